"""The sentences behind error codes, field errors and the labels of changes.

Each is English source text of the context *messages*; whoever shows it translates it first.
An error says what happened, what is safe and what to do.
"""

from services.texts import QT_TRANSLATE_NOOP

ERRORS: dict[str, str] = {
    "invalid_input": QT_TRANSLATE_NOOP(
        "messages", "Some fields need another look. Nothing was saved yet; your text is kept."
    ),
    "conflict": QT_TRANSLATE_NOOP(
        "messages", "Another person has just changed this record. Your text is kept."
    ),
}

FIELD_ERRORS: dict[str, str] = {
    "required": QT_TRANSLATE_NOOP("messages", "This is needed to go on"),
}

ACTIONS: dict[str, str] = {}
