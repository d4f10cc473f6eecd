"""What a notice may lawfully start: each rule both ways, by its day, and with what is not known."""

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import NotAllowed
from services.intake.router import MAY, MUST_NOT, UNKNOWN, WARN, facts_of_event, routes
from services.packs.loader import built_in_packs
from tests.conftest import ADMINISTRATOR_ID
from tests.factories import person

if TYPE_CHECKING:
    from services.workspace import Workspace

TODAY = date(2026, 11, 17)
COUNTRIES = {country.code: country for country in built_in_packs()}
IN_MORATORIUM = date(2020, 6, 1)
CITIZEN = {"channel": "CITIZEN"}
NAMED = CITIZEN | {"source_name": "Образцов", "source_anonymous": False}
ANONYMOUS = CITIZEN | {"source_kind": "ANONYMOUS"}


def answer(pack: Any, start: str, event: dict[str, Any], on: date = TODAY, *persons: Any) -> Any:
    """The answer for one start."""
    found = routes(pack, facts_of_event(event, pack, persons), on).of(start)
    assert found is not None, start
    return found


def rules(found: Any) -> set[str]:
    """The codes of the rules that apply."""
    return {reason.route for reason in found.reasons}


def test_an_anonymous_complaint_starts_no_inspection_but_a_raid_a_check_or_a_visit(pack):
    found = answer(pack, "INSPECTION", ANONYMOUS)
    assert found.answer == MUST_NOT
    assert found.instead == ("RAID", "PROSECUTOR_CHECK", "SOCIAL_VISIT")
    assert found.reasons[0].citation == "LAW72; DOL2020 §III"
    for open_way in ("PROSECUTOR_CHECK", "SOCIAL_VISIT"):
        assert answer(pack, open_way, ANONYMOUS).answer == MAY
    assert answer(pack, "RAID", ANONYMOUS | {"official_alleged": False}).answer == MAY


def test_a_complaint_of_a_named_person_may_start_one(pack):
    found = answer(pack, "INSPECTION", NAMED, date(2018, 6, 1))
    assert found.answer == MAY
    assert "INSPECTION_ON_COMPLAINT" in rules(found)


def test_a_name_that_nobody_may_learn_counts_as_none(pack):
    found = answer(pack, "INSPECTION", NAMED | {"source_anonymous": True})
    assert found.answer == MUST_NOT
    assert rules(found) >= {"INSPECTION_NAME_WITHHELD"}


def test_who_reports_is_asked_for_while_it_is_not_known(pack):
    found = answer(pack, "INSPECTION", CITIZEN)
    assert found.answer == UNKNOWN
    assert {"anonymous", "name_withheld"} <= set(found.unknown)


def test_a_name_alone_does_not_say_that_it_may_be_passed_on(pack):
    found = answer(pack, "INSPECTION", CITIZEN | {"source_name": "Образцов"})
    assert found.answer == UNKNOWN
    assert "anonymous" not in found.unknown
    assert "name_withheld" in found.unknown


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2018, 12, 31), MAY),
        (date(2019, 1, 1), MUST_NOT),
        (date(2020, 2, 18), MUST_NOT),
        (date(2020, 2, 19), WARN),
        (date(2021, 12, 31), WARN),
        (date(2022, 1, 1), WARN),
    ],
)
def test_the_moratorium_holds_on_its_days_for_a_named_complaint(pack, on, expected):
    assert answer(pack, "INSPECTION", NAMED, on).answer == expected


def test_in_the_moratorium_nothing_but_a_complaint_starts_an_inspection(pack):
    found = answer(pack, "INSPECTION", {"channel": "SCHOOL_DB"}, IN_MORATORIUM)
    assert found.answer == MUST_NOT
    assert "INSPECTION_MORATORIUM_COMPLAINT" in rules(found)


def test_in_the_moratorium_the_ministry_approves_first_and_the_visit_is_announced(pack):
    event = NAMED | {"channel": "INSPECTION", "inspection_kind": "COMPLAINT"}
    waiting = answer(pack, "INSPECTION", event, IN_MORATORIUM)
    approved = answer(pack, "INSPECTION", event | {"approval_reference": "ЭМ-1"}, IN_MORATORIUM)
    assert "approved" in waiting.unknown
    assert "INSPECTION_APPROVAL" not in rules(approved)
    assert "INSPECTION_ANNOUNCED" in rules(approved)
    assert "INSPECTION_APPROVAL" in rules(answer(pack, "INSPECTION", NAMED, IN_MORATORIUM))


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2018, 12, 31), None),
        (date(2019, 1, 1), MUST_NOT),
        (date(2021, 12, 31), MUST_NOT),
        (date(2022, 1, 1), WARN),
    ],
)
def test_an_inspection_without_notice_is_barred_in_three_years(pack, on, expected):
    found = routes(pack, facts_of_event(NAMED, pack), on).of("UNANNOUNCED_INSPECTION")
    assert (found.answer if found else None) == expected


def test_what_holds_since_2022_is_said_to_be_not_verified(pack):
    found = answer(pack, "INSPECTION", NAMED, date(2022, 1, 1))
    assert [reason.unverified for reason in found.reasons if reason.answer == WARN] == [True]


@pytest.mark.parametrize("channel", ["RAID", "HOTLINE", "INSPECTION", "SELF", "OTHER", "CONSULAR"])
def test_danger_is_acted_on_at_once_whatever_the_channel(pack, channel):
    event = {"channel": channel, "source_kind": "ANONYMOUS", "immediate_danger": True}
    assert answer(pack, "EMERGENCY", event).answer == MAY


def test_danger_of_one_child_is_danger(pack):
    raid = {"channel": "RAID"}
    assert answer(pack, "EMERGENCY", raid, TODAY, person(), person(danger=True)).answer == MAY
    calm = facts_of_event(raid | {"immediate_danger": False}, pack, [person()])
    assert routes(pack, calm, TODAY).of("EMERGENCY") is None
    asked = answer(pack, "EMERGENCY", raid)
    assert (asked.answer, asked.unknown) == (UNKNOWN, ("danger",))


def test_where_an_official_is_involved_the_way_leads_to_the_prosecutor(pack):
    event = CITIZEN | {"official_alleged": True, "trafficking": True}
    assert answer(pack, "RAID", event).answer == MUST_NOT
    report = answer(pack, "CRIME_REPORT", event)
    assert (report.answer, report.instead) == (MUST_NOT, ("PROSECUTOR_CHECK",))
    assert answer(pack, "PROSECUTOR_CHECK", event).answer == MAY


def test_trafficking_is_reported_without_a_complaint(pack):
    event = CITIZEN | {"official_alleged": False}
    found = answer(pack, "CRIME_REPORT", event, TODAY, person(papers_held=True))
    assert found.answer == MAY
    assert found.reasons[0].citation == "CMW 298"


def test_a_raid_of_a_campaign_says_so(pack):
    raid = {"channel": "RAID", "official_alleged": False, "sector": "AG.HERD"}
    assert answer(pack, "RAID", raid | {"campaign": "ANY"}).answer == WARN
    plain = answer(pack, "RAID", raid)
    assert "RAID_AGRICULTURE" in rules(plain)
    assert "RAID_CAMPAIGN" not in rules(plain)
    market = answer(pack, "RAID", raid | {"campaign": "ANY", "sector": "SV.MARKET"})
    assert "RAID_MARKET_CAMPAIGN" in rules(market)


def test_a_labour_authority_that_was_not_there_gets_a_notice(pack):
    raid = {"channel": "RAID", "labour_authority_notified": False}
    alone = facts_of_event(raid, pack, [person(activity="жүк ташуу")], ["KG.MOIA"])
    joint = facts_of_event(raid, pack, [person(activity="жүк ташуу")], ["KG.MOIA", "KG.LABINSP"])
    without = routes(pack, alone, TODAY).of("CROSS_NOTICE")
    with_them = routes(pack, joint, TODAY).of("CROSS_NOTICE")
    assert without is not None
    assert with_them is not None
    assert (without.answer, with_them.answer) == (WARN, MAY)
    assert "CPC 153.5" in without.reasons[-1].citation


def test_a_warning_permits_nothing_while_the_rule_that_permits_waits_for_a_fact(pack):
    found = answer(pack, "INSPECTION", {"channel": "HEALTH"})
    assert [reason.answer for reason in found.reasons] == [WARN]
    assert found.answer == UNKNOWN
    assert found.unknown == ("named_complaint",)


def test_in_kazakhstan_that_the_employer_is_told_beforehand_is_no_ground_for_an_inspection():
    country = COUNTRIES["kz"]
    listed = facts_of_event({"channel": "SCHOOL_DB", "small_enterprise": False}, country)
    named = facts_of_event(NAMED | {"small_enterprise": False}, country)
    assert routes(country, listed, TODAY).of("INSPECTION") is None
    permitted = routes(country, named, TODAY).of("INSPECTION")
    assert permitted is not None
    assert permitted.answer == WARN


def test_what_must_not_be_started_is_never_named_instead(pack):
    found = answer(pack, "INSPECTION", ANONYMOUS | {"official_alleged": True})
    assert answer(pack, "RAID", ANONYMOUS | {"official_alleged": True}).answer == MUST_NOT
    assert found.answer == MUST_NOT
    assert found.instead == ("PROSECUTOR_CHECK", "SOCIAL_VISIT")


def test_every_rule_of_every_pack_has_its_texts_and_a_start_that_the_list_knows():
    for code, country in COUNTRIES.items():
        starts = set(country.lists["lawful_start"])
        for route in country.routes:
            assert {route.start, *route.instead} <= starts, (code, route.code)
            assert route.citation, (code, route.code)
            assert route.answer != MUST_NOT or route.instead, (code, route.code)


def test_every_fact_of_an_event_is_declared(pack):
    facts = facts_of_event(NAMED, pack, [person()])
    assert set(facts) == set(pack.route_facts)


def test_a_fact_nobody_declared_or_of_another_type_is_a_fault_of_the_program(pack):
    with pytest.raises(TypeError, match="not declared"):
        routes(pack, {"moon": True}, TODAY)
    with pytest.raises(TypeError, match="not of type"):
        routes(pack, {"danger": 1}, TODAY)


def _value(kind: str) -> st.SearchStrategy[Any]:
    known = {"bool": st.booleans(), "int": st.integers(0, 50), "number": st.floats(0, 50)}
    return st.none() | known.get(kind, st.text(max_size=3))


@given(data=st.data(), on=st.dates(date(2000, 1, 1), date(2040, 1, 1)))
def test_any_facts_give_an_answer_and_knowing_less_never_permits_more(data, on):
    packs = COUNTRIES
    country = packs[data.draw(st.sampled_from(sorted(packs)))]
    facts = {name: data.draw(_value(fact.type)) for name, fact in country.route_facts.items()}
    full = routes(country, facts, on)
    dropped = data.draw(st.sampled_from(sorted(facts)))
    less = routes(country, {**facts, dropped: None}, on)
    for start in full.starts:
        assert start.answer in (MAY, WARN, MUST_NOT, UNKNOWN)
        assert set(start.unknown) <= {name for name, value in facts.items() if value is None}
        if start.answer == MUST_NOT:
            again = less.of(start.start)
            assert again is not None
            assert again.answer in (MUST_NOT, UNKNOWN)
    for start in less.starts:
        before = full.of(start.start)
        if start.answer in (MAY, WARN) and not start.unknown:
            assert before is not None
            assert before.answer == start.answer


def test_a_stored_event_is_judged_by_the_law_of_its_day(workspace: "Workspace") -> None:
    result = workspace.intake.record(
        ANONYMOUS | {"received_at": datetime(2020, 6, 1, 5, tzinfo=UTC), "place": "«Үлгү» кафеси"},
        (),
        [person()],
        knows="OFFICE",
        open_cases=True,
    )
    found = workspace.intake.lawful_starts(result.intake_id)
    assert found.on == date(2020, 6, 1)
    barred = found.of("INSPECTION")
    assert barred is not None
    assert "INSPECTION_MORATORIUM_COMPLAINT" in rules(barred)


def test_what_is_typed_without_an_hour_is_judged_by_today(workspace: "Workspace") -> None:
    assert workspace.intake.starts_of(ANONYMOUS).on == TODAY


def test_who_may_not_read_events_learns_nothing_of_their_ways(workspace, sign_in_as) -> None:
    result = workspace.intake.record(
        ANONYMOUS | {"received_at": workspace.clock()}, (), [], knows="OFFICE", open_cases=False
    )
    sign_in_as(ADMINISTRATOR_ID)
    with pytest.raises(NotAllowed):
        workspace.intake.lawful_starts(result.intake_id)


def test_the_part_of_an_official_goes_into_the_case(workspace: "Workspace") -> None:
    from sqlmodel import select

    from models.situation import Harm

    workspace.intake.record(
        NAMED | {"received_at": workspace.clock(), "official_alleged": True},
        (),
        [person()],
        knows="SUPERVISOR",
        open_cases=True,
    )
    with workspace.db.read() as session:
        (harm,) = session.exec(select(Harm)).all()
        assert harm.official_complicity is True
