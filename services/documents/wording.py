"""How codes, dates, names and unknown values are worded on a paper of one language."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from models.fields import FieldSpec, Kind, Sensitivity, fields_of
from services import formats
from services.documents import readers
from services.documents.content import FieldRow
from services.packs.model import Pack
from services.packs.text import Text, pick
from services.texts import Catalogue

_BANDS = ((0, 9), (10, 13), (14, 15), (16, 17), (18, 120))
"""Age bands for readers who must not learn the age; 14, 16 and 18 are the ages of the law."""

_NO_FREE_TEXT = frozenset({Sensitivity.CONTACT, Sensitivity.IDENTITY})


class Wording:
    """Words of one language for the fields and codes of one pack.

    ``translate`` has the shape that Qt's extractor knows, so that a text in a content file is found
    where it stands.
    """

    def __init__(
        self, language: str, pack: Pack, catalogue: Catalogue | None = None, *, dates: str = "day"
    ) -> None:
        self.language = language
        self.pack = pack
        self._catalogue = catalogue or Catalogue.load(language)
        self._months_only = dates == readers.MONTH
        self.unknown_labels: list[str] = []
        self.narrative: list[str] = []

    def translate(self, context: str, text: str) -> str:
        """The text in the language of the paper."""
        return self._catalogue.translate(context, text)

    @property
    def not_known(self) -> str:
        """What stands where nothing is recorded."""
        return self.translate("documents", "not known")

    def label(self, spec: FieldSpec) -> str:
        """The label of a field."""
        text = self.translate("fields", spec.label)
        return f"{text}, {self.translate('fields', spec.unit)}" if spec.unit else text

    def code(self, list_name: str, code: str | None) -> str:
        """The wording of a code, or *not known*."""
        return self.pack.text(list_name, code, self.language) if code else self.not_known

    def pick(self, text: Text) -> str:
        """The wording of a text of the pack."""
        return pick(text, self.language)

    def day(self, day: date | None) -> str:
        """A date as far as the reader may know it; empty for none."""
        if day is None:
            return ""
        if self._months_only:
            return formats.format_month(day, self.language)
        return formats.format_date(day)

    def moment(self, moment: datetime | None, *, with_time: bool = False) -> str:
        """A moment as a local day, or day and hour; empty for none."""
        if moment is None:
            return ""
        if with_time and not self._months_only:
            return formats.format_moment(moment, self.pack.timezone)
        return self.day(formats.local_date(moment, self.pack.timezone))

    def yes_no(self, value: bool | None) -> str:
        """Yes, no or not known."""
        if value is None:
            return self.not_known
        if value:
            return self.translate("documents", "yes")
        return self.translate("documents", "no")

    def value(self, spec: FieldSpec, value: Any) -> str:
        """A value as the paper shows it; *not known* for None, *none* for an empty set."""
        if value is None or value == "":
            return self.not_known
        if spec.kind is Kind.CODE:
            return self.code(spec.codes, value)
        if spec.kind is Kind.CODES:
            words = formats.joined(self.code(spec.codes, code) for code in value)
            return words or self.translate("documents", "none")
        if isinstance(value, bool):
            return self.yes_no(value)
        return self._plain(value)

    def _plain(self, value: Any) -> str:
        if isinstance(value, datetime):
            return self.moment(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, int | Decimal):
            return formats.format_number(value, self.language)
        return str(value)

    def row(self, label: str, value: str | None) -> FieldRow:
        """A line with a ready value; an empty one reads *not known*."""
        if value:
            return FieldRow(label, value)
        self.unknown_labels.append(label)
        return FieldRow(label, self.not_known, known=False)

    def rows(
        self,
        record: str,
        values: Mapping[str, Any],
        names: Iterable[str],
        redaction: readers.Redaction,
    ) -> list[FieldRow]:
        """Lines for the named fields that the reader may see, in the given order.

        A field whose condition (``shown_when``) does not hold is not asked for, so not printed.
        """
        result = []
        for name in names:
            spec, value = fields_of(record)[name], values.get(name)
            if not redaction.shows(spec, value) or not _asked(spec, values):
                continue
            self.note_text(spec, value)
            known = None if value is None or value == "" else self.value(spec, value)
            result.append(self.row(self.label(spec), known))
        return result

    def note_text(self, spec: FieldSpec, value: Any) -> None:
        """Remember free text that is printed as typed, for the check that looks for names in it.

        Addresses, telephones and numbers of papers are fields of their own, not free text.
        """
        free = spec.kind is Kind.NARRATIVE or (
            spec.kind is Kind.TEXT and spec.sensitivity not in _NO_FREE_TEXT
        )
        if free and value and str(value) not in self.narrative:
            self.narrative.append(str(value))

    def age(self, low: int | None, high: int | None, exact: bool, form: str) -> str:
        """An age, or its band for a reader who must not learn it; empty when not known."""
        if form == readers.EXACT or (low is None and high is None):
            return formats.age_text(low, high, self.language, exact=exact)
        ends = [age for age in (low, high) if age is not None]
        first = next(band for band in _BANDS if ends[0] <= band[1])
        last = next(band for band in _BANDS if ends[-1] <= band[1])
        if first[0] >= 18:
            return self.translate("documents", "18 or older")
        band = formats.age_text(first[0], last[1], self.language)
        group = self.translate("documents", "age group")
        return f"{band} ({group})"


def _asked(spec: FieldSpec, values: Mapping[str, Any]) -> bool:
    if spec.shown_when is None:
        return True
    field, codes = spec.shown_when
    value = values.get(field)
    if isinstance(value, bool):
        value = "YES" if value else "NO"
    return value in codes
