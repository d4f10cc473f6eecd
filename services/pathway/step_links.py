"""How the steps of a pack hang together: what waits for what, what comes back, what opens what.

All of it is read off the conditions of the pack; nothing is written down a second time.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from services.packs.model import Pack
from services.packs.tracks import Step, Track


class Link(NamedTuple):
    """One step of a lane that another comes after; ``certain`` is false where it may be passed."""

    before: str
    after: str
    certain: bool


def waits(track: Track) -> Iterator[Link]:
    """Every wait of a lane for an earlier step, each pair once, in the order of the file.

    A wait that other waits already imply is left out: it would only add a line.
    """
    links: dict[tuple[str, str], Link] = {}
    for step in track.steps:
        for wait in step.waits:
            for before in wait.steps:
                if before != step.part_of:
                    certain = wait.unless is None and wait.until is None
                    links.setdefault((before, step.code), Link(before, step.code, certain))
    for link in links.values():
        others = {pair for pair in links if pair != (link.before, link.after)}
        if not _reaches(link.before, link.after, others):
            yield link


def repeats(step: Step) -> bool:
    """Whether a step comes back: its time is counted from the last time it was done."""
    return any(step.done_at in deadline.start for deadline in step.deadlines)


def returns(pack: Pack, track: Track) -> Iterator[Link]:
    """From a later step back to an earlier one, whose time or reopening reads what the later one
    found out."""
    place = {step.code: step.position for step in track.steps}
    for step in track.steps:
        read = frozenset[str]().union(
            *(deadline.when.variables for deadline in step.deadlines if deadline.when),
            *(again.when.variables for again in step.reopened),
        )
        later = {
            code
            for name in read
            for code in _found_by(pack, name)
            if place.get(code, 0) > step.position
        }
        for code in sorted(later, key=place.__getitem__):
            yield Link(code, step.code, True)


def opened_by(pack: Pack, step: Step) -> tuple[str, ...]:
    """The steps of other lanes that what this step finds out opens."""
    return tuple(after for before, after in _openings(pack) if before == step.code)


def openers_of(pack: Pack, track: Track) -> tuple[str, ...]:
    """The steps of other lanes that open steps of this one."""
    own = {step.code for step in track.steps}
    return tuple(dict.fromkeys(b for b, after in _openings(pack) if after in own))


@lru_cache(maxsize=4)
def _openings_of_version(_code: str, _version: str, pack: "_Held") -> tuple[tuple[str, str], ...]:
    return tuple(_find_openings(pack.pack))


class _Held:
    """A pack as a key that is equal to every other: code and version tell packs apart."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held)

    def __hash__(self) -> int:
        return 0


def _openings(pack: Pack) -> tuple[tuple[str, str], ...]:
    return _openings_of_version(pack.code, pack.version, _Held(pack))


def _find_openings(pack: Pack) -> Iterator[tuple[str, str]]:
    """(finder, opened) for every step that applies because of what another lane found out."""
    for track in pack.tracks:
        own = {step.code for step in track.steps}
        for step in track.steps:
            conditions = [step.applies, *([track.applies] if track.applies else [])]
            names = frozenset[str]().union(*(condition.variables for condition in conditions))
            finders = {code for name in names for code in _found_by(pack, name)}
            if finders & own:
                # the lane finds it out itself: nothing from outside opens the step
                continue
            for other in pack.tracks:
                for finder in other.steps:
                    if finder.code in finders:
                        yield finder.code, step.code


def _found_by(pack: Pack, fact: str) -> frozenset[str]:
    """The steps that find a fact out: that ask for it, record its acts, or are done by it."""
    declared = pack.tracks[0].facts.get(fact) if pack.tracks else None
    found = {declared.asked_by} if declared and declared.asked_by else set()
    if not found:
        acts = set(declared.acts) if declared else set()
        for step in pack.steps.values():
            if acts.intersection(step.acts) or fact == step.done.text:
                found.add(step.code)
    return frozenset(found)


def _reaches(start: str, end: str, pairs: set[tuple[str, str]]) -> bool:
    """Whether a chain of waits leads from one step to another."""
    seen, open_ = {start}, [start]
    while open_:
        at = open_.pop()
        for before, after in pairs:
            if before == at and after not in seen:
                seen.add(after)
                open_.append(after)
    return end in seen
