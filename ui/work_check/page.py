"""Check a work situation: questions at the left, what the law of the day says at the right.

It needs no case. No name is asked for and nothing is stored, not even when the window is locked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.law.enquiry import Enquiry, as_text, enquire
from services.packs.loader import built_in_packs
from ui import clipboard, i18n, theme
from ui.printing.plain import print_plain, save_plain
from ui.shell import Command, Page, Shell
from ui.widgets import Button, Card, Combo, Label, PageHeader, ScrollArea
from ui.widgets.layouts import empty_layout
from ui.work_check.questions import DAY, Questions
from ui.work_check.results import Results

FILE = "check.pdf"


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered. It is no plain data on purpose: a screen kept at the lock leaves it out."""

    country: str
    raw: Mapping[str, Any]


class WorkCheckPage(Page):
    """Judges while one types."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._packs = {pack.code: pack for pack in built_in_packs()}
        # the office's own pack may be a newer one than the program brought along
        self._packs[shell.workspace.pack.code] = shell.workspace.pack
        self.enquiry: Enquiry | None = None
        subtitle = self.tr("No case and no name: nothing of this is stored")
        self.header = PageHeader(self.title(), subtitle, back=shell.back)
        for button in (
            Button(self.tr("Clear"), icon="x", clicked=self.clear, name="clear"),
            Button(self.tr("Copy"), icon="clipboard-list", clicked=self.copy, name="copy"),
            Button(self.tr("Save PDF…"), icon="download", clicked=self.save, name="save_pdf"),
        ):
            self.header.add_action(button)
        self.column.addWidget(self.header)
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        self._left, self._right = ScrollArea(), ScrollArea()
        row.addWidget(self._left, 6)
        row.addWidget(self._right, 5)
        self.column.addLayout(row, 1)
        self.country = Combo("country")
        self._build_country()
        self._holder = QWidget()
        self._place = QHBoxLayout(self._holder)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._left.body.addWidget(self._holder)
        self._left.body.addStretch(1)
        self.results = Results()
        self.results.asked.connect(lambda name: self.questions.ask(name))
        self._right.body.addWidget(self.results)
        self._right.body.addStretch(1)
        self._ask_anew()
        self.country.currentIndexChanged.connect(lambda _place: self._ask_anew())

    def title(self) -> str:
        return self.tr("Check a work situation")

    def starts_at(self) -> QWidget | None:
        return self.questions.editor("age").input

    def commands(self) -> Sequence[Command]:
        return (
            Command(self.tr("Clear the answers"), self.clear, "x"),
            Command(self.tr("Copy the result"), self.copy, "clipboard-list"),
        )

    def state(self) -> dict[str, Any]:
        return {"answers": Answers(self.country.currentData(), self.questions.raw())}

    def restore(self, state: Mapping[str, Any]) -> None:
        kept = state.get("answers")
        if isinstance(kept, Answers):
            self.country.setCurrentIndex(max(self.country.findData(kept.country), 0))
            self.questions.put_raw(kept.raw)
            self._judge()

    def new(self) -> bool:
        self.clear()
        return True

    def clear(self) -> None:
        """Forget every answer."""
        self.questions.clear()
        start = self.starts_at()
        if start is not None:
            start.setFocus()

    def copy(self) -> None:
        """Put the result on the clipboard as text."""
        if self.enquiry is not None:
            clipboard.copy(as_text(self.enquiry, i18n.language()))
            self.shell.toast(self.tr("Copied"))

    def save(self) -> None:
        """Save the result as a PDF that names nobody."""
        save_plain(self, self._pdf, FILE)

    def print_page(self) -> None:
        print_plain(self, self._pdf, "check")

    def _pdf(self) -> bytes:
        from services.documents.plain_lists import check_pdf

        assert self.enquiry is not None
        workspace = self.shell.workspace
        return check_pdf(
            self.enquiry,
            language=i18n.language(),
            office=workspace.office.name,
            training=workspace.vault.training,
        )

    def _build_country(self) -> None:
        own = self.shell.workspace.pack.code
        for code, pack in self._packs.items():
            self.country.addItem(i18n.pick(pack.name), code)
        self.country.setCurrentIndex(max(self.country.findData(own), 0))
        self.country.setAccessibleName(self.tr("By the law of"))
        card = Card(gap=1)
        line = QHBoxLayout()
        line.setSpacing(theme.u(3))
        line.addWidget(Label(self.tr("By the law of"), role="label", colour="text2"))
        line.addWidget(self.country, 1)
        card.add(line)
        self._left.body.addWidget(card)

    def _ask_anew(self) -> None:
        """Another country asks by its own facts; what it asks as well stays answered."""
        pack = self._packs[self.country.currentData()]
        before = self.questions.raw() if hasattr(self, "questions") else {}
        today = self.shell.workspace.clock().astimezone(pack.timezone).date()
        empty_layout(self._place)
        self.questions = Questions(pack, today)
        self._place.addWidget(self.questions)
        self.questions.put_raw(before)
        self.questions.changed.connect(self._judge)
        self._judge()

    def _judge(self) -> None:
        pack = self._packs[self.country.currentData()]
        self.enquiry = enquire(pack, self.questions.answers(), self.questions.day())
        askable = frozenset(name for name in pack.facts if self.questions.can_ask(name))
        self.results.show_result(self.enquiry, askable)


__all__ = ["DAY", "WorkCheckPage"]
