"""What two people decide, and the passphrase that is asked for once more."""

from uuid import UUID, uuid4

import pytest
from sqlmodel import select

from models.audit import AuditEntry
from models.retention import TwoPersonRequest
from services.errors import AppError, InvalidInput, NotAllowed, NotFound
from services.two_accounts import RECOVERED
from services.two_person import ANONYMISE, BULK_EXPORT, ERASE, KINDS
from services.workspace import Workspace
from tests.conftest import ADMINISTRATOR_ID, OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID, FakeClock
from tests.factories import open_case
from tests.services.people.conftest import PHRASES

WHY = "Срок хранения вышел"


@pytest.fixture
def second(office: Workspace, clock: FakeClock) -> UUID:
    """Another supervisor, who has worked here for more than a month."""
    added = office.people.add("Айзада Примерова", "SUPERVISOR").user_id
    clock.forward(days=31)
    return added


def refused(code: str, work, *args: object) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(AppError) as error:
        work(*args)
    assert error.value.code == code


def test_kinds_are_those_of_the_list(office: Workspace) -> None:
    assert set(office.pack.lists["two_person_kind"]) == set(KINDS)


@pytest.mark.parametrize("kind", [ERASE, ANONYMISE, BULK_EXPORT])
def test_one_asks_and_another_agrees_and_it_serves_once(
    office: Workspace, second: UUID, kind: str
) -> None:
    case_id = None if kind == BULK_EXPORT else open_case(office)
    request = office.requests.ask(kind, case_id, WHY)
    refused("second_person_missing", office.requests.require_approved, kind, case_id)
    refused("own_request", office.requests.decide, request, True)
    office.sign_in(second)
    (view,) = office.requests.list()
    assert (view.asked_by_name, view.reason, view.may_decide) == ("Нурила Образцова", WHY, True)
    office.requests.decide(request, True)
    assert office.requests.require_approved(kind, case_id) == request
    with office.db.write("two_person_decided", reversible=False) as session:
        office.requests.mark_done(session, request)
    refused("second_person_missing", office.requests.require_approved, kind, case_id)
    with pytest.raises(NotAllowed), office.db.write("two_person_decided") as session:
        office.requests.mark_done(session, request)
    (view,) = office.requests.list(open_only=False)
    assert (view.approved, view.decided_by_name, view.open) == (True, "Айзада Примерова", False)
    assert view.done_at == office.clock()


def asked_for(office: Workspace, asker: UUID) -> UUID:
    """What this person asks for now."""
    office.sign_in(asker)
    return office.requests.ask(ERASE, open_case(office), WHY)


def refuses_the_second(office: Workspace, request: UUID, who: UUID) -> None:
    """This person sees beforehand that they may not decide, is refused, and nothing is approved."""
    office.sign_in(who)
    (view,) = [row for row in office.requests.list() if row.id == request]
    assert (view.may_decide, view.refused) == (False, "same_hand")
    refused("same_hand", office.requests.decide, request, True)
    assert view.case_id is not None
    refused("second_person_missing", office.requests.require_approved, ERASE, view.case_id)


def test_account_that_who_asked_has_made_agrees_to_nothing_for_a_month(
    office: Workspace, clock: FakeClock
) -> None:
    made = office.people.add("Айзада Примерова", "SUPERVISOR").user_id
    clock.forward(days=29, hours=23)
    request = asked_for(office, SUPERVISOR_ID)
    refuses_the_second(office, request, made)
    with office.db.read() as session:
        query = select(AuditEntry.result).where(AuditEntry.action == "decide")
        assert list(session.scalars(query)) == ["REFUSED:same_hand"]
    clock.forward(hours=2)
    assert office.requests.list()[-1].may_decide
    office.requests.decide(request, True)


def test_who_made_the_account_that_asks_agrees_to_nothing_either(office: Workspace) -> None:
    made = office.people.add("Айзада Примерова", "SUPERVISOR").user_id
    refuses_the_second(office, asked_for(office, made), SUPERVISOR_ID)


def test_two_accounts_that_a_third_has_made_are_not_two_people(office: Workspace) -> None:
    one = office.people.add("Айзада Примерова", "SUPERVISOR").user_id
    other = office.people.add("Гүлназ Мисалбекова", "SUPERVISOR").user_id
    refuses_the_second(office, asked_for(office, one), other)


def test_single_use_phrase_for_a_colleague_is_no_way_to_a_second_voice(
    office: Workspace, second: UUID
) -> None:
    assert office.confirmation.confirm(PHRASES[SUPERVISOR_ID])
    request = asked_for(office, SUPERVISOR_ID)
    assert next(row for row in _as(office, second).requests.list()).may_decide
    office.sign_in(SUPERVISOR_ID)
    assert office.confirmation.confirm(PHRASES[SUPERVISOR_ID])
    office.people.new_phrase(second)
    refuses_the_second(office, request, second)


def test_supervisor_whom_neither_let_in_decides(office: Workspace, second: UUID) -> None:
    office.sign_in(SUPERVISOR_ID)
    assert office.confirmation.confirm(PHRASES[SUPERVISOR_ID])
    made = office.people.add("Гүлназ Мисалбекова", "SUPERVISOR").user_id
    request = asked_for(office, made)
    refuses_the_second(office, request, SUPERVISOR_ID)
    _as(office, second).requests.decide(request, True)


def test_approval_that_one_hand_wrote_past_the_program_agrees_to_nothing(
    office: Workspace,
) -> None:
    made = office.people.add("Айзада Примерова", "SUPERVISOR").user_id
    case_id = open_case(office)
    row = TwoPersonRequest(
        kind=ERASE, case_id=case_id, asked_by=SUPERVISOR_ID, decided_by=made,
        approved=True, decided_at=office.clock(),
    )  # fmt: skip
    with office.db.write("two_person_asked", reversible=False) as session:
        session.add(row)
    refused("second_person_missing", office.requests.require_approved, ERASE, case_id)


def test_clock_that_is_put_back_makes_no_second_person(office: Workspace, clock: FakeClock) -> None:
    made = office.people.add("Айзада Примерова", "SUPERVISOR").user_id
    clock.forward(days=-2)
    refuses_the_second(office, asked_for(office, SUPERVISOR_ID), made)


@pytest.mark.parametrize("recovered_asks", [True, False])
def test_who_came_in_with_the_recovery_key_is_nobody_s_second_person_for_a_month(
    office: Workspace, second: UUID, clock: FakeClock, recovered_asks: bool
) -> None:
    """Nobody can say who held the paper."""
    office.db.note(RECOVERED, record="user_account", record_id=second)
    asker, other = (second, SUPERVISOR_ID) if recovered_asks else (SUPERVISOR_ID, second)
    request = asked_for(office, asker)
    refuses_the_second(office, request, other)
    clock.forward(days=31)
    office.requests.decide(request, True)


def _as(office: Workspace, who: UUID) -> Workspace:
    office.sign_in(who)
    return office


def test_agreement_is_for_the_case_and_the_kind_that_was_asked(
    office: Workspace, second: UUID
) -> None:
    one, other = open_case(office), open_case(office)
    request = office.requests.ask(ERASE, one, WHY)
    office.sign_in(second)
    office.requests.decide(request, True)
    for kind, case_id in ((ERASE, other), (ANONYMISE, one), (BULK_EXPORT, None)):
        refused("second_person_missing", office.requests.require_approved, kind, case_id)


def test_refusal_needs_a_reason_and_ends_the_request(office: Workspace, second: UUID) -> None:
    case_id = open_case(office)
    request = office.requests.ask(ERASE, case_id, WHY)
    office.sign_in(second)
    with pytest.raises(InvalidInput) as wrong:
        office.requests.decide(request, False, " ")
    assert wrong.value.fields == {"decision_reason": "required"}
    office.requests.decide(request, False, "Идёт суд")
    refused("request_decided", office.requests.decide, request, True)
    refused("second_person_missing", office.requests.require_approved, ERASE, case_id)
    assert office.requests.list() == []
    again = office.requests.ask(ERASE, case_id, WHY)
    assert again != request


def test_same_request_does_not_wait_twice(office: Workspace) -> None:
    case_id = open_case(office)
    office.requests.ask(ERASE, case_id, WHY)
    refused("asked_already", office.requests.ask, ERASE, case_id, WHY)
    office.requests.ask(BULK_EXPORT, None, WHY)
    refused("asked_already", office.requests.ask, BULK_EXPORT, None, WHY)
    office.requests.ask(ANONYMISE, case_id, WHY)
    assert len(office.requests.list()) == 3


def test_worker_asks_and_does_not_decide(office: Workspace) -> None:
    office.sign_in(WORKER_ID)
    request = office.requests.ask(ERASE, open_case(office), WHY)
    office.sign_in(OTHER_WORKER_ID)
    refused("role_not_enough", office.requests.decide, request, True)
    assert not any(view.may_decide for view in office.requests.list())
    office.sign_in(SUPERVISOR_ID)
    office.requests.decide(request, True)


def test_administrator_agrees_to_taking_cases_out_and_sees_no_other_request(
    office: Workspace,
) -> None:
    erasing = office.requests.ask(ERASE, open_case(office), WHY)
    export = office.requests.ask(BULK_EXPORT, None, WHY)
    office.sign_in(ADMINISTRATOR_ID)
    assert [view.id for view in office.requests.list()] == [export]
    refused("role_not_enough", office.requests.decide, erasing, True)
    office.requests.decide(export, True)
    assert office.requests.require_approved(BULK_EXPORT, None) == export


def test_row_that_one_person_wrote_alone_agrees_to_nothing(office: Workspace) -> None:
    """An edit of the file by who holds the key makes no second person."""
    case_id = open_case(office)
    for decided_by in (SUPERVISOR_ID, None):
        row = TwoPersonRequest(
            kind=ERASE, case_id=case_id, asked_by=SUPERVISOR_ID, decided_by=decided_by,
            approved=True, decided_at=office.clock(),
        )  # fmt: skip
        with office.db.write("two_person_asked", reversible=False) as session:
            session.add(row)
        refused("second_person_missing", office.requests.require_approved, ERASE, case_id)


def test_request_names_what_is_missing(office: Workspace) -> None:
    with pytest.raises(InvalidInput) as wrong:
        office.requests.ask("PUBLISH", None, "")
    assert wrong.value.fields == {"kind": "unknown_code", "reason": "required"}
    with pytest.raises(InvalidInput) as wrong:
        office.requests.ask(ERASE, None, WHY)
    assert wrong.value.fields == {"case_id": "required"}
    with pytest.raises(NotFound):
        office.requests.ask(ERASE, uuid4(), WHY)
    with pytest.raises(NotFound):
        office.requests.decide(uuid4(), True)


def test_request_outlives_its_case_by_the_number(office: Workspace) -> None:
    case_id = open_case(office)
    number = office.cases.header(case_id).number
    office.requests.ask(ERASE, case_id, WHY)
    assert office.requests.list()[0].number == number
    assert office.history.can_undo is None


def test_proof_lasts_five_minutes_by_the_clock(office: Workspace, clock: FakeClock) -> None:
    clock.forward(minutes=4, seconds=59)
    office.confirmation.require()
    clock.forward(seconds=1)
    assert not office.confirmation.valid
    with pytest.raises(NotAllowed) as refusal:
        office.confirmation.require()
    assert refusal.value.code == "confirm_again"


def test_clock_put_back_does_not_prolong_a_proof(office: Workspace, clock: FakeClock) -> None:
    clock.forward(minutes=-1)
    assert not office.confirmation.valid


def test_wrong_passphrase_proves_nothing_and_ends_an_earlier_proof(office: Workspace) -> None:
    assert not office.confirmation.confirm("something else entirely")
    assert not office.confirmation.valid
    assert office.confirmation.confirm(PHRASES[SUPERVISOR_ID])
    assert office.confirmation.valid
    with office.db.read() as session:
        query = select(AuditEntry).where(AuditEntry.action == "confirmed_again")
        entries = list(session.scalars(query.order_by(AuditEntry.sequence)))
    assert [entry.result for entry in entries] == ["OK", "REFUSED:vault_wrong_passphrase", "OK"]
    assert not any(PHRASES[SUPERVISOR_ID] in entry.model_dump_json() for entry in entries)


def test_proof_is_of_one_person(office: Workspace) -> None:
    office.sign_in(ADMINISTRATOR_ID)
    assert not office.confirmation.valid
    office.sign_in(None)
    assert not office.confirmation.valid
    assert not office.confirmation.confirm(PHRASES[SUPERVISOR_ID])


def test_reason_of_a_request_is_for_who_asked_and_for_who_decides(office: Workspace) -> None:
    office.sign_in(WORKER_ID)
    kept = open_case(office, knows="TEAM")
    office.requests.ask(ERASE, kept, WHY)
    assert [view.reason for view in office.requests.list()] == [WHY]
    office.sign_in(OTHER_WORKER_ID)
    assert office.requests.list() == []
    office.sign_in(SUPERVISOR_ID)
    assert [view.reason for view in office.requests.list()] == [WHY]
