"""The sentences of refusals, of labels of changes and of the checks before printing."""

from services.texts import QT_TRANSLATE_NOOP

PRINT_ERRORS: dict[str, str] = {
    "print_needs_ground": QT_TRANSLATE_NOOP(
        "messages",
        "There is no consent and no legal ground to tell this reader about the child. Nothing was "
        "printed. Record one, or choose another reader.",
    ),
    "print_reader_not_allowed": QT_TRANSLATE_NOOP(
        "messages",
        "This paper is not meant for this reader. Nothing was printed. Choose another reader.",
    ),
    "print_training_only": QT_TRANSLATE_NOOP(
        "messages",
        "Papers for a class come from a training vault only. Nothing was printed. Open the training "
        "vault.",
    ),
    "print_required_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Something that this paper must say is not recorded. Nothing was printed. Fill it in first.",
    ),
    "print_text_names_people": QT_TRANSLATE_NOOP(
        "messages",
        "The free text names a person, and this reader may not learn names. Nothing was printed. "
        "Take the names out of the text.",
    ),
    "print_shows_hidden_part": QT_TRANSLATE_NOOP(
        "messages",
        "The free text tells what a safety note hides. Nothing was printed. Take it out of the text.",
    ),
    "print_referral_not_sent": QT_TRANSLATE_NOOP(
        "messages",
        "A referral gets its number and return code when it is sent. Nothing was printed. Send it "
        "first.",
    ),
    "print_referral_recalled": QT_TRANSLATE_NOOP(
        "messages",
        "This referral was taken back. Nothing was printed. Write a new one.",
    ),
    "print_needs_record": QT_TRANSLATE_NOOP(
        "messages",
        "This paper is about one record of the case. Nothing was printed. Choose the record.",
    ),
    "print_needs_body": QT_TRANSLATE_NOOP(
        "messages",
        "This reader gets only the measures of one body. Nothing was printed. Choose the body.",
    ),
    "print_no_assessment": QT_TRANSLATE_NOOP(
        "messages", "The case has no assessment yet. Nothing was printed. Record one first."
    ),
    "print_no_plan": QT_TRANSLATE_NOOP(
        "messages", "The case has no such plan yet. Nothing was printed. Draft it first."
    ),
    "print_no_agenda_item": QT_TRANSLATE_NOOP(
        "messages",
        "The Commission has decided nothing in this case yet. Nothing was printed. Record the "
        "decision first.",
    ),
    "print_no_screening": QT_TRANSLATE_NOOP(
        "messages",
        "The trafficking questions are not recorded yet. Nothing was printed. Record them first.",
    ),
    "print_no_emergency": QT_TRANSLATE_NOOP(
        "messages",
        "Emergency measures are not recorded in this case. Nothing was printed. Record them first.",
    ),
    "print_item_coded": QT_TRANSLATE_NOOP(
        "messages",
        "This item is coded, so papers for this body leave it out. Nothing was printed. Choose "
        "another reader.",
    ),
    "paper_not_saved": QT_TRANSLATE_NOOP(
        "messages",
        "The file could not be written here. The paper keeps its number. Choose another folder and "
        "save it again.",
    ),
    "print_parent_suspected": QT_TRANSLATE_NOOP(
        "messages",
        "A parent or carer in this case is under suspicion. Nothing was printed. Choose the reader "
        "for a parent under suspicion.",
    ),
}

PRINT_ACTIONS: dict[str, str] = {
    "paper_printed": QT_TRANSLATE_NOOP("messages", "Paper printed"),
}

CHECKS: dict[str, dict[str, str]] = {
    "required": {
        "OK": QT_TRANSLATE_NOOP("documents", "Everything this paper must say is there"),
        "STOP": QT_TRANSLATE_NOOP("documents", "Needed and not recorded: {fields}"),
    },
    "unknown": {
        "OK": QT_TRANSLATE_NOOP("documents", "No gaps in what is printed"),
        "QUESTION": QT_TRANSLATE_NOOP("documents", "Printed as “not known”: {fields}"),
    },
    "names": {
        "OK": QT_TRANSLATE_NOOP("documents", "No names and addresses in the free text"),
        "QUESTION": QT_TRANSLATE_NOOP("documents", "The free text holds names or an address"),
        "STOP": QT_TRANSLATE_NOOP(
            "documents", "The free text holds names that this reader may not learn"
        ),
    },
    "hidden_part": {
        "OK": QT_TRANSLATE_NOOP("documents", "Nothing that a safety note hides"),
        "STOP": QT_TRANSLATE_NOOP("documents", "The free text tells what a safety note hides"),
    },
    "sources": {
        "OK": QT_TRANSLATE_NOOP("documents", "Deadlines and findings carry their source"),
        "QUESTION": QT_TRANSLATE_NOOP("documents", "A finding or deadline lacks its source"),
    },
    "ground": {
        "OK": QT_TRANSLATE_NOOP("documents", "Consent or legal ground is recorded"),
        "STOP": QT_TRANSLATE_NOOP("documents", "No consent and no legal ground for this reader"),
    },
    "draft": {
        "QUESTION": QT_TRANSLATE_NOOP("documents", "This is a draft, and every page says so"),
    },
    "referral": {
        "OK": QT_TRANSLATE_NOOP("documents", "The referral has its number and return code"),
        "STOP": QT_TRANSLATE_NOOP("documents", "The referral is not sent yet, or was taken back"),
    },
    "signatures": {
        "OK": QT_TRANSLATE_NOOP("documents", "Places to sign: {count}"),
    },
}
"""What each check says by its state; {fields} are labels, {count} a figure."""
