"""A line of text that opens something: it wraps as text does, and works with mouse and keys."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import theme

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap

_INSET = 3
"""Room for the frame of the cursor beside the letters, in pixels."""


class TextLink(QAbstractButton):
    """Wrapped text in a role and colour, underlined so that one sees it can be opened.

    ``says`` is its name for a screen reader where the text alone does not say what opens.
    """

    def __init__(
        self,
        text: str,
        clicked: Callable[[], object],
        *,
        role: str = "label",
        colour: str = "text2",
        says: str = "",
        name: str = "",
    ) -> None:
        super().__init__()
        self._token = colour
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(says or text)
        self.setFont(theme.font(role))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: clicked())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._bounds(width).height()

    def sizeHint(self) -> QSize:
        wide = self._bounds(theme.u(400)).width() + 2 * _INSET + 2
        return QSize(wide, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.u(15), self.fontMetrics().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(theme.colour("accent" if self.underMouse() else self._token))
        painter.drawText(self.rect().adjusted(_INSET, 0, -_INSET, 0), int(_FLAGS), self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def _bounds(self, width: int) -> QRect:
        room = QRect(0, 0, max(width - 2 * _INSET, 1), 100_000)
        return QFontMetrics(self.font()).boundingRect(room, int(_FLAGS), self.text())
