"""D04: an assessment: the talk, the domains scored 0–3, the risk (Code on Children 33, 36)."""

from services.documents import content as c
from services.documents.casefile import Person, Row
from services.documents.common import (
    PaperTask,
    confidential,
    finished,
    identity_rows,
    place_rows,
    signatures,
    statement,
    with_values,
)
from services.documents.summary import assessment
from services.documents.wording import Wording

CODE = "D04"
_CHILD = ("sex", "birth_date", "languages", "interpreter")
_DONE = ("started_at", "done_at", "place", "interviewer", "psychologist")
_TALK = (
    "place_chosen",
    "breaks_agreed",
    "carer_away",
    "earlier_account",
    "stopped",
    "stop_reason",
    "next_session_on",
)
_TEXTS = ("situation", "child_words")


def build(task: PaperTask) -> c.Paper:
    """The assessment; outside the office without what others said of the family."""
    w, row = task.w, task.subject
    places = signatures(
        w,
        (
            (w.translate("documents", "Social worker"), task.case.worker),
            (w.translate("documents", "Local self-government"), Person()),
            (w.translate("documents", "Psychologist"), Person()),
            (w.translate("documents", "Supervisor"), task.case.supervisor),
        ),
    )
    blocks = [
        *_head(task, row),
        *_talk(task, row),
        *assessment.domains(task.case, row, w, task.redaction),
    ]
    blocks += _texts(task, row)
    blocks += [c.KeepTogether((confidential(w), *statement(task, _sentence), places))]
    return finished(task, CODE, blocks, title=w.code("assessment_kind", row.get("kind")))


def _head(task: PaperTask, row: Row) -> list[c.Block]:
    case, w, redaction = task.case, task.w, task.redaction
    rows = identity_rows(case, w, redaction, with_values(case.child, _CHILD))
    rows += place_rows(case, w, redaction, ("district",))
    rows += w.rows("assessment", row, with_values(row, _DONE), redaction)
    if row.get("done_at") is None:
        state = w.translate("documents", "State")
        rows.append(c.FieldRow(state, w.translate("documents", "not finished")))
    rows += w.rows("assessment", row, ("risk", *with_values(row, ("risk_reason",))), redaction)
    return [c.FieldRows(tuple(rows))]


def _talk(task: PaperTask, row: Row) -> list[c.Block]:
    """How the talk was held; only for the readers who may know who interviewed the child."""
    w = task.w
    if not task.redaction.sees_record("assessment", "interviewer"):
        return []
    rows = w.rows("assessment", row, with_values(row, _TALK), task.redaction)
    if not rows:
        return []
    return [
        c.Heading(w.translate("documents", "How the talk was held"), 2),
        c.FieldRows(tuple(rows)),
    ]


def _texts(task: PaperTask, row: Row) -> list[c.Block]:
    blocks: list[c.Block] = []
    for field in task.w.rows("assessment", row, with_values(row, _TEXTS), task.redaction):
        blocks += [c.Heading(field.label, 2), c.Paragraph(field.value)]
    return blocks


def _sentence(w: Wording) -> str:
    return w.translate(
        "documents",
        "The assessment says how the child is on the day named above. The child is not asked again "
        "for what is written here.",
    )
