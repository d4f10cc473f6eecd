"""Shapes of the law: facts, findings, law tables, rights and lawful channels."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from services.packs.shapes.base import AnyText, Dated, Line, Lines, Shape, Worded, Wordings
from services.packs.shapes.directory import Age

FactType = Literal["bool", "int", "number", "code", "codes"]
RouteFactType = Literal["bool", "int", "number", "code"]
FindingKind = Literal["breach", "worst_form", "action", "gap", "scope", "ok"]
Scope = Literal["work", "child"]
Answer = Literal["MAY", "MUST_NOT", "WARN"]


class FactShape(Worded):
    """``[fact.name]``: what a condition of a law or a right may read."""

    type: FactType
    input: str = ""
    asked_when: str = ""
    code: str = ""
    attribute: str = ""
    list_name: str = Field("", alias="list")
    minimum: int | float | None = None
    maximum: int | float | None = None


class FindingShape(Shape):
    """``[finding.CODE]``: what a finding says."""

    text: Wordings
    kind: FindingKind
    hours: bool = False
    suppresses_hours: bool = False
    confirms: Lines = []


class RuleShape(Shape):
    """``[[law.TABLE.rule]]``: which facts make which finding."""

    row: Line
    finding: Line
    when: Line
    unless: Lines = []
    source: Line
    scope: Scope = "work"
    banded: bool = True
    missing: Lines = []
    note: AnyText | None = None
    valid_from: date | None = None
    valid_to: date | None = None


class BandShape(Shape):
    """``[[law.TABLE.band]]``: ages that are run together while the exact one is not known."""

    name: Line
    ages: Annotated[list[Age], Field(min_length=1)]
    assumed: bool = False


class OptionShape(Shape):
    """``[law.TABLE.option.name]``: a reading of the law that the office chooses."""

    text: Wordings
    source: Line
    default: bool = False


class LawShape(Shape):
    """``[law.TABLE]``: the rows in force during one period."""

    title: Wordings
    valid_from: date
    valid_to: date | None = None
    adult_age: Age
    note: AnyText | None = None
    unverified: bool = False
    band: list[BandShape] = []
    option: dict[str, OptionShape] = {}
    rule: list[RuleShape] = []


class RightShape(Dated):
    """``[right.CODE]``: what is due to a child, when, from whom and by which service."""

    text: Wordings
    source: Line
    findings: Lines = []
    when: Line | None = None
    service: str = ""
    by: Lines = []
    unverified: bool = False


class RouteFactShape(Worded):
    """``[route_fact.name]``: what the condition of a route may read."""

    type: RouteFactType = "bool"
    list_name: str = Field("", alias="list")
    answer: str = ""


class RouteShape(Dated):
    """``[route.CODE]``: what the law answers to one way to start."""

    start: Line
    answer: Answer
    when: Line | None = None
    instead: Lines = []
    text: Wordings
    note: AnyText | None = None
    source: Line
    unverified: bool = False
