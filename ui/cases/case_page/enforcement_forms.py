"""The forms of the tab Enforcement: violations, materials, offence cases, feedback."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from services.enforcement import (
    Enforcement,
    NoticeView,
    OffenceView,
    ViolationView,
    fine_hints,
)
from services.remits import POLICE, receivers, remit_of
from ui import i18n
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody, LinkField
from ui.cases.case_page.tab import CaseTab


def values_of(view: Any) -> dict[str, Any]:
    """The columns of a view by name."""
    return {name: getattr(view, name) for name in view.__dataclass_fields__}


@dataclass(frozen=True, slots=True)
class Form:
    """What a form needs beside its body: its id, title, what to know, and the stored values."""

    key: str
    title: str
    intro: str = ""
    base: Mapping[str, Any] | None = None
    version: int = 0
    save_text: str = ""


class EnforcementForms(CaseTab):
    """Each method opens one form; ``save`` calls one verb of the service."""

    def add_violation(self) -> Editor:
        """Open the form of a violation."""
        base = {"noted_at": self.ctx.now()}
        return self.plain_form(
            Form("violation:new", self.tr("Violation noted"), base=base),
            FormBody(self.ctx, "violation", links=(self._work_link(),)),
            lambda values, _version: self.verbs.note_violation(self.ctx.case_id, values),
        )

    def change_violation(self, view: ViolationView) -> Editor:
        """Open the form that puts a violation right."""
        return self.change_form("violation", view, self.tr("Violation noted"), self._work_link())

    def send_notice(self) -> Editor:
        """Open the form of materials handed over; the police are not offered where an official is
        alleged to be involved."""
        alleged = self.verbs.of_case(self.ctx.case_id).official_alleged
        codes = [
            code
            for code in receivers(self.ctx.pack)
            if not alleged or remit_of(self.ctx.pack, code) != POLICE
        ]
        choices = {"to_agency": [(code, self.ctx.code("agency", code)) for code in codes]}
        intro = self.tr(
            "Each body gets what lies in its remit (CPC 153.5). A hand-over is not undone;"
            " its receipt is expected within three working days (office default)."
        )
        if not self.ctx.cites("CPC"):
            intro = self.tr(
                "A hand-over is not undone; its receipt is expected within three working days"
                " (office default)."
            )
        if alleged:
            intro = self.official_words() + " " + intro
        return self.plain_form(
            Form(
                "cross_notice:new",
                self.tr("Materials handed over"),
                intro,
                {"sent_at": self.ctx.now()},
                save_text=self.tr("Record"),
            ),
            FormBody(self.ctx, "cross_notice", choices=choices),
            lambda values, _version: self.verbs.send_notice(self.ctx.case_id, values),
        )

    def receive_notice(self, view: NoticeView) -> Editor:
        """Open the form of a receipt."""

        def save(values: dict[str, Any], _version: int) -> object:
            return self.verbs.receive_notice(
                view.id,
                values["received_at"],
                values["received_by"] or "",
                values["received_number"],
            )

        names = ("received_at", "received_by", "received_number")
        title = self.tr("Receipt from {body}").format(body=self.ctx.agency(view.to_agency))
        return self.step_form(f"cross_notice:{view.id}:receive", title, "cross_notice", names, save)

    def open_offence(self) -> Editor:
        """Open the form of an offence case."""
        body = self.ctx.pack.body_of("labour_authority") or None
        base = {"opened_at": self.ctx.now(), "agency": body}
        return self.plain_form(
            Form("offence_case:new", self.tr("Offence case opened"), base=base),
            FormBody(self.ctx, "offence_case", links=(self._violation_link(),)),
            lambda values, _version: self.verbs.open_offence(self.ctx.case_id, values),
        )

    def change_offence(self, view: OffenceView) -> Editor:
        """Open the form that puts an offence case right."""
        return self.change_form(
            "offence_case", view, self.tr("Offence case"), self._violation_link()
        )

    def decide_offence(self, view: OffenceView) -> Editor:
        """Open the form of a decision, with what the law says of the articles' fines."""
        names = ("decided_at", "outcome", "fine_som", "fine_units", "decision_reason")
        return self.step_form(
            f"offence_case:{view.id}:decide",
            self.tr("Decision of the offence case"),
            "offence_case",
            names,
            lambda values, _version: self.verbs.decide_offence(view.id, values),
            intro=" ".join(filter(None, (self._fine_words(view), self.never_undone()))),
        )

    def serve_decision(self, view: OffenceView) -> Editor:
        """Open the form that says when the decision was handed over."""
        return self.step_form(
            f"offence_case:{view.id}:serve",
            self.tr("Decision handed over"),
            "offence_case",
            ("served_at",),
            lambda values, _version: self.verbs.serve_decision(view.id, values["served_at"]),
            intro=self.tr("From that day a fine is paid within 30 days (CO 563).")
            + " "
            + self.never_undone(),
        )

    def record_payment(self, view: OffenceView) -> Editor:
        """Open the form of a payment."""
        names = ("paid_on", "paid_som", "paid_reference")
        return self.plain_form(
            Form(
                f"offence_case:{view.id}:pay",
                self.tr("Fine paid"),
                self.tr("A fine is paid once.") + " " + self.never_undone(),
                {"paid_on": self.ctx.today(), "paid_som": view.fine_som},
                save_text=self.tr("Record"),
            ),
            FormBody(self.ctx, "offence_case", names),
            lambda values, _version: self.verbs.record_payment(view.id, values),
        )

    def note_collection(self, view: OffenceView) -> Editor:
        """Open the form of what was done to collect the fine."""

        def save(values: dict[str, Any], version: int) -> object:
            return self.verbs.note_collection(view.id, values["collection"] or "", version)

        return self.plain_form(
            Form(
                f"offence_case:{view.id}:collect",
                self.tr("What was done to collect the fine"),
                base={"collection": view.collection},
                version=view.version,
            ),
            FormBody(self.ctx, "offence_case", ("collection",)),
            save,
        )

    def add_feedback(self) -> Editor:
        """Open the form of what a body reported."""
        return self.plain_form(
            Form(
                "enforcement_feedback:new",
                self.tr("Feedback received"),
                base={"given_at": self.ctx.now()},
            ),
            FormBody(self.ctx, "enforcement_feedback"),
            lambda values, _version: self.verbs.feedback(self.ctx.case_id, values),
        )

    def change_feedback(self, view: Any) -> Editor:
        """Open the form that puts feedback right."""
        return self.change_form("enforcement_feedback", view, self.tr("Feedback received"))

    def official_words(self) -> str:
        """Why the police are not offered."""
        return self.tr(
            "An official is alleged to be involved: materials go to the prosecutor, not to the police."
        )

    def never_undone(self) -> str:
        """What to know before a decision is recorded."""
        return self.tr("What is recorded here is not undone.")

    @property
    def verbs(self) -> Enforcement:
        """The verbs of enforcement."""
        return self.ctx.workspace.enforcement

    def _work_link(self) -> LinkField:
        rows = self.ctx.workspace.records.list("work_situation", case_id=self.ctx.case_id)
        options = [
            (row.id, _words(self.ctx, row.values, ("sector",), ("site", "employer")))
            for row in rows
        ]
        return LinkField("work_id", self.tr("Which work it is about"), options)

    def _violation_link(self) -> LinkField:
        options = [
            (view.id, f"{self.ctx.moment_day(view.noted_at)} {self.ctx.agency(view.agency)}")
            for view in self.verbs.of_case(self.ctx.case_id).violations
        ]
        return LinkField("violation_id", self.tr("Violation noted"), options)

    def _fine_words(self, view: OffenceView) -> str:
        words = [
            self.tr("{article}: {individual} calculation units, for a firm {firm}.").format(
                article=self.ctx.code("offence_article", hint.article),
                individual=i18n.number_text(hint.individual),
                firm=i18n.number_text(hint.firm),
            )
            for hint in fine_hints(self.ctx.pack, view.articles or ())
        ]
        return " ".join([*words, self.tr("For information: the body decides.")]) if words else ""

    def change_form(self, record: str, view: Any, title: str, *links: LinkField) -> Editor:
        """Open the form that puts the plain fields of a record right."""
        return self.plain_form(
            Form(f"{record}:{view.id}", title, base=values_of(view), version=view.version),
            FormBody(self.ctx, record, links=links),
            lambda values, version: self.verbs.change(record, view.id, values, version),
        )

    def step_form(
        self,
        key: str,
        title: str,
        record: str,
        names: Sequence[str],
        save: Callable[[dict[str, Any], int], object],
        *,
        intro: str = "",
    ) -> Editor:
        """A form of a step: its moment, the first of the names, is now unless one says otherwise."""
        form = Form(
            key,
            title,
            intro or self.never_undone(),
            {names[0]: self.ctx.now()},
            save_text=self.tr("Record"),
        )
        return self.plain_form(form, FormBody(self.ctx, record, names), save)

    def plain_form(
        self, form: Form, body: FormBody, save: Callable[[dict[str, Any], int], object]
    ) -> Editor:
        """Open a form; ``save`` gets the values and the version that was loaded."""
        return self.edit(
            Editor(
                self.ctx,
                form.key,
                form.title,
                body,
                save,
                base=form.base,
                version=form.version,
                intro=form.intro,
                save_text=form.save_text,
            )
        )


def _words(
    ctx: CaseContext, values: Mapping[str, Any], coded: Sequence[str], plain: Sequence[str]
) -> str:
    parts = [ctx.code(name, values.get(name)) for name in coded]
    return ", ".join(filter(None, [*parts, *(values.get(name) for name in plain)])) or "—"
