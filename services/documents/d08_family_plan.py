"""D08: the plan of work with the family; a school gets what serves schooling and no more."""

from services.documents import content as c
from services.documents.casefile import Person
from services.documents.common import PaperTask, both, confidential, finished, signatures
from services.documents.plan_paper import head, measures, texts
from services.documents.wording import Wording

CODE = "D08"


def build(task: PaperTask) -> c.Paper:
    """The plan for one reader; a provider gets its own measures and nothing else of it."""
    w, reader = task.w, task.redaction.profile
    addressee = w.code("agency", task.body) if reader.own else ""
    worker = (w.translate("documents", "Social worker"), task.case.worker)
    if reader.own or (reader.domains and not task.redaction.sees_record("plan", "family_duties")):
        second = (w.translate("documents", "Received by"), Person())
        places = signatures(w, (worker, second))
    else:
        family = (w.translate("documents", "Parent or representative"), Person())
        supervisor = (w.translate("documents", "Supervisor"), task.case.supervisor)
        places = signatures(w, (worker, supervisor, family))
    blocks = [*both(task, _part), c.KeepTogether((confidential(w), places))]
    return finished(task, CODE, blocks, addressee=addressee)


def _part(task: PaperTask, w: Wording) -> list[c.Block]:
    rows = head(task, w)
    if not task.redaction.profile.own:
        rows += w.rows("plan", task.subject, ("family_agreed",), task.redaction)
    blocks: list[c.Block] = [c.FieldRows(tuple(rows))]
    if task.redaction.profile.own:
        return [*blocks, *measures(task, w)]
    blocks += texts(task, w, ("situation",))
    blocks += measures(task, w)
    return [*blocks, *texts(task, w, ("family_duties", "forecast", "child_opinion"))]
