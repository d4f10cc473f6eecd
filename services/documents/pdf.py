"""The one renderer: content blocks to the bytes of a PDF, A4, with embedded fonts only.

The same content and imprint give the same bytes, so that a register can keep a checksum.
"""

import io
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, PageTemplate, Spacer
from reportlab.platypus import KeepTogether as KeepFlowables
from reportlab.platypus import PageBreak as BreakPage
from reportlab.platypus import Paragraph as TextFlowable
from reportlab.platypus import Table as Grid

from services.documents import content as c
from services.documents import fonts
from services.documents.marks import BoxMark, CutLine, SignLine, StateMark

INK = Color(0.12, 0.13, 0.15)
SOFT = Color(0.33, 0.35, 0.38)
HAIR = Color(0.78, 0.77, 0.74)
TINT = Color(0.955, 0.95, 0.94)
GHOST = Color(0.45, 0.45, 0.45, alpha=0.13)

LEFT, RIGHT, TOP, BOTTOM = 22 * mm, 16 * mm, 15 * mm, 22 * mm
WIDTH = A4[0] - LEFT - RIGHT
LABEL_WIDTH = 0.34
_ROOM_BELOW_HEADING = 30 * mm


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
        story.extend(_story(paper))
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


def _text(text: str, style: str) -> TextFlowable:
    look = STYLES[style]
    markup = "".join(
        part if font == look.fontName else f'<font name="{font}">{part}</font>'
        for font, part in (
            (font, escape(part).replace("\n", "<br/>"))
            for font, part in fonts.runs(text, look.fontName)
        )
    )
    return TextFlowable(markup, look)


def _story(paper: c.Paper) -> list[Flowable]:
    story = [_letterhead(paper.letterhead)]
    if paper.addressee:
        story.append(_text(paper.addressee, "addressee"))
    story.append(_text(paper.title, "title"))
    if paper.subtitle:
        story.append(_text(paper.subtitle, "subtitle"))
    for block in paper.blocks:
        story.extend(_flow(block))
    return story


def _letterhead(head: c.Letterhead) -> Flowable:
    left = [_text(head.office, "office")]
    if head.address:
        left.append(_text(head.address, "address"))
    right = [_text(f"{label} ________", "blank") for label in head.blanks]
    grid = _grid([[left, right]], colWidths=[WIDTH * 0.58, WIDTH * 0.42])
    grid.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ("LINEBELOW", (0, 0), (-1, -1), 0.9, HAIR),
        ]
    )
    grid.spaceAfter = 10
    return grid


def _flow(block: c.Block) -> list[Flowable]:
    match block:
        case c.Heading(text=text, level=level):
            return [CondPageBreak(_ROOM_BELOW_HEADING), _text(text, f"heading{min(level, 2)}")]
        case c.Paragraph(text=text, style=style):
            return [_text(text, style)]
        case c.BulletList(items=items):
            return [_points([("•", item) for item in items])]
        case c.NumberedList(items=items):
            return [_points([(f"{n}.", item) for n, item in enumerate(items, 1)])]
        case c.PageBreak():
            return [BreakPage()]
        case c.KeepTogether(blocks=blocks):
            return [KeepFlowables([f for inner in blocks for f in _flow(inner)])]
        case _:
            return _TABULAR[type(block)](block)


def _points(items: list[tuple[str, str]]) -> Flowable:
    rows = [[_text(mark, c.Style.BODY), _text(text, c.Style.BODY)] for mark, text in items]
    return _plain_grid(rows or [["", ""]], [WIDTH * 0.05, WIDTH * 0.95])


def _grid(rows: list[Any], **options: Any) -> Grid:
    """A grid whose cells never fall back to the default font, which would not be embedded."""
    grid = Grid(rows, **options)
    grid.setStyle([("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR)])
    return grid


def _plain_grid(rows: list[list[Any]], widths: list[float], padding: float = 1) -> Grid:
    grid = _grid(rows, colWidths=widths, splitInRow=1)
    grid.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("TOPPADDING", (0, 0), (-1, -1), padding),
            ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        ]
    )
    return grid


def _field_rows(block: c.FieldRows) -> list[Flowable]:
    if not block.rows:
        return []
    rows = [
        [_text(row.label, "label"), _text(row.value, "value" if row.known else "unknown")]
        for row in block.rows
    ]
    grid = _plain_grid(rows, [WIDTH * LABEL_WIDTH, WIDTH * (1 - LABEL_WIDTH)], 2.5)
    grid.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIR)])
    grid.spaceAfter = 6
    return [grid]


def _table(block: c.Table) -> list[Flowable]:
    rows = [[_text(cell, "head") for cell in block.header]]
    rows.extend([_text(cell, "cell") for cell in row] for row in block.rows)
    return [_ruled_grid(rows, _whole_words(block.widths, block.header, block.rows))]


def _whole_words(
    shares: Sequence[float], header: Sequence[str], rows: Sequence[Sequence[str]]
) -> tuple[float, ...]:
    """The shares in points, moved so that no column breaks a word while another has room."""
    wide = [WIDTH * share / sum(shares) for share in shares]
    need = [
        max(_longest_word(text, "cell" if line else "head") for line, text in enumerate(column))
        for column in zip(header, *rows, strict=True)
    ]
    lack = sum(max(0.0, n - w) for n, w in zip(need, wide, strict=True))
    spare = sum(max(0.0, w - n) for n, w in zip(need, wide, strict=True))
    if not lack or lack > spare:
        return tuple(wide)
    return tuple(
        n if n > w else w - lack * (w - n) / spare for n, w in zip(need, wide, strict=True)
    )


def _longest_word(text: str, style: str) -> float:
    font, size = STYLES[style].fontName, STYLES[style].fontSize
    return max((fonts.width(word, font, size) for word in text.split()), default=0.0) + 7


def _ruled_grid(rows: list[list[Any]], widths: tuple[float, ...]) -> Grid:
    grid = _grid(
        rows, colWidths=[WIDTH * part / sum(widths) for part in widths], repeatRows=1, splitInRow=1
    )
    grid.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BACKGROUND", (0, 0), (-1, 0), TINT),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIR),
            ("LEFTPADDING", (0, 0), (-1, -1), 3),
            ("RIGHTPADDING", (0, 0), (-1, -1), 3),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        ]
    )
    grid.spaceAfter = 6
    return grid


def _note(block: c.Note) -> list[Flowable]:
    grid = _grid([[_text(block.text, c.Style.BODY)]], colWidths=[WIDTH])
    grid.setStyle(
        [
            ("BACKGROUND", (0, 0), (-1, -1), TINT),
            ("LINEBEFORE", (0, 0), (0, -1), 2.5, SOFT),
            ("LEFTPADDING", (0, 0), (-1, -1), 8),
            ("TOPPADDING", (0, 0), (-1, -1), 5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
    )
    grid.spaceBefore = 4
    grid.spaceAfter = 6
    return [grid]


def _check_boxes(block: c.CheckBoxes) -> list[Flowable]:
    rows = [[BoxMark(box.ticked, INK), _text(box.text, c.Style.BODY)] for box in block.boxes]
    return [_plain_grid(rows, [6 * mm, WIDTH - 6 * mm])] if rows else []


def _signatures(block: c.SignatureLines) -> list[Flowable]:
    rows: list[list[Any]] = []
    for line in block.lines:
        named = _text(line.name, "value") if line.name else SignLine(WIDTH * 0.24, SOFT)
        rows.append(
            [
                [Spacer(1, 9), _text(line.role, "value")],
                SignLine(WIDTH * 0.21, SOFT),
                named,
                SignLine(WIDTH * 0.15, SOFT),
            ]
        )
        below = (block.signature, block.name_in_full, block.date)
        rows.append(["", *(_text(text, c.Style.SMALL) for text in below)])
    grid = _plain_grid(rows, [WIDTH * part for part in (0.32, 0.24, 0.27, 0.17)], 1)
    grid.setStyle([("VALIGN", (0, 0), (-1, -1), "BOTTOM")])
    return [Spacer(1, 6), grid]


def _timeline(block: c.Timeline) -> list[Flowable]:
    rows = []
    for entry in block.entries:
        what = [_text(entry.what, "cell")]
        if entry.detail:
            what.append(_text(entry.detail, "cell"))
        rows.append([_text(entry.when, "head"), what])
    if not rows:
        return []
    grid = _plain_grid(rows, [WIDTH * 0.2, WIDTH * 0.8], 2)
    grid.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIR)])
    grid.spaceAfter = 6
    return [grid]


def _pathway(block: c.PathwayTable) -> list[Flowable]:
    rows: list[list[Any]] = [[_text(cell, "head") for cell in block.header]]
    for row in block.rows:
        state = _grid(
            [[StateMark(row.state, INK), _text(row.state_text, "cell")]], colWidths=[11, None]
        )
        state.setStyle([("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 0)])
        state.setStyle(
            [("BOTTOMPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")]
        )
        rows.append([state, *(_text(cell, "cell") for cell in _step_cells(row))])
    texts = [
        # the sign stands before every line of the state
        (row.state_text.replace(" ", " mm") + "mm", *_step_cells(row))
        for row in block.rows
    ]
    return [_ruled_grid(rows, _whole_words((15, 23, 12, 12, 15, 23), block.header, texts))]


def _step_cells(row: c.PathwayRow) -> tuple[str, ...]:
    return row.step, row.due, row.done, row.responsible, row.source


def _slip(block: c.TearOffSlip) -> list[Flowable]:
    title = _text(block.title, c.Style.STRONG)
    label, code = _text(f"{block.code_label}  ", "blank"), _text(block.code, "code")
    head = _plain_grid([[title, label, code]], [WIDTH * part for part in (0.46, 0.28, 0.26)])
    flows: list[Flowable] = [Spacer(1, 6), CutLine(WIDTH, block.cut_here, SOFT), head]
    flows.extend(_field_rows(c.FieldRows(block.rows)))
    boxes: list[Any] = []
    for box in block.boxes:
        boxes += [BoxMark(box.ticked, INK), _text(box.text, c.Style.BODY)]
    if boxes:
        pair = (6 * mm, (WIDTH * 0.62) / len(block.boxes) - 6 * mm)
        line = SignLine(WIDTH * 0.36, SOFT)
        flows.append(_plain_grid([[*boxes, line]], [*pair * len(block.boxes), WIDTH * 0.38]))
    flows.append(_pen_lines(block.blanks))
    return [KeepFlowables(flows)]


def _pen_lines(labels: tuple[str, ...]) -> Grid:
    """Labels with lines for the pen, two a row."""
    cells = [[_text(label, "label"), SignLine(WIDTH * 0.25, SOFT)] for label in labels]
    cells += [["", ""]] * (len(cells) % 2)
    rows = [[*cells[at], *cells[at + 1]] for at in range(0, len(cells), 2)]
    grid = _plain_grid(rows or [["", "", "", ""]], [WIDTH * p for p in (0.22, 0.29, 0.22, 0.27)], 4)
    grid.setStyle([("VALIGN", (0, 0), (-1, -1), "BOTTOM")])
    return grid


def _key_box(block: c.KeyBox) -> list[Flowable]:
    groups = [block.groups[start : start + 4] for start in range(0, len(block.groups), 4)]
    grid = _grid([[_text("\u00a0\u00a0 ".join(row), "key")] for row in groups], colWidths=[WIDTH])
    grid.setStyle(
        [
            ("BOX", (0, 0), (-1, -1), 1.2, INK),
            ("TOPPADDING", (0, 0), (-1, -1), 8),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
        ]
    )
    grid.spaceBefore = grid.spaceAfter = 10
    return [grid]


_TABULAR: dict[type, Callable[[Any], list[Flowable]]] = {
    c.FieldRows: _field_rows,
    c.Table: _table,
    c.Note: _note,
    c.CheckBoxes: _check_boxes,
    c.SignatureLines: _signatures,
    c.Timeline: _timeline,
    c.PathwayTable: _pathway,
    c.TearOffSlip: _slip,
    c.KeyBox: _key_box,
}
