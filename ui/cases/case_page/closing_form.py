"""Preparing to close a case: the reason, and at once what stands in its way."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.closures.views import ClosureView, Guard
from services.errors import RuleViolation
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.i18n import translate
from ui.messages import message
from ui.widgets import Button, Combo, IconView, Label, LineEdit
from ui.widgets.layouts import retire

_WAYS = {
    "closing_high_risk": "tab:assessment",
    "closing_emergency": "step:S25",
    "closing_without_outcome": "outcome",
    "closing_still_works": "outcome",
    "closing_without_transfer": "case_transfer",
    "closing_without_handover": "tab:return",
    "closing_without_receiver": "tab:referrals",
    "closing_few_attempts": "visit",
    "closing_adult_victim": "referral:ADULT",
    "closing_open_measures": "tab:plan",
    "closing_referrals_waiting": "tab:referrals",
    "closing_enforcement_late": "tab:enforcement",
}
"""Where each thing is settled: an id of a form or a tab."""


class GuardList(QWidget):
    """What stands between the case and its closing, each line with what to do and a way there."""

    def __init__(self, ctx: CaseContext, guards: tuple[Guard, ...]) -> None:
        super().__init__()
        self.setObjectName("guards")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(1.5))
        if not guards:
            column.addLayout(self._line("circle-check", "done", self.tr("Nothing is in the way.")))
        for guard in guards:
            icon, token = ("alert-circle", "overdue") if guard.blocking else ("info-circle", "soon")
            line = self._line(icon, token, guard_text(guard))
            way = _WAYS.get(guard.code, "")
            if way:
                line.addWidget(
                    Button(
                        self.tr("Go there"),
                        kind="link",
                        size="small",
                        clicked=lambda way=way: ctx.go(way),
                        name=f"way_{guard.code}",
                    )
                )
            column.addLayout(line)

    def _line(self, icon: str, token: str, text: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.u(2))
        line.addWidget(IconView(icon, token), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(text, wrap=True), 1)
        return line


class ClosingBody(FormBody):
    """The form of a closing; its guards follow the reason that is chosen."""

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__(ctx, "closure")
        self._guards: GuardList | None = None
        self._asked = ("", "")
        self.changed.connect(self._look)

    def show_values(self, values: Any) -> None:
        super().show_values(values)
        self._look()

    def restore_draft(self, draft: Any) -> None:
        super().restore_draft(draft)
        self._look()

    def _look(self) -> None:
        """Ask again what stands in the way, where the answer can be another one."""
        reason, number = self.form.editor("reason"), self.form.editor("other_number")
        code = reason.currentData() if isinstance(reason, Combo) else None
        other = number.text().strip() if isinstance(number, LineEdit) else ""
        if (code or "", other) == self._asked:
            return
        self._asked = (code or "", other)
        old, self._guards = self._guards, None
        if old is not None:
            self.column.removeWidget(old)
            retire(old)
        if code:
            guards = self.ctx.workspace.closures.guards(self.ctx.case_id, code, other)
            self._guards = GuardList(self.ctx, guards)
            self.column.insertWidget(0, self._guards)


def closing_editor(ctx: CaseContext, row: ClosureView | None) -> Editor:
    """The form of a closing that is prepared."""

    def save(values: dict[str, Any], version: int) -> UUID:
        closures = ctx.workspace.closures
        if row is None:
            return closures.prepare(ctx.case_id, values)
        closures.change(row.id, values, version)
        return row.id

    return Editor(
        ctx,
        f"closure:{row.id if row else 'new'}",
        translate("closing_form", "Closing of the case"),
        ClosingBody(ctx),
        save,
        base=row.values if row else {},
        version=row.version if row else 0,
        intro=translate("closing_form", "The case stays open until the closing is approved."),
    )


def guard_text(guard: Guard) -> str:
    """What a guard says: what is in the way, and what to do."""
    return message(RuleViolation(guard.code, **guard.args))
