"""The main job, from the first start to the printed summary, in the real window."""

import pytest

from services.documents.words import CHECKS
from services.messages import ERRORS
from tests.e2e import steps
from tests.e2e.driver import Hands, Mouse
from ui.frame import TITLE
from ui.i18n import translate
from ui.widgets import EmptyState, ListRow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
DONE = ("S10", "S20", "S30", "S40", "S50", "S60", "N10", "N20", "N30", "N40")


@pytest.mark.full
def test_main_job_with_the_mouse_survives_a_restart(mouse, program):
    steps.create_vault(mouse)
    assert program.route == "today"
    assert program.page.findChild(EmptyState) is not None, "an empty day says how to begin"
    walk(mouse)
    steps.take_a_call(mouse)
    mouse.finish()
    program.stop()
    program.start()
    again = Mouse(program)
    steps.unlock(again)
    find_everything(again)
    again.finish()


def test_main_job_by_keyboard_alone(keyboard, program):
    steps.unlock(keyboard)
    keyboard.new_raid()
    steps.write_raid(keyboard)
    steps.open_cases(keyboard)
    keyboard.press("to_case_1")
    steps.give_ground(keyboard)
    steps.write_safety_note(keyboard)
    steps.refer(keyboard)
    steps.receive(keyboard)
    steps.assess(keyboard)
    steps.plan(keyboard)
    steps.decide(keyboard)
    steps.approve(keyboard)
    steps.detect(keyboard)
    steps.identify(keyboard, "PRELIMINARY", "PRESUMED")
    steps.identify(keyboard, "OFFICIAL", "VICTIM")
    steps.refer_by_number(keyboard)
    check_summary(keyboard)


def walk(hands: Hands) -> None:
    """From the raid to the printed summary."""
    hands.new_raid()
    steps.write_raid(hands)
    steps.open_cases(hands)
    hands.press("to_case_1")
    hands.see("do:S10")
    assert findings(hands), "the law says nothing of a child of 13 who carries loads"
    steps.begin_at_today(hands)
    refused = translate("documents", CHECKS["ground"]["STOP"])
    said = steps.look_at_unfounded_paper(hands)
    assert any(refused in line for line in said), (refused, said)
    steps.give_ground(hands)
    steps.undo_an_ordinary_change(hands)
    steps.write_safety_note(hands)
    steps.refer(hands)
    assert translate("messages", ERRORS["undo_barrier"]) in steps.try_to_undo_the_sending(hands)
    slip = steps.text_of(steps.print_slip(hands))
    assert steps.referrals(hands)[0].return_code in slip
    steps.receive(hands)
    steps.assess(hands)
    steps.plan(hands)
    steps.decide(hands)
    steps.approve(hands)
    steps.detect(hands)
    steps.identify(hands, "PRELIMINARY", "PRESUMED")
    steps.identify(hands, "OFFICIAL", "VICTIM")
    steps.refer_by_number(hands)
    check_summary(hands)


def findings(hands: Hands) -> list[str]:
    """What the law says of the case, as its card shows it."""
    return [row.title.text() for row in hands.see("law").findChildren(ListRow)]


def check_summary(hands: Hands) -> None:
    """What the supervisor reads in the summary of the case."""
    text = steps.text_of(steps.print_summary(hands))
    for word in (steps.FAMILY, steps.GIVEN, hands.program.page.title(), "Мектепке", "Түнкү"):
        assert word in text, word


def find_everything(hands: Hands) -> None:
    """After a restart: the list, the search in Latin letters, the steps, the register, the call."""
    program = hands.program
    assert program.frame.windowTitle() == TITLE == "Kamkor"
    hands.go("cases")
    table = hands.see("cases")
    assert table.model().rowCount() == len(steps.CHILDREN)
    hands.fill("find_case", "Ulgubaev")
    hands.until(lambda: table.model().rowCount() == 1, "the name is not found in Latin letters")
    hands.enter("find_case")
    hands.keys(steps.Key.Key_Return)
    hands.until(lambda: program.route == "case", "the case does not open")
    states = steps.states(hands)
    assert {code: states[code] for code in DONE} == dict.fromkeys(DONE, "done")
    hands.tab("documents")
    register = program.workspace.papers.register(steps.case_id(hands))
    assert [row.document for row in register] == ["D15", "D10"]
    hands.go("intake")
    rows = program.workspace.intake.rows()
    assert sorted((row.channel, row.cases) for row in rows) == [("HOTLINE", 0), ("RAID", 3)]
    for row in rows:
        assert hands.see(f"event_{row.number}")
