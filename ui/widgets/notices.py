"""Messages inside a page, and the progress of long work."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import Button, IconButton
from ui.widgets.label import IconView, Label

if TYPE_CHECKING:
    from ui.tasks import Task

# kind: (colour token, icon)
_KINDS = {
    "info": ("open", "info-circle"),
    "warning": ("soon", "alert-circle"),
    "done": ("done", "circle-check-filled"),
    "danger": ("overdue", "alert-triangle-filled"),
    "sealed": ("sealed", "lock-filled"),
    "safety": ("soon", "phone"),
}


class InlineMessage(QWidget):
    """A tinted line with an icon: ``kind`` is info, warning, done, danger, sealed or safety.

    ``lead`` is said in bold before the text; ``button`` and ``clicked`` offer one way on;
    ``closable`` shows a cross, which hides the message.
    """

    closed = Signal()

    def __init__(
        self,
        text: str = "",
        kind: str = "info",
        *,
        lead: str = "",
        button: str = "",
        clicked: Callable[[], object] | None = None,
        closable: bool = False,
    ) -> None:
        super().__init__()
        self._token, icon = _KINDS[kind]
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.u(3), theme.u(1.5), theme.u(2), theme.u(1.5))
        row.setSpacing(theme.u(2))
        top = Qt.AlignmentFlag.AlignVCenter
        self._icon = IconView(icon, self._token)
        row.addWidget(self._icon, 0, top)
        self.lead = Label(lead, role="strong", colour=self._token)
        row.addWidget(self.lead, 0, top)
        self.lead.setVisible(bool(lead))
        self.text = Label(text, colour=self._token, wrap=True)
        row.addWidget(self.text, 1, top)
        if button:
            self.button = Button(button, size="small", clicked=clicked)
            row.addWidget(self.button, 0, top)
        if closable:
            row.addWidget(
                IconButton("x", self.tr("Close the message"), clicked=self._close), 0, top
            )
        self.setMinimumHeight(theme.u(7.5))
        self.setAccessibleName(f"{lead} {text}".strip())

    def set(self, text: str, kind: str = "info", lead: str = "") -> None:
        """Show another message."""
        self._token, icon = _KINDS[kind]
        self._icon.set_icon(icon, self._token)
        self.lead.setText(lead)
        self.lead.set_colour(self._token)
        self.lead.setVisible(bool(lead))
        self.text.setText(text)
        self.text.set_colour(self._token)
        self.setAccessibleName(f"{lead} {text}".strip())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{self._token}_bg"))
        painter.drawRoundedRect(QRectF(self.rect()), theme.u(1.5), theme.u(1.5))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class Progress(QWidget):
    """How far long work is, with a way to stop it; it appears after 400 ms.

    ``follow`` a task, or call ``start``, ``set_progress`` and ``stop``.
    """

    cancelled = Signal()

    def __init__(self, text: str = "", *, can_cancel: bool = True) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self.text = Label(text, role="strong", wrap=True)
        self.amount = Label("", role="label", colour="text2")
        row.addWidget(self.text, 1)
        row.addWidget(self.amount)
        self._cancel = Button(self.tr("Stop"), size="small", clicked=self._stop, name="stop")
        row.addWidget(self._cancel)
        column.addLayout(row)
        self._cancel.setVisible(can_cancel)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setRange(0, 0)
        column.addWidget(self._bar)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(400)
        self._delay.timeout.connect(self.show)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def start(self, text: str = "") -> None:
        """Begin: the bar shows itself after 400 ms."""
        if text:
            self.text.setText(text)
        self.amount.setText("")
        self._cancel.setEnabled(True)
        self._bar.setRange(0, 0)
        self._delay.start()

    def follow(self, task: "Task", text: str = "") -> None:
        """Begin with a task that was just started: show how far it is, offer to stop it, and hide
        when it has ended, before its result is told."""
        task.progressed.connect(self.set_progress)
        task.ended.connect(self.stop)
        self.cancelled.connect(task.cancel)
        self.start(text)

    def stop(self) -> None:
        """The work is over: hide."""
        self._delay.stop()
        self.hide()

    def set_progress(self, done: int, total: int) -> None:
        """Show how far it is; total 0 means not known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        known = self.tr("{done} of {total}").format(done=done, total=total) if total else ""
        self.amount.setText(known)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.setFixedHeight(6)

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self.text.setText(self.tr("Stopping…"))
        self.cancelled.emit()
