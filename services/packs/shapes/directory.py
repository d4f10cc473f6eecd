"""Shapes of a pack's head, sources, code lists and bodies."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from services.packs.shapes.base import AnyText, Dated, Line, Lines, Shape, Worded, Wordings

Kind = Literal["law", "treaty", "decree", "report", "guidance", "office"]
Status = Literal["READ", "SUMMARY", "REPORTED", "UNREAD", "OFFICE"]
Age = Annotated[int, Field(ge=0, le=120)]


class HeadShape(Shape):
    """``[pack]``: which country, which version, and how its days are counted."""

    format: int = 1
    code: Line
    version: Line
    name: Wordings
    timezone: Line
    holidays_country: str = ""
    reviewed_by: str = ""


class ReferenceShape(Worded, Dated):
    """``[reference.CODE]``: a source that entries cite; {n} in a wording stands for the article."""

    kind: Kind
    status: Status
    edition: AnyText | None = None
    note: AnyText | None = None


class ItemShape(Worded, Dated):
    """``[list.NAME]`` CODE: one code; further keys are those of ``[list_attributes]``."""

    model_config = ConfigDict(extra="allow")

    source: Line | None = None
    help: AnyText | None = None
    unverified: bool = False

    @property
    def attributes(self) -> dict[str, Any]:
        """The keys beyond those of every code."""
        return self.__pydantic_extra__ or {}


class AgencyShape(Dated):
    """``[agency."CC.CODE"]``: a body of the procedure and the roles it plays."""

    name: Wordings
    short: Wordings | None = None
    kinds: Lines
    source: Line
    note: AnyText | None = None
    successor: str = ""
    unverified: bool = False


class ProviderShape(Dated):
    """``[provider."CC.CODE.PLACE"]``: who gives services, where, to whom and when."""

    name: Wordings
    agency: str = ""
    services: Lines = []
    region: str = ""
    place: AnyText | None = None
    capacity: Annotated[int, Field(ge=0)] | None = None
    ages: Annotated[list[Age], Field(min_length=2, max_length=2)] | None = None
    opening: Line = "UNKNOWN"
    hours: AnyText | None = None
    note: AnyText | None = None
    source: Line
    unverified: bool = False


class RetentionShape(Worded):
    """``[retention.CODE]``: a kind of record and the months after which it is looked at again."""

    months: Annotated[int, Field(ge=1, le=1200)]
    findings: Lines = []
    source: Line


class NumberShape(Shape):
    """``[[article.CODE.number]]``: the number a provision bears in a law."""

    law: Line
    number: Line
    valid_from: date | None = None
    valid_to: date | None = None


class ArticleShape(Shape):
    """``[article.CODE]``: a provision and its numbers in one code after another."""

    text: Wordings
    number: list[NumberShape] = []
