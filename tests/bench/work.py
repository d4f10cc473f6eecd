"""The daily work at 100,000 cases: search as you type, one page of the list, a save."""

from typing import Any
from uuid import UUID, uuid4

from services.names import skeleton
from services.workspace import Workspace
from tests.bench.office_of_many import office
from tests.bench.rows import Row, in_turn, row

RUNS = 200
SAVES = 120
TYPED = ("об", "обр", "образ", "айг", "aigul", "үлг", "автом", "шаблонов 7", "приме", "өмүр")


def search() -> Row:
    """Typed beginnings of words against the same statement on a bare connection."""
    workspace = office()
    engine = workspace.search.engine
    actor = workspace.actor()
    assert actor is not None
    connection = workspace.vault.engine.raw_connection()
    cursor = connection.cursor()
    person = actor.id.hex

    def raw(number: int) -> None:
        terms = [skeleton(word) for word in TYPED[number % len(TYPED)].split()]
        values = (engine.prefixes(terms), person, person, person, 50)
        cursor.execute("BEGIN")
        cursor.execute(engine.hit_sql, values).fetchall()
        cursor.execute("ROLLBACK")

    series = in_turn(raw, lambda number: workspace.search.find(TYPED[number % len(TYPED)]), RUNS)
    connection.close()
    workspace.close()
    return row("search", "the same FTS5 prefix statement, raw", *series, goal=2)


def list_page() -> Row:
    """Fifty rows of the list against raw SQL that fetches the same columns of the same cases."""
    workspace = office()
    ids = workspace.cases.find_ids()
    connection = workspace.vault.engine.raw_connection()
    cursor = connection.cursor()

    def page(number: int) -> list[UUID]:
        start = number * 50 * 7 % (len(ids) - 50)
        return ids[start : start + 50]

    def raw(number: int) -> None:
        marks = ", ".join("?" * 50)
        cursor.execute("BEGIN")
        cursor.execute(LIST_SQL.format(marks=marks), [one.hex for one in page(number)]).fetchall()
        cursor.execute("ROLLBACK")

    series = in_turn(raw, lambda number: workspace.cases.rows(page(number)), RUNS)
    connection.close()
    workspace.close()
    return row("list", "raw SQL for the same fifty cases", *series, goal=3)


def save() -> Row:
    """A new case with audit, steps and index against the same rows inserted bare, both at FULL."""
    workspace = office()
    saved = save_one(workspace)
    connection = workspace.vault.engine.raw_connection()
    cursor = connection.cursor()
    rows = _rows_of(cursor, saved)
    words = _index_words(workspace, saved)
    copier = _Inserts(rows, words)
    series = in_turn(
        lambda number: copier.insert(cursor, number), lambda _number: save_one(workspace), SAVES
    )
    connection.close()
    workspace.close()
    return row("save", f"the same {copier.count} rows in raw SQL", *series, goal=5)


LIST_SQL = (
    "SELECT c.id, c.number, c.knows, p.family_name, p.given_name, p.sex, p.birth_date,"
    " p.birth_date_estimated, p.age_from, p.age_to, p.age_stated_on, c.channel, c.detected_at,"
    " c.opened_at, c.place, s.stage, s.next_track, s.next_step, s.next_due_at, c.risk,"
    " c.sensitivity, c.worker_id, u.name, c.closed_at FROM case_file c"
    " JOIN child p ON p.id = c.child_id LEFT JOIN case_state s ON s.case_id = c.id"
    " LEFT JOIN user_account u ON u.id = c.worker_id WHERE c.id IN ({marks})"
)


def save_one(workspace: Workspace) -> UUID:
    """A raid with one child, whose case is opened; its id."""
    event = {"channel": "RAID", "received_at": workspace.clock(), "place": "базар «Пример»"}
    child = {"family_name": "Образцов", "given_name": "Азат", "age_from": 13, "age_to": 13}
    child |= {"activity": "грузчик", "sector": "SV.MARKET"}
    return workspace.intake.record(event, (), [child], knows="OFFICE", open_cases=True).case_ids[0]


def _rows_of(cursor: Any, case_id: UUID) -> dict[str, list[dict[str, Any]]]:
    """Every row that one save wrote, by table, in an order that foreign keys allow."""
    case = _select(cursor, "case_file", "id", case_id.hex)[0]
    found = {
        "intake_event": _select(cursor, "intake_event", "id", case["intake_id"]),
        "child": _select(cursor, "child", "id", case["child_id"]),
        "case_file": [case],
        "person_found": _select(cursor, "person_found", "case_id", case_id.hex),
    }
    for table in ("work_situation", "case_step", "case_finding", "case_state"):
        found[table] = _select(cursor, table, "case_id", case_id.hex)
    written = [row["id"] for table in found for row in found[table] if "id" in row]
    marks = ", ".join("?" * len(written))
    audit = cursor.execute(f"SELECT * FROM audit_entry WHERE record_id IN ({marks})", written)
    found["audit_entry"] = _as_dicts(audit)
    return found


def _select(cursor: Any, table: str, column: str, value: str) -> list[dict[str, Any]]:
    return _as_dicts(cursor.execute(f"SELECT * FROM {table} WHERE {column} = ?", (value,)))


def _as_dicts(result: Any) -> list[dict[str, Any]]:
    names = [description[0] for description in result.description]
    return [dict(zip(names, values, strict=True)) for values in result.fetchall()]


def _index_words(workspace: Workspace, case_id: UUID) -> tuple[str, str]:
    from services.search.index import indexed_cases

    with workspace.db.read() as session:
        case = indexed_cases(session, [case_id])[0]
    return case.everything, case.names_and_numbers


class _Inserts:
    """Inserts copies of one save's rows, with ids of their own."""

    def __init__(self, rows: dict[str, list[dict[str, Any]]], words: tuple[str, str]) -> None:
        self._rows, self._words = rows, words
        self.count = sum(map(len, rows.values())) + 4

    def insert(self, cursor: Any, number: int) -> None:
        """One transaction with every row of a save."""
        fresh: dict[str, str] = {}
        for table in ("intake_event", "child", "case_file"):
            fresh[self._rows[table][0]["id"]] = uuid4().hex
        cursor.execute("BEGIN IMMEDIATE")
        top = cursor.execute("SELECT max(sequence) FROM audit_entry").fetchone()[0]
        for table, rows in self._rows.items():
            copies = [self._copy(table, row, fresh, number) for row in rows]
            if table == "audit_entry":
                copies = [row | {"sequence": top + n} for n, row in enumerate(copies, 1)]
            if copies:
                marks = ", ".join("?" * len(copies[0]))
                statement = f"INSERT INTO {table} ({', '.join(copies[0])}) VALUES ({marks})"
                cursor.executemany(statement, [tuple(row.values()) for row in copies])
        case_id = fresh[self._rows["case_file"][0]["id"]]
        cursor.execute("UPDATE number_series SET last = last + 1")
        cursor.execute("INSERT INTO fts_case (case_id) VALUES (?)", (case_id,))
        place = cursor.lastrowid
        for table, words in zip(("fts_words", "fts_names"), self._words, strict=True):
            cursor.execute(f"INSERT INTO {table} (rowid, words) VALUES (?, ?)", (place, words))
        cursor.execute("COMMIT")

    @staticmethod
    def _copy(
        table: str, row: dict[str, Any], fresh: dict[str, str], number: int
    ) -> dict[str, Any]:
        copy = {name: fresh.get(value, value) for name, value in row.items()}
        if "id" in copy and row["id"] not in fresh:
            copy["id"] = uuid4().hex
        if table in ("case_file", "intake_event"):
            copy["number"] = f"bench-{table}-{number}-{uuid4().hex[:6]}"
        return copy
