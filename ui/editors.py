"""One editor for each kind of field: it shows a value, gives it back and never loses a letter."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.i18n import clock_text, date_text, locale, number_text
from ui.typed import Unreadable, read_date, read_moment, read_number, read_whole
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choices import Chip, YesNoUnknown
from ui.widgets.flow import FlowLayout
from ui.widgets.inputs import Combo, TextArea
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit

Options = Sequence[tuple[Any, str]]
SEARCHABLE_FROM = 13


class Editor(QWidget):
    """The common face of editors. ``input`` is the widget that carries the field's name.

    ``raw`` is what stands in the editor, also where it has no meaning yet; it is plain data
    (text, lists, booleans), fit for a draft.
    """

    changed = Signal()
    left = Signal()

    input: QWidget

    def value(self) -> Any:
        """The value for the service; None is *not known*. Raises Unreadable."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Show a stored value."""
        raise NotImplementedError

    def raw(self) -> Any:
        """What stands in the editor."""
        raise NotImplementedError

    def put_raw(self, raw: Any) -> None:
        """Bring back what stood in an editor of this kind."""
        raise NotImplementedError

    def set_problem(self, wrong: bool) -> None:
        """Draw the editor as wrong, or as usual."""

    def set_required(self, required: bool) -> None:
        """Take *not known* away where an answer is needed to go on, or offer it again."""

    def set_read_only(self, fixed: bool) -> None:
        """Let the value be read, not changed."""
        self.setEnabled(not fixed)

    def text_of(self, value: Any) -> str:
        """A value of this kind in words, for comparing two versions."""
        return "" if value is None else str(value)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(1.5))
        return row


class TextEditor(Editor):
    """One line of text or a name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.input: LineEdit = LineEdit(name=name)
        self._row().addWidget(self.input)
        self.input.textChanged.connect(lambda _text: self.changed.emit())
        self.input.editingFinished.connect(self.left)

    def value(self) -> Any:
        return self.input.text().strip() or None

    def put(self, value: Any) -> None:
        self.input.setText(self.text_of(value))
        self.input.setCursorPosition(0)

    def raw(self) -> Any:
        return self.input.text()

    def put_raw(self, raw: Any) -> None:
        self.input.setText(str(raw))

    def set_problem(self, wrong: bool) -> None:
        self.input.set_problem(wrong)

    def set_read_only(self, fixed: bool) -> None:
        self.input.setReadOnly(fixed)


class NarrativeEditor(Editor):
    """Several lines of text."""

    def __init__(self, name: str, rows: int = 3) -> None:
        super().__init__()
        self.input: TextArea = TextArea(name=name, rows=rows, up_to=3 * rows)
        self._row().addWidget(self.input)
        self.input.textChanged.connect(self.changed)

    def value(self) -> Any:
        return self.input.text().strip() or None

    def put(self, value: Any) -> None:
        self.input.setText(self.text_of(value))

    def raw(self) -> Any:
        return self.input.text()

    def put_raw(self, raw: Any) -> None:
        self.input.setText(str(raw))

    def set_problem(self, wrong: bool) -> None:
        self.input.set_problem(wrong)

    def set_read_only(self, fixed: bool) -> None:
        self.input.setReadOnly(fixed)


class NumberEditor(TextEditor):
    """A whole number or one with two places; ``unit`` stands behind it."""

    def __init__(self, name: str, *, whole: bool, unit: str = "") -> None:
        super().__init__(name)
        self._whole = whole
        if unit:
            self.layout().addWidget(Label(unit, colour="text2"))

    def value(self) -> Any:
        return (read_whole if self._whole else read_number)(self.input.text())

    def text_of(self, value: Any) -> str:
        return number_text(value)


class DateEditor(TextEditor):
    """A day, typed as dd.mm.yyyy or taken from a calendar; empty means not known."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.input.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self.input.setMinimumWidth(theme.u(27))
        self._calendar = IconButton(
            "calendar", self.tr("Open the calendar"), size=8, clicked=self._open
        )
        self.layout().addWidget(self._calendar)
        self.input.editingFinished.connect(self._tidy)

    def value(self) -> Any:
        return read_date(self.input.text())

    def text_of(self, value: Any) -> str:
        return date_text(value) if isinstance(value, date) else ""

    def set_read_only(self, fixed: bool) -> None:
        super().set_read_only(fixed)
        self._calendar.setVisible(not fixed)

    def _tidy(self) -> None:
        try:
            day = read_date(self.input.text())
        except Unreadable:
            return
        if day is not None and self.input.text() != date_text(day):
            self.input.setText(date_text(day))

    def _open(self) -> None:
        popup = QWidget(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(popup)
        column.setContentsMargins(0, 0, 0, 0)
        calendar = QCalendarWidget()
        calendar.setLocale(locale())
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(calendar.VerticalHeaderFormat.NoVerticalHeader)
        try:
            day = read_date(self.input.text())
        except Unreadable:
            day = None
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))

        def take(chosen: QDate) -> None:
            self.put(date(chosen.year(), chosen.month(), chosen.day()))
            popup.close()
            self.input.setFocus()

        calendar.clicked.connect(take)
        calendar.activated.connect(take)
        column.addWidget(calendar)
        popup.move(self.mapToGlobal(self.rect().bottomLeft()))
        popup.show()
        calendar.setFocus()


class MomentEditor(Editor):
    """A day and a time on the office's clock, with a button for *now*."""

    def __init__(self, name: str, zone: tzinfo | None) -> None:
        super().__init__()
        self._zone = zone
        self.input: LineEdit = LineEdit(name=name, placeholder=self.tr("dd.mm.yyyy"))
        self.input.setMinimumWidth(theme.u(25))
        self.clock = LineEdit(name=f"{name}_time", placeholder=self.tr("hh:mm"))
        self.clock.setAccessibleName(self.tr("Time"))
        self.clock.setFixedWidth(theme.u(19))
        self._now = Button(self.tr("Now"), kind="link", clicked=self._set_now)
        row = self._row()
        row.addWidget(self.input, 1)
        row.addWidget(self.clock)
        row.addWidget(self._now)
        for part in (self.input, self.clock):
            part.textChanged.connect(lambda _text: self.changed.emit())
        self.input.editingFinished.connect(self._split)
        self.clock.editingFinished.connect(self.left)

    def value(self) -> Any:
        return read_moment(self.input.text(), self.clock.text(), self._zone)

    def put(self, value: Any) -> None:
        local = value.astimezone(self._zone) if isinstance(value, datetime) else None
        self.input.setText(date_text(local.date()) if local else "")
        self.clock.setText(clock_text(local, self._zone) if local else "")

    def raw(self) -> Any:
        return [self.input.text(), self.clock.text()]

    def put_raw(self, raw: Any) -> None:
        self.input.setText(raw[0])
        self.clock.setText(raw[1])

    def set_problem(self, wrong: bool) -> None:
        self.input.set_problem(wrong)
        self.clock.set_problem(wrong)

    def set_read_only(self, fixed: bool) -> None:
        self.input.setReadOnly(fixed)
        self.clock.setReadOnly(fixed)
        self._now.setVisible(not fixed)

    def text_of(self, value: Any) -> str:
        if not isinstance(value, datetime):
            return ""
        local = value.astimezone(self._zone)
        return f"{date_text(local.date())} {clock_text(local, self._zone)}"

    def _set_now(self) -> None:
        self.put(datetime.now(self._zone))

    def _split(self) -> None:
        """A pasted "10.11.2026 19:50" goes into both fields."""
        day, space, clock = self.input.text().strip().partition(" ")
        if space and ":" in clock and not self.clock.text():
            self.input.setText(day)
            self.clock.setText(clock.strip())


class YesNoEditor(Editor):
    """Yes, no, don't know."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.input: YesNoUnknown = YesNoUnknown()
        self.input.setObjectName(name)
        row = self._row()
        row.addWidget(self.input)
        row.addStretch(1)
        self.input.changed.connect(self.changed)

    def value(self) -> Any:
        return self.input.value()

    def put(self, value: Any) -> None:
        self.input.set_value(value)

    def raw(self) -> Any:
        return self.input.value()

    def put_raw(self, raw: Any) -> None:
        self.input.set_value(raw)

    def set_required(self, required: bool) -> None:
        self.input.set_required(required)

    def text_of(self, value: Any) -> str:
        return {True: self.tr("yes"), False: self.tr("no")}.get(value, self.tr("don't know"))


class CodeEditor(Editor):
    """One code of a list; a long list can be searched by typing any part of its texts."""

    def __init__(self, name: str, options: Options) -> None:
        super().__init__()
        self._options = list(options)
        self.input: Combo = Combo(name)
        self.input.addItem("", None)
        for code, text in self._options:
            self.input.addItem(text, code)
        if len(self._options) >= SEARCHABLE_FROM:
            self._make_searchable()
        self._row().addWidget(self.input)
        self.input.currentTextChanged.connect(lambda _text: self.changed.emit())

    def value(self) -> Any:
        if not self.input.isEditable():
            return self._code(self.input.currentIndex())
        text = self.input.currentText().strip().casefold()
        if not text:
            return None
        for code, shown in self._options:
            if shown.casefold() == text:
                return code
        hits = [code for code, shown in self._options if text in shown.casefold()]
        if len(hits) != 1:
            raise Unreadable("choose_from_list")
        return hits[0]

    def put(self, value: Any) -> None:
        codes = [code for code, _text in self._options]
        if value is not None and value not in codes:
            # a code that the pack no longer offers is shown as it is rather than dropped
            self._options.append((value, str(value)))
            self.input.addItem(str(value), value)
            codes.append(value)
        self.input.setCurrentIndex(codes.index(value) + 1 if value is not None else 0)

    def raw(self) -> Any:
        """The chosen code in a list of one, which holds in every language; else the typed text."""
        place, text = self.input.currentIndex(), self.input.currentText()
        if place > 0 and self.input.itemText(place) == text:
            return [self._code(place)]
        return text

    def put_raw(self, raw: Any) -> None:
        if isinstance(raw, list):
            self.put(raw[0])
            return
        place = self.input.findText(str(raw))
        if place >= 0:
            self.input.setCurrentIndex(place)
        elif self.input.isEditable():
            self.input.setEditText(str(raw))

    def set_problem(self, wrong: bool) -> None:
        self.input.set_problem(wrong)

    def set_read_only(self, fixed: bool) -> None:
        super().set_read_only(fixed)
        if self.input.isEditable():
            self.input.lineEdit().setPlaceholderText("" if fixed else self.tr("type to search"))

    def text_of(self, value: Any) -> str:
        return dict(self._options).get(value, "" if value is None else str(value))

    def _code(self, place: int) -> Any:
        return self._options[place - 1][0] if place > 0 else None

    def _make_searchable(self) -> None:
        self.input.setEditable(True)
        self.input.setLineEdit(LineEdit())
        self.input.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        completer = QCompleter(self.input.model(), self.input)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.input.setCompleter(completer)
        line = self.input.lineEdit()
        line.setPlaceholderText(self.tr("type to search"))
        line.editingFinished.connect(self.left)
        # a long name is told by its beginning, not by its end
        line.editingFinished.connect(lambda: line.setCursorPosition(0))
        self.input.currentIndexChanged.connect(lambda _place: line.setCursorPosition(0))


class CodesEditor(Editor):
    """Several codes of a list as chips; *none of these* is an answer too, unlike nothing chosen."""

    def __init__(self, name: str, options: Options) -> None:
        super().__init__()
        self._options = list(options)
        self.input: QWidget = self
        self.setObjectName(name)
        self._flow = FlowLayout(self)
        self._chips: dict[Any, Chip] = {}
        for code, text in self._options:
            self._add(code, text)
        self._none = Chip(self.tr("none of these"), name=f"{name}_none")
        self._flow.addWidget(self._none)
        self._none.toggled.connect(self._none_toggled)

    def value(self) -> Any:
        chosen = tuple(sorted(code for code, chip in self._chips.items() if chip.isChecked()))
        return chosen if chosen or self._none.isChecked() else None

    def put(self, value: Any) -> None:
        for code in value or ():
            if code not in self._chips:
                self._add(code, str(code))
        for code, chip in self._chips.items():
            chip.setChecked(code in (value or ()))
        self._none.setChecked(value is not None and not value)

    def raw(self) -> Any:
        value = self.value()
        return None if value is None else list(value)

    def put_raw(self, raw: Any) -> None:
        self.put(None if raw is None else tuple(raw))

    def text_of(self, value: Any) -> str:
        texts = dict(self._options)
        return ", ".join(texts.get(code, str(code)) for code in value or ())

    def chips(self) -> list[Chip]:
        """The chips in order, the last one being *none of these*."""
        return [*self._chips.values(), self._none]

    def _add(self, code: Any, text: str) -> None:
        chip = Chip(text, name=f"{self.objectName()}_{code}")
        self._chips[code] = chip
        self._flow.addWidget(chip)
        chip.toggled.connect(self._toggled)

    def _toggled(self, on: bool) -> None:
        if on:
            self._none.setChecked(False)
        self.changed.emit()

    def _none_toggled(self, on: bool) -> None:
        if on:
            for chip in self._chips.values():
                chip.setChecked(False)
        self.changed.emit()
