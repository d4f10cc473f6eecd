"""The forms of checks, investigations, reviews and interviews of the child (CPC 153, 162, 203)."""

from typing import Any

from services.enforcement import InterviewView, InvestigationView, ReviewView
from services.enforcement.rules import PSYCHOLOGIST_BELOW
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.enforcement_forms import EnforcementForms, Form, values_of
from ui.cases.case_page.form_body import FormBody, LinkField

_INTERVIEW = ("planned_at", "held_at", "investigator", "representative", "psychologist",
              "interpreter", "friendly_room")  # fmt: skip


class InvestigationForms(EnforcementForms):
    """Each method opens one form; ``save`` calls one verb of the service."""

    def start_check(self) -> Editor:
        """Open the form of a pre-investigation check."""
        body = self.ctx.pack.body_of("investigator") or None
        base = {"check_started_at": self.ctx.now(), "agency": body}
        intro = self._of_law(
            self.tr("A check takes 10 days, and up to 20 when extended (CPC 153.3).")
        )
        return self.plain_form(
            Form("investigation:new", self.tr("Check begun"), intro, base),
            FormBody(self.ctx, "investigation", self._investigation_names()),
            lambda values, _version: self.verbs.start_check(self.ctx.case_id, values),
        )

    def change_investigation(self, view: InvestigationView) -> Editor:
        """Open the form that puts a check or an investigation right."""
        names = self._investigation_names()
        if view.opened_at is not None:
            names += ["number", "gravity"]
        if view.previous_id is not None:
            names.remove("check_started_at")
        return self.plain_form(
            Form(
                f"investigation:{view.id}",
                self.tr("Check and investigation"),
                base=values_of(view),
                version=view.version,
            ),
            FormBody(self.ctx, "investigation", names),
            lambda values, version: self.verbs.change("investigation", view.id, values, version),
        )

    def extend_check(self, view: InvestigationView) -> Editor:
        """Open the form of an extended check."""
        return self.step_form(
            f"investigation:{view.id}:extend_check",
            self.tr("Check extended"),
            "investigation",
            ("check_extended_at",),
            lambda values, _version: self.verbs.extend_check(view.id, values["check_extended_at"]),
            intro=self._of_law(self.tr("A check is extended once, to 20 days (CPC 153.3).")),
        )

    def refuse_investigation(self, view: InvestigationView) -> Editor:
        """Open the form of a refusal."""

        def save(values: dict[str, Any], _version: int) -> object:
            reason = values["refusal_reason"] or ""
            return self.verbs.refuse_investigation(view.id, values["refused_at"], reason)

        return self.step_form(
            f"investigation:{view.id}:refuse",
            self.tr("Investigation refused"),
            "investigation",
            ("refused_at", "refusal_reason"),
            save,
            intro=self.tr("A refusal can be challenged before the prosecutor.")
            + " "
            + self.never_undone(),
        )

    def open_investigation(self, view: InvestigationView) -> Editor:
        """Open the form of an opened investigation."""
        return self.step_form(
            f"investigation:{view.id}:open",
            self.tr("Investigation opened"),
            "investigation",
            ("opened_at", "number", "gravity"),
            lambda values, _version: self.verbs.open_investigation(view.id, values),
            intro=self._of_law(
                self.tr(
                    "It takes one month for a minor crime, else two; until the gravity is known the"
                    " shorter counts (CPC 162)."
                )
            ),
        )

    def extend_investigation(self, view: InvestigationView) -> Editor:
        """Open the form of an extension."""
        return self.plain_form(
            Form(
                f"investigation:{view.id}:extend",
                self.tr("Investigation extended"),
                self._of_law(
                    self.tr("An investigation is extended to 4, 6 or 9 months (CPC 162).")
                ),
                save_text=self.tr("Record"),
            ),
            FormBody(self.ctx, "investigation", ("extended_until",)),
            lambda values, _version: self.verbs.extend_investigation(
                view.id, values["extended_until"]
            ),
        )

    def end_investigation(self, view: InvestigationView) -> Editor:
        """Open the form of the end of an investigation."""
        return self.step_form(
            f"investigation:{view.id}:end",
            self.tr("Investigation ended"),
            "investigation",
            ("ended_at", "outcome", "outcome_reason"),
            lambda values, _version: self.verbs.end_investigation(view.id, values),
        )

    def record_verdict(self, view: InvestigationView) -> Editor:
        """Open the form of the verdict."""
        return self.step_form(
            f"investigation:{view.id}:verdict",
            self.tr("Verdict"),
            "investigation",
            ("verdict_at", "verdict", "compensation_som"),
            lambda values, _version: self.verbs.verdict(view.id, values),
        )

    def ask_review(self, view: InvestigationView) -> Editor:
        """Open the form of a request to the prosecutor."""
        return self.plain_form(
            Form(
                f"investigation:{view.id}:review",
                self.tr("Review by the prosecutor asked for"),
                self.tr("An answer is expected within 30 days (office default)."),
                {"asked_at": self.ctx.now()},
                save_text=self.tr("Record"),
            ),
            FormBody(self.ctx, "investigation_review"),
            lambda values, _version: self.verbs.ask_review(view.id, values),
        )

    def decide_review(self, view: ReviewView) -> Editor:
        """Open the form of the prosecutor's decision."""
        return self.step_form(
            f"investigation_review:{view.id}:decide",
            self.tr("Prosecutor's decision on the review"),
            "investigation_review",
            ("decided_at", "outcome", "reason"),
            lambda values, _version: self.verbs.decide_review(view.id, values),
            intro=self.tr("Reopened, it becomes a new investigation; the old one stays as it was.")
            + " "
            + self.never_undone(),
        )

    def plan_interview(self) -> Editor:
        """Open the form of a planned interview."""
        return self.plain_form(
            Form("child_interview:new", self.tr("Interview of the child"), self.interview_words()),
            FormBody(
                self.ctx,
                "child_interview",
                _INTERVIEW,
                links=(self._investigation_link(),),
            ),
            lambda values, _version: self.verbs.plan_interview(self.ctx.case_id, values),
        )

    def hold_interview(self, view: InterviewView) -> Editor:
        """Open the form of an interview that was held."""
        base = {**values_of(view), "held_at": view.planned_at}
        if view.planned_at is None or view.planned_at > self.ctx.now():
            base["held_at"] = self.ctx.now()
        return self.plain_form(
            Form(
                f"child_interview:{view.id}:hold",
                self.tr("Interview held"),
                self.interview_words(),
                base,
                view.version,
                self.tr("Record"),
            ),
            FormBody(self.ctx, "child_interview", links=(self._investigation_link(),)),
            lambda values, version: self.verbs.hold_interview(view.id, values, version),
        )

    def change_interview(self, view: InterviewView) -> Editor:
        """Open the form that puts an interview right."""
        title = self.tr("Interview of the child")
        return self.change_form("child_interview", view, title, self._investigation_link())

    def interview_words(self) -> str:
        """Who the law wants beside the child, with its age (CPC 54, 78, 203)."""
        age = self.verbs.of_case(self.ctx.case_id).child_age
        if age is None:
            who = self.tr("The child's age is not known: it counts as younger than 14.")
        else:
            who = self.tr("The child is %n.", "years of age", age)
        if not self.ctx.cites("CPC"):
            beside = self.tr("An adult whom the child trusts sits beside it (office default).")
        elif age is None or age < PSYCHOLOGIST_BELOW:
            beside = self.tr(
                "A parent or the territorial unit, and a psychologist or a teacher, sit beside it"
                " (CPC 54, 78, 203)."
            )
        else:
            beside = self.tr("A parent or the territorial unit sits beside it (CPC 54, 78, 203).")
        return f"{who} {beside}"

    def _of_law(self, hint: str) -> str:
        """A hint of the Criminal Procedure Code; empty in a country where it does not hold."""
        return hint if self.ctx.cites("CPC") else ""

    def _investigation_names(self) -> list[str]:
        names = ["agency", "check_number", "check_started_at", "articles", "investigator", "note"]
        if self.verbs.shows_suspect():
            names.insert(4, "suspect")
        return names

    def _investigation_link(self) -> LinkField:
        options = [
            (view.id, f"{self.ctx.agency(view.agency)} {view.number or view.check_number or ''}")
            for view in self.verbs.of_case(self.ctx.case_id).investigations
        ]
        return LinkField("investigation_id", self.tr("Investigation"), options)
