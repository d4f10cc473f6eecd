"""The small line of stages on a card: opened, decided, handed over, paid, each with its day."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.i18n import translate
from ui.widgets import FlowLayout, IconView, Label

DONE, LATE, AHEAD = "done", "late", "ahead"
_LOOKS = {
    DONE: ("circle-check-filled", "done", "text"),
    LATE: ("alert-triangle-filled", "overdue", "overdue"),
    AHEAD: ("circle", "text3", "text2"),
}


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: what it is, and under it when or how much; ``state`` is DONE, LATE or AHEAD."""

    text: str
    detail: str = ""
    state: str = AHEAD


class StageLine(QWidget):
    """Stages in their order, read from left to right; they wrap where the card is narrow."""

    def __init__(self, stages: Sequence[Stage]) -> None:
        super().__init__()
        self.setObjectName("stages")
        flow = FlowLayout(self, gap=4)
        for stage in stages:
            flow.addWidget(_stage(stage))
        words = {
            DONE: translate("StageLine", "done"),
            LATE: translate("StageLine", "overdue"),
            AHEAD: translate("StageLine", "still to come"),
        }
        said = (
            ", ".join(filter(None, (stage.text, stage.detail, words[stage.state])))
            for stage in stages
        )
        self.setAccessibleName("; ".join(said))


def _stage(stage: Stage) -> QWidget:
    icon, token, colour = _LOOKS[stage.state]
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.u(1.5))
    row.addWidget(IconView(icon, token, 4))
    words = QVBoxLayout()
    words.setSpacing(0)
    strong = "label_strong" if stage.state != AHEAD else "label"
    words.addWidget(Label(stage.text, role=strong, colour=colour))
    words.addWidget(Label(stage.detail or "—", role="label", colour="text2"))
    row.addLayout(words)
    return holder
