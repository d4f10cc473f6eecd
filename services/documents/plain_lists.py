"""Papers about no child: the directory as a list, and the check of a work situation.

They carry no number and enter no register, because nothing of any case is in them.
"""

from collections.abc import Sequence
from datetime import date

from services.directory import Entry
from services.documents import content as c
from services.documents.pdf import render
from services.formats import format_long_date
from services.law.enquiry import Enquiry, finding_lines, sourced, start_lines
from services.packs.model import Pack
from services.packs.text import pick
from services.texts import Catalogue

DIRECTORY, CHECK = "DIRECTORY", "CHECK"


def directory_pdf(
    pack: Pack, entries: Sequence[Entry], *, language: str, on: date, office: str, training: bool
) -> bytes:
    """The entries as a table: name, what it does, where, when open, source."""
    w = Catalogue.load(language)
    header = (
        w.translate("directory", "Body or place"),
        w.translate("directory", "What it does"),
        w.translate("directory", "Where and when"),
        w.translate("directory", "Source"),
    )
    rows = tuple(
        (
            pick(entry.name, language),
            _does(pack, entry, language),
            _where(pack, entry, language, w),
            pick(entry.source, language),
        )
        for entry in entries
    )
    paper = c.Paper(
        document=DIRECTORY,
        title=w.translate("directory", "Directory"),
        subtitle=f"{pick(pack.name, language)}, {format_long_date(on, language)}",
        language=language,
        letterhead=c.Letterhead(office, ""),
        blocks=(c.Table(header, rows, (4, 4, 3, 3)),),
        places_to_sign=0,
    )
    return render(paper, _imprint(w, training))


def check_pdf(enquiry: Enquiry, *, language: str, office: str, training: bool) -> bytes:
    """The result of a check that belongs to no case."""
    w = Catalogue.load(language)
    pack = enquiry.pack
    blocks: list[c.Block] = [
        c.Paragraph(
            pick(enquiry.law, language) or w.translate("enquiry", "No law table for this day")
        ),
        c.Heading(w.translate("enquiry", "What the law says")),
        c.BulletList(finding_lines(enquiry, language)),
    ]
    parts = (
        (
            w.translate("enquiry", "Not known"),
            tuple(pick(pack.facts[name].text, language) for name in enquiry.unknown),
        ),
        (
            w.translate("enquiry", "Rights of the child"),
            tuple(
                sourced(pick(r.text, language), pick(r.source, language)) for r in enquiry.rights
            ),
        ),
        (w.translate("enquiry", "What may be started"), _starts(enquiry, language)),
    )
    for title, items in parts:
        if items:
            blocks += [c.Heading(title), c.BulletList(items)]
    paper = c.Paper(
        document=CHECK,
        title=w.translate("enquiry", "Check of a work situation"),
        subtitle=f"{pick(pack.name, language)}, {format_long_date(enquiry.on, language)}",
        language=language,
        letterhead=c.Letterhead(office, ""),
        blocks=tuple(blocks),
        places_to_sign=0,
    )
    return render(paper, _imprint(w, training))


def _starts(enquiry: Enquiry, language: str) -> tuple[str, ...]:
    return tuple(
        f"{start}. {'; '.join(why)}".strip() for start, why in start_lines(enquiry, language)
    )


def _imprint(w: Catalogue, training: bool) -> c.Imprint:
    return c.Imprint(
        number="",
        footer=(w.translate("documents", "No case and no name is in this paper"),),
        page_text=w.translate("documents", "page {page} of {pages}"),
        watermark=w.translate("documents", "TRAINING, fictional") if training else "",
    )


def _does(pack: Pack, entry: Entry, language: str) -> str:
    roles = (pack.text("agency_role", role, language) for role in entry.roles)
    services = (pack.text("service", code, language) for code in entry.services)
    return "; ".join([*roles, *services])


def _where(pack: Pack, entry: Entry, language: str, w: Catalogue) -> str:
    """Place and hours; and a paper too says that nobody has confirmed them."""
    parts = [
        pack.text("region", entry.region, language) if entry.region else "",
        pick(entry.place, language),
        pack.text("provider_opening", entry.opening, language) if entry.opening else "",
        pick(entry.hours, language),
        w.translate("StartsCard", "not verified") if entry.unverified else "",
    ]
    return ", ".join(part for part in parts if part)
