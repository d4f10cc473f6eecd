"""The recovery key is shown once: it is printed or saved, and counts only when typed back whole."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from services.errors import StorageError
from ui import files, i18n, theme
from ui.messages import message
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit
from ui.widgets.notices import InlineMessage


class RecoveryKeyStep(QWidget):
    """Shows the key in groups; ``typed`` is the field to type it back into."""

    def __init__(self, key: str, office: str, address: str, *, training: bool = False) -> None:
        super().__init__()
        self._training = training
        self._key, self._office, self._address = key, office, address
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        why = self.tr(
            "If the passphrase is forgotten, only this key opens the vault. It is shown now and "
            "never again. Keep the sheet in a sealed envelope, apart from the computer."
        )
        column.addWidget(Label(why, wrap=True))
        column.addWidget(self._groups())
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        row.addWidget(
            Button(self.tr("Print…"), icon="printer", clicked=self.print_sheet, name="print_key")
        )
        row.addWidget(
            Button(
                self.tr("Save as PDF…"), icon="download", clicked=self.save_sheet, name="save_key"
            )
        )
        row.addStretch(1)
        column.addLayout(row)
        self._note = InlineMessage("", "done")
        self._note.hide()
        column.addWidget(self._note)
        column.addSpacing(theme.u(2))
        says = self.tr("Type the whole key back from the paper")
        label = Label(says, role="label", colour="text2")
        self.typed = LineEdit(name="typed_key")
        self.typed.setAccessibleName(says)
        self.typed.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        label.setBuddy(self.typed)
        column.addWidget(label)
        column.addWidget(self.typed)

    def is_typed_back(self) -> bool:
        """Whether the field holds the whole key; says below it what is wrong."""
        from services.storage.recovery import read_recovery_key

        try:
            same = read_recovery_key(self.typed.text()) == self._key
        except StorageError as error:
            self._say(message(error), "danger")
            same = False
        else:
            if not same:
                self._say(self.tr("This is another key. Compare it with the sheet."), "danger")
        self.typed.set_problem(not same)
        if not same:
            self.typed.setFocus()
        return same

    def sheet(self) -> bytes:
        """The printed sheet as PDF."""
        from services.documents.recovery_sheet import recovery_pdf

        return recovery_pdf(
            key=self._key,
            office=self._office,
            address=self._address,
            language=i18n.language(),
            made_on=date.today(),
            training=self._training,
        )

    def save_sheet(self) -> None:
        """Save the sheet where the person says, for instance on a stick that is then locked away."""
        path = files.save_file(
            self, self.tr("Save the recovery sheet"), "PDF (*.pdf)", "kamkor.pdf"
        )
        if path is None:
            return
        try:
            path.write_bytes(self.sheet())
        except OSError:
            self._say(message(StorageError("disk_error")), "danger")
            return
        self._say(
            self.tr("Saved. Move the file away from this computer after printing it."), "done"
        )

    def print_sheet(self) -> None:
        """Print the sheet on a printer the person chooses."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from ui.printing.pages import paint_pages

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("kamkor")
        if QPrintDialog(printer, self).exec() != QPrintDialog.DialogCode.Accepted:
            return
        try:
            paint_pages(printer, self.sheet())
        except OSError:
            self._say(self.tr("The printer did not take the sheet. Save it as PDF."), "danger")
        else:
            self._say(self.tr("Sent to the printer. Compare the paper with the screen."), "done")

    def _groups(self) -> Card:
        card = Card(kind="sunken")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.u(6))
        grid.setVerticalSpacing(theme.u(2))
        for number, group in enumerate(self._key.split("-")):
            cell = QHBoxLayout()
            cell.setSpacing(theme.u(1.5))
            cell.addWidget(Label(str(number + 1), role="small", colour="text3"))
            shown = Label(group, role="page")
            cell.addWidget(shown)
            cell.addStretch(1)
            grid.addLayout(cell, number // 4, number % 4)
        card.add(grid)
        return card

    def _say(self, text: str, kind: str) -> None:
        self._note.set(text, kind)
        self._note.show()
