"""The forms of the tab Outcome: an outcome, its verification, a transfer and its receipt."""

from typing import Any
from uuid import UUID

from services.closures.transfers import RECEIPT_DAYS
from services.closures.views import OutcomeView, TransferView
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody, LinkField
from ui.i18n import translate

VERIFY = ("verified_at", "confirmed", "method", "verifier", "verifier_agency", "verification_note")
RECEIPT = ("received_at", "received_by", "received_number", "accepted", "refusal_reason")


def outcome_editor(ctx: CaseContext, row: OutcomeView | None) -> Editor:
    """The form of an outcome; ``row`` is one that nobody has verified yet."""
    goals = _goals(ctx)
    link = LinkField("goal_id", translate("outcome_forms", "Goal of the plan"), goals)
    body = FormBody(ctx, "outcome", links=(link,) if goals else ())

    def save(values: dict[str, Any], version: int) -> UUID:
        outcomes = ctx.workspace.outcomes
        if row is None:
            return outcomes.record(ctx.case_id, values)
        outcomes.change(row.id, values, version)
        return row.id

    return Editor(
        ctx,
        f"outcome:{row.id if row else 'new'}",
        translate("outcome_forms", "Outcome"),
        body,
        save,
        base={**row.values, "goal_id": row.goal_id} if row else {"reached_on": ctx.today()},
        version=row.version if row else 0,
        intro=translate("outcome_forms", "It counts when a second person has verified it."),
    )


def verify_editor(ctx: CaseContext, row: OutcomeView) -> Editor:
    """The form of the second person."""
    if ctx.workspace.outcomes.can_verify(row):
        intro = translate(
            "outcome_forms",
            "You are the second person. Name somebody only where a person of another body"
            " has checked it. This is not undone.",
        )
    else:
        intro = translate(
            "outcome_forms",
            "You wrote this outcome down: name the person of another body who has checked it,"
            " or ask a colleague to verify it. This is not undone.",
        )

    def save(values: dict[str, Any], _version: int) -> None:
        ctx.workspace.outcomes.verify(row.id, values)

    title = translate("outcome_forms", "Verify: {outcome}")
    return Editor(
        ctx,
        f"outcome:{row.id}:verify",
        title.format(outcome=ctx.code("outcome", row.kind)),
        FormBody(ctx, "outcome", VERIFY),
        save,
        base={"verified_at": ctx.now()},
        intro=intro,
        save_text=translate("outcome_forms", "Verify"),
    )


def transfer_editor(ctx: CaseContext, row: TransferView | None) -> Editor:
    """The form of a transfer that is not sent yet."""

    def save(values: dict[str, Any], version: int) -> UUID:
        transfers = ctx.workspace.transfers
        if row is None:
            return transfers.draft(ctx.case_id, values)
        transfers.change(row.id, values, version)
        return row.id

    return Editor(
        ctx,
        f"case_transfer:{row.id if row else 'new'}",
        translate("outcome_forms", "Transfer of the case"),
        FormBody(ctx, "case_transfer"),
        save,
        base=row.values if row else {},
        version=row.version if row else 0,
        intro=translate(
            "outcome_forms",
            "To another office or body. Nothing leaves the office before you send it.",
        ),
        save_text=translate("outcome_forms", "Save the draft"),
    )


def receipt_editor(ctx: CaseContext, row: TransferView) -> Editor:
    """The form of the receipt that came back."""

    def save(values: dict[str, Any], _version: int) -> None:
        ctx.workspace.transfers.receive(row.id, values)

    words = translate(
        "outcome_forms",
        "Return code {code}. Expected within {days} days (office default). Not undone.",
    )
    return Editor(
        ctx,
        f"case_transfer:{row.id}:receipt",
        translate("outcome_forms", "Receipt of the transfer {number}").format(number=row.number),
        FormBody(ctx, "case_transfer", RECEIPT),
        save,
        base={"received_at": ctx.now(), "accepted": True},
        intro=words.format(code=row.return_code or "—", days=RECEIPT_DAYS),
        save_text=translate("outcome_forms", "Record the receipt"),
    )


def reopen_editor(ctx: CaseContext) -> Editor:
    """The form that opens a closed case again."""

    def save(values: dict[str, Any], _version: int) -> None:
        ctx.workspace.closures.reopen(ctx.case_id, values["reopen_reason"] or "")

    return Editor(
        ctx,
        "reopen:",
        translate("outcome_forms", "Reopen the case"),
        FormBody(ctx, "closure", ("reopen_reason",)),
        save,
        intro=translate(
            "outcome_forms",
            "Its steps and deadlines live again. The closing stays in the log. Not undone.",
        ),
        save_text=translate("outcome_forms", "Reopen"),
    )


def _goals(ctx: CaseContext) -> list[tuple[UUID, str]]:
    """The goals of the newest plan of each kind."""
    newest: dict[str, Any] = {}
    for plan in ctx.workspace.plans.of_case(ctx.case_id):
        newest.setdefault(plan.kind, plan)
    return [(goal.id, goal.text) for plan in newest.values() for goal in plan.goals]
