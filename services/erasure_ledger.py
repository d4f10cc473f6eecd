"""The ledger of what was erased: rows in the vault, and one file beside it that outlives a restore.

A backup brings an erased case back. The file, sealed line after line with the key of the audit
chain, says at the next opening which cases have to go again, before anybody can see them.
"""

import hmac
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session
from sqlmodel import col, select

from models.retention import ErasureEntry

ERASE, ANONYMISE, SEALED = "ERASE", "ANONYMISE", "SEALED"
"""What became of a case: gone, without identity, moved to the vault of sealed cases."""

_GENESIS = b"kamkor erasures 1"


@dataclass(frozen=True, slots=True)
class Line:
    """One erasure as the file tells it; ids and numbers, never a name."""

    id: str
    case: str
    number: str
    kind: str
    at: str
    asked_by: str = ""
    approved_by: str = ""
    rows: int = 0

    def entry(self) -> ErasureEntry:
        """The row of the vault that says the same; its cleaning is still to come."""
        return ErasureEntry(
            id=UUID(self.id),
            case_id=UUID(self.case),
            number=self.number,
            kind=self.kind,
            erased_at=datetime.fromisoformat(self.at),
            asked_by=UUID(self.asked_by) if self.asked_by else None,
            approved_by=UUID(self.approved_by) if self.approved_by else None,
            rows=self.rows,
        )


@dataclass(frozen=True, slots=True)
class Read:
    """What a ledger file holds: its good lines, and whether nothing of it was altered."""

    lines: tuple[Line, ...]
    whole: bool


def line_of(entry: ErasureEntry) -> Line:
    """How the file tells a row of the ledger."""
    return Line(
        id=entry.id.hex,
        case=entry.case_id.hex,
        number=entry.number,
        kind=entry.kind,
        at=entry.erased_at.astimezone(UTC).isoformat(timespec="seconds"),
        asked_by=entry.asked_by.hex if entry.asked_by else "",
        approved_by=entry.approved_by.hex if entry.approved_by else "",
        rows=entry.rows,
    )


def read_ledger(file: Path, key: bytes) -> Read:
    """The lines of a ledger file up to the first false one; a missing file is an empty ledger."""
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return Read((), True)
    except OSError:
        return Read((), False)
    lines: list[Line] = []
    mac = _genesis(key)
    for raw in text.splitlines():
        line, found = _parsed(raw)
        expected = _seal(key, mac, line) if line is not None else ""
        if line is None or not hmac.compare_digest(expected, found):
            return Read(tuple(lines), False)
        lines.append(line)
        mac = expected
    return Read(tuple(lines), True)


def ledger_bytes(lines: Iterable[Line], key: bytes) -> bytes:
    """A ledger file with these lines, each sealed together with the one before."""
    mac, rows = _genesis(key), []
    for line in lines:
        mac = _seal(key, mac, line)
        rows.append(json.dumps(asdict(line) | {"mac": mac}, separators=(",", ":")))
    return "".join(f"{row}\n" for row in rows).encode()


def entries_of(session: Session) -> list[ErasureEntry]:
    """The rows of the ledger in the vault, oldest first."""
    order = (col(ErasureEntry.erased_at), col(ErasureEntry.id))
    return list(session.scalars(select(ErasureEntry).order_by(*order)))


def joined(ledgers: Iterable[Iterable[Line]]) -> list[Line]:
    """The lines of several ledgers of one vault, each once, oldest first."""
    found = {line.id: line for ledger in ledgers for line in ledger}
    return sorted(found.values(), key=lambda line: line.at)


def standing(lines: Sequence[Line]) -> dict[UUID, Line]:
    """The last word of the ledger on each case."""
    return {UUID(line.case): line for line in lines}


def _parsed(raw: str) -> tuple[Line | None, str]:
    try:
        values: Any = json.loads(raw)
        mac = str(values.pop("mac"))
        line = Line(**values)
        line.entry()
    except (ValueError, TypeError, KeyError, AttributeError):
        return None, ""
    return line, mac


def _genesis(key: bytes) -> str:
    return hmac.digest(key, _GENESIS, "sha256").hex()


def _seal(key: bytes, previous: str, line: Line) -> str:
    canonical = json.dumps(asdict(line), sort_keys=True, separators=(",", ":"))
    return hmac.digest(key, f"{previous}\n{canonical}".encode(), "sha256").hex()
