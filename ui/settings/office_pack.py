"""What a pack beside the vault would change, entry by entry, and the button that adopts it."""

from collections.abc import Callable

from services.access import allowed
from services.packs.office_pack import FoundPack
from ui import i18n
from ui.cases.case_page.folded import FoldedList
from ui.differences import difference_rows
from ui.i18n import translate
from ui.shell import Shell
from ui.widgets import Button, FactRows, InlineMessage, Label
from ui.widgets.dialog import Sheet

SHOWN = 12


class OfficePackSheet(Sheet):
    """``adopted`` is called once it is in use."""

    def __init__(self, shell: Shell, found: FoundPack, adopted: Callable[[], object]) -> None:
        super().__init__(shell.window, width=170)
        self._shell, self._found, self._adopted = shell, found, adopted
        self.setAccessibleName(self.tr("The pack beside the vault"))
        self.body.addWidget(Label(self.tr("The pack beside the vault"), role="section"))
        facts = FactRows()
        facts.add(self.tr("Folder"), str(found.path))
        if found.pack is not None:
            facts.add(self.tr("Version"), found.release)
            facts.add(self.tr("Reviewed by"), found.pack.reviewed_by or self.tr("nobody yet"))
        facts.add(self.tr("In use now"), shell.workspace.pack.version)
        self.body.addWidget(facts)
        if found.faults:
            self._show_faults()
        else:
            self._show_differences()
        self.body.addStretch(1)
        self._add_buttons()

    def adopt(self) -> None:
        """Use it for new cases from now on."""
        release = self._found.release
        if self._shell.run(lambda: self._shell.workspace.procedure.adopt(release)):
            self.done("adopted")
            self._adopted()
        else:
            self.done("")

    def _show_faults(self) -> None:
        words = self.tr(
            "It has faults and cannot be used. The present procedure stays in force. Send this "
            "list to whoever made the pack."
        )
        self.body.addWidget(InlineMessage(words, "warning"))
        rows = [Label(fault, wrap=True) for fault in self._found.faults]
        self.body.addWidget(FoldedList(rows, SHOWN))

    def _show_differences(self) -> None:
        assert self._found.pack is not None
        changes = self._shell.workspace.procedure.differences(self._found.pack, i18n.language())
        self.body.addWidget(Label(self.tr("What it changes"), role="card"))
        if not changes:
            text = self.tr("Nothing that the program shows.")
            self.body.addWidget(Label(text, colour="text2", wrap=True))
        self.body.addWidget(FoldedList(difference_rows(changes), SHOWN))
        words = self.tr(
            "New cases follow it. Cases that are open keep their version until they are moved. "
            "The content is kept in the vault."
        )
        self.body.addWidget(InlineMessage(words, "info"))

    def _add_buttons(self) -> None:
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Close"), clicked=lambda: self.done(""), name="close_pack")
        )
        button = Button(
            self.tr("Use it for new cases"), kind="primary", clicked=self.adopt, name="adopt_pack"
        )
        if self._found.faults:
            button.refuse(self.tr("It has faults."))
        elif not allowed(self._shell.workspace.actor(), "manage", "pack").ok:
            button.refuse(translate("procedure", "The supervisor decides this."))
        self.buttons.addWidget(button)
