"""Drafts a revision from the models: ``python -m services.storage.migrations.draft "what changes"``.

With ``--first`` it writes the first revision anew, which is allowed until the first release only.
A draft is read and corrected by a person before it is used.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.autogenerate.api import AutogenContext
from alembic.migration import MigrationContext
from alembic.operations.ops import UpgradeOps
from sqlalchemy import Connection, Engine
from sqlmodel import AutoString, SQLModel

import models.registry  # noqa: F401  the models that are drafted from
from models.types import CodeSet, Hundredths, UtcDateTime
from services.storage.engine import vault_engine
from services.storage.migrations import REVISIONS
from services.storage.migrations.run import FOLDER, include_object, upgrade

_TYPES: Sequence[tuple[type, str]] = (
    (UtcDateTime, "sa.DateTime(timezone=True)"),
    (Hundredths, "sa.Integer()"),
    (CodeSet, "sa.String()"),
    (AutoString, "sa.String()"),
)
_HEADER = '''"""{title}."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {down}


def upgrade() -> None:
    """{title}."""
    {up}


def downgrade() -> None:
    """Take it back."""
    {down_code}
'''


def main(arguments: Sequence[str] | None = None) -> Path:
    """Write the draft and return its path."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("title", nargs="?", default="The first schema")
    parser.add_argument("--first", action="store_true", help="write the first revision anew")
    options = parser.parse_args(arguments)
    revision = "0001" if options.first else f"{int(REVISIONS[-1]) + 1:04}"
    name = re.sub(r"\W+", "_", "first" if options.first else options.title.lower())[:40]
    path = FOLDER / "versions" / f"r{revision}_{name}.py"
    path.write_text(draft(options.title, revision, from_nothing=options.first), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(path)], check=False)
    sys.stdout.write(f"{path.relative_to(Path.cwd())}\n")
    return path


def draft(title: str, revision: str, *, from_nothing: bool) -> str:
    """The text of a revision that leads from the last one (or from nothing) to the models."""
    with tempfile.TemporaryDirectory() as folder:
        engine = vault_engine(Path(folder) / "draft", b"d" * 32, b"d" * 16)
        try:
            return _render(engine, title, revision, from_nothing)
        finally:
            engine.dispose()


def _render(engine: Engine, title: str, revision: str, from_nothing: bool) -> str:
    if not from_nothing:
        upgrade(engine)
    with engine.connect() as connection:
        context = _context(connection)
        script = produce_migrations(context, SQLModel.metadata)
        assert script.upgrade_ops is not None
        assert script.downgrade_ops is not None
        return _HEADER.format(
            title=title.rstrip("."),
            revision=revision,
            down="None" if from_nothing else f'"{REVISIONS[-1]}"',
            up=_code(script.upgrade_ops, context, batch=not from_nothing),
            down_code=_code(script.downgrade_ops, context, batch=not from_nothing),
        )


def _code(ops: Any, context: MigrationContext, *, batch: bool) -> str:
    text = render_python_code(
        UpgradeOps(ops.ops),
        render_as_batch=batch,
        render_item=_render_type,
        migration_context=context,
    )
    # Alembic's own comments say nothing about our schema
    lines = [line for line in text.splitlines() if not line.strip().startswith("#")]
    return "\n".join(lines).strip() or "pass"


def _context(connection: Connection) -> MigrationContext:
    return MigrationContext.configure(
        connection,
        opts={
            "include_object": include_object,
            "compare_type": True,
            "render_as_batch": True,
            "target_metadata": SQLModel.metadata,
        },
    )


def _render_type(kind: str, thing: Any, _context: AutogenContext) -> Any:
    if kind == "type":
        for known, text in _TYPES:
            if isinstance(thing, known):
                return text
    return False


if __name__ == "__main__":
    main()
