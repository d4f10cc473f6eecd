"""Connections: to the encrypted file of one office, or to a PostgreSQL server."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, Connection, ExceptionContext, make_url
from sqlalchemy.pool import QueuePool

from services.errors import StorageError
from services.storage.faults import storage_code

ACCESS = "kamkor_access"
READ, WRITE = "read", "write"
BUSY_MILLISECONDS = 10_000
PAGE_BYTES = 4096
OLDEST_LIBRARY = (3, 51, 3)
"""Older ones can lose what was saved when two connections reset the journal at once."""

_PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    # what is deleted is overwritten with zeros: 400 saves took 1.36 s with it and 1.31 s without
    "secure_delete=ON",
    f"busy_timeout={BUSY_MILLISECONDS}",
    # the default of 2 MB makes bulk work on an encrypted file four times slower
    "cache_size=-64000",
    # sorting and temporary indexes must never reach the disk in the clear
    "temp_store=MEMORY",
)
_GUARDS = (
    # a file is foreign until proved otherwise: its schema may call no function with an effect
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
)
_IN_FORCE = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1}


def check_library(version: tuple[int, ...] = sqlcipher.sqlite_version_info) -> None:
    """Refuse a database library with known loss of data. Raises StorageError ``library_too_old``."""
    if version < OLDEST_LIBRARY:
        found, needed = (".".join(map(str, v)) for v in (version, OLDEST_LIBRARY))
        raise StorageError("library_too_old", found=found, needed=needed)


def connect(
    path: Path,
    key: bytes,
    salt: bytes,
    *,
    frozen: bool = False,
    attaching: bool = False,
    damaged: bool = False,
) -> Any:
    """A raw SQLCipher connection in autocommit mode, which joins no other file to this one.

    ``frozen`` reads a file that nothing may touch: no journal, no shared memory, no lock.
    ``attaching`` is for our own VACUUM only, ``damaged`` for the copy of a file that was cut short.
    Raises ``sqlcipher3.dbapi2.DatabaseError`` for a
    wrong key or a damaged file, StorageError ``library_too_old``.
    """
    check_library()
    if frozen:
        target = path.resolve().as_uri() + "?mode=ro&immutable=1"
        connection = sqlcipher.connect(target, uri=True, isolation_level=None)
    else:
        connection = sqlcipher.connect(
            str(path),
            check_same_thread=False,
            isolation_level=None,
            timeout=BUSY_MILLISECONDS / 1000,
        )
    try:
        # else a wrong key prints lines about the file on the error stream
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}{salt.hex()}'\"")
        for pragma in _GUARDS:
            connection.execute(f"PRAGMA {pragma}")
        if not attaching:
            connection.set_authorizer(_no_second_file)
        if damaged:
            # else a file shorter than it says of itself is refused whole
            connection.execute("PRAGMA writable_schema=ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def vault_engine(
    path: Path,
    key: bytes | Callable[[], bytes],
    salt: bytes,
    gate: AbstractContextManager[Any] | None = None,
) -> Engine:
    """The engine of an encrypted file; the key stays out of any URL, repr or log.

    ``key`` is asked for at each new connection, inside ``gate``: who holds the gate may change
    key and file. Connecting raises StorageError ``engine_unsafe`` unless every setting that a
    save depends on is in force.
    """

    def creator() -> Any:
        with gate or nullcontext():
            connection = connect(path, key() if callable(key) else key, salt)
        try:
            _set_for_safety(connection)
        except (sqlcipher.Error, StorageError):
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://",
        creator=creator,
        module=sqlcipher,
        poolclass=QueuePool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _part_with)
    return engine


def _part_with(fault: ExceptionContext) -> None:
    """A connection that met a fault of disk or file is not used again: it remembers the page it could
    not read, and calls the vault damaged when the disk is long well (sqlcipher issue 617)."""
    if storage_code(fault.original_exception) not in (None, "vault_busy"):
        fault.is_disconnect = True


def _set_for_safety(connection: Any) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    for pragma, expected in _IN_FORCE.items():
        if connection.execute(f"PRAGMA {pragma}").fetchone()[0] != expected:
            raise StorageError("engine_unsafe")


def _no_second_file(action: int, *_: Any) -> int:
    return int(sqlcipher.SQLITE_DENY if action == sqlcipher.SQLITE_ATTACH else sqlcipher.SQLITE_OK)


def server_engine(url: str | URL) -> Engine:
    """The engine of a PostgreSQL server, from ``postgresql+psycopg://…``."""
    engine = create_engine(make_url(url), hide_parameters=True, pool_pre_ping=True)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Open the transaction: readers take no lock, writers take theirs at once.

    A reader's connection refuses to write at all, whatever SQL it is given.
    """
    access = connection.get_execution_options().get(ACCESS)
    if connection.dialect.name != "sqlite":
        if access == READ:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        return
    read_only = access == READ
    if connection.info.get("query_only", False) != read_only:
        connection.exec_driver_sql(f"PRAGMA query_only={'ON' if read_only else 'OFF'}")
        connection.info["query_only"] = read_only
    connection.exec_driver_sql("BEGIN IMMEDIATE" if access == WRITE else "BEGIN")
