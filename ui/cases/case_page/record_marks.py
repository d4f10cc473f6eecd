"""What must be seen at once of the child's papers and schooling, and what helps meanwhile."""

from collections.abc import Sequence

from services.records import RecordView
from ui.cases.case_page.context import CaseContext
from ui.i18n import translate

_IN_HAND = ("HELD", "ISSUED")


def badges(ctx: CaseContext, view: RecordView) -> list[tuple[str, str]]:
    """(text, badge kind) of a paper that is not in hand, or of a return to school."""
    if view.record == "document_held":
        return _of_paper(ctx, view)
    if view.record == "schooling":
        return _of_schooling(ctx, view)
    return []


def tips(ctx: CaseContext, record: str, stored: Sequence[RecordView]) -> list[str]:
    """What helps while a paper is missing: a copy of the birth record opens services."""
    if record != "document_held":
        return []
    states = {view.values.get("kind"): view.values.get("state") for view in stored}
    no_certificate = "BIRTH_CERT" in states and states["BIRTH_CERT"] not in _IN_HAND
    if not no_certificate or states.get("BIRTH_RECORD_COPY") in _IN_HAND:
        return []
    words = translate(
        "record_marks",
        "Without a birth certificate a copy of the birth record is enough for social and medical"
        " services. · {source}",
    )
    source = ctx.pack.source("identity_paper", "BIRTH_RECORD_COPY", ctx.language)
    return [words.format(source=source)]


def _of_paper(ctx: CaseContext, view: RecordView) -> list[tuple[str, str]]:
    """The title says the state; the badge says since when, or what it is a sign of."""
    state, since = view.values.get("state"), view.values.get("applied_on")
    found: list[tuple[str, str]] = []
    if state == "EMPLOYER":
        found.append((translate("record_marks", "a sign of trafficking"), "danger"))
    if state == "APPLIED" and since is not None:
        words = translate("record_marks", "waiting since {day}")
        found.append((words.format(day=ctx.day(since)), "waiting"))
    if view.values.get("obstacle") and state not in _IN_HAND:
        found.append((translate("record_marks", "obstacle"), "soon"))
    return found


def _of_schooling(ctx: CaseContext, view: RecordView) -> list[tuple[str, str]]:
    planned, back = view.values.get("planned_on"), view.values.get("returned_on")
    if back is not None:
        return [(translate("record_marks", "back at school"), "done")]
    if planned is None:
        return []
    if planned < ctx.today():
        return [(translate("record_marks", "return overdue"), "overdue")]
    return [(translate("record_marks", "return planned"), "waiting")]
