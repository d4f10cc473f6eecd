"""The cards of the tab Enforcement: each record with where it stands, and what can be done."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from services.enforcement import (
    InterviewView,
    InvestigationState,
    InvestigationView,
    NoticeState,
    NoticeView,
    OffenceState,
    OffenceView,
    ReviewView,
)
from ui import i18n
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.enforcement_forms import values_of
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.stage_line import AHEAD, DONE, LATE, Stage, StageLine
from ui.i18n import translate
from ui.widgets import Button, FlowLayout, Label

Badges = Sequence[tuple[str, str]]


class EnforcementCard(RecordCard):
    """A record's card with its line of stages and, below, the buttons of what comes next."""

    def __init__(
        self,
        title: str,
        facts: Sequence[tuple[str, str]],
        *,
        badges: Badges = (),
        stages: Sequence[Stage] = (),
        change: CardAction | None = None,
        actions: Sequence[CardAction] = (),
        texts: Sequence[tuple[str, str]] = (),
        foot: str = "",
    ) -> None:
        super().__init__(
            title, facts, badges=badges, actions=(change,) if change else (), texts=texts
        )
        if stages:
            self.add(StageLine(stages))
        if actions:
            row = FlowLayout()
            for action in actions:
                row.addWidget(
                    Button(
                        action.text,
                        kind=action.kind,
                        icon=action.icon,
                        size="small",
                        clicked=action.run,
                        name=action.name,
                    )
                )
            self.add(row)
        if foot:
            self.add(Label(foot, role="label", colour="text2", wrap=True))


def notice_badge(view: NoticeView) -> tuple[str, str]:
    """Whether the receipt is there."""
    words = {
        NoticeState.WAITING: (translate("Enforcement", "receipt awaited"), "waiting"),
        NoticeState.OVERDUE: (translate("Enforcement", "receipt overdue"), "overdue"),
        NoticeState.RECEIVED: (translate("Enforcement", "received"), "done"),
    }
    return words[view.state]


def notice_stages(ctx: CaseContext, view: NoticeView) -> list[Stage]:
    """Sent and received."""
    late = view.state is NoticeState.OVERDUE
    waits = translate("Enforcement", "expected by {day} (office default)")
    receipt = ctx.moment(view.received_at) or waits.format(day=ctx.day(view.receipt_due))
    return [
        Stage(translate("Enforcement", "Handed over"), ctx.moment(view.sent_at), DONE),
        Stage(
            translate("Enforcement", "Received"),
            receipt,
            DONE if view.received_at else LATE if late else AHEAD,
        ),
    ]


def offence_badge(view: OffenceView) -> tuple[str, str]:
    """Where the offence case stands."""
    words = {
        OffenceState.OPENED: (translate("Enforcement", "not decided yet"), "open"),
        OffenceState.FINE_DUE: (translate("Enforcement", "fine not paid"), "waiting"),
        OffenceState.OVERDUE: (translate("Enforcement", "fine overdue"), "overdue"),
        OffenceState.PAID: (translate("Enforcement", "fine paid"), "done"),
        OffenceState.NO_FINE: (translate("Enforcement", "decided without a fine"), "none"),
    }
    return words[view.state]


def offence_stages(ctx: CaseContext, view: OffenceView) -> list[Stage]:
    """Opened, decided, handed over, and where there is a fine: paid."""
    decided = [ctx.moment_day(view.decided_at), ctx.code("offence_outcome", view.outcome)]
    if view.fine_som:
        decided.append(som(view.fine_som))
    elif view.fine_units:
        units = translate("Enforcement", "{count} calculation units")
        decided.append(units.format(count=i18n.number_text(view.fine_units)))
    stages = [
        _stage(ctx, translate("Enforcement", "Opened"), view.opened_at),
        Stage(
            translate("Enforcement", "Decided"),
            " · ".join(filter(None, decided)),
            _done(view.outcome),
        ),
        _stage(ctx, translate("Enforcement", "Decision handed over"), view.served_at),
    ]
    if view.state not in (OffenceState.OPENED, OffenceState.NO_FINE):
        stages.append(_payment(ctx, view))
    return stages


def _payment(ctx: CaseContext, view: OffenceView) -> Stage:
    text = translate("Enforcement", "Paid")
    if view.paid_on is not None:
        paid = [ctx.day(view.paid_on), som(view.paid_som or 0)]
        if view.fine_som and (view.paid_som or 0) < view.fine_som:
            paid.append(translate("Enforcement", "less than the fine"))
        return Stage(text, " · ".join(paid), DONE)
    due = translate("Enforcement", "due by {day} (CO 563)").format(day=ctx.day(view.fine_due))
    return Stage(text, due, LATE if view.state is OffenceState.OVERDUE else AHEAD)


def investigation_badge(ctx: CaseContext, view: InvestigationView) -> Badges:
    """Where the check or the investigation stands; late ones say so."""
    words = {
        InvestigationState.CHECK: (translate("Enforcement", "check running"), "open"),
        InvestigationState.REFUSED: (translate("Enforcement", "refused"), "none"),
        InvestigationState.OPEN: (translate("Enforcement", "investigation running"), "open"),
        InvestigationState.ENDED: (ctx.code("investigation_outcome", view.outcome), "none"),
        InvestigationState.COURT: (translate("Enforcement", "in court"), "waiting"),
        InvestigationState.JUDGED: (ctx.code("verdict", view.verdict), "done"),
    }
    badges = [words[view.state]]
    if view.overdue:
        badges.append((translate("Enforcement", "overdue"), "overdue"))
    if view.previous_id is not None:
        badges.append((translate("Enforcement", "reopened"), "neutral"))
    return badges


def investigation_stages(ctx: CaseContext, view: InvestigationView) -> list[Stage]:
    """Check, opening or refusal, end, court."""
    stages = []
    if view.check_started_at is not None:
        stages.append(_check_stage(ctx, view))
    if view.refused_at is not None:
        text = translate("Enforcement", "Refused")
        return [*stages, Stage(text, _day_and(ctx, view.refused_at, view.refusal_reason), DONE)]
    gravity = ctx.code("crime_gravity", view.gravity)
    stages.append(
        Stage(
            translate("Enforcement", "Opened"),
            _day_and(ctx, view.opened_at, gravity),
            _done(view.opened_at),
        )
    )
    if view.opened_at is not None:
        stages.append(_end_stage(ctx, view))
    if view.state in (InvestigationState.COURT, InvestigationState.JUDGED):
        verdict = [ctx.moment_day(view.verdict_at), ctx.code("verdict", view.verdict)]
        if view.compensation_som:
            verdict.append(som(view.compensation_som))
        text = " · ".join(filter(None, verdict))
        stages.append(Stage(translate("Enforcement", "Court"), text, _done(view.verdict_at)))
    return stages


def _check_stage(ctx: CaseContext, view: InvestigationView) -> Stage:
    detail = ctx.moment_day(view.check_started_at)
    running = view.state is InvestigationState.CHECK
    if view.check_extended_at is not None:
        words = translate("Enforcement", "extended on {day}")
        detail = f"{detail} · {words.format(day=ctx.moment_day(view.check_extended_at))}"
    if running:
        detail = f"{detail} · {_until(ctx, view.due)}"
    return Stage(
        translate("Enforcement", "Check"), detail, LATE if running and view.overdue else DONE
    )


def _end_stage(ctx: CaseContext, view: InvestigationView) -> Stage:
    text = translate("Enforcement", "Ended")
    if view.ended_at is None:
        return Stage(text, _until(ctx, view.due), LATE if view.overdue else AHEAD)
    return Stage(
        text, _day_and(ctx, view.ended_at, ctx.code("investigation_outcome", view.outcome)), DONE
    )


def review_stages(ctx: CaseContext, view: ReviewView) -> list[Stage]:
    """Asked and decided."""
    late = view.due is not None and view.due < ctx.today()
    answer = (
        _day_and(ctx, view.decided_at, ctx.code("review_outcome", view.outcome))
        if view.decided_at
        else translate("Enforcement", "expected by {day} (office default)").format(
            day=ctx.day(view.due)
        )
    )
    return [
        _stage(ctx, translate("Enforcement", "Review asked for"), view.asked_at),
        Stage(
            translate("Enforcement", "Prosecutor decided"),
            answer,
            DONE if view.decided_at else LATE if late else AHEAD,
        ),
    ]


def interview_badges(view: InterviewView) -> Badges:
    """Held or planned, and what the law asks for and is missing."""
    words = {
        "NO_REPRESENTATIVE": translate("Enforcement", "no legal representative named"),
        "NO_PSYCHOLOGIST": translate("Enforcement", "no psychologist or teacher named"),
        "NO_FRIENDLY_ROOM": translate("Enforcement", "not in a child-friendly room"),
        "NOT_RECORDED": translate("Enforcement", "not recorded on video"),
        "NO_OPINION": translate("Enforcement", "opinion not handed over"),
    }
    held = view.held_at is not None
    state = (
        (translate("Enforcement", "held"), "done")
        if held
        else (translate("Enforcement", "planned"), "waiting")
    )
    return [state, *((words[code], "soon") for code in view.gaps)]


def facts(
    ctx: CaseContext, record: str, view: Any, skip: Sequence[str] = ()
) -> list[tuple[str, str]]:
    """The facts of a card that its line of stages does not show."""
    return ctx.facts(record, values_of(view), frozenset(skip))


def som(amount: int) -> str:
    """An amount of money with its unit."""
    return translate("Enforcement", "{amount} som").format(amount=i18n.number_text(amount))


def _stage(ctx: CaseContext, text: str, at: datetime | None) -> Stage:
    return Stage(text, ctx.moment_day(at), _done(at))


def _day_and(ctx: CaseContext, at: datetime | None, words: str | None) -> str:
    return " · ".join(filter(None, (ctx.moment_day(at), words)))


def _until(ctx: CaseContext, due: date | None) -> str:
    if due is None:
        return ""
    return translate("Enforcement", "until {day}").format(day=ctx.day(due))


def _done(value: object) -> str:
    return DONE if value else AHEAD
