"""Texts outside the window: marking them for translation, and the catalogues that translate them."""

from collections.abc import Callable

Tr = Callable[[str, str], str]
"""Translates ``text`` of a ``context`` into the language of a paper or a screen."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark ``text`` for extraction and return it unchanged."""
    return text
