"""The lanes of the pathway strip, made from the derived steps of a case."""

from services.cases import CasePage, Lane, StepRow
from services.packs.tracks import Step
from services.pathway.words import why_text
from ui import i18n
from ui.cases.case_page import step_words
from ui.cases.case_page.context import CaseContext
from ui.i18n import translate
from ui.widgets import pathway_strip as strip

URGENT = ("overdue", "soon", "open")
FOLD_FROM = 3
"""So many lanes that do not apply share one quiet line; fewer say each why."""

FOLDED = "FOLDED"
"""Code of that line; no lane of a pack."""


def lanes(ctx: CaseContext, page: CasePage) -> tuple[strip.Lane, ...]:
    """What the strip draws. The first thing to do of each lane carries a halo."""
    drawn = tuple(_lane(ctx, lane) for lane in page.lanes)
    idle = tuple(lane for lane in drawn if lane.reason)
    if len(idle) < FOLD_FROM:
        return drawn
    name = translate("steps", "Not applicable")
    return (
        *(lane for lane in drawn if not lane.reason),
        strip.Lane(FOLDED, name, "", (), folded=idle),
    )


def _lane(ctx: CaseContext, lane: Lane) -> strip.Lane:
    track = next(track for track in ctx.pack.tracks if track.code == lane.track)
    name, basis = i18n.pick(track.name), i18n.pick(track.basis)
    if not lane.applies:
        reason = why_text(ctx.pack, lane.why, ctx.language)
        words = translate("steps", "Not applicable: {reason}").format(reason=reason)
        return strip.Lane(lane.track, name, "", (), words)
    rows = [row for row in lane.steps if _drawn(ctx.pack.steps[row.step], row)]
    current = _current(ctx, rows)
    return strip.Lane(
        lane.track, name, basis, tuple(_station(ctx, row, row.step == current) for row in rows)
    )


def _drawn(step: Step, row: StepRow) -> bool:
    """Parts of a step and steps without a station show only once they ask for something."""
    return step.station or row.state == step_words.OPEN


def _current(ctx: CaseContext, rows: list[StepRow]) -> str:
    """The step to look at first: the most urgent one that is open."""
    todo = [row for row in rows if step_words.shape(ctx, row) in URGENT]
    todo.sort(key=lambda row: (row.due_at is None, row.due_at or ctx.now()))
    return todo[0].step if todo else ""


def _station(ctx: CaseContext, row: StepRow, current: bool) -> strip.Station:
    state = step_words.shape(ctx, row)
    said = step_words.said(ctx, row, state)
    return strip.Station(
        code=row.step,
        name=i18n.pick(ctx.pack.steps[row.step].short),
        note=step_words.note(ctx, row, state),
        state=state,
        said=said,
        help=said,
        current=current,
    )
