"""Database errors become errors that a person can act on."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm.exc import StaleDataError

from services.errors import AppError, Conflict, StorageError

_CODES = {
    "SQLITE_FULL": "disk_full",
    "SQLITE_BUSY": "vault_busy",
    "SQLITE_LOCKED": "vault_busy",
    "SQLITE_READONLY": "vault_read_only",
    "SQLITE_CORRUPT": "vault_damaged",
    "SQLITE_NOTADB": "vault_damaged",
    "SQLITE_IOERR": "disk_error",
    "SQLITE_CANTOPEN": "disk_error",
    "SQLITE_NOMEM": "not_enough_memory",
}


@contextmanager
def translated() -> Iterator[None]:
    """Turn what the database reports inside the block into Conflict or StorageError.

    The original is not chained: a server's text may quote what a person typed.
    Errors in our own SQL pass unchanged; they are bugs.
    """
    try:
        yield
    except (IntegrityError, StaleDataError):
        raise Conflict() from None
    except PoolTimeout:
        raise StorageError("vault_busy") from None
    except DBAPIError as error:
        known = _known(error)
        if known is None:
            raise
        raise known from None


def storage_code(error: BaseException | None) -> str | None:
    """The code for an error of the SQLite driver, or None if it is not the disk's or file's."""
    name = getattr(error, "sqlite_errorname", None) or ""
    for start, code in _CODES.items():
        if name.startswith(start):
            return code
    return None


def _known(error: DBAPIError) -> AppError | None:
    original: Any = error.orig
    code = storage_code(original)
    if code is not None:
        return StorageError(code)
    if getattr(original, "sqlstate", None) in {"40001", "40P01"}:
        return Conflict()
    if error.connection_invalidated or (
        type(original).__module__.startswith("psycopg")
        and type(original).__name__ == "OperationalError"
    ):
        return StorageError("server_unreachable")
    return None
