"""The pathway of a case as lanes of stations: what is done, due, waiting, ahead or not needed.

The strip only paints. Over each station lies a transparent button that carries focus, click,
tooltip and the name a screen reader speaks; the arrow keys move between the stations.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QToolTip, QWidget

from ui import theme
from ui.widgets.label import set_tooltip
from ui.widgets.station_layout import Place, lane_rows, name_rows, wrapped
from ui.widgets.station_shapes import draw_station

SLIM = 8.75
"""Height of a lane that does not apply, in units."""

_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


@dataclass(frozen=True, slots=True)
class Station:
    """One step as drawn. ``state`` is done, overdue, soon, open, waiting, ahead or none.

    ``note`` stands below the name; ``said`` is what a screen reader speaks; ``help`` the tooltip.
    """

    code: str
    name: str
    note: str
    state: str
    said: str
    help: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """One track. With a ``reason`` it does not apply and becomes one line that says why.

    Where many do not apply, one quiet lane holds them as ``folded``: their names stand side by
    side, and each keeps its reason for the mouse, the keyboard and the screen reader.
    """

    code: str
    name: str
    basis: str
    stations: tuple[Station, ...]
    reason: str = ""
    folded: tuple["Lane", ...] = ()


class PathwayStrip(QWidget):
    """Paints lanes; ``chosen`` tells the code of a station, ``lane_chosen`` that of a slim lane.

    ``asked`` tells the station of which one wants to know why it stands so: F1, or the other
    mouse button.
    """

    chosen = Signal(str)
    asked = Signal(str)
    lane_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes: tuple[Lane, ...] = ()
        self._places: list[Sequence[Place]] = []
        self._tops: list[int] = []
        self._buttons: dict[str, StationButton] = {}
        # the height belongs to the width: one fixed before the page has its width would leave a
        # white gap where the next steps stand
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        left = self._left(width)
        return sum(self._lane_height(lane, width, left) for lane in self._lanes)

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def show_lanes(self, lanes: tuple[Lane, ...]) -> None:
        """Draw these lanes; focus stays on the station that had it, if it is still there."""
        held = next((code for code, b in self._buttons.items() if b.hasFocus()), "")
        self._lanes = lanes
        for button in self._buttons.values():
            button.hide()
            button.setObjectName("")
            button.deleteLater()
        self._buttons = {}
        for lane in lanes:
            slim = bool(lane.reason or lane.folded)
            for code, name, tip in _targets(lane):
                self._buttons[code] = self._button(code, name, tip, slim)
        self._set_tab_stop(held or self._first_stop())
        self._arrange()
        self.updateGeometry()
        if held in self._buttons:
            self._buttons[held].setFocus()

    def lanes(self) -> tuple[Lane, ...]:
        """What is drawn."""
        return self._lanes

    def button(self, code: str) -> "StationButton":
        """The button over a station. Raises KeyError for a code that is not drawn."""
        return self._buttons[code]

    def take_focus(self) -> None:
        """Put the cursor on the station that Tab comes to."""
        for button in self._buttons.values():
            if button.focusPolicy() & Qt.FocusPolicy.TabFocus:
                button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()
            self.updateGeometry()

    def move_focus(self, code: str, key: int) -> bool:
        """Move from a station by an arrow key; False for any other key."""
        rows = [[target[0] for target in _targets(lane)] for lane in self._lanes]
        row = next(i for i, codes in enumerate(rows) if code in codes)
        place = rows[row].index(code)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            key = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}.get(
                Qt.Key(key), Qt.Key(key)
            )
        if key == Qt.Key.Key_Right:
            place = min(place + 1, len(rows[row]) - 1)
        elif key == Qt.Key.Key_Left:
            place = max(place - 1, 0)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            place = 0 if key == Qt.Key.Key_Home else len(rows[row]) - 1
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            row = min(max(row + (1 if key == Qt.Key.Key_Down else -1), 0), len(rows) - 1)
            place = min(place, len(rows[row]) - 1)
        else:
            return False
        self._buttons[rows[row][place]].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def is_folded(self, code: str) -> bool:
        """Whether this is a lane of which only the name is drawn."""
        return any(other.code == code for lane in self._lanes for other in lane.folded)

    def stop_at(self, code: str) -> None:
        """Make this station the one that Tab comes back to."""
        self._set_tab_stop(code)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, lane in enumerate(self._lanes):
            if index:
                painter.setPen(QPen(theme.colour("line"), 2))
                painter.drawLine(
                    QPointF(1, self._tops[index]), QPointF(self.width() - 1, self._tops[index])
                )
            self._paint_title(painter, index, lane)
            if lane.folded:
                self._paint_folded(painter, index, lane)
            elif lane.reason:
                self._paint_reason(painter, index, lane)
            else:
                self._paint_links(painter, index, lane)
                for place, station in zip(self._places[index], lane.stations, strict=True):
                    self._paint_station(painter, place, station)
        painter.end()

    def _button(self, code: str, name: str, tip: str, slim: bool) -> "StationButton":
        button = StationButton(self, code)
        button.setObjectName(f"station:{code}")
        button.setAccessibleName(name)
        set_tooltip(button, tip)
        button.clicked.connect(lambda: (self.lane_chosen if slim else self.chosen).emit(code))
        button.show()
        return button

    def _first_stop(self) -> str:
        stations = [station for lane in self._lanes for station in lane.stations]
        wanted = [s for s in stations if s.current] or stations
        return wanted[0].code if wanted else next(iter(self._buttons), "")

    def _set_tab_stop(self, code: str) -> None:
        if code not in self._buttons:
            code = self._first_stop()
        for other, button in self._buttons.items():
            policy = Qt.FocusPolicy.StrongFocus if other == code else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _arrange(self) -> None:
        """Give every station its place; the strip takes the height that the texts need."""
        left = self._left()
        usable = self.width() - left - theme.u(3)
        self._places, self._tops = [], []
        top = 0
        for lane in self._lanes:
            self._tops.append(top)
            if lane.folded:
                self._places.append([])
                boxes, height = self._name_rows(lane, usable, left, top)
                for other, box in zip(lane.folded, boxes, strict=True):
                    self._buttons[other.code].setGeometry(self._mirrored(box.adjusted(0, 2, 0, -2)))
            elif lane.reason:
                self._places.append([])
                height = theme.u(SLIM)
                self._buttons[lane.code].setGeometry(
                    self._mirrored(QRect(left, top + 2, usable, height - 4))
                )
            else:
                names = [(s.name, s.note) for s in lane.stations]
                places, height = lane_rows(names, usable, left, top)
                self._places.append(places)
                for place, station in zip(places, lane.stations, strict=True):
                    rect = QRect(place.left, place.top - theme.u(4), place.width, place.height)
                    self._buttons[station.code].setGeometry(self._mirrored(rect))
            top += height
        self.update()

    def _name_rows(self, lane: Lane, usable: int, left: int, top: int) -> tuple[list[QRect], int]:
        return name_rows([other.name for other in lane.folded], usable, left, top, theme.u(SLIM))

    def _lane_height(self, lane: Lane, width: int, left: int) -> int:
        if lane.folded:
            return self._name_rows(lane, width - left - theme.u(3), left, 0)[1]
        if lane.reason:
            return theme.u(SLIM)
        names = [(s.name, s.note) for s in lane.stations]
        return lane_rows(names, width - left - theme.u(3), left, 0)[1]

    def _left(self, width: int | None = None) -> int:
        """Where the stations begin: after the widest name of a lane."""
        strong = QFontMetricsF(theme.font("strong"))
        label = QFontMetricsF(theme.font("label"))
        widths = [
            max(strong.horizontalAdvance(lane.name), label.horizontalAdvance(lane.basis))
            for lane in self._lanes
        ]
        whole = self.width() if width is None else width
        widest = min(max(widths, default=0), whole * 0.22)
        return round(theme.u(4) + widest + theme.u(3))

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            return rect
        return QRect(self.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())

    def _rect(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())

    def _point(self, x: float, y: float) -> QPointF:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QPointF(self.width() - x if mirrored else x, y)

    def _paint_title(self, painter: QPainter, index: int, lane: Lane) -> None:
        unit, top = theme.u(), self._tops[index]
        width = self._left() - theme.u(6)
        painter.setFont(theme.font("label" if lane.folded else "strong"))
        painter.setPen(theme.colour("text2" if lane.folded else "text"))
        slim = bool(lane.reason or lane.folded)
        name_top = top + (theme.u(SLIM) - 5 * unit) / 2 if slim else top + 3.5 * unit
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        flags = Qt.AlignmentFlag(flags)
        name = _elided(painter, lane.name, width)
        painter.drawText(self._rect(QRectF(4 * unit, name_top, width, 5 * unit)), flags, name)
        if slim:
            return
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("text2"))
        basis = _elided(painter, lane.basis, width)
        below = QRectF(4 * unit, name_top + 4.5 * unit, width, 5 * unit)
        painter.drawText(self._rect(below), flags, basis)

    def _paint_reason(self, painter: QPainter, index: int, lane: Lane) -> None:
        left, unit, height = self._left(), theme.u(), theme.u(SLIM)
        top = self._tops[index]
        centre = self._point(left + 4.5 * unit, top + height / 2)
        draw_station(painter, "none", centre)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("text2"))
        rect = QRectF(left + 9 * unit, top, self.width() - left - 12 * unit, height)
        flags = Qt.AlignmentFlag(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self._rect(rect), flags, _elided(painter, lane.reason, rect.width()))

    def _paint_folded(self, painter: QPainter, index: int, lane: Lane) -> None:
        left, unit = self._left(), theme.u()
        boxes, _ = self._name_rows(lane, self.width() - left - 3 * unit, left, self._tops[index])
        flags = Qt.AlignmentFlag(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for other, box in zip(lane.folded, boxes, strict=True):
            draw_station(painter, "none", self._point(box.left() + 4.5 * unit, box.center().y()))
            painter.setFont(theme.font("label"))
            painter.setPen(theme.colour("text2"))
            rect = QRectF(box).adjusted(9 * unit, 0, -unit, 0)
            painter.drawText(self._rect(rect), flags, _elided(painter, other.name, rect.width()))

    def _paint_links(self, painter: QPainter, index: int, lane: Lane) -> None:
        pairs = list(zip(self._places[index], lane.stations, strict=True))
        gap = theme.u(3.25)
        for (one, before), (two, after) in pairwise(pairs):
            if one.top != two.top:
                continue
            token = _link(before.state, after.state)
            painter.setPen(QPen(theme.colour(token), 2))
            painter.drawLine(
                self._point(one.centre + gap, one.top), self._point(two.centre - gap, two.top)
            )

    def _paint_station(self, painter: QPainter, place: Place, station: Station) -> None:
        draw_station(painter, station.state, self._point(place.centre, place.top), station.current)
        strong = station.current
        painter.setFont(theme.font("label_strong" if strong else "label"))
        quiet = station.state in ("ahead", "none", "waiting")
        painter.setPen(theme.colour("text2" if quiet and not strong else "text"))
        line = QFontMetricsF(painter.font()).height()
        top: float = place.top + theme.u(3)
        centre = Qt.AlignmentFlag.AlignHCenter
        for words in wrapped(station.name, painter.font(), place.width, place.lines):
            rect = self._rect(QRectF(place.left, top, place.width, line))
            painter.drawText(rect, centre, words)
            top += line
        urgent = station.state in ("overdue", "soon")
        painter.setFont(theme.font("small_strong" if urgent else "small"))
        painter.setPen(theme.colour(station.state if urgent else "text3"))
        rect = self._rect(QRectF(place.left, top, place.width, line))
        painter.drawText(rect, centre, _elided(painter, station.note, place.width))


class StationButton(QToolButton):
    """The mute strip's voice and hands over one station: paints nothing but its focus."""

    def __init__(self, strip: PathwayStrip, code: str) -> None:
        super().__init__(strip)
        self._strip = strip
        self._code = code
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_F1
        ):
            # on a station F1 explains the step, not the keys
            event.accept()
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._strip.asked.emit(self._code)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self._strip.asked.emit(self._code)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif not self._strip.move_focus(self._code, event.key()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._strip.stop_at(self._code)
        if self._strip.is_folded(self._code) and event.reason() in _BY_KEYS:
            # only the name is drawn: the keys bring out the reason as the mouse does
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.toolTip(), self)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not (self.hasFocus() or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if focused else "edge"), 2 if focused else 1))
        corner = theme.u(1.5)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        painter.end()


def _link(before: str, after: str) -> str:
    """The colour of the line between two stations: what is behind is green, what is next blue."""
    if (before, after) in (("done", "done"), ("none", "done"), ("done", "none")):
        return "done"
    return "open" if before == "done" and after in ("overdue", "soon", "open") else "line"


def _targets(lane: Lane) -> list[tuple[str, str, str]]:
    """What can be chosen in a lane: code, spoken name, tooltip."""
    if lane.folded:
        return [target for other in lane.folded for target in _targets(other)]
    if lane.reason:
        return [(lane.code, f"{lane.name}: {lane.reason}", lane.reason)]
    return [(s.code, s.said, s.help or s.said) for s in lane.stations]


def _elided(painter: QPainter, text: str, width: float) -> str:
    metrics = QFontMetricsF(painter.font())
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width + 1)
