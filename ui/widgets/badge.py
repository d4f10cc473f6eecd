"""The badge: a state as tint, shape and word, readable without colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

# kind: (colour token, icon); an icon of digits is that many filled bars of three
KINDS: dict[str, tuple[str, str]] = {
    "overdue": ("overdue", "alert-triangle-filled"),
    "danger": ("overdue", "alert-triangle-filled"),
    "soon": ("soon", "clock"),
    "open": ("open", "circle"),
    "done": ("done", "circle-check-filled"),
    "waiting": ("waiting", "player-pause-filled"),
    "sealed": ("sealed", "lock-filled"),
    "none": ("none", "circle-dashed"),
    "unverified": ("soon", "help-circle"),
    "risk_high": ("overdue", "3"),
    "risk_medium": ("soon", "2"),
    "risk_low": ("none", "1"),
    "neutral": ("waiting", ""),
}


def badge_size(text: str, kind: str) -> QSize:
    """The room a badge takes, for delegates."""
    advance = QFontMetricsF(theme.font("label_strong")).horizontalAdvance(text)
    mark = theme.u(4) if KINDS[kind][1] else 0
    return QSize(round(advance) + mark + theme.u(3.5), theme.u(5.5))


def paint_badge(painter: QPainter, place: QRectF, text: str, kind: str) -> None:
    """Paint a badge at the left of ``place``, centred in its height; for delegates too."""
    token, icon = KINDS[kind]
    size = badge_size(text, kind)
    top = place.top() + (place.height() - size.height()) / 2
    width = min(float(size.width()), place.width())
    box = QRectF(place.left(), top, width, size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{token}_bg"))
    painter.drawRoundedRect(box, theme.u(1), theme.u(1))
    left = box.left() + theme.u(1.5)
    if icon.isdigit():
        _bars(painter, left, box, int(icon), token)
    elif icon:
        side = theme.u(3.25)
        theme.draw_icon(painter, icon, token, QRectF(left, box.center().y() - side / 2, side, side))
    left += theme.u(4) if icon else 0
    painter.setPen(theme.colour(token))
    painter.setFont(theme.font("label_strong"))
    room = QRectF(left, box.top(), box.right() - left - theme.u(1), box.height())
    words = QFontMetricsF(painter.font()).elidedText(
        text, Qt.TextElideMode.ElideRight, room.width() + 1
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    painter.restore()


class Badge(QWidget):
    """A state in a list, a header or a card; ``kind`` is one of KINDS."""

    def __init__(self, text: str, kind: str = "neutral") -> None:
        super().__init__()
        self._text, self._kind = text, kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set(self, text: str, kind: str) -> None:
        """Show another state."""
        self._text, self._kind = text, kind
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word on the badge."""
        return self._text

    def sizeHint(self) -> QSize:
        return badge_size(self._text, self._kind)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_badge(QPainter(self), QRectF(self.rect()), self._text, self._kind)


def _bars(painter: QPainter, left: float, box: QRectF, filled: int, token: str) -> None:
    width, gap, foot = theme.u(0.75), theme.u(1), box.center().y() + theme.u(1.25)
    for number in range(3):
        tint = theme.colour(token)
        if number >= filled:
            tint.setAlphaF(0.3)
        painter.setBrush(tint)
        height = theme.u(1) + number * theme.u(0.75)
        painter.drawRect(QRectF(left + number * gap, foot - height, width, height))
