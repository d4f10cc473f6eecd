"""The packs of Kazakhstan, Tajikistan and of any other country: whole, sourced, and their own."""

from datetime import date
from itertools import chain

import pytest

from models.fields import all_fields
from services.documents.readers import document_rules, reader_profiles
from services.errors import PackError
from services.packs import Pack, load_pack
from services.packs.loader import PACKS_FOLDER, pack_files, read_pack_files
from services.pathway.working_days import pack_calendar
from services.referrals.guards import receiver_categories

LANDS = ("kz", "tj", "gen")
_LISTS = sorted({field.codes for field in all_fields() if field.codes})
_KYRGYZ_LAWS = frozenset({"CC", "FC", "CO", "CPC", "LC25", "D493", "CMW"})


@pytest.fixture(scope="module", params=LANDS)
def land(request: pytest.FixtureRequest) -> Pack:
    """One of the packs."""
    return load_pack(request.param)


@pytest.fixture(scope="module")
def kz() -> Pack:
    """The pack of Kazakhstan."""
    return load_pack("kz")


def test_every_list_a_field_names_can_be_chosen_from(land: Pack) -> None:
    assert [name for name in _LISTS if not land.options(name, "ru")] == []


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_no_two_codes_of_a_list_read_alike(land: Pack, language: str) -> None:
    for name in _LISTS:
        words = [words for _, words in land.options(name, language)]
        assert len(words) == len(set(words)), name


def test_every_code_names_its_source_and_none_is_a_kyrgyz_law(land: Pack) -> None:
    made = {"step", "track", "finding"}
    items = chain.from_iterable(land.lists[name].values() for name in land.lists.keys() - made)
    assert [item.code for item in items if not item.citation] == []
    assert _KYRGYZ_LAWS.isdisjoint(land.references)


def test_every_step_is_done_by_a_body_of_the_country(land: Pack) -> None:
    for track in land.tracks:
        for step in track.steps:
            body = track.responsible(step, "VISIT")
            assert body in land.agencies, step.code
            assert body.startswith(f"{land.code.upper()}.")


def test_every_body_that_finds_children_exists(land: Pack) -> None:
    detectors = land.tracks[0].detectors
    assert set(detectors) - {"OTHERWISE"} <= set(land.lists["channel"])
    assert set(detectors.values()) <= set(land.agencies)


def test_no_limit_claims_to_be_law(land: Pack) -> None:
    """No text of these countries that sets a limit could be read."""
    limits = chain.from_iterable(step.deadlines for step in land.steps.values())
    assert {limit.source for limit in limits} <= {"OFFICE", "PLAN"}


def test_the_roles_that_forms_and_rules_name_are_filled(land: Pack) -> None:
    for kind in ("child_protection", "labour_authority", "police", "investigator", "prosecutor",
                 "court", "education", "health", "foreign_ministry", "foreign_mission"):  # fmt: skip
        assert land.body_of(kind), kind


def test_every_receiver_can_be_covered_by_a_consent(land: Pack) -> None:
    for code in land.agencies:
        for service in land.lists["service"]:
            named = set(receiver_categories(land, code, service))
            assert named <= set(land.lists["share_with"]), (code, service)


def test_the_papers_of_every_country_go_without_those_of_the_commission(land: Pack) -> None:
    offered = {code for code, rule in document_rules(land).items() if rule.readers}
    assert {"D01", "D03", "D10", "D11", "D15"} <= offered
    assert offered.isdisjoint({"D05", "D06", "D09"})
    assert reader_profiles(land).keys() == reader_profiles(load_pack("kg")).keys()


def test_providers_belong_to_bodies_and_give_known_services(land: Pack) -> None:
    for provider in land.providers.values():
        assert provider.agency in land.agencies
        assert set(provider.services) <= set(land.lists["service"])
        assert provider.region in {"", *land.lists["region"]}


def test_every_route_starts_and_ends_at_known_ways(land: Pack) -> None:
    for route in land.routes:
        assert {route.start, *route.instead} <= set(land.lists["lawful_start"])
        assert route.start not in route.instead


def test_the_own_country_is_among_the_citizenships(land: Pack) -> None:
    assert land.code.upper() in land.lists["citizenship"]


def test_holidays_are_those_of_the_country() -> None:
    independence = date(2026, 12, 16)
    assert not pack_calendar(load_pack("kz")).is_working_day(independence)
    assert pack_calendar(load_pack("gen")).is_working_day(independence)
    assert not pack_calendar(load_pack("tj")).is_working_day(date(2026, 9, 9))
    assert pack_calendar(load_pack("gen")).is_working_day(date(2026, 9, 9))


def test_kazakhstan_has_three_child_lines_and_the_contact_centre(kz: Pack) -> None:
    lines = {code for code, body in kz.agencies.items() if "hotline" in body.kinds}
    assert lines == {"KZ.HL111", "KZ.HL.CPC", "KZ.HL.CRO", "KZ.HL.NGO"}
    assert {"KZ111", "KZ_COMMITTEE", "KZ_OMBUDSMAN", "KZ_NGO"} <= set(kz.lists["hotline"])


def test_kazakhstan_marks_what_its_report_marks_and_asks_about_the_rest(kz: Pack) -> None:
    marked = {
        code for code, item in kz.lists["sector"].items() if item.attributes.get("marked_hazardous")
    }
    assert marked == {"AG.COTTON", "IN.CONSTR", "SV.FOOD"}
    assert all(item.attributes.get("prompt") for item in kz.lists["hazard"].values())


def test_police_has_the_word_of_the_country(kz: Pack) -> None:
    assert kz.text("reader", "POLICE", "ru") == "Полиция, следователь"
    assert load_pack("kg").text("reader", "POLICE", "ru") == "Милиция, следователь"


def test_a_word_for_a_code_that_no_list_has_is_refused() -> None:
    files = pack_files(PACKS_FOLDER / "kz")
    files["extra.toml"] = b'[words.reader]\nNOBODY = { en = "A", ru = "A", ky = "A" }\n'
    with pytest.raises(PackError, match="no such code in the list"):
        read_pack_files("kz", files, pack_files(PACKS_FOLDER / "common"))


def test_the_centre_takes_children_from_three_to_eighteen(kz: Pack) -> None:
    centre = kz.providers["KZ.CAM.ANY"]
    assert (centre.takes(2), centre.takes(3), centre.takes(18)) == (False, True, True)


def answers(pack: Pack, start: str, **facts: bool) -> set[str]:
    """What the routes answer to one way to start, everything else being untrue."""
    known = {name: False for name, fact in pack.route_facts.items() if fact.type == "bool"} | facts
    return {
        route.answer
        for route in pack.routes
        if route.start == start and (route.when is None or route.when.evaluate(known).value)
    }


@pytest.mark.parametrize("ground", ["police_request", "extreme_hazard", "remote_site"])
def test_an_inspection_without_notice_has_three_grounds(kz: Pack, ground: str) -> None:
    assert answers(kz, "UNANNOUNCED_INSPECTION") == {"MUST_NOT"}
    assert answers(kz, "UNANNOUNCED_INSPECTION", **{ground: True}) == {"MAY"}


def test_a_small_enterprise_is_closed_to_inspections_but_for_a_mass_threat(kz: Pack) -> None:
    small = {"small_enterprise": True, "named_complaint": True, "police_request": True}
    assert "MAY" not in answers(kz, "INSPECTION", **small)
    assert answers(kz, "UNANNOUNCED_INSPECTION", **small) == {"MUST_NOT"}
    threat = {**small, "mass_threat": True}
    assert "MAY" in answers(kz, "INSPECTION", **threat)
    assert answers(kz, "UNANNOUNCED_INSPECTION", **threat) == {"MAY"}


def test_an_anonymous_call_starts_no_inspection_but_a_squad(kz: Pack) -> None:
    assert "MUST_NOT" in answers(kz, "INSPECTION", anonymous=True)
    assert answers(kz, "RAID", anonymous=True) == {"MAY"}
    assert answers(kz, "SOCIAL_VISIT", anonymous=True) == {"MAY"}
