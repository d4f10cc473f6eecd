"""The main job from end to end: a raid, social services, the Commission, the referral mechanism."""

from datetime import timedelta

from services.referrals import ReferralState


def test_child_of_a_raid_reaches_an_approved_plan_and_help_by_number(desk):
    workspace, clock = desk.workspace, desk.clock
    case_id = desk.case()
    desk.consent(case_id, "PROTECTION", "COMMISSION")
    notice = desk.referral(case_id)
    workspace.referrals.send(notice)
    clock.forward(days=1)
    workspace.referrals.receive(notice, clock(), "Example Clerk", "17", accepted=True)
    assert desk.steps(case_id)["S10"] == desk.steps(case_id)["S20"] == "DONE"

    desk.assessed(case_id)
    plan_id = desk.submitted(case_id)
    assert desk.steps(case_id)["S50"] == "OPEN"

    item_id = desk.item(desk.sitting(), case_id, plan_id)
    clock.forward(days=1)
    workspace.commission.decide(
        item_id, {"decision": "APPROVED", "votes_for": 5, "child_heard": True}
    )
    workspace.commission.close(workspace.commission.sittings()[0].id)
    workspace.plans.approve(plan_id, "Example Head")
    assert desk.steps(case_id)["S60"] == "DONE"

    workspace.nrm.screen(case_id, {"asked_at": clock(), "indicators": ("PAY_WITHHELD",)})
    workspace.nrm.secure(case_id, {})
    for stage, outcome in (("PRELIMINARY", "PRESUMED"), ("OFFICIAL", "VICTIM")):
        clock.forward(hours=1)
        workspace.nrm.identify(
            case_id,
            {
                "stage": stage,
                "body": "KG.MOIA",
                "outcome": outcome,
                "decided_at": clock(),
                "reasons": "Act and purpose are established",
            },
        )
    desk.consent(case_id, "PSYCHOSOCIAL", legal_ground="NRM_493")
    help_ = workspace.nrm.refer(
        case_id,
        {"to_agency": "KG.SEZIM", "service": "PSYCHOLOGICAL", "need": "Psychological help"},
    )
    workspace.referrals.send(help_)
    workspace.referrals.receive(help_, clock() + timedelta(hours=1), "Example Clerk")

    steps = desk.steps(case_id)
    assert {code: steps[code] for code in ("N10", "N15", "N20", "N30", "N40", "N50", "S70")} == {
        "N10": "DONE",
        "N15": "DONE",
        "N20": "DONE",
        "N30": "DONE",
        "N40": "DONE",
        "N50": "DONE",
        "S70": "DONE",
    }
    assert [row.state for row in workspace.referrals.of_case(case_id)] == [
        ReferralState.ACCEPTED,
        ReferralState.ACCEPTED,
    ]
    assert workspace.cases.page(case_id).header.sensitivity == "TIP"
    assert workspace.db.verify_audit().ok


def test_every_label_and_every_code_of_casework_has_its_words(pack):
    import re
    from pathlib import Path

    from services.messages import ACTIONS, ERRORS

    root = Path(__file__).resolve().parents[3] / "services"
    names = ["consents", "safety", "assessments", "nrm", "acts"]
    files = [root / f"{name}.py" for name in names]
    for package in ("referrals", "plans", "commission", "demonstration"):
        files += sorted((root / package).glob("*.py"))
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)

    raised = set(re.findall(r"RuleViolation\(\s*\"(\w+)\"", code))
    written = set(re.findall(r"\.write\(\s*\"(\w+)\"", code))

    assert raised
    assert written
    assert raised <= set(ERRORS)
    assert written <= set(ACTIONS)
