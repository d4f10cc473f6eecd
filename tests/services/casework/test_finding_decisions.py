"""A supervisor decides on findings of the law: in sight, with a reason, and never an emergency."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from services.errors import InvalidInput, NotAllowed, RuleViolation
from tests.conftest import SUPERVISOR_ID

PUPIL = {"enrolled": True, "absent": False}
JOB = {
    **dict.fromkeys(
        ("school_in_session", "in_school_hours", "night", "overtime", "rest_day", "creative"), False
    ),
    "sector": "OTHER", "hours_day": 3, "hours_week": 15, "days_week": 5, "light_work": True,
    "load_kg": 0, "hazards": (), "contract": True, "written_consent": True, "permit": True,
    "medical": True, "exploitation": (), "observed_on": date(2026, 11, 10),
}  # fmt: skip


def worked(desk: Any, birth: date = date(2010, 1, 1), **job: Any) -> tuple[UUID, UUID]:
    """A case of a pupil of 16 with one lawful job but for what ``job`` says; case and job."""
    case_id = desk.case(sector=None)
    desk.change_child(case_id, birth_date=birth)
    records = desk.workspace.records
    records.add("schooling", PUPIL, case_id=case_id)
    records.add("harm", {"danger": False}, case_id=case_id)
    return case_id, records.add("work_situation", {**JOB, **job}, case_id=case_id)


def findings(desk: Any, case_id: UUID) -> dict[str, str]:
    """The findings of a case with the decision on each."""
    return {row.code: row.decision for row in desk.workspace.cases.page(case_id).findings}


def decide(desk: Any, *args: Any) -> UUID:
    """The supervisor decides."""
    with desk.as_person(SUPERVISOR_ID):
        return desk.workspace.findings.decide(*args)


def test_finding_set_aside_stays_in_sight_and_drives_nothing(desk):
    case_id, work_id = worked(desk, contract=False)
    assert findings(desk, case_id) == {"F_CONTRACT": ""}
    assert "PAY" in {right.code for right in desk.workspace.cases.page(case_id).rights}
    assert desk.steps(case_id)["X30"] != "NOT_APPLICABLE"

    decide(desk, case_id, "F_CONTRACT", work_id, "SET_ASIDE", "The contract was shown later")

    assert findings(desk, case_id) == {"F_CONTRACT": "SET_ASIDE"}
    assert "PAY" not in {right.code for right in desk.workspace.cases.page(case_id).rights}
    assert desk.steps(case_id)["X30"] == "NOT_APPLICABLE"
    (row,) = desk.workspace.findings.of_case(case_id)
    assert (row.finding, row.work_id, row.decision) == ("F_CONTRACT", work_id, "SET_ASIDE")
    assert (row.reason, row.decided_at) == ("The contract was shown later", desk.clock())
    assert row.decided_by
    assert row.holds


def test_withdrawn_decision_no_longer_counts_and_stays_readable(desk):
    case_id, work_id = worked(desk, contract=False)
    override_id = decide(desk, case_id, "F_CONTRACT", work_id, "SET_ASIDE", "Seen by mistake")

    with desk.as_person(SUPERVISOR_ID):
        desk.workspace.findings.withdraw(override_id, "The paper was not genuine")
        with pytest.raises(RuleViolation) as again:
            desk.workspace.findings.withdraw(override_id, "Once more")

    assert again.value.code == "decision_withdrawn"
    assert findings(desk, case_id) == {"F_CONTRACT": ""}
    (row,) = desk.workspace.findings.of_case(case_id)
    assert (row.holds, row.withdrawn_reason) == (False, "The paper was not genuine")
    decide(desk, case_id, "F_CONTRACT", work_id, "SET_ASIDE", "Now the genuine one was shown")
    assert findings(desk, case_id) == {"F_CONTRACT": "SET_ASIDE"}


@pytest.mark.parametrize(
    ("job", "check", "brought"),
    [
        ({"sector": "AG.COTTON"}, "HAZ_CHECK", {"F_HAZ", "WFCL_D"}),
        ({"load_kg": 30}, "LOAD_CHECK", {"F_LOAD"}),
    ],
)
def test_confirmed_check_brings_its_breach_with_the_decision_as_source(desk, job, check, brought):
    case_id, work_id = worked(desk, **job)
    assert findings(desk, case_id) == {check: ""}

    decide(desk, case_id, check, work_id, "CONFIRMED", "The inspector measured it")

    assert findings(desk, case_id) == {check: "CONFIRMED"} | dict.fromkeys(brought, "")
    rows = [row for row in desk.workspace.cases.page(case_id).findings if row.code in brought]
    pack = desk.workspace.pack
    assert {row.source for row in rows} == {"DECISION 17.11.2026"}
    assert pack.cite(rows[0].source, "en") == "supervisor's decision of 17.11.2026"
    assert all(row.work_id == work_id for row in rows)


def test_breach_that_the_facts_show_by_themselves_stands_once(desk):
    case_id, work_id = worked(desk, sector="AG.COTTON")
    decide(desk, case_id, "HAZ_CHECK", work_id, "CONFIRMED", "Pesticides were used")
    version = desk.workspace.records.get("work_situation", work_id).version
    desk.workspace.records.change("work_situation", work_id, {"hazards": ("HZ.TOXIC",)}, version)

    # the check itself is answered by the facts, so there is nothing left to confirm
    assert findings(desk, case_id) == {"F_HAZ": "", "WFCL_D": ""}


def test_decision_is_about_one_job_and_not_the_other(desk):
    case_id, work_id = worked(desk, contract=False)
    other = desk.workspace.records.add(
        "work_situation", {**JOB, "contract": False}, case_id=case_id
    )
    decide(desk, case_id, "F_CONTRACT", work_id, "SET_ASIDE", "Shown later")

    rows = {row.work_id: row.decision for row in desk.workspace.cases.page(case_id).findings}
    assert rows == {work_id: "SET_ASIDE", other: ""}
    assert desk.steps(case_id)["X30"] != "NOT_APPLICABLE"


def test_emergency_is_never_set_aside_here(desk):
    case_id = desk.case()
    desk.workspace.records.add("harm", {"danger": True}, case_id=case_id)

    with pytest.raises(RuleViolation) as refused:
        decide(desk, case_id, "EMERG", None, "SET_ASIDE", "Nothing happened")

    assert refused.value.code == "finding_emergency"
    assert "SET_ASIDE" not in desk.workspace.findings.choices(case_id, "EMERG")
    assert findings(desk, case_id)["EMERG"] == ""


def test_an_unknown_age_is_never_set_aside(desk):
    case_id = desk.case()

    with pytest.raises(InvalidInput):
        decide(desk, case_id, "AGE_UNKNOWN", None, "SET_ASIDE", "Looks grown up")

    assert "SET_ASIDE" not in desk.workspace.findings.choices(case_id, "AGE_UNKNOWN")


def test_worst_form_and_crime_need_a_reason_of_their_own(desk):
    case_id, _work = worked(desk, exploitation=("debt",))
    decide(desk, case_id, "WFCL_A", None, "SET_ASIDE", "The debt was the uncle's own")
    with pytest.raises(RuleViolation) as refused:
        decide(desk, case_id, "CRIM", None, "SET_ASIDE", "the debt was the uncle's own")
    assert refused.value.code == "finding_reason_own"

    decide(desk, case_id, "CRIM", None, "SET_ASIDE", "The investigator has closed the case")
    assert findings(desk, case_id)["CRIM"] == "SET_ASIDE"


def test_creative_work_below_age_is_accepted_for_one_job(desk):
    creative = {"creative": True, "creative_permit": True}
    case_id, work_id = worked(desk, birth=date(2014, 1, 1), **creative)
    assert findings(desk, case_id) == {"F_AGE": ""}

    override_id = decide(desk, case_id, "F_AGE", work_id, "CREATIVE_AGE", "A film for children")

    assert findings(desk, case_id) == {"OK": ""}
    assert [row.decision for row in desk.workspace.findings.of_case(case_id)] == ["CREATIVE_AGE"]
    with desk.as_person(SUPERVISOR_ID):
        desk.workspace.findings.withdraw(override_id, "The permission was revoked")
    assert findings(desk, case_id) == {"F_AGE": ""}


def test_reading_of_the_office_holds_for_every_case(desk):
    first, _ = worked(desk, birth=date(2011, 1, 1), permit=False)
    second, _ = worked(desk, birth=date(2011, 1, 1), permit=False)
    assert findings(desk, first) == findings(desk, second) == {"F_PERMIT": ""}
    with pytest.raises(NotAllowed):
        desk.workspace.findings.choose_readings(["STUDENT_ROUTE15"], "So we read it")

    with desk.as_person(SUPERVISOR_ID):
        desk.workspace.findings.choose_readings(["STUDENT_ROUTE15"], "The ministry reads it so")

    assert findings(desk, first) == findings(desk, second) == {"OK": ""}
    readings = desk.workspace.findings.readings()
    assert (readings.chosen, readings.reason) == (("STUDENT_ROUTE15",), "The ministry reads it so")
    assert desk.workspace.findings.readings_for("F_PERMIT") == ("STUDENT_ROUTE15",)


def test_only_the_supervisor_decides(desk):
    case_id, work_id = worked(desk, contract=False)
    with pytest.raises(NotAllowed):
        desk.workspace.findings.decide(case_id, "F_CONTRACT", work_id, "SET_ASIDE", "No")
    assert findings(desk, case_id) == {"F_CONTRACT": ""}


@pytest.mark.parametrize(
    ("finding", "decision", "reason", "fields"),
    [
        ("F_CONTRACT", "CONFIRMED", "Yes", {"decision": "unknown_code"}),
        ("F_CONTRACT", "CREATIVE_AGE", "Yes", {"decision": "unknown_code"}),
        ("F_CONTRACT", "SET_ASIDE", "  ", {"reason": "required"}),
        ("OK", "SET_ASIDE", "Yes", {"decision": "unknown_code"}),
    ],
)
def test_decision_that_makes_no_sense_is_refused(desk, finding, decision, reason, fields):
    case_id, work_id = worked(desk, contract=False)
    with pytest.raises(InvalidInput) as refused:
        decide(desk, case_id, finding, work_id, decision, reason)
    assert refused.value.fields == fields


def test_finding_that_does_not_stand_or_is_decided_cannot_be_decided(desk):
    case_id, work_id = worked(desk, contract=False)
    with pytest.raises(RuleViolation) as absent:
        decide(desk, case_id, "F_MED", work_id, "SET_ASIDE", "No such finding")
    decide(desk, case_id, "F_CONTRACT", work_id, "SET_ASIDE", "Shown later")
    with pytest.raises(RuleViolation) as twice:
        decide(desk, case_id, "F_CONTRACT", work_id, "SET_ASIDE", "Shown again")
    assert (absent.value.code, twice.value.code) == ("finding_not_there", "finding_decided")


def test_screening_with_act_and_purpose_finds_trafficking_of_a_child(desk):
    case_id = desk.case()
    screening = {"asked_at": desk.clock(), "indicators": ("MOVED",), "act": "TRANSPORTED"}
    desk.workspace.nrm.screen(case_id, screening)
    rows = {row.code: row for row in desk.workspace.cases.page(case_id).findings}
    assert rows["TIP_INCOMPLETE"].missing == ("tip_purpose",)
    assert "TIP_CHILD" not in rows

    desk.workspace.nrm.screen(case_id, {**screening, "purpose": "LABOUR"})
    assert {"TIP_CHILD", "CRIM"} <= findings(desk, case_id).keys()
    assert "TIP_INCOMPLETE" not in findings(desk, case_id)


def test_answer_none_is_no_suspicion(desk):
    case_id = desk.case()
    answers = {"indicators": (), "act": "NONE", "purpose": "NONE", "means": "NONE"}
    desk.workspace.nrm.screen(case_id, {"asked_at": desk.clock(), **answers})
    (view,) = desk.workspace.nrm.screenings(case_id)
    assert (view.suspicion, view.means) == (False, "NONE")
    assert desk.steps(case_id)["N20"] == "NOT_APPLICABLE"
    assert not {"TIP_CHILD", "TIP_INCOMPLETE"} & findings(desk, case_id).keys()
