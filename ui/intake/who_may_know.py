"""The question that comes before a case exists: who may know of it?"""

from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.shell import Answer, Question, Shell
from ui.widgets import CheckBox, Label, Radio

if TYPE_CHECKING:
    from services.intake import IntakeResult
    from services.workspace import Workspace

LIST = "who_may_know"
NAMED = "TEAM"
"""The circle whose persons are named; its worker and supervisor always belong to it."""
NARROW = "SUPERVISOR"
"""What is proposed where the entry speaks of trafficking or of danger."""


SEALED = "SEALED"
"""No circle of the office's vault: the entry goes straight to the sealed cases."""


class Knowers(NamedTuple):
    """The answer: a code of *who_may_know*, and the persons named for a circle of such.

    ``vault`` is the workspace that keeps the entry: the one shown, or that of the sealed cases.
    """

    vault: "Workspace"
    knows: str
    readers: tuple[UUID, ...] = ()


def ask_who_may_know(
    shell: Shell, cases: int, *, careful: bool, linked: bool = False
) -> Knowers | None:
    """Who may know, or None when the person goes back to the form.

    The circle that the office proposes is chosen, with ``careful`` a narrow one: the entry speaks
    of trafficking or of danger. An entry ``linked`` to a case lies where that case lies.
    """
    choice = _Choice(shell, careful, None if linked else shell.workspace.sealed)
    title = QCoreApplication.translate("who_may_know", "Who may know?")
    text = QCoreApplication.translate(
        "who_may_know",
        "Names of a kept case are shown and found by nobody else in this office. It can be widened"
        " later; what was read cannot be taken back.",
    )
    save = (
        QCoreApplication.translate("who_may_know", "Save and open %n case(s)", None, cases)
        if cases
        else QCoreApplication.translate("who_may_know", "Save without a case")
    )
    answers = (
        Answer("back", QCoreApplication.translate("who_may_know", "Back to the form")),
        Answer("save", save, "primary"),
    )
    question = Question(title, text, answers, keep="back", icon="shield-lock", content=choice)
    return choice.answer if shell.ask(question) == "save" else None


def show_recorded(shell: Shell, vault: "Workspace", result: "IntakeResult") -> None:
    """Show what the entry led to: its one case or, where there are more or none, the entry."""
    cases = result.case_ids or result.linked
    if len(cases) == 1:
        shell.enter(vault, "case", case_id=cases[0])
    else:
        shell.enter(vault, "event", intake_id=result.intake_id)


class _Choice(QWidget):
    """The circles as radio buttons, each with what it means; ``answer`` outlives the dialog."""

    def __init__(self, shell: Shell, careful: bool, sealed: "Workspace | None") -> None:
        super().__init__()
        self._vault, self._sealed = shell.workspace, sealed
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(1))
        self._group = QButtonGroup(self)
        self._people: dict[UUID, CheckBox] = {}
        self._box = QWidget()
        items = list(shell.workspace.pack.lists[LIST].items())
        self._codes = [code for code, _item in items]
        for number, (code, item) in enumerate(items):
            radio = Radio(i18n.pick(item.text))
            radio.setObjectName(f"knows_{code}")
            self._group.addButton(radio, number)
            column.addWidget(radio)
            if item.help:
                column.addWidget(
                    _indented(Label(i18n.pick(item.help), role="label", colour="text3", wrap=True))
                )
            if code == NAMED:
                self._add_people(shell)
                column.addWidget(self._box)
        if sealed is not None:
            self._add_sealed(column)
        # among the sealed cases nobody knows of a case but who is named in it
        usual = NAMED if shell.workspace.main else shell.workspace.office.default_knows
        proposed = NARROW if careful else usual
        chosen = self._codes.index(proposed) if proposed in self._codes else 0
        self._group.button(chosen).setChecked(True)
        self._group.idToggled.connect(self._remember)
        self._remember()

    def _add_people(self, shell: Shell) -> None:
        """The others of the office, to be named; without others there is nobody to name."""
        me = shell.workspace.actor()
        inner = QVBoxLayout(self._box)
        inner.setContentsMargins(theme.u(6), 0, 0, 0)
        inner.setSpacing(0)
        for person, name in shell.workspace.cases.workers():
            if me is not None and person == me.id:
                continue
            box = CheckBox(name)
            box.setObjectName(f"reader_{name}")
            box.toggled.connect(self._remember)
            self._people[person] = box
            inner.addWidget(box)

    def _add_sealed(self, column: QVBoxLayout) -> None:
        """The vault of sealed cases, for who can open it: the strictest circle stands last."""
        radio = Radio(QCoreApplication.translate("who_may_know", "Only who opens the sealed cases"))
        radio.setObjectName(f"knows_{SEALED}")
        self._codes.append(SEALED)
        self._group.addButton(radio, len(self._codes) - 1)
        column.addWidget(radio)
        text = QCoreApplication.translate(
            "who_may_know",
            "In a second vault. The office sees the number and you as its keeper. Others of the "
            "sealed cases are named in the case.",
        )
        column.addWidget(_indented(Label(text, role="label", colour="text3", wrap=True)))

    def _remember(self) -> None:
        knows = self._codes[max(self._group.checkedId(), 0)]
        # switched off and not hidden: the sheet keeps its height while one chooses
        self._box.setEnabled(knows == NAMED)
        named = tuple(one for one, box in self._people.items() if box.isChecked())
        if knows == SEALED and self._sealed is not None:
            self.answer = Knowers(self._sealed, NAMED)
        else:
            self.answer = Knowers(self._vault, knows, named if knows == NAMED else ())


def _indented(label: Label) -> QWidget:
    """A line below a radio button, under its words."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(theme.u(6), 0, 0, theme.u(1))
    column.addWidget(label)
    return holder
