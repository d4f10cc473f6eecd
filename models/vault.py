"""What a vault knows of itself."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID, uuid4

from sqlmodel import Field, SQLModel

from models.types import UtcDateTime


class VaultInfo(SQLModel, table=True):
    """One row, written when the vault is made; ``id`` is the id in its key file.

    ``main_id`` is set in the vault of sealed cases: the vault that it belongs to.
    """

    __tablename__ = "vault_info"
    audited: ClassVar[bool] = False

    id: UUID = Field(primary_key=True)
    training: bool = Field(default=False)
    created_at: datetime = Field(sa_type=UtcDateTime)
    main_id: UUID | None = Field(default=None)


class BackupRun(SQLModel, table=True):
    """A backup that was made and read back, or that failed: what the three-day banner counts from."""

    __tablename__ = "backup_run"
    audited: ClassVar[bool] = False

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    reason: str
    folder: str = ""
    file: str = ""
    bytes: int = 0
    cases: int = 0
    audit_head: str = ""
    failure: str = ""
