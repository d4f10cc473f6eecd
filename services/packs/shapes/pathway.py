"""Shapes of the procedure: the facts of a pathway, lanes, steps and their deadlines."""

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from services.packs.shapes.base import AnyText, Line, Lines, Shape, Wordings

PathwayFactType = Literal["bool", "int", "moment"]
Unit = Literal["hours", "days", "working_days", "months"]


def _one_or_more(value: Any) -> str:
    return "(one)" if isinstance(value, str) else "(more)"


class PathwayFactShape(Shape):
    """``[pathway_fact.name]``: a fact or moment that the conditions of steps may read."""

    type: PathwayFactType = "bool"
    text: Wordings | None = None
    asked_by: str = ""
    answer: str = ""
    acts: Lines = []
    outcomes: Lines = []
    not_outcomes: Lines = []
    reasoned: bool = False
    last: bool = False


class BecauseShape(Shape):
    """An entry of ``drops``, ``holds`` or ``reopened``: a condition with the reason to show."""

    when: Line
    why: Line
    asks: bool = False


class WaitShape(Shape):
    """An entry of ``waits``: earlier steps, or a condition with the reason to show."""

    steps: Lines = []
    until: Line | None = None
    why: str = ""
    unless: Line | None = None


class DeadlineShape(Shape):
    """An entry of ``deadlines``: an amount of a unit after the first known of some moments."""

    start: Annotated[
        Annotated[Line, Tag("(one)")] | Annotated[list[Line], Field(min_length=1), Tag("(more)")],
        Discriminator(_one_or_more),
    ] = Field(alias="from")
    amount: Annotated[int, Field(ge=0)]
    unit: Unit
    source: Line | None = None
    office_default: bool = False
    when: Line | None = None
    cautious: bool = False
    limit: bool = False


AnyWait = Annotated[
    Annotated[Line, Tag("(one)")] | Annotated[WaitShape, Tag("(more)")],
    Discriminator(_one_or_more),
]


class StepShape(Shape):
    """``[[step]]``: one station of a lane."""

    code: Line
    name: Wordings
    short: Wordings | None = None
    task: Wordings
    responsible: Line
    form: Line
    source: Line = "OFFICE"
    applies: Line = "true"
    otherwise: Line = "not_needed"
    done: Line
    done_at: Line
    waits: list[AnyWait] = []
    holds: list[BecauseShape] = []
    released: Line | None = None
    drops: list[BecauseShape] = []
    reopened: list[BecauseShape] = []
    deadlines: list[DeadlineShape] = []
    needs: list[str] = []
    produces: list[str] = []
    acts: list[str] = []
    part_of: str = ""
    station: bool | None = None
    postponable: bool = True
    to_confirm: bool = False
    keeps: bool = False
    note: AnyText | None = None
    unverified: bool = False


class TrackShape(Shape):
    """``[track]``: a lane, and what holds for all its steps."""

    code: Line
    position: int = 0
    name: Wordings
    basis: Wordings
    applies: Line | None = None
    otherwise: Line = "not_needed"
    drops: list[BecauseShape] = []
    reopened: list[BecauseShape] = []


class LaneShape(Shape):
    """A file that holds a lane: ``[track]`` and its ``[[step]]`` entries in order."""

    track: TrackShape
    step: list[StepShape] = []
