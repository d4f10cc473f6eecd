"""A version of the pack that somebody laid beside the vault, and the one an office adopted.

The folder ``packs/<country>`` beside the vault is a letter box: what lies in it is read, checked
and compared, and used only once a person in charge has adopted it. From then on its content is
kept in the vault, and the folder may go.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sqlmodel import Session, col, select

from models.pack import PackVersion
from services.clock import Clock
from services.errors import RuleViolation
from services.events import Committed
from services.packs.check import all_faults
from services.packs.files import digest_of, pack_files
from services.packs.loader import COMMON, PACKS_FOLDER, assemble
from services.packs.model import Pack
from services.packs.shelf import PackShelf, packed
from services.storage.database import Database

FOLDER = "packs"
_CHOICE = frozenset({"adopted_at", "withdrawn_at"})
_OF_A_VERSION = frozenset({"step", "track", "finding"})
"""Lists that belong to the procedure and the law of one version, so they may lose an entry."""


@dataclass(frozen=True, slots=True)
class FoundPack:
    """What lies in the letter box. With ``faults`` it cannot be adopted; ``pack`` and ``release``
    are there as soon as it could be read."""

    path: Path
    pack: Pack | None
    faults: tuple[str, ...]

    @property
    def release(self) -> str:
        """Its version with the hash of its files; empty where it cannot be read."""
        return self.pack.version if self.pack is not None else ""


def changes_packs(committed: Committed) -> bool:
    """Whether a commit alters which pack the office uses, or the moved days."""
    return any(
        change.record == "moved_day"
        or (change.record == "pack_version" and _CHOICE & set(change.fields))
        for change in committed.changes
    )


def look(beside: Path, present: Pack) -> FoundPack | None:
    """What the letter box in the folder of the vault holds; None where it is empty."""
    path = beside / FOLDER / present.code
    if not path.is_dir():
        return None
    try:
        files = pack_files(path)
    except OSError as fault:
        return FoundPack(path, None, (fault.strerror or type(fault).__name__,))
    if not files:
        return None
    pack, faults = _read(present.code, tuple(sorted(files.items())))
    lost = _lost_codes(pack, present) if pack is not None else ()
    return FoundPack(path, pack, (*faults, *lost))


@lru_cache(maxsize=2)
def _read(code: str, files: tuple[tuple[str, bytes], ...]) -> tuple[Pack | None, tuple[str, ...]]:
    """The pack in these files and every fault that a check finds: a rule that can be read but not
    answered would stop each case it is asked of. Kept, because a page asks after every save."""
    pack, reading = assemble(code, dict(files), pack_files(PACKS_FOLDER / COMMON))
    faults = reading.merged.faults if pack is None else all_faults(pack, reading)
    return pack, tuple(str(fault) for fault in faults)


def adopt(db: Database, shelf: PackShelf, clock: Clock, beside: Path, release: str) -> None:
    """Make the pack in the letter box the present one; its content is kept in the vault.

    ``release`` is what the person has looked at. Raises RuleViolation office_pack_gone,
    office_pack_faulty, office_pack_changed, office_pack_present.
    """
    found = look(beside, shelf.present)
    if found is None:
        raise RuleViolation("office_pack_gone")
    if found.faults:
        raise RuleViolation("office_pack_faulty", fault=found.faults[0])
    if found.release != release:
        raise RuleViolation("office_pack_changed")
    if release == shelf.present.version:
        raise RuleViolation("office_pack_present")
    files = pack_files(found.path)
    if not release.endswith(f"+{digest_of(files)}"):
        raise RuleViolation("office_pack_changed")
    content = packed(files)
    with db.write("office_pack_adopted", reversible=False) as session:
        _withdraw(session, clock)
        query = select(PackVersion).where(PackVersion.release == release)
        row = session.exec(query).first()
        if row is None:
            row = PackVersion(pack=shelf.code, release=release, content=content)
            session.add(row)
        row.adopted_at, row.withdrawn_at = clock(), None


def withdraw(db: Database, shelf: PackShelf, clock: Clock) -> None:
    """Go back to the pack that came with the program. Raises RuleViolation office_pack_none."""
    if not shelf.adopted:
        raise RuleViolation("office_pack_none")
    with db.write("office_pack_withdrawn", reversible=False) as session:
        _withdraw(session, clock)


def _withdraw(session: Session, clock: Clock) -> None:
    query = select(PackVersion).where(
        col(PackVersion.adopted_at).is_not(None), col(PackVersion.withdrawn_at).is_(None)
    )
    for row in session.exec(query):
        row.withdrawn_at = clock()


def _lost_codes(pack: Pack, present: Pack) -> tuple[str, ...]:
    """A record may hold any code that was ever offered, so a pack ends codes and never drops them."""
    return tuple(
        f"list.{name}.{code}: the code is gone; give it valid_to instead"
        for name, items in present.lists.items()
        if name not in _OF_A_VERSION
        for code in items
        if code not in pack.lists.get(name, {})
    )
