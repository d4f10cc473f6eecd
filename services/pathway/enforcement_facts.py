"""The facts of the enforcement track: who got the materials, what the bodies decided."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from services.packs.model import Pack
from services.pathway.acts import moments_of, of_kind
from services.pathway.case_facts import CaseFacts, local_day, noon
from services.pathway.records import CaseRecords

_LABOUR = frozenset({"labour_authority"})
_POLICE = frozenset({"police", "investigator", "prosecutor"})
_FIRMS = frozenset({"LEGAL_ENTITY"})
_PERSONS = frozenset({"HOUSEHOLD", "FAMILY"})


def enforcement(out: CaseFacts, pack: Pack, records: CaseRecords) -> None:
    """State the enforcement facts of one case."""
    acts = records.of("act")
    detected = out.moments["detected_at"]
    recorded = list(moments_of(of_kind(acts, "VIOLATION_RECORDED")))
    found = [detected] if out.facts.get("breach_found") else []
    out.at("violation_at", [*recorded, *found])
    _materials(out, pack, records)
    out.say("employer_is_firm", _is_firm(records))
    _fine(out, acts)
    _investigation(out, acts)
    for act in of_kind(acts, "INVESTIGATION_EXTENDED"):
        if act.next_on:
            out.at("investigation_until", (noon(act.next_on, pack),))
    _end(out, pack, records)


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


def _fine(out: CaseFacts, acts: Any) -> None:
    decisions = of_kind(acts, "OFFENCE_DECIDED")
    if decisions:
        out.say("fine_imposed", any(act.outcome == "FINE" or act.amount for act in decisions))


def _investigation(out: CaseFacts, acts: Any) -> None:
    """A reopening starts the investigation again; a verdict implies that there was a charge."""
    opened = of_kind(acts, "INVESTIGATION_OPENED")
    reopened = [
        act for act in of_kind(acts, "REINVESTIGATION_DECIDED") if act.outcome == "REOPENED"
    ]
    starts = list(moments_of([*opened, *reopened]))
    refused = of_kind(acts, "INVESTIGATION_REFUSED")
    verdict = of_kind(acts, "VERDICT")
    if opened or reopened:
        out.say("investigation_opened", True)
    elif refused:
        out.say("investigation_opened", False)
    out.at("investigation_opened_at", starts, last=True)
    start = max(starts, default=None)
    ends = [
        act
        for act in of_kind(acts, "INVESTIGATION_ENDED")
        if start is None or act.happened_at is None or act.happened_at >= start
    ]
    out.say("investigation_ended", bool(ends))
    out.at("investigation_ended_at", moments_of(ends), last=True)
    categories = {act.outcome for act in opened}
    if categories & {"MINOR_CRIME", "SERIOUS_CRIME"}:
        out.say("minor_crime", "SERIOUS_CRIME" not in categories)
    if verdict or any(act.outcome == "CHARGED" for act in ends):
        out.say("charged", True)
    elif ends or out.facts.get("investigation_opened") is False:
        out.say("charged", False)


def _end(out: CaseFacts, pack: Pack, records: CaseRecords) -> None:
    """Any end of a branch asks for feedback; it counts if it came on that day or later."""
    acts = records.of("act")
    unfined = [act for act in of_kind(acts, "OFFENCE_DECIDED") if not out.facts["fine_imposed"]]
    dropped = [act for act in of_kind(acts, "INVESTIGATION_ENDED") if act.outcome != "CHARGED"]
    ends = [*unfined, *dropped, *of_kind(acts, "FINE_PAID", "INVESTIGATION_REFUSED", "VERDICT")]
    out.say("enforcement_ended", bool(ends))
    out.at("enforcement_ended_at", moments_of(ends), last=True)
    told = [
        *moments_of(of_kind(acts, "FEEDBACK_GIVEN")),
        *(
            row.feedback_at or row.ended_at
            for row in records.of("referral")
            if row.purpose == "ENFORCEMENT"
        ),
    ]
    known = out.at("feedback_at", told, last=True)
    last_end = max(moments_of(ends), default=None)
    out.say(
        "feedback_given",
        known
        and (
            last_end is None
            or local_day(out.moments["feedback_at"], pack) >= local_day(last_end, pack)
        ),
    )
