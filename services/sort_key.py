"""Keys that put names in the order of the Kyrgyz, Russian, Kazakh and Tajik alphabets.

A database compares bytes: Ё would come first and Ң, Ө, Ү last. The key spells every letter as two
digits, so that any database and any collation puts names in the order people expect.
"""

import unicodedata

_CYRILLIC = "аәбвгғдеёжзиӣйкқлмнңоөпрстуўӯұүфхҳһцчҷшщъыіьэюя"
_FIRST_DIGIT, _FIRST_CYRILLIC, _FIRST_LATIN = 2, 15, 70
_SPACE, _OTHER, _NAMELESS = "00", "98", "99"

_WEIGHTS = {
    **{str(digit): f"{_FIRST_DIGIT + digit:02}" for digit in range(10)},
    **{letter: f"{_FIRST_CYRILLIC + place:02}" for place, letter in enumerate(_CYRILLIC)},
    **{chr(ord("a") + place): f"{_FIRST_LATIN + place:02}" for place in range(26)},
}


def sort_key(text: str | None) -> str:
    """The key of one name: two digits a letter, words kept apart, marks left out."""
    plain = unicodedata.normalize("NFC", text or "").casefold()
    words = (
        "".join(_weight(letter) for letter in word) for word in plain.replace("-", " ").split()
    )
    return _SPACE.join(word for word in words if word)


def name_key(family_name: str | None, given_name: str | None, patronymic: str | None = None) -> str:
    """The key of a person: family name, then given name; people without a name come last."""
    parts = [sort_key(part) for part in (family_name, given_name, patronymic) if part]
    return (_SPACE + _SPACE).join(part for part in parts if part) or _NAMELESS


def _weight(letter: str) -> str:
    known = _WEIGHTS.get(letter)
    if known is not None:
        return known
    if not letter.isalnum():
        return ""
    bare = unicodedata.normalize("NFD", letter)[0]
    return _WEIGHTS.get(bare, _OTHER)
