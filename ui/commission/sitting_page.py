"""One sitting: the agenda and who is present at the left, the item to decide at the right."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.commission.views import ItemView, SittingView
from services.documents.request import PaperRequest
from services.errors import NotFound
from ui import i18n, theme
from ui.commission.attendance import Agenda
from ui.commission.decision import DecisionPanel
from ui.commission.record_sheet import open_record_sheet
from ui.commission.states import state_kind
from ui.forms import RecordForm
from ui.intake.drafting import Drafting
from ui.shell import Answer, Command, Page, Question, Shell
from ui.widgets import Badge, Button, EmptyState, Label, PageHeader, ScrollArea
from ui.widgets.layouts import empty_layout, focus_kept

_RECORDS = (
    "sitting",
    "agenda_item",
    "sitting_member",
    "agenda_recusal",
    "agenda_vote",
    "plan",
    "case_file",
    "family_member",
)


MINUTES = "D09"
SITTING_FIELDS = ("held_at", "place", "chair", "secretary")


class SittingPage(Page):
    """Decide the items of a sitting one after the other.

    What is typed for an item and not recorded is kept for that item, also when the page is left.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._sitting: SittingView | None = None
        self._item_id: UUID | None = None
        self._typed: dict[str, Any] = {}
        self.panel: DecisionPanel | None = None
        self.header = PageHeader(self.tr("Sitting"), back=shell.back)
        self._state = Badge("", "open")
        self.header.add_badge(self._state)
        self.drafting = Drafting(shell, "sitting", self._content, self)
        self.header.add_badge(self.drafting.badge)
        self.print_button = self.header.add_action(
            Button(
                self.tr("Print the minutes"),
                icon="printer",
                clicked=self.print_page,
                name="print_minutes",
            )
        )
        self.change_button = self.header.add_action(
            Button(self.tr("Change"), icon="pencil", clicked=self.change, name="change_sitting")
        )
        self.close_button = self.header.add_action(
            Button(self.tr("Close the sitting"), clicked=self.close_sitting, name="close_sitting")
        )
        self.column.addWidget(self.header)
        self._why_open = Label("", role="label", colour="text2", wrap=True)
        self._why_open.setObjectName("why_open")
        self.column.addWidget(self._why_open)
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        self._left, self._right = ScrollArea(), QWidget()
        self._left.setFixedWidth(theme.u(66))
        self._right_column = QVBoxLayout(self._right)
        self._right_column.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._left)
        row.addWidget(self._right, 1)
        self.column.addLayout(row, 1)

    def title(self) -> str:
        return self.tr("Sitting")

    def open(
        self, sitting_id: UUID | None = None, item_id: UUID | None = None, **_rest: Any
    ) -> None:
        """Show a sitting, at one of its items or at the first that is not decided yet."""
        if sitting_id is None:
            return
        self._sitting = self.shell.workspace.commission.sitting(sitting_id)
        self.drafting.form = f"sitting:{sitting_id.hex}"
        kept = self.drafting.load()
        self._typed = dict(kept["items"]) if kept is not None else {}
        self._show(item_id or self._first_open())

    def refresh(self, commit: Any) -> None:
        """Read the sitting again; what was typed stays."""
        if self._sitting is None:
            return
        if commit is not None and not any(commit.touches(name) for name in _RECORDS):
            return
        try:
            self._sitting = self.shell.workspace.commission.sitting(self._sitting.id)
        except NotFound:
            # planning it was taken back (undo): there is nothing to show here any more
            self.shell.go("commission")
            return
        recused = self.panel is not None and self.panel.votes.is_recusing()
        with focus_kept(self):
            self._hold()
            self._show(self._item_id)
        if recused and self.panel is not None:
            # the line of the reason has gone: the cursor goes on to the members who vote
            self.panel.votes.take_focus()

    def starts_at(self) -> QWidget | None:
        start = self.panel.starts_at() if self.panel is not None else None
        return start or self.close_button

    def can_leave(self) -> bool:
        """Nothing is lost by leaving: what was typed waits in this sitting."""
        if self._sitting is not None:
            self.drafting.keep()
        return True

    def state(self) -> dict[str, Any]:
        self._hold()
        return {
            "sitting_id": self._sitting.id if self._sitting else None,
            "item_id": self._item_id,
            "typed": self._typed,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        if state.get("sitting_id") is not None:
            self.open(sitting_id=state["sitting_id"])
            self._typed = dict(state.get("typed", {}))
            self._show(state.get("item_id") or self._first_open())

    def save(self) -> None:
        if self.panel is not None:
            self.panel.record()

    def print_page(self) -> None:
        """Open the preview of the minutes of the whole sitting."""
        if self._sitting is not None:
            sitting_id, language = self._sitting.id, i18n.language()
            request = PaperRequest(MINUTES, None, "", language, record_id=sitting_id)
            readers = self.shell.workspace.papers.option_for(request).readers
            self.shell.print_paper(replace(request, reader=readers[0]))

    def next_tab(self, by: int) -> None:
        """Ctrl+Tab: go to the next item of the agenda; the cursor goes to where one decides."""
        items = self._sitting.items if self._sitting else ()
        places = [place for place, item in enumerate(items) if item.id == self._item_id]
        place = (places[0] if places else 0) + by
        if not 0 <= place < len(items):
            return
        self._hold()
        self._show(items[place].id)
        start = self.starts_at()
        if start is not None:
            start.setFocus()

    def commands(self) -> Sequence[Command]:
        refused = self._why_not_closed()
        return (
            Command(self.tr("Close the sitting"), self.close_sitting, "check", refused=refused),
            Command(self.tr("Next item"), lambda: self.next_tab(1), keys="Ctrl+Tab"),
            Command(self.tr("Previous item"), lambda: self.next_tab(-1), keys="Ctrl+Shift+Tab"),
            Command(self.tr("Change the sitting"), self.change, "pencil", refused=self._shut()),
            Command(self.tr("Add a member"), self.add_member, "user-plus", refused=self._shut()),
        )

    def change(self) -> None:
        """Correct when and where the sitting is held, who chairs it and who writes."""
        sitting = self._sitting
        if sitting is None or self._shut():
            return
        commission = self.shell.workspace.commission
        open_record_sheet(
            self.shell,
            self.tr("Change the sitting"),
            RecordForm("sitting", self.shell.workspace.pack, names=SITTING_FIELDS),
            {name: getattr(sitting, name) for name in SITTING_FIELDS},
            lambda values, version: commission.change_sitting(sitting.id, values, version),
            sitting.version,
        )

    def add_member(self) -> None:
        """Name one more member, such as one who comes late."""
        sitting = self._sitting
        if sitting is None or self._shut():
            return
        commission = self.shell.workspace.commission
        open_record_sheet(
            self.shell,
            self.tr("Add a member"),
            RecordForm("sitting_member", self.shell.workspace.pack, columns=1),
            {"present": True},
            lambda values, _version: commission.add_member(sitting.id, values),
        )

    def close_sitting(self) -> None:
        """Close the sitting after a last question: it cannot be opened again."""
        sitting = self._sitting
        if sitting is None:
            return
        answer = self.shell.ask(
            Question(
                self.tr("Close the sitting?"),
                self.tr("After that its agenda and decisions stay as they are."),
                (
                    Answer("keep", self.tr("Leave it open")),
                    Answer("close", self.tr("Close the sitting"), "primary"),
                ),
                keep="keep",
            )
        )
        if answer == "close":
            self.shell.run(lambda: self.shell.workspace.commission.close(sitting.id))

    def _show(self, item_id: UUID | None) -> None:
        sitting = self._sitting
        assert sitting is not None
        self._item_id = item_id
        self._show_head(sitting)
        empty_layout(self._left.body)
        agenda = Agenda(self.shell, sitting, item_id, lambda one: one.hex in self._typed)
        agenda.chosen.connect(self._choose)
        agenda.present.connect(self._note_presence)
        agenda.member_wanted.connect(self.add_member)
        self._left.body.addWidget(agenda, 1)
        self._show_item(next((i for i in sitting.items if i.id == item_id), None))

    def _show_head(self, sitting: SittingView) -> None:
        zone = self.shell.workspace.pack.timezone
        when = i18n.moment_text(sitting.held_at, zone)
        self.header.set_title(
            self.tr("Sitting {number}").format(number=sitting.number),
            " · ".join(part for part in (when, sitting.place) if part),
        )
        decided = sum(item.state == "DECIDED" for item in sitting.items)
        progress = self.tr("{decided} of {items} decided")
        progress = progress.format(decided=decided, items=len(sitting.items))
        closed = sitting.state == "CLOSED"
        words = self.tr("closed") if closed else progress
        self._state.set(words, state_kind(sitting.state, decided, len(sitting.items)))
        self.close_button.setVisible(not closed)
        self.change_button.setVisible(not closed)
        why = self._why_not_closed()
        self.close_button.refuse(why)
        self._why_open.setText(self._shut() if closed else why)
        self._why_open.setVisible(bool(self._why_open.text()))

    def _choose(self, item_id: UUID) -> None:
        if item_id != self._item_id:
            with focus_kept(self):
                self._hold()
                self._show(item_id)

    def _note_presence(self, member_id: UUID, version: int, present: bool) -> None:
        commission = self.shell.workspace.commission
        if not self.shell.run(lambda: commission.note_presence(member_id, present, version)):
            self.refresh(None)

    def _show_item(self, item: ItemView | None) -> None:
        empty_layout(self._right_column)
        self.panel = None
        if item is None:
            self._right_column.addWidget(
                EmptyState(
                    "list-check",
                    self.tr("The agenda is empty"),
                    self.tr("Put cases on it on the page Commission, or on a case."),
                ),
                1,
            )
            return
        assert self._sitting is not None
        self.panel = DecisionPanel(self.shell, self._sitting, item)
        if item.id.hex in self._typed:
            self.panel.restore_draft(self._typed[item.id.hex])
        self.panel.changed.connect(self.drafting.touch)
        self.panel.recorded.connect(self._next)
        self.panel.wanted.connect(self.next_tab)
        self._right_column.addWidget(self.panel, 1)

    def _next(self) -> None:
        """After a decision: on to the next item that is not decided."""
        assert self._sitting is not None
        self._sitting = self.shell.workspace.commission.sitting(self._sitting.id)
        self._show(self._first_open() or self._item_id)
        self.drafting.keep()
        start = self.starts_at()
        if start is not None:
            start.setFocus()

    def _hold(self) -> None:
        """Remember what is typed for the item that is shown."""
        if self.panel is not None:
            draft = self.panel.draft()
            self._typed.pop(self.panel.item.id.hex, None)
            if draft is not None:
                self._typed[self.panel.item.id.hex] = draft

    def _content(self) -> dict[str, Any] | None:
        self._hold()
        items = self._sitting.items if self._sitting else ()
        open_still = {item.id.hex for item in items if item.state != "DECIDED"}
        self._typed = {name: one for name, one in self._typed.items() if name in open_still}
        return {"items": self._typed} if self._typed else None

    def _first_open(self) -> UUID | None:
        items = self._sitting.items if self._sitting else ()
        undecided = [item.id for item in items if item.state != "DECIDED"]
        return (undecided or [item.id for item in items] or [None])[0]

    def _why_not_closed(self) -> str:
        """Why the sitting cannot be closed yet; empty when it can."""
        items = self._sitting.items if self._sitting else ()
        if not items:
            return self.tr("The sitting can be closed once there is something on its agenda.")
        missing = sum(item.state != "DECIDED" for item in items)
        if missing:
            return self.tr("%n item(s) to decide before the sitting can be closed.", "", missing)
        return self._shut()

    def _shut(self) -> str:
        """Why nothing changes here any more; empty while the sitting is open."""
        if self._sitting is None or self._sitting.state != "CLOSED":
            return ""
        return self.tr("The sitting is closed; its agenda and decisions stay as they are.")
