"""A case goes to another office on a ground, and somebody there gives a receipt."""

import re
from datetime import timedelta

import pytest

from services.closures.transfers import RECEIPT_DAYS
from services.closures.views import TransferState
from services.errors import Conflict, InvalidInput, RuleViolation

TO = {
    "to_agency": "KG.TU",
    "to_office": "Office in Osh (example)",
    "to_region": "OSH_CITY",
    "to_person": "Айгүл Примерова",
    "reason": "The family moves",
    "contents": "The whole file",
}
RECEIPT = {"received_by": "Айгүл Примерова", "accepted": True, "received_number": "12/7"}


@pytest.fixture
def case_id(desk):
    case_id = desk.case()
    desk.consent(case_id)
    return case_id


@pytest.fixture
def transfers(desk):
    return desk.workspace.transfers


@pytest.fixture
def sent(transfers, case_id):
    transfer_id = transfers.draft(case_id, TO)
    transfers.send(transfer_id)
    return transfer_id


def only(transfers, case_id):
    (transfer,) = transfers.of_case(case_id)
    return transfer


def test_sent_transfer_has_number_return_code_and_ground(transfers, case_id, sent):
    transfer = only(transfers, case_id)

    assert re.fullmatch(r"KG-26-7Q4-T00001-[0-9A-Z]", transfer.number)
    assert re.fullmatch(r"[0-9A-Z]{3}-[0-9A-Z]{3}", transfer.return_code)
    assert transfer.consent_id is not None
    assert transfer.state is TransferState.AWAITING
    assert transfer.id == sent


def test_transfer_without_a_ground_stays_a_draft(desk, transfers):
    case_id = desk.case()
    transfer_id = transfers.draft(case_id, TO)

    with pytest.raises(RuleViolation, match="referral_without_ground"):
        transfers.send(transfer_id)

    assert only(transfers, case_id).state is TransferState.DRAFT


def test_transfer_shows_nothing_that_a_safety_note_hides(desk, transfers, case_id):
    desk.change_child(case_id, address="Мисал көчөсү 7")
    desk.workspace.safety.add(
        case_id, {"text": "Example", "applies_to": "PRINT", "hides": ("ADDRESS",)}
    )
    transfer_id = transfers.draft(case_id, {**TO, "contents": "Lives at Мисал көчөсү 7"})

    with pytest.raises(RuleViolation, match="referral_shows_hidden_part"):
        transfers.send(transfer_id)


def test_transfer_to_a_suspected_person_is_refused_at_the_draft(desk, transfers, case_id):
    desk.member(case_id, name="Темир Шаблонов", relation="UNCLE", suspected=True)

    with pytest.raises(RuleViolation, match="person_suspected"):
        transfers.draft(case_id, {**TO, "to_person": "Темир Шаблонов"})


def test_suspected_person_gives_no_receipt(desk, transfers, case_id, sent):
    desk.member(case_id, name="Темир Шаблонов", relation="UNCLE", suspected=True)

    with pytest.raises(RuleViolation, match="person_suspected"):
        transfers.receive(sent, {**RECEIPT, "received_by": "Шаблонов Темир"})

    assert only(transfers, case_id).state is TransferState.AWAITING


def test_sent_transfer_is_neither_changed_nor_discarded_nor_undone(desk, transfers, sent):
    for forbidden in (
        lambda: transfers.change(sent, TO, 2),
        lambda: transfers.discard(sent, 2),
        lambda: transfers.send(sent),
    ):
        with pytest.raises(RuleViolation, match="transfer_sent"):
            forbidden()
    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()


def test_draft_is_changed_by_who_saw_its_newest_version(transfers, case_id):
    transfer_id = transfers.draft(case_id, TO)
    transfers.change(transfer_id, {**TO, "reason": "The school is there"}, 1)

    with pytest.raises(Conflict):
        transfers.change(transfer_id, TO, 1)
    assert only(transfers, case_id).values["reason"] == "The school is there"

    transfers.discard(transfer_id, 2)
    assert transfers.of_case(case_id) == ()


def test_second_transfer_waits_for_the_receipt_of_the_first(transfers, case_id, sent):
    second = transfers.draft(case_id, TO)

    with pytest.raises(RuleViolation, match="transfer_waiting"):
        transfers.send(second)

    transfers.receive(sent, {**RECEIPT, "accepted": False, "refusal_reason": "Not our district"})
    assert transfers.send(second).startswith("KG-26-7Q4-T00002")


def test_receipt_is_late_ten_days_after_sending(desk, transfers, case_id, sent):
    due = only(transfers, case_id).receipt_due
    assert due == desk.clock() + timedelta(days=RECEIPT_DAYS)

    desk.clock.set(due)
    assert only(transfers, case_id).state is TransferState.AWAITING
    desk.clock.forward(minutes=1)
    assert only(transfers, case_id).state is TransferState.LATE


def test_receipt_names_who_accepted_and_is_recorded_once(desk, transfers, case_id, sent):
    transfers.receive(sent, RECEIPT)

    transfer = only(transfers, case_id)
    assert transfer.state is TransferState.ACCEPTED
    assert (transfer.received_by, transfer.received_number) == ("Айгүл Примерова", "12/7")
    with pytest.raises(RuleViolation, match="transfer_received"):
        transfers.receive(sent, RECEIPT)
    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()


def test_draft_has_no_receipt(transfers, case_id):
    with pytest.raises(RuleViolation, match="transfer_not_sent"):
        transfers.receive(transfers.draft(case_id, TO), RECEIPT)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"received_by": " "}, "received_by"),
        ({"accepted": None}, "accepted"),
        ({"accepted": False}, "refusal_reason"),
    ],
)
def test_receipt_says_who_and_whether_accepted_and_why_not(transfers, sent, change, field):
    with pytest.raises(InvalidInput) as refused:
        transfers.receive(sent, {**RECEIPT, **change})

    assert refused.value.fields == {field: "required"}


def test_receipt_lies_between_the_sending_and_now(desk, transfers, sent):
    with pytest.raises(RuleViolation, match="transfer_received_before_sent"):
        transfers.receive(sent, {**RECEIPT, "received_at": desk.clock() - timedelta(days=1)})
    with pytest.raises(InvalidInput) as ahead:
        transfers.receive(sent, {**RECEIPT, "received_at": desk.clock() + timedelta(days=1)})
    assert ahead.value.fields == {"received_at": "in_future"}
