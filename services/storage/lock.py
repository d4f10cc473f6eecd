"""One program at a time: an operating-system lock on a file beside the vault."""

import os
from pathlib import Path

from services.errors import StorageError

SUFFIX = "-lock"


class VaultLock:
    """A lock that ends with the process, however it ends; a file left behind locks nothing."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    @classmethod
    def take(cls, vault: Path) -> "VaultLock":
        """Lock a vault. Raises StorageError ``vault_in_use`` or ``vault_read_only``."""
        path = vault.with_name(vault.name + SUFFIX)
        while True:
            try:
                handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError:
                raise StorageError("vault_read_only") from None
            if not _lock(handle):
                os.close(handle)
                raise StorageError("vault_in_use")
            if _same(handle, path):
                return cls(path, handle)
            # the holder removed the file between our opening and our locking it
            os.close(handle)

    @property
    def held(self) -> bool:
        """Whether the lock has not been released."""
        return self._handle is not None

    def release(self) -> None:
        """Unlock and remove the file. Safe to call twice."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if os.name != "nt":
            self._path.unlink(missing_ok=True)
            os.close(handle)
            return
        os.close(handle)
        # Windows refuses to remove a file that another program has just opened: then it keeps it
        try:
            self._path.unlink(missing_ok=True)
        except PermissionError:
            return


def _lock(handle: int) -> bool:
    if os.name == "nt":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _same(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
