"""Schema and models agree, and no change of schema may lose a row."""

import shutil
from pathlib import Path

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, Connection, String, text
from sqlalchemy.exc import OperationalError

from services.errors import StorageError
from services.storage import migrations
from services.storage.migrations import draft, run
from services.storage.vault import Vault

from .conftest import PASSPHRASE
from .folders import state

_LATER = f"{int(migrations.HEAD) + 1:04}"
_SECOND = '''"""A later revision, of this test alone."""
import sqlalchemy as sa
from alembic import op
revision = "{later}"
down_revision = "{head}"
def upgrade():
    {step}
'''


def test_the_database_made_by_the_revisions_is_the_one_of_the_models(engine):
    with engine.connect() as connection:
        assert run.drift(connection) == [], (
            "a new column wants a revision: python -m services.storage.migrations.draft"
        )
        assert run.current(connection) == migrations.HEAD


def test_the_comparison_sees_a_missing_column_an_index_and_a_stray_table(engine):
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE case_file DROP COLUMN place"))
        connection.execute(text("DROP INDEX ix_case_file_opened_at"))
        connection.execute(text("CREATE TABLE stray (id integer)"))
        connection.execute(text("CREATE TABLE fts_words (id integer)"))
    with engine.connect() as connection:
        found = str(run.drift(connection))
    assert all(name in found for name in ("place", "ix_case_file_opened_at", "stray"))
    assert "fts_words" not in found


def test_the_list_of_revisions_is_that_of_the_files():
    script = run.revisions()
    found = [revision.revision for revision in script.walk_revisions()]
    assert tuple(reversed(found)) == migrations.REVISIONS
    assert script.get_current_head() == migrations.HEAD


@pytest.mark.parametrize("engine", ["sqlcipher"], indirect=True)
def test_every_constraint_has_a_name(engine):
    with engine.connect() as connection:
        tables = connection.execute(
            text("SELECT sql FROM sqlite_master WHERE type = 'table' AND name != 'alembic_version'")
        ).scalars()
        for sql in tables:
            for line in sql.splitlines():
                if line.strip().startswith(("FOREIGN KEY", "UNIQUE", "PRIMARY KEY", "CHECK")):
                    raise AssertionError(line)


def test_an_upgrade_of_what_is_up_to_date_changes_nothing(engine, make_case):
    make_case()
    run.upgrade(engine)
    with engine.connect() as connection:
        assert run.counts(connection)["case_file"] == 1


def _rebuild(connection: Connection) -> None:
    """Change a parent table in a way that SQLite can only do by building it anew."""
    operations = Operations(MigrationContext.configure(connection))
    with operations.batch_alter_table("case_file", recreate="always") as batch:
        batch.add_column(Column("nickname", String()))


@pytest.fixture
def parent_with_children(engine, database, make_case):
    """A case with two notes, in a schema where removing the case takes its notes along."""
    case_id, _ = make_case()
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE case_narrative")
        connection.exec_driver_sql(
            "CREATE TABLE case_narrative (id CHAR(32) PRIMARY KEY, case_id CHAR(32) NOT NULL"
            " REFERENCES case_file (id) ON DELETE CASCADE)"
        )
        for number in range(2):
            connection.execute(
                text("INSERT INTO case_narrative VALUES (:id, :case)"),
                {"id": str(number), "case": case_id.hex},
            )
    return engine


@pytest.mark.parametrize("engine", ["sqlcipher"], indirect=True)
def test_a_parent_built_anew_keeps_its_children(parent_with_children):
    run.fenced(parent_with_children, _rebuild)
    with parent_with_children.connect() as connection:
        assert run.counts(connection)["case_narrative"] == 2
        assert "nickname" in str(connection.exec_driver_sql("PRAGMA table_info(case_file)").all())
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


@pytest.mark.parametrize("engine", ["sqlcipher"], indirect=True)
def test_with_links_left_on_the_children_would_go_and_the_fence_sees_it(parent_with_children):
    with pytest.raises(StorageError, match="migration_failed") as stopped:
        run.fenced(parent_with_children, _rebuild, keys_off=False)
    assert stopped.value.details == {"tables": ("case_narrative",)}
    with parent_with_children.connect() as connection:
        assert run.counts(connection)["case_narrative"] == 2
        assert "nickname" not in str(
            connection.exec_driver_sql("PRAGMA table_info(case_file)").all()
        )


@pytest.mark.parametrize("engine", ["sqlcipher"], indirect=True)
def test_a_broken_link_stops_a_migration(engine, make_case):
    _, child_id = make_case()

    def orphan(connection: Connection) -> None:
        connection.execute(text("UPDATE case_file SET child_id = 'nobody'"))

    with pytest.raises(StorageError, match="migration_failed"):
        run.fenced(engine, orphan)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT child_id FROM case_file")).scalar() == child_id.hex


@pytest.fixture
def later_program(monkeypatch, tmp_path):
    """Makes the program one revision newer than the vaults of this test."""

    def make(step: str) -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(
            Path(migrations.__file__).parent,
            folder,
            ignore=shutil.ignore_patterns("__pycache__"),
        )
        revision = _SECOND.format(step=step, later=_LATER, head=migrations.HEAD)
        (folder / "versions" / f"r{_LATER}_second.py").write_text(revision)
        monkeypatch.setattr(run, "FOLDER", folder)
        monkeypatch.setattr(migrations, "REVISIONS", (*migrations.REVISIONS, _LATER))
        monkeypatch.setattr(migrations, "HEAD", _LATER)

    return make


def test_an_older_vault_is_copied_and_then_brought_up_to_date(vault_copy, later_program):
    later_program("op.add_column('case_file', sa.Column('nickname', sa.String()))")
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    with vault.engine.connect() as connection:
        assert run.current(connection) == _LATER
        assert run.counts(connection)["case_file"] == 1
    vault.close()
    (backup,) = vault_copy.path.parent.glob("*.kamkor-backup")
    assert backup.stat().st_size > 100_000
    Vault.open(vault_copy.path, PASSPHRASE).close()
    assert len(list(vault_copy.path.parent.glob("*.kamkor-backup"))) == 1


_LOSES = "op.execute('DELETE FROM child')"
_BREAKS = "op.execute('CREATE TABLE half (id INTEGER)'); op.execute('SELECT 1 /')"


@pytest.mark.parametrize(("step", "error"), [(_LOSES, StorageError), (_BREAKS, OperationalError)])
def test_a_failed_upgrade_leaves_the_vault_as_it_was(
    vault_copy, later_program, step, error, monkeypatch
):
    before = state(vault_copy.path.parent)
    later_program(step)
    with pytest.raises(error):
        Vault.open(vault_copy.path, PASSPHRASE)
    monkeypatch.undo()
    after = state(vault_copy.path.parent)
    assert {name for name in after if not name.endswith("-backup")} == set(before)
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    with vault.engine.connect() as connection:
        assert "half" not in run.counts(connection)
        assert run.counts(connection)["case_file"] == 1
        assert run.counts(connection)["child"] == 1
    vault.close()


def test_a_vault_of_today_is_newer_for_yesterdays_program(vault_copy, monkeypatch):
    monkeypatch.setattr(migrations, "REVISIONS", ("0000",))
    monkeypatch.setattr(migrations, "HEAD", "0000")
    before = state(vault_copy.path.parent)
    with pytest.raises(StorageError, match="vault_newer"):
        Vault.open(vault_copy.path, PASSPHRASE)
    assert state(vault_copy.path.parent) == before


def test_the_first_revision_can_be_drafted_again_from_the_models():
    text_ = draft.draft("The first schema", "0001", from_nothing=True)
    compile(text_, "r0001_first.py", "exec")
    assert text_.count("op.create_table(") > 30
    assert "sqlmodel" not in text_
    assert "UtcDateTime" not in text_
    unchanged = draft.draft("Nothing", _LATER, from_nothing=False)
    assert "op." not in unchanged


@pytest.mark.parametrize("engine", ["sqlcipher"], indirect=True)
def test_a_table_that_goes_with_its_rows_stops_a_migration(engine, parent_with_children):
    def drop(connection: Connection) -> None:
        connection.exec_driver_sql("DROP TABLE case_narrative")

    with pytest.raises(StorageError, match="migration_failed") as stopped:
        run.fenced(engine, drop)
    assert stopped.value.details == {"tables": ("case_narrative",)}
    with engine.connect() as connection:
        assert run.counts(connection)["case_narrative"] == 2
