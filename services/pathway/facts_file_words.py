"""The sentences of a facts file's faults. Part of services.messages; context *messages*."""

from services.texts import QT_TRANSLATE_NOOP

FACTS_FILE_ERRORS: dict[str, str] = {
    "facts_file_not_json": QT_TRANSLATE_NOOP(
        "messages", "The facts file is not JSON (line {line}). Nothing was explained. Correct it."
    ),
    "facts_file_unknown_key": QT_TRANSLATE_NOOP(
        "messages",
        "The facts file has an unknown or doubled key: {key}. Nothing was explained. Correct the key.",
    ),
    "facts_file_missing": QT_TRANSLATE_NOOP(
        "messages", "The facts file lacks the key {key}. Nothing was explained. Add it."
    ),
    "facts_file_wrong_type": QT_TRANSLATE_NOOP(
        "messages",
        "The facts file has a value of the wrong kind at {key}. Nothing was explained. Correct the value.",
    ),
    "facts_file_unknown_code": QT_TRANSLATE_NOOP(
        "messages",
        "The facts file has a code at {key} that is not in the list {list}. Nothing was explained. Correct the code.",
    ),
    "facts_file_not_moment": QT_TRANSLATE_NOOP(
        "messages",
        "The facts file has no day or time at {key} (2026-05-12 or 2026-05-12T14:30). Nothing was explained. Correct it.",
    ),
}
