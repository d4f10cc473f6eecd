"""Reading the lanes of a pack: its pathway facts, and the steps with conditions and deadlines."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from services.packs.reading import Place, Reading
from services.packs.shapes.base import in_all
from services.packs.shapes.pathway import (
    BecauseShape,
    DeadlineShape,
    PathwayFactShape,
    StepShape,
    TrackShape,
    WaitShape,
)
from services.packs.sources import OFFICE
from services.packs.tracks import Because, Deadline, PathwayFact, Step, Track, Wait


def read_pathway_facts(reading: Reading) -> dict[str, PathwayFact]:
    """The declared facts and moments of the pathway.

    A fact whose ``asked_by`` names a step that this pack does not have is asked by none.
    """
    written = (
        step.get("code") for raw in reading.merged.lanes.values() for step in raw.get("step", ())
    )
    # whatever else stands there is told as a fault of its step
    steps = {code for code in written if isinstance(code, str)}
    facts = {}
    for place, shape in reading.entries("pathway_fact", PathwayFactShape):
        if shape.text is None and shape.type != "moment" and not shape.acts:
            place.fault("text", "is missing")
        facts[place.code] = PathwayFact(
            name=place.code,
            type=shape.type,
            text=shape.text or {},
            asked_by=shape.asked_by if shape.asked_by in steps else "",
            answer=shape.answer,
            acts=tuple(shape.acts),
            outcomes=tuple(shape.outcomes),
            not_outcomes=tuple(shape.not_outcomes),
            reasoned=shape.reasoned,
            last=shape.last,
        )
    return facts


def read_tracks(reading: Reading, facts: Mapping[str, PathwayFact]) -> tuple[Track, ...]:
    """Every lane of a pack, in order of position."""
    lanes = _Lanes(reading, facts)
    tracks = [
        track
        for name, raw in reading.merged.lanes.items()
        if (track := lanes.read(name, raw)) is not None
    ]
    return tuple(sorted(tracks, key=lambda track: track.position))


@dataclass(frozen=True, slots=True)
class _Head:
    """What a lane says of all its steps."""

    code: str
    drops: tuple[Because, ...]
    reopened: tuple[Because, ...]


class _Lanes:
    """Reads the lanes; no two of their steps share a code."""

    def __init__(self, reading: Reading, facts: Mapping[str, PathwayFact]) -> None:
        self._reading = reading
        self._facts = facts
        self._conditions = frozenset(name for name, fact in facts.items() if fact.type != "moment")
        self._moments = facts.keys() - self._conditions
        self._seen: set[str] = set()

    def read(self, file: str, raw: Mapping[str, Any]) -> Track | None:
        """The lane of one file without the steps that have faults; None without a head."""
        reading = self._reading
        values = raw.get("track", {})
        code = str(values.get("code", "")) if isinstance(values, Mapping) else ""
        place = Place(reading, f"track.{code}".rstrip("."), code)
        reading.merged.files[place.key] = file
        shape = place.shaped(values, TrackShape)
        if shape is None:
            return None
        head = _Head(
            shape.code,
            self._because(place, shape.drops, "drops"),
            self._because(place, shape.reopened, "reopened"),
        )
        return Track(
            code=shape.code,
            position=shape.position,
            name=shape.name,
            basis=shape.basis,
            steps=tuple(self._steps(file, raw.get("step", ()), head)),
            facts=self._facts,
            detectors=reading.plain.detector,
            applies=place.optional(shape.applies, self._conditions, "applies"),
            otherwise=shape.otherwise,
        )

    def _steps(self, file: str, written: Any, head: _Head) -> Iterator[Step]:
        earlier: list[str] = []
        for position, values in enumerate(written, start=1):
            code = str(values.get("code", position))
            place = Place(self._reading, f"step.{code}", code)
            self._reading.merged.files.setdefault(place.key, file)
            shape = place.shaped(values, StepShape)
            if shape is not None:
                self._check_code(place, shape, earlier)
                yield self._step(place, shape, head, position)
            earlier.append(code)

    def _check_code(self, place: Place, step: StepShape, earlier: list[str]) -> None:
        """Note a doubled code, and a wait or part that names no earlier step of its lane."""
        if step.code in self._seen:
            place.fault("code", "a step of this code is there already")
        self._seen.add(step.code)
        named = {step.part_of} - {""}
        for wait in step.waits:
            named |= {wait} if isinstance(wait, str) else set(wait.steps)
        if missing := sorted(named - set(earlier)):
            place.fault("waits", f"no earlier step: {', '.join(missing)}")

    def _step(self, place: Place, step: StepShape, head: _Head, position: int) -> Step:
        own = self._because(place, step.drops, "drops")
        place.source(step.source)
        return Step(
            code=step.code,
            track=head.code,
            position=position,
            name=step.name,
            short=step.short or step.name,
            task=step.task,
            responsible=step.responsible,
            form=step.form,
            source=step.source,
            applies=place.condition(step.applies, self._conditions, "applies"),
            otherwise=step.otherwise,
            done=place.condition(step.done, self._conditions, "done"),
            done_at=self._moment(place, step.done_at, "done_at"),
            waits=tuple(self._wait(place, wait, count) for count, wait in enumerate(step.waits, 1)),
            holds=self._because(place, step.holds, "holds"),
            released=place.optional(step.released, self._conditions, "released"),
            drops=own if step.keeps else own + head.drops,
            deadlines=tuple(
                self._deadline(place, entry, f"deadlines.{count}")
                for count, entry in enumerate(step.deadlines, 1)
            ),
            needs=tuple(step.needs),
            produces=tuple(step.produces),
            acts=tuple(step.acts),
            part_of=step.part_of,
            station=not step.part_of if step.station is None else step.station,
            postponable=step.postponable,
            to_confirm=step.to_confirm,
            reopened=self._because(place, step.reopened, "reopened") + head.reopened,
            unverified=step.unverified,
            note=in_all(step.note),
        )

    def _moment(self, place: Place, name: str, key: str) -> str:
        if name not in self._moments:
            place.fault(key, f"undeclared moment: {name}")
        return name

    def _because(
        self, place: Place, entries: Iterable[BecauseShape], key: str
    ) -> tuple[Because, ...]:
        return tuple(
            Because(
                place.condition(entry.when, self._conditions, f"{key}.{count}.when"),
                entry.why,
                entry.asks,
            )
            for count, entry in enumerate(entries, 1)
        )

    def _wait(self, place: Place, wait: str | WaitShape, count: int) -> Wait:
        if isinstance(wait, str):
            return Wait((wait,), None, "", None)
        key = f"waits.{count}"
        return Wait(
            tuple(wait.steps),
            place.optional(wait.until, self._conditions, f"{key}.until"),
            wait.why,
            place.optional(wait.unless, self._conditions, f"{key}.unless"),
        )

    def _deadline(self, place: Place, entry: DeadlineShape, key: str) -> Deadline:
        """A deadline; without a source it must say that it is an office default."""
        if bool(entry.source) == entry.office_default:
            place.fault(f"{key}.source", "a deadline has a source or is an office default")
        source = entry.source or OFFICE
        place.source(source, f"{key}.source")
        names = (entry.start,) if isinstance(entry.start, str) else tuple(entry.start)
        return Deadline(
            tuple(self._moment(place, name, f"{key}.from") for name in names),
            entry.amount,
            entry.unit,
            source,
            place.optional(entry.when, self._conditions, f"{key}.when"),
            entry.cautious,
            entry.limit,
        )
