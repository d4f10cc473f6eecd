"""Shapes of what papers read. Their own module checks them against the records' fields."""

from typing import Literal

from services.packs.shapes.base import Line, Lines, Shape


class DocumentShape(Shape):
    """``[document.CODE]``: a paper, who may get it and what it needs."""

    needs: str = ""
    signed: bool = False
    readers: Lines = []
    withheld: Lines = []
    ground: dict[str, Line] = {}
    free: Lines = []
    coded: bool = False
    whole: Lines = []


class ReaderShape(Shape):
    """``[reader.CODE]``: what one reader of a paper may see."""

    sees: Lines = []
    also: Lines = []
    never: Lines = []
    sections: Lines = []
    name: Literal["full", "initials", "code"]
    age: Literal["exact", "band"]
    place: Literal["full", "district"]
    date: Literal["day", "month"]
    coded: Lines = []
    coded_never: Lines = []
    domains: Lines = []
    own: bool = False
    outside: bool = False
    share: Lines = []
    training: bool = False
