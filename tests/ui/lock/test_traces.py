"""Nothing outside the window names a child: titles, print queues, proposed files, dialogs' notes."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from services.documents.request import PaperRequest
from ui import files
from ui.printing import page as printing_page
from ui.printing import plain
from ui.routes import ROUTES
from ui.tour import CASE_TABS

if TYPE_CHECKING:
    from services.workspace import Workspace
    from ui.main_window import MainWindow

CANARY = "Канарейкин"
GIVEN = "Үкүчбек"
NEEDS_MORE = {"case", "print", "event", "sitting"}
"""Pages that stand for one thing: visited below, with the thing."""


@pytest.fixture
def case_id(workspace: "Workspace", desk: Any) -> Any:
    """The case of a child named by the canary."""
    opened = desk.case()
    child_id = workspace.cases.header(opened).child_id
    child = workspace.records.get("child", child_id)
    names = {"family_name": CANARY, "given_name": GIVEN}
    workspace.records.change("child", child_id, names, child.version)
    return opened


@pytest.fixture
def given_away(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the program handed to the system: names of print jobs and of files. Whoever is asked
    thinks better of it."""
    told: list[str] = []

    def choose_printer(dialog: QPrintDialog) -> int:
        told.append(dialog.printer().docName())
        told.append(dialog.windowTitle())
        return 0

    def choose_file(_parent: QWidget, title: str, kinds: str, proposed: str = "") -> None:
        told.extend((title, kinds, proposed))

    monkeypatch.setattr(QPrintDialog, "exec", choose_printer)
    for module in (files, printing_page, plain):
        monkeypatch.setattr(module, "save_file", choose_file)
    return told


def names_outside() -> list[str]:
    """What task bars, window switchers and thumbnails read: every window's title, and the
    program's own name."""
    windows = [window.title() for window in QGuiApplication.allWindows()]
    widgets = [w.windowTitle() for w in QApplication.topLevelWidgets()]
    icons = [w.windowIconText() for w in QApplication.topLevelWidgets()]
    return [*windows, *widgets, *icons, QGuiApplication.applicationDisplayName()]


def test_no_page_names_a_child_outside_the_window(
    shell: "MainWindow", case_id: Any, given_away: list[str]
) -> None:
    seen = ""
    for route in sorted(set(ROUTES) - NEEDS_MORE):
        shell.go(route)
        seen += look_and_give_away(shell, given_away)
    for tab in CASE_TABS:
        shell.open_case(case_id, tab)
        seen += look_and_give_away(shell, given_away)
    for word in (CANARY, GIVEN):
        assert word in seen, "the walk met no child"
        assert word not in "\n".join([*names_outside(), *given_away])


def look_and_give_away(shell: "MainWindow", given_away: list[str]) -> str:
    """Read the page, print it as Ctrl+P does, and note all titles on the way."""
    from ui.widgets import Label

    page = shell.page
    assert page is not None
    QApplication.processEvents()
    given_away.extend(names_outside())
    return "\n".join(label.text() for label in page.findChildren(Label))


def test_a_printed_and_a_saved_paper_carry_codes(
    shell: "MainWindow", visit: Any, case_id: Any, given_away: list[str]
) -> None:
    page = visit("print", request=PaperRequest("D15", case_id, "SUPERVISOR", "en"))
    page._ask_printer()
    assert given_away[0] == "D15"
    number = shell.workspace.cases.header(case_id).number
    assert page._ask_file(f"{number}.pdf") is None
    assert CANARY not in "\n".join(given_away)


def test_a_file_dialog_leaves_no_note_of_the_folder(
    kamkor_app: QApplication, tmp_path: Path, qtbot: Any
) -> None:
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    folder = tmp_path / "chosen" / CANARY
    folder.mkdir(parents=True)
    (folder / "example.pdf").write_bytes(b"")
    host = QWidget()
    qtbot.addWidget(host)

    def accept() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QFileDialog) and dialog.isVisible():
                dialog.done(QFileDialog.DialogCode.Accepted)

    QTimer.singleShot(200, accept)
    chosen = files.open_file(host, "Open", "*.pdf", str(folder / "example.pdf"))
    kept = "\n".join(
        file.read_text(encoding="utf-8", errors="replace") for file in tmp_path.rglob("*.conf")
    )
    assert CANARY not in kept
    assert "example.pdf" not in kept
    assert chosen in (None, folder / "example.pdf")
