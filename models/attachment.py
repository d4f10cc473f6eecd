"""Pictures and scanned papers of a case."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class Attachment(CaseRecord, table=True):
    """A picture or scan, made anew from what was given: ``sha256`` is that of the stored bytes."""

    __tablename__ = "attachment"

    kind: str = field("Kind", Kind.CODE, S.SPECIAL, codes="attachment_kind", required=True)
    title: str | None = field("What it shows", Kind.TEXT, S.SPECIAL, required=True)
    taken_on: date | None = field("Date of the original", Kind.DATE, S.SPECIAL)
    note: str | None = field("Note", Kind.NARRATIVE, S.SPECIAL)
    media_type: str = Field(default="")
    bytes: int = Field(default=0)
    pages: int = Field(default=1)
    sha256: str = Field(default="")
    binned_at: datetime | None = field("Put into the bin on", Kind.MOMENT, in_form=False)
    bin_reason: str | None = field("Why it was put into the bin", Kind.TEXT, in_form=False)


class AttachmentContent(SQLModel, table=True):
    """The bytes, apart from the row that lists and the audit read; ``id`` is the attachment's."""

    __tablename__ = "attachment_content"
    audited: ClassVar[bool] = False

    id: UUID = Field(primary_key=True)
    content: bytes = Field(sa_type=LargeBinary)
    preview: bytes | None = Field(default=None, sa_type=LargeBinary)
