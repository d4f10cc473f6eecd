"""Text on the screen: always plain. The only module that uses QLabel, which guesses at HTML."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QListWidgetItem, QSizePolicy, QToolTip, QWidget

from ui import theme


def set_tooltip(widget: QWidget | QListWidgetItem, text: str) -> None:
    """A tooltip that shows ``text`` letter for letter, also where it looks like HTML."""
    widget.setToolTip(_literal(text))


def show_tooltip(place: QPoint, text: str) -> None:
    """Show ``text`` letter for letter beside a place on the screen; an empty one hides the last."""
    QToolTip.showText(place, _literal(text))


def _literal(text: str) -> str:
    if "<" in text or "&" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        text = "<br>".join(f"<span>{line}</span>" for line in text.split("\n"))
    return text


class Label(QLabel):
    """Plain text in a role of the type scale and a colour token.

    ``wrap`` breaks long text into lines and takes the height they need; ``elide`` shortens one
    line with "…" and gives the whole text as a tooltip.
    """

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "body",
        colour: str = "text",
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._elide = elide
        theme.paint(self, role, colour)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setText(text)

    def set_colour(self, token: str) -> None:
        """Write in the colour of another token."""
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme.colour(token))
        self.setPalette(palette)

    def set_role(self, role: str) -> None:
        """Write in the font of another role."""
        self.setFont(theme.font(role))

    def minimumSizeHint(self) -> QSize:
        """Wrapped and shortened text may become narrow; its height is asked for by width."""
        if self.wordWrap():
            return QSize(theme.u(15), self.fontMetrics().height())
        if self._elide:
            return QSize(theme.u(15), super().minimumSizeHint().height())
        return super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            wide = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
            set_tooltip(self, self.text() if wide else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        mode = Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self.text(), mode, self.width())
        painter.drawText(self.contentsRect(), int(self.alignment()), text)


class ElidedText(Label):
    """One line of plain text that is shortened where it does not fit."""

    def __init__(self, text: str = "", *, role: str = "body", colour: str = "text") -> None:
        super().__init__(text, role=role, colour=colour, elide=True)


class IconView(QWidget):
    """A painted icon; it says nothing to a screen reader unless it is given a name."""

    def __init__(self, name: str, token: str = "text2", size: float = 4, *, says: str = "") -> None:
        super().__init__()
        self._name, self._token, self._size = name, token, size
        self.setAccessibleName(says)
        self.setFixedSize(theme.u(size), theme.u(size))

    def set_icon(self, name: str, token: str) -> None:
        """Show another icon or colour."""
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.u(self._size)
        theme.draw_icon(painter, self._name, self._token, QRectF(0, 0, side, side))
