"""The recovery key: 160 random bits as eight short groups that can be read out and typed back.

Each group is four characters and a check character that depends on the group's place, so that a
mistyped or swapped group is named at once.
"""

import secrets

from services.errors import StorageError

GROUPS = 8
_DATA = 4
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUE = {character: value for value, character in enumerate(_ALPHABET)}
# what is misread, and the Cyrillic letters that a Russian or Kyrgyz layout gives for the same shape
_ALIKE = str.maketrans("OILUОАВСЕНКМРТХУЗ", "011V0ABCEHKMPTXY3")


def new_recovery_key() -> str:
    """A random recovery key, as it is shown and printed."""
    groups = []
    for place in range(GROUPS):
        data = "".join(secrets.choice(_ALPHABET) for _ in range(_DATA))
        groups.append(data + _check(place, data))
    return "-".join(groups)


def read_recovery_key(typed: str) -> str:
    """The key in its one spelling, whatever the case, spaces, dashes and look-alikes.

    Raises StorageError ``recovery_key_length`` (details: ``characters``, ``expected``) or
    ``recovery_key_group`` (details: ``group``, counted from 1).
    """
    text = "".join(c for c in typed.upper() if c.isalnum()).translate(_ALIKE)
    expected, size = GROUPS * (_DATA + 1), _DATA + 1
    if len(text) != expected:
        raise StorageError("recovery_key_length", characters=len(text), expected=expected)
    groups = [text[start : start + size] for start in range(0, expected, size)]
    for place, group in enumerate(groups):
        known = all(character in _VALUE for character in group)
        if not known or _check(place, group[:_DATA]) != group[_DATA]:
            raise StorageError("recovery_key_group", group=place + 1)
    return "-".join(groups)


def _check(place: int, data: str) -> str:
    """A polynomial over the field of 32 elements: finds any wrong character and any two swapped."""
    value = place
    for character in data:
        value = _double(value) ^ _VALUE[character]
    return _ALPHABET[_double(value)]


def _double(value: int) -> int:
    value <<= 1
    return value ^ 0b100101 if value & 0b100000 else value
