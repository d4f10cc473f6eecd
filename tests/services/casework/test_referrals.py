"""A referral leaves only on a ground, and what was sent stays sent."""

import re

import pytest

from services.errors import InvalidInput, RuleViolation
from services.referrals import ReferralState
from services.referrals.guards import receiver_categories


def test_referral_without_consent_or_legal_ground_is_not_sent(desk):
    referral_id = desk.referral(desk.case())

    with pytest.raises(RuleViolation, match="referral_without_ground"):
        desk.workspace.referrals.send(referral_id)

    assert desk.workspace.referrals.view(referral_id).state is ReferralState.DRAFT


def test_ground_for_one_kind_of_receiver_does_not_serve_another(desk):
    case_id = desk.case()
    desk.consent(case_id, "HEALTH")
    referral_id = desk.referral(case_id)

    with pytest.raises(RuleViolation, match="referral_without_ground"):
        desk.workspace.referrals.send(referral_id)


def test_sent_referral_has_number_return_code_and_ground(desk):
    case_id = desk.case()
    ground = desk.consent(case_id)
    referral_id = desk.referral(case_id)

    sent = desk.workspace.referrals.send(referral_id)

    row = desk.workspace.referrals.view(referral_id)
    assert re.fullmatch(r"KG-26-7Q4-R00001-[0-9A-Z]", sent.number)
    assert re.fullmatch(r"[0-9A-Z]{3}-[0-9A-Z]{3}", sent.return_code)
    assert (row.number, row.return_code) == (sent.number, sent.return_code)
    assert row.consent_id == ground
    assert row.state is ReferralState.AWAITING


def test_sent_referral_cannot_be_undone(desk):
    desk.sent(desk.case())

    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()


def test_draft_of_a_referral_can_be_undone(desk):
    case_id = desk.case()
    desk.referral(case_id)

    desk.workspace.history.undo()

    assert desk.workspace.referrals.of_case(case_id) == ()


def test_sent_referral_is_not_changed_discarded_or_sent_again(desk):
    referrals = desk.workspace.referrals
    referral_id = desk.sent(desk.case())
    version = referrals.view(referral_id).version
    values = {"to_agency": "KG.MOH", "service": "MEDICAL", "need": "Other", "purpose": "SOCIAL"}

    for verb in (
        lambda: referrals.change(referral_id, values, version),
        lambda: referrals.discard(referral_id, version),
        lambda: referrals.send(referral_id),
    ):
        with pytest.raises(RuleViolation, match="referral_already_sent"):
            verb()


def test_form_cannot_mark_a_referral_as_sent(desk):
    with pytest.raises(InvalidInput) as refused:
        desk.referral(desk.case(), sent_at=desk.clock())

    assert refused.value.fields == {"sent_at": "unknown_field"}


def test_nothing_is_sent_to_a_suspected_person(desk):
    case_id = desk.case()
    desk.member(case_id, name="Темир Үлгүбаев", relation="UNCLE", suspected=True)

    with pytest.raises(RuleViolation, match="referral_to_suspect"):
        desk.referral(case_id, to_name="Ulgubaev Temir")


def test_nothing_is_sent_to_the_employer_who_exploits(desk):
    case_id = desk.case()
    work = {"employer": "Чарба «Мисал»", "exploitation": ("debt",)}
    desk.workspace.records.add("work_situation", work, case_id=case_id)

    with pytest.raises(RuleViolation, match="referral_to_suspect"):
        desk.referral(case_id, to_name="чарба Мисал")


def test_person_marked_as_suspected_after_the_draft_still_gets_nothing(desk):
    case_id = desk.case()
    desk.consent(case_id)
    referral_id = desk.referral(case_id, to_name="Темир Үлгүбаев")
    desk.member(case_id, name="Темир Үлгүбаев", relation="UNCLE", suspected=True)

    with pytest.raises(RuleViolation, match="referral_to_suspect"):
        desk.workspace.referrals.send(referral_id)


def test_referral_that_names_what_a_safety_note_hides_is_not_sent(desk):
    case_id = desk.case()
    desk.consent(case_id)
    desk.change_child(case_id, address="ул. Образцовая, 0")
    referral_id = desk.referral(case_id, need="Visit the child at ул. Образцовая 0")
    desk.workspace.safety.add(case_id, {"text": "Hide it", "hides": ("ADDRESS",)})

    with pytest.raises(RuleViolation, match="referral_shows_hidden_part"):
        desk.workspace.referrals.send(referral_id)


def test_receipt_names_who_received_and_when(desk):
    referral_id = desk.sent(desk.case())
    desk.clock.forward(days=1)

    desk.workspace.referrals.receive(referral_id, desk.clock(), "Example Clerk", "17")

    row = desk.workspace.referrals.view(referral_id)
    assert (row.received_by, row.received_number, row.state) == (
        "Example Clerk",
        "17",
        ReferralState.ACCEPTED,
    )


def test_receipt_cannot_be_undone_or_recorded_twice(desk):
    referral_id = desk.sent(desk.case())
    desk.workspace.referrals.receive(referral_id, desk.clock(), "Example Clerk")

    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()
    with pytest.raises(RuleViolation, match="referral_already_received"):
        desk.workspace.referrals.receive(referral_id, desk.clock(), "Example Clerk")


def test_refusal_needs_its_reason(desk):
    referral_id = desk.sent(desk.case())
    receive = desk.workspace.referrals.receive

    with pytest.raises(InvalidInput) as refused:
        receive(referral_id, desk.clock(), "Example Clerk", accepted=False, reason=" ")
    receive(referral_id, desk.clock(), "Example Clerk", accepted=False, reason="Not our district")

    assert refused.value.fields == {"refusal_reason": "required"}
    assert desk.workspace.referrals.view(referral_id).state is ReferralState.REFUSED


def test_referral_is_not_received_before_it_was_sent(desk, at):
    referral_id = desk.sent(desk.case())

    with pytest.raises(RuleViolation, match="received_before_sent"):
        desk.workspace.referrals.receive(referral_id, at("2026-11-16 09:00"), "Example Clerk")


def test_draft_has_no_receipt_feedback_or_recall(desk):
    referrals = desk.workspace.referrals
    referral_id = desk.referral(desk.case())

    for verb in (
        lambda: referrals.receive(referral_id, desk.clock(), "Example Clerk"),
        lambda: referrals.feedback(referral_id, "Well"),
        lambda: referrals.recall(referral_id, "A mistake"),
    ):
        with pytest.raises(RuleViolation, match="referral_not_sent"):
            verb()


def test_recalled_referral_stays_readable_with_its_reason(desk):
    referral_id = desk.sent(desk.case())

    desk.workspace.referrals.recall(referral_id, "Sent to the wrong district")

    row = desk.workspace.referrals.view(referral_id)
    assert (row.state, row.recall_reason) == (
        ReferralState.RECALLED,
        "Sent to the wrong district",
    )
    with pytest.raises(RuleViolation, match="referral_recalled"):
        desk.workspace.referrals.receive(referral_id, desk.clock(), "Example Clerk")
    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()


def test_referral_turns_late_after_three_working_days_without_a_save(desk):
    referral_id = desk.sent(desk.case())
    states = []
    for days in (0, 3, 1):
        desk.clock.forward(days=days)
        states.append(desk.workspace.referrals.view(referral_id).state)

    # sent on Tuesday; the third working day is Friday
    assert states == [ReferralState.AWAITING, ReferralState.AWAITING, ReferralState.LATE]


def test_page_counts_each_state(desk):
    sent = desk.sent(desk.case())
    desk.referral(desk.case(family_name="Шаблонов"))
    refused = desk.sent(desk.case(family_name="Примеров"))
    desk.workspace.referrals.receive(
        refused, desk.clock(), "Example Clerk", accepted=False, reason="Full"
    )

    counts = desk.workspace.referrals.counts()

    assert counts[ReferralState.DRAFT] == 1
    assert counts[ReferralState.AWAITING] == 1
    assert counts[ReferralState.REFUSED] == 1
    assert [row.id for row in desk.workspace.referrals.rows([ReferralState.AWAITING])] == [sent]


def test_feedback_and_end_follow_the_receipt(desk):
    referrals = desk.workspace.referrals
    referral_id = desk.sent(desk.case())
    referrals.receive(referral_id, desk.clock(), "Example Clerk")

    referrals.feedback(referral_id, "The family was visited")
    referrals.end(referral_id)

    row = referrals.view(referral_id)
    assert (row.feedback, row.state) == ("The family was visited", ReferralState.ENDED)


def test_every_agency_and_service_has_a_kind_of_sharing(pack):
    for agency in pack.agencies:
        for service in pack.lists["service"]:
            categories = receiver_categories(pack, agency, service)
            assert categories
            assert set(categories) <= set(pack.lists["share_with"])


@pytest.mark.parametrize(
    ("agency", "service", "category"),
    [
        ("KG.MOIA", "INVESTIGATION", "POLICE"),
        ("KG.LABINSP", "INSPECTION", "LABOUR_AUTHORITY"),
        ("KG.MOES", "SCHOOL_RETURN", "EDUCATION"),
        ("KG.SEZIM", "SHELTER", "SHELTER"),
        ("KG.SEZIM", "PSYCHOLOGICAL", "PSYCHOSOCIAL"),
        ("KG.TU", "CASE_MANAGEMENT", "PROTECTION"),
    ],
)
def test_agencies_role_decides_and_a_provider_is_judged_by_its_service(
    pack, agency, service, category
):
    assert category in receiver_categories(pack, agency, service)


def test_slip_can_come_back_in_the_minute_in_which_the_referral_went_out(desk):
    desk.clock.forward(seconds=40)
    referral_id = desk.sent(desk.case())
    as_typed = desk.clock().replace(second=0)

    desk.workspace.referrals.receive(referral_id, as_typed, "Example Clerk")

    assert desk.workspace.referrals.view(referral_id).state is ReferralState.ACCEPTED


def test_the_number_of_late_receipts_is_that_of_the_list(desk):
    case_id = desk.case()
    for _ in range(2):
        desk.sent(case_id)
    desk.referral(case_id)
    assert desk.workspace.referrals.late_count() == 0

    desk.clock.forward(days=30)
    desk.workspace.referrals.receive(
        desk.sent(case_id), desk.clock(), "Example Clerk", accepted=True
    )

    referrals = desk.workspace.referrals
    assert referrals.late_count() == referrals.counts()[ReferralState.LATE] == 2
