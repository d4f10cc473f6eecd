"""How a referral reads on its card: receiver, state, dates, and the ground that lets it go."""

from uuid import UUID

from services.errors import RuleViolation
from services.referrals.guards import receiver_categories
from services.referrals.rows import ReferralRow, ReferralState
from ui.cases.case_page.context import CaseContext
from ui.i18n import translate
from ui.messages import message


def title(ctx: CaseContext, row: ReferralRow) -> str:
    """Receiver and service."""
    receiver = row.to_name or ctx.code("agency", row.to_agency)
    return " · ".join(part for part in (receiver, ctx.code("service", row.service)) if part)


def badge(row: ReferralRow) -> tuple[str, str]:
    """Where the referral stands, in a word, and the badge's kind."""
    words = {
        ReferralState.DRAFT: (translate("referrals", "draft"), "open"),
        ReferralState.AWAITING: (translate("referrals", "awaiting receipt"), "waiting"),
        ReferralState.LATE: (translate("referrals", "receipt is late"), "overdue"),
        ReferralState.ACCEPTED: (translate("referrals", "accepted"), "done"),
        ReferralState.REFUSED: (translate("referrals", "refused"), "soon"),
        ReferralState.ENDED: (translate("referrals", "ended"), "done"),
        ReferralState.RECALLED: (translate("referrals", "recalled"), "none"),
    }
    return words[row.state]


def facts(ctx: CaseContext, row: ReferralRow) -> list[tuple[str, str]]:
    """What is known of a referral, as (name, value)."""
    due = ctx.moment_day(row.receipt_due)
    if due:
        due = translate("referrals", "{day} · office default").format(day=due)
    known = [
        (translate("referrals", "Number"), row.number or ""),
        (translate("referrals", "Purpose"), ctx.code("referral_purpose", row.purpose)),
        (translate("referrals", "Urgency"), ctx.code("urgency", row.urgency)),
        (translate("referrals", "Sent on"), ctx.moment(row.sent_at)),
        (translate("referrals", "Return code"), row.return_code or ""),
        (translate("referrals", "Receipt expected by"), "" if row.received_at else due),
        (translate("referrals", "Received on"), ctx.moment(row.received_at)),
        (translate("referrals", "Received by"), row.received_by or ""),
        (translate("referrals", "Receiver's number"), row.received_number or ""),
        (translate("referrals", "Reason for refusing"), row.refusal_reason or ""),
        (translate("referrals", "Feedback expected by"), ctx.day(row.feedback_due)),
        (translate("referrals", "Feedback given on"), ctx.moment(row.feedback_at)),
        (translate("referrals", "Recalled on"), ctx.moment(row.recalled_at)),
        (translate("referrals", "Reason for recalling"), row.recall_reason or ""),
        (translate("referrals", "Ended on"), ctx.moment(row.ended_at)),
    ]
    return [(name, value) for name, value in known if value]


def ground_line(ctx: CaseContext, row: ReferralRow) -> tuple[str, UUID | None]:
    """Which ground lets this receiver know, in words, and its id; None where none does."""
    shares = receiver_categories(ctx.pack, row.to_agency, row.service)
    consents = ctx.workspace.consents
    for share in shares:
        try:
            ground = consents.ground_for(ctx.case_id, share)
        except RuleViolation as withheld:
            return message(withheld), None
        if ground is not None:
            found = next(c for c in consents.rows(ctx.case_id) if c.id == ground)
            basis = ctx.code("legal_ground", found.legal_ground) or ctx.code(
                "consent_basis", found.basis
            )
            text = translate("referrals", "Ground: {basis}, {day}; it covers: {share}.")
            return (
                text.format(
                    basis=basis,
                    day=ctx.moment_day(found.given_at),
                    share=ctx.code("share_with", share),
                ),
                ground,
            )
    wanted = ", ".join(ctx.code("share_with", share) for share in shares)
    text = translate(
        "referrals", "No ground covers this receiver ({share}). It cannot be sent yet."
    )
    return text.format(share=wanted), None


def reader_for(ctx: CaseContext, row: ReferralRow) -> str:
    """As which reader of papers the receiver gets the referral (``[sharing.reader]``)."""
    readers = ctx.pack.section("sharing").get("reader", {})
    agency = ctx.pack.agencies.get(row.to_agency)
    found = [str(readers[kind]) for kind in (agency.kinds if agency else ()) if kind in readers]
    return found[0] if found else "PROVIDER"
