"""One paper put together: who may get it, what is withheld, its content, and its checks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, select

from models.fields import fields_of
from models.user import Office
from services.access import Actor
from services.consents import ground_in
from services.documents import content as c
from services.documents import (
    d01_identification,
    d03_registration,
    d04_assessment,
    d05_emergency,
    d06_appeal,
    d07_child_plan,
    d08_family_plan,
    d09_minutes,
    d10_referral,
    d11_indicators,
    d15_case_summary,
    d90_journal,
    subjects,
)
from services.documents.casefile import CaseFile, Row, read_case_file
from services.documents.checks import Check, CheckState, Known, paper_checks
from services.documents.common import PaperTask
from services.documents.readers import (
    DocumentRule,
    ReaderProfile,
    Redaction,
    document_rules,
    reader_profiles,
    text_reviewer,
)
from services.documents.request import PaperRequest
from services.documents.sittingfile import SittingFile, read_sitting
from services.documents.wording import Wording
from services.errors import InvalidInput, NotFound, RuleViolation
from services.formats import local_date
from services.mission_hold import refuse_while_held
from services.packs.model import Pack
from services.referrals.guards import receiver_categories
from services.safety import hidden_in, notes_in
from services.texts import LANGUAGES
from services.trail.listing import case_rows

BEFORE_PRINT = "PRINT"
_GUARDIANS = frozenset(
    {"MOTHER", "FATHER", "STEPMOTHER", "STEPFATHER", "GUARDIAN", "FOSTER_PARENT"}
)
_FAMILY_READERS = ("PARENT", "PARENT_SUSPECTED")
_MISSION = "FOREIGN_MISSION"
_SHELTER = ("placement.address", "placement.carer", "placement.agency")
_KEPT = ("TIP", "SEALED")
_SEALED = "SEALED"
_APPLYING_LANGUAGE = "ru"


@dataclass(frozen=True, slots=True)
class Built:
    """A paper with what is needed to judge it; ``number`` is that of the case or the sitting."""

    paper: c.Paper
    checks: tuple[Check, ...]
    number: str
    office: Row
    now: datetime
    notes: tuple[str, ...] = ()
    draft: bool = False
    record_id: UUID | None = None


def rule_and_profile(pack: Pack, request: PaperRequest) -> tuple[DocumentRule, ReaderProfile]:
    """The rules for this paper and this reader. Raises NotFound, InvalidInput, RuleViolation."""
    rule = document_rules(pack).get(request.document)
    if rule is None or not rule.readers:
        raise NotFound("not_found", record="document")
    profile = reader_profiles(pack).get(request.reader)
    allowed = rule.readers if request.case_id is not None else rule.whole
    if profile is None or request.reader not in allowed:
        raise RuleViolation("print_reader_not_allowed", reader=request.reader)
    if request.language not in LANGUAGES:
        raise InvalidInput({"language": "unknown_code"})
    return rule, profile


def case_paper(
    session: Session,
    pack: Pack,
    request: PaperRequest,
    case_id: UUID,
    now: datetime,
    actor: Actor | None,
) -> Built:
    """The paper of one case. Raises what ``Papers.preview`` raises."""
    rule, profile = rule_and_profile(pack, request)
    case = read_case_file(session, case_id, now)
    check_reader(case, profile)
    if profile.code == _MISSION:
        refuse_while_held(session, case_id)
    subject = subjects.subject_of(case, rule.needs, request.record_id) if rule.needs else {}
    if profile.own and rule.needs.startswith(subjects.PLAN) and not request.body:
        raise RuleViolation("print_needs_body")
    today = local_date(now, pack.timezone)
    entries = _hidden_entries(pack, case, profile, hidden_in(session, case_id, today))
    redaction = Redaction(
        profile, case_sensitivity=_sensitivity(case, profile), hidden_fields=entries, rule=rule
    )
    task = _task(pack, request, rule, case, redaction, subject)
    if rule.needs == subjects.AGENDA_ITEM:
        paper = _extract(task, read_sitting(session, subject["sitting_id"], actor, subject["id"]))
    elif rule.code == d90_journal.CODE:
        paper = d90_journal.build(task, case_rows(session, case_id, actor, None))
    else:
        paper = _BUILDERS[rule.code](task)
    draft = bool(rule.needs) and subjects.is_draft(rule.needs, subject)
    known = Known(case.people_names(), case.addresses(), tuple(_hidden_texts(pack, case, entries)))
    ground = _ground(session, pack, task, rule)
    checks = paper_checks(paper, known, redaction, ground=ground, draft=draft)
    if rule.needs == subjects.REFERRAL:
        checks = (*checks[:1], _referral_check(subject), *checks[1:])
    notes = tuple(note.text or "" for note in notes_in(session, case_id, today, BEFORE_PRINT))
    number = str(case.case["number"])
    record_id = subject["id"] if subject else request.record_id
    return Built(paper, checks, number, case.office, now, notes, draft, record_id)


def minutes(
    session: Session, pack: Pack, request: PaperRequest, now: datetime, actor: Actor | None
) -> Built:
    """The minutes of a whole sitting. Raises NotFound and RuleViolation (reader)."""
    rule, profile = rule_and_profile(pack, request)
    office = session.exec(select(Office)).first()
    if office is None:
        raise RuleViolation("office_missing")
    if request.record_id is None:
        raise RuleViolation("print_needs_record")
    case = d09_minutes.sitting_case(office.model_dump(), now)
    check_reader(case, profile)
    sitting = read_sitting(session, request.record_id, actor)
    redaction = Redaction(profile, rule=rule)
    task = _task(pack, request, rule, case, redaction, {})
    paper = d09_minutes.build(task, sitting, extract=False)
    items = [item for item in d09_minutes.shown_items(sitting, redaction) if item.known]
    today = local_date(now, pack.timezone)
    hidden: list[str] = []
    notes: list[str] = []
    for item in items:
        found = notes_in(session, item.case_id, today, BEFORE_PRINT)
        notes += [f"{item.number}: {note.text}" for note in found]
        entries = _entries(pack, hidden_in(session, item.case_id, today))
        if entries:
            hidden += _hidden_texts(pack, read_case_file(session, item.case_id, now), entries)
    known = Known(
        tuple(name for item in items for name in item.names),
        tuple(place for item in items for place in item.places),
        tuple(hidden),
    )
    checks = paper_checks(paper, known, redaction, ground=None)
    number = str(sitting.sitting.get("number") or "")
    return Built(paper, checks, number, case.office, now, tuple(notes), False, request.record_id)


def check_reader(case: CaseFile, profile: ReaderProfile) -> None:
    """Refuse a class outside a training vault, and a suspected parent the paper for parents."""
    if profile.training and not case.office.get("training"):
        raise RuleViolation("print_training_only")
    suspected = any(
        member.get("suspected") and (member.get("relation") in _GUARDIANS or member.get("carer"))
        for member in case.family
    )
    if profile.code == "PARENT" and suspected:
        raise RuleViolation("print_parent_suspected")


def _task(
    pack: Pack,
    request: PaperRequest,
    rule: DocumentRule,
    case: CaseFile,
    redaction: Redaction,
    subject: Row,
) -> PaperTask:
    dates = redaction.profile.date
    legal = None
    if rule.signed and not text_reviewer(pack, request.language):
        legal = Wording(_APPLYING_LANGUAGE, pack, dates=dates)
    return PaperTask(
        case=case,
        w=Wording(request.language, pack, dates=dates),
        redaction=redaction,
        legal=legal,
        subject=subject,
        body=request.body,
        ground=rule.grounds.get(request.reader, ""),
    )


def _extract(task: PaperTask, sitting: SittingFile) -> c.Paper:
    if not d09_minutes.shown_items(sitting, task.redaction):
        raise RuleViolation("print_item_coded")
    return d09_minutes.build(task, sitting, extract=True)


def _ground(session: Session, pack: Pack, task: PaperTask, rule: DocumentRule) -> bool | None:
    """Whether consent or law lets this reader know; None for a reader who needs no ground."""
    profile, case = task.redaction.profile, task.case
    if rule.needs == subjects.REFERRAL:
        share = receiver_categories(pack, task.subject["to_agency"], task.subject["service"])
        if profile.outside and not set(share) & set(profile.share):
            share = profile.share  # the letter is read by a body other than the one it goes to
    elif not profile.outside or profile.code in rule.free:
        return None
    elif task.ground:
        return True
    else:
        share = _share_of_body(pack, task.body) or profile.share
    return ground_in(session, case.case["id"], share, case.now, pack.timezone) is not None


def _share_of_body(pack: Pack, body: str) -> tuple[str, ...]:
    """What some roles of a body need, whatever the reader is called (police: SECURITY)."""
    agency = pack.agencies.get(body)
    by_kind: dict[str, list[str]] = dict(pack.section("sharing").get("agency_kind", {}))
    for kind in agency.kinds if agency else ():
        if kind in by_kind:
            return tuple(by_kind[kind])
    return ()


def _sensitivity(case: CaseFile, profile: ReaderProfile) -> str:
    """How sensitive the case is to this reader: where an official is alleged to be involved, the
    Commission, on which officials sit, gets its number only (do-no-harm 4)."""
    alleged = any(row.get("official_complicity") for row in case.harm)
    if alleged and profile.code == d09_minutes.COMMISSION:
        return _SEALED
    return str(case.case.get("sensitivity") or "NORMAL")


def _referral_check(referral: Row) -> Check:
    if referral.get("sent_at") is None:
        return Check("referral", CheckState.STOP, error="print_referral_not_sent")
    if referral.get("recalled_at") is not None:
        return Check("referral", CheckState.STOP, error="print_referral_recalled")
    return Check("referral", CheckState.OK)


def _hidden_entries(
    pack: Pack, case: CaseFile, profile: ReaderProfile, parts: Iterable[str]
) -> frozenset[str]:
    """The fields that safety notes hide, and from the family the place unless it is safe."""
    entries = _entries(pack, parts)
    if profile.code in _FAMILY_READERS and not _place_is_safe(case):
        entries |= frozenset(_SHELTER)
    return entries


def _entries(pack: Pack, parts: Iterable[str]) -> frozenset[str]:
    hides = pack.section("hides")
    return frozenset(entry for part in parts for entry in hides.get(part, ()))


def _place_is_safe(case: CaseFile) -> bool:
    """Whether the family may learn where the child is. What is not known never clears it: somebody
    must have recorded that the exploiter cannot reach the child."""
    if str(case.case.get("sensitivity")) in _KEPT or any(m.get("suspected") for m in case.family):
        return False
    return bool(case.harm) and case.harm[-1].get("exploiter_access") is False


def _hidden_texts(pack: Pack, case: CaseFile, entries: Iterable[str]) -> list[str]:
    """The recorded words behind what is hidden, to look for in free text.

    Of the codes, the names of the body that keeps the child count too.
    """
    wanted = set(entries)
    if "class:family" in wanted:
        wanted.add("family_member.name")
    texts: list[str] = []
    for entry in wanted:
        record, _, name = entry.partition(".")
        rows = _TABLES[record](case) if name and record in _TABLES else ()
        values = [row[name] for row in rows if row.get(name)]
        if name and fields_of(record)[name].codes:
            values = _body_names(pack, values) if entry == "placement.agency" else []
        texts.extend(str(value) for value in values)
    return texts


def _body_names(pack: Pack, codes: Iterable[Any]) -> list[str]:
    return [pack.text("agency", str(code), language) for code in codes for language in LANGUAGES]


_TABLES: dict[str, Callable[[CaseFile], tuple[Row, ...]]] = {
    "child": lambda case: (case.child,),
    "case_file": lambda case: (case.case,),
    "family_member": lambda case: case.family,
    "schooling": lambda case: case.schooling,
    "work_situation": lambda case: case.works,
    "placement": lambda case: case.placements,
    "person_found": lambda case: (case.found,),
}


def _referral(task: PaperTask) -> c.Paper:
    return d10_referral.build(task.case, task.subject, task.w, task.redaction, task.legal)


def _summary(task: PaperTask) -> c.Paper:
    return d15_case_summary.build(task.case, task.w, task.redaction, task.legal)


_BUILDERS: dict[str, Callable[[PaperTask], c.Paper]] = {
    d01_identification.CODE: d01_identification.build,
    d03_registration.CODE: d03_registration.build,
    d04_assessment.CODE: d04_assessment.build,
    d05_emergency.CODE: d05_emergency.build,
    d06_appeal.CODE: d06_appeal.build,
    d07_child_plan.CODE: d07_child_plan.build,
    d08_family_plan.CODE: d08_family_plan.build,
    d10_referral.CODE: _referral,
    d11_indicators.CODE: d11_indicators.build,
    d15_case_summary.CODE: _summary,
}
