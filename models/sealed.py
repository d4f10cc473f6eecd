"""What the main vault keeps of a case that lies in the vault of sealed cases."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from models.base import Record
from models.fields import Kind, field


class SealedStub(Record, table=True):
    """The number of a sealed case and its keeper, nothing else.

    ``moved`` says that it lay in the main vault before; ``receipt`` is then the SHA-256 of what
    was copied and ``rows`` how many records that was.
    """

    __tablename__ = "sealed_stub"

    case_id: UUID = Field(unique=True)
    number: str = Field(unique=True)
    keeper_id: UUID | None = Field(default=None, foreign_key="user_account.id")
    sealed_at: datetime | None = field("Sealed on", Kind.MOMENT, in_form=False)
    moved: bool = Field(default=False)
    receipt: str = Field(default="")
    rows: int = Field(default=0)
