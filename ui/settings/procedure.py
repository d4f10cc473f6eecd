"""The procedure and the law that the office works by: which version, whose, and for which cases."""

from collections import Counter

from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.access import allowed
from services.packs.catalogue import entries
from services.packs.entry_words import STATUSES
from services.packs.office_pack import FoundPack
from ui import i18n, theme
from ui.i18n import translate
from ui.settings.live_card import LiveCard
from ui.settings.office_pack import OfficePackSheet
from ui.shell import Answer, Question, Shell
from ui.widgets import Button, FactRows, InlineMessage, Label, Separator

RECORDS = ("pack_version", "moved_day", "case_file")
"""Records whose change this page shows."""


class ProcedureCard(LiveCard):
    """The present version, one found beside the vault, and the cases on older versions."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, self.tr("Procedure and law"))
        self.setObjectName("procedure")

    def fill(self) -> None:
        workspace = self.shell.workspace
        shelf, pack = workspace.shelf, workspace.pack
        facts = FactRows()
        facts.add(self.tr("Country"), i18n.pick(pack.name))
        facts.add(self.tr("Version"), pack.version)
        facts.add(self.tr("Whose"), self._whose())
        facts.add(self.tr("Reviewed by"), pack.reviewed_by or self.tr("nobody yet"))
        facts.add(self.tr("Entries by their sources"), self._counts())
        self.content.addWidget(facts)
        fault = shelf.missing.get(shelf.adopted, "") if shelf.adopted else ""
        if fault:
            words = self.tr(
                "The version that the office adopted cannot be read any more: {fault}. The "
                "built-in one is used. Nothing of the cases is lost."
            )
            self.content.addWidget(InlineMessage(words.format(fault=fault), "warning"))
        if shelf.adopted:
            self._add_button(
                self.tr("Use the built-in version again"), self.use_built_in, "use_built_in"
            )
        found = workspace.procedure.found()
        if found is not None and found.release != pack.version:
            self._add_found(found)
        self._add_older()

    def use_built_in(self) -> None:
        """Ask, then go back to the pack of the program for new cases."""
        answer = self.shell.ask(
            Question(
                self.tr("Use the built-in version again?"),
                self.tr("New cases follow it from now on. Cases that are open keep their version."),
                (
                    Answer("keep", self.tr("Cancel")),
                    Answer("use", self.tr("Use the built-in one"), "primary"),
                ),
                keep="keep",
                icon="scale",
            )
        )
        if answer == "use" and self.shell.run(self.shell.workspace.procedure.use_built_in):
            self.recheck()

    def look_at_found(self) -> None:
        """Show what the pack beside the vault would change."""
        found = self.shell.workspace.procedure.found()
        if found is None:
            self.renew()
            return
        OfficePackSheet(self.shell, found, self.recheck).open()

    def move_all(self) -> None:
        """Ask, then move every open case to the present version, behind the window."""
        count = sum(self.shell.workspace.procedure.releases().values())
        answer = self.shell.ask(
            Question(
                self.tr("Move %n case(s) to the present version?", "", count),
                self.tr(
                    "Their steps, deadlines, findings and rights follow it from then on. This is "
                    "not undone. What is recorded stays as it is."
                ),
                (
                    Answer("keep", self.tr("Cancel")),
                    Answer("move", self.tr("Move all"), "primary"),
                ),
                keep="keep",
                icon="scale",
            )
        )
        if answer == "move":
            self.shell.start(
                self.shell.workspace.procedure.move_all,
                self._moved,
                self.tr("Moving the cases"),
                steps=True,
            )

    def recheck(self) -> None:
        """Bring the cases that follow the present version into line, behind the window."""
        self.shell.start(
            self.shell.workspace.procedure.recheck,
            self._rechecked,
            self.tr("Bringing the cases into line"),
            steps=True,
        )

    def _moved(self, count: int) -> None:
        self.renew()
        self.shell.toast(self.tr("%n case(s) moved", "", count))

    def _rechecked(self, _changed: int) -> None:
        self.renew()

    def _whose(self) -> str:
        if self.shell.workspace.shelf.adopted == self.shell.workspace.pack.version:
            return self.tr("adopted by this office")
        return self.tr("built into the program")

    def _counts(self) -> str:
        """How many entries of the pack stand on a source of each standing, the surest first."""
        counts = Counter(entry.status for entry in entries(self.shell.workspace.pack))
        return " · ".join(
            f"{translate('pack_entries', words)}: {i18n.number_text(counts[status])}"
            for status, words in STATUSES.items()
            if counts[status]
        )

    def _add_found(self, found: FoundPack) -> None:
        self.content.addWidget(Separator())
        if found.faults:
            words = self.tr("A pack lies beside the vault, but it has a fault: {fault}")
            text = words.format(fault=found.faults[0])
            self.content.addWidget(InlineMessage(text, "warning"))
        else:
            words = self.tr("Found beside the vault: version {version}")
            text = words.format(version=found.release)
            self.content.addWidget(Label(text, role="strong", wrap=True))
        self.content.addWidget(Label(str(found.path), role="label", colour="text2", wrap=True))
        self._add_button(self.tr("Look at it…"), self.look_at_found, "look_at_pack")

    def _add_older(self) -> None:
        """How many cases keep another version, and the way to move them."""
        self.content.addWidget(Separator())
        releases = self.shell.workspace.procedure.releases()
        if not releases:
            text = self.tr("All open cases follow this version.")
            self.content.addWidget(Label(text, colour="text2", wrap=True))
            return
        count = sum(releases.values())
        text = self.tr("%n open case(s) keep another version", "", count)
        self.content.addWidget(Label(text, role="strong", wrap=True))
        facts = FactRows()
        for release, number in sorted(releases.items()):
            facts.add(release or "—", self.tr("%n case(s)", "", number))
        self.content.addWidget(facts)
        button = self._add_button(self.tr("Move all…"), self.move_all, "move_all")
        may = allowed(self.shell.workspace.actor(), "manage", "pack").ok
        button.refuse("" if may else supervisor_decides())

    def _add_button(self, text: str, clicked, name: str) -> Button:  # type: ignore[no-untyped-def]
        button = Button(text, size="small", clicked=clicked, name=name)
        if name == "use_built_in":
            may = allowed(self.shell.workspace.actor(), "manage", "pack").ok
            button.refuse("" if may else supervisor_decides())
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.u(2))
        line.addWidget(button)
        line.addStretch(1)
        self.content.addWidget(holder)
        return button


def supervisor_decides() -> str:
    """Why a button is off for everybody else."""
    return translate("procedure", "The supervisor decides this.")
