"""The tab Enforcement: violations, materials, offence cases, investigations, interviews, feedback."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from services.enforcement import (
    FeedbackView,
    InterviewView,
    InvestigationState,
    InvestigationView,
    NoticeState,
    NoticeView,
    OffenceState,
    OffenceView,
    ReviewView,
    ViolationView,
)
from ui.cases.case_page import enforcement_cards as cards
from ui.cases.case_page.enforcement_cards import EnforcementCard
from ui.cases.case_page.enforcement_opening import UNPAID, EnforcementOpening
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.widgets import Button, InlineMessage, Label, Section


class EnforcementTab(EnforcementOpening):
    """What labour authority, police, prosecutor and court did, and what each record waits for."""

    key = "enforcement"

    def build(self) -> None:
        view = self.verbs.of_case(self.ctx.case_id)
        if view.official_alleged:
            message = InlineMessage(self.official_words(), "warning")
            message.setObjectName("official_alleged")
            self.content.addWidget(message)
        self._violations(view.violations)
        self._notices(view.notices)
        self._offences(view.offences)
        self._investigations(view.investigations)
        self._interviews(view.interviews)
        self._feedback(view.feedback)

    def _section(
        self, title: str, empty: str, views: Sequence[Any], *adds: tuple[str, str, Any]
    ) -> None:
        """A title with its buttons (words, name, what they open); words where nothing is there."""
        section = Section(title, len(views))
        for words, name, run in adds:
            section.add(Button(words, icon="plus", size="small", clicked=run, name=name))
        self.content.addWidget(section)
        if not views:
            self.content.addWidget(Label(empty, colour="text2", wrap=True))

    def _card(self, card: QWidget) -> None:
        self.content.addWidget(card)

    def _correct(self, run: Callable[[], object], name: str) -> CardAction:
        return CardAction(self.tr("Correct"), run, "pencil", name=name)

    def _violations(self, views: Sequence[ViolationView]) -> None:
        self._section(
            self.tr("Violations"),
            self.tr("No body has noted a violation here yet."),
            views,
            (self.tr("Record a violation"), "add_violation", self.add_violation),
        )
        for view in views:
            actions = [self._correct(partial(self.change_violation, view), "change_violation")]
            if not view.in_use:
                actions.append(
                    CardAction(
                        self.tr("Remove"),
                        partial(self.remove_violation, view),
                        kind="quiet",
                        name="remove_violation",
                    )
                )
            title = f"{self.ctx.moment_day(view.noted_at)} · {self.ctx.agency(view.agency)}"
            shown = cards.facts(self.ctx, "violation", view, ("noted_at", "agency"))
            self._card(RecordCard(title, shown, actions=actions))

    def remove_violation(self, view: ViolationView) -> None:
        """Remove a violation; the toast offers to undo it."""
        self.ctx.shell.run(lambda: self.verbs.remove_violation(view.id, view.version))

    def _notices(self, views: Sequence[NoticeView]) -> None:
        self._section(
            self.tr("Materials handed over"),
            self.tr(
                "Nothing was handed over yet. Police and labour authority send each other what lies"
                " in the other's remit."
            ),
            views,
            (self.tr("Record a hand-over"), "add_cross_notice", self.send_notice),
        )
        skip = ("number", "from_agency", "to_agency", "sent_at", "receipt_due", "received_at")
        for view in views:
            actions = []
            if view.state is not NoticeState.RECEIVED:
                run = partial(self.receive_notice, view)
                actions.append(
                    CardAction(self.tr("Record the receipt"), run, "check", name="receive_notice")
                )
            bodies = (self.ctx.agency(view.from_agency), self.ctx.agency(view.to_agency))
            self._card(
                EnforcementCard(
                    " → ".join(bodies) + (f" · {view.number}" if view.number else ""),
                    cards.facts(self.ctx, "cross_notice", view, skip),
                    badges=(cards.notice_badge(view),),
                    stages=cards.notice_stages(self.ctx, view),
                    actions=actions,
                )
            )

    def _offences(self, views: Sequence[OffenceView]) -> None:
        self._section(
            self.tr("Offence cases"),
            self.tr("No offence case is known. The labour authority opens one on the materials."),
            views,
            (self.tr("Record an offence case"), "add_offence_case", self.open_offence),
        )
        skip = ("agency", "reference", "opened_at", "decided_at", "outcome", "fine_units",
                "fine_som", "served_at", "paid_on", "paid_som")  # fmt: skip
        for view in views:
            self._card(
                EnforcementCard(
                    " · ".join(filter(None, (self.ctx.agency(view.agency), view.reference))),
                    cards.facts(self.ctx, "offence_case", view, skip),
                    badges=(cards.offence_badge(view),),
                    stages=cards.offence_stages(self.ctx, view),
                    change=self._correct(partial(self.change_offence, view), "change_offence"),
                    actions=self._offence_actions(view),
                )
            )

    def _offence_actions(self, view: OffenceView) -> list[CardAction]:
        if view.state is OffenceState.OPENED:
            decide = partial(self.decide_offence, view)
            return [CardAction(self.tr("Record the decision"), decide, name="decide_offence")]
        actions = []
        if view.served_at is None:
            serve = partial(self.serve_decision, view)
            actions.append(
                CardAction(self.tr("Decision handed over"), serve, name="serve_decision")
            )
        if view.state in UNPAID:
            pay, collect = partial(self.record_payment, view), partial(self.note_collection, view)
            actions += [
                CardAction(self.tr("Record the payment"), pay, name="record_payment"),
                CardAction(self.tr("Note what was done to collect"), collect, kind="quiet",
                           name="note_collection"),
            ]  # fmt: skip
        return actions

    def _investigations(self, views: Sequence[InvestigationView]) -> None:
        self._section(
            self.tr("Checks and investigations"),
            self.tr("No check is known. Police or prosecutor begin one on signs of a crime."),
            views,
            (self.tr("Record a check"), "add_investigation", self.start_check),
        )
        for view in views:
            self._investigation(view, views)

    def _investigation(self, view: InvestigationView, views: Sequence[InvestigationView]) -> None:
        skip = ("agency", "check_started_at", "check_extended_at", "refused_at", "refusal_reason",
                "opened_at", "gravity", "extended_until", "extended_at", "ended_at", "outcome",
                "verdict_at", "verdict", "compensation_som")  # fmt: skip
        number = view.number or view.check_number
        self._card(
            EnforcementCard(
                " · ".join(filter(None, (self.ctx.agency(view.agency), number))),
                cards.facts(self.ctx, "investigation", view, skip),
                badges=cards.investigation_badge(self.ctx, view),
                stages=cards.investigation_stages(self.ctx, view),
                change=self._correct(
                    partial(self.change_investigation, view), "change_investigation"
                ),
                actions=self._investigation_actions(view),
                foot=self._linked(view, views),
            )
        )
        for review in view.reviews:
            self._review(review)

    def _linked(self, view: InvestigationView, views: Sequence[InvestigationView]) -> str:
        """The words that tie a reopened investigation to the one before."""
        before = next((row for row in views if row.id == view.previous_id), None)
        after = next((row for row in views if row.id == view.next_id), None)
        words = []
        if before is not None:
            day = self.ctx.moment_day(before.refused_at or before.ended_at)
            words.append(self.tr("Goes on from the one that ended on {day}.").format(day=day))
        if after is not None:
            day = self.ctx.moment_day(after.opened_at)
            words.append(self.tr("Reopened on {day} as a new investigation.").format(day=day))
        return " ".join(words)

    def _investigation_actions(self, view: InvestigationView) -> list[CardAction]:
        actions = []
        if view.state is InvestigationState.CHECK:
            actions = [
                (self.tr("Investigation opened"), self.open_investigation, "open_investigation"),
                (self.tr("Refused"), self.refuse_investigation, "refuse_investigation"),
            ]
            if view.check_extended_at is None:
                actions.append((self.tr("Check extended"), self.extend_check, "extend_check"))
        elif view.state is InvestigationState.OPEN:
            actions = [
                (self.tr("Record the end"), self.end_investigation, "end_investigation"),
                (self.tr("Extended"), self.extend_investigation, "extend_investigation"),
            ]
        elif view.state is InvestigationState.COURT:
            actions = [(self.tr("Record the verdict"), self.record_verdict, "record_verdict")]
        if view.reviewable:
            actions.append((self.tr("Ask for a review"), self.ask_review, "ask_review"))
        return [CardAction(words, partial(run, view), name=name) for words, run, name in actions]

    def _review(self, view: ReviewView) -> None:
        actions = []
        if view.decided_at is None:
            run = partial(self.decide_review, view)
            actions = [CardAction(self.tr("Record the decision"), run, name="decide_review")]
        self._card(
            EnforcementCard(
                self.tr("Review by the prosecutor"),
                cards.facts(
                    self.ctx, "investigation_review", view, ("asked_at", "decided_at", "outcome")
                ),
                stages=cards.review_stages(self.ctx, view),
                actions=actions,
            )
        )

    def _interviews(self, views: Sequence[InterviewView]) -> None:
        self._section(
            self.tr("Interviews of the child"),
            self.interview_words(),
            views,
            (self.tr("Record an interview"), "add_child_interview", self.plan_interview),
        )
        for view in views:
            actions = []
            if view.held_at is None:
                run = partial(self.hold_interview, view)
                actions = [CardAction(self.tr("It was held"), run, name="hold_interview")]
            self._card(
                EnforcementCard(
                    self.ctx.moment(view.held_at or view.planned_at),
                    cards.facts(
                        self.ctx, "child_interview", view, ("planned_at", "held_at", "opinion")
                    ),
                    badges=cards.interview_badges(view)[:1],
                    change=self._correct(partial(self.change_interview, view), "change_interview"),
                    actions=actions,
                    texts=[(self.tr("Opinion of social services"), view.opinion)]
                    if view.opinion
                    else (),
                    foot=self._gap_words(view),
                )
            )

    def _gap_words(self, view: InterviewView) -> str:
        """What the law asks for and the record lacks; nothing where it lacks nothing."""
        gaps = [words for words, _kind in cards.interview_badges(view)[1:]]
        if not gaps:
            return ""
        words = self.tr("The law asks for more (CPC 54, 78, 203): {gaps}.")
        if not self.ctx.cites("CPC"):
            words = self.tr("Care for the child asks for more (office default): {gaps}.")
        return words.format(gaps=", ".join(gaps))

    def _feedback(self, views: Sequence[FeedbackView]) -> None:
        self._section(
            self.tr("Feedback"),
            self.tr("No body has reported the result yet."),
            views,
            (self.tr("Record feedback"), "add_enforcement_feedback", self.add_feedback),
        )
        for view in views:
            title = f"{self.ctx.moment_day(view.given_at)} · {self.ctx.agency(view.agency)}"
            shown = cards.facts(
                self.ctx, "enforcement_feedback", view, ("agency", "given_at", "content")
            )
            self._card(
                RecordCard(
                    title,
                    shown,
                    actions=(
                        self._correct(partial(self.change_feedback, view), "change_feedback"),
                    ),
                    texts=((self.tr("What it says"), view.content),) if view.content else (),
                )
            )
