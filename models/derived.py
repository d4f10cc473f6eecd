"""What the engine derives from the facts: a cache that can be rebuilt, with no audit and no undo."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index, Text
from sqlmodel import Field, SQLModel

from models.types import UtcDateTime


class DerivedRow(SQLModel):
    """A row of the cache; ``audited`` is false, and no one edits it."""

    audited: ClassVar[bool] = False


class CaseStep(DerivedRow, table=True):
    """One step of one case. Late is never stored: it is OPEN and ``due_at`` before now."""

    __tablename__ = "case_step"
    # clustered by case: a case's steps are read and replaced together
    __table_args__ = (
        Index("ix_case_step_state_due_at", "state", "due_at"),
        {"sqlite_with_rowid": False},
    )

    case_id: UUID = Field(foreign_key="case_file.id", primary_key=True)
    track: str
    step: str = Field(primary_key=True)
    position: int
    state: str
    due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    responsible: str = ""
    why: str = Field(default="", sa_type=Text)
    source: str = Field(default="", sa_type=Text)


class CaseFinding(DerivedRow, table=True):
    """One legal finding of one case; ``band`` is the age band where the age is not known.

    ``decision`` is what a supervisor decided on it (list *finding_decision*); empty: nothing.
    ``missing`` names the facts whose lack the finding speaks of, with spaces between.
    """

    __tablename__ = "case_finding"
    __table_args__ = ({"sqlite_with_rowid": False},)

    case_id: UUID = Field(foreign_key="case_file.id", primary_key=True)
    work_id: UUID | None = Field(default=None)
    position: int = Field(primary_key=True)
    code: str = Field(index=True)
    band: str = ""
    source: str = Field(default="", sa_type=Text)
    decision: str = Field(default="", sa_column_kwargs={"server_default": ""})
    missing: str = Field(default="", sa_column_kwargs={"server_default": ""})


class CaseState(DerivedRow, table=True):
    """One row a case for lists and counts: where it stands, and when time alone changes that."""

    __tablename__ = "case_state"
    __table_args__ = (
        Index("ix_case_state_stage_opened_at", "stage", "opened_at", "case_id"),
        Index("ix_case_state_worker_id_next_due_at", "worker_id", "next_due_at"),
        # the figures above the list are counted from this index alone
        Index("ix_case_state_counts", "open_case", "channel", "risk", "worker_id", "next_due_at"),
    )

    case_id: UUID = Field(foreign_key="case_file.id", primary_key=True)
    opened_at: datetime = Field(sa_type=UtcDateTime, index=True)
    stage: str = ""
    open_case: bool = Field(default=True)
    worker_id: UUID | None = Field(default=None)
    risk: str = ""
    channel: str = ""
    region: str = ""
    sort_key: str = Field(default="", index=True)
    next_track: str = ""
    next_step: str = ""
    next_due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    unknown: str = Field(default="", sa_type=Text)
    recheck_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    pack_version: str = ""
