"""The drawing of a pack as an SVG: text stays text, every station has a name for a screen reader."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable

from services.pathway import diagram as d
from services.pathway.diagram_marks import Stroke, border, dashes, head_of, strokes

NAMESPACE = "http://www.w3.org/2000/svg"
FONTS = "'Noto Sans', 'DejaVu Sans', sans-serif"
MARGIN, HEADER = 28.0, 54.0

PAPER, GROUND, EDGE, SOFT = "#FFFFFF", "#F5F4F1", "#E1DED7", "#4D5259"
TONES = {
    d.Tone.INK: "#1E2126",
    d.Tone.SOFT: "#4D5259",
    d.Tone.LIMIT: "#6B3D00",
    d.Tone.HOLD: "#3F4858",
    d.Tone.LINK: "#2A5CAA",
}
SHAPES = {
    d.Shape.READ: "#1C6A42",
    d.Shape.UNVERIFIED: "#874E00",
    d.Shape.OFFICE: "#4A5466",
    d.Shape.LIMIT: "#874E00",
    d.Shape.LINK: "#2A5CAA",
}
ARROWS = {d.Kind.RETURNS: "#874E00", d.Kind.PART: "#86827A"}


def svg(diagram: d.Diagram) -> str:
    """The whole drawing as one SVG document."""
    width, height = diagram.width + 2 * MARGIN, diagram.height + HEADER + 2 * MARGIN
    root = ElementTree.Element(
        "svg",
        {
            "xmlns": NAMESPACE,
            "viewBox": f"0 0 {_n(width)} {_n(height)}",
            "width": f"{_n(width)}pt",
            "height": f"{_n(height)}pt",
            "lang": diagram.language,
            "role": "img",
            "aria-labelledby": "title desc",
            "font-family": FONTS,
        },
    )
    _child(root, "title", diagram.title, id="title")
    _child(root, "desc", f"{diagram.subtitle}. {diagram.description}", id="desc")
    _child(root, "rect", width=_n(width), height=_n(height), fill=PAPER)
    _header(root, diagram)
    body = _child(root, "g", transform=f"translate({_n(MARGIN)} {_n(MARGIN + HEADER)})")
    for lane in diagram.lanes:
        _lane(body, lane)
    _legend(body, diagram.legend)
    ElementTree.indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(
        root, encoding="unicode"
    )


def _header(root: ElementTree.Element, diagram: d.Diagram) -> None:
    title = _child(root, "text", diagram.title, x=_n(MARGIN), y=_n(MARGIN + 22))
    title.attrib |= {"font-size": "22", "font-weight": "700", "fill": TONES[d.Tone.INK]}
    below = _child(root, "text", diagram.subtitle, x=_n(MARGIN), y=_n(MARGIN + 40))
    below.attrib |= {"font-size": "9", "fill": SOFT}


def _lane(parent: ElementTree.Element, lane: d.Lane) -> None:
    group = _child(parent, "g", id=f"lane-{lane.code}", role="group")
    group.attrib["aria-label"] = lane.name
    _box(group, lane.box, fill=GROUND, stroke=EDGE, radius=8)
    _texts(group, lane.lines)
    _marks(group, lane.marks)
    for arrow in lane.arrows:
        _arrow(group, arrow)
    for station in lane.stations:
        _station(group, station)


def _station(parent: ElementTree.Element, station: d.Station) -> None:
    group = _child(parent, "g", id=f"step-{station.code}", role="img")
    group.attrib["aria-labelledby"] = f"title-{station.code}"
    group.attrib["aria-describedby"] = f"desc-{station.code}"
    _child(group, "title", f"{station.code} {station.name}", id=f"title-{station.code}")
    _child(group, "desc", station.said, id=f"desc-{station.code}")
    _bordered(group, station.box, station.standing)
    _texts(group, station.lines)
    _marks(group, station.marks)


def _legend(parent: ElementTree.Element, legend: d.Legend) -> None:
    group = _child(parent, "g", id="legend")
    for standing, box in legend.borders:
        _bordered(group, box, standing)
    for arrow in legend.arrows:
        _arrow(group, arrow)
    _marks(group, legend.marks)
    _texts(group, legend.lines)


def _texts(parent: ElementTree.Element, lines: Iterable[d.Line]) -> None:
    for line in lines:
        text = _child(parent, "text", line.text, x=_n(line.x), y=_n(line.y))
        text.attrib |= {
            "font-size": _n(line.size),
            "fill": TONES[line.tone],
            # whoever has not our font gets the same length of line, so nothing leaves its box
            "textLength": _n(line.width),
            "lengthAdjust": "spacingAndGlyphs",
        }
        if line.bold:
            text.attrib["font-weight"] = "700"


def _marks(parent: ElementTree.Element, marks: Iterable[d.Mark]) -> None:
    for mark in marks:
        colour = SHAPES.get(mark.shape, SOFT)
        for stroke in strokes(mark):
            _stroke(parent, stroke, PAPER if stroke.light else colour)


def _stroke(parent: ElementTree.Element, stroke: Stroke, colour: str, thick: float = 0.8) -> None:
    shape = _child(parent, "polygon" if stroke.closed else "polyline")
    shape.attrib |= {
        "points": " ".join(f"{_n(p.x)},{_n(p.y)}" for p in stroke.points),
        "fill": colour if stroke.filled else "none",
        "stroke": colour,
        "stroke-width": _n(thick),
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    }


def _arrow(parent: ElementTree.Element, arrow: d.Arrow | d.LegendArrow) -> None:
    colour = ARROWS.get(arrow.kind, SOFT)
    _stroke(parent, Stroke(arrow.points), colour, 1.0)
    pattern = dashes(arrow.kind)
    if pattern:
        parent[-1].attrib["stroke-dasharray"] = " ".join(_n(part) for part in pattern)
    head = head_of(arrow)
    if head is not None:
        _stroke(parent, head, colour, 1.0)


def _bordered(parent: ElementTree.Element, box: d.Box, standing: d.Shape) -> None:
    thick, pattern = border(standing)
    rect = _box(parent, box, fill=PAPER, stroke=SHAPES[standing], radius=4)
    rect.attrib["stroke-width"] = _n(thick)
    if pattern:
        rect.attrib["stroke-dasharray"] = " ".join(_n(part) for part in pattern)


def _box(
    parent: ElementTree.Element, box: d.Box, *, fill: str, stroke: str, radius: float
) -> ElementTree.Element:
    rect = _child(parent, "rect", x=_n(box.left), y=_n(box.top), rx=_n(radius), fill=fill)
    rect.attrib |= {"width": _n(box.width), "height": _n(box.height), "stroke": stroke}
    return rect


def _child(
    parent: ElementTree.Element, tag: str, text: str = "", **attributes: str
) -> ElementTree.Element:
    found = ElementTree.SubElement(parent, tag, attributes)
    if text:
        found.text = text
    return found


def _n(value: float) -> str:
    """A number with at most two decimals, without zeros at its end."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
