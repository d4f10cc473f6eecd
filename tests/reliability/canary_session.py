"""A day at the real program in which every text is the canary; it runs in the program's own process.

The test sends ``act(name, application, spelt, exports)`` there, one act after another. ``spelt`` is
the word as numbers, so that nothing that carries the commands holds the word itself.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from sqlmodel import SQLModel, select

import tests.services.retention.conftest as filling
from models.audit import Draft
from models.fields import Kind, fields_of
from models.registry import RECORDS
from tests.e2e import steps
from tests.e2e.driver import CONTROL, Key, Mouse
from tests.e2e.program import Program
from tests.reliability.window import Patience

TYPED = (Kind.TEXT, Kind.NAME, Kind.NARRATIVE)
ROOMS = ("today", "intake", "cases", "referrals", "directory", "settings")


class Here(Program):
    """The program whose process this is."""

    def __init__(self, application: Any, exports: Path) -> None:
        self.qtbot, self.application, self.papers = Patience(), application, exports
        self.home, self.faults = exports.parent, []


class Session:
    """``word`` is the canary; ``exports`` the folder into which a person saves papers."""

    def __init__(self, application: Any, word: str, exports: Path) -> None:
        self.word, self.exports = word, exports
        self.hands = Mouse(Here(application, exports))
        steps.OFFICE = steps.PERSON = word
        steps.CHILDREN = ((word, "13", "м", word, "д", "жалгыз", word),)

    @property
    def page(self) -> Any:
        return self.hands.program.page

    @property
    def workspace(self) -> Any:
        return self.hands.program.workspace

    def first_start(self) -> None:
        """The vault is created; the office and the person are named."""
        steps.create_vault(self.hands, "ru")

    def raid(self) -> None:
        """A raid is written down, a case opened, its child corrected, a ground and a note given."""
        hands = self.hands
        hands.new_raid()
        steps.write_raid(hands)
        hands.fill("place", self.word)
        steps.open_cases(hands)
        steps.give_ground(hands)
        hands.tab("child")
        hands.press("change_child")
        hands.fill("patronymic", self.word)
        hands.save()
        hands.see("change_child")

    def every_field(self) -> None:
        """A row in every table, with the word in every text of it; the drafts as well."""
        filling.WORKER_ID = self.workspace.actor().id
        filling.fill(self.workspace, name=self.word, close=False)
        with self.workspace.db.write("x", reversible=False) as session:
            rows: dict[str, Any] = {}
            for table in SQLModel.metadata.sorted_tables:
                if table.name not in RECORDS or not typed_fields(table.name):
                    continue
                first = session.exec(select(RECORDS[table.name])).first()
                if first is None:
                    rows[table.name] = filling._row(session, table.name, rows, self.word)
                    continue
                rows[table.name] = first.id
                filling._set_texts(first, table.name, self.word)
            for draft in session.exec(select(Draft)):
                draft.payload = json.dumps({"text": self.word})
        self.workspace.drafts.save("kept", {"text": self.word})

    def search(self) -> None:
        """The list is searched and sorted by each of its columns; what was typed is copied."""
        hands, first = self.hands, self.word.split()[0]
        hands.go("cases")
        table = hands.see("cases")
        hands.fill("find_case", first)
        hands.until(lambda: table.model().rowCount() > 0, "the word is not found")
        header = table.horizontalHeader()
        for column in range(header.count()):
            header.sectionClicked.emit(column)
            QApplication.processEvents()
        hands.enter("find_case")
        hands.keys(Key.Key_A, CONTROL)
        hands.keys(Key.Key_C, CONTROL)
        assert QGuiApplication.clipboard().text() == first

    def rooms(self) -> None:
        """Every page that the rail leads to."""
        for room in ROOMS:
            self.hands.program.main.go(room)
            self.hands.until(lambda room=room: self.hands.program.route == room, room)
        self.open_case()

    def open_case(self) -> None:
        """The case of the raid."""
        number = min(str(one) for one in self.numbers())
        self.hands.program.main.go("cases")
        self.hands.find_case(number)
        self.hands.until(lambda: self.hands.program.route == "case", "the case does not open")

    def numbers(self) -> list[str]:
        """The numbers of all cases."""
        with self.workspace.db.read() as session:
            rows = session.connection().exec_driver_sql("SELECT number FROM case_file").all()
        return [row[0] for row in rows]

    def picture(self) -> None:
        """A picture that says the word in its name and in every text it can carry is attached."""
        path = self.exports / f"{self.word}.png"
        exif = Image.Exif()
        exif[0x010E] = exif[0x010F] = exif[0x0110] = self.word
        Image.new("RGB", (300, 200), "#9fc48a").save(path, exif=exif)
        hands, number = self.hands, steps.case_id(self.hands)
        hands.tab("documents")
        sheet = self.page.tab().attachments.offer([path])
        sheet.form.show_values({"kind": "DRAWING", "title": self.word, "note": self.word})
        sheet.add_button.click()
        hands.until(lambda: bool(self.workspace.attachments.list(number)), "it is not kept")

    def paper(self) -> None:
        """The summary of the case is looked at, printed into a file and saved as one."""
        hands = self.hands
        hands.print_case()
        hands.until(lambda: hands.program.route == "print", "the preview does not open")
        page = self.page
        page.choose_file = lambda proposed: self.exports / proposed
        page.choose_printer = lambda: self.printer()
        for name in ("notes_read",) if page.preview.safety_notes else ():
            hands.press(name)
        hands.pick("reader", "SUPERVISOR")
        hands.fill("purpose", self.word)
        hands.press("print")
        hands.until((self.exports / "printed.pdf").exists, "it is not printed")
        hands.press("save_pdf")
        hands.until(lambda: len(list(self.exports.glob("*.pdf"))) == 2, "it is not saved")
        hands.program.main.go("cases")

    def printer(self) -> QPrinter:
        """A printer that writes into a file."""
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.exports / "printed.pdf"))
        return printer

    def copy_away(self) -> None:
        """A backup is saved and its restore rehearsed, on the page of settings."""
        hands = self.hands
        hands.program.main.go("settings")
        card = self.page.backup
        card.save()
        hands.until(lambda: card._task is None and card.result.isVisible(), "no backup is saved")
        card.rehearse()
        hands.fill("rehearse_secret", steps.PASSPHRASE)
        hands.press("try")
        hands.until(lambda: self.rehearsed() and hands.shown("try"), "the restore is not tried")
        hands.press("close")

    def rehearsed(self) -> bool:
        """Whether a restore was tried in this vault."""
        return self.workspace.backups.state().last_rehearsal is not None

    def faults(self) -> None:
        """Errors that quote the word, in the window and on the worker."""
        import logging
        import threading
        import warnings

        from PySide6.QtCore import qWarning

        def fail() -> None:
            raise ValueError(self.word)

        logging.getLogger("a.library").error("of %s", self.word)
        warnings.warn(self.word, stacklevel=1)
        qWarning(self.word)
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()

    def cover(self) -> None:
        """Half a sentence is typed, the screen covered, and opened again."""
        self.open_case()
        self.hands.tab("child")
        self.hands.press("change_child")
        self.hands.fill("other_names", self.word)
        self.hands.keys(Key.Key_L, CONTROL)
        self.hands.until(lambda: self.hands.program.application.guard.covered is not None)
        steps.unlock(self.hands)

    def panic(self) -> None:
        """The panic key: the process ends within this call."""
        from PySide6.QtTest import QTest

        held = CONTROL | steps.SHIFT
        QTest.keyClick(self.hands.program.frame, Key.Key_L, held)

    def unlock(self) -> None:
        """After the panic: what was typed is there."""
        steps.unlock(self.hands)
        assert self.hands.see("other_names").text() == self.word

    def leave(self) -> None:
        """The window is closed."""
        self.hands.program.frame.close()


BEFORE = (
    "first_start", "raid", "every_field", "search", "rooms", "picture", "paper", "copy_away", "faults",
    "cover", "panic",
)  # fmt: skip
AFTER = ("unlock", "leave")
LAST = ("panic", "leave")
"""The acts with which the process ends."""
_session: list[Session] = []


def spell(word: str) -> str:
    """The word as numbers."""
    return "-".join(str(ord(letter)) for letter in word)


def act(name: str, application: Any, spelt: str, exports: str) -> list[str]:
    """Do one thing of the session. Returns the titles of all windows that quote the word."""
    if not _session:
        word = "".join(chr(int(code)) for code in spelt.split("-"))
        _session.append(Session(application, word, Path(exports)))
    session = _session[0]
    does: Callable[[], None] = getattr(session, name)
    does()
    titles = [window.windowTitle() for window in QApplication.topLevelWidgets()]
    titles += [QGuiApplication.applicationDisplayName(), *QApplication.arguments()]
    parts = [part.lower() for part in session.word.split()]
    return [spell(title) for title in titles if any(part in title.lower() for part in parts)]


def empty_fields(workspace: Any, word: str) -> tuple[int, list[str]]:
    """How many text fields there are, and those in which the word stands in no row."""
    count, without = 0, []
    with workspace.db.read() as session:
        for record, model in RECORDS.items():
            rows = session.exec(select(model)).all()
            for field in typed_fields(record):
                count += 1
                if not any(word in str(getattr(row, field)) for row in rows):
                    without.append(f"{record}.{field}")
    return count, without


def typed_fields(record: str) -> list[str]:
    """The fields of a record into which people type words."""
    return [name for name, spec in fields_of(record).items() if spec.kind in TYPED]
