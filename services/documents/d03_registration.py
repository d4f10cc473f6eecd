"""D03: the registration card: who the child is, its papers, its people, its school."""

from services.documents import content as c
from services.documents.casefile import Person
from services.documents.common import (
    PaperTask,
    columns,
    confidential,
    contact_rows,
    family_rows,
    finished,
    found_place_rows,
    identity_rows,
    place_rows,
    signatures,
    statement,
    with_values,
)
from services.documents.readers import FULL
from services.documents.wording import Wording

CODE = "D03"
_REGISTERED = "REGISTERED"
_CHILD = ("sex", "birth_date", "birth_date_estimated", "age_assessed_by", "citizenship")
_MORE = ("languages", "interpreter", "disability", "disability_note")
_BY_NAME = ("other_names", "personal_number")
_CASE = ("channel", "detected_at", "opened_at", "region", "district", "risk")
_PAPERS = ("kind", "state", "number", "issued_on", "applied_on", "applied_to", "obstacle")
_FAMILY = ("relation", "name", "birth_date", "carer", "legal_basis", "whereabouts", "phone")
_SCHOOL = ("enrolled", "school", "grade", "last_attended", "barriers")
_WIDTHS = {"kind": 2.4, "name": 3.0, "relation": 2.2, "obstacle": 2.4, "carer": 1.5}


def build(task: PaperTask) -> c.Paper:
    """The card; outside the territorial unit it has neither personal number nor address."""
    w = task.w
    places = signatures(
        w,
        (
            (w.translate("documents", "Social worker"), task.case.worker),
            (w.translate("documents", "Head of the office"), Person()),
        ),
    )
    blocks = [*_case(task), *_child(task), *_people(task), *_school(task)]
    blocks += [c.KeepTogether((confidential(w), *statement(task, _sentence), places))]
    return finished(task, CODE, blocks)


def _case(task: PaperTask) -> list[c.Block]:
    case, w, redaction = task.case, task.w, task.redaction
    rows = place_rows(case, w, redaction, with_values(case.case, _CASE))
    rows += found_place_rows(task, w)
    act = case.latest_act(_REGISTERED)
    if act is not None:
        label = w.translate("documents", "Registered on")
        rows.append(w.row(label, w.moment(act.get("happened_at"))))
        rows += w.rows("act", act, with_values(act, ("reference",)), redaction)
    rows.append(w.row(w.translate("documents", "Case worker"), case.worker.name))
    return [c.Heading(w.translate("documents", "Registration"), 2), c.FieldRows(tuple(rows))]


def _child(task: PaperTask) -> list[c.Block]:
    case, w, redaction = task.case, task.w, task.redaction
    names = [*_CHILD[:2], *with_values(case.child, (*_CHILD[2:], *_MORE))]
    if redaction.name_form == FULL:
        names += with_values(case.child, _BY_NAME)
    rows = identity_rows(case, w, redaction, names)
    if redaction.sees_record("child", "address") or case.child.get("address"):
        rows += contact_rows(case, w, redaction)
    blocks: list[c.Block] = [
        c.Heading(w.translate("documents", "The child"), 2),
        c.FieldRows(tuple(rows)),
    ]
    held = columns("document_held", case.documents_held, _shown(task), w, redaction, _WIDTHS)
    if held is not None:
        blocks += [c.Heading(w.translate("documents", "Papers of the child"), 2), held]
    return blocks


def _shown(task: PaperTask) -> list[str]:
    """The columns in which at least one paper of the child holds something."""
    rows = task.case.documents_held
    return [name for name in _PAPERS if any(row.get(name) not in (None, "") for row in rows)]


def _people(task: PaperTask) -> list[c.Block]:
    w = task.w
    heading = c.Heading(w.translate("documents", "Family and carers"), 2)
    if not task.case.family:
        w.unknown_labels.append(heading.text)
        return [heading, c.Paragraph(w.not_known)]
    people = family_rows(task, task.case.family)
    table = columns("family_member", people, _FAMILY, w, task.redaction, _WIDTHS)
    return [heading, table] if table is not None else []


def _school(task: PaperTask) -> list[c.Block]:
    if not task.case.schooling:
        return []
    last = task.case.schooling[-1]
    rows = task.w.rows("schooling", last, with_values(last, _SCHOOL), task.redaction)
    if not rows:
        return []
    return [c.Heading(task.w.translate("documents", "School"), 2), c.FieldRows(tuple(rows))]


def _sentence(w: Wording) -> str:
    return w.translate(
        "documents",
        "This card repeats what is recorded about the child on the day named above. What is not "
        "known is named as not known.",
    )
