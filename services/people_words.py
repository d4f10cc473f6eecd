"""The sentences of people, their keys, confirming again, and what two persons decide.

English source texts of the context *messages*, merged by ``services.messages``.
"""

from services.texts import QT_TRANSLATE_NOOP

PEOPLE_ERRORS: dict[str, str] = {
    "case_binned": QT_TRANSLATE_NOOP(
        "messages",
        "The case is in the bin. Nothing was shown or changed. A supervisor can take it out again.",
    ),
    "case_anonymised": QT_TRANSLATE_NOOP(
        "messages",
        "The case was anonymised and is kept for figures only. Nothing was changed. It cannot be worked on any more.",
    ),
    "field_kept": QT_TRANSLATE_NOOP(
        "messages",
        "Who reported is known only to those who work on the case and to supervisors. Nothing was shown. Ask the worker of the case.",
    ),
    "confirm_again": QT_TRANSLATE_NOOP(
        "messages",
        "This needs your passphrase once more. Nothing was changed. Type it and try again.",
    ),
    "role_not_yours_to_give": QT_TRANSLATE_NOOP(
        "messages",
        "Only a supervisor decides about people who read cases. Nothing was changed. Ask a supervisor.",
    ),
    "own_role": QT_TRANSLATE_NOOP(
        "messages",
        "Nobody changes their own role. Nothing was changed. Ask another supervisor.",
    ),
    "own_phrase": QT_TRANSLATE_NOOP(
        "messages",
        "A single-use phrase is for another person. Nothing was changed. Change your own passphrase in the settings.",
    ),
    "own_leave": QT_TRANSLATE_NOOP(
        "messages",
        "Nobody takes themselves out of the office. Nothing was changed. Ask another supervisor.",
    ),
    "person_left": QT_TRANSLATE_NOOP(
        "messages",
        "This person has left the office. Nothing was changed. Add the person anew if they come back.",
    ),
    "cases_to_hand_over": QT_TRANSLATE_NOOP(
        "messages",
        "This person still has open cases. Nothing was changed. Hand the cases over first.",
    ),
    "sealed_to_hand_over": QT_TRANSLATE_NOOP(
        "messages",
        "This person still keeps sealed cases. Nothing was changed. Somebody who is named for the sealed cases hands them over first, on this same sheet.",
    ),
    "kept_from_you": QT_TRANSLATE_NOOP(
        "messages",
        "Some of these cases are kept from you, so you cannot take them over yourself. Nothing was changed. Give them to another person, or first open each of them in an emergency: its people are told.",
    ),
    "asked_already": QT_TRANSLATE_NOOP(
        "messages",
        "The same was asked already and waits for a second person. Nothing was changed. Wait for the decision.",
    ),
    "own_request": QT_TRANSLATE_NOOP(
        "messages",
        "You asked for this yourself, so another person must decide. Nothing was changed. Ask another supervisor.",
    ),
    "same_hand": QT_TRANSLATE_NOOP(
        "messages",
        "You and the person who asked are not taken for two people yet: within the last 30 days one of you made the account or the single-use phrase of the other, or somebody else did for both, or one of you came in with the recovery key. Nothing was changed. Another supervisor may decide, for whom this is not so, or you when the 30 days are over.",
    ),
    "request_decided": QT_TRANSLATE_NOOP(
        "messages",
        "Somebody has decided on this already. Nothing was changed. Open the list to see the decision.",
    ),
    "second_person_missing": QT_TRANSLATE_NOOP(
        "messages",
        "A second person has not agreed to this yet. Nothing was changed. Ask for it, and let another supervisor decide.",
    ),
    "only_for_a_time": QT_TRANSLATE_NOOP(
        "messages",
        "You read this case for a short time because of an emergency. Nothing was changed. Its worker or supervisor decides who works on it and who may know.",
    ),
    "not_yours_to_note": QT_TRANSLATE_NOOP(
        "messages",
        "The people of the case take note of this. Nothing was changed. Ask its worker or supervisor.",
    ),
    "case_not_kept": QT_TRANSLATE_NOOP(
        "messages",
        "You may read this case already. Nothing was changed. Open it as usual.",
    ),
}

PEOPLE_ACTIONS: dict[str, str] = {
    "confirmed_again": QT_TRANSLATE_NOOP("messages", "Passphrase asked again"),
    "user_changed": QT_TRANSLATE_NOOP("messages", "Person of the office changed"),
    "user_left": QT_TRANSLATE_NOOP("messages", "Person left the office"),
    "single_phrase_made": QT_TRANSLATE_NOOP("messages", "Single-use phrase made"),
    "key_renewed": QT_TRANSLATE_NOOP("messages", "Key of the vault renewed"),
    "recovery_key_used": QT_TRANSLATE_NOOP(
        "messages", "Recovery key used: new passphrase for this person"
    ),
    "recovery_key_replaced": QT_TRANSLATE_NOOP("messages", "Recovery key of the office replaced"),
    "strange_keys_removed": QT_TRANSLATE_NOOP(
        "messages", "Keys of people who do not work here taken out of the vault"
    ),
    "own_passphrase_set": QT_TRANSLATE_NOOP("messages", "Passphrase of one's own set"),
    "cases_handed_over": QT_TRANSLATE_NOOP("messages", "Cases handed over to another person"),
    "two_person_asked": QT_TRANSLATE_NOOP("messages", "Decision of a second person asked for"),
    "two_person_decided": QT_TRANSLATE_NOOP("messages", "Second person decided"),
    "emergency_opened": QT_TRANSLATE_NOOP("messages", "Kept case opened in an emergency"),
    "emergency_acknowledged": QT_TRANSLATE_NOOP(
        "messages", "Taken note of an opening in an emergency"
    ),
    "share": QT_TRANSLATE_NOOP("messages", "Shared"),
    "bin": QT_TRANSLATE_NOOP("messages", "Putting into the bin"),
    "unbin": QT_TRANSLATE_NOOP("messages", "Taking out of the bin"),
    "hold": QT_TRANSLATE_NOOP("messages", "Placing a hold"),
    "seal": QT_TRANSLATE_NOOP("messages", "Sealing"),
    "anonymise": QT_TRANSLATE_NOOP("messages", "Anonymising"),
    "erase": QT_TRANSLATE_NOOP("messages", "Erasing"),
    "decide": QT_TRANSLATE_NOOP("messages", "Deciding as the second person"),
    "ask": QT_TRANSLATE_NOOP("messages", "Asking a second person"),
    "open_in_emergency": QT_TRANSLATE_NOOP("messages", "Opening in an emergency"),
}
