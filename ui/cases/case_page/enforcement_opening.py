"""Which form of the tab Enforcement a step or a stored draft opens."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QAbstractButton

from services.enforcement import EnforcementView, InvestigationState, OffenceState
from ui.cases.case_page.form_ids import parts, record_id
from ui.cases.case_page.investigation_forms import InvestigationForms

UNPAID = (OffenceState.FINE_DUE, OffenceState.OVERDUE)


class EnforcementOpening(InvestigationForms):
    """Form ids: "violation:new", "offence_case:<id>:decide" …, and the forms of the steps X10 to X70
    ("fine", "check", "court"), which find the record that waits.
    """

    def open(self, form: str) -> bool:
        name, about, verb = parts(form)
        view = self.verbs.of_case(self.ctx.case_id)
        stored = record_id(about)
        if stored is not None:
            return self._open_stored(view, name, stored, verb)
        openers = self._new() if about == "new" else self._steps(view)
        opener = openers.get(name)
        if opener is None:
            return False
        opener()
        return True

    def _new(self) -> dict[str, Callable[[], object]]:
        """What begins a new record, whatever waits."""
        return {
            "violation": self.add_violation,
            "cross_notice": self.send_notice,
            "offence_case": self.open_offence,
            "investigation": self.start_check,
            "child_interview": self.plan_interview,
            "enforcement_feedback": self.add_feedback,
        }

    def _steps(self, view: EnforcementView) -> dict[str, Callable[[], object]]:
        """What each form of a step opens: the record that is waiting, else a new one."""
        return {
            "violation": self.add_violation,
            "cross_notice": self.send_notice,
            "offence_case": partial(self._step_offence, view),
            "fine": partial(self._step_fine, view),
            "check": partial(self._step_check, view),
            "investigation": partial(self._step_investigation, view),
            "interview": partial(self._step_interview, view),
            "reinvestigation": partial(self._step_review, view),
            "court": partial(self._step_court, view),
            "feedback": self.add_feedback,
        }

    def _open_stored(self, view: EnforcementView, name: str, stored: UUID, verb: str) -> bool:
        verbs: dict[tuple[str, str], Callable[[Any], object]] = {
            ("violation", ""): self.change_violation,
            ("cross_notice", "receive"): self.receive_notice,
            ("offence_case", ""): self.change_offence,
            ("offence_case", "decide"): self.decide_offence,
            ("offence_case", "serve"): self.serve_decision,
            ("offence_case", "pay"): self.record_payment,
            ("offence_case", "collect"): self.note_collection,
            ("investigation", ""): self.change_investigation,
            ("investigation", "extend_check"): self.extend_check,
            ("investigation", "refuse"): self.refuse_investigation,
            ("investigation", "open"): self.open_investigation,
            ("investigation", "extend"): self.extend_investigation,
            ("investigation", "end"): self.end_investigation,
            ("investigation", "verdict"): self.record_verdict,
            ("investigation", "review"): self.ask_review,
            ("investigation_review", "decide"): self.decide_review,
            ("child_interview", ""): self.change_interview,
            ("child_interview", "hold"): self.hold_interview,
            ("enforcement_feedback", ""): self.change_feedback,
        }
        rows: dict[str, Sequence[Any]] = {
            "violation": view.violations,
            "cross_notice": view.notices,
            "offence_case": view.offences,
            "investigation": view.investigations,
            "investigation_review": [r for i in view.investigations for r in i.reviews],
            "child_interview": view.interviews,
            "enforcement_feedback": view.feedback,
        }
        run = verbs.get((name, verb))
        found = next((row for row in rows.get(name, ()) if row.id == stored), None)
        if run is None or found is None:
            return False
        run(found)
        return True

    def _step_offence(self, view: EnforcementView) -> None:
        undecided = [row for row in view.offences if row.state is OffenceState.OPENED]
        if undecided:
            self.decide_offence(undecided[-1])
        else:
            self.open_offence()

    def _step_fine(self, view: EnforcementView) -> None:
        unpaid = [row for row in view.offences if row.state in UNPAID]
        if unpaid:
            self.record_payment(min(unpaid, key=lambda row: (row.fine_due is None, row.fine_due)))
        else:
            self.point_at("add_offence_case")

    def _step_check(self, view: EnforcementView) -> None:
        """A running check has several results: the cursor goes to its buttons."""
        running = [row for row in view.investigations if row.state is InvestigationState.CHECK]
        if running:
            self.point_at("open_investigation")
        else:
            self.start_check()

    def _step_investigation(self, view: EnforcementView) -> None:
        running = [row for row in view.investigations if row.state is InvestigationState.OPEN]
        if running:
            self.end_investigation(running[-1])
        else:
            self._step_check(view)

    def _step_interview(self, view: EnforcementView) -> None:
        planned = [row for row in view.interviews if row.held_at is None]
        if planned:
            self.hold_interview(planned[-1])
        else:
            self.plan_interview()

    def _step_review(self, view: EnforcementView) -> None:
        asked = [r for row in view.investigations for r in row.reviews if r.decided_at is None]
        closed = [row for row in view.investigations if row.reviewable]
        if asked:
            self.decide_review(asked[0])
        elif closed:
            self.ask_review(closed[0])
        else:
            self.point_at("add_investigation")

    def _step_court(self, view: EnforcementView) -> None:
        charged = [row for row in view.investigations if row.state is InvestigationState.COURT]
        if charged:
            self.record_verdict(charged[-1])
        else:
            self.point_at("add_investigation")

    def point_at(self, name: str) -> None:
        """Put the cursor on a button of the tab and bring it into sight."""
        self.show_now()
        button = self.findChild(QAbstractButton, name)
        if button is not None:
            button.setFocus()
            self.ensureWidgetVisible(button)
