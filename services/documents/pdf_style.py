"""How papers look: page, colours and type, for the renderer and its blocks."""

from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from services.documents import content as c
from services.documents import fonts

INK = Color(0.12, 0.13, 0.15)
SOFT = Color(0.33, 0.35, 0.38)
HAIR = Color(0.78, 0.77, 0.74)
TINT = Color(0.955, 0.95, 0.94)
GHOST = Color(0.45, 0.45, 0.45, alpha=0.13)

LEFT, RIGHT, TOP, BOTTOM = 22 * mm, 16 * mm, 15 * mm, 22 * mm
WIDTH = A4[0] - LEFT - RIGHT
LABEL_WIDTH = 0.34


def _style(name: str, size: float, font: str = fonts.REGULAR, **more: Any) -> ParagraphStyle:
    return ParagraphStyle(
        name, fontName=font, fontSize=size, leading=size * 1.34, textColor=INK, **more
    )


BODY = _style("body", 10, spaceAfter=4)
STYLES: dict[str, ParagraphStyle] = {
    "title": _style("title", 15, fonts.BOLD, alignment=TA_CENTER, spaceBefore=4, spaceAfter=2),
    "subtitle": _style("subtitle", 10, alignment=TA_CENTER, spaceAfter=8),
    "addressee": _style("addressee", 10, alignment=TA_RIGHT, leftIndent=WIDTH * 0.4, spaceAfter=8),
    "heading1": _style("heading1", 11.5, fonts.BOLD, spaceBefore=11, spaceAfter=4),
    "heading2": _style("heading2", 10, fonts.BOLD, spaceBefore=7, spaceAfter=2),
    c.Style.BODY: BODY,
    c.Style.SMALL: _style("small", 8.5, spaceAfter=3),
    c.Style.STRONG: _style("strong", 10, fonts.BOLD, spaceAfter=4),
    c.Style.ITALIC: _style("italic", 10, fonts.ITALIC, spaceAfter=4),
    c.Style.CENTRE: _style("centre", 10, alignment=TA_CENTER, spaceAfter=4),
    c.Style.RIGHT: _style("right", 10, alignment=TA_RIGHT, spaceAfter=4),
    "label": _style("label", 9),
    "value": _style("value", 9.5),
    "unknown": _style("unknown", 9.5, fonts.ITALIC),
    "cell": _style("cell", 8.5),
    "head": _style("head", 8.5, fonts.BOLD),
    "office": _style("office", 10, fonts.BOLD),
    "address": _style("address", 8.5),
    "blank": _style("blank", 8.5, alignment=TA_RIGHT),
    "code": _style("code", 15, fonts.BOLD, alignment=TA_RIGHT),
    "key": _style("key", 19, fonts.BOLD, alignment=TA_CENTER),
}
