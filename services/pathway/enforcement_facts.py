"""The facts of the enforcement track: who got the materials, what the bodies decided.

A case may have several offence cases, checks and investigations: a step is done once none of them
is undecided, unpaid or running, and its limit is that of the one that still is.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from math import inf
from typing import Any
from uuid import UUID

from services.packs.model import Pack
from services.pathway.acts import moments_of, of_kind
from services.pathway.case_facts import CaseFacts, local_day, noon
from services.pathway.deadlines import step_due
from services.pathway.records import CaseRecords

_LABOUR = frozenset({"labour_authority"})
_POLICE = frozenset({"police", "investigator", "prosecutor"})
_FIRMS = frozenset({"LEGAL_ENTITY"})
_PERSONS = frozenset({"HOUSEHOLD", "FAMILY"})
_OFFENCE = ("OFFENCE_CASE_OPENED", "OFFENCE_DECIDED")
_CHECK_RESULTS = ("INVESTIGATION_OPENED", "INVESTIGATION_REFUSED")
_INVESTIGATION = ("CHECK_STARTED", *_CHECK_RESULTS)
_CHECK, _INVESTIGATING = "check", "investigation"
"""The forms of the steps whose limits the pack names."""


@dataclass(slots=True)
class _Matter:
    """One offence case, investigation or review: what was done in it, by kind."""

    deeds: dict[str, Any] = field(default_factory=dict)

    def has(self, *kinds: str) -> bool:
        """Whether one of these was done."""
        return any(kind in self.deeds for kind in kinds)

    def at(self, *kinds: str) -> datetime | None:
        """When the first of these kinds that was done happened."""
        done = (self.deeds[kind] for kind in kinds if kind in self.deeds)
        moment: datetime | None = next((deed.happened_at for deed in done), None)
        return moment

    def outcome(self, kind: str) -> str | None:
        """The result of what was done."""
        return self.deeds[kind].outcome if kind in self.deeds else None

    @property
    def fined(self) -> bool:
        """Whether a fine was imposed: said so, or an amount was."""
        decided = self.deeds.get("OFFENCE_DECIDED")
        return decided is not None and (decided.outcome == "FINE" or bool(decided.amount))

    @property
    def runs(self) -> bool:
        """Whether an investigation was opened and has not ended."""
        return self.has("INVESTIGATION_OPENED") and not self.has("INVESTIGATION_ENDED")

    @property
    def checked(self) -> bool:
        """Whether a check began and has no result."""
        return self.has("CHECK_STARTED") and not self.has(*_CHECK_RESULTS)


def _matters(deeds: Any) -> list[_Matter]:
    """What was done, gathered by the record that tells of it."""
    found: dict[UUID | None, _Matter] = defaultdict(_Matter)
    for deed in deeds:
        found[deed.about].deeds[deed.kind] = deed
    return list(found.values())


def enforcement(out: CaseFacts, pack: Pack, records: CaseRecords) -> None:
    """State the enforcement facts of one case."""
    acts = records.of("act")
    detected = out.moments["detected_at"]
    recorded = list(moments_of(of_kind(acts, "VIOLATION_RECORDED")))
    found = [detected] if out.facts.get("breach_found") else []
    out.at("violation_at", [*recorded, *found])
    _materials(out, pack, records)
    out.say("employer_is_firm", _is_firm(records))
    matters = _matters(acts)
    _offences(out, [matter for matter in matters if matter.has(*_OFFENCE)])
    investigations = [matter for matter in matters if matter.has(*_INVESTIGATION)]
    _checks(out, pack, investigations)
    _investigations(out, pack, investigations)
    _court(out, investigations)
    _reviews(out, [matter for matter in matters if matter.has("REVIEW_ASKED")])
    _end(out, pack, records, matters)


def _materials(out: CaseFacts, pack: Pack, records: CaseRecords) -> None:
    """Who got the materials; an act that names no body counts for both."""
    sent = list(_sent(records))
    for body, kinds in (("labour", _LABOUR), ("police", _POLICE)):
        mine = [row for row in sent if not row[0] or _plays(pack, row[0], kinds)]
        out.say(f"{body}_materials_sent", bool(mine))
        if body == "police":
            out.at("police_materials_at", (at for _, at, _ in mine))
            out.at("police_materials_received_at", (received for _, _, received in mine))
    out.say("materials_sent", bool(sent))
    out.at("materials_sent_at", (at for _, at, _ in sent), last=True)


def _sent(records: CaseRecords) -> Iterator[tuple[str, datetime | None, datetime | None]]:
    """Agency, when sent, when received."""
    for row in records.of("referral"):
        if row.purpose == "ENFORCEMENT" and row.sent_at is not None:
            yield row.to_agency or "", row.sent_at, row.received_at
    for act in of_kind(records.of("act"), "MATERIALS_SENT"):
        yield act.agency or "", act.happened_at, None
    for act in of_kind(records.of("act"), "MATERIALS_RECEIVED"):
        yield act.agency or "", None, act.happened_at


def _plays(pack: Pack, agency: str, kinds: frozenset[str]) -> bool:
    body = pack.agencies.get(agency)
    return body is not None and bool(kinds & set(body.kinds))


def _is_firm(records: CaseRecords) -> bool | None:
    """Whether every employer is a firm; not known for a trader or a farm, where the law may see
    either, and for employers of both kinds."""
    kinds = {row.employer_kind for row in records.of("work_situation")}
    if kinds and kinds <= _FIRMS:
        return True
    if kinds and kinds <= _PERSONS:
        return False
    return None


def _offences(out: CaseFacts, matters: list[_Matter]) -> None:
    """A fine counts as paid once every fine is; its limit runs for the earliest that is not."""
    decided = [matter for matter in matters if matter.has("OFFENCE_DECIDED")]
    fines = [matter for matter in decided if matter.fined]
    unpaid = [matter for matter in fines if not matter.has("FINE_PAID")]
    out.say("offence_undecided", len(decided) < len(matters))
    if fines or len(decided) == len(matters) > 0:
        out.say("fine_imposed", bool(fines))
    out.say("fine_paid", bool(fines) and not unpaid)
    out.say("fine_unpaid_again", 0 < len(unpaid) < len(fines))
    out.at("unpaid_fine_at", [m.at("DECISION_SERVED", "OFFENCE_DECIDED") for m in unpaid])


def _checks(out: CaseFacts, pack: Pack, matters: list[_Matter]) -> None:
    running = [matter for matter in matters if matter.checked]
    first = _urgent(pack, _CHECK, running)
    out.say("check_running", bool(running))
    out.say("check_extended", first is not None and first.has("CHECK_EXTENDED"))
    if first is not None:
        out.at("check_started_at", (first.at("CHECK_STARTED"),))


def _investigations(out: CaseFacts, pack: Pack, matters: list[_Matter]) -> None:
    """What the limits of X50 read is said of the investigation that must end first."""
    opened = [matter for matter in matters if matter.has("INVESTIGATION_OPENED")]
    running = [matter for matter in opened if matter.runs]
    if opened:
        out.say("investigation_opened", True)
    elif matters and not any(matter.checked for matter in matters):
        out.say("investigation_opened", False)
    out.say("investigation_ended", bool(opened) and not running)
    out.say("investigation_again", 0 < len(running) < len(opened))
    out.at("investigation_ended_at", (m.at("INVESTIGATION_ENDED") for m in opened), last=True)
    first = _urgent(pack, _INVESTIGATING, running or opened[-1:])
    out.say("investigation_extended", first is not None and first.has("INVESTIGATION_EXTENDED"))
    if first is None:
        return
    moments, facts = _moments(first, pack), _facts(first)
    out.at("investigation_opened_at", (moments["investigation_opened_at"],))
    if "minor_crime" in facts:
        out.say("minor_crime", facts["minor_crime"])
    if first.has("INVESTIGATION_EXTENDED"):
        out.at("investigation_until", (moments["investigation_until"],))


def _urgent(pack: Pack, form: str, matters: list[_Matter]) -> _Matter | None:
    """The one whose limit at the step ends first; one without a limit comes last."""

    def ends(matter: _Matter) -> float:
        due = step_due(pack, form, _moments(matter, pack), _facts(matter))
        return due.timestamp() if due is not None else inf

    return min(matters, key=ends) if len(matters) > 1 else next(iter(matters), None)


def _moments(matter: _Matter, pack: Pack) -> dict[str, datetime | None]:
    """From when the limits of a check and of an investigation run."""
    extended = matter.deeds.get("INVESTIGATION_EXTENDED")
    until = extended.next_on if extended is not None else None
    return {
        "check_started_at": matter.at("CHECK_STARTED"),
        "investigation_opened_at": matter.at("INVESTIGATION_OPENED"),
        "investigation_until": noon(until, pack) if until else None,
    }


def _facts(matter: _Matter) -> dict[str, bool]:
    """What decides which of the limits counts."""
    facts = {
        "check_extended": matter.has("CHECK_EXTENDED"),
        "investigation_extended": matter.has("INVESTIGATION_EXTENDED"),
    }
    gravity = matter.outcome("INVESTIGATION_OPENED")
    return facts if gravity is None else {**facts, "minor_crime": gravity == "MINOR_CRIME"}


def _court(out: CaseFacts, matters: list[_Matter]) -> None:
    """A verdict implies that there was a charge; one that runs may still bring a charge."""
    charged = [m for m in matters if m.outcome("INVESTIGATION_ENDED") == "CHARGED"]
    judged = [matter for matter in matters if matter.has("VERDICT")]
    if charged or judged:
        out.say("charged", True)
    elif matters and not any(matter.runs or matter.checked for matter in matters):
        out.say("charged", False)
    every = all(matter.has("VERDICT") for matter in charged)
    out.say("verdict_given", bool(judged) and every)
    out.say("charged_again", bool(judged) and not every)


def _reviews(out: CaseFacts, matters: list[_Matter]) -> None:
    waiting = [matter for matter in matters if not matter.has("REINVESTIGATION_DECIDED")]
    out.say("reinvestigation_decided", bool(matters) and not waiting)
    out.say("review_again", 0 < len(waiting) < len(matters))
    out.at("review_asked_at", (matter.at("REVIEW_ASKED") for matter in waiting or matters))


def _end(out: CaseFacts, pack: Pack, records: CaseRecords, matters: list[_Matter]) -> None:
    """Any end of a branch asks for feedback; it counts if it came on that day or later."""
    ends = [at for matter in matters if (at := _ended_at(matter)) is not None]
    out.say("enforcement_ended", bool(ends))
    out.at("enforcement_ended_at", ends, last=True)
    told = [
        *moments_of(of_kind(records.of("act"), "FEEDBACK_GIVEN")),
        *(
            row.feedback_at or row.ended_at
            for row in records.of("referral")
            if row.purpose == "ENFORCEMENT"
        ),
    ]
    known = out.at("feedback_at", told, last=True)
    last_end = max(ends, default=None)
    answered = known and (
        last_end is None or local_day(out.moments["feedback_at"], pack) >= local_day(last_end, pack)
    )
    out.say("feedback_given", answered)
    out.say("ended_again", known and not answered)


def _ended_at(matter: _Matter) -> datetime | None:
    """When a branch came to its end; None while it runs, or where it goes on to another step."""
    if matter.has("FINE_PAID"):
        return matter.at("FINE_PAID")
    if matter.has("OFFENCE_DECIDED"):
        return None if matter.fined else matter.at("OFFENCE_DECIDED")
    if matter.has("VERDICT", "INVESTIGATION_REFUSED"):
        return matter.at("VERDICT", "INVESTIGATION_REFUSED")
    dropped = matter.outcome("INVESTIGATION_ENDED") != "CHARGED"
    return matter.at("INVESTIGATION_ENDED") if dropped else None
