"""The key that seals the audit chain of a vault: for the whole life of the vault the same.

It is derived from the data key the vault began with. When the data key is changed, the old
derivation is written into the vault itself first (``keep_audit_key``): who can read it there can
read the journal anyway, and heads on papers and in backups go on fitting.
"""

from typing import TYPE_CHECKING

from sqlalchemy import Engine, select, update

from models.vault import VaultInfo
from services.storage.engine import ACCESS, WRITE

if TYPE_CHECKING:
    from services.storage.vault import Vault

LABEL = "audit"
_table = VaultInfo.__table__  # type: ignore[attr-defined]


def audit_key(vault: "Vault") -> bytes:
    """The key of this vault's audit chain (32 bytes)."""
    return _kept(vault.engine) or vault.key(LABEL)


def keep_audit_key(vault: "Vault") -> None:
    """Write the key into the vault, before its data key changes; doing it twice does no harm."""
    if _kept(vault.engine) is not None:
        return
    key = vault.key(LABEL)
    with vault.engine.execution_options(**{ACCESS: WRITE}).begin() as connection:
        connection.execute(update(_table).values(audit_key=key))


def _kept(engine: Engine) -> bytes | None:
    with engine.connect() as connection:
        found: bytes | None = connection.execute(select(_table.c.audit_key)).scalar()
        return found
