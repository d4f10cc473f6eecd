"""The sentences of the return to the own country; English source texts of the context *messages*."""

from services.texts import QT_TRANSLATE_NOOP

RETURN_ERRORS: dict[str, str] = {
    "return_open_already": QT_TRANSLATE_NOOP(
        "messages",
        "A return of this child is open already. Nothing was added. Go on with that one.",
    ),
    "return_contacted": QT_TRANSLATE_NOOP(
        "messages",
        "The other state has been contacted, so direction and country stay as they are. Nothing was changed. Decide on this return first.",
    ),
    "return_stage_recorded": QT_TRANSLATE_NOOP(
        "messages",
        "This stage of the return is recorded and stays as it is. Nothing was changed. Write down what is new as a note.",
    ),
    "return_ended": QT_TRANSLATE_NOOP(
        "messages",
        "It was decided that the child stays. Nothing was saved. Open another return if that has changed.",
    ),
    "return_not_traced": QT_TRANSLATE_NOOP(
        "messages",
        "The tracing of the family is not finished yet. Nothing was saved. Record its result and what is best for the child first.",
    ),
    "return_not_agreed": QT_TRANSLATE_NOOP(
        "messages",
        "There is no decision that the child returns. Nothing was saved. Record the decision first.",
    ),
    "return_not_handed_over": QT_TRANSLATE_NOOP(
        "messages",
        "The child has not been handed over yet. Nothing was saved. Record the hand-over first.",
    ),
    "consent_withheld": QT_TRANSLATE_NOOP(
        "messages",
        "The child or its representative asked to keep this from that kind of body. Nothing was sent. Ask again, or record the legal ground that requires it.",
    ),
}

RETURN_FIELD_ERRORS: dict[str, str] = {
    "shared_and_withheld": QT_TRANSLATE_NOOP(
        "messages", "The same receiver is named above as one who may know"
    ),
    "own_country": QT_TRANSLATE_NOOP("messages", "Choose the other country"),
    "before_earlier_stage": QT_TRANSLATE_NOOP(
        "messages", "This lies before an earlier stage of the return"
    ),
    "after_later_stage": QT_TRANSLATE_NOOP(
        "messages", "This lies after a later stage of the return"
    ),
}

RETURN_ACTIONS: dict[str, str] = {
    "return_opened": QT_TRANSLATE_NOOP("messages", "Return opened"),
    "return_changed": QT_TRANSLATE_NOOP("messages", "Return changed"),
    "return_identity_established": QT_TRANSLATE_NOOP("messages", "Identity recorded"),
    "return_state_contacted": QT_TRANSLATE_NOOP(
        "messages", "Contact with the other state recorded"
    ),
    "return_tracing_finished": QT_TRANSLATE_NOOP("messages", "Result of the tracing recorded"),
    "return_decided": QT_TRANSLATE_NOOP("messages", "Decision on the return recorded"),
    "return_handed_over": QT_TRANSLATE_NOOP("messages", "Hand-over recorded"),
    "return_followed_up": QT_TRANSLATE_NOOP("messages", "News of the child recorded"),
}
