"""Care: where the child lives, the services it gets, the visits to it and the reviews of its plan."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from services.care import CareView
from services.errors import NotAllowed
from ui.cases.case_page import care_placements, care_reviews, care_visits, plan_forms
from ui.cases.case_page.care_services import ServiceTable, unserved
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.form_ids import parts, record_id
from ui.cases.case_page.placement_form import end_editor, placement_editor
from ui.cases.case_page.review_form import review_editor
from ui.cases.case_page.service_form import service_editor
from ui.cases.case_page.tab import CaseTab
from ui.cases.case_page.visit_form import FOLLOW_UP, MONITORING, visit_editor
from ui.messages import message
from ui.widgets import Button, Card, InlineMessage, Label, Section


class CareTab(CaseTab):
    """Four sections, what counts now first. Form ids: "placement", "placement:<id>:end",
    "service_given:<measure>:measure", "visit:FOLLOW_UP", "plan_review:<id>", "measure:<id>"."""

    key = "care"

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__(ctx)
        self.whereabouts_shown = False

    def view(self) -> CareView:
        """The care of the case as it stands now."""
        return self.ctx.workspace.care.of_case(self.ctx.case_id)

    def build(self) -> None:
        try:
            view = self.view()
        except NotAllowed as error:
            self.content.addWidget(InlineMessage(message(error), "sealed"))
            return
        self._build_placements(view)
        self._build_services(view)
        self._build_visits(view)
        self._build_reviews(view)

    def open(self, form: str) -> bool:
        name, about, verb = parts(form)
        openers: dict[str, Callable[[UUID | None, str, str], object]] = {
            "placement": self._open_placement,
            "service_given": self._open_service,
            "visit": self._open_visit,
            "plan_review": self._open_review,
            "measure": self._open_measure,
        }
        if name not in openers:
            return False
        openers[name](record_id(about), about, verb)
        return True

    def show_whereabouts(self) -> None:
        """Show what a safety note hides on this screen, until the page is left."""
        self.whereabouts_shown = True
        self.refresh()

    def remove(self, record: str, row_id: UUID, version: int) -> None:
        """Remove a record at once: it comes back with Undo."""
        care = self.ctx.workspace.care
        verbs: dict[str, Callable[[UUID, int], None]] = {
            "placement": care.remove_placement,
            "service_given": care.remove_service,
            "visit": care.remove_visit,
            "plan_review": care.remove_review,
        }
        self.ctx.shell.run(lambda: verbs[record](row_id, version))

    def _open_placement(self, row_id: UUID | None, _about: str, verb: str) -> None:
        view = self.view()
        placement = _with_id(view.placements, row_id)
        if placement is not None and verb == "end":
            self.edit(end_editor(self.ctx, placement))
        else:
            self.edit(placement_editor(self.ctx, view, placement))

    def _open_service(self, row_id: UUID | None, _about: str, verb: str) -> None:
        view = self.view()
        if verb == "measure":
            self.edit(service_editor(self.ctx, view, None, row_id))
            return
        service = _with_id(view.services, row_id)
        editor = service_editor(self.ctx, view, service)
        if service is None or self.edit(editor) is not editor:
            self.edit(editor)
            return

        def remove() -> None:
            care = self.ctx.workspace.care
            if editor.attempt(lambda: care.remove_service(service.id, service.version)):
                editor.discard()

        editor.add_button(Button(self.tr("Remove"), kind="quiet", clicked=remove, name="remove"))

    def _open_visit(self, row_id: UUID | None, about: str, _verb: str) -> None:
        view = self.view()
        purpose = about if about in (FOLLOW_UP, MONITORING) else ""
        self.edit(visit_editor(self.ctx, view, _with_id(view.visits, row_id), purpose))

    def _open_review(self, row_id: UUID | None, _about: str, _verb: str) -> None:
        view = self.view()
        self.edit(review_editor(self.ctx, view, _with_id(view.reviews, row_id)))

    def _open_measure(self, row_id: UUID | None, _about: str, _verb: str) -> None:
        """Say that a measure of the plan is done, or why it is late."""
        for plan in self.ctx.workspace.plans.of_case(self.ctx.case_id):
            for measure in plan.measures:
                if measure.id == row_id:
                    self.edit(plan_forms.follow_editor(self.ctx, measure))
                    return

    def _section(self, title: str, count: int, add: str, form: str) -> None:
        section = Section(title, count)
        section.add(
            Button(
                add,
                icon="plus",
                size="small",
                clicked=lambda: self.open(form),
                name=f"add_{form}",
            )
        )
        self.content.addWidget(section)

    def _empty(self, text: str) -> None:
        self.content.addWidget(Label(text, colour="text2", wrap=True))

    def _build_placements(self, view: CareView) -> None:
        title, add = self.tr("Where the child lives"), self.tr("Record where the child lives")
        self._section(title, len(view.placements), add, "placement")
        if not view.placements:
            self._empty(self.tr("It is not recorded yet where the child lives."))
        for widget in care_placements.widgets(self.ctx, view, self):
            self.content.addWidget(widget)

    def _build_services(self, view: CareView) -> None:
        self._section(
            self.tr("Services"), len(view.services), self.tr("Add a service"), "service_given"
        )
        if view.services:
            card = Card(gap=0)
            hidden = care_placements.is_hidden(view, self)
            card.add(ServiceTable(self.ctx, view, self.open, hidden=hidden))
            self.content.addWidget(card)
        else:
            self._empty(self.tr("No service is planned or given yet."))
        waiting = unserved(self.ctx, view, self.open)
        if waiting is not None:
            self.content.addWidget(waiting)

    def _build_visits(self, view: CareView) -> None:
        self._section(self.tr("Visits"), len(view.visits), self.tr("Record a visit"), "visit")
        if not view.visits:
            self._empty(self.tr("Nobody has visited the child yet."))
        for widget in care_visits.widgets(self.ctx, view, self):
            self.content.addWidget(widget)

    def _build_reviews(self, view: CareView) -> None:
        add = self.tr("Record a review")
        self._section(self.tr("Reviews of the plan"), len(view.reviews), add, "plan_review")
        if not view.reviews:
            self._empty(self.tr("The plan has not been reviewed yet."))
        for widget in care_reviews.widgets(self.ctx, view, self):
            self.content.addWidget(widget)


def _with_id(rows: Any, row_id: UUID | None) -> Any:
    return next((row for row in rows if row.id == row_id), None)
