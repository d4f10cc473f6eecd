"""What is typed is neither lost, nor left lying about where somebody else could read it."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt

from services.workspace import Workspace
from tests.e2e import steps
from tests.e2e.driver import CONTROL, Hands, Keyboard
from tests.e2e.program import Program
from ui.i18n import translate
from ui.merge import put_off_text

Key = Qt.Key
MINE, THEIRS = "Өмүркулович", "Example Patronymic"
NICKNAME = "Үкүчбек"


def test_conflict_and_error_keep_what_was_typed(keyboard: Hands, program: Program) -> None:
    steps.unlock(keyboard)
    child_id = open_a_case(keyboard)
    change_the_child(keyboard)
    keyboard.fill("patronymic", MINE)
    others_change(program, child_id, patronymic=THEIRS, other_names="Example Nickname")
    keyboard.answering("put_off")
    keyboard.save()
    assert keyboard.asked[-1] == translate(
        "MergeSheet", "Another person has just changed this record"
    )
    assert put_off_text() in keyboard.said()
    assert keyboard.see("patronymic").text() == MINE
    keyboard.fill("birth_date", "31.02.2013")
    keyboard.save()
    assert keyboard.see("birth_date").property("problem")
    assert keyboard.see("patronymic").text() == MINE
    keyboard.fill("birth_date", "28.02.2013")
    keyboard.answering("save_merged", lambda: keyboard.press("mine:patronymic"))
    keyboard.save()
    keyboard.see("change_child")
    stored = program.workspace.records.get("child", child_id).values
    assert (stored["patronymic"], stored["other_names"]) == (MINE, "Example Nickname")


def test_lock_and_close_keep_what_was_typed(keyboard: Hands, program: Program) -> None:
    steps.unlock(keyboard)
    open_a_case(keyboard)
    change_the_child(keyboard)
    keyboard.fill("patronymic", MINE)
    keyboard.keys(Key.Key_L, CONTROL)
    steps.unlock(keyboard)
    assert keyboard.see("patronymic").text() == MINE
    keyboard.fill("other_names", NICKNAME)
    keyboard.finish()
    program.stop()
    program.start()
    again = Keyboard(program)
    steps.unlock(again)
    assert again.see("patronymic").text() == MINE
    assert again.see("other_names").text() == NICKNAME
    again.finish()


def test_nothing_typed_is_readable_on_disk(keyboard: Hands, program: Program) -> None:
    steps.unlock(keyboard)
    open_a_case(keyboard)
    steps.give_ground(keyboard)
    keyboard.print_case()
    keyboard.until(lambda: program.route == "print", "the preview does not open")
    steps.leave_print(keyboard)
    change_the_child(keyboard)
    keyboard.fill("other_names", NICKNAME)
    keyboard.keys(Key.Key_L, CONTROL)
    steps.unlock(keyboard)
    assert keyboard.see("other_names").text() == NICKNAME
    assert program.frame.windowTitle() == "Kamkor"
    assert (program.home / "data" / "vaults" / "kamkor.kamkor-wal").stat().st_size
    assert readable(program) == []
    keyboard.finish()
    program.stop()
    assert readable(program) == []
    left_lying = program.home / "cache" / "left.txt"
    left_lying.parent.mkdir(exist_ok=True)
    left_lying.write_text(f"Фамилия: {steps.FAMILY}", encoding="utf-16")
    assert readable(program) == [("left.txt", steps.FAMILY)], "the search itself finds nothing"


def open_a_case(hands: Hands) -> UUID:
    """One child of a raid, with its case; returns the child's id."""
    hands.new_raid()
    hands.enter("raid_grid")
    for cell in (f"{steps.FAMILY} {steps.GIVEN}", "13"):
        hands.type(cell)
        hands.keys(Key.Key_Return)
    steps.open_cases(hands)
    return hands.program.workspace.cases.header(steps.case_id(hands)).child_id


def change_the_child(hands: Hands) -> None:
    """Open the form of the child's details."""
    hands.tab("child")
    hands.press("change_child")
    hands.see("patronymic")


def others_change(program: Program, child_id: UUID, **values: str) -> None:
    """Somebody else, over a database of their own on the same vault, saves the child first."""
    mine = program.workspace
    theirs = Workspace(mine.vault, mine.clock, mine.pack)
    theirs.sign_in(mine.actor().id)
    version = theirs.records.get("child", child_id).version
    theirs.records.change("child", child_id, values, version)


def readable(program: Program) -> list[tuple[str, str]]:
    """Where a word that was typed stands in the clear: (file, word)."""
    words = (steps.FAMILY, steps.GIVEN, NICKNAME, steps.PASSPHRASE, steps.PERSON, steps.OFFICE)
    found = []
    for path in everything_written(program):
        content = path.read_bytes()
        for word in words:
            forms = {word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")}
            if any(form in content for form in forms) or word in path.name:
                found.append((path.name, word))
    return found


def everything_written(program: Program) -> list[Path]:
    """Every file of the program's home, of the user's and of the folder for temporary files."""
    roots = (program.home, program.home.parent / "elsewhere")
    found = [path for root in roots for path in root.rglob("*") if path.is_file()]
    assert any(path.name.endswith("-keys") for path in found)
    return found
