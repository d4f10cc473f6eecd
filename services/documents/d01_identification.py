"""D01: the notice that a child was found at work: facts, place, time (Code on Children 34)."""

from services.documents import content as c
from services.documents.casefile import Person
from services.documents.common import (
    PaperTask,
    both,
    confidential,
    finished,
    found_place_rows,
    ground_rows,
    identity_rows,
    place_rows,
    signatures,
    with_values,
)
from services.documents.wording import Wording
from services.formats import joined

CODE = "D01"
_CHILD = ("sex", "citizenship", "languages", "interpreter")
_FOUND = ("activity", "sector", "in_school_hours", "danger", "exploitation", "papers_held")
_WHERE_NOW = ("handed_to", "relationship_shown", "whereabouts")
_WORK = ("sector", "activity", "site", "employer", "employer_number", "hours_day", "night")


def build(task: PaperTask) -> c.Paper:
    """The notice for one reader; a reader of the employer's side of it never learns the name."""
    w = task.w
    reader = task.redaction.profile
    places = signatures(
        w,
        (
            (w.translate("documents", "Body that found the child"), Person()),
            (w.translate("documents", "Social worker"), task.case.worker),
        ),
    )
    addressee = w.code("reader", reader.code) if reader.outside else ""
    blocks = [*both(task, _part), c.KeepTogether((confidential(w), places))]
    missing = () if task.case.case.get("detected_at") else (_when_label(w),)
    return finished(task, CODE, blocks, addressee=addressee, missing=missing)


def _part(task: PaperTask, w: Wording) -> list[c.Block]:
    case, redaction = task.case, task.redaction
    blocks: list[c.Block] = [
        c.Heading(w.translate("documents", "When and where"), 2),
        c.FieldRows(tuple(_finding_rows(task, w))),
        c.Heading(w.translate("documents", "The child"), 2),
        c.FieldRows(tuple(identity_rows(case, w, redaction, with_values(case.child, _CHILD)))),
    ]
    facts = w.rows("person_found", case.found, with_values(case.found, _FOUND), redaction)
    work = case.works[-1] if case.works else {}
    asked = [name for name in with_values(work, _WORK) if not case.found.get(name)]
    facts += w.rows("work_situation", work, asked, redaction)
    blocks.append(c.Heading(w.translate("documents", "What was found"), 2))
    if facts:
        blocks.append(c.FieldRows(tuple(facts)))
    else:
        blocks.append(c.Paragraph(w.translate("documents", "A child was found at work.")))
    now = w.rows("person_found", case.found, with_values(case.found, _WHERE_NOW), redaction)
    if now:
        blocks.append(c.Heading(w.translate("documents", "Where the child is now"), 2))
        blocks.append(c.FieldRows(tuple(now)))
    blocks.append(c.Paragraph(_request(task, w)))
    return blocks


def _finding_rows(task: PaperTask, w: Wording) -> list[c.FieldRow]:
    case = task.case
    found_at = w.moment(case.case.get("detected_at"), with_time=True)
    rows = [w.row(_when_label(w), found_at)]
    rows += place_rows(case, w, task.redaction, ("channel", "region", "district"))
    rows += found_place_rows(task, w)
    if case.participants and task.redaction.sees_record("intake_participant", "agency"):
        bodies = joined(w.code("agency", row.get("agency")) for row in case.participants)
        rows.append(w.row(w.translate("documents", "Bodies that took part"), bodies))
    order = with_values(case.event, ("legal_order",))
    rows += w.rows("intake_event", case.event, order, task.redaction)
    return rows + ground_rows(task, w)


def _when_label(w: Wording) -> str:
    return w.translate("documents", "Child found")


def _request(task: PaperTask, w: Wording) -> str:
    if task.ground:
        return w.translate(
            "documents",
            "We ask you to register the child, to make the initial assessment and to tell us the "
            "number of your case.",
        )
    return w.translate(
        "documents", "This notice passes on what was found. It accuses nobody and decides nothing."
    )
