"""The fonts of every paper: which letters they hold, and what to print where they hold none.

A letter that a font lacks would print as an empty box without any error, so text is cut into runs
by coverage before it is drawn.
"""

import unicodedata
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "fonts"

REGULAR = "NotoSans-Regular"
BOLD = "NotoSans-Bold"
ITALIC = "NotoSans-Italic"
SIGNS = "DejaVuSans"


_VARIANTS = frozenset(map(chr, range(0xFE00, 0xFE10)))
"""Signs that ask for another look of the letter before them."""


@cache
def register() -> None:
    """Load the shipped fonts into ReportLab, once."""
    for name in (REGULAR, BOLD, ITALIC, SIGNS):
        pdfmetrics.registerFont(TTFont(name, str(FOLDER / f"{name}.ttf")))


@cache
def glyphs(font: str) -> frozenset[int]:
    """The code points that a shipped font can draw."""
    register()
    return frozenset(pdfmetrics.getFont(font).face.charToGlyph)


def printable(text: str) -> str:
    """``text`` with every letter drawable: composed, without control signs, and with a letter
    that no shipped font holds replaced by its Unicode name in square brackets."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " "))
    return "".join(_drawable(letter) for letter in composed)


def runs(text: str, font: str) -> list[tuple[str, str]]:
    """``printable(text)`` as (font, letters) runs: the wanted font, or the one with more signs."""
    result: list[tuple[str, str]] = []
    for letter in printable(text):
        held = letter == "\n" or ord(letter) in glyphs(font)
        chosen = font if held else SIGNS
        if result and result[-1][0] == chosen:
            result[-1] = (chosen, result[-1][1] + letter)
        else:
            result.append((chosen, letter))
    return result


def width(text: str, font: str, size: float) -> float:
    """How wide ``text`` is in points, with its fallback runs."""
    return float(sum(pdfmetrics.stringWidth(part, name, size) for name, part in runs(text, font)))


def _drawable(letter: str) -> str:
    if letter == "\n":
        return letter
    # control and format signs draw nothing, and some of them turn the reading order round
    if unicodedata.category(letter) in ("Cc", "Cf") or letter in _VARIANTS:
        return ""
    # beyond the basic plane a letter is drawn, but a copy of it from the file is another one
    held = ord(letter) in glyphs(REGULAR) or ord(letter) in glyphs(SIGNS)
    if held and ord(letter) <= 0xFFFF:
        return letter
    name = unicodedata.name(letter, "").lower()
    return f"[{name or f'U+{ord(letter):04X}'}]"
