"""The words for the entries of a pack: their kinds, the standing of their sources, differences."""

from services.texts import QT_TRANSLATE_NOOP

KINDS = {
    "pack": QT_TRANSLATE_NOOP("pack_entries", "Pack"),
    "holiday": QT_TRANSLATE_NOOP("pack_entries", "Day"),
    "step": QT_TRANSLATE_NOOP("pack_entries", "Step"),
    "deadline": QT_TRANSLATE_NOOP("pack_entries", "Limit"),
    "law": QT_TRANSLATE_NOOP("pack_entries", "Law table"),
    "rule": QT_TRANSLATE_NOOP("pack_entries", "Rule"),
    "option": QT_TRANSLATE_NOOP("pack_entries", "Reading of the law"),
    "right": QT_TRANSLATE_NOOP("pack_entries", "Right"),
    "finding": QT_TRANSLATE_NOOP("pack_entries", "Finding"),
    "agency": QT_TRANSLATE_NOOP("pack_entries", "Body"),
    "provider": QT_TRANSLATE_NOOP("pack_entries", "Provider"),
    "article": QT_TRANSLATE_NOOP("pack_entries", "Article"),
    "route": QT_TRANSLATE_NOOP("pack_entries", "Channel"),
    "retention": QT_TRANSLATE_NOOP("pack_entries", "Period of keeping"),
    "item": QT_TRANSLATE_NOOP("pack_entries", "Code"),
    "document": QT_TRANSLATE_NOOP("pack_entries", "Paper"),
    "reference": QT_TRANSLATE_NOOP("pack_entries", "Source"),
    "setting": QT_TRANSLATE_NOOP("pack_entries", "Setting"),
}
"""What an entry of each kind is called."""

HEADINGS = {
    "pack": QT_TRANSLATE_NOOP("pack_entries", "The pack itself"),
    "holiday": QT_TRANSLATE_NOOP("pack_entries", "Days off and working days"),
    "step": QT_TRANSLATE_NOOP("pack_entries", "Steps"),
    "deadline": QT_TRANSLATE_NOOP("pack_entries", "Limits"),
    "law": QT_TRANSLATE_NOOP("pack_entries", "Law tables"),
    "rule": QT_TRANSLATE_NOOP("pack_entries", "Rules of law"),
    "option": QT_TRANSLATE_NOOP("pack_entries", "Readings of the law"),
    "right": QT_TRANSLATE_NOOP("pack_entries", "Rights"),
    "finding": QT_TRANSLATE_NOOP("pack_entries", "Findings"),
    "agency": QT_TRANSLATE_NOOP("pack_entries", "Bodies"),
    "provider": QT_TRANSLATE_NOOP("pack_entries", "Providers"),
    "article": QT_TRANSLATE_NOOP("pack_entries", "Articles and their numbers"),
    "route": QT_TRANSLATE_NOOP("pack_entries", "Lawful channels"),
    "retention": QT_TRANSLATE_NOOP("pack_entries", "Periods of keeping"),
    "item": QT_TRANSLATE_NOOP("pack_entries", "Code lists"),
    "document": QT_TRANSLATE_NOOP("pack_entries", "Papers"),
    "reference": QT_TRANSLATE_NOOP("pack_entries", "Sources"),
    "setting": QT_TRANSLATE_NOOP("pack_entries", "Facts, readers and papers"),
}
"""What stands above the differences of each kind."""

FACETS = {
    "text": QT_TRANSLATE_NOOP("pack_entries", "wording"),
    "task": QT_TRANSLATE_NOOP("pack_entries", "task"),
    "responsible": QT_TRANSLATE_NOOP("pack_entries", "responsible"),
    "source": QT_TRANSLATE_NOOP("pack_entries", "source"),
    "applies": QT_TRANSLATE_NOOP("pack_entries", "applies when"),
    "done": QT_TRANSLATE_NOOP("pack_entries", "done when"),
    "needs": QT_TRANSLATE_NOOP("pack_entries", "needs"),
    "acts": QT_TRANSLATE_NOOP("pack_entries", "acts"),
    "papers": QT_TRANSLATE_NOOP("pack_entries", "papers"),
    "waits": QT_TRANSLATE_NOOP("pack_entries", "waits for"),
    "drops": QT_TRANSLATE_NOOP("pack_entries", "not needed where"),
    "holds": QT_TRANSLATE_NOOP("pack_entries", "on hold where"),
    "reopened": QT_TRANSLATE_NOOP("pack_entries", "open again where"),
    "limit": QT_TRANSLATE_NOOP("pack_entries", "limit"),
    "valid_from": QT_TRANSLATE_NOOP("pack_entries", "in force from"),
    "valid_to": QT_TRANSLATE_NOOP("pack_entries", "in force until"),
    "adult_age": QT_TRANSLATE_NOOP("pack_entries", "age of majority"),
    "default": QT_TRANSLATE_NOOP("pack_entries", "chosen by default"),
    "when": QT_TRANSLATE_NOOP("pack_entries", "condition"),
    "unless": QT_TRANSLATE_NOOP("pack_entries", "exception"),
    "scope": QT_TRANSLATE_NOOP("pack_entries", "scope"),
    "findings": QT_TRANSLATE_NOOP("pack_entries", "findings"),
    "service": QT_TRANSLATE_NOOP("pack_entries", "service"),
    "by": QT_TRANSLATE_NOOP("pack_entries", "due from"),
    "kinds": QT_TRANSLATE_NOOP("pack_entries", "roles"),
    "successor": QT_TRANSLATE_NOOP("pack_entries", "successor"),
    "services": QT_TRANSLATE_NOOP("pack_entries", "services"),
    "place": QT_TRANSLATE_NOOP("pack_entries", "place"),
    "capacity": QT_TRANSLATE_NOOP("pack_entries", "places"),
    "ages": QT_TRANSLATE_NOOP("pack_entries", "ages"),
    "opening": QT_TRANSLATE_NOOP("pack_entries", "opening"),
    "hours": QT_TRANSLATE_NOOP("pack_entries", "hours"),
    "numbers": QT_TRANSLATE_NOOP("pack_entries", "numbers"),
    "start": QT_TRANSLATE_NOOP("pack_entries", "way to start"),
    "answer": QT_TRANSLATE_NOOP("pack_entries", "answer"),
    "instead": QT_TRANSLATE_NOOP("pack_entries", "instead"),
    "attributes": QT_TRANSLATE_NOOP("pack_entries", "marks"),
    "status": QT_TRANSLATE_NOOP("pack_entries", "status"),
    "edition": QT_TRANSLATE_NOOP("pack_entries", "edition"),
    "note": QT_TRANSLATE_NOOP("pack_entries", "note"),
    "timezone": QT_TRANSLATE_NOOP("pack_entries", "time zone"),
    "holidays_country": QT_TRANSLATE_NOOP("pack_entries", "calendar"),
    "reviewed_by": QT_TRANSLATE_NOOP("pack_entries", "reviewed by"),
    "day": QT_TRANSLATE_NOOP("pack_entries", "day"),
    "kind": QT_TRANSLATE_NOOP("pack_entries", "kind"),
    "from": QT_TRANSLATE_NOOP("pack_entries", "counted from"),
    "other": QT_TRANSLATE_NOOP("pack_entries", "other details"),
}
"""What of an entry changed."""

SENTENCES = {
    "new": QT_TRANSLATE_NOOP("pack_entries", "New: {kind} {code} “{name}”"),
    "gone": QT_TRANSLATE_NOOP("pack_entries", "No longer there: {kind} {code} “{name}”"),
    "ended": QT_TRANSLATE_NOOP("pack_entries", "{kind} {code} “{name}”: ends on {after}"),
    "changed": QT_TRANSLATE_NOOP(
        "pack_entries", "{kind} {code} “{name}”: {facet} {before} → {after}"
    ),
    "added": QT_TRANSLATE_NOOP("pack_entries", "{kind} {code} “{name}”: {facet}, new: {after}"),
    "removed": QT_TRANSLATE_NOOP(
        "pack_entries", "{kind} {code} “{name}”: {facet}, removed: {before}"
    ),
    "touched": QT_TRANSLATE_NOOP("pack_entries", "{kind} {code} “{name}”: {facet} changed"),
}
"""The sentence of each sort of difference."""

STATUSES = {
    "READ": QT_TRANSLATE_NOOP("pack_entries", "text read"),
    "SUMMARY": QT_TRANSLATE_NOOP("pack_entries", "only a summary read"),
    "REPORTED": QT_TRANSLATE_NOOP("pack_entries", "reported by another source"),
    "UNREAD": QT_TRANSLATE_NOOP("pack_entries", "cited, wording not read"),
    "OFFICE": QT_TRANSLATE_NOOP("pack_entries", "office default, no law"),
}
"""How well a source is known."""
