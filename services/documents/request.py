"""What is asked for when a paper is wanted, and what comes back; imports nothing heavy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from services.documents.checks import Check
    from services.documents.content import HiddenField


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """Which paper for whom. ``purpose`` is asked only when the paper is issued."""

    document: str
    case_id: UUID
    reader: str
    language: str
    purpose: str = ""
    copies: int = 1
    record_id: UUID | None = None


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
class DocumentOption:
    """A paper on offer; ``why_not`` is an error code while it is not available."""

    document: str
    available: bool
    why_not: str
    readers: tuple[str, ...]
    record_ids: tuple[UUID, ...] = ()


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
