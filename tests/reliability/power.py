"""A disk after a power cut, rebuilt from the log of shim.c.

The model is a strict reading of POSIX: the content of a file is safe up to its last sync, and a name
(made, renamed or removed) once its folder was synced. Whatever is not safe yet may be there or not:
names in the order they were changed up to any point, or any of them; writes in any choice, each
512-byte sector for itself.
"""

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512
OPEN, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, SYNC_FOLDER, MARK = range(1, 9)
CHANGES = frozenset({OPEN, WRITE, TRUNCATE, RENAME, UNLINK})
NOTHING, EVERYTHING, IN_ORDER, SOME, TORN = "nothing", "everything", "in order", "some", "torn"
FATES = (NOTHING, EVERYTHING, IN_ORDER, SOME, TORN)
"""What becomes of the writes that were not synced."""
_ENTRY = struct.Struct("<QQQQ")


@dataclass(frozen=True)
class Op:
    """One change of the disk: numbers as in shim.c."""

    kind: int
    inode: int = 0
    offset: int = 0
    length: int = 0
    data: bytes = b""

    @property
    def path(self) -> str:
        """The name it speaks of; of a renaming the old one."""
        return (self.data[: self.offset] if self.kind == RENAME else self.data).decode()

    @property
    def new_path(self) -> str:
        """What it was renamed to."""
        return self.data[self.offset :].decode()


def read_log(log: Path) -> list[Op]:
    """Every change in its order; a record that was cut off by a kill is left out."""
    raw, place, found = log.read_bytes(), 0, []
    while place + _ENTRY.size <= len(raw):
        kind, inode, offset, length = _ENTRY.unpack_from(raw, place)
        place += _ENTRY.size
        carried = length if kind in (OPEN, WRITE, RENAME, UNLINK, SYNC_FOLDER) else 0
        if place + carried > len(raw):
            break
        found.append(Op(kind, inode, offset, length, raw[place : place + carried]))
        place += carried
    return found


@dataclass
class _File:
    """Content that is safe, and what was done to it since."""

    safe: bytes = b""
    open_changes: list[Op] = field(default_factory=list)

    def sync(self) -> None:
        """Everything done so far is safe."""
        self.safe, self.open_changes = bytes(_applied(self.safe, self.open_changes)), []

    def after(self, fate: str, rng: Random) -> bytes:
        """The content after a cut."""
        changes = self.open_changes
        if fate == NOTHING or not changes:
            return self.safe
        if fate == EVERYTHING:
            return bytes(_applied(self.safe, changes))
        if fate == IN_ORDER:
            return bytes(_applied(self.safe, changes[: rng.randint(0, len(changes))]))
        if fate == SOME:
            return bytes(_applied(self.safe, [one for one in changes if rng.random() < 0.5]))
        return bytes(_torn(self.safe, changes, rng))


def _applied(content: bytes, changes: list[Op]) -> bytearray:
    made = bytearray(content)
    for change in changes:
        _apply(made, change.kind, change.offset, change.data)
    return made


def _apply(made: bytearray, kind: int, offset: int, data: bytes) -> None:
    if kind == TRUNCATE:
        del made[offset:]
        made.extend(bytes(offset - len(made)))
        return
    made.extend(bytes(max(0, offset - len(made))))
    made[offset : offset + len(data)] = data


def _torn(content: bytes, changes: list[Op], rng: Random) -> bytearray:
    """Each sector of each write is there or not; its length may be there without its content."""
    made = bytearray(content)
    for change in changes:
        if change.kind == TRUNCATE:
            if rng.random() < 0.5:
                _apply(made, TRUNCATE, change.offset, b"")
            continue
        start = change.offset
        while start < change.offset + len(change.data):
            end = min((start // SECTOR + 1) * SECTOR, change.offset + len(change.data))
            if rng.random() < 0.5:
                part = change.data[start - change.offset : end - change.offset]
                _apply(made, WRITE, start, part)
            start = end
    return made


class DiskOf:
    """The disk as the log tells it, change by change; ``images`` says what a cut may leave."""

    def __init__(self, start: Path) -> None:
        """``start`` is the folder as it was; everything in it is safe."""
        self._files: dict[int, _File] = {}
        self._names: dict[str, _File] = {}
        self._pending: list[tuple[int, str, str, _File | None]] = []
        self._live: dict[str, _File] = {}
        for path in sorted(start.rglob("*")):
            if path.is_file():
                self._names[str(path.relative_to(start))] = _File(path.read_bytes())
        self._live.update(self._names)

    def apply(self, op: Op, root: str) -> None:
        """One change more."""
        if op.kind == OPEN:
            self._open(op, _below(op.path, root))
        elif op.kind in (WRITE, TRUNCATE):
            self._files[op.inode].open_changes.append(op)
        elif op.kind == SYNC:
            self._files[op.inode].sync()
        elif op.kind in (RENAME, UNLINK):
            old = _below(op.path, root)
            new = _below(op.new_path, root) if op.kind == RENAME else ""
            file = self._live.pop(old, None)
            if op.kind == RENAME and file is not None:
                self._live[new] = file
            self._pending.append((op.kind, old, new, file))
        elif op.kind == SYNC_FOLDER:
            self._settle(_below(op.path, root))

    def after(self, fate: str, names: str, rng: Random) -> dict[str, bytes]:
        """The files after a cut: ``fate`` of the writes, and of the names (NOTHING … SOME)."""
        kept = dict(self._names)
        for change in self._fate_of_names(names, rng):
            _rename(kept, change)
        return {name: file.after(fate, rng) for name, file in kept.items()}

    @property
    def quiet(self) -> bool:
        """Whether everything is safe, so that every cut leaves the same."""
        dirty = any(file.open_changes for file in [*self._live.values(), *self._names.values()])
        return not dirty and not self._pending

    def _open(self, op: Op, name: str) -> None:
        if op.offset:  # it was created
            file = self._live[name] = _File()
            self._pending.append((OPEN, name, "", file))
        self._files[op.inode] = self._live.setdefault(name, _File())

    def _settle(self, folder: str) -> None:
        left = []
        for change in self._pending:
            if _folder(change[1]) == folder or _folder(change[2] or change[1]) == folder:
                _rename(self._names, change)
            else:
                left.append(change)
        self._pending = left

    def _fate_of_names(self, names: str, rng: Random) -> list[tuple[int, str, str, _File | None]]:
        if names == NOTHING:
            return []
        if names == EVERYTHING:
            return self._pending
        if names == IN_ORDER:
            return self._pending[: rng.randint(0, len(self._pending))]
        return [one for one in self._pending if rng.random() < 0.5]


def _rename(names: dict[str, _File], change: tuple[int, str, str, _File | None]) -> None:
    kind, old, new, file = change
    if kind == OPEN and file is not None:
        names[old] = file
        return
    names.pop(old, None)
    if kind == RENAME and file is not None:
        names[new] = file


def _below(path: str, root: str) -> str:
    return path[len(root) :].strip("/")


def _folder(name: str) -> str:
    return name.rpartition("/")[0]


@dataclass(frozen=True)
class Cut:
    """A disk after a cut: its files, what was marked before (how much of the journal had been
    written), and how it came about."""

    files: dict[str, bytes]
    marked: int
    how: str

    @property
    def digest(self) -> bytes:
        """Equal for equal files."""
        made = hashlib.blake2b(digest_size=16)
        for name, content in sorted(self.files.items()):
            made.update(f"{name}\0{len(content)}\0".encode() + content)
        return made.digest()

    def write(self, folder: Path) -> None:
        """Put the files into an empty folder."""
        for name, content in self.files.items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


def cuts(start: Path, ops: list[Op], root: Path, rng: Random, count: int) -> Iterator[Cut]:
    """``count`` cuts, spread over every place of the log and after each mark, with every fate in
    turn.
    """
    each, rest = divmod(count, len(ops))
    extra = set(rng.sample(range(len(ops)), rest))
    disk, marked, turn = DiskOf(start), 0, rng.randrange(len(FATES))
    for place, op in enumerate(ops):
        if op.kind == MARK:
            marked = op.offset
        else:
            disk.apply(op, str(root))
        for _number in range(each + (place in extra)):
            turn += 1
            fate = FATES[turn % len(FATES)]
            names = FATES[turn // len(FATES) % 4]
            files = disk.after(fate, names, rng)
            yield Cut(files, marked, f"after {place} of {len(ops)}: writes {fate}, names {names}")
