"""Undo and redo: the content comes back, the trail only grows, and some steps stay."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import SQLModel, select

from models.audit import AuditEntry, PrintedDocument
from models.case import Case, CaseNarrative
from models.child import Child, FamilyMember
from models.user import NumberSeries
from services.errors import Conflict, RuleViolation
from services.events import STAMPS, Origin
from services.storage.changes import audited_table
from services.storage.database import Database
from services.storage.history import History


@pytest.fixture
def history(database: Database) -> History:
    """A history that hears the bus."""
    made = History(database)
    database.bus.subscribe(made.remember)
    return made


def content(database: Database) -> dict:
    """Everything a person recorded, without versions and stamps."""
    found = {}
    with database.read() as session:
        for name in SQLModel.metadata.tables:
            table = audited_table(name)
            if table is None or name in ("number_series", "printed_document"):
                continue
            columns = [c for c in table.columns if c.name not in STAMPS]
            rows = session.connection().execute(select(*columns)).mappings()
            found[name] = {row["id"]: dict(row) for row in rows}
    return found


def test_undo_of_a_change_brings_the_old_value_under_a_higher_version(database, make_case, history):
    case_id, _ = make_case(place="Ош")
    _place(database, case_id, "Талас")
    undone = history.undo()
    assert (undone.origin, undone.label) == (Origin.UNDO, "case_file_changed")
    with database.read() as session:
        case = session.get(Case, case_id)
        assert (case.place, case.version) == ("Ош", 3)
    history.redo()
    with database.read() as session:
        case = session.get(Case, case_id)
        assert (case.place, case.version) == ("Талас", 4)


def test_a_case_taken_back_comes_again_with_the_same_ids(database, make_case, history):
    case_id, child_id = make_case("N-5")
    before = content(database)
    history.undo()
    with database.read() as session:
        assert session.get(Case, case_id) is None
        assert session.get(Child, child_id) is None
    history.redo()
    assert content(database) == before
    with database.read() as session:
        assert session.get(Case, case_id).version > 1


def test_removed_rows_come_back_with_all_they_held(database, make_case, history):
    case_id, child_id = make_case()
    with database.write("x") as session:
        session.add(CaseNarrative(case_id=case_id, kind="NOTE", text="текст"))
        session.add(FamilyMember(child_id=child_id, name="Образцова"))
    full = content(database)
    with database.write("case_removed") as session:
        for model in (CaseNarrative, FamilyMember, Case, Child):
            for row in session.exec(select(model)).all():
                session.delete(row)
    assert history.can_undo == "case_removed"
    history.undo()
    assert content(database) == full


def test_undo_is_audited_and_told_like_any_write(database, make_case, history, hands):
    case_id, _ = make_case()
    _place(database, case_id, "Талас")
    history.undo()
    assert [c.origin for c in hands.heard] == [Origin.USER, Origin.USER, Origin.UNDO]
    with database.read() as session:
        last = session.exec(select(AuditEntry).order_by(AuditEntry.sequence.desc())).first()
    assert (last.origin, last.record, last.fields) == ("UNDO", "case_file", "place")
    assert database.verify_audit().ok


def test_a_record_changed_since_cannot_be_undone_and_the_step_is_forgotten(
    database, make_case, history
):
    case_id, _ = make_case()
    _place(database, case_id, "Талас")
    with database.write("x", origin=Origin.SYSTEM) as session:
        session.get(Case, case_id).place = "Нарын"
    with pytest.raises(Conflict, match="undo_conflict"):
        history.undo()
    assert history.can_undo == "cases_opened"
    with database.read() as session:
        assert session.get(Case, case_id).place == "Нарын"


def test_a_record_that_others_now_point_to_cannot_be_taken_back(database, make_case, history):
    case_id, _ = make_case()
    with database.write("x", origin=Origin.SYSTEM) as session:
        session.add(CaseNarrative(case_id=case_id, kind="NOTE"))
    with pytest.raises(Conflict, match="undo_conflict"):
        history.undo()
    assert history.can_undo is None
    with database.read() as session:
        assert session.get(Case, case_id) is not None


def test_a_step_that_is_never_undone_is_a_barrier(database, make_case, history):
    case_id, _ = make_case()
    with database.write("referral_sent", reversible=False) as session:
        session.get(Case, case_id).risk = "HIGH"
    assert history.can_undo is None
    for _ in range(2):
        with pytest.raises(RuleViolation) as refused:
            history.undo()
        assert (refused.value.code, refused.value.details["label"]) == (
            "undo_barrier",
            "referral_sent",
        )
    _place(database, case_id, "Талас")
    history.undo()
    with pytest.raises(RuleViolation, match="undo_barrier"):
        history.undo()


def test_numbers_and_printed_papers_are_never_taken_back(database, history):
    child = Child(family_name="Шаблонов")
    with database.write("cases_opened") as session:
        session.add(child)
        session.add(series := NumberSeries(series="case", year=2026, last=41))
        session.add(
            paper := PrintedDocument(
                number="P-1", document="D15", reader="R", language="ru", purpose="",
                printed_at=datetime(2026, 3, 1, tzinfo=UTC),
            )
        )  # fmt: skip
    history.undo()
    with database.read() as session:
        assert session.get(Child, child.id) is None
        assert session.get(NumberSeries, series.id).last == 41
        assert session.get(PrintedDocument, paper.id) is not None


def test_a_new_change_ends_what_could_be_redone(database, make_case, history):
    case_id, _ = make_case()
    _place(database, case_id, "Талас")
    history.undo()
    assert history.can_redo == "case_file_changed"
    _place(database, case_id, "Нарын")
    assert history.can_redo is None
    with pytest.raises(RuleViolation, match="nothing_to_redo"):
        history.redo()


def test_thirty_steps_are_kept_and_locking_forgets_them(database, make_case, history):
    case_id, _ = make_case()
    for number in range(35):
        _place(database, case_id, str(number))
    for _ in range(30):
        history.undo()
    with pytest.raises(RuleViolation, match="nothing_to_undo"):
        history.undo()
    with database.read() as session:
        assert session.get(Case, case_id).place == "4"
    history.redo()
    history.clear()
    assert (history.can_undo, history.can_redo) == (None, None)


def test_an_import_leaves_nothing_to_undo(database, make_case, history):
    make_case()
    with database.write("x", origin=Origin.IMPORT) as session:
        session.add(Child())
    assert history.can_undo is None


def test_being_told_twice_of_a_commit_counts_once(database, make_case, history, hands):
    database.bus.subscribe(history.remember)
    make_case()
    history.undo()
    with pytest.raises(RuleViolation, match="nothing_to_undo"):
        history.undo()


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "note", "change", "remove", "move"]),
        st.integers(0, 5),
        st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8),
    ),
    min_size=1,
    max_size=12,
)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=_STEPS)
def test_undoing_everything_and_redoing_everything_ends_where_it_was(database, steps):
    history = History(database)
    unsubscribe = database.bus.subscribe(history.remember)
    states = [content(database)]
    for step in steps:
        _do(database, *step)
        if (now := content(database)) != states[-1]:
            states.append(now)
    for state in reversed(states[:-1]):
        history.undo()
        assert content(database) == state
    assert history.can_undo is None
    for state in states[1:]:
        history.redo()
        assert content(database) == state
    assert database.verify_audit().ok
    unsubscribe()


def _do(database: Database, kind: str, place: int, text: str) -> None:
    """One step of the random walk; each is one write of one to three records."""
    with database.write(kind) as session:
        cases = session.exec(select(Case).order_by(Case.number)).all()
        case = cases[place % len(cases)] if cases else None
        if kind == "add" or case is None:
            child = Child(family_name=text, languages=("ky",) if place % 2 else None)
            new = Case(
                number=str(uuid4()), opened_at=datetime(2026, 1, 1 + place, tzinfo=UTC),
                child_id=child.id,
            )  # fmt: skip
            session.add_all([new, CaseNarrative(case_id=new.id, kind="NOTE", text=text), child])
            return
        notes = session.exec(select(CaseNarrative).where(CaseNarrative.case_id == case.id)).all()
        if kind == "note":
            session.add(CaseNarrative(case_id=case.id, kind="NOTE", text=text))
        elif kind == "change":
            case.place = text
            session.get(Child, case.child_id).given_name = text
        elif kind == "move":
            for note in notes:
                note.case_id = cases[(place + 1) % len(cases)].id
        else:
            for row in [*notes, case, session.get(Child, case.child_id)]:
                session.delete(row)


def _place(database: Database, case_id: UUID, place: str) -> None:
    with database.write("case_file_changed") as session:
        session.get(Case, case_id).place = place
