"""From what a person answers to the flat facts that conditions read."""

from collections.abc import Mapping
from typing import Any

from services.packs.model import Fact, Pack, check_facts


def flatten(pack: Pack, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The known facts, with those that are read off a code or a list of codes.

    ``sector = "AG.TOBACCO"`` also makes ``sector_marked_hazardous`` known. A fact that is given
    outranks the one read off. Raises TypeError for an undeclared fact or a wrong type.
    """
    check_facts(facts, pack.facts)
    flat = {name: value for name, value in facts.items() if value is not None}
    for fact in pack.facts.values():
        source = facts.get(fact.input)
        if fact.input != fact.name and source is not None and fact.name not in flat:
            flat[fact.name] = _mark(pack, fact, source)
    return flat


def _mark(pack: Pack, fact: Fact, source: Any) -> bool:
    codes = (source,) if isinstance(source, str) else source
    if fact.code:
        return fact.code in codes
    items = (pack.item(pack.facts[fact.input].list_name, code) for code in codes)
    return any(item is not None and bool(item.attributes.get(fact.attribute)) for item in items)
