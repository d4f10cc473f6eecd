"""D05: the emergency act, and the same act as a notice to court, prosecutor, Commission, parents.

The law asks for the notices within 24 hours (Code on Children 36.7, Family Code 82). The copy for
the parents names the place only where it is known to be safe.
"""

from datetime import datetime

from services.documents import content as c
from services.documents.casefile import Person, Row
from services.documents.common import (
    PaperTask,
    both,
    confidential,
    finished,
    ground_rows,
    identity_rows,
    place_rows,
    signatures,
    with_values,
)
from services.documents.wording import Wording
from services.packs.tracks import Step

CODE = "D05"
_NOTICE_OF = {
    "COURT": "COURT_NOTIFIED",
    "PROSECUTOR": "PROSECUTOR_NOTIFIED",
    "COMMISSION": "COMMISSION_NOTIFIED",
}
"""The act with which a reader is told of the measures."""
_PARENTS = ("PARENT", "PARENT_SUSPECTED")
_CHILD = ("sex", "birth_date", "citizenship", "interpreter")
_ACT = ("agency", "person", "reference", "reason", "note")
_DANGER = ("danger", "injuries", "threats", "sexual_violence", "exploiter_access")
_PLACE = ("kind", "starts_on", "carer", "agency", "address")


def build(task: PaperTask) -> c.Paper:
    """The act for one reader: the addressee follows from the reader."""
    w, reader = task.w, task.redaction.profile
    places = signatures(
        w,
        (
            (w.translate("documents", "Social worker"), task.case.worker),
            (w.translate("documents", "Supervisor"), task.case.supervisor),
            (w.translate("documents", "Police"), Person()),
        ),
    )
    addressee = w.code("reader", reader.code) if reader.outside else ""
    blocks = [*both(task, _part), c.KeepTogether((confidential(w), places))]
    return finished(task, CODE, blocks, title=_title(task), addressee=addressee)


def _title(task: PaperTask) -> str:
    w, reader = task.w, task.redaction.profile
    if reader.code in _NOTICE_OF:
        return w.translate("documents", "Notice of emergency measures")
    if reader.code in _PARENTS:
        return w.translate("documents", "Emergency act: copy for the parents")
    return w.translate("documents", "Emergency act")


def _part(task: PaperTask, w: Wording) -> list[c.Block]:
    case, redaction, act = task.case, task.redaction, task.subject
    rows = identity_rows(case, w, redaction, with_values(case.child, _CHILD))
    rows += place_rows(case, w, redaction, ("district",))
    taken = w.moment(act.get("happened_at"), with_time=True)
    rows.append(w.row(w.translate("documents", "Measures taken on"), taken))
    rows += w.rows("act", act, with_values(act, _ACT), redaction)
    rows += ground_rows(task, w)
    blocks: list[c.Block] = [c.FieldRows(tuple(rows))]
    harm = case.harm[-1] if case.harm else {}
    reasons = w.rows("harm", harm, with_values(harm, _DANGER), redaction)
    if reasons:
        blocks.append(c.Heading(w.translate("documents", "The danger"), 2))
        blocks.append(c.FieldRows(tuple(reasons)))
    blocks += _place(task, w)
    blocks += _notices(task, w)
    blocks.append(c.Paragraph(_closing(task, w)))
    return blocks


def _place(task: PaperTask, w: Wording) -> list[c.Block]:
    """Where the child is now, or the remark that this copy does not say it."""
    now = [row for row in task.case.placements if row.get("ended_on") is None]
    if not now:
        return []
    rows = w.rows("placement", now[-1], with_values(now[-1], _PLACE), task.redaction)
    heading = c.Heading(w.translate("documents", "Where the child is now"), 2)
    blocks: list[c.Block] = [heading]
    if rows:
        blocks.append(c.FieldRows(tuple(rows)))
    if not task.redaction.sees_record("placement", "address"):
        safe = w.translate(
            "documents", "The child is in a safe place. This paper does not name it."
        )
        blocks.append(c.Paragraph(safe))
    return blocks


def _notices(task: PaperTask, w: Wording) -> list[c.Block]:
    """Whom the law tells, until when, and when it was done."""
    if task.redaction.profile.code in _PARENTS:
        return []
    rows = []
    for step, state in _steps(task):
        done, due = state.get("done_at"), state.get("due_at")
        rows.append(
            (w.pick(step.name), _hour(w, due), _hour(w, done) or "–", _source(task, step, w))
        )
    if not rows:
        return []
    header = (
        w.translate("documents", "Notice"),
        w.translate("documents", "Due"),
        w.translate("documents", "Done"),
        w.translate("documents", "Source"),
    )
    return [
        c.Heading(w.translate("documents", "Notices of these measures"), 2),
        c.Table(header, tuple(rows), (30, 22, 22, 26)),
    ]


def _steps(task: PaperTask) -> list[tuple[Step, Row]]:
    """The steps of the notices; a notice to one reader shows that step alone."""
    wanted = _NOTICE_OF.get(task.redaction.profile.code)
    kinds = {wanted} if wanted else set(_NOTICE_OF.values())
    found = []
    for state in task.case.steps:
        step = task.w.pack.steps.get(state["step"])
        if step is not None and kinds & set(step.acts):
            found.append((step, state))
    return found


def _source(task: PaperTask, step: Step, w: Wording) -> str:
    return task.w.pack.cite(step.source, w.language)


def _hour(w: Wording, moment: datetime | None) -> str:
    return w.moment(moment, with_time=True)


def _closing(task: PaperTask, w: Wording) -> str:
    if task.redaction.profile.code in _PARENTS:
        return w.translate(
            "documents",
            "You can appeal against these measures. A separate paper explains how; ask for it if "
            "you did not get it.",
        )
    return w.translate(
        "documents",
        "The measures were taken because the child was in direct danger. A protection plan follows.",
    )
