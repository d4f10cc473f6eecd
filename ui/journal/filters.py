"""Which entries of the journal are shown: kind, person, case, days."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.trail import TrailFilter
from services.trail_words import GROUPS
from ui import i18n, theme
from ui.editors import DateEditor
from ui.typed import Unreadable
from ui.widgets import Chip, Combo, FlowLayout, Label, SearchBox

PERSON, NUMBER = 52, 58
"""Widths in units."""


class JournalFilters(QWidget):
    """``changed`` tells that other entries are wanted."""

    changed = Signal()

    def __init__(self, people: list[tuple[UUID, str]]) -> None:
        super().__init__()
        self._group = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        chips = FlowLayout()
        self._chips: dict[str, Chip] = {}
        for group, text in {"": self.tr("All"), **self._groups()}.items():
            chip = Chip(text, on=group == "", name=f"group_{group or 'ALL'}")
            chip.clicked.connect(lambda _on=False, group=group: self.choose(group))
            self._chips[group] = chip
            chips.addWidget(chip)
        column.addLayout(chips)
        row = FlowLayout(gap=2)
        self.person = Combo("person")
        self.person.setAccessibleName(self.tr("Person"))
        self.person.setFixedWidth(theme.u(PERSON))
        self.person.addItem(self.tr("Everyone"), "")
        for person_id, name in people:
            self.person.addItem(name, person_id.hex)
        self.person.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.number = SearchBox(self.tr("Case number"), name="case_number")
        self.number.setFixedWidth(theme.u(NUMBER))
        self.number.searched.connect(lambda _text: self.changed.emit())
        row.addWidget(self.person)
        row.addWidget(self.number)
        self.since, self.until = DateEditor("since"), DateEditor("until")
        for editor, says in ((self.since, self.tr("from")), (self.until, self.tr("to"))):
            row.addWidget(self._day(editor, says))
        column.addLayout(row)

    def wanted(self) -> TrailFilter:
        """What is to be shown; a day that cannot be read does not narrow."""
        person = self.person.currentData()
        return TrailFilter(
            person=UUID(person) if person else None,
            group=self._group,
            number=self.number.text(),
            since=_value(self.since),
            until=_value(self.until),
        )

    def choose(self, group: str) -> None:
        """Show the entries of one group, or all."""
        self._group = group
        for name, chip in self._chips.items():
            chip.setChecked(name == group)
        self.changed.emit()

    def clear(self) -> None:
        """Show everything again."""
        self.put({})

    def state(self) -> dict[str, Any]:
        """What is chosen and typed."""
        return {
            "group": self._group,
            "person": self.person.currentData(),
            "number": self.number.text(),
            "since": self.since.raw(),
            "until": self.until.raw(),
        }

    def put(self, state: Mapping[str, Any]) -> None:
        """Bring ``state()`` back."""
        self.person.setCurrentIndex(max(self.person.findData(state.get("person")), 0))
        self.number.setText(state.get("number", ""))
        self.since.put_raw(state.get("since", ""))
        self.until.put_raw(state.get("until", ""))
        self.choose(state.get("group", ""))

    def _groups(self) -> dict[str, str]:
        return {group: i18n.translate("trail", text) for group, text in GROUPS.items()}

    def _day(self, editor: DateEditor, says: str) -> QWidget:
        editor.input.setAccessibleName(says)
        editor.changed.connect(self.changed)
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(says, role="label", colour="text2"))
        line.addWidget(editor)
        return part


def _value(editor: DateEditor) -> Any:
    read: Callable[[], Any] = editor.value
    try:
        return read()
    except Unreadable:
        return None
