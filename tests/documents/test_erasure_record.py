"""The record of an erasure on paper says what, when and by whom, and names no child."""

import datetime as dt
from uuid import uuid4
from zoneinfo import ZoneInfo

import pypdfium2
import pytest

from services.documents.erasure_record import erasure_paper
from services.documents.office_sheets import sheet_pdf
from services.erasure import LedgerRow

ROW = LedgerRow(
    id=uuid4(),
    number="KG-26-7Q4-00001-A",
    kind="ERASE",
    erased_at=dt.datetime(2031, 12, 1, 4, 30, tzinfo=dt.UTC),
    asked_by="Нурила Образцова",
    approved_by="Айзада Примерова",
    rows=52,
    cleaned=True,
    copies=3,
    copies_until=dt.date(2032, 12, 1),
)


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_it_says_what_was_done_by_whom_and_which_copies_are_left(language: str) -> None:
    paper = erasure_paper(
        ROW,
        office="Example Office",
        address="Образцовая 0",
        language=language,
        zone=ZoneInfo("Asia/Bishkek"),
    )
    content = pypdfium2.PdfDocument(sheet_pdf(paper))
    text = "\n".join(page.get_textpage().get_text_range() for page in content)
    for part in (
        ROW.number, "01.12.2031 10:30", "52", ROW.asked_by, ROW.approved_by, "01.12.2032",
    ):  # fmt: skip
        assert part in text


def test_where_no_copy_is_known_it_says_so() -> None:
    row = LedgerRow(**{name: getattr(ROW, name) for name in LedgerRow.__slots__} | {"copies": 0})
    paper = erasure_paper(
        row, office="Example", address="", language="en", zone=ZoneInfo("Asia/Bishkek")
    )
    rows = {row.label: row.value for row in paper.blocks[0].rows}
    assert rows["Copies that still hold the case"] == "none that this vault knows of"
