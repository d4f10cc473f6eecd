"""Signs drawn as shapes: no font has to hold them, and they read in grey and without colour."""

from reportlab.lib.colors import Color, white
from reportlab.platypus import Flowable

from services.documents import fonts

_SIZE = 7.5


class BoxMark(Flowable):  # type: ignore[misc]
    """A check box; ``None`` and False leave it empty for the pen."""

    def __init__(self, ticked: bool | None, ink: Color) -> None:
        super().__init__()
        self.width, self.height = _SIZE + 2, _SIZE + 3
        self._ticked, self._ink = ticked, ink

    def draw(self) -> None:
        """Paint the square, and the tick as two strokes."""
        pen = self.canv
        pen.setStrokeColor(self._ink)
        pen.setLineWidth(0.8)
        pen.rect(0, 0, _SIZE, _SIZE)
        if self._ticked:
            pen.setLineWidth(1.3)
            pen.lines([(1.5, 3.8, 3.2, 1.8), (3.2, 1.8, 6.4, 6.2)])


class StateMark(Flowable):  # type: ignore[misc]
    """The shape of a step's state, the same shapes as on the screen."""

    def __init__(self, state: str, ink: Color) -> None:
        super().__init__()
        self.width, self.height = _SIZE + 2, _SIZE + 2
        self._state, self._ink = state, ink

    def draw(self) -> None:
        """Paint a tick disc, a triangle, pause bars, a dotted ring or a ring."""
        pen = self.canv
        pen.setStrokeColor(self._ink)
        pen.setFillColor(self._ink)
        pen.setLineWidth(0.9)
        painters = {"DONE": self._done, "LATE": self._late, "BLOCKED": self._blocked}
        painters.get(self._state, self._ring)()

    def _done(self) -> None:
        self.canv.circle(3.6, 3.6, 3.6, stroke=0, fill=1)
        self.canv.setStrokeColor(white)
        self.canv.lines([(1.8, 3.6, 3.1, 2.2), (3.1, 2.2, 5.5, 5.0)])

    def _late(self) -> None:
        path = self.canv.beginPath()
        path.moveTo(0, 0)
        path.lineTo(7.4, 0)
        path.lineTo(3.7, 7)
        path.close()
        self.canv.drawPath(path, stroke=0, fill=1)

    def _blocked(self) -> None:
        self.canv.rect(1, 0.5, 2, 6.4, stroke=0, fill=1)
        self.canv.rect(4.4, 0.5, 2, 6.4, stroke=0, fill=1)

    def _ring(self) -> None:
        if self._state == "NOT_APPLICABLE":
            self.canv.setDash(1.2, 1.4)
        self.canv.circle(3.6, 3.6, 3.1, stroke=1, fill=0)


class SignLine(Flowable):  # type: ignore[misc]
    """A line to write on."""

    def __init__(self, width: float, ink: Color) -> None:
        super().__init__()
        self.width, self.height = width, 11
        self._ink = ink

    def draw(self) -> None:
        """Paint the line."""
        self.canv.setStrokeColor(self._ink)
        self.canv.setLineWidth(0.6)
        self.canv.line(0, 1, self.width, 1)


class CutLine(Flowable):  # type: ignore[misc]
    """A dashed line across the page, with the words that ask to cut there."""

    def __init__(self, width: float, text: str, ink: Color) -> None:
        super().__init__()
        self.width, self.height = width, 16
        self._text, self._ink = text, ink

    def draw(self) -> None:
        """Paint the dashes, then the words below them."""
        pen = self.canv
        pen.setStrokeColor(self._ink)
        pen.setLineWidth(0.8)
        pen.setDash(4, 3)
        pen.line(0, 12, self.width, 12)
        pen.setFillColor(self._ink)
        x = 0.0
        for font, part in fonts.runs(self._text, fonts.REGULAR):
            pen.setFont(font, 7.5)
            pen.drawString(x, 3, part)
            x += fonts.width(part, font, 7.5)
