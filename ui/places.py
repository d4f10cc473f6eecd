"""Pages with what they were asked to show and how they were left; kept as a draft over a lock."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from services.errors import NotAllowed, StorageError
from ui.routes import ROUTES

if TYPE_CHECKING:
    from services.drafts import Drafts

SCREEN_DRAFT = "screen"


class Place(NamedTuple):
    """A page with what it was asked to show and how it was left."""

    route: str
    args: Mapping[str, Any]
    state: Mapping[str, Any] = {}


def keep(drafts: "Drafts", here: Place | None, behind: Sequence[Place]) -> bool:
    """Keep the page shown, and those that Back leads to, with what was typed on them.

    Drafts are for what was typed: a page that holds no plain values is left out, and a role that
    keeps no drafts just starts at the first page. Returns whether something was kept.
    """
    if here is None or not _is_plain(_packed(here)):
        return False
    kept = _packed(here)
    kept["behind"] = [one for place in behind if _is_plain(one := _packed(place))]
    try:
        drafts.save(SCREEN_DRAFT, kept)
    except (NotAllowed, StorageError):
        return False
    return True


def take_back(drafts: "Drafts") -> tuple[Place | None, list[Place]]:
    """The page that was kept and those behind it; they are kept no longer."""
    try:
        draft = drafts.load(SCREEN_DRAFT)
        if draft is None:
            return None, []
        drafts.discard(SCREEN_DRAFT)
    except (NotAllowed, StorageError):
        return None, []
    behind = [_place(one) for one in draft.payload.get("behind", ())]
    here = _place(draft.payload)
    return (here if here.route in ROUTES else None), [one for one in behind if one.route in ROUTES]


def forget(drafts: "Drafts") -> None:
    """The screen goes on as it is: what was kept of it would be old the next time."""
    take_back(drafts)


def _packed(place: Place) -> dict[str, Any]:
    return {"route": place.route, "args": dict(place.args), "state": dict(place.state)}


def _place(kept: Mapping[str, Any]) -> Place:
    return Place(kept.get("route", ""), kept.get("args", {}), kept.get("state", {}))


def _is_plain(value: Any) -> bool:
    """Whether a draft can keep it: plain values, and lists and mappings of such."""
    if isinstance(value, Mapping):
        return all(isinstance(key, str) and _is_plain(item) for key, item in value.items())
    if isinstance(value, list | tuple):
        return all(_is_plain(item) for item in value)
    plain = (str, int, float, bool, UUID, date, datetime, Decimal)
    return value is None or type(value) in plain
