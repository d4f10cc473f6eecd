"""The questions about one work situation: every one may stay unanswered."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from models.fields import FieldSpec, Kind, Sensitivity
from services.law.enquiry import AGE, BIRTH, CHILD, CONDITIONS, FAMILY, SIGNS, WORK, questions
from services.packs.model import Fact, Pack
from ui import i18n, theme
from ui.editors import (
    CodeEditor,
    CodesEditor,
    DateEditor,
    Editor,
    NumberEditor,
    YesNoEditor,
)
from ui.form_row import FieldRow
from ui.messages import field_message
from ui.typed import Unreadable
from ui.widgets import Card

DAY, COUNTRY = "on", "country"
_KINDS = {
    "bool": Kind.YES_NO,
    "int": Kind.WHOLE,
    "number": Kind.NUMBER,
    "code": Kind.CODE,
    "codes": Kind.CODES,
}
_WIDE = ("code", "codes")
COLUMNS = 2


class Questions(QWidget):
    """Asks what the law of one country needs; ``changed`` tells of any answer."""

    changed = Signal()

    def __init__(self, pack: Pack, today: date) -> None:
        super().__init__()
        self._pack, self._today = pack, today
        self._rows: dict[str, FieldRow] = {}
        self._facts: dict[str, Fact] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(3))
        titles = {
            CHILD: self.tr("The child and the school"),
            WORK: self.tr("The work"),
            CONDITIONS: self.tr("Papers, loads, hazards"),
            SIGNS: self.tr("Danger and exploitation"),
            FAMILY: self.tr("Family and origin"),
        }
        for part, facts in questions(pack).items():
            card = Card(titles[part])
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.u(3))
            grid.setVerticalSpacing(theme.u(2.5))
            for number in range(COLUMNS):
                grid.setColumnStretch(number, 1)
            rows = [self._row(fact) for fact in facts]
            _place(grid, (self._about_age() if part == CHILD else []) + rows, self._facts)
            card.add(grid)
            column.addWidget(card)
        self._rows[DAY].editor.put(today)
        for row in self._rows.values():
            row.editor.changed.connect(self._tell)
        self._show_what_applies()

    def answers(self) -> dict[str, Any]:
        """What is known; what cannot be read is not, and its field says so."""
        found: dict[str, Any] = {}
        for name, row in self._rows.items():
            try:
                value = row.editor.value()
                row.show_error(self._out_of_range(name, value))
            except Unreadable as problem:
                row.show_error(problem.sentence or field_message(problem.code))
                continue
            if name != DAY and not row.has_error and not row.isHidden():
                found[name] = _typed(self._facts.get(name), value)
        return found

    def day(self) -> date:
        """The day whose law is asked for; today where none can be read."""
        try:
            return self._rows[DAY].editor.value() or self._today
        except Unreadable:
            return self._today

    def ask(self, name: str) -> None:
        """Put the cursor into the question about a fact."""
        row = self._rows.get(AGE if name.startswith(AGE) else name)
        if row is not None:
            row.take_focus()

    def can_ask(self, name: str) -> bool:
        """Whether there is a question about this fact."""
        return (AGE if name.startswith(AGE) else name) in self._rows

    def editor(self, name: str) -> Editor:
        """The editor of one question."""
        return self._rows[name].editor

    def raw(self) -> dict[str, Any]:
        """What stands in the fields, readable or not."""
        return {name: row.editor.raw() for name, row in self._rows.items()}

    def put_raw(self, raw: Mapping[str, Any]) -> None:
        """Bring that back, as far as this country asks the same."""
        for name, value in raw.items():
            if name in self._rows:
                self._rows[name].editor.put_raw(value)

    def clear(self) -> None:
        """Nothing is known any more, and the day is today."""
        for row in self._rows.values():
            row.editor.put(None)
        self._rows[DAY].editor.put(self._today)

    def _about_age(self) -> list[FieldRow]:
        """The day, the date of birth and the age: a date of birth outranks an age."""
        rows = [
            self._named(DAY, self.tr("Day of the facts"), Kind.DATE, DateEditor(DAY)),
            self._named(
                AGE,
                i18n.pick(self._pack.facts[AGE].text),
                Kind.WHOLE,
                NumberEditor(AGE, whole=True),
            ),
            self._named(BIRTH, self.tr("or date of birth"), Kind.DATE, DateEditor(BIRTH)),
        ]
        self._facts[AGE] = self._pack.facts[AGE]
        return rows

    def _row(self, fact: Fact) -> FieldRow:
        self._facts[fact.name] = fact
        return self._named(fact.name, i18n.pick(fact.text), _KINDS[fact.type], self._editor(fact))

    def _named(self, name: str, text: str, kind: Kind, editor: Editor) -> FieldRow:
        spec = FieldSpec(label=text, kind=kind, sensitivity=Sensitivity.WORK, name=name)
        row = FieldRow(spec, text, editor)
        self._rows[name] = row
        return row

    def _editor(self, fact: Fact) -> Editor:
        if fact.type == "bool":
            return YesNoEditor(fact.name)
        if fact.type in ("int", "number"):
            return NumberEditor(fact.name, whole=fact.type == "int")
        options = self._pack.options(fact.list_name, i18n.language())
        return (CodeEditor if fact.type == "code" else CodesEditor)(fact.name, options)

    def _out_of_range(self, name: str, value: Any) -> str:
        fact = self._facts.get(name)
        if fact is None or value is None or fact.type not in ("int", "number"):
            return ""
        if fact.minimum is not None and value < fact.minimum:
            return field_message("too_small")
        if fact.maximum is not None and value > fact.maximum:
            return field_message("too_large")
        return ""

    def _tell(self) -> None:
        self._show_what_applies()
        self.changed.emit()

    def _show_what_applies(self) -> None:
        for name, fact in self._facts.items():
            if fact.asked_when and fact.asked_when in self._rows:
                self._rows[name].setVisible(self._rows[fact.asked_when].editor.raw() is True)


def _typed(fact: Fact | None, value: Any) -> Any:
    """A decimal of the form as the engine takes it."""
    return (
        float(value) if fact is not None and fact.type == "number" and value is not None else value
    )


def _place(grid: QGridLayout, rows: list[FieldRow], facts: Mapping[str, Fact]) -> None:
    line = place = 0
    for row in rows:
        fact = facts.get(row.editor.input.objectName())
        span = COLUMNS if fact is not None and fact.type in _WIDE else 1
        if place + span > COLUMNS:
            line, place = line + 1, 0
        grid.addWidget(row, line, place, 1, span)
        place += span
