"""Papers: which can be printed now, which were, and which papers the child holds."""

from services.documents.request import DocumentOption, PaperRequest, RegisterRow
from services.messages import ERRORS
from ui.cases.case_page.attachment_section import AttachmentSection
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.record_tab import PAPERS, RecordTab
from ui.i18n import translate
from ui.printing.records import record_text
from ui.widgets import Label, Section

PAPER = "paper"


class DocumentsTab(RecordTab):
    """Papers on offer, the register of issued ones, and the child's own papers."""

    key = "documents"
    kinds = (PAPERS,)

    def build(self) -> None:
        self.attachments = AttachmentSection(self.ctx)
        self.content.addWidget(self.attachments)
        papers = self.ctx.workspace.papers
        options = papers.documents_for(self.ctx.case_id)
        self.content.addWidget(Section(self.tr("Papers to print"), len(options)))
        for option in options:
            self.content.addWidget(self._offer(option))
        rows = papers.register(self.ctx.case_id)
        self.content.addWidget(Section(self.tr("Printed"), len(rows)))
        if not rows:
            self.content.addWidget(Label(self.tr("Nothing has been printed yet"), colour="text2"))
        for row in rows:
            self.content.addWidget(self._printed(row))
        super().build()

    def open(self, form: str) -> bool:
        """Open the preview of a paper by "paper:CODE"; other forms as on any tab."""
        name, _, code = form.partition(":")
        if name != PAPER:
            return super().open(form)
        for option in self.ctx.workspace.papers.documents_for(self.ctx.case_id):
            if option.document == code and option.readers:
                self.print_paper(option)
                return True
        return False

    def print_paper(self, option: DocumentOption) -> None:
        """Open the preview of a paper, for its first reader and about the newest record."""
        request = PaperRequest(
            option.document,
            self.ctx.case_id,
            option.readers[0],
            self.ctx.language,
            record_id=option.record_ids[0] if option.record_ids else None,
        )
        self.ctx.shell.print_paper(request)

    def _offer(self, option: DocumentOption) -> RecordCard:
        readers = "; ".join(self.ctx.code("reader", code) for code in option.readers)
        refused = ""
        if not option.available:
            refused = translate("messages", ERRORS.get(option.why_not, option.why_not))
        facts = [(self.tr("For"), readers)]
        if option.steps:
            names = [self.ctx.step_name(code) for code in option.steps]
            facts.append((self.tr("Belongs to the step"), "; ".join(names)))
        if option.records:
            texts = [record_text(self.ctx.pack, record) for record in option.records]
            facts.append((self.tr("About"), "; ".join(text for text in texts if text)))
        if refused:
            facts.append((self.tr("Not yet"), refused))
        preview = CardAction(
            self.tr("Preview"),
            lambda: self.print_paper(option),
            "printer",
            name=f"print:{option.document}",
            refused=refused,
        )
        return RecordCard(self.ctx.code("document", option.document), facts, actions=(preview,))

    def _printed(self, row: RegisterRow) -> RecordCard:
        facts = [
            (self.tr("Number"), row.number),
            (self.tr("For"), self.ctx.code("reader", row.reader)),
            (self.tr("Why"), row.purpose),
            (self.tr("Copies"), str(row.copies)),
            (self.tr("Printed"), f"{self.ctx.moment(row.printed_at)} · {row.printed_by}"),
        ]
        return RecordCard(self.ctx.code("document", row.document), facts)
