"""The directory: found by any spelling, narrowed by service, region, age and day."""

from datetime import date
from typing import Any

import pytest

from services.directory import (
    AGENCY,
    PROVIDER,
    DirectoryFilter,
    entries,
    find,
    regions_named,
    services_offered,
)
from services.packs.loader import built_in_packs

TODAY = date(2026, 11, 17)
COUNTRIES = {country.code: country for country in built_in_packs()}


def codes(pack: Any, on: date = TODAY, **wanted: Any) -> list[str]:
    return [entry.code for entry in find(pack, DirectoryFilter(**wanted), on)]


def test_every_body_and_every_place_is_in_it_once(pack):
    found = entries(pack, TODAY)
    assert len({entry.id for entry in found}) == len(found)
    assert len(found) == len(pack.agencies) + len(pack.providers)


@pytest.mark.parametrize("typed", ["Sezim", "сезим", "СЕЗИМ", "кризис сезим", "sezi"])
def test_a_place_is_found_by_the_beginnings_of_its_words_in_any_script(pack, typed):
    assert "KG.SEZIM.BISHKEK" in codes(pack, text=typed)


def test_a_place_is_found_by_what_it_gives_and_where_it_is(pack):
    service = pack.lists["service"]["SHELTER"].text["ky"]
    assert "KG.AKJ.OSH" in codes(pack, text=service)
    assert "KG.AKJ.OSH" in codes(pack, text="osh", kind=PROVIDER)
    assert codes(pack, text="no such place anywhere") == []


def test_filters_narrow_and_go_together(pack):
    assert all(code in pack.agencies for code in codes(pack, kind=AGENCY))
    shelters = codes(pack, kind=PROVIDER, service="SHELTER")
    assert {"KG.SEZIM.BISHKEK", "KG.AKJ.OSH"} <= set(shelters)
    in_osh = codes(pack, kind=PROVIDER, service="SHELTER", region="OSH_CITY")
    assert set(in_osh) < set(shelters)
    assert "KG.SEZIM.BISHKEK" not in in_osh


def test_who_takes_a_child_of_an_age(pack):
    assert "KG.AKNIET.BISHKEK" in codes(pack, age=3)
    assert "KG.AKNIET.BISHKEK" not in codes(pack, age=2)
    assert "KG.SEZIM.BISHKEK" in codes(pack, age=2)
    assert {entry.kind for entry in find(pack, DirectoryFilter(age=10), TODAY)} == {PROVIDER}


def test_a_body_is_there_on_its_days_only(pack):
    before, after = date(2021, 12, 16), date(2021, 12, 17)
    on_the_last_day = {entry.code: entry for entry in entries(pack, before)}["KG.GIETB"]
    the_day_after = {entry.code: entry for entry in entries(pack, after)}["KG.GIETB"]
    assert on_the_last_day.open_now is True
    assert the_day_after.open_now is False
    assert the_day_after.successor == "KG.LABINSP"
    assert "KG.GIETB" not in codes(pack, only_open=True)


def test_whether_a_place_takes_people_may_be_unknown(pack):
    by_code = {entry.code: entry for entry in entries(pack, TODAY)}
    assert by_code["KG.SEZIM.BISHKEK"].open_now is True
    assert by_code["KG.AKNIET.BISHKEK"].open_now is None
    assert "KG.AKNIET.BISHKEK" not in codes(pack, only_open=True)


def test_everything_carries_a_source_and_how_sure_it_is():
    for code, country in COUNTRIES.items():
        for entry in entries(country, TODAY):
            assert entry.source.get("ru"), (code, entry.code)
            assert entry.status in ("READ", "SUMMARY", "REPORTED", "UNREAD", "OFFICE")


def test_the_least_sure_source_speaks_for_all(pack):
    by_code = {entry.code: entry for entry in entries(pack, TODAY)}
    reported = {name for name, one in pack.references.items() if one.status == "REPORTED"}
    cited = {part.split(" ")[0] for part in pack.agencies["KG.MLSSM"].citation.split("; ")}
    assert (by_code["KG.MLSSM"].status == "READ") == (not cited & reported)


def test_only_what_somebody_gives_can_be_asked_for(pack):
    assert set(services_offered(pack)) == {
        service for provider in pack.providers.values() for service in provider.services
    }
    assert "BISHKEK" in regions_named(pack)


def test_every_role_of_every_body_has_its_words():
    for code, country in COUNTRIES.items():
        for agency in country.agencies.values():
            assert set(agency.kinds) <= set(country.lists["agency_role"]), (code, agency.code)
