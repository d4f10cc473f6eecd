"""The dialog: a sheet over a covered window. Only for decisions that must interrupt."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.label import IconView, Label


class Answer(NamedTuple):
    """One way out of a question: a code, the button's words and its kind."""

    code: str
    text: str
    kind: str = "secondary"


class Question(NamedTuple):
    """A decision. ``keep`` is the code that Esc means: the one that keeps my work.

    ``content`` is shown between the text and the buttons (a form, a list).
    """

    title: str
    text: str = ""
    answers: Sequence[Answer] = ()
    keep: str = ""
    icon: str = "help-circle"
    content: QWidget | None = None


class _Inside(QWidget):
    """What the sheet scrolls. ``changed`` tells that it may want another height: what is said
    later, as the fault of a try, makes the sheet grow, for it must be seen."""

    changed = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return super().event(event)


class _Scroll(QScrollArea):
    """Lets the sheet show that the cursor stands on it (see ``Sheet.read_by_keys``)."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.window().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.window().update()


class Sheet(QWidget):
    """A panel over a scrim that covers ``host``; the cursor cannot leave it.

    Put widgets into ``body`` and buttons into ``buttons``; ``closed`` tells the code it ended with.
    """

    closed = Signal(str)

    def __init__(self, host: QWidget, *, width: float = 130, keep: str = "") -> None:
        super().__init__(host)
        self._host, self._keep, self._width = host, keep, width
        self._before: QWidget | None = None
        self._loop: QEventLoop | None = None
        self._answer = keep
        self.panel = QFrame(self)
        self.panel.setAutoFillBackground(False)
        column = QVBoxLayout(self.panel)
        edge = theme.u(6)
        column.setContentsMargins(edge, theme.u(5), edge, theme.u(4))
        column.setSpacing(theme.u(3))
        inside = _Inside()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.u(3))
        self._scroll = _Scroll()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        column.addWidget(self._scroll, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.u(2))
        column.addLayout(self.buttons)
        # queued: the layout is asked for its height when it has settled
        inside.changed.connect(self._place_panel, Qt.ConnectionType.QueuedConnection)
        host.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Cover the window and take the cursor."""
        from PySide6.QtWidgets import QApplication

        self._before = QApplication.focusWidget()
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self._place_panel()
        for widget in self._stops():
            widget.setFocus()
            break

    def read_by_keys(self) -> None:
        """The body is there to be read: the cursor begins in it, and the arrow keys scroll it."""
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.accessibleName())

    def exec(self) -> str:
        """Open, wait for an answer and return its code."""
        self.open()
        self._loop = QEventLoop(self)
        self._loop.exec()
        self._loop = None
        return self._answer

    def reveal(self, widget: QWidget) -> None:
        """Show a widget of the body, also where it stands below the edge of a small window."""
        widget.show()

        def look() -> None:
            self._place_panel()
            self._scroll.ensureWidgetVisible(widget)

        QTimer.singleShot(0, widget, look)

    def done(self, code: str) -> None:
        """End with ``code``."""
        self._answer = code
        self._host.removeEventFilter(self)
        self.hide()
        if self._before is not None:
            try:
                self._before.setFocus()
            except RuntimeError:
                # the page that held the cursor was rebuilt while the question was open
                self._before = None
        if self._loop is not None:
            self._loop.quit()
        self.closed.emit(code)
        self.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = self._stops()
        if not stops:
            return True
        from PySide6.QtWidgets import QApplication

        current = QApplication.focusWidget()
        place = stops.index(current) if current in stops else -1 if forward else 0
        stops[(place + (1 if forward else -1)) % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done(self._keep)
            return
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_panel()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_panel()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        scrim = theme.colour("scrim")
        scrim.setAlphaF(0.45)
        painter.fillRect(self.rect(), scrim)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box, radius = QRectF(self.panel.geometry()), theme.u(2.5)
        shade = QColor(0, 0, 0, 4)
        painter.setBrush(shade)
        for step in range(16):
            painter.drawRoundedRect(
                box.adjusted(-step, -step + 4, step, step + 4), radius + step, radius + step
            )
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(box, radius, radius)
        if self._scroll.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            ring = QRectF(self._scroll.geometry()).translated(box.topLeft())
            out = theme.u(1.5)
            painter.drawRoundedRect(ring.adjusted(-out, -out, out, out), out, out)

    def _place_panel(self) -> None:
        room = self.rect().size() - QSize(theme.u(12), theme.u(12))
        width = min(theme.u(self._width), room.width())
        layout: QLayout | None = self.panel.layout()
        edges = 2 * theme.u(6)
        inside = self._scroll.widget().layout()
        wanted = inside.heightForWidth(width - edges) if inside.hasHeightForWidth() else -1
        wanted = max(wanted, inside.sizeHint().height() if wanted < 0 else 0)
        margins = layout.contentsMargins() if layout else None
        frame = (margins.top() + margins.bottom() if margins else 0) + theme.u(3)
        height = wanted + frame + self.buttons.sizeHint().height()
        # a bar that was there once would stay: it narrows the text, which then needs more height
        bar = Qt.ScrollBarPolicy
        fits = height <= room.height()
        self._scroll.setVerticalScrollBarPolicy(
            bar.ScrollBarAlwaysOff if fits else bar.ScrollBarAsNeeded
        )
        height = min(height, room.height())
        left, top = (self.width() - width) // 2, max(theme.u(6), (self.height() - height) * 2 // 5)
        self.panel.setGeometry(left, top, width, height)
        self.update()

    def _stops(self) -> list[QWidget]:
        """The widgets inside that take the cursor, in tab order; the buttons at the foot come last,
        also where a sheet makes its fields after them."""
        found: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if (
                tab
                and widget.isVisibleTo(self)
                and widget.isEnabled()
                and self.isAncestorOf(widget)
            ):
                found.append(widget)
            widget = widget.nextInFocusChain()
        inside = self._scroll
        return sorted(found, key=lambda one: one is not inside and not inside.isAncestorOf(one))


class DecisionDialog(Sheet):
    """A question with its answers as buttons; the primary one stands at the right."""

    def __init__(self, host: QWidget, question: Question, *, width: float = 120) -> None:
        keep = question.keep or (question.answers[0].code if question.answers else "")
        super().__init__(host, width=width, keep=keep)
        self.setAccessibleName(question.title)
        self._content = question.content
        self._primary: Button | None = None
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        row.addWidget(IconView(question.icon, "accent", 5), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.u(1))
        words.addWidget(Label(question.title, role="section", wrap=True))
        if question.text:
            words.addWidget(Label(question.text, colour="text2", wrap=True))
        row.addLayout(words, 1)
        self.body.addLayout(row)
        if question.content is not None:
            self.body.addWidget(question.content)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self.choices: dict[str, Button] = {}
        for answer in question.answers:
            button = Button(answer.text, kind=answer.kind, name=f"answer_{answer.code}")
            if answer.kind == "primary":
                self._primary = button
            button.clicked.connect(lambda _on=False, code=answer.code: self.done(code))
            self.choices[answer.code] = button
            self.buttons.addWidget(button)

    def open(self) -> None:
        """The cursor stands on the answer that keeps my work or, where there is something to choose
        first, on what is chosen there."""
        super().open()
        first = self._first_choice()
        if first is not None:
            first.setFocus()
        elif self._keep in self.choices:
            self.choices[self._keep].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        on = next((button for button in self.choices.values() if button.hasFocus()), None)
        if on is not None:
            on.click()
        elif self._primary is not None:
            # from what was chosen on to the button: it is looked at before it is pressed
            self._primary.setFocus(Qt.FocusReason.TabFocusReason)

    def _first_choice(self) -> QWidget | None:
        content = self._content
        stops = [one for one in self._stops() if content is not None and content.isAncestorOf(one)]
        on = (one for one in stops if isinstance(one, QRadioButton) and one.isChecked())
        return next(on, stops[0] if stops else None)
