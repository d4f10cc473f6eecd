"""The form of an act: what happened at a step that has no record of its own."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.i18n import translate
from ui.widgets import Combo, Label, Segmented

MISSION_NOTICE, MISSION_RELEASED = "MISSION_NOTICE", "MISSION_NOTICE_RELEASED"
SIDE_BY_SIDE = 3
"""Up to so many kinds stand as buttons side by side; more become a list."""

_FIELDS = ("happened_at", "agency", "person", "reference", "outcome", "reason", "next_on")


class ActBody(FormBody):
    """The kind of act, where a step knows several, above the fields."""

    def __init__(self, ctx: CaseContext, kinds: Sequence[str]) -> None:
        super().__init__(ctx, "act", _names(ctx, kinds), choices={"outcome": _outcomes(ctx, kinds)})
        self._kinds = list(kinds)
        self._start = self._kinds[0]
        options = [(kind, ctx.code("act", kind)) for kind in kinds]
        self._choice: Segmented | None = None
        self._list: Combo | None = None
        if len(kinds) > SIDE_BY_SIDE:
            self._list = Combo("kind")
            for kind, words in options:
                self._list.addItem(words, kind)
            self._list.currentIndexChanged.connect(lambda _row: self.changed.emit())
            self._head(self._list)
        elif len(kinds) > 1:
            self._choice = Segmented(options, value=self._start)
            self._choice.setObjectName("kind")
            self._choice.set_accessible_names(self.tr("What happened"))
            self._choice.changed.connect(self.changed)
            self._head(self._choice)

    def kind(self) -> str:
        """The code of the act."""
        if self._choice is not None:
            return str(self._choice.value())
        return str(self._list.currentData()) if self._list is not None else self._start

    def values(self) -> dict[str, Any]:
        return super().values() | {"kind": self.kind()}

    def is_changed(self) -> bool:
        return super().is_changed() or self.kind() != self._start

    def mark_saved(self) -> None:
        super().mark_saved()
        self._start = self.kind()

    def focus_first(self) -> None:
        if self._choice is not None:
            self._choice.focus_chosen()
        elif self._list is not None:
            self._list.setFocus()
        else:
            super().focus_first()

    def draft(self) -> dict[str, Any]:
        return super().draft() | {"kind": self.kind()}

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        super().restore_draft({n: v for n, v in draft.items() if n != "kind"})
        kind = draft.get("kind", self._start)
        if self._choice is not None:
            self._choice.set_value(kind)
        if self._list is not None:
            self._list.setCurrentIndex(max(self._list.findData(kind), 0))

    def _head(self, widget: Segmented | Combo) -> None:
        box = QVBoxLayout()
        box.setSpacing(theme.u(1))
        label = Label(self.tr("What happened"), role="label", colour="text2")
        label.setBuddy(widget)
        box.addWidget(label)
        box.addWidget(widget)
        self.column.insertLayout(0, box)
        # it stands above the fields and was built after them: Tab goes down the page all the same
        parts = widget.buttons() if isinstance(widget, Segmented) else [widget]
        for stop, following in pairwise([*parts, *self.form.stops()]):
            QWidget.setTabOrder(stop, following)


def _outcomes(ctx: CaseContext, kinds: Sequence[str]) -> list[tuple[str, str]]:
    """The results that these kinds of act can have; the pack says which fits which."""
    fitting = []
    for code, words in ctx.pack.options("act_outcome", ctx.language):
        item = ctx.pack.item("act_outcome", code)
        if item is not None and set(item.attributes.get("acts", kinds)) & set(kinds):
            fitting.append((code, words))
    return fitting


def _names(ctx: CaseContext, kinds: Sequence[str]) -> list[str]:
    """The fields that make sense for these kinds of act."""
    names = [name for name in _FIELDS if name != "outcome" or _outcomes(ctx, kinds)]
    return [*names, "note"]


def act_editor(
    ctx: CaseContext,
    kinds: Sequence[str],
    title: str,
    *,
    step: str = "",
    intro: str = "",
) -> Editor:
    """The form that records one of ``kinds``; ``step`` names the step it was opened from."""
    body = ActBody(ctx, kinds)

    def save(values: dict[str, Any], _version: int) -> object:
        kind = values.pop("kind")
        if kind == MISSION_NOTICE:
            return ctx.workspace.nrm.notify_mission(ctx.case_id, values)
        if step:
            values["step"] = step
        return ctx.workspace.acts.record(ctx.case_id, kind, values)

    return Editor(
        ctx,
        f"act:{'+'.join(kinds)}@{step}",
        title,
        body,
        save,
        base={"happened_at": ctx.now()},
        intro=intro or needs_text(ctx, kinds),
        save_text=translate("ActBody", "Record"),
    )


def needs_text(ctx: CaseContext, kinds: Sequence[str]) -> str:
    """What the pack asks for with the only kind of act, said before one starts to type."""
    from models.fields import fields_of

    item = ctx.pack.item("act", kinds[0]) if len(kinds) == 1 else None
    needs = item.attributes.get("needs", ()) if item else ()
    if not needs:
        return ""
    specs = fields_of("act")
    words = ", ".join(ctx.label(specs[name]).lower() for name in needs if name in specs)
    return translate("ActBody", "Needed here: {fields}").format(fields=words)
