"""One sitting: the agenda and who is present at the left, the item to decide at the right."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.commission.views import ItemView, SittingView
from ui import i18n, theme
from ui.commission.decision import DecisionPanel
from ui.shell import Answer, Command, Page, Question, Shell
from ui.widgets import (
    Badge,
    Button,
    Card,
    CheckBox,
    EmptyState,
    ListRow,
    PageHeader,
    ScrollArea,
    Section,
    Separator,
)


class SittingPage(Page):
    """Decide the items of a sitting one after the other."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._sitting: SittingView | None = None
        self._item_id: UUID | None = None
        self.panel: DecisionPanel | None = None
        self.header = PageHeader(self.tr("Sitting"), back=shell.back)
        self._state = Badge("", "open")
        self.header.add_badge(self._state)
        self.close_button = self.header.add_action(
            Button(self.tr("Close the sitting"), clicked=self.close_sitting, name="close_sitting")
        )
        self.column.addWidget(self.header)
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
        self._show(item_id or self._first_open())

    def refresh(self, commit: Any) -> None:
        """Read the sitting again; an item being decided keeps what was typed."""
        if self._sitting is None:
            return
        names = ("sitting", "agenda_item", "sitting_member", "agenda_recusal", "plan", "case_file")
        if commit is not None and not any(commit.touches(name) for name in names):
            return
        self._sitting = self.shell.workspace.commission.sitting(self._sitting.id)
        draft = self._draft()
        self._show(self._item_id)
        if draft and self.panel is not None:
            self.panel.restore_draft(draft)

    def can_leave(self) -> bool:
        if self._draft() is None:
            return True
        answer = self.shell.ask(
            Question(
                self.tr("The decision is not recorded"),
                self.tr("What was typed for this item will be gone."),
                (
                    Answer("discard", self.tr("Discard"), "danger"),
                    Answer("keep", self.tr("Keep editing"), "primary"),
                ),
                keep="keep",
            )
        )
        return answer == "discard"

    def state(self) -> dict[str, Any]:
        return {
            "sitting_id": self._sitting.id if self._sitting else None,
            "item_id": self._item_id,
            "draft": self._draft(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        self.open(sitting_id=state.get("sitting_id"), item_id=state.get("item_id"))
        if state.get("draft") and self.panel is not None:
            self.panel.restore_draft(state["draft"])

    def save(self) -> None:
        if self.panel is not None:
            self.panel.record()

    def commands(self) -> Sequence[Command]:
        refused = "" if self._all_decided() else self.tr("Some items are not decided yet")
        return (
            Command(self.tr("Close the sitting"), self.close_sitting, "check", refused=refused),
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
        zone = self.shell.workspace.pack.timezone
        place = f" · {sitting.place}" if sitting.place else ""
        self.header.set_title(
            self.tr("Sitting {number}").format(number=sitting.number),
            i18n.moment_text(sitting.held_at, zone) + place,
        )
        decided = sum(item.state == "DECIDED" for item in sitting.items)
        if sitting.state == "CLOSED":
            self._state.set(self.tr("closed"), "done")
        else:
            self._state.set(
                self.tr("{decided} of {items} decided").format(
                    decided=decided, items=len(sitting.items)
                ),
                "open",
            )
        self.close_button.setVisible(sitting.state != "CLOSED")
        self.close_button.refuse(
            "" if self._all_decided() else self.tr("Some items are not decided yet")
        )
        self._item_id = item_id
        self._show_left(sitting)
        self._show_item(next((i for i in sitting.items if i.id == item_id), None))

    def _show_left(self, sitting: SittingView) -> None:
        card = Card(self.tr("Agenda"), len(sitting.items))
        for item in sitting.items:
            card.add(self._agenda_row(item))
        card.add(Separator())
        card.add(
            Section(
                self.tr("Present"),
                None,
            )
        )
        for member in sitting.members:
            box = CheckBox(self._member_text(member.name, member.body))
            box.setObjectName(f"present_{member.name}")
            box.setChecked(bool(member.present))
            box.setEnabled(sitting.state != "CLOSED")
            box.toggled.connect(
                lambda on, member_id=member.id: self.shell.run(
                    lambda: self.shell.workspace.commission.note_presence(member_id, on)
                )
            )
            card.add(box)
        card.body.addStretch(1)
        body = self._left.body
        while body.count():
            widget = body.takeAt(0).widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        body.addWidget(card, 1)

    def _agenda_row(self, item: ItemView) -> ListRow:
        pack, language = self.shell.workspace.pack, i18n.language()
        icon, token = (
            ("circle-check-filled", "done") if item.state == "DECIDED" else ("circle", "open")
        )
        if item.coded:
            icon, token = "lock-filled", "sealed"
        line = pack.text("agenda_matter", item.matter, language)
        if item.decision:
            line = pack.text("sitting_decision", item.decision, language)
        chosen = item.id == self._item_id
        row = ListRow(
            f"{item.position}. {item.number}",
            icon=icon,
            token=token,
            lines=[("", line, "accent" if chosen else "text2")],
            opens=True,
            bold=chosen,
        )
        row.setObjectName(f"item_{item.position}")
        row.activated.connect(lambda: self._choose(item.id))
        return row

    def _choose(self, item_id: UUID) -> None:
        if item_id != self._item_id and self.can_leave():
            self._drop_panel()
            self._show(item_id)

    def _show_item(self, item: ItemView | None) -> None:
        self._drop_panel()
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
        self.panel.recorded.connect(self._next)
        self._right_column.addWidget(self.panel, 1)

    def _drop_panel(self) -> None:
        while self._right_column.count():
            widget = self._right_column.takeAt(0).widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.panel = None

    def _next(self) -> None:
        """After a decision: on to the next item that is not decided."""
        assert self._sitting is not None
        self._sitting = self.shell.workspace.commission.sitting(self._sitting.id)
        self._drop_panel()
        self._show(self._first_open() or self._item_id)

    def _first_open(self) -> UUID | None:
        items = self._sitting.items if self._sitting else ()
        undecided = [item.id for item in items if item.state != "DECIDED"]
        return (undecided or [item.id for item in items] or [None])[0]

    def _all_decided(self) -> bool:
        items = self._sitting.items if self._sitting else ()
        return bool(items) and all(item.state == "DECIDED" for item in items)

    def _draft(self) -> dict[str, Any] | None:
        return self.panel.draft() if self.panel is not None else None

    def _member_text(self, name: str, body: str | None) -> str:
        if not body:
            return name
        agency = self.shell.workspace.pack.agencies.get(body)
        return f"{name} · {i18n.pick(agency.short) if agency else body}"
