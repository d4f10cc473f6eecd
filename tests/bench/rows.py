"""One row of a measurement, and how rows are printed and kept."""

import json
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter

RESULTS = Path("build") / "bench.json"


@dataclass(frozen=True, slots=True)
class Row:
    """``limit`` and ``kamkor`` are medians in milliseconds; ``ratio`` is kamkor / limit."""

    name: str
    against: str
    limit: float
    limit_p95: float
    kamkor: float
    kamkor_p95: float
    ratio: float
    goal: float

    @property
    def met(self) -> bool:
        """Whether the ratio is within the goal."""
        return self.ratio <= self.goal


def row(
    name: str, against: str, limit: Sequence[float], kamkor: Sequence[float], goal: float
) -> Row:
    """Sum up two series of seconds that were taken in turn."""
    base, ours = statistics.median(limit), statistics.median(kamkor)
    return Row(
        name,
        against,
        _ms(base),
        _ms(p95(limit)),
        _ms(ours),
        _ms(p95(kamkor)),
        round(ours / base, 3),
        goal,
    )


def p95(series: Sequence[float]) -> float:
    """The value that 95 of 100 stay below."""
    ordered = sorted(series)
    return ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]


def in_turn(
    limit: Callable[[int], object], kamkor: Callable[[int], object], runs: int
) -> tuple[list[float], list[float]]:
    """Time both, one after the other and in alternating order, so that drift hits both."""
    series: tuple[list[float], list[float]] = ([], [])
    for number in range(-3, runs):
        pair = ((0, limit), (1, kamkor)) if number % 2 else ((1, kamkor), (0, limit))
        for which, work in pair:
            began = perf_counter()
            work(number)
            elapsed = perf_counter() - began
            if number >= 0:
                series[which].append(elapsed)
    return series


def report(rows: Sequence[Row]) -> None:
    """Print the rows as a table and write them to ``build/bench.json``."""
    heading = (
        f"{'name':<12}{'limit ms':>10}{'p95':>9}{'Kamkor ms':>11}{'p95':>9}{'ratio':>8}{'goal':>7}"
    )
    print(heading)
    for item in rows:
        mark = "" if item.met else "  over the goal"
        print(
            f"{item.name:<12}{item.limit:>10.2f}{item.limit_p95:>9.2f}{item.kamkor:>11.2f}"
            f"{item.kamkor_p95:>9.2f}{item.ratio:>8.2f}{item.goal:>7.2f}{mark}  ({item.against})"
        )
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps([asdict(item) for item in rows], indent=1), encoding="utf-8")


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 3)
