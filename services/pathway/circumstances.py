"""Facts of a child's circumstances: schooling, parents away for work, papers, child labour monitoring.

Each lane says first, always, whether it concerns the child; its other facts are stated only then,
so that nothing is asked of a child whom it does not concern.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from services.packs.model import Pack
from services.pathway.acts import moments_of, of_kind
from services.pathway.case_facts import CaseFacts, noon
from services.pathway.records import CaseRecords

_MONITOR = "MONITOR"
_SERVICES = frozenset({"SERVICE", "SOCIAL", "NRM"})
_PARENTS = frozenset({"MOTHER", "FATHER"})
_STEP_PARENTS = frozenset({"STEPMOTHER", "STEPFATHER"})
_BY_BIRTH = frozenset({"PARENT", "ADOPTER"})
_AWAY = frozenset({"INTERNAL_MIGRANT", "MIGRANT_ABROAD"})
_APPOINTED = frozenset({"COURT_GUARDIAN", "PRELIMINARY"})
_IN_HAND = frozenset({"HELD", "ISSUED"})
_WITHOUT = frozenset({"MISSING", "APPLIED", "EMPLOYER", "ISSUED"})
"""States of a paper that was missing when the child was found, or is."""
_IDENTITY = ("PASSPORT", "ID")
_FARMS = "AG"
"""The branch of a kind of work (list *sector*)."""
_BIRTH, _COPY, _NONE = "BIRTH_CERT", "BIRTH_RECORD_COPY", "NONE"


def circumstances(out: CaseFacts, pack: Pack, records: CaseRecords) -> None:
    """State the facts of the four lanes, as far as the pack declares them (an older one does not)."""
    found = CaseFacts()
    _monitoring(found, out, records)
    barriers = _schooling(found, out, pack, records)
    _parents(found, pack, records)
    _papers(found, pack, records, barriers)
    _farm(found, pack, records)
    declared = pack.tracks[0].facts if pack.tracks else {}
    out.facts.update((name, value) for name, value in found.facts.items() if name in declared)
    out.moments.update((name, at) for name, at in found.moments.items() if name in declared)


def _monitoring(out: CaseFacts, known: CaseFacts, records: CaseRecords) -> None:
    """The monitors' own intake maps the site and holds the child's card; else their acts tell."""
    deeds = [deed for deed in records.of("act") if (deed.kind or "").startswith("CLM_")]
    by_monitors = records.case.channel == _MONITOR
    out.say("clm_monitored", by_monitors or bool(deeds))
    if not out.facts["clm_monitored"]:
        return
    start = [known.moments["detected_at"]] if by_monitors else []
    for fact, kind in (
        ("clm_site_mapped", "CLM_SITE_MAPPED"),
        ("clm_interviewed", "CLM_INTERVIEWED"),
    ):
        out.done(fact, f"{fact}_at", [*start, *moments_of(of_kind(deeds, kind))])
    sent = [row for row in records.of("referral") if row.purpose in _SERVICES]
    referred = [row.sent_at for row in sent] + list(moments_of(of_kind(deeds, "CLM_REFERRED")))
    received = [row.received_at for row in sent] + list(moments_of(of_kind(deeds, "CLM_RECEIVED")))
    out.done("clm_referred", "clm_referred_at", referred)
    out.done("clm_received", "clm_received_at", received)


def _schooling(
    out: CaseFacts, known: CaseFacts, pack: Pack, records: CaseRecords
) -> tuple[str, ...]:
    """State the facts of the return to school; the barriers that were ever named."""
    rows = _in_order(records.of("schooling"))
    telling = [row for row in rows if row.absent or row.barriers or row.planned_on]
    telling += [row for row in rows if row.returned_on and row not in telling]
    out.say("out_of_school", bool(telling))
    barriers = tuple(dict.fromkeys(code for row in rows for code in row.barriers or ()))
    if not telling and not known.facts.get("finding_edu"):
        return barriers
    out.at("school_known_at", (row.created_at for row in telling))
    deeds = records.of("act")
    _barriers(out, pack, rows, barriers, of_kind(deeds, "SCHOOL_BARRIER_REMOVED"))
    enrolled = list(moments_of(of_kind(deeds, "SCHOOL_ENROLLED")))
    latest = next((row.enrolled for row in reversed(rows) if row.enrolled is not None), None)
    out.say("school_enrolled", bool(enrolled) or latest is True)
    out.say("place_lost", latest is False and not enrolled and any(row.enrolled for row in rows))
    out.at("school_enrolled_at", enrolled)
    planned = next((row.planned_on for row in reversed(rows) if row.planned_on), None)
    if planned:
        out.at("school_planned_at", (noon(planned, pack),))
    _attendance(out, pack, rows, of_kind(deeds, "ATTENDANCE_VERIFIED"))
    return barriers


def _barriers(
    out: CaseFacts,
    pack: Pack,
    rows: Sequence[Any],
    barriers: Sequence[str],
    removals: Sequence[Any],
) -> None:
    """Which barriers were named, and which of them a recorded act removed."""
    out.say("barriers_named", bool(barriers))
    out.at("barriers_named_at", (row.created_at for row in rows if row.barriers))
    for code in barriers:
        name = f"barrier_{code.lower()}"
        out.say(name, True)
        removed = [deed for deed in removals if deed.outcome == code]
        out.say(f"{name}_removed", bool(removed))
        out.at(f"{name}_removed_at", moments_of(removed))
    for code in pack.lists.get("school_barrier", {}):
        if code not in barriers:
            out.say(f"barrier_{code.lower()}", False)
    gone = [out.facts[f"barrier_{code.lower()}_removed"] for code in barriers]
    out.say("barriers_removed", bool(gone) and all(gone))
    out.say("barrier_added", not all(gone) and _were_gone(rows, removals))
    if gone and all(gone):
        out.at("barriers_removed_at", moments_of(removals), last=True)


def _were_gone(rows: Sequence[Any], removals: Sequence[Any]) -> bool:
    """Whether every barrier named so far had been removed when a later record named another."""
    named: set[str] = set()
    for row in rows:
        removed = {
            deed.outcome
            for deed in removals
            if deed.recorded_at and row.created_at and deed.recorded_at <= row.created_at
        }
        if named and named <= removed:
            return True
        named |= set(row.barriers or ())
    return False


def _attendance(out: CaseFacts, pack: Pack, rows: Sequence[Any], checks: Sequence[Any]) -> None:
    """Back at school until a later record, or the school, says that lessons are missed again."""
    back: datetime | None = None
    again = False
    for row in rows:
        if row.returned_on:
            back, again = noon(row.returned_on, pack), False
        elif row.absent and back is not None:
            back, again = None, True
    for check in checks[-1:]:
        later = back is None or check.happened_at is None or check.happened_at >= back
        missed = check.outcome == "MISSES" and later
        back, again = (None, True) if missed else (back, again)
        out.say("attendance_verified", check.outcome == "ATTENDS")
        out.at("attendance_verified_at", moments_of([check]))
    out.say("misses_again", again)
    out.done("school_returned", "school_returned_at", (back,))


def _farm(out: CaseFacts, pack: Pack, records: CaseRecords) -> None:
    """Whether the child works on a farm; not known while no kind of work is recorded."""
    rows = (*records.of("work_situation"), *records.of("person_found"))
    kinds = [pack.item("sector", row.sector) for row in rows if row.sector]
    branches = [kind.attributes.get("branch") for kind in kinds if kind is not None]
    if branches:
        out.say("farm_work", _FARMS in branches)
    elif records.case.child_labour is False:
        out.say("farm_work", False)


def _parents(out: CaseFacts, pack: Pack, records: CaseRecords) -> None:
    """Whether a parent is away for work, whether one stays, and who cares for the child."""
    family, deeds = records.family, records.of("act")
    away = [member for member in family if _is_parent(member) and member.whereabouts in _AWAY]
    out.say("parent_migrant", bool(away))
    out.at("parents_known_at", (member.created_at for member in away))
    notices = list(moments_of(of_kind(deeds, "DEPARTURE_NOTICED")))
    told = any(member.departure_notified for member in away)
    out.say("departure_noticed", bool(notices) or told)
    out.at("departure_noticed_at", notices)
    if not away and not out.facts["departure_noticed"]:
        return
    out.say("parent_stays", any(_stays(member) for member in family))
    appointed = of_kind(deeds, "GUARDIAN_APPOINTED")
    by_paper = any(
        member.legal_basis in _APPOINTED and not member.suspected for member in family
    ) or any(row.kind == "GUARDIAN_ACT" and row.state in _IN_HAND for row in records.papers)
    out.say("guardian_appointed", bool(appointed) or by_paper)
    out.at("guardian_appointed_at", moments_of(appointed), last=True)
    _guardian(out, pack, appointed, deeds)


def _guardian(out: CaseFacts, pack: Pack, appointed: Sequence[Any], deeds: Sequence[Any]) -> None:
    """The term that the court set, and what the latest home visit found."""
    until = [deed.next_on for deed in appointed[-1:] if deed.next_on]
    out.say("guardian_term", bool(until))
    out.at("guardian_until", (noon(day, pack) for day in until))
    since = out.moments.get("guardian_appointed_at")
    ends = list(moments_of(of_kind(deeds, "GUARDIAN_ENDED")))
    out.done("guardian_ended", "guardian_ended_at", [at for at in ends if not since or at > since])
    out.say("guardian_again", bool(ends) and not out.facts["guardian_ended"])
    answers = ("GUARDIAN_PRESENT", "GUARDIAN_ABSENT")
    latest = [deed for deed in of_kind(deeds, "GUARDIAN_CHECKED") if deed.outcome in answers][-1:]
    for answer in ("present", "absent"):
        found = [deed for deed in latest if deed.outcome == f"GUARDIAN_{answer.upper()}"]
        out.say(f"guardian_{answer}", bool(found))
        out.at(f"guardian_{answer}_at", moments_of(found))


def _is_parent(member: Any) -> bool:
    return member.relation in _PARENTS | _STEP_PARENTS or member.legal_basis in _BY_BIRTH


def _stays(member: Any) -> bool:
    """Whether this is a parent who lives with the child; never one under suspicion."""
    by_birth = member.relation in _PARENTS or member.legal_basis in _BY_BIRTH
    here = member.whereabouts == "PRESENT" or (member.carer and member.whereabouts is None)
    return bool(by_birth and here and not member.suspected)


def _papers(out: CaseFacts, pack: Pack, records: CaseRecords, barriers: Iterable[str]) -> None:
    """Which birth and identity papers are missing, applied for or issued; the latest row counts."""
    rows = _in_order(records.papers)
    latest = _latest(rows)
    wanted = _wanted(latest)
    deeds = records.of("act")
    no_paper = _NONE in latest or "NO_BIRTH_CERT" in barriers
    undetermined = records.case.citizenship == "UNDETERMINED"
    applied = of_kind(deeds, "PAPERS_APPLIED")
    asked = of_kind(deeds, "PAPERS_ASKED_ABROAD")
    needed = bool(wanted or no_paper or undetermined or applied or asked)
    out.say("papers_needed", needed)
    if not needed:
        return
    out.at("papers_known_at", (row.created_at for row in wanted))
    birth, copy = latest.get(_BIRTH), latest.get(_COPY)
    out.say("birth_paper_needed", no_paper or _lacked(birth) or (birth is None and _lacked(copy)))
    identity = [latest[kind] for kind in _IDENTITY if _lacked(latest.get(kind))]
    out.say("identity_paper_needed", bool(identity))
    out.facts.update(_had(rows, bool(applied)))
    days = [noon(row.applied_on, pack) for row in wanted if row.applied_on]
    out.at("paper_applied_at", [*moments_of(applied), *days])
    out.at("birth_cert_at", _issued(pack, [birth]))
    out.at("birth_proof_at", _issued(pack, [birth, copy]))
    out.at("identity_paper_at", _issued(pack, identity), last=True)
    out.say("paper_obstacle", any(row.obstacle and not _in_hand(row) for row in wanted))
    out.say("papers_kept", any(row.state == "EMPLOYER" for row in records.papers))
    out.say("citizenship_undetermined", undetermined)


def _had(rows: Sequence[Any], applied: bool) -> dict[str, bool]:
    """What is in hand or applied for; ``…_again`` where that was so before a later record."""
    now = _in_hands(rows, applied)
    earlier = [_in_hands(rows[:count], applied) for count in range(1, len(rows))]
    again = {
        f"{name}_again": not here and any(before[name] for before in earlier)
        for name, here in now.items()
    }
    return now | again


def _in_hands(rows: Sequence[Any], applied: bool) -> dict[str, bool]:
    latest = _latest(rows)
    birth, copy = latest.get(_BIRTH), latest.get(_COPY)
    identity = [latest[kind] for kind in _IDENTITY if _lacked(latest.get(kind))]
    # one that an employer keeps is not applied for but asked back
    open_ones = [row for row in _wanted(latest) if row.state != "EMPLOYER"]
    all_applied = all(row.applied_on or row.state in ("APPLIED", "ISSUED") for row in open_ones)
    return {
        "paper_applied": applied or (bool(open_ones) and all_applied),
        "birth_cert_held": _in_hand(birth),
        "birth_proof_held": _in_hand(birth) or _in_hand(copy),
        "identity_paper_held": bool(identity) and all(_in_hand(row) for row in identity),
    }


def _latest(rows: Iterable[Any]) -> dict[str, Any]:
    return {row.kind: row for row in rows}


def _wanted(latest: Mapping[str, Any]) -> list[Any]:
    """The birth and identity papers that are, or were, missing."""
    ours = (_BIRTH, _COPY, *_IDENTITY)
    return [latest[kind] for kind in ours if _lacked(latest.get(kind))]


def _lacked(row: Any) -> bool:
    """Whether this paper is, or was, missing: an issued one was."""
    return row is not None and (row.state in _WITHOUT or row.applied_on is not None)


def _in_hand(row: Any) -> bool:
    return row is not None and row.state in _IN_HAND


def _issued(pack: Pack, rows: Iterable[Any]) -> list[datetime]:
    return [noon(row.issued_on, pack) for row in rows if row is not None and row.issued_on]


def _in_order(rows: Iterable[Any]) -> list[Any]:
    """The rows as they were recorded; one not stored yet comes first."""
    return sorted(rows, key=lambda row: (row.created_at is not None, row.created_at or 0))
