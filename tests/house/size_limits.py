"""Checks the house's hard limits: no file over 500 lines, no function over 60."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

FILE_LIMIT = 500
FUNCTION_LIMIT = 60
ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("models", "services", "ui", "tests")


def faults(root: Path = ROOT) -> Iterator[str]:
    """One sentence for each file or function that is too long, with its place."""
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            yield from _faults_of(path, root)


def _faults_of(path: Path, root: Path) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(root)
    lines = text.count("\n")
    is_revision = "versions" in path.parts  # generated once, read as a table
    if lines > FILE_LIMIT and not is_revision:
        yield f"{name}: {lines} lines, the limit is {FILE_LIMIT}"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not is_revision:
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LIMIT:
                yield f"{name}:{node.lineno}: {node.name} has {length} lines, the limit is {FUNCTION_LIMIT}"


if __name__ == "__main__":
    found = list(faults())
    for fault in found:
        print(fault)
    sys.exit(1 if found else 0)
