"""Error codes, field codes and labels of changes become sentences in the language in force."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.errors import AppError
from services.messages import ACTIONS, ERRORS, FIELD_ERRORS


class _Kept(dict[str, Any]):
    """Leaves a place empty for which the error brings no detail."""

    def __missing__(self, key: str) -> str:
        return ""


def message(error: AppError) -> str:
    """What happened, what is safe and what to do, for an expected error."""
    if error.code in ERRORS:
        return _filled(ERRORS[error.code], error.details)
    text = QCoreApplication.translate(
        "messages", "This could not be done. Nothing was changed. Code for support: {code}"
    )
    return text.format(code=error.code)


def field_message(code: str, details: Mapping[str, Any] | None = None) -> str:
    """What is to be put right in a field."""
    text = FIELD_ERRORS.get(code) or ERRORS.get(code)
    if text is not None:
        return _filled(text, details or {})
    return QCoreApplication.translate("messages", "This needs another look")


def action_text(label: str) -> str:
    """What a change is called in a toast, in the undo line and in the history."""
    if label in ACTIONS:
        return QCoreApplication.translate("messages", ACTIONS[label])
    return QCoreApplication.translate("messages", "Saved")


def _filled(text: str, details: Mapping[str, Any]) -> str:
    if details.get("label") in ACTIONS:
        details = {**details, "label": action_text(details["label"])}
    return QCoreApplication.translate("messages", text).format_map(_Kept(details))
