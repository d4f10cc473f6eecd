"""Who may do what, written by hand: the table that `allowed` is held against, cell by cell.

It is data for a person to read and to object to, and was not derived from the code. Each line says,
for one role and one kind of doing, in which standing to a case it is permitted (+) or not (.).

The columns:
  own  works on the case              sup  is its supervisor          nam  is named in it
  tea  is of the worker's team, where the case is open to that team
  off  is of the office, where the case is open to the office
  eme  let themselves in, in an emergency that lasts
  clo  works on it, and it is closed  ano  works on it, and it was anonymised
  oth  none of these                  exp  an emergency that is over  bin  works on it, it is binned
"""

STANDINGS = ["own", "sup", "nam", "tea", "off", "eme", "clo", "ano", "oth", "exp", "bin"]

DOINGS = {
    "look": ("read", "search", "list"),
    "work": ("write", "add", "change", "remove", "open", "send", "submit", "decide"),
    "leave": ("print", "export", "preview", "share"),
    "keep": ("bin", "seal"),
    "approve": ("approve", "return"),
    "dispose": ("unbin", "hold", "anonymise", "erase"),
    "emergency": ("open_in_emergency",),
    "manage": ("manage", "maintain", "unlock", "backup", "restore", "verify"),
    "ask": ("ask",),
}

CASES = """
role           doing      own sup nam tea off eme clo ano oth exp bin
WORKER         look        +   +   +   +   +   +   +   +   .   .   .
WORKER         work        +   +   +   +   +   +   +   .   .   .   .
WORKER         leave       +   +   +   +   +   +   +   +   .   .   .
WORKER         keep        +   +   +   +   +   +   +   .   .   .   .
WORKER         approve     .   .   .   .   .   .   .   .   .   .   .
WORKER         dispose     .   .   .   .   .   .   .   .   .   .   .
WORKER         emergency   .   .   .   .   .   .   .   .   .   .   .
WORKER         number      +   +   +   +   +   +   +   +   +   +   .
WORKER         reporter    +   +   +   .   .   +   +   +   .   .   .
WORKER         circle      +   +   +   +   +   .   +   .   .   .   .

SUPERVISOR     look        +   +   +   +   +   +   +   +   .   .   .
SUPERVISOR     work        +   +   +   +   +   +   +   .   .   .   .
SUPERVISOR     leave       +   +   +   +   +   +   +   +   .   .   .
SUPERVISOR     keep        +   +   +   +   +   +   +   .   .   .   .
SUPERVISOR     approve     +   +   +   +   +   +   +   .   .   .   .
SUPERVISOR     dispose     +   +   +   +   +   +   +   +   +   +   +
SUPERVISOR     emergency   +   +   +   +   +   +   +   +   +   +   .
SUPERVISOR     number      +   +   +   +   +   +   +   +   +   +   .
SUPERVISOR     reporter    +   +   +   +   +   +   +   +   .   .   .
SUPERVISOR     circle      +   +   +   +   +   .   +   .   .   .   .

ADMINISTRATOR  look        .   .   .   .   .   .   .   .   .   .   .
ADMINISTRATOR  work        .   .   .   .   .   .   .   .   .   .   .
ADMINISTRATOR  leave       .   .   .   .   .   .   .   .   .   .   .
ADMINISTRATOR  keep        .   .   .   .   .   .   .   .   .   .   .
ADMINISTRATOR  approve     .   .   .   .   .   .   .   .   .   .   .
ADMINISTRATOR  dispose     .   .   .   .   .   .   .   .   .   .   .
ADMINISTRATOR  emergency   .   .   .   .   .   .   .   .   .   .   .
ADMINISTRATOR  number      .   .   .   .   .   .   .   .   .   .   .
ADMINISTRATOR  reporter    .   .   .   .   .   .   .   .   .   .   .
ADMINISTRATOR  circle      .   .   .   .   .   .   .   .   .   .   .
"""
"""About one case. A trainer, in a training vault, reads as a supervisor; an auditor as an
administrator, that is: nothing. No role manages a case or asks something of it by itself."""

SAME_AS = {"TRAINER": "SUPERVISOR", "AUDITOR": "ADMINISTRATOR"}

OFFICE = """
what           WORKER               SUPERVISOR  ADMINISTRATOR  AUDITOR
settings       look+unlock,backup,maintain  look,work,manage  look,work,manage  -
people         look+unlock,backup,maintain  look,work,manage  look,work,manage  look
procedure      look+unlock,backup,maintain  look,work,manage  look,work,manage  look
sealed         look                 look+manage,restore  look  look
requests       look,ask             look,ask+decide  look,ask+decide  -
journal        look                 look,leave,manage  look,manage  look,leave+verify
figures        look,work,leave,keep  look,work,leave,keep,approve,dispose,emergency  -  look,leave
drafts         look,work            look,work   look,work      look,work
"""
"""About no case. A cell names doings, and after + single actions; - is nothing."""

OFFICE_RECORDS = {
    "settings": ("office", "number_series", "vault", "moved_day", "retention_period"),
    "people": ("user_account",),
    "procedure": ("pack", "pack_version"),
    "sealed": ("sealed_stub",),
    "requests": ("two_person_request",),
    "journal": ("audit_entry",),
    "figures": ("statistics",),
    "drafts": ("draft",),
}  # fmt: skip

ENTRIES = {"ui": "look", "service": "work", "export": "leave", "import": "work"}
"""By which doing a person, or a file in a person's name, comes to a case through each door."""

ROLES = ("WORKER", "SUPERVISOR", "TRAINER", "ADMINISTRATOR", "AUDITOR")


def case_cells() -> dict[tuple[str, str, str], bool]:
    """(role, doing, standing) of every cell about cases."""
    cells = {}
    for line in CASES.strip().splitlines()[1:]:
        if line.strip():
            role, doing, *marks = line.split()
            assert len(marks) == len(STANDINGS), line
            for standing, mark in zip(STANDINGS, marks, strict=True):
                cells[role, doing, standing] = {"+": True, ".": False}[mark]
    for role, like in SAME_AS.items():
        copied = {key: yes for key, yes in cells.items() if key[0] == like}
        cells |= {(role, *key[1:]): yes for key, yes in copied.items()}
    return cells


def office_actions() -> dict[tuple[str, str], frozenset[str]]:
    """The actions permitted to (role, record) where there is no case."""
    header, *lines = (line.split() for line in OFFICE.strip().splitlines())
    found = {}
    for what, *texts in lines:
        for role, text in zip(header[1:], texts, strict=True):
            doings, _plus, single = text.partition("+")
            actions = {a for d in doings.split(",") if d != "-" for a in DOINGS[d]}
            actions |= set(single.split(",")) - {""}
            for record in OFFICE_RECORDS[what]:
                found[role, record] = frozenset(actions)
    return found | {("TRAINER", record): found["SUPERVISOR", record] for _r, record in list(found)}
