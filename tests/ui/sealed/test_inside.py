"""Among the sealed cases: one sees where one is, and nothing of one vault reaches the other."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from services.settings import Settings
from tests.factories import open_case
from tests.sealed_bench import CANARY, LEAD, NAMED, Bench, everything_in
from tests.ui.conftest import Answering
from ui import i18n
from ui.frame import Frame
from ui.intake.lines import Line
from ui.lock.guard import Guard
from ui.palette.palette import Palette
from ui.palette.row import ENTRY
from ui.sealed.band import SealedBand
from ui.widgets import Label, ListRow


def choose(name: str) -> Callable[[Any], None]:
    def prepare(dialog: Any) -> None:
        dialog.findChild(QAbstractButton, name).click()

    return prepare


def band(shell: Any) -> Any:
    return shell.view.findChild(SealedBand)


def go_in(shell: Any, route: str = "today", **args: Any) -> Any:
    assert shell.enter(shell.root.sealed, route, **args)
    return shell.page


def fill_raid(page: Any, family: str = CANARY) -> None:
    page.form.editor("place").setText("«Үлгү» базары")
    page.grid.sheet.set_lines([Line((f"{family} Азат", "13", "MALE", "", "", "", ""))])
    page.drafting.touch()


def found(shell: Any, text: str) -> list[tuple[Any, ...]]:
    palette = Palette(shell)
    palette.edit.setText(text)
    palette._fill()
    entries = [palette.list.item(n).data(ENTRY) for n in range(palette.list.count())]
    palette.done("")
    return entries


def test_a_case_goes_from_its_menu_among_the_sealed_ones_and_leaves_a_receipt(
    shell: Any, sheet: Callable[..., Any], qtbot: Any
) -> None:
    case_id = open_case(shell.workspace, family_name=CANARY)
    number = shell.workspace.search.find(CANARY)[0].number
    assert shell.open_case(case_id)
    (command,) = [one for one in shell.page.commands() if one.text == "Seal this case…"]
    command.run()
    sealing = sheet(shell, "seal_case")
    sealing.readers[NAMED].setChecked(True)
    sealing.go()
    qtbot.waitUntil(lambda: bool(shell.workspace.sealing.stubs()), timeout=20_000)
    qtbot.waitUntil(lambda: shell._place.route == "sealed", timeout=20_000)
    receipt = shell.workspace.sealing.stubs()[0].receipt[:12]
    assert f"Case {number} is sealed. Receipt: {receipt}" in shell._message.text.text()
    assert any(row.accessibleName().startswith(number) for row in shell.page.findChildren(ListRow))
    assert shell.workspace.search.find(CANARY) == []


def test_a_raid_can_begin_sealed_and_ends_on_its_case_under_the_band(shell: Any) -> None:
    shell.go("raid", channel="RAID", fresh=True)
    fill_raid(shell.page)
    Answering(shell).with_("save", choose("knows_SEALED"))
    shell.page.save()
    assert band(shell) is not None
    assert shell._place.route == "case"
    assert shell.workspace is shell.root.sealed
    assert any(CANARY in label.text() for label in shell.page.findChildren(Label))
    assert shell.root.sealing.stubs()[0].moved is False
    page = shell.workspace.cases.page(shell._place.args["case_id"])
    assert page.header.sensitivity == "SEALED"


def test_of_a_raid_that_began_sealed_no_byte_lies_in_the_office_vault(shell: Any) -> None:
    shell.go("raid", channel="RAID", fresh=True)
    fill_raid(shell.page)
    Answering(shell).with_("save", choose("knows_SEALED"))
    shell.page.save()
    assert CANARY.casefold() in everything_in(shell.workspace)
    assert CANARY.casefold() not in everything_in(shell.root)


def test_a_call_can_begin_sealed(shell: Any) -> None:
    shell.go("call", fresh=True)
    page = shell.page
    page.said.editor("allegation").setText("Мисал")
    page.child.editor("family_name").setText(CANARY)
    page.codes.about.editor("topic").setCurrentIndex(1)
    page.codes._outcomes["CASE_OPENED"].click()
    for box in page.codes.flags.values():
        box.buttons()[0].click()
    Answering(shell).with_("save", choose("knows_SEALED"))
    page.save()
    assert shell.workspace is shell.root.sealed
    assert shell._place.route == "case"
    assert CANARY.casefold() not in everything_in(shell.root)


def test_the_band_leads_back_to_the_office(shell: Any, click: Callable[..., None]) -> None:
    assert band(shell) is None
    go_in(shell)
    click(band(shell), "to_office")
    assert shell.workspace is shell.root
    assert band(shell) is None


def test_back_never_leads_into_the_other_vault(shell: Any) -> None:
    shell.go("cases")
    shell.go("directory")
    go_in(shell, "cases")
    shell.back()
    assert shell.workspace is shell.root.sealed
    assert shell._place.route == "cases"
    shell.enter(shell.root, "today")
    shell.back()
    assert shell.workspace is shell.root
    assert shell._place.route == "today"


def test_settings_are_those_of_the_office(shell: Any) -> None:
    go_in(shell, "cases")
    assert shell.go("settings")
    assert shell.workspace is shell.root
    assert shell._place.route == "settings"


def test_what_is_typed_among_the_sealed_cases_is_kept_there_only(
    shell: Any, seat: Callable[..., Any]
) -> None:
    go_in(shell, "raid", channel="RAID", fresh=True)
    fill_raid(shell.page)
    shell.keep_screen()
    assert CANARY.casefold() in everything_in(shell.workspace)
    assert CANARY.casefold() not in everything_in(shell.root)
    again = seat(LEAD)
    again.begin()
    assert again.workspace.main is None
    again.enter(again.workspace.sealed)
    assert again._place.route == "raid"
    assert CANARY in str(again.page.state())


def test_another_language_keeps_the_page_and_the_band(shell: Any, qtbot: Any) -> None:
    go_in(shell, "raid", channel="RAID", fresh=True)
    fill_raid(shell.page)
    try:
        i18n.install("ru")
        shell.rebuild(shell.settings._replace(language="ru"))
        assert band(shell) is not None
        assert shell.workspace is shell.root.sealed
        assert CANARY in str(shell.page.state())
    finally:
        i18n.install("en")


def test_undo_takes_back_the_last_change_of_the_vault_that_is_shown(shell: Any) -> None:
    case_id = open_case(shell.workspace, family_name="Примеров")
    inside = shell.workspace.sealed
    other = open_case(inside, knows="TEAM", family_name=CANARY)
    for workspace, case in ((shell.workspace, case_id), (inside, other)):
        workspace.records.add("case_narrative", {"kind": "NOTE", "text": "мисал"}, case_id=case)
    go_in(shell, "cases")

    def notes(workspace: Any, case: Any) -> int:
        return len(workspace.records.list("case_narrative", case_id=case))

    shell.undo()
    assert (notes(shell.root, case_id), notes(inside, other)) == (1, 0)
    shell.enter(shell.root, "cases")
    shell.undo()
    assert notes(shell.root, case_id) == 0


def test_search_and_palette_find_the_cases_of_the_vault_that_is_shown(shell: Any) -> None:
    open_case(shell.workspace, family_name="Примеров")
    open_case(shell.workspace.sealed, knows="TEAM", family_name=CANARY)
    assert not any(CANARY in entry[0] for entry in found(shell, CANARY[:5]))
    assert any("Примеров" in entry[0] for entry in found(shell, "Пример"))
    go_in(shell, "cases")
    assert any(CANARY in entry[0] for entry in found(shell, CANARY[:5]))
    assert not any("Примеров" in entry[0] for entry in found(shell, "Пример"))


def test_alt_and_a_number_show_pages_of_the_vault_that_is_shown(shell: Any) -> None:
    go_in(shell, "directory")
    keys = {one.key().toString(): one for one in shell.view.findChildren(QShortcut)}
    keys["Alt+3"].activated.emit()
    assert shell._place.route == "cases"
    assert shell.workspace is shell.root.sealed


def test_the_band_stands_above_every_page(shell: Any, qtbot: Any) -> None:
    page = go_in(shell, "cases")
    qtbot.waitUntil(page.isVisible)
    for route in ("today", "intake", "cases", "commission", "referrals", "sealed"):
        assert shell.go(route)
        assert band(shell).isVisible()


def test_cover_and_end_of_the_process_keep_and_close_both_vaults(shell: Any, qtbot: Any) -> None:
    root, inside = shell.root, shell.root.sealed
    go_in(shell, "raid", channel="RAID", fresh=True)
    fill_raid(shell.page)
    frame = Frame()
    qtbot.addWidget(frame)
    frame.show_view(shell.view)
    frame.show()
    left: list[tuple[Any, str]] = []
    guard = Guard(frame, shell, Settings(), lambda *what: left.append(what))
    guard.cover()
    assert guard.covered is not None
    assert CANARY.casefold() not in everything_in(root)
    guard.uncover()
    assert shell.workspace is inside
    guard.end("panic")
    assert left == [(root.vault.path, "panic")]
    assert not root.vault._lock.held
    assert not inside.vault._lock.held
    guard.stop()


def test_work_that_ends_after_the_way_out_disturbs_nothing(shell: Any, qtbot: Any) -> None:
    go_in(shell, "cases")
    done: list[Any] = []
    shell.start(lambda: 1, done.append)
    shell.enter(shell.root, "cases")
    qtbot.waitUntil(lambda: bool(done))


@pytest.mark.parametrize("knows", ["TEAM"])
def test_a_new_entry_among_the_sealed_cases_is_proposed_for_who_is_named(
    shell: Any, knows: str
) -> None:
    go_in(shell, "raid", channel="RAID", fresh=True)
    fill_raid(shell.page)
    Answering(shell).with_("save")
    shell.page.save()
    (row,) = shell.workspace.intake.rows()
    assert shell.workspace.intake.view(row.id).values["knows"] == knows
    assert shell.page.findChild(QWidget, "knows_SEALED") is None


def test_closing_lets_go_of_both(seat: Callable[..., Any], shell: Any, bench: Bench) -> None:
    go_in(shell)
    inside = shell.workspace
    shell.close()
    assert not inside.vault._lock.held
