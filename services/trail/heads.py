"""The end of the journal as this computer last knew it, kept outside the vault.

A journal cannot show that its own end was cut off, or that an older copy of the whole file was put
back. So its last number and seal are kept in the person's own data folder, one line a vault, and
compared at the next unlock. Nothing about a person or a case is in that file.
"""

import os
import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from services.settings import home
from services.storage import audit
from services.storage.audit import Head

FILE = "heads.toml"
_WRITTEN = re.compile(r"(\d{1,15}):([0-9a-f]{64})")


class ArrivalKind(StrEnum):
    """How the journal of a vault compares with what was known of it."""

    NEW = "NEW"
    SAME = "SAME"
    OLDER = "OLDER"
    FORKED = "FORKED"


@dataclass(frozen=True, slots=True)
class Arrival:
    """What was found when the vault was opened.

    OLDER: the journal ends before the entry that was known: an older file was put back, or its end
    was cut off. FORKED: the entry of that number is another one. ``restored`` says that the vault
    comes out of a backup, so that either is to be expected; ``newer_backup`` is then the end of the
    journal in a verified backup that holds more than the one restored.
    """

    kind: ArrivalKind
    known: Head | None = None
    found: Head | None = None
    restored: bool = False
    newer_backup: Head | None = None

    @property
    def doubtful(self) -> bool:
        """Whether a person has to be told."""
        return self.kind in (ArrivalKind.OLDER, ArrivalKind.FORKED)


@dataclass(frozen=True, slots=True)
class Known:
    """What is kept of one vault: the end of its journal, and that in its last verified backup."""

    head: Head | None = None
    backup: Head | None = None


def heads_file() -> Path:
    """Where the known ends are kept."""
    return home("data") / FILE


def known(vault_id: UUID, path: Path | None = None) -> Known:
    """What is known of a vault; nothing where the file is missing or cannot be read."""
    row = _load(path or heads_file()).get(vault_id.hex, {})
    return Known(parse(row.get("head", "")), parse(row.get("backup", "")))


def remember(vault_id: UUID, now: Known, path: Path | None = None) -> None:
    """Keep what is known of a vault, in one step. Raises OSError where it cannot be written."""
    target = path or heads_file()
    rows = _load(target)
    rows[vault_id.hex] = {
        name: written(head)
        for name, head in (("head", now.head), ("backup", now.backup))
        if head is not None
    }
    _write(target, rows)


def forget(vault_id: UUID, path: Path | None = None) -> None:
    """Keep nothing of a vault that was taken away before anything was recorded in it.

    Raises OSError where the file cannot be written.
    """
    target = path or heads_file()
    rows = _load(target)
    if rows.pop(vault_id.hex, None) is None:
        return
    if rows:
        _write(target, rows)
    else:
        target.unlink()


def _write(target: Path, rows: dict[str, dict[str, str]]) -> None:
    lines: list[str] = []
    for name in sorted(rows):
        lines.append(f"[{name}]")
        lines += [f'{key} = "{value}"' for key, value in rows[name].items()]
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    part.write_text("\n".join(lines) + "\n", encoding="utf-8")
    os.replace(part, target)


def written(head: Head) -> str:
    """A head as text: number and seal."""
    return f"{head.sequence}:{head.mac}"


def parse(text: str) -> Head | None:
    """The head that ``written`` gave, or None."""
    found = _WRITTEN.fullmatch(text)
    return Head(int(found[1]), found[2]) if found else None


def compare(session: Session, known: Known, *, restored: bool) -> Arrival:
    """Hold what was known against the journal as it is; two short reads."""
    found = audit.head(session)
    kind = _kind(session, known.head, found)
    newer = None
    if restored and known.backup is not None:
        theirs = audit.mac_at(session, known.backup.sequence)
        newer = known.backup if theirs is None else None
    return Arrival(kind, known.head, found, restored, newer)


def _kind(session: Session, known: Head | None, found: Head | None) -> ArrivalKind:
    if known is None:
        return ArrivalKind.NEW
    if found is None or found.sequence < known.sequence:
        return ArrivalKind.OLDER
    same = audit.mac_at(session, known.sequence) == known.mac
    return ArrivalKind.SAME if same else ArrivalKind.FORKED


def _load(path: Path) -> dict[str, dict[str, str]]:
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}
    return {
        name: {key: value for key, value in row.items() if parse(str(value)) is not None}
        for name, row in found.items()
        if isinstance(row, dict) and re.fullmatch(r"[0-9a-f]{32}", name)
    }
