"""The composition: an office is set up, opened again, and every door asks who is there."""

import inspect
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest
from sqlmodel import select

from models.act import Act
from models.assessment import Assessment
from models.case import CaseNarrative
from models.consent import Consent
from models.plan import Goal, Measure, Plan
from models.referral import Referral
from models.sitting import AgendaItem, Sitting, SittingMember
from models.situation import SafetyNote
from models.user import Office, User
from services import messages
from services.documents.request import PaperRequest
from services.errors import InvalidInput, NotAllowed, RuleViolation
from services.numbers import parse_number
from services.storage.keyfile import Kdf
from services.storage.vault import Vault
from services.workspace import create_office, open_workspace
from tests.conftest import (
    ADMINISTRATOR_ID,
    OTHER_WORKER_ID,
    PASSPHRASE,
    WORKER_ID,
    FakeClock,
    VaultFiles,
)
from tests.factories import open_case

if TYPE_CHECKING:
    from services.workspace import Workspace

CHEAP = Kdf(64 * 1024, 1, 1)


@pytest.fixture
def new_vault(tmp_path: Path) -> Any:
    """A vault just made, and what it needs to be closed."""
    made: list[Vault] = []

    def make(*, training: bool = False) -> Vault:
        created = Vault.create(tmp_path / "new", PASSPHRASE, kdf=CHEAP, training=training)
        made.append(created.vault)
        return created.vault

    yield make
    for vault in made:
        vault.close()


def test_new_office_gives_its_first_person_the_slot_and_draws_a_code(
    new_vault: Callable[..., Vault], clock: FakeClock
) -> None:
    vault = new_vault()
    workspace = create_office(vault, {"name": "Example Office"}, "Нурила Образцова", clock=clock)
    actor = workspace.actor()
    assert actor is not None
    assert (actor.id, actor.role) == (vault.slot_user_id, "SUPERVISOR")
    assert len(workspace.office.vault_code) == 3
    number = parse_number(workspace.cases.header(open_case(workspace)).number)
    assert (number.pack, number.vault) == ("KG", workspace.office.vault_code)


def test_office_is_set_up_once(new_vault: Callable[..., Vault], clock: FakeClock) -> None:
    vault = new_vault()
    create_office(vault, {"name": "Example Office"}, "Пример", clock=clock)
    with pytest.raises(RuleViolation) as refused:
        create_office(vault, {"name": "Other"}, "Пример", clock=clock)
    assert refused.value.code == "office_exists"
    with open_workspace(vault, clock).db.read() as session:
        assert len(session.exec(select(Office)).all()) == 1
        assert len(session.exec(select(User)).all()) == 1


def test_office_without_a_name_is_not_set_up(
    new_vault: Callable[..., Vault], clock: FakeClock
) -> None:
    with pytest.raises(InvalidInput):
        create_office(new_vault(), {"name": ""}, "Пример", clock=clock)


def test_trainer_belongs_into_a_training_vault(
    new_vault: Callable[..., Vault], clock: FakeClock
) -> None:
    with pytest.raises(InvalidInput):
        create_office(new_vault(), {"name": "Example"}, "Пример", "TRAINER", clock=clock)


def test_trainer_works_in_a_training_vault_like_a_supervisor(
    new_vault: Callable[..., Vault], clock: FakeClock
) -> None:
    workspace = create_office(
        new_vault(training=True), {"name": "Example"}, "Пример", "TRAINER", clock=clock
    )
    assert workspace.office.training
    assert workspace.cases.header(open_case(workspace)).name


def test_role_of_a_trainer_counts_for_nothing_in_a_real_vault(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    trainer = User(name="Example Trainer", role="TRAINER")
    with workspace.db.write("user_added", reversible=False) as session:
        session.add(trainer)
    sign_in_as(trainer.id)
    with pytest.raises(NotAllowed) as refused:
        workspace.cases.find_ids()
    assert refused.value.code == "role_unknown"


def test_person_who_left_the_office_is_nobody(
    workspace: "Workspace", sign_in_as: Callable[[UUID | None], None]
) -> None:
    gone = User(name="Example Gone", role="SUPERVISOR", active=False)
    with workspace.db.write("user_added", reversible=False) as session:
        session.add(gone)
    for user_id in (gone.id, uuid4(), None):
        sign_in_as(user_id)
        assert workspace.actor() is None


def test_cases_are_there_after_a_restart(
    vault_files: VaultFiles, tmp_path: Path, clock: FakeClock
) -> None:
    path = vault_files.copy_to(tmp_path / "again")
    first = open_workspace(Vault.open(path, PASSPHRASE), clock)
    case_id = open_case(first)
    first.close()
    second = open_workspace(Vault.open(path, PASSPHRASE), clock)
    try:
        assert second.cases.find_ids("azat") == [case_id]
        assert second.history.can_undo is None
    finally:
        second.close()


def test_every_label_and_refusal_that_was_written_has_words(workspace: "Workspace") -> None:
    from models.audit import AuditEntry

    open_case(workspace)
    with workspace.db.read() as session:
        actions = set(session.scalars(select(AuditEntry.action)))
    assert actions <= set(messages.ACTIONS)


SERVICES = (
    "records", "intake", "cases", "today", "search", "drafts", "consents", "safety", "referrals",
    "assessments", "plans", "commission", "nrm", "acts", "papers",
)  # fmt: skip
ASKS_NOBODY = {
    ("today", "remember_visit"): "keeps a moment, gives nothing away",
    ("search", "matching"): "a piece of a query",
    ("search", "rebuild"): "administrators maintain the index; it tells them a number",
    ("search", "sealed"): "numbers of sealed cases, which administrators may read; no name",
    ("acts", "needs"): "reads the pack, no case",
    ("drafts", "save"): "what the person typed themselves; of a case it asks for the case",
    ("drafts", "load"): "the same",
    ("drafts", "list"): "the same",
    ("drafts", "discard"): "the same",
}


def full_case(workspace: "Workspace") -> dict[str, Any]:
    """One record of every kind, by the name of the parameter that asks for it."""
    case_id = open_case(workspace)
    header = workspace.cases.header(case_id)
    plan, sitting = Plan(case_id=case_id), Sitting(held_at=workspace.clock())
    assessment = Assessment(case_id=case_id, kind="INITIAL")
    with workspace.db.write("act_added") as session:
        session.add_all([plan, sitting, assessment])
        session.flush()
        goal = Goal(case_id=case_id, plan_id=plan.id, text="goal")
        member = SittingMember(sitting_id=sitting.id, name="Пример")
        item = AgendaItem(case_id=case_id, sitting_id=sitting.id)
        session.add_all([goal, member, item])
        session.flush()
        rows = {
            "plan_id": plan,
            "sitting_id": sitting,
            "assessment_id": assessment,
            "goal_id": goal,
            "member_id": member,
            "item_id": item,
            "measure_id": Measure(case_id=case_id, plan_id=plan.id, action="x"),
            "referral_id": Referral(case_id=case_id, need="x"),
            "consent_id": Consent(case_id=case_id, basis="LAW", given_at=workspace.clock()),
            "act_id": Act(case_id=case_id, happened_at=workspace.clock()),
            "note_id": SafetyNote(case_id=case_id, text="x"),
            "record_id": CaseNarrative(case_id=case_id, kind="NOTE", text="x"),
        }
        session.add_all(rows.values())
    ids = {name: row.id for name, row in rows.items()}
    request = PaperRequest("D15", case_id, next(iter(workspace.pack.readers)), "ru", "purpose")
    return ids | {"case_id": case_id, "intake_id": header.intake_id, "request": request}


def argument(name: str, kind: Any, known: Mapping[str, Any]) -> Any:
    """Something of the right type for a parameter; ids are those of real records."""
    text = str(kind)
    if name == "record":
        return "case_narrative"
    if name in known:
        return known[name]
    plain: list[tuple[str, Any]] = [
        ("Sequence", ()),
        ("tuple", ()),
        ("Mapping", {}),
        ("UUID", uuid4()),
        ("datetime", datetime(2026, 11, 17, tzinfo=UTC)),
        ("date", datetime(2026, 11, 17, tzinfo=UTC).date()),
        ("bool", False),
        ("int", 1),
        ("str", "x"),
    ]
    return next((value for word, value in plain if word in text), None)


def public_methods() -> list[tuple[str, str]]:
    """Every public method of every service."""
    from services.workspace import Workspace

    source = inspect.getsource(Workspace)
    assert all(f"self.{service} = " in source for service in SERVICES)
    import services.workspace as module

    classes = {service: getattr(module, service.capitalize()) for service in SERVICES}
    return [
        (service, name)
        for service, cls in classes.items()
        for name, _ in inspect.getmembers(cls, inspect.isfunction)
        if not name.startswith("_") and (service, name) not in ASKS_NOBODY
    ]


@pytest.fixture(scope="module")
def refusing(
    vault_files: VaultFiles, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple["Workspace", dict[str, Any]]]:
    """A full case, and somebody without a role before it: nothing they try changes anything."""
    path = vault_files.copy_to(tmp_path_factory.mktemp("refusing"))
    workspace = open_workspace(Vault.open(path, PASSPHRASE), FakeClock())
    known = full_case(workspace)
    workspace.sign_in(ADMINISTRATOR_ID)
    yield workspace, known
    workspace.close()


@pytest.mark.parametrize(("service", "name"), public_methods())
def test_every_verb_refuses_a_person_without_a_role(
    refusing: tuple["Workspace", dict[str, Any]], service: str, name: str
) -> None:
    """No verb reads or writes a case before it has asked who is there."""
    workspace, known = refusing
    method = getattr(getattr(workspace, service), name)
    given, named = [], {}
    for parameter in inspect.signature(method).parameters.values():
        optional = parameter.default is not parameter.empty
        if optional or parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
            continue
        value = argument(parameter.name, parameter.annotation, known)
        if parameter.kind is parameter.KEYWORD_ONLY:
            named[parameter.name] = value
        else:
            given.append(value)
    with pytest.raises(NotAllowed):
        method(*given, **named)


def test_worker_of_the_tests_is_at_the_keyboard(workspace: "Workspace") -> None:
    actor = workspace.actor()
    assert actor is not None
    assert actor.id == WORKER_ID


def test_next_person_takes_back_none_of_the_steps_of_the_one_before(
    workspace: "Workspace",
) -> None:
    open_case(workspace, knows="TEAM")
    workspace.sign_in(WORKER_ID)
    assert workspace.history.can_undo is not None
    workspace.sign_in(OTHER_WORKER_ID)
    assert workspace.history.can_undo is None


def test_case_is_not_handed_to_an_administrator(workspace: "Workspace") -> None:
    case_id = open_case(workspace)
    with pytest.raises(RuleViolation, match="no_such_worker"):
        workspace.cases.assign(case_id, ADMINISTRATOR_ID, None, 1)


def test_restored_vault_gives_no_number_a_second_time(
    workspace: "Workspace", clock: FakeClock, tmp_path: Path
) -> None:
    from services.storage.backup import restore, save_backup

    (tmp_path / "copies").mkdir()
    (tmp_path / "restored").mkdir()
    copy = save_backup(workspace.vault, tmp_path / "copies").path
    after_the_copy = workspace.cases.header(open_case(workspace)).number

    vault = Vault.open(restore(copy, tmp_path / "restored", PASSPHRASE), PASSPHRASE)
    restored = open_workspace(vault, clock)
    fresh = restored.cases.header(open_case(restored)).number

    assert parse_number(fresh).sequence == parse_number(after_the_copy).sequence
    assert parse_number(fresh).vault != parse_number(after_the_copy).vault
    assert not restored.renew_code_after_restore()
    restored.close()
