"""Print: the paper at the left, its reader and the checks at the right, safety notes before both."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.documents.papers import PaperRequest
from services.documents.request import IssuedPaper, Preview
from services.documents.saving import save_paper
from services.errors import AppError, InvalidInput
from ui import i18n, theme
from ui.files import save_file
from ui.messages import field_message, message
from ui.printing.pages import paint_pages
from ui.printing.panel import PrintPanel
from ui.printing.pdf_view import PdfView
from ui.shell import Page, Shell
from ui.widgets import Button, Card, InlineMessage, Label, PageHeader, ScrollArea

_PANEL_WIDTH = 88


class PrintPage(Page):
    """One paper before it is issued; nothing has a number until Print or Save is pressed.

    ``choose_file`` and ``choose_printer`` ask the person; both may return None.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.request: PaperRequest | None = None
        self.preview: Preview | None = None
        self._read_notes = False
        self._unsaved: tuple[PaperRequest, IssuedPaper] | None = None
        self.choose_file: Callable[[str], Path | None] = self._ask_file
        self.choose_printer: Callable[[], QPrinter | None] = self._ask_printer
        self._build()

    def title(self) -> str:
        return self.tr("Print")

    def starts_at(self) -> QWidget | None:
        return self.panel.reader if self.read_button.isHidden() else self.read_button

    def open(self, **args: Any) -> None:
        """Show the paper of ``request``, a PaperRequest."""
        request = args.get("request")
        if isinstance(request, PaperRequest):
            self.request, self._read_notes = request, False
            self._offer()
            self._look()

    def refresh(self, commit: Any) -> None:
        if self.request is not None and (commit is None or commit.label != "paper_printed"):
            self._look()

    def state(self) -> dict[str, Any]:
        wanted = self._wanted()
        return {"paper": asdict(wanted) if wanted else None, "read": self._read_notes}

    def restore(self, state: Mapping[str, Any]) -> None:
        paper = state.get("paper")
        if paper:
            self.request = PaperRequest(**paper)
            self._read_notes = bool(state.get("read"))
            self._offer()
            self.panel.purpose.setEditText(self.request.purpose)
            self._look()

    def print_page(self) -> None:
        """Print (also Ctrl+P)."""
        if not self._may_issue():
            return
        printer = self.choose_printer()
        if printer is None:
            return
        issued = self._issue()
        if issued is None:
            return
        try:
            paint_pages(printer, issued.pdf)
        except OSError:
            self.shell.say(self.tr("The printer did not take the paper. Save it as PDF."), "danger")
            return
        self._unsaved = None
        self._told(issued, self.tr("Sent to the printer"))

    def save(self) -> None:
        """Save the paper as a PDF file (also Ctrl+S)."""
        if not self._may_issue() or self.request is None or self.preview is None:
            return
        name = f"{self.preview.case_number}-{self.request.document}.pdf"
        path = self.choose_file(name)
        if path is None:
            return
        issued = self._issue()
        if issued is None:
            return
        if self.shell.run(lambda: save_paper(path, issued.pdf)):
            self._unsaved = None
            self._told(issued, self.tr("Saved as PDF"))

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Print"), back=self.shell.back)
        self.save_button = self.header.add_action(
            Button(self.tr("Save PDF…"), icon="download", clicked=self.save, name="save_pdf")
        )
        self.print_button = self.header.add_action(
            Button(
                self.tr("Print"),
                kind="primary",
                icon="printer",
                clicked=self.print_page,
                name="print",
            )
        )
        self.column.addWidget(self.header)
        self.refused = InlineMessage("", "danger")
        self.refused.hide()
        self.column.addWidget(self.refused)
        self.notes = self._notes_card()
        self.column.addWidget(self.notes)
        self.work = QWidget()
        row = QHBoxLayout(self.work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(3))
        self.view = PdfView()
        row.addWidget(self.view, 1)
        side = ScrollArea()
        side.setFixedWidth(theme.u(_PANEL_WIDTH))
        self.panel = PrintPanel(self.shell.workspace.pack)
        self.panel.changed.connect(self._changed)
        side.body.addWidget(self.panel)
        row.addWidget(side)
        self.column.addWidget(self.work, 1)
        self._rest = QWidget()
        self.column.addWidget(self._rest, 1)

    def _notes_card(self) -> Card:
        card = Card(self.tr("Before you print"))
        self.notes_text = Label("", colour="soon", role="strong", wrap=True)
        card.add(self.notes_text)
        self.read_button = Button(
            self.tr("I have read this"), kind="primary", clicked=self._notes_read, name="notes_read"
        )
        row = QHBoxLayout()
        row.addWidget(self.read_button)
        row.addStretch(1)
        card.add(row)
        card.hide()
        return card

    def _offer(self) -> None:
        """Fill the choices for the paper asked for."""
        if self.request is None:
            return
        asked = self.request
        done = self.shell.run(lambda: self.shell.workspace.papers.option_for(asked))
        if done and done.value is not None:
            option, request = done.value, self.request
            self.panel.set_choices(option.readers, request.reader, request.language, request.copies)
            self.panel.set_records(option, request.record_id, request.body)
            self.panel.history.setText(self._history())

    def _wanted(self) -> PaperRequest | None:
        if self.request is None:
            return None
        values = self.panel.values()
        for name in ("reader", "record_id", "body"):
            values[name] = values[name] or getattr(self.request, name)
        return replace(self.request, **values)

    def _changed(self) -> None:
        self.request = self._wanted()
        self._look()

    def _look(self) -> None:
        """Build the preview again; a refusal takes its place."""
        request = self._wanted()
        if request is None:
            return
        papers = self.shell.workspace.papers
        try:
            self.preview = papers.preview(request)
        except AppError as error:
            self.preview = None
            self.view.clear()
            self.panel.show_nothing()
            self.refused.set(message(error), "danger")
        self.refused.setVisible(self.preview is None)
        if self.preview is not None:
            self.view.show_pdf(self.preview.pdf, self.preview.text)
            self.panel.show_preview(self.preview)
        self._show_title(request)
        self._show_notes()
        self._show_buttons()

    def _show_title(self, request: PaperRequest) -> None:
        name = self.shell.workspace.pack.text("document", request.document, i18n.language())
        words = self.tr("Print: {document}").format(document=name)
        self.header.set_title(words, self.preview.case_number if self.preview else "")

    def _show_notes(self) -> None:
        notes = self.preview.safety_notes if self.preview else ()
        waiting = bool(notes) and not self._read_notes
        self.notes_text.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self.read_button.setVisible(waiting)
        self.work.setVisible(not waiting)
        self._rest.setVisible(waiting)
        if waiting:
            self.read_button.setFocus()

    def _notes_read(self) -> None:
        self._read_notes = True
        self._show_notes()
        self._show_buttons()
        self.panel.reader.setFocus()

    def _show_buttons(self) -> None:
        reason = ""
        if self.preview is None:
            reason = self.tr("There is no paper to print")
        elif self.preview.safety_notes and not self._read_notes:
            reason = self.tr("Read the safety note first")
        elif not self.preview.ready:
            reason = self.tr("Something above is not ready")
        self.print_button.refuse(reason)
        self.save_button.refuse(reason)

    def _may_issue(self) -> bool:
        if not self.print_button.isEnabled():
            return False
        if self.panel.values()["purpose"]:
            self.panel.show_problem("purpose", "")
            return True
        self.panel.show_problem("purpose", field_message("required"))
        return False

    def _issue(self) -> IssuedPaper | None:
        """The paper under its number; one that was issued and not yet kept is used again."""
        request = self._wanted()
        if request is None:
            return None
        if self._unsaved is not None and self._unsaved[0] == request:
            return self._unsaved[1]
        try:
            issued = self.shell.workspace.papers.issue(request)
        except InvalidInput as error:
            for name, code in error.fields.items():
                self.panel.show_problem(name, field_message(code))
            return None
        except AppError as error:
            self.shell.say(message(error), "danger")
            return None
        self._unsaved = (request, issued)
        return issued

    def _told(self, issued: IssuedPaper, what: str) -> None:
        self.panel.history.setText(self._history())
        self.shell.toast(what, detail=issued.number)

    def _history(self) -> str:
        request = self.request
        if request is None:
            return ""
        done = self.shell.run(lambda: self.shell.workspace.papers.register_of(request))
        rows = done.value or ()
        if not rows:
            return self.tr("This paper has not been printed yet")
        when = rows[0].printed_at.astimezone(self.shell.workspace.pack.timezone)
        last = self.tr("last: {date}").format(date=f"{when:%d.%m.%Y %H:%M}")
        count = self.tr("Printed %n time(s)", "", len(rows))
        return f"{count}, {last}"

    def _ask_file(self, name: str) -> Path | None:
        return save_file(self, self.tr("Save the paper"), self.tr("PDF files (*.pdf)"), name)

    def _ask_printer(self) -> QPrinter | None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.request.document if self.request else "")
        dialog = QPrintDialog(printer, self)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
