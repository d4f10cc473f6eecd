"""When the next visit is due: read off the pack's step of monitoring, so that it stands once."""

from datetime import date, datetime

from services.packs.model import Pack
from services.packs.tracks import Step
from services.pathway.deadlines import Zone, end_of
from services.pathway.working_days import pack_calendar

VISIT = "VISIT"
_VISITED = "visit_at"


def next_visit_on(pack: Pack, risk: str | None, visited_at: datetime) -> date | None:
    """The day until which the next visit falls due after one, by the risk of the case.

    Office defaults: weekly for a high risk, every two weeks for a medium or unknown one, monthly
    for a low one. None where the pack watches nobody.
    """
    step = visit_step(pack)
    if step is None:
        return None
    facts = {"risk_high": risk == "HIGH", "risk_low": risk == "LOW"}
    zone = Zone(pack.timezone, pack_calendar(pack))
    for deadline in step.deadlines:
        if deadline.when is not None and not deadline.when.evaluate(facts).value:
            continue
        end = end_of(deadline, {_VISITED: visited_at}, zone)
        if end is not None:
            return end.astimezone(pack.timezone).date()
    return None


def visit_step(pack: Pack) -> Step | None:
    """The step that is done by visiting the child."""
    return next((step for step in pack.steps.values() if VISIT in step.acts), None)
