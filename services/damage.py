"""A vault that cannot be opened any more: what there is to go back to, and what can be saved.

Nothing here writes to the damaged files.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlmodel import col, select

from models.user import Office, User
from services.access import SUPERVISOR, WORKER
from services.clock import Clock, system_clock
from services.numbers import new_vault_code
from services.pathway.derive import rebuild_all
from services.search.service import rebuild as rebuild_index
from services.storage.copies import Copy, find_copies
from services.storage.database import Database
from services.storage.keyfile import TRAINING_SUFFIX, VAULT_SUFFIX
from services.storage.salvage import SalvageReport, known_ids, salvage
from services.storage.vault import Vault

UNNAMED = "?"
"""Stands for the name of a person or of the office, where the record of it is lost."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Rescue:
    """The salvage and the journal: ``journal_lost`` entries were not kept, because the chain of
    seals ends before them."""

    salvage: SalvageReport
    journal_lost: int


def last_copies(vault: Path, backup_folder: str = "") -> list[Copy]:
    """The backups of a damaged vault, newest first: in the chosen folder, beside the vault, and in
    ``backups`` beside it. Where no file names its id any more, those with its name."""
    folders = search_folders(vault, backup_folder)
    ids = known_ids(vault)
    found = find_copies(folders, *ids) if ids else []
    if found:
        return found
    stem = vault.name.removesuffix(TRAINING_SUFFIX).removesuffix(VAULT_SUFFIX)
    return [copy for copy in find_copies(folders) if copy.stem == stem]


def search_folders(vault: Path, backup_folder: str = "") -> list[Path]:
    """Where backups of a vault are looked for."""
    chosen = [Path(backup_folder)] if backup_folder else []
    return [*chosen, vault.parent, vault.parent / "backups"]


def rescue(
    path: Path,
    secret: str,
    *,
    recovery: bool = False,
    folders: Iterable[Path] = (),
    clock: Clock = system_clock,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Rescue:
    """Save what can be read of a damaged vault into a new one, and make it usable.

    The journal is kept as far as its seals hold and then says that this was a salvage; steps,
    findings and the search index are made anew. Raises StorageError as ``salvage`` does.
    """
    report = salvage(
        path, secret, recovery=recovery, folders=folders, progress=progress, cancelled=cancelled
    )
    opened = Vault.open_with_recovery if recovery else Vault.open
    vault = opened(report.path, secret)
    try:
        lost = _mend(vault, report, clock)
    finally:
        vault.close()
    return Rescue(report, lost)


def _mend(vault: Vault, report: SalvageReport, clock: Clock) -> int:
    from services.workspace import Workspace

    db = Database(vault.engine, actor=lambda: None, clock=clock, audit_key=vault.key("audit"))
    dropped = _trim_journal(db)
    had = report.of("audit_entry")
    _replace_lost_people(db, vault)
    workspace = Workspace(vault, clock)
    rebuild_all(workspace.db, workspace.shelf, clock)
    rebuild_index(workspace.db)
    cases = report.of("case_file")
    unknown = "?" if cases.lost is None else str(cases.lost)
    workspace.db.note("vault_salvaged", record="vault", result=f"LOST_CASES:{unknown}")
    return dropped + (had.lost or 0)


def _trim_journal(db: Database) -> int:
    """Keep the chain as far as it holds; returns how many entries after that were dropped."""
    chain = db.verify_audit()
    if chain.ok or chain.first_bad is None:
        return 0
    with db.engine.begin() as connection:
        gone = connection.exec_driver_sql(
            "DELETE FROM audit_entry WHERE sequence >= ?", (chain.first_bad,)
        )
        return int(gone.rowcount)


def _replace_lost_people(db: Database, vault: Vault) -> None:
    """Whoever holds a slot must find an office to work in: lost records of both are put in anew.

    They have no name and few rights; where no supervisor is left, the person who saves has that
    role, because somebody must be able to correct the rest.
    """
    with db.read() as session:
        known = {row.id: row for row in session.exec(select(User)).all()}
        office = session.exec(select(Office)).first()
    lost = [user_id for user_id in vault.user_ids if user_id not in known]
    led = any(row.role == SUPERVISOR and row.active for row in known.values())
    leader = vault.slot_user_id or next(iter(vault.user_ids), None)
    if office is not None and not lost and led:
        return
    with db.write("vault_salvaged", reversible=False) as session:
        if office is None:
            code = new_vault_code()
            session.add(Office(name=UNNAMED, vault_code=code, training=vault.training))
        for user_id in lost:
            session.add(User(id=user_id, name=UNNAMED, role=WORKER))
        session.flush()
        if not led and leader is not None:
            person = session.exec(select(User).where(col(User.id) == leader)).one()
            person.role, person.active = SUPERVISOR, True
