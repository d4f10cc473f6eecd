"""Why each step of a case stands as it does: the facts used, the rule, the source, the sums.

Computed on demand from what the engine reads; nothing here is stored.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from services.packs.conditions import Condition
from services.packs.model import Pack
from services.packs.tracks import Step
from services.pathway.deadlines import Sum, pack_zone, sums_of
from services.pathway.engine import Pathway, StepStatus, assess

DONE, APPLIES, DROPPED, WAITS, HELD, RELEASED, REOPENS, LIMIT = (
    "done", "applies", "dropped", "waits", "held", "released", "reopened", "limit",
)  # fmt: skip
"""What a rule of a step decides; the words are in the list *rule_kind*."""


@dataclass(frozen=True, slots=True)
class FactUsed:
    """A fact that a rule of the step reads. ``value`` None: not known."""

    name: str
    value: bool | int | None


@dataclass(frozen=True, slots=True)
class RuleUsed:
    """One condition of a step: what it decides, its text in the pack, and its answer now (None:
    it depends on facts that are not known)."""

    kind: str
    text: str
    value: bool | None


@dataclass(frozen=True, slots=True)
class StepExplanation:
    """One step: how it stands (as ``StepStatus``), by which rules, from which facts.

    ``sources`` are citations, that of the limit that counts first; ``source`` is theirs in one.
    ``sums`` are all limits, those in force first. ``postponed`` is the reason of a pause.
    """

    code: str
    track: str
    state: str
    due_at: datetime | None
    done_at: datetime | None
    responsible: str
    why: str
    source: str
    rules: tuple[RuleUsed, ...]
    facts: tuple[FactUsed, ...]
    sums: tuple[Sum, ...]
    postponed: str

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts the step reads that are not known."""
        return tuple(fact.name for fact in self.facts if fact.value is None)


def explain(
    pack: Pack,
    facts: Mapping[str, Any],
    moments: Mapping[str, datetime],
    now: datetime,
    pauses: Mapping[str, str] | None = None,
) -> tuple[StepExplanation, ...]:
    """Every step of every track with its reasons, in order.

    ``facts`` and ``moments`` are what ``assess`` takes; ``pauses`` the reason of each step's
    postponement, by step. Raises TypeError as ``assess`` does.
    """
    return explained(pack, assess(pack, facts, moments, now), facts, moments, pauses or {})


def explained(
    pack: Pack,
    pathway: Pathway,
    facts: Mapping[str, Any],
    moments: Mapping[str, datetime],
    pauses: Mapping[str, str],
) -> tuple[StepExplanation, ...]:
    """The explanations of a pathway that was assessed already."""
    zone = pack_zone(pack)
    lanes = {track.code: track.applies for track in pack.tracks}
    found = []
    for status in pathway.steps:
        step = pack.steps[status.code]
        conditions = tuple(_conditions(step, lanes[status.track]))
        sums = sums_of(step.deadlines, facts, moments, zone)
        reason = pauses.get(status.code, "")
        found.append(_explained(step, status, conditions, facts, sums, reason))
    return tuple(found)


def _explained(
    step: Step,
    status: StepStatus,
    conditions: Sequence[tuple[str, Condition]],
    facts: Mapping[str, Any],
    sums: tuple[Sum, ...],
    postponed: str,
) -> StepExplanation:
    return StepExplanation(
        code=status.code,
        track=status.track,
        state=status.state,
        due_at=status.due_at,
        done_at=status.done_at,
        responsible=status.responsible,
        why=status.why,
        source=_joined([status.source, step.source]),
        rules=tuple(
            RuleUsed(kind, condition.text, condition.evaluate(facts).value)
            for kind, condition in conditions
        ),
        facts=tuple(_used((condition for _, condition in conditions), facts)),
        sums=sums,
        postponed=postponed if status.why.startswith("postponed:") else "",
    )


def _conditions(step: Step, lane: Condition | None) -> Iterator[tuple[str, Condition]]:
    """The conditions of a step and its lane in the order in which the engine asks them."""
    asked: list[tuple[str, Condition | None]] = [(DONE, step.done)]
    asked += [(DROPPED, drop.when) for drop in step.drops]
    asked += [(APPLIES, lane), (APPLIES, step.applies)]
    for wait in step.waits:
        asked += [(WAITS, wait.until), (RELEASED, wait.unless)]
    asked += [(HELD, hold.when) for hold in step.holds]
    asked += [(RELEASED, step.released)]
    asked += [(REOPENS, back.when) for back in step.reopened]
    asked += [(LIMIT, deadline.when) for deadline in step.deadlines]
    return ((kind, condition) for kind, condition in asked if condition is not None)


def _used(conditions: Iterable[Condition], facts: Mapping[str, Any]) -> Iterator[FactUsed]:
    """Each fact once, in the order of the conditions."""
    seen: set[str] = set()
    for condition in conditions:
        for name in sorted(condition.variables - seen):
            yield FactUsed(name, facts.get(name))
        seen |= condition.variables


def _joined(citations: Iterable[str]) -> str:
    """Each citation once, in order."""
    parts = (part for citation in citations for part in citation.split("; ") if part)
    return "; ".join(dict.fromkeys(parts))
