"""Opening a vault that was made beside another one, with an identity in place of a passphrase."""

from uuid import UUID

from services.storage import keyfile
from services.storage.keyfile import KeyFile, Unlocked


def lasting_beside(trust: bytes, vault_id: UUID) -> bytes:
    """The lasting key of a vault that was made beside another one, under that one's ``trust``."""
    return keyfile.derive(trust, f"vault {vault_id}")


def by_identity(keys: KeyFile, identity: str, user_id: UUID | None, trust: bytes) -> Unlocked:
    """What an identity finds in the key file of such a vault.

    Raises StorageError ``vault_wrong_passphrase`` for a person without a slot, ``keyfile_damaged``
    for a file that was not made under ``trust``.
    """
    lasting = lasting_beside(trust, keys.vault_id)
    return keyfile.unlock_with_identity(keys, identity, user_id, lasting=lasting)
