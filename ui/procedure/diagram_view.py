"""The drawing of a pack in the window: zoom, pan, and a walk from station to station by keys."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from services.pathway import diagram as d
from ui import theme
from ui.procedure import ink

SMALLEST, LARGEST, STEP = 0.25, 4.0, 1.2
READABLE = 1.55
"""The first size: the smallest letters are then as large as a label of the window."""

_WAYS = {
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Up: (0, -1),
}
_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class DiagramView(QGraphicsView):
    """``chosen`` tells the step whose rule is to be read: a click, Enter or Space.

    Arrow keys go to the next station that way, Home and End to the first and last of a lane, Page
    Up and Down to another lane; + and − and Ctrl with the wheel zoom, 0 shows the whole width.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pathway_diagram")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setBackgroundBrush(theme.colour("bg"))
        self._diagram: d.Diagram | None = None
        self._items: dict[str, StationItem] = {}
        self._current = ""
        self._pressed: QPointF | None = None
        self._fits = False

    def show_diagram(self, diagram: d.Diagram) -> None:
        """Draw this; the cursor stays on its station if it is still there."""
        self._diagram = diagram
        self._scene.clear()
        self._items = {}
        self._scene.setSceneRect(-8, -8, diagram.width + 16, diagram.height + 16)
        self._scene.addItem(LegendItem(diagram.legend))
        for lane in diagram.lanes:
            self._scene.addItem(LaneItem(lane))
            for station in lane.stations:
                item = StationItem(station)
                self._items[station.code] = item
                self._scene.addItem(item)
        self.setAccessibleName(f"{diagram.title}. {diagram.description}")
        self.resetTransform()
        self.scale(READABLE, READABLE)
        self.go_to(self._current if self._current in self._items else self._first())

    def current(self) -> str:
        """The step under the cursor."""
        return self._current

    def zoom(self) -> float:
        """How large the drawing is; 1 is a pixel for each point."""
        return self.transform().m11()

    def zoom_by(self, factor: float) -> None:
        """Show it larger or smaller, within bounds."""
        self._fits = False
        self._zoom_to(self.zoom() * factor)

    def fit(self) -> None:
        """Show the whole width."""
        self._fits = True
        self._zoom_to(self.viewport().width() / self._scene.sceneRect().width())

    def go_to(self, code: str) -> None:
        """Put the cursor on a station, in view, and say it to a screen reader."""
        before, item = self._items.get(self._current), self._items.get(code)
        if before is not None:
            before.set_current(False)
        if item is None:
            return
        self._current = code
        item.set_current(True)
        self.ensureVisible(item, 24, 24)
        self.setAccessibleDescription(item.station.said)
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, item.station.said))

    def open_step(self, code: str) -> None:
        """Go to a step and read its rule."""
        self.go_to(code)
        if code in self._items:
            self.chosen.emit(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _WAYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_to(self._towards(*_WAYS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            codes = self._lane_codes(self._current)
            self.go_to(codes[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.go_to(self._next_lane(1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._current)
        elif key in (*_LARGER, Qt.Key.Key_Minus):
            self.zoom_by(STEP if key in _LARGER else 1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click reads a station; a drag has moved the drawing and reads nothing."""
        super().mouseReleaseEvent(event)
        start, self._pressed = self._pressed, None
        if start is None or (event.position() - start).manhattanLength() > theme.u(1.5):
            return
        place = self.mapToScene(event.position().toPoint())
        for code, item in self._items.items():
            if item.boundingRect().contains(place):
                self.open_step(code)
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark_cursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()

    def _zoom_to(self, size: float) -> None:
        wanted = min(max(size, SMALLEST), LARGEST)
        factor = wanted / self.zoom()
        self.scale(factor, factor)
        item = self._items.get(self._current)
        if item is not None and not self.underMouse():
            self.ensureVisible(item, 24, 24)

    def _mark_cursor(self) -> None:
        item = self._items.get(self._current)
        if item is not None:
            item.update()

    def _first(self) -> str:
        return next(iter(self._items), "")

    def _lane_codes(self, code: str) -> list[str]:
        lanes = self._diagram.lanes if self._diagram else ()
        for lane in lanes:
            codes = [station.code for station in lane.stations]
            if code in codes:
                return codes
        return [code]

    def _next_lane(self, by: int) -> str:
        lanes = [lane for lane in (self._diagram.lanes if self._diagram else ()) if lane.stations]
        for number, lane in enumerate(lanes):
            if self._current in [station.code for station in lane.stations]:
                return lanes[min(max(number + by, 0), len(lanes) - 1)].stations[0].code
        return self._current

    def _towards(self, right: int, down: int) -> str:
        """The nearest station that way; a step aside counts more than a step ahead."""
        here = self._items.get(self._current)
        if here is None:
            return self._first()
        start = here.boundingRect().center()
        best, nearest = self._current, float("inf")
        for code, item in self._items.items():
            way = item.boundingRect().center() - start
            ahead = way.x() * right + way.y() * down
            aside = abs(way.x() * down) + abs(way.y() * right)
            if ahead > 4 and ahead + 2.5 * aside < nearest:
                best, nearest = code, ahead + 2.5 * aside
        return best


class LaneItem(QGraphicsItem):
    """The ground of a lane with its title and arrows; not a target of its own."""

    def __init__(self, lane: d.Lane) -> None:
        super().__init__()
        self._lane = lane
        self.setZValue(-1)

    def boundingRect(self) -> QRectF:
        return QRectF(*self._lane.box).adjusted(-1, -1, 1, 1)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(QRectF(*self._lane.box), 8, 8)
        ink.words(painter, self._lane.lines)
        ink.marks(painter, self._lane.marks)
        for arrow in self._lane.arrows:
            ink.arrow(painter, arrow)


class LegendItem(QGraphicsItem):
    """What the signs mean."""

    def __init__(self, legend: d.Legend) -> None:
        super().__init__()
        self._legend = legend

    def boundingRect(self) -> QRectF:
        return QRectF(*self._legend.box)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        for standing, box in self._legend.borders:
            ink.frame(painter, box, standing)
        for arrow in self._legend.arrows:
            ink.arrow(painter, arrow)
        ink.marks(painter, self._legend.marks)
        ink.words(painter, self._legend.lines)


class StationItem(QGraphicsItem):
    """One station; the cursor is a frame around it, thick where the view has the keys."""

    def __init__(self, station: d.Station) -> None:
        super().__init__()
        self.station = station
        self._current = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_current(self, current: bool) -> None:
        """Put the cursor here or take it away."""
        self._current = current
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(*self.station.box).adjusted(-4, -4, 4, 4)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        ground = "selected" if self._current else "surface"
        ink.frame(painter, self.station.box, self.station.standing, ground)
        ink.words(painter, self.station.lines)
        ink.marks(painter, self.station.marks)
        view = widget.parentWidget() if widget is not None else None
        if self._current and view is not None and view.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(*self.station.box).adjusted(-2, -2, 2, 2), 5, 5)
