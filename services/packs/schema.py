"""The JSON Schema of a pack's TOML files, made from the shapes that the program itself reads by."""

from typing import Any, Literal

from pydantic.json_schema import models_json_schema

from services.packs.shapes.base import Shape
from services.packs.shapes.sections import ENTRIES, HeadShape, ItemShape, LaneShape, PlainShape

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> dict[str, Any]:
    """The schema of one file: any section may stand in any file of the folder."""
    shapes: list[type[Shape]] = [HeadShape, ItemShape, LaneShape, PlainShape, *ENTRIES.values()]
    inputs: list[tuple[type[Shape], Literal["validation"]]] = [
        (shape, "validation") for shape in shapes
    ]
    references, definitions = models_json_schema(inputs, title="A file of a country pack")
    found = {shape: reference for (shape, _), reference in references.items()}
    plain = definitions["$defs"][PlainShape.__name__]["properties"]
    lane = definitions["$defs"][LaneShape.__name__]["properties"]
    for gone in (PlainShape, LaneShape):
        del definitions["$defs"][gone.__name__]
    properties: dict[str, Any] = {"pack": found[HeadShape], **lane}
    for name, shape in ENTRIES.items():
        properties[name] = _named(found[shape], shape)
    properties["list"] = {
        "type": "object",
        "description": _first_line(ItemShape),
        "additionalProperties": {"type": "object", "additionalProperties": found[ItemShape]},
    }
    properties |= plain
    return {
        "$schema": _DRAFT,
        **definitions,
        "type": "object",
        "properties": dict(sorted(properties.items())),
        "additionalProperties": False,
    }


def _named(reference: Any, shape: type[Shape]) -> dict[str, Any]:
    return {
        "type": "object",
        "description": _first_line(shape),
        "additionalProperties": reference,
    }


def _first_line(shape: type[Shape]) -> str:
    return (shape.__doc__ or "").partition("\n")[0]
