"""The sentences of votes and decisions of the Commission; part of services.messages."""

from services.texts import QT_TRANSLATE_NOOP

COMMISSION_ERRORS: dict[str, str] = {
    "member_recused": QT_TRANSLATE_NOOP(
        "messages",
        "Member no. {position} takes no part in this item and has no vote on it. Nothing was saved; your entries are kept. Take this vote away.",
    ),
    "member_absent": QT_TRANSLATE_NOOP(
        "messages",
        "Member no. {position} is not noted as present and has no vote. Nothing was saved; your entries are kept. Note the presence, or take this vote away.",
    ),
    "decision_without_votes": QT_TRANSLATE_NOOP(
        "messages",
        "Nobody voted in favour of this decision. Nothing was saved; your entries are kept. Record the votes, or postpone the item.",
    ),
    "decision_against_votes": QT_TRANSLATE_NOOP(
        "messages",
        "There are more votes against ({against}) than in favour ({in_favour}) of this decision. Nothing was saved; your entries are kept. Check the votes, or choose the decision that was taken.",
    ),
    "decision_without_plan": QT_TRANSLATE_NOOP(
        "messages",
        "This case has no plan that could take the measures. Nothing was saved; your entries are kept. Write them as an instruction, or draft a plan first.",
    ),
    "plan_awaits_supervisor": QT_TRANSLATE_NOOP(
        "messages",
        "The plan in work waits for the supervisor and cannot take the measures now. Nothing was saved; your entries are kept. Take it back from the supervisor, or write the measures as an instruction.",
    ),
    "agenda_empty": QT_TRANSLATE_NOOP(
        "messages",
        "There is nothing on the agenda of this sitting. Nothing was changed. Put a case on it first.",
    ),
}
