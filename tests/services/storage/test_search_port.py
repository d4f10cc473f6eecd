"""One search port over two engines: the encrypted file and the server answer alike."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from models.child import Child
from models.derived import CaseState
from models.user import User
from services.cases import CaseFilters, CaseSort
from services.cases.listing import case_counts, case_ids, case_rows
from services.search import Search, make_derivation
from services.search.engines import engine_for
from services.search.service import ensure_tables, rebuild
from services.storage.database import Database

from .conftest import WORKER, Hands

MakeCase = Callable[..., tuple[UUID, UUID]]


@pytest.fixture
def search(database: Database, hands: Hands) -> Search:
    """The port over an empty database, kept in step by its derivation."""
    ensure_tables(database)
    ensure_tables(database)
    database.derivations.append(make_derivation(engine_for(database.engine)))
    return Search(database, lambda: hands.actor)


def found(search: Search, text: str) -> list[tuple[UUID, str]]:
    """The cases found and how."""
    return [(hit.case_id, hit.how) for hit in search.find(text)]


def test_words_parts_and_other_spellings_are_found(search: Search, make_case: MakeCase) -> None:
    case_id, _ = make_case(place="рынок «Пример»")
    assert found(search, "obraz ulgu") == [(case_id, "WORDS")]
    assert found(search, "примe".replace("e", "е")) == [(case_id, "WORDS")]
    assert found(search, "разцов") == [(case_id, "PART")]
    assert found(search, "Обрасцов") == [(case_id, "ALIKE")]
    assert found(search, "другой") == []


@pytest.mark.parametrize("text", ["'", '"', "a & b", "!", ":*", "\\", "()", "%", "_", "а'б"])
def test_signs_of_either_engine_do_no_harm(search: Search, make_case: MakeCase, text: str) -> None:
    make_case()
    assert found(search, text) == []


def test_newest_case_comes_first(search: Search, make_case: MakeCase) -> None:
    first, _ = make_case("KG-26-EXAM-00001-A")
    second, _ = make_case("KG-26-EXAM-00002-A")
    assert [case for case, _ in found(search, "образцов")] == [second, first]


def test_index_follows_a_change_and_a_rebuild(
    search: Search, make_case: MakeCase, database: Database
) -> None:
    case_id, child_id = make_case()
    with database.write("child_changed") as session:
        child = session.get(Child, child_id)
        assert child is not None
        child.family_name = "Шаблонов"
    for _ in range(2):
        assert found(search, "шаблонов") == [(case_id, "WORDS")]
        assert found(search, "образцов") == []
        assert rebuild(database) == 1


def test_kept_case_is_not_found_by_its_words(
    search: Search, make_case: MakeCase, database: Database
) -> None:
    make_case(knows="TEAM")
    for text in ("образцов", "разцов", "Обрасцов"):
        assert found(search, text) == []
    with database.write("user_added") as session:
        session.add(User(id=WORKER.id, name=WORKER.name, role=WORKER.role))
    mine, _ = make_case("KG-26-EXAM-00002-A", knows="TEAM", worker_id=WORKER.id)
    assert found(search, "образцов") == [(mine, "WORDS")]


def test_list_reads_ids_rows_and_figures_alike(
    search: Search, make_case: MakeCase, database: Database
) -> None:
    now = datetime(2026, 3, 2, tzinfo=UTC)
    case_id, child_id = make_case(channel="RAID", risk="HIGH", detected_at=now)
    with database.write("child_changed") as session:
        child = session.get(Child, child_id)
        assert child is not None
        child.birth_date = date(2013, 3, 1)
        session.add(
            CaseState(case_id=case_id, opened_at=now, risk="HIGH", channel="RAID", next_due_at=now)
        )
    later = datetime(2026, 3, 2, 0, 0, 1, tzinfo=UTC)
    with database.read() as session:
        for filters in (CaseFilters(), CaseFilters(overdue=True), CaseFilters(track=None)):
            ids = case_ids(session, WORKER, filters, CaseSort.DUE, later, first_steps={})
            assert ids == [case_id]
        lane = CaseFilters(track="NRM")
        assert case_ids(session, WORKER, lane, CaseSort.NAME, later, first_steps={}) == []
        words = search.matching("образцов")
        assert case_ids(
            session, WORKER, CaseFilters(), CaseSort.NEWEST, later, first_steps={}, matching=words
        ) == [case_id]
        row = case_rows(session, WORKER, [case_id], later, UTC)[case_id]
        counts = case_counts(session, WORKER, later)
    assert (row.name, row.age_low, row.age_exact) == ("Образцов Үлгү", 13, True)
    assert row.detected_at == row.next_due_at == now
    assert row.late
    assert (counts.open, counts.overdue, counts.high_risk) == (1, 1, 1)
