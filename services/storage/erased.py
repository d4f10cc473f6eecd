"""Where the ledger of erasures lies: beside the vault, and once more in each folder of backups.

A restored vault may come to stand in another folder; the ledger has to come along, or a case that
was erased would come back with the backup.
"""

import shutil
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


def carry_in(folder: Path, vault_id: UUID, vault: Path) -> None:
    """Lay the ledger that lies beside a backup beside the restored vault, next to one it has.

    Which lines of the two are true only the vault's key can tell: it reads both at its opening
    (``ledgers_of``). Raises OSError.
    """
    found, own = copy_path(folder, vault_id), ledger_path(vault)
    if found.is_file():
        shutil.copyfile(found, _carried(vault) if own.exists() else own)


def ledgers_of(vault: Path) -> tuple[Path, ...]:
    """The ledger of a vault and, after a restore, the one that came with the backup."""
    return tuple(path for path in (ledger_path(vault), _carried(vault)) if path.is_file())


def drop_carried(vault: Path) -> None:
    """The lines of the ledger that came with a backup stand in the vault by now."""
    _carried(vault).unlink(missing_ok=True)


def _carried(vault: Path) -> Path:
    return Path(f"{vault}{_ENDING}-carried")
