"""What belongs to a case: every row that has to go when the case goes, and what stays, with why.

The rule is read off the links between the tables. Whatever points to a row that goes, goes too (a
link to it would break); a new table is covered as soon as it names its owner. Rows that are tied
to a case without such a link stand in ``LOOSE``, what is kept on purpose in ``STAYS``.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Table, or_, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

import models.registry  # noqa: F401  every table must be declared before its links are read

STAYS: Mapping[str, str] = {
    "audit_entry": "the trail of who did what, with ids and names of fields only",
    "backup_run": "when backups were made, nothing of a case",
    "erasure_entry": "the ledger of what was erased",
    "moved_day": "the calendar of the office",
    "number_series": "numbers given once are never given again",
    "office": "the office itself",
    "pack_version": "the procedure of the office",
    "printed_document": "the register of papers keeps its numbers; link and purpose are taken out",
    "retention_period": "the periods of the office",
    "sealed_stub": "the number and the keeper of a case in the vault of sealed cases",
    "sitting": "the sitting heard other cases too; its item of this case goes",
    "sitting_member": "members of the Commission",
    "two_person_request": "who asked and who agreed; the typed reasons are taken out",
    "user_account": "people of the office",
    "vault_info": "the vault itself",
}
"""Tables that no erasure empties, each with the reason."""

LOOSE = frozenset({"attachment_content", "draft"})
"""Unaudited tables that are tied to a case without a link that the database knows."""

ROOTS = ("case_file", "child", "intake_event")
CHUNK = 400


@dataclass(frozen=True, slots=True)
class Belongings:
    """All rows of some cases: ``rows`` holds the ids of the records that go, by table.

    ``cases`` and ``children`` are those meant; ``papers`` the entries of the register of papers
    whose link goes; ``contents`` and ``drafts`` rows that no audit follows. ``kept`` says in codes
    what stays because somebody else's case needs it: CHILD, INTAKE.
    """

    cases: frozenset[UUID]
    children: frozenset[UUID]
    rows: Mapping[str, tuple[UUID, ...]]
    papers: tuple[UUID, ...] = ()
    contents: tuple[UUID, ...] = ()
    drafts: tuple[UUID, ...] = ()
    kept: frozenset[str] = field(default_factory=frozenset)

    @property
    def counts(self) -> dict[str, int]:
        """How many records go, by table, for a person to read before it is done."""
        found = {table: len(ids) for table, ids in self.rows.items() if ids}
        return found | ({"draft": len(self.drafts)} if self.drafts else {})

    @property
    def total(self) -> int:
        """How many records go in all."""
        return sum(self.counts.values())


def belongings_of(session: Session, case_ids: Iterable[UUID]) -> Belongings:
    """Everything of these cases. The child goes unless another case is about it; the raid or call
    goes unless it has another case or a line of somebody without a case."""
    cases = frozenset(case_ids)
    case, line = _table("case_file"), _table("person_found")
    owners = session.execute(
        select(case.c.child_id, case.c.intake_id).where(case.c.id.in_(cases))
    ).all()
    children = {row.child_id for row in owners}
    intakes = {row.intake_id for row in owners if row.intake_id}
    others = case.c.id.not_in(cases)
    needed = set(
        session.scalars(select(case.c.child_id).where(case.c.child_id.in_(children), others))
    )
    raids = set(
        session.scalars(select(case.c.intake_id).where(case.c.intake_id.in_(intakes), others))
    )
    stranger = or_(line.c.case_id.is_(None), line.c.case_id.not_in(cases))
    raids |= set(
        session.scalars(select(line.c.intake_id).where(line.c.intake_id.in_(intakes), stranger))
    )
    kept = {"CHILD"} if needed else set()
    kept |= {"INTAKE"} if raids else set()
    roots = {
        "case_file": tuple(cases),
        "child": tuple(children - needed),
        "intake_event": tuple(intakes - raids),
    }
    return _gathered(session, roots, cases, frozenset(children), frozenset(kept))


def belongings_of_intake(session: Session, intake_id: UUID) -> Belongings:
    """Everything of a raid or call that no case came out of. With a case nothing is named."""
    case = _table("case_file")
    used = session.scalar(select(case.c.id).where(case.c.intake_id == intake_id).limit(1))
    roots = {} if used else {"intake_event": (intake_id,)}
    return _gathered(session, roots, frozenset(), frozenset(), frozenset())


def covered_tables() -> frozenset[str]:
    """The tables whose rows an erasure finds: through their links, or because they are LOOSE."""
    found = set(ROOTS)
    for table in SQLModel.metadata.sorted_tables:
        if table.name not in STAYS and any(target in found for _, target in _links(table)):
            found.add(table.name)
    return frozenset(found) | LOOSE


def _gathered(
    session: Session,
    roots: Mapping[str, tuple[UUID, ...]],
    cases: frozenset[UUID],
    children: frozenset[UUID],
    kept: frozenset[str],
) -> Belongings:
    rows: dict[str, tuple[UUID, ...]] = {}
    for table in SQLModel.metadata.sorted_tables:
        if table.name in ROOTS:
            rows[table.name] = _existing(session, table, roots.get(table.name, ()))
        elif table.name not in STAYS and "id" in table.c:
            rows[table.name] = _pointing(session, table, rows)
    paper = _table("printed_document")
    named = [*cases, *children, *rows.get("intake_event", ())]
    return Belongings(
        cases=cases,
        children=children,
        rows={name: ids for name, ids in rows.items() if ids},
        papers=_ids(session, paper, paper.c.case_id, cases),
        contents=rows.get("attachment", ()),
        drafts=_drafts(session, cases, named),
        kept=kept,
    )


def _pointing(
    session: Session, table: Table, rows: Mapping[str, tuple[UUID, ...]]
) -> tuple[UUID, ...]:
    """The rows of a table that point to one that goes; links that may stay empty count as well."""
    found: dict[UUID, None] = {}
    for name, target in _links(table):
        if rows.get(target):
            found |= dict.fromkeys(_ids(session, table, table.c[name], rows[target]))
    return tuple(found)


def _links(table: Table) -> list[tuple[str, str]]:
    """The links of a table: column and table pointed to, without those to itself."""
    return [
        (column.name, key.target_fullname.partition(".")[0])
        for column in table.columns
        for key in column.foreign_keys
        if key.target_fullname.partition(".")[0] != table.name
    ]


def _ids(session: Session, table: Table, key: Any, values: Collection[UUID]) -> tuple[UUID, ...]:
    found: dict[UUID, None] = {}
    wanted = list(values)
    for start in range(0, len(wanted), CHUNK):
        part = wanted[start : start + CHUNK]
        found |= dict.fromkeys(session.scalars(select(table.c.id).where(key.in_(part))))
    return tuple(found)


def _existing(session: Session, table: Table, ids: Collection[UUID]) -> tuple[UUID, ...]:
    return _ids(session, table, table.c.id, ids)


def _drafts(session: Session, cases: Collection[UUID], named: Collection[UUID]) -> tuple[UUID, ...]:
    """Drafts of these cases, and drafts of any form that name a case, child or raid that goes."""
    draft = _table("draft")
    tests = [draft.c.payload.contains(text) for one in named for text in (str(one), one.hex)]
    if not tests and not cases:
        return ()
    query = select(draft.c.id).where(or_(draft.c.case_id.in_(list(cases)), *tests))
    return tuple(session.scalars(query))


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]
