"""Whether what the entries of a pack name is there: codes of lists, bodies, steps."""

from collections.abc import Collection, Iterable, Iterator

from services.packs.model import Pack
from services.packs.tracks import DETECTOR, OTHERWISE, Because, Step

BY_KIND = "kind:"

Link = tuple[str, str]
"""A dotted key, and why what stands there leads nowhere."""


def broken_links(pack: Pack) -> Iterator[Link]:
    """Every name in an entry that the pack does not know, by the key it stands under."""
    yield from _steps(pack)
    yield from _facts(pack)
    yield from _bodies(pack)
    yield from _rights(pack)
    yield from _routes(pack)
    yield from _lists(pack)


def _unknown(
    pack: Pack, key: str, list_name: str, codes: Iterable[str], also: Collection[str] = ()
) -> Iterator[Link]:
    known = pack.lists.get(list_name, {})
    for code in codes:
        if code and code not in known and code not in also:
            yield key, f"no {code} in the list {list_name}"


def _steps(pack: Pack) -> Iterator[Link]:
    if not pack.steps:
        yield "step", "the pack has no step: is the folder tracks with it?"
    for track in pack.tracks:
        yield from _unknown(pack, f"track.{track.code}.otherwise", "why", (track.otherwise,))
    for step in pack.steps.values():
        yield from _step(pack, step)
    if pack.tracks:
        if OTHERWISE not in pack.tracks[0].detectors and _names_the_detector(pack):
            yield f"detector.{OTHERWISE}", "is missing, and a step names DETECTOR"
        for channel, body in pack.tracks[0].detectors.items():
            key = f"detector.{channel}"
            yield from _unknown(pack, key, "channel", (channel,), (OTHERWISE,))
            yield from _unknown(pack, key, "agency", (body,))


def _names_the_detector(pack: Pack) -> bool:
    return any(step.responsible == DETECTOR for step in pack.steps.values())


def _step(pack: Pack, step: Step) -> Iterator[Link]:
    key = f"step.{step.code}"
    if step.responsible != DETECTOR:
        yield from _unknown(pack, f"{key}.responsible", "agency", (step.responsible,))
    yield from _unknown(pack, f"{key}.acts", "act", step.acts)
    yield from _unknown(pack, f"{key}.otherwise", "why", (step.otherwise,))
    facts = pack.tracks[0].facts
    for name, group in (("drops", step.drops), ("holds", step.holds), ("reopened", step.reopened)):
        also = facts if name == "reopened" else ()
        yield from _unknown(pack, f"{key}.{name}", "why", _reasons(group), also)
    kind, _, act = step.form.partition(":")
    if kind == "act":
        yield from _unknown(pack, f"{key}.form", "act", (act,))


def _reasons(group: Iterable[Because]) -> list[str]:
    return [because.why for because in group]


def _facts(pack: Pack) -> Iterator[Link]:
    for name, fact in pack.tracks[0].facts.items() if pack.tracks else ():
        yield from _unknown(pack, f"pathway_fact.{name}.acts", "act", fact.acts)
    for name, law_fact in pack.facts.items():
        key = f"fact.{name}"
        if law_fact.list_name and law_fact.list_name not in pack.lists:
            yield f"{key}.list", f"no list {law_fact.list_name}"
        origin = pack.facts.get(law_fact.input, law_fact)
        yield from _unknown(pack, f"{key}.code", origin.list_name, (law_fact.code,))
    for name, route_fact in pack.route_facts.items():
        if route_fact.list_name and route_fact.list_name not in pack.lists:
            yield f"route_fact.{name}.list", f"no list {route_fact.list_name}"


def _bodies(pack: Pack) -> Iterator[Link]:
    for code, agency in pack.agencies.items():
        yield from _unknown(pack, f"agency.{code}.kinds", "agency_role", agency.kinds)
    for code, provider in pack.providers.items():
        key = f"provider.{code}"
        yield from _unknown(pack, f"{key}.agency", "agency", (provider.agency,))
        yield from _unknown(pack, f"{key}.services", "service", provider.services)
        yield from _unknown(pack, f"{key}.region", "region", (provider.region,))
        yield from _unknown(pack, f"{key}.opening", "provider_opening", (provider.opening,))


def _rights(pack: Pack) -> Iterator[Link]:
    kinds = {kind for agency in pack.agencies.values() for kind in agency.kinds}
    for right in pack.rights:
        key = f"right.{right.code}"
        for body in right.by:
            if body.startswith(BY_KIND):
                if body.removeprefix(BY_KIND) not in kinds:
                    yield f"{key}.by", f"no agency of the {body}"
            else:
                yield from _unknown(pack, f"{key}.by", "agency", (body,))


def _routes(pack: Pack) -> Iterator[Link]:
    for route in pack.routes:
        key = f"route.{route.code}"
        yield from _unknown(pack, f"{key}.start", "lawful_start", (route.start,))
        yield from _unknown(pack, f"{key}.instead", "lawful_start", route.instead)


def _lists(pack: Pack) -> Iterator[Link]:
    for section in ("list_source", "list_attributes"):
        for name in pack.section(section):
            if name not in pack.lists:
                yield f"{section}.{name}", "no such list"
    for code in pack.documents:
        yield from _unknown(pack, f"document.{code}", "document", (code,))
    for code in pack.readers:
        yield from _unknown(pack, f"reader.{code}", "reader", (code,))
