"""The National Referral Mechanism: questions, identification, and the notice to a mission."""

from functools import partial
from typing import Any

from services.nrm import MissionHold
from ui.cases.case_page.act_form import MISSION_NOTICE
from ui.cases.case_page.acts_tab import ActsTab
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.cases.case_page.record_card import RecordCard
from ui.widgets import Button, InlineMessage, Label, Section

TRACK = "NRM"


class NrmTab(ActsTab):
    """Screenings, identifications, acts of this track, and why a notice is held."""

    key = "nrm"

    def build(self) -> None:
        self._build_hold()
        self._build_screenings()
        self._build_identifications()
        track = next((t for t in self.ctx.pack.tracks if t.code == TRACK), None)
        kinds = frozenset(kind for step in track.steps for kind in step.acts) if track else None
        self.add_acts(self.tr("Safety, assistance, return"), kinds)

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
            " For a child act and purpose suffice: no means are asked."
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

        def save(values: dict[str, Any], _version: int) -> object:
            return self.ctx.workspace.nrm.identify(self.ctx.case_id, values)

        return self.edit(
            Editor(
                self.ctx,
                f"nrm_identification:{stage}",
                self.ctx.code("identification_stage", stage),
                FormBody(self.ctx, "nrm_identification"),
                save,
                base={"stage": stage, "decided_at": self.ctx.now()},
                intro=self.tr("A decision is not undone; another one corrects it."),
                save_text=self.tr("Record"),
            )
        )

    def mission(self) -> Editor | None:
        """Open the notice to the mission, or, while it is held, the supervisor's release."""
        hold = self.ctx.workspace.nrm.mission_hold(self.ctx.case_id)
        if not hold.holds:
            return self.record((MISSION_NOTICE,), "N60")
        return self.release(hold)

    def release(self, hold: MissionHold) -> Editor:
        """Open the form in which the supervisor lets the notice go."""

        def save(values: dict[str, Any], _version: int) -> object:
            return self.ctx.workspace.nrm.release_mission_hold(
                self.ctx.case_id, values["reason"] or "", values["happened_at"]
            )

        return self.edit(
            Editor(
                self.ctx,
                "mission_release",
                self.tr("Release the notice to the mission"),
                FormBody(self.ctx, "act", ("happened_at", "reason")),
                save,
                base={"happened_at": self.ctx.now()},
                intro=self._held_words(hold) + " " + self.tr("Only a supervisor decides."),
                save_text=self.tr("Release"),
            )
        )

    def _build_hold(self) -> None:
        hold = self.ctx.workspace.nrm.mission_hold(self.ctx.case_id)
        if not hold.foreign:
            return
        if hold.holds:
            message = InlineMessage(
                self._held_words(hold),
                "warning",
                button=self.tr("Release…"),
                clicked=lambda: self.release(hold),
            )
            message.setObjectName("mission_hold")
            self.content.addWidget(message)
        else:
            self.content.addWidget(
                InlineMessage(
                    self.tr("The mission of the child's country is to be notified."),
                    "info",
                    button=self.tr("Record the notice"),
                    clicked=self.mission,
                )
            )

    def _held_words(self, hold: MissionHold) -> str:
        reasons = {
            "ASYLUM": self.tr("asylum is sought"),
            "STATELESS": self.tr("the child is stateless"),
            "FEAR": self.tr("fear of the home country's authorities"),
            "STATE_INVOLVED": self.tr("an official is alleged to be involved"),
            "NOT_ASKED": self.tr("asylum and fear were not asked about"),
        }
        words = ", ".join(reasons[code] for code in hold.reasons)
        return self.tr("The notice to the mission is held: {reasons}.").format(reasons=words)

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
            names = ("body", "representative", "interpreter", "decided_at", "appeal_until")
            facts = self.ctx.facts("nrm_identification", {n: getattr(view, n) for n in names})
            title = self.ctx.code("identification_stage", view.stage)
            outcome = self.ctx.code("identification_outcome", view.outcome)
            texts = ((self.tr("Reasons"), view.reasons),) if view.reasons else ()
            self.content.addWidget(
                RecordCard(title, facts, badges=((outcome, "neutral"),), texts=texts)
            )
        if not views:
            self.content.addWidget(Label(self.tr("No decision yet"), colour="text2"))
