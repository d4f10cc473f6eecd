"""Proving oneself again before something that cannot be taken back or that reaches every case."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from services.clock import Clock
from services.errors import NotAllowed
from services.storage.actor import Actor
from services.storage.database import Database

LASTS = timedelta(minutes=5)


class Proof(Protocol):
    """The part of a vault that knows a person by their passphrase."""

    def proves(self, passphrase: str) -> bool:
        """Whether this is the passphrase of the person who opened the vault."""


class Confirmation:
    """Who is at the keyboard has typed the passphrase not longer than five minutes ago.

    A screen that is left open, or a person who sits down at it, is not enough for such an act.
    """

    def __init__(
        self, db: Database, vault: Proof, clock: Clock, actor: Callable[[], Actor | None]
    ) -> None:
        self._db = db
        self._vault = vault
        self._clock = clock
        self._actor = actor
        self._since: tuple[UUID, datetime] | None = None

    def confirm(self, passphrase: str) -> bool:
        """Prove oneself with the passphrase; whether it was right. Both are noted in the audit."""
        actor = self._actor()
        if actor is None:
            return False
        right = self._vault.proves(passphrase)
        self._since = (actor.id, self._clock()) if right else None
        self._db.note("confirmed_again", result="OK" if right else "REFUSED:vault_wrong_passphrase")
        return right

    @property
    def valid(self) -> bool:
        """Whether ``require`` would pass now: another person, or a clock put back, counts as no."""
        actor = self._actor()
        if self._since is None or actor is None or self._since[0] != actor.id:
            return False
        return timedelta(0) <= self._clock() - self._since[1] < LASTS

    def require(self) -> None:
        """Raise NotAllowed ``confirm_again`` unless the person proved themselves just now."""
        if not self.valid:
            raise NotAllowed("confirm_again")

    def forget(self) -> None:
        """Want the passphrase again next time: the screen was locked, or somebody else came."""
        self._since = None
