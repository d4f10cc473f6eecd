"""Every text of the corpus below the window: stored, found, printed and kept out of the log."""

import logging
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdfium2 as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.fields import Kind, fields_of
from services.documents import content as c
from services.documents import fonts
from services.documents.pdf import render
from services.documents.pdf_style import BOTTOM
from services.documents.request import PaperRequest
from services.errors import InvalidInput
from services.log import NamelessRecord
from services.search.service import typed_words
from services.validation import MAXIMUM_LENGTH, one_line, several_lines, validated
from tests.documents import marked
from tests.hostile.corpus import combined, corpus
from tests.hostile.watching import nothing_opened
from tests.reliability.record import FULL, record
from ui.excepthook import write_log

IMPRINT = c.Imprint("D-26-7Q4-00001-A", ("Example",), page_text="{page}/{pages}")


def printed(pdf: bytes) -> str:
    """The text of a PDF without white space and without the feet of its pages."""
    document = pdfium.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_bounded(bottom=BOTTOM - 4) for page in document]
    finally:
        document.close()
    # a reader marks a hyphen at the end of a line with a sign of its own
    return alike("".join(pages).replace("\ufffe", "-"))


def expected(text: str) -> str:
    """What a paper shows of a text: letters that no font holds are named."""
    return alike(fonts.printable(text))


def alike(text: str) -> str:
    """Without what a reader of a file changes: spaces, ligatures, a mark drawn twice in a place."""
    joined = "".join(unicodedata.normalize("NFKC", text).split())
    return "".join(
        letter
        for before, letter in zip(" " + joined, joined, strict=False)
        if letter != before or not unicodedata.combining(letter)
    )


def lost_or_not_found(workspace: Any, desk: Any, texts: list[str]) -> list[str]:
    """Keep each text as a name; the ones that changed, or that the search did not find again."""
    case_id, wrong = desk.case(), []
    for text in texts:
        name = one_line(text)[: MAXIMUM_LENGTH[Kind.NAME]].strip()
        if not name:
            continue
        desk.change_child(case_id, family_name=name)
        kept = workspace.records.get("child", desk.child(case_id)).values["family_name"]
        found = {hit.case_id for hit in workspace.search.find(text)}
        if kept != name or (typed_words(name) and case_id not in found):
            wrong.append(text)
    return wrong


@pytest.mark.parametrize("part", range(3))
def test_a_sample_of_texts_is_kept_as_cleaned_and_found_again(
    workspace: Any, desk: Any, bait: Path, part: int
) -> None:
    with nothing_opened(bait):
        assert lost_or_not_found(workspace, desk, corpus(str(bait))[part::15]) == []


@pytest.mark.full
def test_every_text_is_kept_as_cleaned_and_found_again(
    workspace: Any, desk: Any, bait: Path
) -> None:
    texts = corpus(str(bait))
    with nothing_opened(bait):
        wrong = lost_or_not_found(workspace, desk, texts)
    figure = f"{len(texts)} texts, {len(wrong)} altered or not found"
    record(11, "Injection: kept and searched", figure, not wrong, "0", run=FULL)
    assert wrong == []


def papers_of(text: str) -> tuple[c.Block, ...]:
    """The text in every kind of block."""
    return (
        c.Heading(text),
        c.Paragraph(text),
        c.BulletList((text,)),
        c.NumberedList((text,)),
        c.FieldRows((c.FieldRow(text, text),)),
        c.Note(text),
        c.Table((text,), ((text,),), (1.0,)),
        c.Timeline((c.TimelineEntry(text, text, text),)),
    )


def check_paper(text: str) -> list[str]:
    """The text again if a block changed it, hid it, or broke the paper."""
    paper = c.Paper("D15", text, "ru", c.Letterhead(text), papers_of(text))
    found, wanted = printed(render(paper, IMPRINT)), expected(text)
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in wanted):
        # a reader of the file turns such letters around; they are all there
        return [] if Counter(wanted) <= Counter(found) else [repr(text)]
    return [] if not wanted or found.count(wanted) >= 12 else [f"{text!r}: {found.count(wanted)}"]


@pytest.mark.parametrize("part", range(4))
def test_a_sample_of_texts_is_printed_as_it_is(bait: Path, part: int) -> None:
    texts = [one_line(text) for text in corpus(str(bait))][part::16]
    with nothing_opened(bait):
        assert [wrong for text in texts if text for wrong in check_paper(text)] == []


@pytest.mark.full
@pytest.mark.parametrize("part", range(8))
def test_every_text_is_printed_as_it_is(bait: Path, part: int) -> None:
    texts = [several_lines(text) for text in corpus(str(bait))][part::8]
    with nothing_opened(bait):
        wrong = [fault for text in texts if text for fault in check_paper(text)]
    figure = f"{len(texts)} texts, {len(wrong)} altered"
    record(11, f"Injection: paper, part {part + 1} of 8", figure, not wrong, "0", run=FULL)
    assert wrong == []


def hostile_case(workspace: Any, monkeypatch: pytest.MonkeyPatch, bait: Path) -> Any:
    """A case in which every text field holds its mark and a hostile text behind it."""
    mark = marked.mark
    monkeypatch.setattr(
        marked, "mark", lambda record, name: f"{mark(record, name)}zz {combined(str(bait), 120)}"
    )
    return marked.MarkedCase(workspace)


@pytest.mark.parametrize("language", ["ru"])
def test_every_field_is_printed_as_it_is(
    workspace: Any, monkeypatch: pytest.MonkeyPatch, bait: Path, language: str
) -> None:
    """The whole summary of a case whose every text field is hostile."""
    known = marked.mark
    made = hostile_case(workspace, monkeypatch, bait)
    with nothing_opened(bait):
        request = PaperRequest("D15", made.case_id, "SUPERVISOR", language, purpose="Проверка")
        text = printed(workspace.papers.preview(request).pdf)
    behind, shown = expected(combined(str(bait), 120)), 0
    for owner in marked._MODELS:
        for name, spec in fields_of(owner).items():
            if spec.kind in (Kind.TEXT, Kind.NAME, Kind.NARRATIVE):
                here = f"{known(owner, name)}zz"
                shown += text.count(here + behind)
                assert text.count(here) == text.count(here + behind), (owner, name)
    record(11, "Injection: every field on paper", f"{shown} texts, 0 altered", shown > 60, "0")
    assert shown > 60


def test_no_text_reaches_the_log(
    bait: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAMKOR_HOME", str(tmp_path))
    texts = [text for text in corpus(str(bait)) if len(text) > 6 and text.isprintable()]
    for text in texts:
        try:
            raise ValueError(text)
        except ValueError as error:
            write_log("K-1", type(error), error.__traceback__)
            line = NamelessRecord("x", logging.ERROR, __file__, 1, text, (text,), sys.exc_info())
            assert text not in line.getMessage()
    logs = "".join(path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.log"))
    assert logs.count("ValueError") == len(texts)
    assert [text for text in texts if text in logs] == []


def test_the_name_proposed_for_a_file_is_made_of_numbers_alone(
    workspace: Any, desk: Any, bait: Path
) -> None:
    case_id = desk.case(family_name=one_line(combined(str(bait)))[:100])
    paper = workspace.papers.issue(PaperRequest("D15", case_id, "SUPERVISOR", "ru", purpose="x"))
    assert all(sign.isascii() and (sign.isalnum() or sign in "-.") for sign in paper.file_name)


TYPED = st.text(alphabet=st.characters(codec=None), max_size=60)


@given(TYPED)
def test_a_cleaned_line_stays_as_it_is(text: str) -> None:
    clean = one_line(text)
    assert one_line(clean) == clean
    assert clean == clean.strip()
    assert not {"\n", "\0", "\u202e", "\ufeff"} & set(clean)


@given(TYPED)
def test_a_cleaned_narrative_stays_as_it_is(text: str) -> None:
    clean = several_lines(text)
    assert several_lines(clean) == clean
    assert not {"\r", "\0", "\u202e", "\ufeff"} & set(clean)


@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "S")), max_size=60))
def test_visible_letters_all_stay(text: str) -> None:
    assert one_line(text) == unicodedata.normalize("NFC", text)


def test_a_family_of_emoji_stays_whole_in_a_narrative() -> None:
    assert several_lines("👩‍👧 пришли") == "👩‍👧 пришли"


def test_a_control_sign_between_spaces_leaves_one_space() -> None:
    assert one_line("a \0 b") == "a b"


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.NAME, Kind.NARRATIVE])
def test_every_text_field_has_a_bound(kind: Kind, pack: Any) -> None:
    owner, name = {
        Kind.TEXT: ("family_member", "address"),
        Kind.NAME: ("family_member", "name"),
        Kind.NARRATIVE: ("harm", "note"),
    }[kind]
    most = MAXIMUM_LENGTH[kind]
    assert validated(owner, {name: "я" * most}, pack, partial=True)[name] == "я" * most
    for length in (most + 1, most * 40):
        with pytest.raises(InvalidInput) as wrong:
            validated(owner, {name: "я" * length}, pack, partial=True)
        assert wrong.value.fields == {name: "too_long"}


def test_a_text_stored_before_a_bound_was_drawn_is_still_read(workspace: Any, desk: Any) -> None:
    from models.child import Child

    case_id = desk.case()
    child_id: UUID = desk.child(case_id)
    with workspace.db.write("child_changed", case_id=case_id) as session:
        session.get(Child, child_id).family_name = "Ы" * 900 + "\u202e"
    assert len(workspace.records.get("child", child_id).values["family_name"]) == 901
    desk.change_child(case_id, given_name="Мисал")
