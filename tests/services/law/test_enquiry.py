"""A work situation checked without a case: by the law of its day, for each country."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from services.law.enquiry import as_text, enquire, finding_lines, questions, start_lines
from services.packs.loader import built_in_packs

TODAY = date(2026, 11, 17)
COUNTRIES = {country.code: country for country in built_in_packs()}
BOY: dict[str, Any] = {"age": 13, "sector": "SV.MARKET", "contract": False, "student": True}


def codes(found: Any) -> list[str]:
    return [finding.code for finding in found.findings]


def test_a_boy_of_13_at_a_market_without_a_contract(pack):
    found = enquire(pack, BOY, TODAY)
    assert {"F_AGE", "F_CONTRACT"} <= set(codes(found))
    assert all(finding.source["ru"] for finding in found.findings)
    assert found.starts.of("CROSS_NOTICE") is not None
    assert found.rights


def test_a_date_of_birth_outranks_an_age_and_counts_to_the_day_of_the_facts(pack):
    born = {"birth_date": date(2012, 11, 17), "age": 9}
    assert enquire(pack, born, TODAY).age == 14
    assert enquire(pack, born, date(2026, 11, 16)).age == 13
    assert enquire(pack, born, date(2010, 1, 1)).age == 0


def test_nothing_answered_is_no_breach_and_no_all_clear(pack):
    found = enquire(pack, {}, TODAY)
    assert "OK" not in codes(found)
    assert found.unknown


def test_another_day_has_another_law(pack):
    now = enquire(pack, BOY, TODAY)
    then = enquire(pack, BOY, date(2020, 6, 1))
    assert now.law != then.law


def test_a_day_without_a_law_table_says_so_instead_of_failing(pack):
    found = enquire(pack, BOY, date(1950, 1, 1))
    assert codes(found) == ["LAW_NO_TABLE"]
    assert found.law == {}
    assert found.starts.of("SOCIAL_VISIT") is not None


def test_danger_opens_the_emergency_and_a_worst_form_the_report(pack):
    found = enquire(pack, BOY | {"danger": True, "exploitation": ("trafficking",)}, TODAY)
    emergency, report = found.starts.of("EMERGENCY"), found.starts.of("CRIME_REPORT")
    assert emergency is not None
    assert emergency.answer == "MAY"
    assert report is not None
    assert report.unknown == ("official_alleged",)


def test_a_question_that_hangs_on_another_is_dropped_with_it(pack):
    with_permit = enquire(pack, BOY | {"creative": False, "creative_permit": True}, TODAY)
    assert codes(with_permit) == codes(enquire(pack, BOY | {"creative": False}, TODAY))


def test_the_questions_are_those_that_the_country_declares(pack):
    asked = [fact.name for part in questions(pack).values() for fact in part]
    assert len(asked) == len(set(asked))
    assert {"student", "hours_week", "hazards", "contract", "danger"} <= set(asked)
    assert all(pack.facts[name].input == name for name in asked)


def test_every_country_that_loads_can_be_asked():
    packs = COUNTRIES
    assert "kg" in packs
    for country in packs.values():
        sector = next(iter(country.lists.get("sector", {})), None)
        found = enquire(country, {"age": 12, "sector": sector, "contract": False}, TODAY)
        assert found.findings


def test_the_copied_text_holds_findings_sources_and_ways_and_no_name(pack):
    found = enquire(pack, BOY, TODAY)
    text = as_text(found, "ru")
    for finding in found.findings:
        assert finding.text["ru"] in text
        assert finding.source["ru"] in text
    assert pack.text("lawful_start", "RAID", "ru") in text
    assert "17" in text


def test_without_an_age_each_line_says_for_which_ages_it_holds(pack):
    found = enquire(pack, {"night": True, "contract": False}, TODAY)
    night = next(one for one in found.findings if one.code == "F_NIGHT")
    assert night.band
    line = next(line for line in finding_lines(found, "en") if night.text["en"] in line)
    assert "if the child is aged 14-15, 16-17" in line
    assert line in as_text(found, "en")


def test_a_start_that_is_barred_says_what_to_start_instead(pack):
    found = enquire(pack, BOY, date(2020, 6, 1))
    lines = dict(start_lines(found, "en"))
    (barred,) = (why for start, why in lines.items() if "without notice: must not" in start)
    assert barred[-1] == "Instead: Raid, Prosecutor's check"
    assert barred[-1] in as_text(found, "en")


@given(data=st.data(), on=st.dates(date(1990, 1, 1), date(2040, 1, 1)))
def test_no_answers_make_it_fail(data, on):
    packs = COUNTRIES
    country = packs[data.draw(st.sampled_from(sorted(packs)))]
    answers: dict[str, Any] = {
        "age": data.draw(st.none() | st.integers(0, 40)),
        "birth_date": data.draw(st.none() | st.dates(date(1980, 1, 1), date(2030, 1, 1))),
    }
    for facts in questions(country).values():
        for fact in facts:
            answers[fact.name] = data.draw(st.none() | _answer(country, fact))
    found = enquire(country, answers, on)
    assert found.findings or found.unknown
    assert as_text(found, "ky")


def _answer(country: Any, fact: Any) -> st.SearchStrategy[Any]:
    listed = sorted(country.lists.get(fact.list_name, {})) or [""]
    return {
        "bool": st.booleans(),
        "int": st.integers(0, 7),
        "number": st.floats(0, 24),
        "code": st.sampled_from(listed),
        "codes": st.sets(st.sampled_from(listed), max_size=3).map(lambda c: tuple(sorted(c))),
    }[fact.type]
