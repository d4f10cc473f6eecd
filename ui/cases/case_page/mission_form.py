"""Contact with another state while it is held: why, what to ask, and the supervisor's release."""

from collections.abc import Callable
from typing import Any

from services.mission_hold import MissionHold
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.i18n import translate
from ui.widgets import InlineMessage

NOT_ASKED = "NOT_ASKED"


def held_words(ctx: CaseContext, hold: MissionHold) -> str:
    """Why contact with the child's country waits, in a sentence."""
    words = ", ".join(ctx.code("mission_hold", code) for code in hold.reasons)
    text = translate("mission", "Contact with the other state is held: {reasons}.")
    return text.format(reasons=words)


def hold_message(
    ctx: CaseContext, hold: MissionHold, release: Callable[[], object]
) -> InlineMessage:
    """The hold with the one thing that moves it on: a question to answer, or ``release``."""
    if hold.reasons == (NOT_ASKED,):
        ask = translate(
            "mission", "Ask the child: does it or its family seek asylum, and does it fear anyone?"
        )
        message = InlineMessage(
            f"{held_words(ctx, hold)} {ask}",
            "warning",
            button=translate("mission", "Answer…"),
            clicked=lambda: ctx.go("child.asylum"),
        )
    else:
        message = InlineMessage(
            held_words(ctx, hold),
            "warning",
            button=translate("mission", "Release…"),
            clicked=release,
        )
    message.setObjectName("mission_hold")
    return message


def release_editor(ctx: CaseContext, hold: MissionHold) -> Editor:
    """The form in which the supervisor lets the contact go; it decides on today's reasons only."""

    def save(values: dict[str, Any], _version: int) -> object:
        return ctx.workspace.nrm.release_mission_hold(
            ctx.case_id, values["reason"] or "", values["happened_at"]
        )

    only = translate(
        "mission",
        "Only a supervisor decides. A reason that is recorded later holds the contact again.",
    )
    return Editor(
        ctx,
        "mission_release",
        translate("mission", "Release the contact with the other state"),
        FormBody(ctx, "act", ("happened_at", "reason")),
        save,
        base={"happened_at": ctx.now()},
        intro=f"{held_words(ctx, hold)} {only}",
        save_text=translate("mission", "Release"),
    )
