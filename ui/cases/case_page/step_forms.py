"""Which tab opens which form: from a step of the pathway, a missing fact, or the event menu."""

from collections.abc import Iterator

from services.acts import read_from
from services.cases import CasePage
from services.packs.tracks import Step
from ui import i18n
from ui.cases.case_page.approval_row import FORM
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.event_menu import Choice
from ui.i18n import translate

_TAB_OF_FORM = {
    "paper": "documents",
    "consent": "consent",
    "safety_note": "consent",
    "assessment": "assessment",
    "postpone": "assessment",
    "plan": "plan",
    "family_plan": "plan",
    "approval": "plan",
    "right": "plan",
    "sitting": "plan",
    "referral": "referrals",
    "nrm_referral": "referrals",
    "placement": "care",
    "service_given": "care",
    "visit": "care",
    "plan_review": "care",
    "nrm_screening": "nrm",
    "nrm_identification": "nrm",
    "mission_notice": "nrm",
    "violation": "enforcement",
    "cross_notice": "enforcement",
    "offence_case": "enforcement",
    "fine": "enforcement",
    "check": "enforcement",
    "investigation": "enforcement",
    "investigation_review": "enforcement",
    "reinvestigation": "enforcement",
    "interview": "enforcement",
    "child_interview": "enforcement",
    "court": "enforcement",
    "feedback": "enforcement",
    "enforcement_feedback": "enforcement",
    "return": "return",
    "return_identity": "return",
    "return_contact": "return",
    "return_tracing": "return",
    "return_decision": "return",
    "return_hand_over": "return",
    "return_follow_up": "return",
    "mission_release": "nrm",
    "outcome": "outcome",
    "case_transfer": "outcome",
    "closure": "outcome",
    "reopen": "outcome",
    "case_narrative": "chronology",
    "child": "child",
    "case_file": "child",
    "case_readers": "child",
    "case_worker": "child",
    "document_held": "documents",
    "family_member": "family",
    "work_situation": "work",
    "schooling": "work",
    "harm": "work",
}
_TAB_OF_SUBJECT = {"ASSESSMENT": "assessment", "PLAN": "plan", "CLOSURE": "outcome"}
_TAB_OF_RECORD = {
    "agenda_item": "plan",
    "measure": "plan",
    "printed_document": "documents",
    "return_case": "return",
}
"""Where records stand that no form id of the same name opens."""

_TAB_OF_TRACK = {"NRM": "nrm", "RET": "return"}
"""Where the acts of a lane are entered; the others in the chronology. The enforcement tab holds
records only, so an act that is entered has its place among the acts."""
_OWN_VERBS = frozenset({"PLAN_APPROVED", "MISSION_NOTICE", "MISSION_NOTICE_RELEASED", "POSTPONED"})


def route(ctx: CaseContext, form: str) -> tuple[str, str]:
    """The tab and the form id behind an id; ("", "") where there is no form.

    Ids: "step:S40", "act:VISIT", "harm.danger", "consent", "right:CODE", "postpone:S30",
    "tab:plan" …
    """
    name, _, rest = form.partition(":")
    if name == "step":
        return _route_step(ctx.pack.steps[rest]) if rest in ctx.pack.steps else ("", "")
    if name == "act":
        kind = rest.partition("@")[0].partition("+")[0]
        return _tab_of_act(ctx, kind), form
    if name == "tab":
        return rest, ""
    if name == FORM:
        return _TAB_OF_SUBJECT.get(rest.partition("+")[0], ""), form
    record = name.partition(".")[0]
    return (_TAB_OF_FORM.get(record, ""), form)


def tab_of(record: str) -> str:
    """The tab on which records of this kind stand; empty where none does."""
    return _TAB_OF_RECORD.get(record) or _TAB_OF_FORM.get(record, "")


def has_form(step: Step) -> bool:
    """Whether this version can record the step."""
    return bool(_route_step(step)[0])


def events(ctx: CaseContext, page: CasePage) -> list[Choice]:
    """What can be recorded now: next steps first, then records, then every act of procedure."""
    return [*_next(ctx, page), *_records(ctx), *_acts(ctx)]


def _route_step(step: Step) -> tuple[str, str]:
    form = step.form
    record = form.partition(":")[0]
    if record in _TAB_OF_FORM:
        return _TAB_OF_FORM[record], form
    kinds = [form.removeprefix("act:")] if form.startswith("act:") else list(step.acts)
    if not kinds:
        return "", ""
    tab = _TAB_OF_TRACK.get(step.track, "chronology")
    return tab, f"act:{'+'.join(kinds)}@{step.code}"


def _tab_of_act(ctx: CaseContext, kind: str) -> str:
    for step in ctx.pack.steps.values():
        if kind in step.acts:
            if step.track == "ENF" and read_from(ctx.pack, kind):
                return "enforcement"
            return _TAB_OF_TRACK.get(step.track, "chronology")
    return "chronology"


def _next(ctx: CaseContext, page: CasePage) -> Iterator[Choice]:
    group = translate("event_menu", "Next steps")
    for row in page.next_steps:
        step = ctx.pack.steps[row.step]
        if has_form(step):
            due = i18n.due_text(row.due_at, ctx.now(), ctx.pack.timezone)[0]
            yield Choice(f"step:{row.step}", i18n.pick(step.task), due, group, "circle")


def _records(ctx: CaseContext) -> Iterator[Choice]:
    group = translate("event_menu", "Record in the case")
    yield Choice("consent", translate("event_menu", "Consent or legal ground"), "", group, "check")
    yield Choice(
        "safety_note", translate("event_menu", "Safety note: before contact"), "", group, "phone"
    )
    yield Choice("referral:SERVICE", translate("event_menu", "Referral"), "", group, "send")
    if ctx.pack.step_of("return_identity"):
        yield Choice(
            "return:new",
            translate("event_menu", "Return of the child to its own country"),
            "",
            group,
            "arrows-right-left",
        )
    yield Choice("visit", translate("event_menu", "Visit to the child"), "", group, "users")
    yield Choice(
        "service_given", translate("event_menu", "Service for the child"), "", group, "list-check"
    )
    yield Choice(
        "placement", translate("event_menu", "Where the child lives"), "", group, "home-heart"
    )
    yield Choice(
        "plan_review", translate("event_menu", "Review of the plan"), "", group, "clipboard-check"
    )
    yield from _enforcement(group)
    yield Choice("outcome", translate("event_menu", "Outcome reached"), "", group, "circle-check")
    yield Choice(
        "case_transfer", translate("event_menu", "Transfer of the case"), "", group, "send"
    )
    yield Choice("closure", translate("event_menu", "Closing of the case"), "", group, "lock")
    yield Choice("case_narrative", translate("event_menu", "Note"), "", group, "notes")
    yield Choice("work_situation", translate("event_menu", "Work"), "", group, "briefcase")
    yield Choice("schooling", translate("event_menu", "School"), "", group, "school")
    yield Choice("harm", translate("event_menu", "Harm or danger"), "", group, "alert-triangle")
    yield Choice("family_member", translate("event_menu", "Family member"), "", group, "users")
    yield Choice(
        "document_held", translate("event_menu", "Paper of the child"), "", group, "ticket"
    )
    assessment = ctx.pack.step_of("assessment")
    if assessment is not None:
        yield Choice(
            f"postpone:{assessment.code}",
            translate("event_menu", "Child is not ready: postpone the assessment"),
            "",
            group,
            "player-pause",
        )


def _enforcement(group: str) -> Iterator[Choice]:
    words = {
        "violation:new": translate("event_menu", "Violation noted by a body"),
        "cross_notice:new": translate("event_menu", "Materials handed over"),
        "offence_case:new": translate("event_menu", "Offence case opened"),
        "investigation:new": translate("event_menu", "Pre-investigation check begun"),
        "child_interview:new": translate("event_menu", "Interview of the child by an investigator"),
        "enforcement_feedback:new": translate("event_menu", "Feedback on enforcement"),
    }
    for form, text in words.items():
        yield Choice(form, text, "", group, "gavel")


def _acts(ctx: CaseContext) -> Iterator[Choice]:
    group = translate("event_menu", "Everything that can happen")
    known = {kind for step in ctx.pack.steps.values() for kind in step.acts}
    for code, words in ctx.pack.options("act", ctx.language):
        if code in known - _OWN_VERBS and not read_from(ctx.pack, code):
            yield Choice(f"act:{code}", words, "", group, "calendar-event")
