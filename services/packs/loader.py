"""Loading a country pack: every fault is refused with the file, the key and the reason."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from services.errors import PackError
from services.packs.files import Merged, read_files
from services.packs.laws import read_findings, read_laws
from services.packs.model import Agency, CodeItem, Fact, Pack
from services.packs.reading import Table, read_text
from services.packs.rights import read_rights
from services.packs.text import KNOWN_LANGUAGES, Text
from services.packs.tracks import Track, load_tracks

PACKS_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "packs"
COMMON = "common"
TRACKS = "tracks"

_FACT_TYPES = ("bool", "int", "number", "code", "codes")


@cache
def load_pack(code: str = "kg") -> Pack:
    """The pack of a country, read once. Raises PackError for a pack that is missing or wrong."""
    return read_pack(code, PACKS_FOLDER)


def read_pack(code: str, root: Path) -> Pack:
    """Read the pack ``code`` from a folder of packs, merged over the common tables.

    Raises PackError (file, dotted key, reason) for any fault.
    """
    folder = root / code
    if not code.isidentifier() or not folder.is_dir():
        raise PackError(code, "", "no such pack")
    merged = read_files(root, (root / COMMON, folder), apart=TRACKS)
    head = _head(merged)
    facts = dict(_facts(merged))
    agencies = dict(_agencies(merged))
    readable = frozenset(name for name, fact in facts.items() if fact.type != "codes")
    tracks = load_tracks(folder, root / COMMON) if (folder / TRACKS).is_dir() else ()
    lists = _lists(merged, agencies) | _track_lists(merged, tracks)
    references = dict(_references(merged))
    findings = read_findings(_tables(merged, "finding"))
    pack = Pack(
        code=head.string("code"),
        version=f"{head.string('version')}+{merged.digest}",
        name=head.text("name"),
        timezone=_zone(head),
        holidays_country=head.string("holidays_country", ""),
        reviewed_by=head.string("reviewed_by", ""),
        lists=lists,
        agencies=agencies,
        facts=facts,
        tracks=tracks,
        references=references,
        laws=read_laws(_tables(merged, "law"), readable, findings, references),
        findings=findings,
        rights=read_rights(_tables(merged, "right"), readable, findings, references),
        raw=merged.sections,
    )
    head.finish()
    if pack.code != code:
        raise head.error("code", f"expected {code}, the name of the folder")
    _check_links(merged, pack)
    return pack


def _head(merged: Merged) -> Table:
    values = merged.sections.get("pack", {})
    return Table(merged.file_of("pack.code"), "pack", values)


def _zone(head: Table) -> ZoneInfo:
    name = head.string("timezone")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise head.error("timezone", f"unknown time zone {name}") from error


def _tables(merged: Merged, section: str) -> Iterator[Table]:
    for name, values in merged.sections.get(section, {}).items():
        key = f"{section}.{name}"
        if not isinstance(values, Mapping):
            raise PackError(merged.file_of(key), key, "expected a table")
        yield Table(merged.file_of(key), key, values, name)


def _facts(merged: Merged) -> Iterator[tuple[str, Fact]]:
    declared = merged.sections.get("fact", {})
    for table in _tables(merged, "fact"):
        name, kind = table.label, table.string("type")
        if not name.isidentifier() or name != name.lower():
            raise table.error("", "a fact is named in lower case letters, digits and _")
        if kind not in _FACT_TYPES:
            raise table.error("type", f"expected one of {', '.join(_FACT_TYPES)}")
        fact = Fact(
            name=name,
            type=kind,
            text=read_text(table.file, table.key, _wordings(table)),
            input=table.string("input", name),
            asked_when=table.string("asked_when", ""),
            code=table.string("code", ""),
            attribute=table.string("attribute", ""),
            list_name=table.string("list", ""),
            minimum=table.number("minimum"),
            maximum=table.number("maximum"),
        )
        for key in ("asked_when", "input"):
            named = table.string(key, "")
            if named and named not in declared:
                raise table.error(key, f"undeclared fact: {named}")
        table.finish()
        yield name, fact


def _wordings(table: Table) -> dict[str, Any]:
    return {
        language: table.take(language) for language in KNOWN_LANGUAGES if language in table.values
    }


def _agencies(merged: Merged) -> Iterator[tuple[str, Agency]]:
    declared = merged.sections.get("agency", {})
    for table in _tables(merged, "agency"):
        agency = Agency(
            code=table.label,
            name=table.text("name"),
            short=table.optional_text("short") or table.text("name"),
            kinds=table.strings("kinds"),
            source=table.optional_text("source"),
            valid_from=table.day("valid_from"),
            valid_to=table.day("valid_to"),
            successor=table.string("successor", ""),
            unverified=table.yes_no("unverified"),
        )
        if agency.successor and agency.successor not in declared:
            raise table.error("successor", f"no such agency: {agency.successor}")
        table.finish()
        yield agency.code, agency


def _lists(merged: Merged, agencies: Mapping[str, Agency]) -> dict[str, Mapping[str, CodeItem]]:
    attributes = merged.sections.get("list_attributes", {})
    lists: dict[str, Mapping[str, CodeItem]] = {}
    for name, items in merged.sections.get("list", {}).items():
        allowed = frozenset(attributes.get(name, ()))
        lists[name] = {
            code: _item(merged, f"list.{name}.{code}", code, values, allowed)
            for code, values in items.items()
        }
    if "agency" in lists:
        raise PackError("", "list.agency", "this list is made from the agencies")
    lists["agency"] = {
        code: CodeItem(
            code=code,
            text=agency.name,
            source=agency.source,
            valid_from=agency.valid_from,
            valid_to=agency.valid_to,
            unverified=agency.unverified,
        )
        for code, agency in agencies.items()
    }
    return lists


def _track_lists(merged: Merged, tracks: tuple[Track, ...]) -> dict[str, Mapping[str, CodeItem]]:
    """The lists *track* and *step*, made from the lanes."""
    for name in ("track", "step"):
        if name in merged.sections.get("list", {}):
            raise PackError("", f"list.{name}", "this list is made from the tracks")
    return {
        "track": {track.code: CodeItem(track.code, track.name) for track in tracks},
        "step": {
            step.code: CodeItem(step.code, step.name) for track in tracks for step in track.steps
        },
    }


def _references(merged: Merged) -> Iterator[tuple[str, Text]]:
    for table in _tables(merged, "reference"):
        yield table.label, read_text(table.file, table.key, _wordings(table))
        table.finish()


def _item(merged: Merged, key: str, code: str, values: Any, allowed: frozenset[str]) -> CodeItem:
    file = merged.file_of(key)
    if not isinstance(values, Mapping):
        raise PackError(file, key, "expected a text in each language")
    table = Table(file, key, values)
    text: Text = read_text(file, key, _wordings(table))
    item = CodeItem(
        code=code,
        text=text,
        source=table.optional_text("source"),
        help=table.optional_text("help"),
        valid_from=table.day("valid_from"),
        valid_to=table.day("valid_to"),
        unverified=table.yes_no("unverified"),
        attributes={name: table.take(name) for name in allowed if name in values},
    )
    if item.valid_from and item.valid_to and item.valid_to < item.valid_from:
        raise table.error("valid_to", "ends before it begins")
    table.finish()
    return item


def _check_links(merged: Merged, pack: Pack) -> None:
    """Refuse a right that names a service the pack does not know."""
    services: Mapping[str, CodeItem] = pack.lists.get("service", {})
    for right in pack.rights:
        if right.service and right.service not in services:
            key = f"right.{right.code}"
            raise PackError(merged.file_of(key), f"{key}.service", f"no service {right.service}")
