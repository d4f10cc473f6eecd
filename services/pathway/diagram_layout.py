"""From a pack to its drawing: the lanes below each other, the legend at the foot."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from services.formats import format_date
from services.packs.model import Pack
from services.packs.source_views import words_of
from services.packs.text import pick
from services.packs.tracks import Track
from services.pathway import diagram as d
from services.pathway.diagram_arrows import arrows_of, channel_heights, routes_of
from services.pathway.diagram_lane import (
    EDGE,
    band_count,
    clusters_of,
    columns_of,
    place,
)
from services.pathway.diagram_legend import legend_of
from services.pathway.diagram_text import one_line, set_column
from services.pathway.diagram_words import lane_words

BETWEEN_LANES = 16.0


@lru_cache(maxsize=8)
def layout(pack: Pack, language: str, *, width: float = d.WIDTH) -> d.Diagram:
    """The drawing of a pack in a language; a pack without tracks has a legend alone.

    Neither ever changes, so that a page opened again has it at once.
    """
    lanes, y = [], 0.0
    for track in pack.tracks:
        lane = _lane(pack, track, language, width)
        lanes.append(lowered(lane, y))
        y += lane.box.height + BETWEEN_LANES
    legend = legend_of(language, width, y)
    say = words_of(language)
    title = say.translate("diagram", "Pathway: {pack}").format(pack=pick(pack.name, language))
    release = say.translate("diagram", "version {version}").format(version=pack.version)
    steps = sum(len(lane.stations) for lane in lanes)
    text = say.translate("diagram", "Lanes: {lanes}; steps: {steps}.")
    return d.Diagram(
        pack=pack.code,
        version=pack.version,
        language=language,
        title=title,
        subtitle=release,
        description=text.format(lanes=", ".join(lane.name for lane in lanes), steps=steps),
        width=width,
        height=legend.box.bottom,
        lanes=tuple(lanes),
        legend=legend,
    )


def dated(diagram: d.Diagram, day: date) -> d.Diagram:
    """The same drawing with the day on which it was made beside its version."""
    return replace(diagram, subtitle=f"{diagram.subtitle} · {format_date(day)}")


def lowered(lane: d.Lane, y: float) -> d.Lane:
    """The same lane further down."""
    return replace(
        lane,
        box=lane.box.moved(0, y),
        head=lane.head.moved(0, y),
        lines=tuple(_lower(lane.lines, y)),
        marks=tuple(replace(mark, y=mark.y + y) for mark in lane.marks),
        stations=tuple(
            replace(
                station,
                box=station.box.moved(0, y),
                lines=tuple(_lower(station.lines, y)),
                marks=tuple(replace(mark, y=mark.y + y) for mark in station.marks),
            )
            for station in lane.stations
        ),
        arrows=tuple(
            replace(arrow, points=tuple(d.Point(p.x, p.y + y) for p in arrow.points))
            for arrow in lane.arrows
        ),
    )


def _lower(lines: tuple[d.Line, ...], y: float) -> Iterator[d.Line]:
    return (replace(line, y=line.y + y) for line in lines)


def _lane(pack: Pack, track: Track, language: str, width: float) -> d.Lane:
    name = pick(track.name, language)
    title = one_line(name, EDGE, 8 + d.TITLE, d.TITLE, bold=True)
    code = one_line(
        track.code, EDGE + title.width + 8, 8 + d.TITLE, d.TEXT, bold=True, tone=d.Tone.LINK
    )
    below = set_column(
        lane_words(pack, track, language), EDGE, 8 + d.TITLE + 6, width - 2 * EDGE, gap=1.2
    )
    head = d.Box(0, 0, width, 8 + d.TITLE + 6 + below.height + 4)
    clusters = clusters_of(pack, track, language, width)
    columns = columns_of(track, clusters) if clusters else {}
    bare = [0.0] * (band_count(columns) + 1)
    routes = routes_of(pack, track, place(clusters, columns, width, bare)[0])
    channels = channel_heights(routes, band_count(columns))
    spots, bands = place(clusters, columns, width, channels)
    arrows = arrows_of(routes, spots, bands, width)
    body = d.Lane(
        code=track.code,
        name=name,
        box=d.Box(0, 0, width, 0),
        head=d.Box(0, 0, width, 0),
        lines=(),
        marks=(),
        stations=tuple(spot.station for spot in spots),
        arrows=arrows,
    )
    inside = lowered(body, head.height)
    high = head.height + bands[-1].bottom + channels[-1] + EDGE
    return replace(
        inside,
        box=d.Box(0, 0, width, high),
        head=head,
        lines=(title, code, *below.lines),
        marks=below.marks,
    )
