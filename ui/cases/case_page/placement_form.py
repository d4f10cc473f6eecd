"""The forms of a placement: where the child lives, what the law asks of it, and its end."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from services.care import CareView, PlacementView
from services.care.placement_rules import limit_of
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody, LinkField
from ui.i18n import translate
from ui.widgets import Label

_FIELDS = (
    "kind", "carer", "starts_on", "ends_on", "address", "agency", "decided_by", "reference",
    "not_family_reason", "alternatives", "siblings_together", "siblings_reason", "child_consents",
    "child_view", "against_will_reason", "origin_respected", "note",
)  # fmt: skip
_SIBLINGS = ("siblings_together", "siblings_reason")


class PlacementBody(FormBody):
    """The form, and above it how long the chosen form of care may last and what it asks."""

    def __init__(self, ctx: CaseContext, view: CareView, placement: PlacementView | None) -> None:
        people = dict(ctx.workspace.consents.possible_givers(ctx.case_id))
        if placement is not None and placement.values["member_id"] is not None:
            people.setdefault(placement.values["member_id"], placement.carer)
        words = self.tr("Person around the child who takes it in")
        link = LinkField("member_id", words, list(people.items()))
        stored = placement is not None and placement.values["siblings_together"] is not None
        asked = view.has_siblings or stored
        names = [name for name in _FIELDS if asked or name not in _SIBLINGS]
        super().__init__(ctx, "placement", names, links=(link,) if people else ())
        self.limit = Label("", role="label", colour="text2", wrap=True)
        self.limit.setObjectName("limit")
        self.column.insertWidget(0, self.limit)
        self.changed.connect(self._show_limit)
        self._show_limit()

    def show_values(self, values: Mapping[str, Any]) -> None:
        super().show_values(values)
        self._show_limit()

    def _show_limit(self) -> None:
        kind, start = self.form.peek("kind"), self.form.peek("starts_on")
        rules = self.tr(
            "The family comes first, then relatives; brothers and sisters stay together; an"
            " institution is the last resort."
        )
        self.limit.setText(limit_text(self.ctx, kind, start) if kind else rules)


def limit_text(ctx: CaseContext, kind: str, start: date | None) -> str:
    """How long a form of care may last, with its source."""
    source = ctx.pack.source("placement", kind, ctx.language)
    until = limit_of(ctx.pack, kind, start) if start is not None else None
    if until is None:
        return source or translate("PlacementBody", "No limit in time is set for this form.")
    words = translate("PlacementBody", "Until {day} at the longest · {source}")
    return words.format(day=ctx.day(until), source=source)


def placement_editor(ctx: CaseContext, view: CareView, placement: PlacementView | None) -> Editor:
    """Record a placement, or change or extend one."""
    care = ctx.workspace.care

    def save(values: dict[str, Any], version: int) -> UUID:
        if placement is None:
            return care.place(ctx.case_id, values)
        care.change_placement(placement.id, values, version)
        return placement.id

    new = translate("PlacementBody", "Where the child lives")
    return Editor(
        ctx,
        f"placement:{placement.id if placement else 'new'}",
        ctx.code("placement", placement.values["kind"]) if placement else new,
        PlacementBody(ctx, view, placement),
        save,
        base=placement.values if placement else {"starts_on": ctx.today()},
        version=placement.version if placement else 0,
        intro=_intro(ctx, view, placement),
    )


def _intro(ctx: CaseContext, view: CareView, placement: PlacementView | None) -> str:
    """What the law asks of this child, and what a new placement does to the one before."""
    said = []
    if view.asks_child and ctx.cites("CC"):
        said.append(
            translate(
                "PlacementBody",
                "A child of 10 or older, or of unknown age, is asked and agrees (Code on Children"
                " 43).",
            )
        )
    if placement is None and view.current is not None:
        said.append(
            translate("PlacementBody", "The placement before ends on the first day of this one.")
        )
    return " ".join(said)


def end_editor(ctx: CaseContext, placement: PlacementView) -> Editor:
    """Say that the child no longer lives there."""

    def save(values: dict[str, Any], _version: int) -> None:
        ctx.workspace.care.end_placement(
            placement.id, values["ended_on"] or ctx.today(), values["end_reason"] or ""
        )

    return Editor(
        ctx,
        f"placement:{placement.id}:end",
        translate("PlacementBody", "End of the placement"),
        FormBody(ctx, "placement", ("ended_on", "end_reason")),
        save,
        base={"ended_on": ctx.today()},
        intro=translate("PlacementBody", "Record then where the child lives now."),
        save_text=translate("PlacementBody", "Record"),
    )
