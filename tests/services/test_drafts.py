"""Typed text survives a power cut."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import OTHER_WORKER_ID, FakeClock
from tests.factories import open_case

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from services.workspace import Workspace

LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(st.characters(exclude_categories=("Cs",))),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.uuids(),
    st.tuples(st.text(st.characters(exclude_categories=("Cs",)))),
)
PAYLOADS = st.dictionaries(
    st.text(st.characters(categories=("Ll",)), min_size=1),
    st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3), max_leaves=5),
    max_size=4,
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
@given(PAYLOADS)
def test_draft_comes_back_as_it_was_typed(workspace: "Workspace", payload: dict[str, Any]) -> None:
    workspace.drafts.save("raid", payload)
    draft = workspace.drafts.load("raid")
    assert draft is not None
    assert draft.payload == payload


def test_types_of_a_form_are_kept(workspace: "Workspace") -> None:
    payload = {
        "when": datetime(2026, 11, 17, 3, 0, tzinfo=UTC),
        "day": date(2026, 11, 17),
        "hours": Decimal("4.50"),
        "codes": ("A", "B"),
        "rows": [{"name": "Азат", "case_id": uuid4()}],
        "known": None,
    }
    workspace.drafts.save("raid", payload)
    draft = workspace.drafts.load("raid")
    assert draft is not None
    assert draft.payload == payload
    assert isinstance(draft.payload["codes"], tuple)


def test_saving_again_replaces_the_draft(workspace: "Workspace", clock: FakeClock) -> None:
    workspace.drafts.save("raid", {"a": 1})
    clock.forward(minutes=5)
    assert workspace.drafts.save("raid", {"a": 2}) == clock.now
    assert [(draft.payload, draft.saved_at) for draft in workspace.drafts.list()] == [
        ({"a": 2}, clock.now)
    ]


def test_drafts_of_forms_and_cases_are_apart(workspace: "Workspace") -> None:
    case_id = open_case(workspace)
    workspace.drafts.save("note", {"a": 1})
    workspace.drafts.save("note", {"a": 2}, case_id)
    workspace.drafts.discard("note")
    assert workspace.drafts.load("note") is None
    kept = workspace.drafts.load("note", case_id)
    assert kept is not None
    assert kept.payload == {"a": 2}


def test_draft_is_seen_by_its_writer_only(
    workspace: "Workspace", sign_in_as: "Callable[[UUID], None]"
) -> None:
    workspace.drafts.save("raid", {"a": 1})
    sign_in_as(OTHER_WORKER_ID)
    assert workspace.drafts.load("raid") is None
    workspace.drafts.discard("raid")
    assert workspace.drafts.list() == []


def test_draft_is_no_step_to_undo(workspace: "Workspace") -> None:
    open_case(workspace)
    before = workspace.history.can_undo
    workspace.drafts.save("raid", {"a": 1})
    workspace.drafts.discard("raid")
    assert workspace.history.can_undo == before
