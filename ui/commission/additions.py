"""What a decision adds: measures for the plan and referrals to draft, each a small form."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.errors import InvalidInput
from ui import theme
from ui.forms import RecordForm
from ui.shell import Shell
from ui.widgets import Button, IconButton, Label, Section
from ui.widgets.layouts import retire

MEASURE, REFERRAL = "measure", "referral"
_FIELDS = {
    MEASURE: ("action", "agency", "due_on", "monitoring"),
    REFERRAL: ("to_agency", "service", "urgency", "need"),
}


class Additions(QWidget):
    """Measures and referrals of one decision; ``changed`` while they are written."""

    changed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._parts: list[_Part] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        head = Section(self.tr("Measures and referrals to add"))
        for kind, text in (
            (MEASURE, self.tr("Add a measure")),
            (REFERRAL, self.tr("Add a referral")),
        ):
            button = Button(text, icon="plus", size="small", name=f"add_{kind}")
            button.clicked.connect(lambda _on=False, kind=kind: self.add(kind, focus=True))
            head.add(button)
        column.addWidget(head)
        words = self.tr(
            "Measures go into the plan; referrals become drafts, and nothing is sent by this."
        )
        column.addWidget(Label(words, role="label", colour="text3", wrap=True))
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.u(3))
        column.addLayout(self._column)

    def add(self, kind: str, *, focus: bool = False) -> "_Part":
        """Add the form of one more measure or referral."""
        part = _Part(self._shell, kind)
        part.gone.connect(lambda: self._drop(part))
        part.form.changed.connect(self.changed)
        self._parts.append(part)
        self._column.addWidget(part)
        if focus:
            part.form.focus_first()
        self.changed.emit()
        return part

    def values(self, kind: str) -> list[dict[str, Any]]:
        """What was entered. Raises InvalidInput for text without a meaning; the field says so."""
        return [part.form.values() for part in self._of(kind)]

    def known(self, kind: str) -> list[dict[str, Any]]:
        """The same while it is written: what cannot be read yet is left out."""
        found = []
        for part in self._of(kind):
            try:
                found.append(part.form.values())
            except InvalidInput:
                continue
        return found

    def show_errors(self, codes: Mapping[str, str]) -> None:
        """Put each refusal ("measures.0.action") below the field that it is about."""
        for kind in (MEASURE, REFERRAL):
            for number, part in enumerate(self._of(kind)):
                head = f"{kind}s.{number}."
                own = {n.removeprefix(head): c for n, c in codes.items() if n.startswith(head)}
                if own:
                    part.form.show_errors(own)

    def draft(self) -> list[list[Any]]:
        """What stands in the forms, as plain data."""
        return [[part.kind, part.form.draft()] for part in self._parts]

    def restore_draft(self, draft: Sequence[Sequence[Any]]) -> None:
        """Bring a draft back."""
        for part in list(self._parts):
            self._drop(part)
        for kind, raw in draft:
            self.add(kind).form.restore_draft(raw)

    def is_empty(self) -> bool:
        """Whether nothing is to be added."""
        return not self._parts

    def _of(self, kind: str) -> list["_Part"]:
        return [part for part in self._parts if part.kind == kind]

    def _drop(self, part: "_Part") -> None:
        self._parts.remove(part)
        self._column.removeWidget(part)
        retire(part)
        self.changed.emit()


class _Part(QWidget):
    """One measure or referral, with a cross to take it away."""

    gone = Signal()

    def __init__(self, shell: Shell, kind: str) -> None:
        super().__init__()
        self.kind = kind
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(2))
        self.form = RecordForm(kind, shell.workspace.pack, names=_FIELDS[kind], keys=False)
        row.addWidget(self.form, 1)
        says = self.tr("Take this measure away")
        if kind == REFERRAL:
            says = self.tr("Take this referral away")
        row.addWidget(IconButton("x", says, clicked=self.gone.emit, name=f"remove_{kind}"))
