"""The recovery sheet: the key of a new vault on paper, for a sealed envelope."""

from datetime import date

from services.documents import content as c
from services.documents.pdf import render
from services.formats import format_long_date
from services.texts import Catalogue

CODE = "RECOVERY"


def build(*, key: str, office: str, address: str, language: str, made_on: date) -> c.Paper:
    """The sheet for one recovery key, its groups parted by dashes.

    The name of the vault's file is left out: a sheet that is lost should not say what it opens.
    """
    w = Catalogue.load(language)
    signed = c.SignatureLines(
        (
            c.SignatureLine(w.translate("documents", "Sealed by")),
            c.SignatureLine(w.translate("documents", "Kept by")),
        ),
        signature=w.translate("documents", "signature"),
        name_in_full=w.translate("documents", "name in full"),
        date=w.translate("documents", "date"),
    )
    return c.Paper(
        document=CODE,
        title=w.translate("documents", "Recovery key"),
        subtitle=format_long_date(made_on, language),
        language=language,
        letterhead=c.Letterhead(office, address),
        blocks=(
            c.Paragraph(
                w.translate(
                    "documents",
                    "This key opens the records of this office if every passphrase is lost. There "
                    "is no other way back: nobody else has it, and it is shown only now.",
                )
            ),
            c.KeyBox(tuple(key.split("-"))),
            c.Heading(w.translate("documents", "Now")),
            c.NumberedList(_now(w)),
            c.Heading(w.translate("documents", "If all passphrases are lost")),
            c.NumberedList(_later(w)),
            c.Note(
                w.translate(
                    "documents",
                    "Whoever holds this sheet and the file can read every case. If the envelope "
                    "was opened without need, make a new key in the settings.",
                )
            ),
            signed,
        ),
        places_to_sign=len(signed.lines),
    )


def recovery_pdf(
    *,
    key: str,
    office: str,
    address: str,
    language: str,
    made_on: date,
    training: bool = False,
) -> bytes:
    """The printed sheet; it is not entered in a register, because no vault may hold its own key."""
    w = Catalogue.load(language)
    paper = build(key=key, office=office, address=address, language=language, made_on=made_on)
    imprint = c.Imprint(
        number="",
        footer=(w.translate("documents", "Keep in a sealed envelope, apart from the computer"),),
        page_text=w.translate("documents", "page {page} of {pages}"),
        watermark=w.translate("documents", "TRAINING, fictional") if training else "",
    )
    return render(paper, imprint)


def _now(w: Catalogue) -> tuple[str, ...]:
    return (
        w.translate("documents", "Compare the printed key with the screen, group by group."),
        w.translate(
            "documents", "Put this sheet into an envelope, seal it and sign across the flap."
        ),
        w.translate("documents", "Lock it away in another room than the computer and its backups."),
        w.translate(
            "documents",
            "Do not photograph, copy or send it. Delete the print job if the printer keeps it.",
        ),
    )


def _later(w: Catalogue) -> tuple[str, ...]:
    return (
        w.translate("documents", "Open the envelope in the presence of a second person."),
        w.translate("documents", "Start Kamkor, choose the file and then “Use the recovery key”."),
        w.translate("documents", "Type the groups; capitals, dashes and spaces do not matter."),
        w.translate("documents", "Set a new passphrase, print a new sheet and destroy this one."),
    )
