"""Every write: one change a record, read from the database, audited and told to listeners."""

import logging
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from models.audit import AuditEntry, Draft
from models.case import Case, CaseNarrative
from models.child import Child, FamilyMember
from models.derived import CaseStep
from models.fields import Kind, fields_of
from models.situation import WorkSituation
from models.user import NumberSeries
from services.errors import Conflict, StorageError
from services.events import Origin
from services.storage.changes import WrongUse
from services.storage.database import check_version

from .conftest import WORKER, only


def test_a_new_case_and_its_child_are_one_change_each(database, make_case, hands):
    case_id, child_id = make_case()
    (committed,) = hands.heard
    assert {(c.record, c.id, c.operation) for c in committed.changes} == {
        ("case_file", case_id, "ADDED"),
        ("child", child_id, "ADDED"),
    }
    assert only(committed.changes, "case_file").after["child_id"] == child_id
    assert committed.touches("child")
    assert not committed.touches("plan")
    assert committed.case_ids == {case_id}


def test_a_record_flushed_three_times_is_one_change_from_first_to_last(database, make_case, hands):
    case_id, _ = make_case(place="Ош")
    with database.write("case_file_changed") as session:
        case = session.get(Case, case_id)
        for place in ("Нарын", "Талас", "Баткен"):
            case.place = place
            session.flush()
    change = only(hands.heard[-1].changes, "case_file")
    assert (change.before["place"], change.after["place"]) == ("Ош", "Баткен")
    assert change.fields == ("place",)
    assert change.after["version"] == 4


def test_an_expired_record_still_has_its_before_image(database, make_case, hands):
    case_id, _ = make_case(place="Ош")
    with database.write("case_file_changed") as session:
        case = session.get(Case, case_id)
        session.expire(case)
        case.place = "Талас"
    assert only(hands.heard[-1].changes, "case_file").before["place"] == "Ош"


def test_what_is_set_to_the_same_value_changes_nothing(database, make_case, hands):
    case_id, _ = make_case(place="Ош")
    with database.write("case_file_changed") as session:
        session.get(Case, case_id).place = "Ош"
    assert len(hands.heard) == 1
    with database.read() as session:
        assert session.get(Case, case_id).version == 1


def test_what_is_added_and_removed_in_one_write_is_no_change(database, make_case, hands):
    _, child_id = make_case()
    with database.write("family_member_added") as session:
        member = FamilyMember(child_id=child_id, name="Образцова")
        session.add(member)
        session.flush()
        session.delete(member)
    assert len(hands.heard) == 1


def test_a_removed_record_keeps_its_last_content_in_the_change(database, make_case, hands):
    case_id, _ = make_case()
    with database.write("case_narrative_added") as session:
        session.add(note := CaseNarrative(case_id=case_id, kind="NOTE", text="текст"))
    with database.write("case_narrative_removed") as session:
        session.delete(session.get(CaseNarrative, note.id))
    change = only(hands.heard[-1].changes, "case_narrative")
    assert change.operation == "REMOVED"
    assert change.before["text"] == "текст"
    assert change.case_id == case_id


def test_children_may_be_added_before_their_parent_in_one_write(database):
    child, case_id = Child(family_name="Шаблонов"), uuid4()
    with database.write("cases_opened") as session:
        session.add(CaseNarrative(case_id=case_id, kind="NOTE"))
        session.add(Case(id=case_id, number="N-1", opened_at=_at(), child_id=child.id))
        session.add(child)
    with database.read() as session:
        assert session.get(Case, case_id) is not None


def test_a_link_to_nothing_is_a_conflict_and_nothing_is_saved(database, hands):
    with pytest.raises(Conflict), database.write("cases_opened") as session:
        session.add(Case(number="N-1", opened_at=_at(), child_id=uuid4()))
    with database.read() as session:
        assert session.exec(select(Case)).all() == []
        assert session.exec(select(AuditEntry)).all() == []
    assert hands.heard == []


def test_a_number_given_twice_is_a_conflict(database, make_case):
    make_case()
    with pytest.raises(Conflict):
        make_case()


def test_the_stamps_say_who_and_when(database, make_case, hands):
    case_id, _ = make_case()
    other = WORKER.__class__(uuid4(), "Example Supervisor", "SUPERVISOR")
    with database.read() as session:
        first = session.get(Case, case_id)
    hands.actor = other
    with database.write("case_file_changed") as session:
        session.get(Case, case_id).risk = "HIGH"
    with database.read() as session:
        second = session.get(Case, case_id)
    assert (first.created_by, first.changed_by, first.version) == (WORKER.id, WORKER.id, 1)
    assert (second.created_by, second.changed_by, second.version) == (WORKER.id, other.id, 2)
    assert second.created_at == first.created_at
    assert second.changed_at > first.changed_at


def test_every_kind_of_value_comes_back_as_it_was_stored(database, make_case, hands):
    case_id, child_id = make_case()
    moment = datetime(2026, 3, 29, 2, 30, 15, 123456, tzinfo=UTC)
    with database.write("child_changed") as session:
        child = session.get(Child, child_id)
        child.languages = ("ky", "ru")
        child.birth_date = moment.date()
        child.disability = False
        session.get(Case, case_id).detected_at = moment.astimezone(_tz(6))
        session.add(WorkSituation(case_id=case_id, **_hours("12.50")))
    changes = hands.heard[-1].changes
    assert only(changes, "child").after["languages"] == ("ky", "ru")
    assert only(changes, "child").after["birth_date"] == moment.date()
    assert only(changes, "child").after["disability"] is False
    assert only(changes, "case_file").after["detected_at"] == moment
    work = only(changes, "work_situation").after
    assert all(work[name] == value for name, value in _hours("12.50").items())


def test_a_failed_write_tells_nobody_and_leaves_nothing(database, make_case, hands):
    case_id, _ = make_case(place="Ош")

    def fail(session) -> None:
        session.get(Case, case_id).place = "Талас"
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), database.write("case_file_changed") as session:
        fail(session)
    assert len(hands.heard) == 1
    with database.read() as session:
        assert session.get(Case, case_id).place == "Ош"
    assert database.verify_audit().count == 2


def test_one_audit_entry_a_record_names_fields_and_no_values(database, make_case):
    case_id, child_id = make_case()
    with database.write("case_file_changed", case_id=case_id) as session:
        session.get(Case, case_id).place = "Канарейкино"
        session.get(Child, child_id).phone = "0555 000 000"
    with database.read() as session:
        entries = session.exec(select(AuditEntry).order_by(AuditEntry.sequence)).all()
    assert [e.sequence for e in entries] == [1, 2, 3, 4]
    by_record = {e.record: e for e in entries[2:]}
    assert by_record["case_file"].fields == "place"
    assert by_record["child"].fields == "phone"
    assert by_record["child"].case_id == case_id
    assert {e.operation for e in entries[2:]} == {"CHANGED"}
    assert {e.actor_id for e in entries} == {WORKER.id}
    assert "Канарейкино" not in str([e.model_dump() for e in entries])


def test_unaudited_rows_are_neither_tracked_nor_told(database, hands):
    with database.write("draft_saved") as session:
        session.add(Draft(form="intake", saved_at=_at(), payload="{}"))
    assert hands.heard == []
    assert database.verify_audit().count == 0


def test_the_listener_sees_the_data_already_saved(database, make_case, hands):
    seen = []

    def look(committed):
        with database.read() as session:
            seen.append(session.exec(select(Case.number)).all())

    database.bus.subscribe(look)
    make_case("N-9")
    assert seen == [["N-9"]]


def test_a_failing_listener_stops_nobody_and_its_words_are_not_logged(
    database, make_case, hands, caplog
):
    database.bus.subscribe(lambda _committed: {}["Секретова"])
    last = []
    database.bus.subscribe(last.append)
    with caplog.at_level(logging.ERROR):
        make_case()
    assert len(last) == 1
    assert "KeyError" in caplog.text
    assert "Секретова" not in caplog.text


def test_a_listener_may_leave(database, make_case):
    heard = []
    leave = database.bus.subscribe(heard.append)
    leave()
    make_case()
    assert heard == []


def test_a_write_inside_a_write_is_refused(database, make_case):
    with pytest.raises(WrongUse), database.write("a"), database.write("b"):
        raise AssertionError("the second write was opened")
    make_case()  # the refusal leaves nothing locked


@pytest.mark.parametrize(
    "statement",
    [
        update(Case).values(place="x"),
        delete(Case),
        insert(Child).values(id=uuid4(), version=1),
        Case.__table__.update().values(place="x"),
        delete(AuditEntry),
        text("UPDATE case_file SET place = 'x'"),
        text("delete from audit_entry"),
        text("INSERT OR REPLACE INTO child (id) VALUES ('x')"),
    ],
)
def test_statements_that_no_change_would_be_recorded_for_are_refused(database, statement):
    with pytest.raises(WrongUse), database.write("x") as session:
        session.execute(statement)


def test_statements_on_derived_rows_are_allowed(database, make_case):
    case_id, _ = make_case()
    with database.write("x") as session:
        session.execute(delete(CaseStep).where(CaseStep.case_id == case_id))


def test_a_reading_session_cannot_write_in_any_way(database, make_case):
    case_id, _ = make_case(place="Ош")
    with pytest.raises(WrongUse), database.read() as session:
        _add_and_flush(session)
    with pytest.raises(WrongUse), database.read() as session:
        session.get(Case, case_id).place = "Талас"
    with pytest.raises(WrongUse), database.read() as session:
        session.execute(delete(CaseStep))
    with pytest.raises((StorageError, DBAPIError)), database.read() as session:
        session.connection().execute(update(Case).values(place="x"))
    with database.read() as session:
        assert session.get(Case, case_id).place == "Ош"


def test_derivations_see_the_changes_and_write_in_the_same_transaction(database, make_case):
    seen = []

    def derive(session, changes):
        for change in changes:
            if change.record == "case_file" and change.after:
                session.add(_step(change.id))
                seen.append(change.after["number"])

    database.derivations.append(derive)
    case_id, _ = make_case("N-3")
    assert seen == ["N-3"]
    with database.read() as session:
        assert session.exec(select(CaseStep.case_id)).all() == [case_id]


def test_a_derivation_that_fails_takes_the_whole_write_with_it(database, make_case, hands):
    def derive(session, changes):
        raise ZeroDivisionError

    database.derivations.append(derive)
    with pytest.raises(ZeroDivisionError):
        make_case()
    with database.read() as session:
        assert session.exec(select(Case)).all() == []
    assert hands.heard == []


def test_a_derivation_cannot_change_a_record(database, make_case):
    database.derivations.append(lambda session, _changes: session.add(Child()))
    with pytest.raises(WrongUse):
        make_case()


def test_a_note_enters_the_audit_trail_without_any_change(database, hands):
    case_id = uuid4()
    database.note("print", record="case_file", record_id=case_id, case_id=case_id, result="REFUSED")
    with database.read() as session:
        (entry,) = session.exec(select(AuditEntry)).all()
    assert (entry.action, entry.result, entry.case_id) == ("print", "REFUSED", case_id)
    assert hands.heard == []


def test_a_note_inside_a_write_is_kept_or_lost_with_it(database):

    def note_and_fail() -> None:
        database.note("print")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), database.write("x"):
        note_and_fail()
    assert database.verify_audit().count == 0
    with database.write("x"):
        database.note("print")
    assert database.verify_audit().count == 1


def test_an_old_version_is_a_conflict_that_shows_what_is_there_now(database, make_case):
    case_id, _ = make_case(place="Ош")
    with database.write("case_file_changed") as session:
        session.get(Case, case_id).place = "Талас"
    with pytest.raises(Conflict) as conflict, database.write("case_file_changed") as session:
        check_version(session.get(Case, case_id), 1)
    assert conflict.value.current["place"] == "Талас"


def test_numbers_are_counted_like_any_record(database, hands):
    with database.write("x", origin=Origin.SYSTEM) as session:
        session.add(NumberSeries(series="case", year=2026, last=1))
    assert hands.heard[0].origin is Origin.SYSTEM


def _add_and_flush(session) -> None:
    session.add(Child())
    session.flush()


def _at() -> datetime:
    return datetime(2026, 3, 1, 8, tzinfo=UTC)


def _tz(hours: int) -> timezone:
    return timezone(timedelta(hours=hours))


def _hours(value: str) -> dict:
    name = next(n for n, f in fields_of("work_situation").items() if f.kind is Kind.NUMBER)
    return {name: Decimal(value)}


def _step(case_id: UUID) -> CaseStep:
    return CaseStep(case_id=case_id, track="social", step="NOTICE", position=1, state="OPEN")
