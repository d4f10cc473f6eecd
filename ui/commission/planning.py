"""The form for a new sitting: when, where, and who takes part."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.errors import InvalidInput
from ui import i18n, theme
from ui.editors import CodeEditor
from ui.forms import RecordForm
from ui.shell import Answer, Question, Shell
from ui.typed import Unreadable
from ui.widgets import Button, Card, FlowLayout, IconButton, KyrgyzKeys, Label, LineEdit
from ui.widgets.layouts import retire


class SittingPlanner(Card):
    """Emits ``finished`` with the id of the sitting, or with None when given up."""

    finished = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__(self.tr("New sitting"))
        self.shell = shell
        pack = shell.workspace.pack
        self.form = RecordForm(
            "sitting", pack, names=("held_at", "place", "chair", "secretary"), columns=2, keys=False
        )
        self.add(self.form)
        self.add(Label(self.tr("Members"), role="label", colour="text2"))
        self._members: list[_MemberLine] = []
        self._rows = QWidget()
        self._flow = FlowLayout(gap=2)
        self._rows.setLayout(self._flow)
        self.add(self._rows)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.u(2))
        buttons.addWidget(
            Button(
                self.tr("Add a member"),
                kind="link",
                icon="plus",
                clicked=lambda: self.add_member(focus=True),
                name="add_member",
            )
        )
        buttons.addWidget(KyrgyzKeys())
        buttons.addStretch(1)
        buttons.addWidget(Button(self.tr("Cancel"), clicked=self.give_up, name="cancel"))
        buttons.addWidget(
            Button(
                self.tr("Save the sitting"),
                kind="primary",
                icon="check",
                clicked=self.save,
                name="save_sitting",
            )
        )
        self.add(buttons)
        self._prefill()

    def add_member(self, name: str = "", body: str = "", *, focus: bool = False) -> None:
        """Add a line for one more member."""
        line = _MemberLine(self.shell, name, body)
        line.gone.connect(lambda: self._drop(line))
        self._members.append(line)
        self._flow.addWidget(line)
        line.show()
        if focus:
            line.name.setFocus()

    def members(self) -> list[dict[str, Any]]:
        """The members named so far; who is named counts as expected to be present."""
        return [
            {"name": line.name.text().strip(), "body": line.body_code(), "present": True}
            for line in self._members
            if line.name.text().strip()
        ]

    def save(self) -> None:
        """Store the sitting; what is wrong is said beside its field."""
        try:
            values = self.form.values()
        except InvalidInput as error:
            self.form.show_errors(error.fields)
            return
        done = self.shell.run(
            lambda: self.shell.workspace.commission.plan_sitting(values, self.members()), self.form
        )
        if done:
            self.form.mark_saved()
            self.finished.emit(done.value)

    def give_up(self) -> None:
        """Close the form; typed text is thrown away only after asking."""
        if self.may_close():
            self.finished.emit(None)

    def may_close(self) -> bool:
        """Whether the form may go: nothing typed, or the person agreed."""
        if not self.form.is_changed() and self.members() == self._known_members:
            return True
        answer = self.shell.ask(
            Question(
                self.tr("The sitting is not saved"),
                self.tr("What was typed will be gone."),
                (
                    Answer("discard", self.tr("Discard"), "danger"),
                    Answer("keep", self.tr("Keep editing"), "primary"),
                ),
                keep="keep",
            )
        )
        return answer == "discard"

    def draft(self) -> dict[str, Any]:
        """What was typed, for a change of language."""
        return {"form": self.form.draft(), "members": self.members()}

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Bring a draft back."""
        self.form.restore_draft(draft["form"])
        for line in list(self._members):
            self._drop(line)
        for member in draft["members"]:
            self.add_member(member["name"], member["body"] or "")

    def _prefill(self) -> None:
        """Begin with the members of the latest sitting: they are mostly the same."""
        self._fill_members()
        self._known_members = self.members()

    def _fill_members(self) -> None:
        commission = self.shell.workspace.commission
        rows = commission.sittings()
        if not rows:
            for _number in range(4):
                self.add_member()
            return
        latest = commission.sitting(rows[0].id)
        self.form.show_values(
            {"place": latest.place, "chair": latest.chair, "secretary": latest.secretary}
        )
        for member in latest.members:
            self.add_member(member.name, member.body or "")

    def _drop(self, line: "_MemberLine") -> None:
        if line in self._members:
            self._members.remove(line)
        self._flow.removeWidget(line)
        retire(line)


class _MemberLine(QWidget):
    """Name and body of one member."""

    gone = Signal()

    def body_code(self) -> str | None:
        """The agency that was chosen; None for a text that is none of the list."""
        try:
            code: str | None = self.body.value()
        except Unreadable:
            return None
        return code

    def __init__(self, shell: Shell, name: str, body: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(1))
        self.name = LineEdit(name, placeholder=self.tr("Name of the member"), name="member_name")
        self.name.setAccessibleName(self.tr("Name of the member"))
        self.name.setFixedWidth(theme.u(46))
        agencies = shell.workspace.pack.agencies
        options = [(code, i18n.pick(agency.short)) for code, agency in agencies.items()]
        self.body = CodeEditor("member_body", options)
        self.body.input.setAccessibleName(self.tr("Body the member comes from"))
        self.body.put(body or None)
        self.body.setFixedWidth(theme.u(56))
        row.addWidget(self.name)
        row.addWidget(self.body)
        row.addWidget(
            IconButton(
                "x", self.tr("Remove this member"), clicked=self.gone.emit, name="remove_member"
            )
        )
