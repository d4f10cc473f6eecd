"""How the cells of the raid sheet look, and what one types into them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from services.packs.model import Pack
from ui import i18n, theme
from ui.intake.lines import NO, SCHOOL, SEX, SIGNS, YES
from ui.widgets import Combo, LineEdit
from ui.widgets.badge import badge_size, paint_badge

Index = QModelIndex | QPersistentModelIndex
BADGES = Qt.ItemDataRole.UserRole.value + 1
ICON = Qt.ItemDataRole.UserRole.value + 2

_YES_LETTERS, _NO_LETTERS, _CLEAR = "yдо+1", "nнж-0", "?"


def choices(pack: Pack, column: int) -> list[tuple[str, str]]:
    """(code, words) of a cell that is chosen from a list; empty for a cell that is typed."""
    if column == SEX:
        return [("", "–"), *pack.options("sex", i18n.language())]
    if column == SCHOOL:
        return [
            ("", QCoreApplication.translate("RaidGrid", "not known")),
            (YES, QCoreApplication.translate("RaidGrid", "yes")),
            (NO, QCoreApplication.translate("RaidGrid", "no")),
        ]
    return []


def code_of(pack: Pack, column: int, text: str) -> str | None:
    """A typed or pasted word as the code of its cell, whatever language it is in.

    "м", "male" and "эркек" are one answer: the keyboard need not follow the window's language.
    None where the word means nothing here.
    """
    word = text.strip().casefold()
    if not word or word in (_CLEAR, "–"):
        return ""
    if column == SEX:
        for code, item in pack.lists["sex"].items():
            if any(name.casefold().startswith(word) for name in item.text.values()):
                return code
        return None
    for code, words in choices(pack, SCHOOL):
        if code and words.casefold() == word:
            return code
    if word[0] in _YES_LETTERS:
        return YES
    return NO if word[0] in _NO_LETTERS else None


class RaidDelegate(QStyledItemDelegate):
    """Paints the cells, and makes their editors: a text line, or a list."""

    def __init__(self, pack: Pack, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._pack, self._view = pack, view

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        options = choices(self._pack, index.column())
        editor: Combo | LineEdit
        if options:
            editor = Combo()
            for code, text in options:
                editor.addItem(text, code)
        else:
            editor = LineEdit()
        editor.setParent(parent)
        head = index.model().headerData(index.column(), Qt.Orientation.Horizontal, 0)
        editor.setAccessibleName(str(head))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, Combo):
            editor.setCurrentIndex(max(editor.findData(value), 0))
        elif isinstance(editor, LineEdit):
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, Combo):
            model.setData(index, editor.currentData())
        elif isinstance(editor, LineEdit):
            model.setData(index, editor.text())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        fill = index.data(Qt.ItemDataRole.BackgroundRole)
        painter.fillRect(box, fill or theme.colour("selected" if chosen else "surface"))
        room = box.adjusted(theme.u(2.5), 0, -theme.u(1), 0)
        if index.column() == SIGNS:
            _paint_badges(painter, room, index.data(BADGES) or ())
        else:
            self._paint_text(painter, room, index)
        if chosen and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -2, -2), theme.u(1), theme.u(1))
        painter.restore()

    def _paint_text(self, painter: QPainter, room: QRectF, index: Index) -> None:
        icon = index.data(ICON)
        if icon:
            side = theme.u(4)
            spot = QRectF(room.left(), room.center().y() - side / 2, side, side)
            theme.draw_icon(painter, icon, "accent", spot)
            room.setLeft(room.left() + theme.u(5.5))
        painter.setFont(theme.font("body"))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole) or theme.colour("text"))
        text, metrics = index.data(Qt.ItemDataRole.DisplayRole), painter.fontMetrics()
        if index.column() == SEX and metrics.horizontalAdvance(text) > room.width():
            text = text[:1].lower()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _paint_badges(painter: QPainter, room: QRectF, badges: Sequence[tuple[str, str]]) -> None:
    """As many badges as fit; of the rest their number."""
    gap, spare = theme.u(1), badge_size("+9", "neutral").width()
    for number, (text, kind) in enumerate(badges):
        left = len(badges) - number - 1
        wide = badge_size(text, kind).width()
        fits = wide + (gap + spare if left else 0) <= room.width()
        if not fits and number:
            paint_badge(painter, room, f"+{left + 1}", "neutral")
            return
        paint_badge(painter, room, text, kind)
        room.setLeft(room.left() + wide + gap)
