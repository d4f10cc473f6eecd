"""Every entry of a pack with its source: what the source viewer searches and the check counts."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Protocol

from services.packs.amounts import amount_text
from services.packs.laws import LawTable
from services.packs.model import Pack
from services.packs.sources import STATUSES, Reference, cited
from services.packs.text import Text, pick
from services.packs.tracks import Step

STEP, DEADLINE, RULE, OPTION, RIGHT = "step", "deadline", "rule", "option", "right"
FINDING, AGENCY, PROVIDER, ARTICLE = "finding", "agency", "provider", "article"
ROUTE, ITEM, DOCUMENT, REFERENCE = "route", "item", "document", "reference"
RETENTION = "retention"
KINDS = (
    STEP,
    DEADLINE,
    RULE,
    OPTION,
    RIGHT,
    FINDING,
    AGENCY,
    PROVIDER,
    ARTICLE,
    ROUTE,
    RETENTION,
    ITEM,
    DOCUMENT,
    REFERENCE,
)
MADE = frozenset({"agency", "track", "step", "finding", "retention_category"})
"""Lists that are made from other entries, which stand in the catalogue themselves."""

_DOCUMENTS = "document"
_UNVERIFIED = STATUSES.index("REPORTED")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a pack. ``status`` is that of the weakest source it cites, empty without one;
    ``key`` its dotted key, ``file`` the file it stands in (folder/name)."""

    kind: str
    code: str
    text: Text
    citation: str
    status: str
    valid_from: date | None
    valid_to: date | None
    key: str
    file: str
    unverified: bool = False

    @property
    def reference_codes(self) -> tuple[str, ...]:
        """The sources that it cites."""
        return tuple(code for code, _ in cited(self.citation)) if self.citation else ()


@lru_cache(maxsize=8)
def entries(pack: Pack) -> tuple[Entry, ...]:
    """Every sourced entry of a pack, by kind in the order of KINDS and then of its files.

    A finding cites what the rules that make it cite; one that no rule of this pack makes cites
    nothing. Entries of lists that are made from others are left out.
    """
    maker = _Maker(pack)
    return tuple(
        entry
        for found in (
            maker.steps(),
            maker.deadlines(),
            maker.rules(),
            maker.options(),
            maker.rights(),
            maker.findings(),
            maker.agencies(),
            maker.providers(),
            maker.articles(),
            maker.routes(),
            maker.retention(),
            maker.items(),
            maker.references(),
        )
        for entry in found
    )


def weakest(references: Mapping[str, Reference], citation: str, unverified: bool = False) -> str:
    """The status of the weakest source cited; an unverified entry is at best REPORTED."""
    known = [
        STATUSES.index(references[code].status) if code in references else STATUSES.index("UNREAD")
        for code, _ in (cited(citation) if citation else ())
    ]
    if not known:
        return ""
    return STATUSES[max(*known, _UNVERIFIED if unverified else 0)]


def rule_codes(law: LawTable) -> list[str]:
    """A code for each rule of a table: table, row, finding, and a count where these are alike."""
    seen: Counter[str] = Counter()
    codes = []
    for rule in law.rules:
        code = f"{law.name} {rule.row} {rule.finding}"
        seen[code] += 1
        codes.append(code if seen[code] == 1 else f"{code} #{seen[code]}")
    return codes


class _Dated(Protocol):
    """An entry of a pack with a source and days of its own."""

    @property
    def citation(self) -> str: ...
    @property
    def valid_from(self) -> date | None: ...
    @property
    def valid_to(self) -> date | None: ...
    @property
    def unverified(self) -> bool: ...


class _Maker:
    def __init__(self, pack: Pack) -> None:
        self._pack = pack

    def _entry(
        self,
        kind: str,
        code: str,
        text: Text,
        citation: str,
        key: str,
        *,
        valid: tuple[date | None, date | None] = (None, None),
        unverified: bool = False,
    ) -> Entry:
        return Entry(
            kind=kind,
            code=code,
            text=text,
            citation=citation,
            status=weakest(self._pack.references, citation, unverified),
            valid_from=valid[0],
            valid_to=valid[1],
            key=key,
            file=self._pack.file_of(key),
            unverified=unverified,
        )

    def _dated(self, kind: str, code: str, text: Text, item: "_Dated", key: str) -> Entry:
        """The entry of something that says itself where it comes from and how long it holds."""
        return self._entry(
            kind,
            code,
            text,
            item.citation,
            key,
            valid=(item.valid_from, item.valid_to),
            unverified=item.unverified,
        )

    def steps(self) -> Iterator[Entry]:
        for code, step in self._pack.steps.items():
            key = f"step.{code}"
            yield self._entry(STEP, code, step.name, step.source, key, unverified=step.unverified)

    def deadlines(self) -> Iterator[Entry]:
        for step in self._pack.steps.values():
            yield from self._deadlines(step)

    def _deadlines(self, step: Step) -> Iterator[Entry]:
        for count, deadline in enumerate(step.deadlines, 1):
            amount = amount_text(deadline.amount, deadline.unit)
            text = {
                language: f"{pick(step.name, language)}: {words}"
                for language, words in amount.items()
            }
            key = f"step.{step.code}.deadlines.{count}"
            yield self._entry(DEADLINE, f"{step.code}.{count}", text, deadline.source, key)

    def rules(self) -> Iterator[Entry]:
        for law in self._pack.laws:
            for count, (code, rule) in enumerate(zip(rule_codes(law), law.rules, strict=True), 1):
                # a pack that is being checked may name a finding that it does not declare
                finding = self._pack.findings.get(rule.finding)
                yield self._entry(
                    RULE,
                    code,
                    finding.text if finding is not None else {},
                    rule.citation,
                    f"law.{law.name}.rule.{count}",
                    valid=(rule.valid_from or law.valid_from, rule.valid_to or law.valid_to),
                    unverified=law.unverified,
                )

    def options(self) -> Iterator[Entry]:
        for law in self._pack.laws:
            for name, option in law.options.items():
                yield self._entry(
                    OPTION,
                    f"{law.name} {name}",
                    option.text,
                    option.citation,
                    f"law.{law.name}.option.{name}",
                    valid=(law.valid_from, law.valid_to),
                    unverified=law.unverified,
                )

    def rights(self) -> Iterator[Entry]:
        for right in self._pack.rights:
            yield self._dated(RIGHT, right.code, right.text, right, f"right.{right.code}")

    def findings(self) -> Iterator[Entry]:
        sources: dict[str, list[str]] = {}
        for law in self._pack.laws:
            for rule in law.rules:
                sources.setdefault(rule.finding, []).extend(rule.citation.split("; "))
        for code, finding in self._pack.findings.items():
            citation = "; ".join(dict.fromkeys(sources.get(code, ())))
            yield self._entry(FINDING, code, finding.text, citation, f"finding.{code}")

    def agencies(self) -> Iterator[Entry]:
        for code, agency in self._pack.agencies.items():
            yield self._dated(AGENCY, code, agency.name, agency, f"agency.{code}")

    def providers(self) -> Iterator[Entry]:
        for code, provider in self._pack.providers.items():
            yield self._dated(PROVIDER, code, provider.name, provider, f"provider.{code}")

    def articles(self) -> Iterator[Entry]:
        for code, article in self._pack.articles.items():
            citation = "; ".join(number.citation for number in article.numbers)
            yield self._entry(ARTICLE, code, article.text, citation, f"article.{code}")

    def routes(self) -> Iterator[Entry]:
        for route in self._pack.routes:
            yield self._dated(ROUTE, route.code, route.text, route, f"route.{route.code}")

    def retention(self) -> Iterator[Entry]:
        for code, kept in self._pack.retention.items():
            months = amount_text(kept.months, "months")
            text = {
                language: f"{pick(kept.text, language)}: {months[language]}" for language in months
            }
            yield self._entry(RETENTION, code, text, kept.citation, f"retention.{code}")

    def items(self) -> Iterator[Entry]:
        for name, items in self._pack.lists.items():
            if name in MADE:
                continue
            for code, item in items.items():
                paper = name == _DOCUMENTS
                kind, full = (DOCUMENT, code) if paper else (ITEM, f"{name}.{code}")
                yield self._dated(kind, full, item.text, item, f"list.{name}.{code}")

    def references(self) -> Iterator[Entry]:
        for code, reference in self._pack.references.items():
            yield self._entry(
                REFERENCE,
                code,
                _bare(reference.text),
                code,
                f"reference.{code}",
                valid=(reference.valid_from, reference.valid_to),
            )


def _bare(text: Text) -> Text:
    """How a source is cited, without the place for an article."""
    return {
        language: wording.replace("{n}", "…").removesuffix(" …")
        for language, wording in text.items()
    }
