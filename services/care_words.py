"""The sentences of placements, services, visits and reviews.

Part of services.messages, which holds the rest; English source texts of the context *messages*.
"""

from services.texts import QT_TRANSLATE_NOOP

CARE_ERRORS: dict[str, str] = {
    "carer_not_of_family": QT_TRANSLATE_NOOP(
        "messages",
        "This person is not among the people around the child. Nothing was saved. Add the person to the family first, or write the carer's name.",
    ),
    "institution_without_alternatives": QT_TRANSLATE_NOOP(
        "messages",
        "An institution is the last resort (Code on Children 36.4). Nothing was saved. Write down which alternatives were tried and why they failed, or choose another form of care.",
    ),
    "placement_child_refuses": QT_TRANSLATE_NOOP(
        "messages",
        "A child of 10 or older is not placed against its wish (Code on Children 43). Nothing was saved. Look for another place with the child, or give the court or the decision's number and the reason.",
    ),
    "placement_too_long": QT_TRANSLATE_NOOP(
        "messages",
        "This form of care may last until {until} at the longest. Nothing was saved. Choose an earlier end, or another form of care.",
    ),
    "placement_overlaps": QT_TRANSLATE_NOOP(
        "messages",
        "The child lived elsewhere at that time, as recorded. Nothing was saved. Check the first day against the other placements.",
    ),
    "placement_ended": QT_TRANSLATE_NOOP(
        "messages",
        "This placement has ended already. Nothing was changed. Record where the child lives now.",
    ),
    "measure_of_other_case": QT_TRANSLATE_NOOP(
        "messages",
        "The measure belongs to another case. Nothing was saved. Choose a measure of this case.",
    ),
    "referral_of_other_case": QT_TRANSLATE_NOOP(
        "messages",
        "The referral belongs to another case. Nothing was saved. Choose a referral of this case.",
    ),
    "follow_up_before_closing": QT_TRANSLATE_NOOP(
        "messages",
        "A follow-up comes after the case was closed. Nothing was saved. Choose another purpose, or check the date.",
    ),
}

CARE_FIELD_ERRORS: dict[str, str] = {
    "carer_needed": QT_TRANSLATE_NOOP("messages", "Name the person with whom the child lives"),
    "placement_needs_reason": QT_TRANSLATE_NOOP(
        "messages", "The family comes first: write why not with the family or relatives"
    ),
    "abroad_needs_decision": QT_TRANSLATE_NOOP(
        "messages", "No return was decided: record the decision, or write the reason"
    ),
    "service_not_begun": QT_TRANSLATE_NOOP(
        "messages", "A service that was not given has no first day"
    ),
    "service_still_given": QT_TRANSLATE_NOOP(
        "messages", "A service that has ended is no longer given: choose its result"
    ),
    "goal_rated_twice": QT_TRANSLATE_NOOP("messages", "Rate each goal once"),
}

CARE_ACTIONS: dict[str, str] = {
    "placement_recorded": QT_TRANSLATE_NOOP("messages", "Placement recorded"),
    "placement_changed": QT_TRANSLATE_NOOP("messages", "Placement changed"),
    "placement_ended": QT_TRANSLATE_NOOP("messages", "Placement ended"),
    "placement_removed": QT_TRANSLATE_NOOP("messages", "Placement removed"),
    "service_recorded": QT_TRANSLATE_NOOP("messages", "Service recorded"),
    "service_changed": QT_TRANSLATE_NOOP("messages", "Service changed"),
    "service_removed": QT_TRANSLATE_NOOP("messages", "Service removed"),
    "visit_recorded": QT_TRANSLATE_NOOP("messages", "Visit recorded"),
    "visit_changed": QT_TRANSLATE_NOOP("messages", "Visit changed"),
    "visit_removed": QT_TRANSLATE_NOOP("messages", "Visit removed"),
    "review_recorded": QT_TRANSLATE_NOOP("messages", "Review of the plan recorded"),
    "review_changed": QT_TRANSLATE_NOOP("messages", "Review of the plan changed"),
    "review_removed": QT_TRANSLATE_NOOP("messages", "Review of the plan removed"),
}
