"""Bringing the vault of sealed cases back from its own backup.

Such a backup knows no passphrase, only the identities of the people it named: it is opened with the
identity of whoever has opened the main vault, and with the proof that it was made beside that vault.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from sqlmodel import col, select

from models.audit import AuditEntry
from services.errors import StorageError
from services.sealing.holders import slots_of
from services.storage import keyfile
from services.storage.backup import restore_as
from services.storage.beside import by_identity, lasting_beside
from services.storage.keyfile import KeyFile
from services.storage.vault import Vault

if TYPE_CHECKING:
    from services.storage.database import Database

NAMED_ENTRY, ENDED_ENTRY = "sealed_person_named", "sealed_person_ended"
"""Entries of both journals: that of the office tells it when the sealed vault itself is lost."""

Slots = Mapping[UUID, tuple[str, str]]
"""Kind and public identity of each person's slot (``holders.slots_of``)."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


_DAMAGE = frozenset(
    {
        "vault_damaged", "vault_empty", "vault_not_encrypted",
        "keyfile_damaged", "keyfile_missing", "keyfile_foreign",
    }
)  # fmt: skip


def beyond_repair(fault: StorageError | None) -> bool:
    """Whether a vault that could not be opened is broken, and not only in use or out of reach."""
    return fault is not None and fault.code in _DAMAGE


def restore(
    main: Vault,
    file: Path,
    path: Path,
    trust: str,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> None:
    """Verify a backup and give it the name of the sealed vault. Raises StorageError.

    What lies there under this name is put aside once all of the backup was found whole.
    """

    def unlocked(keys: KeyFile) -> bytes:
        lasting = lasting_beside(main.key(trust), keys.vault_id)
        try:
            return keyfile.unlock_with_identity(
                keys, main.identity, main.slot_user_id, lasting=lasting
            ).data_key
        except StorageError as error:
            if error.code in ("vault_wrong_passphrase", "keyfile_damaged"):
                raise StorageError("seal_backup_not_yours") from None
            raise

    restore_as(
        file,
        path.parent,
        lambda _manifest: path,
        unlocked,
        make_room=put_aside,
        progress=progress,
        cancelled=cancelled,
    )


def note_named(db: "Database", user_id: UUID, kind: str) -> None:
    """Enter who was named, and whether only for an emergency."""
    db.note(NAMED_ENTRY, record="user_account", record_id=user_id, result=f"KIND:{kind}")


def note_ended(db: "Database", user_id: UUID) -> None:
    """Enter whose access ended."""
    db.note(ENDED_ENTRY, record="user_account", record_id=user_id)


def present_slots(main: Vault, path: Path, trust: str) -> tuple[UUID, Slots] | None:
    """The vault's id and its people, as the key file says that lies there now; None where it is
    missing or broken, or not proved to be the office's own."""
    try:
        keys = keyfile.read(keyfile.key_path(path))
        by_identity(keys, main.identity, main.slot_user_id, main.key(trust))
    except StorageError:
        return None
    found = sorted(keys.slots, key=lambda slot: slot.kind != keyfile.EMERGENCY)
    people = {slot.user_id: (slot.kind, slot.public) for slot in found if slot.user_id}
    return keys.vault_id, people


def take_out_again(
    main: "Database",
    vault: Vault,
    present: tuple[UUID, Slots] | None,
    left: Collection[UUID],
    me: UUID,
) -> set[UUID]:
    """End the access of who ``came_back`` or has ``left`` in a vault just restored; returns whose.

    ``present`` is what ``present_slots`` found before. Who restores it (``me``) is only then among
    them when they may open it in an emergency alone, and keeps that. Raises StorageError.
    """
    slots = slots_of(vault)
    same = present is not None and present[0] == vault.vault_id
    gone = came_back(main, slots, present[1] if present and same else None) | set(left)
    for one in gone:
        if one == me:
            vault.add_recipient(one, slots[one][1], emergency=True)
            note_named(main, one, keyfile.EMERGENCY)
        else:
            vault.remove_slot(one)
            note_ended(main, one)
    return gone


def came_back(main: "Database", slots: Slots, present: Slots | None) -> set[UUID]:
    """Who opens a vault out of a backup and was taken out of the present one since, or may open that
    only in an emergency: as the journal of the office tells it, and the key file that lay there."""
    last = _last_entries(main, slots)
    gone = set()
    for one, (kind, _public) in slots.items():
        action, said = last.get(one, ("", ""))
        now = "" if action == ENDED_ENTRY else said.removeprefix("KIND:") or kind
        there = kind if present is None else present.get(one, ("", ""))[0]
        more = kind != keyfile.EMERGENCY and keyfile.EMERGENCY in (now, there)
        if not now or not there or more:
            gone.add(one)
    return gone


def was_ended(main: "Database", user_id: UUID) -> bool:
    """Whether the office's journal says last of a person that their access ended."""
    return _last_entries(main, [user_id]).get(user_id, ("", ""))[0] == ENDED_ENTRY


def _last_entries(main: "Database", people: Collection[UUID]) -> dict[UUID, tuple[str, str]]:
    query = (
        select(col(AuditEntry.record_id), col(AuditEntry.action), col(AuditEntry.result))
        .where(
            col(AuditEntry.record_id).in_(list(people)),
            col(AuditEntry.action).in_((NAMED_ENTRY, ENDED_ENTRY)),
        )
        .order_by(col(AuditEntry.sequence))
    )
    with main.read() as session:
        return {row[0]: (row[1], row[2]) for row in session.execute(query)}


def put_aside(path: Path) -> None:
    """Give a vault that cannot be opened, with all that belongs to it, another name. Raises OSError."""
    mark = f"{datetime.now(UTC):%Y%m%d-%H%M%S}"
    for one in (
        path,
        keyfile.key_path(path),
        Path(f"{path}-wal"),
        Path(f"{path}-shm"),
    ):
        if one.exists():
            one.rename(one.with_name(f"damaged-{mark}-{one.name}"))
