"""Putting a step off for the child's sake: a reason and a next date, no other questions."""

from typing import Any

from services.errors import InvalidInput
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.i18n import translate


def postpone_editor(ctx: CaseContext, step: str) -> Editor:
    """The form that moves a step to another day."""
    body = FormBody(ctx, "act", ("next_on", "reason"), needed=("next_on", "reason"))
    name = ctx.step_name(step)

    def save(values: dict[str, Any], _version: int) -> object:
        if values["next_on"] is None:
            raise InvalidInput({"next_on": "required"})
        return ctx.workspace.assessments.postpone(
            ctx.case_id, step, values["reason"] or "", values["next_on"]
        )

    return Editor(
        ctx,
        f"postpone:{step}",
        translate("postpone", "Postpone: {step}").format(step=name),
        body,
        save,
        base={"reason": translate("postpone", "The child is not ready")},
        intro=translate(
            "postpone", "Help goes on meanwhile. The step comes back on the day you choose."
        ),
        save_text=translate("postpone", "Postpone"),
    )
