"""The facts and moments of a case's pathway, computed from its records and the law's findings.

A fact that is not known is left out: the engine then asks. Moments are aware; a date without an
hour stands for noon of the local day, so that limits in days come out right.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from services.law.trafficking import shows_suspicion
from services.packs.model import Pack
from services.packs.tracks import PathwayFact
from services.pathway.acts import act_facts, moments_of, of_kind
from services.pathway.case_facts import CaseFacts, noon
from services.pathway.circumstances import circumstances
from services.pathway.emergency import (
    deeds_of_latest_emergency,
    emergency,
    known_answer,
    threats_of,
)
from services.pathway.enforcement_facts import enforcement
from services.pathway.engine import postponed_moment
from services.pathway.records import CaseRecords
from services.pathway.return_facts import deeds_of_latest_return, return_facts

_RETURNING = ("RETURNED", "REJECTED")
_ACCEPTING = ("APPROVED", "APPROVED_WITH_CHANGES")
_SERVICES = ("SERVICE", "NRM", "ADULT")
_NOT_FOLLOWED = frozenset(
    {"DEATH", "DUPLICATE", "NOT_CONFIRMED", "MOVED", "REPATRIATED", "HANDED_OVER"}
)
_HAZARDOUS = "WFCL_D"
_TIP_FINDINGS = frozenset({"TIP_SCREEN", "ADULT_NRM"})
_NAMED_FINDINGS: Mapping[str, frozenset[str]] = {
    "finding_out_of_scope": frozenset({"OUT_OF_SCOPE"}),
    "finding_emerg": frozenset({"EMERG"}),
    "finding_crim": frozenset({"CRIM"}),
    "finding_tip_screen": _TIP_FINDINGS,
    "finding_edu": frozenset({"EDU"}),
    "finding_contract": frozenset({"F_CONTRACT", "GAP_NO_CONTRACT"}),
}


def pathway_facts(
    pack: Pack, records: CaseRecords, findings: Collection[str], law_unknown: Collection[str]
) -> CaseFacts:
    """Facts and moments of one case. ``findings`` are codes of the law, ``law_unknown`` the facts
    it still misses."""
    out = CaseFacts()
    declared = _declared(pack)
    out.at("detected_at", (records.case.detected_at or records.case.opened_at,))
    threats = threats_of(records, out.moments["detected_at"], pack)
    acts = deeds_of_latest_emergency(deeds_of_latest_return(records.of("act")), threats)
    plain, moments = act_facts(declared, acts)
    out.facts.update(plain)
    out.moments.update(moments)
    _law(out, pack, records, findings, law_unknown)
    _case(out, pack, records)
    emergency(out, threats)
    _social(out, records)
    _plan(out, records)
    _services(out, pack, records)
    _nrm(out, records)
    return_facts(out, pack, records, acts)
    enforcement(out, pack, records)
    circumstances(out, pack, records)
    _postponements(out, pack, acts)
    return out


def _declared(pack: Pack) -> Mapping[str, PathwayFact]:
    return pack.tracks[0].facts if pack.tracks else {}


def _law(
    out: CaseFacts,
    pack: Pack,
    records: CaseRecords,
    findings: Collection[str],
    unknown: Collection[str],
) -> None:
    found = set(findings)
    for name, codes in _NAMED_FINDINGS.items():
        out.say(name, bool(found & codes))
    kinds = {code: pack.findings[code].kind for code in found if code in pack.findings}
    offence = {code for code, kind in kinds.items() if kind == "breach" or code == _HAZARDOUS}
    breach = offence | {code for code, kind in kinds.items() if kind == "worst_form"}
    breach |= found & _NAMED_FINDINGS["finding_crim"]
    out.say("offence_finding", bool(offence))
    works = _works(records)
    out.say("working_child", works)
    if breach:
        out.say("breach_found", True)
    elif works is False or (works and not unknown):
        out.say("breach_found", False)


def _works(records: CaseRecords) -> bool | None:
    """Whether the child works: a job on record, or the answer given at intake."""
    if any(
        row.sector or row.activity or row.hours_day or row.hours_week
        for row in records.of("work_situation")
    ):
        return True
    if any(row.sector or row.activity for row in records.of("person_found")):
        return True
    answer: bool | None = records.case.child_labour
    return answer


def _case(out: CaseFacts, pack: Pack, records: CaseRecords) -> None:
    case = records.case
    out.say("case_closed", case.closed_at is not None)
    reopened = any(row.reopened_at for row in records.of("closure"))
    out.say("case_reopened", reopened and case.closed_at is None)
    out.at("closed_at", (case.closed_at,))
    if case.closed_at is not None:
        out.say("follow_up_needed", case.closure_reason not in _NOT_FOLLOWED)
    out.say("risk_high", case.risk == "HIGH")
    out.say("risk_low", case.risk == "LOW")
    home = pack.code.upper()
    if case.citizenship not in (None, "UNDETERMINED"):
        out.say("foreign_child", case.citizenship != home)
        out.say("stateless", case.citizenship == "STATELESS")
    out.say("asylum", case.asylum)
    out.say("fears_state", case.fears_state)
    out.say(
        "official_involved", known_answer(row.official_complicity for row in records.of("harm"))
    )
    carers = records.carers
    if any(carers):
        out.say("family_known", True)
    elif carers and all(carer is False for carer in carers):
        out.say("family_known", False)


def _social(out: CaseFacts, records: CaseRecords) -> None:
    acts, referrals = records.of("act"), records.of("referral")
    social = [row for row in referrals if row.purpose == "SOCIAL" and row.sent_at is not None]
    out.say("referral_social_sent", bool(social))
    out.say("received", any(row.received_at for row in social))
    notices = moments_of(of_kind(acts, "NOTICE_GIVEN"))
    out.done("notice_given", "notice_at", [*(row.sent_at for row in social), *notices])
    registered = [
        *(row.received_at for row in social if row.accepted is not False),
        *moments_of(of_kind(acts, "REGISTERED")),
    ]
    out.say("registered", any(registered))
    finished = {
        kind: [row.done_at for row in records.of("assessment") if row.kind == kind and row.done_at]
        for kind in ("INITIAL", "COMPREHENSIVE")
    }
    out.say("initial_assessed", bool(finished["INITIAL"]))
    out.at("registered_at", [*registered, *finished["INITIAL"]])
    out.done("comprehensive_assessed", "assessed_at", finished["COMPREHENSIVE"])


def _plan(out: CaseFacts, records: CaseRecords) -> None:
    """The child's plan and what the Commission said; a return undoes the draft before it."""
    plans = [row for row in records.of("plan") if row.kind == "CHILD"]
    family = [row for row in records.of("plan") if row.kind == "FAMILY"]
    ids = {row.id for row in plans}
    items = [
        row
        for row in records.of("agenda_item")
        if row.decided_at is not None and (row.plan_id in ids or row.matter in (None, "PLAN"))
    ]
    accepted = [row.decided_at for row in items if row.decision in _ACCEPTING]
    returned = [row.decided_at for row in items if row.decision in _RETURNING]
    by_commission = {row.plan_id for row in items if row.decision in _RETURNING}
    # sent back by the head, which leaves no agenda item
    returned += [
        row.changed_at
        for row in plans
        if row.returned_reason and row.id not in by_commission and row.changed_at
    ]
    last_return = max(returned, default=None)
    drafts = [row.drafted_at for row in plans if row.drafted_at and not row.returned_reason]
    standing = [at for at in drafts if last_return is None or at > last_return]
    good = [at for at in accepted if last_return is None or at > last_return]
    out.say("plan_ever_drafted", any(row.drafted_at for row in plans))
    out.done("plan_drafted", "plan_drafted_at", standing)
    out.done("family_plan_drafted", "family_plan_drafted_at", [row.drafted_at for row in family])
    submitted = [row.submitted_at for row in plans if row.drafted_at in standing]
    out.say("plan_submitted", out.at("plan_submitted_at", submitted, last=True))
    out.say("cac_decided", out.at("cac_decided_at", good, last=True))
    out.say("cac_returned", last_return is not None and not good)
    sent_back = last_return is not None and not standing
    out.say("plan_sent_back", sent_back and bool(out.facts["plan_ever_drafted"]))
    out.at("cac_returned_at", (last_return,))
    approved = [
        *(row.approved_at for row in plans),
        *moments_of(of_kind(records.of("act"), "PLAN_APPROVED")),
    ]
    out.done("plan_approved", "plan_approved_at", approved)
    out.at(
        "assistance_planned_at",
        [
            *moments_of(of_kind(records.of("act"), "ASSISTANCE_PLAN")),
            *(row.drafted_at for row in plans),
        ],
    )


def _services(out: CaseFacts, pack: Pack, records: CaseRecords) -> None:
    valid = {row.id for row in records.of("plan") if not row.returned_reason}
    measures = [row for row in records.of("measure") if row.plan_id in valid]
    due = [row.due_on for row in measures if row.due_on and not row.done_on]
    if due:
        out.at("next_measure_due_at", (noon(min(due), pack),))
    given = [
        row.received_at
        for row in records.of("referral")
        if row.accepted
        and (
            row.purpose in _SERVICES
            or (row.purpose == "SOCIAL" and row.service not in (None, "CASE_MANAGEMENT"))
        )
    ]
    carried_out = [noon(row.done_on, pack) for row in measures if row.done_on]
    acts = moments_of(of_kind(records.of("act"), "SERVICE_STARTED"))
    out.done("service_started", "service_started_at", [*given, *carried_out, *acts])


def _nrm(out: CaseFacts, records: CaseRecords) -> None:
    asked = [row for row in records.of("nrm_screening") if row.indicators is not None]
    positive = [row for row in asked if shows_suspicion(row.indicators, row.act, row.purpose)]
    out.say("nrm_screened", bool(asked))
    out.at("nrm_screened_at", (row.asked_at for row in asked))
    if asked:
        out.say(
            "nrm_indicator_count", max(len(row.indicators) or int(row in positive) for row in asked)
        )
    reported = bool(records.case.trafficking)
    out.say("trafficking_reported", reported)
    from_the_start = reported or out.facts["finding_tip_screen"]
    if from_the_start or positive:
        out.say("tip_suspected", True)
    elif asked:
        out.say("tip_suspected", False)
    if from_the_start:
        out.at("suspected_at", (out.moments["detected_at"],))
    else:
        out.at("suspected_at", (row.asked_at for row in positive))
    _identified(out, records)
    sent = [row.sent_at for row in records.of("referral") if row.purpose in ("NRM", "ADULT")]
    out.done("nrm_referral_sent", "nrm_referral_sent_at", sent)


def _identified(out: CaseFacts, records: CaseRecords) -> None:
    rows = [row for row in records.of("nrm_identification") if row.outcome != "MORE_NEEDED"]
    official = [row for row in rows if row.stage == "OFFICIAL"]
    early = [row for row in rows if row.stage != "OFFICIAL"]
    out.say("preliminary_identified", bool(early))
    out.at("preliminary_at", (row.decided_at for row in early))
    out.say("officially_identified", bool(official))
    out.at("official_at", (row.decided_at for row in official), last=True)
    latest = max(
        official, key=lambda row: row.decided_at or out.moments["detected_at"], default=None
    )
    denied = [row for row in official if row.outcome == "NOT_VICTIM"]
    out.say("victim_denied", latest in denied)
    out.say("denial_overturned", bool(denied) and latest not in denied)


def _postponements(out: CaseFacts, pack: Pack, acts: Iterable[Any]) -> None:
    """The latest postponement of each step; without a reason and a date it does not count."""
    for act in of_kind(acts, "POSTPONED"):
        if act.step and act.reason and act.next_on:
            out.moments[postponed_moment(act.step)] = noon(act.next_on, pack)
