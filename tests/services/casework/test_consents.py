"""Who may allow a child's papers to leave, and what lets them leave without anyone's consent."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.child import Child
from models.consent import Consent
from services.consents import Suspects, check_child_may_consent, void_code
from services.errors import InvalidInput, RuleViolation

CONSENT = {
    "basis": "CONSENT",
    "giver": "REPRESENTATIVE",
    "giver_name": "Гүлнара Шаблонова",
    "share_with": ("PROTECTION",),
}


def _refusal(give, *args) -> str:
    with pytest.raises(RuleViolation) as refused:
        give(*args)
    return refused.value.code


def test_consent_of_a_parent_is_a_ground_for_what_it_names_only(desk):
    case_id = desk.case()
    consents = desk.workspace.consents
    member = desk.member(case_id, legal_basis="PARENT")

    consent = consents.give(case_id, {**CONSENT, "member_id": member, "given_at": desk.clock()})

    assert consents.ground_for(case_id, "PROTECTION") == consent
    assert consents.ground_for(case_id, "HEALTH") is None


def test_suspected_family_member_cannot_give_consent(desk):
    case_id = desk.case()
    member = desk.member(case_id, suspected=True)
    values = {**CONSENT, "giver_name": None, "member_id": member, "given_at": desk.clock()}

    assert _refusal(desk.workspace.consents.give, case_id, values) == "giver_suspected"


def test_suspected_person_cannot_give_consent_by_typing_the_name_in_another_script(desk):
    case_id = desk.case()
    desk.member(case_id, name="Гүлнара Шаблонова", suspected=True)
    values = {**CONSENT, "giver_name": "SHABLONOVA Gulnara", "given_at": desk.clock()}

    assert _refusal(desk.workspace.consents.give, case_id, values) == "giver_suspected"


def test_suspected_person_is_not_offered_as_a_giver(desk):
    case_id = desk.case()
    desk.member(case_id, suspected=True)
    aunt = desk.member(case_id, name="Үлгү Мисалова", relation="AUNT")

    assert desk.workspace.consents.possible_givers(case_id) == ((aunt, "Үлгү Мисалова"),)


def test_consent_stops_counting_when_its_giver_becomes_suspected(desk):
    case_id = desk.case()
    member = desk.member(case_id)
    consents = desk.workspace.consents
    consents.give(case_id, {**CONSENT, "member_id": member, "given_at": desk.clock()})

    desk.workspace.records.change("family_member", member, {"suspected": True}, 1)

    assert consents.ground_for(case_id, "PROTECTION") is None
    assert consents.rows(case_id)[0].void == "SUSPECTED"


def test_carer_without_a_paper_is_no_representative(desk):
    case_id = desk.case()
    member = desk.member(case_id, relation="GRANDMOTHER", legal_basis="INFORMAL")
    values = {**CONSENT, "member_id": member, "given_at": desk.clock()}

    assert _refusal(desk.workspace.consents.give, case_id, values) == "giver_not_representative"


def test_member_of_another_family_cannot_give_consent(desk):
    other = desk.member(desk.case())
    case_id = desk.case(family_name="Шаблонов")
    values = {**CONSENT, "member_id": other, "given_at": desk.clock()}

    assert _refusal(desk.workspace.consents.give, case_id, values) == "giver_not_of_family"


@pytest.mark.parametrize(
    ("age", "code"),
    [
        ({}, "child_age_unknown_for_consent"),
        ({"age_from": 13, "age_to": 15}, "child_age_unknown_for_consent"),
        ({"age_from": 12, "age_to": 13}, "child_too_young_to_consent"),
    ],
)
def test_child_consents_alone_only_when_known_to_be_fourteen(desk, age, code):
    case_id = desk.case(**age)
    values = {**CONSENT, "giver": "CHILD", "given_at": desk.clock()}

    assert _refusal(desk.workspace.consents.give, case_id, values) == code


def test_child_of_fourteen_consents_alone(desk):
    case_id = desk.case(age_from=14, age_to=15)

    consent = desk.workspace.consents.give(
        case_id, {**CONSENT, "giver": "CHILD", "given_at": desk.clock()}
    )

    assert desk.workspace.consents.ground_for(case_id, "PROTECTION") == consent


def test_officer_can_consent_for_a_child_of_unknown_age(desk):
    case_id = desk.case()
    values = {**CONSENT, "giver": "OFFICER", "given_at": desk.clock()}

    assert desk.workspace.consents.give(case_id, values)


def test_law_needs_its_ground(desk):
    with pytest.raises(InvalidInput) as refused:
        desk.consent(desk.case(), legal_ground=None)

    assert refused.value.fields == {"legal_ground": "required"}


def test_consent_needs_its_giver(desk):
    with pytest.raises(InvalidInput) as refused:
        desk.consent(desk.case(), basis="CONSENT")

    assert refused.value.fields == {"giver": "required"}


def test_ground_names_at_least_one_receiver(desk):
    with pytest.raises(InvalidInput) as refused:
        desk.consent(desk.case(), share_with=())

    assert refused.value.fields == {"share_with": "required"}


def test_form_cannot_mark_a_consent_as_withdrawn(desk):
    with pytest.raises(InvalidInput) as refused:
        desk.consent(desk.case(), withdrawn_at=desk.clock())

    assert refused.value.fields == {"withdrawn_at": "unknown_field"}


def test_consent_cannot_be_undone(desk):
    desk.consent(desk.case())

    assert _refusal(desk.workspace.history.undo) == "undo_barrier"


def test_withdrawn_consent_is_no_ground_but_stays_readable(desk):
    case_id = desk.case()
    consent = desk.consent(case_id)
    desk.clock.forward(days=2)

    desk.workspace.consents.withdraw(consent, desk.clock(), "The mother changed her mind")

    row = desk.workspace.consents.rows(case_id)[0]
    assert (row.void, row.withdrawn_reason) == ("WITHDRAWN", "The mother changed her mind")
    assert desk.workspace.consents.ground_for(case_id, "PROTECTION") is None
    code = _refusal(desk.workspace.consents.withdraw, consent, desk.clock(), "again")
    assert code == "consent_already_withdrawn"


def test_consent_is_not_withdrawn_before_it_was_given(desk):
    consent = desk.consent(desk.case())
    earlier = desk.clock() - timedelta(days=1)

    code = _refusal(desk.workspace.consents.withdraw, consent, earlier, "A reason")

    assert code == "withdrawn_before_given"


def test_consent_of_a_person_is_preferred_to_a_legal_ground(desk):
    case_id = desk.case()
    given = desk.workspace.consents.give(case_id, {**CONSENT, "given_at": desk.clock()})
    desk.clock.forward(hours=1)
    desk.consent(case_id)

    assert desk.workspace.consents.ground_for(case_id, "PROTECTION") == given


MOMENT = datetime(2026, 11, 17, 3, 0, tzinfo=UTC)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))
days = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@dataclass(frozen=True)
class Given:
    """What a consent says of its own time."""

    given_at: datetime | None
    withdrawn_at: datetime | None
    valid_until: date | None
    member_id: UUID | None


@given(
    ground=st.builds(
        Given,
        given_at=st.none() | moments,
        withdrawn_at=st.none() | moments,
        valid_until=st.none() | days,
        member_id=st.sampled_from([None, UUID(int=1), UUID(int=2)]),
    ),
    on=moments,
    suspected=st.sampled_from([Suspects(), Suspects(frozenset({UUID(int=1)}))]),
)
def test_ground_counts_only_inside_its_time_and_from_an_unsuspected_giver(ground, on, suspected):
    consent = Consent(case_id=uuid4(), **ground.__dict__)

    counts = not void_code(consent, on, suspected)

    assert counts == (
        ground.given_at is not None
        and ground.given_at <= on
        and (ground.withdrawn_at is None or ground.withdrawn_at > on)
        and (ground.valid_until is None or on.date() <= ground.valid_until)
        and ground.member_id not in suspected.ids
    )


@given(low=st.none() | st.integers(0, 25), width=st.integers(0, 5))
def test_no_range_that_may_lie_below_fourteen_lets_a_child_consent(low, width):
    high = None if low is None else low + width
    child = Child(age_from=low, age_to=high, age_stated_on=MOMENT.date())

    try:
        check_child_may_consent(child, MOMENT.date())
        allowed = True
    except RuleViolation:
        allowed = False

    assert allowed == (low is not None and low >= 14)


def test_employer_who_exploits_cannot_give_consent(desk):
    case_id = desk.case()
    work = {"employer": "Темир Үлгүбаев", "exploitation": ("debt",)}
    desk.workspace.records.add("work_situation", work, case_id=case_id)
    values = {**CONSENT, "giver_name": "Temir Ulgubaev", "given_at": desk.clock()}

    assert _refusal(desk.workspace.consents.give, case_id, values) == "giver_suspected"


def test_consent_of_a_person_known_by_name_only_stops_counting_with_suspicion(desk):
    case_id = desk.case()
    consents = desk.workspace.consents
    consents.give(case_id, {**CONSENT, "given_at": desk.clock()})

    desk.member(case_id, name="Гүлнара Шаблонова", suspected=True)

    assert consents.ground_for(case_id, "PROTECTION") is None
    assert consents.rows(case_id)[0].void == "SUSPECTED"


def test_last_day_of_a_consent_ends_at_midnight_of_the_office(desk):
    case_id = desk.case()
    consents = desk.workspace.consents
    given = {**CONSENT, "given_at": desk.clock(), "valid_until": date(2026, 11, 20)}
    consent = consents.give(case_id, given)

    late_evening = datetime(2026, 11, 20, 17, 59, tzinfo=UTC)
    after_midnight = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
    assert consents.ground_for(case_id, "PROTECTION", late_evening) == consent
    assert consents.ground_for(case_id, "PROTECTION", after_midnight) is None
    desk.clock.set(after_midnight)
    assert consents.rows(case_id)[0].void == "EXPIRED"


def test_nothing_goes_to_a_body_from_which_the_child_withholds_it(desk):
    case_id = desk.case(age_from=15, age_to=15)
    desk.consent(case_id, "PROTECTION")
    desk.clock.forward(hours=1)
    desk.consent(
        case_id,
        "HEALTH",
        basis="CONSENT",
        legal_ground=None,
        giver="CHILD",
        withhold_from=("PROTECTION",),
        withhold_reason="FEAR",
    )
    draft = desk.referral(case_id)

    with pytest.raises(RuleViolation, match="consent_withheld"):
        desk.workspace.consents.ground_for(case_id, "PROTECTION")
    with pytest.raises(RuleViolation, match="consent_withheld"):
        desk.workspace.referrals.send(draft)
    assert desk.workspace.consents.ground_for(case_id, "HEALTH")


def test_a_legal_ground_recorded_after_the_wish_goes_before_it(desk):
    case_id = desk.case(age_from=15, age_to=15)
    desk.consent(case_id, "HEALTH", withhold_from=("PROTECTION",))
    desk.clock.forward(hours=1)

    later = desk.consent(case_id, "PROTECTION")

    assert desk.workspace.consents.ground_for(case_id, "PROTECTION") == later
    assert desk.workspace.referrals.send(desk.referral(case_id)).consent_id == later


def test_a_withdrawn_wish_withholds_nothing(desk):
    case_id = desk.case()
    ground = desk.consent(case_id, "PROTECTION")
    desk.clock.forward(hours=1)
    wish = desk.consent(case_id, "HEALTH", withhold_from=("PROTECTION",))
    desk.clock.forward(hours=1)

    desk.workspace.consents.withdraw(wish, desk.clock(), "The child no longer wishes it")

    assert desk.workspace.consents.ground_for(case_id, "PROTECTION") == ground


def test_the_same_receiver_is_not_both_told_and_kept_out(desk):
    with pytest.raises(InvalidInput) as refused:
        desk.consent(desk.case(), "PROTECTION", withhold_from=("PROTECTION", "POLICE"))

    assert refused.value.fields == {"withhold_from": "shared_and_withheld"}
