"""``python -m tests.mutation [--sample N] [--seed N]``: measure, print, write docs/mutation.md."""

import argparse
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from pathlib import Path
from time import perf_counter

from tests.mutation.mutants import Mutant, mutants_of
from tests.reliability.record import FULL, record

ROOT = Path(__file__).resolve().parents[2]
REPORT = ROOT / "docs" / "mutation.md"
AT_ONCE = 2
PERMISSIONS_GOAL = 0.95
ATTEMPTS = 3
"""A run that a signal ended says nothing of the mutant, and is repeated."""

PATHWAY = ("engine", "deadlines", "working_days", "explain")
LAW = ("engine", "reasoning", "age", "facts", "rights")
ACCESS = ("access", "access_circle")
TESTS = {
    "pathway": (
        "test_engine.py", "test_deadlines.py", "test_working_days.py", "test_explain.py",
        "test_deadline_edges.py", "test_deadline_oracle.py", "test_facts_files.py",
        "test_reopening.py",
    ),
    "law": (
        "test_age.py", "test_reasoning.py", "test_examples.py", "test_check_input.py",
        "test_tables.py", "test_boundaries.py", "test_case_facts.py",
    ),
    "access": ("test_access.py",),
}  # fmt: skip
"""The tests of each part that notice most, the quickest first; of the law the others follow."""
FOLDERS = {"pathway": "pathway", "law": "law", "access": "."}
"""Where a part lies below services/ and its tests below tests/services/."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the tests said of a mutant: noticed, by a failure or by running on for too long."""

    mutant: Mutant
    noticed: bool


def main(arguments: Sequence[str]) -> int:
    """Run a sample of all mutants; 0 where at least the goal was noticed, else 1."""
    options = _options(arguments)
    every = {file: mutants_of(file) for file in _files(options.only)}
    sample = _sampled(every, options.sample, options.seed)
    limits = {kind: _limit(kind) for kind in dict.fromkeys(_kind(file) for file in every)}
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(AT_ONCE) as pool:
        runs = [
            pool.submit(_run, mutant, Path(folder) / f"{number}.py", limits)
            for number, mutant in enumerate(sample)
        ]
        verdicts = []
        for number, run in enumerate(runs, 1):
            verdicts.append(run.result())
            _say(verdicts[-1], number, len(runs))
    share = sum(verdict.noticed for verdict in verdicts) / len(verdicts)
    print(f"{share:.1%} of {len(verdicts)} mutants were noticed")
    _record([verdict for verdict in verdicts if _kind(verdict.mutant.file) == "access"])
    if not options.only:
        REPORT.write_text(_report(verdicts, every, options.seed), encoding="utf-8")
        print(f"see {REPORT.relative_to(ROOT)}")
    return 0 if share >= options.goal else 1


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.mutation", description=main.__doc__)
    parser.add_argument("--sample", type=int, default=180, help="how many mutants; 0: all")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--only", choices=tuple(TESTS), help="one part, without the report")
    parser.add_argument("--goal", type=float, default=0.9)
    return parser.parse_args(arguments)


def _files(only: str | None) -> list[Path]:
    parts = {"pathway": PATHWAY, "law": LAW, "access": ACCESS}
    return [
        (ROOT / "services" / FOLDERS[kind] / f"{name}.py").resolve()
        for kind, names in parts.items()
        for name in names
        if only in (None, kind)
    ]


def _kind(file: Path) -> str:
    """The part that a module belongs to."""
    return file.parent.name if file.parent.name in FOLDERS else "access"


def _sampled(every: dict[Path, list[Mutant]], count: int, seed: int) -> list[Mutant]:
    """The same number of each file as far as it has them, drawn with the seed."""
    pick = random.Random(seed)
    drawn = [pick.sample(mutants, len(mutants)) for mutants in every.values()]
    turns = [mutant for turn in zip_longest(*drawn) for mutant in turn if mutant is not None]
    return turns[:count] if count else turns


def _limit(kind: str) -> float:
    """How long the tests of a folder may take: three times what they take unchanged."""
    began = perf_counter()
    done = _pytest(kind, {}, None)
    if done != 0:
        raise SystemExit(f"the tests of {kind} fail without any mutant")
    return 3 * (perf_counter() - began) + 10


def _run(mutant: Mutant, place: Path, limits: dict[str, float]) -> Verdict:
    place.write_text(mutant.source, encoding="utf-8")
    kind = _kind(mutant.file)
    changed = {"KAMKOR_MUTANT": f"{mutant.file}|{place}"}
    for _ in range(ATTEMPTS):
        try:
            code = _pytest(kind, changed, limits[kind])
        except subprocess.TimeoutExpired:
            return Verdict(mutant, noticed=True)
        if code >= 0:
            return Verdict(mutant, noticed=code != 0)
    raise SystemExit(f"the tests were ended from outside {ATTEMPTS} times")


def _pytest(kind: str, changed: dict[str, str], limit: float | None) -> int:
    folder = Path("tests") / "services" / FOLDERS[kind]
    first = [folder / name for name in TESTS[kind]]
    rest = sorted(set((ROOT / folder).glob("test_*.py")) - {ROOT / file for file in first})
    files = [str(file) for file in ([*first, *rest] if kind == "law" else first)]
    with tempfile.TemporaryDirectory() as examples:
        here = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **changed}
        here["HYPOTHESIS_STORAGE_DIRECTORY"] = examples
        done = subprocess.run(
            [
                sys.executable, "-m", "pytest", *files, "-x", "-q", "-n", "0", "-m", "not full",
                "-p", "tests.mutation.plugin", "-p", "no:randomly", "-p", "no:cacheprovider",
                "--hypothesis-seed=0",
            ],
            cwd=ROOT, env=here, timeout=limit, check=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
    return done.returncode


def _record(verdicts: list[Verdict]) -> None:
    """Row 14 of the plan: the permissions, where any mutant of them was run."""
    noticed = sum(verdict.noticed for verdict in verdicts)
    if verdicts:
        good = noticed >= PERMISSIONS_GOAL * len(verdicts)
        figure = f"{noticed} of {len(verdicts)} noticed"
        record(14, "Mutants of the permissions", figure, good, "95 %", run=FULL)


def _say(verdict: Verdict, number: int, total: int) -> None:
    mutant = verdict.mutant
    word = "noticed" if verdict.noticed else "SURVIVED"
    place = f"{mutant.file.relative_to(ROOT)}:{mutant.line}"
    print(f"{number}/{total} {word} {place}: {mutant.before} -> {mutant.after}", flush=True)


def _report(verdicts: list[Verdict], every: dict[Path, list[Mutant]], seed: int) -> str:
    noticed = sum(verdict.noticed for verdict in verdicts)
    lines = [
        "# Mutation score of the engine, the law and the permissions",
        "",
        "Written by `make mutate`, not by hand. A mutant is one small change of a module; it is",
        "noticed when a test fails or runs on for too long. Survivors that change nothing anybody",
        "could observe are counted as survivors too.",
        "",
        f"**{noticed / len(verdicts):.1%}** of {len(verdicts)} mutants were noticed"
        f" (a sample of {sum(map(len, every.values()))}, drawn evenly over the files with seed"
        f" {seed}, on {date.today():%d.%m.%Y}).",
        "",
        "| Module | Mutants | Sampled | Noticed |",
        "| --- | ---: | ---: | ---: |",
    ]
    for file, mutants in every.items():
        mine = [verdict for verdict in verdicts if verdict.mutant.file == file]
        seen = sum(verdict.noticed for verdict in mine)
        lines.append(f"| `{file.relative_to(ROOT)}` | {len(mutants)} | {len(mine)} | {seen} |")
    lines += ["", "## Survivors", ""]
    lines += [
        f"- `{v.mutant.file.relative_to(ROOT)}:{v.mutant.line}`: `{v.mutant.before}` became"
        f" `{v.mutant.after}`"
        for v in sorted(verdicts, key=lambda v: (str(v.mutant.file), v.mutant.line))
        if not v.noticed
    ] or ["None."]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
