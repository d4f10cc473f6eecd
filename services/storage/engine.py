"""Connections: to the encrypted file of one office, or to a PostgreSQL server."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.pool import QueuePool

ACCESS = "kamkor_access"
READ, WRITE = "read", "write"
BUSY_MILLISECONDS = 10_000
PAGE_BYTES = 4096

_PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    f"busy_timeout={BUSY_MILLISECONDS}",
    # the default of 2 MB makes bulk work on an encrypted file four times slower
    "cache_size=-64000",
    # sorting and temporary indexes must never reach the disk in the clear
    "temp_store=MEMORY",
)


def connect(path: Path, key: bytes, salt: bytes, *, frozen: bool = False) -> Any:
    """A raw SQLCipher connection in autocommit mode.

    ``frozen`` reads a file that nothing may touch: no journal, no shared memory, no lock.
    Raises ``sqlcipher3.dbapi2.DatabaseError`` for a wrong key or a damaged file.
    """
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
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def vault_engine(path: Path, key: bytes, salt: bytes) -> Engine:
    """The engine of an encrypted file; the key stays out of any URL, repr or log."""

    def creator() -> Any:
        connection = connect(path, key, salt)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(
        "sqlite://",
        creator=creator,
        module=sqlcipher,
        poolclass=QueuePool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


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
