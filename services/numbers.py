"""Numbers that are read aloud, written by hand and typed again: KG-26-7Q4-00042-K.

Pack, year, the code of the vault, a sequence and a check character; papers other than the case
carry a letter before the sequence (R referral, N intake notice, D document, S sitting, T transfer,
M materials handed over). A number is taken inside the write that uses it and is never given twice,
also not after an undo.
"""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, tzinfo
from uuid import UUID, uuid5

from sqlmodel import Session, select

from models.user import NumberSeries, Office
from services.errors import InvalidInput, RuleViolation

CASE = ""
INTAKE = "N"
REFERRAL = "R"
DOCUMENT = "D"
SITTING = "S"
MATERIALS = "M"
TRANSFER = "T"

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Thirty-two characters that are not mistaken for each other: no I, L, O, U."""

_VALUE = {character: value for value, character in enumerate(ALPHABET)}
_VALUE.update({"I": 1, "L": 1, "O": 0, "U": 27})
_FIELD = 0b100101  # x^5 + x^2 + 1: arithmetic of 32 elements
_CYRILLIC = str.maketrans("АВЕЗКМНОРСТУХ", "ABE3KMHOPCTYX")
_FEWEST = 4
_DIGIT = "[0-9OIL]"
_SHAPE = re.compile(
    rf"(?P<pack>[A-Z]{{2,3}})(?P<year>[0-9]{{2}})(?P<vault>[0-9A-Z]{{3}})"
    rf"(?P<letter>[A-HJKMNP-Z]?)(?P<sequence>{_DIGIT}{{5,7}})(?P<check>[0-9A-Z])"
)
_SERIES = UUID("5c2f4a0e-6f0b-4a55-9b1e-0c7a9f1d3e21")


@dataclass(frozen=True, slots=True)
class Number:
    """A number taken apart; ``year`` has two digits; ``letter`` is empty for a case."""

    pack: str
    year: int
    vault: str
    letter: str
    sequence: int

    def __str__(self) -> str:
        """The number as it is printed, with its check character."""
        head = f"{self.pack}-{self.year:02}-{self.vault}-{self.letter}{self.sequence:05}"
        return f"{head}-{check_character(head)}"


def check_character(text: str) -> str:
    """The check character of a number without it.

    Each place weighs another power of two in arithmetic of 32 elements, so that any one wrong
    character and any two exchanged characters are noticed, up to 31 places.
    """
    total, weight = 0, 2
    for character in reversed(_plain(text)):
        total ^= _times(_VALUE[character], weight)
        weight = _times(weight, 2)
    return ALPHABET[total]


def parse_number(text: str) -> Number:
    """Read a typed number: lower case, missing dashes and Cyrillic look-alikes are understood.

    Raises InvalidInput with ``number_incomplete`` or ``number_check_wrong`` on the field *number*.
    """
    found = _SHAPE.fullmatch(_plain(text))
    if found is None:
        raise InvalidInput({"number": "number_incomplete"})
    number = Number(
        pack=found["pack"],
        year=int(found["year"]),
        vault=_unmistaken(found["vault"]),
        letter=found["letter"],
        sequence=_digits(found["sequence"]),
    )
    if str(number)[-1] != _unmistaken(found["check"]):
        raise InvalidInput({"number": "number_check_wrong"})
    return number


def looks_like_number(text: str) -> bool:
    """Whether the text has the shape of a whole number, be its check character right or wrong."""
    return _SHAPE.fullmatch(_plain(text)) is not None


def part_of_number(text: str) -> str:
    """What was typed of a number, as it is compared: without dashes, in capitals, look-alikes read.

    Empty where it is no part of one: words, or too few characters to mean a case.
    """
    part = _plain(text)
    letters = sum(character.isalnum() for character in text)
    whole = len(part) == letters and any(character.isdigit() for character in part)
    return part if whole and len(part) >= _FEWEST else ""


def new_vault_code() -> str:
    """Three random characters for a new vault, letters and digits, so that they never spell a word."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(3))
        if not code.isdigit() and not code.isalpha():
            return code


def take_number(session: Session, letter: str, at: datetime, zone: tzinfo) -> str:
    """The next number of a series in the year of ``at``, as part of the write of ``session``.

    Raises RuleViolation ``office_missing`` when the vault has no office yet.
    """
    office = session.exec(select(Office)).first()
    if office is None:
        raise RuleViolation("office_missing")
    year = at.astimezone(zone).year
    key = uuid5(_SERIES, f"{letter or 'CASE'}-{year}")
    series = session.get(NumberSeries, key, with_for_update=True)
    if series is None:
        series = NumberSeries(id=key, series=letter or "CASE", year=year)
    series.last += 1
    session.add(series)
    session.flush()
    return str(Number(office.pack.upper(), year % 100, office.vault_code, letter, series.last))


def _plain(text: str) -> str:
    upper = text.upper().translate(_CYRILLIC)
    return "".join(character for character in upper if character in _VALUE)


def _unmistaken(text: str) -> str:
    return text.translate(str.maketrans("OIL", "011"))


def _digits(text: str) -> int:
    return int(_unmistaken(text))


def _times(left: int, right: int) -> int:
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 0b100000:
            left ^= _FIELD
        right >>= 1
    return product
