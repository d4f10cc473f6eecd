"""Every paper for every reader in every language: what a reader may not know stands nowhere."""

from collections.abc import Iterator

import pytest

from models.fields import FieldSpec, Kind, fields_of
from services.documents import building
from services.documents.content import Paper, reading
from services.documents.readers import FULL, document_rules, reader_profiles
from services.documents.request import PaperRequest
from tests.documents.marked import _MODELS, MarkedCase, mark, marked_day, may_read

_NAMES = ("family_name", "given_name", "patronymic")
_TYPED = (Kind.TEXT, Kind.NAME, Kind.NARRATIVE)


def paper_of(marked: MarkedCase, document: str, reader: str, language: str = "en") -> Paper:
    """The content as it would be drawn, from the real vault."""
    rule = document_rules(marked.pack)[document]
    record_id = marked.record_for(rule.needs)
    request = PaperRequest(
        document, marked.case_id, reader, language, record_id=record_id, body="KG.CHC"
    )
    workspace = marked.workspace
    with workspace.db.read() as session:
        now, actor = workspace.clock(), workspace.actor()
        return building.case_paper(session, marked.pack, request, marked.case_id, now, actor).paper


def pairs(marked: MarkedCase) -> Iterator[tuple[str, str]]:
    """Each paper with each reader of a real vault who may get it."""
    profiles = reader_profiles(marked.pack)
    for rule in document_rules(marked.pack).values():
        for reader in rule.readers:
            if not profiles[reader].training:
                yield rule.code, reader


def forbidden(marked: MarkedCase, document: str, reader: str) -> Iterator[tuple[FieldSpec, str]]:
    """Each field that the reader may not see on this paper, with the words that stand in it."""
    rule, profile = document_rules(marked.pack)[document], reader_profiles(marked.pack)[reader]
    for record in _MODELS:
        for spec in fields_of(record).values():
            if record == "child" and spec.name in _NAMES and profile.name == FULL:
                continue
            if may_read(spec, profile, rule):
                continue
            if spec.kind in _TYPED:
                yield spec, mark(record, spec.name)
            elif spec.kind is Kind.DATE and spec.name != "birth_date":
                yield spec, f"{marked_day(record, spec.name):%d.%m.%Y}"


@pytest.mark.parametrize(
    "language", ["ru", *(pytest.param(other, marks=pytest.mark.full) for other in ("en", "ky"))]
)
def test_what_a_reader_may_not_know_is_on_no_paper(workspace, language):
    marked = MarkedCase(workspace)
    leaks = []
    for document, reader in pairs(marked):
        text = reading(paper_of(marked, document, reader, language)).lower()
        for spec, words in forbidden(marked, document, reader):
            if words in text:
                leaks.append(f"{document} for {reader}: {spec.record}.{spec.name}")
    assert leaks == []


def test_every_paper_says_something_to_each_of_its_readers(workspace):
    marked = MarkedCase(workspace)
    for document, reader in pairs(marked):
        paper = paper_of(marked, document, reader)
        assert len(reading(paper)) > 150, (document, reader)
        assert paper.letterhead.blanks[0] == "Form No."
        signed = document_rules(marked.pack)[document].signed
        assert bool(paper.places_to_sign) is signed, (document, reader)


@pytest.mark.full
def test_kyrgyz_papers_that_are_signed_say_that_the_russian_text_applies(workspace):
    marked = MarkedCase(workspace)
    for document, reader in pairs(marked):
        signed = document_rules(marked.pack)[document].signed
        for language in ("en", "ru", "ky"):
            text = reading(paper_of(marked, document, reader, language))
            applies = "орус" in text.lower() or "The Russian text below applies" in text
            assert applies is (signed and language == "ky"), (document, reader, language)


def test_hidden_whereabouts_stand_on_no_paper_for_any_reader(workspace):
    marked = MarkedCase(workspace)
    workspace.safety.add(
        marked.case_id,
        {"text": "Do not tell the place.", "applies_to": "PRINT", "hides": ("WHEREABOUTS",)},
    )
    entries = marked.pack.section("hides")["WHEREABOUTS"]
    agency = [marked.pack.text("agency", "KG.CHC", code) for code in ("en", "ru", "ky")]
    for document, reader in pairs(marked):
        if document == "D10" or reader == "PROVIDER":
            continue
        text = reading(paper_of(marked, document, reader)).lower()
        for entry in entries:
            assert mark(*entry.split(".")) not in text, (document, reader, entry)
        assert not any(name.lower() in text for name in agency), (document, reader)


def test_sexual_violence_is_told_to_nobody_who_may_not_know_it(workspace):
    marked = MarkedCase(workspace, assessment_domain={"domain": "SEXUAL_HEALTH"})
    domain = marked.pack.text("domain", "SEXUAL_HEALTH", "en")
    told = {
        reader
        for document, reader in pairs(marked)
        if domain in reading(paper_of(marked, document, reader))
    }
    assert told == {"CASE_WORKER", "SUPERVISOR", "PROSECUTOR", "COURT"}


@pytest.mark.parametrize("sensitivity", ["WFCL", "TIP", "SEALED"])
def test_child_goes_by_number_where_the_profile_says_so(workspace, sensitivity):
    marked = MarkedCase(workspace, case_file={"sensitivity": sensitivity})
    profiles = reader_profiles(marked.pack)
    for document, reader in pairs(marked):
        if sensitivity in profiles[reader].coded:
            text = reading(paper_of(marked, document, reader)).lower()
            assert mark("child", "family_name") not in text, (document, reader)
            assert mark("child", "given_name") not in text, (document, reader)
