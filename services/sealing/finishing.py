"""What lies in both vaults after a power cut, or after an old backup of one of them came back.

The vault of sealed cases is the home of all of it: what the main vault holds of such a case is
compared, carried over where it is newer or missing there, and taken out.
"""

from typing import TYPE_CHECKING
from uuid import UUID

from sqlmodel import Session, col, select

from models.case import Case
from models.retention import ErasureEntry
from services.erasure_ledger import ANONYMISE, ERASE
from services.erasure_ledger import SEALED as SEALED_AWAY
from services.errors import StorageError
from services.events import Origin
from services.removal import take_out
from services.sealing import moving
from services.sealing.holders import slots_of
from services.sealing.rows import digest

if TYPE_CHECKING:
    from services.storage.database import Database
    from services.workspace import Workspace


def finish(main: "Workspace", inside: "Workspace") -> int:
    """Take out of the main vault what belongs to the sealed one; returns how many cases.

    Raises StorageError ``seal_differs``: then nothing was taken out.
    """
    actor = main.actor()
    here = _cases_here(main.db, inside.db)
    if not here or actor is None:
        return 0
    with inside.db.read() as session:
        ended = _in_ledger(session, (ERASE, ANONYMISE)) & here
        there = set(session.exec(select(Case.id).where(col(Case.id).in_(here))))
    with main.db.read() as session:
        returned = (_in_ledger(session, (SEALED_AWAY,)) & there) - ended
    _take_out(main, ended, actor.id)
    for case_ids, keep in ((returned, returned), (there - returned - ended, frozenset[UUID]())):
        if case_ids:
            _bring_home(main, inside, frozenset(case_ids), frozenset(keep), actor.id)
    tidy(main)
    return len(here)


def tidy(main: "Workspace") -> None:
    """Clean index, file and key after rows went; what the disk refuses now, the next opening does."""
    try:
        main.erasure.clean()
    except StorageError as error:
        main.db.note("erasure_cleaned", record="vault", result=f"REFUSED:{error.code}")


def _bring_home(
    main: "Workspace", inside: "Workspace", case_ids: frozenset[UUID], keep: frozenset[UUID],
    who: UUID,
) -> None:  # fmt: skip
    rows = moving.merge(main.db, inside.db, case_ids, keep=keep)
    moving.verify_merged(inside.db, rows)
    if not keep:
        moving.keep_within(inside.db, case_ids, (), holders=slots_of(inside.vault), else_=who)
    moving.erase(main.db, case_ids, rows, digest(rows), main.clock(), who)


def _take_out(main: "Workspace", case_ids: set[UUID], who: UUID) -> None:
    """Cases that were erased or made anonymous among the sealed ones: nothing is carried over."""
    if not case_ids:
        return
    with main.db.write("case_sealed_away", origin=Origin.SYSTEM, reversible=False) as session:
        take_out(session, case_ids, kind=SEALED_AWAY, at=main.clock(), asked_by=who)


def _cases_here(main: "Database", sealed: "Database") -> set[UUID]:
    """Cases of the main vault that lie in the sealed one too, or were ended there."""
    with sealed.read() as session:
        ids = set(session.exec(select(Case.id))) | _in_ledger(session, (ERASE, ANONYMISE))
    with main.read() as session:
        return {one for one in session.exec(select(Case.id)) if one in ids}


def _in_ledger(session: Session, kinds: tuple[str, ...]) -> set[UUID]:
    query = select(ErasureEntry.case_id).where(col(ErasureEntry.kind).in_(kinds))
    return set(session.exec(query))
