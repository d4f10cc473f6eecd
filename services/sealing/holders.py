"""Who opens the vault of sealed cases, as the office knows its people."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from sqlmodel import col, or_, select

from models.user import User
from services.access import CASE_ROLES
from services.storage import keyfile
from services.storage.vault import Vault

if TYPE_CHECKING:
    from services.storage.database import Database

NAMED, IN_NEED, KEY_CHANGED, LEFT = "NAMED", "EMERGENCY", "KEY_CHANGED", "LEFT"


@dataclass(frozen=True, slots=True)
class Holder:
    """A person as the sealed vault knows them.

    ``state``: NAMED opens it, EMERGENCY only for a reason, KEY_CHANGED was named but has another
    key since (a new passphrase set by somebody else) and must be named anew, LEFT has left the
    office and must be taken out; empty is not named. ``can_be_named`` is False for a person who
    has not opened the main vault yet.
    """

    id: UUID
    name: str
    role: str
    state: str
    can_be_named: bool


def holders_of(db: "Database", main: Vault, inside: Vault | None) -> list[Holder]:
    """Everyone of the office who reads cases, and whoever holds a slot beside them, by name."""
    public = main.recipients()
    slots = {} if inside is None else slots_of(inside)
    reads = col(User.active) & col(User.role).in_(CASE_ROLES)
    query = select(User).where(or_(reads, col(User.id).in_(slots))).order_by(User.name)
    with db.read() as session:
        return [
            Holder(one.id, one.name, one.role, _state(one, slots, public), one.id in public)
            for one in session.exec(query)
        ]


def slots_of(vault: Vault) -> dict[UUID, tuple[str, str]]:
    """Kind and public identity of each person's slot; a person's own counts before one in need."""
    held = sorted(vault.slots, key=lambda slot: slot.kind != keyfile.EMERGENCY)
    return {slot.user_id: (slot.kind, slot.public) for slot in held if slot.user_id}


def _state(one: User, slots: Mapping[UUID, tuple[str, str]], public: Mapping[UUID, str]) -> str:
    kind, key = slots.get(one.id, ("", ""))
    if not kind:
        return ""
    if not one.active:
        return LEFT
    if public.get(one.id) != key:
        return KEY_CHANGED
    return IN_NEED if kind == keyfile.EMERGENCY else NAMED
