"""What an office changes about its country pack: adopted versions and days moved by decree."""

from datetime import date, datetime

from sqlalchemy import Text
from sqlmodel import Field

from models.base import Record
from models.fields import Kind, field


class PackVersion(Record, table=True):
    """A version of the country pack that some case keeps, stored whole.

    ``release`` is the version of the pack with the hash of its files ("2026.1+3f…"), ``content`` the
    folder of the pack as a ZIP archive in base64. ``adopted_at`` is set on a
    version that the office itself chose for its new cases; ``withdrawn_at`` ends that choice.
    """

    __tablename__ = "pack_version"

    pack: str = Field()
    release: str = Field(unique=True)
    content: str = Field(sa_type=Text)
    adopted_at: datetime | None = field("Adopted on", Kind.MOMENT, in_form=False)
    withdrawn_at: datetime | None = field("Withdrawn on", Kind.MOMENT, in_form=False)


class MovedDay(Record, table=True):
    """A day that a decree made a working day or a day off."""

    __tablename__ = "moved_day"

    day: date | None = field("Day", Kind.DATE, required=True)
    works: bool | None = field("Is worked", Kind.YES_NO, required=True)
    decree: str | None = field("Decree", Kind.TEXT)
