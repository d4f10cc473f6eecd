"""Two people changed one record: which side changed each field, and what becomes of both.

``base`` is what both began with. A field that one side changed is taken from that side; one that
both changed, and not to the same, is a person's choice: nothing typed is dropped by itself.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any


class Side(StrEnum):
    """Who changed a field since it was loaded."""

    NOBODY = "nobody"
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class Keep(StrEnum):
    """What a person chooses for a field that both changed; BOTH is for long texts."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


def changed_by(base: Any, mine: Any, theirs: Any) -> Side:
    """Who changed the field. The same change by both counts as theirs: it is stored already."""
    if mine == theirs:
        return Side.NOBODY if mine == base else Side.THEIRS
    if mine == base:
        return Side.THEIRS
    return Side.MINE if theirs == base else Side.BOTH


def merged(
    base: Mapping[str, Any],
    mine: Mapping[str, Any],
    theirs: Mapping[str, Any],
    choices: Mapping[str, Keep],
    names: tuple[str, str],
) -> dict[str, Any]:
    """The fields of ``mine``, merged with what is stored now.

    A field that is not in ``theirs`` stays mine. ``names`` are theirs and mine, for texts that are
    both kept. Raises KeyError for a field that both changed and nobody chose for.
    """
    result = dict(mine)
    for name in mine.keys() & theirs.keys():
        side = changed_by(base.get(name), mine[name], theirs[name])
        keep = Keep(choices[name]) if side is Side.BOTH else None
        if keep is Keep.BOTH:
            result[name] = both_texts(str(theirs[name]), str(mine[name]), names)
        elif side is Side.THEIRS or keep is Keep.THEIRS:
            result[name] = theirs[name]
    return result


def both_texts(theirs: str, mine: str, names: tuple[str, str]) -> str:
    """Both texts in full, each under the name of who wrote it."""
    return f"[{names[0]}]\n{theirs.strip()}\n\n[{names[1]}]\n{mine.strip()}"
