"""Where the ledger of erasures lies: beside the vault, and once more in each folder of backups.

A restored vault may come to stand in another folder; the ledger has to come along, or a case that
was erased would come back with the backup.
"""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from services.storage import keyfile

_ENDING = "-erased"


def ledger_path(vault: Path) -> Path:
    """The ledger of a vault."""
    return Path(f"{vault}{_ENDING}")


def copy_path(folder: Path, vault_id: UUID) -> Path:
    """The copy of a vault's ledger in a folder of backups; its name tells of no office."""
    return folder / f"kamkor-{vault_id.hex[:12]}{_ENDING}"


def carry_out(vault: Path, vault_id: UUID, folder: Path) -> None:
    """Put a copy of the ledger into a folder of backups. A folder that cannot be written is borne:
    the backup itself says so louder."""
    ledger = ledger_path(vault)
    if ledger.exists() and folder.is_dir():
        with suppress(OSError):
            keyfile.write_atomically(copy_path(folder, vault_id), ledger.read_bytes())


def carry_in(folders: Iterable[Path], vault_id: UUID, vault: Path) -> None:
    """Lay the longest ledger that is found for this vault beside it. Raises OSError."""
    own = ledger_path(vault)
    found = [own, *(copy_path(folder, vault_id) for folder in folders)]
    sizes = {path: path.stat().st_size for path in found if path.is_file()}
    if not sizes:
        return
    longest = max(sizes, key=lambda path: sizes[path])
    if longest != own:
        shutil.copyfile(longest, own)
