"""The child's situation: identity, family, school, work, health."""

from collections.abc import Mapping
from typing import Any

from models.fields import fields_of
from services.documents import content as c
from services.documents.casefile import CaseFile
from services.documents.common import (
    coded_children,
    columns,
    contact_rows,
    identity_rows,
    place_rows,
)
from services.documents.readers import FULL, Redaction
from services.documents.wording import Wording
from services.formats import local_date

_CHILD = ("birth_date", "birth_date_estimated", "age_assessed_by", "sex", "citizenship")
_CHILD_LATER = ("languages", "interpreter", "disability", "disability_note")
_SPECIAL = ("religion", "ethnicity")
_CASE = ("channel", "detected_at", "opened_at", "region", "district", "place")
_CASE_LATER = ("risk", "risk_reason", "closed_at", "closure_reason")
_FAMILY = ("relation", "name", "carer", "legal_basis", "whereabouts", "phone", "suspected")
_FAMILY_WIDTHS = {"name": 3.0, "relation": 2.2, "carer": 1.5}
_SCHOOL = ("enrolled", "school", "grade", "last_attended", "absent", "barriers", "note")
_PAPERS = ("kind", "state", "number")
_HARM = ("observed_on", "danger", "injuries", "health", "distress", "substances")
_HARM_LATER = ("sexual_violence", "pregnancy", "threats", "exploiter_access")
_HARM_LAST = ("official_complicity", "note")
_ALWAYS_PRINTED_IF_UNKNOWN = frozenset(
    [
        "sector",
        "hours_day",
        "hours_week",
        "load_kg",
        "contract",
        "written_consent",
        "medical",
        "night",
        "hazards",
    ]
)
_KNOWN_ONLY = frozenset(
    [
        "religion",
        "ethnicity",
        "age_assessed_by",
        "birth_date_estimated",
        "closed_at",
        "closure_reason",
        "risk_reason",
        "place",
    ]
)


def child(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """Who the child is, how the case came about, and which papers the child holds."""
    names = _with_values(case.child, (*_CHILD, *_CHILD_LATER, *_SPECIAL))
    if redaction.name_form == FULL:
        names += [n for n in ("other_names", "personal_number") if case.child.get(n)]
    rows = identity_rows(case, w, redaction, names)
    rows += contact_rows(case, w, redaction)
    rows += place_rows(case, w, redaction, _with_values(case.case, (*_CASE, *_CASE_LATER)))
    worker = w.translate("documents", "Case worker")
    rows.append(w.row(worker, case.worker.name))
    blocks: list[c.Block] = [
        c.Heading(w.translate("documents", "The child and the case")),
        c.FieldRows(tuple(rows)),
    ]
    held = columns("document_held", case.documents_held, _PAPERS, w, redaction, {})
    if held is not None:
        blocks += [c.Heading(w.translate("documents", "Papers of the child"), 2), held]
    return blocks


def family(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """The people around the child."""
    heading = c.Heading(w.translate("documents", "Family and carers"))
    if not case.family:
        w.unknown_labels.append(heading.text)
        return [heading, c.Paragraph(w.not_known)]
    people = case.family
    if redaction.profile.outside:
        people = coded_children(case.family, local_date(case.now, w.pack.timezone))
    table = columns("family_member", people, _FAMILY, w, redaction, _FAMILY_WIDTHS)
    return [heading, table] if table is not None else []


def schooling(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """School, as last recorded."""
    heading = c.Heading(w.translate("documents", "School"))
    if not case.schooling:
        w.unknown_labels.append(heading.text)
        return [heading, c.Paragraph(w.not_known)]
    last = case.schooling[-1]
    rows = w.rows("schooling", last, _with_values(last, _SCHOOL, {"note"}), redaction)
    return [heading, c.FieldRows(tuple(rows))] if rows else []


def work(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """Every job as it was found; what the law asks about is printed even when not known."""
    heading = c.Heading(w.translate("documents", "Work"))
    if not case.works:
        w.unknown_labels.append(heading.text)
        return [heading, c.Paragraph(w.not_known)]
    blocks: list[c.Block] = [heading]
    for number, job in enumerate(case.works, 1):
        if len(case.works) > 1:
            words = w.translate("documents", "Job {number}")
            blocks.append(c.Heading(words.format(number=number), 2))
        names = [
            name
            for name in fields_of("work_situation")
            if job.get(name) not in (None, "") or name in _ALWAYS_PRINTED_IF_UNKNOWN
        ]
        rows = w.rows("work_situation", job, names, redaction)
        blocks.append(c.FieldRows(tuple(rows)))
    return blocks


def health(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """Harm and danger, as last recorded; the part vanishes where the reader may see none of it."""
    heading = c.Heading(w.translate("documents", "Health and safety"))
    if not case.harm:
        return []
    last = case.harm[-1]
    names = _with_values(last, (*_HARM, *_HARM_LATER, *_HARM_LAST), {"health", "note", "pregnancy"})
    rows = w.rows("harm", last, names, redaction)
    return [heading, c.FieldRows(tuple(rows))] if rows else []


def _with_values(
    values: Mapping[str, Any],
    names: tuple[str, ...],
    only_known: frozenset[str] | set[str] = _KNOWN_ONLY,
) -> list[str]:
    """Leave out empty fields of which nobody would say that they are *not known*."""
    return [n for n in names if n not in only_known or values.get(n) not in (None, "")]
