"""The toast after something was saved, with Undo: one line, and what the change moved below it.

Nothing depends on reading it.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.widgets.label import IconView, Label

SHOWN_MS = 8000
_TOP_DOWN, _ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class Toast(QWidget):
    """A line at the bottom of ``host``, and those of ``detail``: it goes after 8 s, and waits while
    hovered or focused.

    It never stays over the field that holds the cursor: then it stands at the top. A click on it,
    beside Undo, takes it away.
    """

    gone = Signal()

    def __init__(
        self,
        host: QWidget,
        text: str,
        *,
        detail: str = "",
        undo: Callable[[], object] | None = None,
        undo_text: str = "",
    ) -> None:
        super().__init__(host)
        self._host, self._undo = host, undo
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.u(4), theme.u(2), theme.u(4), theme.u(2))
        row.setSpacing(theme.u(2))
        row.addWidget(IconView("circle-check-filled", "on_toast"))
        words = QBoxLayout(_TOP_DOWN if "\n" in detail else _ACROSS)
        words.setSpacing(theme.u(1) if "\n" in detail else theme.u(2))
        words.addWidget(Label(text, role="strong", colour="on_toast"))
        words.addWidget(Label(detail, colour="on_toast"))
        row.addLayout(words)
        row.addSpacing(theme.u(8))
        self.button: QPushButton | None = None
        if undo is not None:
            self.button = QPushButton(undo_text or self.tr("Undo"), self)
            self.button.setObjectName("toast_undo")
            self.button.setFlat(True)
            self.button.setProperty("kind", "link")
            self.button.setCursor(Qt.CursorShape.PointingHandCursor)
            self.button.setFont(theme.font("strong"))
            tint = theme.colour("toast_link").name()
            self.button.setStyleSheet(f"QPushButton {{ color: {tint}; }}")
            self.button.clicked.connect(self._take_back)
            self.button.installEventFilter(self)
            row.addWidget(self.button)
            row.addWidget(Label("Ctrl+Z", role="strong", colour="toast_link"))
        self.setAccessibleName(f"{text} {detail}".strip())
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SHOWN_MS)
        self._clock.timeout.connect(self.close_now)
        host.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self._place()
        self.show()
        self.raise_()
        self._clock.start()

    def close_now(self) -> None:
        """Take the toast away."""
        self._clock.stop()
        self._host.removeEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._focus_moved)
        self.hide()
        self.deleteLater()
        self.gone.emit()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        # whoever aims at what lies below gets there
        self.close_now()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._clock.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._clock.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self.button and event.type() == QEvent.Type.FocusIn:
            self._clock.stop()
        elif watched is self.button and event.type() == QEvent.Type.FocusOut:
            self._clock.start()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("toast"))
        painter.drawRoundedRect(QRectF(self.rect()), theme.u(2), theme.u(2))

    def _take_back(self) -> None:
        undo = self._undo
        self.close_now()
        if undo is not None:
            undo()

    def _place(self) -> None:
        size = self.sizeHint()
        width = min(max(size.width(), theme.u(90)), self._host.width() - theme.u(8))
        left = (self._host.width() - width) // 2
        top = self._host.height() - size.height() - theme.u(5)
        box = QRect(left, top, width, size.height())
        if self._covers_cursor(box):
            box.moveTop(theme.u(5))
        self.setGeometry(box)

    def _covers_cursor(self, box: QRect) -> bool:
        """Whether the field that is typed into lies below; a whole list or page does not count."""
        field = QApplication.focusWidget()
        if field is None or not self._host.isAncestorOf(field) or self.isAncestorOf(field):
            return False
        place = QRect(field.mapTo(self._host, QPoint(0, 0)), field.size())
        return place.height() < self._host.height() // 3 and place.intersects(box)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible():
            self._place()
