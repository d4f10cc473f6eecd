"""A case to work on, made by a real raid through the real intake."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from tests.conftest import SUPERVISOR_ID

DAY = timedelta(days=1)


@dataclass
class Desk:
    """A worker's desk: the services of one vault, and short words for what tests do often."""

    workspace: Any
    clock: Any

    def case(self, **person: Any) -> UUID:
        """A case of one child found in a raid; nothing is known but what ``person`` holds."""
        event = {"channel": "RAID", "received_at": self.clock(), "region": "BISHKEK"}
        values = {"family_name": "Образцов", "given_name": "Мисал", "sector": "SV.MARKET"}
        result = self.workspace.intake.record(
            event, ["KG.MOIA"], [{**values, **person}], knows="OFFICE", open_cases=True
        )
        return result.case_ids[0]

    def child(self, case_id: UUID) -> UUID:
        """The child of a case."""
        return self.workspace.cases.page(case_id).header.child_id

    def change_child(self, case_id: UUID, **values: Any) -> None:
        """Write something about the child."""
        child_id = self.child(case_id)
        version = self.workspace.records.get("child", child_id).version
        self.workspace.records.change("child", child_id, values, version)

    def member(self, case_id: UUID, **values: Any) -> UUID:
        """Somebody around the child."""
        person = {"name": "Гүлнара Шаблонова", "relation": "MOTHER", **values}
        return self.workspace.records.add("family_member", person, child_id=self.child(case_id))

    def consent(self, case_id: UUID, *share_with: str, **values: Any) -> UUID:
        """A legal ground for these kinds of receivers."""
        ground = {
            "basis": "LAW",
            "legal_ground": "CC_34",
            "share_with": share_with or ("PROTECTION",),
            "given_at": self.clock(),
            **values,
        }
        return self.workspace.consents.give(case_id, ground)

    def referral(self, case_id: UUID, **values: Any) -> UUID:
        """A draft to the territorial unit."""
        draft = {
            "purpose": "SOCIAL",
            "to_agency": "KG.TU",
            "service": "CASE_MANAGEMENT",
            "need": "Registration and an initial assessment",
            **values,
        }
        return self.workspace.referrals.draft(case_id, draft)

    def sent(self, case_id: UUID, **values: Any) -> UUID:
        """A referral that has been sent on a legal ground."""
        self.consent(case_id)
        referral_id = self.referral(case_id, **values)
        self.workspace.referrals.send(referral_id)
        return referral_id

    def assessed(self, case_id: UUID, kind: str = "COMPREHENSIVE") -> UUID:
        """A finished assessment."""
        service = self.workspace.assessments
        assessment_id = service.start(
            case_id, {"kind": kind, "risk": "MED", "risk_reason": "Heavy loads"}
        )
        service.save(assessment_id, {}, [{"domain": "SAFETY", "score": 1}], 1)
        service.finish(assessment_id)
        return assessment_id

    def waiting(self, case_id: UUID) -> UUID:
        """The approval of a plan that is with the supervisor."""
        return self.workspace.approvals.submit("PLAN", self.plan(case_id))

    def approve(self, subject_id: UUID, subject: str = "PLAN") -> UUID:
        """Submit a record here and let the supervisor approve it; returns the approval."""
        approval_id = self.workspace.approvals.submit(subject, subject_id)
        with self.as_person(SUPERVISOR_ID):
            self.workspace.approvals.approve(approval_id)
        return approval_id

    @contextmanager
    def as_person(self, user_id: UUID) -> Iterator[None]:
        """Another person at the keyboard for a while."""
        before = self.workspace.actor().id
        self.workspace.sign_in(user_id)
        yield
        self.workspace.sign_in(before)

    def plan(self, case_id: UUID, **values: Any) -> UUID:
        """A plan without a gap, still a draft."""
        contents = {
            "situation": "Carries loads",
            "forecast": "Time to learn",
            "needs_protection": True,
            "needs_rehabilitation": False,
            "stays_with": "FAMILY",
            "care_form": "NONE",
            "child_opinion": "I want to go to school",
            "control_on": date(2027, 1, 20),
            **values,
        }
        plans = self.workspace.plans
        plan_id = plans.draft(case_id, "CHILD", contents)
        goal_id = plans.add_goal(plan_id, {"domain": "EXPLOITATION", "text": "Carries no loads"})
        plans.add_measure(plan_id, MEASURE, goal_id)
        return plan_id

    def submitted(self, case_id: UUID) -> UUID:
        """A plan that the supervisor approved and that is with the Commission."""
        plan_id = self.plan(case_id)
        self.approve(plan_id)
        self.workspace.plans.submit(plan_id)
        return plan_id

    def sitting(self, present: int = 5, absent: int = 1) -> UUID:
        """A sitting with that many members."""
        members = [
            {"name": f"Example Member {n}", "body": "KG.OTHER", "present": n < present}
            for n in range(present + absent)
        ]
        return self.workspace.commission.plan_sitting(
            {"held_at": self.clock() + DAY, "chair": "Example Chair"}, members
        )

    def item(self, sitting_id: UUID, case_id: UUID, plan_id: UUID | None = None) -> UUID:
        """A case on the agenda."""
        return self.workspace.commission.add_item(sitting_id, case_id, "PLAN", plan_id)

    def votes(self, item_id: UUID, against: int = 0, abstained: int = 0) -> dict[UUID, str]:
        """The votes of those who are present and not recused: the first against, then abstained,
        the others in favour."""
        commission = self.workspace.commission
        views = (commission.sitting(row.id) for row in commission.sittings())
        view = next(v for v in views if any(item.id == item_id for item in v.items))
        item = next(item for item in view.items if item.id == item_id)
        recused = {member_id for member_id, _reason in item.recused}
        voters = [m.id for m in view.members if m.present and m.id not in recused]
        said = ["AGAINST"] * against + ["ABSTAINED"] * abstained
        said += ["FOR"] * (len(voters) - len(said))
        return dict(zip(voters, said, strict=True))

    def decide(self, item_id: UUID, decision: str = "APPROVED", **values: Any) -> UUID | None:
        """What the Commission decided, by the votes of all who may vote."""
        return self.workspace.commission.decide(
            item_id, {"decision": decision, **values}, self.votes(item_id)
        )

    def steps(self, case_id: UUID) -> dict[str, str]:
        """The state of every step of a case."""
        page = self.workspace.cases.page(case_id)
        return {step.step: step.state for lane in page.lanes for step in lane.steps}


MEASURE = {
    "action": "Checks without notice",
    "agency": "KG.TU",
    "person": "Example Worker",
    "due_on": date(2026, 12, 20),
    "monitoring": "WEEKLY",
}


@pytest.fixture
def desk(workspace: Any, clock: Any) -> Desk:
    """The worker's desk over a fresh vault."""
    return Desk(workspace, clock)


@pytest.fixture
def at() -> Callable[[str], datetime]:
    """A moment in UTC: ``at("2026-11-18 09:30")``."""

    def moment(text: str) -> datetime:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)

    return moment
