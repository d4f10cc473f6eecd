"""The sentences of the law's errors and decisions. Part of services.messages; context *messages*."""

from services.texts import QT_TRANSLATE_NOOP

LAW_ERRORS: dict[str, str] = {
    "pack_invalid": QT_TRANSLATE_NOOP(
        "messages",
        "The country pack cannot be read: {file}, {key}: {reason}. Your data is unchanged. Put the pack's original files back.",
    ),
    "law_no_table": QT_TRANSLATE_NOOP(
        "messages",
        "There is no verified law table for {on}. Nothing was judged. Choose a later day, or ask a lawyer about that time.",
    ),
    "law_unknown_option": QT_TRANSLATE_NOOP(
        "messages", "The law table has no option {name}. Nothing was judged. Check the name."
    ),
    "finding_not_there": QT_TRANSLATE_NOOP(
        "messages",
        "This finding does not stand any more. Nothing was decided. Look at the findings again.",
    ),
    "finding_decided": QT_TRANSLATE_NOOP(
        "messages",
        "There is a decision on this finding already. Nothing was changed. Withdraw that one first.",
    ),
    "finding_emergency": QT_TRANSLATE_NOOP(
        "messages",
        "An emergency is not set aside here. Nothing was changed. Reject the emergency step, with its reason.",
    ),
    "finding_reason_own": QT_TRANSLATE_NOOP(
        "messages",
        "The same reason was given for another finding. Nothing was decided. A worst form or a crime needs a reason of its own.",
    ),
    "decision_withdrawn": QT_TRANSLATE_NOOP(
        "messages",
        "This decision was withdrawn before. Nothing was changed. Decide anew if it is needed.",
    ),
    "law_input_not_json": QT_TRANSLATE_NOOP(
        "messages",
        "The facts are not readable as JSON (line {line}). Nothing was judged. Check the file.",
    ),
    "law_input_wrong_key": QT_TRANSLATE_NOOP(
        "messages",
        "The facts hold a name that is not known or stands twice: {key}. Nothing was judged. Check the name.",
    ),
    "law_input_wrong_type": QT_TRANSLATE_NOOP(
        "messages",
        "The value of {key} has a wrong kind or is outside its range. Nothing was judged. Check the value.",
    ),
}

LAW_ACTIONS: dict[str, str] = {
    "finding_decided": QT_TRANSLATE_NOOP("messages", "Decision on a finding recorded"),
    "finding_decision_withdrawn": QT_TRANSLATE_NOOP("messages", "Decision on a finding withdrawn"),
    "law_readings_chosen": QT_TRANSLATE_NOOP(
        "messages", "Reading of the law chosen for the office"
    ),
}
