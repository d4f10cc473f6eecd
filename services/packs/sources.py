"""Citations: a short code such as "LC25 54.1(1); CC 5" becomes a sentence in each language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import get_args

from services.packs.shapes.directory import Status
from services.packs.text import KNOWN_LANGUAGES, REQUIRED_LANGUAGES, RUSSIAN_MARK, Text, pick

OFFICE = "OFFICE"
"""The reference of what no law sets: an office default."""

STATUSES: tuple[str, ...] = get_args(Status)
"""How well a source is known: its text was read; a summary of it; another source reports it; cited
but not read; an office default, which is no law. In this order the surest comes first."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A source that entries cite. ``text`` is how it is cited; {n} stands for the article.

    ``edition`` says which wording was used, ``valid_from``/``valid_to`` when the source holds,
    ``note`` what a reader must know about it.
    """

    code: str
    text: Text
    kind: str
    status: str
    edition: Text = field(default_factory=dict)
    valid_from: date | None = None
    valid_to: date | None = None
    note: Text = field(default_factory=dict)


def cited(citation: str) -> Iterator[tuple[str, str]]:
    """The parts of a citation: reference code and article ("CC 36.7; FC 82")."""
    for part in citation.split("; "):
        code, _, article = part.partition(" ")
        yield code, article


def reference_text(references: Mapping[str, Reference], source: str, language: str) -> str:
    """How a source code ("CC 36.7", "OFFICE", several with "; ") reads in a language.

    Where a source lacks a Kazakh or Tajik wording, the citation is marked as Russian once.
    """
    words, marked = [], False
    for code, article in cited(source):
        known = references.get(code)
        text = pick(known.text, language) if known else f"{code} {article}".strip()
        marked = marked or text.endswith(RUSSIAN_MARK)
        words.append(text.removesuffix(RUSSIAN_MARK).replace("{n}", article))
    return "; ".join(words) + (RUSSIAN_MARK if marked else "")


def cite_in_all(references: Mapping[str, Reference], source: str) -> Text:
    """A citation as a text: in each required language, and in those all its sources have."""
    texts = [references[code].text for code, _ in cited(source)]
    return {
        language: reference_text(references, source, language)
        for language in KNOWN_LANGUAGES
        if language in REQUIRED_LANGUAGES or all(language in text for text in texts)
    }
