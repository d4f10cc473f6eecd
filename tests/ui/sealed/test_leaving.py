"""Leaving, sealing and restoring on the screen: what is said of sealed cases, and to whom."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from models.case import Case
from services.workspace import Workspace
from tests.factories import open_case
from tests.sealed_bench import LEAD, NAMED, NEED, Bench, sealed_office, sealing
from tests.ui.conftest import Answering
from ui.people.leaving import LeaveSheet
from ui.sealed.people import HoldersCard
from ui.sealed.restoring import RestoreSealedSheet
from ui.widgets import InlineMessage, Label


def kept_by(workspace: Workspace, keeper: UUID) -> UUID:
    """A sealed case that this person works on."""
    case_id = open_case(workspace, family="Канарейкина", given="Айзада")
    sealing(workspace).seal(case_id)
    assert workspace.sealed is not None
    with workspace.sealed.db.write("case_file_changed", reversible=False) as session:
        session.get_one(Case, case_id).worker_id = keeper
    return case_id


def leaving(shell: Any, who: UUID) -> LeaveSheet:
    person = next(row for row in shell.workspace.people.list() if row.id == who)
    sheet = LeaveSheet(shell, person)
    sheet.open()
    return sheet


def words(inside: Any) -> str:
    return "\n".join(label.text() for label in inside.findChildren(Label))


def keeper_of(workspace: Workspace) -> UUID | None:
    return sealing(workspace).stubs()[0].keeper_id


def test_who_is_named_hands_the_sealed_cases_over_on_the_sheet_of_leaving(shell: Any) -> None:
    workspace = shell.workspace
    kept_by(workspace, NAMED)
    sheet = leaving(shell, NAMED)
    assert sealing(workspace).stubs()[0].number in words(sheet)
    assert not sheet.button.isEnabled()
    sheet.sealed_taker.setCurrentIndex(sheet.sealed_taker.findText("Нурила Образцова"))
    assert sheet.button.isEnabled()
    Answering(shell).with_("later")
    sheet.go_on()
    assert keeper_of(workspace) == LEAD
    assert not next(row for row in workspace.people.list() if row.id == NAMED).active


def test_who_is_not_named_asks_somebody_or_says_that_it_must_be_today(
    seat: Callable[..., Any], bench: Bench
) -> None:
    kept_by(sealed_office(bench), NAMED)
    shell = seat(NEED)
    sheet = leaving(shell, NAMED)
    assert "You are not named for the sealed cases." in words(sheet)
    assert sheet.sealed_taker is None
    assert not sheet.button.isEnabled()
    sheet.later.setChecked(True)
    assert sheet.button.isEnabled()
    Answering(shell).with_("later")
    sheet.go_on()
    assert not next(row for row in shell.workspace.people.list() if row.id == NAMED).active
    assert keeper_of(shell.workspace) == NAMED


def test_a_named_person_finds_who_left_and_hands_the_cases_over(
    seat: Callable[..., Any], bench: Bench, sheet: Callable[..., Any], qtbot: Any
) -> None:
    kept_by(sealed_office(bench), NAMED)
    bench.open(NEED).people.leave(NAMED, sealed_later=True)
    shell = seat(LEAD)
    workspace = shell.workspace
    (left,) = sealing(workspace).left()
    told: list[bool] = []
    card = HoldersCard(shell, workspace, lambda: told.append(True))
    qtbot.addWidget(card)
    card.decide(left)
    handing = sheet(shell, "sealed_hand_over")
    assert not handing.button.isEnabled()
    handing.taker.setCurrentIndex(handing.taker.findText("Нурила Образцова"))
    handing.go()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert keeper_of(workspace) == LEAD


def test_the_sheet_of_sealing_names_the_other_cases_in_which_the_child_stands(
    shell: Any, sheet: Callable[..., Any]
) -> None:
    case_id = open_case(shell.workspace, family="Канарейкина", given="Айзада")
    other = open_case(shell.workspace, family="Үлгүбаев")
    shell.workspace.records.add(
        "case_narrative", {"kind": "NOTE", "text": "вместе с Айзадой Канарейкиной"}, case_id=other
    )
    assert shell.open_case(case_id)
    (command,) = [one for one in shell.page.commands() if one.text == "Seal this case…"]
    command.run()
    line = sheet(shell, "seal_case").findChild(InlineMessage, "also_look_at")
    assert shell.workspace.cases.header(other).number in line.text.text()


def test_after_a_restore_it_is_said_who_was_taken_out_again(
    seat: Callable[..., Any], bench: Bench, qtbot: Any
) -> None:
    workspace = sealed_office(bench)
    workspace.backups.run()
    copy = sealing(workspace).copies()[0].path
    sealing(workspace).unname(NAMED)
    path: Path = sealing(workspace).path
    bench.close()
    path.write_bytes(b"")
    shell = seat(LEAD)
    told: list[bool] = []
    restoring = RestoreSealedSheet(shell, shell.workspace, lambda: told.append(True))
    restoring.open()
    restoring.take(copy)
    restoring.go()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "Taken out again" in shell._message.text.text()
    assert "Жылдыз Макетова" in shell._message.text.text()
