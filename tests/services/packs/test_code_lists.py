"""The words of the Kyrgyz pack: every list a field names, in three languages."""

import re
from datetime import date
from itertools import chain

import pytest

from models.fields import all_fields
from services.packs import Pack, check_facts, pick
from services.packs.text import REQUIRED_LANGUAGES

_PLACE = re.compile(r"\{\w+\}")
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
        if (letters := set(filter(str.isalpha, _PLACE.sub("", item.text[language]).lower())))
        and not any("а" <= letter <= "ү" or letter in "ңөүё" for letter in letters)
    }
    assert latin == set()


def test_codes_are_stable_between_the_lists_and_the_models_defaults(pack: Pack) -> None:
    for field in all_fields():
        if field.shown_when is not None:
            other = {each.name: each for each in all_fields() if each.record == field.record}
            named = other[field.shown_when[0]]
            if named.codes:
                assert set(field.shown_when[1]) <= set(pack.lists[named.codes])


def test_text_falls_back_to_marked_russian_and_an_unknown_code_to_itself(pack: Pack) -> None:
    assert pack.text("sector", "AG.COTTON", "ru") == "Хлопок"
    assert pack.text("sector", "AG.COTTON", "tg") == "Хлопок (рус.)"
    assert pack.text("sector", "XX.UNKNOWN", "ru") == "XX.UNKNOWN"
    assert pack.text("no_such_list", "A", "ru") == "A"
    assert pick({}, "ru") == ""
    assert pick({"en": "No. 7", "ru": "No. 7"}, "kk") == "No. 7"
    assert pick({"en": "Cotton", "ru": "Хлопок"}, "de") == "Cotton"


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
    assert pack.cite("LC25 14.3; CC 5", "tg").count("(рус.)") == 1


CLOSED_LISTS = {
    "channel": "RAID HOTLINE INSPECTION PROSECUTOR SCHOOL_DB MONITOR VISIT HEALTH SCHOOL CITIZEN "
    "CONSULAR SELF",
    "identity_paper": "BIRTH_CERT BIRTH_RECORD_COPY PASSPORT ID RESIDENCE_REG GUARDIAN_ACT "
    "SCHOOL_FILE RETURN_CERT NONE",
    "paper_state": "HELD MISSING APPLIED EMPLOYER ISSUED",
    "parent_status": "PRESENT INTERNAL_MIGRANT MIGRANT_ABROAD DECEASED MISSING IMPRISONED "
    "RIGHTS_REMOVED INCAPACITATED UNKNOWN",
    "care_basis": "PARENT COURT_GUARDIAN PRELIMINARY INFORMAL NONE",
    "citizenship": "KG KZ TJ UZ RU OTHER STATELESS UNDETERMINED",
    "school_barrier": "NO_BIRTH_CERT NO_GUARDIAN_PAPER NO_RESIDENCE_REG MIGRATION_STATUS "
    "LANDLORD_REFUSED_REG DISABILITY RELIGIOUS_REFUSAL STREET RURAL_DISTANCE COST WORK "
    "DISTANCE_LEARNING_LACK",
    "sector": "AG.COTTON AG.TOBACCO AG.RICE AG.POTATO AG.BEANS AG.ONION AG.HERD AG.VEG AG.WEED "
    "IN.COAL IN.BRICK IN.CONSTR SV.MARKET SV.CARWASH SV.FOOD SV.GAS SV.STREET SV.DOMESTIC "
    "SV.TRANSPORT WF.CSE WF.ILLICIT WF.BEG OTHER",
    "hazard": "HZ.HARMFUL HZ.UNDERGROUND HZ.GAMBLING HZ.NIGHTCLUB HZ.ALCOHOL HZ.TOBACCO HZ.TOXIC "
    "HZ.R190.ABUSE HZ.R190.HEIGHTS HZ.R190.CONFINED HZ.R190.MACHINES HZ.R190.CHEMICALS "
    "HZ.R190.HEAT_NOISE HZ.R190.LONG_HOURS",
    "indicator": "DECEIVED MOVED PAPERS_HELD CONFINED DEBT THREATS PAY_WITHHELD SPEECH_CONTROLLED "
    "MANY_CHILDREN SEXUAL FORCED_BEGGING UNRELATED_ADULT",
    "consent_giver": "CHILD REPRESENTATIVE OFFICER",
    "consent_basis": "CONSENT LAW VITAL_INTEREST",
    "share_with": "SECURITY PSYCHOSOCIAL HEALTH SHELTER LEGAL PROTECTION LIVELIHOOD",
    "withhold_reason": "FEAR TELLS_ITSELF OTHER",
    "service": "LEGAL_AID PSYCHOLOGICAL MEDICAL FORENSIC SHELTER DAY_CENTRE SCHOOL_RETURN REMEDIAL "
    "NON_FORMAL VOCATIONAL LIFE_SKILLS RECREATION CASH DOCUMENTS GUARDIANSHIP FAMILY_SUPPORT "
    "PARENT_JOB HOUSING INTERPRETER REPATRIATION WITNESS_PROTECTION REINTEGRATION JOB_HELP",
    "placement": "PARENTS RELATIVES PRELIMINARY GUARDIANSHIP FOSTER_EMERGENCY FOSTER_SHORT "
    "FOSTER_MEDIUM FOSTER_LONG FOSTER_PERIODIC SHELTER INSTITUTION ADOPTION ABROAD",
    "outcome": "WITHDRAWN LAWFUL SCHOOL REUNIFIED PLACED DOCUMENTS STATUS_GRANTED STATUS_REFUSED "
    "REPATRIATED FINE_PAID CONVICTION",
    "closure_reason": "OVERCOME GOALS_MET ADULT MOVED REPATRIATED HANDED_OVER LOST_CONTACT DUPLICATE "
    "NOT_CONFIRMED FAMILY_REFUSED DEATH",
    "campaign": "TEN_DAYS AWARENESS",
    "provider_opening": "DAY_AND_NIGHT DAYTIME OFFICE_HOURS CLOSED UNKNOWN",
}
"""The closed lists of the procedure's description; a pack may know more codes, never fewer."""


@pytest.mark.parametrize("name", CLOSED_LISTS)
def test_every_closed_list_of_the_procedure_has_its_codes(pack: Pack, name: str) -> None:
    assert set(CLOSED_LISTS[name].split()) <= set(pack.lists[name])


_MADE = {"agency", "track", "step", "finding"}


def test_every_entry_of_every_list_has_a_source_or_is_an_office_default(pack: Pack) -> None:
    without = {
        (name, code)
        for name, items in pack.lists.items()
        if name not in _MADE
        for code, item in items.items()
        if not item.citation
    }
    assert without == set()


@pytest.mark.parametrize(
    ("code", "limit"),
    [
        ("PRELIMINARY", {"months": 6, "extension_months": 2}),
        ("FOSTER_EMERGENCY", {"days": 1}),
        ("FOSTER_SHORT", {"months": 1}),
        ("FOSTER_MEDIUM", {"months": 6}),
        ("INSTITUTION", {"months": 6}),
    ],
)
def test_a_placement_lasts_no_longer_than_the_code_allows(
    pack: Pack, code: str, limit: dict[str, int]
) -> None:
    item = pack.lists["placement"][code]
    assert {name: item.attributes[name] for name in limit} == limit
    assert item.citation.startswith("CC ")


def test_every_provider_is_run_by_a_body_and_gives_services_of_the_list(pack: Pack) -> None:
    assert len(pack.providers) >= 10
    for provider in pack.providers.values():
        assert provider.agency in pack.agencies
        assert provider.services
        assert set(provider.services) <= set(pack.lists["service"])
        assert not provider.region or provider.region in pack.lists["region"]
        assert provider.opening in pack.lists["provider_opening"]
        assert provider.citation


def test_every_service_centre_of_the_procedure_is_a_provider(pack: Pack) -> None:
    centres = "SEZIM AKJ DAYSH AKNIET CHC LEGAL HL111 HL1899 HL117".split()  # noqa: SIM905
    run_by = {provider.agency for provider in pack.providers.values()}
    assert {f"KG.{centre}" for centre in centres} <= run_by
    akniet = pack.providers["KG.AKNIET.BISHKEK"]
    assert (akniet.capacity, akniet.ages) == (70, (3, 18))


def test_the_ministry_of_the_2020_reports_gave_way_to_its_successor(pack: Pack) -> None:
    then = dict(pack.options("agency", "en", date(2020, 6, 1)))
    now = dict(pack.options("agency", "en", date(2026, 6, 1)))
    assert "KG.MLSD" in then
    assert "KG.MLSSM" not in then
    assert "KG.MLSSM" in now
    assert "KG.MLSD" not in now
    assert pack.agencies["KG.MLSD"].successor == "KG.MLSSM"


def test_a_reference_says_honestly_how_well_it_is_known(pack: Pack) -> None:
    status = {code: reference.status for code, reference in pack.references.items()}
    assert {status[code] for code in ("LC25", "CC", "CO", "CRC", "CPC", "FC", "DC")} == {"READ"}
    assert {status[code] for code in ("R391", "D493", "D449")} == {"SUMMARY"}
    assert {status[code] for code in ("D565", "LOADS", "D697")} == {"UNREAD"}
    assert {status[code] for code in ("D317", "D392", "AGREEMENT2020")} == {"REPORTED"}
    for code in ("DOL2020", "CMW", "UPR", "ILO_IPEC", "CEACR"):
        assert (pack.references[code].kind, status[code]) == ("report", "READ")
