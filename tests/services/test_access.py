"""Who may do what: every cell of the table, and need-to-know."""

from uuid import UUID, uuid4

import pytest

from models.registry import RECORDS
from services import messages
from services.access import (
    ADMINISTRATOR,
    APPROVE,
    CASE_RECORDS,
    LEAVE,
    MANAGE,
    READ,
    SUPERVISOR,
    WORKER,
    WRITE,
    Actor,
    allowed,
    require,
)
from services.errors import NotAllowed

ME = UUID("aaaaaaaa-0000-4000-8000-000000000009")
ACTIONS = sorted(READ | WRITE | LEAVE | APPROVE | MANAGE)


def actor(role: str) -> Actor:
    """A person with this role."""
    return Actor(ME, "Example Person", role)


@pytest.mark.parametrize("action", ACTIONS)
def test_nobody_and_unknown_roles_are_refused_everything(action: str) -> None:
    for record in CASE_RECORDS:
        assert allowed(None, action, record).code == "no_actor"
        for role in ("GUEST", "", "AUDITOR"):
            assert allowed(actor(role), action, record).code == "role_unknown"


@pytest.mark.parametrize("action", ACTIONS)
def test_administrator_sees_no_case(action: str) -> None:
    assert not any(allowed(actor(ADMINISTRATOR), action, record).ok for record in CASE_RECORDS)


@pytest.mark.parametrize("record", sorted(CASE_RECORDS))
def test_only_a_supervisor_approves(record: str) -> None:
    assert allowed(actor(SUPERVISOR), "approve", record).ok
    assert allowed(actor(WORKER), "approve", record).code == "role_not_enough"


@pytest.mark.parametrize("action", sorted(READ | WRITE | LEAVE))
def test_worker_does_casework(action: str) -> None:
    assert all(allowed(actor(WORKER), action, record).ok for record in CASE_RECORDS)


def test_worker_does_not_manage_people() -> None:
    assert not allowed(actor(WORKER), "manage", "user_account").ok
    assert not allowed(actor(WORKER), "change", "office").ok
    assert allowed(actor(ADMINISTRATOR), "manage", "user_account").ok


def test_action_or_record_nobody_thought_of_is_refused() -> None:
    assert not allowed(actor(SUPERVISOR), "publish", "case_file").ok
    assert not allowed(actor(SUPERVISOR), "read", "no_such_record").ok


def test_every_record_stands_in_the_table() -> None:
    assert all(allowed(actor(SUPERVISOR), "read", record).ok for record in RECORDS)


KEPT = {"knows": "TEAM", "worker_id": uuid4(), "supervisor_id": uuid4(), "readers": frozenset()}


@pytest.mark.parametrize("role", [WORKER, SUPERVISOR])
@pytest.mark.parametrize("action", ACTIONS)
def test_kept_case_is_closed_to_others_whatever_their_role(role: str, action: str) -> None:
    assert not allowed(actor(role), action, "case_file", context=KEPT).ok


@pytest.mark.parametrize(
    "known", [{"worker_id": ME}, {"supervisor_id": ME}, {"readers": frozenset({ME})}]
)
def test_kept_case_is_open_to_its_own_people(known: dict[str, object]) -> None:
    assert allowed(actor(WORKER), "read", "case_file", context=KEPT | known).ok


def test_of_a_kept_case_the_number_may_be_read_and_not_printed() -> None:
    me = actor(WORKER)
    assert allowed(me, "read", "case_file", field="number", context=KEPT).ok
    assert not allowed(me, "print", "case_file", field="number", context=KEPT).ok
    assert not allowed(me, "change", "case_file", field="number", context=KEPT).ok
    assert allowed(me, "read", "case_file", field="place", context=KEPT).code == "case_kept"


def test_word_for_who_may_know_that_nobody_knows_keeps_the_case() -> None:
    context = {"knows": "", "worker_id": None}
    assert not allowed(actor(WORKER), "read", "case_file", context=context).ok


def test_every_refusal_has_a_sentence() -> None:
    codes = {"no_actor", "role_unknown", "role_not_enough", "case_kept"}
    assert codes <= set(messages.ERRORS)
    with pytest.raises(NotAllowed) as refused:
        require(actor(WORKER), "read", "child", context=KEPT)
    assert refused.value.code == "case_kept"
