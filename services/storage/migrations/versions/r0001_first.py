"""The first schema; replaced by an explicit one before the first release."""

from alembic import op
from sqlmodel import SQLModel

import models.registry  # noqa: F401

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    SQLModel.metadata.create_all(op.get_bind())


def downgrade() -> None:
    """Drop every table."""
    SQLModel.metadata.drop_all(op.get_bind())
