"""Where a child may be placed: family first, siblings together, its own consent, and no longer
than the law allows."""

from datetime import date, timedelta

import pytest

from services.errors import Conflict, InvalidInput, RuleViolation

TODAY = date(2026, 11, 18)


@pytest.fixture(autouse=True)
def on_that_day(clock, at):
    clock.set(at("2026-11-18 05:00"))


def placed(desk, case_id, **values):
    """A placement with a neighbour's family, unless said otherwise."""
    shelter = {
        "kind": "SHELTER",
        "carer": "Example Shelter",
        "starts_on": TODAY,
        "not_family_reason": "No relative was found",
        "child_consents": True,
    }
    return desk.workspace.care.place(case_id, {**shelter, **values})


def now(desk, case_id):
    return desk.workspace.care.of_case(case_id).current


class TestFamilyFirst:
    def test_care_outside_the_family_needs_a_reason(self, desk):
        with pytest.raises(InvalidInput) as refused:
            placed(desk, desk.case(), not_family_reason=None)

        assert refused.value.fields == {"not_family_reason": "placement_needs_reason"}

    @pytest.mark.parametrize("kind", ["PARENTS", "RELATIVES"])
    def test_care_by_the_family_needs_none_but_names_the_person(self, desk, kind):
        case_id = desk.case()
        aunt = desk.member(case_id, name="Айнура Примерова", relation="AUNT")
        home = {"kind": kind, "carer": None, "not_family_reason": None}

        with pytest.raises(InvalidInput) as refused:
            placed(desk, case_id, **home)
        placed(desk, case_id, **home, member_id=aunt)

        assert refused.value.fields == {"carer": "carer_needed"}
        assert now(desk, case_id).carer == "Айнура Примерова"

    def test_institution_is_refused_without_failed_alternatives(self, desk):
        case_id = desk.case()

        with pytest.raises(RuleViolation, match="institution_without_alternatives"):
            placed(desk, case_id, kind="INSTITUTION")
        placed(desk, case_id, kind="INSTITUTION", alternatives="Two foster families declined")

        assert now(desk, case_id).values["ends_on"] == date(2027, 5, 18)

    def test_abroad_needs_a_decision_on_the_return_or_a_reason(self, desk):
        case_id = desk.case()

        with pytest.raises(InvalidInput) as refused:
            placed(desk, case_id, kind="ABROAD", not_family_reason=None)
        placed(desk, case_id, kind="ABROAD", not_family_reason="Treatment in Almaty")

        assert refused.value.fields == {"not_family_reason": "abroad_needs_decision"}


class TestSiblings:
    def test_question_is_asked_where_a_brother_or_sister_is_recorded(self, desk):
        case_id = desk.case()
        desk.member(case_id, name="Мээрим Үлгүбаева", relation="SISTER")

        with pytest.raises(InvalidInput) as refused:
            placed(desk, case_id)

        assert refused.value.fields == {"siblings_together": "required"}

    def test_being_kept_apart_needs_a_reason(self, desk):
        case_id = desk.case()
        desk.member(case_id, name="Мээрим Үлгүбаева", relation="SISTER")

        with pytest.raises(InvalidInput) as refused:
            placed(desk, case_id, siblings_together=False)
        placed(desk, case_id, siblings_together=False, siblings_reason="She is in hospital")

        assert refused.value.fields == {"siblings_reason": "required"}

    def test_suspected_brother_is_nobody_to_be_kept_together_with(self, desk):
        case_id = desk.case()
        desk.member(case_id, name="Темир Үлгүбаев", relation="BROTHER", suspected=True)

        placed(desk, case_id)

        assert now(desk, case_id) is not None


class TestConsentOfTheChild:
    @pytest.mark.parametrize(
        "age",
        [
            {"birth_date": TODAY.replace(year=2016)},
            {"age_from": 9, "age_to": 11},
            {},
        ],
        ids=["ten today", "nine to eleven", "not known"],
    )
    def test_child_that_may_be_ten_is_asked(self, desk, age):
        case_id = desk.case()
        desk.change_child(case_id, **age)

        with pytest.raises(InvalidInput) as refused:
            placed(desk, case_id, child_consents=None)

        assert refused.value.fields == {"child_consents": "required"}

    def test_child_one_day_short_of_ten_is_not_asked(self, desk):
        case_id = desk.case()
        desk.change_child(case_id, birth_date=date(2016, 11, 19))

        placed(desk, case_id, child_consents=None)

        assert now(desk, case_id) is not None

    def test_refusal_stops_the_placement(self, desk):
        with pytest.raises(RuleViolation, match="placement_child_refuses"):
            placed(desk, desk.case(age_from=13), child_consents=False)

    @pytest.mark.parametrize("ground", [{"decided_by": "KG.COURT"}, {"reference": "17/26"}])
    def test_court_or_a_numbered_decision_stands_against_it_with_a_reason_only(self, desk, ground):
        case_id = desk.case(age_from=13)

        with pytest.raises(RuleViolation, match="placement_child_refuses"):
            placed(desk, case_id, child_consents=False, **ground)
        why = "The employer waits at home"
        placed(desk, case_id, child_consents=False, against_will_reason=why, **ground)

        assert now(desk, case_id).values["against_will_reason"] == why


class TestLimits:
    @pytest.mark.parametrize(
        ("kind", "last"),
        [
            ("FOSTER_EMERGENCY", date(2026, 11, 19)),
            ("FOSTER_SHORT", date(2026, 12, 18)),
            ("FOSTER_MEDIUM", date(2027, 5, 18)),
            ("PRELIMINARY", date(2027, 5, 18)),
        ],
    )
    def test_last_day_is_proposed_and_allowed_and_one_more_is_refused(self, desk, kind, last):
        case_id = desk.case()

        placed(desk, case_id, kind=kind)
        assert now(desk, case_id).values["ends_on"] == last
        placed(desk, case_id, kind=kind, ends_on=last)
        with pytest.raises(RuleViolation, match="placement_too_long") as refused:
            placed(desk, case_id, kind=kind, ends_on=last + timedelta(days=1))

        assert refused.value.details == {"until": f"{last:%d.%m.%Y}"}

    def test_preliminary_guardianship_is_extended_by_two_months_and_not_a_day_more(self, desk):
        case_id = desk.case()
        placement_id = placed(desk, case_id, kind="PRELIMINARY")
        change = desk.workspace.care.change_placement

        change(placement_id, {"ends_on": date(2027, 7, 18)}, now(desk, case_id).version)
        with pytest.raises(RuleViolation, match="placement_too_long"):
            change(placement_id, {"ends_on": date(2027, 7, 19)}, now(desk, case_id).version)

        assert now(desk, case_id).values["ends_on"] == date(2027, 7, 18)
        assert now(desk, case_id).limit_on == date(2027, 7, 18)

    def test_short_foster_care_is_not_extended(self, desk):
        case_id = desk.case()
        placement_id = placed(desk, case_id, kind="FOSTER_SHORT")

        with pytest.raises(RuleViolation, match="placement_too_long"):
            desk.workspace.care.change_placement(placement_id, {"ends_on": date(2026, 12, 19)}, 1)

    @pytest.mark.parametrize("kind", ["GUARDIANSHIP", "FOSTER_LONG", "ADOPTION"])
    def test_lasting_forms_have_no_limit(self, desk, kind):
        case_id = desk.case()

        placed(desk, case_id, kind=kind, ends_on=date(2036, 1, 1))

        assert now(desk, case_id).limit_on is None

    def test_end_before_the_beginning_is_refused(self, desk):
        with pytest.raises(InvalidInput) as refused:
            placed(desk, desk.case(), ends_on=TODAY - timedelta(days=1))

        assert refused.value.fields == {"ends_on": "range_reversed"}

    def test_placement_still_to_come_is_refused(self, desk):
        with pytest.raises(InvalidInput) as refused:
            placed(desk, desk.case(), starts_on=TODAY + timedelta(days=1))

        assert refused.value.fields == {"starts_on": "in_future"}

    def test_end_that_has_passed_is_late_from_the_next_day_on(self, desk):
        case_id = desk.case()
        placed(desk, case_id, kind="FOSTER_EMERGENCY")

        desk.clock.forward(days=1)
        assert not now(desk, case_id).late
        desk.clock.forward(days=1)
        assert now(desk, case_id).late


class TestCarer:
    def test_suspected_person_takes_no_child_in_by_name(self, desk):
        case_id = desk.case()
        desk.member(case_id, name="Темир Үлгүбаев", suspected=True)

        with pytest.raises(RuleViolation, match="person_suspected"):
            placed(desk, case_id, carer="Ульгубаев Темир")

    def test_suspected_person_takes_no_child_in_by_choice(self, desk):
        case_id = desk.case()
        uncle = desk.member(case_id, name="Темир Үлгүбаев", relation="UNCLE", suspected=True)

        with pytest.raises(RuleViolation, match="person_suspected"):
            placed(desk, case_id, kind="RELATIVES", carer=None, member_id=uncle)

    def test_person_around_another_child_is_refused(self, desk):
        stranger = desk.member(desk.case(family_name="Примеров"))

        with pytest.raises(RuleViolation, match="carer_not_of_family"):
            placed(desk, desk.case(), member_id=stranger)

    def test_carer_suspected_later_is_pointed_out(self, desk):
        case_id = desk.case()
        aunt = desk.member(case_id, name="Айнура Примерова", relation="AUNT")
        placed(desk, case_id, kind="RELATIVES", carer=None, member_id=aunt)
        assert not now(desk, case_id).carer_suspected

        desk.workspace.records.change("family_member", aunt, {"suspected": True}, 1)

        assert now(desk, case_id).carer_suspected


class TestOneAtATime:
    def test_second_placement_ends_the_first_on_its_first_day(self, desk):
        case_id = desk.case()
        first = placed(desk, case_id, starts_on=date(2026, 11, 10))

        second = placed(desk, case_id, kind="GUARDIANSHIP")

        shown = {one.id: one for one in desk.workspace.care.of_case(case_id).placements}
        assert shown[first].values["ended_on"] == TODAY
        assert [one.id for one in shown.values() if one.current] == [second]

    def test_undo_brings_the_first_back(self, desk):
        case_id = desk.case()
        first = placed(desk, case_id, starts_on=date(2026, 11, 10))
        placed(desk, case_id, kind="GUARDIANSHIP")

        desk.workspace.history.undo()

        assert now(desk, case_id).id == first

    def test_earlier_placement_added_later_is_history(self, desk):
        case_id = desk.case()
        present = placed(desk, case_id)

        earlier = placed(desk, case_id, starts_on=date(2026, 11, 1))

        shown = {one.id: one for one in desk.workspace.care.of_case(case_id).placements}
        assert now(desk, case_id).id == present
        assert shown[earlier].values["ended_on"] == TODAY

    def test_time_that_is_spoken_for_is_refused(self, desk):
        case_id = desk.case()
        first = placed(desk, case_id, starts_on=date(2026, 11, 1))
        desk.workspace.care.end_placement(first, date(2026, 11, 15), "Found an aunt")

        with pytest.raises(RuleViolation, match="placement_overlaps"):
            placed(desk, case_id, starts_on=date(2026, 11, 10))

    def test_first_day_put_right_moves_the_end_of_the_one_before(self, desk):
        case_id = desk.case()
        first = placed(desk, case_id, starts_on=date(2026, 11, 1))
        second = placed(desk, case_id)

        desk.workspace.care.change_placement(second, {"starts_on": date(2026, 11, 16)}, 1)

        shown = {one.id: one for one in desk.workspace.care.of_case(case_id).placements}
        assert shown[first].values["ended_on"] == date(2026, 11, 16)

    def test_removed_placement_lets_the_one_before_go_on(self, desk):
        case_id = desk.case()
        first = placed(desk, case_id, starts_on=date(2026, 11, 1))
        second = placed(desk, case_id)

        desk.workspace.care.remove_placement(second, 1)

        assert now(desk, case_id).id == first
        desk.workspace.history.undo()
        assert now(desk, case_id).id == second

    def test_ending_needs_a_reason_and_happens_once(self, desk):
        case_id = desk.case()
        placement_id = placed(desk, case_id)
        end = desk.workspace.care.end_placement

        with pytest.raises(InvalidInput):
            end(placement_id, TODAY, " ")
        with pytest.raises(InvalidInput):
            end(placement_id, TODAY - timedelta(days=1), "Back with the mother")
        end(placement_id, TODAY, "Back with the mother")
        with pytest.raises(RuleViolation, match="placement_ended"):
            end(placement_id, TODAY, "Again")

        assert now(desk, case_id) is None


def test_change_of_an_old_version_is_a_conflict(desk):
    case_id = desk.case()
    placement_id = placed(desk, case_id)
    desk.workspace.care.change_placement(placement_id, {"note": "Quiet"}, 1)

    with pytest.raises(Conflict):
        desk.workspace.care.change_placement(placement_id, {"note": "Loud"}, 1)


def test_safety_note_hides_the_whereabouts(desk):
    case_id = desk.case()
    placed(desk, case_id)
    assert not desk.workspace.care.of_case(case_id).whereabouts_hidden

    note = {"text": "The employer asks around", "hides": ("WHEREABOUTS",)}
    desk.workspace.safety.add(case_id, note)

    assert desk.workspace.care.of_case(case_id).whereabouts_hidden
