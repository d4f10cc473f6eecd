"""Papers of a case: look at one before it exists, issue it under a number, list what was issued.

Issuing cannot be undone: what has left the office on paper has left it.
"""

import hashlib
from collections.abc import Callable
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from models.audit import PrintedDocument
from models.user import Office, User
from services.access import Actor
from services.casework import Casework
from services.clock import Clock
from services.documents import building, subjects
from services.documents import content as c
from services.documents.building import Built
from services.documents.casefile import CaseFile, Row, read_case_file
from services.documents.checks import CheckState
from services.documents.d09_minutes import CODE as MINUTES
from services.documents.pdf import render
from services.documents.readers import DocumentRule, document_rules, reader_profiles
from services.documents.request import (
    DocumentOption,
    IssuedPaper,
    PaperRequest,
    Preview,
    RegisterRow,
)
from services.errors import InvalidInput, NotFound, RuleViolation
from services.formats import format_moment
from services.numbers import DOCUMENT, take_number
from services.packs.model import Pack
from services.packs.shelf import Shelf
from services.storage import audit
from services.storage.database import Database
from services.texts import Catalogue
from services.trail.sightings import Sightings

__all__ = [
    "MOST_COPIES",
    "DocumentOption",
    "IssuedPaper",
    "PaperRequest",
    "Papers",
    "Preview",
    "RegisterRow",
]

MOST_COPIES = 20
_SEAL_LENGTH = 8
_CASE, _SITTING = "case_file", "sitting"
_NOT_APPLICABLE = "NOT_APPLICABLE"


class Papers(Casework):
    """Preview and issue the papers of a case; every issued paper stands in the register."""

    def __init__(
        self,
        db: Database,
        pack: Pack,
        clock: Clock,
        actor: Callable[[], Actor | None],
        shelf: Shelf | None = None,
    ) -> None:
        super().__init__(db, pack, clock, actor, shelf)
        self._sightings = Sightings(db, clock, actor)

    def documents_for(self, case_id: UUID) -> tuple[DocumentOption, ...]:
        """Which papers the case can have now, for which readers, and why not. Raises NotFound."""
        self._require("read", _CASE, case_id)
        with self._db.read() as session:
            case = read_case_file(session, case_id, self._clock())
            pack = self._pack_of(session, case_id)
        rules = document_rules(pack).values()
        return tuple(self._option(pack, rule, case) for rule in rules if rule.readers)

    def ready(self, case_id: UUID) -> frozenset[str]:
        """The codes of the papers that the case can have now; cheap enough for every overview."""
        self._require("read", _CASE, case_id)
        rules = [rule for rule in document_rules(self._pack).values() if rule.readers]
        with self._db.read() as session:
            return frozenset(
                rule.code
                for rule in rules
                if not rule.needs or subjects.has_fitting(session, case_id, rule.needs)
            )

    def option_for(self, request: PaperRequest) -> DocumentOption:
        """The choices for one paper asked for. Raises NotFound."""
        if request.case_id is not None:
            for option in self.documents_for(request.case_id):
                if option.document == request.document:
                    return option
            raise NotFound("not_found", record="document")
        self._require("read", _SITTING)
        rule = document_rules(self._pack)[MINUTES]
        return DocumentOption(MINUTES, available=True, why_not="", readers=self._whole(rule))

    def preview(self, request: PaperRequest) -> Preview:
        """The paper as it would be, without a number and marked as a preview.

        Raises NotAllowed, NotFound, and RuleViolation where this reader may never get this paper
        (print_reader_not_allowed, print_training_only, print_needs_record, print_needs_body,
        print_parent_suspected, print_item_coded, mission_notice_held, or the code for a record that
        is missing). What merely is not ready yet stands in ``checks``.
        """
        self._require("preview", *_subject(request))
        with self._db.read() as session:
            built = self._build(session, request)
        catalogue = Catalogue.load(request.language)
        imprint = self._imprint(
            catalogue.translate("documents", "PREVIEW, no number yet"), "", built, request, copies=1
        )
        record, case_id = _subject(request)
        self._sightings.note(
            "paper_previewed", record, case_id or request.record_id, case_id, request.document
        )
        return Preview(
            pdf=render(built.paper, imprint),
            text=c.reading(built.paper),
            hidden_fields=built.paper.hidden,
            checks=built.checks,
            safety_notes=built.notes,
            case_number=built.number,
        )

    def issue(self, request: PaperRequest) -> IssuedPaper:
        """Give the paper its number, enter it in the register and the audit, and draw it.

        Irreversible. Raises what ``preview`` raises, InvalidInput (purpose, copies), and
        RuleViolation with the code of the check that stops it, among them print_needs_ground. A
        refusal is noted in the audit.
        """
        record, case_id = _subject(request)
        self._require("print", record, case_id)
        _check_request(request)
        try:
            return self._issue(request)
        except RuleViolation as refusal:
            self._db.note(
                "print",
                record=record,
                record_id=case_id or request.record_id,
                case_id=case_id,
                result=f"REFUSED:{refusal.code}",
            )
            raise

    def register(self, case_id: UUID) -> tuple[RegisterRow, ...]:
        """The papers issued for a case, newest first."""
        self._require("read", _CASE, case_id)
        return self._register(col(PrintedDocument.case_id) == case_id)

    def minutes_register(self, sitting_id: UUID) -> tuple[RegisterRow, ...]:
        """The minutes issued for a sitting, newest first; they belong to no one case."""
        self._require("read", _SITTING)
        return self._register(
            col(PrintedDocument.case_id).is_(None), col(PrintedDocument.record_id) == sitting_id
        )

    def register_of(self, request: PaperRequest) -> tuple[RegisterRow, ...]:
        """How often the paper asked for was issued before, newest first."""
        if request.case_id is None:
            return self.minutes_register(request.record_id) if request.record_id else ()
        rows = self.register(request.case_id)
        return tuple(row for row in rows if row.document == request.document)

    def _register(self, *where: ColumnElement[bool]) -> tuple[RegisterRow, ...]:
        query = (
            select(PrintedDocument, User.name)
            .join(User, col(User.id) == col(PrintedDocument.created_by), isouter=True)
            .where(*where)
            .order_by(col(PrintedDocument.printed_at).desc(), col(PrintedDocument.number).desc())
        )
        with self._db.read() as session:
            return tuple(_register_row(row, name or "") for row, name in session.exec(query))

    def _issue(self, request: PaperRequest) -> IssuedPaper:
        with self._db.write("paper_printed", reversible=False, case_id=request.case_id) as session:
            built = self._build(session, request)
            for check in built.checks:
                if check.state is CheckState.STOP:
                    raise RuleViolation(check.error)
            number = take_number(session, DOCUMENT, built.now, self._pack.timezone)
            head = audit.head(session)
            seal = f"{head.sequence}:{head.mac[:_SEAL_LENGTH].upper()}" if head else ""
            pdf = render(
                built.paper,
                self._imprint(number, seal, built, request, copies=request.copies),
            )
            session.add(
                PrintedDocument(
                    number=number,
                    document=request.document,
                    case_id=request.case_id,
                    record_id=built.record_id,
                    reader=request.reader,
                    language=request.language,
                    purpose=request.purpose.strip(),
                    copies=request.copies,
                    printed_at=built.now,
                    audit_head=seal,
                    sha256=hashlib.sha256(pdf).hexdigest(),
                )
            )
        name = f"{built.number}-{request.document}.pdf"
        return IssuedPaper(number, pdf, name)

    def _build(self, session: Session, request: PaperRequest) -> Built:
        now, actor = self._clock(), self._actor()
        if request.case_id is None:
            return building.minutes(session, self._pack, request, now, actor)
        pack = self._pack_of(session, request.case_id)
        return building.case_paper(session, pack, request, request.case_id, now, actor)

    def _option(self, pack: Pack, rule: DocumentRule, case: CaseFile) -> DocumentOption:
        zone, needs = self._pack.timezone, rule.needs
        rows = subjects.fitting(case, needs) if needs else ()
        missing = bool(needs) and not rows
        readers = tuple(code for code in rule.readers if self._exists(code, case.office))
        profiles = reader_profiles(self._pack)
        return DocumentOption(
            document=rule.code,
            available=not missing,
            why_not=subjects.missing_code(needs) if missing else "",
            readers=readers,
            records=tuple(subjects.option(case, needs, row, zone) for row in rows),
            own=tuple(
                code for code in readers if profiles[code].own and needs.startswith(subjects.PLAN)
            ),
            steps=_steps_with(pack, rule.code, case),
        )

    def _whole(self, rule: DocumentRule) -> tuple[str, ...]:
        with self._db.read() as session:
            office = session.exec(select(Office)).first()
        known = {"training": bool(office and office.training)}
        return tuple(code for code in rule.whole if self._exists(code, known))

    def _imprint(
        self, number: str, seal: str, built: Built, request: PaperRequest, *, copies: int
    ) -> c.Imprint:
        w = Catalogue.load(request.language)
        reader = self._pack.text("reader", request.reader, request.language)
        printed = w.translate("documents", "printed {moment}, {name}").format(
            moment=format_moment(built.now, self._pack.timezone),
            name=_name_of(self._actor()),
        )
        footer = [w.translate("documents", "For: {reader}").format(reader=reader), printed]
        if seal:
            footer.append(w.translate("documents", "journal {seal}").format(seal=seal))
        marks = []
        if built.office.get("training"):
            marks.append(w.translate("documents", "TRAINING, fictional"))
        if built.draft:
            marks.append(w.translate("documents", "DRAFT"))
        return c.Imprint(
            number=number,
            footer=tuple(footer),
            page_text=w.translate("documents", "page {page} of {pages}"),
            copy_text=w.translate("documents", "copy {copy} of {copies}"),
            copies=copies,
            watermark=" · ".join(marks),
        )

    def _exists(self, reader: str, office: Row) -> bool:
        profile = reader_profiles(self._pack)[reader]
        return not profile.training or bool(office.get("training"))


def _steps_with(pack: Pack, document: str, case: CaseFile) -> tuple[str, ...]:
    """The steps of this case that produce the paper."""
    here = [row["step"] for row in case.steps if row["state"] != _NOT_APPLICABLE]
    steps = pack.steps
    return tuple(code for code in here if code in steps and document in steps[code].produces)


def _subject(request: PaperRequest) -> tuple[str, UUID | None]:
    """The record whose permission is asked: a case, or a sitting without one."""
    return (_SITTING, None) if request.case_id is None else (_CASE, request.case_id)


def _check_request(request: PaperRequest) -> None:
    wrong = {}
    if not request.purpose.strip():
        wrong["purpose"] = "required"
    if request.copies < 1:
        wrong["copies"] = "too_small"
    if request.copies > MOST_COPIES:
        wrong["copies"] = "too_large"
    if wrong:
        raise InvalidInput(wrong)


def _register_row(row: PrintedDocument, name: str) -> RegisterRow:
    return RegisterRow(
        number=row.number,
        document=row.document,
        reader=row.reader,
        language=row.language,
        purpose=row.purpose,
        copies=row.copies,
        printed_at=row.printed_at,
        printed_by=name,
        record_id=row.record_id,
    )


def _name_of(actor: Actor | None) -> str:
    return actor.name if actor else ""
