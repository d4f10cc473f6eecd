"""Buttons, check boxes and radio buttons."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QToolButton, QWidget

from ui import theme
from ui.widgets.label import set_tooltip

_HEIGHTS = {"small": 6.5, "normal": 8, "large": 9.5}
_ICON_TOKEN = {"primary": "on_accent", "danger": "overdue", "link": "accent"}


class Button(QPushButton):
    """A button with a verb: ``kind`` is primary, secondary, quiet, link or danger.

    One primary button a page. ``size`` is small, normal or large (the unlock window).
    """

    def __init__(
        self,
        text: str,
        *,
        kind: str = "secondary",
        icon: str = "",
        size: str = "normal",
        clicked: Callable[[], object] | None = None,
        name: str = "",
    ) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setProperty("fit", size)
        self.setMinimumHeight(theme.u(_HEIGHTS[size]))
        self.setFont(theme.font("strong" if kind == "primary" else "body"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if icon:
            theme.set_button_icon(self, icon, _ICON_TOKEN.get(kind, "text2"))
        if clicked is not None:
            self.clicked.connect(lambda: clicked())

    def refuse(self, reason: str) -> None:
        """Switch the button off and say why; an empty reason switches it on again."""
        self.setEnabled(not reason)
        set_tooltip(self, reason)
        self.setAccessibleDescription(reason)


class IconButton(QToolButton):
    """A button with an icon only; ``says`` is its name for tooltips and screen readers."""

    def __init__(
        self,
        icon: str,
        says: str,
        *,
        token: str = "text2",
        size: float = 6.5,
        clicked: Callable[[], object] | None = None,
        name: str = "",
    ) -> None:
        super().__init__()
        self._icon, self._token, self._over = icon, token, False
        self.setObjectName(name)
        self.setAccessibleName(says)
        set_tooltip(self, says)
        self.setFixedSize(theme.u(size), theme.u(size))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if clicked is not None:
            self.clicked.connect(lambda: clicked())

    def set_icon(self, icon: str, says: str) -> None:
        """Show another icon under another name."""
        self._icon = icon
        self.setAccessibleName(says)
        set_tooltip(self, says)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._over and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))
        side = theme.u(4)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        token = self._token if self.isEnabled() else "text3"
        theme.draw_icon(painter, self._icon, token, place)


class CheckBox(QCheckBox):
    """A check box whose tick is painted in the theme's colour."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMinimumHeight(theme.u(6.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _indicator(self)
        if self.isChecked():
            theme.draw_icon(painter, "check", "on_accent", box)
        _focus_ring(painter, self, box, theme.u(1))


class Radio(QRadioButton):
    """A radio button whose dot is painted in the theme's colour."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMinimumHeight(theme.u(6.5))
        self.toggled.connect(self._take_stop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # some desktops press the button with Enter; here it goes to what the button stands in
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _take_stop(self, on: bool) -> None:
        """Tab comes to the chosen button of a group; Qt sees to that only after a first visit."""
        group = self.group()
        for button in group.buttons() if on and group is not None else ():
            stop = Qt.FocusPolicy.StrongFocus if button is self else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stop)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _indicator(self)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("on_accent"))
            painter.drawEllipse(box.center(), theme.u(0.8), theme.u(0.8))
        _focus_ring(painter, self, box, theme.u(2.5))


def _indicator(button: QCheckBox | QRadioButton) -> QRectF:
    side = theme.u(4)
    left = (
        1
        if button.layoutDirection() is Qt.LayoutDirection.LeftToRight
        else button.width() - side - 1
    )
    return QRectF(left, (button.height() - side) / 2, side, side)


def _focus_ring(painter: QPainter, button: QWidget, box: QRectF, radius: float) -> None:
    if button.hasFocus():
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), radius, radius)
