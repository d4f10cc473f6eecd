"""Plays samples: each act is done through the services, at its own hour, in one timeline."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from services.closures.views import OutcomeState
from services.demonstration.clock import DemoClock, demo_moment
from services.demonstration.samples import (
    WORKER,
    ActOfSample,
    Goal,
    Reading,
    Sample,
    read_value,
)
from services.demonstration.verbs import VERSIONED
from services.errors import AppError, RuleViolation
from services.workspace import Workspace

Progress = Callable[[int, int], None]
"""Called with (acts done, acts in all)."""


@dataclass(frozen=True, slots=True)
class PlayedCase:
    """A case that a sample opened."""

    sample: Sample
    name: str
    case_id: UUID


class SampleFailed(AppError):
    """An act of a sample was refused: the sample, or a rule, is wrong."""

    def __init__(self, sample: str, number: int, do: str, cause: AppError) -> None:
        fields = ",".join(f"{k}={v}" for k, v in getattr(cause, "fields", {}).items())
        super().__init__("sample_failed", sample=sample, act=number, do=do, reason=cause.code)
        self.args = (f"{sample}, act {number} ({do}): {cause.code} {fields}".rstrip(),)


def play(
    workspace: Workspace,
    persons: Mapping[str, UUID],
    samples: Sequence[Sample],
    clock: DemoClock,
    language: str,
    last_day: date,
    progress: Progress | None = None,
) -> tuple[PlayedCase, ...]:
    """Play the samples up to ``last_day`` and return the cases they opened, in their order.

    ``persons`` are the users of the office who act, by the names the samples have for them; the
    worker is at the keyboard again at the end. The acts of all samples are done in the order of
    their hours, so that the clock of the vault and its audit never run backwards; at the end it
    stands at the hour of ``last_day`` at which demonstrations end. Raises SampleFailed.
    """
    tracks = [_SampleTrack(workspace, persons, one, language, last_day) for one in samples]
    timeline = sorted(
        (
            (track.moment(act), place, number)
            for place, track in enumerate(tracks)
            for number, act in enumerate(track.sample.acts)
        ),
    )
    for done, (moment, place, number) in enumerate(timeline):
        clock.set(moment)
        _seat(workspace, persons[tracks[place].sample.acts[number].by])
        tracks[place].do(number)
        if progress is not None:
            progress(done + 1, len(timeline))
    _seat(workspace, persons[WORKER])
    clock.set(demo_moment(last_day, workspace.pack.timezone))
    workspace.recheck()
    return tuple(case for track in tracks for case in track.cases)


def _seat(workspace: Workspace, person: UUID) -> None:
    """Put a person at the keyboard, unless the person sits there already."""
    actor = workspace.actor()
    if actor is None or actor.id != person:
        workspace.sign_in(person)


def check_goals(workspace: Workspace, cases: Sequence[PlayedCase]) -> None:
    """Compare every case with the state its source tells. Raises RuleViolation sample_not_reached
    with the sample, the step, the state wanted and the state found."""
    by_name = {(case.sample.code, case.name): case.case_id for case in cases}
    for sample in {case.sample.code: case.sample for case in cases}.values():
        states: dict[str, dict[str, str]] = {}
        for goal in sample.reaches:
            case_id = by_name[sample.code, goal.case]
            if goal.case not in states:
                states[goal.case] = _states(workspace, case_id)
            _check_goal(sample.code, goal, states[goal.case])


def _states(workspace: Workspace, case_id: UUID) -> dict[str, str]:
    """Where a case stands: its steps by code, and each verified outcome by its kind."""
    page = workspace.cases.page(case_id)
    states = {step.step: step.state for lane in page.lanes for step in lane.steps}
    rows = workspace.outcomes.of_case(case_id)
    return states | {row.values["kind"]: row.state for row in rows}


def _check_goal(sample: str, goal: Goal, states: Mapping[str, str]) -> None:
    wanted, found = goal.state, states.get(goal.step)
    if goal.outcome:
        wanted, found = OutcomeState.CONFIRMED, states.get(goal.outcome)
    if found != wanted:
        step = goal.step or goal.outcome
        raise RuleViolation(
            "sample_not_reached", sample=sample, step=step, wanted=wanted, found=found
        )


class _SampleTrack:
    """One sample while it is played: its names grow with each act."""

    def __init__(
        self,
        workspace: Workspace,
        persons: Mapping[str, UUID],
        sample: Sample,
        language: str,
        last_day: date,
    ) -> None:
        self.sample = sample
        self.cases: list[PlayedCase] = []
        self._workspace = workspace
        self._names = _Names(workspace, persons)
        self._reading = Reading(
            language=language,
            first_day=last_day - timedelta(days=sample.starts_days_before),
            zone=workspace.pack.timezone,
            names=self._names,
        )

    def moment(self, act: ActOfSample) -> datetime:
        """When an act is done."""
        return self._reading.moment(act.day, act.at)

    def do(self, number: int) -> None:
        """Do one act and keep what it was called. Raises SampleFailed."""
        act = self.sample.acts[number]
        service, _, method = act.do.partition(".")
        arguments: dict[str, Any] = read_value(act.values, self._reading)
        if act.do in VERSIONED:
            arguments["version"] = self._version(VERSIONED[act.do], arguments)
        verb = getattr(getattr(self._workspace, service), method)
        try:
            result = verb(**arguments)
        except AppError as error:
            raise SampleFailed(self.sample.code, number + 1, act.do, error) from error
        self._keep(act, result)

    def _version(self, record: str, arguments: Mapping[str, Any]) -> int:
        """The version that a form would have loaded: of the record whose id comes first."""
        record_id = next(value for value in arguments.values() if isinstance(value, UUID))
        return self._workspace.records.get(record or arguments["record"], record_id).version

    def _keep(self, act: ActOfSample, result: Any) -> None:
        if act.cases:
            for name, case_id in zip(act.cases, result.case_ids, strict=True):
                self._names[name] = case_id
                self.cases.append(PlayedCase(self.sample, name, case_id))
        elif act.name:
            self._names[act.name] = result


class _Names(dict[str, Any]):
    """Names and their ids, first the persons; a name with a dot is looked up when asked for."""

    def __init__(self, workspace: Workspace, persons: Mapping[str, UUID]) -> None:
        super().__init__(persons)
        self._workspace = workspace

    def __missing__(self, name: str) -> UUID:
        owner, dot, record = name.partition(".")
        if not dot:
            raise KeyError(name)
        case_id = self[owner]
        if record.isdecimal():
            return self._workspace.commission.sitting(case_id).members[int(record) - 1].id
        if record == "child":
            child: UUID = self._workspace.cases.page(case_id).header.child_id
            self[name] = child
            return child
        return self._workspace.records.list(record, case_id=case_id)[-1].id
