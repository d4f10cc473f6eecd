"""No letter ever becomes an empty box: it is drawn, or named."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from services.documents import fonts
from services.documents.pdf import fitted

ALPHABETS = (
    "АБВГДЕЁЖЗИЙКЛМНҢОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ"
    "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"
    "АБВГҒДЕЁЖЗИӢЙКҚЛМНОПРСТУӮФХҲЧҶШЪЭЮЯ"
)
LETTERS = ALPHABETS + ALPHABETS.lower() + "0123456789 №«»„“”–—…‘’().,;:!?%/+-"
FACES = (fonts.REGULAR, fonts.BOLD, fonts.ITALIC)


def missing(text: str, font: str) -> list[str]:
    """The letters of the drawn runs that the run's own font does not hold."""
    return [
        letter
        for face, part in fonts.runs(text, font)
        for letter in part
        if letter != "\n" and ord(letter) not in fonts.glyphs(face)
    ]


@given(st.text(alphabet=LETTERS), st.sampled_from(FACES))
def test_letters_of_the_region_are_drawn_in_the_wanted_font_unchanged(text, face):
    composed = unicodedata.normalize("NFC", text)
    assert "".join(part for _font, part in fonts.runs(text, face)) == composed
    assert {font for font, _part in fonts.runs(text, face)} <= {face}


@given(st.text(), st.sampled_from(FACES))
def test_no_text_whatever_leaves_an_empty_box(text, face):
    assert missing(text, face) == []


def test_letter_that_no_font_holds_is_named():
    assert fonts.printable("a😀b") == "a[grinning face]b" or "😀" in fonts.printable("a😀b")
    assert fonts.printable("漢") == "[cjk unified ideograph-6f22]"
    assert fonts.printable("\ue123") == "[U+E123]"


def test_signs_that_turn_the_reading_order_are_dropped():
    assert fonts.printable("до\u202eтсоп\u200b") == "дотсоп"


def test_decomposed_letters_are_composed():
    assert fonts.printable("И\u0306") == "Й"


def test_every_shipped_font_file_has_its_origin_and_licence():
    origin = (fonts.FOLDER / "ORIGIN.md").read_text(encoding="utf-8")
    for path in fonts.FOLDER.glob("*.ttf"):
        assert path.name in origin
    for licence in ("LICENSE-NotoSans.txt", "LICENSE-DejaVu.txt"):
        assert licence in origin
        assert (fonts.FOLDER / licence).stat().st_size > 2000


def test_foot_is_broken_into_lines_that_fit():
    parts = ["Номер", "Для: орган по надзору за трудовым законодательством", "напечатано кем-то"]
    lines = fitted(parts, 220)
    assert " · ".join(lines) == " · ".join(parts)
    assert all(fonts.width(line, fonts.REGULAR, 7.5) <= 220 for line in lines)
    assert len(lines) > 1
