"""What a vault must hold after whatever happened to it.

The process that works writes a journal: just before each COMMIT the fingerprint of the whole
database as it is about to be, and after each verb that returned that it did. Whatever is done to the
process or to the disk, the vault must then open with exactly the content of one commit, no older
than the last verb that returned.
"""

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlmodel import Session, col, select

from models.case import Case
from models.child import Child
from models.derived import CaseState, CaseStep
from services.pathway.derive import rebuild_all, recheck_due
from services.storage.changes import audited_table
from services.storage.keyfile import key_path
from services.storage.vault import Vault
from services.workspace import Workspace
from tests.conftest import PASSPHRASE

START, COMMIT, ACKNOWLEDGED = "start", "commit", "acknowledged"
Say = Callable[[str, str], None]
"""Takes an entry of the journal: its kind, and a fingerprint or the name of a verb."""

_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    " AND (name NOT LIKE 'fts%' OR name = 'fts_case') ORDER BY name"
)


def tables(connection: Any) -> list[str]:
    """The tables of a raw connection whose rows are content."""
    return [row[0] for row in connection.execute(_TABLES)]


def fingerprint(connection: Any) -> str:
    """One short text for every row of every table, in whatever order they lie in the file.

    ``connection`` is a raw one, or a function that executes.
    """
    execute = getattr(connection, "execute", connection)
    digest = hashlib.blake2b(digest_size=16)
    for name in [row[0] for row in execute(_TABLES)]:
        rows = sorted(repr(tuple(row)) for row in execute(f'SELECT * FROM "{name}"'))
        digest.update(f"{name}:{len(rows)}:".encode())
        digest.update("\n".join(rows).encode())
    return digest.hexdigest()


def dump(connection: Any) -> dict[str, dict[str, Any]]:
    """Every row by its table and first column, to see what differs."""
    found: dict[str, dict[str, Any]] = {}
    for name in tables(connection):
        rows = connection.execute(f'SELECT * FROM "{name}"').fetchall()
        found[name] = {f"{row[0]}/{row[1:2]}": row for row in rows}
    return found


def content_of(path: Path) -> str:
    """The fingerprint of a closed vault."""
    vault = Vault.open(path, PASSPHRASE)
    with vault.engine.connect() as connection:
        found = fingerprint(connection.connection.driver_connection)
    vault.close()
    return found


def keep_journal(engine: Engine, say: Say) -> None:
    """Tell what is about to be committed, each time something is."""

    def before_commit(connection: Any) -> None:
        driver = connection.connection.driver_connection
        if driver.total_changes != connection.info.get("changes"):
            connection.info["changes"] = driver.total_changes
            say(COMMIT, fingerprint(connection.exec_driver_sql))

    event.listen(engine, "commit", before_commit)


@dataclass
class Journal:
    """What a process said it did, in its order."""

    entries: list[tuple[str, str]] = field(default_factory=list)

    @property
    def allowed(self) -> list[str]:
        """The contents the vault may have now: that of the last acknowledged verb, or a later one."""
        states: list[str] = []
        for kind, what in self.entries:
            if kind in (START, COMMIT):
                states.append(what)
            elif kind == ACKNOWLEDGED:
                del states[:-1]
        return states

    @property
    def acknowledged(self) -> int:
        """How many verbs returned."""
        return sum(1 for kind, _ in self.entries if kind == ACKNOWLEDGED)

    def up_to(self, count: int) -> "Journal":
        """The journal as it stood after so many entries; how it started is always known."""
        return Journal(self.entries[: max(1, count)])


class Broken(AssertionError):
    """The vault is not what it must be."""


class Judge:
    """Opens vaults and says what is wrong with them.

    The dear checks (derived rows, audit chain, search) look at content only, so they are made once
    for each content met.
    """

    def __init__(self, passphrase: str = PASSPHRASE) -> None:
        self._passphrase = passphrase
        self._sound: set[str] = set()
        self.met: dict[Hashable, str] = {}
        """What was wrong with a disk that may come again; kept by whoever judges disks."""

    def look(self, path: Path, allowed: Iterable[str] | None, now: datetime) -> str:
        """Open, read everything, compare with what is allowed; returns the fingerprint found.

        Raises Broken with what is wrong, StorageError if the vault does not open.
        """
        vault = Vault.open(path, self._passphrase)
        try:
            with vault.engine.connect() as connection:
                found = fingerprint(connection.connection.driver_connection)
            faults = vault.check()
            if faults:
                raise Broken(f"not whole: {faults[:3]}")
            if allowed is not None and found not in set(allowed):
                raise Broken("the content is of no commit that may be there")
        finally:
            vault.close()
        if found not in self._sound:
            self._look_closely(path, now)
            self._sound.add(found)
        return found

    def _look_closely(self, path: Path, now: datetime) -> None:
        """In a copy: it derives the steps of that hour, and the vault stays as it was found."""
        with tempfile.TemporaryDirectory(prefix="kamkor-judge-") as folder:
            for file in (path, key_path(path)):
                shutil.copyfile(file, Path(folder) / file.name)
            vault = Vault.open(Path(folder) / path.name, self._passphrase)
            try:
                sound(vault, now)
            finally:
                vault.close()


def sound(vault: Vault, now: datetime) -> None:
    """What a person may rely on: nothing is half saved. Raises Broken."""
    whole_cases(vault)
    in_the_journal(vault)
    workspace = Workspace(vault, lambda: now)
    if not workspace.db.verify_audit().ok:
        raise Broken("the audit chain is broken")
    recheck_due(workspace.db, workspace.shelf, workspace.clock)
    stale = rebuild_all(workspace.db, workspace.shelf, workspace.clock)
    if stale:
        raise Broken(f"the steps of {stale} cases are not what their records say")


def in_the_journal(vault: Vault) -> None:
    """Every record that is there was entered in the journal when it was added. Raises Broken."""
    with vault.engine.connect() as connection:
        execute = connection.exec_driver_sql
        entered = {
            (row[0], row[1])
            for row in execute(
                "SELECT record, record_id FROM audit_entry WHERE operation = 'ADDED'"
            )
        }
        for name in (row[0] for row in execute(_TABLES).all()):
            if audited_table(name) is None:
                continue
            rows = {(name, row[0]) for row in execute(f'SELECT id FROM "{name}"')}
            if rows - entered:
                raise Broken(f"{len(rows - entered)} rows of {name} were never entered")


def whole_cases(vault: Vault) -> None:
    """Every case has its child, its state, its steps and its words in the search. Raises Broken."""
    with Session(vault.engine) as session:
        cases = set(session.exec(select(Case.id)))
        childless = session.exec(
            select(Case.number).where(col(Case.child_id).not_in(select(Child.id)))
        ).all()
        states = set(session.exec(select(CaseState.case_id)))
        steps = set(session.exec(select(CaseStep.case_id)))
        rows = session.connection().exec_driver_sql("SELECT case_id FROM fts_case").all()
    indexed = {row[0] for row in rows}
    if childless:
        raise Broken(f"cases without a child: {childless}")
    if states != cases or steps != cases:
        raise Broken(f"{len(cases)} cases, {len(states)} states, steps of {len(steps)}")
    if indexed != {case.hex for case in cases}:
        raise Broken(f"{len(indexed)} of {len(cases)} cases can be searched")
