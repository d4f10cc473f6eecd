"""What every shape of a pack's entry shares: strict types, no unknown keys, texts and days."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, NotRequired

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    GetPydanticSchema,
    StringConstraints,
    Tag,
    with_config,
)
from pydantic_core import PydanticCustomError
from typing_extensions import TypedDict

from services.packs.text import KNOWN_LANGUAGES, Text

Line = Annotated[str, StringConstraints(pattern=r"\S")]
"""A text that is not blank."""

Lines = list[Line]


def _is_a_day(value: str) -> str:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:
        raise PydanticCustomError("no_day", "expected a day of the calendar (2026-05-28)")
    return value


Day = Annotated[str, AfterValidator(_is_a_day)]
"""A day as the name of an entry."""


@with_config(ConfigDict(extra="forbid", strict=True))
class TextTable(TypedDict):
    """English, Russian and Kyrgyz always, Kazakh and Tajik where they are found."""

    en: Line
    ru: Line
    ky: Line
    kk: NotRequired[Line]
    tg: NotRequired[Line]


Wordings = Annotated[Text, GetPydanticSchema(lambda _, handler: handler(TextTable))]
"""A text in each language."""


def _form(value: Any) -> str:
    return "(alike)" if isinstance(value, str) else "(text)"


AnyText = Annotated[
    Annotated[Line, Tag("(alike)")] | Annotated[Wordings, Tag("(text)")], Discriminator(_form)
]
"""A text in each language, or one wording that reads alike in all of them."""


class Shape(BaseModel):
    """The keys of one entry. An unknown key and a value of another type are faults."""

    model_config = ConfigDict(strict=True, extra="forbid", defer_build=True)


class Worded(Shape):
    """An entry whose wordings stand beside its other keys."""

    en: Line
    ru: Line
    ky: Line
    kk: Line | None = None
    tg: Line | None = None

    @property
    def wordings(self) -> Text:
        """The wordings by language."""
        found = ((language, getattr(self, language)) for language in KNOWN_LANGUAGES)
        return {language: wording for language, wording in found if wording}


class Dated(Shape):
    """An entry that holds from a day and until a day, both included."""

    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def ends_before_it_begins(self) -> bool:
        """Whether its last day comes before its first."""
        return bool(self.valid_from and self.valid_to and self.valid_to < self.valid_from)


def in_all(text: str | Mapping[str, str] | None) -> Text:
    """The wordings of a text that may be absent or read alike in every language."""
    if text is None:
        return {}
    if isinstance(text, str):
        return dict.fromkeys(("en", "ru", "ky"), text)
    return text
