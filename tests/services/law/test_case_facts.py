"""The law over the records of a case, in a real database file."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlmodel import Session

from models.case import Case
from models.child import Child, DocumentHeld, FamilyMember
from models.derived import CaseFinding
from models.intake import IntakeEvent, PersonFound
from models.situation import Harm, Schooling, WorkSituation
from services.law.case_facts import case_findings, findings_of_cases, law_facts
from services.law.rights import case_rights, rights_for
from services.packs import Pack

NOW = datetime(2026, 11, 17, 3, 0, tzinfo=UTC)
TODAY = date(2026, 11, 17)


def make_case(session: Session, *records: Any, **child: Any) -> Case:
    """A case of a fictional child with these records, written one after the other."""
    person = Child(family_name="Образцова", given_name="Үлгү", **child)
    session.add(person)
    session.flush()
    case = Case(number=f"KG-26-7Q4-{person.id}", channel="RAID", opened_at=NOW, child_id=person.id)
    session.add(case)
    session.flush()
    for minute, record in enumerate(records):
        if "case_id" in type(record).model_fields:
            record.case_id = case.id
        else:
            record.child_id = person.id
        record.created_at = NOW.replace(minute=minute)
        session.add(record)
        session.flush()
    return case


def codes(session: Session, pack: Pack, case: Case) -> list[str]:
    """The findings of a case now."""
    return [found.code for found in case_findings(session, pack, case.id, NOW).findings]


def lawful_work(**values: Any) -> WorkSituation:
    """A job with every question answered and nothing wrong for a pupil of 16 on holiday."""
    plain = dict.fromkeys(
        ("school_in_session", "in_school_hours", "night", "overtime", "rest_day", "creative"), False
    )
    return WorkSituation(
        **{
            **plain, "sector": "OTHER", "hours_day": Decimal("3.5"), "hours_week": Decimal("17.5"),
            "days_week": 5, "light_work": True, "load_kg": Decimal(0), "hazards": (),
            "contract": True, "written_consent": True, "permit": True, "medical": True,
            "exploitation": (), **values,
        }
    )  # fmt: skip


def pupil() -> Schooling:
    """A child who goes to school."""
    return Schooling(enrolled=True, absent=False)


def test_lawful_work_of_a_known_child_finds_nothing(session: Session, pack: Pack) -> None:
    case = make_case(
        session, lawful_work(), pupil(), Harm(danger=False), birth_date=date(2010, 1, 1)
    )
    law = case_findings(session, pack, case.id, NOW)
    assert [found.code for found in law.findings] == ["OK"]
    assert law.unknown == ()


def test_case_without_a_job_still_has_findings_about_the_child(
    session: Session, pack: Pack
) -> None:
    case = make_case(
        session, Schooling(enrolled=False), Harm(danger=True), birth_date=date(2013, 1, 1)
    )
    law = case_findings(session, pack, case.id, NOW)
    assert [found.code for found in law.findings] == ["EDU", "EMERG"]
    assert law.unknown == ("exploitation",)
    assert all(found.work_id is None for found in law.findings)


def test_each_job_is_judged_by_itself(session: Session, pack: Pack) -> None:
    night = lawful_work(night=True)
    alone = lawful_work(contract=False, sector="AG.TOBACCO")
    case = make_case(
        session, night, alone, pupil(), Harm(danger=False), birth_date=date(2010, 1, 1)
    )
    found = {(row.code, row.work_id) for row in case_findings(session, pack, case.id, NOW).findings}
    assert found == {
        ("F_NIGHT", night.id), ("F_HAZ", alone.id), ("WFCL_D", alone.id), ("F_CONTRACT", alone.id),
    }  # fmt: skip


def test_finding_about_the_child_stands_once_for_two_jobs(session: Session, pack: Pack) -> None:
    case = make_case(
        session,
        lawful_work(),
        lawful_work(),
        pupil(),
        Harm(danger=True),
        birth_date=date(2010, 1, 1),
    )
    assert codes(session, pack, case) == ["EMERG"]


def test_job_is_judged_at_the_age_of_its_day(session: Session, pack: Pack) -> None:
    young = lawful_work(observed_on=date(2025, 12, 31))
    case = make_case(session, young, pupil(), Harm(danger=False), birth_date=date(2012, 1, 1))
    assert codes(session, pack, case) == ["F_AGE"]
    facts = law_facts(session, case.id, TODAY)
    assert [job.facts["age"] for job in facts] == [13]


def test_job_before_the_first_law_table_is_named_as_a_gap(session: Session, pack: Pack) -> None:
    early = lawful_work(observed_on=date(2003, 12, 31))
    case = make_case(session, early, birth_date=date(2010, 1, 1))
    law = case_findings(session, pack, case.id, NOW)
    assert [(found.code, found.work_id) for found in law.findings] == [("LAW_NO_TABLE", early.id)]


def test_unknown_age_carries_its_bands_and_citation(session: Session, pack: Pack) -> None:
    case = make_case(session, lawful_work(contract=False), pupil(), Harm(danger=False))
    found = {row.code: row for row in case_findings(session, pack, case.id, NOW).findings}
    assert found["AGE_UNKNOWN"].band == ""
    assert found["F_CONTRACT"].band == "14-15 16-17"
    assert "LC25 13.2(6)" in found["F_CONTRACT"].source
    assert "Трудовой кодекс" in pack.cite(found["F_CONTRACT"].source, "ru")


def test_stated_range_runs_the_bands_it_touches(session: Session, pack: Pack) -> None:
    case = make_case(
        session, lawful_work(contract=False), pupil(), Harm(danger=False), age_from=16, age_to=17
    )
    found = {row.code: row.band for row in case_findings(session, pack, case.id, NOW).findings}
    assert found["F_CONTRACT"] == "16-17"


def test_grown_up_who_was_exploited_as_a_child_stays_in_scope(session: Session, pack: Pack) -> None:
    then = lawful_work(observed_on=date(2025, 10, 1), exploitation=("debt",))
    case = make_case(session, then, pupil(), Harm(danger=False), birth_date=date(2008, 1, 1))
    found = codes(session, pack, case)
    assert "OUT_OF_SCOPE" not in found
    assert {"WFCL_A", "TIP_SCREEN", "CRIM", "ADULT_NRM"} <= set(found)


def test_grown_up_without_any_sign_is_out_of_scope(session: Session, pack: Pack) -> None:
    case = make_case(session, lawful_work(), birth_date=date(2000, 1, 1))
    assert codes(session, pack, case) == ["OUT_OF_SCOPE"]


def test_kind_of_work_tells_of_exploitation_by_itself(session: Session, pack: Pack) -> None:
    case = make_case(
        session,
        lawful_work(sector="WF.CSE", exploitation=None),
        pupil(),
        Harm(danger=False),
        birth_date=date(2010, 1, 1),
    )
    law = case_findings(session, pack, case.id, NOW)
    assert {found.code for found in law.findings} == {"WFCL_B", "TIP_SCREEN", "CRIM", "EMERG"}
    assert law.unknown == ("exploitation",)


def test_latest_answer_about_danger_counts_and_intake_only_without_one(
    session: Session, pack: Pack
) -> None:
    event = IntakeEvent(channel="RAID")
    session.add(event)
    session.flush()
    seen = PersonFound(intake_id=event.id, danger=True)
    case = make_case(session, seen, pupil(), birth_date=date(2010, 1, 1))
    assert "EMERG" in codes(session, pack, case)
    session.add(Harm(case_id=case.id, danger=False, created_at=NOW))
    session.flush()
    assert "EMERG" not in codes(session, pack, case)


def test_birthday_changes_the_findings_without_any_saving(session: Session, pack: Pack) -> None:
    case = make_case(
        session, lawful_work(), pupil(), Harm(danger=False), birth_date=date(2012, 11, 18)
    )
    before = case_findings(session, pack, case.id, NOW)
    assert [found.code for found in before.findings] == ["F_AGE"]
    assert before.recheck_at == datetime(2026, 11, 17, 18, 0, tzinfo=UTC)
    after = case_findings(session, pack, case.id, before.recheck_at)
    assert [found.code for found in after.findings] == ["OK"]
    assert after.recheck_at == datetime(2027, 11, 17, 18, 0, tzinfo=UTC)


def test_grown_up_needs_no_birthday(session: Session, pack: Pack) -> None:
    case = make_case(session, birth_date=date(2000, 1, 1))
    assert case_findings(session, pack, case.id, NOW).recheck_at is None


def test_many_cases_are_judged_like_one(session: Session, pack: Pack) -> None:
    cases = [
        make_case(session, lawful_work(night=bool(number % 2)), birth_date=date(2010, 1, 1))
        for number in range(6)
    ]
    together = findings_of_cases(session, pack, [case.id for case in cases], NOW)
    assert together == {case.id: case_findings(session, pack, case.id, NOW) for case in cases}


def test_case_that_is_gone_has_nothing(session: Session, pack: Pack) -> None:
    gone = make_case(session).id
    session.rollback()
    assert case_findings(session, pack, gone, NOW).findings == ()
    assert law_facts(session, gone, TODAY) == []


def due(pack: Pack, facts: dict[str, Any], *findings: str) -> set[str]:
    """The codes of the rights due."""
    return {right.code for right in rights_for(pack, facts, findings)}


def test_right_opens_with_its_finding_or_fact_and_never_on_unknown(pack: Pack) -> None:
    always = due(pack, {})
    assert {"LEGAL_AID", "FAMILY_FIRST", "PLAN"} <= always
    assert due(pack, {}, "EDU") - always == {"SCHOOL", "ALLOWANCE"}
    assert due(pack, {"no_birth_certificate": True}) - always == {"RECORD_COPY"}
    assert due(pack, {"no_birth_certificate": None}) == always
    assert due(pack, {"parent_abroad": True}) == always
    assert "GUARDIAN_ON_DEPARTURE" in due(
        pack, {"parent_abroad": True, "carer_without_paper": True}
    )


def test_every_right_has_texts_a_source_and_a_known_service(pack: Pack) -> None:
    for right in pack.rights:
        assert all(
            right.text[language] and right.source[language] for language in ("en", "ru", "ky")
        )
        assert not right.service or right.service in pack.lists["service"]


def test_rights_of_a_case_follow_its_family_papers_and_findings(
    session: Session, pack: Pack
) -> None:
    case = make_case(
        session,
        FamilyMember(name="Пример Образцов", relation="FATHER", whereabouts="MIGRANT_ABROAD"),
        FamilyMember(
            name="Мисал Үлгүбаева", relation="GRANDMOTHER", carer=True, legal_basis="INFORMAL"
        ),
        DocumentHeld(kind="BIRTH_CERT", state="MISSING"),
        Harm(distress=True),
        citizenship="TJ",
    )
    session.add(CaseFinding(case_id=case.id, position=1, code="EDU"))
    session.flush()
    found = {right.code for right in case_rights(session, pack, case.id, NOW)}
    assert {
        "SCHOOL", "RECORD_COPY", "GUARDIAN_ON_DEPARTURE", "PSYCHOLOGIST_DISTRESS", "EQUAL_RIGHTS",
    } <= found  # fmt: skip
    assert "INTERPRETER" not in found


def test_birth_certificate_in_hand_closes_the_barrier_named_by_the_school(
    session: Session, pack: Pack
) -> None:
    named = make_case(session, Schooling(barriers=("NO_BIRTH_CERT",)))
    held = make_case(
        session,
        Schooling(barriers=("NO_BIRTH_CERT",)),
        DocumentHeld(kind="BIRTH_CERT", state="HELD"),
    )
    assert "RECORD_COPY" in {r.code for r in case_rights(session, pack, named.id, NOW)}
    assert "RECORD_COPY" not in {r.code for r in case_rights(session, pack, held.id, NOW)}
