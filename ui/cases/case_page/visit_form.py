"""The form of a visit: who was met, what was seen, and when the next visit is due."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from services.care import CareView, VisitView
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.i18n import translate
from ui.widgets import InlineMessage

FOLLOW_UP, MONITORING = "FOLLOW_UP", "MONITORING"


class VisitBody(FormBody):
    """The form. The next visit is proposed from the risk as long as nobody chose another day."""

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__(ctx, "visit")
        self._visited: datetime | None = None
        self._proposed: date | None = None
        self.warning = InlineMessage("", "warning")
        self.warning.setObjectName("visit_warning")
        self.column.addWidget(self.warning)
        self.warning.hide()
        self.changed.connect(self._follow)

    def show_values(self, values: Mapping[str, Any]) -> None:
        super().show_values(values)
        self._visited = self.form.peek("visited_at")
        self._proposed = self._next(self._visited)
        self._warn()

    def _follow(self) -> None:
        """Another day of the visit moves the proposal with it."""
        visited = self.form.peek("visited_at")
        if visited is not None and visited != self._visited:
            self._visited, old = visited, self._proposed
            self._proposed = self._next(visited)
            if old is not None and self.form.peek("next_on") == old:
                self.form.suggest("next_on", self._proposed)
        self._warn()

    def _next(self, visited: datetime | None) -> date | None:
        if visited is None:
            return None
        return self.ctx.workspace.care.next_visit_on(self.ctx.case_id, visited)

    def _warn(self) -> None:
        text = ""
        if self.form.peek("safe") is False:
            text = self.tr("Not safe: record the harm or danger after saving; the visit offers it.")
        elif self.form.peek("working") is True:
            text = self.tr("The child works: record the work after saving; the visit offers it.")
        self.warning.set(text, "danger" if self.form.peek("safe") is False else "warning")
        self.warning.setVisible(bool(text))


def visit_editor(
    ctx: CaseContext, view: CareView, visit: VisitView | None, purpose: str = ""
) -> Editor:
    """Record a visit, or correct one."""
    care = ctx.workspace.care

    def save(values: dict[str, Any], version: int) -> UUID:
        if visit is None:
            return care.record_visit(ctx.case_id, values)
        care.change_visit(visit.id, values, version)
        return visit.id

    purpose = purpose or (FOLLOW_UP if view.closed else MONITORING)
    new = translate("VisitBody", "Visit to the child")
    return Editor(
        ctx,
        f"visit:{visit.id if visit else purpose}",
        ctx.code("visit_purpose", purpose) if purpose == FOLLOW_UP and visit is None else new,
        VisitBody(ctx),
        save,
        base=visit.values if visit else _start(ctx, purpose),
        version=visit.version if visit else 0,
        intro=translate("VisitBody", "Talk with the child alone where you can; never in a hurry."),
    )


def _start(ctx: CaseContext, purpose: str) -> dict[str, Any]:
    now = ctx.now()
    actor = ctx.workspace.actor()
    start: dict[str, Any] = {"purpose": purpose, "visited_at": now}
    if actor is not None:
        start["visitor"] = actor.name
    if purpose != FOLLOW_UP:
        start["next_on"] = ctx.workspace.care.next_visit_on(ctx.case_id, now)
    return start
