"""Child labour monitoring over real records: from the monitors' visit to a year of tracking."""

from datetime import date
from uuid import UUID

import pytest

from models.case import Case
from models.referral import Referral
from models.situation import Harm
from services.packs.model import Pack
from services.pathway.engine import BLOCKED, DONE, NOT_APPLICABLE, OPEN, assess

from .conftest import START, Office

LANE = ("M10", "M20", "M30", "M40", "M50", "M60", "M60A", "M60B", "M70")


def states(office: Office, case_id: UUID, *codes: str) -> list[str]:
    return [office.step(case_id, code).state for code in codes]


def verified(office: Office) -> UUID:
    """A child of the monitors whom a second monitor found to have left the work."""
    case_id = office.open_case(channel="MONITOR")
    for kind in ("CLM_DECIDED", "CLM_REFERRED", "CLM_RECEIVED"):
        office.act(case_id, kind)
    office.act(case_id, "CLM_VERIFIED", outcome="LEFT_WORK", person="Э. Примерова")
    return case_id


def test_a_child_found_in_a_raid_is_not_in_monitoring(office: Office) -> None:
    case_id = office.open_case()

    for code in LANE:
        step = office.step(case_id, code)
        assert (step.state, step.why) == (NOT_APPLICABLE, "no_monitoring")


def test_a_child_met_by_the_monitors_has_its_site_and_card(office: Office) -> None:
    case_id = office.open_case(channel="MONITOR")

    assert states(office, case_id, "M10", "M20", "M30", "M40") == [DONE, DONE, OPEN, BLOCKED]
    committee = office.step(case_id, "M30")
    assert committee.due_at is not None
    assert (committee.responsible, committee.due_at.date()) == ("KG.CLMC", date(2026, 11, 24))


def test_a_child_found_otherwise_joins_with_the_first_act_of_the_monitors(office: Office) -> None:
    case_id = office.open_case()

    office.act(case_id, "CLM_SITE_MAPPED")

    assert states(office, case_id, "M10", "M20") == [DONE, OPEN]


def test_the_referral_is_done_with_its_receipt(office: Office) -> None:
    case_id = office.open_case(channel="MONITOR")
    office.act(case_id, "CLM_DECIDED")

    row = Referral(case_id=case_id, purpose="SERVICE", service="NON_FORMAL", sent_at=START)
    office.add(row)
    assert office.step(case_id, "M40").state == OPEN

    office.change(Referral, row.id, received_at=START)
    assert states(office, case_id, "M40", "M50") == [DONE, OPEN]


def test_in_danger_the_referral_does_not_wait_for_the_committee(office: Office) -> None:
    case_id = office.open_case(channel="MONITOR")

    office.add(Harm(case_id=case_id, danger=True))

    assert states(office, case_id, "M30", "M40") == [OPEN, OPEN]


def test_a_child_that_still_works_is_not_verified(office: Office) -> None:
    case_id = office.open_case(channel="MONITOR")
    for kind in ("CLM_DECIDED", "CLM_REFERRED", "CLM_RECEIVED"):
        office.act(case_id, kind)

    office.act(case_id, "CLM_VERIFIED", outcome="WORK_GOES_ON", person="Э. Примерова")
    assert states(office, case_id, "M50", "M60") == [OPEN, BLOCKED]

    office.act(case_id, "CLM_VERIFIED", outcome="LEFT_WORK", person="Э. Примерова")
    assert states(office, case_id, "M50", "M60") == [DONE, OPEN]


def test_tracking_is_due_after_three_six_and_twelve_months(office: Office) -> None:
    case_id = verified(office)
    dues = []
    for code in ("M60", "M60A", "M60B"):
        due = office.step(case_id, code).due_at
        assert due is not None
        dues.append(due.date())
        office.act(case_id, "CLM_TRACKED", outcome="IN_SCHOOL")

    assert dues == [date(2027, 2, 10), date(2027, 5, 10), date(2027, 11, 10)]
    assert states(office, case_id, "M60", "M60A", "M60B") == [DONE, DONE, DONE]


def test_a_child_that_was_not_found_is_looked_for_again(office: Office) -> None:
    case_id = verified(office)

    office.act(case_id, "CLM_TRACKED", outcome="NOT_FOUND")

    assert office.step(case_id, "M60").state == OPEN


@pytest.mark.parametrize(
    ("reason", "state", "why"),
    [("GOALS_MET", OPEN, "applies:clm_monitored"), ("DEATH", NOT_APPLICABLE, "no_follow_up")],
)
def test_tracking_outlives_the_case_unless_nobody_is_followed(
    office: Office, reason: str, state: str, why: str
) -> None:
    case_id = verified(office)

    office.change(Case, case_id, closed_at=START, closure_reason=reason)

    step = office.step(case_id, "M60")
    assert (step.state, step.why) == (state, why)


def test_the_child_is_counted_in_the_report(office: Office) -> None:
    case_id = office.open_case(channel="MONITOR")
    assert office.step(case_id, "M70").state == OPEN

    office.act(case_id, "CLM_REPORTED")

    assert office.step(case_id, "M70").state == DONE


def test_from_facts_alone_the_whole_lane_runs_to_its_end(kg: Pack) -> None:
    facts: dict[str, bool | int] = {"clm_monitored": True, "clm_tracked_count": 0}
    opened = []
    for fact in (
        "clm_site_mapped",
        "clm_interviewed",
        "clm_decided",
        "clm_received",
        "clm_verified",
    ):
        lane = [
            s for s in assess(kg, facts, {"detected_at": START}, START).steps if s.track == "CLM"
        ]
        opened.append(next(step.code for step in lane if step.state == OPEN))
        facts |= {fact: True, "clm_referred": True}
    facts |= {"clm_tracked_count": 3, "clm_reported": True}
    final = assess(kg, facts, {"detected_at": START}, START)

    assert opened == ["M10", "M20", "M30", "M40", "M50"]
    assert {final.step(code).state for code in LANE} == {DONE}


def test_an_adult_is_not_monitored(kg: Pack) -> None:
    facts = {"clm_monitored": True, "finding_out_of_scope": True}

    assert assess(kg, facts, {"detected_at": START}, START).step("M10").why == "adult"
