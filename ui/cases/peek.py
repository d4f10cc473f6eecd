"""A quick look at the case under the cursor, beside the list."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.access import allowed
from services.cases import CaseRow
from services.errors import AppError
from ui import i18n
from ui.cases.columns import RISK_BADGES, age_text
from ui.cases.emergency import EmergencySheet
from ui.shell import Shell
from ui.widgets import Badge, Button, Card, InlineMessage, Label, ListRow, ScrollArea, Separator
from ui.widgets.layouts import empty_layout

REASONS = 3


class CasePeek(Card):
    """Shows number, age, risk, why it was found, what is next, and the safety note."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(kind="plain")
        self._shell = shell
        self._area, self._foot = ScrollArea(gap=2), QVBoxLayout()
        self.body.addWidget(self._area, 1)
        self.body.addLayout(self._foot)

    def show_case(self, row: CaseRow | None, text: str) -> None:
        """Show another case; ``text`` is what was searched for."""
        empty_layout(self._area.body)
        empty_layout(self._foot)
        self.setVisible(row is not None)
        if row is None:
            return
        if row.kept:
            self._kept(row)
        else:
            self._known(row, text)

    def _show(self, widget: QWidget, stretch: int = 0) -> None:
        self._area.body.addWidget(widget, stretch)

    def _kept(self, row: CaseRow) -> None:
        self._show(Label(row.number, role="section", wrap=True))
        self._show(
            InlineMessage(self.tr("Only the persons named in this case may know of it."), "sealed")
        )
        self._show(QWidget(), 1)
        actor = self._shell.workspace.actor()
        if allowed(actor, "open_in_emergency", "case_file").ok:
            button = Button(
                self.tr("Open in an emergency…"),
                icon="shield-lock",
                clicked=lambda: EmergencySheet(self._shell, row.id, row.number).open(),
                name="open_in_emergency",
            )
            self._foot.addWidget(button)

    def _known(self, row: CaseRow, text: str) -> None:
        pack, language = self._shell.workspace.pack, i18n.language()
        self._show(Label(row.name or self.tr("name not known"), role="section", wrap=True))
        sex = pack.text("sex", row.sex, language) if row.sex else ""
        facts = " · ".join(part for part in (row.number, age_text(row), sex) if part)
        self._show(Label(facts, role="label", colour="text2", wrap=True))
        if row.risk:
            badge = Badge(
                pack.text("risk", row.risk, language), RISK_BADGES.get(row.risk, "neutral")
            )
            self._show(badge)
        self._show(Separator())
        if text.strip():
            self._why_found(row, text)
        self._now(row)
        self._safety(row)
        self._show(QWidget(), 1)
        button = Button(
            self.tr("Open the case"),
            icon="folder-open",
            clicked=lambda: self._shell.open_case(row.id),
            name="open_peeked",
        )
        self._foot.addWidget(button)
        keys = self.tr("Enter: open · Space: this look")
        self._foot.addWidget(Label(keys, role="label", colour="text3", wrap=True))

    def _why_found(self, row: CaseRow, text: str) -> None:
        try:
            reasons = self._shell.workspace.search.reasons(row.id, text)
        except AppError:
            return
        # a name stands on the raid sheet and on the child: it is one reason
        found = dict.fromkeys((one.text, _field_label(one.record, one.field)) for one in reasons)
        if not found:
            return
        self._show(Label(self.tr("Why it was found"), role="label", colour="text3"))
        for words, field in list(found)[:REASONS]:
            self._show(ListRow(words, icon="search", lines=[("", field, "text3")], bold=False))

    def _now(self, row: CaseRow) -> None:
        workspace = self._shell.workspace
        if not row.next_step:
            return
        step = workspace.shelf.of(row.pack_version).steps.get(row.next_step)
        task = i18n.pick(step.task) if step is not None else row.next_step
        due, token = i18n.due_text(row.next_due_at, workspace.clock(), workspace.pack.timezone)
        self._show(Label(self.tr("Now"), role="label", colour="text3"))
        icon = "alert-triangle-filled" if token == "overdue" else "clock"
        colour = token if token in ("overdue", "soon") else "text2"
        lines = [("", due, colour)] if due else []
        self._show(ListRow(task, icon=icon, token=token, lines=lines))

    def _safety(self, row: CaseRow) -> None:
        for note in self._shell.workspace.safety.notes(row.id):
            text = self.tr("Before contact: {note}").format(note=note.text)
            self._show(InlineMessage(text, "safety"))


def _field_label(record: str, name: str) -> str:
    from models.fields import fields_of

    spec = fields_of(record).get(name)
    return i18n.translate("fields", spec.label) if spec is not None else ""
