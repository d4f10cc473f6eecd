"""What a paper says, as plain blocks: no layout engine, so that content is built and tested alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How a paragraph stands on the page."""

    BODY = "body"
    SMALL = "small"
    STRONG = "strong"
    ITALIC = "italic"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a part; ``level`` 1 or 2 below the paper's title."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a line break in the text is kept."""

    text: str
    style: Style = Style.BODY


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One line of a form; ``known`` is false where the value reads *not known*."""

    label: str
    value: str
    known: bool = True


@dataclass(frozen=True, slots=True)
class FieldRows:
    """Labels at the left, values at the right."""

    rows: tuple[FieldRow, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header that repeats on every page; ``widths`` are relative."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class BulletList:
    """Short points."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Steps in their order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A framed remark that must not be overlooked."""

    text: str


@dataclass(frozen=True, slots=True)
class CheckBox:
    """A box that is ticked, empty, or (``None``) left for the pen."""

    text: str
    ticked: bool | None = None


@dataclass(frozen=True, slots=True)
class CheckBoxes:
    """Boxes in a row, drawn as shapes so that no font has to hold them."""

    boxes: tuple[CheckBox, ...]


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """A place to sign; ``name`` empty leaves a second line for it."""

    role: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class SignatureLines:
    """The places to sign, with what stands below each line."""

    lines: tuple[SignatureLine, ...]
    signature: str
    name_in_full: str
    date: str


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One happening; ``when`` is already written for the reader (day or month)."""

    when: str
    what: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """What happened, oldest first."""

    entries: tuple[TimelineEntry, ...]


@dataclass(frozen=True, slots=True)
class PathwayRow:
    """One step; ``state`` is the code that chooses the shape, ``state_text`` its words."""

    state: str
    state_text: str
    step: str
    due: str
    done: str
    responsible: str
    source: str


@dataclass(frozen=True, slots=True)
class PathwayTable:
    """The steps of one track, each with its deadline and where the deadline comes from."""

    header: tuple[str, ...]
    rows: tuple[PathwayRow, ...]


@dataclass(frozen=True, slots=True)
class TearOffSlip:
    """The part the receiver returns; ``blanks`` are labels followed by a line for the pen."""

    cut_here: str
    title: str
    rows: tuple[FieldRow, ...]
    boxes: tuple[CheckBox, ...]
    blanks: tuple[str, ...]
    code_label: str
    code: str


@dataclass(frozen=True, slots=True)
class KeyBox:
    """A key to be typed by hand, in large groups."""

    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block begins a page."""


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """Blocks that stay on one page if a page can hold them."""

    blocks: tuple["Block", ...]


Block = (
    Heading
    | Paragraph
    | FieldRows
    | Table
    | BulletList
    | NumberedList
    | Note
    | CheckBoxes
    | SignatureLines
    | Timeline
    | PathwayTable
    | TearOffSlip
    | KeyBox
    | PageBreak
    | KeepTogether
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who sends the paper; ``blanks`` are fields for the pen (form number, outgoing number)."""

    office: str
    address: str = ""
    blanks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HiddenField:
    """A field that holds something and was left out for this reader."""

    record: str
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper in one language, ready to be drawn or read aloud.

    ``unknown`` lists the labels printed as *not known*; ``narrative`` holds the free text that
    went in as typed, for the check that looks for names in it.
    """

    document: str
    title: str
    language: str
    letterhead: Letterhead
    blocks: tuple[Block, ...]
    subtitle: str = ""
    addressee: str = ""
    hidden: tuple[HiddenField, ...] = ()
    unknown: tuple[str, ...] = ()
    narrative: tuple[str, ...] = ()
    places_to_sign: int = 0
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the renderer writes around the content; every text is already translated.

    ``page_text`` holds {page} and {pages}; ``copy_text`` holds {copy} and {copies}.
    ``watermark`` is printed across every page when it is not empty.
    """

    number: str
    footer: tuple[str, ...]
    page_text: str
    copy_text: str = ""
    copies: int = 1
    watermark: str = ""


def reading(paper: Paper) -> str:
    """The paper as lines of plain text: for a screen reader, and for tests of meaning."""
    head = (paper.letterhead.office, paper.addressee, paper.title, paper.subtitle)
    lines = [line for line in head if line]
    for block in paper.blocks:
        lines.extend(line for line in _lines(block) if line.strip())
    return "\n".join(lines)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text) | Paragraph(text=text) | Note(text=text):
            yield text
        case BulletList(items=items) | NumberedList(items=items):
            yield from items
        case KeyBox(groups=groups):
            yield " ".join(groups)
        case KeepTogether(blocks=blocks):
            for inner in blocks:
                yield from _lines(inner)
        case PageBreak():
            return
        case _:
            yield from _tabular_lines(block)


def _tabular_lines(block: Block) -> Iterator[str]:
    match block:
        case FieldRows(rows=rows):
            yield from (f"{row.label}: {row.value}" for row in rows)
        case Table(header=header, rows=cells):
            yield from (" · ".join(row) for row in (header, *cells))
        case Timeline(entries=entries):
            yield from (f"{e.when}: {e.what}. {e.detail}".rstrip(" .") for e in entries)
        case PathwayTable(rows=steps):
            for s in steps:
                parts = (s.state_text, s.step, s.due, s.done, s.responsible, s.source)
                yield " · ".join(part for part in parts if part)
        case CheckBoxes(boxes=boxes):
            yield from (box.text for box in boxes)
        case SignatureLines(lines=places):
            yield from (f"{place.role}: {place.name}".rstrip(": ") for place in places)
        case TearOffSlip() as slip:
            yield slip.title
            yield from (f"{row.label}: {row.value}" for row in slip.rows)
            yield from (box.text for box in slip.boxes)
            yield f"{slip.code_label}: {slip.code}"
        case _:
            raise TypeError(f"no reading for {type(block).__name__}")
