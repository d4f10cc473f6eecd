"""Reviews of the plan to read: goals with their ratings, the decision, and what follows from it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from services.care import CareView, RatingView, ReviewView
from ui.cases.case_page.care_placements import CareDesk
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.folded import FoldedList
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.i18n import translate
from ui.widgets import InlineMessage

SHOWN = 2
"""So many reviews are shown; the others are folded."""

HIGH = "HIGH"
_HEAD = frozenset({"reviewed_at", "decision", "child_opinion", "family_opinion", "changes"})
_KINDS = {"CONTINUE": "done", "CHANGE": "soon", "ESCALATE": "danger", "CLOSE": "done"}


def widgets(ctx: CaseContext, view: CareView, desk: CareDesk) -> Sequence[QWidget]:
    """What the last review makes necessary, and the reviews, newest first."""
    if not view.reviews:
        return []
    cards = [_card(ctx, review, desk) for review in view.reviews]
    return [*_asked(ctx, view), FoldedList(cards, SHOWN)]


def _asked(ctx: CaseContext, view: CareView) -> list[QWidget]:
    last = view.reviews[0]
    found: list[QWidget] = []
    if view.closed:
        return found
    if last.values["new_risk"] and view.risk != HIGH:
        words = translate(
            "care_reviews", "A new risk was found at the last review. Does the risk level fit?"
        )
        offer = translate("care_reviews", "Change the risk")
        found.append(_offer(ctx, words, offer, "case_file.risk", "warning"))
    if last.values["decision"] == "CHANGE":
        words = translate("care_reviews", "The last review decided to change the plan.")
        offer = translate("care_reviews", "Go to the plan")
        found.append(_offer(ctx, words, offer, "plan", "info"))
    if last.values["decision"] == "CLOSE":
        words = translate("care_reviews", "By the last review the case can be closed.")
        offer = translate("care_reviews", "Prepare the closing")
        found.append(_offer(ctx, words, offer, "closure", "info"))
    return found


def _offer(ctx: CaseContext, words: str, button: str, form: str, kind: str) -> InlineMessage:
    line = InlineMessage(words, kind, button=button, clicked=lambda: ctx.go(form))
    line.button.setObjectName(f"offer:{form}")
    return line


def _card(ctx: CaseContext, review: ReviewView, desk: CareDesk) -> RecordCard:
    values = review.values
    decision = values["decision"] or ""
    facts = [(goal_title(ctx, rating), _rated(ctx, rating)) for rating in review.ratings]
    texts = [
        (translate("care_reviews", "The child's opinion"), values["child_opinion"]),
        (translate("care_reviews", "The family's opinion"), values["family_opinion"]),
        (translate("care_reviews", "What has changed"), values["changes"]),
    ]
    return RecordCard(
        ctx.moment_day(values["reviewed_at"]),
        [*facts, *ctx.facts("plan_review", values, _HEAD)],
        badges=[(ctx.code("review_decision", decision), _KINDS.get(decision, "neutral"))],
        texts=[(label, text) for label, text in texts if text],
        foot=_plan_words(ctx, review),
        actions=(
            CardAction(
                translate("care_reviews", "Change"),
                lambda: desk.open(f"plan_review:{review.id}"),
                "pencil",
                name="change_review",
            ),
            CardAction(
                translate("care_reviews", "Remove"),
                lambda: desk.remove("plan_review", review.id, review.version),
                kind="quiet",
                name="remove_review",
            ),
        ),
    )


def goal_title(ctx: CaseContext, rating: RatingView) -> str:
    """A goal by its words, else by its domain."""
    return rating.goal or ctx.code("domain", rating.domain)


def _rated(ctx: CaseContext, rating: RatingView) -> str:
    word = ctx.code("goal_rating", rating.rating) or translate("care_reviews", "not rated")
    return f"{word} · {rating.note}" if rating.note else word


def _plan_words(ctx: CaseContext, review: ReviewView) -> str:
    if review.plan_revision is None:
        return ""
    words = translate("care_reviews", "{plan}, version {number}")
    return words.format(plan=ctx.code("plan_kind", review.plan_kind), number=review.plan_revision)
