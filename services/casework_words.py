"""The sentences of consents, referrals, assessments, plans, sittings and referral mechanism.

Part of services.messages, which holds the rest; English source texts of the context *messages*.
"""

from services.texts import QT_TRANSLATE_NOOP

CASEWORK_ERRORS: dict[str, str] = {
    "giver_suspected": QT_TRANSLATE_NOOP(
        "messages",
        "This person is suspected of exploiting or harming the child and cannot consent. Nothing was saved. Ask another representative, or use a legal ground.",
    ),
    "giver_not_of_family": QT_TRANSLATE_NOOP(
        "messages",
        "This person is not among the people around the child. Nothing was saved. Add the person to the family first.",
    ),
    "giver_not_representative": QT_TRANSLATE_NOOP(
        "messages",
        "This person looks after the child without a legal ground and cannot consent for it. Nothing was saved. Ask the territorial unit to represent the child.",
    ),
    "child_too_young_to_consent": QT_TRANSLATE_NOOP(
        "messages",
        "A child below {age} cannot consent alone. Nothing was saved. Ask a representative or the territorial unit, and note the child's opinion.",
    ),
    "child_age_unknown_for_consent": QT_TRANSLATE_NOOP(
        "messages",
        "It is not known that the child is {age} or older, so its consent alone is not enough. Nothing was saved. Ask a representative or the territorial unit, or use a legal ground.",
    ),
    "consent_already_withdrawn": QT_TRANSLATE_NOOP(
        "messages", "This consent was withdrawn before. Nothing was changed. Record a new consent."
    ),
    "withdrawn_before_given": QT_TRANSLATE_NOOP(
        "messages",
        "The consent was given later than that. Nothing was changed. Check the date of the withdrawal.",
    ),
    "note_ended": QT_TRANSLATE_NOOP(
        "messages", "This safety note has ended already. Nothing was changed. Write a new note."
    ),
    "referral_without_ground": QT_TRANSLATE_NOOP(
        "messages",
        "There is no consent and no legal ground for this receiver. Nothing was sent; the draft is kept. Record a consent or a legal ground first.",
    ),
    "referral_to_suspect": QT_TRANSLATE_NOOP(
        "messages",
        "The receiver is a person suspected of exploiting or harming the child. Nothing was sent. Choose another receiver.",
    ),
    "referral_shows_hidden_part": QT_TRANSLATE_NOOP(
        "messages",
        "The text names what a safety note hides. Nothing was sent; the draft is kept. Take it out of the text, or end the safety note.",
    ),
    "nrm_referral_names_child": QT_TRANSLATE_NOOP(
        "messages",
        "A referral of the referral mechanism carries the number of the case only. Nothing was saved. Take the child's name out of the text.",
    ),
    "referral_already_sent": QT_TRANSLATE_NOOP(
        "messages",
        "The referral has been sent and stays as it was sent. Nothing was changed. Recall it, or write a new one.",
    ),
    "referral_not_sent": QT_TRANSLATE_NOOP(
        "messages", "The referral is still a draft. Nothing was changed. Send it first."
    ),
    "referral_not_received": QT_TRANSLATE_NOOP(
        "messages",
        "The receipt of this referral is not recorded yet. Nothing was changed. Record the receipt first.",
    ),
    "referral_already_received": QT_TRANSLATE_NOOP(
        "messages",
        "The receipt of this referral is recorded already and stays as it is. Nothing was changed. Write down what is new as feedback.",
    ),
    "referral_recalled": QT_TRANSLATE_NOOP(
        "messages", "The referral was recalled. Nothing was changed. Write a new one."
    ),
    "referral_ended": QT_TRANSLATE_NOOP(
        "messages", "The service of this referral has ended. Nothing was changed. Write a new one."
    ),
    "received_before_sent": QT_TRANSLATE_NOOP(
        "messages",
        "The referral was sent later than that. Nothing was saved. Check the date of the receipt.",
    ),
    "assessment_done": QT_TRANSLATE_NOOP(
        "messages",
        "The assessment is finished and stays as it is. Nothing was changed. Begin a new assessment.",
    ),
    "finished_before_started": QT_TRANSLATE_NOOP(
        "messages",
        "The assessment began later than that. Nothing was saved. Check the date of its end.",
    ),
    "supporter_suspected": QT_TRANSLATE_NOOP(
        "messages",
        "This person is suspected of exploiting or harming the child and cannot be beside it. Nothing was saved. Let the child choose another adult.",
    ),
    "supporter_not_of_family": QT_TRANSLATE_NOOP(
        "messages",
        "This person is not among the people around the child. Nothing was saved. Add the person to the family first.",
    ),
    "interviewer_suspected": QT_TRANSLATE_NOOP(
        "messages",
        "This person is suspected of exploiting or harming the child and cannot talk with it. Nothing was saved. Name another person.",
    ),
    "act_has_own_form": QT_TRANSLATE_NOOP(
        "messages",
        "This is recorded at its own step, which checks more. Nothing was saved. Use the button of that step.",
    ),
    "step_not_postponable": QT_TRANSLATE_NOOP(
        "messages",
        "This step protects the child and is not put off. Nothing was saved. Record what was done at the step.",
    ),
    "act_withdrawn": QT_TRANSLATE_NOOP(
        "messages", "This entry was withdrawn. Nothing was changed. Record what happened anew."
    ),
    "person_suspected": QT_TRANSLATE_NOOP(
        "messages",
        "This person is suspected of exploiting or harming the child and can have no part in this. Nothing was saved. Name another person.",
    ),
    "plan_open_already": QT_TRANSLATE_NOOP(
        "messages",
        "A plan of this kind is being drafted. Nothing was added. Go on with that draft.",
    ),
    "plan_frozen": QT_TRANSLATE_NOOP(
        "messages",
        "The plan is with the Commission and stays as it is. Nothing was changed. It can be changed when it is returned.",
    ),
    "plan_not_ready": QT_TRANSLATE_NOOP(
        "messages",
        "The plan still lacks what the law asks for. Nothing was sent; the draft is kept. Fill the gaps that are listed beside it.",
    ),
    "plan_not_submitted": QT_TRANSLATE_NOOP(
        "messages",
        "The plan has not been submitted to the Commission. Nothing was changed. Submit it first.",
    ),
    "plan_not_decided": QT_TRANSLATE_NOOP(
        "messages",
        "The Commission has not decided in favour of this plan. Nothing was changed. Record its decision first.",
    ),
    "plan_already_approved": QT_TRANSLATE_NOOP(
        "messages",
        "The plan is approved already and stays as it is. Nothing was changed. Draft a new version at its review.",
    ),
    "plan_already_returned": QT_TRANSLATE_NOOP(
        "messages",
        "The plan was returned already. Nothing was changed. Go on with its newest version.",
    ),
    "plan_of_other_case": QT_TRANSLATE_NOOP(
        "messages",
        "The plan belongs to another case. Nothing was changed. Choose a plan of this case.",
    ),
    "goal_of_other_plan": QT_TRANSLATE_NOOP(
        "messages",
        "The goal belongs to another plan. Nothing was changed. Choose a goal of this plan.",
    ),
    "sitting_closed": QT_TRANSLATE_NOOP(
        "messages",
        "The sitting is closed and its minutes stay as they are. Nothing was changed. Plan another sitting.",
    ),
    "items_undecided": QT_TRANSLATE_NOOP(
        "messages",
        "Some items of the agenda have no decision yet. The sitting stays open. Decide them, postpone them, or take them off the agenda.",
    ),
    "already_on_agenda": QT_TRANSLATE_NOOP(
        "messages", "This matter waits on an agenda already. Nothing was added."
    ),
    "item_decided": QT_TRANSLATE_NOOP(
        "messages",
        "The Commission has decided on this item, and a decision is never changed. Nothing was saved. Put the case on the agenda of another sitting.",
    ),
    "already_recused": QT_TRANSLATE_NOOP(
        "messages", "This member already takes no part in this item. Nothing was changed."
    ),
    "member_of_other_sitting": QT_TRANSLATE_NOOP(
        "messages",
        "This member belongs to another sitting. Nothing was changed. Choose a member of this sitting.",
    ),
    "representative_suspected": QT_TRANSLATE_NOOP(
        "messages",
        "This person is suspected of exploiting or harming the child and cannot represent it. Nothing was saved. Ask the territorial unit to represent the child.",
    ),
    "interpreter_suspected": QT_TRANSLATE_NOOP(
        "messages",
        "This person is suspected of exploiting or harming the child and cannot interpret for it. Nothing was saved. Name another interpreter.",
    ),
    "mission_notice_held": QT_TRANSLATE_NOOP(
        "messages",
        "The notice to the foreign mission is held for the child's safety. Nothing was sent. The supervisor can release it with a reason.",
    ),
    "mission_not_held": QT_TRANSLATE_NOOP(
        "messages", "The notice to the foreign mission is not held. Nothing was changed."
    ),
    "sample_failed": QT_TRANSLATE_NOOP(
        "messages",
        "A fictional case could not be played: {sample}, act {act}, {do}: {reason}. Delete the new vault and try again, or report the code.",
    ),
    "sample_not_reached": QT_TRANSLATE_NOOP(
        "messages",
        "A fictional case ends elsewhere than its source tells: {sample}, step {step} is {found} instead of {wanted}. Report this.",
    ),
    "vault_not_training": QT_TRANSLATE_NOOP(
        "messages",
        "Fictional cases go into a training vault only. Nothing was added. Create a training vault for them.",
    ),
    "child_not_foreign": QT_TRANSLATE_NOOP(
        "messages",
        "The child is not known to be a citizen of another country. Nothing was sent. Check the citizenship first.",
    ),
}

CASEWORK_FIELD_ERRORS: dict[str, str] = {
    "not_ahead": QT_TRANSLATE_NOOP("messages", "The next date lies after the day of this entry"),
}

CASEWORK_ACTIONS: dict[str, str] = {
    "consent_given": QT_TRANSLATE_NOOP("messages", "Ground for sharing recorded"),
    "consent_withdrawn": QT_TRANSLATE_NOOP("messages", "Consent withdrawn"),
    "safety_note_ended": QT_TRANSLATE_NOOP("messages", "Safety note ended"),
    "referral_drafted": QT_TRANSLATE_NOOP("messages", "Referral drafted"),
    "referral_discarded": QT_TRANSLATE_NOOP("messages", "Draft of the referral discarded"),
    "referral_sent": QT_TRANSLATE_NOOP("messages", "Referral sent"),
    "referral_received": QT_TRANSLATE_NOOP("messages", "Receipt of the referral recorded"),
    "referral_feedback_given": QT_TRANSLATE_NOOP("messages", "Feedback on the referral recorded"),
    "referral_recalled": QT_TRANSLATE_NOOP("messages", "Referral recalled"),
    "referral_ended": QT_TRANSLATE_NOOP("messages", "Service of the referral ended"),
    "assessment_started": QT_TRANSLATE_NOOP("messages", "Assessment begun"),
    "assessment_saved": QT_TRANSLATE_NOOP("messages", "Assessment saved"),
    "assessment_finished": QT_TRANSLATE_NOOP("messages", "Assessment finished"),
    "step_postponed": QT_TRANSLATE_NOOP("messages", "Step postponed"),
    "act_recorded": QT_TRANSLATE_NOOP("messages", "Event recorded"),
    "act_corrected": QT_TRANSLATE_NOOP("messages", "Event corrected"),
    "act_withdrawn": QT_TRANSLATE_NOOP("messages", "Event withdrawn"),
    "plan_drafted": QT_TRANSLATE_NOOP("messages", "Plan begun"),
    "plan_saved": QT_TRANSLATE_NOOP("messages", "Plan saved"),
    "plan_ready": QT_TRANSLATE_NOOP("messages", "Draft of the plan completed"),
    "plan_submitted": QT_TRANSLATE_NOOP("messages", "Plan submitted to the Commission"),
    "plan_approved": QT_TRANSLATE_NOOP("messages", "Plan approved"),
    "plan_returned": QT_TRANSLATE_NOOP("messages", "Plan returned for rework"),
    "goal_moved": QT_TRANSLATE_NOOP("messages", "Goal moved"),
    "measure_moved": QT_TRANSLATE_NOOP("messages", "Measure moved"),
    "measure_followed": QT_TRANSLATE_NOOP("messages", "Progress of the measure recorded"),
    "sitting_planned": QT_TRANSLATE_NOOP("messages", "Sitting planned"),
    "sitting_closed": QT_TRANSLATE_NOOP("messages", "Sitting closed"),
    "member_added": QT_TRANSLATE_NOOP("messages", "Member of the Commission named"),
    "presence_noted": QT_TRANSLATE_NOOP("messages", "Presence noted"),
    "agenda_item_added": QT_TRANSLATE_NOOP("messages", "Case put on the agenda"),
    "agenda_item_removed": QT_TRANSLATE_NOOP("messages", "Case taken off the agenda"),
    "agenda_item_moved": QT_TRANSLATE_NOOP("messages", "Agenda reordered"),
    "member_recused": QT_TRANSLATE_NOOP("messages", "Member recused from an item"),
    "decision_recorded": QT_TRANSLATE_NOOP("messages", "Decision of the Commission recorded"),
    "nrm_screened": QT_TRANSLATE_NOOP("messages", "Trafficking questions recorded"),
    "nrm_identified": QT_TRANSLATE_NOOP("messages", "Identification recorded"),
    "nrm_referral_drafted": QT_TRANSLATE_NOOP("messages", "Coded referral drafted"),
    "nrm_safety_recorded": QT_TRANSLATE_NOOP("messages", "Safety measures recorded"),
    "nrm_assistance_planned": QT_TRANSLATE_NOOP("messages", "Assistance planned"),
    "mission_hold_released": QT_TRANSLATE_NOOP("messages", "Notice to the mission released"),
    "mission_notified": QT_TRANSLATE_NOOP("messages", "Notice to the mission recorded"),
    "send": QT_TRANSLATE_NOOP("messages", "Sending"),
    "submit": QT_TRANSLATE_NOOP("messages", "Submitting"),
    "decide": QT_TRANSLATE_NOOP("messages", "Deciding"),
}
