"""The audit trail: one chain per installation, each entry sealed together with the one before.

An entry names fields, never their values. A chain cannot show that its own end was cut off, so
its head is printed on papers, kept in backups and compared later.
"""

import hmac
import json
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, String, insert, select, text, type_coerce
from sqlalchemy.orm import Session

from models.audit import AuditEntry
from services.events import Change, Origin

_GENESIS = b"kamkor audit 1"
# any constant: the office's servers hold one vault, and only audit appends take this lock
_SERVER_LOCK = 4_870_001

_table = AuditEntry.__table__  # type: ignore[attr-defined]
_IDS = ("actor_id", "record_id", "case_id")
_SEALED = (
    "sequence", "at", *_IDS, "action", "operation", "origin", "record", "fields", "result",
)  # fmt: skip
_HEAD = select(_table.c.sequence, _table.c.mac).order_by(_table.c.sequence.desc()).limit(1)
# ids are sealed as text: building an object for each would double the time of a check
_ROWS = select(
    *(type_coerce(_table.c[n], String) if n in _IDS else _table.c[n] for n in _SEALED), _table.c.mac
).order_by(_table.c.sequence)
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain: the number of the last entry and its seal (hexadecimal)."""

    sequence: int
    mac: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be noted; time, actor, number and seal are added when it is written."""

    action: str
    operation: str = ""
    origin: Origin = Origin.USER
    record: str = ""
    record_id: UUID | None = None
    case_id: UUID | None = None
    fields: Sequence[str] = ()
    result: str = "OK"


@dataclass(frozen=True, slots=True)
class ChainReport:
    """Outcome of reading the whole chain; ``first_bad`` is the number of the first false entry."""

    ok: bool
    count: int
    head: Head | None
    first_bad: int | None = None


def entry_of(change: Change, label: str, origin: Origin, case_id: UUID | None) -> Entry:
    """The entry for one change of a write."""
    return Entry(
        action=label,
        operation=change.operation,
        origin=origin,
        record=change.record,
        record_id=change.id,
        case_id=change.case_id or case_id,
        fields=change.fields,
    )


def append(
    session: Session, key: bytes, entries: Iterable[Entry], *, at: datetime, actor: UUID | None
) -> None:
    """Write the entries at the end of the chain, in the transaction that is open."""
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _SERVER_LOCK})
    last = _head(connection)
    sequence, mac = (last.sequence, last.mac) if last else (0, _genesis(key))
    rows: list[dict[str, Any]] = []
    for entry in entries:
        sequence += 1
        row = _row(entry, sequence, at, actor)
        mac = row["mac"] = _seal(key, mac, [row[name] for name in _SEALED])
        rows.append(row)
    if rows:
        connection.execute(insert(_table), rows)


def head(session: Session) -> Head | None:
    """The end of the chain, or None before the first entry."""
    return _head(session.connection())


def verify_chain(session: Session, key: bytes, known: Head | None = None) -> ChainReport:
    """Read every entry and check its seal, its number and, if given, a head noted earlier.

    A ``known`` head that is missing or different means that entries were cut off, or that an
    older copy of the whole file was put back.
    """
    mac, count, known_seen = _genesis(key), 0, known is None
    connection = session.connection().execution_options(yield_per=2000)
    with closing(connection.execute(_ROWS)) as rows:
        for *sealed, found in rows:
            expected = _seal(key, mac, sealed)
            good = sealed[0] == count + 1 and hmac.compare_digest(expected, found)
            if known is not None and sealed[0] == known.sequence:
                known_seen = True
                good = good and hmac.compare_digest(known.mac, found)
            if not good:
                return ChainReport(False, count, Head(count, mac) if count else None, count + 1)
            mac, count = expected, count + 1
    last = Head(count, mac) if count else None
    return ChainReport(known_seen, count, last, None if known_seen else count + 1)


def _head(connection: Connection) -> Head | None:
    row = connection.execute(_HEAD).first()
    return Head(row[0], row[1]) if row else None


def _row(entry: Entry, sequence: int, at: datetime, actor: UUID | None) -> dict[str, Any]:
    return {
        "sequence": sequence,
        "at": at.astimezone(UTC),
        "actor_id": actor,
        "action": entry.action,
        "operation": entry.operation,
        "origin": str(entry.origin),
        "record": entry.record,
        "record_id": entry.record_id,
        "case_id": entry.case_id,
        "fields": " ".join(entry.fields),
        "result": entry.result,
    }


def _genesis(key: bytes) -> str:
    return hmac.digest(key, _GENESIS, "sha256").hex()


def _seal(key: bytes, previous: str, sealed: Sequence[Any]) -> str:
    canonical = _encode([_plain(value) for value in sealed])
    return hmac.digest(key, f"{previous}\n{canonical}".encode(), "sha256").hex()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    return value.hex if isinstance(value, UUID) else value
