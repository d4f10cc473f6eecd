"""What is seen at once about one child: danger, papers kept, signs of exploitation."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import i18n, theme
from ui.intake.lines import DANGER, PAPERS
from ui.shell import Answer, Question, Shell
from ui.widgets import CheckBox


def ask_signs(shell: Shell, name: str, signs: Sequence[str]) -> tuple[str, ...] | None:
    """The signs as chosen; None when the person leaves them as they were."""
    chosen = _Signs(shell, signs)
    title = QCoreApplication.translate("signs", "What was seen at once")
    answers = (
        Answer("keep", QCoreApplication.translate("signs", "Leave as it was")),
        Answer("take", QCoreApplication.translate("signs", "Take over"), "primary"),
    )
    question = Question(title, name, answers, keep="keep", icon="eye", content=chosen)
    return chosen.codes if shell.ask(question) == "take" else None


class _Signs(QWidget):
    """A box for each sign; ``codes`` outlives the dialog."""

    def __init__(self, shell: Shell, signs: Sequence[str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(1))
        words = [
            (DANGER, QCoreApplication.translate("signs", "In danger right now (24 hours begin)")),
            (PAPERS, QCoreApplication.translate("signs", "Papers kept by the employer")),
            *shell.workspace.pack.options("exploitation", i18n.language()),
        ]
        self.codes: tuple[str, ...] = tuple(signs)
        self._boxes: dict[str, CheckBox] = {}
        for code, text in words:
            box = CheckBox(text)
            box.setObjectName(f"sign_{code}")
            box.setChecked(code in signs)
            box.toggled.connect(self._remember)
            self._boxes[code] = box
            column.addWidget(box)

    def _remember(self) -> None:
        self.codes = tuple(code for code, box in self._boxes.items() if box.isChecked())
