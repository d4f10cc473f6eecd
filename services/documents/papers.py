"""Papers of a case: look at one before it exists, issue it under a number, list what was issued.

Issuing cannot be undone: what has left the office on paper has left it.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from models.audit import PrintedDocument
from models.fields import fields_of
from models.user import User
from services.access import Actor
from services.casework import Casework
from services.consents import ground_in
from services.documents import content as c
from services.documents import d10_referral, d15_case_summary
from services.documents.casefile import CaseFile, Row, read_case_file
from services.documents.checks import Check, CheckState, paper_checks
from services.documents.pdf import render
from services.documents.readers import (
    DocumentRule,
    ReaderProfile,
    Redaction,
    document_rules,
    reader_profiles,
    text_reviewer,
)
from services.documents.request import (
    DocumentOption,
    IssuedPaper,
    PaperRequest,
    Preview,
    RegisterRow,
)
from services.documents.wording import Wording
from services.errors import InvalidInput, NotFound, RuleViolation
from services.formats import format_moment, local_date
from services.numbers import DOCUMENT, take_number
from services.referrals.guards import receiver_categories
from services.safety import hidden_in, notes_in
from services.storage import audit
from services.texts import LANGUAGES, Catalogue

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
_BEFORE_PRINT = "PRINT"
_GUARDIANS = frozenset(
    {"MOTHER", "FATHER", "STEPMOTHER", "STEPFATHER", "GUARDIAN", "FOSTER_PARENT"}
)
_REFERRAL = "referral"
_COMMISSION, _SEALED = "COMMISSION", "SEALED"
_APPLYING_LANGUAGE = "ru"
_SEAL_LENGTH = 8


@dataclass(frozen=True, slots=True)
class _Built:
    """A paper with what is needed to judge it."""

    paper: c.Paper
    checks: tuple[Check, ...]
    case: CaseFile
    profile: ReaderProfile


class Papers(Casework):
    """Preview and issue the papers of a case; every issued paper stands in the register."""

    def documents_for(self, case_id: UUID) -> tuple[DocumentOption, ...]:
        """Which papers the case can have now, for which readers, and why not. Raises NotFound."""
        self._require("read", "case_file", case_id)
        with self._db.read() as session:
            case = read_case_file(session, case_id, self._clock())
        options = []
        for rule in document_rules(self._pack).values():
            if not rule.readers:
                continue
            ids = _printable_referrals(case) if rule.needs == _REFERRAL else ()
            missing = rule.needs == _REFERRAL and not ids
            readers = tuple(code for code in rule.readers if self._exists(code, case))
            options.append(
                DocumentOption(
                    document=rule.code,
                    available=not missing,
                    why_not="print_referral_not_sent" if missing else "",
                    readers=readers,
                    record_ids=ids,
                )
            )
        return tuple(options)

    def preview(self, request: PaperRequest) -> Preview:
        """The paper as it would be, without a number and marked as a preview.

        Raises NotAllowed, NotFound, and RuleViolation where this reader may never get this paper
        (print_reader_not_allowed, print_training_only, print_needs_referral,
        print_parent_suspected). What merely is not ready yet stands in ``checks``.
        """
        self._require("preview", "case_file", request.case_id)
        with self._db.read() as session:
            built = self._build(session, request)
            today = self._day_of(built.case)
            notes = notes_in(session, request.case_id, today, _BEFORE_PRINT)
        catalogue = Catalogue.load(request.language)
        imprint = self._imprint(
            catalogue.translate("documents", "PREVIEW, no number yet"), "", built, request, copies=1
        )
        return Preview(
            pdf=render(built.paper, imprint),
            text=c.reading(built.paper),
            hidden_fields=built.paper.hidden,
            checks=built.checks,
            safety_notes=tuple(note.text or "" for note in notes),
            case_number=str(built.case.case["number"]),
        )

    def issue(self, request: PaperRequest) -> IssuedPaper:
        """Give the paper its number, enter it in the register and the audit, and draw it.

        Irreversible. Raises what ``preview`` raises, InvalidInput (purpose, copies), and
        RuleViolation with the code of the check that stops it, among them print_needs_ground. A
        refusal is noted in the audit.
        """
        self._require("print", "case_file", request.case_id)
        _check_request(request)
        try:
            return self._issue(request)
        except RuleViolation as refusal:
            self._db.note(
                "print",
                record="case_file",
                record_id=request.case_id,
                case_id=request.case_id,
                result=f"REFUSED:{refusal.code}",
            )
            raise

    def register(self, case_id: UUID) -> tuple[RegisterRow, ...]:
        """The papers issued for a case, newest first."""
        self._require("read", "case_file", case_id)
        query = (
            select(PrintedDocument, User.name)
            .join(User, col(User.id) == col(PrintedDocument.created_by), isouter=True)
            .where(PrintedDocument.case_id == case_id)
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
            number = take_number(session, DOCUMENT, built.case.now, self._pack.timezone)
            head = audit.head(session)
            seal = head.mac[:_SEAL_LENGTH].upper() if head else ""
            pdf = render(
                built.paper,
                self._imprint(number, seal, built, request, copies=request.copies),
            )
            session.add(
                PrintedDocument(
                    number=number,
                    document=request.document,
                    case_id=request.case_id,
                    record_id=request.record_id,
                    reader=request.reader,
                    language=request.language,
                    purpose=request.purpose.strip(),
                    copies=request.copies,
                    printed_at=built.case.now,
                    audit_head=seal,
                    sha256=hashlib.sha256(pdf).hexdigest(),
                )
            )
        name = f"{built.case.case['number']}-{request.document}.pdf"
        return IssuedPaper(number, pdf, name)

    def _build(self, session: Session, request: PaperRequest) -> _Built:
        rule, profile = self._rule_and_profile(request)
        case = read_case_file(session, request.case_id, self._clock())
        _check_reader(case, profile)
        referral = _wanted_referral(case, rule, request)
        hidden_parts = hidden_in(session, request.case_id, self._day_of(case))
        hides = self._pack.section("hides")
        redaction = Redaction(
            profile,
            case_sensitivity=_sensitivity(case, profile),
            hidden_parts=hidden_parts,
            hides=hides,
        )
        paper = self._content(rule, case, referral, request, redaction)
        checks = paper_checks(
            paper,
            case,
            redaction,
            hidden_texts=_hidden_texts(case, hidden_parts, hides),
            ground=self._has_ground(session, case, profile, referral),
        )
        if referral is not None:
            checks = (*checks[:1], _referral_check(referral), *checks[1:])
        return _Built(paper, checks, case, profile)

    def _content(
        self,
        rule: DocumentRule,
        case: CaseFile,
        referral: Row | None,
        request: PaperRequest,
        redaction: Redaction,
    ) -> c.Paper:
        dates = redaction.profile.date
        words = Wording(request.language, self._pack, dates=dates)
        legal = None
        if rule.signed and not text_reviewer(self._pack, request.language):
            legal = Wording(_APPLYING_LANGUAGE, self._pack, dates=dates)
        if referral is not None:
            return d10_referral.build(case, referral, words, redaction, legal)
        return d15_case_summary.build(case, words, redaction, legal)

    def _rule_and_profile(self, request: PaperRequest) -> tuple[DocumentRule, ReaderProfile]:
        rule = document_rules(self._pack).get(request.document)
        if rule is None or not rule.readers:
            raise NotFound("not_found", record="document")
        profile = reader_profiles(self._pack).get(request.reader)
        if profile is None or request.reader not in rule.readers:
            raise RuleViolation("print_reader_not_allowed", reader=request.reader)
        if request.language not in LANGUAGES:
            raise InvalidInput({"language": "unknown_code"})
        return rule, profile

    def _has_ground(
        self, session: Session, case: CaseFile, profile: ReaderProfile, referral: Row | None
    ) -> bool | None:
        """Whether consent or law lets this reader know; None for a reader inside the office."""
        if referral is not None:
            share = receiver_categories(self._pack, referral["to_agency"], referral["service"])
        elif profile.outside:
            share = profile.share
        else:
            return None
        zone = self._pack.timezone
        return ground_in(session, case.case["id"], share, case.now, zone) is not None

    def _imprint(
        self, number: str, seal: str, built: _Built, request: PaperRequest, *, copies: int
    ) -> c.Imprint:
        w = Catalogue.load(request.language)
        reader = self._pack.text("reader", request.reader, request.language)
        printed = w.translate("documents", "printed {moment}, {name}").format(
            moment=format_moment(built.case.now, self._pack.timezone),
            name=_name_of(self._actor()),
        )
        footer = [w.translate("documents", "For: {reader}").format(reader=reader), printed]
        if seal:
            footer.append(w.translate("documents", "journal {seal}").format(seal=seal))
        training = bool(built.case.office.get("training"))
        return c.Imprint(
            number=number,
            footer=tuple(footer),
            page_text=w.translate("documents", "page {page} of {pages}"),
            copy_text=w.translate("documents", "copy {copy} of {copies}"),
            copies=copies,
            watermark=w.translate("documents", "TRAINING, fictional") if training else "",
        )

    def _exists(self, reader: str, case: CaseFile) -> bool:
        profile = reader_profiles(self._pack)[reader]
        return not profile.training or bool(case.office.get("training"))

    def _day_of(self, case: CaseFile) -> date:
        return local_date(case.now, self._pack.timezone)


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


def _check_reader(case: CaseFile, profile: ReaderProfile) -> None:
    if profile.training and not case.office.get("training"):
        raise RuleViolation("print_training_only")
    suspected = any(
        member.get("suspected") and (member.get("relation") in _GUARDIANS or member.get("carer"))
        for member in case.family
    )
    if profile.code == "PARENT" and suspected:
        raise RuleViolation("print_parent_suspected")


def _sensitivity(case: CaseFile, profile: ReaderProfile) -> str:
    """How sensitive the case is to this reader: where an official is alleged to be involved, the
    Commission, on which officials sit, gets its number only (do-no-harm 4)."""
    alleged = any(row.get("official_complicity") for row in case.harm)
    if alleged and profile.code == _COMMISSION:
        return _SEALED
    return str(case.case.get("sensitivity") or "NORMAL")


def _wanted_referral(case: CaseFile, rule: DocumentRule, request: PaperRequest) -> Row | None:
    if rule.needs != _REFERRAL:
        return None
    if request.record_id is None:
        raise RuleViolation("print_needs_referral")
    return case.referral(request.record_id)


def _printable_referrals(case: CaseFile) -> tuple[UUID, ...]:
    return tuple(
        row["id"]
        for row in reversed(case.referrals)
        if row.get("sent_at") is not None and row.get("recalled_at") is None
    )


def _referral_check(referral: Row) -> Check:
    if referral.get("sent_at") is None:
        return Check("referral", CheckState.STOP, error="print_referral_not_sent")
    if referral.get("recalled_at") is not None:
        return Check("referral", CheckState.STOP, error="print_referral_recalled")
    return Check("referral", CheckState.OK)


def _hidden_texts(
    case: CaseFile, parts: Iterable[str], hides: Mapping[str, Iterable[str]]
) -> list[str]:
    """The recorded words behind the hidden parts, to look for in free text."""
    tables = {
        "child": (case.child,),
        "case_file": (case.case,),
        "family_member": case.family,
        "schooling": case.schooling,
        "work_situation": case.works,
    }
    entries = {entry for part in parts for entry in hides.get(part, ())}
    if "class:family" in entries:
        entries.add("family_member.name")
    texts: list[str] = []
    for entry in entries:
        record, _, name = entry.partition(".")
        if name and fields_of(record)[name].codes:
            continue
        texts.extend(str(row[name]) for row in tables.get(record, ()) if row.get(name))
    return texts


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
