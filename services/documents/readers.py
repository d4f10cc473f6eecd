"""Reader profiles (need to know): what each reader of a paper may see, read from the pack.

A field that is not seen is left out of the content, and remembered so that the person who prints
can be told what the reader will not learn.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from models.fields import FieldSpec, Sensitivity, fields_of
from services.documents.content import HiddenField
from services.errors import PackError
from services.packs.model import Pack

FULL, INITIALS, CODE = "full", "initials", "code"
EXACT, BAND = "exact", "band"
DISTRICT = "district"
DAY, MONTH = "day", "month"

SECTIONS = frozenset(
    [
        "child",
        "family",
        "schooling",
        "work",
        "health",
        "pathway",
        "findings",
        "unknown",
        "plan",
        "referrals",
        "timeline",
    ]
)
_FORMS = {
    "name": (FULL, INITIALS, CODE),
    "age": (EXACT, BAND),
    "place": (FULL, DISTRICT),
    "date": (DAY, MONTH),
}
_CLASS = "class:"
_FILE = "readers.toml"


@dataclass(frozen=True, slots=True)
class ReaderProfile:
    """What one reader may see; ``coded`` are the sensitivities of a case that hide the name.

    ``outside`` readers need consent or a legal basis; ``share`` are the codes of *share_with*
    any of which covers them. ``training`` readers exist in a vault of fictional cases only.
    """

    code: str
    sees: frozenset[Sensitivity]
    also: frozenset[str]
    never: frozenset[str]
    sections: tuple[str, ...]
    name: str
    age: str
    place: str
    date: str
    coded: frozenset[str]
    outside: bool
    share: tuple[str, ...]
    training: bool


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """One kind of paper: what it needs, whether someone signs it, and who may get it."""

    code: str
    needs: str
    signed: bool
    readers: tuple[str, ...]


def reader_profiles(pack: Pack) -> dict[str, ReaderProfile]:
    """The profiles of a pack in the order of its file. Raises PackError for a wrong entry."""
    return {code: _profile(code, table) for code, table in pack.readers.items()}


def document_rules(pack: Pack) -> dict[str, DocumentRule]:
    """The papers of a pack in the order of its file. Raises PackError for an unknown reader."""
    rules = {}
    for code, table in pack.documents.items():
        readers = tuple(table.get("readers", ()))
        unknown = sorted(set(readers) - set(pack.readers))
        if unknown:
            raise PackError("documents.toml", f"document.{code}.readers", f"unknown {unknown[0]}")
        rules[code] = DocumentRule(
            code, str(table.get("needs", "")), bool(table.get("signed")), readers
        )
    return rules


def text_reviewer(pack: Pack, language: str) -> str:
    """Who has reviewed the papers' texts in a language; empty while nobody has."""
    return str(pack.section("text_review").get(language, "-" if language != "ky" else ""))


class Redaction:
    """Decides field by field for one reader and one case, and remembers what it left out."""

    def __init__(
        self,
        profile: ReaderProfile,
        *,
        case_sensitivity: str = "NORMAL",
        hidden_parts: Iterable[str] = (),
        hides: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        self.profile = profile
        self.name_form = CODE if case_sensitivity in profile.coded else profile.name
        entries = [entry for part in hidden_parts for entry in (hides or {}).get(part, ())]
        self._hidden_fields = frozenset(e for e in entries if not e.startswith(_CLASS))
        self._hidden_classes = frozenset(
            e.removeprefix(_CLASS) for e in entries if e.startswith(_CLASS)
        )
        self._left_out: dict[tuple[str, str], HiddenField] = {}

    def may_show(self, spec: FieldSpec) -> bool:
        """Whether this reader may see this field at all."""
        key = f"{spec.record}.{spec.name}"
        if key in self._hidden_fields or spec.sensitivity.value in self._hidden_classes:
            return False
        if key in self.profile.never:
            return False
        return spec.sensitivity in self.profile.sees or key in self.profile.also

    def shows(self, spec: FieldSpec, value: Any) -> bool:
        """Whether to print the field; one that holds something and is withheld is remembered."""
        if self.may_show(spec):
            return True
        if value is not None and value != ():
            self.hide(spec)
        return False

    def hide(self, spec: FieldSpec) -> None:
        """Remember a field that is left out or replaced by a less telling form."""
        key = (spec.record, spec.name)
        self._left_out.setdefault(key, HiddenField(spec.record, spec.name, spec.label))

    def sees_record(self, record: str, name: str) -> bool:
        """Whether one named field of a record may be shown."""
        return self.may_show(fields_of(record)[name])

    def section(self, name: str) -> bool:
        """Whether the case summary has this part for this reader."""
        return name in self.profile.sections

    @property
    def hidden(self) -> tuple[HiddenField, ...]:
        """What was left out so far, in the order in which it was met."""
        return tuple(self._left_out.values())


def _profile(code: str, table: Mapping[str, Any]) -> ReaderProfile:
    for key, allowed in _FORMS.items():
        if table.get(key) not in allowed:
            raise PackError(_FILE, f"reader.{code}.{key}", f"expected one of {', '.join(allowed)}")
    sections = tuple(table.get("sections", ()))
    for name in sections:
        if name not in SECTIONS:
            raise PackError(_FILE, f"reader.{code}.sections", f"unknown section {name}")
    return ReaderProfile(
        code=code,
        sees=frozenset(_sensitivity(code, name) for name in table.get("sees", ())),
        also=_field_keys(code, "also", table),
        never=_field_keys(code, "never", table),
        sections=sections,
        name=table["name"],
        age=table["age"],
        place=table["place"],
        date=table["date"],
        coded=frozenset(table.get("coded", ())),
        outside=bool(table.get("outside", False)),
        share=tuple(table.get("share", ())),
        training=bool(table.get("training", False)),
    )


def _sensitivity(code: str, name: str) -> Sensitivity:
    try:
        return Sensitivity(name)
    except ValueError as error:
        raise PackError(_FILE, f"reader.{code}.sees", f"unknown class {name}") from error


def _field_keys(code: str, key: str, table: Mapping[str, Any]) -> frozenset[str]:
    keys = frozenset(table.get(key, ()))
    for entry in keys:
        record, _, name = entry.partition(".")
        if not _exists(record, name):
            raise PackError(_FILE, f"reader.{code}.{key}", f"no field {entry}")
    return keys


def _exists(record: str, name: str) -> bool:
    try:
        return name in fields_of(record)
    except KeyError:
        return False
