"""The return track over real records: when it applies, its edges in time, what ends it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from models.case import Case
from models.child import FamilyMember
from models.return_case import ReturnCase, ReturnFollowUp
from models.situation import Harm
from services.pathway.engine import BLOCKED, DONE, NOT_APPLICABLE, OPEN

from .conftest import START, Office

TAJIK = {"citizenship": "TJ", "asylum": False, "fears_state": False}
END_OF_START = datetime(2026, 11, 10, 17, 59, 59, tzinfo=UTC)
"""The last second of 10 November in Bishkek."""
SECOND = timedelta(seconds=1)


def opened(office: Office, *, child: dict[str, Any] | None = None, **values: Any) -> Any:
    """A case with a return opened at its start; returns case and return."""
    case_id = office.open_case(child=child or TAJIK)
    row = ReturnCase(
        **{"case_id": case_id, "direction": "OUT", "country": "TJ", "opened_at": START, **values}
    )
    office.add(row)
    return case_id, row.id


def child_of(office: Office, case_id: UUID) -> UUID:
    with office.db.read() as session:
        return session.get(Case, case_id).child_id


def carer(office: Office, case_id: UUID, answer: bool | None) -> None:
    office.add(FamilyMember(child_id=child_of(office, case_id), name="x", carer=answer))


class TestWhenItApplies:
    """A return is opened, or the child is foreign and nobody cares for it."""

    def test_a_citizen_without_a_return_has_no_such_lane(self, office: Office) -> None:
        case_id = office.open_case()

        for code in ("R10", "R20", "R30", "R40", "R50", "R50A", "R50B"):
            assert office.step(case_id, code).state == NOT_APPLICABLE
            assert office.step(case_id, code).why == "no_return"

    def test_a_foreign_child_whose_family_is_unknown_is_asked_once(self, office: Office) -> None:
        case_id = office.open_case(child=TAJIK)

        assert office.step(case_id, "R10").why == "unknown:family_known"
        assert office.step(case_id, "R20").why == "waits_step:R10"

    def test_with_a_carer_it_does_not_apply(self, office: Office) -> None:
        case_id = office.open_case(child=TAJIK)

        carer(office, case_id, True)

        assert office.step(case_id, "R10").why == "no_return"

    def test_a_foreign_child_without_a_carer_opens_it(self, office: Office) -> None:
        case_id = office.open_case(child=TAJIK)

        carer(office, case_id, False)

        assert office.step(case_id, "R10").state == OPEN
        assert office.step(case_id, "R20").state == BLOCKED

    def test_a_child_without_a_carer_is_asked_for_its_citizenship(self, office: Office) -> None:
        case_id = office.open_case(child={"citizenship": None})

        carer(office, case_id, False)

        assert office.step(case_id, "R10").why == "unknown:foreign_child"

    def test_nothing_is_asked_where_nothing_points_abroad(self, office: Office) -> None:
        case_id = office.open_case(child={"citizenship": None})

        assert office.step(case_id, "R10").why == "no_return"

    def test_a_return_from_abroad_is_opened_for_a_citizen(self, office: Office) -> None:
        case_id, _ = opened(office, child={"citizenship": "KG"}, direction="IN", country="RU")

        assert office.step(case_id, "R10").state == OPEN


def _late(office: Office, case_id: UUID, code: str) -> bool:
    due = office.step(case_id, code).due_at
    assert due is not None
    return due < office.now


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (END_OF_START + timedelta(days=9), False),
        (END_OF_START + timedelta(days=10), False),
        (END_OF_START + timedelta(days=10) + SECOND, True),
    ],
)
def test_identity_is_due_on_the_tenth_day(office: Office, now: datetime, late: bool) -> None:
    case_id, _ = opened(office)
    office.now = now

    assert office.step(case_id, "R10").source == "OFFICE"
    assert _late(office, case_id, "R10") is late


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (END_OF_START + timedelta(days=2), False),
        (END_OF_START + timedelta(days=3), False),
        (END_OF_START + timedelta(days=3) + SECOND, True),
    ],
)
def test_contact_is_due_on_the_third_working_day_after_the_identity(
    office: Office, now: datetime, late: bool
) -> None:
    case_id, return_id = opened(office)
    office.change(ReturnCase, return_id, identity_at=START)
    office.now = now

    assert office.step(case_id, "R20").state == OPEN
    assert _late(office, case_id, "R20") is late


def test_the_days_of_contact_jump_the_weekend(office: Office) -> None:
    case_id, return_id = opened(office)
    friday = office.forward(days=3)

    office.change(ReturnCase, return_id, identity_at=friday)

    assert office.step(case_id, "R20").due_at == END_OF_START + timedelta(days=8)


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (END_OF_START + timedelta(days=29), False),
        (END_OF_START + timedelta(days=30), False),
        (END_OF_START + timedelta(days=30) + SECOND, True),
    ],
)
def test_tracing_is_due_thirty_days_after_the_contact(
    office: Office, now: datetime, late: bool
) -> None:
    case_id, return_id = opened(office)
    office.change(ReturnCase, return_id, identity_at=START, contacted_at=START)
    office.now = now

    assert _late(office, case_id, "R30") is late


@pytest.mark.parametrize(
    ("code", "now", "late"),
    [
        ("R50A", datetime(2026, 12, 9, 17, 59, 59, tzinfo=UTC), False),
        ("R50A", datetime(2026, 12, 10, 17, 59, 59, tzinfo=UTC), False),
        ("R50A", datetime(2026, 12, 10, 18, 0, 0, tzinfo=UTC), True),
        ("R50B", datetime(2027, 2, 9, 17, 59, 59, tzinfo=UTC), False),
        ("R50B", datetime(2027, 2, 10, 17, 59, 59, tzinfo=UTC), False),
        ("R50B", datetime(2027, 2, 10, 18, 0, 0, tzinfo=UTC), True),
    ],
)
def test_news_is_due_one_and_three_months_after_the_hand_over(
    office: Office, code: str, now: datetime, late: bool
) -> None:
    case_id, return_id = opened(office)
    office.change(
        ReturnCase,
        return_id,
        identity_at=START,
        traced_at=START,
        decided_at=START,
        decision="RETURN",
        handed_over_at=START,
    )
    office.now = now

    assert _late(office, case_id, code) is late


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (datetime(2026, 12, 6, 17, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 12, 7, 17, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 12, 7, 18, 0, 0, tzinfo=UTC), True),
    ],
)
def test_the_hand_over_is_due_on_the_day_that_was_planned(
    office: Office, now: datetime, late: bool
) -> None:
    case_id, return_id = opened(office)
    office.change(
        ReturnCase,
        return_id,
        identity_at=START,
        traced_at=START,
        decided_at=START,
        decision="RETURN",
        planned_on=date(2026, 12, 7),
    )
    office.now = now

    step = office.step(case_id, "R50")
    assert (step.state, step.source) == (OPEN, "PLAN")
    assert _late(office, case_id, "R50") is late


class TestHold:
    """Contact endangers some children: it waits for the supervisor, tracing does not."""

    @pytest.mark.parametrize(
        ("child", "why"),
        [
            ({**TAJIK, "asylum": True}, "held:asylum"),
            ({**TAJIK, "fears_state": True}, "held:fears_state"),
            ({**TAJIK, "citizenship": "STATELESS"}, "held:stateless"),
            ({"citizenship": "TJ"}, "unknown:asylum,fears_state"),
        ],
    )
    def test_contact_waits_with_its_reason_while_tracing_goes_on(
        self, office: Office, child: dict[str, Any], why: str
    ) -> None:
        case_id, return_id = opened(office, child=child)

        office.change(ReturnCase, return_id, identity_at=START)

        assert (office.step(case_id, "R20").state, office.step(case_id, "R20").why) == (
            BLOCKED,
            why,
        )
        assert office.step(case_id, "R30").state == OPEN

    def test_released_it_is_due_three_working_days_after_the_release(self, office: Office) -> None:
        case_id, return_id = opened(office, child={**TAJIK, "asylum": True})
        office.change(ReturnCase, return_id, identity_at=START)
        office.forward(days=6)

        office.act(case_id, "MISSION_NOTICE_RELEASED", reason="a", covers=("ASYLUM",))

        step = office.step(case_id, "R20")
        assert (step.state, step.due_at) == (OPEN, END_OF_START + timedelta(days=9))

    def test_a_release_speaks_only_of_the_reasons_it_decided_on(self, office: Office) -> None:
        case_id, return_id = opened(office, child={**TAJIK, "asylum": True})
        office.change(ReturnCase, return_id, identity_at=START)
        office.act(case_id, "MISSION_NOTICE_RELEASED", reason="a", covers=("ASYLUM",))
        office.forward(days=1)

        office.add(Harm(case_id=case_id, official_complicity=True))

        assert office.step(case_id, "R20").state == BLOCKED

    def test_another_allegation_after_the_release_holds_again(self, office: Office) -> None:
        case_id, return_id = opened(office)
        office.change(ReturnCase, return_id, identity_at=START)
        office.add(Harm(case_id=case_id, official_complicity=True))
        office.act(case_id, "MISSION_NOTICE_RELEASED", reason="a", covers=("STATE_INVOLVED",))
        assert office.step(case_id, "R20").state == OPEN
        office.forward(days=1)

        office.add(Harm(case_id=case_id, official_complicity=True))

        assert office.step(case_id, "R20").why == "held:official_involved"


def test_the_decision_waits_for_the_tracing_and_the_hand_over_for_the_decision(
    office: Office,
) -> None:
    case_id, return_id = opened(office)
    office.change(ReturnCase, return_id, identity_at=START)
    assert office.step(case_id, "R40").why == "waits_step:R30"
    assert office.step(case_id, "R50").why == "waits_step:R40"

    office.change(ReturnCase, return_id, traced_at=START)

    assert office.step(case_id, "R40").state == OPEN


def test_a_child_that_stays_ends_the_lane(office: Office) -> None:
    case_id, return_id = opened(office)

    office.change(
        ReturnCase,
        return_id,
        identity_at=START,
        traced_at=START,
        decided_at=START,
        decision="STAY",
    )

    assert office.step(case_id, "R40").state == DONE
    for code in ("R20", "R50", "R50A", "R50B"):
        assert (office.step(case_id, code).state, office.step(case_id, code).why) == (
            NOT_APPLICABLE,
            "stays",
        )


def test_news_is_asked_for_after_the_case_is_closed(office: Office) -> None:
    case_id, return_id = opened(office)
    office.change(ReturnCase, return_id, decided_at=START, decision="RETURN", handed_over_at=START)
    office.change(Case, case_id, closed_at=START, closure_reason="REPATRIATED")
    assert office.step(case_id, "R50A").state == OPEN
    assert office.step(case_id, "R50B").why == "waits_step:R50A"

    office.add(ReturnFollowUp(case_id=case_id, asked_at=office.now, reached=True))

    assert office.step(case_id, "R50A").state == DONE
    assert office.step(case_id, "R50B").state == OPEN
