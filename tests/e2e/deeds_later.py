"""The verbs of a sample done by hand: mechanism, care, outcome, closing, return, enforcement."""

from collections.abc import Mapping
from typing import Any

from services.closures.views import OutcomeState
from tests.e2e.deeds import SOCIAL, form, happened
from tests.e2e.forms import fill_in
from tests.e2e.living import Deed, Life


def identify(life: Life, given: dict[str, Any]) -> str | None:
    """A decision on the status of a victim."""
    return form("nrm", f"add_{given['values']['stage']}", "nrm_identification")(life, given)


def refer_by_number(life: Life, given: dict[str, Any]) -> str | None:
    """A referral of the mechanism."""
    given["values"] = {"purpose": "NRM", **given["values"]}
    return form("referrals", "add_referral", "referral")(life, given)


def review(life: Life, given: dict[str, Any]) -> str:
    """A review of the plan, with how far each goal was reached."""
    hands = life.hands
    life.tab("care")
    hands.press("add_plan_review")
    ratings = [code for code, _words in life.workspace.pack.options("goal_rating", "en")]
    for one in given["ratings"]:
        hands.segment(f"rating:{one['goal_id']}", ratings.index(one["rating"]))
    values = {name: value for name, value in given["values"].items() if name != "plan_id"}
    fill_in(hands, "plan_review", values)
    life.save()
    return "plan_review"


def _unverified(life: Life, given: dict[str, Any]) -> int:
    rows = life.workspace.outcomes.of_case(life.case_id)
    waiting = [row.id for row in rows if row.state is OutcomeState.RECORDED]
    return waiting.index(given["outcome_id"])


LATER: Mapping[str, Deed] = {
    "nrm.screen": form("nrm", "add_nrm_screening", "nrm_screening"),
    "nrm.identify": identify,
    "nrm.refer": refer_by_number,
    "nrm.secure": lambda life, given: happened(life, "SAFETY_MEASURES", given["values"]),
    "nrm.plan_assistance": lambda life, given: happened(life, "ASSISTANCE_PLAN", given["values"]),
    "care.place": form("care", "add_placement", "placement"),
    "care.end_placement": form(
        "care",
        "end_placement",
        "placement",
        rename={"ended_on": "ended_on", "reason": "end_reason"},
    ),
    "care.plan_service": form("care", "add_service_given", "service_given"),
    "care.record_visit": form("care", "add_visit", "visit"),
    "care.review": review,
    "outcomes.record": form("outcome", "add_outcome", "outcome"),
    "outcomes.verify": form("outcome", "verify_outcome", "outcome", which=_unverified),
    "closures.prepare": form("outcome", "add_closure", "closure"),
    "closures.reopen": form(
        "outcome", "reopen_case", "closure", rename={"reason": "reopen_reason"}
    ),
    "returns.open": form("return", "open_return", "return_case"),
    "returns.establish_identity": form("return", "record_R10", "return_case"),
    "returns.contact_state": form("return", "record_R20", "return_case"),
    "returns.finish_tracing": form("return", "record_R30", "return_case"),
    "returns.decide": form("return", "record_R40", "return_case"),
    "returns.hand_over": form("return", "record_R50", "return_case"),
    "returns.follow_up": form("return", "add_return_follow_up", "return_follow_up"),
    "enforcement.note_violation": form("enforcement", "add_violation", "violation"),
    "enforcement.send_notice": form("enforcement", "add_cross_notice", "cross_notice"),
    "enforcement.receive_notice": form(
        "enforcement",
        "receive_notice",
        "cross_notice",
        rename={"at": "received_at", "by": "received_by", "number": "received_number"},
    ),
    "enforcement.open_offence": form("enforcement", "add_offence_case", "offence_case"),
    "enforcement.decide_offence": form("enforcement", "decide_offence", "offence_case"),
    "enforcement.serve_decision": form(
        "enforcement", "serve_decision", "offence_case", rename={"at": "served_at"}
    ),
    "enforcement.record_payment": form("enforcement", "record_payment", "offence_case"),
    "enforcement.note_collection": form(
        "enforcement", "note_collection", "offence_case", rename={"text": "collection"}
    ),
    "enforcement.start_check": form("enforcement", "add_investigation", "investigation"),
    "enforcement.extend_check": form(
        "enforcement", "extend_check", "investigation", rename={"at": "check_extended_at"}
    ),
    "enforcement.open_investigation": form("enforcement", "open_investigation", "investigation"),
    "enforcement.end_investigation": form("enforcement", "end_investigation", "investigation"),
    "enforcement.ask_review": form("enforcement", "ask_review", "investigation_review"),
    "enforcement.decide_review": form("enforcement", "decide_review", "investigation_review"),
    "enforcement.plan_interview": form("enforcement", "add_child_interview", "child_interview"),
    "enforcement.hold_interview": form("enforcement", "hold_interview", "child_interview"),
    "enforcement.verdict": form("enforcement", "record_verdict", "investigation"),
    "enforcement.feedback": form("enforcement", "add_enforcement_feedback", "enforcement_feedback"),
}

ALL: Mapping[str, Deed] = {**SOCIAL, **LATER}
