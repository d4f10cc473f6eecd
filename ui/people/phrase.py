"""A single-use phrase: shown once, large, to be written down or printed and handed over."""

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QGridLayout

from services.people import SinglePhrase
from ui import i18n, theme
from ui.printing.plain import print_plain, save_plain
from ui.shell import Shell
from ui.widgets import Button, Card, CheckBox, Label, Sheet

IN_A_ROW = 3


class PhraseSheet(Sheet):
    """Closes by its button only, once somebody said that the phrase was passed on."""

    def __init__(self, shell: Shell, made: SinglePhrase) -> None:
        super().__init__(shell.window, width=140)
        self._shell, self._made = shell, made
        zone = shell.workspace.pack.timezone
        self.setObjectName("phrase_sheet")
        self.setAccessibleName(self.tr("Single-use phrase"))
        title = self.tr("Single-use phrase for {name}").format(name=made.name)
        self.body.addWidget(Label(title, role="section", wrap=True))
        self.body.addWidget(self._words())
        until = self.tr("Works once, until {moment}. It is shown now and never again.").format(
            moment=i18n.moment_text(made.until, zone)
        )
        self.body.addWidget(Label(until, role="strong", wrap=True))
        hint = self.tr(
            "Hand it over in person, never by telephone or message. With it the person sets a "
            "passphrase that nobody else learns."
        )
        self.body.addWidget(Label(hint, colour="text2", wrap=True))
        self.noted = CheckBox(self.tr("The phrase is written down or printed"))
        self.noted.setObjectName("phrase_noted")
        self.body.addWidget(self.noted)
        self.body.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Print…"), icon="printer", clicked=self.print_sheet, name="print_phrase")
        )
        self.buttons.addWidget(
            Button(self.tr("Save PDF…"), icon="download", clicked=self.save_sheet,
                   name="save_phrase")
        )  # fmt: skip
        self.buttons.addStretch(1)
        self.button = Button(
            self.tr("Close"),
            kind="primary",
            clicked=lambda: self.done("noted"),
            name="close_phrase",
        )
        self.button.setEnabled(False)
        self.noted.toggled.connect(self.button.setEnabled)
        self.buttons.addWidget(self.button)

    def done(self, code: str) -> None:
        """Esc alone would lose a phrase that nobody has seen yet."""
        if self.noted.isChecked():
            super().done(code)

    def sheet(self) -> bytes:
        """The phrase on paper, as PDF."""
        from services.documents.office_sheets import phrase_paper, sheet_pdf

        workspace, made = self._shell.workspace, self._made
        paper = phrase_paper(
            phrase=made.phrase,
            name=made.name,
            until=made.until,
            zone=workspace.pack.timezone,
            office=workspace.office.name,
            language=i18n.language(),
        )
        return sheet_pdf(paper, training=workspace.vault.training)

    def print_sheet(self) -> None:
        """Print the phrase on a printer that the person chooses."""
        if self._shell.page is not None:
            print_plain(self._shell.page, self.sheet, "kamkor")

    def save_sheet(self) -> None:
        """Save the phrase as a PDF where the person says."""
        if self._shell.page is not None:
            save_plain(self._shell.page, self.sheet, "kamkor.pdf")

    def _words(self) -> Card:
        card = Card(kind="sunken")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.u(6))
        grid.setVerticalSpacing(theme.u(3))
        for number, word in enumerate(self._made.phrase.split()):
            label = Label(word, role="page")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            grid.addWidget(label, number // IN_A_ROW, number % IN_A_ROW)
        card.add(grid)
        return card
