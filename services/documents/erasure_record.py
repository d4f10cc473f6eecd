"""The record of an erasure on paper: number, who agreed, when, how much, and which copies are left."""

from datetime import tzinfo

from services.documents import content as c
from services.erasure import LedgerRow
from services.formats import format_date, format_moment
from services.retention_words import LEDGER_KINDS
from services.texts import Catalogue

CODE = "ERASURE"


def erasure_paper(
    row: LedgerRow, *, office: str, address: str, language: str, zone: tzinfo
) -> c.Paper:
    """The paper for one line of the ledger; it names no child."""
    w = Catalogue.load(language)
    what = w.translate("retention", LEDGER_KINDS[row.kind])
    rows = (
        (w.translate("retention", "Case"), row.number),
        (w.translate("retention", "What was done"), what),
        (w.translate("retention", "When"), format_moment(row.erased_at, zone)),
        (w.translate("retention", "Records"), str(row.rows)),
        (w.translate("retention", "Asked by"), row.asked_by),
        (w.translate("retention", "Agreed by"), row.approved_by),
        (w.translate("retention", "Copies that still hold the case"), _copies(row, w)),
    )
    signed = c.SignatureLines(
        (
            c.SignatureLine(w.translate("retention", "Asked by"), row.asked_by),
            c.SignatureLine(w.translate("retention", "Agreed by"), row.approved_by),
        ),
        signature=w.translate("documents", "signature"),
        name_in_full=w.translate("documents", "name in full"),
        date=w.translate("documents", "date"),
    )
    return c.Paper(
        document=CODE,
        title=w.translate("retention", "Erasure record"),
        subtitle=row.number,
        language=language,
        letterhead=c.Letterhead(office, address),
        blocks=(
            c.FieldRows(tuple(c.FieldRow(name, value or "—") for name, value in rows)),
            c.Note(
                w.translate(
                    "retention",
                    "The number stays in the registers and is never given again. Papers that were "
                    "printed or sent before are not reached by this; they are destroyed by hand.",
                )
            ),
            signed,
        ),
        places_to_sign=len(signed.lines),
    )


def _copies(row: LedgerRow, w: Catalogue) -> str:
    if not row.copies or row.copies_until is None:
        return w.translate("retention", "none that this vault knows of")
    words = w.translate("retention", "{count}, the last of them until {day} at the latest")
    return words.format(count=row.copies, day=format_date(row.copies_until))
