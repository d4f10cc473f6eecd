"""What is asked for when a paper is wanted, and what comes back; imports nothing heavy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from services.documents.checks import Check
    from services.documents.content import HiddenField


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """Which paper for whom. ``purpose`` is asked only when the paper is issued.

    ``record_id`` names the record that the paper is about; without it the only one that fits is
    taken. ``body`` is the agency that gets the paper, for a reader who gets its own measures only.
    Without a case the paper is the minutes of the sitting ``record_id``.
    """

    document: str
    case_id: UUID | None
    reader: str
    language: str
    purpose: str = ""
    copies: int = 1
    record_id: UUID | None = None
    body: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """A paper that does not exist yet: its bytes carry no number.

    ``safety_notes`` are to be read before anything else; ``text`` is the paper as plain lines;
    ``hidden_fields`` are what the reader will not learn.
    """

    pdf: bytes
    text: str
    hidden_fields: tuple[HiddenField, ...]
    checks: tuple[Check, ...]
    safety_notes: tuple[str, ...]
    case_number: str

    @property
    def ready(self) -> bool:
        """Whether nothing stops the paper."""
        return all(check.state.value != "STOP" for check in self.checks)


@dataclass(frozen=True, slots=True)
class IssuedPaper:
    """A paper under its number; ``file_name`` holds case number and document code only."""

    number: str
    pdf: bytes
    file_name: str


@dataclass(frozen=True, slots=True)
class RecordOption:
    """A record that a paper can be about, as a choice: ``code`` is one of the list ``codes``.

    ``bodies`` are the agencies with measures of their own in it.
    """

    id: UUID
    codes: str
    code: str
    number: str
    at: date | None
    draft: bool = False
    bodies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentOption:
    """A paper on offer; ``why_not`` is an error code while it is not available.

    ``records`` are those it can be about, the newest first; ``own`` the readers who get the
    measures of one body only. ``steps`` are the steps that produce it.
    """

    document: str
    available: bool
    why_not: str
    readers: tuple[str, ...]
    records: tuple[RecordOption, ...] = ()
    own: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()

    @property
    def record_ids(self) -> tuple[UUID, ...]:
        """The records it can be about, the newest first."""
        return tuple(record.id for record in self.records)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One issued paper."""

    number: str
    document: str
    reader: str
    language: str
    purpose: str
    copies: int
    printed_at: datetime
    printed_by: str
    record_id: UUID | None
