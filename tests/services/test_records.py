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
from services import messages
from services.errors import Conflict, InvalidInput, NotAllowed, NotFound, RuleViolation
from services.records import RecordView
from tests.conftest import OTHER_WORKER_ID, FakeClock
from tests.factories import open_case

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
    ["consent", "agenda_item", "nrm_identification", "printed_document", "user_account"],
)
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


def test_sent_referral_stays_as_it_was_sent(workspace: "Workspace", case_id: UUID) -> None:
    sent = stored(workspace, Referral(case_id=case_id, need="help", sent_at=NOW))
    with pytest.raises(RuleViolation) as refused:
        workspace.records.change("referral", sent, {"need": "other"}, 1)
    assert refused.value.code == "referral_sent"
    with pytest.raises(RuleViolation):
        workspace.records.remove("referral", sent, 1)


def test_finished_assessment_and_its_domains_stay(workspace: "Workspace", case_id: UUID) -> None:
    done = stored(workspace, Assessment(case_id=case_id, kind="INITIAL", done_at=NOW))
    domain = stored(workspace, AssessmentDomain(case_id=case_id, assessment_id=done))
    for record, record_id, values in (
        ("assessment", done, {"place": "x"}),
        ("assessment_domain", domain, {"score": 2}),
    ):
        with pytest.raises(RuleViolation) as refused:
            workspace.records.change(record, record_id, values, 1)
        assert refused.value.code == "assessment_finished_frozen"


def test_submitted_plan_with_goals_and_measures_stays(
    workspace: "Workspace", case_id: UUID
) -> None:
    plan = stored(workspace, Plan(case_id=case_id, submitted_at=NOW))
    goal = stored(workspace, Goal(case_id=case_id, plan_id=plan, text="goal"))
    measure = stored(workspace, Measure(case_id=case_id, plan_id=plan, action="x", agency="KG.TU"))
    for record, record_id, values in (
        ("plan", plan, {"situation": "x"}),
        ("goal", goal, {"text": "x"}),
        ("measure", measure, {"action": "x"}),
    ):
        with pytest.raises(RuleViolation) as refused:
            workspace.records.change(record, record_id, values, 1)
        assert refused.value.code == "plan_submitted_frozen"
    workspace.records.change("measure", measure, {"done_on": NOW.date()}, 1)
    assert workspace.records.get("measure", measure).values["done_on"] == NOW.date()


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


def test_new_goal_stands_last(workspace: "Workspace", case_id: UUID) -> None:
    plan = stored(workspace, Plan(case_id=case_id))
    for text in ("one", "two"):
        values = {"domain": next(iter(workspace.pack.lists["domain"])), "text": text}
        workspace.records.add("goal", values, case_id=case_id, plan_id=plan)
    goals = workspace.records.list("goal", plan_id=plan)
    assert [(goal.values["position"], goal.values["text"]) for goal in goals] == [
        (1, "one"),
        (2, "two"),
    ]


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
    own = {
        "agenda_item", "agenda_recusal", "case_reader", "consent", "number_series",
        "nrm_identification", "printed_document", "user_account",
    }  # fmt: skip
    for record in set(RECORDS) - own:
        assert f"{record}_changed" in messages.ACTIONS
