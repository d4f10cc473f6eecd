"""The main job from end to end: a raid, social services, the Commission, the referral mechanism."""

import re
from datetime import timedelta
from pathlib import Path

from services.messages import ACTIONS, ERRORS
from services.referrals import ReferralState


def _to_social_services(desk, case_id):
    desk.consent(case_id, "PROTECTION", "COMMISSION")
    notice = desk.referral(case_id)
    desk.workspace.referrals.send(notice)
    desk.clock.forward(days=1)
    desk.workspace.referrals.receive(notice, desk.clock(), "Example Clerk", "17", accepted=True)


def _through_the_commission(desk, case_id):
    commission = desk.workspace.commission
    desk.assessed(case_id)
    plan_id = desk.submitted(case_id)
    assert desk.steps(case_id)["S50"] == "OPEN"
    item_id = desk.item(desk.sitting(), case_id, plan_id)
    desk.clock.forward(days=1)
    desk.decide(item_id, child_heard=True)
    commission.close(commission.sittings()[0].id)
    desk.workspace.plans.approve(plan_id, "Example Head")


def _identified(desk, case_id):
    nrm = desk.workspace.nrm
    nrm.screen(case_id, {"asked_at": desk.clock(), "indicators": ("PAY_WITHHELD",)})
    nrm.secure(case_id, {})
    for stage, outcome in (("PRELIMINARY", "PRESUMED"), ("OFFICIAL", "VICTIM")):
        desk.clock.forward(hours=1)
        values = {"stage": stage, "body": "KG.MOIA", "outcome": outcome, "reasons": "Established"}
        nrm.identify(case_id, {**values, "decided_at": desk.clock()})


def _helped_by_number(desk, case_id):
    desk.consent(case_id, "PSYCHOSOCIAL", legal_ground="NRM_493")
    values = {"to_agency": "KG.SEZIM", "service": "PSYCHOLOGICAL", "need": "Psychological help"}
    referral_id = desk.workspace.nrm.refer(case_id, values)
    desk.workspace.referrals.send(referral_id)
    received = desk.clock() + timedelta(hours=1)
    desk.workspace.referrals.receive(referral_id, received, "Example Clerk")


def test_child_of_a_raid_reaches_an_approved_plan_and_help_by_number(desk):
    case_id = desk.case()

    _to_social_services(desk, case_id)
    _through_the_commission(desk, case_id)
    _identified(desk, case_id)
    _helped_by_number(desk, case_id)

    steps = desk.steps(case_id)
    social = ("S10", "S20", "S30", "S40", "S50", "S60", "S70")
    mechanism = ("N10", "N15", "N20", "N30", "N40", "N50")
    assert {code: steps[code] for code in social + mechanism} == dict.fromkeys(
        social + mechanism, "DONE"
    )
    states = [row.state for row in desk.workspace.referrals.of_case(case_id)]
    assert states == [ReferralState.ACCEPTED, ReferralState.ACCEPTED]
    assert desk.workspace.cases.page(case_id).header.sensitivity == "TIP"
    assert desk.workspace.db.verify_audit().ok


def test_every_label_and_every_code_of_casework_has_its_words():
    root = Path(__file__).resolve().parents[3] / "services"
    names = ["consents", "safety", "approvals", "approval_rules", "nrm", "acts"]
    files = [root / f"{name}.py" for name in names]
    for package in ("assessments", "referrals", "plans", "commission", "demonstration"):
        files += sorted((root / package).glob("*.py"))
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)

    raised = set(re.findall(r"RuleViolation\(\s*\"(\w+)\"", code))
    written = set(re.findall(r"\.write\(\s*\"(\w+)\"", code))

    assert raised
    assert written
    assert raised <= set(ERRORS)
    assert written <= set(ACTIONS)
