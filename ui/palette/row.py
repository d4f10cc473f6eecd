"""How a line of the palette is painted: icon, words, detail, keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme

ENTRY = Qt.ItemDataRole.UserRole.value + 1
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class PaletteDelegate(QStyledItemDelegate):
    """Headings are small and bold; entries are 10 units high."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        entry = index.data(ENTRY)
        heading = entry is not None and entry[1] is None and not entry[5]
        return QSize(theme.u(40), theme.u(8 if heading else 10))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(ENTRY)
        text, run, icon, detail, keys, refused = entry
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if run is None and not refused:
            painter.setFont(theme.font("label_strong"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(box.adjusted(theme.u(3), 0, 0, -2), int(_MIDDLE), text)
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selected"))
            painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))
        side = theme.u(4)
        spot = QRectF(box.left() + theme.u(3), box.center().y() - side / 2, side, side)
        theme.draw_icon(painter, icon or "chevron-right", "accent" if chosen else "text2", spot)
        room = box.adjusted(theme.u(10), 0, -theme.u(3), 0)
        if keys:
            room.setRight(_paint_keys(painter, room, keys) - theme.u(2))
        painter.setFont(theme.font("strong" if chosen else "body"))
        painter.setPen(theme.colour("text3" if refused else "text"))
        words = _fitting(painter, text, room.width())
        painter.drawText(room, int(_MIDDLE), words)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(words) + theme.u(2.5))
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("soon" if refused.strip() else "text2"))
        painter.drawText(
            room, int(_MIDDLE), _fitting(painter, refused.strip() or detail, room.width())
        )
        painter.restore()


def _paint_keys(painter: QPainter, room: QRectF, keys: str) -> float:
    """Paint the keys as caps from the right; returns where they begin."""
    painter.setFont(theme.font("label"))
    right = room.right()
    for key in reversed(keys.split("+")):
        wide = max(QFontMetrics(painter.font()).horizontalAdvance(key) + theme.u(4), theme.u(6))
        cap = QRectF(right - wide, room.center().y() - theme.u(2.75), wide, theme.u(5.5))
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(cap, theme.u(1), theme.u(1))
        painter.setPen(theme.colour("text2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        right = cap.left() - theme.u(1.5)
    return right


def _fitting(painter: QPainter, text: str, width: float) -> str:
    metrics = painter.fontMetrics()
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(int(width), 0))
