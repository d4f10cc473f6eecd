"""Reader profiles (need to know): what each reader of a paper may see, read from the pack.

A field that is not seen is left out of the content, and remembered so that the person who prints
can be told what the reader will not learn.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
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
        "assessment",
        "care",
        "enforcement",
        "outcome",
        "attachments",
    ]
)
_FORMS = {
    "name": (FULL, INITIALS, CODE),
    "age": (EXACT, BAND),
    "place": (FULL, DISTRICT),
    "date": (DAY, MONTH),
}
_CLASS = "class:"
_SEXUAL_HEALTH = "SEXUAL_HEALTH"
_FILE, _PAPERS_FILE = "readers.toml", "documents.toml"


@dataclass(frozen=True, slots=True)
class ReaderProfile:
    """What one reader may see; ``coded`` are the sensitivities of a case that hide the name.

    ``coded_never`` are further fields withheld in such a case. ``domains`` are the domains of
    assessments and plans that the reader gets, empty for all; ``own``: of a plan only the measures
    of the body that gets the paper. ``outside`` readers need consent or a legal basis; ``share``
    are the codes of *share_with* any of which covers them. ``training`` readers exist in a vault of
    fictional cases only.
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
    coded_never: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    own: bool = False


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """One kind of paper: what it needs, whether someone signs it, and who may get it.

    ``needs`` names the record it is about: a record's name, "plan:KIND" or "act:KIND"; empty for
    the case itself. ``withheld`` fields stay in the office. ``grounds``: reader to the legal ground
    with which the law itself sends the paper; ``free`` readers need none, because the paper records
    their own act. ``coded``: outside the office the child goes by number. ``whole``: readers who
    may get the minutes of a whole sitting.
    """

    code: str
    needs: str
    signed: bool
    readers: tuple[str, ...]
    withheld: frozenset[str] = frozenset()
    grounds: Mapping[str, str] = field(default_factory=dict)
    free: tuple[str, ...] = ()
    coded: bool = False
    whole: tuple[str, ...] = ()


def reader_profiles(pack: Pack) -> dict[str, ReaderProfile]:
    """The profiles of a pack in the order of its file. Raises PackError for a wrong entry."""
    return {code: _profile(code, table, pack) for code, table in pack.readers.items()}


def document_rules(pack: Pack) -> dict[str, DocumentRule]:
    """The papers of a pack in the order of its file. Raises PackError for an unknown reader."""
    rules = {}
    for code, table in pack.documents.items():
        rules[code] = _rule(code, table, pack)
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
        hidden_fields: Iterable[str] = (),
        rule: DocumentRule | None = None,
    ) -> None:
        self.profile = profile
        coded = case_sensitivity in profile.coded
        self.name_form = CODE if coded else profile.name
        self._never = profile.never | (profile.coded_never if coded else frozenset())
        if rule is not None and profile.outside:
            self._never |= rule.withheld
            self.name_form = CODE if rule.coded else self.name_form
        entries = [entry for part in hidden_parts for entry in (hides or {}).get(part, ())]
        entries.extend(hidden_fields)
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
        if key in self._never:
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

    def may_domain(self, domain: str | None) -> bool:
        """Whether the reader gets what belongs to this domain of an assessment or a plan.

        What belongs to no domain is withheld from a reader who gets some of them only.
        """
        if domain == _SEXUAL_HEALTH and Sensitivity.SEXUAL_VIOLENCE not in self.profile.sees:
            return False
        return not self.profile.domains or domain in self.profile.domains

    def section(self, name: str) -> bool:
        """Whether the case summary has this part for this reader."""
        return name in self.profile.sections

    @property
    def hidden(self) -> tuple[HiddenField, ...]:
        """What was left out so far, in the order in which it was met."""
        return tuple(self._left_out.values())


def _profile(code: str, table: Mapping[str, Any], pack: Pack) -> ReaderProfile:
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
        also=_field_keys(f"reader.{code}.also", table.get("also", ())),
        never=_field_keys(f"reader.{code}.never", table.get("never", ())),
        sections=sections,
        name=table["name"],
        age=table["age"],
        place=table["place"],
        date=table["date"],
        coded=frozenset(table.get("coded", ())),
        outside=bool(table.get("outside", False)),
        share=tuple(table.get("share", ())),
        training=bool(table.get("training", False)),
        coded_never=_field_keys(f"reader.{code}.coded_never", table.get("coded_never", ())),
        domains=_domains(code, table.get("domains", ()), pack),
        own=bool(table.get("own", False)),
    )


def _rule(code: str, table: Mapping[str, Any], pack: Pack) -> DocumentRule:
    at = f"document.{code}"
    grounds: dict[str, str] = dict(table.get("ground", {}))
    for key in ("readers", "free", "whole", "ground"):
        unknown = sorted(set(table.get(key, ())) - set(pack.readers))
        if unknown:
            raise PackError(_PAPERS_FILE, f"{at}.{key}", f"unknown {unknown[0]}")
    for ground in grounds.values():
        if pack.item("legal_ground", ground) is None:
            raise PackError(_PAPERS_FILE, f"{at}.ground", f"unknown {ground}")
    return DocumentRule(
        code=code,
        needs=str(table.get("needs", "")),
        signed=bool(table.get("signed")),
        readers=tuple(table.get("readers", ())),
        withheld=_field_keys(f"{at}.withheld", table.get("withheld", ()), _PAPERS_FILE),
        grounds=grounds,
        free=tuple(table.get("free", ())),
        coded=bool(table.get("coded")),
        whole=tuple(table.get("whole", ())),
    )


def _domains(code: str, domains: Iterable[str], pack: Pack) -> frozenset[str]:
    for name in domains:
        if pack.item("domain", name) is None:
            raise PackError(_FILE, f"reader.{code}.domains", f"unknown domain {name}")
    return frozenset(domains)


def _sensitivity(code: str, name: str) -> Sensitivity:
    try:
        return Sensitivity(name)
    except ValueError as error:
        raise PackError(_FILE, f"reader.{code}.sees", f"unknown class {name}") from error


def _field_keys(at: str, entries: Iterable[str], file: str = _FILE) -> frozenset[str]:
    keys = frozenset(entries)
    for entry in keys:
        record, _, name = entry.partition(".")
        if not _exists(record, name):
            raise PackError(file, at, f"no field {entry}")
    return keys


def _exists(record: str, name: str) -> bool:
    try:
        return name in fields_of(record)
    except KeyError:
        return False
