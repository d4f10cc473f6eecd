"""The journal can be narrowed, and tells nobody what a case keeps from them."""

from datetime import timedelta

import pytest

from models.user import User
from services.errors import NotAllowed
from services.messages import ACTIONS
from services.trail import TrailFilter, wording
from services.trail_words import GROUPS, PRINTED_ACTIONS, SEEN_ACTIONS, UNLOCK_ACTIONS
from tests.conftest import ADMINISTRATOR_ID, OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID
from tests.documents.asking import wanted
from tests.factories import open_case

READERS = {"SUPERVISOR": SUPERVISOR_ID, "ADMINISTRATOR": ADMINISTRATOR_ID}


def english(_context, text):
    return text


@pytest.fixture
def auditor(workspace):
    """A person who checks the office."""
    person = User(name="Example Auditor", role="AUDITOR")
    with workspace.db.write("user_added", reversible=False) as session:
        session.add(person)
    return person.id


def entries(workspace, **wanted_values):
    return workspace.trail.entries(TrailFilter(**wanted_values), limit=1000)


def test_who_may_read_the_journal(workspace, sign_in_as, auditor):
    for person in (SUPERVISOR_ID, ADMINISTRATOR_ID, auditor):
        sign_in_as(person)
        assert entries(workspace)
        assert workspace.trail.numbers(TrailFilter())
    for person in (WORKER_ID, OTHER_WORKER_ID, None):
        sign_in_as(person)
        for verb in (
            lambda: entries(workspace),
            lambda: workspace.trail.numbers(TrailFilter()),
            lambda: workspace.trail.rows([1]),
            workspace.trail.people,
            workspace.trail.confirm_clock,
        ):
            with pytest.raises(NotAllowed):
                verb()


def test_each_group_holds_its_own_and_together_they_hold_all(workspace, sign_in_as):
    case_id = open_case(workspace)
    workspace.trail.case_seen(case_id)
    workspace.papers.preview(wanted(case_id))
    workspace.papers.issue(wanted(case_id))
    workspace.trail.note_lock()
    with pytest.raises(NotAllowed):
        workspace.trail.people()
    sign_in_as(SUPERVISOR_ID)
    found = {group: {e.sequence for e in entries(workspace, group=group)} for group in GROUPS}
    all_of_them = {entry.sequence for entry in entries(workspace)}
    assert set().union(*found.values()) == all_of_them
    assert sum(len(numbers) for numbers in found.values()) == len(all_of_them)
    by_number = {entry.sequence: entry for entry in entries(workspace)}
    assert {by_number[n].action for n in found["SEEN"]} == {"case_seen"}
    assert {by_number[n].action for n in found["PRINTED"]} == {"paper_printed", "paper_previewed"}
    assert all(by_number[n].refused for n in found["REFUSED"])
    assert {by_number[n].action for n in found["UNLOCK"]} == {"vault_opened", "vault_locked"}
    assert all(by_number[n].operation for n in found["CHANGED"])


def test_persons_cases_and_days_narrow(workspace, sign_in_as, clock):
    first = open_case(workspace)
    clock.forward(days=2)
    sign_in_as(OTHER_WORKER_ID)
    second = open_case(workspace, family_name="Үлгүбаев")
    sign_in_as(SUPERVISOR_ID)
    number = workspace.cases.header(second).number
    assert {e.case_id for e in entries(workspace, number=number.lower())} == {second}
    assert {e.case_id for e in entries(workspace, number=number[:10])} == {first, second}
    assert entries(workspace, number="KG-99") == []
    assert entries(workspace, number="%") == []
    assert {e.actor_id for e in entries(workspace, person=OTHER_WORKER_ID)} == {OTHER_WORKER_ID}
    today = clock.now.astimezone(workspace.pack.timezone).date()
    recent = entries(workspace, since=today)
    assert recent
    assert first not in {e.case_id for e in recent}
    older = entries(workspace, until=today - timedelta(days=1))
    assert second not in {e.case_id for e in older}


def test_pages_follow_one_another_without_gap_or_overlap(workspace, sign_in_as):
    open_case(workspace)
    sign_in_as(SUPERVISOR_ID)
    whole = [entry.sequence for entry in entries(workspace)]
    paged, after = [], None
    while page := workspace.trail.entries(TrailFilter(), after, 7):
        paged += [entry.sequence for entry in page]
        after = page[-1].sequence
    assert paged == whole == sorted(whole, reverse=True)


@pytest.mark.parametrize("role", READERS)
def test_of_a_kept_case_the_number_is_told_and_no_field(workspace, sign_in_as, role):
    kept = open_case(workspace, knows="TEAM")
    workspace.papers.issue(wanted(kept))
    with workspace.db.write("case_file_changed") as session:
        from models.case import Case

        case = session.get(Case, kept)
        case.supervisor_id = None
    sign_in_as(READERS[role])
    told = entries(workspace, case_id=kept)
    assert told
    for entry in told:
        assert entry.withheld
        assert entry.number.startswith("KG-26-")
        assert (entry.record, entry.fields, entry.document, entry.paper) == ("", (), "", "")


def test_every_action_of_the_groups_has_its_words():
    for action in {*SEEN_ACTIONS, *PRINTED_ACTIONS, *UNLOCK_ACTIONS} - {"packet_shared"}:
        assert action in ACTIONS, action


def test_an_entry_reads_as_a_sentence(workspace, sign_in_as):
    case_id = open_case(workspace)
    child_id = workspace.cases.header(case_id).child_id
    workspace.records.change("child", child_id, {"address": "Тайная 0", "phone": "0"}, 1)
    workspace.history.undo()
    issued = workspace.papers.issue(wanted(case_id))
    sign_in_as(OTHER_WORKER_ID)
    with pytest.raises(NotAllowed):
        workspace.trail.people()
    sign_in_as(SUPERVISOR_ID)
    pack = workspace.pack
    said = [
        (
            wording.action_words(entry, english),
            wording.field_words(entry, english, pack, "en"),
            wording.result_words(entry, english, pack, "en"),
        )
        for entry in entries(workspace)
    ]
    assert ("Child's details changed", "Address, Telephone", "") in said
    assert ("Taken back: Child's details changed", "Address, Telephone", "") in said
    assert ("Paper printed", f"Case summary, {issued.number}", "") in said
    assert ("Verifying", "", "refused: the role does not include this") in said
    assert "Тайная" not in repr(said)


@pytest.mark.parametrize(
    ("result", "words"),
    [
        ("OK", ""),
        ("AT:2026-11-16T18:00:00Z", "at 17.11.2026 00:00"),
        ("BEFORE:20", "20 earlier tries"),
        ("KNOWN:77", "entry 77 was known"),
        ("REFUSED:print_training_only", "refused: "),
        ("REFUSED:case_kept", "refused: the case is kept from this person"),
        ("something else", ""),
        ("AT:broken", "at broken"),
    ],
)
def test_results_are_worded(workspace, sign_in_as, result, words):
    from dataclasses import replace

    sign_in_as(SUPERVISOR_ID)
    entry = replace(entries(workspace)[0], result=result)
    assert wording.result_words(entry, english, workspace.pack, "en").startswith(words)
