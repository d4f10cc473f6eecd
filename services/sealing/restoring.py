"""Bringing the vault of sealed cases back from its own backup.

Such a backup knows no passphrase, only the identities of the people it named: it is opened with the
identity of whoever has opened the main vault, and with the proof that it was made beside that vault.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from services.errors import StorageError
from services.storage import keyfile
from services.storage.backup import restore_as
from services.storage.beside import lasting_beside
from services.storage.keyfile import KeyFile
from services.storage.vault import Vault

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


_DAMAGE = frozenset(
    {
        "vault_damaged", "vault_empty", "vault_not_encrypted",
        "keyfile_damaged", "keyfile_missing", "keyfile_foreign",
    }
)  # fmt: skip


def beyond_repair(fault: StorageError | None) -> bool:
    """Whether a vault that could not be opened is broken, and not only in use or out of reach."""
    return fault is not None and fault.code in _DAMAGE


def restore(
    main: Vault,
    file: Path,
    path: Path,
    trust: str,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> None:
    """Verify a backup and give it the name of the sealed vault. Raises StorageError.

    What lies there under this name is put aside once all of the backup was found whole.
    """

    def unlocked(keys: KeyFile) -> bytes:
        lasting = lasting_beside(main.key(trust), keys.vault_id)
        try:
            return keyfile.unlock_with_identity(
                keys, main.identity, main.slot_user_id, lasting=lasting
            ).data_key
        except StorageError as error:
            if error.code in ("vault_wrong_passphrase", "keyfile_damaged"):
                raise StorageError("seal_backup_not_yours") from None
            raise

    restore_as(
        file,
        path.parent,
        lambda _manifest: path,
        unlocked,
        make_room=put_aside,
        progress=progress,
        cancelled=cancelled,
    )


def put_aside(path: Path) -> None:
    """Give a vault that cannot be opened, with all that belongs to it, another name. Raises OSError."""
    mark = f"{datetime.now(UTC):%Y%m%d-%H%M%S}"
    for one in (
        path,
        keyfile.key_path(path),
        Path(f"{path}-wal"),
        Path(f"{path}-shm"),
    ):
        if one.exists():
            one.rename(one.with_name(f"damaged-{mark}-{one.name}"))
