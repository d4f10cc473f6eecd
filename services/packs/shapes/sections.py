"""Which sections the files of a pack may have, and the shape of the entries of each."""

from typing import Any, Literal

from services.packs.shapes.base import Day, Line, Lines, Shape, Wordings
from services.packs.shapes.directory import (
    AgencyShape,
    ArticleShape,
    HeadShape,
    ItemShape,
    ProviderShape,
    ReferenceShape,
    RetentionShape,
)
from services.packs.shapes.law import (
    FactShape,
    FindingShape,
    LawShape,
    RightShape,
    RouteFactShape,
    RouteShape,
)
from services.packs.shapes.papers import DocumentShape, ReaderShape
from services.packs.shapes.pathway import LaneShape, PathwayFactShape

ENTRIES: dict[str, type[Shape]] = {
    "reference": ReferenceShape,
    "agency": AgencyShape,
    "provider": ProviderShape,
    "article": ArticleShape,
    "fact": FactShape,
    "finding": FindingShape,
    "law": LawShape,
    "right": RightShape,
    "route_fact": RouteFactShape,
    "route": RouteShape,
    "pathway_fact": PathwayFactShape,
    "document": DocumentShape,
    "reader": ReaderShape,
    "retention": RetentionShape,
}
"""Sections of named entries, ``[section.NAME]``. ``[list.NAME]`` is one level deeper."""


class PlainShape(Shape):
    """Sections without entries of their own: short settings, told apart by their name."""

    list_attributes: dict[str, Lines] = {}
    list_source: dict[str, Line] = {}
    detector: dict[str, Line] = {}
    holiday: dict[Day, Literal["off", "work"]] = {}
    hides: dict[str, Lines] = {}
    sharing: dict[str, dict[str, Any]] = {}
    text_review: dict[str, str] = {}
    words: dict[str, dict[str, Wordings]] = {}


SECTIONS = frozenset({"pack", "list", *ENTRIES, *PlainShape.model_fields})

__all__ = ["ENTRIES", "SECTIONS", "HeadShape", "ItemShape", "LaneShape", "PlainShape"]
