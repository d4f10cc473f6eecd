"""Names of people: how they are shown, and how one spelling finds another.

Айгүл, Айгуль, Aigul and Aygul are one name. ``skeleton`` reduces all of them to one Latin form
that is stored in the search index and computed again from what is typed; people see the original.
"""

import re
import unicodedata

_FOLDED = (
    ("ё", "е"), ("ң", "н"), ("ө", "о"), ("ү", "у"), ("ұ", "у"), ("ў", "у"), ("ӯ", "у"),
    ("ә", "а"), ("қ", "к"), ("ғ", "г"), ("һ", "х"), ("ҳ", "х"), ("ҷ", "ч"), ("і", "и"),
    ("ӣ", "и"), ("й", "и"), ("ъ", ""), ("ь", ""), ("ʻ", ""), ("ʼ", ""), ("’", ""), ("‘", ""),
    ("'", ""), ("`", ""),
)  # fmt: skip

_LATIN = (
    ("а", "a"), ("б", "b"), ("в", "v"), ("г", "g"), ("д", "d"), ("е", "e"), ("ж", "j"),
    ("з", "z"), ("и", "i"), ("к", "k"), ("л", "l"), ("м", "m"), ("н", "n"), ("о", "o"),
    ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("у", "u"), ("ф", "f"), ("х", "h"),
    ("ц", "ts"), ("ч", "ch"), ("ш", "sh"), ("щ", "sh"), ("ы", "i"), ("э", "e"), ("ю", "iu"),
    ("я", "ia"),
)  # fmt: skip

# the ways in which one sound is written in Latin letters: passports, telephones, other offices
_SPELLINGS = (
    ("dzh", "j"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("ng", "n"), ("y", "i"), ("ı", "i"),
    ("q", "k"), ("w", "v"), ("x", "h"), ("ie", "e"), ("ii", "i"),
)  # fmt: skip
# signs that cannot be seen would split a name in two, and hide it from the guards of a paper
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_DOUBLED = re.compile(r"([a-z])\1+")


def fold(text: str) -> str:
    """Text without case and without the differences between related letters (ң/н, ё/е, й/и)."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    if not folded.isascii():
        folded = _INVISIBLE.sub("", folded)
    for letter, plain in _FOLDED:
        folded = folded.replace(letter, plain)
    return folded


def skeleton(text: str) -> str:
    """The Latin form in which every spelling of a word is the same; digits stay as they are."""
    latin = fold(text)
    if not latin.isascii():
        for letter, plain in _LATIN:
            latin = latin.replace(letter, plain)
    if not latin.isascii():
        latin = _without_marks(latin)
    for spelling, plain in _SPELLINGS:
        latin = latin.replace(spelling, plain)
    return _DOUBLED.sub(r"\1", latin)


def words(text: str) -> list[str]:
    """The words of a text in their Latin form, as the search index splits them."""
    return re.findall(r"\w+", skeleton(text).replace("_", " "))


def display_name(
    family_name: str | None, given_name: str | None, other_names: str | None = None
) -> str:
    """Given name, then family name, as people are addressed; empty when no name is known."""
    name = " ".join(part for part in (given_name, family_name) if part)
    return name or other_names or ""


def list_name(
    family_name: str | None, given_name: str | None, patronymic: str | None = None
) -> str:
    """Family name first, as registers and agendas write it; empty when no name is known."""
    return " ".join(part for part in (family_name, given_name, patronymic) if part)


def initials(family_name: str | None, given_name: str | None) -> str:
    """The first letters of given and family name: "АК"; empty when no name is known."""
    return "".join(part[0].upper() for part in (given_name, family_name) if part)


def _without_marks(text: str) -> str:
    apart = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
