"""What a reader may not know stands nowhere in the file that they get: not as text, not in a stream,
not in what the file says of itself. Each field of the case holds words of its own.
"""

import pypdfium2 as pdfium
import pytest

from services.documents import content as c
from services.documents.pdf import render
from services.documents.readers import document_rules
from services.workspace import Workspace
from tests.documents.marked import MarkedCase, mark
from tests.documents.test_every_reader import forbidden, pairs, paper_of
from tests.reliability.canary import inflated
from tests.reliability.conftest import Run
from tests.reliability.record import FULL, record

IMPRINT = c.Imprint("D-26-7Q4-00001-A", ("Example",), page_text="{page}/{pages}")
LANGUAGES = ("en", "ru", "ky")


def text_and_metadata(pdf: bytes) -> str:
    """What a viewer shows of a file: its pages and its properties."""
    document = pdfium.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
        said = [f"{name} {value}" for name, value in document.get_metadata_dict().items()]
    finally:
        document.close()
    return "\n".join([*pages, *said]).lower()


def raw(pdf: bytes) -> bytes:
    """The file and all its streams, unpacked."""
    return b"\n".join([pdf, *inflated(pdf)]).lower()


def leaks(pdf: bytes, words: list[str]) -> list[str]:
    """The words that stand anywhere in the file."""
    text, content = text_and_metadata(pdf), raw(pdf)
    found = []
    for word in words:
        forms = [word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
        forms += [form.hex().encode() for form in forms]
        if word in text or any(form in content for form in forms):
            found.append(word)
    return found


@pytest.mark.timeout(900)
def test_no_file_holds_what_its_reader_may_not_know(workspace: Workspace, run: Run) -> None:
    marked = MarkedCase(workspace)
    languages = LANGUAGES if run.name == FULL else LANGUAGES[:1]
    every, files, checked, wrong = list(pairs(marked)), 0, 0, []
    kept = every if run.name == FULL else every[::4]
    for document, reader in kept:
        words = [said for _spec, said in forbidden(marked, document, reader)]
        for language in languages:
            pdf = render(paper_of(marked, document, reader, language), IMPRINT)
            found = leaks(pdf, words)
            wrong += [f"{document} for {reader} in {language}: {word}" for word in found]
            files, checked = files + 1, checked + len(words)
    figure = f"{files} files, {checked} withheld fields, {len(wrong)} found"
    record(22, "Redaction: text, streams, metadata", figure, not wrong, "0", run=run.name)
    assert wrong == []


def test_the_search_finds_what_a_reader_may_know(workspace: Workspace) -> None:
    """Teeth: the same look finds the child's name where it belongs, and a word in a property."""
    marked = MarkedCase(workspace)
    assert document_rules(marked.pack)["D15"]
    name = mark("child", "family_name")
    pdf = render(paper_of(marked, "D15", "SUPERVISOR"), IMPRINT)
    assert leaks(pdf, [name]) == [name]
    assert leaks(pdf.replace(b"%%EOF", f"% {name.encode().hex()}".encode()), [name]) == [name]
