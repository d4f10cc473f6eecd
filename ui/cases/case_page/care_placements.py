"""Placements to read: the present one first, the others folded."""

from collections.abc import Callable, Sequence
from typing import Protocol
from uuid import UUID

from PySide6.QtWidgets import QWidget

from services.care import CareView, PlacementView
from ui.cases.case_page.care_hiding import whereabouts_of
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.folded import FoldedList
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.i18n import translate
from ui.widgets import InlineMessage

_HEAD = frozenset({"kind", "member_id"})


class CareDesk(Protocol):
    """What the sections of the tab ask of it."""

    whereabouts_shown: bool

    def open(self, form: str) -> bool:
        """Open a form by its id."""

    def show_whereabouts(self) -> None:
        """Show what a safety note hides."""

    def remove(self, record: str, row_id: UUID, version: int) -> None:
        """Remove a record."""


def widgets(ctx: CaseContext, view: CareView, desk: CareDesk) -> Sequence[QWidget]:
    """The present placement with its warnings, then the history."""
    shown: list[QWidget] = []
    hidden = is_hidden(view, desk)
    if hidden:
        shown.append(_hidden_line(desk))
    now = view.current
    if now is not None:
        shown += _warnings(ctx, now, desk)
        shown.append(_card(ctx, now, desk, hidden=hidden))
    past = [_card(ctx, one, desk, hidden=hidden) for one in view.placements if not one.current]
    if past:
        shown.append(FoldedList(past, 0 if now is not None else 1))
    return shown


def is_hidden(view: CareView, desk: CareDesk) -> bool:
    """Whether a safety note hides where the child is, and nobody asked to see it here."""
    return view.whereabouts_hidden and not desk.whereabouts_shown


def _hidden_line(desk: CareDesk) -> InlineMessage:
    line = InlineMessage(
        translate("care_placements", "A safety note hides where the child is."),
        "safety",
        button=translate("care_placements", "Show it here"),
        clicked=desk.show_whereabouts,
    )
    line.button.setObjectName("show_whereabouts")
    return line


def _warnings(ctx: CaseContext, placement: PlacementView, desk: CareDesk) -> list[QWidget]:
    found: list[QWidget] = []
    if placement.carer_suspected:
        words = translate(
            "care_placements",
            "The carer is now marked as suspected of exploiting or harming the child. Find another"
            " place at once.",
        )
        found.append(_offer(words, "danger", lambda: desk.open("placement"), "move_child"))
    if placement.late:
        words = translate(
            "care_placements",
            "The planned end, {day}, has passed. Extend the placement within the law, or record"
            " where the child lives now.",
        ).format(day=ctx.day(placement.values["ends_on"]))
        form = f"placement:{placement.id}"
        found.append(_offer(words, "warning", lambda: desk.open(form), "extend_placement"))
    return found


def _offer(words: str, kind: str, run: Callable[[], object], name: str) -> InlineMessage:
    line = InlineMessage(words, kind, button=translate("care_placements", "Open"), clicked=run)
    line.button.setObjectName(name)
    return line


def _card(
    ctx: CaseContext, placement: PlacementView, desk: CareDesk, *, hidden: bool
) -> RecordCard:
    values = placement.values
    kept_back = whereabouts_of(ctx, "placement") if hidden else frozenset()
    facts = ctx.facts("placement", values, _HEAD | {"carer"} | kept_back)
    if placement.carer and not hidden:
        facts.insert(0, (translate("care_placements", "Carer or institution"), placement.carer))
    form = f"placement:{placement.id}"
    actions = [
        CardAction(
            translate("care_placements", "Change"),
            lambda: desk.open(form),
            "pencil",
            name="change_placement",
        )
    ]
    if placement.current:
        actions.append(
            CardAction(
                translate("care_placements", "End…"),
                lambda: desk.open(f"{form}:end"),
                name="end_placement",
            )
        )
    actions.append(
        CardAction(
            translate("care_placements", "Remove"),
            lambda: desk.remove("placement", placement.id, placement.version),
            kind="quiet",
            name="remove_placement",
        )
    )
    return RecordCard(
        ctx.code("placement", values["kind"]),
        facts,
        badges=_badges(placement),
        actions=actions,
        foot=_source(ctx, placement),
    )


def _badges(placement: PlacementView) -> list[tuple[str, str]]:
    if not placement.current:
        return [(translate("care_placements", "ended"), "none")]
    if placement.late:
        return [(translate("care_placements", "end has passed"), "overdue")]
    return [(translate("care_placements", "now"), "done")]


def _source(ctx: CaseContext, placement: PlacementView) -> str:
    """The law that limits this form of care."""
    return ctx.pack.source("placement", placement.values["kind"] or "", ctx.language)
