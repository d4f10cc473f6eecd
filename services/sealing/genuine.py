"""Is the vault that lies beside this one really the office's own?

Whoever opens the main vault holds the key that marks a second vault as made here, so a colleague with
other tools could lay a false one beside it. The journal of the main vault says which was made.
"""

from typing import TYPE_CHECKING
from uuid import UUID

from sqlmodel import col, select

from models.audit import AuditEntry

if TYPE_CHECKING:
    from services.storage.database import Database

MADE, ACCEPTED = "sealed_vault_made", "sealed_vault_accepted"


def note_made(main: "Database", vault_id: UUID) -> None:
    """Enter in the journal which vault of sealed cases was made."""
    main.note(MADE, record="vault", record_id=vault_id)


def accept(main: "Database", vault_id: UUID) -> None:
    """Enter that a supervisor knows this one to be the office's: the main vault came out of a
    backup that is older than it."""
    main.note(ACCEPTED, record="vault", record_id=vault_id)


def is_known(main: "Database", vault_id: UUID) -> bool:
    """Whether the journal knows a vault of sealed cases with this id."""
    query = select(AuditEntry.sequence).where(
        col(AuditEntry.record_id) == vault_id, col(AuditEntry.action).in_((MADE, ACCEPTED))
    )
    with main.read() as session:
        return session.exec(query.limit(1)).first() is not None
