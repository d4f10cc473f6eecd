"""``python -m tests.bench [name]``: measure, print and write ``build/bench.json``."""

import sys

from tests.bench import case_page, derivation, journal, load, start, work
from tests.bench.rows import Row, report

MEASURES = {
    "start": start.measure,
    "search": work.search,
    "list": work.list_page,
    "save": work.save,
    "case": case_page.measure,
    "steps": derivation.steps,
    "rebuild": derivation.rebuild,
    "journal": journal.measure,
    "load": load.measure,
}


def main(names: list[str]) -> int:
    """Measure the named rows, or all; 2 for a name that is not there."""
    unknown = [name for name in names if name not in MEASURES]
    if unknown:
        print(f"no such measurement: {', '.join(unknown)}; there are {', '.join(MEASURES)}")
        return 2
    rows: list[Row] = [MEASURES[name]() for name in names or MEASURES]
    report(rows)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
