"""What the child protection plan and the family plan have in common (Code on Children 35, 36)."""

from collections.abc import Iterator

from services.documents import content as c
from services.documents.casefile import Row, Rows
from services.documents.common import (
    PaperTask,
    columns,
    identity_rows,
    with_values,
)
from services.documents.summary.course import plan_state
from services.documents.wording import Wording

MEASURE = (
    "action",
    "agency",
    "person",
    "starts_on",
    "due_on",
    "monitoring",
    "evidence",
    "done_on",
)
_WIDTHS = {
    "action": 4.0,
    "agency": 2.0,
    "person": 2.2,
    "evidence": 2.6,
    "starts_on": 1.5,
    "due_on": 1.5,
    "done_on": 1.5,
    "monitoring": 1.7,
}
_NOTHING_YET = "–"
_ALWAYS = frozenset({"action", "due_on"})


def head(task: PaperTask, w: Wording) -> list[c.FieldRow]:
    """The child, the version and the state of the plan, and its control date."""
    plan, redaction = task.subject, task.redaction
    rows = identity_rows(task.case, w, redaction)
    if redaction.sees_record("plan", "kind"):
        rows.append(w.row(w.translate("documents", "Version"), str(plan.get("revision") or 1)))
        rows.append(c.FieldRow(w.translate("documents", "State"), plan_state(plan, w)))
    return rows + w.rows("plan", plan, ("control_on",), redaction)


def texts(task: PaperTask, w: Wording, names: tuple[str, ...]) -> Iterator[c.Block]:
    """Long texts of the plan under headings of their own, as far as they are written."""
    for row in w.rows("plan", task.subject, with_values(task.subject, names), task.redaction):
        yield c.Heading(row.label, 2)
        yield c.Paragraph(row.value)


def measures(task: PaperTask, w: Wording) -> Iterator[c.Block]:
    """Goal by goal the measures that this reader gets; of one body only its own."""
    yield c.Heading(w.translate("documents", "Goals and measures"), 2)
    redaction = task.redaction
    rows = _measures_of(task)
    if redaction.profile.own:
        table = _table(task, w, tuple(row for row in rows if row.get("agency") == task.body))
        yield table or _none(w)
        return
    goals = [row for row in task.case.goals if row["plan_id"] == task.subject["id"]]
    told = False
    shown = [goal for goal in goals if redaction.may_domain(goal.get("domain"))]
    for number, goal in enumerate(shown, 1):
        told = True
        yield from _goal(task, w, number, goal, rows)
    known = {goal["id"] for goal in goals}
    loose = tuple(row for row in rows if row.get("goal_id") not in known)
    if loose and redaction.may_domain(None):
        told = True
        table = _table(task, w, loose)
        if table is not None:
            yield table
    if not told:
        yield _none(w)


def _goal(task: PaperTask, w: Wording, number: int, goal: Row, rows: Rows) -> Iterator[c.Block]:
    text = str(goal.get("text") or w.not_known)
    if text not in w.narrative:
        w.narrative.append(text)
    domain = w.code("domain", goal.get("domain"))
    yield c.Paragraph(f"{number}. {text} ({domain})", c.Style.STRONG)
    table = _table(task, w, tuple(row for row in rows if row.get("goal_id") == goal["id"]))
    if table is not None:
        yield table


def _measures_of(task: PaperTask) -> Rows:
    return tuple(row for row in task.case.measures if row["plan_id"] == task.subject["id"])


def _table(task: PaperTask, w: Wording, rows: Rows) -> c.Table | None:
    """The columns in which something stands; what and until when are always asked for."""
    names = [
        name
        for name in MEASURE
        if name in _ALWAYS or any(row.get(name) not in (None, "") for row in rows)
    ]
    if task.redaction.profile.own:
        names = [name for name in names if name != "agency"]
    return columns("measure", rows, names, w, task.redaction, _WIDTHS, empty=_NOTHING_YET)


def _none(w: Wording) -> c.Block:
    return c.Paragraph(w.translate("documents", "No measures for this reader are recorded."))
