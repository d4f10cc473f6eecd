"""``python -m tests.reliability.report``: the results kept since the last time go into the table of
docs/reliability.md. A row that was not run again stays as it was.
"""

import re
import sys
from pathlib import Path

from tests.reliability.record import BENCH, FOLDER, ROOT, RUNS, Row, recorded

PAGE = ROOT / "docs" / "reliability.md"
COLUMNS = ("Row", "What", "Target", "Reached", "Pass", "Run", "Date", "Machine")
_YES, _NO = "yes", "**NO**"
_HEAD = """# What was proved, and how far

Every line was written by the suite that did it, and none by hand (`python -m tests.reliability.report`,
at the end of `make test-full` and `make soak`). *fast* is part of `make test`, *full* of `make test-full`,
*soak* is `make soak` and *bench* `make bench`, started by hand. How much each run does stands in `tests/reliability/sizes.py`.

Rows: 1 kill -9 · 2 power cuts · 3 every call of the disk failing · 4 a full disk · 5 kills and cuts in the
great moments · 6 migrations · 7 wrong keys and tampering · 8 fuzzed files · 9 bombs · 10 names and paths ·
11 injected texts · 12 canaries · 13 memory after a lock · 14 the matrix of rights · 15 direct edits of the
file · 16 several people at once · 17 two programs · 18 wrong clocks · 19 load (`make bench`) · 20 working
days · 21 backups · 22 erasure and redaction · 23 recovery · 24 dependencies · 25 known mistakes put in on
purpose, each of which must be caught.

"""


def read_table(page: Path = PAGE) -> list[Row]:
    """The rows that stand in the page."""
    if not page.exists():
        return []
    return [row for line in page.read_text(encoding="utf-8").splitlines() if (row := _row(line))]


def merged(old: list[Row], new: list[Row]) -> list[Row]:
    """Old and new rows, the new ones in place of old ones of the same key, in the plan's order."""
    by_key = {row.key: row for row in [*old, *new]}
    return sorted(by_key.values(), key=_place)


def page_of(rows: list[Row]) -> str:
    """The whole page."""
    lines = [_line(COLUMNS), _line(["---"] * len(COLUMNS)), *(_line(_cells(row)) for row in rows)]
    return _HEAD + "\n".join(lines) + "\n"


def main(page: Path = PAGE, folder: Path = FOLDER) -> int:
    """Write the page; 1 if any row of it did not pass, save those of ``make bench``: how fast a computer
    is decides about nobody's change."""
    rows = merged(read_table(page), recorded(folder))
    page.write_text(page_of(rows), encoding="utf-8")
    failed = [row for row in rows if not row.passed]
    print(f"{page.name}: {len(rows)} rows, {len(failed)} not passed")
    for row in failed:
        print(f"  row {row.row}, {row.title} ({row.run}): {row.figure}; wanted {row.target}")
    return 1 if any(row.run != BENCH for row in failed) else 0


def _place(row: Row) -> tuple[int, str, str, int]:
    number = re.match(r"\d+", row.row)
    return int(number[0]) if number else 999, row.row, row.title, RUNS.index(row.run)


def _cells(row: Row) -> list[str]:
    passed = _YES if row.passed else _NO
    return [row.row, row.title, row.target, row.figure, passed, row.run, row.date, row.machine]


def _line(cells: list[str] | tuple[str, ...]) -> str:
    safe = (" ".join(cell.split()).replace("|", "\\|") for cell in cells)
    return f"| {' | '.join(safe)} |"


def _row(line: str) -> Row | None:
    cells = [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
    if len(cells) != len(COLUMNS) or cells[5] not in RUNS:
        return None
    row, title, target, figure, passed, run, date, machine = cells
    return Row(row, title, target, figure, passed == _YES, run, date, machine)


if __name__ == "__main__":
    sys.exit(main())
