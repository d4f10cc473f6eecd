"""What every stored record has in common."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID, uuid4

from sqlalchemy import ForeignKeyConstraint, MetaData, Table, event
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

from models.types import UtcDateTime

SQLModel.metadata.naming_convention = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
).naming_convention


@event.listens_for(ForeignKeyConstraint, "after_parent_attach")
def _check_links_at_commit(constraint: ForeignKeyConstraint, table: Table) -> None:
    """Links are checked when a write ends, so the order inside it does not matter.

    Records are saved and put back by id, without object relationships that could order them.
    """
    if table.metadata is SQLModel.metadata:
        constraint.deferrable, constraint.initially = True, "DEFERRED"


class Record(SQLModel):
    """A row that people write: identity, version and who touched it when (UTC).

    The four stamps and the version are set by the one place that writes, never by callers.
    """

    audited: ClassVar[bool] = True

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    version: int = Field(default=0, nullable=False)
    created_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    created_by: UUID | None = Field(default=None)
    changed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    changed_by: UUID | None = Field(default=None)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        """Let an UPDATE match only the version that was loaded."""
        return {"version_id_col": cls.__table__.c.version} if hasattr(cls, "__table__") else {}
