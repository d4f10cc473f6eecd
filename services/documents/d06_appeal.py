"""D06: the parents learn in writing how to appeal (Code on Children 36.7)."""

from services.documents import content as c
from services.documents.casefile import Person
from services.documents.common import (
    PaperTask,
    both,
    finished,
    ground_rows,
    identity_rows,
    signatures,
    with_values,
)
from services.documents.wording import Wording

CODE = "D06"
_RIGHTS = ("APPEAL", "LEGAL_AID", "FAMILY_FIRST", "SIBLINGS", "HEARD")
"""Rights of the pack that parents are told of, in this order."""
_PEN = "_" * 34


def build(task: PaperTask) -> c.Paper:
    """The notice; nothing is withheld from it, because it says nothing about what happened."""
    w = task.w
    places = signatures(
        w,
        (
            (w.translate("documents", "Parent or representative"), Person()),
            (w.translate("documents", "Social worker"), task.case.worker),
        ),
    )
    received = c.Paragraph(w.translate("documents", "I have read this and received a copy."))
    blocks = [*both(task, _part), c.KeepTogether((received, places))]
    addressee = w.translate("documents", "To the parents or the legal representative")
    return finished(task, CODE, blocks, addressee=addressee)


def _part(task: PaperTask, w: Wording) -> list[c.Block]:
    act = task.subject
    rows = identity_rows(task.case, w, task.redaction)
    taken = w.moment(act.get("happened_at"), with_time=True)
    rows.append(w.row(w.translate("documents", "Measures taken on"), taken))
    rows += w.rows("act", act, with_values(act, ("reference",)), task.redaction)
    rows += ground_rows(task, w)
    return [
        c.Paragraph(
            w.translate(
                "documents",
                "Emergency measures were taken to protect your child. You may disagree with them, "
                "and this paper tells you what you can do.",
            )
        ),
        c.FieldRows(tuple(rows)),
        c.Heading(w.translate("documents", "How to appeal"), 2),
        c.NumberedList(_ways(w)),
        c.FieldRows(tuple(_pen_rows(w))),
        c.Heading(w.translate("documents", "Your rights"), 2),
        c.BulletList(_rights(w)),
    ]


def _ways(w: Wording) -> tuple[str, ...]:
    return (
        w.translate("documents", "Write which measure you disagree with, and why."),
        w.translate("documents", "Add this paper and, if you have it, the copy of the act."),
        w.translate("documents", "Hand it in at the place named below and ask for a receipt."),
    )


def _pen_rows(w: Wording) -> list[c.FieldRow]:
    """Filled in by hand: the place and the last day are not in the sources of this program."""
    return [
        c.FieldRow(w.translate("documents", "Court or body for the appeal"), _PEN),
        c.FieldRow(w.translate("documents", "Address"), _PEN),
        c.FieldRow(w.translate("documents", "Last day for the appeal"), _PEN),
        c.FieldRow(w.translate("documents", "Where a lawyer helps free of charge"), _PEN),
    ]


def _rights(w: Wording) -> tuple[str, ...]:
    known = {right.code: right for right in w.pack.rights}
    lines = []
    for code in _RIGHTS:
        if code in known:
            text, source = w.pick(known[code].text), w.pick(known[code].source)
            lines.append(f"{text} ({source})" if source else text)
    return tuple(lines)
