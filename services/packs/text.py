"""A text of a pack: one wording for each language."""

from collections.abc import Mapping

Text = Mapping[str, str]
"""Wordings by language code; a pack's text always has those of REQUIRED_LANGUAGES."""

REQUIRED_LANGUAGES = ("en", "ru", "ky")
KNOWN_LANGUAGES = (*REQUIRED_LANGUAGES, "kk", "tg")


RUSSIAN_MARK = " (рус.)"
"""What follows a Russian wording that stands in for one of another language."""


def pick(text: Text, language: str) -> str:
    """The wording in ``language``, else a stand-in, else an empty string.

    A text without a Kazakh or Tajik wording is shown in Russian and says so, unless it reads alike
    in every language; any other language falls back to English.
    """
    wording = text.get(language)
    if wording:
        return wording
    english = text.get("en", "")
    if language in KNOWN_LANGUAGES and (russian := text.get("ru")):
        return russian if russian == english else russian + RUSSIAN_MARK
    return english


def has(text: Text, language: str) -> bool:
    """Whether the text has a wording of its own in this language."""
    return bool(text.get(language))


def same_in_all(wording: str) -> Text:
    """A text that reads alike in every language, such as the number of a decree."""
    return dict.fromkeys(REQUIRED_LANGUAGES, wording)
