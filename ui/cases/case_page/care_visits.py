"""Visits to read: the next one due, then the newest first, with what they ask to do."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from services.care import CareView, VisitView
from ui.cases.case_page.care_hiding import whereabouts_of
from ui.cases.case_page.care_placements import CareDesk, is_hidden
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.folded import FoldedList
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.i18n import translate
from ui.widgets import InlineMessage

SHOWN = 3
"""So many visits are shown; the others are folded."""

_HEAD = frozenset({"purpose", "visited_at", "child_words", "observed"})


def widgets(ctx: CaseContext, view: CareView, desk: CareDesk) -> Sequence[QWidget]:
    """When the next visit is due, what the last one asks to do, and the visits."""
    shown: list[QWidget] = []
    if view.next_visit_on is not None:
        shown.append(_next(ctx, view))
    if view.visits:
        shown += _asked(ctx, view.visits[0])
        hidden = is_hidden(view, desk)
        cards = [_card(ctx, visit, desk, hidden=hidden) for visit in view.visits]
        shown.append(FoldedList(cards, SHOWN))
    return shown


def warning_text(code: str) -> str:
    """What a visit has shown, in a few words."""
    return {
        "STILL_WORKS": translate("care_visits", "the child works"),
        "NOT_SAFE": translate("care_visits", "not safe"),
        "NOT_SEEN": translate("care_visits", "child not met"),
        "SUSPECT_PRESENT": translate("care_visits", "a suspected person was present"),
    }[code]


def _next(ctx: CaseContext, view: CareView) -> InlineMessage:
    day = ctx.day(view.next_visit_on)
    if view.next_visit_late:
        words = translate("care_visits", "The next visit was due on {day}.")
        return InlineMessage(words.format(day=day), "warning")
    words = translate("care_visits", "Next visit: {day}")
    return InlineMessage(words.format(day=day), "info")


def _asked(ctx: CaseContext, last: VisitView) -> list[QWidget]:
    """What the last visit makes necessary, each with a button that opens the form."""
    offers = {
        "NOT_SAFE": (
            translate("care_visits", "The child was not safe at the last visit."),
            translate("care_visits", "Record harm or danger"),
            "harm",
            "danger",
        ),
        "STILL_WORKS": (
            translate("care_visits", "The child worked at the last visit."),
            translate("care_visits", "Record the work"),
            "work_situation",
            "warning",
        ),
        "SUSPECT_PRESENT": (
            translate(
                "care_visits",
                "A suspected person was present: what the child said may not be free. Talk with"
                " it alone.",
            ),
            translate("care_visits", "Record a visit"),
            "visit",
            "warning",
        ),
    }
    found: list[QWidget] = []
    for code, (words, button, form, kind) in offers.items():
        if code in last.warnings:
            line = InlineMessage(words, kind, button=button, clicked=partial(ctx.go, form))
            line.button.setObjectName(f"offer:{code}")
            found.append(line)
    return found


def _card(ctx: CaseContext, visit: VisitView, desk: CareDesk, *, hidden: bool) -> RecordCard:
    values = visit.values
    title = f"{ctx.moment(values['visited_at'])} · {ctx.code('visit_purpose', values['purpose'])}"
    kinds = {"NOT_SAFE": "danger", "NOT_SEEN": "waiting"}
    badges = [(warning_text(code), kinds.get(code, "soon")) for code in visit.warnings]
    texts = [
        (translate("care_visits", "The child's own words"), values["child_words"]),
        (translate("care_visits", "What was seen"), values["observed"]),
    ]
    kept_back = whereabouts_of(ctx, "visit") if hidden else frozenset()
    return RecordCard(
        title,
        ctx.facts("visit", values, _HEAD | kept_back),
        badges=badges,
        texts=[(label, text) for label, text in texts if text],
        actions=(
            CardAction(
                translate("care_visits", "Change"),
                lambda: desk.open(f"visit:{visit.id}"),
                "pencil",
                name="change_visit",
            ),
            CardAction(
                translate("care_visits", "Remove"),
                lambda: desk.remove("visit", visit.id, visit.version),
                kind="quiet",
                name="remove_visit",
            ),
        ),
    )
