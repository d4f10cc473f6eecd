"""Tabs of a page: words in a line, the current one underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.flow import FlowLayout


class _Tab(QToolButton):
    def __init__(self, key: str, text: str) -> None:
        super().__init__()
        self.key = key
        self.setObjectName(f"tab_{key}")
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(theme.font("strong")).horizontalAdvance(self.text())
        return QSize(wide + theme.u(5), theme.u(9))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        tabs = self.parentWidget()
        if step and isinstance(tabs, SectionTabs):
            tabs.step(step)
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setFont(theme.font("strong" if on else "body"))
        painter.setPen(theme.colour("accent" if on else "text" if self.underMouse() else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if on:
            bar = QRectF(theme.u(1), self.height() - 3, self.width() - theme.u(2), 3)
            painter.fillRect(bar, theme.colour("accent"))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            box = QRectF(self.rect()).adjusted(1, theme.u(1), -1, -theme.u(1))
            painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))


class SectionTabs(QWidget):
    """``tabs`` are (key, text); ``changed`` tells the key. Arrow keys and Ctrl+Tab go round."""

    changed = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], current: str = "") -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._out: set[str] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout(gap=0.5)
        for number, (key, text) in enumerate(tabs):
            tab = _Tab(key, text)
            self._group.addButton(tab, number)
            flow.addWidget(tab)
        column.addLayout(flow)
        self.set_current(current or tabs[0][0])
        self._group.idToggled.connect(self._toggled)

    def current(self) -> str:
        """The key of the tab that is shown."""
        tab = self._group.checkedButton()
        return tab.key if isinstance(tab, _Tab) else ""

    def set_current(self, key: str) -> None:
        """Show another tab; tells ``changed`` when it is another."""
        for tab in self._group.buttons():
            if isinstance(tab, _Tab) and tab.key == key:
                self.offer(key, True)
                tab.setChecked(True)

    def offer(self, key: str, offered: bool) -> None:
        """Show a tab in the line or take it out; the one that is open stays."""
        for tab in self._group.buttons():
            if isinstance(tab, _Tab) and tab.key == key and offered == (key in self._out):
                if not offered and tab.isChecked():
                    return
                self._out ^= {key}
                tab.setVisible(offered)

    def step(self, by: int) -> None:
        """Go to the next or the previous tab that is offered, round the end."""
        count = len(self._group.buttons())
        number = self._group.checkedId() + by
        while self._key(number % count) in self._out:
            number += by
        button = self._group.button(number % count)
        button.setChecked(True)
        button.setFocus()

    def _key(self, number: int) -> str:
        tab = self._group.button(number)
        return tab.key if isinstance(tab, _Tab) else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        line = QRectF(0, self.height() - 1, self.width(), 1)
        QPainter(self).fillRect(line, theme.colour("line"))

    def _toggled(self, _number: int, on: bool) -> None:
        if on:
            self.changed.emit(self.current())
