"""Checking a whole pack: every fault at once, and what stands in it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from services.documents.readers import document_rules, reader_profiles
from services.errors import PackError
from services.packs import catalogue as c
from services.packs.catalogue import Entry, entries
from services.packs.condition_types import misfits
from services.packs.files import PackFiles, pack_files
from services.packs.links import broken_links
from services.packs.loader import COMMON, PACKS_FOLDER, assemble, read_pack_files
from services.packs.model import Pack
from services.packs.reading import Reading
from services.packs.shapes.papers import DocumentShape, ReaderShape
from services.packs.text import KNOWN_LANGUAGES, has

_WITHOUT_SOURCE = frozenset({c.FINDING, c.REFERENCE})
"""Findings have the sources of their rules; a source needs none."""

_NO_SOURCE = "no source; what no law sets cites OFFICE"


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: the faults, and the counts of what could be read.

    ``kinds`` counts entries by kind, ``statuses`` those with a source by the standing of the
    weakest one, ``languages`` how many of ``texts`` entries have a wording of their own.
    """

    code: str
    version: str
    faults: tuple[PackError, ...]
    kinds: Mapping[str, int] = field(default_factory=dict)
    statuses: Mapping[str, int] = field(default_factory=dict)
    languages: Mapping[str, int] = field(default_factory=dict)
    texts: int = 0


def find_files(name: str) -> tuple[str, PackFiles]:
    """The code and the files of a built-in pack, or of a folder outside the program.

    A folder is named after its code. Raises PackError where there is neither.
    """
    folder = PACKS_FOLDER / name if name.isidentifier() and name != COMMON else Path(name)
    if not folder.is_dir():
        folder = Path(name)
    folder = folder.resolve()
    return folder.name, pack_files(folder)


def find_pack(name: str) -> Pack:
    """A built-in pack by its code, or one in a folder outside. Raises PackError for any fault."""
    return read_pack_files(*find_files(name), common=common_files())


def common_files() -> PackFiles:
    """The files below every pack."""
    return pack_files(PACKS_FOLDER / COMMON)


def check_pack(code: str, files: PackFiles, common: PackFiles) -> Report:
    """Every fault of a pack that one reading can find, and the counts of its entries."""
    pack, reading = assemble(code, files, common)
    if pack is None:
        return Report(code, "", tuple(reading.merged.faults))
    found = entries(pack)
    texts = [entry.text for entry in found if entry.kind != c.DEADLINE]
    return Report(
        code=code,
        version=pack.version,
        faults=all_faults(pack, reading),
        kinds=_counted(entry.kind for entry in found),
        statuses=_counted(entry.status for entry in found if entry.status),
        languages={
            language: sum(has(text, language) for text in texts) for language in KNOWN_LANGUAGES
        },
        texts=len(texts),
    )


def all_faults(pack: Pack, reading: Reading) -> tuple[PackError, ...]:
    """What the reading of a pack found wrong, and what only the whole pack can show."""
    faults = list(reading.merged.faults)
    faults += _paper_faults(reading, pack, bool(faults))
    found = entries(pack)
    wrong = chain(broken_links(pack), misfits(pack), _sourceless(pack, found), _turned(found))
    for key, reason in wrong:
        faults.append(PackError(pack.file_of(key), key, reason))
    return tuple({fault.args[0]: fault for fault in faults}.values())


def _counted(values: Iterator[str]) -> dict[str, int]:
    return dict(Counter(values))


def _paper_faults(reading: Reading, pack: Pack, broken: bool) -> list[PackError]:
    """Faults in what papers read; their own module looks only at what has its shape."""
    before = len(reading.merged.faults)
    for _ in reading.entries("document", DocumentShape):
        pass
    for _ in reading.entries("reader", ReaderShape):
        pass
    faults = reading.merged.faults[before:]
    if faults or broken:
        return faults
    try:
        reader_profiles(pack)
        document_rules(pack)
    except PackError as fault:
        return [fault]
    return []


def _turned(found: tuple[Entry, ...]) -> Iterator[tuple[str, str]]:
    for entry in found:
        if entry.valid_from and entry.valid_to and entry.valid_to < entry.valid_from:
            yield f"{entry.key}.valid_to", "ends before it begins"


def _sourceless(pack: Pack, found: tuple[Entry, ...]) -> Iterator[tuple[str, str]]:
    lists: Counter[str] = Counter()
    for entry in found:
        if entry.citation or entry.kind in _WITHOUT_SOURCE:
            continue
        if entry.kind in (c.ITEM, c.DOCUMENT):
            lists[".".join(entry.key.split(".")[:2])] += 1
            continue
        yield entry.key, _NO_SOURCE
    for key, count in lists.items():
        yield key, f"{count} of {len(pack.lists[key.partition('.')[2]])} entries: {_NO_SOURCE}"
