"""The bytes of a paper: letters, fonts, numbers of pages and copies, marks, nothing personal."""

import re
from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from services.documents import content as c
from services.documents.pdf import render
from services.documents.recovery_sheet import recovery_pdf

PANGRAM = "Ңң Өө Үү – Өңгөлөрдүн үнү көңүлгө өттү; Әә Ғғ Ққ Ұұ Һһ Іі; Ӣӣ Ӯӯ Ҳҳ Ҷҷ; № « » „ “ – …"


def texts(pdf: bytes) -> list[str]:
    """The text of each page as a reader of the file finds it."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def metadata(pdf: bytes) -> dict[str, str]:
    document = pdfium.PdfDocument(pdf)
    try:
        return document.get_metadata_dict()
    finally:
        document.close()


def page_of(*blocks: c.Block, language: str = "ky") -> c.Paper:
    return c.Paper("D15", "Иш боюнча маалымкат", language, c.Letterhead("Мекеме"), blocks)


def test_kyrgyz_and_related_letters_survive_the_round_trip(imprint):
    pdf = render(page_of(c.Paragraph(PANGRAM)), imprint())
    assert PANGRAM in " ".join(texts(pdf)[0].split())


def test_signs_that_the_text_font_lacks_are_drawn_from_the_other_font(imprint):
    pdf = render(page_of(c.Paragraph("≈ 14 → 15 ≥ 3 ✓")), imprint())
    assert "≈ 14 → 15 ≥ 3 ✓" in texts(pdf)[0]
    assert b"DejaVuSans" in pdf


def test_only_embedded_fonts_are_used(case, summary, imprint):
    pdf = render(summary(case, "SUPERVISOR", "ky"), imprint(copies=2))
    names = {name.decode() for name in re.findall(rb"/BaseFont\s*/(\S+)", pdf)}
    assert names
    assert all(re.match(r"[A-Z]{6}\+(NotoSans|DejaVuSans)", name) for name in names)
    assert pdf.count(b"/FontFile2") >= len(names)


def test_pages_are_numbered_x_of_y(imprint):
    pdf = render(page_of(c.Paragraph("a"), c.PageBreak(), c.Paragraph("b")), imprint())
    pages = texts(pdf)
    assert ["стр. 1 из 2" in pages[0], "стр. 2 из 2" in pages[1]] == [True, True]


def test_every_copy_counts_its_own_pages(imprint):
    pdf = render(page_of(c.Paragraph("a"), c.PageBreak(), c.Paragraph("b")), imprint(copies=3))
    pages = texts(pdf)
    assert len(pages) == 6
    for index, text in enumerate(pages):
        assert f"экз. {index // 2 + 1} из 3" in text
        assert f"стр. {index % 2 + 1} из 2" in text


def test_single_copy_has_no_copy_mark(imprint):
    assert "экз." not in texts(render(page_of(c.Paragraph("a")), imprint()))[0]


def test_number_and_reader_stand_on_every_page(imprint):
    pdf = render(page_of(c.Paragraph("a"), c.PageBreak(), c.Paragraph("b")), imprint())
    for text in texts(pdf):
        assert "KG-26-7Q4-D00007-P" in text
        assert "Для: получатель" in text


def test_training_mark_is_on_every_page(imprint):
    paper = page_of(c.Paragraph("a"), c.PageBreak(), c.Paragraph("b"))
    marked = texts(render(paper, imprint(watermark="TRAINING, fictional")))
    plain = texts(render(paper, imprint()))
    assert all("TRAINING, fictional" in text for text in marked)
    assert not any("TRAINING" in text for text in plain)


def test_properties_of_the_file_name_nobody(case, summary, imprint):
    found = metadata(render(summary(case, "SUPERVISOR"), imprint()))
    assert found["Title"] == "D15 KG-26-7Q4-D00007-P"
    everything = " ".join(found.values())
    for piece in ("Образцов", "Макетова", "Управление"):
        assert piece not in everything


def test_same_paper_gives_the_same_bytes(case, summary, imprint):
    paper = summary(case, "SUPERVISOR", "ru")
    assert render(paper, imprint()) == render(paper, imprint())


def test_other_text_gives_other_bytes(imprint):
    assert render(page_of(c.Paragraph("a")), imprint()) != render(
        page_of(c.Paragraph("b")), imprint()
    )


def test_endless_word_stays_inside_the_page(imprint):
    word = "ҢӨҮ" * 120
    document = pdfium.PdfDocument(render(page_of(c.Paragraph(word)), imprint()))
    try:
        page = document[0]
        right = max(
            page.get_textpage().get_charbox(i)[2] for i in range(page.get_textpage().count_chars())
        )
        assert right <= page.get_width() - 40
        joined = "".join(page.get_textpage().get_text_bounded().split())
        assert word in joined
    finally:
        document.close()


def test_markup_in_a_text_is_printed_as_it_was_typed(imprint):
    typed = "<b>жирный</b> & <script>"
    assert typed in texts(render(page_of(c.Paragraph(typed)), imprint()))[0]


def test_line_breaks_of_a_text_are_kept(imprint):
    lines = texts(render(page_of(c.Paragraph("бир\nэки")), imprint()))[0].splitlines()
    assert {"бир", "эки"} <= {line.strip() for line in lines}


def test_table_longer_than_a_page_repeats_its_header(imprint):
    table = c.Table(("Баш",), tuple((f"сап {n}",) for n in range(120)), (1,))
    pages = texts(render(page_of(table), imprint()))
    assert len(pages) > 2
    assert all("Баш" in text for text in pages)


def test_cell_taller_than_a_page_is_printed_whole(imprint):
    words = " ".join(f"сөз{n}" for n in range(2500))
    blocks = (c.Timeline((c.TimelineEntry("10.11.2026", "окуя", words),)),)
    text = " ".join(texts(render(page_of(*blocks), imprint())))
    assert "сөз0" in text
    assert "сөз2499" in text


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_referral_with_its_slip_fits_one_sheet(case, referral_paper, imprint, language):
    assert len(texts(render(referral_paper(case, language=language), imprint()))) == 1


def test_slip_stays_in_one_piece(case, referral_paper, imprint):
    long = {**case.referrals[0], "need": "Нужно знать. " * 150}
    pdf = render(referral_paper(replace(case, referrals=(long,))), imprint())
    slips = [text for text in texts(pdf) if "Return slip" in text]
    assert len(slips) == 1
    assert "K7M-4QX" in slips[0]
    assert "Service begins on" in slips[0]


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_recovery_sheet_holds_the_key_on_one_page(language):
    key = "ABCD1-EFGH2-JKMN3-PQRS4-TVWX5-YZ016-23457-89AB8"
    from datetime import date

    pdf = recovery_pdf(
        key=key, office="Управление «Пример»", address="", language=language,
        made_on=date(2026, 3, 9),
    )  # fmt: skip
    pages = texts(pdf)
    assert len(pages) == 1
    assert all(group in pages[0] for group in key.split("-"))
    assert b"ABCD1" not in pdf
    assert metadata(pdf)["Title"] == "RECOVERY"
