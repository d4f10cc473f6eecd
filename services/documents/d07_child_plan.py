"""D07: the child protection plan with its five contents and four questions (Code on Children 36)."""

from models.fields import fields_of
from services.documents import content as c
from services.documents.casefile import Person
from services.documents.common import PaperTask, both, confidential, finished, signatures
from services.documents.plan_paper import head, measures, texts
from services.documents.wording import Wording

CODE = "D07"
_QUESTIONS = ("needs_protection", "needs_rehabilitation", "stays_with", "care_form")
_PRINCIPLES = "plan_principle"


def build(task: PaperTask) -> c.Paper:
    """The plan for one reader; a provider gets its own measures and nothing else of it."""
    w = task.w
    own = task.redaction.profile.own
    addressee = w.code("agency", task.body) if own else ""
    blocks = [*both(task, _part), c.KeepTogether((confidential(w), _signed(task, w)))]
    return finished(task, CODE, blocks, addressee=addressee)


def _part(task: PaperTask, w: Wording) -> list[c.Block]:
    plan, redaction = task.subject, task.redaction
    blocks: list[c.Block] = [c.FieldRows(tuple(head(task, w)))]
    if redaction.profile.own:
        return [*blocks, *measures(task, w)]
    blocks += texts(task, w, ("situation",))
    answers = w.rows("plan", plan, _QUESTIONS, redaction)
    if answers:
        blocks.append(c.Heading(w.translate("documents", "Questions to be answered"), 2))
        blocks.append(c.FieldRows(tuple(answers)))
    blocks += texts(task, w, ("alternatives",))
    blocks += measures(task, w)
    blocks += texts(task, w, ("forecast", "child_opinion", "family_duties"))
    return [*blocks, *_principles(task, w)]


def _principles(task: PaperTask, w: Wording) -> list[c.Block]:
    """Which principles the plan keeps; boxes for the pen where nobody has ticked any."""
    if not task.redaction.sees_record("plan", "principles"):
        return []
    kept = task.subject.get("principles")
    boxes = tuple(
        c.CheckBox(w.code(_PRINCIPLES, code), None if kept is None else code in kept)
        for code in w.pack.lists.get(_PRINCIPLES, {})
    )
    heading = c.Heading(w.translate("documents", "Principles kept"), 2)
    return [c.KeepTogether((heading, c.CheckBoxes(boxes)))]


def _signed(task: PaperTask, w: Wording) -> c.SignatureLines:
    case = task.case
    lines = [(w.translate("documents", "Social worker"), case.worker)]
    if task.redaction.profile.own:
        lines.append((w.translate("documents", "Received for the body named above"), Person()))
        return signatures(w, lines)
    spec, name = fields_of("plan")["approved_by"], task.subject.get("approved_by")
    approved = Person(str(name)) if name and task.redaction.shows(spec, name) else Person()
    lines += [
        (w.translate("documents", "Supervisor"), case.supervisor),
        (w.translate("documents", "Local self-government"), Person()),
        (w.translate("documents", "Parent or representative"), Person()),
        (w.translate("documents", "Chair of the Commission"), Person()),
        (w.translate("documents", "Head of the district administration"), approved),
    ]
    return signatures(w, lines)
