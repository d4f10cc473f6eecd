"""Parts that several papers share: the letterhead, the child's lines, the places to sign."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models.fields import FieldSpec, fields_of
from services.documents import content as c
from services.documents.casefile import CaseFile, Person, Row, Rows
from services.documents.readers import CODE, DISTRICT, EXACT, FULL, Redaction
from services.documents.wording import Wording
from services.formats import dotted_initials, joined, local_date
from services.law.age import age_on, full_years
from services.names import list_name

_NAMES = ("family_name", "given_name", "patronymic")
_WHERE = ("address", "phone")
_SIBLINGS = frozenset({"BROTHER", "SISTER"})
_OF_AGE = 18
_NAMELESS: Row = {"birth_date": None, "phone": None, "address": None, "note": None}
"""What else would say who another child is."""


@dataclass(frozen=True, slots=True)
class PaperTask:
    """What a paper is made from.

    ``subject`` is the record it is about, empty for the case itself. ``legal`` words the text that
    applies where the paper's own language has not been reviewed. ``body`` is the body that gets
    only its own measures. ``ground`` is the legal ground with which the law itself sends the paper.
    """

    case: CaseFile
    w: Wording
    redaction: Redaction
    legal: Wording | None = None
    subject: Row = field(default_factory=dict)
    body: str = ""
    ground: str = ""


Part = Callable[[PaperTask, Wording], list[c.Block]]


def both(task: PaperTask, part: Part) -> list[c.Block]:
    """A signed part; where its language is not reviewed, the text that applies follows it.

    Do-no-harm 9: a Kyrgyz paper that someone signs says that the Russian text applies.
    """
    blocks = part(task, task.w)
    if task.legal is None:
        return blocks
    head = c.Heading(task.legal.translate("documents", "Text that applies"))
    return [_applies(task.w), *blocks, head, *part(task, task.legal)]


def statement(task: PaperTask, sentence: Callable[[Wording], str]) -> tuple[c.Block, ...]:
    """What the signatures below a record stand for, in both languages where that is needed."""
    own = c.Paragraph(sentence(task.w))
    if task.legal is None:
        return (own,)
    return (own, _applies(task.w), c.Paragraph(sentence(task.legal)))


def finished(
    task: PaperTask,
    document: str,
    blocks: Iterable[c.Block],
    *,
    title: str = "",
    subtitle: str = "",
    addressee: str = "",
    missing: tuple[str, ...] = (),
) -> c.Paper:
    """The paper of these blocks, with what was left out, what is not known, and its free text."""
    w, held = task.w, tuple(blocks)
    return c.Paper(
        document=document,
        title=title or w.code("document", document),
        subtitle=subtitle or number_and_day(task),
        addressee=addressee,
        language=w.language,
        letterhead=letterhead(task.case, w),
        blocks=held,
        hidden=task.redaction.hidden,
        unknown=tuple(dict.fromkeys(w.unknown_labels)),
        narrative=tuple(w.narrative),
        places_to_sign=sum(len(places.lines) for places in _places(held)),
        missing=missing,
    )


def number_and_day(task: PaperTask) -> str:
    """The number of the case and the day of the paper."""
    words = task.w.translate("documents", "{number}, as of {date}")
    return words.format(number=task.case.case["number"], date=task.w.moment(task.case.now))


def ground_rows(task: PaperTask, w: Wording) -> list[c.FieldRow]:
    """The legal ground on which the law itself sends the paper; nothing where it does not."""
    if not task.ground:
        return []
    label = w.translate("documents", "Ground for passing on")
    return [w.row(label, w.code("legal_ground", task.ground))]


def confidential(w: Wording) -> c.Block:
    """The remark on every paper about a child that leaves the office."""
    return c.Note(
        w.translate(
            "documents",
            "This paper is about a child. Use it for its purpose only, keep it under lock, and do "
            "not pass it on. Questions: the sender.",
        )
    )


def with_values(row: Mapping[str, Any], names: Iterable[str]) -> list[str]:
    """The fields that hold something: nobody would say of the others that they are *not known*."""
    return [name for name in names if row.get(name) not in (None, "", ())]


def family_rows(task: PaperTask, people: Rows) -> Rows:
    """The people around the child; other children go by a number where the paper leaves."""
    if not task.redaction.profile.outside:
        return people
    return coded_children(people, local_date(task.case.now, task.w.pack.timezone))


def coded_children(family: Rows, today: date) -> Rows:
    """Other children go by a number on a paper that leaves the office (do-no-harm 7)."""
    children = [row["id"] for row in family if _may_be_child(row, today)]
    return tuple(
        {**row, **_NAMELESS, "name": f"№ {children.index(row['id']) + 1}"}
        if row["id"] in children
        else row
        for row in family
    )


def _may_be_child(member: Row, today: date) -> bool:
    """A brother or sister who is not known to be of age; nobody under suspicion is coded."""
    born = member.get("birth_date")
    of_age = born is not None and full_years(born, today) >= _OF_AGE
    return member.get("relation") in _SIBLINGS and not of_age and not member.get("suspected")


def _applies(w: Wording) -> c.Note:
    return c.Note(
        w.translate("documents", "The Russian text below applies. This text explains it.")
    )


def _places(blocks: Iterable[c.Block]) -> list[c.SignatureLines]:
    found = []
    for block in blocks:
        if isinstance(block, c.SignatureLines):
            found.append(block)
        elif isinstance(block, c.KeepTogether):
            found.extend(_places(block.blocks))
    return found


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


def found_place_rows(task: PaperTask, w: Wording) -> list[c.FieldRow]:
    """Where the child was found: the place of the event, which is not where it was taken then."""
    row, spec = task.case.event, fields_of("intake_event")["place"]
    if not row.get("place"):
        return []
    if task.redaction.profile.place == DISTRICT:
        task.redaction.hide(spec)
        return []
    if not task.redaction.shows(spec, row["place"]):
        return []
    return [w.row(w.translate("documents", "Place found"), str(row["place"]))]


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
        values = [row.get(name) for row in rows if row.get(name) not in (None, (), "")]
        if redaction.shows(specs[name], values[0] if values else None):
            shown.append(name)
    if not shown or not rows:
        return None
    for name in shown:
        for row in rows:
            w.note_text(specs[name], row.get(name))
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
