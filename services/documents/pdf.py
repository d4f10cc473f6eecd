"""The one renderer: content blocks to the bytes of a PDF, A4, with embedded fonts only.

The same content and imprint give the same bytes, so that a register can keep a checksum.
"""

import io
from collections.abc import Callable, Iterable
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate
from reportlab.platypus import PageBreak as BreakPage

from services.documents import content as c
from services.documents import fonts
from services.documents.pdf_blocks import story_of
from services.documents.pdf_style import BOTTOM, GHOST, HAIR, LEFT, RIGHT, SOFT, TOP, WIDTH


def render(paper: c.Paper, imprint: c.Imprint) -> bytes:
    """Draw the paper once per copy; pages count from one in every copy.

    Nothing personal goes into the file's properties: the title is document code and number.
    """
    fonts.register()
    target = io.BytesIO()
    template = BaseDocTemplate(
        target,
        pagesize=A4,
        leftMargin=LEFT,
        rightMargin=RIGHT,
        topMargin=TOP,
        bottomMargin=BOTTOM,
        title=f"{paper.document} {imprint.number}".strip(),
        author="Kamkor",
        lang=paper.language,
        invariant=1,
        initialFontName=fonts.REGULAR,
    )
    frame = Frame(LEFT, BOTTOM, WIDTH, A4[1] - TOP - BOTTOM, 0, 0, 0, 0)
    template.addPageTemplates([PageTemplate(frames=[frame])])
    story: list[Flowable] = []
    for copy in range(imprint.copies):
        if copy:
            story.append(BreakPage())
        story.extend(story_of(paper))
    template.build(story, canvasmaker=_canvas_maker(imprint))
    return target.getvalue()


def _canvas_maker(imprint: c.Imprint) -> Callable[..., Canvas]:
    def make(*args: Any, **options: Any) -> Canvas:
        return NumberedCanvas(*args, imprint=imprint, **options)

    return make


class NumberedCanvas(Canvas):  # type: ignore[misc]
    """Holds every page back until the number of pages is known, then adds foot and watermark."""

    def __init__(self, *args: Any, imprint: c.Imprint, **options: Any) -> None:
        super().__init__(*args, **options)
        self._imprint = imprint
        self._held: list[dict[str, Any]] = []

    def showPage(self) -> None:
        """Keep the page instead of writing it."""
        self._held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Write every page with its foot; copies have the same number of pages."""
        pages = len(self._held) // self._imprint.copies
        for index, state in enumerate(self._held):
            self.__dict__.update(state)
            self._furnish(index % pages + 1, pages, index // pages + 1)
            super().showPage()
        super().save()

    def _furnish(self, page: int, pages: int, copy: int) -> None:
        imprint = self._imprint
        if imprint.watermark:
            self._watermark(imprint.watermark)
        copy_text = ""
        if imprint.copy_text and imprint.copies > 1:
            copy_text = imprint.copy_text.format(copy=copy, copies=imprint.copies)
        parts = [imprint.number, *imprint.footer, copy_text]
        right = imprint.page_text.format(page=page, pages=pages)
        self.setStrokeColor(HAIR)
        self.setLineWidth(0.5)
        self.line(LEFT, BOTTOM - 5 * mm, A4[0] - RIGHT, BOTTOM - 5 * mm)
        self.setFillColor(SOFT)
        reserved = fonts.width(right, fonts.REGULAR, 7.5) + 6 * mm
        y = BOTTOM - 9 * mm
        for line in fitted((p for p in parts if p), WIDTH - reserved):
            self._write(LEFT, y, line)
            y -= 3.4 * mm
        self._write(A4[0] - RIGHT - reserved + 6 * mm, BOTTOM - 9 * mm, right)

    def _write(self, x: float, y: float, text: str, size: float = 7.5) -> None:
        for font, part in fonts.runs(text, fonts.REGULAR):
            self.setFont(font, size)
            self.drawString(x, y, part)
            x += fonts.width(part, font, size)

    def _watermark(self, text: str) -> None:
        self.saveState()
        self.setFillColor(GHOST)
        self.translate(A4[0] / 2, A4[1] / 2)
        self.rotate(52)
        size = min(64.0, 640 / max(fonts.width(text, fonts.BOLD, 1), 1))
        self.setFont(fonts.BOLD, size)
        self.drawCentredString(0, -size / 3, fonts.printable(text))
        self.restoreState()


def fitted(parts: Iterable[str], room: float) -> list[str]:
    """Join footer parts with middle dots into as few lines as fit the room (points)."""
    lines: list[str] = []
    for part in parts:
        joined = f"{lines[-1]} · {part}" if lines else part
        if lines and fonts.width(joined, fonts.REGULAR, 7.5) <= room:
            lines[-1] = joined
        else:
            lines.append(part)
    return lines
