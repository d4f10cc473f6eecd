"""A text of a pack: one wording for each language."""

from collections.abc import Mapping

Text = Mapping[str, str]
"""Wordings by language code; a pack's text always has those of REQUIRED_LANGUAGES."""

REQUIRED_LANGUAGES = ("en", "ru", "ky")
KNOWN_LANGUAGES = (*REQUIRED_LANGUAGES, "kk", "tg")


def pick(text: Text, language: str) -> str:
    """The wording in ``language``, else the English one, else an empty string."""
    return text.get(language) or text.get("en", "")


def same_in_all(wording: str) -> Text:
    """A text that reads alike in every language, such as the number of a decree."""
    return dict.fromkeys(REQUIRED_LANGUAGES, wording)
