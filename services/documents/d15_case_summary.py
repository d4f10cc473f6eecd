"""D15: the case on paper for one reader: who, where it stands, what the law says, what is open."""

from collections.abc import Callable

from models.fields import fields_of
from services.documents import content as c
from services.documents.casefile import CaseFile, Row
from services.documents.common import letterhead, signatures
from services.documents.readers import Redaction
from services.documents.summary import (
    assessment,
    care,
    course,
    ending,
    enforcement,
    situation,
    standing,
)
from services.documents.wording import Wording

CODE = "D15"

Part = Callable[[CaseFile, Wording, Redaction], list[c.Block]]

_PARTS: tuple[tuple[str, Part], ...] = (
    ("child", situation.child),
    ("pathway", standing.pathway),
    ("findings", standing.findings),
    ("unknown", standing.unknown),
    ("family", situation.family),
    ("schooling", situation.schooling),
    ("work", situation.work),
    ("health", situation.health),
    ("assessment", assessment.summary),
    ("plan", course.plan),
    ("referrals", course.referrals),
    ("care", care.care),
    ("enforcement", enforcement.enforcement),
    ("outcome", ending.ending),
    ("attachments", course.attachments),
    ("timeline", course.timeline),
)


def build(
    case: CaseFile, w: Wording, redaction: Redaction, legal: Wording | None = None
) -> c.Paper:
    """The summary in the language of ``w``, with the parts that the reader's profile names.

    ``legal`` words the statement under which it is signed, where the paper's own language has not
    been reviewed (do-no-harm 9).
    """
    blocks: list[c.Block] = []
    for name, part in _PARTS:
        if redaction.section(name):
            blocks.extend(part(case, w, redaction))
        else:
            _hide_part(case, name, redaction)
    places = signatures(
        w,
        (
            (w.translate("documents", "Social worker"), case.worker),
            (w.translate("documents", "Supervisor"), case.supervisor),
        ),
    )
    blocks.append(c.KeepTogether((*_statement(w, legal), places)))
    words = w.translate("documents", "{number}, as of {date}")
    return c.Paper(
        document=CODE,
        title=w.translate("documents", "Case summary"),
        subtitle=words.format(number=case.case["number"], date=w.moment(case.now)),
        language=w.language,
        letterhead=letterhead(case, w),
        blocks=tuple(blocks),
        hidden=redaction.hidden,
        unknown=tuple(dict.fromkeys(w.unknown_labels)),
        narrative=tuple(w.narrative),
        places_to_sign=len(places.lines),
    )


def _hide_part(case: CaseFile, part: str, redaction: Redaction) -> None:
    """Remember every recorded field of a part that this reader does not get at all."""
    records: dict[str, tuple[tuple[str, tuple[Row, ...]], ...]] = {
        "child": (("child", (case.child,)), ("document_held", case.documents_held)),
        "family": (("family_member", case.family),),
        "schooling": (("schooling", case.schooling),),
        "work": (("work_situation", case.works),),
        "health": (("harm", case.harm),),
        "plan": (("plan", case.plans), ("goal", case.goals), ("measure", case.measures)),
        "referrals": (("referral", case.referrals),),
        "timeline": (("act", case.acts), ("agenda_item", case.agenda)),
        "assessment": (("assessment", case.assessments), ("assessment_domain", case.domains)),
        "care": (
            ("placement", case.placements),
            ("service_given", case.services),
            ("visit", case.visits),
            ("plan_review", case.reviews),
        ),
        "enforcement": (
            ("violation", case.violations),
            ("offence_case", case.offences),
            ("investigation", case.investigations),
        ),
        "outcome": (("outcome", case.outcomes), ("closure", case.closures)),
        "attachments": (("attachment", case.attachments),),
    }
    for record, rows in records.get(part, ()):
        for spec in fields_of(record).values():
            if any(row.get(spec.name) not in (None, "", ()) for row in rows):
                redaction.hide(spec)


def _statement(w: Wording, legal: Wording | None) -> tuple[c.Block, ...]:
    blocks: list[c.Block] = [c.Paragraph(_sentence(w))]
    if legal is not None:
        blocks.append(
            c.Note(
                w.translate("documents", "The Russian text below applies. This text explains it.")
            )
        )
        blocks.append(c.Paragraph(_sentence(legal)))
    return tuple(blocks)


def _sentence(w: Wording) -> str:
    return w.translate(
        "documents",
        "This summary repeats what is recorded in the case on the day named above. It decides "
        "nothing. What is not known is named as not known.",
    )
