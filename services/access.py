"""Who may do what: one pure function, default deny, asked before every read, write and print.

``allowed`` decides from the actor's role, the action, the record and what is known of the case.
``require`` raises NotAllowed and writes the refusal into the audit; services that hold a database
pass it as ``db``, so that need-to-know is looked up from the case itself.

A case is either open to the whole office (``knows`` = OFFICE) or kept: then only its worker, its
supervisor and the persons named in ``case_reader`` know more of it than its number.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import ColumnElement, exists, false, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from models.case import Case, CaseReader
from models.intake import IntakeEvent
from models.registry import RECORDS
from services.errors import NotAllowed
from services.storage.actor import Actor

__all__ = [
    "Actor",
    "Permission",
    "allowed",
    "case_context",
    "child_context",
    "intake_context",
    "knows_case",
    "may_know",
    "require",
]

WORKER = "WORKER"
SUPERVISOR = "SUPERVISOR"
TRAINER = "TRAINER"
ADMINISTRATOR = "ADMINISTRATOR"

OFFICE_KNOWS = "OFFICE"

READ = frozenset({"read", "search", "list"})
WRITE = frozenset({"write", "add", "change", "remove", "open", "send", "submit", "decide"})
LEAVE = frozenset({"print", "export", "preview"})
APPROVE = frozenset({"approve", "return"})
MANAGE = frozenset({"manage", "maintain", "unlock", "backup", "restore", "verify"})

_OFFICE_RECORDS = frozenset(
    {
        "office",
        "user_account",
        "number_series",
        "vault",
        "pack",
        "pack_version",
        "moved_day",
        "retention_period",
        "sealed_stub",
        "two_person_request",
    }
)
_AUDIT_RECORDS = frozenset({"audit_entry"})
_OTHER_CASE_RECORDS = frozenset(
    {"case", "case_state", "case_step", "case_finding", "draft", "statistics"}
)
CASE_RECORDS = (frozenset(RECORDS) - _OFFICE_RECORDS - _AUDIT_RECORDS) | _OTHER_CASE_RECORDS

_CASEWORK = READ | WRITE | LEAVE
_TABLE: dict[str, tuple[tuple[frozenset[str], frozenset[str]], ...]] = {
    WORKER: (
        (CASE_RECORDS, _CASEWORK),
        (_OFFICE_RECORDS, READ | {"unlock", "backup", "maintain"}),
        (_AUDIT_RECORDS, READ),
    ),
    SUPERVISOR: (
        (CASE_RECORDS, _CASEWORK | APPROVE),
        (_OFFICE_RECORDS, READ | WRITE | MANAGE),
        (_AUDIT_RECORDS, READ | LEAVE | MANAGE),
    ),
    TRAINER: (
        (CASE_RECORDS, _CASEWORK | APPROVE),
        (_OFFICE_RECORDS, READ | WRITE | MANAGE),
        (_AUDIT_RECORDS, READ | LEAVE | MANAGE),
    ),
    ADMINISTRATOR: (
        (_OFFICE_RECORDS, READ | WRITE | MANAGE),
        (_AUDIT_RECORDS, READ | MANAGE),
    ),
}
"""What each role may do, before need-to-know. An administrator never sees the content of a case;
a trainer's role counts in a training vault only (``open_workspace`` withholds it elsewhere)."""


class Notes(Protocol):
    """The part of a database that ``require`` needs."""

    def read(self) -> Any:
        """A reading session."""

    def note(
        self,
        action: str,
        *,
        record: str = "",
        record_id: UUID | None = None,
        case_id: UUID | None = None,
        result: str = "OK",
    ) -> None:
        """Write an entry into the audit."""


@dataclass(frozen=True, slots=True)
class Permission:
    """The answer, with the code of the reason when it is no."""

    ok: bool
    code: str = ""


YES = Permission(True)


def allowed(
    actor: Actor | None,
    action: str,
    record: str,
    *,
    field: str | None = None,
    context: Mapping[str, Any] | None = None,
) -> Permission:
    """Whether this person may do this to this kind of record, or to this field of it.

    ``context`` describes the case, when there is one: ``knows``, ``worker_id``,
    ``supervisor_id`` and ``readers`` (ids of persons). Of a case that is kept from the actor
    only the field ``number`` may be read. Codes: no_actor, role_unknown, role_not_enough,
    case_kept.
    """
    if actor is None:
        return Permission(False, "no_actor")
    rules = _TABLE.get(actor.role.upper())
    if rules is None:
        return Permission(False, "role_unknown")
    if not any(record in records and action in actions for records, actions in rules):
        return Permission(False, "role_not_enough")
    if record not in CASE_RECORDS or knows_case(actor, context):
        return YES
    if action in READ and field == "number":
        return YES
    return Permission(False, "case_kept")


def knows_case(actor: Actor | None, context: Mapping[str, Any] | None) -> bool:
    """Whether the actor may know what the case described by ``context`` is about."""
    if context is None or context.get("knows", OFFICE_KNOWS) == OFFICE_KNOWS:
        return True
    if actor is None:
        return False
    persons = {context.get("worker_id"), context.get("supervisor_id")}
    return actor.id in persons or actor.id in context.get("readers", ())


def require(
    actor: Actor | None,
    action: str,
    record: str,
    *,
    field: str | None = None,
    context: Mapping[str, Any] | None = None,
    record_id: UUID | None = None,
    db: Notes | None = None,
) -> None:
    """Raise NotAllowed unless ``allowed``; with ``db`` the refusal is noted in the audit.

    When ``context`` names only a ``case_id`` and ``db`` is given, who may know is looked up.
    """
    case_id = context.get("case_id") if context else None
    if db is not None and case_id is not None and "knows" not in (context or {}):
        with db.read() as session:
            context = case_context(session, case_id)
    permission = allowed(actor, action, record, field=field, context=context)
    if permission.ok:
        return
    if db is not None:
        refused = f"REFUSED:{permission.code}"
        db.note(action, record=record, record_id=record_id, case_id=case_id, result=refused)
    raise NotAllowed(permission.code, action=action, record=record)


def case_context(session: Session, case_id: UUID) -> dict[str, Any]:
    """What ``allowed`` needs to know of a case; of a case that does not exist, only its id."""
    row = session.execute(
        select(col(Case.knows), col(Case.worker_id), col(Case.supervisor_id)).where(
            col(Case.id) == case_id
        )
    ).first()
    if row is None:
        return {"case_id": case_id}
    context = {
        "case_id": case_id,
        "knows": row.knows,
        "worker_id": row.worker_id,
        "supervisor_id": row.supervisor_id,
    }
    if row.knows != OFFICE_KNOWS:
        readers = select(col(CaseReader.user_id)).where(col(CaseReader.case_id) == case_id)
        context["readers"] = frozenset(session.scalars(readers))
    return context


def child_context(session: Session, child_id: UUID, actor: Actor | None) -> dict[str, Any]:
    """The context of a child: a person who may know one of the child's cases may know the child."""
    ids = session.scalars(select(col(Case.id)).where(col(Case.child_id) == child_id))
    return _widest([case_context(session, case_id) for case_id in ids], actor)


def intake_context(session: Session, intake_id: UUID, actor: Actor | None) -> dict[str, Any]:
    """The context of an intake event: kept ones are known to who took them in and to the cases'
    own people."""
    event = session.execute(
        select(col(IntakeEvent.knows), col(IntakeEvent.created_by)).where(
            col(IntakeEvent.id) == intake_id
        )
    ).first()
    if event is None or event.knows in (None, OFFICE_KNOWS):
        return {}
    ids = session.scalars(select(col(Case.id)).where(col(Case.intake_id) == intake_id))
    own = {"knows": event.knows, "worker_id": event.created_by}
    return _widest([own, *(case_context(session, case_id) for case_id in ids)], actor)


def may_know(actor: Actor | None) -> ColumnElement[bool]:
    """The condition on ``case_file`` for cases of which the actor may know more than the number."""
    if actor is None or actor.role.upper() not in (WORKER, SUPERVISOR, TRAINER):
        return false()
    reader = exists().where(
        col(CaseReader.case_id) == col(Case.id), col(CaseReader.user_id) == actor.id
    )
    return or_(
        col(Case.knows) == OFFICE_KNOWS,
        col(Case.worker_id) == actor.id,
        col(Case.supervisor_id) == actor.id,
        reader,
    )


def _widest(contexts: list[dict[str, Any]], actor: Actor | None) -> dict[str, Any]:
    known = [context for context in contexts if knows_case(actor, context)]
    return next(iter(known or contexts), {})
