"""The entries of a pack as they are compared with those of another one, facet by facet."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from services.formats import format_date
from services.packs import catalogue as c
from services.packs import facets as f
from services.packs.amounts import amount_text
from services.packs.laws import LawRule, LawTable
from services.packs.model import CodeItem, Pack
from services.packs.text import Text, same_in_all
from services.packs.tracks import Because, Step

HEAD, LAW, HOLIDAY, SETTING = "pack", "law", "holiday", "setting"
_WITH_OTHERS = (c.STEP, c.DEADLINE)
SIDE_KINDS = (
    HEAD,
    HOLIDAY,
    c.STEP,
    LAW,
    *(kind for kind in c.KINDS if kind not in _WITH_OTHERS),
    SETTING,
)
"""The kinds that are compared, in the order of a report; limits are compared with their step."""


_SETTINGS = (
    "fact",
    "pathway_fact",
    "route_fact",
    "detector",
    "document",
    "reader",
    "hides",
    "sharing",
    "text_review",
)
"""Sections whose entries are compared as a whole."""


@dataclass(frozen=True, slots=True)
class Side:
    """An entry as one pack has it."""

    kind: str
    code: str
    name: Text
    facets: Mapping[str, f.Facet]
    valid_to: date | None = None


def sides(pack: Pack) -> dict[tuple[str, str], Side]:
    """Every entry that is compared, by kind and code."""
    found = _Sides(pack)
    return {(side.kind, side.code): side for side in found.all()}


class _Sides:
    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._facets = f.Facets(pack)

    def all(self) -> Iterator[Side]:
        """Every side, kind by kind."""
        yield self._head()
        yield from self._holidays()
        for step in self._pack.steps.values():
            yield Side(c.STEP, step.code, step.name, dict(self._step(step)))
        yield from self._laws()
        yield from self._rights()
        for code, finding in self._pack.findings.items():
            rest = f.other(finding.hours, finding.suppresses_hours, finding.confirms)
            facets = {"text": f.text(finding.text), "kind": f.alike(finding.kind), "other": rest}
            yield Side(c.FINDING, code, finding.text, facets)
        yield from self._bodies()
        yield from self._articles()
        yield from self._routes()
        yield from self._retention()
        yield from self._items()
        yield from self._references()
        yield from self._settings()

    def _settings(self) -> Iterator[Side]:
        for section in _SETTINGS:
            for name, value in self._pack.section(section).items():
                code = f"{section}.{name}"
                yield Side(SETTING, code, same_in_all(name), {"other": f.other(value)})

    def _head(self) -> Side:
        pack = self._pack
        facets = {
            "text": f.text(pack.name),
            "timezone": f.alike(pack.timezone.key),
            "holidays_country": f.alike(pack.holidays_country),
            "reviewed_by": f.alike(pack.reviewed_by),
        }
        return Side(HEAD, pack.code, pack.name, facets)

    def _holidays(self) -> Iterator[Side]:
        for day, what in self._pack.section("holiday").items():
            name = same_in_all(format_date(date.fromisoformat(day)))
            yield Side(HOLIDAY, day, name, {"day": f.alike(what)})

    def _step(self, step: Step) -> Iterator[tuple[str, f.Facet]]:
        yield "text", f.text(step.name)
        yield "task", f.text(step.task)
        yield "responsible", self._facets.codes("agency", (step.responsible,))
        yield "source", self._facets.cited(step.source)
        yield "applies", self._facets.condition(step.applies)
        yield "done", self._facets.condition(step.done)
        yield "needs", self._facets.codes("step_need", step.needs)
        yield "acts", self._facets.codes("act", step.acts)
        yield "papers", self._facets.codes("document", step.produces)
        waits = tuple(code for wait in step.waits for code in wait.steps)
        yield "waits", self._facets.codes("step", waits)
        for name, group in _groups(step):
            yield name, self._facets.because(group)
        for count, deadline in enumerate(step.deadlines, 1):
            yield f"limit.{count}", self._facets.limit(deadline)
            yield f"from.{count}", self._facets.moments(deadline.start)
        conditions = [
            condition.text
            for wait in step.waits
            for condition in (wait.until, wait.unless)
            if condition
        ]
        yield (
            "other",
            f.other(
                step.short,
                step.form,
                step.otherwise,
                step.done_at,
                conditions,
                step.released.text if step.released else "",
                step.part_of,
                step.station,
                step.postponable,
                step.to_confirm,
                step.unverified,
                step.note,
            ),
        )

    def _laws(self) -> Iterator[Side]:
        for law in self._pack.laws:
            facets = {
                "text": f.text(law.title),
                "valid_from": f.day(law.valid_from),
                "adult_age": f.alike(law.adult_age),
                "note": f.text(law.note),
                "other": f.other(law.bands, law.unverified),
            }
            yield Side(LAW, law.name, law.title, facets, law.valid_to)
            yield from self._rules(law)
            for name, option in law.options.items():
                facets = {
                    "text": f.text(option.text),
                    "source": self._facets.cited(option.citation),
                    "default": f.alike(option.default),
                }
                yield Side(c.OPTION, f"{law.name} {name}", option.text, facets)

    def _rules(self, law: LawTable) -> Iterator[Side]:
        for code, rule in zip(c.rule_codes(law), law.rules, strict=True):
            text = self._pack.findings[rule.finding].text
            yield Side(c.RULE, code, text, self._rule(rule), rule.valid_to)

    def _rule(self, rule: LawRule) -> dict[str, f.Facet]:
        exceptions = {str(number): each for number, each in enumerate(rule.unless, 1)}
        facets = {
            "when": self._facets.condition(rule.when),
            "source": self._facets.cited(rule.citation),
            "scope": f.alike(rule.scope),
            "valid_from": f.day(rule.valid_from),
            "note": f.text(rule.note),
            "other": f.other(rule.banded, rule.missing),
        }
        return facets | {
            f"unless.{number}": self._facets.condition(each) for number, each in exceptions.items()
        }

    def _rights(self) -> Iterator[Side]:
        for right in self._pack.rights:
            facets = {
                "text": f.text(right.text),
                "source": self._facets.cited(right.citation),
                "when": self._facets.condition(right.when),
                "findings": self._facets.codes("finding", right.findings),
                "service": self._facets.codes("service", (right.service,) if right.service else ()),
                "by": self._facets.codes("agency", right.by),
                "other": f.other(right.unverified, right.valid_from),
            }
            yield Side(c.RIGHT, right.code, right.text, facets, right.valid_to)

    def _bodies(self) -> Iterator[Side]:
        for code, agency in self._pack.agencies.items():
            facets = {
                "text": f.text(agency.name),
                "source": self._facets.cited(agency.citation),
                "kinds": self._facets.codes("agency_role", agency.kinds),
                "note": f.text(agency.note),
                "other": f.other(agency.short, agency.unverified, agency.valid_from),
                "successor": self._facets.codes(
                    "agency", (agency.successor,) if agency.successor else ()
                ),
            }
            yield Side(c.AGENCY, code, agency.name, facets, agency.valid_to)
        for code, provider in self._pack.providers.items():
            facets = {
                "text": f.text(provider.name),
                "source": self._facets.cited(provider.citation),
                "services": self._facets.codes("service", provider.services),
                "place": f.text(provider.place),
                "capacity": f.alike("" if provider.capacity is None else provider.capacity),
                "ages": f.alike("–".join(map(str, provider.ages or ()))),
                "opening": self._facets.codes("provider_opening", (provider.opening,)),
                "hours": f.text(provider.hours),
                "note": f.text(provider.note),
                "other": f.other(
                    provider.agency, provider.region, provider.unverified, provider.valid_from
                ),
            }
            yield Side(c.PROVIDER, code, provider.name, facets, provider.valid_to)

    def _articles(self) -> Iterator[Side]:
        for code, article in self._pack.articles.items():
            numbers = "; ".join(number.citation for number in article.numbers)
            facets = {"text": f.text(article.text), "numbers": self._facets.cited(numbers)}
            facets["other"] = f.other(article.numbers)
            yield Side(c.ARTICLE, code, article.text, facets)

    def _routes(self) -> Iterator[Side]:
        for route in self._pack.routes:
            when = route.when.text if route.when else ""
            facets = {
                "text": f.text(route.text),
                "start": self._facets.codes("lawful_start", (route.start,)),
                "answer": f.alike(route.answer),
                "when": f.alike(when),
                "instead": self._facets.codes("lawful_start", route.instead),
                "note": f.text(route.note),
                "other": f.other(route.unverified),
                "source": self._facets.cited(route.citation),
                "valid_from": f.day(route.valid_from),
            }
            yield Side(c.ROUTE, route.code, route.text, facets, route.valid_to)

    def _retention(self) -> Iterator[Side]:
        for code, kept in self._pack.retention.items():
            facets = {
                "text": f.text(kept.text),
                "limit": f.text(amount_text(kept.months, "months")),
                "findings": self._facets.codes("finding", sorted(kept.findings)),
                "source": self._facets.cited(kept.citation),
            }
            yield Side(c.RETENTION, code, kept.text, facets)

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

    def _item(self, item: CodeItem) -> dict[str, f.Facet]:
        return {
            "text": f.text(item.text),
            "source": self._facets.cited(item.citation),
            "valid_from": f.day(item.valid_from),
            "other": f.other(item.help, item.unverified),
            "attributes": f.alike(
                ", ".join(f"{name} = {item.attributes[name]}" for name in sorted(item.attributes))
            ),
        }

    def _references(self) -> Iterator[Side]:
        for code, reference in self._pack.references.items():
            facets = {
                "text": f.text(reference.text),
                "status": f.alike(reference.status),
                "edition": f.text(reference.edition),
                "note": f.text(reference.note),
                "other": f.other(reference.kind),
                "valid_from": f.day(reference.valid_from),
            }
            yield Side(c.REFERENCE, code, reference.text, facets, reference.valid_to)


def _groups(step: Step) -> tuple[tuple[str, tuple[Because, ...]], ...]:
    return ("drops", step.drops), ("holds", step.holds), ("reopened", step.reopened)
