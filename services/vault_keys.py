"""The recovery key of the office, and who left since the key of the vault was last renewed."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import func
from sqlmodel import col, select

from models.audit import AuditEntry
from models.user import User
from services.access import LEADERS, Actor, allowed, require
from services.confirmation import Confirmation
from services.errors import NotAllowed, StorageError
from services.sealing.recovery import OLD
from services.storage.database import Database
from services.storage.recovery import new_recovery_key
from services.storage.vault import Vault

if TYPE_CHECKING:
    from services.sealing import Sealing

RECORD = "vault"
RENEWED = ("key_renewed", "erasure_cleaned")
"""Entries of the vault that each stand for another data key."""


class VaultKeys:
    """The keys that belong to the office and to no person.

    Whoever holds the recovery key reads every case, so only a supervisor makes one: an
    administrator decides about no key that reads cases.
    """

    def __init__(
        self,
        db: Database,
        actor: Callable[[], Actor | None],
        vault: Vault,
        confirmation: Confirmation,
        sealing: "Callable[[], Sealing | None]",
    ) -> None:
        self._db, self._actor = db, actor
        self._vault, self._confirmation, self._sealing = vault, confirmation, sealing

    @property
    def may_replace(self) -> bool:
        """Whether the person at the keyboard makes recovery keys."""
        actor = self._actor()
        return actor is not None and actor.role in LEADERS

    def draw(self) -> str:
        """A recovery key that opens nothing yet: to be printed and typed back first.

        Raises NotAllowed (``confirm_again``, ``role_not_yours_to_give``).
        """
        self._risky()
        return new_recovery_key()

    def replace_recovery(self, key: str) -> str:
        """Put a key that was drawn in place of the office's recovery key: the one on the old paper
        opens the vault no more. Returns how the sealed cases stand to it (``Sealing.recovery``).

        Where the sealed cases are open and know the old key, they are given the new one. The entry
        in the journal comes first: no key is put in force that it does not tell of, and what fails
        is entered too. Raises NotAllowed as ``draw``, StorageError; the old key then still holds.
        """
        self._risky()
        self._note_replaced()
        try:
            self._vault.replace_recovery_key(key)
        except StorageError as error:
            with suppress(StorageError):
                self._note_replaced(f"REFUSED:{error.code}")
            raise
        sealing = self._sealing()
        if sealing is None:
            return ""
        if sealing.inside is not None and sealing.recovery == OLD:
            # what fails here stays a task of whoever is named: the page of sealed cases says so
            with suppress(StorageError, NotAllowed):
                sealing.know_recovery(key)
        return sealing.recovery

    def left_since_renewal(self) -> tuple[str, ...]:
        """The names of who left the office since its vault was last given another data key: what
        they copied before may still open. Derived from the journal.

        Empty for who may not renew the key. By the order of the entries, not by their moments: a
        clock that was put back hides nobody.
        """
        if not allowed(self._actor(), "manage", RECORD).ok:
            return ()
        with self._db.read() as session:
            gone = {
                row.id: row.name
                for row in session.execute(select(User.id, User.name).where(~col(User.active)))
            }
            if not gone:
                return ()
            last = {
                row[0]: row[1]
                for row in session.execute(
                    select(AuditEntry.record_id, func.max(AuditEntry.sequence))
                    .where(
                        col(AuditEntry.record_id).in_([*gone, self._vault.vault_id]),
                        col(AuditEntry.action).in_(("user_left", *RENEWED)),
                        ~col(AuditEntry.result).startswith("REFUSED"),
                    )
                    .group_by(col(AuditEntry.record_id))
                )
            }
        renewed = last.get(self._vault.vault_id, 0)
        return tuple(sorted(name for who, name in gone.items() if last.get(who, 0) > renewed))

    def _note_replaced(self, result: str = "OK") -> None:
        about = self._vault.vault_id
        self._db.note("recovery_key_replaced", record=RECORD, record_id=about, result=result)

    def _risky(self) -> None:
        require(self._actor(), "manage", RECORD, db=self._db)
        if not self.may_replace:
            refused = "role_not_yours_to_give"
            self._db.note("manage", record=RECORD, result=f"REFUSED:{refused}")
            raise NotAllowed(refused, action="manage", record=RECORD)
        self._confirmation.require()
