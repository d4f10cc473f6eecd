"""What the rights ask of the records of a case: known yes, known no, or nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlmodel import Session

from models.case import Case
from models.child import Child, DocumentHeld, FamilyMember
from models.situation import Harm, Schooling
from services.law.facts import load_facts
from services.law.rights import Right, right_facts
from services.packs.loader import load_pack
from services.packs.model import CodeItem

NOW = datetime(2026, 11, 17, 3, 0, tzinfo=UTC)
TODAY = date(2026, 11, 17)


def known(session: Session, *records: Any, pack: str = "kg", **child: Any) -> dict[str, Any]:
    """The facts of a fictional child with these records, as far as anything is known."""
    person = Child(family_name="Мисалова", given_name="Үлгү", **child)
    session.add(person)
    session.flush()
    case = Case(number=f"KG-26-7Q4-{person.id}", opened_at=NOW, child_id=person.id)
    session.add(case)
    session.flush()
    for record in records:
        owner = "case_id" if "case_id" in type(record).model_fields else "child_id"
        setattr(record, owner, case.id if owner == "case_id" else person.id)
        session.add(record)
        session.flush()
    found = right_facts(session, load_pack(pack), case.id, TODAY)
    return {name: value for name, value in found.items() if value is not None}


def test_nothing_recorded_is_nothing_known(session: Session) -> None:
    assert known(session) == {}


@pytest.mark.parametrize(
    ("citizenship", "pack", "foreign"),
    [("KG", "kg", False), ("TJ", "kg", True), ("UNDETERMINED", "kg", None), (None, "kg", None),
     ("TJ", "tj", False), ("TJ", "gen", True), ("GEN", "gen", False)],
)  # fmt: skip
def test_a_foreigner_is_one_of_another_country_than_the_packs(
    session: Session, citizenship: str | None, pack: str, foreign: bool | None
) -> None:
    assert known(session, citizenship=citizenship, pack=pack).get("foreign_child") is foreign


def test_the_hold_on_the_mission_is_asked_of_foreign_children_only(session: Session) -> None:
    assert known(session, citizenship="TJ", asylum=True)["mission_held"] is True
    assert (
        known(session, citizenship="TJ", asylum=False, fears_state=False)["mission_held"] is False
    )
    assert "mission_held" not in known(session, citizenship="KG", asylum=True)


@pytest.mark.parametrize(
    ("records", "without"),
    [
        ([DocumentHeld(kind="BIRTH_CERT", state="HELD")], False),
        ([DocumentHeld(kind="BIRTH_CERT", state="ISSUED")], False),
        ([DocumentHeld(kind="BIRTH_CERT", state="MISSING")], True),
        ([DocumentHeld(kind="PASSPORT", state="HELD")], None),
        ([Schooling(barriers=("NO_BIRTH_CERT",))], True),
        ([Schooling(barriers=("COST",))], None),
        ([Schooling(barriers=("NO_BIRTH_CERT",)), DocumentHeld(kind="BIRTH_CERT", state="HELD")],
         False),
    ],
)  # fmt: skip
def test_the_birth_certificate(session: Session, records: list[Any], without: bool | None) -> None:
    copies = [type(one)(**one.model_dump(exclude={"id"})) for one in records]

    assert known(session, *copies).get("no_birth_certificate") is without


@pytest.mark.parametrize(
    ("relation", "whereabouts", "abroad"),
    [("FATHER", "MIGRANT_ABROAD", True), ("MOTHER", "PRESENT", False),
     ("SIBLING", "MIGRANT_ABROAD", None)],
)  # fmt: skip
def test_a_parent_abroad_is_a_parent(
    session: Session, relation: str, whereabouts: str, abroad: bool | None
) -> None:
    member = FamilyMember(name="Үлгүбаев", relation=relation, whereabouts=whereabouts)

    assert known(session, member).get("parent_abroad") is abroad


@pytest.mark.parametrize(
    ("carer", "basis", "without"),
    [(True, "INFORMAL", True), (True, "NONE", True), (True, "COURT_GUARDIAN", False),
     (False, "INFORMAL", None)],
)  # fmt: skip
def test_a_carer_without_a_paper_is_one_who_cares(
    session: Session, carer: bool, basis: str, without: bool | None
) -> None:
    member = FamilyMember(name="Үлгүбаев", relation="GRANDMOTHER", carer=carer, legal_basis=basis)

    assert known(session, member).get("carer_without_paper") is without


@pytest.mark.parametrize("name", ["sexual_violence", "injuries", "distress"])
def test_one_yes_about_harm_outranks_every_no(session: Session, name: str) -> None:
    assert known(session, Harm(**{name: False}), Harm(**{name: True}))[name] is True
    assert known(session, Harm(**{name: False}))[name] is False
    assert name not in known(session, Harm())


def test_the_age_is_that_of_the_day(session: Session) -> None:
    assert known(session, birth_date=date(2012, 11, 18))["age"] == 13
    assert known(session, birth_date=date(2012, 11, 17))["age"] == 14
    assert known(session, interpreter=True)["interpreter"] is True


def test_a_case_that_is_gone_has_no_facts(session: Session) -> None:
    from uuid import uuid4

    assert right_facts(session, load_pack("kg"), uuid4(), TODAY) == {}


def test_without_a_table_of_loads_no_limit_is_set() -> None:
    assert load_facts(load_pack("kg"), {"load_kg": 99.0}, 15) == {"load_limit_set": False}


def test_a_limit_of_loads_without_a_sex_holds_for_both() -> None:
    kg = load_pack("kg")
    item = CodeItem("UP_TO_15", {}, attributes={"max_kg": 10, "age_from": 14, "age_to": 15})
    pack = replace(kg, lists={**kg.lists, "load_limit": {"UP_TO_15": item}})

    for sex in ("MALE", "FEMALE", None):
        above = load_facts(pack, {"load_kg": 11.0, "sex": sex}, 15)
        assert above == {"load_limit_set": True, "load_above_limit": True}
    assert load_facts(pack, {"load_kg": 10.0}, 14)["load_above_limit"] is False
    assert load_facts(pack, {}, 15) == {"load_limit_set": True}
    assert load_facts(pack, {"load_kg": 11.0}, 16) == {"load_limit_set": False}


def test_a_right_is_due_from_a_body_or_from_all_of_a_kind() -> None:
    kg = load_pack("kg")
    prosecutors = [code for code, body in kg.agencies.items() if "prosecutor" in body.kinds]
    right = Right("X", {}, {}, "", unverified=False, by=("KG.TU", "kind:prosecutor", "KG.TU"))

    names = right.by_names(kg, "en")

    assert prosecutors
    assert names == tuple(kg.agencies[code].short["en"] for code in ("KG.TU", *prosecutors))
