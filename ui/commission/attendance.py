"""The left side of a sitting: its agenda, and who is present."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.commission.views import ItemView, MemberView, SittingView
from ui import i18n, theme
from ui.shell import Shell
from ui.widgets import Button, Card, CheckBox, Label, ListRow, Section, Separator


class Agenda(Card):
    """``chosen`` tells the id of an item; ``present`` a member's id, version and whether present;
    ``member_wanted`` asks for one more member."""

    chosen = Signal(object)
    present = Signal(object, int, bool)
    member_wanted = Signal()

    def __init__(
        self,
        shell: Shell,
        sitting: SittingView,
        item_id: UUID | None,
        begun: Callable[[UUID], bool],
    ) -> None:
        super().__init__(self.tr("Agenda"), len(sitting.items), gap=1)
        self._shell = shell
        for item in sitting.items:
            row = _AgendaRow(shell, item, chosen=item.id == item_id, begun=begun(item.id))
            row.activated.connect(lambda item_id=item.id: self.chosen.emit(item_id))
            self.add(row)
        if not sitting.items:
            self.add(Label(self.tr("Nothing is on it yet."), colour="text2", wrap=True))
        self.body.addSpacing(theme.u(1))
        self.add(Separator())
        self.body.addSpacing(theme.u(1))
        self._head = Section(self.tr("Present"))
        self.add(self._head)
        open_still = sitting.state != "CLOSED"
        for member in sitting.members:
            self.add(self._member(member, open_still))
        count = self.tr("{present} of {members}").format(
            present=sitting.present, members=len(sitting.members)
        )
        self._head.count.setText(count)
        self._head.count.show()
        if open_still:
            self.add(
                Button(
                    self.tr("Add a member"),
                    kind="link",
                    icon="plus",
                    clicked=self.member_wanted.emit,
                    name="name_member",
                )
            )
        self.body.addStretch(1)

    def _member(self, member: MemberView, open_still: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(1))
        box = CheckBox("")
        box.setObjectName(f"present_{member.name}")
        box.setAccessibleName(self.tr("{name} is present").format(name=member.name))
        box.setChecked(bool(member.present))
        box.setEnabled(open_still)
        box.toggled.connect(lambda on: self.present.emit(member.id, member.version, on))
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setContentsMargins(0, theme.u(1), 0, 0)
        words.setSpacing(0)
        words.addWidget(Label(f"{member.position}. {member.name}", wrap=True))
        agency = self._shell.workspace.pack.agencies.get(member.body or "")
        if agency is not None:
            words.addWidget(Label(i18n.pick(agency.short), role="label", colour="text3", wrap=True))
        row.addLayout(words, 1)
        return line


class _AgendaRow(ListRow):
    """One item; the one being decided is filled."""

    def __init__(self, shell: Shell, item: ItemView, *, chosen: bool, begun: bool) -> None:
        pack, language = shell.workspace.pack, i18n.language()
        decided = item.state == "DECIDED"
        icon, token = ("circle-check-filled", "done") if decided else ("circle", "open")
        line = pack.text("agenda_matter", item.matter, language)
        if item.decision:
            line = pack.text("sitting_decision", item.decision, language)
        elif begun:
            icon, token = "pencil", "soon"
        if item.coded:
            icon, token = "lock-filled", "sealed"
        super().__init__(
            f"{item.position}. {item.number}",
            icon=icon,
            token=token,
            lines=[("", line, "text2")],
            opens=True,
            bold=chosen,
        )
        self._chosen = chosen
        self.setObjectName(f"item_{item.position}")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chosen:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selected"))
            painter.drawRoundedRect(self.rect(), theme.u(1.5), theme.u(1.5))
            painter.end()
            if not self.hasFocus():
                return
        super().paintEvent(event)
