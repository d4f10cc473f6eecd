"""``main.py pathway explain``: the steps of a file of facts, and why each stands as it does."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from services.errors import AppError


def explain(options: argparse.Namespace) -> int:
    """Print steps, findings, rights and documents for the facts of a file or of standard input."""
    from services.pathway.facts_file_answer import answer_json

    answer = answer_json(_read(options.facts), options.pack, options.at, options.lang)
    if options.json:
        print(json.dumps(answer, ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(answer, options.lang)))
    return 0


def _read(place: str) -> str:
    try:
        return sys.stdin.read() if place == "-" else Path(place).read_text("utf-8")
    except UnicodeDecodeError as error:
        raise AppError("facts_file_not_json", line=0) from error


def _lines(answer: dict[str, Any], language: str) -> Iterator[str]:
    from services.texts import Catalogue

    say = Catalogue.load(language)
    yield f"{answer['pack']}, {answer['at']}"
    track = ""
    for step in answer["steps"]:
        if step["track"] != track:
            track = step["track"]
            yield f"\n{track}"
        yield from _step(step)
    for title, entries in (
        (say.translate("command_line", "Findings"), answer["findings"]),
        (say.translate("command_line", "Rights"), answer["rights"]),
    ):
        yield f"\n{title}"
        yield from (f"  {entry['code']}: {entry['text']} ({entry['source']})" for entry in entries)
    yield "\n" + say.translate("command_line", "Documents")
    made, due = (", ".join(answer["documents"][name]) or "-" for name in ("made", "due"))
    yield "  " + say.translate("command_line", "made: {made}; to make: {due}").format(
        made=made, due=due
    )


def _step(step: dict[str, Any]) -> Iterator[str]:
    when = step["done"] if step["state"] == "DONE" else step["due"]
    head = f"  {step['code']} {step['name']}: {step['state']}{'!' if step['late'] else ''}"
    yield ", ".join(part for part in (head, when, step["responsible_name"]) if part)
    if step["why_text"]:
        yield f"      {step['why_text']}"
    if step["state"] in ("OPEN", "BLOCKED"):
        yield f"      {step['source_text']}"
        yield from (f"      {line}" for line in step["limits"])
