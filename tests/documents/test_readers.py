"""What each reader of a paper sees, and what it never sees."""

from dataclasses import replace

import pytest

from models.fields import Sensitivity
from services.documents.content import reading
from services.documents.readers import document_rules, reader_profiles
from services.errors import PackError
from services.packs.model import Pack

NARRATIVES = ("Рассказ о насилии", "Рассказ о работе на рынке")


def test_supervisor_reads_the_whole_case(case, summary):
    text = reading(summary(case, "SUPERVISOR"))
    for piece in ("Образцов Азат Үлгүбаевич", "ул. Макетная", "Шаблонова Үмүт", *NARRATIVES):
        assert piece in text


def test_nothing_is_counted_as_hidden_from_the_supervisor(case, summary):
    assert summary(case, "SUPERVISOR").hidden == ()


def test_commission_gets_initials_family_and_school_but_no_account(case, summary):
    text = reading(summary(case, "COMMISSION"))
    assert "А.\u00a0О.\u00a0Ү." in text
    assert "Школа № 0" in text
    for piece in ("Образцов", "Макетная", "Шаблонова", *NARRATIVES):
        assert piece not in text


def test_commission_does_not_learn_that_trafficking_is_suspected(case, summary):
    paper = summary(case, "COMMISSION")
    assert "Trafficking" not in reading(paper)
    assert ("work_situation", "exploitation") in {(h.record, h.name) for h in paper.hidden}


def test_labour_authority_sees_employer_hours_and_age_band_only(case, summary):
    text = reading(summary(case, "LABOUR_AUTHORITY"))
    assert "Примеров и К°" in text
    assert "4.5" in text
    assert "10–13\u00a0years (age group)" in text
    for piece in ("Образцов", "Азат", "04.05.2013", "Макетная", "Рынок", "Школа", "Шаблонова"):
        assert piece not in text


def test_suspected_parent_sees_duties_and_neither_shelter_nor_statements(case, summary):
    text = reading(summary(case, "PARENT_SUSPECTED"))
    assert "Вернуть в класс" in text
    shelter = "Centre for children who suffered violence"
    for piece in (shelter, "Исполнителев", "Образцов", "Школа", *NARRATIVES):
        assert piece not in text


def test_police_sees_criminal_facts_and_no_words_said_in_trust(case, summary):
    text = reading(summary(case, "POLICE"))
    assert "Образцов" in text
    assert "Рассказ о работе на рынке" in text
    assert "Рассказ о насилии" not in text
    assert "Шаблонова" not in text


def test_hidden_fields_are_counted_once_each(case, summary):
    hidden = summary(case, "LABOUR_AUTHORITY").hidden
    keys = [(field.record, field.name) for field in hidden]
    assert len(keys) == len(set(keys))
    assert ("child", "family_name") in keys
    assert ("family_member", "name") in keys


def test_empty_field_is_not_counted_as_hidden(case, summary):
    without = replace(case, child={**case.child, "phone": None, "address": None})
    keys = {(field.record, field.name) for field in summary(without, "COMMISSION").hidden}
    assert ("child", "phone") not in keys
    assert ("child", "phone") in {
        (field.record, field.name) for field in summary(case, "COMMISSION").hidden
    }


@pytest.mark.parametrize("reader", ["COMMISSION", "LABOUR_AUTHORITY"])
def test_child_of_a_trafficking_case_goes_by_number(trafficking_case, summary, reader):
    text = reading(summary(trafficking_case, reader))
    assert "А.\u00a0О." not in text
    assert "by the number of the case only" in text


@pytest.mark.parametrize(
    ("part", "gone"),
    [
        ("ADDRESS", "ул. Макетная"),
        ("PHONE", "0 000 00-00-00"),
        ("WHEREABOUTS", "Рынок «Пример»"),
        ("SCHOOL", "Школа № 0"),
        ("FAMILY", "Шаблонова Үмүт"),
        ("WORK", "Примеров и К°"),
    ],
)
def test_safety_note_hides_its_part_even_from_the_supervisor(case, summary, part, gone):
    assert gone in reading(summary(case, "SUPERVISOR"))
    assert gone not in reading(summary(case, "SUPERVISOR", hidden_parts=(part,)))


def test_every_hidden_part_of_the_pack_is_known_to_papers(pack: Pack):
    assert set(pack.lists["hidden_part"]) == set(pack.section("hides"))


def test_readers_share_codes_exist_in_the_pack(pack: Pack):
    known = set(pack.lists["share_with"])
    for profile in reader_profiles(pack).values():
        assert set(profile.share) <= known


def test_outside_readers_can_be_covered_by_a_ground(pack: Pack):
    rules = document_rules(pack)
    for profile in reader_profiles(pack).values():
        gets_papers = any(profile.code in rule.readers for rule in rules.values())
        if profile.outside and gets_papers:
            assert profile.share


def test_statistician_gets_no_paper_about_one_child(pack: Pack):
    assert not any("STATISTICIAN" in rule.readers for rule in document_rules(pack).values())


def test_religion_and_ethnicity_never_leave_the_office(pack: Pack):
    for profile in reader_profiles(pack).values():
        if profile.outside:
            assert Sensitivity.SPECIAL not in profile.sees
            assert Sensitivity.SOURCE not in profile.sees
            assert Sensitivity.STATEMENT not in profile.sees


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"sees": ["secrets"]}, "unknown class secrets"),
        ({"name": "nickname"}, "expected one of"),
        ({"never": ["child.nickname"]}, "no field child.nickname"),
        ({"also": ["nowhere.name"]}, "no field nowhere.name"),
        ({"sections": ["gossip"]}, "unknown section gossip"),
    ],
)
def test_wrong_profile_is_refused_with_its_reason(pack: Pack, change, reason):
    table = {**pack.readers["SCHOOL"], **change}
    wrong = replace(pack, raw={**pack.raw, "reader": {"SCHOOL": table}})
    with pytest.raises(PackError, match=reason):
        reader_profiles(wrong)


def test_document_for_an_unknown_reader_is_refused(pack: Pack):
    wrong = replace(pack, raw={**pack.raw, "document": {"D10": {"readers": ["NOBODY"]}}})
    with pytest.raises(PackError, match="NOBODY"):
        document_rules(wrong)


def test_hidden_whereabouts_do_not_stand_in_the_course_of_the_case(case, summary, pack):
    quiet = replace(
        case,
        measures=(),
        referrals=({**case.referrals[0], "received_at": case.referrals[0]["sent_at"]},),
        acts=(
            {
                "kind": "SAFETY_MEASURES",
                "agency": "KG.SEZIM",
                "happened_at": case.case["detected_at"],
            },
        ),
    )
    shown = reading(summary(quiet, "SUPERVISOR"))
    hidden = reading(summary(quiet, "SUPERVISOR", hidden_parts=("WHEREABOUTS",)))
    for agency in ("KG.CHC", "KG.SEZIM"):
        assert pack.text("agency", agency, "en") in shown
        assert pack.text("agency", agency, "en") not in hidden


def test_brothers_and_sisters_go_by_a_number_on_papers_that_leave_the_office(case, summary):
    sibling = {**case.family[0], "carer": None, "birth_date": None, "suspected": None}
    family = (
        {**sibling, "id": 1, "relation": "SISTER", "name": "Образцова Мисал"},
        {**sibling, "id": 2, "relation": "BROTHER", "name": "Образцов Үлгү"},
        {**sibling, "id": 3, "relation": "BROTHER", "name": "Шаблонов Бек", "suspected": True},
    )
    inside = reading(summary(replace(case, family=family), "SUPERVISOR"))
    outside = reading(summary(replace(case, family=family), "PROSECUTOR"))
    assert all(member["name"] in inside for member in family)
    assert "Образцова Мисал" not in outside
    assert "Образцов Үлгү" not in outside
    assert "№ 1" in outside
    assert "№ 2" in outside
    assert "Шаблонов Бек" in outside
