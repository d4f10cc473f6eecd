"""The return of the child to its own country, stage by stage, and the news afterwards."""

from functools import partial

from services.cases import StepRow
from services.return_views import DONE, HELD, NONE, OPEN, WAITING, FollowUpView, ReturnView, Stage
from ui.cases.case_page import step_words
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_ids import parts
from ui.cases.case_page.mission_form import hold_message, release_editor
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.return_forms import (
    FIELDS,
    FORM_OF_STEP,
    follow_up_editor,
    opening_editor,
    stage_editor,
)
from ui.cases.case_page.tab import CaseTab
from ui.widgets import Button, EmptyState, Label, Section

_HEAD = ("country", "ground", "opened_at", "sending_body", "wanted_by_child")
_CORRECTED = ("R10", "R30")
"""Stages that are corrected in place; contact, decision and hand-over stay as recorded."""


class ReturnTab(CaseTab):
    """What the return is about, its five stages with one clear next action, and the follow-ups."""

    key = "return"
    track = "RET"

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__(ctx)
        self._steps: dict[str, StepRow] = {}

    def build(self) -> None:
        views = self.ctx.workspace.returns.of_case(self.ctx.case_id)
        if not views:
            self.content.addWidget(self._empty())
            return
        lanes = self.ctx.workspace.cases.page(self.ctx.case_id).lanes
        self._steps = {row.step: row for lane in lanes for row in lane.steps}
        self._build_return(views[0])
        self._build_news(views[0])
        for view in views[1:]:
            self.content.addWidget(self._head(view, current=False))

    def open(self, form: str) -> bool:
        name, _, _ = parts(form)
        views = self.ctx.workspace.returns.of_case(self.ctx.case_id)
        view = views[0] if views else None
        step = next((step for step, one in FORM_OF_STEP.items() if one == name), "")
        if name == "return_follow_up" and view is not None:
            self.edit(follow_up_editor(self.ctx))
        elif name == "mission_release" and view is not None:
            self.release(view)
        elif name == "return" or (view is None and step):
            self._open_return(view, form)
        elif view is not None and step:
            self._open_stage(view, step)
        else:
            return False
        return True

    def open_return(self) -> Editor:
        """Open the form of a new return."""
        return self.edit(opening_editor(self.ctx, None))

    def change(self, view: ReturnView) -> Editor:
        """Open the form that corrects what was written when the return was opened."""
        return self.edit(opening_editor(self.ctx, view))

    def record(self, view: ReturnView, step: str) -> Editor:
        """Open the form of a stage."""
        return self.edit(stage_editor(self.ctx, view, step))

    def release(self, view: ReturnView) -> Editor:
        """Open the form in which the supervisor lets the contact go."""
        return self.edit(release_editor(self.ctx, view.hold))

    def add_news(self) -> Editor:
        """Open the form of news after the hand-over."""
        return self.edit(follow_up_editor(self.ctx))

    def _open_return(self, view: ReturnView | None, form: str) -> None:
        """A step of the pathway leads to the stage that is next; the name alone opens a return."""
        if view is None or form == "return:new":
            self.open_return()
        elif form == f"return:{view.id}":
            self.change(view)
        elif view.next_step:
            self.record(view, view.next_step)

    def _open_stage(self, view: ReturnView, step: str) -> None:
        stage = next(one for one in view.stages if one.step == step)
        correctable = step in _CORRECTED and view.values["decided_at"] is None
        if stage.state == OPEN or (stage.state == DONE and correctable):
            self.record(view, step)
        elif stage.state == HELD:
            self.release(view)
        elif view.next_step:
            self.record(view, view.next_step)

    def _empty(self) -> EmptyState:
        steps = (
            (self.tr("Identity"), self.tr("Who the child is, and of which country")),
            (
                self.tr("Contact and tracing"),
                self.tr("Held while contact could endanger the child"),
            ),
            (
                self.tr("Decision and hand-over"),
                self.tr("The child is heard; a receipt is kept; news after 1 and 3 months"),
            ),
        )
        text = self.tr(
            "A return is opened for a child who is outside its own country and without parental"
            " care: from here to another country, or a child of this country from abroad."
        )
        start = Button(
            self.tr("Open a return"), kind="primary", clicked=self.open_return, name="open_return"
        )
        return EmptyState(
            "arrows-right-left",
            self.tr("No return is open"),
            text,
            steps=steps,
            actions=(start,),
        )

    def _build_return(self, view: ReturnView) -> None:
        self.content.addWidget(self._head(view, current=True))
        self.content.addWidget(Section(self.tr("Stages")))
        for stage in view.stages:
            self.content.addWidget(self._stage_card(view, stage))
            if stage.state == HELD:
                release = partial(self.release, view)
                self.content.addWidget(hold_message(self.ctx, view.hold, release))

    def _head(self, view: ReturnView, *, current: bool) -> RecordCard:
        title = self.ctx.code("return_direction", view.values["direction"])
        values = {name: view.values[name] for name in _HEAD}
        note = view.values["note"]
        actions = [
            CardAction(
                self.tr("Correct"), partial(self.change, view), "pencil", name="change_return"
            )
        ]
        if view.ended and view.values["handed_over_at"] is None:
            again = CardAction(self.tr("Open another"), self.open_return, name="open_return")
            actions.append(again)
        return RecordCard(
            title,
            self.ctx.facts("return_case", values),
            badges=(self._badge(view),),
            actions=actions if current else (),
            texts=((self.tr("Note"), note),) if note else (),
        )

    def _badge(self, view: ReturnView) -> tuple[str, str]:
        if view.values["handed_over_at"] is not None:
            return self.tr("handed over"), "done"
        if view.ended:
            return self.tr("the child stays"), "done"
        return self.tr("goes on"), "open"

    def _stage_card(self, view: ReturnView, stage: Stage) -> RecordCard:
        is_next = stage.step == view.next_step
        values = {name: view.values[name] for name in FIELDS[stage.step]}
        facts = self.ctx.facts("return_case", values) if stage.state == DONE else []
        row = self._steps.get(stage.step)
        if row is not None and stage.state == OPEN and row.due_at is not None:
            facts = [
                (self.tr("Until"), step_words.due(self.ctx, row)),
                (self.tr("Source"), step_words.source(self.ctx, row)),
            ]
        card = RecordCard(
            self.ctx.step_name(stage.step),
            facts,
            badges=(self._stage_badge(stage, row),),
            actions=self._stage_actions(view, stage, is_next=is_next),
            foot=self._foot(view, stage),
        )
        card.setObjectName(f"stage:{stage.step}")
        return card

    def _stage_badge(self, stage: Stage, row: StepRow | None) -> tuple[str, str]:
        late = row is not None and row.late and stage.state == OPEN
        words = {
            DONE: (self.tr("done"), "done"),
            OPEN: (self.tr("overdue"), "overdue") if late else (self.tr("open"), "open"),
            HELD: (self.tr("on hold"), "danger"),
            WAITING: (self.tr("later"), "waiting"),
            NONE: (self.tr("not needed"), "none"),
        }
        return words[stage.state]

    def _stage_actions(
        self, view: ReturnView, stage: Stage, *, is_next: bool
    ) -> tuple[CardAction, ...]:
        run = partial(self.record, view, stage.step)
        name = f"record_{stage.step}"
        if stage.state == OPEN:
            kind = "primary" if is_next else "secondary"
            return (CardAction(self.tr("Record"), run, "", kind, name),)
        decided = view.values["decided_at"] is not None
        if stage.state == DONE and stage.step in _CORRECTED and not decided:
            return (CardAction(self.tr("Correct"), run, "pencil", "secondary", name),)
        return ()

    def _foot(self, view: ReturnView, stage: Stage) -> str:
        if stage.step == "R20" and stage.state == DONE and view.values["contacted_at"] is None:
            text = self.tr("The notice to the mission of {day} counts as the contact.")
            return text.format(day=self.ctx.moment_day(view.notice_at))
        return ""

    def _build_news(self, view: ReturnView) -> None:
        if view.values["handed_over_at"] is None:
            return
        news = self.ctx.workspace.returns.follow_ups(self.ctx.case_id)
        section = Section(self.tr("News after the return"), len(news))
        section.add(
            Button(
                self.tr("Record news"),
                icon="plus",
                size="small",
                clicked=self.add_news,
                name="add_return_follow_up",
            )
        )
        self.content.addWidget(section)
        for step in ("R50A", "R50B"):
            row = self._steps.get(step)
            if row is not None and row.state == OPEN:
                words = f"{self.ctx.step_name(step)}: "
                due = step_words.due(self.ctx, row)
                token = "overdue" if row.late else "text2"
                self.content.addWidget(Label(words + due, colour=token))
        for one in news:
            self.content.addWidget(self._news_card(one))

    def _news_card(self, news: FollowUpView) -> RecordCard:
        names = ("source", "reached", "safe")
        facts = self.ctx.facts("return_follow_up", {name: getattr(news, name) for name in names})
        texts = ((self.tr("What was learned"), news.note),) if news.note else ()
        badge = (self.tr("unsafe"), "danger") if news.safe is False else None
        return RecordCard(
            self.ctx.moment(news.asked_at), facts, badges=(badge,) if badge else (), texts=texts
        )
