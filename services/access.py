"""Who may do what: one pure function, default deny, asked before every read, write and print.

``allowed`` decides from the actor's role, the action, the record and what is known of the case;
what is known is looked up by ``access_context``, and ``access_sql`` says the same to the database.
``require`` raises NotAllowed and writes the refusal into the audit; services that hold a database
pass it as ``db``, so that need-to-know is looked up from the case itself.

The circle of a case (``knows``) is everyone of the office, the worker's team, or the persons named.
Whoever is outside of it knows the number and nothing else. Its worker, its supervisor and the
persons in ``case_reader`` always belong to it, as long as their time lasts.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from models.fields import Sensitivity, fields_of
from models.registry import RECORDS
from services.access_circle import GROUP_KNOWS, OFFICE_KNOWS, belongs_to_case, knows_case
from services.access_context import case_context, child_context, intake_context
from services.access_sql import may_know
from services.errors import NotAllowed
from services.storage.actor import Actor

__all__ = [
    "GROUP_KNOWS",
    "OFFICE_KNOWS",
    "Actor",
    "Permission",
    "allowed",
    "belongs_to_case",
    "case_context",
    "child_context",
    "intake_context",
    "knows_case",
    "may_know",
    "require",
    "withheld",
]

WORKER = "WORKER"
SUPERVISOR = "SUPERVISOR"
TRAINER = "TRAINER"
ADMINISTRATOR = "ADMINISTRATOR"
AUDITOR = "AUDITOR"
ROLES = (WORKER, SUPERVISOR, TRAINER, ADMINISTRATOR, AUDITOR)
CASE_ROLES = frozenset({WORKER, SUPERVISOR, TRAINER})
"""The roles that read cases at all."""
LEADERS = frozenset({SUPERVISOR, TRAINER})
"""The roles that may answer for a case."""

READ = frozenset({"read", "search", "list"})
WRITE = frozenset({"write", "add", "change", "remove", "open", "send", "submit", "decide"})
LEAVE = frozenset({"print", "export", "preview", "share"})
APPROVE = frozenset({"approve", "return"})
MANAGE = frozenset({"manage", "maintain", "unlock", "backup", "restore", "verify"})
KEEP = frozenset({"bin", "seal"})
"""Putting a case where it is read no more: by those who work on it."""
DISPOSE = frozenset({"unbin", "hold", "anonymise", "erase"})
"""What ends a case, or brings it back: by a supervisor, who need not read it."""
EMERGENCY = frozenset({"open_in_emergency"})
ACTIONS = READ | WRITE | LEAVE | APPROVE | MANAGE | KEEP | DISPOSE | EMERGENCY | {"ask"}

CIRCLE = "case_reader"
"""Who works on a case and who may know of it."""

_REPORTED = "intake_event"
_PERSONAL = frozenset({"draft"})
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
    }
)
_SEALED = frozenset({"sealed_stub"})
_REQUESTS = frozenset({"two_person_request"})
_AUDIT_RECORDS = frozenset({"audit_entry"})
_FIGURES = frozenset({"statistics"})
_OTHER_CASE_RECORDS = frozenset({"case", "case_state", "case_step", "case_finding"}) | _FIGURES
_NO_CASE = _OFFICE_RECORDS | _SEALED | _REQUESTS | _AUDIT_RECORDS | _PERSONAL
CASE_RECORDS = (frozenset(RECORDS) - _NO_CASE) | _OTHER_CASE_RECORDS
ALL_RECORDS = CASE_RECORDS | _NO_CASE

_CASEWORK = READ | WRITE | LEAVE | KEEP
_LEADING = (
    (CASE_RECORDS, _CASEWORK | APPROVE | DISPOSE | EMERGENCY),
    (_PERSONAL, READ | WRITE),
    (_OFFICE_RECORDS, READ | WRITE | MANAGE),
    (_SEALED, READ | {"manage", "restore"}),
    (_REQUESTS, READ | {"ask", "decide"}),
    (_AUDIT_RECORDS, READ | LEAVE | MANAGE),
)
_TABLE: dict[str, tuple[tuple[frozenset[str], frozenset[str]], ...]] = {
    WORKER: (
        (CASE_RECORDS, _CASEWORK),
        (_PERSONAL, READ | WRITE),
        (_OFFICE_RECORDS, READ | {"unlock", "backup", "maintain"}),
        (_SEALED, READ),
        (_REQUESTS, READ | {"ask"}),
        (_AUDIT_RECORDS, READ),
    ),
    SUPERVISOR: _LEADING,
    TRAINER: _LEADING,
    ADMINISTRATOR: (
        (_PERSONAL, READ | WRITE),
        (_OFFICE_RECORDS, READ | WRITE | MANAGE),
        (_SEALED, READ),
        (_REQUESTS, READ | {"ask", "decide"}),
        (_AUDIT_RECORDS, READ | MANAGE),
    ),
    AUDITOR: (
        (_PERSONAL, READ | WRITE),
        (_FIGURES, READ | LEAVE),
        (frozenset({"user_account", "pack", "pack_version"}) | _SEALED, READ),
        (_AUDIT_RECORDS, READ | LEAVE | {"verify"}),
    ),
}
"""What each role may do, before need-to-know. Administrators and auditors never see the content of
a case; a trainer's role counts in a training vault only (``sign_in`` withholds it elsewhere)."""


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

    ``context`` describes the case, when there is one: ``knows``, ``worker_id``, ``supervisor_id``,
    ``readers`` (ids of persons), ``until`` (of persons who read for a time: id to moment),
    ``binned``, ``anonymised``. Of a case that is kept from the actor only the field ``number`` may
    be read. Codes: no_actor, role_unknown, role_not_enough, case_binned, case_kept,
    only_for_a_time, case_anonymised,
    field_kept.
    """
    if actor is None:
        return Permission(False, "no_actor")
    rules = _TABLE.get(actor.role)
    if rules is None:
        return Permission(False, "role_unknown")
    if not any(record in records and action in actions for records, actions in rules):
        return Permission(False, "role_not_enough")
    if record not in CASE_RECORDS or context is None or action in DISPOSE:
        return YES
    return _of_case(actor, action, record, field, context)


def _of_case(
    actor: Actor, action: str, record: str, field: str | None, context: Mapping[str, Any]
) -> Permission:
    """What the state of the case and its circle leave of what the role may do."""
    if context.get("binned"):
        return Permission(False, "case_binned")
    if action in EMERGENCY or (action in READ and field == "number"):
        return YES
    if not knows_case(actor, context):
        return Permission(False, "case_kept")
    if record == CIRCLE and action in WRITE and _only_for_a_time(actor, context):
        return Permission(False, "only_for_a_time")
    if context.get("anonymised") and action not in READ | LEAVE:
        return Permission(False, "case_anonymised")
    if not _may_see_field(actor, record, field, context):
        return Permission(False, "field_kept")
    return YES


def _only_for_a_time(actor: Actor, context: Mapping[str, Any]) -> bool:
    """Whether an emergency alone lets the actor in: that must not become a way to stay."""
    return not knows_case(actor, {**context, "until": {}})


def withheld(actor: Actor | None, record: str, context: Mapping[str, Any]) -> frozenset[str]:
    """The fields of a record that this person may not see although they may know the case."""
    names = fields_of(record) if record == _REPORTED else ()
    return frozenset(name for name in names if not _may_see_field(actor, record, name, context))


def _may_see_field(
    actor: Actor | None, record: str, field: str | None, context: Mapping[str, Any]
) -> bool:
    """Who reported is for those who work on the case and for supervisors: a person who reported a
    neighbour must not become the talk of the office. (Whom an assessment asked is casework.)"""
    spec = fields_of(record).get(field) if field and record == _REPORTED else None
    if spec is None or spec.sensitivity is not Sensitivity.SOURCE:
        return True
    return actor is not None and (actor.role in LEADERS or belongs_to_case(actor, context))


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
