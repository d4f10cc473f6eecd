"""The drawing of every pack in every language: nothing overlaps, nothing is left out."""

import io
import re
import xml.etree.ElementTree as ElementTree
from datetime import date
from functools import cache
from itertools import combinations, pairwise

import pypdfium2
import pytest

from services.documents import fonts
from services.packs.loader import load_pack
from services.packs.model import Pack
from services.pathway import diagram as d
from services.pathway import step_links
from services.pathway.diagram_layout import dated, layout
from services.pathway.diagram_marks import border, strokes
from services.pathway.diagram_pdf import groups_of, poster
from services.pathway.diagram_svg import NAMESPACE, svg
from services.pathway.diagram_words import station_words

PACKS = ("kg", "kz", "tj", "gen")
CASES = [(code, language) for code in PACKS for language in ("en", "ru", "ky")]
CASES += [("kz", "kk"), ("tj", "tg")]


@cache
def pack_of(code: str) -> Pack:
    return load_pack(code)


@cache
def drawn(code: str, language: str) -> d.Diagram:
    return layout(pack_of(code), language)


def stations(diagram: d.Diagram) -> list[d.Station]:
    return [station for lane in diagram.lanes for station in lane.stations]


@pytest.fixture(params=CASES, ids=lambda pair: "-".join(pair))
def diagram(request: pytest.FixtureRequest) -> d.Diagram:
    return drawn(*request.param)


def test_every_step_of_the_pack_is_drawn_once_in_its_lane(diagram: d.Diagram) -> None:
    pack = pack_of(diagram.pack)
    found = {lane.code: sorted(s.code for s in lane.stations) for lane in diagram.lanes}
    assert found == {t.code: sorted(step.code for step in t.steps) for t in pack.tracks}


def test_no_two_boxes_overlap(diagram: d.Diagram) -> None:
    boxes = [(station.code, station.box) for station in stations(diagram)]
    clashes = [(a, b) for (a, one), (b, two) in combinations(boxes, 2) if one.overlaps(two)]
    assert clashes == []
    lanes = [lane.box for lane in diagram.lanes] + [diagram.legend.box]
    assert not any(one.overlaps(two) for one, two in combinations(lanes, 2))


def test_every_box_stands_inside_its_lane_below_the_title(diagram: d.Diagram) -> None:
    for lane in diagram.lanes:
        for station in lane.stations:
            below_title = lane.box._replace(
                top=lane.head.bottom, height=lane.box.bottom - lane.head.bottom
            )
            assert _holds(below_title, station.box), station.code


def test_every_line_of_text_fits_into_its_box(diagram: d.Diagram) -> None:
    grounds = [(s.box, s.lines) for s in stations(diagram)]
    grounds += [(lane.head, lane.lines) for lane in diagram.lanes]
    grounds.append((diagram.legend.box, diagram.legend.lines))
    for box, lines in grounds:
        for line in lines:
            face = fonts.BOLD if line.bold else fonts.REGULAR
            assert line.width == pytest.approx(fonts.width(line.text, face, line.size))
            letters = d.Box(line.x, line.y - line.size, line.width, line.size)
            assert _holds(box, letters), line.text


def test_every_sign_stands_inside_its_box(diagram: d.Diagram) -> None:
    for station in stations(diagram):
        for mark in station.marks:
            points = [point for stroke in strokes(mark) for point in stroke.points]
            assert min(p.x for p in points) >= station.box.left, station.code
            assert max(p.y for p in points) <= station.box.bottom, station.code


def test_the_lines_of_a_station_do_not_lie_on_each_other(diagram: d.Diagram) -> None:
    for station in stations(diagram):
        for upper, lower in pairwise(station.lines):
            assert lower.y - lower.size >= upper.y - 0.2 * upper.size, station.code


def test_a_station_says_code_name_responsible_limits_and_sources(diagram: d.Diagram) -> None:
    pack = pack_of(diagram.pack)
    for station in stations(diagram):
        shown = _joined(line.text for line in station.lines)
        for words in station_words(pack, pack.steps[station.code], diagram.language):
            assert _joined([words.text]) in shown, station.code
        for deadline in pack.steps[station.code].deadlines:
            for citation in deadline.source.split("; "):
                cited = pack.cite(citation, diagram.language)
                assert _joined([cited]) in shown, station.code


def test_no_raw_name_of_a_fact_or_moment_is_shown(diagram: d.Diagram) -> None:
    raw = re.compile(r"\b[a-z]+_[a-z_]+\b")
    found = {station.code: raw.findall(station.said) for station in stations(diagram)}
    assert {code: names for code, names in found.items() if names} == {}


def test_arrows_begin_and_end_at_the_edges_of_their_stations(diagram: d.Diagram) -> None:
    for lane in diagram.lanes:
        boxes = {station.code: station.box for station in lane.stations}
        for arrow in lane.arrows:
            assert _on_edge(arrow.points[0], boxes[arrow.start]), (arrow.start, arrow.end)
            assert _on_edge(arrow.points[-1], boxes[arrow.end]), (arrow.start, arrow.end)


def test_no_arrow_crosses_a_box(diagram: d.Diagram) -> None:
    for lane in diagram.lanes:
        for arrow in lane.arrows:
            for one, two in pairwise(arrow.points):
                assert one.x == two.x or one.y == two.y, "an arrow is drawn at right angles"
                for station in lane.stations:
                    assert not _crosses(one, two, station.box), (arrow, station.code)


def test_every_wait_of_a_step_is_an_arrow_or_a_chain_of_arrows(diagram: d.Diagram) -> None:
    pack = pack_of(diagram.pack)
    for track, lane in zip(pack.tracks, diagram.lanes, strict=True):
        after: dict[str, set[str]] = {}
        for arrow in lane.arrows:
            if arrow.kind in (d.Kind.WAITS, d.Kind.MAY_WAIT, d.Kind.PART):
                after.setdefault(arrow.start, set()).add(arrow.end)
        for step in track.steps:
            for before in {code for wait in step.waits for code in wait.steps}:
                assert step.code in _reached(before, after), (before, step.code)


def test_a_plan_that_the_commission_returns_goes_back_by_an_arrow() -> None:
    lane = drawn("kg", "en").lanes[0]
    assert any(
        a.kind is d.Kind.RETURNS and a.start == "S50" and a.end == "S40" for a in lane.arrows
    )


def test_a_step_that_comes_back_says_so() -> None:
    pack = pack_of("kg")
    assert step_links.repeats(pack.steps["S80"])
    assert not step_links.repeats(pack.steps["S10"])
    assert any(mark.shape is d.Shape.REPEAT for mark in drawn("kg", "en").station("S80").marks)


def test_what_holds_a_step_is_a_sign_and_words() -> None:
    station = drawn("kg", "en").station("N60")
    assert any(mark.shape is d.Shape.HOLD for mark in station.marks)
    assert "held while" in station.said


def test_law_office_default_and_unverified_differ_in_edge_and_sign_and_words() -> None:
    shapes = (d.Shape.READ, d.Shape.UNVERIFIED, d.Shape.OFFICE)
    assert len({border(shape) for shape in shapes}) == 3
    assert len({strokes(d.Mark(shape, 0, 0, 1)) for shape in shapes}) == 3
    pack, diagram = pack_of("kg"), drawn("kg", "en")
    for station in stations(diagram):
        citations = pack.steps[station.code].source.split("; ")
        statuses = {pack.references[part.partition(" ")[0]].status for part in citations}
        if statuses == {"OFFICE"}:
            assert station.standing is d.Shape.OFFICE
            assert "office default" in station.said
        elif statuses == {"READ"} and not pack.steps[station.code].unverified:
            assert station.standing is d.Shape.READ
        elif statuses & {"SUMMARY", "REPORTED", "UNREAD"}:
            assert station.standing is d.Shape.UNVERIFIED
            said = ("(only a summary read)", "(reported by another", "(cited, wording not read)")
            assert any(words in station.said for words in said)


def test_the_same_pack_gives_the_same_drawing_and_the_same_bytes() -> None:
    pack = pack_of("kg")
    again = layout(pack, "ru")
    assert again == drawn("kg", "ru")
    assert svg(again) == svg(drawn("kg", "ru"))
    assert poster(again) == poster(drawn("kg", "ru"))


def test_a_wider_text_makes_a_higher_box_not_a_longer_line() -> None:
    narrow, wide = layout(pack_of("kg"), "ru", width=900), drawn("kg", "ru")
    one, two = narrow.station("S40"), wide.station("S40")
    assert one.box.width < two.box.width
    assert one.box.height > two.box.height


def test_the_svg_is_valid_xml_with_names_for_a_screen_reader(diagram: d.Diagram) -> None:
    root = ElementTree.fromstring(svg(diagram))
    tag = f"{{{NAMESPACE}}}"
    assert root.tag == f"{tag}svg"
    assert root.findtext(f"{tag}title") == diagram.title
    assert diagram.description in (root.findtext(f"{tag}desc") or "")
    assert "Noto Sans" in root.attrib["font-family"]
    groups = {group.attrib.get("id"): group for group in root.iter(f"{tag}g")}
    for station in stations(diagram):
        group = groups[f"step-{station.code}"]
        assert station.name in (group.findtext(f"{tag}title") or "")
        assert group.findtext(f"{tag}desc") == station.said
        texts = [text.text for text in group.findall(f"{tag}text")]
        assert texts == [line.text for line in station.lines]


def test_the_poster_is_a3_and_holds_every_station_and_source(diagram: d.Diagram) -> None:
    document = pypdfium2.PdfDocument(poster(diagram))
    try:
        sizes = [page.get_size() for page in document]
        text = _joined(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    assert all(round(w) == 1191 and round(h) == 842 for w, h in sizes)
    for station in stations(diagram):
        for line in station.lines:
            assert _joined([line.text]) in text, (station.code, line.text)


def test_the_poster_names_pack_version_and_day_and_marks_training() -> None:
    diagram = dated(drawn("kg", "en"), date(2026, 11, 22))
    plain, marked = (_pdf_text(poster(diagram, training=on)) for on in (False, True))
    for words in (diagram.title, pack_of("kg").version, "22.11.2026", "not verified is marked"):
        assert _joined([words]) in plain
    assert "TRAINING" not in plain
    assert "TRAINING" in marked


def test_no_letter_of_the_poster_is_smaller_than_six_points(diagram: d.Diagram) -> None:
    room = 842 - 2 * 28.35 - 46 - 16 - diagram.legend.box.height - 16
    for lanes in groups_of(diagram):
        high = sum(lane.box.height for lane in lanes) + 16 * (len(lanes) - 1)
        scale = min(1.0, room / max(high, 1.0))
        sizes = [line.size for lane in lanes for s in lane.stations for line in s.lines]
        assert min(sizes, default=d.SMALL) * scale >= 5.5


def _pdf_text(content: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(content))
    try:
        return _joined(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def _joined(texts: object) -> str:
    """Text without the places where lines were broken."""
    return re.sub(r"\s|\ufffe|-", "", "".join(texts))  # type: ignore[call-overload]


def _holds(outer: d.Box, inner: d.Box) -> bool:
    across = outer.left <= inner.left and inner.right <= outer.right
    return across and outer.top <= inner.top and inner.bottom <= outer.bottom


def _on_edge(point: d.Point, box: d.Box) -> bool:
    upright = box.top - 0.01 <= point.y <= box.bottom + 0.01
    level = box.left - 0.01 <= point.x <= box.right + 0.01
    at_side = min(abs(point.x - box.left), abs(point.x - box.right)) < 0.01
    at_end = min(abs(point.y - box.top), abs(point.y - box.bottom)) < 0.01
    return (upright and at_side) or (level and at_end)


def _crosses(one: d.Point, two: d.Point, box: d.Box) -> bool:
    left, right = sorted((one.x, two.x))
    top, bottom = sorted((one.y, two.y))
    inner = (box.left + 0.1, box.right - 0.1, box.top + 0.1, box.bottom - 0.1)
    return left < inner[1] and right > inner[0] and top < inner[3] and bottom > inner[2]


def _reached(start: str, after: dict[str, set[str]]) -> set[str]:
    seen, open_ = set(), [start]
    while open_:
        for code in after.get(open_.pop(), ()):
            if code not in seen:
                seen.add(code)
                open_.append(code)
    return seen
