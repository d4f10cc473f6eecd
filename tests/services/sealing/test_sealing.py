"""Sealed cases lie in a second vault: only the people it names open them, and nothing is lost."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from models.case import Case
from models.child import Child
from models.user import User
from services.belongings import belongings_of
from services.errors import InvalidInput, NotAllowed, RuleViolation, StorageError
from services.sealing import moving
from services.sealing.rows import digest, rows_of, table_of
from services.storage.changes import images
from services.storage.recovery import new_recovery_key
from services.storage.vault import Vault
from services.workspace import Workspace, open_workspace
from tests.factories import open_case, person, record_raid
from tests.sealed_bench import (
    CANARY,
    CHEAP,
    LEAD,
    NAMED,
    NEED,
    OTHER,
    WORDS,
    Bench,
    everything_in,
    sealed_office,
    sealing,
)


def images_of(workspace: Workspace, case_id: UUID) -> Any:
    """Everything of a case as it stands."""
    with workspace.db.read() as session:
        return rows_of(session, belongings_of(session, moving.cases_of_child(session, case_id)))


def names_in(workspace: Workspace) -> set[str]:
    """The family names of all children in a vault."""
    from sqlmodel import select

    with workspace.db.read() as session:
        return {name for name in session.exec(select(Child.family_name)) if name}


def test_a_named_person_opens_both_vaults_with_one_passphrase(bench: Bench) -> None:
    sealed_office(bench)
    inside = bench.open(NAMED).sealed
    assert inside is not None
    assert inside.actor() is not None
    assert inside.actor().id == NAMED  # type: ignore[union-attr]
    assert inside.office.name == "Example Office"


def test_who_is_not_named_opens_the_office_and_learns_only_number_and_keeper(bench: Bench) -> None:
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    number = workspace.search.find("KG")[0].number
    sealing(workspace).seal(case_id)
    other = bench.open(OTHER)
    assert sealing(other).state == "SHUT"
    assert other.sealed is None
    assert [(stub.number, stub.keeper) for stub in sealing(other).stubs()] == [
        (number, "Нурила Образцова")
    ]
    assert CANARY not in names_in(other)
    assert other.search.find(CANARY) == []


def test_sealing_moves_every_record_unchanged_and_leaves_none(bench: Bench) -> None:
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    workspace.records.add("case_narrative", {"kind": "NOTE", "text": CANARY * 3}, case_id=case_id)
    before = images_of(workspace, case_id)
    receipt = sealing(workspace).seal(case_id)
    assert receipt == digest(before)
    assert workspace.sealed is not None
    with workspace.sealed.db.read() as session:
        for name, rows in before.items():
            now = images(session, table_of(name), rows)
            if name not in ("case_file", "case_reader"):
                assert now == rows, name
    with workspace.db.read() as session:
        for name, rows in before.items():
            if name != "printed_document":
                assert images(session, table_of(name), rows) == {}, name
    assert workspace.sealed.search.find(CANARY)[0].case_id == case_id
    assert workspace.trail.verify().ok
    assert workspace.sealed.trail.verify().ok


def test_no_byte_of_a_sealed_name_stays_in_the_office_vault(bench: Bench) -> None:
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    sealing(workspace).seal(case_id)
    assert workspace.sealed is not None
    assert CANARY.casefold() in everything_in(workspace.sealed)
    assert CANARY.casefold() not in everything_in(workspace)


def test_a_child_is_sealed_with_all_its_cases_and_its_brother_stays(bench: Bench) -> None:
    workspace = sealed_office(bench)
    first, second = record_raid(
        workspace, person(family_name=CANARY), person(family_name="Примеров")
    ).case_ids
    sealing(workspace).seal(first)
    assert names_in(workspace) == {"Примеров"}
    with workspace.db.read() as session:
        assert session.get(Case, second) is not None


def test_a_case_sealed_before_the_break_of_power_is_in_exactly_one_vault_after_it(
    bench: Bench,
) -> None:
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    assert workspace.sealed is not None
    with workspace.db.read() as session:
        cases = moving.cases_of_child(session, case_id)
    moving.copy(workspace.db, workspace.sealed.db, cases)
    # here the power went: the case lies in both, and has no stub
    again = bench.open(LEAD)
    assert again.sealed is not None
    assert names_in(again) == set()
    assert names_in(again.sealed) == {CANARY}
    assert [stub.case_id for stub in sealing(again).stubs()] == [case_id]


def test_a_case_that_changed_after_the_copy_is_not_erased(bench: Bench) -> None:
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    assert workspace.sealed is not None
    with workspace.db.read() as session:
        cases = moving.cases_of_child(session, case_id)
    rows = moving.copy(workspace.db, workspace.sealed.db, cases)
    receipt = moving.verify(workspace.sealed.db, rows)
    workspace.records.add("case_narrative", {"kind": "NOTE", "text": "later"}, case_id=case_id)
    with pytest.raises(RuleViolation, match="seal_changed"):
        moving.erase(workspace.db, cases, rows, receipt, bench.clock(), LEAD)
    assert names_in(workspace) == {CANARY}


def test_a_copy_that_differs_erases_nothing(bench: Bench) -> None:
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    assert workspace.sealed is not None
    with workspace.db.read() as session:
        cases = moving.cases_of_child(session, case_id)
    rows = moving.copy(workspace.db, workspace.sealed.db, cases)
    child = next(iter(rows["child"].values()))
    child["family_name"] = "Иначе"
    with pytest.raises(StorageError, match="seal_differs"):
        moving.verify(workspace.sealed.db, rows)


def test_a_case_that_starts_sealed_leaves_a_stub_and_its_numbers_never_meet(bench: Bench) -> None:
    workspace = sealed_office(bench)
    inside = workspace.sealed
    assert inside is not None
    case_id = open_case(inside, knows="TEAM", family_name=CANARY)
    stub = sealing(workspace).stubs()[0]
    assert (stub.case_id, stub.moved) == (case_id, False)
    assert inside.office.vault_code in stub.number
    assert inside.office.vault_code != workspace.office.vault_code
    assert names_in(workspace) == set()


def test_an_emergency_slot_opens_only_for_a_reason_and_no_case_by_itself(bench: Bench) -> None:
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    sealing(workspace).seal(case_id)
    need = bench.open(NEED)
    assert sealing(need).state == "EMERGENCY"
    assert need.sealed is None
    with pytest.raises(InvalidInput):
        sealing(need).open_in_need("  ")
    inside = sealing(need).open_in_need("The keeper cannot be reached, the child has run away")
    with pytest.raises(NotAllowed, match="case_kept"):
        inside.cases.page(case_id)
    inside.cases.open_in_emergency(case_id, "The child has run away")
    assert inside.cases.page(case_id).header.number
    lead = bench.open(LEAD)
    assert lead.sealed is not None
    assert [one.case_id for one in lead.sealed.cases.emergencies()] == [case_id]


def test_the_person_taken_out_opens_nothing_and_the_old_key_is_gone(bench: Bench) -> None:
    workspace = sealed_office(bench)
    inside = workspace.sealed
    assert inside is not None
    before = inside.vault.key("db")
    sealing(workspace).unname(NAMED)
    assert inside.vault.key("db") != before
    assert sealing(bench.open(NAMED)).state == "SHUT"
    again = bench.open(LEAD)
    assert again.sealed is not None
    sealing(again).name(NAMED)
    assert sealing(bench.open(NAMED)).state == "OPEN"


def test_a_new_passphrase_set_by_somebody_else_does_not_open_sealed_cases(bench: Bench) -> None:
    workspace = sealed_office(bench)
    workspace.vault.add_slot(NAMED, "eight entirely new example words", kdf=CHEAP)
    states = {holder.id: holder.state for holder in sealing(workspace).holders()}
    assert states[NAMED] == "KEY_CHANGED"
    bench.close()
    opened = open_workspace(
        Vault.open(bench.path, "eight entirely new example words", first=NAMED), bench.clock
    )
    bench.workspace = opened
    assert sealing(opened).state == "SHUT"


def test_sealing_asks_for_the_passphrase_again(bench: Bench) -> None:
    workspace = sealed_office(bench)
    case_id = open_case(workspace)
    workspace.confirmation.forget()
    with pytest.raises(NotAllowed, match="confirm_again"):
        sealing(workspace).seal(case_id)
    with pytest.raises(NotAllowed, match="confirm_again"):
        sealing(workspace).name(OTHER)


def test_a_worker_makes_no_vault_of_sealed_cases(bench: Bench) -> None:
    workspace = bench.open(OTHER)
    with pytest.raises(NotAllowed):
        sealing(workspace).create([])


def test_a_person_added_to_the_office_is_known_in_the_sealed_vault_at_once(bench: Bench) -> None:
    workspace = sealed_office(bench)
    assert workspace.sealed is not None
    with workspace.db.write("user_added", reversible=False) as session:
        session.add(User(id=uuid4(), name="Айсулуу Үлгүбаева", role="WORKER"))
    assert "Айсулуу Үлгүбаева" in {one.name for one in workspace.sealed.users()}


def test_a_damaged_vault_of_sealed_cases_is_named_and_the_office_opens(bench: Bench) -> None:
    workspace = sealed_office(bench)
    path = sealing(workspace).path
    bench.close()
    path.write_bytes(path.read_bytes()[:9000])
    workspace = bench.open(LEAD)
    assert sealing(workspace).state == "FAULT"
    assert sealing(workspace).fault.code == "vault_damaged"
    assert path.stat().st_size == 9000


@pytest.mark.parametrize("part", range(8))
def test_an_altered_key_file_opens_no_sealed_case(bench: Bench, part: int) -> None:
    keys = sealing(sealed_office(bench)).path.with_name("example-sealed.kamkor-keys")
    bench.close()
    raw = bytearray(keys.read_bytes())
    raw[len(raw) * part // 8 + 5] ^= 1
    keys.write_bytes(bytes(raw))
    workspace = bench.open(LEAD)
    assert sealing(workspace).state in ("FAULT", "SHUT")
    assert workspace.sealed is None


def test_the_recovery_key_opens_sealed_cases_only_where_it_was_typed(bench: Bench) -> None:
    workspace = bench.open(LEAD)
    with pytest.raises(StorageError, match="recovery_key_wrong"):
        sealing(workspace).create([], recovery_key=new_recovery_key())
    key = workspace.vault.replace_recovery_key(kdf=CHEAP)
    inside = sealing(workspace).create([NAMED], recovery_key=key)
    assert [slot.kind for slot in inside.vault.slots].count("recovery") == 1
    bench.close()
    by_key = Vault.open_with_recovery(bench.path, key)
    try:
        path = bench.path.with_name("example-sealed.kamkor")
        Vault.open_with_identity(path, by_key.identity, None, trust=by_key.key("sealed")).close()
    finally:
        by_key.close()


def test_a_recovery_slot_that_somebody_swapped_opens_no_sealed_case(bench: Bench) -> None:
    workspace = bench.open(LEAD)
    workspace.vault.replace_recovery_key(kdf=CHEAP)
    inside = sealing(workspace).create([NAMED])
    assert "recovery" not in [slot.kind for slot in inside.vault.slots]


def test_a_vault_that_somebody_laid_beside_the_office_is_not_opened(bench: Bench) -> None:
    workspace = bench.open(OTHER)
    vault = workspace.vault
    public = vault.recipients()
    Vault.create_for(
        sealing(workspace).path,
        {LEAD: public[LEAD], OTHER: public[OTHER]},
        identity=vault.identity,
        user_id=OTHER,
        main_id=vault.vault_id,
        trust=vault.key("sealed"),
    ).close()
    lead = bench.open(LEAD)
    assert (sealing(lead).state, lead.sealed) == ("FAULT", None)
    assert sealing(lead).fault.code == "seal_unknown"


def test_a_supervisor_may_say_that_an_unknown_vault_is_the_right_one(bench: Bench) -> None:
    workspace = bench.open(LEAD)
    before = {p.name: p.read_bytes() for p in bench.path.parent.iterdir() if p.is_file()}
    sealing(workspace).create([NAMED])
    bench.close()
    for name in (bench.path.name, f"{bench.path.name}-keys"):
        # as a backup from before would bring it back
        (bench.path.parent / name).write_bytes(before[name])
    again = bench.open(LEAD)
    assert sealing(again).state == "FAULT"
    again.confirmation.forget()
    with pytest.raises(NotAllowed, match="confirm_again"):
        sealing(again).accept()
    again.confirmation.confirm(WORDS[LEAD])
    assert sealing(again).accept() is not None
    assert sealing(bench.open(LEAD)).state == "OPEN"
