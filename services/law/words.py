"""The sentences of the law's errors. Part of services.messages; context *messages*."""

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
