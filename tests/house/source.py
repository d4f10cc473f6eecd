"""The program's own source, read once a run for every test that looks through it."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("models", "services", "ui", "resources/setup")


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of the program, by its path below the project."""
    paths = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in [*paths, ROOT / "main.py"]
    }
