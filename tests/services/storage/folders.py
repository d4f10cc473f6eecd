"""What a folder holds, to prove that nothing was written."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def untouched(folder: Path) -> Iterator[None]:
    """Fail unless every name, byte and time of change in the folder is as it was."""
    before = state(folder)
    yield
    assert state(folder) == before


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Content and time of change of each file."""
    return {
        file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in sorted(folder.iterdir())
    }
