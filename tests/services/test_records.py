"""The plain forms: add, change, remove, and what procedure freezes."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest

from models.assessment import Assessment, AssessmentDomain
from models.audit import AuditEntry
from models.child import FamilyMember
from models.consent import Consent
from models.plan import Goal, Measure, Plan
from models.referral import Referral
from models.registry import RECORDS
from models.sitting import AgendaItem, Sitting, SittingMember
from services import messages, records
from services.errors import Conflict, InvalidInput, NotAllowed, NotFound, RuleViolation
from services.records import RecordView
from tests.conftest import OTHER_WORKER_ID, FakeClock
from tests.factories import open_case, person, record_raid

if TYPE_CHECKING:
    from services.workspace import Workspace

NOW = datetime(2026, 11, 17, 3, 0, tzinfo=UTC)


@pytest.fixture
def case_id(workspace: "Workspace") -> UUID:
    """A case of the worker."""
    return open_case(workspace)


def child_of(workspace: "Workspace", case_id: UUID) -> UUID:
    """The child of a case."""
    child_id: UUID = workspace.records.get("case_file", case_id).values["child_id"]
    return child_id


def stored(workspace: "Workspace", row: Any) -> UUID:
    """Put a record straight into the store, as the service of its procedure would."""
    with workspace.db.write("act_added") as session:
        session.add(row)
    row_id: UUID = row.id
    return row_id


def add_note(workspace: "Workspace", case_id: UUID, text: str = "Пришёл с братом") -> RecordView:
    """A note on a case."""
    values = {"kind": "NOTE", "text": text}
    note = workspace.records.add("case_narrative", values, case_id=case_id)
    return workspace.records.get("case_narrative", note)


def test_added_record_is_read_back_with_who_and_when(workspace: "Workspace", case_id: UUID) -> None:
    view = add_note(workspace, case_id)
    assert view.values["text"] == "Пришёл с братом"
    assert view.values["case_id"] == case_id
    assert view.changed_by == "Жылдыз Макетова"
    assert view.changed_at == NOW


def test_records_are_listed_oldest_first(
    workspace: "Workspace", case_id: UUID, clock: FakeClock
) -> None:
    for text in ("first", "second", "third"):
        add_note(workspace, case_id, text)
        clock.forward(minutes=1)
    listed = workspace.records.list("case_narrative", case_id=case_id)
    assert [view.values["text"] for view in listed] == ["first", "second", "third"]


def test_change_touches_only_what_is_given(workspace: "Workspace", case_id: UUID) -> None:
    child = workspace.records.get("child", child_of(workspace, case_id))
    workspace.records.change("child", child.id, {"address": "Пример 0"}, child.version)
    changed = workspace.records.get("child", child.id)
    assert changed.values["address"] == "Пример 0"
    assert changed.values["given_name"] == child.values["given_name"]
    assert changed.version == child.version + 1


def test_change_of_a_record_changed_meanwhile_is_refused_with_its_values(
    workspace: "Workspace", case_id: UUID
) -> None:
    view = add_note(workspace, case_id)
    workspace.records.change("case_narrative", view.id, {"text": "faster"}, view.version)
    with pytest.raises(Conflict) as refused:
        workspace.records.change("case_narrative", view.id, {"text": "slower"}, view.version)
    assert refused.value.current["text"] == "faster"
    with pytest.raises(Conflict):
        workspace.records.remove("case_narrative", view.id, view.version)


def test_every_edit_can_be_undone(workspace: "Workspace", case_id: UUID) -> None:
    view = add_note(workspace, case_id)
    workspace.records.change("case_narrative", view.id, {"text": "new"}, view.version)
    workspace.history.undo()
    now = workspace.records.get("case_narrative", view.id)
    assert now.values["text"] == view.values["text"]
    workspace.records.remove("case_narrative", view.id, now.version)
    with pytest.raises(NotFound):
        workspace.records.get("case_narrative", view.id)
    workspace.history.undo()
    assert workspace.records.get("case_narrative", view.id).values == view.values


def test_wrong_values_change_nothing(workspace: "Workspace", case_id: UUID) -> None:
    view = add_note(workspace, case_id)
    with pytest.raises(InvalidInput) as refused:
        workspace.records.change("case_narrative", view.id, {"text": "  "}, view.version)
    assert refused.value.fields == {"text": "required"}
    assert workspace.records.get("case_narrative", view.id).version == view.version


def test_old_record_with_a_gap_can_still_be_changed(workspace: "Workspace", case_id: UUID) -> None:
    member = stored(workspace, FamilyMember(child_id=child_of(workspace, case_id), name=None))
    view = workspace.records.get("family_member", member)
    workspace.records.change("family_member", member, {"carer": True}, view.version)
    assert workspace.records.get("family_member", member).values["carer"] is True


def test_field_of_the_procedure_is_not_editable(workspace: "Workspace", case_id: UUID) -> None:
    view = workspace.records.get("case_file", case_id)
    with pytest.raises(InvalidInput) as refused:
        workspace.records.change("case_file", case_id, {"closed_at": NOW}, view.version)
    assert refused.value.fields == {"closed_at": "not_editable"}


@pytest.mark.parametrize(
    "record",
    [
        "consent", "agenda_item", "nrm_identification", "printed_document", "user_account",
        "assessment", "assessment_domain", "plan", "goal", "measure", "referral", "sitting",
        "sitting_member",
    ],
)  # fmt: skip
def test_record_of_a_procedure_is_added_by_its_own_verb(
    workspace: "Workspace", case_id: UUID, record: str
) -> None:
    with pytest.raises((RuleViolation, NotAllowed)) as refused:
        workspace.records.add(record, {}, case_id=case_id)
    assert refused.value.code in ("record_has_own_verb", "role_not_enough")


@pytest.mark.parametrize("record", ["case_file", "child", "intake_event"])
def test_case_child_and_event_are_not_removed_by_a_form(
    workspace: "Workspace", case_id: UUID, record: str
) -> None:
    case = workspace.records.get("case_file", case_id)
    ids = {
        "case_file": case_id,
        "child": case.values["child_id"],
        "intake_event": case.values["intake_id"],
    }
    with pytest.raises(RuleViolation) as refused:
        workspace.records.remove(record, ids[record], 1)
    assert refused.value.code == "record_has_own_verb"


def test_record_of_a_procedure_is_neither_changed_nor_removed_by_a_form(
    workspace: "Workspace", case_id: UUID
) -> None:
    assessment = Assessment(case_id=case_id, kind="INITIAL", done_at=NOW)
    returned = Plan(case_id=case_id, submitted_at=NOW, returned_reason="x")
    closed = Sitting(held_at=NOW, closed_at=NOW)
    for row, values in (
        (Referral(case_id=case_id, need="help", sent_at=NOW), {"need": "other"}),
        (assessment, {"interviewer": "Example"}),
        (AssessmentDomain(case_id=case_id, assessment_id=assessment.id), {"score": 2}),
        (returned, {"situation": "x"}),
        (Goal(case_id=case_id, plan_id=returned.id, text="goal"), {"text": "x"}),
        (
            Measure(case_id=case_id, plan_id=returned.id, action="x", agency="KG.TU"),
            {"action": "y"},
        ),
        (closed, {"chair": "Example"}),
        (SittingMember(sitting_id=closed.id, name="Example", present=False), {"present": True}),
    ):
        record, row_id = str(type(row).__tablename__), stored(workspace, row)
        for attempt in (
            lambda r=record, i=row_id, v=values: workspace.records.change(r, i, v, 1),
            lambda r=record, i=row_id: workspace.records.remove(r, i, 1),
        ):
            with pytest.raises(RuleViolation) as refused:
                attempt()
            assert refused.value.code == "record_has_own_verb"


@pytest.mark.parametrize(
    ("record", "link"),
    [("case_file", "number"), ("case_file", "worker_id"), ("case_narrative", "case_id")],
)
def test_a_form_moves_no_record_and_changes_no_number(
    workspace: "Workspace", case_id: UUID, record: str, link: str
) -> None:
    record_id = case_id if record == "case_file" else add_note(workspace, case_id).id
    before = workspace.records.get(record, record_id)
    with pytest.raises(InvalidInput) as refused:
        workspace.records.change(record, record_id, {link: uuid4()}, before.version)
    assert refused.value.fields == {link: "unknown_field"}
    assert workspace.records.get(record, record_id).values[link] == before.values[link]


def test_records_are_never_listed_without_their_owner(
    workspace: "Workspace", case_id: UUID
) -> None:
    for owner in ({}, {"given_name": "Азат"}):
        with pytest.raises(ValueError, match="owner"):
            workspace.records.list("child", **owner)  # type: ignore[arg-type]


def test_lines_of_kept_cases_are_left_out_of_the_lists_of_others(
    workspace: "Workspace", sign_in_as: Callable[[UUID | None], None]
) -> None:
    raid = record_raid(workspace, person(given="Азат"), person(given="Бек"))
    kept, other = raid.case_ids
    workspace.cases.set_readers(kept, "TEAM", [])
    sitting = stored(workspace, Sitting(held_at=NOW))
    for case_id in (kept, other):
        stored(workspace, AgendaItem(sitting_id=sitting, case_id=case_id, matter="PLAN"))
    plan = stored(workspace, Plan(case_id=kept))
    goal = stored(workspace, Goal(case_id=kept, plan_id=plan, text="goal"))
    sign_in_as(OTHER_WORKER_ID)
    found = workspace.records.list("person_found", intake_id=raid.intake_id)
    assert [view.values["given_name"] for view in found] == ["Бек"]
    items = workspace.records.list("agenda_item", sitting_id=sitting)
    assert [view.values["case_id"] for view in items] == [other]
    with pytest.raises(NotAllowed):
        workspace.records.list("measure", goal_id=goal)


def test_record_that_others_refer_to_is_not_removed(workspace: "Workspace", case_id: UUID) -> None:
    child_id = child_of(workspace, case_id)
    member = workspace.records.add("family_member", {"name": "Пример Образцова"}, child_id=child_id)
    stored(workspace, Consent(case_id=case_id, member_id=member, basis="CONSENT", given_at=NOW))
    with pytest.raises(RuleViolation) as refused:
        workspace.records.remove("family_member", member, 1)
    assert refused.value.code == "record_in_use"


def test_marking_a_consent_giver_as_suspected_warns_and_is_allowed(
    workspace: "Workspace", case_id: UUID
) -> None:
    child_id = child_of(workspace, case_id)
    member = workspace.records.add("family_member", {"name": "Пример Образцов"}, child_id=child_id)
    suspected = {"suspected": True}
    assert workspace.records.warnings("family_member", member, suspected) == ()
    stored(workspace, Consent(case_id=case_id, member_id=member, basis="CONSENT", given_at=NOW))
    found = workspace.records.warnings("family_member", member, suspected)
    assert found == ("suspected_gave_consent",)
    assert found[0] in messages.ERRORS
    workspace.records.change("family_member", member, suspected, 1)
    assert workspace.records.get("family_member", member).values["suspected"] is True


def test_records_of_a_kept_case_are_closed_to_others_and_the_refusal_is_noted(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    case_id = open_case(workspace, knows="TEAM")
    child_id = child_of(workspace, case_id)
    note = add_note(workspace, case_id)
    member = workspace.records.add("family_member", {"name": "Пример"}, child_id=child_id)
    plan = stored(workspace, Plan(case_id=case_id))
    sign_in_as(OTHER_WORKER_ID)
    refused: list[Callable[[], object]] = [
        lambda: workspace.records.get("case_narrative", note.id),
        lambda: workspace.records.get("case_file", case_id),
        lambda: workspace.records.get("child", child_id),
        lambda: workspace.records.get("family_member", member),
        lambda: workspace.records.list("case_narrative", case_id=case_id),
        lambda: workspace.records.list("family_member", child_id=child_id),
        lambda: workspace.records.list("goal", plan_id=plan),
        lambda: workspace.records.add("case_narrative", {"text": "x"}, case_id=case_id),
        lambda: workspace.records.change("case_narrative", note.id, {"text": "x"}, note.version),
        lambda: workspace.records.remove("case_narrative", note.id, note.version),
        lambda: workspace.records.warnings("family_member", member, {"suspected": True}),
    ]
    for attempt in refused:
        with pytest.raises(NotAllowed) as refusal:
            attempt()
        assert refusal.value.code == "case_kept"
    with workspace.db.read() as session:
        query = AuditEntry.__table__.select()  # type: ignore[attr-defined]
        results = [row.result for row in session.execute(query)]
    assert results.count("REFUSED:case_kept") == len(refused)


def test_record_that_is_not_there_is_not_found(workspace: "Workspace") -> None:
    with pytest.raises(NotFound):
        workspace.records.get("child", uuid4())
    with pytest.raises(NotFound):
        workspace.records.change("child", uuid4(), {"phone": "0"}, 1)


def test_every_edit_has_words_for_the_history() -> None:
    for record in set(RECORDS) - records._OWN_VERBS:
        assert f"{record}_changed" in messages.ACTIONS


def test_owner_beside_its_own_does_not_open_the_way_to_a_kept_child(workspace: "Workspace") -> None:
    kept = open_case(workspace, knows="TEAM")
    child_id = child_of(workspace, kept)
    workspace.sign_in(OTHER_WORKER_ID)
    mine = open_case(workspace)
    values = {"name": "Гүлнара Шаблонова", "relation": "MOTHER"}
    with pytest.raises(ValueError, match="its own owner"):
        workspace.records.add("family_member", values, child_id=child_id, case_id=mine)
    with pytest.raises(NotAllowed):
        workspace.records.add("family_member", values, child_id=child_id)


@pytest.mark.parametrize("record", ["two_person_request", "draft", "audit_entry"])
def test_what_is_not_read_by_everybody_alike_is_no_plain_record(
    workspace: "Workspace", case_id: UUID, record: str
) -> None:
    for reading in (
        lambda: workspace.records.get(record, uuid4()),
        lambda: workspace.records.list(record, case_id=case_id),
    ):
        with pytest.raises(RuleViolation, match="record_has_own_verb"):
            reading()
