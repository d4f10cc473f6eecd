"""Blocks of content as flowables: each kind of block is drawn here and nowhere else."""

from collections.abc import Callable, Sequence
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer
from reportlab.platypus import KeepTogether as KeepFlowables
from reportlab.platypus import PageBreak as BreakPage
from reportlab.platypus import Paragraph as TextFlowable
from reportlab.platypus import Table as Grid

from services.documents import content as c
from services.documents import fonts
from services.documents.marks import BoxMark, CutLine, SignLine, StateMark
from services.documents.pdf_style import HAIR, INK, LABEL_WIDTH, SOFT, STYLES, TINT, WIDTH

_ROOM_BELOW_HEADING = 30 * mm


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


def story_of(paper: c.Paper) -> list[Flowable]:
    """The whole paper, from its letterhead to its last block."""
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
