"""The tracks of a pack: lanes of steps with their conditions and deadlines, read from TOML.

``pathway_facts.toml`` declares the facts and moments that the conditions may read;
``tracks/*.toml`` holds one lane a file; ``references.toml`` beside them how a law is cited and
``detectors.toml`` who found the child.
"""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from services.errors import PackError
from services.packs.conditions import Condition
from services.packs.text import REQUIRED_LANGUAGES, Text, pick

UNITS = ("hours", "days", "working_days", "months")
OFFICE = "OFFICE"
"""The source of a deadline that no law sets."""
DETECTOR, OTHERWISE = "DETECTOR", "OTHERWISE"
"""Whoever found the child, as the one responsible; who that is where the channel does not say."""

_NOT_LANES = ("references.toml", "detectors.toml")
_STEP_KEYS = frozenset(
    [
        "code",
        "name",
        "short",
        "task",
        "responsible",
        "form",
        "applies",
        "otherwise",
        "done",
        "done_at",
        "waits",
        "holds",
        "released",
        "drops",
        "deadlines",
        "needs",
        "acts",
        "produces",
        "source",
        "part_of",
        "station",
        "postponable",
        "to_confirm",
        "keeps",
    ]
)
_FACT_KEYS = frozenset(
    ["type", "text", "asked_by", "answer", "acts", "outcomes", "not_outcomes", "reasoned", "last"]
)
_DEADLINE_KEYS = frozenset(
    ["from", "amount", "unit", "source", "office_default", "when", "cautious", "limit"]
)


@dataclass(frozen=True, slots=True)
class PathwayFact:
    """A declared fact of the pathway: bool, int or moment.

    ``asked_by`` names the step that answers it; ``answer`` the record and field where a person
    answers it ("harm.danger"). ``text`` is what a screen calls it when it is missing.
    A fact with ``acts`` is read from the acts of those kinds: a bool says that there is one, an int
    counts them, a moment is when the first (or the ``last``) happened. ``outcomes`` keeps those
    with one of these results, ``not_outcomes`` leaves some out, ``reasoned`` asks for a reason.
    """

    name: str
    type: str
    text: Text
    asked_by: str = ""
    answer: str = ""
    acts: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    not_outcomes: tuple[str, ...] = ()
    reasoned: bool = False
    last: bool = False

    def check(self, value: Any) -> None:
        """Raise TypeError unless ``value`` fits: a wrong type is a fault of the program."""
        if self.type == "int" and isinstance(value, int) and not isinstance(value, bool):
            return
        if self.type == "bool" and isinstance(value, bool):
            return
        raise TypeError(f"pathway fact {self.name} is not of type {self.type}")


@dataclass(frozen=True, slots=True)
class Deadline:
    """A limit of a step: ``amount`` of ``unit`` after the first known moment of ``start``.

    ``source`` is a reference ("CC 34") or OFFICE. ``when`` narrows it; while that is unknown the
    limit counts only if it is ``cautious``. ``limit`` marks a limitation: once it has passed the step cannot be done any more.
    """

    start: tuple[str, ...]
    amount: int
    unit: str
    source: str
    when: Condition | None = None
    cautious: bool = False
    limit: bool = False

    @property
    def office_default(self) -> bool:
        """Whether no law sets this deadline."""
        return self.source == OFFICE


@dataclass(frozen=True, slots=True)
class Wait:
    """What a step waits for: earlier steps of its lane, or a condition with a reason."""

    steps: tuple[str, ...]
    until: Condition | None
    why: str
    unless: Condition | None


@dataclass(frozen=True, slots=True)
class Because:
    """A condition with the reason code that is shown when it holds.

    ``asks``: while the condition is unknown the step stays blocked and the screen asks.
    """

    when: Condition
    why: str
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One station of a lane; ``part_of`` names the step whose task this one is a part of.

    ``otherwise`` is the reason shown when it does not apply; ``done_at`` the moment it was done;
    ``form`` what records it, ``acts`` the acts it may record; ``station`` is false for a step drawn only once it is open or done.
    """

    code: str
    track: str
    position: int
    name: Text
    short: Text
    task: Text
    responsible: str
    form: str
    source: str
    applies: Condition
    otherwise: str
    done: Condition
    done_at: str
    waits: tuple[Wait, ...]
    holds: tuple[Because, ...]
    released: Condition | None
    drops: tuple[Because, ...]
    deadlines: tuple[Deadline, ...]
    needs: tuple[str, ...]
    produces: tuple[str, ...]
    acts: tuple[str, ...]
    part_of: str
    station: bool
    postponable: bool
    to_confirm: bool


@dataclass(frozen=True, slots=True)
class Track:
    """A lane. ``facts`` are the declared facts, ``references`` how each law is cited,
    ``detectors`` the body that found the child by the channel of the intake."""

    code: str
    position: int
    name: Text
    basis: Text
    steps: tuple[Step, ...]
    facts: Mapping[str, PathwayFact]
    references: Mapping[str, Text]
    detectors: Mapping[str, str]

    def responsible(self, step: Step, channel: str) -> str:
        """The agency in charge of a step of a case that came by this channel."""
        if step.responsible != DETECTOR:
            return step.responsible
        return self.detectors.get(channel) or self.detectors.get(OTHERWISE, "")


def load_tracks(pack_folder: Path, common_folder: Path) -> tuple[Track, ...]:
    """Every lane of a pack, in order. Raises PackError naming file, key and reason."""
    facts = load_pathway_facts(common_folder / "pathway_facts.toml")
    folder = pack_folder / "tracks"
    references = _texts(_read(folder / "references.toml"), "references.toml")
    named = _read(folder / "detectors.toml").get("detector", {})
    detectors = {str(code): str(body) for code, body in named.items()}
    tracks = [
        _track(_read(path), path.name, facts, references, detectors)
        for path in sorted(folder.glob("*.toml"))
        if path.name not in _NOT_LANES
    ]
    tracks.sort(key=lambda track: track.position)
    _check_codes(tracks)
    return tuple(tracks)


def load_pathway_facts(path: Path) -> Mapping[str, PathwayFact]:
    """The declared facts and moments of the pathway. Raises PackError."""
    facts: dict[str, PathwayFact] = {}
    for name, entry in _read(path).get("pathway_fact", {}).items():
        kind = entry.get("type", "bool")
        if kind not in ("bool", "int", "moment"):
            raise PackError(path.name, name, f"unknown type {kind}")
        _only(entry, _FACT_KEYS, path.name, name)
        needs_text = kind != "moment" and "acts" not in entry
        facts[name] = PathwayFact(
            name,
            kind,
            _text(entry.get("text"), path.name, name) if needs_text else {},
            entry.get("asked_by", ""),
            entry.get("answer", ""),
            tuple(entry.get("acts", ())),
            tuple(entry.get("outcomes", ())),
            tuple(entry.get("not_outcomes", ())),
            bool(entry.get("reasoned")),
            bool(entry.get("last")),
        )
    return facts


def reference_text(references: Mapping[str, Text], source: str, language: str) -> str:
    """How a source code ("CC 36.7", "OFFICE", several with "; ") reads in a language."""
    words = []
    for part in source.split("; "):
        law, _, article = part.partition(" ")
        words.append(pick(references.get(law, {"en": part}), language).replace("{n}", article))
    return "; ".join(words)


class _Reader:
    """Reads one track file; every fault names the file and the step."""

    def __init__(
        self, file: str, facts: Mapping[str, PathwayFact], references: Mapping[str, Text]
    ) -> None:
        self.file = file
        self.conditions = {name for name, fact in facts.items() if fact.type != "moment"}
        self.moments = {name for name, fact in facts.items() if fact.type == "moment"}
        self.references = references

    def condition(self, text: Any, key: str) -> Condition:
        """A checked condition. Raises PackError."""
        if not isinstance(text, str):
            raise PackError(self.file, key, "a condition is missing")
        return Condition.compile(text, self.conditions, file=self.file, key=key)

    def optional(self, text: Any, key: str) -> Condition | None:
        """A checked condition, or None where there is none."""
        return None if text is None else self.condition(text, key)

    def moment(self, name: str, key: str) -> str:
        """A declared moment. Raises PackError."""
        if name not in self.moments:
            raise PackError(self.file, key, f"undeclared moment: {name}")
        return name

    def source(self, text: str, key: str) -> str:
        """A citation whose law is declared in references.toml. Raises PackError."""
        for part in text.split("; "):
            if part.split(" ")[0] not in self.references:
                raise PackError(self.file, key, f"undeclared reference: {part}")
        return text

    def because(self, entries: Any, key: str) -> tuple[Because, ...]:
        """Conditions with a reason code each."""
        for entry in entries:
            _only(entry, {"when", "why", "asks"}, self.file, key)
        return tuple(
            Because(self.condition(entry.get("when"), key), entry["why"], entry.get("asks", False))
            for entry in entries
        )

    def wait(self, entry: Any, key: str) -> Wait:
        """A wait: a step code, or a table of steps, until, why, unless."""
        if isinstance(entry, str):
            entry = {"steps": [entry]}
        _only(entry, {"steps", "until", "why", "unless"}, self.file, key)
        return Wait(
            tuple(entry.get("steps", ())),
            self.optional(entry.get("until"), key),
            entry.get("why", ""),
            self.optional(entry.get("unless"), key),
        )

    def deadline(self, entry: Mapping[str, Any], key: str) -> Deadline:
        """A deadline; without a source it must say that it is an office default."""
        _only(entry, _DEADLINE_KEYS, self.file, key)
        start, unit = entry.get("from", ""), entry.get("unit", "")
        names = (start,) if isinstance(start, str) else tuple(start)
        if unit not in UNITS:
            raise PackError(self.file, key, f"unknown unit: {unit}")
        if bool(entry.get("source")) == bool(entry.get("office_default")):
            raise PackError(self.file, key, "a deadline has a source or is an office default")
        return Deadline(
            tuple(self.moment(name, key) for name in names),
            int(entry["amount"]),
            unit,
            self.source(entry.get("source", OFFICE), key),
            self.optional(entry.get("when"), key),
            bool(entry.get("cautious")),
            bool(entry.get("limit")),
        )

    def step(self, raw: Mapping[str, Any], track: str, position: int, drops: Any) -> Step:
        """One step; the lane's own drops come last unless the step keeps."""
        key = str(raw.get("code", f"step {position}"))
        _only(raw, _STEP_KEYS, self.file, key)
        own = self.because(raw.get("drops", ()), key)
        return Step(
            code=key,
            track=track,
            position=position,
            name=_text(raw.get("name"), self.file, key),
            short=_text(raw.get("short", raw.get("name")), self.file, key),
            task=_text(raw.get("task"), self.file, key),
            responsible=_required(raw, "responsible", self.file, key),
            form=_required(raw, "form", self.file, key),
            source=self.source(raw.get("source", OFFICE), key),
            applies=self.condition(raw.get("applies", "true"), key),
            otherwise=str(raw.get("otherwise", "not_needed")),
            done=self.condition(raw.get("done"), key),
            done_at=self.moment(_required(raw, "done_at", self.file, key), key),
            waits=tuple(self.wait(entry, key) for entry in raw.get("waits", ())),
            holds=self.because(raw.get("holds", ()), key),
            released=self.optional(raw.get("released"), key),
            drops=own if raw.get("keeps") else own + drops,
            deadlines=tuple(self.deadline(entry, key) for entry in raw.get("deadlines", ())),
            needs=tuple(raw.get("needs", ())),
            produces=tuple(raw.get("produces", ())),
            acts=tuple(raw.get("acts", ())),
            part_of=str(raw.get("part_of", "")),
            station=bool(raw.get("station", not raw.get("part_of"))),
            postponable=bool(raw.get("postponable", True)),
            to_confirm=bool(raw.get("to_confirm", False)),
        )


def _track(
    raw: Mapping[str, Any],
    file: str,
    facts: Mapping[str, PathwayFact],
    references: Mapping[str, Text],
    detectors: Mapping[str, str],
) -> Track:
    _only(raw, {"track", "step"}, file, "")
    head = raw.get("track", {})
    _only(head, {"code", "position", "name", "basis", "drops"}, file, "track")
    reader = _Reader(file, facts, references)
    code = _required(head, "code", file, "track")
    drops = reader.because(head.get("drops", ()), "track")
    return Track(
        code=code,
        position=int(head.get("position", 0)),
        name=_text(head.get("name"), file, "track"),
        basis=_text(head.get("basis"), file, "track"),
        steps=tuple(
            reader.step(step, code, position, drops)
            for position, step in enumerate(raw.get("step", ()), start=1)
        ),
        facts=facts,
        references=references,
        detectors=detectors,
    )


def _check_codes(tracks: list[Track]) -> None:
    """Refuse a doubled step code, and a wait or part that names no earlier step of its lane."""
    seen: set[str] = set()
    for track in tracks:
        lane: list[str] = []
        for step in track.steps:
            if step.code in seen:
                raise PackError(track.code, step.code, "a step of this code is there already")
            named = {code for wait in step.waits for code in wait.steps}
            if step.part_of:
                named.add(step.part_of)
            missing = sorted(named - set(lane))
            if missing:
                raise PackError(track.code, step.code, f"no earlier step: {', '.join(missing)}")
            seen.add(step.code)
            lane.append(step.code)
    for name, fact in tracks[0].facts.items() if tracks else ():
        if fact.asked_by and fact.asked_by not in seen:
            raise PackError("pathway_facts.toml", name, f"no such step: {fact.asked_by}")


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise PackError(path.name, "", "the file is missing") from error
    except tomllib.TOMLDecodeError as error:
        raise PackError(path.name, "", str(error)) from error


def _texts(raw: Mapping[str, Any], file: str) -> dict[str, Text]:
    return {name: _text(entry, file, name) for name, entry in raw.get("reference", {}).items()}


def _text(raw: Any, file: str, key: str) -> Text:
    if not isinstance(raw, Mapping) or any(not raw.get(code) for code in REQUIRED_LANGUAGES):
        raise PackError(file, key, f"a text needs {', '.join(REQUIRED_LANGUAGES)}")
    return {str(code): str(words) for code, words in raw.items()}


def _required(raw: Mapping[str, Any], name: str, file: str, key: str) -> str:
    value = raw.get(name)
    if not isinstance(value, str) or not value:
        raise PackError(file, key, f"{name} is missing")
    return value


def _only(raw: Mapping[str, Any], known: Collection[str], file: str, key: str) -> None:
    extra = sorted(set(raw) - set(known))
    if extra:
        raise PackError(file, key, f"unknown key: {', '.join(extra)}")
