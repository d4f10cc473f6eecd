"""Parts that several papers share: the letterhead, the child's lines, the places to sign."""

from collections.abc import Iterable
from typing import Any

from models.fields import FieldSpec, fields_of
from services.documents import content as c
from services.documents.casefile import CaseFile, Person
from services.documents.readers import CODE, DISTRICT, EXACT, FULL, Redaction
from services.documents.wording import Wording
from services.formats import dotted_initials, joined, local_date
from services.law.age import age_on
from services.names import list_name

_NAMES = ("family_name", "given_name", "patronymic")
_WHERE = ("address", "phone")


def letterhead(case: CaseFile, w: Wording) -> c.Letterhead:
    """The office, and blanks for the numbers that an office's own forms carry."""
    office = case.office
    return c.Letterhead(
        office=str(office.get("name") or ""),
        address=joined(str(office.get(key) or "") for key in ("address", "phone")),
        blanks=(
            w.translate("documents", "Form No."),
            w.translate("documents", "Outgoing No., date"),
        ),
    )


def child_name(case: CaseFile, w: Wording, redaction: Redaction) -> str:
    """The child as this reader may know it: name, initials, or the number of the case."""
    child, specs = case.child, fields_of("child")
    parts = [child.get(name) for name in _NAMES]
    whole = redaction.name_form == FULL and redaction.may_show(specs["family_name"])
    if whole:
        return list_name(*parts) or str(child.get("other_names") or "")
    for name in (*_NAMES, "other_names"):
        if child.get(name):
            redaction.hide(specs[name])
    short = "" if redaction.name_form == CODE else dotted_initials(*parts)
    return short or w.translate("documents", "by the number of the case only")


def age(case: CaseFile, w: Wording, redaction: Redaction) -> str:
    """The child's age on the day of the paper, or its band; empty when not known."""
    specs, child = fields_of("child"), case.child
    found = age_on(child, local_date(case.now, w.pack.timezone))
    exact = redaction.profile.age == EXACT
    if not exact:
        known = [n for n in ("birth_date", "age_from", "age_to") if child.get(n) is not None]
        for name in known[:1]:
            redaction.hide(specs[name])
    return w.age(found.low, found.high, found.exact, redaction.profile.age)


def identity_rows(
    case: CaseFile, w: Wording, redaction: Redaction, more: Iterable[str] = ()
) -> list[c.FieldRow]:
    """Case number, child, age, and the further named fields of the child."""
    rows = [
        w.row(w.translate("documents", "Case number"), str(case.case["number"])),
        w.row(w.translate("documents", "Child"), child_name(case, w, redaction)),
        w.row(w.translate("documents", "Age"), age(case, w, redaction)),
    ]
    return rows + w.rows("child", case.child, more, redaction)


def place_rows(
    case: CaseFile, w: Wording, redaction: Redaction, names: Iterable[str]
) -> list[c.FieldRow]:
    """Lines of the case row; a reader who may know the district only gets no place or address."""
    district_only = redaction.profile.place == DISTRICT
    wanted = []
    for name in names:
        if district_only and name == "place":
            if case.case.get("place"):
                redaction.hide(fields_of("case_file")["place"])
            continue
        wanted.append(name)
    return w.rows("case_file", case.case, wanted, redaction)


def contact_rows(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.FieldRow]:
    """Address and telephone of the child, where the reader may know more than the district."""
    if redaction.profile.place == DISTRICT:
        for name in _WHERE:
            if case.child.get(name):
                redaction.hide(fields_of("child")[name])
        return []
    return w.rows("child", case.child, _WHERE, redaction)


def signatures(w: Wording, lines: Iterable[tuple[str, Person]]) -> c.SignatureLines:
    """Places to sign: role and name of each person, job title where the office recorded one."""
    return c.SignatureLines(
        tuple(c.SignatureLine(person.job_title or role, person.name) for role, person in lines),
        signature=w.translate("documents", "signature"),
        name_in_full=w.translate("documents", "name in full"),
        date=w.translate("documents", "date"),
    )


def columns(
    record: str,
    rows: Iterable[Any],
    names: Iterable[str],
    w: Wording,
    redaction: Redaction,
    widths: dict[str, float],
    *,
    empty: str | None = None,
) -> c.Table | None:
    """A table with the columns that the reader may see; None when none is left or no row is.

    ``empty`` stands where nothing is recorded; without it *not known* does.
    """
    rows, specs = tuple(rows), fields_of(record)
    shown = []
    for name in names:
        values = [row.get(name) for row in rows if row.get(name) not in (None, ())]
        if redaction.shows(specs[name], values[0] if values else None):
            shown.append(name)
    if not shown or not rows:
        return None
    return c.Table(
        header=tuple(w.label(specs[name]) for name in shown),
        rows=tuple(tuple(_cell(w, specs[n], row.get(n), empty) for n in shown) for row in rows),
        widths=tuple(widths.get(name, 2.0) for name in shown),
    )


def _cell(w: Wording, spec: FieldSpec, value: Any, empty: str | None) -> str:
    if value is None and empty is not None:
        return empty
    if spec.codes == "agency" and value in w.pack.agencies:
        return w.pick(w.pack.agencies[value].short)
    return w.value(spec, value)
