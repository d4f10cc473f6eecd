"""A source as it is shown: what it is, how well it is known, then and now, what rests on it."""

from datetime import date

import pytest

from services.packs.catalogue import ARTICLE, REFERENCE, entries
from services.packs.loader import load_pack
from services.packs.model import Pack
from services.packs.source_views import source_rows, source_views


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack("kg")


def test_a_citation_of_two_sources_is_two_views(pack: Pack) -> None:
    views = source_views(pack, "CC 36.7; FC 82", "en")
    assert [view.title for view in views] == [
        "Code on Children, Art. 36.7",
        "Family Code, Art. 82",
    ]
    assert [view.status_text for view in views] == ["text read", "text read"]


def test_a_source_shows_edition_dates_and_note(pack: Pack) -> None:
    (view,) = source_views(pack, "CC 36.7", "en")
    assert "2012" in view.edition
    assert view.dates == "since 10.07.2012"
    assert view.note
    assert view.kind == "Law"


def test_what_rests_on_an_article_stands_before_what_rests_on_the_rest(pack: Pack) -> None:
    (view,) = source_views(pack, "CC 36.7", "en")
    here = {text for group in view.here for text, _cited in group.entries}
    elsewhere = {text for group in view.elsewhere for text, _cited in group.entries}
    assert "Emergency measures" in here
    assert "Notice" in elsewhere
    assert all("36.7" in cited for group in view.here for _text, cited in group.entries)
    assert not any("36.7" in cited for g in view.elsewhere for _text, cited in g.entries)


def test_an_office_default_says_that_it_is_no_law(pack: Pack) -> None:
    (view,) = source_views(pack, "OFFICE", "en")
    assert view.status == "OFFICE"
    assert "no law" in view.status_text
    assert view.kind == "Office default"


def test_a_source_that_the_pack_lacks_is_left_out(pack: Pack) -> None:
    assert source_views(pack, "XYZ 1", "en") == ()


def test_an_article_shows_its_number_then_and_now(pack: Pack) -> None:
    numbered = [a for a in pack.articles.values() if len(a.numbers) > 1]
    assert numbered, "the pack holds a concordance"
    for article in numbered:
        (view,) = source_views(pack, article.numbers[0].citation, "en")
        assert [n.text for n in view.numbers] == [
            pack.cite(number.citation, "en") for number in article.numbers
        ]
        assert view.provision == article.text["en"]
    ended = [n for a in numbered for n in a.numbers if n.valid_to and n.valid_to < date(2026, 1, 1)]
    assert ended, "and numbers of before"


def test_every_source_is_listed_once_with_what_rests_on_it(pack: Pack) -> None:
    rows = source_rows(pack, "en")
    assert [row.code for row in rows] == list(pack.references)
    resting = [e for e in entries(pack) if e.kind not in (REFERENCE, ARTICLE)]
    for row in rows:
        assert row.count == sum(row.code in entry.reference_codes for entry in resting)
        assert "{n}" not in row.title


@pytest.mark.full
@pytest.mark.parametrize("code", ["kg", "kz", "tj", "gen"])
@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_every_citation_of_every_pack_opens(code: str, language: str) -> None:
    pack = load_pack(code)
    for citation in {entry.citation for entry in entries(pack) if entry.citation}:
        views = source_views(pack, citation, language)
        assert [view.citation for view in views] == list(dict.fromkeys(citation.split("; ")))
        assert all(view.title and view.status_text and view.kind for view in views)
