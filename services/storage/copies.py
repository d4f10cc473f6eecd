"""The backups that lie in a folder: found without a key, told apart by vault, thinned with care."""

import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from services.errors import StorageError
from services.storage import container, keyfile
from services.storage.thinning import thinned

SUFFIX = ".kamkor-backup"
PART = ".kamkor.part"
"""Ending of a file that is still being written: never taken for a backup."""
_NAME = re.compile(r"(?P<stem>.+)-(?P<at>\d{8}-\d{6})(-\d+)?" + re.escape(SUFFIX))
_LEFT_OVER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup file as its name and its open header tell of it; its content is not proved yet.

    ``at`` is the moment in its name, in this computer's time zone.
    """

    path: Path
    stem: str
    at: datetime
    bytes: int
    vault_id: UUID
    training: bool


def file_name(stem: str, at: datetime) -> str:
    """The name of a backup without its ending: the vault's and the local moment, no word more."""
    return f"{stem}-{at.astimezone():%Y%m%d-%H%M%S}"


def look_at(path: Path) -> Copy | None:
    """What a file says of itself; None where it is no backup of ours or cannot be read."""
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    try:
        at = datetime.strptime(named["at"], "%Y%m%d-%H%M%S").astimezone()
        keys = keyfile.decode(container.read_keys(path))
        size = path.stat().st_size
    except (OSError, OverflowError, ValueError, StorageError):
        return None
    return Copy(path, named["stem"], at, size, keys.vault_id, keys.training)


def find_copies(folders: Iterable[Path], *vault_ids: UUID) -> list[Copy]:
    """The backups in these folders (of these vaults, if any are named), newest first.

    A folder that is not there holds none.
    """
    found: dict[Path, Copy] = {}
    for folder in folders:
        with suppress(OSError):
            for path in folder.iterdir():
                copy = look_at(path)
                if copy is not None and (not vault_ids or copy.vault_id in vault_ids):
                    found[path.resolve()] = copy
    return sorted(found.values(), key=lambda copy: (copy.at, copy.path.name), reverse=True)


def prune(folder: Path, vault_id: UUID, good: Path, now: datetime) -> list[Path]:
    """Remove the copies of one vault that the rotation no longer wants; returns what was removed.

    ``good`` was verified just now. A file newer than it, of another vault, or of any other name is
    never touched; a file that cannot be removed stays.
    """
    copies = find_copies([folder], vault_id)
    last = next((copy for copy in copies if copy.path.name == good.name), None)
    if last is None:
        return []
    older = [copy for copy in copies if copy.at <= last.at and copy.path.name != good.name]
    kept = set(thinned([last.at, *(copy.at for copy in older)], now))
    removed = []
    for copy in older:
        if copy.at not in kept:
            with suppress(OSError):
                copy.path.unlink()
                removed.append(copy.path)
    return removed


def sweep(folder: Path, now: datetime) -> None:
    """Remove what was left half done, by a copy or a trial that was killed, a day ago or longer."""
    with suppress(OSError):
        for path in folder.glob(f"*{PART}*"):
            written = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
            if now - written > _LEFT_OVER:
                shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
