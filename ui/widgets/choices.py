"""Chips and groups of buttons of which one is chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui import theme


class Chip(QToolButton):
    """A filter or one code of several: off, or on with a cross; ``count`` stands behind the word."""

    def __init__(
        self,
        text: str,
        *,
        on: bool = False,
        count: int | None = None,
        icon: str = "",
        checkable: bool = True,
        name: str = "",
    ) -> None:
        super().__init__()
        self._count, self._icon = count, icon
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text if count is None else f"{text}, {count}")
        self.setCheckable(checkable)
        self.setChecked(on and checkable)
        self.setFont(theme.font("label"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _on: self.updateGeometry())

    def set_count(self, count: int | None) -> None:
        """Show another number behind the word."""
        self._count = count
        self.setAccessibleName(self.text() if count is None else f"{self.text()}, {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("label_strong" if self.isChecked() else "label"))
        width = metrics.horizontalAdvance(self.text()) + theme.u(6.5)
        if self._count is not None:
            width += metrics.horizontalAdvance(str(self._count)) + theme.u(1.5)
        width += theme.u(5) if self._icon else 0
        width += theme.u(5) if self.isChecked() else 0
        return QSize(width, theme.u(7))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, side = self.isChecked(), theme.u(4)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = theme.colour("accent" if on or self.hasFocus() else "edge")
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(theme.colour("selected" if on else "surface"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = box.left() + theme.u(3)
        if self._icon:
            spot = QRectF(left, box.center().y() - side / 2, side, side)
            theme.draw_icon(painter, self._icon, "accent" if on else "text2", spot)
            left += theme.u(5)
        painter.setFont(theme.font("label_strong" if on else "label"))
        painter.setPen(theme.colour("accent" if on else "text"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, 0, self.width(), self.height()), middle, self.text())
        left += QFontMetrics(painter.font()).horizontalAdvance(self.text()) + theme.u(1.5)
        if self._count is not None:
            painter.setPen(theme.colour("accent" if on else "text3"))
            painter.drawText(QRectF(left, 0, self.width(), self.height()), middle, str(self._count))
        if on:
            spot = QRectF(box.right() - theme.u(6), box.center().y() - side / 2, side, side)
            theme.draw_icon(painter, "x", "accent", spot)


class _Segment(QToolButton):
    """One answer of a group; arrow keys go to its neighbours."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(theme.font("label_strong")).horizontalAdvance(self.text())
        return QSize(wide + theme.u(5), theme.u(7.5))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        group = self.parentWidget()
        if step and isinstance(group, Segmented):
            group.step(self, step)
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, box = self.isChecked(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if on:
            painter.setPen(QPen(theme.colour("accent"), 2 if self.hasFocus() else 1.5))
            painter.setBrush(theme.colour("selected"))
            painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))
        elif self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))
        painter.setFont(theme.font("label_strong" if on else "label"))
        token = "accent" if on else "text2"
        painter.setPen(theme.colour(token if self.isEnabled() else "text3"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Segmented(QWidget):
    """One answer of a few, side by side; ``options`` are (value, text)."""

    changed = Signal()

    def __init__(self, options: Sequence[tuple[Any, str]], value: Any = None) -> None:
        super().__init__()
        self._values = [option for option, _text in options]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (_value, text) in enumerate(options):
            segment = _Segment(text)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_value(value)
        self._group.idToggled.connect(self._toggled)

    def value(self) -> Any:
        """The chosen value; None where nothing is chosen."""
        number = self._group.checkedId()
        return None if number < 0 else self._values[number]

    def set_value(self, value: Any) -> None:
        """Choose without telling anyone."""
        blocked = self._group.blockSignals(True)
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
        elif self._group.checkedButton() is not None:
            self._group.setExclusive(False)
            self._group.checkedButton().setChecked(False)
            self._group.setExclusive(True)
        self._group.blockSignals(blocked)

    def set_accessible_names(self, question: str) -> None:
        """Name each answer together with its question, as a screen reader says it."""
        for button in self._group.buttons():
            button.setAccessibleName(f"{question}: {button.text()}")

    def buttons(self) -> list[QToolButton]:
        """The answers, from left to right."""
        return [button for button in self._group.buttons() if isinstance(button, QToolButton)]

    def focus_chosen(self) -> None:
        """Put the cursor on the chosen answer, or on the first."""
        (self._group.checkedButton() or self._group.buttons()[0]).setFocus()

    def step(self, start: QWidget, by: int) -> None:
        """Go from one answer to its neighbour and choose it (arrow keys)."""
        buttons = [button for button in self.buttons() if not button.isHidden()]
        number = buttons.index(start) + by if start in buttons else 0
        if 0 <= number < len(buttons):
            buttons[number].setFocus()
            buttons[number].click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))

    def _toggled(self, _number: int, on: bool) -> None:
        if on:
            self.changed.emit()


_UNANSWERED = object()
"""Equal to no option: nothing is chosen."""


class YesNoUnknown(Segmented):
    """Yes, no, don't know: an unknown answer is an answer (True, False, None)."""

    _required = False

    def __init__(self, value: bool | None = None) -> None:
        options = (
            (True, QCoreApplication.translate("YesNoUnknown", "yes")),
            (False, QCoreApplication.translate("YesNoUnknown", "no")),
            (None, QCoreApplication.translate("YesNoUnknown", "don't know")),
        )
        super().__init__(options, value)

    def set_required(self, required: bool) -> None:
        """Where an answer is needed to go on, none is chosen beforehand and *don't know* is none."""
        if required == self._required:
            return
        self._required = required
        value = self.value()
        self.buttons()[-1].setHidden(required)
        self.set_value(value)

    def set_value(self, value: bool | None) -> None:
        super().set_value(_UNANSWERED if self._required and value is None else value)
