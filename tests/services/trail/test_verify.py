"""With the data key in hand: what was edited past the program is named (security.md, test 15)."""

import random
from datetime import timedelta

import pytest
from sqlalchemy import text

from services.errors import InvalidInput, NotAllowed, RuleViolation
from services.storage.audit import Damage
from services.trail import Compared, OutsideKind
from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID
from tests.documents.asking import text_of, wanted
from tests.factories import open_case


@pytest.fixture
def cases(workspace):
    """Two cases with some life in them, then the supervisor at the keyboard."""
    found = [open_case(workspace), open_case(workspace, family_name="Үлгүбаев")]
    for case_id in found:
        workspace.records.add("case_narrative", {"kind": "NOTE", "text": "x"}, case_id=case_id)
        workspace.trail.case_seen(case_id)
    workspace.sign_in(SUPERVISOR_ID)
    return found


def count(workspace):
    """The number of the last entry."""
    return workspace.db.audit_head().sequence


def test_a_vault_at_work_is_whole(workspace, cases):
    child_id = workspace.cases.header(cases[0]).child_id
    workspace.records.change("child", child_id, {"address": "Пример 0"}, 1)
    workspace.history.undo()
    workspace.history.redo()
    workspace.cases.set_readers(cases[1], "TEAM", [OTHER_WORKER_ID])
    workspace.papers.issue(wanted(cases[0]))
    report = workspace.trail.verify()
    assert report.ok
    assert report.chain.count == count(workspace) - 1
    assert report.outside.checked > 20
    assert report.outside.unsealed == 0


def test_an_undone_beginning_leaves_nothing_unexplained(workspace):
    case_id = open_case(workspace)
    workspace.records.add("case_narrative", {"kind": "NOTE", "text": "x"}, case_id=case_id)
    workspace.history.undo()
    workspace.sign_in(SUPERVISOR_ID)
    assert workspace.trail.verify().ok


@pytest.mark.parametrize(
    ("statement", "record"),
    [
        ("UPDATE user_account SET role = 'SUPERVISOR' WHERE role = 'WORKER'", "user_account"),
        ("UPDATE user_account SET active = 0 WHERE role = 'SUPERVISOR'", "user_account"),
        ("UPDATE case_file SET knows = 'OFFICE', worker_id = supervisor_id", "case_file"),
        ("UPDATE case_file SET opened_at = '2020-01-01 00:00:00.000000'", "case_file"),
        ("UPDATE case_narrative SET text = 'other words'", "case_narrative"),
        ("UPDATE child SET given_name = 'Мисал'", "child"),
        ("UPDATE child SET version = version + 1", "child"),
        ("UPDATE office SET approval_needed = 0", "office"),
    ],
)
def test_a_record_changed_with_other_tools_is_named(
    workspace, cases, past_the_program, statement, record
):
    past_the_program(statement)
    report = workspace.trail.verify()
    assert report.chain.ok
    assert not report.outside.ok
    assert {found.record for found in report.outside.found} == {record}
    assert {found.kind for found in report.outside.found} == {OutsideKind.CHANGED}
    assert all(found.sequence for found in report.outside.found)


def test_an_approval_slipped_in_and_a_note_taken_out_are_named(workspace, cases, past_the_program):
    past_the_program(
        "INSERT INTO approval (id, version, case_id, subject, subject_id, outcome)"
        " VALUES (:id, 0, :case, 'PLAN', :id, 'APPROVED')",
        id="ab" * 16,
        case=cases[0].hex,
    )
    past_the_program("DELETE FROM case_narrative WHERE case_id = :case", case=cases[1].hex)
    found = {(one.kind, one.record) for one in workspace.trail.verify().outside.found}
    assert found == {(OutsideKind.ADDED, "approval"), (OutsideKind.REMOVED, "case_narrative")}


def test_a_record_without_a_seal_is_counted_and_not_accused(workspace, cases, past_the_program):
    """Entries of the first format hold no seal; here one is made to look so, the chain breaks."""
    past_the_program("UPDATE audit_entry SET seal = '' WHERE record = 'child'")
    report = workspace.trail.verify()
    assert not report.chain.ok
    assert report.outside.unsealed == 2
    assert report.outside.ok


def test_every_change_of_every_column_of_the_journal_is_found(workspace, cases):
    """One altered field at a time, in random entries; each is named by its number, then put back."""
    chance = random.Random(15)
    last = count(workspace)
    columns = (
        "at", "actor_id", "action", "operation", "origin", "record", "record_id", "case_id",
        "fields", "result", "seal", "mac",
    )  # fmt: skip
    engine = workspace.db.engine.execution_options(kamkor_access="write")
    for column in columns:
        for sequence in chance.sample(range(1, last + 1), 6):
            where = {"n": sequence}
            with engine.begin() as connection:
                row = connection.execute(
                    text(f"SELECT {column} FROM audit_entry WHERE sequence = :n"), where
                ).scalar()
                changed = {"at": "2020-02-29 00:00:00.000000"}.get(column, "0" * 32)
                statement = text(f"UPDATE audit_entry SET {column} = :v WHERE sequence = :n")
                connection.execute(statement, {**where, "v": changed})
            report = workspace.db.verify_audit()
            assert (report.ok, report.first_bad) == (False, sequence), column
            assert report.damage is Damage.ALTERED, column
            with engine.begin() as connection:
                connection.execute(statement, {**where, "v": row})
    assert workspace.db.verify_audit().ok


def test_entries_exchanged_between_two_cases_are_found(workspace, cases, past_the_program):
    past_the_program(
        "UPDATE audit_entry SET case_id = CASE case_id WHEN :a THEN :b WHEN :b THEN :a END"
        " WHERE case_id IN (:a, :b)",
        a=cases[0].hex,
        b=cases[1].hex,
    )
    assert workspace.db.verify_audit().damage is Damage.ALTERED


def test_two_entries_in_another_order_are_said_to_be_moved(workspace, cases, past_the_program):
    for old, new in ((4, 1000), (5, 4), (1000, 5)):
        past_the_program("UPDATE audit_entry SET sequence = :new WHERE sequence = :old",
                         old=old, new=new)  # fmt: skip
    report = workspace.db.verify_audit()
    assert (report.first_bad, report.damage) == (4, Damage.ORDER)


def test_missing_entries_are_counted_from_to(workspace, cases, past_the_program):
    past_the_program("DELETE FROM audit_entry WHERE sequence IN (3, 4)")
    report = workspace.db.verify_audit()
    assert (report.first_bad, report.bad_to, report.damage) == (3, 4, Damage.MISSING)
    assert report.bad_at is not None


def test_a_tail_cut_off_during_the_sitting_is_found(workspace, cases, past_the_program):
    workspace.trail.remember()
    last = count(workspace)
    past_the_program("DELETE FROM audit_entry WHERE sequence > :n", n=last - 2)
    report = workspace.trail.verify().chain
    assert (report.damage, report.first_bad, report.bad_to) == (Damage.CUT, last - 1, last)


def test_the_check_is_entered_and_can_be_stopped(workspace, cases):
    told = []
    workspace.trail.verify(lambda done, total: told.append((done, total)))
    assert told[-1][1] == 100
    assert told == sorted(told)
    with pytest.raises(RuleViolation, match="verify_cancelled"):
        workspace.trail.verify(cancelled=lambda: True)
    from services.trail import TrailFilter

    (first, *_) = workspace.trail.entries(TrailFilter())
    assert (first.action, first.result) == ("journal_verified", "OK")


def test_a_mark_printed_on_a_paper_is_found_again(workspace, cases, clock):
    pdf = workspace.papers.issue(wanted(cases[0])).pdf
    mark = text_of(pdf).split("journal ")[1].split()[0].rstrip("·,")
    clock.forward(days=3)
    workspace.trail.case_seen(cases[1])
    found = workspace.trail.compare(mark)
    assert found.code is Compared.CONTAINED
    assert found.at == clock.now - timedelta(days=3)
    assert workspace.trail.compare(mark.partition(":")[2].lower()) == found
    assert workspace.trail.compare(f" {mark} ") == found


def test_a_mark_that_the_journal_does_not_bear_is_told_apart(workspace, cases, past_the_program):
    head = workspace.db.audit_head()
    mark = f"{head.sequence}:{head.mac[:8]}"
    workspace.trail.case_seen(cases[0])
    other = "00000000" if not head.mac.startswith("00000000") else "11111111"
    assert workspace.trail.compare(f"{head.sequence}:{other}").code is Compared.DIFFERENT
    assert workspace.trail.compare(other).code is Compared.NOT_FOUND
    past_the_program("DELETE FROM audit_entry WHERE sequence >= :n", n=head.sequence)
    found = workspace.trail.compare(mark)
    assert (found.code, found.last) == (Compared.ENDS_BEFORE, head.sequence - 1)


@pytest.mark.parametrize("typed", ["", "abc", "12:", "12:ab12", "1234:xyzxyzxy", "ab12cd3%"])
def test_what_is_no_mark_is_refused_in_words(workspace, cases, typed):
    with pytest.raises(InvalidInput) as refused:
        workspace.trail.compare(typed)
    assert refused.value.fields == {"head": "head_unreadable"}


def test_a_worker_verifies_nothing(workspace):
    for verb in (workspace.trail.verify, lambda: workspace.trail.compare("1:abcdef12")):
        workspace.sign_in(WORKER_ID)
        with pytest.raises(NotAllowed):
            verb()
