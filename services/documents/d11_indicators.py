"""D11: the trafficking questions: indicators, act and purpose, and how the talk was held.

For the team of the referral mechanism and the investigator alone. The official sheet was not seen;
the boxes are the pack's own list.
"""

from services.documents import content as c
from services.documents.casefile import Person, Row
from services.documents.common import (
    PaperTask,
    columns,
    confidential,
    finished,
    identity_rows,
    place_rows,
    signatures,
    statement,
    with_values,
)
from services.documents.wording import Wording

CODE = "D11"
_INDICATORS = "indicator"
_CHILD = ("sex", "citizenship", "languages", "interpreter")
_DECISION = ("stage", "body", "decided_at", "outcome", "appeal_until")
_PRELIMINARY = "PRELIMINARY"


def build(task: PaperTask) -> c.Paper:
    """The sheet of one set of questions."""
    w, row = task.w, task.subject
    decided = _latest(task)
    representative = str(decided.get("representative") or "")
    if not task.redaction.sees_record("nrm_identification", "representative"):
        representative = ""
    places = signatures(
        w,
        (
            (w.translate("documents", "Who asked"), Person(str(row.get("asked_by") or ""))),
            (w.translate("documents", "Legal representative"), Person(representative)),
            (
                w.translate("documents", "Interpreter"),
                Person(str(decided.get("interpreter") or "")),
            ),
        ),
    )
    blocks = [*_head(task, row), *_criteria(task, row), *_talk(task, decided), *_decisions(task)]
    blocks += [c.KeepTogether((confidential(w), *statement(task, _sentence), places))]
    mechanism = w.translate("documents", "National Referral Mechanism · {number}")
    subtitle = mechanism.format(number=task.case.case["number"])
    return finished(task, CODE, blocks, subtitle=subtitle)


def _head(task: PaperTask, row: Row) -> list[c.Block]:
    case, w, redaction = task.case, task.w, task.redaction
    rows = identity_rows(case, w, redaction, with_values(case.child, _CHILD))
    rows += place_rows(case, w, redaction, ("channel", "detected_at", "region", "district"))
    rows += w.rows("nrm_screening", row, ("asked_at", "asked_by"), redaction)
    return [c.FieldRows(tuple(rows))]


def _criteria(task: PaperTask, row: Row) -> list[c.Block]:
    w = task.w
    found = row.get("indicators")
    boxes = tuple(
        c.CheckBox(w.code(_INDICATORS, code), None if found is None else code in found)
        for code in w.pack.lists.get(_INDICATORS, {})
    )
    blocks: list[c.Block] = [
        c.Heading(w.translate("documents", "Indicators"), 2),
        c.CheckBoxes(boxes),
    ]
    if found == ():
        none = w.translate("documents", "All questions were asked; no indicator was found.")
        blocks.append(c.Paragraph(none))
    blocks.append(c.Heading(w.translate("documents", "Act and purpose"), 2))
    blocks.append(
        c.FieldRows(tuple(w.rows("nrm_screening", row, ("act", "purpose"), task.redaction)))
    )
    blocks.append(
        c.Paragraph(
            w.translate(
                "documents",
                "For a child an act and a purpose are enough: neither force nor deceit has to be "
                "shown.",
            ),
            c.Style.SMALL,
        )
    )
    for note in w.rows("nrm_screening", row, with_values(row, ("note",)), task.redaction):
        blocks += [c.Heading(note.label, 2), c.Paragraph(note.value)]
    return blocks


def _talk(task: PaperTask, decided: Row) -> list[c.Block]:
    """Conditions of the talk: ticked where they are recorded, otherwise for the pen."""
    w = task.w
    last: Row = task.case.assessments[-1] if task.case.assessments else {}
    boxes = (
        (
            w.translate("documents", "The legal representative was present"),
            _is(decided, "representative"),
        ),
        (w.translate("documents", "A psychologist was present"), last.get("psychologist")),
        (w.translate("documents", "An interpreter was present"), _is(decided, "interpreter")),
        (w.translate("documents", "The child chose the place"), last.get("place_chosen")),
        (w.translate("documents", "Breaks and a stop sign were agreed"), last.get("breaks_agreed")),
        (w.translate("documents", "Nobody suspected was within hearing"), last.get("carer_away")),
        (w.translate("documents", "The child was not made to tell it again"), None),
    )
    held = tuple(c.CheckBox(text, ticked) for text, ticked in boxes)
    heading = c.Heading(w.translate("documents", "How the talk was held"), 2)
    return [c.KeepTogether((heading, c.CheckBoxes(held)))]


def _decisions(task: PaperTask) -> list[c.Block]:
    w = task.w
    rows = task.case.identifications
    table = columns(
        "nrm_identification", rows, _DECISION, w, task.redaction, {"outcome": 2.6}, empty="–"
    )
    if table is None:
        return []
    return [c.Heading(w.translate("documents", "Identification"), 2), table]


def _latest(task: PaperTask) -> Row:
    rows = [row for row in task.case.identifications if row.get("stage") == _PRELIMINARY]
    return rows[-1] if rows else {}


def _is(row: Row, name: str) -> bool | None:
    return True if row.get(name) else None


def _sentence(w: Wording) -> str:
    return w.translate(
        "documents",
        "Help to the child does not depend on this sheet, on the child's testimony or on the result "
        "of the identification.",
    )
