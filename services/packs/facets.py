"""What of an entry can change: values to compare, and words for those that differ."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from services.formats import format_date
from services.packs.amounts import amount_text
from services.packs.conditions import Condition
from services.packs.model import Pack
from services.packs.text import REQUIRED_LANGUAGES, Text, same_in_all
from services.packs.tracks import Because, Deadline
from services.pathway.rule_words import condition_text, moment_text


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing that can change: what is compared, and how it reads in each language."""

    value: Hashable
    words: Callable[[], Text]


def text(text: Text) -> Facet:
    """A wording in each language."""
    return Facet(tuple(sorted(text.items())), lambda: text)


def alike(value: Any) -> Facet:
    """A value that reads alike in every language."""
    return Facet(str(value), lambda: same_in_all(str(value)) if str(value) else {})


def day(value: date | None) -> Facet:
    """A day, or none."""
    return Facet(value, lambda: same_in_all(format_date(value)) if value else {})


def other(*values: object) -> Facet:
    """Details without words of their own: only that they changed is told."""
    return Facet(repr(values), dict)


class Facets:
    """Facets whose words need the pack they come from."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack

    def because(self, group: tuple[Because, ...]) -> Facet:
        """Reasons with their conditions, told by the words of the reasons."""

        def words() -> Text:
            return {
                language: "; ".join(
                    f"{self._pack.text('why', each.why, language)}"
                    f"{_if(self._words(each.when)[language])}"
                    for each in group
                )
                for language in REQUIRED_LANGUAGES
            }

        return Facet(tuple((each.when.text, each.why, each.asks) for each in group), words)

    def moments(self, names: tuple[str, ...]) -> Facet:
        """The moments that a limit is counted from."""

        def words() -> Text:
            return {
                language: ", ".join(moment_text(self._pack, name, language) for name in names)
                for language in REQUIRED_LANGUAGES
            }

        return Facet(names, words)

    def limit(self, deadline: Deadline) -> Facet:
        """A limit with its condition and its source."""
        when = deadline.when
        value = (
            deadline.amount,
            deadline.unit,
            deadline.source,
            when.text if when else "",
            deadline.limit,
            deadline.cautious,
        )

        def words() -> Text:
            amount = amount_text(deadline.amount, deadline.unit)
            clauses = self._words(when) if when else {}
            return {
                language: f"{amount[language]}{_if(clauses.get(language, ''))} "
                f"({self._pack.cite(deadline.source, language)})"
                for language in REQUIRED_LANGUAGES
            }

        return Facet(value, words)

    def codes(self, name: str, codes: Iterable[str]) -> Facet:
        """Codes of a list, compared as codes and told in its words."""
        chosen = tuple(codes)

        def words() -> Text:
            return {
                language: ", ".join(self._pack.text(name, code, language) for code in chosen)
                for language in REQUIRED_LANGUAGES
            }

        return Facet(chosen, words)

    def cited(self, citation: str) -> Facet:
        """A citation."""

        def words() -> Text:
            return {
                language: self._pack.cite(citation, language) for language in REQUIRED_LANGUAGES
            }

        return Facet(citation, words)

    def condition(self, condition: Condition | None) -> Facet:
        """A condition, or none."""
        if condition is None:
            return Facet("", dict)
        return Facet(condition.text, lambda: self._words(condition))

    def _words(self, condition: Condition) -> Text:
        """A condition in words; one beyond the part of the language that has words, as it is."""
        try:
            return {
                language: condition_text(self._pack, condition, language)
                for language in REQUIRED_LANGUAGES
            }
        except ValueError:
            return same_in_all(condition.text)


def _if(clause: str) -> str:
    return f" [{clause}]" if clause else ""
