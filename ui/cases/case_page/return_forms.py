"""The forms of a return: opening it, one form a stage, and the news afterwards."""

from collections.abc import Mapping, Sequence
from typing import Any

from services.return_views import ReturnView
from services.returns import CONTACT, DECISION, HAND_OVER, IDENTITY, TRACING
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.i18n import translate

FORM_OF_STEP = {
    "R10": "return_identity",
    "R20": "return_contact",
    "R30": "return_tracing",
    "R40": "return_decision",
    "R50": "return_hand_over",
}
FIELDS: Mapping[str, Sequence[str]] = {
    "R10": IDENTITY,
    "R20": CONTACT,
    "R30": TRACING,
    "R40": DECISION,
    "R50": HAND_OVER,
}
_BODY = {"R10": "identity_body", "R20": "contact_body", "R40": "decision_body"}
_OPENING = (
    "direction", "country", "ground", "opened_at", "sending_body", "wanted_by_child", "note",
)  # fmt: skip
OUT = "OUT"


def opening_editor(ctx: CaseContext, view: ReturnView | None) -> Editor:
    """Open a return, or correct what was written when it was opened."""
    returns = ctx.workspace.returns

    def save(values: dict[str, Any], version: int) -> object:
        if view is None:
            return returns.open(ctx.case_id, values)
        returns.change(view.id, values, version)
        return view.id

    intro = translate(
        "return_forms",
        "A child outside its own country and without care. It need not be a victim of trafficking.",
    )
    title = translate("return_forms", "Return to the own country")
    return Editor(
        ctx,
        f"return:{view.id}" if view else "return:new",
        title,
        FormBody(ctx, "return_case", _OPENING),
        save,
        base=dict(view.values) if view else _starts(ctx),
        version=view.version if view else 0,
        intro="" if view else intro,
        save_text="" if view else translate("return_forms", "Open the return"),
    )


def stage_editor(ctx: CaseContext, view: ReturnView, step: str) -> Editor:
    """The form of one stage; what is known already stands in it."""
    returns = ctx.workspace.returns
    verb = {
        "R10": returns.establish_identity,
        "R20": returns.contact_state,
        "R30": returns.finish_tracing,
        "R40": returns.decide,
        "R50": returns.hand_over,
    }[step]

    def save(values: dict[str, Any], version: int) -> object:
        return verb(view.id, values, version)

    names = FIELDS[step]
    base = {name: view.values[name] for name in names}
    base[names[0]] = base[names[0]] or ctx.now()
    if step in _BODY:
        base[_BODY[step]] = base[_BODY[step]] or _body(ctx, step)
    return Editor(
        ctx,
        f"{FORM_OF_STEP[step]}:{view.id}",
        ctx.step_task(step),
        FormBody(ctx, "return_case", names),
        save,
        base=base,
        version=view.version,
        intro=_intro(step),
        save_text=translate("return_forms", "Record"),
    )


def follow_up_editor(ctx: CaseContext) -> Editor:
    """News of the child after the hand-over."""

    def save(values: dict[str, Any], _version: int) -> object:
        return ctx.workspace.returns.follow_up(ctx.case_id, values)

    return Editor(
        ctx,
        "return_follow_up:new",
        translate("return_forms", "News of the child"),
        FormBody(ctx, "return_follow_up"),
        save,
        base={"asked_at": ctx.now()},
        intro=translate(
            "return_forms", "Asked and not heard of counts as an attempt, not as news."
        ),
        save_text=translate("return_forms", "Record"),
    )


def _starts(ctx: CaseContext) -> dict[str, Any]:
    """Outward for a child of another country, whose country is then known."""
    child = ctx.workspace.records.get("child", ctx.child_id).values
    country = child["citizenship"]
    starts: dict[str, Any] = {"opened_at": ctx.now()}
    if country not in (None, "UNDETERMINED", "STATELESS", ctx.pack.code.upper()):
        starts |= {"direction": OUT, "country": country}
    return starts


def _body(ctx: CaseContext, step: str) -> str | None:
    return ctx.pack.body_of("foreign_ministry" if step == "R20" else "ministry") or None


def _intro(step: str) -> str:
    words = {
        "R20": translate(
            "return_forms",
            "This is not undone. It also counts as the notice to the mission of the child's country.",
        ),
        "R30": translate("return_forms", "Also when no family was found: say what is best then."),
        "R40": translate(
            "return_forms", "A decision is not undone. The child is heard first, or say why not."
        ),
        "R50": translate(
            "return_forms",
            "This is not undone. Nobody suspected of harming the child escorts or receives it.",
        ),
    }
    return words.get(step, "")
