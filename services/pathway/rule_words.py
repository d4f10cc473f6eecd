"""The rules of a pack read aloud: conditions, limits and moments as sentences.

A condition is written in the pack as an expression ("danger || finding_emerg"). A lawyer reads it
here in words; the expression itself stays beside it, because that is what the program computes.
"""

import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from services.packs.conditions import Condition
from services.packs.logic import Both, Either, Node, Not, Test, tree_of
from services.packs.model import Pack
from services.packs.source_views import words_of
from services.packs.text import pick
from services.packs.tracks import Deadline
from services.pathway.sum_words import amount_text
from services.pathway.words import fact_text
from services.texts import QT_TRANSLATE_NOOP, Catalogue

_SIGNS: Mapping[object, str] = {
    operator.eq: QT_TRANSLATE_NOOP("rule_words", "{fact}: {value}"),
    operator.ne: QT_TRANSLATE_NOOP("rule_words", "{fact}: not {value}"),
    operator.lt: QT_TRANSLATE_NOOP("rule_words", "{fact}: less than {value}"),
    operator.le: QT_TRANSLATE_NOOP("rule_words", "{fact}: at most {value}"),
    operator.gt: QT_TRANSLATE_NOOP("rule_words", "{fact}: more than {value}"),
    operator.ge: QT_TRANSLATE_NOOP("rule_words", "{fact}: at least {value}"),
}
_AMONG = QT_TRANSLATE_NOOP("rule_words", "{fact}: one of {value}")


def condition_text(pack: Pack, condition: Condition, language: str) -> str:
    """A condition in words: "direct threat to life or health, or finding: emergency"."""
    say = words_of(language)
    if condition.text.strip() in ("true", "false"):
        always = say.translate("rule_words", "always")
        return always if condition.text.strip() == "true" else say.translate("rule_words", "never")
    return _Teller(pack, language, say).told(tree_of(condition.text))


def limit_text(pack: Pack, deadline: Deadline, language: str) -> str:
    """A limit without its source: "3 working days from the notice"; its condition is not in it."""
    say = words_of(language)
    either = say.translate("rule_words", "{first} or {second}")
    starts = _joined(either, [moment_text(pack, name, language) for name in deadline.start])
    if deadline.amount == 0:
        same = say.translate("rule_words", "on that day: {moment}")
        return same.format(moment=starts)
    amount = amount_text(pack, deadline.unit, deadline.amount, language)
    text = say.translate("rule_words", "{amount} · from: {moment}")
    return text.format(amount=amount, moment=starts)


def moment_text(pack: Pack, name: str, language: str) -> str:
    """What a moment of the pathway is called, from which a limit is counted.

    Its own wording; else the act that makes it, the step that it ends, or the fact of its name.
    """
    facts = pack.tracks[0].facts if pack.tracks else {}
    moment = facts.get(name)
    if moment is not None and moment.text:
        return pick(moment.text, language)
    if moment is not None and moment.acts:
        return pack.text("act", moment.acts[0], language)
    ended = next((step for step in pack.steps.values() if step.done_at == name), None)
    if ended is not None:
        return pick(ended.name, language)
    return fact_text(pack, name.removesuffix("_at"), language)


def _joined(between: str, parts: Sequence[str]) -> str:
    """Parts with a word between each two: ``between`` has places for {first} and {second}."""
    return reduce(lambda first, second: between.format(first=first, second=second), parts)


@dataclass(frozen=True, slots=True)
class _Teller:
    """Says the tree of a condition in the words of one pack and language."""

    pack: Pack
    language: str
    say: Catalogue

    def told(self, node: Node, within: type | None = None) -> str:
        """A part of a condition; alternatives inside a longer sentence stand in brackets."""
        match node:
            case Test():
                return self.test(node)
            case Not(part=part):
                return self.say.translate("rule_words", "not: {fact}").format(
                    fact=self.told(part, Not)
                )
            case Both(parts=parts):
                between = self.say.translate("rule_words", "{first} and {second}")
            case Either(parts=parts):
                between = self.say.translate("rule_words", "{first}, or {second}")
        joined = _joined(between, [self.told(part, type(node)) for part in parts])
        return joined if within in (None, type(node)) else f"({joined})"

    def test(self, test: Test) -> str:
        """A fact alone, or compared with a value."""
        name = self.name(test.name)
        if test.compare is operator.is_:
            return name
        among = isinstance(test.value, tuple)
        values = test.value if among else (test.value,)
        sign = _AMONG if among else _SIGNS[test.compare]
        value = ", ".join(self.value(test.name, one) for one in values)
        return self.say.translate("rule_words", sign).format(fact=name, value=value)

    def value(self, fact: str, value: object) -> str:
        """A value in the words of the fact's code list."""
        declared = self.pack.facts.get(fact)
        if isinstance(value, str) and declared is not None and declared.list_name:
            return self.pack.text(declared.list_name, value, self.language)
        return f"{value:g}" if isinstance(value, float) else str(value)

    def name(self, name: str) -> str:
        """What a fact, or a reading of the law that the office chooses, is called."""
        for law in self.pack.laws:
            if name in law.options:
                return pick(law.options[name].text, self.language)
        return fact_text(self.pack, name, self.language)
