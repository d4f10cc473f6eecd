"""Who may do what: the table on the screen and on paper."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from services.access_matrix import CELL_WORDS, FOOTNOTES, NOTHING, matrix, roles_of
from services.documents.office_sheets import rights_paper, sheet_pdf
from ui import i18n, theme
from ui.i18n import translate
from ui.printing.plain import print_plain, save_plain
from ui.shell import Page
from ui.widgets import Button, Card, Label, Sheet

CONTEXT = "access_matrix"


class RightsSheet(Sheet):
    """One row for each thing that can be done, one column for each role."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.shell.window, width=230)
        self._page = page
        workspace = page.shell.workspace
        self._training = workspace.vault.training
        self._role = lambda role: workspace.pack.text("role", role, i18n.language())
        self.setObjectName("rights_sheet")
        self.setAccessibleName(translate(CONTEXT, "Who may do what"))
        self.body.addWidget(Label(translate(CONTEXT, "Who may do what"), role="section"))
        self.read_by_keys()
        self.body.addWidget(self._table())
        for note in FOOTNOTES:
            self.body.addWidget(
                Label(translate(CONTEXT, note), role="label", colour="text2", wrap=True)
            )
        self.body.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Print…"), icon="printer", clicked=self.print_sheet, name="print_rights")
        )
        self.buttons.addWidget(
            Button(self.tr("Save PDF…"), icon="download", clicked=self.save_sheet,
                   name="save_rights")
        )  # fmt: skip
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Close"), kind="primary", clicked=lambda: self.done(""),
                   name="close_rights")
        )  # fmt: skip

    def sheet(self) -> bytes:
        """The table on paper, as PDF."""
        workspace = self._page.shell.workspace
        today = workspace.clock().astimezone(workspace.pack.timezone).date()
        paper = rights_paper(
            office=workspace.office.name,
            role_name=self._role,
            language=i18n.language(),
            made_on=today,
            training=self._training,
        )
        return sheet_pdf(paper, training=self._training)

    def print_sheet(self) -> None:
        """Print the table on a printer that the person chooses."""
        print_plain(self._page, self.sheet, "kamkor")

    def save_sheet(self) -> None:
        """Save the table as a PDF where the person says."""
        save_plain(self._page, self.sheet, "kamkor.pdf")

    def _table(self) -> Card:
        card = Card(kind="sunken")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.u(4))
        grid.setVerticalSpacing(theme.u(1.5))
        grid.setColumnStretch(0, 2)
        roles = roles_of(training=self._training)
        for column, role in enumerate(roles, 1):
            grid.addWidget(Label(self._role(role), role="label_strong"), 0, column)
            grid.setColumnStretch(column, 1)
        line = 1
        for section in matrix(training=self._training):
            heading = Label(translate(CONTEXT, section.text), role="strong")
            grid.addWidget(heading, line, 0, 1, len(roles) + 1)
            line += 1
            for row in section.rows:
                grid.addWidget(Label(translate(CONTEXT, row.text), wrap=True), line, 0)
                for column, cell in enumerate(row.cells, 1):
                    colour = "text3" if cell == NOTHING else "text"
                    label = Label(translate(CONTEXT, CELL_WORDS[cell]), colour=colour, wrap=True)
                    grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignTop)
                line += 1
        card.add(grid)
        return card
