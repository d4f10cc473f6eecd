"""Facts and moments that the pack reads straight from the acts of a case."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from services.packs.tracks import PathwayFact


def act_facts(
    declared: Mapping[str, PathwayFact], acts: Iterable[Any]
) -> tuple[dict[str, bool | int], dict[str, datetime]]:
    """What the declared act facts are for these acts; a moment that nobody recorded is left out."""
    by_kind: dict[str, list[Any]] = {}
    for act in acts:
        by_kind.setdefault(act.kind or "", []).append(act)
    facts: dict[str, bool | int] = {}
    moments: dict[str, datetime] = {}
    for fact in declared.values():
        if not fact.acts:
            continue
        matching = [act for kind in fact.acts for act in by_kind.get(kind, ()) if fits(fact, act)]
        if fact.type == "moment":
            times = sorted(moments_of(matching))
            if times:
                moments[fact.name] = times[-1] if fact.last else times[0]
        else:
            facts[fact.name] = len(matching) if fact.type == "int" else bool(matching)
    return facts, moments


def fits(fact: PathwayFact, act: Any) -> bool:
    """Whether an act counts for a fact: its result, and a reason where one is asked for."""
    if fact.outcomes and act.outcome not in fact.outcomes:
        return False
    if act.outcome is not None and act.outcome in fact.not_outcomes:
        return False
    return bool(act.reason) or not fact.reasoned


def of_kind(acts: Iterable[Any], *kinds: str) -> list[Any]:
    """The acts of these kinds, the earliest first; those without a date come first."""
    found = [act for act in acts if act.kind in kinds]
    return sorted(found, key=lambda act: (act.happened_at is not None, act.happened_at or 0))


def moments_of(acts: Iterable[Any]) -> Iterator[datetime]:
    """When the acts happened, as far as that is known."""
    return (act.happened_at for act in acts if act.happened_at is not None)
