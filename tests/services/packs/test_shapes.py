"""The shapes are the one list of keys: the schema and the page for authors say the same."""

import json
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from services.packs.loader import PACKS_FOLDER
from services.packs.schema import json_schema
from services.packs.shapes.base import Shape
from services.packs.shapes.law import BandShape, OptionShape, RuleShape
from services.packs.shapes.papers import DocumentShape, ReaderShape
from services.packs.shapes.pathway import BecauseShape, DeadlineShape, StepShape, WaitShape
from services.packs.shapes.sections import ENTRIES, SECTIONS, HeadShape, ItemShape
from services.packs.text import KNOWN_LANGUAGES

PAGE = (PACKS_FOLDER.parents[1] / "docs" / "packs.md").read_text(encoding="utf-8")
_TOLD_ELSEWHERE = (DocumentShape, ReaderShape)
_PARTS = (BandShape, BecauseShape, DeadlineShape, OptionShape, RuleShape, StepShape, WaitShape)
SHAPES = [
    shape
    for shape in (HeadShape, ItemShape, *_PARTS, *ENTRIES.values())
    if shape not in _TOLD_ELSEWHERE
]


def _keys(shape: type[Shape]) -> Iterator[str]:
    for name, field in shape.model_fields.items():
        if name not in KNOWN_LANGUAGES:
            yield field.alias or name


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_the_page_names_every_key(shape: type[Shape]) -> None:
    words = set(PAGE.replace("[", " ").replace("]", " ").replace("`", " ").split())
    bare = {word.strip("*,;:(){}.|") for word in words}

    assert set(_keys(shape)) <= bare, sorted(set(_keys(shape)) - bare)


def test_the_page_names_every_section() -> None:
    assert {name for name in SECTIONS if f"[{name}" not in PAGE} == set()


def test_the_schema_knows_every_section_and_key_of_the_built_in_packs() -> None:
    schema = json_schema()
    known = set(schema["properties"])

    for path in PACKS_FOLDER.rglob("*.toml"):
        assert set(tomllib.loads(path.read_text("utf-8"))) <= known, path


def test_the_schema_points_only_at_what_it_holds() -> None:
    schema = json_schema()
    named = {
        reference.removeprefix("#/$defs/")
        for reference in _references(json.loads(json.dumps(schema)))
    }

    assert named == set(schema["$defs"])


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref":
                yield inner
            else:
                yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)
