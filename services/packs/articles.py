"""The concordance: one provision and its numbers in one code after another."""

from dataclasses import dataclass
from datetime import date

from services.packs.reading import Reading
from services.packs.shapes.directory import ArticleShape
from services.packs.text import Text


@dataclass(frozen=True, slots=True)
class ArticleNumber:
    """The number a provision bears in a law, and since when and until when."""

    law: str
    number: str
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def citation(self) -> str:
        """The number as a citation ("CRC 166")."""
        return f"{self.law} {self.number}"

    def in_force(self, on: date) -> bool:
        """Whether the provision bore this number on that day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on <= self.valid_to
        )


@dataclass(frozen=True, slots=True)
class Article:
    """A provision with its numbers, in the order of the file."""

    code: str
    text: Text
    numbers: tuple[ArticleNumber, ...]


def read_articles(reading: Reading) -> dict[str, Article]:
    """The provisions by their code; a number in a law that is not declared is a fault."""
    articles = {}
    for place, shape in reading.entries("article", ArticleShape):
        for count, number in enumerate(shape.number, 1):
            if number.law not in reading.references:
                place.fault(f"number.{count}.law", f"undeclared reference: {number.law}")
        articles[place.code] = Article(
            code=place.code,
            text=shape.text,
            numbers=tuple(
                ArticleNumber(number.law, number.number, number.valid_from, number.valid_to)
                for number in shape.number
            ),
        )
    return articles
