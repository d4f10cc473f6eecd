"""Who may do what, as a table for people: asked of ``allowed`` itself, so that it cannot be wrong."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from services.access import ROLES, TRAINER, Actor, allowed
from services.texts import QT_TRANSLATE_NOOP

OWN, NAMED, TEAM, OFFICE, KEPT = "OWN", "NAMED", "TEAM", "OFFICE", "KEPT"
RELATIONS = (OWN, NAMED, TEAM, OFFICE, KEPT)
"""How a person stands to a case: works on it, is named in it, is of the worker's team, is of an
office that may know it, or is outside of its circle."""

_ME, _OTHER = UUID(int=1), UUID(int=2)
_ALONE: dict[str, Any] = {"worker_id": _OTHER, "supervisor_id": None, "readers": frozenset()}
_CONTEXTS: dict[str, dict[str, Any]] = {
    OWN: {**_ALONE, "knows": "TEAM", "worker_id": _ME},
    NAMED: {**_ALONE, "knows": "TEAM", "readers": frozenset({_ME})},
    TEAM: {**_ALONE, "knows": "GROUP"},
    OFFICE: {**_ALONE, "knows": "OFFICE"},
    KEPT: {**_ALONE, "knows": "TEAM"},
}

NOTHING, YES, CIRCLE, OWN_CASES, NOT_READ = "NOTHING", "YES", "CIRCLE", "OWN_CASES", "NOT_READ"
CELL_WORDS: dict[str, str] = {
    NOTHING: QT_TRANSLATE_NOOP("access_matrix", "—"),
    YES: QT_TRANSLATE_NOOP("access_matrix", "yes"),
    CIRCLE: QT_TRANSLATE_NOOP("access_matrix", "within the circle"),
    OWN_CASES: QT_TRANSLATE_NOOP("access_matrix", "own cases"),
    NOT_READ: QT_TRANSLATE_NOOP("access_matrix", "yes, also unread"),
}
_SETS = {
    frozenset(): NOTHING,
    frozenset({OWN, NAMED, TEAM, OFFICE}): CIRCLE,
    frozenset({OWN, NAMED}): OWN_CASES,
    frozenset(RELATIONS): NOT_READ,
}


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One thing that can be done; ``cells`` are codes of CELL_WORDS in the order of the roles.

    ``text`` is English source text of the context *access_matrix*.
    """

    text: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MatrixSection:
    """A heading with its rows."""

    text: str
    rows: tuple[MatrixRow, ...]


_Asked = tuple[str, str, str, str | None]
_SECTIONS: tuple[tuple[str, tuple[_Asked, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("access_matrix", "Cases"),
        (
            (QT_TRANSLATE_NOOP("access_matrix", "Read a case"), "read", "case_file", None),
            (
                QT_TRANSLATE_NOOP("access_matrix", "See who reported"),
                "read", "intake_event", "source_name",
            ),
            (QT_TRANSLATE_NOOP("access_matrix", "Record and change"), "change", "case_file", None),
            (QT_TRANSLATE_NOOP("access_matrix", "Print and save papers"), "print", "case_file", None),
            (QT_TRANSLATE_NOOP("access_matrix", "Approve plans and closings"), "approve", "approval", None),
            (QT_TRANSLATE_NOOP("access_matrix", "Put into the bin, seal"), "bin", "case_file", None),
            (
                QT_TRANSLATE_NOOP("access_matrix", "Take out of the bin, hold, anonymise, erase"),
                "erase", "case_file", None,
            ),
            (
                QT_TRANSLATE_NOOP("access_matrix", "Open a kept case in an emergency"),
                "open_in_emergency", "case_file", None,
            ),
            (QT_TRANSLATE_NOOP("access_matrix", "See figures of all cases"), "read", "statistics", None),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("access_matrix", "The office"),
        (
            (QT_TRANSLATE_NOOP("access_matrix", "Read the settings"), "read", "office", None),
            (QT_TRANSLATE_NOOP("access_matrix", "Change the settings"), "manage", "office", None),
            (
                QT_TRANSLATE_NOOP("access_matrix", "Add people, change roles, give phrases"),
                "manage", "user_account", None,
            ),
            (QT_TRANSLATE_NOOP("access_matrix", "Save a backup"), "backup", "vault", None),
            (QT_TRANSLATE_NOOP("access_matrix", "Restore, renew the key"), "restore", "vault", None),
            (QT_TRANSLATE_NOOP("access_matrix", "Take over a new version of the procedure"), "manage", "pack", None),
            (
                QT_TRANSLATE_NOOP("access_matrix", "Ask a second person to agree"),
                "ask", "two_person_request", None,
            ),
            (
                QT_TRANSLATE_NOOP("access_matrix", "Agree as the second person"),
                "decide", "two_person_request", None,
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("access_matrix", "The journal"),
        (
            (QT_TRANSLATE_NOOP("access_matrix", "Read the journal"), "read", "audit_entry", None),
            (QT_TRANSLATE_NOOP("access_matrix", "Print the journal"), "print", "audit_entry", None),
            (QT_TRANSLATE_NOOP("access_matrix", "Verify the journal"), "verify", "audit_entry", None),
        ),
    ),
)  # fmt: skip

FOOTNOTES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP(
        "access_matrix",
        "Within the circle: the case's worker, its supervisor, the persons named in it and, where the case says so, the worker's team or the whole office.",
    ),
    QT_TRANSLATE_NOOP(
        "access_matrix",
        "An administrator decides about administrators and auditors only; about people who read cases, and about the recovery key, a supervisor decides.",
    ),
    QT_TRANSLATE_NOOP(
        "access_matrix",
        "Erasing, anonymising and taking many cases out need two persons. An administrator may be the second one for taking cases out only.",
    ),
    QT_TRANSLATE_NOOP(
        "access_matrix",
        "Adding people, changing roles, phrases, keys, erasing and opening in an emergency want the passphrase once more.",
    ),
)


def roles_of(*, training: bool) -> tuple[str, ...]:
    """The roles that there are: trainers in training vaults only."""
    return tuple(role for role in ROLES if role != TRAINER or training)


def matrix(*, training: bool) -> tuple[MatrixSection, ...]:
    """The whole table."""
    roles = roles_of(training=training)
    return tuple(
        MatrixSection(
            heading,
            tuple(
                MatrixRow(text, tuple(cell(role, action, record, field) for role in roles))
                for text, action, record, field in rows
            ),
        )
        for heading, rows in _SECTIONS
    )


def cell(role: str, action: str, record: str, field: str | None = None) -> str:
    """How far a role reaches: a code of CELL_WORDS."""
    actor = Actor(_ME, "", role, frozenset({_ME, _OTHER}))
    if action in ("ask", "decide") or record not in _OF_CASES:
        return YES if allowed(actor, action, record).ok else NOTHING
    reached = frozenset(
        relation
        for relation, context in _CONTEXTS.items()
        if allowed(actor, action, record, field=field, context=context).ok
    )
    return _SETS[reached]


_OF_CASES = frozenset({"case_file", "intake_event", "approval"})
