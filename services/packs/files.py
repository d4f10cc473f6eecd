"""Reading a pack's TOML files and merging them into one set of tables."""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from services.errors import PackError
from services.packs.shapes.sections import SECTIONS

_REPLACES = frozenset({"pathway_fact"})
"""Sections in which a country's key takes the place of the common one."""

PackFiles = Mapping[str, bytes]
"""The content of a pack's files by their name relative to its folder, with forward slashes."""


@dataclass(slots=True)
class Merged:
    """The tables of all files, which file each entry came from, the lanes as read, a hash of the
    files of each part, and the faults found on the way."""

    sections: dict[str, Any] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    lanes: dict[str, dict[str, Any]] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    faults: list[PackError] = field(default_factory=list)

    def file_of(self, key: str) -> str:
        """The file that holds the entry with this dotted key, or the table around it."""
        while key and key not in self.files:
            key = key.rpartition(".")[0]
        return self.files.get(key, "")


def pack_files(folder: Path) -> dict[str, bytes]:
    """Every TOML file below a pack's folder. Raises PackError where there is no such folder."""
    if not folder.is_dir():
        raise PackError(folder.name, "", "no such folder")
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*.toml")
        if path.is_file()
    }


def digest_of(files: PackFiles) -> str:
    """A short hash of the names and contents of these files."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0{len(files[name])}\0".encode() + files[name])
    return digest.hexdigest()[:12]


def read_files(parts: Iterable[tuple[str, PackFiles]]) -> Merged:
    """Read and merge the files of each part (its name, its files), in the order of their names.

    Tables merge key by key, so a later part may add to an entry of an earlier one; a file with
    ``[track]`` and ``[[step]]`` is a lane and stays whole. Faults (a file that is no TOML, a section
    nobody knows, a key that stands twice) are noted, and what is wrong is left out.
    """
    merged = Merged()
    for part, files in parts:
        merged.digests[part] = digest_of(files)
        for inner in sorted(files):
            _read(merged, f"{part}/{inner}", files[inner])
    _reword(merged)
    return merged


def _read(merged: Merged, name: str, content: bytes) -> None:
    try:
        # an editor of Windows puts a mark before the first letter
        tables = tomllib.loads(content.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        merged.faults.append(PackError(name, "", f"not readable as TOML: {error}"))
        return
    for section, value in tables.items():
        if section == "step":
            if _are_tables(value):
                merged.lanes.setdefault(name, {})["step"] = value
            else:
                merged.faults.append(PackError(name, section, "expected tables [[step]]"))
        elif section == "track":
            merged.lanes.setdefault(name, {})["track"] = value
        elif section not in SECTIONS:
            merged.faults.append(PackError(name, section, "unknown section"))
        elif not isinstance(value, Mapping):
            merged.faults.append(PackError(name, section, "expected a table"))
        else:
            merged.files[section] = name
            _merge(merged, name, section, merged.sections.setdefault(section, {}), value)


def _are_tables(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, Mapping) for item in value)


def _merge(
    merged: Merged, name: str, key: str, into: dict[str, Any], value: Mapping[str, Any]
) -> None:
    for part, inner in value.items():
        inner_key = f"{key}.{part}"
        there = into.get(part)
        if isinstance(there, dict) and isinstance(inner, Mapping):
            _merge(merged, name, inner_key, there, inner)
            continue
        if there is not None and key.partition(".")[0] not in _REPLACES:
            reason = f"stands already in {merged.file_of(inner_key)}"
            merged.faults.append(PackError(name, inner_key, reason))
            continue
        into[part] = inner
        merged.files[inner_key] = name


def _reword(merged: Merged) -> None:
    """Put a country's own words, ``[words.<list>]``, in the place of those of a common list
    (militsiya, police). A code that no list has is a fault: nothing is added this way."""
    for name, items in merged.sections.get("words", {}).items():
        listed = merged.sections.get("list", {}).get(name)
        for code, wordings in items.items() if isinstance(items, Mapping) else ():
            there = listed.get(code) if isinstance(listed, Mapping) else None
            if isinstance(there, dict) and isinstance(wordings, Mapping):
                there.update(wordings)
            else:
                key = f"words.{name}.{code}"
                merged.faults.append(
                    PackError(merged.file_of(key), key, "no such code in the list")
                )
