"""What the journal's services found, as sentences in the language in force."""

from datetime import datetime, tzinfo

from services.trail import (
    Arrival,
    ArrivalKind,
    ClockDoubt,
    Comparison,
    Outside,
    TrailEntry,
    TrailReport,
)
from services.trail.wording import action_words
from services.trail_words import ARRIVALS, CLOCKS, COMPARISONS, DAMAGES, DOUBTFUL, OUTSIDE
from ui import i18n


def arrival_text(arrival: Arrival, *, leads: bool = False) -> str:
    """What is to be told of the journal as it was found at unlock; empty where all is well.

    ``leads``: who reads it is the one whom others are to tell.
    """
    if not arrival.doubtful or arrival.known is None:
        return ""
    kind = "RESTORED" if arrival.restored else str(arrival.kind)
    if arrival.restored and arrival.kind is ArrivalKind.FORKED:
        kind = "FORKED"
    words = {
        "known": i18n.number_text(arrival.known.sequence),
        "found": i18n.number_text(arrival.found.sequence if arrival.found else 0),
    }
    said = i18n.translate("trail", ARRIVALS[kind]).format(**words)
    if kind in DOUBTFUL:
        said += " " + i18n.translate("trail", ARRIVALS["YOU_LEAD" if leads else "YOU_WORK"])
    if arrival.newer_backup is not None:
        newer = i18n.translate("trail", ARRIVALS["NEWER_BACKUP"])
        said += " " + newer.format(backup=i18n.number_text(arrival.newer_backup.sequence))
    return said


def clock_text(doubt: ClockDoubt, zone: tzinfo) -> str:
    """What is to be told of the computer's clock; empty where all is well."""
    if doubt.state not in CLOCKS:
        return ""
    return i18n.translate("trail", CLOCKS[doubt.state]).format(
        now=i18n.moment_text(doubt.now, zone), last=i18n.moment_text(doubt.last, zone)
    )


def report_text(report: TrailReport, zone: tzinfo) -> str:
    """What the check of the whole journal found."""
    chain = report.chain
    if chain.damage is not None:
        return i18n.translate("trail", DAMAGES[chain.damage]).format(
            number=i18n.number_text(chain.first_bad or 0),
            to=i18n.number_text(chain.bad_to or 0),
            count=i18n.number_text(chain.count),
            date=_day(chain.bad_at, zone),
        )
    words = i18n.translate("trail", "The journal is whole: {count} entries.")
    return words.format(count=i18n.number_text(chain.count))


def outside_text(report: TrailReport) -> str:
    """What the check of the records against the journal found."""
    outside = report.outside
    if outside.ok:
        words = i18n.translate("trail", "{checked} records are as the journal left them.")
    else:
        words = i18n.translate(
            "trail", "{count} of {checked} records are not as the journal left them:"
        )
    said = words.format(
        count=i18n.number_text(outside.count), checked=i18n.number_text(outside.checked)
    )
    if outside.unsealed:
        older = i18n.translate(
            "trail", "Of {unsealed} older records only an addition or a removal is seen."
        )
        said += " " + older.format(unsealed=i18n.number_text(outside.unsealed))
    return said


def outside_line(found: Outside, entry: TrailEntry | None) -> str:
    """One record that was changed past the program."""
    what = i18n.translate("trail", OUTSIDE[found.kind])
    if entry is None:
        return i18n.translate("trail", "A record without an entry ({record}): {what}").format(
            record=found.record, what=what
        )
    return (
        i18n.translate("trail", "{number} “{action}”, entry {sequence}: {what}")
        .format(
            number=entry.number,
            action=action_words(entry, i18n.translate),
            sequence=i18n.number_text(found.sequence),
            what=what,
        )
        .strip()
    )


def comparison_text(found: Comparison, zone: tzinfo) -> str:
    """Whether the journal still contains the mark of a paper."""
    return i18n.translate("trail", COMPARISONS[found.code]).format(
        number=i18n.number_text(found.sequence or 0),
        last=i18n.number_text(found.last),
        date=_day(found.at, zone),
    )


def _day(moment: datetime | None, zone: tzinfo) -> str:
    return i18n.moment_text(moment, zone) or i18n.translate("trail", "unknown date")
