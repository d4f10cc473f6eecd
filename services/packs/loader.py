"""Loading a country pack: every fault is refused with the file, the key and the reason."""

import os
from contextlib import suppress
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from services.errors import PackError
from services.packs.articles import read_articles
from services.packs.files import PackFiles, pack_files, read_files
from services.packs.lanes import read_pathway_facts, read_tracks
from services.packs.laws import read_findings, read_laws
from services.packs.lists import made_lists, read_agencies, read_facts, read_lists
from services.packs.model import Pack
from services.packs.providers import read_providers
from services.packs.reading import Place, Reading
from services.packs.retention import read_retention
from services.packs.rights import read_rights
from services.packs.routes import read_route_facts, read_routes
from services.packs.shapes.sections import HeadShape

PACKS_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "packs"
COMMON = "common"
FIRST, LAST = "kg", "gen"
"""The countries at both ends of a choice: the one the program was made for, and the generic one."""
FORMAT = 1
"""The number of this way to write packs; a pack of another one is refused."""


@cache
def load_pack(code: str = "kg") -> Pack:
    """The pack of a country, read once. Raises PackError for a pack that is missing or wrong."""
    return read_pack(code, PACKS_FOLDER)


def built_in_packs() -> tuple[Pack, ...]:
    """Every pack of the program that can be read, Kyrgyzstan first, the generic one last."""
    found = []
    for folder in PACKS_FOLDER.iterdir():
        if folder.name != COMMON and (folder / "pack.toml").is_file():
            with suppress(PackError):
                found.append(load_pack(folder.name))
    order = (FIRST, *sorted(pack.code for pack in found if pack.code not in (FIRST, LAST)), LAST)
    return tuple(sorted(found, key=lambda pack: order.index(pack.code)))


def read_pack(code: str, root: Path) -> Pack:
    """Read the pack ``code`` from a folder of packs, merged over the common tables.

    Raises PackError (file, dotted key, reason) for any fault.
    """
    folder = root / code
    # os.path: a name that no disk takes is no pack either
    if not code.isidentifier() or not os.path.isdir(folder):
        raise PackError(code, "", "no such pack")
    return read_pack_files(code, pack_files(folder), pack_files(root / COMMON))


def read_pack_files(code: str, files: PackFiles, common: PackFiles) -> Pack:
    """Read the pack ``code`` from the content of its files and of the common ones.

    Raises PackError (file, dotted key, reason) for the first fault.
    """
    pack, reading = assemble(code, files, common)
    if pack is None or reading.merged.faults:
        raise reading.merged.faults[0]
    return pack


def assemble(code: str, files: PackFiles, common: PackFiles) -> tuple[Pack | None, Reading]:
    """The pack as far as it can be read, and the reading of it with every fault.

    Without a usable ``[pack]`` there is no pack, and at least one fault.
    """
    reading = Reading(read_files(((COMMON, common), (code, files))))
    reading.read_plain()
    reading.read_references()
    head = _head(reading, code)
    if head is None:
        return None, reading
    facts = read_facts(reading)
    readable = frozenset(name for name, fact in facts.items() if fact.type != "codes")
    agencies = read_agencies(reading)
    findings = read_findings(reading)
    retention = read_retention(reading)
    tracks = read_tracks(reading, read_pathway_facts(reading))
    digests = reading.merged.digests
    pack = Pack(
        code=head.code,
        version=f"{head.version}+{digests[code]}",
        name=head.name,
        timezone=ZoneInfo(head.timezone),
        holidays_country=head.holidays_country,
        reviewed_by=head.reviewed_by,
        lists=read_lists(reading) | made_lists(agencies, tracks, findings, retention),
        agencies=agencies,
        facts=facts,
        tracks=tracks,
        references=reading.references,
        laws=read_laws(reading, readable),
        findings=findings,
        rights=read_rights(reading, readable),
        providers=read_providers(reading),
        articles=read_articles(reading),
        retention=retention,
        route_facts=read_route_facts(reading),
        routes=read_routes(reading),
        raw=reading.merged.sections,
        common=digests[COMMON],
        files=reading.merged.files,
    )
    return pack, reading


def _head(reading: Reading, code: str) -> HeadShape | None:
    """The head of the pack, or None where the rest cannot be read for its faults."""
    place = Place(reading, "pack", code)
    number = reading.table("pack").get("format", FORMAT)
    if number != FORMAT:
        reason = f"the pack is written in format {number}; this program reads format {FORMAT}"
        place.fault("format", reason)
        return None
    head = place.shaped(reading.table("pack"), HeadShape)
    if head is None:
        return None
    if head.code != code:
        place.fault("code", f"expected {code}, the name of the folder")
    try:
        ZoneInfo(head.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        place.fault("timezone", f"unknown time zone {head.timezone}")
        return None
    return head
