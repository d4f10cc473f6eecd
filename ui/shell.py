"""What a page may ask of the window around it, and what the window asks of a page."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.dialog import Answer, Question
from ui.widgets.inputs import SearchBox

if TYPE_CHECKING:
    from services.documents.papers import PaperRequest
    from services.events import Committed
    from services.settings import Settings
    from services.workspace import Workspace
    from ui.forms import RecordForm
    from ui.tasks import Task, Tasks

__all__ = ["Answer", "Command", "Done", "Page", "Question", "Shell"]


class Done(NamedTuple):
    """How a try ended: true when it worked; ``value`` is what the work returned."""

    ok: bool
    value: Any = None

    def __bool__(self) -> bool:
        return self.ok


class Command(NamedTuple):
    """Something a page offers in the palette (Ctrl+K); ``refused`` says why it cannot be done."""

    text: str
    run: Callable[[], object]
    icon: str = "chevron-right"
    detail: str = ""
    keys: str = ""
    refused: str = ""


class Shell(Protocol):
    """The window as a page sees it."""

    workspace: "Workspace"
    tasks: "Tasks"
    settings: "Settings"
    window: QWidget

    def go(self, route: str, **args: Any) -> bool:
        """Show another page; False if the present page has unsaved work and wants to stay."""

    def enter(self, workspace: "Workspace", route: str = "", **args: Any) -> bool:
        """Show the pages over the other vault of this office: its sealed cases, or back again."""

    def back(self) -> None:
        """Show the page before this one, as it was."""

    def open_case(self, case_id: UUID, tab: str = "overview") -> bool:
        """Show a case."""

    def run(self, work: Callable[[], Any], form: "RecordForm | None" = None) -> Done:
        """Do short work; an expected error becomes a message, and errors of fields go to ``form``."""

    def start(
        self,
        work: Callable[..., Any],
        done: Callable[[Any], None] | None = None,
        text: str = "",
        *,
        failed: Callable[[BaseException], None] | None = None,
        steps: bool = False,
    ) -> "Task":
        """Do long work on the worker; progress shows after 400 ms, with a button that stops it."""

    def say(self, text: str, kind: str = "info") -> None:
        """Show a line above the page until the next success; kinds as of InlineMessage."""

    def toast(self, text: str, *, detail: str = "", undo: bool = False) -> None:
        """Say in one line what was done. Commits get their toast with Undo without asking."""

    def ask(self, question: Question) -> str:
        """Ask for a decision over the covered window; returns the code of the answer."""

    def print_paper(self, request: "PaperRequest") -> None:
        """Open the print preview of a paper."""

    def set_count(self, route: str, count: int, *, urgent: bool = False) -> None:
        """Show a number in the rail; ``urgent`` only for what is overdue and mine."""

    def change_settings(self, settings: "Settings") -> None:
        """Store other choices and put them in force, without losing what was typed."""

    def lock(self) -> None:
        """Close the vault and cover the screen; open forms are kept as drafts."""


class Page(QWidget):
    """One screen. Its ``__init__`` builds; ``open`` gets the arguments of ``Shell.go``.

    A change of language, theme or text size builds a new page and hands it ``state()`` of the old
    one: whatever was typed and not saved has to be in it.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.column = QVBoxLayout(self)
        edge = theme.u(6)
        self.column.setContentsMargins(edge, theme.u(2), edge, theme.u(3.5))
        self.column.setSpacing(theme.u(3))

    def starts_at(self) -> QWidget | None:
        """The widget that gets the cursor when the page is shown; None leaves it where it is."""
        return None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        start = None if event.spontaneous() else self.starts_at()
        if start is not None:
            start.setFocus()

    def title(self) -> str:
        """The page's name, for the history and a screen reader."""
        return ""

    def open(self, **args: Any) -> None:
        """Show what ``go(route, **args)`` asked for."""

    def refresh(self, commit: "Committed | None") -> None:
        """Show what changed; ``commit`` is None when the time or everything may have."""

    def can_leave(self) -> bool:
        """Whether the page may be left: True unless unsaved work wants a decision first."""
        return True

    def state(self) -> dict[str, Any]:
        """Everything that must survive a rebuild: place, selection, and text not yet saved."""
        return {}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take over ``state()`` of an earlier page of this kind."""

    def commands(self) -> Sequence[Command]:
        """What this page offers in the palette."""
        return ()

    def find(self) -> None:
        """Ctrl+F: put the cursor into the page's search."""
        for box in self.findChildren(SearchBox):
            if box.isVisible():
                box.setFocus()
                box.selectAll()
                return

    def new(self) -> bool:
        """Ctrl+N: begin something new here; False where the page has nothing of its own."""
        return False

    def save(self) -> None:
        """Ctrl+S: save now, where the page has something to save."""

    def print_page(self) -> None:
        """Ctrl+P: print what the page shows."""

    def record_event(self) -> None:
        """Ctrl+E: record what happened, on a case."""

    def next_tab(self, by: int) -> None:
        """Ctrl+Tab: go to the next tab, where the page has tabs."""
        from ui.widgets.tabs import SectionTabs

        for tabs in self.findChildren(SectionTabs):
            if tabs.isVisible():
                tabs.step(by)
                return
