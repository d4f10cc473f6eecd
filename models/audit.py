"""The audit chain, the register of printed documents, and drafts of open forms."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID, uuid4

from sqlalchemy import Text
from sqlmodel import Field, SQLModel

from models.base import Record
from models.fields import Kind, field
from models.types import UtcDateTime


class AuditEntry(SQLModel, table=True):
    """One link of the chain: who did what to which record, which fields; never their values.

    ``seal`` is a keyed digest of the record as it was left, empty where no record was left.
    """

    __tablename__ = "audit_entry"
    audited: ClassVar[bool] = False

    sequence: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: datetime = Field(sa_type=UtcDateTime)
    actor_id: UUID | None = Field(default=None, index=True)
    action: str
    operation: str = ""
    origin: str = ""
    record: str = ""
    record_id: UUID | None = Field(default=None, index=True)
    case_id: UUID | None = Field(default=None, index=True)
    fields: str = Field(default="", sa_type=Text)
    result: str = "OK"
    seal: str = ""
    mac: str


class PrintedDocument(Record, table=True):
    """The register of papers: one number a paper, never reused."""

    __tablename__ = "printed_document"

    number: str = Field(unique=True)
    document: str = field("Document", Kind.CODE, codes="document")
    case_id: UUID | None = Field(default=None, foreign_key="case_file.id", index=True)
    record_id: UUID | None = None
    reader: str = field("Reader", Kind.CODE, codes="reader")
    language: str = field("Language", Kind.CODE, codes="ui_language")
    purpose: str = field("Why", Kind.TEXT)
    copies: int = Field(default=1)
    printed_at: datetime = Field(sa_type=UtcDateTime)
    audit_head: str = ""
    sha256: str = ""


class Draft(SQLModel, table=True):
    """What was typed into a form that is not saved yet; encrypted with the vault, not audited."""

    __tablename__ = "draft"
    audited: ClassVar[bool] = False

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    user_id: UUID | None = Field(default=None, index=True)
    form: str = Field(index=True)
    case_id: UUID | None = Field(default=None)
    saved_at: datetime = Field(sa_type=UtcDateTime)
    payload: str = Field(sa_type=Text)
