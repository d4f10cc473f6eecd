"""The words of the Kyrgyz pack: every list a field names, in three languages."""

from datetime import date
from itertools import chain

import pytest

from models.fields import all_fields
from services.packs import Pack, check_facts, pick
from services.packs.text import REQUIRED_LANGUAGES

_LISTS = sorted({field.codes for field in all_fields() if field.codes})


@pytest.mark.parametrize("name", _LISTS)
def test_every_list_a_field_names_is_in_the_pack(pack: Pack, name: str) -> None:
    assert pack.options(name, "en")


@pytest.mark.parametrize("name", _LISTS)
@pytest.mark.parametrize("language", REQUIRED_LANGUAGES)
def test_no_two_codes_of_a_list_read_alike(pack: Pack, name: str, language: str) -> None:
    words = [words for _, words in pack.options(name, language)]
    assert len(words) == len(set(words))


def test_russian_and_kyrgyz_wordings_are_not_left_in_english(pack: Pack) -> None:
    items = chain.from_iterable(items.values() for items in pack.lists.values())
    latin = {
        (item.code, language)
        for item in items
        for language in ("ru", "ky")
        if not any(
            "а" <= letter <= "ү" or letter in "ңөүё" for letter in item.text[language].lower()
        )
    }
    assert latin == set()


def test_codes_are_stable_between_the_lists_and_the_models_defaults(pack: Pack) -> None:
    for field in all_fields():
        if field.shown_when is not None:
            other = {each.name: each for each in all_fields() if each.record == field.record}
            named = other[field.shown_when[0]]
            if named.codes:
                assert set(field.shown_when[1]) <= set(pack.lists[named.codes])


def test_text_falls_back_to_english_and_an_unknown_code_to_itself(pack: Pack) -> None:
    assert pack.text("sector", "AG.COTTON", "ru") == "Хлопок"
    assert pack.text("sector", "AG.COTTON", "tg") == "Cotton"
    assert pack.text("sector", "XX.UNKNOWN", "ru") == "XX.UNKNOWN"
    assert pack.text("no_such_list", "A", "ru") == "A"
    assert pick({}, "ru") == ""


def test_agency_of_the_past_is_offered_only_for_its_time(pack: Pack) -> None:
    now = dict(pack.options("agency", "en"))
    then = dict(pack.options("agency", "en", date(2020, 6, 1)))
    assert "KG.LABINSP" in now
    assert "KG.GIETB" not in now
    assert "KG.GIETB" in then
    assert "KG.LABINSP" not in then
    assert pack.agencies["KG.GIETB"].successor == "KG.LABINSP"


def test_agencies_have_roles_and_a_source_or_say_that_they_lack_one(pack: Pack) -> None:
    for agency in pack.agencies.values():
        assert agency.kinds
        assert agency.source or agency.unverified


def test_marked_kinds_of_work_are_data(pack: Pack) -> None:
    marked = {
        code
        for code, item in pack.lists["sector"].items()
        if item.attributes.get("marked_hazardous")
    }
    assert marked == {"AG.TOBACCO", "IN.COAL"}


def test_signs_that_a_kind_of_work_implies_are_codes(pack: Pack) -> None:
    for item in pack.lists["sector"].values():
        assert set(item.attributes.get("implies", ())) <= set(pack.lists["exploitation"])


def test_every_fact_read_off_a_code_names_a_code_of_its_list(pack: Pack) -> None:
    for fact in pack.facts.values():
        if fact.code:
            assert fact.code in pack.lists[pack.facts[fact.input].list_name]


def test_every_sign_of_exploitation_and_listed_hazard_has_its_fact(pack: Pack) -> None:
    read = {fact.code for fact in pack.facts.values()}
    assert set(pack.lists["exploitation"]) <= read
    listed = {c for c, item in pack.lists["hazard"].items() if item.attributes.get("listed")}
    assert listed <= read


@pytest.mark.parametrize(
    "facts", [{"agee": 1}, {"age": "14"}, {"age": True}, {"student": 1}, {"hours_day": 5}]
)
def test_undeclared_or_wrongly_typed_fact_is_a_fault(pack: Pack, facts: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        check_facts(facts, pack.facts)


def test_citation_is_written_out_in_each_language(pack: Pack) -> None:
    assert pack.cite("LC25 14.3; CC 5", "en") == "Labour Code, Art. 14.3; Code on Children, Art. 5"
    assert "14.3" in pack.cite("LC25 14.3", "ky")
    assert pack.cite("", "ru") == ""
