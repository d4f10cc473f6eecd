"""What the services say of keeping, as sentences in the language in force."""

from services.erasure import ErasurePlan, LedgerRow
from services.packs.amounts import amount_text
from services.packs.model import Pack
from services.retention import PeriodRow
from services.retention_calendar import BINNED, NO_CASE, Term
from services.retention_words import LEDGER_KINDS, counted
from ui import i18n
from ui.i18n import translate

MONTHS_A_YEAR = 12


def category_text(pack: Pack, code: str) -> str:
    """The name of a category."""
    return pack.text("retention_category", code, i18n.language())


def months_text(months: int) -> str:
    """A period: "18 months"; whole years as such: "5 years"."""
    if months % MONTHS_A_YEAR == 0:
        return i18n.pick(amount_text(months // MONTHS_A_YEAR, "years"))
    return i18n.pick(amount_text(months, "months"))


def sum_text(term: Term) -> str:
    """The sum of a term in words: "closed 17.11.2026 + 60 months = 17.11.2031"."""
    begins = {
        BINNED: translate("retention", "put into the bin on {day}"),
        NO_CASE: translate("retention", "raid or call of {day}"),
    }.get(term.period.category, translate("retention", "closed on {day}"))
    said = translate("retention", "{begins} + {months} = {until}").format(
        begins=begins.format(day=i18n.date_text(term.begins)),
        months=months_text(term.period.months),
        until=i18n.date_text(term.until if term.keep_until is None else _plain_end(term)),
    )
    if term.keep_until is not None:
        kept = translate("retention", "; by decision kept until {day}")
        said += kept.format(day=i18n.date_text(term.keep_until))
    return said


def period_source(row: PeriodRow) -> str:
    """Where the months of a category come from."""
    if not row.own:
        return translate("retention", "chosen by the program, no law")
    words = translate("retention", "of the office: {ground} (the program's: {months})")
    return words.format(ground=row.ground, months=months_text(row.pack_months))


def count_lines(plan: ErasurePlan) -> list[tuple[str, str]]:
    """What would go, as rows to read: words and number."""
    return [(translate("retention", text), str(number)) for text, number in counted(plan.counts)]


def kept_lines(plan: ErasurePlan) -> list[str]:
    """What stays although the case goes, and why."""
    lines = []
    if "CHILD" in plan.kept:
        lines.append(translate("retention", "The child stays: another case is about it."))
    if "INTAKE" in plan.kept:
        lines.append(
            translate(
                "retention",
                "The raid or call stays: others were found in it. Look through its notes by hand.",
            )
        )
    lines.append(
        translate(
            "retention",
            "Numbers, the register of papers and the journal stay, without any name.",
        )
    )
    return lines


def copies_text(count: int, until: object) -> str:
    """Which copies still hold the case, and until when."""
    if not count or until is None:
        return translate(
            "retention", "No copy that this vault knows of holds it. Other copies are not reached."
        )
    words = translate(
        "retention",
        "Copies made before still hold it: {count}. The last of them goes by {day} at the latest.",
    )
    return words.format(count=count, day=i18n.date_text(until))  # type: ignore[arg-type]


def again_text(count: int) -> str:
    """What is told after a backup was put back that still held erased cases; empty for none."""
    if not count:
        return ""
    words = translate(
        "retention", "Cases that a backup had brought back were erased again: {count}."
    )
    return words.format(count=count)


def ledger_line(row: LedgerRow, day: str) -> str:
    """One erasure of the past: what, when, by whom."""
    kind = translate("retention", LEDGER_KINDS[row.kind])
    people = " · ".join(name for name in (row.asked_by, row.approved_by) if name)
    return " · ".join(part for part in (kind, day, people) if part)


def _plain_end(term: Term) -> object:
    """The end by the months alone, where a decision moved it."""
    from services.pathway.deadlines import add_months

    return add_months(term.begins, term.period.months)
