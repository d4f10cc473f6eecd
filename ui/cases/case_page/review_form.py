"""The form of a review: who took part, how far each goal was reached, what is decided."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from services.care import CareView, GoalToRate, ReviewView
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.i18n import translate
from ui.widgets import Label, LineEdit, Segmented, Separator

RATINGS = "ratings"


class GoalRatings(QWidget):
    """One line for each goal of the plan: how far it was reached, and a note."""

    changed = Signal()

    def __init__(self, ctx: CaseContext, goals: Sequence[GoalToRate]) -> None:
        super().__init__()
        self._lines: dict[UUID, _GoalLine] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        column.addWidget(Label(self.tr("How far was each goal reached?"), role="card"))
        options = [*ctx.pack.options("goal_rating", ctx.language), (None, "—")]
        for goal in goals:
            line = _GoalLine(goal, ctx.code("domain", goal.domain), options)
            line.changed.connect(self.changed)
            column.addWidget(Separator())
            column.addWidget(line)
            self._lines[goal.id] = line
        if not goals:
            none = self.tr("There is no plan with goals yet; the review is kept without ratings.")
            column.addWidget(Label(none, colour="text2", wrap=True))

    def entries(self) -> list[dict[str, Any]]:
        """The ratings that were given."""
        return [line.values() for line in self._lines.values() if line.values()["rating"]]

    def show_entries(self, entries: Sequence[Mapping[str, Any]]) -> None:
        """Show stored ratings."""
        stored = {entry["goal_id"]: entry for entry in entries}
        for goal_id, line in self._lines.items():
            line.show_values(stored.get(goal_id, {}))

    def draft(self) -> list[dict[str, Any]]:
        """What stands in the lines as plain data; goals by the text of their id."""
        return [{**line.values(), "goal_id": str(goal_id)} for goal_id, line in self._lines.items()]

    def restore(self, draft: Sequence[Mapping[str, Any]]) -> None:
        """Put back what was typed."""
        typed = {str(entry["goal_id"]): entry for entry in draft}
        for goal_id, line in self._lines.items():
            line.show_values(typed.get(str(goal_id), {}))


class _GoalLine(QWidget):
    """One goal: its text, the answers side by side, and a note."""

    changed = Signal()

    def __init__(self, goal: GoalToRate, domain: str, options: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        self._goal = goal
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.u(3))
        grid.setVerticalSpacing(theme.u(1.5))
        text = goal.text or domain
        grid.addWidget(Label(text, role="strong", wrap=True), 0, 0)
        grid.addWidget(Label(domain, role="label", colour="text2", wrap=True), 1, 0)
        self.rating = Segmented(list(options), value=None)
        self.rating.setObjectName(f"rating:{goal.id}")
        self.rating.set_accessible_names(text)
        self.rating.changed.connect(self.changed)
        grid.addWidget(self.rating, 0, 1, Qt.AlignmentFlag.AlignLeft)
        note = self.tr("Note")
        self.note = LineEdit(placeholder=note, name=f"note:{goal.id}")
        self.note.setAccessibleName(f"{text}: {note}")
        self.note.textChanged.connect(lambda _text: self.changed.emit())
        grid.addWidget(self.note, 1, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)

    def values(self) -> dict[str, Any]:
        """The rating of this goal, empty where none was given."""
        return {
            "goal_id": self._goal.id,
            "rating": self.rating.value(),
            "note": self.note.text().strip() or None,
        }

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show stored values without telling anyone."""
        self.rating.set_value(values.get("rating"))
        blocked = self.note.blockSignals(True)
        self.note.setText(values.get("note") or "")
        self.note.blockSignals(blocked)


class ReviewBody(FormBody):
    """The review's form, and below it the goals of the plan."""

    def __init__(self, ctx: CaseContext, goals: Sequence[GoalToRate]) -> None:
        super().__init__(ctx, "plan_review")
        self.goals = GoalRatings(ctx, goals)
        self.goals.changed.connect(self.changed)
        self.column.addSpacing(theme.u(2))
        self.column.addWidget(self.goals)
        self._rated: list[dict[str, Any]] = self.goals.draft()

    def values(self) -> dict[str, Any]:
        return super().values() | {RATINGS: self.goals.entries()}

    def show_values(self, values: Mapping[str, Any]) -> None:
        super().show_values({n: v for n, v in values.items() if n != RATINGS})
        self.goals.show_entries(values.get(RATINGS, ()))
        self._rated = self.goals.draft()

    def is_changed(self) -> bool:
        return super().is_changed() or self.goals.draft() != self._rated

    def mark_saved(self) -> None:
        super().mark_saved()
        self._rated = self.goals.draft()

    def draft(self) -> dict[str, Any]:
        return super().draft() | {RATINGS: self.goals.draft()}

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        super().restore_draft({n: raw for n, raw in draft.items() if n != RATINGS})
        self.goals.restore(draft.get(RATINGS, ()))
        self.changed.emit()


def review_editor(ctx: CaseContext, view: CareView, review: ReviewView | None) -> Editor:
    """Record a review of the plan, or correct one."""
    care = ctx.workspace.care

    def save(values: dict[str, Any], version: int) -> UUID:
        ratings = values.pop(RATINGS)
        if review is None:
            return care.review(ctx.case_id, values, ratings)
        care.change_review(review.id, values, version, ratings)
        return review.id

    return Editor(
        ctx,
        f"plan_review:{review.id if review else 'new'}",
        translate("ReviewBody", "Review of the plan"),
        ReviewBody(ctx, _goals(view, review)),
        save,
        base=_stored(review) if review else {"reviewed_at": ctx.now()},
        version=review.version if review else 0,
        intro=translate("ReviewBody", "With the child and the family; ask both what has changed."),
    )


def _goals(view: CareView, review: ReviewView | None) -> Sequence[GoalToRate]:
    """The goals of the plan that was reviewed; a new review is about the plan carried out now."""
    if review is None:
        return view.goals
    return [GoalToRate(rating.goal_id, rating.domain, rating.goal) for rating in review.ratings]


def _stored(review: ReviewView) -> dict[str, Any]:
    ratings = [
        {"goal_id": rating.goal_id, "rating": rating.rating or None, "note": rating.note}
        for rating in review.ratings
    ]
    return {**review.values, RATINGS: ratings}
