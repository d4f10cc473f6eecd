"""The pathway of a case: each step's state, derived from facts. Pure; nothing here is stored.

Facts may be recorded in any order. A missing fact never raises and never locks a step: where it
matters the step is BLOCKED and says what to ask. The meaning of ``why`` is in services/pathway/words.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from services.packs.conditions import Condition
from services.packs.model import Pack
from services.packs.tracks import Because, Deadline, Step, Track, Wait
from services.pathway.deadlines import Due, Zone, end_of
from services.pathway.working_days import end_of_day, pack_calendar

NOT_APPLICABLE, OPEN, DONE, BLOCKED = "NOT_APPLICABLE", "OPEN", "DONE", "BLOCKED"
_SETTLED = (NOT_APPLICABLE, DONE)

_POSTPONED = "postponed_to:"
"""A moment of this name and a step's code holds the day a postponement moves the step to."""


@dataclass(frozen=True, slots=True)
class StepStatus:
    """Where one step stands. ``due_at`` and ``done_at`` are UTC; late is never kept: it is OPEN
    with ``due_at`` in the past. ``source`` is a reference code, ``dues`` every limit in force."""

    code: str
    track: str
    state: str
    due_at: datetime | None
    done_at: datetime | None
    responsible: str
    why: str
    source: str
    dues: tuple[Due, ...] = ()


@dataclass(frozen=True, slots=True)
class Pathway:
    """All steps in order; ``unknown`` names the facts to ask; ``recheck_at`` is when time alone
    changes a step (a limitation runs out), or None."""

    steps: tuple[StepStatus, ...]
    unknown: tuple[str, ...]
    recheck_at: datetime | None

    def step(self, code: str) -> StepStatus:
        """One step. Raises KeyError for a code the pack does not have."""
        for status in self.steps:
            if status.code == code:
                return status
        raise KeyError(code)


def postponed_moment(step: str) -> str:
    """The name under which a postponement of ``step`` stands among the moments."""
    return f"{_POSTPONED}{step}"


def assess(
    pack: Pack, facts: Mapping[str, Any], moments: Mapping[str, datetime], now: datetime
) -> Pathway:
    """The state of every step of every track.

    ``facts`` holds what is known (an absent name is not known), ``moments`` aware datetimes.
    Raises TypeError for a fact that is not declared or has the wrong type: a fault of the program.
    """
    zone = Zone(pack.timezone, pack_calendar(pack))
    for track in pack.tracks[:1]:
        _check(track, facts)
    lanes = [_Lane(track, facts, moments, now, zone) for track in pack.tracks]
    steps = tuple(status for lane in lanes for status in lane.run())
    unknown = sorted({name for lane in lanes for name in lane.unknown})
    ahead = [at for lane in lanes for at in lane.turning_points if at > now]
    return Pathway(steps, tuple(unknown), min(ahead, default=None))


def _check(track: Track, facts: Mapping[str, Any]) -> None:
    for name, value in facts.items():
        declared = track.facts.get(name)
        if declared is None:
            raise TypeError(f"pathway fact {name} is not declared")
        declared.check(value)


@dataclass(slots=True)
class _Lane:
    """One pass over the steps of a lane, each seeing the states of those before it."""

    track: Track
    facts: Mapping[str, Any]
    moments: Mapping[str, datetime]
    now: datetime
    zone: Zone
    states: dict[str, str] = field(default_factory=dict)
    whys: dict[str, str] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    turning_points: list[datetime] = field(default_factory=list)

    def run(self) -> Iterator[StepStatus]:
        for step in self.track.steps:
            status = self.status(step)
            self.states[step.code] = status.state
            self.whys[step.code] = status.why
            yield status

    def status(self, step: Step) -> StepStatus:
        dues = self.dues(step)
        state, why = self.state(step)
        if state in (OPEN, BLOCKED):
            state, why = self.limited(dues, state, why)
        if state in _SETTLED:
            return self._status(step, state, None, why, step.source)
        first = min(dues, key=lambda due: due.at, default=None)
        due_at = first.at if first else None
        moved = self.postponed(step)
        if moved and (due_at is None or moved > due_at):
            due_at, why = moved, f"postponed:{moved.astimezone(self.zone.timezone).date()}"
        source = first.deadline.source if first else step.source
        return self._status(step, state, due_at, why, source, dues)

    def _status(
        self,
        step: Step,
        state: str,
        due_at: datetime | None,
        why: str,
        source: str,
        dues: tuple[Due, ...] = (),
    ) -> StepStatus:
        done_at = self.moments.get(step.done_at) if state == DONE else None
        return StepStatus(
            step.code,
            step.track,
            state,
            due_at,
            done_at,
            step.responsible,
            why,
            source,
            dues,
        )

    def state(self, step: Step) -> tuple[str, str]:
        """State and reason, without limitations and postponements."""
        if self.holds(step.done):
            return DONE, ""
        parent = self.states.get(step.part_of)
        if parent == NOT_APPLICABLE:
            return NOT_APPLICABLE, self.whys[step.part_of]
        for drop in step.drops:
            if self.holds(drop.when):
                return NOT_APPLICABLE, drop.why
        if parent == BLOCKED:
            return BLOCKED, f"waits_step:{step.part_of}"
        return self._applies(step)

    def _applies(self, step: Step) -> tuple[str, str]:
        answer = step.applies.evaluate(self.facts)
        if answer.value is False:
            return NOT_APPLICABLE, step.otherwise
        if answer.value is None:
            return BLOCKED, self.asking(answer.missing)
        waiting = self.waiting(step)
        return (BLOCKED, waiting) if waiting else (OPEN, self.because(step))

    def waiting(self, step: Step) -> str:
        """Why the step cannot start yet, or an empty text."""
        for wait in step.waits:
            reason = self._wait(wait)
            if reason:
                return reason
        return self._held(step)

    def _wait(self, wait: Wait) -> str:
        if wait.unless and self.holds(wait.unless):
            return ""
        if wait.until and self.holds(wait.until):
            return ""
        unsettled = [code for code in wait.steps if self.states[code] not in _SETTLED]
        if unsettled:
            return f"waits_step:{unsettled[0]}"
        if not wait.until:
            return ""
        return f"waits:{wait.why}" if wait.why else f"waits_step:{wait.steps[-1]}"

    def _held(self, step: Step) -> str:
        if step.released and self.holds(step.released):
            return ""
        for hold in step.holds:
            if self.holds(hold.when):
                return f"held:{hold.why}"
        missing = {name for hold in step.holds for name in self._asked(hold)}
        return self.asking(frozenset(missing)) if missing else ""

    def _asked(self, hold: Because) -> frozenset[str]:
        return hold.when.evaluate(self.facts).missing if hold.asks else frozenset()

    def asking(self, missing: frozenset[str]) -> str:
        """Wait for the earlier step that answers; else name what to ask, and remember it."""
        for step in self.track.steps:
            answers = {name for name in missing if self.track.facts[name].asked_by == step.code}
            if answers and self.states.get(step.code, DONE) not in _SETTLED:
                return f"waits_step:{step.code}"
        self.unknown.update(missing)
        return f"unknown:{','.join(sorted(missing))}"

    def because(self, step: Step) -> str:
        """What opened the step: the facts of its condition that hold; empty if it always applies."""
        names = sorted(name for name in step.applies.variables if self.facts.get(name) is True)
        if not names:
            return ""
        return f"{'to_confirm' if step.to_confirm else 'applies'}:{','.join(names)}"

    def holds(self, condition: Condition) -> bool:
        """Whether a condition is known to be true: what is unknown neither clears nor counts."""
        return condition.evaluate(self.facts).value is True

    def dues(self, step: Step) -> tuple[Due, ...]:
        """Every limit in force whose start is known."""
        found = []
        for deadline in step.deadlines:
            at = end_of(deadline, self.moments, self.zone) if self.counts(deadline) else None
            if at is not None:
                found.append(Due(deadline, at))
        return tuple(found)

    def counts(self, deadline: Deadline) -> bool:
        """Whether a limit is in force; an unknown condition counts only for a cautious one."""
        if deadline.when is None:
            return True
        value = deadline.when.evaluate(self.facts).value
        return deadline.cautious if value is None else value

    def limited(self, dues: tuple[Due, ...], state: str, why: str) -> tuple[str, str]:
        """A step whose every limitation has run out cannot be done any more."""
        limits = [due.at for due in dues if due.deadline.limit]
        if not limits:
            return state, why
        last = max(limits)
        self.turning_points.append(last)
        if last > self.now:
            return state, why
        return BLOCKED, f"limit_passed:{last.astimezone(self.zone.timezone).date()}"

    def postponed(self, step: Step) -> datetime | None:
        """The end of the day to which the step was postponed; never for a duty that cannot wait."""
        at = self.moments.get(postponed_moment(step.code)) if step.postponable else None
        if at is None:
            return None
        day: date = at.astimezone(self.zone.timezone).date()
        return end_of_day(day, self.zone.timezone)
