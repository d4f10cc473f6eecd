"""Kazakhstan: each step of the lanes of domain E4, over the real records of an office there."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from services.errors import RuleViolation
from services.pathway.engine import BLOCKED, DONE, NOT_APPLICABLE, OPEN
from services.referrals.guards import receiver_warning
from tests.conftest import FakeClock, VaultFiles
from tests.documents.asking import text_of
from tests.services.lands import Land, make_land, open_land

FIELD = {"channel": "RAID", "region": "TURKESTAN", "sector": "AG.COTTON", "campaign": "TWELVE_DAYS"}
BOY = {
    "family_name": "Фиктов",
    "given_name": "Санжар",
    "sex": "MALE",
    "age_from": 15,
    "age_to": 15,
    "sector": "AG.COTTON",
    "activity": "сбор хлопка",
}
CAR_WASH = {**BOY, "sector": "SV.CARWASH", "activity": "мойка машин"}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> VaultFiles:
    """An office in Kazakhstan, made once."""
    return make_land(tmp_path_factory.mktemp("kz"), "kz")


@pytest.fixture
def land(files: VaultFiles, tmp_path: Path, clock: FakeClock) -> Iterator[Land]:
    """Its copy, at eight in the morning of Tuesday 17 November 2026 there."""
    office = open_land(files, tmp_path / "kz", clock)
    yield office
    office.workspace.close()


@pytest.fixture
def boy(land: Land) -> UUID:
    """The case of a boy of 15 found in a cotton field."""
    return land.found(FIELD, BOY)[0]


def record(land: Land, case_id: UUID, kind: str, **values: Any) -> None:
    land.workspace.records.add(kind, values, case_id=case_id)


def carer(land: Land, case_id: UUID) -> None:
    """A mother who looks after the child."""
    child_id = land.workspace.cases.page(case_id).header.child_id
    mother = {"name": "Айгүл Фиктова", "relation": "MOTHER", "carer": True}
    land.workspace.records.add("family_member", mother, child_id=child_id)


def of_child(land: Land, case_id: UUID, **values: Any) -> None:
    """Write something about the child."""
    child_id = land.workspace.cases.page(case_id).header.child_id
    version = land.workspace.records.get("child", child_id).version
    land.workspace.records.change("child", child_id, values, version)


def notified(land: Land, case_id: UUID) -> None:
    land.act(case_id, "NOTICE_GIVEN", agency="KZ.EDU")


def test_the_report_is_due_next_day_by_the_body_that_found_the_child(land: Land, boy: UUID) -> None:
    step = land.steps(boy)["K10"]
    assert (step.state, step.responsible) == (OPEN, "KZ.MOBILE")
    assert step.due_at == datetime(2026, 11, 18, 18, 59, 59, tzinfo=UTC)

    notified(land, boy)

    assert land.state(boy, "K10") == DONE


@pytest.mark.parametrize(
    ("channel", "body"),
    [("HOTLINE", "KZ.HL111"), ("INSPECTION", "KZ.LABINSP"), ("SCHOOL", "KZ.SCHOOL"),
     ("CITIZEN", "KZ.EDU")],
)  # fmt: skip
def test_each_channel_has_the_body_that_reports(land: Land, channel: str, body: str) -> None:
    call = {"topic": "CHILD_LABOUR", "child_labour": True, "worst_form": None, "trafficking": None}
    asked = call if channel == "HOTLINE" else {}
    (case_id,) = land.found({"channel": channel, **asked}, BOY)
    assert land.steps(case_id)["K10"].responsible == body


def test_the_education_official_decides_on_the_police_within_three_working_days(
    land: Land, boy: UUID
) -> None:
    assert land.state(boy, "K20") == BLOCKED
    notified(land, boy)
    step = land.steps(boy)["K20"]
    assert (step.state, step.responsible) == (OPEN, "KZ.EDU")
    assert step.due_at == datetime(2026, 11, 20, 18, 59, 59, tzinfo=UTC)

    land.act(boy, "POLICE_DECIDED", outcome="POLICE_ASKED", agency="KZ.EDU")

    assert land.state(boy, "K20") == DONE


def test_the_decision_waits_for_no_report_where_the_child_is_in_danger(land: Land) -> None:
    (case_id,) = land.found(FIELD, {**BOY, "danger": True})
    assert land.state(case_id, "K20") == OPEN


def test_the_farm_talk_is_for_farms_only(land: Land, boy: UUID) -> None:
    assert land.state(boy, "K25") == OPEN
    assert land.steps(boy)["K25"].responsible == "KZ.AKIMAT"
    (washer,) = land.found({**FIELD, "sector": "SV.CARWASH"}, CAR_WASH)
    assert land.state(washer, "K25") == NOT_APPLICABLE


def test_a_talk_that_did_not_help_leaves_the_step_open(land: Land, boy: UUID) -> None:
    land.act(boy, "FARM_TALK", outcome="TALK_FAILED")
    assert land.state(boy, "K25") == OPEN
    land.act(boy, "FARM_TALK", outcome="TALK_WARNED")
    assert land.state(boy, "K25") == DONE


def test_the_centre_is_asked_about_until_danger_and_family_are_known(land: Land, boy: UUID) -> None:
    assert land.state(boy, "K30") == BLOCKED
    record(land, boy, "harm", danger=False)
    assert land.state(boy, "K30") == BLOCKED
    carer(land, boy)
    assert land.state(boy, "K30") == NOT_APPLICABLE


def test_danger_opens_the_centre_on_the_same_day_to_be_confirmed(land: Land) -> None:
    (case_id,) = land.found(FIELD, {**BOY, "danger": True})
    step = land.steps(case_id)["K30"]
    assert (step.state, step.responsible) == (OPEN, "KZ.CAM")
    assert step.due_at == datetime(2026, 11, 17, 18, 59, 59, tzinfo=UTC)
    assert step.why.startswith("to_confirm:")

    land.act(case_id, "CAM_ADMITTED", agency="KZ.CAM")

    assert land.state(case_id, "K30") == DONE
    assert land.state(case_id, "K50") == OPEN


def test_a_child_safe_elsewhere_needs_no_centre_and_the_reason_is_kept(land: Land) -> None:
    (case_id,) = land.found(FIELD, {**BOY, "danger": True})
    land.act(case_id, "CAM_NOT_NEEDED", reason="With an aunt who is not involved")
    step = land.steps(case_id)["K30"]
    assert (step.state, step.why) == (NOT_APPLICABLE, "safe_without_centre")


def test_a_case_with_an_unmet_danger_is_not_closed(land: Land) -> None:
    (case_id,) = land.found(FIELD, {**BOY, "danger": True})
    guards = {guard.code for guard in land.workspace.closures.guards(case_id, "NOT_CONFIRMED")}
    assert "closing_emergency" in guards
    land.act(case_id, "CAM_ADMITTED")
    guards = {guard.code for guard in land.workspace.closures.guards(case_id, "NOT_CONFIRMED")}
    assert "closing_emergency" not in guards


def screened(land: Land, case_id: UUID, *indicators: str) -> None:
    asked = {"asked_at": land.clock(), "asked_by": "Example Asker", "indicators": indicators}
    land.workspace.nrm.screen(case_id, asked)


def test_questions_on_trafficking_are_asked_on_the_same_day(land: Land, boy: UUID) -> None:
    step = land.steps(boy)["K40"]
    assert (step.state, step.due_at) == (OPEN, datetime(2026, 11, 17, 18, 59, 59, tzinfo=UTC))
    screened(land, boy)
    assert land.state(boy, "K40") == DONE
    assert land.steps(boy)["K45"].why == "no_indicator"


def test_a_suspicion_opens_status_and_special_services(land: Land, boy: UUID) -> None:
    screened(land, boy, "PAPERS_HELD")
    status = land.steps(boy)["K45"]
    assert (status.state, status.responsible) == (OPEN, "KZ.MIA.ATU")
    assert land.due(boy, "K45") > timedelta(days=9)
    assert land.state(boy, "K50") == OPEN
    decided = {
        "stage": "OFFICIAL",
        "body": land.workspace.nrm.identifying_body(boy, "OFFICIAL"),
        "decided_at": land.clock(),
        "outcome": "VICTIM",
        "reasons": "Papers kept by the owner of the field",
    }
    assert decided["body"] == "KZ.MIA.ATU"
    land.workspace.nrm.identify(boy, decided)
    assert land.state(boy, "K45") == DONE


def test_special_services_end_when_one_has_begun(land: Land, boy: UUID) -> None:
    screened(land, boy, "PAPERS_HELD")
    given = {"service": "PSYCHOLOGICAL", "agency": "KZ.SHELTER", "started_on": land.clock().date()}
    land.workspace.care.plan_service(boy, given)
    assert land.state(boy, "K50") == DONE


@pytest.mark.parametrize(
    ("kind", "route", "step", "other"),
    [
        ("INSPECTION_ANNOUNCED", "ROUTE_PLANNED", "K65A", "K65B"),
        ("INSPECTION_ANNOUNCED", "ROUTE_COMPLAINT", "K65A", "K65B"),
        ("INSPECTION_UNANNOUNCED", "ROUTE_POLICE", "K65B", "K65A"),
        ("INSPECTION_UNANNOUNCED", "ROUTE_HAZARD", "K65B", "K65A"),
        ("INSPECTION_UNANNOUNCED", "ROUTE_REMOTE", "K65B", "K65A"),
        ("INSPECTION_UNANNOUNCED", "ROUTE_MASS_THREAT", "K65B", "K65A"),
    ],
)
def test_one_way_into_the_workplace_ends_the_search_for_others(
    land: Land, boy: UUID, kind: str, route: str, step: str, other: str
) -> None:
    assert land.state(boy, "K65") == land.state(boy, step) == OPEN
    land.act(boy, kind, outcome=route)
    assert land.state(boy, "K65") == land.state(boy, step) == DONE
    assert land.steps(boy)[other].why == "other_route"
    assert land.state(boy, "K60") == OPEN


def test_where_no_way_is_lawful_the_reason_is_kept_and_no_checklist_is_asked(
    land: Land, boy: UUID
) -> None:
    land.act(boy, "INSPECTION_NO_WAY", reason="Small enterprise, no mass threat")
    assert land.state(boy, "K65") == DONE
    assert land.steps(boy)["K60"].why == "not_inspected"


def test_signs_of_forced_labour_go_to_the_police_next_day(land: Land, boy: UUID) -> None:
    land.act(boy, "INSPECTION_UNANNOUNCED", outcome="ROUTE_POLICE")
    assert land.due(boy, "K60") < timedelta(days=2)
    land.act(boy, "FORCED_CHECKLIST", outcome="FORCED_SIGNS")
    assert (land.state(boy, "K60"), land.state(boy, "K60A")) == (DONE, OPEN)
    sent = {
        "from_agency": "KZ.LABINSP",
        "to_agency": "KZ.MIA.ATU",
        "about": "CRIME",
        "sent_at": land.clock(),
    }
    land.workspace.enforcement.send_notice(boy, sent)
    assert land.state(boy, "K60A") == DONE


def test_a_checklist_without_signs_asks_for_nothing_more(land: Land, boy: UUID) -> None:
    land.act(boy, "INSPECTION_ANNOUNCED", outcome="ROUTE_PLANNED")
    land.act(boy, "FORCED_CHECKLIST", outcome="FORCED_NONE")
    assert land.steps(boy)["K60A"].why == "no_forced_signs"


def test_work_without_a_contract_opens_the_fine_of_the_labour_inspectors(land: Land) -> None:
    (case_id,) = land.found({**FIELD, "sector": "SV.CARWASH"}, CAR_WASH)
    record(land, case_id, "work_situation", sector="SV.CARWASH", contract=False)
    land.act(case_id, "INSPECTION_UNANNOUNCED", outcome="ROUTE_REMOTE")
    step = land.steps(case_id)["K70"]
    assert (step.state, step.responsible, step.due_at) == (OPEN, "KZ.LABINSP", None)

    enforcement = land.workspace.enforcement
    opened = {"opened_at": land.clock(), "agency": "KZ.LABINSP", "articles": ["CO_86"],
              "liable": "SMALL"}  # fmt: skip
    offence_id = enforcement.open_offence(case_id, opened)
    fined = {"decided_at": land.clock(), "outcome": "FINE", "fine_units": 60}
    enforcement.decide_offence(offence_id, fined)

    assert land.state(case_id, "K70") == DONE
    assert land.state(case_id, "K70A") == OPEN


def test_a_refusal_of_a_school_is_appealed_within_ten_days(land: Land, boy: UUID) -> None:
    assert land.steps(boy)["K80"].why == "no_refusal"
    record(land, boy, "schooling", absent=True, barriers=["MIGRATION_STATUS"])
    step = land.steps(boy)["K80"]
    assert (step.state, step.responsible) == (OPEN, "KZ.EDU")
    assert timedelta(days=9) < land.due(boy, "K80") < timedelta(days=11)

    land.act(boy, "SCHOOL_APPEALED")
    land.act(boy, "SCHOOL_APPEAL_DECIDED", outcome="REFUSAL_STANDS")
    assert land.state(boy, "K80") == OPEN
    land.act(boy, "SCHOOL_APPEAL_DECIDED", outcome="ADMITTED")
    assert land.state(boy, "K80") == DONE


def test_closing_waits_for_the_receipt_of_whoever_looks_after_the_child(land: Land) -> None:
    (case_id,) = land.found(FIELD, {**BOY, "danger": True})
    notified(land, case_id)
    land.act(case_id, "POLICE_DECIDED", outcome="POLICE_NOT_ASKED")
    land.act(case_id, "CAM_ADMITTED")
    assert land.steps(case_id)["K90"].why == "waits:no_receipt_yet"
    land.act(case_id, "ONWARD_RECEIPT", agency="KZ.AKIMAT")
    assert land.state(case_id, "K90") == OPEN


def test_a_grown_person_leaves_the_lane_of_the_child(land: Land, boy: UUID) -> None:
    of_child(land, boy, birth_date=date(2004, 5, 5))
    assert {land.state(boy, code) for code in ("K10", "K20", "K25", "K30")} == {NOT_APPLICABLE}


def test_contact_with_the_migration_authority_needs_a_ground_of_its_own(
    land: Land, boy: UUID
) -> None:
    land.ground(boy, "KZ_REPORT", "PROTECTION", "POLICE")
    with pytest.raises(RuleViolation, match="mission_notice_held"):
        land.referred(boy, "KZ.MIGRATION")
    of_child(land, boy, citizenship="KG", asylum=False, fears_state=False)
    with pytest.raises(RuleViolation, match="referral_without_ground"):
        land.referred(boy, "KZ.MIGRATION")


def test_the_office_is_warned_before_the_migration_authority_hears_of_a_child(land: Land) -> None:
    pack = land.workspace.pack
    assert "выдворением" in receiver_warning(pack, "KZ.MIGRATION", "ru")
    assert receiver_warning(pack, "KZ.EDU", "ru") == ""


def test_sanzhar_from_the_cotton_field_to_a_receipt_from_the_other_side(land: Land) -> None:
    """Scenario 7: K10, K20, K25 and K30, K80, then the case goes to Kyrgyzstan by the consulate."""
    (case_id,) = land.found(FIELD, {**BOY, "danger": True})
    of_child(land, case_id, citizenship="KG")
    land.ground(case_id, "KZ_REPORT", "PROTECTION", "SHELTER", "FOREIGN_MISSION")
    referral_id = land.referred(case_id, "KZ.EDU")
    assert land.state(case_id, "K10") == DONE
    assert b"%PDF" in land.paper(case_id, "D01")

    land.clock.forward(hours=4)
    land.act(case_id, "POLICE_DECIDED", outcome="POLICE_ASKED", agency="KZ.EDU")
    land.act(case_id, "FARM_TALK", outcome="TALK_WARNED", agency="KZ.AKIMAT")
    land.act(case_id, "CAM_ADMITTED", agency="KZ.CAM")
    record(land, case_id, "schooling", absent=True, barriers=["NO_RESIDENCE_REG"])
    land.act(case_id, "SCHOOL_REFUSED", reason="No identity paper of Kazakhstan")
    land.act(case_id, "SCHOOL_APPEALED")
    land.clock.forward(days=3)
    land.act(case_id, "SCHOOL_APPEAL_DECIDED", outcome="ADMITTED")
    screened(land, case_id)
    land.workspace.referrals.receive(referral_id, land.clock(), "Example Official")
    given = {"service": "SHELTER", "agency": "KZ.CAM", "started_on": land.clock().date()}
    land.workspace.care.plan_service(case_id, given)

    states = {code: row.state for code, row in land.steps(case_id).items() if code[:2] != "K6"}
    assert [code for code in ("K10", "K20", "K25", "K30", "K40", "K50", "K80")
            if states[code] != DONE] == []  # fmt: skip
    assert states["K90"] == OPEN
    slip = text_of(land.paper(case_id, "D10", "CHILD_PROTECTION", record_id=referral_id))
    assert "department of education" in slip
    summary = text_of(land.paper(case_id, "D15"))
    assert "Adaptation centre" in summary

    transfer = {"to_agency": "KZ.MFA", "to_office": "Example Office in Osh", "reason": "Goes home"}
    moved(land, case_id, transfer)
    closed(land, case_id)

    assert land.state(case_id, "K90") == DONE


def moved(land: Land, case_id: UUID, transfer: dict[str, Any]) -> None:
    """The case has gone to another office, which accepted it."""
    transfers = land.workspace.transfers
    transfer_id = transfers.draft(case_id, transfer)
    transfers.send(transfer_id)
    transfers.receive(transfer_id, {"received_by": "Example Receiver", "accepted": True})


def closed(land: Land, case_id: UUID) -> None:
    values = {"reason": "MOVED", "summary": "Received in Osh", "unfinished_reason": "Handed on"}
    closure_id = land.workspace.closures.prepare(case_id, values)
    land.workspace.closures.close(closure_id)
