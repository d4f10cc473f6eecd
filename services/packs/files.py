"""Reading a pack's TOML files and merging them into one set of tables."""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from services.errors import PackError
from services.packs.text import KNOWN_LANGUAGES, REQUIRED_LANGUAGES

_DEPTH = {"list": 2}
"""How many names below the section identify one entry; one everywhere else."""

_SECTIONS = frozenset(
    {
        "pack",
        "list",
        "list_attributes",
        "agency",
        "fact",
        "pathway_fact",
        "finding",
        "law",
        "reference",
        "right",
        "document",
        "reader",
        "hides",
        "sharing",
        "text_review",
        "holiday",
    }
)
_NOT_TEXTS = frozenset({"text_review"})
_DATES = frozenset({"valid_from", "valid_to"})


@dataclass(slots=True)
class Merged:
    """The tables of all files, and which file each entry came from."""

    sections: dict[str, Any] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    digest: str = ""

    def file_of(self, key: str) -> str:
        """The file that holds the entry with this dotted key."""
        return self.files.get(key, "")


def read_files(root: Path, folders: tuple[Path, ...], apart: str) -> Merged:
    """Read and merge every TOML file below the folders, in the order of their names.

    ``apart`` names a subfolder whose files another module reads, except for its references; they
    count for the digest. Raises PackError for a file that is no TOML, a section nobody knows, an
    entry that stands twice, and a text that lacks a language.
    """
    merged = Merged()
    digest = hashlib.sha256()
    for path, folder in _paths(folders):
        name = path.relative_to(root).as_posix()
        content = path.read_bytes()
        digest.update(content)
        if apart in path.relative_to(folder).parts[:-1] and path.stem != "references":
            continue
        for section, value in _parse(name, content).items():
            if section not in _SECTIONS:
                raise PackError(name, section, "unknown section")
            if section not in _NOT_TEXTS:
                _check(name, section, value)
            _merge(merged, name, section, value)
    merged.digest = digest.hexdigest()[:12]
    return merged


def _paths(folders: tuple[Path, ...]) -> Iterator[tuple[Path, Path]]:
    for folder in folders:
        if not folder.is_dir():
            raise PackError(folder.name, "", "no such folder")
        for path in sorted(folder.rglob("*.toml")):
            yield path, folder


def _parse(name: str, content: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PackError(name, "", f"not readable as TOML: {error}") from error


def _merge(merged: Merged, name: str, section: str, value: Any) -> None:
    if not isinstance(value, Mapping):
        raise PackError(name, section, "expected a table")
    _merge_level(merged, name, section, merged.sections.setdefault(section, {}), value)


def _merge_level(
    merged: Merged, name: str, key: str, into: dict[str, Any], value: Mapping[str, Any]
) -> None:
    section, _, rest = key.partition(".")
    level = 1 + (len(rest.split(".")) if rest else 0)
    for part, inner in value.items():
        inner_key = f"{key}.{part}"
        if level < _DEPTH.get(section, 1):
            if not isinstance(inner, Mapping):
                raise PackError(name, inner_key, "expected a table")
            _merge_level(merged, name, inner_key, into.setdefault(part, {}), inner)
            continue
        if part in into:
            raise PackError(name, inner_key, f"stands already in {merged.file_of(inner_key)}")
        into[part] = inner
        merged.files[inner_key] = name


def _check(name: str, key: str, value: Any) -> None:
    """Refuse texts that lack a language and dates that are none, at any depth."""
    if isinstance(value, list):
        for number, item in enumerate(value, 1):
            _check(name, f"{key}.{number}", item)
    if not isinstance(value, Mapping):
        return
    if any(isinstance(value.get(language), str) for language in KNOWN_LANGUAGES):
        for language in REQUIRED_LANGUAGES:
            wording = value.get(language)
            if not isinstance(wording, str) or not wording.strip():
                raise PackError(name, f"{key}.{language}", "no wording in this language")
    for part, inner in value.items():
        if part in _DATES:
            _check_date(name, f"{key}.{part}", inner)
        _check(name, f"{key}.{part}", inner)


def _check_date(name: str, key: str, value: Any) -> None:
    if isinstance(value, date) and not isinstance(value, datetime):
        return
    try:
        date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise PackError(name, key, "expected a date (year-month-day)") from error
