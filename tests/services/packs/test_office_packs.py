"""An office adopts a version of its own; every case keeps the version it was opened with."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from sqlmodel import select

from models.case import Case
from models.derived import CaseFinding, CaseState, CaseStep
from models.pack import PackVersion
from services.documents.request import PaperRequest
from services.errors import Conflict, InvalidInput, NotAllowed, RuleViolation
from services.packs import office_pack
from services.packs.model import Pack
from services.pathway.derive import rebuild_all
from tests.conftest import ADMINISTRATOR_ID, SUPERVISOR_ID, WORKER_ID, FakeClock
from tests.factories import open_case, person, record_raid
from tests.office_packs import STEP, adopt, due_of, lay, lay_beside

if TYPE_CHECKING:
    from services.packs.office_pack import FoundPack
    from services.storage.vault import Vault
    from services.workspace import Workspace

SignIn = Callable[[UUID | None], None]


def steps_of(workspace: "Workspace", case_id: UUID) -> set[str]:
    page = workspace.cases.page(case_id)
    return {row.step for lane in page.lanes for row in lane.steps}


def release_of(workspace: "Workspace", case_id: UUID) -> str:
    return workspace.cases.header(case_id).pack_version


def cache(workspace: "Workspace") -> list[str]:
    with workspace.db.read() as session:
        return sorted(
            str(row.model_dump())
            for model in (CaseStep, CaseFinding, CaseState)
            for row in session.exec(select(model))
        )


def versions(workspace: "Workspace") -> list[str]:
    with workspace.db.read() as session:
        return list(session.exec(select(PackVersion.release)))


def test_the_pack_of_a_case_is_kept_once_in_the_vault(workspace: "Workspace") -> None:
    first, second = open_case(workspace), open_case(workspace)
    present = workspace.pack.version
    assert (release_of(workspace, first), release_of(workspace, second)) == (present, present)
    assert versions(workspace) == [present]


def test_taking_back_a_case_does_not_take_the_kept_pack_away(workspace: "Workspace") -> None:
    open_case(workspace)
    workspace.history.undo()
    workspace.history.redo()
    assert versions(workspace) == [workspace.pack.version]


def test_what_lies_beside_the_vault_is_not_used_before_it_is_adopted(
    workspace: "Workspace",
) -> None:
    built_in = workspace.pack.version
    found = lay(workspace)
    assert found.faults == ()
    assert found.release.startswith("2099.1+")
    assert workspace.pack.version == built_in
    assert STEP not in steps_of(workspace, open_case(workspace))


def test_a_new_case_follows_the_adopted_pack_and_an_old_one_its_own(
    workspace: "Workspace",
) -> None:
    old = open_case(workspace)
    release = adopt(workspace)
    new = open_case(workspace)
    assert workspace.pack.version == release
    assert STEP in steps_of(workspace, new)
    assert STEP not in steps_of(workspace, old)
    workspace.recheck()
    assert STEP not in steps_of(workspace, old)


def test_a_newer_pack_of_the_program_leaves_the_cases_that_are_open_as_they_were(
    workspace: "Workspace", vault: "Vault", clock: FakeClock
) -> None:
    from services.workspace import open_workspace

    old = open_case(workspace)
    kept = cache(workspace)
    newer = lay(workspace).pack
    assert newer is not None
    later = open_workspace(vault, clock, pack=newer)
    assert later.pack.version == newer.version
    assert cache(later) == kept, "nothing is derived anew, and nothing else comes of it"
    rebuild_all(later.db, later.shelf, later.clock)
    assert cache(later) == kept
    assert STEP in steps_of(later, open_case(later))
    later.sign_in(SUPERVISOR_ID)
    assert later.procedure.waiting() == (old,)


def test_without_the_folder_the_adopted_pack_still_holds_after_a_restart(
    workspace: "Workspace", clock: FakeClock
) -> None:
    from services.storage.vault import Vault
    from services.workspace import open_workspace
    from tests.conftest import PASSPHRASE

    old = open_case(workspace)
    release = adopt(workspace)
    new = open_case(workspace)
    path = workspace.vault.path
    workspace.close()
    shutil.rmtree(path.parent / "packs")
    again = open_workspace(Vault.open(path, PASSPHRASE), clock)
    assert again.pack.version == release
    assert (STEP in steps_of(again, new), STEP in steps_of(again, old)) == (True, False)
    assert again.procedure.found() is None
    again.close()


def test_back_to_the_built_in_pack_the_cases_of_the_office_pack_keep_theirs(
    workspace: "Workspace",
) -> None:
    built_in = workspace.pack.version
    adopt(workspace)
    case_id = open_case(workspace)
    workspace.procedure.use_built_in()
    workspace.recheck()
    assert workspace.pack.version == built_in
    assert STEP in steps_of(workspace, case_id)
    assert STEP not in steps_of(workspace, open_case(workspace))
    with pytest.raises(RuleViolation, match="office_pack_none"):
        workspace.procedure.use_built_in()


def test_words_of_a_step_that_the_present_pack_does_not_know_are_still_found(
    workspace: "Workspace",
) -> None:
    adopt(workspace)
    case_id = open_case(workspace)
    workspace.procedure.use_built_in()
    row = next(row for row in workspace.today.queue().soon + workspace.today.queue().week
               if row.step == STEP)  # fmt: skip
    assert workspace.shelf.of(row.pack_version).steps[STEP].name["en"] == "Call the school"
    assert workspace.cases.rows([case_id])[case_id].pack_version == row.pack_version
    assert STEP not in workspace.pack.steps


def test_the_papers_and_the_deeds_of_a_case_follow_the_version_it_keeps(
    workspace: "Workspace",
) -> None:
    adopt(workspace)
    case_id = open_case(workspace)
    workspace.procedure.use_built_in()
    request = PaperRequest("D15", case_id, "SUPERVISOR", "en")
    assert "Call the school" in workspace.papers.preview(request).text
    workspace.assessments.postpone(case_id, STEP, "School is closed", date(2026, 11, 27))
    assert due_of(workspace, case_id) == date(2026, 11, 27)
    with pytest.raises(InvalidInput):
        workspace.assessments.postpone(
            case_id=open_case(workspace),
            step=STEP,
            reason="No such step here",
            next_on=date(2026, 11, 27),
        )


@pytest.mark.parametrize("fault", ["broken", "lost_code", "country"])
def test_a_faulty_pack_is_refused_in_words_and_changes_nothing(
    workspace: "Workspace", fault: str
) -> None:
    workspace.sign_in(SUPERVISOR_ID)
    place = lay_beside(workspace.vault.path.parent)
    if fault == "broken":
        (place / "tracks" / "office.toml").write_text("[track", encoding="utf-8")
    elif fault == "country":
        head = place / "pack.toml"
        text = head.read_text(encoding="utf-8").replace('code = "kg"', 'code = "kz"')
        head.write_text(text, encoding="utf-8")
    else:
        _lose_an_agency(place / "agencies.toml")
    before = (workspace.pack.version, versions(workspace))
    found = workspace.procedure.found()
    assert found is not None
    assert found.faults
    with pytest.raises(RuleViolation, match="office_pack_faulty") as refused:
        workspace.procedure.adopt(found.release)
    assert refused.value.details["fault"] == found.faults[0]
    assert (workspace.pack.version, versions(workspace)) == before


def _lose_an_agency(path) -> None:  # type: ignore[no-untyped-def]
    """Take the last agency out of the file: a record may hold its code."""
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.rindex("\n[agency.")] + "\n", encoding="utf-8")


def test_only_what_was_looked_at_can_be_adopted(workspace: "Workspace") -> None:
    workspace.sign_in(SUPERVISOR_ID)
    seen = lay(workspace).release
    lay_beside(workspace.vault.path.parent, "2099.2")
    with pytest.raises(RuleViolation, match="office_pack_changed"):
        workspace.procedure.adopt(seen)
    shutil.rmtree(workspace.vault.path.parent / "packs")
    with pytest.raises(RuleViolation, match="office_pack_gone"):
        workspace.procedure.adopt(seen)


def test_a_pack_that_reads_well_but_leads_nowhere_is_refused(workspace: "Workspace") -> None:
    workspace.sign_in(SUPERVISOR_ID)
    place = lay_beside(workspace.vault.path.parent)
    lane = place / "tracks" / "office.toml"
    lane.write_text(lane.read_text(encoding="utf-8").replace('"KG.TU"', '"KG.NOBODY"'), "utf-8")
    found = workspace.procedure.found()
    assert found is not None
    assert [fault.partition(": ")[2] for fault in found.faults] == [
        f"step.{STEP}.responsible: no KG.NOBODY in the list agency"
    ]
    with pytest.raises(RuleViolation, match="office_pack_faulty"):
        workspace.procedure.adopt(found.release)


def test_files_that_change_while_they_are_adopted_are_not_taken(
    workspace: "Workspace", monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody saves a file in the folder between the look and the keeping."""
    workspace.sign_in(SUPERVISOR_ID)
    seen, look = lay(workspace).release, office_pack.look

    def looked_then_saved(beside: Path, present: Pack) -> "FoundPack | None":
        found = look(beside, present)
        lay_beside(beside, "2099.2")
        return found

    monkeypatch.setattr(office_pack, "look", looked_then_saved)
    with pytest.raises(RuleViolation, match="office_pack_changed"):
        workspace.procedure.adopt(seen)
    assert seen not in versions(workspace)


def test_a_case_closed_while_all_are_moved_stays_as_it_was(workspace: "Workspace") -> None:
    case_id = open_case(workspace)
    kept = release_of(workspace, case_id)
    adopt(workspace)

    def closed_meanwhile() -> bool:
        with workspace.db.write("case_file_changed") as session:
            case = session.get(Case, case_id)
            assert case is not None
            case.closed_at = workspace.clock()
        return False

    assert workspace.procedure.move_all(cancelled=closed_meanwhile) == 0
    assert release_of(workspace, case_id) == kept


def test_the_present_pack_is_not_adopted_twice(workspace: "Workspace") -> None:
    release = adopt(workspace)
    with pytest.raises(RuleViolation, match="office_pack_present"):
        workspace.procedure.adopt(release)


def test_a_later_pack_replaces_the_adopted_one(workspace: "Workspace") -> None:
    adopt(workspace)
    second = adopt(workspace, "2099.2")
    assert workspace.pack.version == second
    workspace.procedure.use_built_in()
    assert workspace.shelf.adopted == ""


def test_a_worker_sees_what_would_change_and_changes_nothing(workspace: "Workspace") -> None:
    case_id = open_case(workspace)
    release = adopt(workspace)
    workspace.sign_in(WORKER_ID)
    assert workspace.procedure.changes(case_id).changes_case
    assert workspace.procedure.waiting() == (case_id,)
    verbs = (
        lambda: workspace.procedure.move(case_id, workspace.cases.header(case_id).version),
        lambda: workspace.procedure.move_all(),
        lambda: workspace.procedure.adopt(release),
        lambda: workspace.procedure.use_built_in(),
        lambda: workspace.procedure.add_moved_day({"day": date(2026, 11, 19), "works": False}),
    )
    for verb in verbs:
        with pytest.raises(NotAllowed):
            verb()


def test_an_administrator_moves_all_but_reads_no_case(
    workspace: "Workspace", sign_in_as: SignIn
) -> None:
    case_id = open_case(workspace)
    release = adopt(workspace)
    sign_in_as(ADMINISTRATOR_ID)
    with pytest.raises(NotAllowed):
        workspace.procedure.changes(case_id)
    assert workspace.procedure.move_all() == 1
    sign_in_as(SUPERVISOR_ID)
    assert release_of(workspace, case_id) == release


def test_a_move_tells_beforehand_what_changes_and_then_changes_just_that(
    workspace: "Workspace",
) -> None:
    case_id = open_case(workspace)
    release = adopt(workspace)
    preview = workspace.procedure.changes(case_id)
    assert [change.step for change in preview.steps] == [STEP]
    assert preview.steps[0].before is None
    assert preview.steps[0].after is not None
    assert preview.steps[0].after.state == "OPEN"
    assert (preview.to_release, preview.missing) == (release, False)

    workspace.procedure.move(case_id, preview.version)

    assert release_of(workspace, case_id) == release
    assert STEP in steps_of(workspace, case_id)
    assert not workspace.procedure.changes(case_id).changes_case
    assert workspace.procedure.waiting() == ()
    kept = cache(workspace)
    assert rebuild_all(workspace.db, workspace.shelf, workspace.clock) == 0
    assert cache(workspace) == kept


def test_a_move_is_audited_and_no_keystroke_takes_it_back(workspace: "Workspace") -> None:
    case_id = open_case(workspace)
    adopt(workspace)
    workspace.procedure.move(case_id, workspace.cases.header(case_id).version)
    entry = next(row for row in workspace.trail.case_entries(case_id) if row.record == "case_file")
    assert (entry.action, entry.fields) == ("case_moved_to_pack", ("pack_version",))
    with pytest.raises(RuleViolation, match="undo_barrier"):
        workspace.history.undo()
    with pytest.raises(RuleViolation, match="case_pack_present"):
        workspace.procedure.move(case_id, workspace.cases.header(case_id).version)


def test_a_case_changed_meanwhile_is_not_moved(workspace: "Workspace") -> None:
    case_id = open_case(workspace)
    adopt(workspace)
    seen = workspace.procedure.changes(case_id).version
    workspace.records.change("case_file", case_id, {"risk": "HIGH"}, seen)
    with pytest.raises(Conflict):
        workspace.procedure.move(case_id, seen)


def test_a_closed_case_stays_with_the_version_it_was_closed_with(
    workspace: "Workspace",
) -> None:
    case_id = open_case(workspace)
    adopt(workspace)
    with workspace.db.write("case_file_changed") as session:
        case = session.get(Case, case_id)
        assert case is not None
        case.closed_at = workspace.clock()
    assert workspace.procedure.waiting() == ()
    with pytest.raises(RuleViolation, match="case_closed"):
        workspace.procedure.move(case_id, workspace.cases.header(case_id).version)


def test_moving_all_can_be_stopped_and_gone_on_with(workspace: "Workspace") -> None:
    for _ in range(2):
        open_case(workspace)
    adopt(workspace)
    assert workspace.procedure.move_all(cancelled=lambda: True) == 0
    seen: list[tuple[int, int]] = []
    assert workspace.procedure.move_all(lambda *at: seen.append(at)) == 2
    assert seen == [(2, 2)]
    assert workspace.procedure.releases() == {}


def test_a_release_that_is_not_kept_follows_the_present_pack_and_is_told(
    workspace: "Workspace",
) -> None:
    case_id = open_case(workspace)
    with workspace.db.write("case_file_changed", reversible=False) as session:
        case = session.get(Case, case_id)
        assert case is not None
        case.pack_version = "1999.1+lost"
    assert workspace.procedure.changes(case_id).missing
    assert workspace.shelf.missing == {"1999.1+lost": ""}
    assert workspace.recheck() == 0, "the case is not derived again at every start"
    assert steps_of(workspace, case_id) == set(workspace.pack.steps)


def test_a_kept_release_that_cannot_be_read_any_more_does_not_stop_anything(
    workspace: "Workspace", vault: "Vault", clock: FakeClock
) -> None:
    from services.workspace import Workspace

    release = adopt(workspace)
    case_id = open_case(workspace)
    with workspace.db.write("pack_version_kept", reversible=False) as session:
        row = session.exec(select(PackVersion).where(PackVersion.release == release)).one()
        row.content = "AAAA"
    later = Workspace(vault, clock)
    later.sign_in(SUPERVISOR_ID)
    assert later.pack.version == later.shelf.built_in.version
    assert "damaged" in later.shelf.missing[release]
    assert STEP not in steps_of(later, case_id)
    assert rebuild_all(later.db, later.shelf, later.clock) == 1
    assert STEP not in steps_of(later, case_id)
    assert later.recheck() == 0


def test_sixty_cases_of_two_versions_are_derived_each_by_its_own(
    workspace: "Workspace",
) -> None:
    old = record_raid(workspace, *([person()] * 30)).case_ids
    adopt(workspace)
    new = record_raid(workspace, *([person()] * 30)).case_ids
    workspace.procedure.add_moved_day({"day": date(2026, 11, 19), "works": False})
    assert workspace.procedure.recheck() == 60
    with workspace.db.read() as session:
        query = select(CaseStep.case_id).where(CaseStep.step == STEP)
        assert set(session.exec(query)) == set(new)
        rows = session.exec(select(CaseState.case_id, CaseState.pack_version)).all()
    stamps = {case_id: stamp for case_id, stamp in rows}
    assert len({stamps[case_id] for case_id in old}) == 1
    assert {stamps[case_id] for case_id in old}.isdisjoint(stamps[case_id] for case_id in new)
    assert workspace.procedure.recheck() == 0
