"""What a notice may lawfully start: an inspection, a raid, a prosecutor's check, a visit.

Pure: facts in, answers out. The rules are the routes of the country's pack, judged by the day of
the notice. A rule that forbids and cannot be judged for want of a fact never reads as "may".
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from services.intake.changes import TRAFFICKING_SIGNS
from services.intake.checks import HOTLINE, is_adult
from services.packs.model import Pack
from services.packs.routes import Route
from services.packs.text import Text

MAY, WARN, MUST_NOT, UNKNOWN = "MAY", "WARN", "MUST_NOT", "UNKNOWN"

STARTS = "lawful_start"
CHANNELS = "channel"
NOT_NAMED = "ANONYMOUS"
COMPLAINT = "COMPLAINT"
LABOUR = "labour_authority"
FARM, MARKET = "AG.", "SV.MARKET"

_KINDS = {
    "inspection_routine": "ROUTINE",
    "inspection_complaint": COMPLAINT,
    "police_request": "POLICE_REQUEST",
    "prosecutor_request": "PROSECUTOR_REQUEST",
}
_OWN_FIND = frozenset({"RAID", "INSPECTION", "PROSECUTOR", "SCHOOL_DB", "MONITOR", "VISIT"})
"""Channels by which a body finds the child itself: nobody complains, and nobody hides a name."""
_BY_A_BODY = frozenset({"HEALTH", "SCHOOL", "CONSULAR"})
"""Channels by which a known body gives notice: never anonymous."""
_AS_TYPED = (
    "announced", "extreme_hazard", "remote_site", "small_enterprise", "mass_threat",
    "labour_authority_notified", "official_alleged",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that applies, with its source; ``instead`` are codes of *lawful_start*."""

    route: str
    answer: str
    text: Text
    source: Text
    citation: str
    instead: tuple[str, ...]
    unverified: bool


@dataclass(frozen=True, slots=True)
class StartAnswer:
    """Whether one thing may be started: MAY, WARN (may, with care), MUST_NOT, or UNKNOWN.

    UNKNOWN: a rule that forbids it, or the one that allows it, depends on facts not known.
    ``unknown`` names those and the ones a warning waits for, in the order of the pack.
    """

    start: str
    answer: str
    reasons: tuple[Reason, ...]
    unknown: tuple[str, ...]

    @property
    def instead(self) -> tuple[str, ...]:
        """What to start instead, where this must not be."""
        codes = (
            code for reason in self.reasons if reason.answer == MUST_NOT for code in reason.instead
        )
        return tuple(dict.fromkeys(codes))


@dataclass(frozen=True, slots=True)
class RoutingAnswer:
    """What may be started on ``on``, in the order of the list *lawful_start*."""

    on: date
    starts: tuple[StartAnswer, ...]

    def of(self, start: str) -> StartAnswer | None:
        """The answer for one start; None where the pack says nothing of it."""
        return next((answer for answer in self.starts if answer.start == start), None)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The facts that an answer still waits for."""
        return tuple(dict.fromkeys(name for answer in self.starts for name in answer.unknown))


def routes(pack: Pack, facts: Mapping[str, Any], on: date) -> RoutingAnswer:
    """What may be started, by the routes in force on that day.

    ``facts``: route facts by name; absent or None is not known. Raises TypeError for a fact that
    the pack does not declare or of a wrong type, which is a fault of the program.
    """
    _check(pack, facts)
    found = (
        _answer(pack, start, [rule for rule in pack.routes if rule.start == start], facts, on)
        for start in pack.lists.get(STARTS, {})
    )
    answers = [answer for answer in found if answer is not None]
    barred = {answer.start for answer in answers if answer.answer == MUST_NOT}
    return RoutingAnswer(on, tuple(_without(answer, barred) for answer in answers))


def facts_of_event(
    event: Mapping[str, Any],
    pack: Pack,
    persons: Sequence[Mapping[str, Any]] = (),
    participants: Collection[str] = (),
) -> dict[str, Any]:
    """The route facts of an intake event, stored or still being typed; what is not known is None.

    ``event`` and ``persons`` hold fields of *intake_event* and *person_found*, ``participants``
    codes of agencies. Facts that the pack does not declare are left out.
    """
    channel = event.get("channel")
    facts: dict[str, Any] = {name: event.get(name) for name in _AS_TYPED}
    facts |= {
        f"channel_{code.lower()}": channel == code if channel else None
        for code in pack.lists.get(CHANNELS, {})
    }
    facts |= _reporter(event, channel)
    facts |= _inspection(event, channel)
    facts |= _work(event, persons)
    facts["labour_authority_present"] = _labour(pack, channel, participants)
    facts["danger"] = _either(event.get("immediate_danger"), persons, "danger")
    return {name: value for name, value in facts.items() if name in pack.route_facts}


def _answer(
    pack: Pack, start: str, rules: Sequence[Route], facts: Mapping[str, Any], on: date
) -> StartAnswer | None:
    """The answers of the rules in force put together; None where none of them applies or may."""
    hold: list[Route] = []
    waiting: dict[str, set[str]] = {MAY: set(), WARN: set(), MUST_NOT: set()}
    for rule in rules:
        if not rule.in_force(on):
            continue
        if rule.when is None:
            hold.append(rule)
            continue
        judged = rule.when.evaluate(facts)
        if judged.value:
            hold.append(rule)
        elif judged.value is None:
            waiting[rule.answer] |= judged.missing
    held = {rule.answer for rule in hold}
    answer = _strongest(held, waiting)
    if not answer:
        return None
    missing = set() if answer == MUST_NOT else waiting[MUST_NOT] | waiting[WARN]
    if not held & {MAY, MUST_NOT}:
        missing |= waiting[MAY]
    return StartAnswer(
        start,
        answer,
        tuple(_reason(rule) for rule in hold),
        tuple(name for name in pack.route_facts if name in missing),
    )


def _strongest(held: Collection[str], waiting: Mapping[str, Collection[str]]) -> str:
    """No outranks not known, and that outranks yes; nothing at all gives no answer.

    A warning that holds is no permission while the rule that permits waits for a fact.
    """
    if MUST_NOT in held:
        return MUST_NOT
    if waiting[MUST_NOT] or (MAY not in held and waiting[MAY]):
        return UNKNOWN
    if held:
        return WARN if WARN in held else MAY
    return ""


def _without(answer: StartAnswer, barred: Collection[str]) -> StartAnswer:
    """An answer that names nothing instead which must not be started either."""
    reasons = (
        replace(reason, instead=tuple(code for code in reason.instead if code not in barred))
        for reason in answer.reasons
    )
    return replace(answer, reasons=tuple(reasons))


def _reason(rule: Route) -> Reason:
    return Reason(
        rule.code,
        rule.answer,
        rule.text,
        rule.source,
        rule.citation,
        rule.instead,
        rule.unverified,
    )


def _check(pack: Pack, facts: Mapping[str, Any]) -> None:
    types = {"bool": bool, "int": int, "number": float, "code": str}
    for name, value in facts.items():
        declared = pack.route_facts.get(name)
        if declared is None:
            raise TypeError(f"route fact {name} is not declared")
        expected = types[declared.type]
        if value is not None and type(value) is not expected:
            raise TypeError(f"route fact {name} is not of type {declared.type}")


def _reporter(event: Mapping[str, Any], channel: str | None) -> dict[str, Any]:
    """Who reports. A name given to us alone is no complaint by a named person."""
    kind, name = event.get("source_kind"), bool(event.get("source_name"))
    withheld = event.get("source_anonymous")
    if channel in _OWN_FIND and event.get("inspection_kind") != COMPLAINT and not (kind or name):
        return {"anonymous": False, "name_withheld": False, "named_complaint": False}
    anonymous = _anonymous(channel, kind, name)
    if channel in _BY_A_BODY and withheld is None:
        withheld = False
    named: bool | None = None
    if anonymous or withheld:
        named = False
    elif name and withheld is False:
        named = True
    return {"anonymous": anonymous, "name_withheld": withheld, "named_complaint": named}


def _anonymous(channel: str | None, kind: str | None, name: bool) -> bool | None:
    if kind == NOT_NAMED and not name:
        return True
    if name or channel in _BY_A_BODY or channel == "SELF":
        return False
    return None


def _inspection(event: Mapping[str, Any], channel: str | None) -> dict[str, Any]:
    """The check itself; a notice that only might lead to one is approved by nobody yet."""
    kind = event.get("inspection_kind")
    checks = channel == "INSPECTION"
    facts: dict[str, Any] = {
        name: (kind == code if kind else None) if checks else False for name, code in _KINDS.items()
    }
    facts["approved"] = True if event.get("approval_reference") else None if checks else False
    facts["campaign"] = True if event.get("campaign") else None if channel in _OWN_FIND else False
    return facts


def _work(event: Mapping[str, Any], persons: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What the notice says of the children and their work."""
    seen = (event.get("sector"), *(person.get("sector") for person in persons))
    sectors = {code for code in seen if code}
    signs = {sign for person in persons for sign in person.get("exploitation") or ()}
    children = [person for person in persons if not is_adult(person)]
    working = any(child.get("sector") or child.get("activity") for child in children)
    held = any(person.get("papers_held") for person in persons)
    traffic, worst, labour = (
        event.get(name) for name in ("trafficking", "worst_form", "child_labour")
    )
    return {
        "agriculture": any(code.startswith(FARM) for code in sectors) if sectors else None,
        "market": MARKET in sectors if sectors else None,
        "child_labour": True if working or (children and sectors) else labour,
        "worst_form": True if signs else worst,
        "trafficking_suspected": True if held or signs & TRAFFICKING_SIGNS else traffic,
        "children_found": len(children) if persons else None,
    }


def _labour(pack: Pack, channel: str | None, participants: Collection[str]) -> bool | None:
    """Whether the labour authority took part; of a call nobody does."""
    if channel == "INSPECTION":
        return True
    if channel == HOTLINE:
        return False
    if not participants:
        return None
    agencies = (pack.agencies.get(code) for code in participants)
    return any(agency is not None and LABOUR in agency.kinds for agency in agencies)


def _either(said: bool | None, persons: Sequence[Mapping[str, Any]], name: str) -> bool | None:
    return True if any(person.get(name) for person in persons) else said
