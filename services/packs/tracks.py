"""The tracks of a pack: lanes of steps with their conditions and deadlines."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from services.packs.conditions import Condition
from services.packs.shapes.pathway import Unit
from services.packs.sources import OFFICE as OFFICE
from services.packs.text import Text

UNITS: tuple[str, ...] = get_args(Unit)
DETECTOR, OTHERWISE = "DETECTOR", "OTHERWISE"
"""Whoever found the child, as the one responsible; who that is where the channel does not say."""


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
    ``form`` what records it, ``acts`` the acts it may record; ``station`` is false for a step drawn
    only once it is open or done; ``reopened`` says when a step that was done is open again.
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
    reopened: tuple[Because, ...] = ()
    unverified: bool = False
    note: Text = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Track:
    """A lane. ``facts`` are the declared facts, ``detectors`` the body that found the child by the
    channel of the intake. While ``applies`` is false none of its steps applies: ``otherwise``."""

    code: str
    position: int
    name: Text
    basis: Text
    steps: tuple[Step, ...]
    facts: Mapping[str, PathwayFact]
    detectors: Mapping[str, str]
    applies: Condition | None = None
    otherwise: str = "not_needed"

    def responsible(self, step: Step, channel: str) -> str:
        """The agency in charge of a step of a case that came by this channel."""
        if step.responsible != DETECTOR:
            return step.responsible
        return self.detectors.get(channel) or self.detectors.get(OTHERWISE, "")
