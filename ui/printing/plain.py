"""Saving and printing a paper about no child: no register, no number, no reader to choose."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from services.documents.saving import save_paper
from ui.files import save_file
from ui.printing.pages import paint_pages
from ui.shell import Page


def save_plain(page: Page, make: Callable[[], bytes], name: str) -> bool:
    """Ask where, and write the PDF there; whether it was written."""
    title = QCoreApplication.translate("plain_paper", "Save the list")
    kinds = QCoreApplication.translate("plain_paper", "PDF files (*.pdf)")
    path = save_file(page, title, kinds, name)
    if path is None or not page.shell.run(lambda: save_paper(path, make())):
        return False
    page.shell.toast(QCoreApplication.translate("plain_paper", "Saved"))
    return True


def print_plain(page: Page, make: Callable[[], bytes], name: str) -> None:
    """Print on a printer that the person chooses."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if QPrintDialog(printer, page).exec() != QPrintDialog.DialogCode.Accepted:
        return
    try:
        paint_pages(printer, make())
    except OSError:
        text = QCoreApplication.translate(
            "plain_paper", "The printer did not take the paper. Save it as PDF."
        )
        page.shell.say(text, "danger")
