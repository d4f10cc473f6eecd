"""Random acts of an office over a real vault: nothing is ever half done, lost or rewritten."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from tests.services.casework.conftest import MEASURE
from tests.services.casework.machine import Office, pick

DAY = timedelta(days=1)
ROLES = ("ASSESSMENT", "PLAN", "CLOSURE")
REASONS = ("GOALS_MET", "OVERCOME", "NOT_CONFIRMED", "HANDED_OVER", "LOST_CONTACT", "REPATRIATED")
DECISIONS = ("APPROVED", "APPROVED_WITH_CHANGES", "RETURNED", "POSTPONED", "REJECTED", "NOTED")


class Casework(Office):
    """From consent to the approved plan."""

    @rule(case=pick)
    def ground_and_referral(self, case):
        case_id, now = self.any("case", case), self.clock()
        ground = {"basis": "LAW", "legal_ground": "CC_34", "share_with": ("PROTECTION",)}
        self.act("consent", self.ws.consents.give, case_id, {**ground, "given_at": now})
        draft = {"purpose": "SOCIAL", "to_agency": "KG.TU", "service": "CASE_MANAGEMENT"}
        self.act("referral", self.ws.referrals.draft, case_id, {**draft, "need": "Registration"})

    @rule(referral=pick, what=st.sampled_from(("send", "receive", "refuse", "recall", "withdraw")))
    def follow_the_referral(self, referral, what):
        chosen, now, service = self.any("referral", referral), self.clock(), self.ws.referrals
        if what == "send":
            self.act("", service.send, chosen)
        elif what in ("receive", "refuse"):
            yes = what == "receive"
            self.act("", service.receive, chosen, now, "Example Clerk", accepted=yes, reason="Full")
        elif what == "recall":
            self.act("", service.recall, chosen, "Sent by mistake")
        else:
            self.act("", self.ws.consents.withdraw, self.any("consent", referral), now, "Asked for")

    @rule(case=pick, kind=st.sampled_from(("INITIAL", "COMPREHENSIVE")), whole=st.booleans())
    def assess(self, case, kind, whole):
        values = {"kind": kind, "risk": "MED", "risk_reason": "Heavy loads"}
        found = self.act("assessment", self.ws.assessments.start, self.any("case", case), values)
        if whole and found is not None:
            self.save_the_assessment(0)
            self.act("", self.ws.assessments.finish, found)

    @rule(assessment=pick)
    def save_the_assessment(self, assessment):
        chosen = self.any("assessment", assessment)
        version = self.version("assessment", chosen, assessment)
        domains = [{"domain": "SAFETY", "score": assessment % 5}]
        self.act(
            "", self.ws.assessments.save, chosen, {"situation": "Example"}, domains, version=version
        )

    @rule(assessment=pick, revise=st.booleans())
    def end_the_assessment(self, assessment, revise):
        chosen, service = self.any("assessment", assessment), self.ws.assessments
        if revise:
            self.act("assessment", service.revise, chosen)
        else:
            self.act("", service.finish, chosen)

    @rule(case=pick)
    def plan(self, case):
        contents = {
            "situation": "Carries loads", "forecast": "Time to learn", "needs_protection": True,
            "needs_rehabilitation": False, "stays_with": "FAMILY", "care_form": "NONE",
            "child_opinion": "I want to learn", "control_on": self.clock().date() + 60 * DAY,
        }  # fmt: skip
        plan_id = self.act("plan", self.ws.plans.draft, self.any("case", case), "CHILD", contents)
        if plan_id is not None:
            self.change_the_plan(0, grow=True)

    @rule(plan=pick, grow=st.booleans())
    def change_the_plan(self, plan, grow):
        chosen, plans = self.any("plan", plan), self.ws.plans
        if not grow:
            version = self.version("plan", chosen, plan)
            self.act("", plans.save, chosen, {"situation": "Something else"}, version)
            return
        text = {"domain": "EXPLOITATION", "text": "Carries no loads"}
        goal_id = self.act("goal", plans.add_goal, chosen, text)
        self.act("measure", plans.add_measure, chosen, MEASURE, goal_id)

    @rule(plan=pick, what=st.sampled_from(("submit", "approve", "back", "revise", "follow")))
    def move_the_plan(self, plan, what):
        chosen, plans = self.any("plan", plan), self.ws.plans
        if what == "submit":
            self.act("", plans.submit, chosen)
        elif what == "approve":
            self.act("", plans.approve, chosen, "Example Head")
        elif what == "back":
            self.act("plan", plans.send_back, chosen, "Not complete")
        elif what == "revise":
            self.act("plan", plans.revise, chosen)
        else:
            done = self.clock().date()
            self.act("", plans.follow_measure, self.any("measure", plan), done)

    @rule(subject=st.sampled_from(ROLES), record=pick)
    def submit(self, subject, record):
        chosen = self.any(subject.lower(), record)
        self.act("approval", self.ws.approvals.submit, subject, chosen, "Please look")

    @rule(approval=pick, what=st.sampled_from(("approve", "approve", "back", "withdraw")))
    def decide_the_approval(self, approval, what):
        chosen, approvals = self.any("approval", approval), self.ws.approvals
        if what == "approve":
            self.act("", approvals.approve, chosen)
        elif what == "back":
            self.act("", approvals.send_back, chosen, "Ask the child")
        else:
            self.act("", approvals.withdraw, chosen)

    @rule(case=pick, plan=pick)
    def call_the_commission(self, case, plan):
        members = [
            {"name": f"Example Member {n}", "body": "KG.OTHER", "present": n < 4} for n in range(5)
        ]
        values = {"held_at": self.clock() + DAY, "chair": "Example Chair"}
        sitting = self.act("sitting", self.ws.commission.plan_sitting, values, members)
        case_id, plan_id = self.any("case", case), self.any("plan", plan)
        self.act("item", self.ws.commission.add_item, sitting, case_id, "PLAN", plan_id)

    @rule(item=pick, decision=st.sampled_from(DECISIONS), absent=st.booleans(), close=st.booleans())
    def decide(self, item, decision, absent, close):
        sitting = self.any("sitting", item)
        members = ()
        if "sitting" in self.ids:
            found = self.act("", self.ws.commission.sitting, sitting)
            members = found.members if found else ()
        votes = {one.id: "FOR" for one in members if absent or one.present}
        values = {"decision": decision, "reason": "Said so", "instruction": "School: enrol"}
        self.act("", self.ws.commission.decide, self.any("item", item), values, votes)
        if close:
            self.act("", self.ws.commission.close, sitting)


class WholeOffice(Casework):
    """And on from the plan to the end of the case, and back."""

    @rule(case=pick, kind=st.sampled_from(("PARENTS", "SHELTER", "INSTITUTION")))
    def place(self, case, kind):
        values = {"kind": kind, "carer": "Example Carer", "starts_on": self.clock().date()}
        more = {"child_consents": True, "not_family_reason": "None is known"}
        self.act("placement", self.ws.care.place, self.any("case", case), {**values, **more})

    @rule(placement=pick, days=st.integers(-3, 3))
    def end_the_placement(self, placement, days):
        ended = self.clock().date() + days * DAY
        self.act("", self.ws.care.end_placement, self.any("placement", placement), ended, "Home")

    @rule(case=pick, purpose=st.sampled_from(("MONITORING", "FOLLOW_UP")), seen=st.booleans())
    def visit(self, case, purpose, seen):
        values = {"purpose": purpose, "place_kind": "HOME", "seen": seen}
        values["visited_at"] = self.clock()
        case_id = self.any("case", case)
        self.act("visit", self.ws.care.record_visit, case_id, values)
        service = {"service": "LEGAL_AID", "started_on": self.clock().date(), "result": "ONGOING"}
        self.act("service", self.ws.care.plan_service, case_id, service)

    @rule(case=pick, goal=pick, rating=st.sampled_from(("REACHED", "PARTLY")))
    def review(self, case, goal, rating):
        values = {"reviewed_at": self.clock(), "decision": "CONTINUE"}
        ratings = [{"goal_id": self.any("goal", goal), "rating": rating}]
        self.act("review", self.ws.care.review, self.any("case", case), values, ratings)

    @rule(case=pick, visit=pick)
    def remove_the_visit(self, case, visit):
        chosen = self.any("visit", visit)
        self.act("", self.ws.care.remove_visit, chosen, self.version("visit", chosen, case))

    @rule(case=pick)
    def open_an_offence_case(self, case):
        case_id, now, work = self.any("case", case), self.clock(), self.ws.enforcement
        noted = {"noted_at": now, "agency": "KG.LABINSP", "findings": ("CONTRACT",)}
        self.act("violation", work.note_violation, case_id, noted)
        values = {"agency": "KG.LABINSP", "liable": "INDIVIDUAL", "opened_at": now}
        self.act("offence", work.open_offence, case_id, values)

    @rule(offence=pick, what=st.sampled_from(("decide", "serve", "pay")))
    def follow_the_offence_case(self, offence, what):
        chosen, now, work = self.any("offence", offence), self.clock(), self.ws.enforcement
        if what == "decide":
            values = {"decided_at": now, "outcome": "FINE", "fine_som": 7500}
            self.act("", work.decide_offence, chosen, values)
        elif what == "serve":
            self.act("", work.serve_decision, chosen, now)
        else:
            self.act("", work.record_payment, chosen, {"paid_on": now.date(), "paid_som": 7500})

    @rule(case=pick)
    def start_a_check(self, case):
        values = {"agency": "KG.MOIA", "check_started_at": self.clock()}
        self.act("check", self.ws.enforcement.start_check, self.any("case", case), values)

    @rule(check=pick, what=st.sampled_from(("open", "end", "refuse", "ask", "reopen", "talk")))
    def follow_the_check(self, check, what):
        chosen, now, work = self.any("check", check), self.clock(), self.ws.enforcement
        if what == "open":
            values = {"opened_at": now, "gravity": "MINOR_CRIME"}
            self.act("", work.open_investigation, chosen, values)
        elif what == "end":
            values = {"ended_at": now, "outcome": "NO_EVIDENCE", "outcome_reason": "None found"}
            self.act("", work.end_investigation, chosen, values)
        elif what == "refuse":
            self.act("", work.refuse_investigation, chosen, now, "No signs")
        elif what == "ask":
            values = {"asked_at": now, "grounds": "A new witness"}
            self.act("asked", work.ask_review, chosen, values)
        elif what == "reopen":
            values = {"decided_at": now, "outcome": "REOPENED", "reason": "Dismissed too early"}
            self.act("check", work.decide_review, self.any("asked", check), values)
        else:
            self.act("", work.plan_interview, self.any("case", check), {"planned_at": now + DAY})

    @rule(case=pick)
    def open_a_return(self, case):
        values = {"direction": "OUT", "country": "KZ", "opened_at": self.clock()}
        self.act("return", self.ws.returns.open, self.any("case", case), values)

    @rule(back=pick, what=st.sampled_from(("identity", "contact", "trace", "decide", "hand")))
    def follow_the_return(self, back, what):
        chosen, work = self.any("return", back), self.ws.returns
        verb, values = {
            "identity": (work.establish_identity, {"identity_body": "KG.MFA"}),
            "contact": (work.contact_state, {"contact_body": "KG.MFA"}),
            "trace": (work.finish_tracing, {"family_found": True, "best_interests": "Home"}),
            "decide": (work.decide, {
                "decision": "RETURN", "decision_reason": "Wanted", "decision_body": "KG.CAC",
                "child_heard": True,
            }),
            "hand": (work.hand_over, {
                "escort": "Example Escort", "received_by": "Example Aunt", "receipt_number": "1",
            }),
        }[what]  # fmt: skip
        self.act("", verb, chosen, values, self.version("return_case", chosen, back))

    @rule(case=pick, answer=st.booleans())
    def ask_about_fear(self, case, answer):
        child = self.act("", self.ws.cases.page, self.any("case", case))
        if child is None:
            return
        child_id = child.header.child_id
        values = {"asylum": answer, "fears_state": False, "citizenship": "KZ"}
        version = self.version("child", child_id, case)
        self.act("", self.ws.records.change, "child", child_id, values, version)

    @rule(case=pick, kind=st.sampled_from(("WITHDRAWN", "SCHOOL", "REPATRIATED")))
    def reach_something(self, case, kind):
        values = {"kind": kind, "reached_on": self.clock().date(), "evidence": "Seen"}
        self.act("outcome", self.ws.outcomes.record, self.any("case", case), values)

    @rule(outcome=pick, remove=st.booleans())
    def verify_the_outcome(self, outcome, remove):
        chosen = self.any("outcome", outcome)
        if remove:
            self.act("", self.ws.outcomes.remove, chosen)
        else:
            self.act("", self.ws.outcomes.verify, chosen, {"confirmed": True, "method": "VISIT"})

    @rule(case=pick, reason=st.sampled_from(REASONS))
    def prepare_the_closing(self, case, reason):
        values = {"reason": reason, "summary": "Learns", "unfinished_reason": "Others go on"}
        self.act("closure", self.ws.closures.prepare, self.any("case", case), values)

    @rule(closure=pick, what=st.sampled_from(("close", "discard", "reopen")))
    def end_the_case(self, closure, what):
        chosen, closures = self.any("closure", closure), self.ws.closures
        if what == "close":
            self.act("", closures.close, chosen)
        elif what == "discard":
            self.act("", closures.discard, chosen, self.version("closure", chosen, closure))
        else:
            self.act("", closures.reopen, self.any("case", closure), "It works again")


def _run(vault_files, folder, examples, steps):
    machine = type("Run", (WholeOffice,), {"files": vault_files, "folder": folder})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            phases=(Phase.explicit, Phase.generate),  # a run of many acts is not worth shrinking
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_whatever_the_office_does_nothing_is_half_done_lost_or_rewritten(vault_files, tmp_path):
    _run(vault_files, tmp_path, examples=4, steps=40)


@pytest.mark.full
@pytest.mark.timeout(900)
def test_the_same_for_much_longer(vault_files, tmp_path):
    _run(vault_files, tmp_path, examples=25, steps=60)
