"""The directory: the bodies of the procedure by their roles, and who gives which help, where.

Read from the pack; pure. Everything shown carries its source, and how well that source is known.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_URL, UUID, uuid5

from services.names import words
from services.packs.catalogue import weakest
from services.packs.model import Agency, Pack
from services.packs.providers import Provider
from services.packs.text import Text

AGENCY, PROVIDER = "AGENCY", "PROVIDER"
CLOSED = "CLOSED"
UNREAD = "UNREAD"


@dataclass(frozen=True, slots=True)
class Entry:
    """One body or one place of help.

    ``roles`` are the roles of a body, ``services`` codes of the list *service*, ``opening`` a code
    of *provider_opening*; ``open_now``: whether it exists and takes people on the day asked for,
    None where that is not known. ``status`` is the least sure of its sources' statuses.
    """

    id: UUID
    code: str
    kind: str
    name: Text
    short: Text
    roles: tuple[str, ...]
    run_by: str
    services: tuple[str, ...]
    region: str
    place: Text
    capacity: int | None
    ages: tuple[int, int] | None
    opening: str
    hours: Text
    note: Text
    valid_from: date | None
    valid_to: date | None
    successor: str
    source: Text
    status: str
    unverified: bool
    open_now: bool | None


@dataclass(frozen=True, slots=True)
class DirectoryFilter:
    """What is looked for; an empty part does not narrow. ``age``: who takes a child of that age."""

    text: str = ""
    kind: str = ""
    service: str = ""
    region: str = ""
    age: int | None = None
    only_open: bool = False


def entries(pack: Pack, on: date) -> list[Entry]:
    """Everything of the directory as it stands on a day: bodies first, then the places of help.

    What has ended by that day or has not begun is in it as well, and says so.
    """
    bodies = [_of_agency(pack, agency, on) for agency in pack.agencies.values()]
    places = [_of_provider(pack, provider, on) for provider in pack.providers.values()]
    return bodies + places


def find(pack: Pack, wanted: DirectoryFilter, on: date) -> list[Entry]:
    """The entries that fit, in the order of the pack; words in any script and spelling."""
    typed = words(wanted.text)
    return [
        entry
        for entry in entries(pack, on)
        if _fits(entry, wanted) and (not typed or _says(pack, entry, typed))
    ]


def services_offered(pack: Pack) -> list[str]:
    """The services that somebody in the directory gives, in the order of the list *service*."""
    offered = {code for provider in pack.providers.values() for code in provider.services}
    return [code for code in pack.lists.get("service", {}) if code in offered]


def regions_named(pack: Pack) -> list[str]:
    """The regions in which there is a place of help, in the order of the list *region*."""
    named = {provider.region for provider in pack.providers.values()}
    return [code for code in pack.lists.get("region", {}) if code in named]


def _fits(entry: Entry, wanted: DirectoryFilter) -> bool:
    if wanted.kind and entry.kind != wanted.kind:
        return False
    if wanted.service and wanted.service not in entry.services:
        return False
    if wanted.region and wanted.region != entry.region:
        return False
    if wanted.only_open and entry.open_now is not True:
        return False
    return wanted.age is None or _takes(entry, wanted.age)


def _takes(entry: Entry, age: int) -> bool:
    """A place that names no ages may take everyone; a body takes nobody in."""
    if entry.kind != PROVIDER:
        return False
    return entry.ages is None or entry.ages[0] <= age <= entry.ages[1]


def _says(pack: Pack, entry: Entry, typed: Sequence[str]) -> bool:
    """Whether every typed word begins a word of the entry, in any of its languages."""
    held = _words_of(pack, entry)
    return all(any(word.startswith(one) for word in held) for one in typed)


def _words_of(pack: Pack, entry: Entry) -> set[str]:
    texts = [*entry.name.values(), *entry.short.values(), *entry.place.values(), entry.code]
    for list_name, codes in (("service", entry.services), ("region", (entry.region,))):
        items = (pack.item(list_name, code) for code in codes)
        texts += [text for item in items if item is not None for text in item.text.values()]
    return {word for text in texts for word in words(text)}


def _of_agency(pack: Pack, agency: Agency, on: date) -> Entry:
    run = [one for one in pack.providers.values() if one.agency == agency.code]
    return Entry(
        id=_id(AGENCY, agency.code),
        code=agency.code,
        kind=AGENCY,
        name=agency.name,
        short=agency.short,
        roles=agency.kinds,
        run_by="",
        services=tuple(dict.fromkeys(code for one in run for code in one.services)),
        region="",
        place={},
        capacity=None,
        ages=None,
        opening="",
        hours={},
        note=agency.note,
        valid_from=agency.valid_from,
        valid_to=agency.valid_to,
        successor=agency.successor,
        source=agency.source,
        status=_status(pack, agency),
        unverified=agency.unverified,
        open_now=agency.in_force(on),
    )


def _of_provider(pack: Pack, provider: Provider, on: date) -> Entry:
    return Entry(
        id=_id(PROVIDER, provider.code),
        code=provider.code,
        kind=PROVIDER,
        name=provider.name,
        short=provider.name,
        roles=(),
        run_by=provider.agency,
        services=provider.services,
        region=provider.region,
        place=provider.place,
        capacity=provider.capacity,
        ages=provider.ages,
        opening=provider.opening,
        hours=provider.hours,
        note=provider.note,
        valid_from=provider.valid_from,
        valid_to=provider.valid_to,
        successor="",
        source=provider.source,
        status=_status(pack, provider),
        unverified=provider.unverified,
        open_now=_open(provider, on),
    )


def _open(provider: Provider, on: date) -> bool | None:
    """Whether people are taken in on a day; how it opens may not be known."""
    if not provider.in_force(on) or provider.opening == CLOSED:
        return False
    return None if provider.opening in ("", "UNKNOWN") else True


def _status(pack: Pack, one: Agency | Provider) -> str:
    """How sure the least sure source is; without a citation nothing was read."""
    return weakest(pack.references, one.citation, one.unverified) or UNREAD


def _id(kind: str, code: str) -> UUID:
    """The same id for the same entry at every look, so that a choice survives a new search."""
    return uuid5(NAMESPACE_URL, f"kamkor:{kind}:{code}")
