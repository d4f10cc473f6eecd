"""The National Referral Mechanism: questions, identification, and the notice to a mission."""

from functools import partial
from typing import Any

from services.mission_hold import MissionHold
from services.nrm import OFFICIAL
from services.plans.views import MeasureView
from ui.cases.case_page.act_form import MISSION_NOTICE
from ui.cases.case_page.acts_tab import ActsTab
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.cases.case_page.mission_form import hold_message, release_editor
from ui.cases.case_page.record_card import RecordCard
from ui.widgets import Button, InlineMessage, Label, ListRow, Section

TRACK = "NRM"


class NrmTab(ActsTab):
    """Screenings, identifications, acts of this track, and why a notice is held."""

    key = "nrm"

    def build(self) -> None:
        self._build_adult()
        self._build_hold()
        self._build_screenings()
        self._build_identifications()
        self._build_assistance()
        track = next((t for t in self.ctx.pack.tracks if t.code == TRACK), None)
        kinds = frozenset(kind for step in track.steps for kind in step.acts) if track else None
        self.add_acts(self.tr("Safety, assistance, notices"), kinds)

    def open(self, form: str) -> bool:
        name, _, rest = form.partition(":")
        if name == "nrm_screening":
            self.ask_questions()
        elif name == "nrm_identification":
            self.identify(rest or "PRELIMINARY")
        elif name in ("mission_notice", "mission_release"):
            self.mission()
        else:
            return super().open(form)
        return True

    def ask_questions(self) -> Editor:
        """Open the trafficking questions."""

        def save(values: dict[str, Any], _version: int) -> object:
            return self.ctx.workspace.nrm.screen(self.ctx.case_id, values)

        actor = self.ctx.workspace.actor()
        intro = self.tr(
            "Tick what was found; none ticked means asked, and none found."
            " For a child act and purpose suffice: means are not needed."
        )
        return self.edit(
            Editor(
                self.ctx,
                "nrm_screening:new",
                self.tr("Questions on trafficking"),
                FormBody(self.ctx, "nrm_screening"),
                save,
                base={"asked_at": self.ctx.now(), "asked_by": actor.name if actor else None},
                intro=intro,
                save_text=self.tr("Record"),
            )
        )

    def identify(self, stage: str) -> Editor:
        """Open the form of a decision on the victim status."""

        nrm = self.ctx.workspace.nrm

        def save(values: dict[str, Any], _version: int) -> object:
            return nrm.identify(self.ctx.case_id, values)

        once = self.tr("A decision is not undone; another one corrects it.")
        chosen = self.tr(
            "Which body identifies officially is a choice of the office, not of a law that could"
            " be read; it is set under Settings."
        )
        body = nrm.identifying_body(self.ctx.case_id, stage) or None
        return self.edit(
            Editor(
                self.ctx,
                f"nrm_identification:{stage}",
                self.ctx.code("identification_stage", stage),
                FormBody(self.ctx, "nrm_identification"),
                save,
                base={"stage": stage, "body": body, "decided_at": self.ctx.now()},
                intro=f"{once} {chosen}" if stage == OFFICIAL else once,
                save_text=self.tr("Record"),
            )
        )

    def mission(self) -> Editor | None:
        """Open the notice to the mission, or, while it is held, the supervisor's release."""
        hold = self.ctx.workspace.nrm.mission_hold(self.ctx.case_id)
        if not hold.holds:
            step = self.ctx.pack.step_of("mission_notice")
            return self.record((MISSION_NOTICE,), step.code if step is not None else "")
        return self.release(hold)

    def release(self, hold: MissionHold) -> Editor:
        """Open the form in which the supervisor lets the contact go."""
        return self.edit(release_editor(self.ctx, hold))

    def _build_adult(self) -> None:
        if not self.ctx.workspace.nrm.adult_suspected(self.ctx.case_id):
            return
        message = InlineMessage(
            self.tr("This person is 18 or older and shows signs of trafficking: not dropped."),
            "warning",
            button=self.tr("Refer as an adult victim"),
            clicked=lambda: self.ctx.go("referral:ADULT"),
        )
        message.setObjectName("adult_victim")
        self.content.addWidget(message)

    def _build_hold(self) -> None:
        hold = self.ctx.workspace.nrm.mission_hold(self.ctx.case_id)
        if not hold.foreign:
            return
        if hold.holds:
            release = partial(self.release, hold)
            self.content.addWidget(hold_message(self.ctx, hold, release))
        elif not self._contacted():
            self.content.addWidget(
                InlineMessage(
                    self.tr("The mission of the child's country is to be notified."),
                    "info",
                    button=self.tr("Record the notice"),
                    clicked=self.mission,
                )
            )

    def _contacted(self) -> bool:
        """Whether the other state knows already: one contact serves this lane and the return."""
        acts = self.ctx.workspace.acts.of_case(self.ctx.case_id)
        if any(act.kind == MISSION_NOTICE and act.withdrawn_at is None for act in acts):
            return True
        returns = self.ctx.workspace.returns.of_case(self.ctx.case_id)
        return any(view.values["contacted_at"] is not None for view in returns)

    def _build_screenings(self) -> None:
        views = self.ctx.workspace.nrm.screenings(self.ctx.case_id)
        section = Section(self.tr("Questions on trafficking"), len(views))
        section.add(
            Button(
                self.tr("Record the questions"),
                icon="plus",
                size="small",
                clicked=self.ask_questions,
                name="add_nrm_screening",
            )
        )
        self.content.addWidget(section)
        for view in views:
            values = {
                name: getattr(view, name)
                for name in ("asked_by", "indicators", "act", "purpose", "note")
            }
            if view.suspicion:
                badge = (self.tr("suspicion"), "danger")
            else:
                badge = (self.tr("no sign found"), "done")
            title = self.ctx.moment(view.asked_at)
            facts = self.ctx.facts("nrm_screening", values)
            self.content.addWidget(RecordCard(title, facts, badges=(badge,)))
        if not views:
            self.content.addWidget(Label(self.tr("Not asked yet"), colour="text2"))

    def _build_identifications(self) -> None:
        views = self.ctx.workspace.nrm.identifications(self.ctx.case_id)
        section = Section(self.tr("Identification"), len(views))
        for stage in ("PRELIMINARY", "OFFICIAL"):
            section.add(
                Button(
                    self.ctx.code("identification_stage", stage),
                    icon="plus",
                    size="small",
                    clicked=partial(self.identify, stage),
                    name=f"add_{stage}",
                )
            )
        self.content.addWidget(section)
        for view in views:
            names = (
                "body", "representative", "interpreter", "agreed", "decided_at", "appeal_until",
            )  # fmt: skip
            facts = self.ctx.facts("nrm_identification", {n: getattr(view, n) for n in names})
            title = self.ctx.code("identification_stage", view.stage)
            outcome = self.ctx.code("identification_outcome", view.outcome)
            texts = ((self.tr("Reasons"), view.reasons),) if view.reasons else ()
            self.content.addWidget(
                RecordCard(title, facts, badges=((outcome, "neutral"),), texts=texts)
            )
        if not views:
            self.content.addWidget(Label(self.tr("No decision yet"), colour="text2"))

    def _build_assistance(self) -> None:
        """Assistance is one with the child's plan: its measures are shown, not typed again."""
        plans = self.ctx.workspace.plans.of_case(self.ctx.case_id, "CHILD")
        measures = plans[0].measures if plans else ()
        section = Section(self.tr("Assistance, one with the child's plan"), len(measures))
        section.add(
            Button(
                self.tr("Open the plan"),
                size="small",
                clicked=lambda: self.ctx.go("plan"),
                name="open_plan",
            )
        )
        self.content.addWidget(section)
        for measure in measures:
            self.content.addWidget(self._measure_row(measure))
        if not measures:
            words = self.tr("The plan has no measures yet. Help is given before, on any suspicion.")
            self.content.addWidget(Label(words, colour="text2", wrap=True))

    def _measure_row(self, measure: MeasureView) -> ListRow:
        who = " · ".join(part for part in (self.ctx.agency(measure.agency), measure.person) if part)
        due = self.ctx.day(measure.done_on or measure.due_on)
        icon = "circle-check-filled" if measure.done_on else "circle"
        token = "done" if measure.done_on else "text2"
        lines = [("", " · ".join(part for part in (who, due) if part), "text2")]
        return ListRow(measure.action, icon=icon, token=token, lines=lines)
