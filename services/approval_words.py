"""The sentences of approval, of revisions and of a talk that was stopped.

English source texts of the context *messages*, merged by ``services.messages``.
"""

from services.texts import QT_TRANSLATE_NOOP

APPROVAL_ERRORS: dict[str, str] = {
    "approval_waiting": QT_TRANSLATE_NOOP(
        "messages",
        "This is with the supervisor and is not changed meanwhile. Nothing was saved. Withdraw it first, or wait for the answer.",
    ),
    "approved_frozen": QT_TRANSLATE_NOOP(
        "messages",
        "The supervisor has approved this version, so it stays as it is. Nothing was saved. Begin a new version.",
    ),
    "approval_decided": QT_TRANSLATE_NOOP(
        "messages",
        "The supervisor has decided on this already. Nothing was changed. Open the case to see the decision.",
    ),
    "approval_own_work": QT_TRANSLATE_NOOP(
        "messages",
        "You submitted this yourself, and another supervisor can decide on it. Nothing was changed. Ask that person.",
    ),
    "approval_not_yours": QT_TRANSLATE_NOOP(
        "messages",
        "Another person submitted this. Nothing was changed. That person can withdraw it, or the supervisor returns it.",
    ),
    "plan_not_approved": QT_TRANSLATE_NOOP(
        "messages",
        "The supervisor has not approved this plan. Nothing was submitted. Submit the plan to the supervisor first.",
    ),
    "closure_done": QT_TRANSLATE_NOOP(
        "messages", "The case is closed already. Nothing was changed. Reopen it where it goes on."
    ),
    "assessment_not_finished": QT_TRANSLATE_NOOP(
        "messages",
        "The assessment is not finished. Nothing was submitted. Finish it first.",
    ),
    "assessment_stopped": QT_TRANSLATE_NOOP(
        "messages",
        "The talk was stopped because the child was in distress. What is written is kept. Go on when the child is ready, and record that the talk was resumed.",
    ),
    "assessment_not_stopped": QT_TRANSLATE_NOOP(
        "messages", "The talk is not stopped. Nothing was changed. Go on with the assessment."
    ),
    "assessment_in_work": QT_TRANSLATE_NOOP(
        "messages",
        "This kind of assessment is being worked on already. No new version was begun. Finish that one first.",
    ),
    "plan_in_work": QT_TRANSLATE_NOOP(
        "messages",
        "This plan can still be changed as it is. No new revision was begun. Open it and go on.",
    ),
}

APPROVAL_ACTIONS: dict[str, str] = {
    "approval_submitted": QT_TRANSLATE_NOOP("messages", "Submitted to the supervisor"),
    "approval_given": QT_TRANSLATE_NOOP("messages", "Approved by the supervisor"),
    "approval_returned": QT_TRANSLATE_NOOP("messages", "Returned by the supervisor with remarks"),
    "approval_withdrawn": QT_TRANSLATE_NOOP("messages", "Withdrawn from the supervisor"),
    "assessment_revised": QT_TRANSLATE_NOOP("messages", "New version of the assessment begun"),
    "talk_resumed": QT_TRANSLATE_NOOP("messages", "Talk with the child resumed"),
    "plan_revised": QT_TRANSLATE_NOOP("messages", "New revision of the plan begun"),
    "office_settings_changed": QT_TRANSLATE_NOOP("messages", "Settings of the office changed"),
}
