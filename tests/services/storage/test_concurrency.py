"""Several threads at once: readers never wait, writers take turns, nothing is lost."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlmodel import select

from models.case import Case
from models.child import Child
from services.errors import Conflict, StorageError
from services.storage.database import Database, check_version
from services.storage.engine import ACCESS, WRITE


def test_a_reader_finishes_while_a_write_is_open_and_sees_the_state_before(database, make_case):
    case_id, _ = make_case(place="Ош")

    def read() -> str | None:
        with database.read() as session:
            return session.get(Case, case_id).place

    with ThreadPoolExecutor(1) as pool, database.write("case_file_changed") as session:
        session.get(Case, case_id).place = "Талас"
        session.flush()
        assert pool.submit(read).result(timeout=5) == "Ош"
    assert read() == "Талас"


def test_a_reader_keeps_its_view_while_others_commit(database, make_case):
    case_id, _ = make_case(place="Ош")

    def change() -> None:
        with database.write("case_file_changed") as session:
            session.get(Case, case_id).place = "Талас"

    place = select(Case.place).where(Case.id == case_id)
    with ThreadPoolExecutor(1) as pool, database.read() as session:
        assert session.exec(place).one() == "Ош"
        pool.submit(change).result(timeout=5)
        assert session.exec(place).one() == "Ош"
    with database.read() as session:
        assert session.exec(place).one() == "Талас"


def test_writers_take_turns_and_lose_nothing(database, make_case):
    _, child_id = make_case()
    rounds, threads = 15, 3

    def count(_thread: int) -> None:
        done = 0
        while done < rounds:
            try:
                with database.write("child_changed") as session:
                    child = session.get(Child, child_id)
                    child.age_to = (child.age_to or 0) + 1
            except Conflict:  # a server lets both begin and refuses the later one
                continue
            done += 1

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(count, range(threads)))
    with database.read() as session:
        assert session.get(Child, child_id).age_to == rounds * threads
    report = database.verify_audit()
    assert report.ok
    assert report.count == 2 + rounds * threads


def test_of_two_edits_of_one_loaded_version_the_second_is_a_conflict(database, make_case):
    case_id, _ = make_case()

    def edit(place: str) -> str:
        try:
            with database.write("case_file_changed") as session:
                case = session.get(Case, case_id)
                check_version(case, 1)
                case.place = place
        except Conflict:
            return "conflict"
        return "saved"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(edit, ("Ош", "Талас"))) == ["conflict", "saved"]


# a server locks rows, not the whole database
@pytest.mark.parametrize("engine", ["sqlcipher"], indirect=True)
def test_a_writer_that_waited_too_long_is_told_so(database, make_case):
    holder = database.engine.execution_options(**{ACCESS: WRITE}).connect()
    with database.read() as session:  # the next connection of the pool, made impatient
        session.connection().exec_driver_sql("PRAGMA busy_timeout=1")
    with holder, holder.begin(), pytest.raises(StorageError, match="vault_busy"):
        make_case()
    make_case()


def test_the_audit_chain_is_one_for_all_threads(database: Database):
    def note(number: int) -> None:
        database.note("read", result=f"R{number}")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(note, range(40)))
    report = database.verify_audit()
    assert (report.ok, report.count) == (True, 40)
