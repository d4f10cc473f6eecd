"""Beside a call: what to ask, which known case it belongs to, earlier calls from the same place."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from services.intake.lookalikes import Lookalike
from services.intake.queries import IntakeRow
from ui import i18n, theme
from ui.i18n import translate
from ui.shell import Shell
from ui.widgets import Card, CheckBox, Label, Radio, SearchBox, Section
from ui.widgets.layouts import empty_layout

NEWEST = 3
FOUND = 5


class CallNotes(Card):
    """The right column of the call; ``chosen`` tells that another known case was chosen."""

    chosen = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(translate("CallNotes", "Ask"), gap=1)
        self._shell = shell
        self._questions: dict[str, _Asked] = {}
        for code, text in (
            ("now", self.tr("What is happening now?")),
            ("adult", self.tr("Is there an adult nearby whom the child trusts?")),
            ("papers", self.tr("Where are the child's papers?")),
            ("ring_back", self.tr("May we ring back, and when?")),
        ):
            self._questions[code] = _Asked(text, f"asked_{code}")
            self.add(self._questions[code])
        self._known = _KnownCases(shell)
        self._known.chosen.connect(self.chosen)
        self._earlier = Label("", colour="soon", wrap=True)
        self._earlier.hide()
        self.body.addSpacing(theme.u(2))
        self.add(self._known)
        self.add(self._earlier)
        self.body.addStretch(1)

    def show_alike(self, found: Sequence[Lookalike]) -> None:
        """Propose known cases to add the call to."""
        self._known.propose([(one.case_id, f"{one.name} · {one.number}") for one in found])

    def want_case(self, wanted: bool) -> None:
        """Offer the search for the case that the call belongs to."""
        self._known.search.setVisible(wanted)

    def ask_for_case(self) -> None:
        """Put the cursor where a case is looked for."""
        self._known.search.setFocus()

    def chosen_case(self) -> UUID | None:
        """The known case that was chosen."""
        return self._known.case_id()

    def show_earlier(self, rows: Sequence[IntakeRow]) -> None:
        """Tell of earlier events at the same place."""
        zone = self._shell.workspace.pack.timezone
        text = self.tr("%n earlier report(s) from this place", "", len(rows))
        dates = ", ".join(i18n.moment_text(row.received_at, zone) for row in rows[:NEWEST])
        self._earlier.setText(f"{text}: {dates}")
        self._earlier.setVisible(bool(rows))

    def state(self) -> dict[str, Any]:
        """What was asked and which case was chosen, as plain data."""
        asked = [code for code, question in self._questions.items() if question.box.isChecked()]
        return {"asked": asked, "case": self._known.case_id(), "words": self._known.words()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Bring it back."""
        for code, question in self._questions.items():
            question.box.setChecked(code in state.get("asked", ()))
        if state.get("case") is not None:
            self._known.choose(state["case"], state.get("words", ""))


class _KnownCases(QWidget):
    """Known cases to choose from: proposed by the child's name, or looked for."""

    chosen = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._group = QButtonGroup(self)
        self._cases: list[tuple[UUID, str]] = []
        self._proposed: list[tuple[UUID, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(1.5))
        self._head = Section(self.tr("May be known"), role="strong")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.search = SearchBox(self.tr("Case number or name"), name="which_case")
        self.search.searched.connect(self._find)
        column.addWidget(self._head)
        column.addWidget(self.search)
        column.addLayout(self._list)
        self.search.hide()
        self._show()

    def propose(self, cases: Sequence[tuple[UUID, str]]) -> None:
        """Show cases of children of a like name; a case chosen already stays."""
        if list(cases) != self._proposed:
            self._proposed = list(cases)
            self._show()

    def case_id(self) -> UUID | None:
        number = self._group.checkedId()
        return self._cases[number][0] if 0 <= number < len(self._cases) else None

    def words(self) -> str:
        number = self._group.checkedId()
        return self._cases[number][1] if 0 <= number < len(self._cases) else ""

    def choose(self, case_id: UUID, words: str) -> None:
        self._proposed = [(case_id, words), *(c for c in self._proposed if c[0] != case_id)]
        self._show()
        self._group.button(0).setChecked(True)

    def _find(self, text: str) -> None:
        hits = self._shell.workspace.search.find(text, FOUND) if text else []
        known = [(hit.case_id, f"{hit.name} · {hit.number}") for hit in hits if not hit.kept]
        self._show(known)

    def _show(self, found: Sequence[tuple[UUID, str]] = ()) -> None:
        held, words = self.case_id(), self.words()
        cases = dict([*([(held, words)] if held else []), *found, *self._proposed[:FOUND]])
        self._cases = list(cases.items())
        for button in self._group.buttons():
            self._group.removeButton(button)
        empty_layout(self._list)
        for number, (case_id, text) in enumerate(self._cases):
            name, _dot, case_number = text.rpartition(" · ")
            radio = Radio(name or case_number)
            radio.setObjectName(f"known_{case_number}")
            radio.setAccessibleName(text)
            radio.setChecked(case_id == held)
            radio.toggled.connect(lambda on: self.chosen.emit() if on else None)
            self._group.addButton(radio, number)
            self._list.addWidget(radio)
            below = Label(case_number, role="label", colour="text3", elide=True)
            below.setContentsMargins(theme.u(6), 0, 0, theme.u(1))
            self._list.addWidget(below)
        self._head.setVisible(bool(self._cases))


class _Asked(QWidget):
    """A question to the caller with a box for *asked*; its words wrap, unlike those of a box."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(1))
        self.box = CheckBox("")
        self.box.setObjectName(name)
        self.box.setAccessibleName(text)
        row.addWidget(self.box)
        self._words = Label(text, wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._words, 1)
        self.box.toggled.connect(lambda on: self._words.set_colour("text3" if on else "text"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.box.toggle()
        super().mouseReleaseEvent(event)
