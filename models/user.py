"""People who use Kamkor, and the office whose vault this is."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from models.base import Record
from models.fields import Kind, field


class User(Record, table=True):
    """A person of the office; the actor of every change.

    The people of one supervisor are a team; ``left_at`` is when the key slot was taken away.
    """

    __tablename__ = "user_account"

    name: str = field("Name", Kind.NAME, required=True)
    role: str = field("Role", Kind.CODE, codes="role", required=True)
    job_title: str | None = field("Job title", Kind.TEXT)
    supervisor_id: UUID | None = field("Supervisor", Kind.LINK, in_form=False)
    language: str | None = field("Language", Kind.CODE, codes="ui_language")
    active: bool = Field(default=True)
    left_at: datetime | None = field("Left on", Kind.MOMENT, in_form=False)


class Office(Record, table=True):
    """The office that keeps this vault: exactly one row.

    ``vault_code`` is drawn at random when the vault is made, so that the case numbers of two
    offices never collide. ``training`` marks a vault of fictional cases.
    """

    name: str = field("Office", Kind.TEXT, required=True)
    address: str | None = field("Address", Kind.TEXT)
    phone: str | None = field("Telephone", Kind.TEXT)
    region: str | None = field("Region", Kind.CODE, codes="region")
    approval_needed: bool | None = field(
        "Only plans approved by the supervisor enter an agenda", Kind.YES_NO, default=True
    )
    identification_body: str | None = field(
        "Body that identifies victims officially", Kind.CODE, codes="agency"
    )
    default_knows: str | None = field(
        "Circle proposed for new cases", Kind.CODE, codes="who_may_know"
    )
    lock_minutes: int | None = field(
        "Minutes until the screen is covered", Kind.WHOLE, unit="min", minimum=1, maximum=15
    )
    law_options: tuple[str, ...] | None = field(
        "Readings of the law", Kind.CODES, codes="law_option", in_form=False
    )
    law_options_reason: str | None = field("Why this reading", Kind.TEXT, in_form=False)
    vault_code: str = Field()
    pack: str = Field(default="kg")
    training: bool = Field(default=False)


class NumberSeries(Record, table=True):
    """The last number given out in one series and year; numbers are never given twice."""

    __tablename__ = "number_series"

    series: str = Field(index=True)
    year: int = Field()
    last: int = Field(default=0)
