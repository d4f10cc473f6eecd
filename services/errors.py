"""Expected errors: each carries a code that ``services.messages`` turns into words.

Details hold codes, numbers and record ids, never what a person typed.
"""

from collections.abc import Mapping
from typing import Any


class AppError(Exception):
    """Something a person can act on. ``code`` names the sentence, ``details`` fill it."""

    def __init__(self, code: str, **details: Any) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class InvalidInput(AppError):
    """What was typed cannot be stored; ``fields`` maps a field's name to a code."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        super().__init__("invalid_input", fields=tuple(sorted(fields)))
        self.fields = dict(fields)


class NotFound(AppError):
    """The record is gone or never was."""


class Conflict(AppError):
    """Someone else changed the record since it was loaded; ``current`` holds its values now."""

    def __init__(self, code: str = "conflict", *, current: Mapping[str, Any] | None = None) -> None:
        super().__init__(code)
        self.current = dict(current or {})


class RuleViolation(AppError):
    """A rule of procedure or of do-no-harm forbids it; the code says which."""


class NotAllowed(AppError):
    """This person may not do this to this record."""


class StorageError(AppError):
    """The vault's file, its key or its disk: the code says what to do."""


class PackError(AppError):
    """A country pack is wrong: names the file, the key and the reason."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        super().__init__("pack_invalid", file=file, key=key, reason=reason)
        self.args = (f"{file}: {key}: {reason}",)
