"""Every record that is edited by a plain form: read, list, add, change, remove.

Each write is one intention, checked against the table of fields and against need-to-know, and can
be undone. What belongs to a step of procedure (a consent, a referral, an assessment, a plan, a
sitting …) is refused here: the service of that step checks more, and freezes what is finished.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, or_, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from models.case import Case
from models.consent import Consent
from models.fields import fields_of
from models.registry import RECORDS
from models.user import User
from services.access import (
    Actor,
    case_context,
    child_context,
    intake_context,
    may_know,
    require,
    withheld,
)
from services.clock import Clock
from services.errors import InvalidInput, NotFound, RuleViolation
from services.packs.model import Pack
from services.people_named import names_person
from services.storage.database import Database, check_version
from services.validation import Values, validated

__all__ = ["RecordView", "Records", "Values"]

_PARENTS = {
    "plan_id": "plan",
    "assessment_id": "assessment",
    "goal_id": "goal",
    "item_id": "agenda_item",
    "review_id": "plan_review",
    "investigation_id": "investigation",
}
"""Links to a record that belongs to a case itself."""
OWNERS = ("case_id", "child_id", "intake_id", "sitting_id", *_PARENTS)
_OWN_VERBS = frozenset(
    {
        "act",
        "agenda_item",
        "agenda_recusal",
        "agenda_vote",
        "approval",
        "attachment",
        "assessment",
        "assessment_domain",
        "case_reader",
        "case_transfer",
        "child_interview",
        "closure",
        "consent",
        "cross_notice",
        "enforcement_feedback",
        "finding_override",
        "goal",
        "goal_rating",
        "investigation",
        "investigation_review",
        "legal_hold",
        "measure",
        "moved_day",
        "nrm_identification",
        "nrm_screening",
        "number_series",
        "offence_case",
        "outcome",
        "pack_version",
        "placement",
        "plan",
        "plan_review",
        "printed_document",
        "referral",
        "retention_period",
        "retention_review",
        "return_case",
        "return_follow_up",
        "sealed_stub",
        "service_given",
        "sitting",
        "sitting_member",
        "two_person_request",
        "user_account",
        "violation",
        "visit",
    }
)
"""Records that are only written by the service of their procedure."""
_OWN_READING = frozenset({"audit_entry", "draft", "two_person_request"})
"""Records of which not everybody who may read some may read all."""
_NO_LIFE = frozenset({"case_file", "child", "intake_event", "office", "person_found"})
"""Records that a form changes but neither adds nor removes."""


@dataclass(frozen=True, slots=True)
class RecordView:
    """One record as a form shows it; ``changed_by`` is a person's name, empty when not known."""

    record: str
    id: UUID
    version: int
    values: Mapping[str, Any]
    changed_at: datetime | None
    changed_by: str


class Records:
    """The plain forms of the case file, over all tables."""

    def __init__(
        self, db: Database, pack: Pack, clock: Clock, actor: Callable[[], Actor | None]
    ) -> None:
        self._db = db
        self._pack = pack
        self._clock = clock
        self._actor = actor

    def get(self, record: str, record_id: UUID) -> RecordView:
        """One record. Raises NotFound, NotAllowed, RuleViolation for one with a reading of its own."""
        _refuse_own_reading(record)
        with self._db.read() as session:
            context = self._context(session, record, {"id": record_id})
        self._require("read", record, context, record_id)
        with self._db.read() as session:
            rows = _views(session, record, _table(record).c.id == record_id)
        if not rows:
            raise NotFound("not_found", record=record)
        return self._seen(rows[0], context)

    def list(self, record: str, **owner: UUID) -> list[RecordView]:
        """The records of one owner (``case_id=``, ``child_id=``, ``plan_id=`` …), oldest first.

        Where records carry a ``position`` that is their order. Records of a case that is kept
        from this person are left out (a line of a raid sheet, an item of an agenda). Raises
        NotAllowed, ValueError without an owner, RuleViolation as ``get``.
        """
        _refuse_own_reading(record)
        with self._db.read() as session:
            context = self._context(session, record, owner)
        self._require("read", record, context)
        if not owner or not set(owner) <= set(OWNERS):
            raise ValueError("records are listed by their owner")
        table = _table(record)
        with self._db.read() as session:
            owned = [table.c[name] == value for name, value in owner.items()]
            return _views(session, record, *owned, *_known(table, self._actor()))

    def add(self, record: str, values: Values, **owner: UUID) -> UUID:
        """Add a record to its owner. Raises InvalidInput, RuleViolation, NotAllowed, ValueError for
        keys that are not those of its owner."""
        with self._db.read() as session:
            context = self._context(session, record, owner)
        self._require("add", record, context)
        if record in _OWN_VERBS | _NO_LIFE:
            raise RuleViolation("record_has_own_verb", record=record)
        if set(owner) != {name for name in OWNERS if name in _table(record).c}:
            # another owner beside its own would answer the question of who may know
            raise ValueError("a record is added to its own owner")
        clean = self._clean(record, values)
        model = _model(record)
        with self._db.write(f"{record}_added", case_id=context.get("case_id")) as session:
            row = model(**clean, **owner)
            session.add(row)
        added: UUID = row.id
        return added

    def change(self, record: str, record_id: UUID, values: Values, version: int) -> None:
        """Change fields of a record that was loaded at ``version``.

        Raises Conflict with the present values when somebody was faster; InvalidInput only for
        what was given; RuleViolation for a record of procedure.
        """
        with self._db.read() as session:
            context = self._context(session, record, {"id": record_id})
        self._require("change", record, context, record_id)
        if record in _OWN_VERBS:
            raise RuleViolation("record_has_own_verb", record=record)
        kept = withheld(self._actor(), record, context)
        values = {name: value for name, value in values.items() if name not in kept}
        with self._db.write(f"{record}_changed", case_id=context.get("case_id")) as session:
            row = _required(session, record, record_id)
            check_version(row, version)
            for name, value in self._changed(record, row, values).items():
                setattr(row, name, value)

    def remove(self, record: str, record_id: UUID, version: int) -> None:
        """Remove a record that was loaded at ``version``; it can be undone.

        Raises Conflict, NotFound, RuleViolation (of procedure, or others refer to it), NotAllowed.
        """
        with self._db.read() as session:
            context = self._context(session, record, {"id": record_id})
        self._require("remove", record, context, record_id)
        if record in _OWN_VERBS | _NO_LIFE:
            raise RuleViolation("record_has_own_verb", record=record)
        with self._db.write(f"{record}_removed", case_id=context.get("case_id")) as session:
            row = _required(session, record, record_id)
            check_version(row, version)
            if _referred_to(session, record, record_id):
                raise RuleViolation("record_in_use", record=record)
            session.delete(row)

    def warnings(self, record: str, record_id: UUID, values: Values) -> tuple[str, ...]:
        """What a person should know before saving these values: codes of ``messages.ERRORS``.

        ``suspected_gave_consent``: the member now marked as suspected gave a consent that counted
        until now; from then on it does not (do-no-harm 3).
        """
        with self._db.read() as session:
            context = self._context(session, record, {"id": record_id})
        self._require("read", record, context, record_id)
        if record != "family_member" or values.get("suspected") is not True:
            return ()
        with self._db.read() as session:
            given = _required(session, record, record_id)
            name = str(values.get("name") or given.name or "")
            cases = select(col(Case.id)).where(col(Case.child_id) == given.child_id)
            valid = select(Consent).where(
                col(Consent.case_id).in_(cases), col(Consent.withdrawn_at).is_(None)
            )
            gave = any(
                consent.member_id == record_id or names_person(consent.giver_name, name)
                for consent in session.scalars(valid)
            )
            return ("suspected_gave_consent",) if gave else ()

    def _require(
        self,
        action: str,
        record: str,
        context: Mapping[str, Any],
        record_id: UUID | None = None,
    ) -> None:
        require(self._actor(), action, record, context=context, record_id=record_id, db=self._db)

    def _seen(self, view: RecordView, context: Mapping[str, Any]) -> RecordView:
        """The record without the fields that are kept from this person."""
        kept = withheld(self._actor(), view.record, context)
        values = {name: None if name in kept else value for name, value in view.values.items()}
        return replace(view, values=values)

    def _context(self, session: Session, record: str, keys: Mapping[str, UUID]) -> dict[str, Any]:
        return context_of(session, record, keys, self._actor())

    def _clean(self, record: str, values: Values) -> dict[str, Any]:
        """Only what the form shows: a link moves no record to another case, a number stays."""
        specs = fields_of(record)
        closed = {
            name: "not_editable" if name in specs else "unknown_field"
            for name in values
            if name not in specs or not specs[name].in_form
        }
        if closed:
            raise InvalidInput(closed)
        return validated(record, values, self._pack, now=self._clock())

    def _changed(self, record: str, row: SQLModel, values: Values) -> dict[str, Any]:
        """The given values and those that rules clear with them, checked as one whole form."""
        specs = fields_of(record)
        whole = {name: getattr(row, name) for name, spec in specs.items() if spec.in_form}
        try:
            clean = self._clean(record, {**whole, **values})
        except InvalidInput as error:
            given = {name: code for name, code in error.fields.items() if name in values}
            if given:
                raise InvalidInput(given) from error
            clean = validated(record, values, self._pack, partial=True, now=self._clock())
        return {name: value for name, value in clean.items() if value != getattr(row, name)}


def _refuse_own_reading(record: str) -> None:
    if record in _OWN_READING:
        raise RuleViolation("record_has_own_verb", record=record)


def context_of(
    session: Session, record: str, keys: Mapping[str, UUID], actor: Actor | None
) -> dict[str, Any]:
    """Who may know, for a record given by its ``id`` or by the keys of its owner."""
    found = dict(keys)
    if "id" in keys:
        found |= _owner_keys(session, record, keys["id"])
    for name, parent in _PARENTS.items():
        if "case_id" not in found and found.get(name) is not None:
            found |= _owner_keys(session, parent, found[name])
    if found.get("case_id") is not None:
        return case_context(session, found["case_id"])
    if found.get("child_id") is not None:
        return child_context(session, found["child_id"], actor)
    if found.get("intake_id") is not None:
        return intake_context(session, found["intake_id"], actor)
    return {}


def _owner_keys(session: Session, record: str, record_id: UUID) -> dict[str, UUID]:
    itself = {"case_file": "case_id", "child": "child_id", "intake_event": "intake_id"}
    if record in itself:
        return {itself[record]: record_id}
    table = _table(record)
    columns = [table.c[name] for name in OWNERS if name in table.c]
    if not columns:
        return {}
    query = select(*columns).where(table.c.id == record_id)
    row = session.execute(query).mappings().first()
    return {key: value for key, value in row.items() if value} if row else {}


def _model(record: str) -> Any:
    return RECORDS[record]


def _table(record: str) -> Table:
    return SQLModel.metadata.tables[record]


def _views(session: Session, record: str, *conditions: Any) -> list[RecordView]:
    table = _table(record)
    order = [table.c[name] for name in ("position", "created_at") if name in table.c]
    person = User.__table__.c  # type: ignore[attr-defined]
    query = (
        select(table, person.name.label("_changed_by_name"))
        .outerjoin(User, person.id == table.c.changed_by)
        .where(*conditions)
        .order_by(*order)
    )
    stamps = {"id", "version", "created_at", "created_by", "changed_at", "changed_by"}
    names = [column.name for column in table.columns if column.name not in stamps]
    return [
        RecordView(
            record=record,
            id=row["id"],
            version=row["version"],
            values={name: row[name] for name in names},
            changed_at=row["changed_at"] or row["created_at"],
            changed_by=row["_changed_by_name"] or "",
        )
        for row in session.execute(query).mappings()
    ]


def _required(session: Session, record: str, record_id: UUID) -> Any:
    row = session.get(_model(record), record_id)
    if row is None:
        raise NotFound("not_found", record=record)
    return row


def _known(table: Table, actor: Actor | None) -> tuple[ColumnElement[bool], ...]:
    """The condition that leaves out rows of cases kept from the actor, where a row names a case."""
    if "case_id" not in table.c:
        return ()
    cases = select(col(Case.id)).where(may_know(actor))
    return (or_(table.c.case_id.is_(None), table.c.case_id.in_(cases)),)


def _referred_to(session: Session, record: str, record_id: UUID) -> bool:
    """Whether another record points here: nothing is removed in a chain behind a person's back."""
    target = f"{record}.id"
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if any(key.target_fullname == target for key in column.foreign_keys):
                pointing = select(table.c.id).where(column == record_id).limit(1)
                if session.execute(pointing).first():
                    return True
    return False
