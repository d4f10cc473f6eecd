"""What of an entry of a pack can change, as a person would compare it: facets by name.

A facet is compared by its ``value``; its wording is made only for the facets that differ.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from services.formats import format_date
from services.packs import catalogue as c
from services.packs.amounts import amount_text
from services.packs.conditions import Condition
from services.packs.laws import LawRule, LawTable
from services.packs.model import CodeItem, Pack
from services.packs.text import REQUIRED_LANGUAGES, Text, same_in_all
from services.packs.tracks import Deadline, Step
from services.pathway.rule_words import condition_text

HEAD, LAW, HOLIDAY = "pack", "law", "holiday"
SIDE_KINDS = (
    HEAD,
    HOLIDAY,
    c.STEP,
    LAW,
    *(kind for kind in c.KINDS if kind not in (c.STEP, c.DEADLINE)),
)
"""The kinds that are compared, in the order of a report; limits are compared with their step."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing that can change: what is compared, and how it reads in each language."""

    value: Hashable
    words: Callable[[], Text]


@dataclass(frozen=True, slots=True)
class Side:
    """An entry as one pack has it."""

    kind: str
    code: str
    name: Text
    facets: Mapping[str, Facet]
    valid_to: date | None = None


def sides(pack: Pack) -> dict[tuple[str, str], Side]:
    """Every entry that is compared, by kind and code."""
    found = _Sides(pack)
    return {(side.kind, side.code): side for side in found.all()}


def _text(text: Text) -> Facet:
    return Facet(tuple(sorted(text.items())), lambda: text)


def _alike(value: Any) -> Facet:
    return Facet(str(value), lambda: same_in_all(str(value)) if str(value) else {})


def _day(value: date | None) -> Facet:
    return Facet(value, lambda: same_in_all(format_date(value)) if value else {})


class _Sides:
    def __init__(self, pack: Pack) -> None:
        self._pack = pack

    def all(self) -> Iterator[Side]:
        """Every side, kind by kind."""
        yield self._head()
        yield from self._holidays()
        for step in self._pack.steps.values():
            yield Side(c.STEP, step.code, step.name, dict(self._step(step)))
        yield from self._laws()
        yield from self._rights()
        for code, finding in self._pack.findings.items():
            facets = {"text": _text(finding.text), "kind": _alike(finding.kind)}
            yield Side(c.FINDING, code, finding.text, facets)
        yield from self._bodies()
        yield from self._articles()
        yield from self._routes()
        yield from self._items()
        yield from self._references()

    def _head(self) -> Side:
        pack = self._pack
        facets = {
            "text": _text(pack.name),
            "timezone": _alike(pack.timezone.key),
            "holidays_country": _alike(pack.holidays_country),
            "reviewed_by": _alike(pack.reviewed_by),
        }
        return Side(HEAD, pack.code, pack.name, facets)

    def _holidays(self) -> Iterator[Side]:
        for day, what in self._pack.section("holiday").items():
            name = same_in_all(format_date(date.fromisoformat(day)))
            yield Side(HOLIDAY, day, name, {"day": _alike(what)})

    def _step(self, step: Step) -> Iterator[tuple[str, Facet]]:
        yield "text", _text(step.name)
        yield "task", _text(step.task)
        yield "responsible", self._codes("agency", (step.responsible,))
        yield "source", self._cited(step.source)
        yield "applies", self._condition(step.applies)
        yield "done", self._condition(step.done)
        yield "needs", self._codes("step_need", step.needs)
        yield "acts", self._codes("act", step.acts)
        yield "papers", self._codes("document", step.produces)
        waits = tuple(code for wait in step.waits for code in wait.steps)
        yield "waits", self._codes("step", waits)
        for name, group in (
            ("drops", step.drops),
            ("holds", step.holds),
            ("reopened", step.reopened),
        ):
            yield name, self._codes("why", tuple(because.why for because in group))
        for count, deadline in enumerate(step.deadlines, 1):
            yield f"limit.{count}", self._limit(deadline)

    def _limit(self, deadline: Deadline) -> Facet:
        when = deadline.when
        value = (
            deadline.amount,
            deadline.unit,
            deadline.start,
            deadline.source,
            when.text if when else "",
            deadline.limit,
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

    def _laws(self) -> Iterator[Side]:
        for law in self._pack.laws:
            facets = {
                "text": _text(law.title),
                "valid_from": _day(law.valid_from),
                "adult_age": _alike(law.adult_age),
            }
            yield Side(LAW, law.name, law.title, facets, law.valid_to)
            yield from self._rules(law)
            for name, option in law.options.items():
                facets = {
                    "text": _text(option.text),
                    "source": self._cited(option.citation),
                    "default": _alike(option.default),
                }
                yield Side(c.OPTION, f"{law.name} {name}", option.text, facets)

    def _rules(self, law: LawTable) -> Iterator[Side]:
        for code, rule in zip(c.rule_codes(law), law.rules, strict=True):
            text = self._pack.findings[rule.finding].text
            yield Side(c.RULE, code, text, self._rule(rule), rule.valid_to)

    def _rule(self, rule: LawRule) -> dict[str, Facet]:
        exceptions = {str(number): each for number, each in enumerate(rule.unless, 1)}
        facets = {
            "when": self._condition(rule.when),
            "source": self._cited(rule.citation),
            "scope": _alike(rule.scope),
            "valid_from": _day(rule.valid_from),
        }
        return facets | {
            f"unless.{number}": self._condition(each) for number, each in exceptions.items()
        }

    def _rights(self) -> Iterator[Side]:
        for right in self._pack.rights:
            facets = {
                "text": _text(right.text),
                "source": self._cited(right.citation),
                "when": self._condition(right.when),
                "findings": self._codes("finding", right.findings),
                "service": self._codes("service", (right.service,) if right.service else ()),
                "by": self._codes("agency", right.by),
            }
            yield Side(c.RIGHT, right.code, right.text, facets, right.valid_to)

    def _bodies(self) -> Iterator[Side]:
        for code, agency in self._pack.agencies.items():
            facets = {
                "text": _text(agency.name),
                "source": self._cited(agency.citation),
                "kinds": self._codes("agency_role", agency.kinds),
                "successor": self._codes("agency", (agency.successor,) if agency.successor else ()),
            }
            yield Side(c.AGENCY, code, agency.name, facets, agency.valid_to)
        for code, provider in self._pack.providers.items():
            facets = {
                "text": _text(provider.name),
                "source": self._cited(provider.citation),
                "services": self._codes("service", provider.services),
                "place": _text(provider.place),
                "capacity": _alike("" if provider.capacity is None else provider.capacity),
                "ages": _alike("–".join(map(str, provider.ages or ()))),
                "opening": self._codes("provider_opening", (provider.opening,)),
                "hours": _text(provider.hours),
            }
            yield Side(c.PROVIDER, code, provider.name, facets, provider.valid_to)

    def _articles(self) -> Iterator[Side]:
        for code, article in self._pack.articles.items():
            numbers = "; ".join(number.citation for number in article.numbers)
            facets = {"text": _text(article.text), "numbers": self._cited(numbers)}
            yield Side(c.ARTICLE, code, article.text, facets)

    def _routes(self) -> Iterator[Side]:
        for route in self._pack.routes:
            when = route.when.text if route.when else ""
            facets = {
                "text": _text(route.text),
                "start": self._codes("lawful_start", (route.start,)),
                "answer": _alike(route.answer),
                "when": _alike(when),
                "instead": self._codes("lawful_start", route.instead),
                "source": self._cited(route.citation),
                "valid_from": _day(route.valid_from),
            }
            yield Side(c.ROUTE, route.code, route.text, facets, route.valid_to)

    def _items(self) -> Iterator[Side]:
        for name, items in self._pack.lists.items():
            if name in c.MADE:
                continue
            for code, item in items.items():
                document = name == "document"
                kind = c.DOCUMENT if document else c.ITEM
                yield Side(
                    kind,
                    code if document else f"{name}.{code}",
                    item.text,
                    self._item(item),
                    item.valid_to,
                )

    def _item(self, item: CodeItem) -> dict[str, Facet]:
        return {
            "text": _text(item.text),
            "source": self._cited(item.citation),
            "valid_from": _day(item.valid_from),
            "attributes": _alike(
                ", ".join(f"{name} = {item.attributes[name]}" for name in sorted(item.attributes))
            ),
        }

    def _references(self) -> Iterator[Side]:
        for code, reference in self._pack.references.items():
            facets = {
                "text": _text(reference.text),
                "status": _alike(reference.status),
                "edition": _text(reference.edition),
                "note": _text(reference.note),
                "valid_from": _day(reference.valid_from),
            }
            yield Side(c.REFERENCE, code, reference.text, facets, reference.valid_to)

    def _codes(self, name: str, codes: Iterable[str]) -> Facet:
        """Codes of a list, compared as codes and told in its words."""
        chosen = tuple(codes)

        def words() -> Text:
            return {
                language: ", ".join(self._pack.text(name, code, language) for code in chosen)
                for language in REQUIRED_LANGUAGES
            }

        return Facet(chosen, words)

    def _cited(self, citation: str) -> Facet:
        def words() -> Text:
            return {
                language: self._pack.cite(citation, language) for language in REQUIRED_LANGUAGES
            }

        return Facet(citation, words)

    def _condition(self, condition: Condition | None) -> Facet:
        if condition is None:
            return Facet("", dict)
        return Facet(condition.text, lambda: self._words(condition))

    def _words(self, condition: Condition) -> Text:
        return {
            language: condition_text(self._pack, condition, language)
            for language in REQUIRED_LANGUAGES
        }


def _if(clause: str) -> str:
    return f" [{clause}]" if clause else ""
