"""Child labour monitoring in Tajikistan and, in general words, anywhere: M10-M70 of domain E5."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from services.errors import InvalidInput
from services.pathway.engine import BLOCKED, DONE, NOT_APPLICABLE, OPEN
from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID, FakeClock, VaultFiles
from tests.documents.asking import text_of
from tests.services.lands import Land, make_land, open_land

MARKET = {"channel": "MONITOR", "sector": "SV.MARKET", "place": "Example market of Isfara"}
GIRL = {
    "family_name": "Мокова",
    "given_name": "Гулнара",
    "sex": "FEMALE",
    "age_from": 12,
    "age_to": 12,
    "sector": "SV.MARKET",
    "activity": "продаёт пакеты",
}
BROTHER = {**GIRL, "given_name": "Рустам", "sex": "MALE", "age_from": 9, "age_to": 9}
END_OF_DAY = {"tj": 18, "gen": 17}
"""The hour in UTC at which a local day ends: five and six hours ahead."""


@pytest.fixture(scope="module", params=["tj", "gen"])
def code(request: pytest.FixtureRequest) -> str:
    """The country."""
    return str(request.param)


@pytest.fixture(scope="module")
def files(code: str, tmp_path_factory: pytest.TempPathFactory) -> VaultFiles:
    """An office of monitors, made once."""
    return make_land(tmp_path_factory.mktemp(code), code)


@pytest.fixture
def land(files: VaultFiles, tmp_path: Path, clock: FakeClock) -> Iterator[Land]:
    """Its copy, on Tuesday 17 November 2026."""
    office = open_land(files, tmp_path / "land", clock)
    yield office
    office.workspace.close()


@pytest.fixture
def girl(land: Land) -> UUID:
    """The case of a girl of 12 whom the monitors met on a market."""
    return land.found(MARKET, GIRL)[0]


def team(code: str) -> str:
    return {"tj": "TJ.CLMS", "gen": "GEN.TEAM"}[code]


def school(code: str) -> str:
    return {"tj": "TJ.SCHOOL", "gen": "GEN.SCHOOL"}[code]


def day_end(code: str, *day: int) -> datetime:
    return datetime(*day, END_OF_DAY[code], 59, 59, tzinfo=UTC)


def agreed(land: Land, case_id: UUID) -> None:
    """The monitors' ground: what is shared, and with whom, is written down first."""
    land.ground(case_id, "VITAL", "EDUCATION", "PROTECTION")


def verified(land: Land, case_id: UUID) -> None:
    """Decided, referred, received, and seen by a second monitor."""
    land.act(case_id, "CLM_DECIDED", outcome=None)
    land.act(case_id, "CLM_REFERRED")
    land.act(case_id, "CLM_RECEIVED")
    land.act(case_id, "CLM_VERIFIED", person="Example Second Monitor", outcome="LEFT_WORK")


def test_the_visit_of_the_monitors_is_the_site_and_the_card(
    land: Land, girl: UUID, code: str
) -> None:
    assert land.state(girl, "M10") == land.state(girl, "M20") == DONE
    assert land.steps(girl)["M20"].responsible == team(code)


def test_another_channel_asks_for_the_site_and_the_visit_first(land: Land, code: str) -> None:
    (case_id,) = land.found({**MARKET, "channel": "CITIZEN"}, GIRL)
    assert land.state(case_id, "M10") == land.state(case_id, "M20") == OPEN
    assert land.steps(case_id)["M10"].due_at == day_end(code, 2026, 12, 1)
    land.act(case_id, "CLM_SITE_MAPPED")
    land.act(case_id, "CLM_INTERVIEWED")
    assert land.state(case_id, "M20") == DONE


def test_the_committee_decides_within_two_weeks(land: Land, girl: UUID, code: str) -> None:
    step = land.steps(girl)["M30"]
    assert (step.state, step.due_at) == (OPEN, day_end(code, 2026, 12, 1))
    assert step.source == "OFFICE"
    land.act(girl, "CLM_DECIDED")
    assert land.state(girl, "M30") == DONE


def test_a_referral_waits_for_the_committee_and_is_due_in_a_week(
    land: Land, girl: UUID, code: str
) -> None:
    assert land.state(girl, "M40") == BLOCKED
    land.clock.forward(days=1)
    land.act(girl, "CLM_DECIDED")
    step = land.steps(girl)["M40"]
    assert (step.state, step.due_at) == (OPEN, day_end(code, 2026, 11, 25))


def test_a_referral_is_done_when_its_receipt_is_back(land: Land, girl: UUID, code: str) -> None:
    agreed(land, girl)
    land.act(girl, "CLM_DECIDED")
    referral_id = land.referred(girl, school(code), purpose="SERVICE", service="SCHOOL_RETURN")
    assert land.state(girl, "M40") == OPEN
    land.workspace.referrals.receive(referral_id, land.clock(), "Example Teacher")
    assert land.state(girl, "M40") == DONE


def test_help_does_not_wait_for_a_sitting_where_a_child_is_in_danger(land: Land) -> None:
    (case_id,) = land.found(MARKET, {**GIRL, "danger": True})
    assert land.state(case_id, "M40") == OPEN


def test_danger_opens_safety_within_a_day_to_be_confirmed(land: Land) -> None:
    (case_id,) = land.found(MARKET, {**GIRL, "danger": True})
    step = land.steps(case_id)["M20A"]
    assert step.state == OPEN
    assert step.why.startswith("to_confirm:")
    assert land.due(case_id, "M20A") == timedelta(hours=24)
    land.act(case_id, "SAFETY_MEASURES")
    assert land.state(case_id, "M20A") == DONE


def test_a_rejected_danger_keeps_its_reason(land: Land) -> None:
    (case_id,) = land.found(MARKET, {**GIRL, "danger": True})
    with pytest.raises(InvalidInput):
        land.act(case_id, "EMERGENCY_REJECTED")
    land.act(case_id, "EMERGENCY_REJECTED", reason="A game of children, nobody was hurt")
    assert land.steps(case_id)["M20A"].why == "emergency_rejected"


def test_a_second_monitor_verifies_within_thirty_days(land: Land, girl: UUID, code: str) -> None:
    land.act(girl, "CLM_DECIDED")
    land.act(girl, "CLM_REFERRED")
    land.act(girl, "CLM_RECEIVED")
    step = land.steps(girl)["M50"]
    assert (step.state, step.due_at) == (OPEN, day_end(code, 2026, 12, 17))
    with pytest.raises(InvalidInput):
        land.act(girl, "CLM_VERIFIED", outcome="LEFT_WORK")
    land.act(girl, "CLM_VERIFIED", person="Example Second Monitor", outcome="WORK_GOES_ON")
    assert land.state(girl, "M50") == OPEN
    land.act(girl, "CLM_VERIFIED", person="Example Second Monitor", outcome="LEFT_WORK")
    assert land.state(girl, "M50") == DONE


def test_tracking_comes_after_three_six_and_twelve_months(
    land: Land, girl: UUID, code: str
) -> None:
    verified(land, girl)
    for step, after in (("M60", (2027, 2, 17)), ("M60A", (2027, 5, 17)), ("M60B", (2027, 11, 17))):
        assert land.steps(girl)[step].due_at == day_end(code, *after)
        land.clock.set(datetime(*after, 4, 0, tzinfo=UTC))
        land.act(girl, "CLM_TRACKED", outcome="NOT_FOUND")
        assert land.state(girl, step) == OPEN
        land.act(girl, "CLM_TRACKED", outcome="IN_SCHOOL")
        assert land.state(girl, step) == DONE


def test_the_report_without_names_is_due_each_quarter(land: Land, girl: UUID, code: str) -> None:
    step = land.steps(girl)["M70"]
    assert (step.state, step.due_at) == (OPEN, day_end(code, 2027, 2, 17))
    land.act(girl, "CLM_REPORTED")
    assert land.state(girl, "M70") == DONE


def test_nobody_monitors_a_grown_person(land: Land, girl: UUID) -> None:
    child_id = land.workspace.cases.page(girl).header.child_id
    version = land.workspace.records.get("child", child_id).version
    land.workspace.records.change("child", child_id, {"birth_date": date(2004, 1, 1)}, version)
    assert land.state(girl, "M30") == land.state(girl, "M70") == NOT_APPLICABLE


def test_gulnara_and_her_brother_from_the_market_to_school(land: Land, code: str) -> None:
    """Scenario 8: M10-M70, a second monitor verifies, both go to school again."""
    ill = {"name": "Example Mother", "relation": "MOTHER", "carer": True}
    cases = land.found(MARKET, GIRL, BROTHER)
    for case_id in cases:
        child_id = land.workspace.cases.page(case_id).header.child_id
        land.workspace.records.add("family_member", ill, child_id=child_id)
        record(land, case_id, "schooling", absent=True, barriers=["COST", "WORK"])
        agreed(land, case_id)
        land.act(case_id, "CLM_DECIDED")
        referral_id = land.referred(
            case_id, school(code), purpose="SERVICE", service="SCHOOL_RETURN"
        )
        assert b"%PDF" in land.paper(case_id, "D01")
        slip = text_of(land.paper(case_id, "D10", "SCHOOL", record_id=referral_id))
        assert "market" not in slip.lower()

        land.clock.forward(days=4)
        land.workspace.referrals.receive(referral_id, land.clock(), "Example Teacher")
        land.act(case_id, "SCHOOL_ENROLLED")
        record(land, case_id, "schooling", enrolled=True, returned_on=land.clock().date())
        land.clock.forward(days=20)
        land.act(case_id, "CLM_VERIFIED", person="Example Second Monitor", outcome="LEFT_WORK")
        land.act(case_id, "CLM_REPORTED")
        land.clock.forward(days=85)
        land.act(case_id, "CLM_TRACKED", outcome="IN_SCHOOL")

        done = [step for step, row in land.steps(case_id).items() if row.state == DONE]
        assert done == ["M10", "M20", "M30", "M40", "M50", "M60", "M70"]
        summary = " ".join(text_of(land.paper(case_id, "D15")).split())
        assert "Verification by a second monitor" in summary
        closed(land, case_id)
        assert land.workspace.cases.page(case_id).header.closed_at is not None
        assert land.state(case_id, "M60A") == OPEN


def record(land: Land, case_id: UUID, kind: str, **values: Any) -> None:
    land.workspace.records.add(kind, values, case_id=case_id)


def closed(land: Land, case_id: UUID) -> None:
    """The goals are met and somebody else has seen it; the supervisor closes."""
    reached = {"kind": "WITHDRAWN", "reached_on": land.clock().date(), "evidence": "Seen at school"}
    outcome_id = land.workspace.outcomes.record(case_id, reached)
    land.workspace.sign_in(OTHER_WORKER_ID)
    land.workspace.outcomes.verify(outcome_id, {"confirmed": True, "method": "VISIT"})
    land.workspace.sign_in(SUPERVISOR_ID)
    values = {"reason": "GOALS_MET", "summary": "At school", "unfinished_reason": "Tracked on"}
    land.workspace.closures.close(land.workspace.closures.prepare(case_id, values))
