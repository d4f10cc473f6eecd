"""Texts outside the window: marking them for translation, and the catalogues that translate them.

A paper has a language of its own, so its texts cannot wait for the window's translator: the same
Qt translation sources are read here without Qt.
"""

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

Tr = Callable[[str, str], str]
"""Translates ``text`` of a ``context`` into the language of a paper or a screen."""

LANGUAGES = ("en", "ru", "ky")
"""The languages of screens and papers, in menu order."""

SOURCE_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark ``text`` for extraction and return it unchanged."""
    return text


def _one_other(n: int) -> int:
    return 0 if n == 1 else 1


def _one_few_many(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14):
        return 1
    return 2


_PLURAL_RULES: Mapping[str, tuple[int, Callable[[int], int]]] = {
    "en": (2, _one_other),
    "ru": (3, _one_few_many),
    "ky": (2, _one_other),
    "kk": (2, _one_other),
    "tg": (2, _one_other),
}


def plural(forms: Sequence[str], n: int) -> str:
    """The form for ``n`` of one, two (one, other) or three (one, few, many) forms."""
    rule = {2: _one_other, 3: _one_few_many}.get(len(forms))
    return forms[rule(abs(n)) if rule else 0]


def plural_forms(language: str) -> int:
    """How many plural forms a Qt translation source of this language must hold."""
    return _PLURAL_RULES[language][0]


class Catalogue:
    """The translations of one language; a text without one is shown in English.

    An instance is a ``Tr``: calling it translates.
    """

    def __init__(self, language: str, messages: Mapping[tuple[str, str], tuple[str, ...]]) -> None:
        self.language = language
        self._messages = messages

    @staticmethod
    def load(language: str, folder: Path = SOURCE_FOLDER) -> "Catalogue":
        """Read ``kamkor_<language>.ts`` once; a language without a file shows English."""
        return _load(language, folder)

    def translate(self, context: str, text: str, n: int | None = None) -> str:
        """The translation of ``text``; with ``n`` the right plural form, and ``%n`` filled in.

        As Qt does, a plural text that lacks one of its forms is shown in English as a whole.
        """
        forms = self._messages.get((context, text), ())
        if n is None:
            return forms[0] if forms else text
        count, rule = _PLURAL_RULES.get(self.language, (2, _one_other))
        chosen = forms[rule(abs(n))] if len(forms) >= count else text
        return chosen.replace("%n", str(n))

    def __call__(self, context: str, text: str) -> str:
        return self.translate(context, text)


@lru_cache(maxsize=16)
def _load(language: str, folder: Path) -> Catalogue:
    path = folder / f"kamkor_{language}.ts"
    if not path.is_file():
        return Catalogue(language, {})
    messages: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            forms = _forms(message.find("translation"))
            if forms:
                messages.setdefault((name, message.findtext("source") or ""), forms)
    return Catalogue(language, messages)


def _forms(translation: ElementTree.Element | None) -> tuple[str, ...]:
    """The forms of one message; a text no longer in the code, or an empty one, counts as none."""
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return ()
    plural = [form.text or "" for form in translation.findall("numerusform")]
    forms = tuple(plural) if plural else ((translation.text or ""),)
    return forms if all(forms) else ()
