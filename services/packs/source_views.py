"""A source as a reader wants to see it: what it is, how well it is known, what rests on it."""

from dataclasses import dataclass
from datetime import date

from services.formats import format_date
from services.packs.catalogue import ARTICLE, KINDS, REFERENCE, Entry, entries
from services.packs.entry_words import HEADINGS, STATUSES
from services.packs.model import Pack
from services.packs.sources import Reference, cited
from services.packs.text import pick
from services.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue

_KIND_WORDS = {
    "law": QT_TRANSLATE_NOOP("sources", "Law"),
    "treaty": QT_TRANSLATE_NOOP("sources", "Treaty"),
    "decree": QT_TRANSLATE_NOOP("sources", "Decree"),
    "report": QT_TRANSLATE_NOOP("sources", "Report"),
    "guidance": QT_TRANSLATE_NOOP("sources", "Guidance"),
    "office": QT_TRANSLATE_NOOP("sources", "Office default"),
}


@dataclass(frozen=True, slots=True)
class ArticleView:
    """The number of a provision in one code, and when it bore it."""

    text: str
    dates: str
    present: bool


@dataclass(frozen=True, slots=True)
class RestGroup:
    """Entries of one kind that rest on a source: (text, citation as read)."""

    kind: str
    title: str
    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SourceView:
    """One source, or one article of it. ``here`` are the entries that cite just this article,
    ``elsewhere`` those that cite another part of the same source."""

    code: str
    citation: str
    title: str
    kind: str
    status: str
    status_text: str
    edition: str
    dates: str
    note: str
    provision: str
    numbers: tuple[ArticleView, ...]
    here: tuple[RestGroup, ...]
    elsewhere: tuple[RestGroup, ...]


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source in the list of all: ``count`` is how many entries rest on it."""

    code: str
    title: str
    kind: str
    status: str
    status_text: str
    count: int


def words_of(language: str) -> Catalogue:
    """The program's own words for a pack shown in ``language``; Russian for Kazakh and Tajik,
    which have words in the packs but not in the program."""
    return Catalogue.load(language if language in LANGUAGES else "ru")


def status_text(status: str, language: str) -> str:
    """How well a source is known, in plain words."""
    return words_of(language).translate("pack_entries", STATUSES[status])


def source_views(pack: Pack, citation: str, language: str) -> tuple[SourceView, ...]:
    """Every source that a citation ("CC 36.7; FC 82") names; one that the pack lacks is left out."""
    return tuple(
        _view(pack, pack.references[code], article, language)
        for code, article in dict.fromkeys(cited(citation))
        if code in pack.references
    )


def source_rows(pack: Pack, language: str) -> tuple[SourceRow, ...]:
    """All sources of a pack, in its own order."""
    counts: dict[str, int] = {}
    for entry in _resting(pack):
        for code in dict.fromkeys(entry.reference_codes):
            counts[code] = counts.get(code, 0) + 1
    return tuple(
        SourceRow(
            reference.code,
            _title(reference, "", language),
            _kind(reference, language),
            reference.status,
            status_text(reference.status, language),
            counts.get(reference.code, 0),
        )
        for reference in pack.references.values()
    )


def _view(pack: Pack, reference: Reference, article: str, language: str) -> SourceView:
    citation = f"{reference.code} {article}".strip()
    entries_ = [e for e in _resting(pack) if reference.code in e.reference_codes]
    here = [e for e in entries_ if not article or citation in e.citation.split("; ")]
    elsewhere = [e for e in entries_ if e not in here]
    provision = pack.article_of(citation) if article else None
    return SourceView(
        code=reference.code,
        citation=citation,
        title=_title(reference, article, language),
        kind=_kind(reference, language),
        status=reference.status,
        status_text=status_text(reference.status, language),
        edition=pick(reference.edition, language),
        dates=_dates(reference.valid_from, reference.valid_to, language),
        note=pick(reference.note, language),
        provision=pick(provision.text, language) if provision else "",
        numbers=tuple(
            ArticleView(
                pack.cite(number.citation, language),
                _dates(number.valid_from, number.valid_to, language),
                number.valid_to is None,
            )
            for number in (provision.numbers if provision else ())
        ),
        here=_groups(pack, here, language),
        elsewhere=_groups(pack, elsewhere, language),
    )


def _resting(pack: Pack) -> list[Entry]:
    """The entries that rest on sources; sources and articles themselves do not."""
    return [entry for entry in entries(pack) if entry.kind not in (REFERENCE, ARTICLE)]


def _groups(pack: Pack, found: list[Entry], language: str) -> tuple[RestGroup, ...]:
    say = words_of(language)
    groups = []
    for kind in KINDS:
        rows = [
            (pick(entry.text, language), pack.cite(entry.citation, language))
            for entry in found
            if entry.kind == kind
        ]
        if rows:
            title = say.translate("pack_entries", HEADINGS[kind])
            groups.append(RestGroup(kind, title, tuple(dict.fromkeys(rows))))
    return tuple(groups)


def _title(reference: Reference, article: str, language: str) -> str:
    text = pick(reference.text, language)
    if article or "{n}" not in text:
        return text.replace("{n}", article)
    # without an article what stands before its place is the name: "Code on Children, Art. {n}"
    name = text.partition("{n}")[0].rpartition(",")[0] or text.replace("{n}", "")
    return name.strip(" ,")


def _kind(reference: Reference, language: str) -> str:
    return words_of(language).translate("sources", _KIND_WORDS[reference.kind])


def _dates(first: date | None, last: date | None, language: str) -> str:
    """When something is in force; empty where that is not known."""
    say = words_of(language)
    if first and last:
        text = say.translate("sources", "from {first} to {last}")
        return text.format(first=format_date(first), last=format_date(last))
    if first:
        return say.translate("sources", "since {first}").format(first=format_date(first))
    return say.translate("sources", "until {last}").format(last=format_date(last)) if last else ""
