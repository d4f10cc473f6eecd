"""One attachment, large: zoom and pages; its words, a copy to give away, the bin.

Nothing is written to the disk to be looked at.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from services.attachments.service import AttachmentView, Content
from services.documents.saving import save_paper
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.commission.record_sheet import RecordSheet, open_record_sheet
from ui.files import save_file
from ui.forms import RecordForm
from ui.printing.pages import Pages, PdfPages, PicturePage
from ui.printing.pdf_view import PdfView
from ui.widgets import Button, InlineMessage, Label, Sheet

PDF = "application/pdf"
_ENDINGS = {PDF: "pdf", "image/png": "png", "image/jpeg": "jpg"}


class AttachmentSheet(Sheet):
    """The picture or scan over the page. ``choose_file`` asks where to write a copy."""

    def __init__(self, ctx: CaseContext, view: AttachmentView, content: Content) -> None:
        super().__init__(ctx.shell.window, width=240)
        self.setObjectName("attachment_view")
        self.setAccessibleName(view.title)
        self._ctx, self._view, self._content = ctx, view, content
        self.choose_file: Callable[[str], Path | None] = self._ask_file
        self.body.addWidget(Label(view.title, role="section", wrap=True))
        self.body.addWidget(Label(self._says(), role="label", colour="text2", wrap=True))
        if view.note:
            self.body.addWidget(Label(view.note, wrap=True))
        self.picture = PdfView()
        self.picture.setMinimumHeight(max(ctx.shell.window.height() - theme.u(72), theme.u(60)))
        self.body.addWidget(self.picture, 1)
        self._add_buttons()
        self.picture.show_pictures(_pages(content), self._says())

    def _says(self) -> str:
        view, ctx = self._view, self._ctx
        added = self.tr("added {moment} · {name}")
        parts = (
            ctx.code("attachment_kind", view.kind),
            ctx.day(view.taken_on),
            added.format(moment=ctx.moment(view.added_at), name=view.added_by or "—"),
        )
        return " · ".join(part for part in parts if part)

    def _add_buttons(self) -> None:
        for text, run, name, kind in (
            (self.tr("Put into the bin…"), self.bin, "bin_attachment", "quiet"),
            (self.tr("Change…"), self.change, "change_attachment", "quiet"),
            (self.tr("Save a copy…"), self.export, "export_attachment", "quiet"),
        ):
            self.buttons.addWidget(Button(text, kind=kind, clicked=run, name=name))
        self.buttons.addStretch(1)
        close = Button(self.tr("Close"), clicked=lambda: self.done(""), name="close_attachment")
        self.buttons.addWidget(close)

    def change(self) -> RecordSheet:
        """Correct what it is called, its kind, its date or the note."""
        ctx, view = self._ctx, self._view
        form = RecordForm("attachment", ctx.pack, ctx.language)
        values = {"kind": view.kind, "title": view.title, "taken_on": view.taken_on}
        attachments = ctx.workspace.attachments
        self.done("change")
        return open_record_sheet(
            ctx.shell,
            self.tr("Change the attachment"),
            form,
            {**values, "note": view.note or None},
            lambda typed, version: attachments.change(view.id, typed, version),
            view.version,
        )

    def bin(self) -> RecordSheet:
        """Take it out of the case, with a reason; the supervisor can take it back."""
        ctx, view = self._ctx, self._view
        form = RecordForm(
            "attachment", ctx.pack, ctx.language, ("bin_reason",), needed=("bin_reason",)
        )
        attachments = ctx.workspace.attachments
        self.done("bin")
        return open_record_sheet(
            ctx.shell,
            self.tr("Put into the bin"),
            form,
            {},
            lambda typed, version: attachments.put_into_bin(
                view.id, typed["bin_reason"] or "", version
            ),
            view.version,
        )

    def export(self) -> RecordSheet:
        """Write a copy outside the vault: for whom and why is kept, and what it means is said."""
        ctx = self._ctx
        asked = ("reader", "purpose")
        form = RecordForm(
            "printed_document", ctx.pack, ctx.language, asked, columns=1, needed=asked
        )
        self.done("export")
        sheet = open_record_sheet(ctx.shell, self.tr("Save a copy"), form, {}, self._write)
        warning = self.tr(
            "The copy is not locked: whoever gets the file can look at it. Who gets it and why is "
            "kept in the case's register."
        )
        sheet.body.insertWidget(1, InlineMessage(warning, "warning"))
        return sheet

    def _write(self, typed: dict[str, Any], _version: int) -> None:
        ctx, view = self._ctx, self._view
        number = ctx.workspace.records.get("case_file", ctx.case_id).values["number"]
        path = self.choose_file(f"{number}.{_ENDINGS[view.media_type]}")
        if path is None:
            return
        found = ctx.workspace.attachments.export(
            view.id, typed["reader"] or "", typed["purpose"] or "", ctx.language
        )
        save_paper(path, found.data)

    def _ask_file(self, proposed: str) -> Path | None:
        ending = proposed.rpartition(".")[2]
        return save_file(self._ctx.shell.window, self.tr("Save a copy"), f"*.{ending}", proposed)


def _pages(content: Content) -> Pages:
    return PdfPages(content.data) if content.media_type == PDF else PicturePage(content.data)


def open_attachment(ctx: CaseContext, view: AttachmentView) -> AttachmentSheet | None:
    """Show one attachment large; that it was looked at is noted. None where it may not be."""
    done = ctx.shell.run(lambda: ctx.workspace.attachments.content(view.id))
    if not done:
        return None
    sheet = AttachmentSheet(ctx, view, done.value)
    sheet.open()
    return sheet
