"""The pathway of a case: each step's state, derived from facts. Pure; nothing here is stored.

Facts may be recorded in any order, and no set of them raises. A missing fact never locks a step:
where it matters the step is BLOCKED and says what to ask. A step that was done and is not any more
names the fact that reopened it. The meaning of ``why`` is in services/pathway/words.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from services.packs.conditions import Answer, Condition
from services.packs.model import Pack
from services.packs.tracks import Because, Deadline, Step, Track, Wait
from services.pathway.deadlines import Due, Zone, end_of, pack_zone
from services.pathway.working_days import end_of_day

NOT_APPLICABLE, OPEN, DONE, BLOCKED = "NOT_APPLICABLE", "OPEN", "DONE", "BLOCKED"
_SETTLED = (NOT_APPLICABLE, DONE)
REOPENED = "reopened"
"""The reason of a step that was done and is not any more, with the facts that took it back."""

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
    zone = pack_zone(pack)
    for track in pack.tracks[:1]:
        _check(track, facts)
    answers: dict[str, Answer] = {}
    lanes = [_Lane(track, facts, moments, now, zone, answers) for track in pack.tracks]
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
    """One pass over the steps of a lane, each seeing the states of those before it.

    ``answers`` keeps what each condition said, for all lanes: many steps ask the same.
    """

    track: Track
    facts: Mapping[str, Any]
    moments: Mapping[str, datetime]
    now: datetime
    zone: Zone
    answers: dict[str, Answer]
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
        state, why = self.state(step)
        if state in _SETTLED:
            done_at = self.moments.get(step.done_at) if state == DONE else None
            return _status(step, state, None, done_at, why, step.source)
        dues = self.dues(step)
        state, why = self.limited(dues, state, why)
        first = min(dues, key=lambda due: due.at, default=None)
        due_at = first.at if first else None
        moved = self.postponed(step)
        if moved and (due_at is None or moved > due_at):
            due_at, why = moved, f"postponed:{self.local_day(moved)}"
        source = first.deadline.source if first else step.source
        return _status(step, state, due_at, None, self.reopened(step, state, why), source, dues)

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
        lane = self.track.applies
        for condition, otherwise in ((lane, self.track.otherwise), (step.applies, step.otherwise)):
            if condition is None:
                continue
            answer = self.ask(condition)
            if answer.value is False:
                return NOT_APPLICABLE, otherwise
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
        return self.ask(hold.when).missing if hold.asks else frozenset()

    def asking(self, missing: frozenset[str]) -> str:
        """Wait for the earlier step that answers; else name what to ask, and remember it."""
        askers = {self.track.facts[name].asked_by for name in missing}
        for code, state in self.states.items():
            if code in askers and state not in _SETTLED:
                return f"waits_step:{code}"
        self.unknown.update(missing)
        return f"unknown:{','.join(sorted(missing))}"

    def because(self, step: Step) -> str:
        """What opened the step: the facts that hold, of its own conditions and its lane's, or of
        those it waited for; for a part without any, those of the whole. Empty if it always applies.
        """
        conditions = (self.track.applies, step.applies, *(wait.until for wait in step.waits))
        true = self.true_in(conditions)
        if true:
            return f"{'to_confirm' if step.to_confirm else 'applies'}:{','.join(true)}"
        if self.states.get(step.part_of) == DONE:
            whole = next(one for one in self.track.steps if one.code == step.part_of)
            true = self.true_in((whole.done,))
            return f"applies:{','.join(true)}" if true else ""
        why = self.whys.get(step.part_of, "")
        _, opened, facts = why.partition("to_confirm:" if "to_confirm:" in why else "applies:")
        return f"applies:{facts.partition(';')[0]}" if opened else ""

    def true_in(self, conditions: Iterable[Condition | None]) -> list[str]:
        """The facts of some conditions that are known to be true, in order."""
        names = {name for one in conditions if one is not None for name in one.variables}
        return sorted(name for name in names if self.facts.get(name) is True)

    def reopened(self, step: Step, state: str, why: str) -> str:
        """The reason with what reopened a step that had been done, or that had not been needed."""
        facts = [back.why for back in step.reopened if self.holds(back.when)]
        if not facts:
            return why
        named = f"{REOPENED}:{','.join(dict.fromkeys(facts))}"
        if not why:
            return named
        return f"{named};{why}" if state == OPEN else f"{why};{named}"

    def ask(self, condition: Condition) -> Answer:
        """What a condition says; each text is evaluated once."""
        answer = self.answers.get(condition.text)
        if answer is None:
            answer = self.answers[condition.text] = condition.evaluate(self.facts)
        return answer

    def holds(self, condition: Condition) -> bool:
        """Whether a condition is known to be true: what is unknown neither clears nor counts."""
        return self.ask(condition).value is True

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
        value = self.ask(deadline.when).value
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
        return BLOCKED, f"limit_passed:{self.local_day(last)}"

    def postponed(self, step: Step) -> datetime | None:
        """The end of the day to which the step was postponed; never for a duty that cannot wait."""
        at = self.moments.get(postponed_moment(step.code)) if step.postponable else None
        if at is None:
            return None
        try:
            return end_of_day(self.local_day(at), self.zone.timezone)
        except OverflowError:  # the calendar ends first, so it moves nothing
            return None

    def local_day(self, moment: datetime) -> date:
        """The day of a moment where the pack is."""
        return moment.astimezone(self.zone.timezone).date()


def _status(
    step: Step,
    state: str,
    due_at: datetime | None,
    done_at: datetime | None,
    why: str,
    source: str,
    dues: tuple[Due, ...] = (),
) -> StepStatus:
    return StepStatus(
        step.code, step.track, state, due_at, done_at, step.responsible, why, source, dues
    )
