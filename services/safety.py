"""Safety notes: what to mind before anyone telephones, visits or prints (do-no-harm 6)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from models.situation import SafetyNote
from services.casework import Casework, found
from services.errors import RuleViolation
from services.validation import Values

BEFORE_BOTH = "BOTH"


@dataclass(frozen=True, slots=True)
class SafetyNoteRow:
    """One note that is in force, or was; ``hides`` are codes of the list *hidden_part*."""

    id: UUID
    version: int
    case_id: UUID
    text: str
    applies_to: str
    hides: tuple[str, ...]
    ended_on: date | None


class Safety(Casework):
    """Write, end and show safety notes."""

    def notes(
        self, case_id: UUID, scope: str | None = None, on: date | None = None
    ) -> tuple[SafetyNoteRow, ...]:
        """The notes in force for a scope (a code of *safety_scope*; None: every scope)."""
        self._require("read", "safety_note", case_id)
        with self._db.read() as session:
            return tuple(_row(n) for n in notes_in(session, case_id, on or self._today(), scope))

    def hidden(self, case_id: UUID, on: date | None = None) -> frozenset[str]:
        """What the notes in force hide on every paper: codes of *hidden_part*."""
        self._require("read", "safety_note", case_id)
        with self._db.read() as session:
            return hidden_in(session, case_id, on or self._today())

    def history(self, case_id: UUID) -> tuple[SafetyNoteRow, ...]:
        """Every note ever written on a case, the ended ones too."""
        self._require("read", "safety_note", case_id)
        with self._db.read() as session:
            return tuple(_row(note) for note in _all(session, case_id))

    def add(self, case_id: UUID, values: Values) -> UUID:
        """Write a note that is in force at once."""
        self._require("write", "safety_note", case_id)
        clean = self._validated("safety_note", values)
        with self._db.write("safety_note_added", case_id=case_id) as session:
            note = SafetyNote(case_id=case_id, **clean)
            session.add(note)
        return note.id

    def end(self, note_id: UUID, on: date | None = None) -> None:
        """Say that a note is no longer needed since ``on``. Raises RuleViolation note_ended."""
        case_id = self._require_for("write", SafetyNote, note_id)
        with self._db.write("safety_note_ended", case_id=case_id) as session:
            note = found(session, SafetyNote, note_id)
            if note.ended_on is not None:
                raise RuleViolation("note_ended")
            note.ended_on = on or self._today()


def notes_in(
    session: Session, case_id: UUID, on: date, scope: str | None = None
) -> list[SafetyNote]:
    """The notes in force on a day, for one scope or for all."""
    return [
        note
        for note in _all(session, case_id)
        if (note.ended_on is None or note.ended_on > on)
        and (scope is None or (note.applies_to or BEFORE_BOTH) in (scope, BEFORE_BOTH))
    ]


def hidden_in(session: Session, case_id: UUID, on: date) -> frozenset[str]:
    """The parts hidden on every paper by the notes in force on a day."""
    return frozenset(part for note in notes_in(session, case_id, on) for part in note.hides or ())


def _all(session: Session, case_id: UUID) -> list[SafetyNote]:
    query = select(SafetyNote).where(SafetyNote.case_id == case_id)
    return list(session.exec(query.order_by(col(SafetyNote.created_at))))


def _row(note: SafetyNote) -> SafetyNoteRow:
    return SafetyNoteRow(
        id=note.id,
        version=note.version,
        case_id=note.case_id,
        text=note.text or "",
        applies_to=note.applies_to or BEFORE_BOTH,
        hides=note.hides or (),
        ended_on=note.ended_on,
    )
