"""The facts of a threat to the child: who noticed it when, and whether it was rejected.

A threat once found stays one until an act rejects it with a reason (do-no-harm 2). A threat that is
noticed after that is a new one: what was done about the rejected one does not answer it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from services.packs.model import Pack
from services.pathway.acts import moments_of, of_kind
from services.pathway.case_facts import CaseFacts
from services.pathway.records import CaseRecords
from services.pathway.working_days import end_of_day

_OF_ONE_EMERGENCY = frozenset(
    {
        "EMERGENCY_MEASURES",
        "COURT_NOTIFIED",
        "PROSECUTOR_NOTIFIED",
        "COMMISSION_NOTIFIED",
        "APPEAL_EXPLAINED",
    }
)


@dataclass(frozen=True, slots=True)
class Threats:
    """Whether there is a threat (None: not known), the moments at which threats were noticed, up
    to when a rejection speaks, and the moments that it does not answer."""

    danger: bool | None
    noticed: Sequence[datetime]
    rejected: datetime | None
    standing: Sequence[datetime]

    @property
    def again(self) -> bool:
        """Whether a threat was noticed after another had been rejected."""
        return self.rejected is not None and bool(self.standing)


def threats_of(records: CaseRecords, detected: datetime, pack: Pack) -> Threats:
    """The threats to the child of one case that was detected at that moment."""
    first = known_answer(row.danger for row in records.of("person_found"))
    answers = [(records.case.immediate_danger if first is None else first, detected)]
    answers += [
        (row.danger, max(detected, _noticed(row, detected, pack))) for row in records.of("harm")
    ]
    noticed = sorted(at for answer, at in answers if answer)
    reasoned = (act for act in of_kind(records.of("act"), "EMERGENCY_REJECTED") if act.reason)
    rejected = max((_until(at, pack) for at in moments_of(reasoned)), default=None)
    standing = [at for at in noticed if rejected is None or at > rejected]
    return Threats(known_answer(answer for answer, _ in answers), noticed, rejected, standing)


def deeds_of_latest_emergency(deeds: Sequence[Any], threats: Threats) -> Sequence[Any]:
    """The deeds without what was done about a threat that was rejected since."""
    until = threats.rejected
    if until is None or not threats.again:
        return deeds
    return [
        deed
        for deed in deeds
        if deed.kind not in _OF_ONE_EMERGENCY
        or deed.happened_at is None
        or deed.happened_at > until
    ]


def emergency(out: CaseFacts, threats: Threats) -> None:
    """State what is known of the threats."""
    out.say("danger", threats.danger)
    out.say("emergency_rejected", threats.rejected is not None and not threats.standing)
    out.say("danger_again", threats.again)
    out.at("danger_detected_at", threats.standing or threats.noticed)


def known_answer(answers: Iterable[bool | None]) -> bool | None:
    """Yes if anyone said yes, no if only no was said, else not known."""
    said = [answer for answer in answers if answer is not None]
    return any(said) if said else None


def _until(rejection: datetime, pack: Pack) -> datetime:
    """Up to when a rejection speaks: its moment; the whole day where no hour was given."""
    local = rejection.astimezone(pack.timezone)
    return end_of_day(local.date(), pack.timezone) if local.time() == time() else rejection


def _noticed(row: Any, detected: datetime, pack: Pack) -> datetime:
    """When a threat was noticed: the day it was observed, at the latest when it was recorded."""
    recorded: datetime = row.created_at or detected
    if row.observed_on is None:
        return recorded
    return min(recorded, end_of_day(row.observed_on, pack.timezone))
