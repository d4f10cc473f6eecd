"""D10: a referral with its return slip. Need-to-know only: what happened to the child stays out."""

from services.documents import content as c
from services.documents.casefile import CaseFile, Row
from services.documents.common import (
    identity_rows,
    letterhead,
    place_rows,
    signatures,
)
from services.documents.readers import Redaction
from services.documents.wording import Wording

CODE = "D10"
_CHILD_FIELDS = ("sex", "languages", "interpreter")
_REFERRAL_FIELDS = ("purpose", "service", "urgency", "feedback_due")
_REQUIRED = ("to_agency", "service", "need")


def build(
    case: CaseFile,
    referral: Row,
    w: Wording,
    redaction: Redaction,
    legal: Wording | None = None,
) -> c.Paper:
    """The referral in the language of ``w``.

    ``legal`` words the text that applies where the paper's own language has not been reviewed:
    then the signed part stands in both languages and says which one counts (do-no-harm 9).
    """
    blocks = _signed_part(case, referral, w, redaction)
    if legal is not None:
        blocks = [
            c.Note(
                w.translate("documents", "The Russian text below applies. This text explains it.")
            ),
            *blocks,
            c.Heading(legal.translate("documents", "Text that applies")),
            *_signed_part(case, referral, legal, redaction),
        ]
    places = signatures(
        w,
        (
            (w.translate("documents", "Social worker"), case.worker),
            (w.translate("documents", "Supervisor"), case.supervisor),
        ),
    )
    blocks += [_confidentiality(w), places, _slip(case, referral, w)]
    return c.Paper(
        document=CODE,
        title=w.translate("documents", "Referral"),
        subtitle=_subtitle(referral, w),
        addressee=_addressee(referral, w, redaction),
        language=w.language,
        letterhead=letterhead(case, w),
        blocks=tuple(blocks),
        hidden=redaction.hidden,
        unknown=tuple(w.unknown_labels),
        narrative=tuple(w.narrative),
        places_to_sign=len(places.lines),
        missing=tuple(name for name in _REQUIRED if not referral.get(name)),
    )


def _signed_part(case: CaseFile, referral: Row, w: Wording, redaction: Redaction) -> list[c.Block]:
    rows = identity_rows(case, w, redaction, _CHILD_FIELDS)
    rows += place_rows(case, w, redaction, ("region", "district"))
    rows += w.rows("referral", referral, _REFERRAL_FIELDS, redaction)
    rows.append(_ground(case, referral, w))
    need = str(referral.get("need") or "")
    if need and need not in w.narrative:
        w.narrative.append(need)
    ask = w.translate(
        "documents",
        "We ask you to give the service named above, to confirm receipt with the slip below and to "
        "tell us the result.",
    )
    return [
        c.FieldRows(tuple(rows)),
        c.Heading(w.translate("documents", "What you need to know"), 2),
        c.Paragraph(need or w.not_known),
        c.Paragraph(ask),
    ]


def _ground(case: CaseFile, referral: Row, w: Wording) -> c.FieldRow:
    """On which ground the paper leaves the office."""
    label = w.translate("documents", "Ground for passing on")
    for consent in case.consents:
        if consent["id"] == referral.get("consent_id"):
            if consent.get("basis") == "CONSENT":
                words = w.translate("documents", "consent, given on {date}")
                return w.row(label, words.format(date=w.moment(consent.get("given_at"))))
            return w.row(label, w.code("legal_ground", consent.get("legal_ground")))
    return c.FieldRow(label, w.translate("documents", "set when the referral is sent"))


def _subtitle(referral: Row, w: Wording) -> str:
    if referral.get("number") and referral.get("sent_at"):
        words = w.translate("documents", "No. {number}, {date}")
        return words.format(number=referral["number"], date=w.moment(referral["sent_at"]))
    return w.translate("documents", "Draft: not sent yet")


def _addressee(referral: Row, w: Wording, redaction: Redaction) -> str:
    agency = w.code("agency", referral.get("to_agency"))
    name = referral.get("to_name")
    if name and redaction.sees_record("referral", "to_name"):
        return f"{agency}\n{name}"
    return agency


def _confidentiality(w: Wording) -> c.Block:
    return c.Note(
        w.translate(
            "documents",
            "This paper is about a child. Use it for this service only, keep it under lock, and do "
            "not pass it on. Questions: the sender.",
        )
    )


def _slip(case: CaseFile, referral: Row, w: Wording) -> c.TearOffSlip:
    office = letterhead(case, w)
    sender = ", ".join(part for part in (office.office, office.address) if part)
    rows = (
        c.FieldRow(w.translate("documents", "Referral"), str(referral.get("number") or "—")),
        c.FieldRow(w.translate("documents", "Return to"), sender),
    )
    boxes = (
        c.CheckBox(w.translate("documents", "accepted")),
        c.CheckBox(w.translate("documents", "refused, because:")),
    )
    blanks = (
        w.translate("documents", "Received on"),
        w.translate("documents", "Incoming No."),
        w.translate("documents", "Received by, signature"),
        w.translate("documents", "Service begins on"),
    )
    return c.TearOffSlip(
        cut_here=w.translate("documents", "Detach here"),
        title=w.translate("documents", "Return slip"),
        rows=rows,
        boxes=boxes,
        blanks=blanks,
        code_label=w.translate("documents", "Return code"),
        code=str(referral.get("return_code") or "— — —"),
    )
