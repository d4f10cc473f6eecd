"""The audit trail: one chain per installation, each entry sealed together with the one before.

An entry names fields, never their values, but for what decides who reads which case (``_TOLD``);
``seal`` is a keyed digest of the record as it was left,
which finds a record changed past the program. A chain cannot show that its own end was cut off, so
its head is printed on papers, kept in backups and compared later.
"""

import hmac
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
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
_TEXTS = frozenset({*_IDS, "at"})
_HEAD = select(_table.c.sequence, _table.c.mac).order_by(_table.c.sequence.desc()).limit(1)
# ids and moments are read as text: building an object for each would double the time of a check
_ROWS = select(
    *(type_coerce(_table.c[n], String) if n in _TEXTS else _table.c[n] for n in _SEALED),
    _table.c.seal,
    _table.c.mac,
).order_by(_table.c.sequence)
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_quote = json.encoder.encode_basestring
_PAGE = 2000
_NEAR = 20
"""How far from its place an entry that was moved is looked for."""

_TOLD = {"user_account": ("role", "supervisor_id", "active")}
"""Who reads the cases of a team follows from these: the entry says them before and after, in codes."""
SET = "SET"
"""Such a result: ``SET:role=WORKER>SUPERVISOR supervisor_id=>`` and the id in hexadecimal digits."""

Progress = Callable[[int, int], None]


class Damage(StrEnum):
    """What is wrong with the first false entry of a chain."""

    ALTERED = "ALTERED"
    MISSING = "MISSING"
    ORDER = "ORDER"
    CUT = "CUT"
    FORKED = "FORKED"


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
    seal: str = ""


@dataclass(frozen=True, slots=True)
class ChainReport:
    """Outcome of reading the whole chain; ``first_bad`` is the number of the first false entry.

    ``damage`` says what is wrong with it: ALTERED, MISSING (from ``first_bad`` to ``bad_to``), ORDER
    (it stood at another place), CUT (the end known from elsewhere is not there), FORKED (whole,
    but not the chain that was known). ``bad_at`` is the moment that stands in the false entry.
    """

    ok: bool
    count: int
    head: Head | None
    first_bad: int | None = None
    damage: Damage | None = None
    bad_to: int | None = None
    bad_at: datetime | None = None


def entry_of(change: Change, label: str, origin: Origin, case_id: UUID | None, key: bytes) -> Entry:
    """The entry for one change of a write; ``key`` seals the record as the change left it."""
    return Entry(
        action=label,
        operation=change.operation,
        origin=origin,
        record=change.record,
        record_id=change.id,
        case_id=change.case_id or case_id,
        fields=change.fields,
        result=_told(change),
        seal=record_seal(key, change.record, change.after) if change.after is not None else "",
    )


def _told(change: Change) -> str:
    before, after = change.before or {}, change.after or {}
    said = [
        f"{name}={_code(before.get(name))}>{_code(after.get(name))}"
        for name in _TOLD.get(change.record, ())
        if before.get(name) != after.get(name)
    ]
    return f"{SET}:{' '.join(said)}" if said else "OK"


def _code(value: Any) -> str:
    return "" if value is None else str(_plain(value))


def record_seal(key: bytes, record: str, image: Mapping[str, Any]) -> str:
    """A keyed digest (128 bits, hexadecimal) of what is known of a record, by column name.

    What is not known is left out: a revision may add empty columns without breaking a seal. A
    revision that fills or renames a column of records has to write them through ``Database``.
    """
    known = [(name, _plain(image[name])) for name in sorted(image) if image[name] is not None]
    return hmac.digest(key, f"record\n{_encode([record, known])}".encode(), "sha256").hex()[:32]


def append(
    session: Session, key: bytes, entries: Iterable[Entry], *, at: datetime, actor: UUID | None
) -> Head | None:
    """Write the entries at the end of the chain, in the transaction that is open.

    Returns the end of the chain then; None where nothing is in it.
    """
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _SERVER_LOCK})
    last = _head(connection)
    sequence, mac = (last.sequence, last.mac) if last else (0, _genesis(key))
    rows: list[dict[str, Any]] = []
    for entry in entries:
        sequence += 1
        row = _row(entry, sequence, at, actor)
        mac = row["mac"] = _seal(key, mac, [row[name] for name in _SEALED], row["seal"])
        rows.append(row)
    if rows:
        connection.execute(insert(_table), rows)
    return Head(sequence, mac) if sequence else None


def head(session: Session) -> Head | None:
    """The end of the chain, or None before the first entry."""
    return _head(session.connection())


def mac_at(session: Session, sequence: int) -> str | None:
    """The seal of one entry, or None where there is no entry of this number."""
    query = select(_table.c.mac).where(_table.c.sequence == sequence)
    found: str | None = session.connection().execute(query).scalar()
    return found


def verify_chain(
    session: Session, key: bytes, known: Head | None = None, progress: Progress | None = None
) -> ChainReport:
    """Read every entry and check its seal, its number and, if given, a head noted earlier.

    A ``known`` head that is missing or different means that entries were cut off, or that an
    older copy of the whole file was put back.
    """
    mac, count = _genesis(key), 0
    connection = session.connection().execution_options(yield_per=_PAGE)
    end = _head(connection) if progress is not None else None
    total = end.sequence if end else 0
    with closing(connection.execute(_ROWS)) as rows:
        for number, at, *rest, seal, found in rows:
            sealed = _read(number, at, *rest)
            expected = _digest(key, mac, sealed, seal)
            good = number == count + 1 and hmac.compare_digest(expected, found)
            forked = known is not None and number == known.sequence and known.mac != found
            if not good or forked:
                damage = Damage.FORKED if good else _damage(connection, key, number, count)
                gone = number - 1 if damage is Damage.MISSING else None
                last = Head(count, mac) if count else None
                return ChainReport(False, count, last, count + 1, damage, gone, _moment(sealed[1]))
            mac, count = expected, count + 1
            if progress is not None and count % _PAGE == 0:
                progress(count, total)
    last = Head(count, mac) if count else None
    if known is not None and known.sequence > count:
        return ChainReport(False, count, last, count + 1, Damage.CUT, known.sequence)
    return ChainReport(True, count, last)


def _damage(connection: Connection, key: bytes, sequence: int, count: int) -> Damage:
    """What kind of damage the entry shows that was found after ``count`` good ones."""
    if sequence != count + 1:
        return Damage.MISSING
    near = _ROWS.where(_table.c.sequence.between(sequence - _NEAR, sequence + _NEAR))
    rows = connection.execute(near).all()
    wanted, *_ = (row for row in rows if row[0] == sequence)
    rest, seal, found = _read(*wanted[:-2])[1:], wanted[-2], wanted[-1]
    before = [row[-1] for row in rows] + [_genesis(key)]
    numbers = range(max(1, sequence - _NEAR), sequence + _NEAR + 1)
    moved = any(
        hmac.compare_digest(_digest(key, mac, (number, *rest), seal), found)
        for mac in before
        for number in numbers
    )
    return Damage.ORDER if moved else Damage.ALTERED


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
        "seal": entry.seal,
    }


def _genesis(key: bytes) -> str:
    return hmac.digest(key, _GENESIS, "sha256").hex()


def _seal(key: bytes, previous: str, sealed: Sequence[Any], seal: str) -> str:
    return _digest(key, previous, [_plain(value) for value in sealed], seal)


def _digest(key: bytes, previous: str, plain: Sequence[Any], seal: str) -> str:
    """The seal of an entry; an entry from before records were sealed has none of a record."""
    values = (*plain, seal) if seal else plain
    # the JSON of the list, put together here: a million entries are checked in one go
    parts = ["null" if v is None else _quote(v) if isinstance(v, str) else str(v) for v in values]
    sealed = f"{previous}\n[{','.join(parts)}]".encode()
    return hmac.digest(key, sealed, "sha256").hex()


def _read(number: int, at: Any, *rest: Any) -> tuple[Any, ...]:
    """What is sealed of a row, from what the driver gives: text in UTC, or objects of a server."""
    if isinstance(at, str):
        return (number, f"{at[:10]}T{at[11:]}+00:00", *rest)
    return tuple(_plain(value) for value in (number, at, *rest))


def _moment(written: str) -> datetime | None:
    """The moment of an entry, where it can still be read."""
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, UUID | bytes):
        return value.hex if isinstance(value, UUID) else value.hex()
    return str(value) if isinstance(value, date | Decimal) else value
