"""What a vault knows of itself."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field, SQLModel

from models.types import UtcDateTime


class VaultInfo(SQLModel, table=True):
    """One row, written when the vault is made; ``id`` is the id in its key file."""

    __tablename__ = "vault_info"
    audited: ClassVar[bool] = False

    id: UUID = Field(primary_key=True)
    training: bool = Field(default=False)
    created_at: datetime = Field(sa_type=UtcDateTime)
