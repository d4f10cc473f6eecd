"""Attachments of a case: added, listed, looked at, renamed, put into the bin and taken back.

Only what the child process made anew is kept, in the encrypted vault; the original file stays where
it was and is never copied. No file name is kept either: names of files can name people.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

from sqlmodel import Session, col, select

from models.attachment import Attachment, AttachmentContent
from models.audit import PrintedDocument
from models.user import User
from services.access import Actor, allowed, case_context, require
from services.attachments.bounds import read_given
from services.attachments.child import Cancelled, Progress, Remade, remake
from services.clock import Clock
from services.consents import ground_in
from services.documents.readers import FULL, reader_profiles
from services.errors import InvalidInput, NotFound, RuleViolation
from services.numbers import DOCUMENT, take_number
from services.packs.model import Pack
from services.storage.database import Database, check_version
from services.validation import Values, validated

RECORD = "attachment"
PAPER = "ATTACHMENT"
"""The code under which a copy given away stands in the register of papers."""
COVERED_KINDS = frozenset({"MEDICAL"})
"""Kinds whose small picture stays covered until a person asks for it."""


@dataclass(frozen=True, slots=True)
class AttachmentView:
    """One attachment without its bytes; ``preview`` is a small JPEG."""

    id: UUID
    version: int
    case_id: UUID
    kind: str
    title: str
    taken_on: date | None
    note: str
    media_type: str
    size: int
    pages: int
    sha256: str
    added_at: datetime | None
    added_by: str
    binned_at: datetime | None
    bin_reason: str
    preview: bytes

    @property
    def covered(self) -> bool:
        """Whether its picture is shown only to who asks for it."""
        return self.kind in COVERED_KINDS


Views = list[AttachmentView]


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes to be looked at."""

    media_type: str
    pages: int
    data: bytes


class Attachments:
    """Pictures and scanned papers, each within need-to-know of its case."""

    def __init__(
        self, db: Database, pack: Pack, clock: Clock, actor: Callable[[], Actor | None]
    ) -> None:
        self._db, self._pack, self._clock, self._actor = db, pack, clock, actor

    def add(
        self,
        case_id: UUID,
        path: Path,
        values: Values,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> UUID:
        """Make the file anew and keep the result; the file itself is only read.

        ``values``: kind, title, taken_on, note. Raises InvalidInput, NotAllowed, and RuleViolation
        with the codes of ``attachment_words``. Nothing is kept unless all is.
        """
        self._require("add", case_id)
        clean = validated(RECORD, values, self._pack, now=self._clock())
        made = remake(*read_given(path), progress, cancelled)
        return self._keep(case_id, clean, made)

    def list(self, case_id: UUID) -> Views:
        """The attachments of a case, oldest first, without those in the bin. Raises NotAllowed."""
        self._require("read", case_id)
        return self._views(case_id, binned=False)

    def binned(self, case_id: UUID) -> Views:
        """Those in the bin, for the supervisor; nothing for whoever may not take them back."""
        with self._db.read() as session:
            context = case_context(session, case_id)
        if not allowed(self._actor(), "approve", RECORD, context=context).ok:
            return []
        return self._views(case_id, binned=True)

    def _views(self, case_id: UUID, *, binned: bool) -> Views:
        where = (
            col(Attachment.binned_at).is_not(None)
            if binned
            else col(Attachment.binned_at).is_(None)
        )
        query = (
            select(Attachment, AttachmentContent.preview, User.name)
            .join(AttachmentContent, col(AttachmentContent.id) == col(Attachment.id))
            .outerjoin(User, col(User.id) == col(Attachment.created_by))
            .where(col(Attachment.case_id) == case_id, where)
            .order_by(col(Attachment.created_at), col(Attachment.title), col(Attachment.id))
        )
        with self._db.read() as session:
            return [_view(row, small, name) for row, small, name in session.exec(query)]

    def content(self, attachment_id: UUID) -> Content:
        """The bytes of one attachment; that they were looked at is noted.

        Raises NotFound, NotAllowed, RuleViolation attachment_damaged when they are not the ones
        that were kept.
        """
        case_id, found, _sha256 = self._read_content(attachment_id, "read")
        self._db.note("attachment_seen", record=RECORD, record_id=attachment_id, case_id=case_id)
        return found

    def export(self, attachment_id: UUID, reader: str, purpose: str, language: str) -> Content:
        """The bytes, to be written outside the vault; who gets them and why is registered.

        ``reader`` is a code of the list of readers, ``language`` that of the person at work.
        A picture cannot be redacted, so it goes only to who may have the child's full name, and
        outside the office only on a consent or a legal ground. Raises InvalidInput without a
        reader or purpose, NotFound, NotAllowed, RuleViolation ``attachment_names_child``,
        ``print_needs_ground``.
        """
        asked = {"reader": reader, "purpose": purpose, "language": language}
        clean = validated("printed_document", asked, self._pack, partial=True)
        missing = {name: "required" for name in ("reader", "purpose") if not clean[name]}
        if missing:
            raise InvalidInput(missing)
        case_id, found, sha256 = self._read_content(attachment_id, "export")
        now = self._clock()
        self._check_reader(case_id, reader, now)
        with self._db.write("attachment_exported", case_id=case_id, reversible=False) as session:
            session.add(
                PrintedDocument(
                    number=take_number(session, DOCUMENT, now, self._pack.timezone),
                    document=PAPER,
                    case_id=case_id,
                    record_id=attachment_id,
                    printed_at=now,
                    sha256=sha256,
                    **clean,
                )
            )
        return found

    def _check_reader(self, case_id: UUID, reader: str, now: datetime) -> None:
        profile = reader_profiles(self._pack)[reader]
        if profile.name != FULL or profile.training:
            raise RuleViolation("attachment_names_child")
        if not profile.outside:
            return
        with self._db.read() as session:
            ground = ground_in(session, case_id, profile.share, now, self._pack.timezone)
        if ground is None:
            raise RuleViolation("print_needs_ground")

    def change(self, attachment_id: UUID, values: Values, version: int) -> None:
        """Change kind, title, date or note. Raises Conflict, InvalidInput, NotFound, NotAllowed."""
        case_id = self._case_of(attachment_id)
        self._require("change", case_id, attachment_id)
        clean = validated(RECORD, values, self._pack, now=self._clock())
        with self._db.write("attachment_changed", case_id=case_id) as session:
            row = _row(session, attachment_id, present=True)
            check_version(row, version)
            for name, value in clean.items():
                setattr(row, name, value)

    def put_into_bin(self, attachment_id: UUID, reason: str, version: int) -> None:
        """Take it out of the case, with a reason; it can be taken back.

        Raises InvalidInput without a reason, Conflict, NotFound, NotAllowed.
        """
        case_id = self._case_of(attachment_id)
        self._require("remove", case_id, attachment_id)
        clean = validated(RECORD, {"bin_reason": reason}, self._pack, partial=True)
        if not clean["bin_reason"]:
            raise InvalidInput({"bin_reason": "required"})
        with self._db.write("attachment_binned", case_id=case_id) as session:
            row = _row(session, attachment_id, present=True)
            check_version(row, version)
            row.binned_at, row.bin_reason = self._clock(), clean["bin_reason"]

    def restore(self, attachment_id: UUID, version: int) -> None:
        """Take it back out of the bin; for the supervisor. Raises Conflict, NotFound, NotAllowed."""
        case_id = self._case_of(attachment_id)
        self._require("approve", case_id, attachment_id)
        with self._db.write("attachment_restored", case_id=case_id) as session:
            row = _row(session, attachment_id)
            check_version(row, version)
            row.binned_at, row.bin_reason = None, None

    def _keep(self, case_id: UUID, clean: Values, made: Remade) -> UUID:
        new = uuid4()
        # taken back by the bin, not by a keystroke: an undone row would leave its bytes behind
        with self._db.write("attachment_added", case_id=case_id, reversible=False) as session:
            session.add(
                Attachment(
                    id=new,
                    case_id=case_id,
                    **clean,
                    media_type=made.media_type,
                    bytes=len(made.content),
                    pages=made.pages,
                    sha256=hashlib.sha256(made.content).hexdigest(),
                )
            )
            session.add(AttachmentContent(id=new, content=made.content, preview=made.preview))
        return new

    def _read_content(self, attachment_id: UUID, action: str) -> tuple[UUID, Content, str]:
        with self._db.read() as session:
            row = _row(session, attachment_id)
        case_id = row.case_id
        # what lies in the bin is looked at by whoever may take it back
        self._require(action if row.binned_at is None else "approve", case_id, attachment_id)
        with self._db.read() as session:
            kept = session.get(AttachmentContent, attachment_id)
        if kept is None or hashlib.sha256(kept.content).hexdigest() != row.sha256:
            raise RuleViolation("attachment_damaged")
        return case_id, Content(row.media_type, row.pages, kept.content), row.sha256

    def _case_of(self, attachment_id: UUID) -> UUID:
        with self._db.read() as session:
            return _row(session, attachment_id).case_id

    def _require(self, action: str, case_id: UUID, record_id: UUID | None = None) -> None:
        require(
            self._actor(),
            action,
            RECORD,
            context={"case_id": case_id},
            record_id=record_id,
            db=self._db,
        )


def _row(session: Session, attachment_id: UUID, *, present: bool = False) -> Attachment:
    row = session.get(Attachment, attachment_id)
    if row is None or (present and row.binned_at is not None):
        raise NotFound("not_found", record=RECORD)
    return row


def _view(row: Attachment, preview: bytes | None, name: str | None) -> AttachmentView:
    return AttachmentView(
        id=row.id,
        version=row.version,
        case_id=row.case_id,
        kind=row.kind,
        title=row.title or "",
        taken_on=row.taken_on,
        note=row.note or "",
        media_type=row.media_type,
        size=row.bytes,
        pages=row.pages,
        sha256=row.sha256,
        added_at=row.created_at,
        added_by=name or "",
        binned_at=row.binned_at,
        bin_reason=row.bin_reason or "",
        preview=preview or b"",
    )
