"""The question that comes before a case exists: who may know of it?"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.shell import Answer, Question, Shell
from ui.widgets import Label, Radio

LIST = "who_may_know"


def ask_who_may_know(shell: Shell, cases: int, *, careful: bool) -> str:
    """A code of *who_may_know*, or "" when the person goes back to the form.

    ``careful`` proposes the narrowest circle: the entry speaks of trafficking or of danger.
    """
    choice = _Choice(shell, careful)
    title = QCoreApplication.translate("who_may_know", "Who may know?")
    text = QCoreApplication.translate(
        "who_may_know",
        "Names of a kept case are shown and found by nobody else in this office. It can be widened"
        " later; what was read cannot be taken back.",
    )
    save = (
        QCoreApplication.translate("who_may_know", "Save and open %n case(s)", "", cases)
        if cases
        else QCoreApplication.translate("who_may_know", "Save without a case")
    )
    answers = (
        Answer("back", QCoreApplication.translate("who_may_know", "Back to the form")),
        Answer("save", save, "primary"),
    )
    question = Question(title, text, answers, keep="back", icon="shield-lock", content=choice)
    return choice.code() if shell.ask(question) == "save" else ""


class _Choice(QWidget):
    """The circles as radio buttons, each with what it means."""

    def __init__(self, shell: Shell, careful: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(1.5))
        self._group = QButtonGroup(self)
        self._code = ""
        items = list(shell.workspace.pack.lists[LIST].items())
        for number, (code, item) in enumerate(items):
            radio = Radio(i18n.pick(item.text))
            radio.setObjectName(f"knows_{code}")
            self._group.addButton(radio, number)
            column.addWidget(radio)
            if item.help:
                column.addWidget(
                    Label(i18n.pick(item.help), role="label", colour="text3", wrap=True)
                )
        self._codes = [code for code, _item in items]
        self._group.button(len(items) - 1 if careful else 0).setChecked(True)
        self._group.idToggled.connect(self._remember)
        self._remember(self._group.checkedId(), True)

    def code(self) -> str:
        """The chosen circle; kept here because the dialog is gone once it is answered."""
        return self._code

    def _remember(self, number: int, on: bool) -> None:
        if on:
            self._code = self._codes[number]
