"""Tabs of a page: words in a line, the current one underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from ui import theme

GAP, PAD = 0.5, 3.5
"""Units between two tabs, and beside the words of one."""


class _Tab(QToolButton):
    def __init__(self, key: str, text: str) -> None:
        super().__init__()
        self.key, self._words = key, text
        self.setObjectName(f"tab_{key}")
        self.set_count(0)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_count(self, count: int) -> bool:
        """Show a number behind the word, none for nothing; says whether the tab is another now."""
        text = f"{self._words} ({count})" if count else self._words
        if text == self.text():
            return False
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        return True

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(theme.font("strong")).horizontalAdvance(self.text())
        return QSize(wide + theme.u(PAD), theme.u(9))

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
    """``tabs`` are (key, text); ``changed`` tells the key. Arrow keys and Ctrl+Tab go round.

    One line: what does not fit stands in a menu at its end, but for the tab that is open.
    """

    changed = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], current: str = "") -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._out: set[str] = set()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.u(GAP))
        for number, (key, text) in enumerate(tabs):
            tab = _Tab(key, text)
            self._group.addButton(tab, number)
            self._row.addWidget(tab)
        self.more = _More()
        self.more.clicked.connect(self.open_more)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.more.hide()
        self.set_current(current or tabs[0][0])
        self._group.idToggled.connect(self._toggled)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.u(40), theme.u(9))

    def sizeHint(self) -> QSize:
        wide = sum(tab.sizeHint().width() + theme.u(GAP) for tab in self._offered())
        return QSize(wide, theme.u(9))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def current(self) -> str:
        """The key of the tab that is shown."""
        tab = self._group.checkedButton()
        return tab.key if isinstance(tab, _Tab) else ""

    def set_current(self, key: str) -> None:
        """Show another tab; tells ``changed`` when it is another."""
        for tab in self._tabs():
            if tab.key == key:
                self.offer(key, True)
                tab.setChecked(True)

    def set_count(self, key: str, count: int) -> None:
        """Show a number behind a tab's word, or none where there is nothing."""
        for tab in self._tabs():
            if tab.key == key and tab.set_count(count):
                self._fit()

    def offer(self, key: str, offered: bool) -> None:
        """Show a tab in the line or take it out; the one that is open stays."""
        for tab in self._tabs():
            if tab.key == key and offered == (key in self._out):
                if not offered and tab.isChecked():
                    return
                self._out ^= {key}
                self._fit()

    def step(self, by: int) -> None:
        """Go to the next or the previous tab that is offered, round the end."""
        count = len(self._group.buttons())
        number = self._group.checkedId() + by
        while self._key(number % count) in self._out:
            number += by
        button = self._group.button(number % count)
        button.setChecked(True)
        button.setFocus()

    def in_menu(self) -> list[str]:
        """The keys of the tabs that stand in the menu now."""
        return [tab.key for tab in self._offered() if tab.isHidden()]

    def open_more(self) -> QMenu:
        """Open the menu of the tabs that do not fit; it goes by the arrow keys."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("more_tabs_menu")
        for tab in self._offered():
            if tab.isHidden():
                action = menu.addAction(tab.text().replace("&", "&&"))
                action.setData(tab.key)
        menu.triggered.connect(lambda action: self._chosen(str(action.data())))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu

    def paintEvent(self, _event: QPaintEvent) -> None:
        line = QRectF(0, self.height() - 1, self.width(), 1)
        QPainter(self).fillRect(line, theme.colour("line"))

    def _tabs(self) -> list[_Tab]:
        return [tab for tab in self._group.buttons() if isinstance(tab, _Tab)]

    def _offered(self) -> list[_Tab]:
        return [tab for tab in self._tabs() if tab.key not in self._out]

    def _key(self, number: int) -> str:
        tab = self._group.button(number)
        return tab.key if isinstance(tab, _Tab) else ""

    def _fit(self) -> None:
        """Show as many tabs as there is room for, and always the one that is open."""
        offered = self._offered()
        room = self.width()
        wide = {tab: tab.sizeHint().width() + theme.u(GAP) for tab in offered}
        fits = sum(wide.values()) <= room
        shown = set(offered)
        if not fits:
            room -= self.more.sizeHint().width() + theme.u(GAP)
            shown = {tab for tab in offered if tab.isChecked()}
            room -= sum(wide[tab] for tab in shown)
            for tab in offered:
                if tab in shown:
                    continue
                room -= wide[tab]
                if room < 0:
                    break
                shown.add(tab)
        for tab in self._tabs():
            tab.setVisible(tab in shown)
        self.more.setVisible(not fits)
        # at once: a first showing must not stand with the places of another width
        self._row.activate()

    def _chosen(self, key: str) -> None:
        self.set_current(key)
        tab = self._group.checkedButton()
        if tab is not None:
            tab.setFocus()

    def _toggled(self, _number: int, on: bool) -> None:
        if on:
            self._fit()
            self.changed.emit(self.current())


class _More(QToolButton):
    """The way to the tabs that do not fit into the line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("more_tabs")
        self.setText(QCoreApplication.translate("SectionTabs", "More") + " ▾")
        self.setAccessibleName(QCoreApplication.translate("SectionTabs", "More tabs"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(theme.font("strong")).horizontalAdvance(self.text())
        return QSize(wide + theme.u(PAD), theme.u(9))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if Qt.Key(event.key()) in opens:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text" if self.underMouse() else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            box = QRectF(self.rect()).adjusted(1, theme.u(1), -1, -theme.u(1))
            painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))
