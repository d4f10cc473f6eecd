"""What is different between two packs, entry by entry, and how it is told to people."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from services.formats import format_date
from services.packs.entry_words import FACETS, HEADINGS, KINDS, SENTENCES
from services.packs.model import Pack
from services.packs.sides import SIDE_KINDS, Side, sides
from services.packs.text import Text, pick, same_in_all
from services.texts import LANGUAGES, Catalogue

NEW, GONE, ENDED = "new", "gone", "ended"
_SHAPES = {
    (True, True): "changed",
    (False, True): "added",
    (True, False): "removed",
    (False, False): "touched",
}
"""The sentence by whether there is a wording before and after."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference. ``what`` is NEW, GONE, ENDED or the facet that changed ("limit", "source",
    "text", "when" …); ``before`` and ``after`` say how it reads in each language, empty for none."""

    kind: str
    code: str
    name: Text
    what: str
    before: Text
    after: Text


def diff(a: Pack, b: Pack) -> tuple[Difference, ...]:
    """What changes from ``a`` to ``b``, by kind in the order of SIDE_KINDS."""
    before, after = sides(a), sides(b)
    found: list[Difference] = []
    for key in dict.fromkeys([*before, *after]):
        found.extend(_compared(before.get(key), after.get(key)))
    return tuple(sorted(found, key=lambda difference: SIDE_KINDS.index(difference.kind)))


def _compared(a: Side | None, b: Side | None) -> Iterator[Difference]:
    if a is None or b is None:
        only = b or a
        if only is not None:
            yield Difference(only.kind, only.code, only.name, NEW if a is None else GONE, {}, {})
        return
    if a.valid_to != b.valid_to:
        last, now = (
            same_in_all(format_date(side.valid_to)) if side.valid_to else {} for side in (a, b)
        )
        yield Difference(b.kind, b.code, b.name, ENDED if b.valid_to else "valid_to", last, now)
    for name in dict.fromkeys([*a.facets, *b.facets]):
        old, new = a.facets.get(name), b.facets.get(name)
        if old is not None and new is not None and old.value == new.value:
            continue
        words = old.words() if old else {}, new.words() if new else {}
        yield Difference(b.kind, b.code, b.name, name.partition(".")[0], *words)


def difference_text(difference: Difference, language: str) -> str:
    """One difference as a sentence: "Step S40 “Plan”: limit 10 days → 14 days (CC 36.1)"."""
    say = Catalogue.load(language if language in LANGUAGES else "ru")
    before, after = pick(difference.before, language), pick(difference.after, language)
    shape = difference.what
    if shape not in SENTENCES:
        shape = _SHAPES[bool(before), bool(after)]
    facet = FACETS.get(difference.what)
    return say.translate("pack_entries", SENTENCES[shape]).format(
        kind=say.translate("pack_entries", KINDS[difference.kind]),
        code=difference.code,
        name=pick(difference.name, language),
        facet=say.translate("pack_entries", facet) if facet else difference.what,
        before=before,
        after=after,
    )


def grouped(
    differences: Iterable[Difference], language: str
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The differences as sentences under a heading for each kind."""
    say = Catalogue.load(language if language in LANGUAGES else "ru")
    groups: dict[str, list[str]] = {}
    for difference in differences:
        groups.setdefault(difference.kind, []).append(difference_text(difference, language))
    return tuple(
        (say.translate("pack_entries", HEADINGS[kind]), tuple(lines))
        for kind, lines in groups.items()
    )
