"""What a proof reached, kept as one small file a row; ``tests.reliability.report`` makes the table.

``record(9, "Bombs", "12 refused in 0.4 s", passed=True, target="all, under 1 s")`` is all a suite
says. Call it where the figure is known, and before the assertion that may fail: a row that failed
belongs into the table too.
"""

import json
import os
import platform
import re
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "reliability"
FAST, FULL, SOAK, BENCH = "fast", "full", "soak", "bench"
RUNS = (FAST, FULL, SOAK, BENCH)


@dataclass(frozen=True)
class Row:
    """One line of the table; ``row`` is the number of the plan (docs/reliability.md)."""

    row: str
    title: str
    target: str
    figure: str
    passed: bool
    run: str
    date: str
    machine: str

    @property
    def key(self) -> tuple[str, str, str]:
        """A later result with the same key takes the place of this one."""
        return self.row, self.title, self.run


def record(
    row: int | str,
    title: str,
    figure: str,
    passed: bool,
    target: str,
    *,
    run: str = FAST,
    folder: Path = FOLDER,
) -> Row:
    """Keep one result: what was done, the figure reached, and the figure that was wanted.

    ``run`` is ``fast`` (make test), ``full`` (make test-full), ``soak`` or ``bench`` (make soak, make bench). An earlier
    result of the same row, title and run is replaced.
    """
    if run not in RUNS:
        raise ValueError(f"run is one of {', '.join(RUNS)}")
    reached = Row(str(row), title, target, figure, passed, run, date.today().isoformat(), machine())
    folder.mkdir(parents=True, exist_ok=True)
    slug = re.sub(r"\W+", "-", f"{row} {title} {run}".casefold()).strip("-")
    part = folder / f"{uuid4().hex}.part"
    part.write_text(json.dumps(asdict(reached), ensure_ascii=False, indent=1), encoding="utf-8")
    part.replace(folder / f"{slug}.json")
    return reached


def recorded(folder: Path = FOLDER) -> list[Row]:
    """Every result kept since ``make clean``."""
    return [Row(**_read(path)) for path in sorted(folder.glob("*.json"))]


def machine() -> str:
    """How large this computer is: figures mean nothing without it."""
    return f"{os.cpu_count()} cores, {_memory_gib()} GiB, {_system()}, Python {platform.python_version()}"


def _read(path: Path) -> dict[str, Any]:
    values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return values


def _memory_gib() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.system()
