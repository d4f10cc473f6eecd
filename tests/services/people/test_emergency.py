"""A kept case opened in an emergency: by whom, for how long, and who is told."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from sqlmodel import select

from models.audit import AuditEntry
from models.case import Case
from models.user import User
from services.errors import AppError, InvalidInput, NotAllowed, NotFound
from services.workspace import Workspace
from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID, FakeClock
from tests.factories import open_case

REASON = "Ребёнок звонил, опасность сейчас"


@pytest.fixture
def kept(office: Workspace) -> UUID:
    """A case of the other worker, kept from the supervisor too."""
    office.sign_in(OTHER_WORKER_ID)
    case_id = open_case(office, knows="TEAM")
    with office.db.write("case_assigned") as session:
        session.get_one(Case, case_id).supervisor_id = None
    office.sign_in(SUPERVISOR_ID)
    with pytest.raises(NotAllowed):
        office.cases.page(case_id)
    return case_id


def test_supervisor_opens_a_kept_case_until_the_end_of_tomorrow(
    office: Workspace, kept: UUID, clock: FakeClock
) -> None:
    until = office.cases.open_in_emergency(kept, REASON)
    assert until == datetime(2026, 11, 18, 18, tzinfo=UTC)  # midnight in Bishkek
    assert office.cases.page(kept).header.name
    assert kept in office.cases.find_ids("azat")
    clock.set(until)
    with pytest.raises(NotAllowed) as refused:
        office.cases.page(kept)
    assert refused.value.code == "case_kept"
    assert office.cases.find_ids("azat") == []


def test_people_of_the_case_are_told_until_one_has_taken_note(
    office: Workspace, kept: UUID, clock: FakeClock
) -> None:
    until = office.cases.open_in_emergency(kept, REASON)
    assert office.cases.emergencies() == ()
    office.sign_in(WORKER_ID)
    assert office.cases.emergencies() == ()
    office.sign_in(OTHER_WORKER_ID)
    (notice,) = office.cases.emergencies()
    assert (notice.case_id, notice.who, notice.reason) == (kept, "Нурила Образцова", REASON)
    assert (notice.at, notice.until) == (clock(), until)
    clock.forward(days=9)
    assert office.cases.emergencies() == (notice,)
    office.cases.acknowledge_emergency(notice.reader_id)
    assert office.cases.emergencies() == ()


def test_another_supervisor_is_told_where_nobody_of_the_case_is_left(
    office: Workspace, kept: UUID
) -> None:
    second = office.people.add("Айзада Примерова", "SUPERVISOR").user_id
    office.cases.open_in_emergency(kept, REASON)
    office.sign_in(second)
    assert office.cases.emergencies() == ()
    with office.db.write("user_changed", reversible=False) as session:
        session.get_one(User, OTHER_WORKER_ID).active = False
    (notice,) = office.cases.emergencies()
    office.cases.acknowledge_emergency(notice.reader_id)
    assert office.cases.emergencies() == ()


def test_who_opened_it_does_not_take_note_for_the_others(office: Workspace, kept: UUID) -> None:
    office.cases.open_in_emergency(kept, REASON)
    office.sign_in(OTHER_WORKER_ID)
    (notice,) = office.cases.emergencies()
    for user_id in (SUPERVISOR_ID, WORKER_ID):
        office.sign_in(user_id)
        with pytest.raises(NotAllowed) as refused:
            office.cases.acknowledge_emergency(notice.reader_id)
        assert refused.value.code == "not_yours_to_note"
    with pytest.raises(NotFound):
        office.cases.acknowledge_emergency(uuid4())


@pytest.mark.parametrize("reason", ["", "   "])
def test_it_needs_a_reason(office: Workspace, kept: UUID, reason: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        office.cases.open_in_emergency(kept, reason)
    assert refused.value.fields == {"reason": "required"}


def test_it_needs_the_passphrase_and_a_supervisor(office: Workspace, kept: UUID) -> None:
    office.confirmation.forget()
    with pytest.raises(NotAllowed) as refused:
        office.cases.open_in_emergency(kept, REASON)
    assert refused.value.code == "confirm_again"
    office.sign_in(WORKER_ID)
    with pytest.raises(NotAllowed) as refused:
        office.cases.open_in_emergency(kept, REASON)
    assert refused.value.code == "role_not_enough"


def test_case_that_one_reads_anyway_is_not_opened_in_an_emergency(
    office: Workspace, kept: UUID
) -> None:
    office.cases.open_in_emergency(kept, REASON)
    for case_id, code in ((open_case(office), "case_not_kept"), (kept, "case_not_kept")):
        with pytest.raises(AppError) as refused:
            office.cases.open_in_emergency(case_id, REASON)
        assert refused.value.code == code
    with pytest.raises(NotFound):
        office.cases.open_in_emergency(uuid4(), REASON)


def test_emergency_is_no_way_to_stay(office: Workspace, kept: UUID) -> None:
    office.cases.open_in_emergency(kept, REASON)
    version = office.cases.header(kept).version
    for stay in (
        lambda: office.cases.set_readers(kept, "TEAM", [SUPERVISOR_ID]),
        lambda: office.cases.set_readers(kept, "OFFICE", []),
        lambda: office.cases.assign(kept, SUPERVISOR_ID, None, version),
    ):
        with pytest.raises(NotAllowed) as refused:
            stay()
        assert refused.value.code == "only_for_a_time"


def test_opening_stays_on_record_when_the_circle_is_changed(office: Workspace, kept: UUID) -> None:
    office.cases.open_in_emergency(kept, REASON)
    office.sign_in(OTHER_WORKER_ID)
    assert office.cases.readers(kept) == ()
    office.cases.set_readers(kept, "TEAM", [WORKER_ID])
    office.cases.set_readers(kept, "SUPERVISOR", [WORKER_ID])
    assert office.cases.readers(kept) == ()
    assert len(office.cases.emergencies()) == 1
    assert office.history.can_undo is None


def test_reason_and_moment_stand_in_the_journal_as_field_names(
    office: Workspace, kept: UUID
) -> None:
    office.cases.open_in_emergency(kept, REASON)
    with office.db.read() as session:
        query = select(AuditEntry).where(AuditEntry.action == "emergency_opened")
        (entry,) = session.scalars(query).all()
    assert entry.case_id == kept
    assert entry.actor_id == SUPERVISOR_ID
    assert REASON not in entry.model_dump_json()
