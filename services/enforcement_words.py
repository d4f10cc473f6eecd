"""The sentences of enforcement. Part of services.messages; English source texts of *messages*."""

from services.texts import QT_TRANSLATE_NOOP

ENFORCEMENT_ERRORS: dict[str, str] = {
    "notice_same_remit": QT_TRANSLATE_NOOP(
        "messages",
        "Both bodies have the same remit, so nothing is handed from one to the other. Nothing was saved. Choose the body in charge: the labour authority, the police or the prosecutor.",
    ),
    "notice_without_remit": QT_TRANSLATE_NOOP(
        "messages",
        "This body does not act on violations or crimes. Nothing was saved. Choose the labour authority, the police or the prosecutor, or write a referral.",
    ),
    "official_involved_use_prosecutor": QT_TRANSLATE_NOOP(
        "messages",
        "An official is alleged to be involved, so nothing goes to the police. Nothing was sent; your text is kept. Hand the materials to the prosecutor.",
    ),
    "notice_already_received": QT_TRANSLATE_NOOP(
        "messages",
        "The receipt of these materials is recorded already and stays as it is. Nothing was changed. Write down what is new as feedback.",
    ),
    "notice_received_before_sent": QT_TRANSLATE_NOOP(
        "messages",
        "The materials were handed over later than that. Nothing was saved. Check the date of the receipt.",
    ),
    "link_to_other_case": QT_TRANSLATE_NOOP(
        "messages",
        "The record chosen belongs to another case. Nothing was saved. Choose one of this case.",
    ),
    "offence_already_decided": QT_TRANSLATE_NOOP(
        "messages",
        "The decision of this offence case is recorded already and stays as it is. Nothing was changed. Record another offence case where there is a new decision.",
    ),
    "offence_not_decided": QT_TRANSLATE_NOOP(
        "messages",
        "This offence case has no decision yet. Nothing was changed. Record the decision first.",
    ),
    "offence_decided_before_opened": QT_TRANSLATE_NOOP(
        "messages",
        "The offence case was opened later than that. Nothing was saved. Check the date of the decision.",
    ),
    "decision_already_served": QT_TRANSLATE_NOOP(
        "messages",
        "It is recorded already when the decision was handed over. Nothing was changed. Go on with the payment.",
    ),
    "decision_served_before_decided": QT_TRANSLATE_NOOP(
        "messages",
        "The decision was taken later than that. Nothing was saved. Check the date it was handed over.",
    ),
    "no_fine_imposed": QT_TRANSLATE_NOOP(
        "messages",
        "This offence case ended without a fine, so there is nothing to pay. Nothing was changed. Check which offence case it is.",
    ),
    "fine_already_paid": QT_TRANSLATE_NOOP(
        "messages",
        "The payment of this fine is recorded already; a fine is paid once. Nothing was changed. Check which offence case it is.",
    ),
    "fine_paid_before_decided": QT_TRANSLATE_NOOP(
        "messages",
        "The fine was imposed later than that. Nothing was saved. Check the date of the payment.",
    ),
    "check_already_decided": QT_TRANSLATE_NOOP(
        "messages",
        "The result of this check is recorded already and stays as it is. Nothing was changed. Ask the prosecutor for a review where it should change.",
    ),
    "check_already_extended": QT_TRANSLATE_NOOP(
        "messages",
        "This check was extended already, and that happens once. Nothing was changed. Record its result.",
    ),
    "check_extended_before_begun": QT_TRANSLATE_NOOP(
        "messages",
        "The check began later than that. Nothing was saved. Check the date of the extension.",
    ),
    "check_decided_before_begun": QT_TRANSLATE_NOOP(
        "messages",
        "The check began later than that. Nothing was saved. Check the date of its result.",
    ),
    "investigation_not_open": QT_TRANSLATE_NOOP(
        "messages",
        "This investigation does not run: it was not opened, or it has ended. Nothing was changed. Check which investigation it is.",
    ),
    "investigation_extended_before_opened": QT_TRANSLATE_NOOP(
        "messages",
        "The investigation was opened later than that. Nothing was saved. Check until when it was extended.",
    ),
    "investigation_ended_before_opened": QT_TRANSLATE_NOOP(
        "messages",
        "The investigation was opened later than that. Nothing was saved. Check the date of its end.",
    ),
    "investigation_reopened": QT_TRANSLATE_NOOP(
        "messages",
        "This investigation was reopened already. Nothing was changed. Go on with the new one.",
    ),
    "no_charge_sent": QT_TRANSLATE_NOOP(
        "messages",
        "No charge of this investigation went to court. Nothing was changed. Record the end of the investigation first.",
    ),
    "verdict_already_given": QT_TRANSLATE_NOOP(
        "messages",
        "The verdict is recorded already and stays as it is. Nothing was changed. Write down what is new as feedback.",
    ),
    "verdict_before_charge": QT_TRANSLATE_NOOP(
        "messages",
        "The charge went to court later than that. Nothing was saved. Check the date of the verdict.",
    ),
    "nothing_to_review": QT_TRANSLATE_NOOP(
        "messages",
        "Only a refused or closed investigation is reviewed. Nothing was saved. Record first how this one ended.",
    ),
    "review_waits_already": QT_TRANSLATE_NOOP(
        "messages",
        "The prosecutor has been asked already and has not decided. Nothing was saved. Record the decision first.",
    ),
    "review_asked_before_end": QT_TRANSLATE_NOOP(
        "messages",
        "The investigation was refused or closed later than that. Nothing was saved. Check when the review was asked for.",
    ),
    "review_already_decided": QT_TRANSLATE_NOOP(
        "messages",
        "The prosecutor's decision is recorded already and stays as it is. Nothing was changed. Ask for another review where there are new facts.",
    ),
    "review_decided_before_asked": QT_TRANSLATE_NOOP(
        "messages",
        "The review was asked for later than that. Nothing was saved. Check the date of the decision.",
    ),
    "interview_already_held": QT_TRANSLATE_NOOP(
        "messages",
        "It is recorded already that this interview was held. Nothing was changed. Correct that entry instead.",
    ),
}

ENFORCEMENT_FIELD_ERRORS: dict[str, str] = {
    "only_with_fine": QT_TRANSLATE_NOOP("messages", "An amount goes with a fine only"),
    "not_later": QT_TRANSLATE_NOOP("messages", "This is not later than the present limit"),
}

ENFORCEMENT_ACTIONS: dict[str, str] = {
    "violation_noted": QT_TRANSLATE_NOOP("messages", "Violation recorded"),
    "notice_sent": QT_TRANSLATE_NOOP("messages", "Materials handed over"),
    "notice_received": QT_TRANSLATE_NOOP("messages", "Receipt of the materials recorded"),
    "offence_opened": QT_TRANSLATE_NOOP("messages", "Offence case recorded"),
    "offence_decided": QT_TRANSLATE_NOOP("messages", "Decision of the offence case recorded"),
    "decision_served": QT_TRANSLATE_NOOP("messages", "Handing over of the decision recorded"),
    "fine_payment_recorded": QT_TRANSLATE_NOOP("messages", "Payment of the fine recorded"),
    "collection_noted": QT_TRANSLATE_NOOP("messages", "Collection of the fine noted"),
    "check_started": QT_TRANSLATE_NOOP("messages", "Check recorded"),
    "check_extended": QT_TRANSLATE_NOOP("messages", "Extension of the check recorded"),
    "investigation_refused": QT_TRANSLATE_NOOP("messages", "Refusal recorded"),
    "investigation_opened": QT_TRANSLATE_NOOP("messages", "Opening of the investigation recorded"),
    "investigation_extended": QT_TRANSLATE_NOOP(
        "messages", "Extension of the investigation recorded"
    ),
    "investigation_ended": QT_TRANSLATE_NOOP("messages", "End of the investigation recorded"),
    "verdict_recorded": QT_TRANSLATE_NOOP("messages", "Verdict recorded"),
    "review_asked": QT_TRANSLATE_NOOP("messages", "Request for a review recorded"),
    "review_decided": QT_TRANSLATE_NOOP("messages", "Decision on the review recorded"),
    "interview_planned": QT_TRANSLATE_NOOP("messages", "Interview of the child recorded"),
    "interview_held": QT_TRANSLATE_NOOP("messages", "Interview of the child held"),
    "enforcement_feedback_given": QT_TRANSLATE_NOOP("messages", "Feedback recorded"),
    "violation_changed": QT_TRANSLATE_NOOP("messages", "Violation changed"),
    "violation_removed": QT_TRANSLATE_NOOP("messages", "Violation removed"),
    "offence_case_changed": QT_TRANSLATE_NOOP("messages", "Offence case changed"),
    "investigation_changed": QT_TRANSLATE_NOOP("messages", "Investigation changed"),
    "investigation_review_changed": QT_TRANSLATE_NOOP("messages", "Review changed"),
    "child_interview_changed": QT_TRANSLATE_NOOP("messages", "Interview changed"),
    "enforcement_feedback_changed": QT_TRANSLATE_NOOP("messages", "Feedback changed"),
}
