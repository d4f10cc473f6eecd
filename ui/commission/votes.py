"""How each member votes on one item: a line a member, three answers, and who takes no part."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from services.commission.rules import ABSTAINED, AGAINST, FOR
from services.commission.views import ItemView, MemberView, SittingView
from ui import i18n, theme
from ui.shell import Shell
from ui.widgets import Badge, Button, Label, LineEdit, Section, Segmented

VOTES = (FOR, AGAINST, ABSTAINED)
_KEYS = {Qt.Key.Key_1: FOR, Qt.Key.Key_2: AGAINST, Qt.Key.Key_3: ABSTAINED}
_NONE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class VoteTable(QWidget):
    """The votes of one item. ``changed`` while they are given; ``recused`` tells member and reason.

    Keys on a line: 1 in favour, 2 against, 3 abstained, Delete no vote, up and down to the
    neighbours. Who is absent or takes no part has no buttons, and the reason stands there.
    """

    changed = Signal()
    recused = Signal(object, str)

    def __init__(self, shell: Shell, sitting: SittingView, item: ItemView, *, frozen: bool) -> None:
        super().__init__()
        self._shell, self._item, self._frozen = shell, item, frozen
        self._choices: dict[UUID, Segmented] = {}
        self._recusing: UUID | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        head = Section(self.tr("Votes"))
        self.tally = Badge("", "open")
        head.tools.insertWidget(1, self.tally)
        everybody = Button(
            self.tr("All in favour"), size="small", clicked=self.all_in_favour, name="all_for"
        )
        head.add(everybody)
        column.addWidget(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.u(2))
        self._grid.setVerticalSpacing(theme.u(1))
        self._grid.setColumnStretch(1, 1)
        for member in sitting.members:
            self._add(member)
        column.addLayout(self._grid)
        if not sitting.members:
            nobody = self.tr("No member is named at this sitting.")
            column.addWidget(Label(nobody, colour="text2", wrap=True))
        elif not frozen and not any(member.present for member in sitting.members):
            first = self.tr("First tick on the left who is present; then they can vote.")
            column.insertWidget(1, Label(first, role="label", colour="soon", wrap=True))
        self._reason_row = self._recusal_row()
        column.addWidget(self._reason_row)
        hint = self.tr("Quorum is not verified; the votes are recorded as entered.")
        column.addWidget(Label(hint, role="label", colour="text3", wrap=True))
        everybody.setHidden(not self._choices)
        self._count()

    def values(self) -> dict[UUID, str]:
        """The votes given so far, by member."""
        given = {member_id: choice.value() for member_id, choice in self._choices.items()}
        return {member_id: vote for member_id, vote in given.items() if vote}

    def set_values(self, votes: Mapping[UUID, str]) -> None:
        """Show votes; one of somebody who has none any more is left out."""
        for member_id, choice in self._choices.items():
            choice.set_value(votes.get(member_id))
        self._tell()

    def all_in_favour(self) -> None:
        """Give every member's vote in favour; single ones are then changed."""
        for choice in self._choices.values():
            choice.set_value(FOR)
        self._tell()

    def is_recusing(self) -> bool:
        """Whether the reason of a recusal is being written."""
        return not self._reason_row.isHidden()

    def take_focus(self) -> None:
        """Put the cursor on the first line that still lacks a vote, or on the first."""
        lines = list(self._choices.values())
        open_lines = [choice for choice in lines if choice.value() is None]
        for choice in (open_lines or lines)[:1]:
            choice.focus_chosen()

    def ask_reason(self, member_id: UUID, name: str) -> None:
        """Open the line for the reason why a member takes no part."""
        self._recusing = member_id
        self._who.setText(self.tr("Why {name} takes no part in this item").format(name=name))
        self._reason_row.show()
        self._reason.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            choice = watched.parent()
            if isinstance(choice, Segmented) and self._key(choice, Qt.Key(event.key())):
                return True
        return super().eventFilter(watched, event)

    def _key(self, choice: Segmented, key: Qt.Key) -> bool:
        if key in _DOWN:
            lines = list(self._choices.values())
            place = lines.index(choice) + _DOWN[key]
            if 0 <= place < len(lines):
                lines[place].focus_chosen()
            return True
        if key not in _KEYS and key not in _NONE:
            return False
        choice.set_value(_KEYS.get(key))
        choice.focus_chosen()
        self._tell()
        return True

    def _add(self, member: MemberView) -> None:
        row = self._grid.rowCount()
        agency = self._shell.workspace.pack.agencies.get(member.body or "")
        body = i18n.pick(agency.short) if agency is not None else ""
        number = Label(f"{member.position}.", role="label", colour="text3")
        self._grid.addWidget(number, row, 0)
        name = QHBoxLayout()
        name.setSpacing(theme.u(2))
        name.addWidget(Label(member.name))
        name.addWidget(Label(body, role="label", colour="text3", elide=True), 1)
        self._grid.addLayout(name, row, 1)
        why, colour = self._why_no_vote(member)
        end = Qt.AlignmentFlag.AlignRight
        if why:
            label = Label(why, role="label", colour=colour, wrap=member.present)
            self._grid.addWidget(label, row, 2, Qt.AlignmentFlag.AlignVCenter)
        elif self._frozen:
            vote = dict(self._item.votes).get(member.id, "")
            self._grid.addWidget(Label(self._word(vote), role="label_strong"), row, 2, end)
        else:
            self._grid.addWidget(self._choice(member), row, 2, end)
        if not self._frozen and not self._is_recused(member.id):
            recuse = Button(self.tr("Recuse"), kind="quiet", size="small")
            recuse.setObjectName(f"recuse_{member.position}")
            recuse.setAccessibleName(self.tr("Recuse {name}").format(name=member.name))
            recuse.clicked.connect(lambda: self.ask_reason(member.id, member.name))
            self._grid.addWidget(recuse, row, 3)

    def _why_no_vote(self, member: MemberView) -> tuple[str, str]:
        """Why a member has no vote on this item, and the colour of the words."""
        for member_id, reason in self._item.recused:
            if member_id == member.id:
                return self.tr("takes no part: {reason}").format(reason=reason), "text2"
        if not member.present:
            return self.tr("not noted as present"), "text3"
        if member.id in self._item.barred:
            # in the room nobody reads why: the case says so to those who may know it
            return self.tr("cannot vote on this item; recuse the member"), "overdue"
        return "", ""

    def _is_recused(self, member_id: UUID) -> bool:
        return any(recused == member_id for recused, _reason in self._item.recused)

    def _choice(self, member: MemberView) -> Segmented:
        choice = Segmented([(vote, self._word(vote)) for vote in VOTES])
        choice.setObjectName(f"vote_{member.position}")
        choice.set_accessible_names(member.name)
        for button in choice.buttons():
            button.installEventFilter(self)
        choice.changed.connect(self._tell)
        self._choices[member.id] = choice
        return choice

    def _word(self, vote: str) -> str:
        if not vote:
            return self.tr("no vote")
        return self._shell.workspace.pack.text("vote", vote, i18n.language())

    def _recusal_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(2))
        self._who = Label("", role="label", colour="text2")
        self._reason = LineEdit(name="recusal_reason")
        self._reason.setAccessibleName(self.tr("Why the member takes no part"))
        self._reason.returnPressed.connect(self._recuse)
        self._who.setBuddy(self._reason)
        row.addWidget(self._who)
        row.addWidget(self._reason, 1)
        row.addWidget(Button(self.tr("Recuse"), size="small", clicked=self._recuse, name="recuse"))
        holder.hide()
        return holder

    def _recuse(self) -> None:
        if self._recusing is not None:
            self.recused.emit(self._recusing, self._reason.text())

    def _tell(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        votes = list(self.values().values()) or [vote for _member, vote in self._item.votes]
        text = self.tr("{yes} in favour · {no} against · {none} abstained · {voters} may vote")
        text = text.format(
            yes=votes.count(FOR),
            no=votes.count(AGAINST),
            none=votes.count(ABSTAINED),
            voters=self._item.voters,
        )
        full = self._item.voters > 0 and len(votes) == self._item.voters
        self.tally.set(text, "done" if full else "open")
