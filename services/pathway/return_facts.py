"""Facts of the return to the own country, and of the hold on contact with another state."""

from collections.abc import Sequence
from typing import Any

from services.packs.model import Pack
from services.pathway.acts import of_kind
from services.pathway.case_facts import CaseFacts, noon
from services.pathway.holds import alleged_at, hold_reasons, still_counts
from services.pathway.records import CaseRecords

_OF_ONE_RETURN = frozenset(
    {"IDENTITY_ESTABLISHED", "STATE_CONTACTED", "FAMILY_TRACED", "RETURN_DECIDED"}
)
"""What belongs to one return: a return opened after a decision to stay begins anew."""


def deeds_of_latest_return(deeds: Sequence[Any]) -> Sequence[Any]:
    """The deeds without those of an earlier return of the same child; of several returns, what has
    no date is not known to belong to the latest."""
    openings = of_kind(deeds, "RETURN_OPENED")
    since = openings[-1].happened_at if len(openings) > 1 else None
    if since is None:
        return deeds
    return [
        deed
        for deed in deeds
        if deed.kind not in _OF_ONE_RETURN
        or (deed.happened_at is not None and deed.happened_at >= since)
    ]


def return_facts(out: CaseFacts, pack: Pack, records: CaseRecords, deeds: Sequence[Any]) -> None:
    """State whether a return is due, decided and when it may go on; ``deeds`` are the latest's."""
    _needed(out)
    decisions = of_kind(deeds, "RETURN_DECIDED")
    decided = decisions[-1:]
    stayed = any(deed.outcome == "STAY" for deed in decisions[:-1])
    out.say("return_refused", any(deed.outcome == "STAY" for deed in decided))
    out.say("stay_overturned", stayed and not out.facts["return_refused"])
    planned = [deed.next_on for deed in decided if deed.outcome != "STAY" and deed.next_on]
    out.at("return_planned_at", (noon(day, pack) for day in planned))
    _released(out, records, deeds)
    free = (out.moments.get("identity_at"), out.moments.get("mission_released_at"))
    if out.moments.get("identity_at") is not None:
        out.at("contact_free_at", free, last=True)


def _needed(out: CaseFacts) -> None:
    """Whether the child is outside its own country without care; not asked of every child.

    With neither a foreign citizenship nor a child without carers on record there is no sign of it.
    """
    opened = bool(out.facts.get("return_opened"))
    foreign, family = out.facts.get("foreign_child"), out.facts.get("family_known")
    out.say("return_sign", foreign is True or family is False)
    if opened or (foreign is True and family is False):
        out.say("return_due", True)
    elif foreign is False or family is True or not out.facts["return_sign"]:
        out.say("return_due", False)


def _released(out: CaseFacts, records: CaseRecords, deeds: Sequence[Any]) -> None:
    """A release counts while it answers every reason there is (services.pathway.holds)."""
    involved, alleged = alleged_at(records.of("harm"))
    reasons = hold_reasons(records.case, official_involved=involved)
    counting = [
        deed.happened_at
        for deed in of_kind(deeds, "MISSION_NOTICE_RELEASED")
        if deed.reason and still_counts(reasons, alleged, deed.covers, deed.recorded_at)
    ]
    out.say("mission_released", bool(counting))
    out.at("mission_released_at", counting, last=True)
