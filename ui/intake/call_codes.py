"""The codes of a call: three that must be answered, its topic, and how it ended."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from services.intake.checks import CALL_FLAGS, LINKED, OPENED, WITHOUT_CASE
from ui import i18n, theme
from ui.forms import RecordForm
from ui.i18n import translate
from ui.shell import Shell
from ui.widgets import Card, Label, Radio, Section, Segmented, Separator

ABOUT = ("topic", "hoax")
FORWARDED = "FORWARDED"
ANSWERS = {"YES": True, "NO": False, "UNKNOWN": None}


class CallCodes(Card):
    """``changed`` tells of any answer, ``ended`` of another end of the call."""

    changed = Signal()
    ended = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(translate("CallCodes", "Three codes that must be answered"))
        pack = shell.workspace.pack
        self.flags: dict[str, Segmented] = {}
        self._add_flags()
        self.add(Separator())
        self.about = RecordForm("intake_event", pack, names=ABOUT, columns=1, keys=False)
        self.about.changed.connect(self.changed)
        self.add(self.about)
        self.add(Separator())
        self.add(Section(self.tr("How the call ended")))
        self._group = QButtonGroup(self)
        self._outcomes: dict[str, Radio] = {}
        ends = QVBoxLayout()
        ends.setSpacing(0)
        for code in (OPENED, LINKED, FORWARDED, *WITHOUT_CASE):
            if code in pack.lists["intake_outcome"]:
                radio = Radio(pack.text("intake_outcome", code, i18n.language()))
                radio.setObjectName(f"outcome_{code}")
                radio.toggled.connect(lambda on: self._end_chosen() if on else None)
                self._group.addButton(radio)
                self._outcomes[code] = radio
                ends.addWidget(radio)
        self.add(ends)
        self.forward = RecordForm(
            "intake_event", pack, names=("forwarded_to",), columns=1, keys=False
        )
        self.forward.changed.connect(self.changed)
        self.add(self.forward)
        self._outcomes[OPENED].setChecked(True)
        self.body.addStretch(1)

    def outcome(self) -> str:
        """The code of *intake_outcome*."""
        return next((code for code, radio in self._outcomes.items() if radio.isChecked()), OPENED)

    def unanswered(self) -> list[str]:
        """The mandatory codes without an answer; *don't know* is an answer."""
        return [name for name in CALL_FLAGS if self.flags[name].value() is None]

    def values(self) -> dict[str, Any]:
        """The values of the event that stand here. Raises InvalidInput."""
        values = self.about.values()
        values |= {name: ANSWERS.get(box.value() or "") for name, box in self.flags.items()}
        if self.outcome() == FORWARDED:
            values |= self.forward.values()
        return values | {"outcome": self.outcome()}

    def touched(self) -> bool:
        """Whether anything was answered."""
        answered = any(box.value() is not None for box in self.flags.values())
        return answered or self.outcome() != OPENED or self.about.is_changed()

    def state(self) -> dict[str, Any]:
        """The answers as plain data."""
        return {
            "flags": {name: box.value() for name, box in self.flags.items()},
            "about": self.about.draft(),
            "forward": self.forward.draft(),
            "outcome": self.outcome(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Bring them back."""
        for name, answer in state["flags"].items():
            self.flags[name].set_value(answer)
        self.about.restore_draft(state["about"])
        self.forward.restore_draft(state["forward"])
        button = self._outcomes.get(state["outcome"])
        if button is not None:
            button.setChecked(True)

    def forget(self) -> None:
        """The call was stored: nothing of it counts as typed any more."""
        for box in self.flags.values():
            box.set_value(None)
        self.about.mark_saved()
        self._outcomes[OPENED].setChecked(True)

    def _end_chosen(self) -> None:
        self.forward.setVisible(self.outcome() == FORWARDED)
        self.ended.emit()
        self.changed.emit()

    def _add_flags(self) -> None:
        texts = {
            "child_labour": (self.tr("Child labour"), self.tr("below the permitted age")),
            "worst_form": (self.tr("Worst form"), self.tr("exploitation, danger")),
            "trafficking": (self.tr("Trafficking"), self.tr("kept, moved, bought or sold")),
        }
        words = (
            ("YES", self.tr("yes")),
            ("NO", self.tr("no")),
            ("UNKNOWN", self.tr("don't know")),
        )
        for name in CALL_FLAGS:
            box = Segmented(words)
            box.setObjectName(name)
            box.set_accessible_names(texts[name][0])
            box.changed.connect(self.changed)
            self.flags[name] = box
            self.add(_question(*texts[name], box))


def _question(title: str, hint: str, box: QWidget) -> QWidget:
    """A question at the left with its answers at the right."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.u(1.5))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(title, role="strong", wrap=True))
    words.addWidget(Label(hint, role="label", colour="text3", wrap=True))
    row.addLayout(words, 1)
    row.addWidget(box)
    return holder
