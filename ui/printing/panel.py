"""The right side of the print page: for whom, in which language, why, and is it ready."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.documents.checks import Check, CheckState
from services.documents.request import DocumentOption, Preview
from services.packs.model import Pack
from ui import i18n, theme
from ui.printing.records import record_text
from ui.widgets import Badge, Card, Combo, IconView, Label, ListRow, labelled

_MARKS = {
    CheckState.OK: ("circle-check-filled", "done"),
    CheckState.QUESTION: ("alert-circle", "soon"),
    CheckState.STOP: ("alert-triangle-filled", "overdue"),
}
_MOST_COPIES = 20
_NAMED_FIELDS = 12


class PrintPanel(QWidget):
    """Choices and checks; ``changed`` when the paper itself would look different."""

    changed = Signal()

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack
        self._option: DocumentOption | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(3))
        column.addWidget(self._reader_card())
        column.addWidget(self._ready_card())
        column.addStretch(1)

    def set_choices(self, readers: Sequence[str], reader: str, language: str, copies: int) -> None:
        """Offer these readers and show what was asked for, without telling anyone."""
        for combo in (self.reader, self.language):
            combo.blockSignals(True)
        self.reader.clear()
        for code in readers:
            self.reader.addItem(self._pack.text("reader", code, i18n.language()), code)
        self.reader.setCurrentIndex(max(self.reader.findData(reader), 0))
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.copies.setCurrentIndex(max(self.copies.findData(copies), 0))
        for combo in (self.reader, self.language):
            combo.blockSignals(False)

    def set_records(self, option: DocumentOption, record_id: UUID | None, body: str) -> None:
        """Offer the records that the paper can be about, and the bodies with measures in one.

        A record that is asked for and does not fit yet (a referral not sent) stays chosen.
        """
        self._option = option
        self.record.blockSignals(True)
        self.record.clear()
        for record in option.records:
            self.record.addItem(record_text(self._pack, record), str(record.id))
        if record_id is not None and self.record.findData(str(record_id)) < 0:
            self.record.addItem("", str(record_id))
        self.record.setCurrentIndex(max(self.record.findData(str(record_id)), 0))
        self.record.blockSignals(False)
        self._record_box.setVisible(self.record.count() > 1)
        self._show_bodies(body)

    def show_preview(self, preview: Preview) -> None:
        """Show what this reader will not learn, and the checks."""
        self._show_hidden(preview)
        self._clear_checks()
        for check in preview.checks:
            self._checks.addWidget(self._check_row(check))
        stops = sum(check.state is CheckState.STOP for check in preview.checks)
        questions = sum(check.state is CheckState.QUESTION for check in preview.checks)
        if stops:
            self._state.set(self.tr("not ready"), "overdue")
        elif questions:
            self._state.set(self.tr("%n question(s)", "", questions), "soon")
        else:
            self._state.set(self.tr("ready"), "done")
        self._state.show()

    def show_nothing(self) -> None:
        """There is no paper: show no checks."""
        self._clear_checks()
        self._state.hide()
        self._hidden_row.hide()

    def show_problem(self, name: str, text: str) -> None:
        """Say what is wrong with the purpose or the copies; an empty text takes it back."""
        target = self.purpose if name == "purpose" else self.copies
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        target.setAccessibleDescription(text)
        self.purpose.set_problem(bool(text) and name == "purpose")
        if text:
            target.setFocus()

    def values(self) -> dict[str, Any]:
        """Reader, language, copies and purpose."""
        return {
            "reader": self.reader.currentData() or "",
            "language": self.language.currentData() or i18n.language(),
            "copies": self.copies.currentData() or 1,
            "purpose": self.purpose.currentText().strip(),
            "record_id": self._record_id(),
            "body": (self.body.currentData() or "") if self._wants_body() else "",
        }

    def _reader_card(self) -> Card:
        card = Card(self.tr("Who will read it"))
        self.reader = Combo("reader")
        self.reader.setAccessibleName(self.tr("Reader of the paper"))
        self.reader.currentIndexChanged.connect(self._reader_changed)
        card.add(self.reader)
        self.body = Combo("body")
        self._body_box = self._boxed(self.tr("Body that gets its own measures"), self.body)
        card.add(self._body_box)
        self.record = Combo("record")
        self._record_box = self._boxed(self.tr("What the paper is about"), self.record)
        card.add(self._record_box)
        self.record.currentIndexChanged.connect(self._record_changed)
        self.body.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._hidden_row = QWidget()
        row = QHBoxLayout(self._hidden_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(1.5))
        self._hidden_icon = IconView("eye-off", "sealed")
        row.addWidget(self._hidden_icon, 0, Qt.AlignmentFlag.AlignTop)
        self.hidden_text = Label("", colour="sealed", wrap=True)
        self.seen_text = Label(
            self.tr("Sees everything that this paper can say"), colour="text2", wrap=True
        )
        row.addWidget(self.hidden_text, 1)
        row.addWidget(self.seen_text, 1)
        card.add(self._hidden_row)
        two = QHBoxLayout()
        two.setSpacing(theme.u(2))
        self.language = Combo("paper_language")
        for code, name in i18n.NAMES.items():
            self.language.addItem(name, code)
        self.language.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.copies = Combo("copies")
        for number in range(1, _MOST_COPIES + 1):
            self.copies.addItem(str(number), number)
        two.addLayout(labelled(self.tr("Language of the paper"), self.language), 1)
        two.addLayout(labelled(self.tr("Copies"), self.copies), 1)
        card.add(two)
        return card

    def _ready_card(self) -> Card:
        card = Card(self.tr("Ready to print?"))
        self._state = Badge("", "done")
        self._state.hide()
        if card.head is not None:
            card.head.add(self._state)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(theme.u(0.5))
        card.add(self._checks)
        self.purpose = Combo("purpose")
        self.purpose.setEditable(True)
        self.purpose.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        self.purpose.addItems(["", *self._purposes()])
        card.add(labelled(self.tr("Why it is printed (kept in the journal)"), self.purpose))
        self.problem = Label("", role="label", colour="overdue", wrap=True)
        self.problem.hide()
        card.add(self.problem)
        self.history = Label("", role="label", colour="text3", wrap=True)
        card.add(self.history)
        return card

    def _purposes(self) -> tuple[str, ...]:
        return (
            self.tr("Referral to a service"),
            self.tr("Sitting of the Commission"),
            self.tr("Handing over of materials"),
            self.tr("Lawful request"),
            self.tr("Paper file of the case"),
        )

    def _boxed(self, text: str, field: QWidget) -> QWidget:
        box = QWidget()
        box.setLayout(labelled(text, field))
        box.hide()
        return box

    def _reader_changed(self, _index: int) -> None:
        self._body_box.setVisible(self._wants_body())
        self.changed.emit()

    def _record_changed(self, _index: int) -> None:
        self._show_bodies(self.body.currentData() or "")
        self.changed.emit()

    def _record_id(self) -> UUID | None:
        """The record chosen; Qt compares texts, not ids."""
        chosen = self.record.currentData()
        return UUID(chosen) if chosen else None

    def _wants_body(self) -> bool:
        """Whether the chosen reader gets the measures of one body only."""
        return self._option is not None and self.reader.currentData() in self._option.own

    def _show_bodies(self, body: str) -> None:
        """Offer the bodies of the chosen record, the one asked for first in mind."""
        records = self._option.records if self._option is not None else ()
        chosen = self._record_id()
        bodies = next((r.bodies for r in records if r.id == chosen), ())
        self.body.blockSignals(True)
        self.body.clear()
        for code in bodies:
            self.body.addItem(self._pack.text("agency", code, i18n.language()), code)
        self.body.setCurrentIndex(max(self.body.findData(body), 0))
        self.body.blockSignals(False)
        self._body_box.setVisible(self._wants_body())

    def _show_hidden(self, preview: Preview) -> None:
        fields = preview.hidden_fields
        names = list(dict.fromkeys(i18n.translate("fields", field.label) for field in fields))
        self._hidden_icon.set_icon(*(("eye-off", "sealed") if fields else ("eye", "text2")))
        count = self.tr("%n field(s) left out", "", len(fields))
        shown = " · ".join(names[:_NAMED_FIELDS]) + (" …" if len(names) > _NAMED_FIELDS else "")
        self.hidden_text.setText(f"{count}: {shown}" if fields else "")
        self.hidden_text.setVisible(bool(fields))
        self.seen_text.setVisible(not fields)
        self._hidden_row.show()

    def _check_row(self, check: Check) -> ListRow:
        icon, token = _MARKS[check.state]
        return ListRow(check.text(i18n.translate), icon=icon, token=token, bold=False)

    def _clear_checks(self) -> None:
        while (item := self._checks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
