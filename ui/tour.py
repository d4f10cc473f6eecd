"""A walk through every screen with the fictional cases, one picture each.

``python -m ui.tour FOLDER`` draws ``docs/screenshots``; the demonstration uses the same walk. The
clock stands on the demonstration's day, so that a picture changes only when the screen does.
"""

import contextlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from services.workspace import Workspace
    from ui.frame import Frame
    from ui.main_window import MainWindow
    from ui.merge import Comparison

SIZE = (1280, 720)
LANGUAGES = ("en", "ru", "ky")
DARK = ("ru",)
"""Languages that are drawn in the dark theme as well."""

CASE_TABS = (
    "overview", "child", "family", "work", "consent", "assessment", "plan", "referrals",
    "care", "nrm", "return", "enforcement", "outcome", "documents", "chronology",
)  # fmt: skip
COUNTED_AS = {"consent": "consents", "chronology": "notes"}
"""Tabs whose records the case page counts under another name."""

SETTLE_MILLISECONDS = 60


def tour(out: Path, languages: Sequence[str] = LANGUAGES, dark: Sequence[str] = ()) -> list[Path]:
    """Draw every screen into ``out`` and return the pictures' paths."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(["Kamkor"])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    out = out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    pictures: list[Path] = []
    # a path of its own, given as a relative one: no picture shows a folder of this computer
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        os.environ["KAMKOR_HOME"] = str(Path(folder) / "home")
        for language in languages:
            vault = _vault(Path("Kamkor") / language, language)
            for theme in ("light", *(("dark",) if language in dark else ())):
                for name, draw in _Walk(vault, language, theme).steps():
                    target = out / f"{name}-{language}-{theme}.png"
                    draw(target)
                    pictures.append(target)
    return pictures


def _vault(folder: Path, language: str) -> Path:
    from services.demonstration import build_demo

    return build_demo(folder, language).vault


class _Walk:
    """One language and theme."""

    def __init__(self, vault: Path, language: str, theme: str) -> None:
        self._vault, self._language, self._theme = vault, language, theme

    def steps(self) -> Iterator[tuple[str, Callable[[Path], None]]]:
        """The screens in the order in which a person meets them."""
        from ui.app import Application
        from ui.lock.reasons import SLEPT, words
        from ui.main_window import MainWindow

        self._apply()
        application = Application(str(self._vault))
        frame = application.frame
        frame.resize(*SIZE)
        application.show_first_start()
        frame.show()
        yield "first-start", lambda path: _draw(frame, path)
        application.show_unlock(self._vault)
        yield "unlock", lambda path: _draw(frame, path)
        application.show_unlock(self._vault, words(SLEPT))
        yield "locked", lambda path: _draw(frame, path)
        yield "cover", lambda path: _draw_covered(frame, path)
        workspace = _open(self._vault)
        window = MainWindow(workspace, application.tasks, application.settings, frame.stage)
        frame.show_view(window.view)
        window.rebuilt.connect(lambda: frame.show_view(window.view, keep_old=True))
        window.fit(SIZE[0])
        for name in self._pages(window, workspace):
            yield name, lambda path: _draw(frame, path)
        window.open_palette()
        yield "palette", lambda path: _draw(frame, path)
        window.close()
        application.main = None
        application.close()
        frame.close()
        frame.deleteLater()

    def _apply(self) -> None:
        from services.settings import Settings, save_settings

        save_settings(Settings(self._language, self._theme, 100, str(self._vault)))

    def _pages(self, window: "MainWindow", workspace: "Workspace") -> Iterator[str]:
        from services.documents.request import PaperRequest
        from ui.tour_pictures import attach
        from ui.tour_sealed import sealed_pictures

        for route in (
            "today",
            "intake",
            "cases",
            "commission",
            "referrals",
            "enforcement",
            "directory",
            "work_check",
            "settings",
            "journal",
            "retention",
        ):
            window.go(route)
            yield route
        window.go("raid", fresh=True)
        _fill_raid(window)
        yield "raid"
        window.go("call", fresh=True)
        yield "call"
        events = workspace.intake.rows()
        window.go("event", intake_id=max(events, key=lambda row: row.persons).id)
        yield "event"
        sittings = workspace.commission.sittings()
        if sittings:
            window.go("sitting", sitting_id=sittings[0].id)
            yield "sitting"
        case_id = _richest(workspace)
        attach(workspace, _richest(workspace, "documents"), self._language)
        for tab in CASE_TABS:
            window.open_case(_richest(workspace, tab), tab)
            yield "case" if tab == "overview" else f"case-{tab}"
        yield from self._sheets(window, workspace)
        yield from sealed_pictures(window, workspace, case_id)
        window.print_paper(PaperRequest("D15", case_id, "SUPERVISOR", self._language))
        yield "print"

    def _sheets(self, window: "MainWindow", workspace: "Workspace") -> Iterator[str]:
        """What opens over the case page: an attachment, and the choice between two versions."""
        from ui.cases.case_page.attachment_view import open_attachment
        from ui.cases.case_page.context import CaseContext
        from ui.merge import MergeSheet

        case_id = _richest(workspace, "documents")
        window.open_case(case_id, "documents")
        kept = workspace.attachments.list(case_id)
        shown = open_attachment(CaseContext(window, case_id), kept[0])
        yield "attachment"
        if shown is not None:
            shown.done("")
        sheet = MergeSheet(window.window, two_versions(), "Айгүл Эталонова", "17.11.2026 14:21")
        sheet.open()
        yield "merge"
        sheet.done("")


def two_versions() -> "Comparison":
    """A telephone number and a place that two people wrote down differently."""
    from models.fields import fields_of
    from ui.forms import field_label
    from ui.merge import Comparison, Difference

    fields = fields_of("family_member")
    phone, address = (field_label(fields[name]) for name in ("phone", "address"))
    return Comparison(
        [
            Difference("phone", phone, "0555 00 00 01", "0555 00 00 02"),
            Difference("address", address, "Образцовая 0", "Образцовая 0, кв. 1"),
        ],
        9,
    )


def _open(path: Path) -> "Workspace":
    from services.demonstration import DEMO_PASSPHRASE
    from services.demonstration.clock import DEMO_DAY, DemoClock, demo_moment
    from services.packs.loader import load_pack
    from services.storage.vault import Vault
    from services.workspace import open_workspace

    clock = DemoClock(demo_moment(DEMO_DAY, load_pack().timezone))
    return open_workspace(Vault.open(path, DEMO_PASSPHRASE), clock)


def _richest(workspace: "Workspace", tab: str = "") -> UUID:
    """The case that holds most on a tab; where the tab counts nothing, the one with most events.

    A closed case is shown only where no open one holds anything on the tab.
    """
    from services.cases import CaseFilters

    name = COUNTED_AS.get(tab, tab)

    def holds(case_id: UUID) -> tuple[bool, bool, int, int]:
        page = workspace.cases.page(case_id)
        count = page.counts.get(name, 0)
        still_open = page.header.closed_at is None
        return count > 0, still_open, count, len(workspace.cases.timeline(case_id))

    return max(workspace.cases.find_ids("", CaseFilters(open=None)), key=holds)


def _fill_raid(window: "MainWindow") -> None:
    """A sheet being written: three lines, one of them urgent."""
    from ui.intake.lines import DANGER, Line
    from ui.intake.raid_page import RaidPage

    page = window.page
    assert isinstance(page, RaidPage)
    page.grid.sheet.set_lines(
        [
            Line(("Кулунбаев Азат", "13", "MALE", "грузчик", "", "", "")),
            Line(("Мисалова Гүлнара", "≈ 12", "FEMALE", "продавец", "NO", "", "")),
            Line(("Примеров Тимур", "15–16", "MALE", "мойщик", "YES", "", ""), (DANGER,)),
        ]
    )
    page.restore(page.state())


def _draw_covered(frame: "Frame", path: Path) -> None:
    """The cover of a real vault; that of a training vault asks for nothing."""
    from ui.lock.cover import Cover
    from ui.tasks import Tasks

    tasks = Tasks()
    frame.cover(Cover(tasks, bool, who="Н. О."))
    _draw(frame, path)
    frame.uncover()
    tasks.close()


def _draw(widget: "QWidget", path: Path) -> None:
    """Let the screen come to rest, then save it."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    # the time runs from when the page stands: a full page takes longer than that to be built
    QTimer.singleShot(0, lambda: QTimer.singleShot(SETTLE_MILLISECONDS, loop.quit))
    loop.exec()
    if not widget.grab().save(str(path)):
        raise OSError(5, f"cannot write {path.name}")
    _shrink(path)


def _shrink(path: Path) -> None:
    """A palette of the picture's own 256 colours: a quarter of the bytes, the same to the eye."""
    from PIL import Image

    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


if __name__ == "__main__":
    drawn = tour(Path(sys.argv[1]), dark=DARK)
    print(f"{len(drawn)} pictures: {sys.argv[1]}")
