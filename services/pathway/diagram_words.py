"""What the stations of a drawing say: code, name, who, limits with their sources, links."""

from collections.abc import Iterator
from dataclasses import dataclass

from services.packs.catalogue import weakest
from services.packs.model import Pack
from services.packs.source_views import status_text, words_of
from services.packs.text import pick
from services.packs.tracks import DETECTOR, Deadline, Step, Track
from services.pathway import step_links
from services.pathway.diagram import NAME, SMALL, TEXT, Shape, Tone
from services.pathway.rule_words import condition_text, limit_text


@dataclass(frozen=True, slots=True)
class Words:
    """One paragraph of a station, before it is broken into lines."""

    text: str
    size: float = TEXT
    bold: bool = False
    tone: Tone = Tone.INK
    shape: Shape | None = None


def step_status(pack: Pack, step: Step) -> str:
    """How well the rule of a step is known."""
    return weakest(pack.references, step.source, step.unverified)


def shape_of(status: str) -> Shape:
    """The sign of a status."""
    return {"READ": Shape.READ, "OFFICE": Shape.OFFICE}.get(status, Shape.UNVERIFIED)


def source_words(pack: Pack, citation: str, language: str) -> str:
    """A citation with what is not verified said behind it, in words."""
    return "; ".join(_cited(pack, part, language) for part in citation.split("; "))


def _cited(pack: Pack, citation: str, language: str) -> str:
    text = pack.cite(citation, language)
    status = weakest(pack.references, citation)
    if status in ("READ", "OFFICE"):
        return text
    return f"{text} ({status_text(status, language)})"


def responsible_text(pack: Pack, step: Step, language: str) -> str:
    """Who has to act; whoever found the child where that depends on the case."""
    if step.responsible == DETECTOR:
        return words_of(language).translate("diagram", "whoever found the child")
    agency = pack.agencies.get(step.responsible)
    if agency is not None:
        return pick(agency.name, language)
    return pack.text("responsible", step.responsible, language)


def limit_words(pack: Pack, deadline: Deadline, language: str) -> str:
    """A limit with its condition and its source, as one sentence."""
    say = words_of(language)
    text = limit_text(pack, deadline, language)
    if deadline.limit:
        text = say.translate("diagram", "{limit} (after it, too late)").format(limit=text)
    if deadline.when is not None:
        condition = condition_text(pack, deadline.when, language)
        text = say.translate("diagram", "{limit}, if {condition}").format(
            limit=text, condition=condition
        )
    return f"{text} · {source_words(pack, deadline.source, language)}"


def station_words(pack: Pack, step: Step, language: str) -> Iterator[Words]:
    """The paragraphs of a station, from its code to its links."""
    say = words_of(language)
    yield Words(step.code, TEXT, bold=True, tone=Tone.LINK)
    yield Words(pick(step.name, language), NAME, bold=True)
    yield Words(responsible_text(pack, step, language), shape=Shape.PERSON)
    rule = source_words(pack, step.source, language)
    yield Words(rule, tone=Tone.SOFT, shape=shape_of(step_status(pack, step)))
    if step.applies.text != "true":
        condition = condition_text(pack, step.applies, language)
        text = say.translate("diagram", "only if: {condition}").format(condition=condition)
        yield Words(text, SMALL, tone=Tone.SOFT, shape=Shape.WHEN)
    for deadline in step.deadlines:
        yield Words(limit_words(pack, deadline, language), tone=Tone.LIMIT, shape=Shape.LIMIT)
    yield from _marks(pack, step, language)


def _marks(pack: Pack, step: Step, language: str) -> Iterator[Words]:
    """What holds a step, that it comes back, and which other lane it opens."""
    say = words_of(language)
    if step.holds:
        whys = ", ".join(pack.text("why", hold.why, language) for hold in step.holds)
        text = say.translate("diagram", "held while: {reasons}").format(reasons=whys)
        yield Words(text, SMALL, tone=Tone.HOLD, shape=Shape.HOLD)
    if step_links.repeats(step):
        text = say.translate("diagram", "comes back until the case is closed")
        yield Words(text, SMALL, tone=Tone.SOFT, shape=Shape.REPEAT)
    opened = step_links.opened_by(pack, step)
    if opened:
        text = say.translate("diagram", "opens: {steps}").format(steps=", ".join(opened))
        yield Words(text, SMALL, tone=Tone.LINK, shape=Shape.LINK)


def lane_words(pack: Pack, track: Track, language: str) -> Iterator[Words]:
    """What stands below the title of a lane: its basis, and what opens it."""
    say = words_of(language)
    yield Words(pick(track.basis, language), tone=Tone.SOFT)
    if track.applies is not None and track.applies.text != "true":
        condition = condition_text(pack, track.applies, language)
        text = say.translate("diagram", "opens if: {condition}").format(condition=condition)
        yield Words(text, tone=Tone.SOFT, shape=Shape.WHEN)
    openers = step_links.openers_of(pack, track)
    if openers:
        text = say.translate("diagram", "opened from: {steps}").format(steps=", ".join(openers))
        yield Words(text, tone=Tone.LINK, shape=Shape.LINK)


def said(pack: Pack, step: Step, language: str) -> str:
    """A station as a screen reader speaks it: its paragraphs as sentences."""
    return ". ".join(words.text for words in station_words(pack, step, language))
