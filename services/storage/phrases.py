"""Phrases drawn by chance, easier to keep in mind than letters and impossible to guess.

A phrase is worth about ``words × log2(size of the list)`` bits: with Argon2id on top (0.5 s and 64 MiB or
more a try) fifty bits are beyond anybody who holds a copy of the key file.
"""

import math
import secrets
from functools import cache
from itertools import count
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "words"
BITS = 50
_LISTS = {"ru": "ru", "ky": "ky"}
_DEFAULT = "ru"


@cache
def words_of(language: str) -> tuple[str, ...]:
    """The words for a language; Russian ones where it has no list of its own (English)."""
    name = _LISTS.get(language, _DEFAULT)
    return tuple((FOLDER / f"{name}.txt").read_text(encoding="utf-8").split())


def enough(language: str) -> int:
    """The fewest words of this language's list that are worth 50 bits: five Russian, six Kyrgyz."""
    return next(words for words in count(1) if bits(language, words) >= BITS)


def bits(language: str, words: int) -> float:
    """What a phrase of so many different words is worth."""
    size = len(words_of(language))
    return sum(math.log2(size - drawn) for drawn in range(words))


def new_phrase(language: str, words: int | None = None) -> str:
    """A random phrase, all words different; as many words as 50 bits need unless told otherwise.

    Raises ValueError for fewer words than that.
    """
    wanted = enough(language) if words is None else words
    if wanted < enough(language):
        raise ValueError("a phrase of too few words")
    chosen: list[str] = []
    while len(chosen) < wanted:
        word = secrets.choice(words_of(language))
        if word not in chosen:
            chosen.append(word)
    return " ".join(chosen)
