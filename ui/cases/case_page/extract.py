"""The extract from the minutes about one item, asked for on the case and at the sitting."""

from services.commission import ItemView
from services.documents.request import PaperRequest
from ui.cases.case_page.context import CaseContext

EXTRACT = "D09"


def extract_of(ctx: CaseContext, item: ItemView) -> PaperRequest:
    """The request for the extract, for the first reader whom the pack names."""
    readers = ctx.pack.documents[EXTRACT]["readers"]
    return PaperRequest(EXTRACT, item.case_id, readers[0], ctx.language, record_id=item.id)
