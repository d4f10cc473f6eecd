"""The assessment on paper: its domains with their scores from 0 to 3 (domain G)."""

from models.fields import fields_of
from services.documents import content as c
from services.documents.casefile import CaseFile, Row, Rows
from services.documents.common import columns, with_values
from services.documents.readers import Redaction
from services.documents.wording import Wording

_DOMAIN = ("domain", "score", "evidence", "source", "child_words")
_WIDTHS = {"domain": 2.2, "score": 1.0, "evidence": 3.4, "source": 1.8, "child_words": 2.6}
_HEAD = ("done_at", "risk", "risk_reason")
_NOTHING = "–"


def summary(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """The newest finished assessment, or the one that goes on."""
    finished = [row for row in case.assessments if row.get("done_at") is not None]
    rows = finished or list(case.assessments)
    if not rows:
        return []
    last = rows[-1]
    kind = w.code("assessment_kind", last.get("kind"))
    head = w.rows("assessment", last, with_values(last, _HEAD), redaction)
    blocks: list[c.Block] = [c.Heading(kind)]
    if head:
        blocks.append(c.FieldRows(tuple(head)))
    return [*blocks, *domains(case, last, w, redaction)]


def domains(case: CaseFile, row: Row, w: Wording, redaction: Redaction) -> list[c.Block]:
    """The domains that this reader gets, in the order of the pack, and what the score means."""
    spec = fields_of("assessment_domain")["score"]
    own = _in_order(case, row, w)
    shown = tuple(domain for domain in own if redaction.may_domain(domain.get("domain")))
    if len(shown) < len(own):
        redaction.hide(spec)
    names = [
        name
        for name in _DOMAIN
        if name in _DOMAIN[:2] or any(domain.get(name) not in (None, "") for domain in shown)
    ]
    if not redaction.may_show(spec):
        columns("assessment_domain", shown, names, w, redaction, _WIDTHS)
        return []
    table = columns("assessment_domain", shown, names, w, redaction, _WIDTHS, empty=_NOTHING)
    if table is None:
        return []
    legend = w.translate("documents", "Score: 0 no concern, 1 some, 2 serious, 3 acute")
    return [
        c.Heading(w.translate("documents", "Domains"), 2),
        table,
        c.Paragraph(legend, c.Style.SMALL),
    ]


def _in_order(case: CaseFile, row: Row, w: Wording) -> Rows:
    order = list(w.pack.lists.get("domain", {}))
    found = [domain for domain in case.domains if domain["assessment_id"] == row["id"]]
    known = [domain for domain in found if domain.get("domain") in order]
    return tuple(sorted(known, key=lambda domain: order.index(domain["domain"])))
