"""The page of sealed cases: it shows each person the way that is theirs, and no other."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from services.storage.recovery import new_recovery_key
from tests.factories import open_case
from tests.sealed_bench import CANARY, CHEAP, LEAD, NAMED, NEED, OTHER, Bench, sealed_office
from tests.ui.conftest import Answering
from ui.widgets import Badge, Label, ListRow


@pytest.fixture
def one_sealed(bench: Bench) -> Any:
    """The office of whoever sealed its only case just now."""
    workspace = sealed_office(bench)
    workspace.sealing.seal(open_case(workspace, family_name=CANARY))  # type: ignore[union-attr]
    return workspace


def shown(page: QWidget, name: str) -> Any:
    return page.findChild(QWidget, name)


def texts(page: QWidget) -> str:
    labels = [label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)]
    rows = [row.accessibleName() for row in page.findChildren(ListRow) if row.isVisibleTo(page)]
    return "\n".join(labels + rows)


def opened(shell: Any) -> Any:
    assert shell.go("sealed")
    return shell.page


def test_without_a_vault_a_supervisor_is_offered_to_make_it_and_a_worker_is_not(
    seat: Callable[..., Any],
) -> None:
    page = opened(seat(LEAD))
    assert shown(page, "make_sealed") is not None
    page = opened(seat(OTHER))
    assert shown(page, "make_sealed") is None
    assert "A supervisor can make the vault" in texts(page)


def test_vault_is_made_through_the_sheet_after_the_passphrase(
    seat: Callable[..., Any],
    sheet: Callable[..., Any],
    confirm: Callable[..., None],
    click: Callable[..., None],
    bench: Bench,
    qtbot: Any,
) -> None:
    shell = seat(LEAD)
    shell.workspace.confirmation.forget()
    page = opened(shell)
    click(page, "make_sealed")
    making = sheet(shell, "create_sealed")
    making.named[NAMED].setChecked(True)
    making.in_need[NEED].setChecked(True)
    confirm(shell)
    making.go()
    qtbot.waitUntil(lambda: shell.workspace.sealed is not None, timeout=20_000)
    qtbot.waitUntil(lambda: shown(page, "enter_sealed") is not None)
    states = {one.id: one.state for one in shell.workspace.sealing.holders()}
    assert states == {LEAD: "NAMED", NAMED: "NAMED", NEED: "EMERGENCY", OTHER: ""}
    assert bench.path.with_name("example-sealed.kamkor").exists()


def test_going_back_from_the_passphrase_makes_no_vault(
    seat: Callable[..., Any], sheet: Callable[..., Any], click: Callable[..., None]
) -> None:
    shell = seat(LEAD)
    shell.workspace.confirmation.forget()
    click(opened(shell), "make_sealed")
    making = sheet(shell, "create_sealed")
    QTimer.singleShot(0, lambda: sheet(shell, "confirm_again").done(""))
    making.go()
    assert making.isVisible()
    assert shell.workspace.sealing.state == "NONE"


@pytest.mark.parametrize(
    ("who", "button"), [(LEAD, "enter_sealed"), (NAMED, "enter_sealed"), (NEED, "open_in_need")]
)
def test_each_person_is_shown_the_own_way_in(
    seat: Callable[..., Any], bench: Bench, who: Any, button: str
) -> None:
    sealed_office(bench)
    page = opened(seat(who))
    ways = {name for name in ("enter_sealed", "open_in_need") if shown(page, name)}
    assert ways == {button}


def test_who_is_not_named_sees_number_and_keeper_and_no_way_in(
    one_sealed: Any, seat: Callable[..., Any]
) -> None:
    number = one_sealed.sealing.stubs()[0].number
    page = opened(seat(OTHER))
    said = texts(page)
    assert number in said
    assert "Нурила Образцова" in said
    assert "You are not named" in said
    assert CANARY not in said
    assert not any(shown(page, name) for name in ("enter_sealed", "open_in_need", "make_sealed"))
    assert not any(shown(page, f"holder_{name}") for name in ("Нурила Образцова",))


def test_a_damaged_vault_is_said_and_its_backup_brings_the_cases_back(
    one_sealed: Any,
    seat: Callable[..., Any],
    bench: Bench,
    sheet: Callable[..., Any],
    click: Callable[..., None],
    qtbot: Any,
) -> None:
    one_sealed.backups.run()
    path = one_sealed.sealing.path
    bench.close()
    path.write_bytes(path.read_bytes()[:9000])
    shell = seat(LEAD)
    page = opened(shell)
    assert "damaged" in texts(page)
    click(page, "restore_sealed")
    restoring = sheet(shell, "restore_sealed")
    assert restoring.choice.count() >= 1
    restoring.go()
    qtbot.waitUntil(lambda: shell.workspace.sealed is not None, timeout=20_000)
    assert shell.workspace.sealed.search.find(CANARY)
    qtbot.waitUntil(lambda: shown(page, "enter_sealed") is not None)


def test_a_recovery_key_typed_later_opens_the_sealed_cases_too(
    shell: Any, sheet: Callable[..., Any], qtbot: Any
) -> None:
    page = opened(shell)
    workspace = shell.workspace
    assert "recovery key does not open the sealed cases" in texts(page)
    key = workspace.keys.draw()
    workspace.vault.replace_recovery_key(key, kdf=CHEAP)
    shown(page, "sealed_recovery_line").button.click()
    typing = sheet(shell, "know_recovery")
    typing.typed.setText(new_recovery_key())
    typing.go()
    qtbot.waitUntil(typing.result.isVisible, timeout=20_000)
    assert workspace.sealing.recovery == "UNKNOWN"
    typing.typed.setText(key)
    typing.go()
    qtbot.waitUntil(lambda: workspace.sealing.recovery == "KNOWN", timeout=20_000)
    qtbot.waitUntil(lambda: shown(page, "sealed_recovery_line") is None)


def test_sealed_cases_that_know_an_older_recovery_key_say_so_to_a_supervisor_only(
    seat: Callable[..., Any], bench: Bench
) -> None:
    workspace = bench.open(LEAD)
    key = workspace.vault.replace_recovery_key(kdf=CHEAP)
    workspace.sealing.create([NAMED], recovery_key=key)  # type: ignore[union-attr]
    workspace.vault.replace_recovery_key(kdf=CHEAP)
    assert "but an older one" in texts(opened(seat(LEAD)))
    assert shown(opened(seat(NAMED)), "sealed_recovery_line") is None


def test_a_person_is_named_and_taken_out_again(shell: Any, qtbot: Any) -> None:
    page = opened(shell)
    answer = Answering(shell)

    def state_of(name: str) -> str:
        row = page.findChild(ListRow, f"holder_{name}")
        badge = row.findChild(Badge)
        return badge.text() if badge is not None else ""

    for code, state in (("name", "named"), ("out", "")):
        answer.with_(code)
        page.findChild(ListRow, "holder_Бакыт Шаблонов").activated.emit()
        qtbot.waitUntil(lambda state=state: state_of("Бакыт Шаблонов") == state, timeout=20_000)
    assert answer.asked == ["Бакыт Шаблонов", "Бакыт Шаблонов"]


def test_nobody_decides_about_themselves(shell: Any) -> None:
    page = opened(shell)
    page.findChild(ListRow, "holder_Нурила Образцова").activated.emit()
    assert "Another named supervisor decides about you." in shell._message.text.text()
    assert {one.id: one.state for one in shell.workspace.sealing.holders()}[LEAD] == "NAMED"


def test_who_left_is_shown_until_taken_out(
    shell: Any, seat: Callable[..., Any], bench: Bench
) -> None:
    """Somebody who is not named let the person go: the slot stays as a task for who is named."""
    bench.close()
    need = bench.open(NEED)
    need.people.leave(NAMED)
    shell = seat(LEAD)
    assert shell.go("today")
    assert shown(shell.page, "sealed_left") is not None
    page = opened(shell)
    row = page.findChild(ListRow, "holder_Жылдыз Макетова")
    assert row.findChild(Badge).text() == "left the office: take out"


@pytest.mark.usefixtures("one_sealed")
def test_an_emergency_opens_with_a_reason_and_shows_the_sealed_cases(
    seat: Callable[..., Any],
    sheet: Callable[..., Any],
    click: Callable[..., None],
    qtbot: Any,
) -> None:
    shell = seat(NEED)
    click(opened(shell), "open_in_need")
    asking = sheet(shell, "reason_sheet")
    asking.reason.setPlainText("The child has run away")
    asking.button.click()
    qtbot.waitUntil(lambda: shell.workspace.main is not None)
    assert shell.go("cases")
    assert CANARY not in texts(shell.page)
    click(shell.page, "open_in_emergency")
    opening = sheet(shell, "emergency_sheet")
    opening.reason.setPlainText("The child has run away")
    opening.open_case()
    assert CANARY in shell.page.title() + texts(shell.page)
    lead = seat(LEAD)
    assert lead.go("today")
    assert "Opened in an emergency: 1" in texts(lead.page)
    lead.enter(lead.workspace.sealed, "today")
    assert lead.page.findChild(QWidget, "emergencies") is not None
