"""The sentences of outcomes, transfers, closing and reopening.

English source texts of the context *messages*, merged by ``services.messages``.
"""

from services.texts import QT_TRANSLATE_NOOP

CLOSING_ERRORS: dict[str, str] = {
    "outcome_verified": QT_TRANSLATE_NOOP(
        "messages",
        "This outcome was verified and stays as it is. Nothing was changed. Record what is new as another outcome.",
    ),
    "outcome_same_person": QT_TRANSLATE_NOOP(
        "messages",
        "You wrote this outcome down yourself, so another person has to verify it. Nothing was saved. Ask a colleague, or name the person of another body who checked it.",
    ),
    "verified_before_reached": QT_TRANSLATE_NOOP(
        "messages",
        "The outcome was reached later than that. Nothing was saved. Check the date of the verification.",
    ),
    "goal_of_other_case": QT_TRANSLATE_NOOP(
        "messages",
        "The goal belongs to another case. Nothing was changed. Choose a goal of this case.",
    ),
    "transfer_sent": QT_TRANSLATE_NOOP(
        "messages",
        "The transfer has been sent and stays as it was sent. Nothing was changed. Record its receipt.",
    ),
    "transfer_waiting": QT_TRANSLATE_NOOP(
        "messages",
        "Another transfer of this case waits for its receipt. Nothing was sent; the draft is kept. Record that receipt first.",
    ),
    "transfer_not_sent": QT_TRANSLATE_NOOP(
        "messages", "The transfer is still a draft. Nothing was changed. Send it first."
    ),
    "transfer_received": QT_TRANSLATE_NOOP(
        "messages",
        "The receipt of this transfer is recorded already and stays as it is. Nothing was changed. Write a note for what is new.",
    ),
    "transfer_received_before_sent": QT_TRANSLATE_NOOP(
        "messages",
        "The transfer was sent later than that. Nothing was saved. Check the date of the receipt.",
    ),
    "no_such_supervisor": QT_TRANSLATE_NOOP(
        "messages",
        "This person is no supervisor of the office. Nothing was changed. Choose another.",
    ),
    "case_open": QT_TRANSLATE_NOOP(
        "messages", "The case is open already. Nothing was changed. Go on with it."
    ),
    "closing_prepared": QT_TRANSLATE_NOOP(
        "messages",
        "A closing of this case is being prepared already. Nothing was added. Go on with that one.",
    ),
    "closing_not_approved": QT_TRANSLATE_NOOP(
        "messages",
        "In this office the supervisor approves a closing. The case stays open. Submit the closing.",
    ),
    "closing_before_opening": QT_TRANSLATE_NOOP(
        "messages",
        "The case was opened later than that. The case stays open. Check the date of the closing.",
    ),
    "closing_high_risk": QT_TRANSLATE_NOOP(
        "messages",
        "The child is at high risk, and this reason leaves nobody to protect it. The case stays open. Lower the risk by a new assessment, or hand the case over.",
    ),
    "closing_emergency": QT_TRANSLATE_NOOP(
        "messages",
        "The emergency step is still open. The case stays open. Record the emergency measures, or reject the danger with a reason.",
    ),
    "closing_without_outcome": QT_TRANSLATE_NOOP(
        "messages",
        "No outcome is verified and confirmed by a second person. The case stays open. Record what was reached and let a second person verify it.",
    ),
    "closing_still_works": QT_TRANSLATE_NOOP(
        "messages",
        "It is not verified that the child works no longer, or only as the law allows. The case stays open. Record that outcome and let a second person verify it.",
    ),
    "closing_without_transfer": QT_TRANSLATE_NOOP(
        "messages",
        "No other office has accepted the case. The case stays open. Send the transfer and record its receipt.",
    ),
    "closing_without_handover": QT_TRANSLATE_NOOP(
        "messages",
        "No hand-over of the child with a receipt is recorded. The case stays open. Record the hand-over at the return.",
    ),
    "closing_without_receiver": QT_TRANSLATE_NOOP(
        "messages",
        "No other body has taken the case over. The case stays open. Record the receipt of the transfer, or of the referral to the mechanism.",
    ),
    "closing_few_attempts": QT_TRANSLATE_NOOP(
        "messages",
        "{attempts} attempts to reach the child are recorded; {needed} are needed (office default). The case stays open. Record every attempt as a visit.",
    ),
    "closing_without_other_number": QT_TRANSLATE_NOOP(
        "messages",
        "The number of the other case is not given. The case stays open. Write it into the closing.",
    ),
    "closing_adult_victim": QT_TRANSLATE_NOOP(
        "messages",
        "A person with a sign of trafficking is not left without help at 18. The case stays open. Send a referral for help to an adult victim first.",
    ),
    "closing_not_adult": QT_TRANSLATE_NOOP(
        "messages",
        "The records do not say that this person is 18. The case stays open. Record the date of birth or the age, or choose another reason.",
    ),
    "closing_open_measures": QT_TRANSLATE_NOOP(
        "messages",
        "Measures of the plan that are not done: {count}. Finish them, or say in the closing why they stay open.",
    ),
    "closing_referrals_waiting": QT_TRANSLATE_NOOP(
        "messages",
        "Referrals without a receipt: {count}. Record the receipts, recall them, or say in the closing why they stay open.",
    ),
    "closing_enforcement_late": QT_TRANSLATE_NOOP(
        "messages",
        "Late steps of enforcement: {count}. Record what was done, or say in the closing why they stay open.",
    ),
    "closing_outcomes_unverified": QT_TRANSLATE_NOOP(
        "messages",
        "Outcomes that no second person has verified: {count}. Let them be verified, or say in the closing why they stay open.",
    ),
    "closing_unfinished": QT_TRANSLATE_NOOP(
        "messages",
        "Something is unfinished, and the closing does not say why the case closes nevertheless. The case stays open. Write the reason into the closing.",
    ),
}

CLOSING_ACTIONS: dict[str, str] = {
    "outcome_recorded": QT_TRANSLATE_NOOP("messages", "Outcome recorded"),
    "outcome_changed": QT_TRANSLATE_NOOP("messages", "Outcome changed"),
    "outcome_removed": QT_TRANSLATE_NOOP("messages", "Outcome removed"),
    "outcome_verified": QT_TRANSLATE_NOOP("messages", "Outcome verified"),
    "transfer_drafted": QT_TRANSLATE_NOOP("messages", "Transfer drafted"),
    "transfer_changed": QT_TRANSLATE_NOOP("messages", "Transfer changed"),
    "transfer_discarded": QT_TRANSLATE_NOOP("messages", "Draft of the transfer discarded"),
    "transfer_sent": QT_TRANSLATE_NOOP("messages", "Case transferred"),
    "transfer_received": QT_TRANSLATE_NOOP("messages", "Receipt of the transfer recorded"),
    "closing_prepared": QT_TRANSLATE_NOOP("messages", "Closing prepared"),
    "closing_changed": QT_TRANSLATE_NOOP("messages", "Closing changed"),
    "closing_discarded": QT_TRANSLATE_NOOP("messages", "Closing discarded"),
    "case_closed": QT_TRANSLATE_NOOP("messages", "Case closed"),
    "case_reopened": QT_TRANSLATE_NOOP("messages", "Case reopened"),
    "case_assigned": QT_TRANSLATE_NOOP("messages", "Worker and supervisor of the case changed"),
}
