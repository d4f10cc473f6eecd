"""Papers of the office itself, about no case: who may do what, and a person's single-use phrase."""

from collections.abc import Callable
from datetime import date, datetime, tzinfo

from services.access_matrix import CELL_WORDS, FOOTNOTES, matrix, roles_of
from services.documents import content as c
from services.documents.pdf import render
from services.formats import format_long_date, format_moment
from services.texts import Catalogue

RIGHTS, PHRASE = "RIGHTS", "PHRASE"


def rights_paper(
    *,
    office: str,
    role_name: Callable[[str], str],
    language: str,
    made_on: date,
    training: bool = False,
) -> c.Paper:
    """Who may do what, with the names of the roles from the pack."""
    w = Catalogue.load(language)
    roles = roles_of(training=training)
    blocks: list[c.Block] = []
    for section in matrix(training=training):
        rows = tuple(
            (
                w.translate("access_matrix", row.text),
                *(w.translate("access_matrix", CELL_WORDS[cell]) for cell in row.cells),
            )
            for row in section.rows
        )
        header = (
            w.translate("access_matrix", section.text),
            *(role_name(role) for role in roles),
        )
        blocks.append(c.Table(header, rows, (2.2, *(1.0 for _role in roles))))
    # small, so that the whole table hangs on the wall as one sheet
    notes = tuple(
        c.Paragraph(w.translate("access_matrix", note), c.Style.SMALL) for note in FOOTNOTES
    )
    return c.Paper(
        document=RIGHTS,
        title=w.translate("access_matrix", "Who may do what"),
        subtitle=format_long_date(made_on, language),
        language=language,
        letterhead=c.Letterhead(office),
        blocks=(*blocks, *notes),
    )


def phrase_paper(
    *, phrase: str, name: str, until: datetime, zone: tzinfo, office: str, language: str
) -> c.Paper:
    """A single-use phrase, to be handed over in person and destroyed once it was used."""
    w = Catalogue.load(language)
    ends = w.translate("access_matrix", "Valid once, until {moment}").format(
        moment=format_moment(until, zone)
    )
    return c.Paper(
        document=PHRASE,
        title=w.translate("access_matrix", "Single-use phrase"),
        subtitle=name,
        language=language,
        letterhead=c.Letterhead(office),
        blocks=(
            c.KeyBox(tuple(phrase.split())),
            c.Paragraph(ends),
            c.NumberedList(
                (
                    w.translate("access_matrix", "Start Kamkor and type these words as the passphrase: small letters, with spaces between them."),
                    w.translate("access_matrix", "Set a passphrase of your own. Nobody else learns it."),
                    w.translate("access_matrix", "Destroy this sheet."),
                )
            ),
            c.Paragraph(w.translate("access_matrix", "If the time is over or the words do not open the vault, ask the supervisor for a new phrase.")),
            c.Note(w.translate("access_matrix", "Hand it over in person. Never send it by telephone or message.")),
        ),
    )  # fmt: skip


def sheet_pdf(paper: c.Paper, *, training: bool = False) -> bytes:
    """The PDF of such a paper; it has no number and stands in no register."""
    w = Catalogue.load(paper.language)
    imprint = c.Imprint(
        number="",
        footer=(),
        page_text=w.translate("documents", "page {page} of {pages}"),
        watermark=w.translate("documents", "TRAINING, fictional") if training else "",
    )
    return render(paper, imprint)
