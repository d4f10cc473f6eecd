"""Breaking the words of a drawing into measured lines, and setting them into a column."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from services.documents import fonts
from services.pathway.diagram import Line, Mark, Tone
from services.pathway.diagram_words import Words

LEADING = 1.28
SIGN = 10.0
"""The room before a paragraph that has a sign."""

_BREAK = re.compile(r"(?<=[\s/–—])")


class Column(NamedTuple):
    """Paragraphs set below each other: their lines and signs, and how high they are together."""

    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    height: float


def wide(text: str, size: float, bold: bool = False) -> float:
    """How wide a text is in points."""
    return fonts.width(text, fonts.BOLD if bold else fonts.REGULAR, size)


def broken(text: str, room: float, size: float, bold: bool = False) -> list[str]:
    """The lines of a text that fit into ``room`` points; a word too long for it is cut."""
    lines: list[str] = []
    rest = ""
    for piece in _BREAK.split(fonts.printable(text).replace("\n", " ")):
        if not rest or wide((rest + piece).rstrip(), size, bold) <= room:
            rest += piece
        else:
            lines.append(rest.rstrip())
            rest = piece
        while wide(rest.rstrip(), size, bold) > room and len(rest) > 1:
            head = _head(rest, room, size, bold)
            lines.append(head)
            rest = rest[len(head) :]
    if rest.strip():
        lines.append(rest.rstrip())
    return lines


def set_column(
    paragraphs: Iterable[Words], left: float, top: float, room: float, gap: float = 1.8
) -> Column:
    """Set paragraphs from ``top`` down; a sign stands before the first line of its own."""
    lines: list[Line] = []
    marks: list[Mark] = []
    y = top
    for words in paragraphs:
        indent = SIGN if words.shape else 0.0
        if words.shape:
            radius = words.size * 0.42
            marks.append(Mark(words.shape, left + radius + 0.4, y + words.size * 0.68, radius))
        for text in broken(words.text, room - indent, words.size, words.bold):
            width = wide(text, words.size, words.bold)
            lines.append(
                Line(text, left + indent, y + words.size, words.size, width, words.bold, words.tone)
            )
            y += words.size * LEADING
        y += gap
    return Column(tuple(lines), tuple(marks), max(y - gap - top, 0.0))


def one_line(
    text: str, x: float, y: float, size: float, *, bold: bool = False, tone: Tone = Tone.INK
) -> Line:
    """A line that is not broken."""
    shown = fonts.printable(text)
    return Line(shown, x, y, size, wide(shown, size, bold), bold, tone)


def _head(text: str, room: float, size: float, bold: bool) -> str:
    """The longest beginning of a word that fits, of at least one letter."""
    end = 1
    while end < len(text) and wide(text[: end + 1], size, bold) <= room:
        end += 1
    return text[:end]
