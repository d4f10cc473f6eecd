"""Bringing a database to today's schema, with Alembic but without files of settings.

On SQLite a table is changed by rebuilding it; with foreign keys on, dropping the old table would
silently take the rows that point to it. So: keys off before the transaction begins, rows counted
and links checked before it is committed.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text
from sqlmodel import SQLModel

from services.errors import Conflict, StorageError
from services.storage.engine import ACCESS, WRITE
from services.storage.faults import translated

FOLDER = Path(__file__).parent
SEARCH_TABLES = "fts"
"""Tables whose names begin so belong to the search index, which rebuilds itself."""

Step = Callable[[Connection], None]


def revisions() -> ScriptDirectory:
    """The revision files."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(config)


def upgrade(engine: Engine, target: str = "head") -> None:
    """Bring the schema to ``target``; on any fault the database is as it was.

    Raises StorageError ``migration_failed`` if rows were lost or links broken, ``disk_full``, …
    """
    try:
        with translated():
            fenced(engine, lambda connection: _run(connection, target))
    except Conflict:
        raise StorageError("migration_failed") from None


def fenced(engine: Engine, step: Step, *, keys_off: bool = True) -> None:
    """Run one change of schema in one transaction, and keep it only if no row was lost.

    ``keys_off`` is there for the test that shows what happens otherwise.
    """
    with engine.execution_options(**{ACCESS: WRITE}).connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite and keys_off:
            _pragma(connection, "foreign_keys=OFF")
        try:
            with connection.begin():
                before = counts(connection)
                step(connection)
                _check(connection, before)
        finally:
            if sqlite:
                _pragma(connection, "foreign_keys=ON")


def counts(connection: Connection) -> dict[str, int]:
    """The number of rows of each table, without those of the search index."""
    names = [name for name in inspect(connection).get_table_names() if _ours(name)]
    quote = connection.dialect.identifier_preparer.quote
    return {
        name: connection.execute(text(f"SELECT count(*) FROM {quote(name)}")).scalar_one()
        for name in sorted(names)
    }


def drift(connection: Connection) -> list[Any]:
    """What differs between the database and the models; empty if nothing does."""
    import models.registry  # noqa: F401

    context = MigrationContext.configure(
        connection,
        opts={"include_object": include_object, "compare_type": True, "render_as_batch": True},
    )
    return list(compare_metadata(context, SQLModel.metadata))


def current(connection: Connection) -> str | None:
    """The revision of a database, or None if it has none."""
    return MigrationContext.configure(connection).get_current_revision()


def include_object(_thing: Any, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:
    """Leave the search index and Alembic's own table out of every comparison."""
    return kind != "table" or _ours(name or "")


def _run(connection: Connection, target: str) -> None:
    script = revisions()

    def steps(heads: Any, _context: Any) -> Any:
        return script._upgrade_revs(target, heads)  # noqa: SLF001  as alembic.command does

    with EnvironmentContext(Config(), script, fn=steps) as environment:
        environment.configure(
            connection=connection,
            target_metadata=SQLModel.metadata,
            render_as_batch=True,
            include_object=include_object,
        )
        environment.run_migrations()


def _check(connection: Connection, before: Mapping[str, int]) -> None:
    after = counts(connection)
    # a table that is gone has lost its rows too; only an empty one may go
    lost = {name for name, rows in before.items() if after.get(name, 0) != rows}
    if lost:
        raise StorageError("migration_failed", tables=tuple(sorted(lost)))
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise StorageError("migration_failed", tables=tuple(sorted({row[0] for row in broken})))


def _pragma(connection: Connection, pragma: str) -> None:
    """Set a pragma outside any transaction: inside one, ``foreign_keys`` is ignored."""
    driver: Any = connection.connection.driver_connection
    driver.execute(f"PRAGMA {pragma}")


def _ours(name: str) -> bool:
    return not name.startswith((SEARCH_TABLES, "sqlite_", "alembic_"))
