"""Where the stations of a lane stand, so that their names fit in any language and text size."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from ui import theme

_WAYS = ((1, 2.5), (2, 2.5), (2, 1))
"""Lines of a name and least space between two names in units, from roomy to close."""


@dataclass(frozen=True, slots=True)
class Place:
    """One station in pixels: ``top`` is the middle of its sign, ``lines`` those of its name."""

    left: int
    top: int
    width: int
    height: int
    lines: int

    @property
    def centre(self) -> float:
        """The middle of the station from the left."""
        return self.left + self.width / 2


def lane_rows(
    texts: Sequence[tuple[str, str]], usable: int, left: int, top: int
) -> tuple[Sequence[Place], int]:
    """The places of (name, note) pairs and the height of the lane.

    Names stand on one line where they fit, else on two; where even that is too wide, the lane
    continues on a second row rather than cutting a word.
    """
    return _lane_rows(tuple(texts), usable, left, top, theme.u(100))


@lru_cache(maxsize=512)
def _lane_rows(
    texts: tuple[tuple[str, str], ...], usable: int, left: int, top: int, _size: int
) -> tuple[tuple[Place, ...], int]:
    """``lane_rows`` for letters of one size: a page asks for the same lanes again and again."""
    one, two, close = ([_need(text, *way) for text in texts] for way in _WAYS)
    narrow = next((way for way in (one, two, close) if sum(way) <= usable), close)
    rows = [list(range(len(texts)))] if sum(narrow) <= usable else _broken(narrow, usable)
    line = round(QFontMetricsF(theme.font("label_strong")).height())
    places: list[Place] = []
    below = top
    for row in rows:
        lines = 1 if sum(one[i] for i in row) <= usable else 2
        need = [(one if lines == 1 else narrow)[i] for i in row]
        noted = any(texts[i][1] for i in row)
        height = theme.u(9) + (lines + noted) * line + theme.u(1.5)
        x = float(left)
        for width in _widths(need, usable):
            box = height - theme.u(2)
            places.append(Place(round(x), below + theme.u(6), round(width), box, lines))
            x += width
        below += height
    return tuple(places), below - top + theme.u(1)


def name_rows(
    names: Sequence[str], usable: int, left: int, top: int, row: int
) -> tuple[list[QRect], int]:
    """Boxes of names one after the other, on further rows of height ``row`` where one is full; and
    the height of all. Each box leaves room for a sign before its name."""
    metrics = QFontMetricsF(theme.font("label"))
    boxes: list[QRect] = []
    x, y = left, top
    for name in names:
        width = min(round(theme.u(9) + metrics.horizontalAdvance(name) + theme.u(3)), usable)
        if x > left and x + width > left + usable:
            x, y = left, y + row
        boxes.append(QRect(x, y, width, row))
        x += width
    return boxes, y + row - top


def wrapped(name: str, font: QFont, width: float, lines: int) -> list[str]:
    """A name on at most ``lines`` lines, cut with an ellipsis where a single word is too wide."""
    metrics = QFontMetricsF(font)
    parts = [name] if lines == 1 else _halves(name, metrics)
    mode = Qt.TextElideMode.ElideRight
    return [metrics.elidedText(part, mode, width + 1) for part in parts]


def _need(text: tuple[str, str], lines: int, gap: float) -> float:
    bold = QFontMetricsF(theme.font("label_strong"))
    small = QFontMetricsF(theme.font("small_strong"))
    parts = [text[0]] if lines == 1 else _halves(text[0], bold)
    widest = max(bold.horizontalAdvance(part) for part in parts)
    return max(widest, small.horizontalAdvance(text[1]), theme.u(8)) + theme.u(gap)


def _halves(name: str, metrics: QFontMetricsF) -> list[str]:
    """The name broken at the blank that makes the wider half narrowest."""
    words = name.split(" ")
    best = [name]
    for cut in range(1, len(words)):
        halves = [" ".join(words[:cut]), " ".join(words[cut:])]
        if max(map(metrics.horizontalAdvance, halves)) < max(map(metrics.horizontalAdvance, best)):
            best = halves
    return best


def _broken(need: Sequence[float], usable: int) -> list[list[int]]:
    rows: list[list[int]] = [[]]
    taken = 0.0
    for index, width in enumerate(need):
        if rows[-1] and taken + width > usable:
            rows.append([])
            taken = 0.0
        rows[-1].append(index)
        taken += width
    return rows


def _widths(need: Sequence[float], usable: int) -> list[float]:
    """Equal shares where they suffice, else what each needs; only slack shrinks.

    A short lane does not stretch over the whole width: its stations keep the pace of a long one.
    """
    share = min(usable / max(len(need), 1), theme.u(30))
    width = [max(share, n) for n in need]
    excess = max(0.0, sum(width) - usable)
    slack = sum(w - n for w, n in zip(width, need, strict=True)) or 1
    return [w - excess * (w - n) / slack for w, n in zip(width, need, strict=True)]
