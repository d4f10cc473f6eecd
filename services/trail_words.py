"""The sentences of the journal: its own entries, its groups, and what its checks found.

Part of services.messages; English source texts of the contexts *messages* and *trail*.
"""

from services.texts import QT_TRANSLATE_NOOP

SEEN, CHANGED, PRINTED, REFUSED, UNLOCK, OTHER = (
    "SEEN",
    "CHANGED",
    "PRINTED",
    "REFUSED",
    "UNLOCK",
    "OTHER",
)

GROUPS: dict[str, str] = {
    SEEN: QT_TRANSLATE_NOOP("trail", "Seen"),
    CHANGED: QT_TRANSLATE_NOOP("trail", "Changed"),
    PRINTED: QT_TRANSLATE_NOOP("trail", "Printed, exported, shared"),
    REFUSED: QT_TRANSLATE_NOOP("trail", "Refused"),
    UNLOCK: QT_TRANSLATE_NOOP("trail", "Unlocking"),
    OTHER: QT_TRANSLATE_NOOP("trail", "Other"),
}
"""The groups of entries that the journal can be narrowed to."""

SEEN_ACTIONS = ("case_seen", "case_looked_at", "attachment_seen", "read")
PRINTED_ACTIONS = (
    "paper_printed", "print", "paper_previewed", "preview", "export",
    "attachment_exported", "packet_shared",
)  # fmt: skip
UNLOCK_ACTIONS = (
    "vault_opened", "vault_locked", "vault_unlocked", "unlock_failed", "journal_older_than_known",
    "journal_restored",
)  # fmt: skip
QUIET_ACTIONS = (*SEEN_ACTIONS, "paper_previewed", "preview", *UNLOCK_ACTIONS, "journal_verified")
"""What is no news to a colleague who comes back to work."""

TRAIL_FIELD_ERRORS: dict[str, str] = {
    "head_unreadable": QT_TRANSLATE_NOOP(
        "messages",
        "This is not a mark of the journal. Type it as on the paper: a number, a colon and eight characters, or the eight characters alone",
    ),
}

TRAIL_ERRORS: dict[str, str] = {
    "verify_cancelled": QT_TRANSLATE_NOOP(
        "messages", "The check was stopped. Nothing was changed. Start it again at any time."
    ),
}

TRAIL_ACTIONS: dict[str, str] = {
    "case_seen": QT_TRANSLATE_NOOP("messages", "Case seen"),
    "paper_previewed": QT_TRANSLATE_NOOP("messages", "Paper previewed"),
    "packet_shared": QT_TRANSLATE_NOOP("messages", "Packet shared"),
    "vault_locked": QT_TRANSLATE_NOOP("messages", "Screen locked"),
    "vault_unlocked": QT_TRANSLATE_NOOP("messages", "Screen unlocked"),
    "unlock_failed": QT_TRANSLATE_NOOP("messages", "Unlocking failed"),
    "journal_older_than_known": QT_TRANSLATE_NOOP(
        "messages", "Journal older than this computer knows it"
    ),
    "journal_restored": QT_TRANSLATE_NOOP("messages", "Journal taken up again after a restore"),
    "journal_verified": QT_TRANSLATE_NOOP("messages", "Journal verified"),
    "clock_doubtful": QT_TRANSLATE_NOOP("messages", "Date of the computer in doubt"),
    "clock_confirmed": QT_TRANSLATE_NOOP("messages", "Date of the computer confirmed"),
}

ARRIVALS: dict[str, str] = {
    "OLDER": QT_TRANSLATE_NOOP(
        "trail",
        "This vault is older than this computer knows it: its journal ends at entry {found}, entry {known} was known. Either an older copy of the file was put back, or the end of the journal was cut off. What is in the vault can be read.",
    ),
    "FORKED": QT_TRANSLATE_NOOP(
        "trail",
        "The journal of this vault is not the one this computer knows: entry {known} is a different one. Somebody has worked on in an older copy of the file, or the journal was altered. What is in the vault can be read.",
    ),
    "RESTORED": QT_TRANSLATE_NOOP(
        "trail",
        "This vault comes out of a backup. Its journal ended at entry {found}; this computer knows entry {known}. What was written after the backup is not in it.",
    ),
    "YOU_WORK": QT_TRANSLATE_NOOP(
        "trail", "Tell a supervisor before you go on: what you write now may be lost."
    ),
    "YOU_LEAD": QT_TRANSLATE_NOOP(
        "trail",
        "Ask whether somebody put a file back or restored a backup. If nobody did, let nobody go on working in it: look for the newer file, or restore the newer backup (Settings).",
    ),
    "NEWER_BACKUP": QT_TRANSLATE_NOOP(
        "trail",
        "A newer verified backup exists: its journal goes to entry {backup}. Look for it before you go on.",
    ),
}
"""What a person is told at unlock; {found}, {known} and {backup} are numbers of entries."""
DOUBTFUL = frozenset({"OLDER", "FORKED"})
"""What nobody has an explanation for: here a person is told what to do, by their role."""

DAMAGES: dict[str, str] = {
    "ALTERED": QT_TRANSLATE_NOOP(
        "trail", "Entry {number} of {date} was altered. The {count} entries before it are whole."
    ),
    "MISSING": QT_TRANSLATE_NOOP(
        "trail",
        "Entries {number} to {to} are missing before an entry of {date}. The {count} entries before them are whole.",
    ),
    "ORDER": QT_TRANSLATE_NOOP(
        "trail",
        "Entry {number} of {date} stood at another place: entries were put into another order. The {count} entries before it are whole.",
    ),
    "CUT": QT_TRANSLATE_NOOP(
        "trail",
        "The end of the journal was cut off: it ends at entry {count}, entry {to} was known.",
    ),
    "FORKED": QT_TRANSLATE_NOOP(
        "trail",
        "Entry {number} of {date} is not the one that was known: somebody has worked on in an older copy, or the journal was written anew.",
    ),
}
"""What is wrong with the first false entry of the journal."""

OUTSIDE: dict[str, str] = {
    "CHANGED": QT_TRANSLATE_NOOP("trail", "changed outside Kamkor"),
    "ADDED": QT_TRANSLATE_NOOP("trail", "added outside Kamkor"),
    "REMOVED": QT_TRANSLATE_NOOP("trail", "removed outside Kamkor"),
}
"""What happened to a record past the program."""

COMPARISONS: dict[str, str] = {
    "CONTAINED": QT_TRANSLATE_NOOP(
        "trail",
        "The journal still contains this mark: it is that of entry {number} of {date}. Nothing before it was altered or cut off, if the journal itself is whole.",
    ),
    "ENDS_BEFORE": QT_TRANSLATE_NOOP(
        "trail",
        "The journal ends at entry {last}, before entry {number} of the paper. Its end was cut off, or an older file was put back. Find the newer file or a backup before work goes on.",
    ),
    "DIFFERENT": QT_TRANSLATE_NOOP(
        "trail",
        "Entry {number} bears another mark than the paper. The journal was altered, or somebody has worked on in an older copy. Check first that the mark is typed as on the paper.",
    ),
    "NOT_FOUND": QT_TRANSLATE_NOOP(
        "trail",
        "No entry bears this mark. Check that it is typed as on the paper. If it is, the journal was altered, or an older file was put back.",
    ),
}

CLOCKS: dict[str, str] = {
    "BEHIND": QT_TRANSLATE_NOOP(
        "trail",
        "The computer's clock shows {now}, the last entry is of {last}: check the date. Until it is right, deadlines are reckoned wrongly.",
    ),
    "AHEAD": QT_TRANSLATE_NOOP(
        "trail",
        "The computer's clock shows {now}, the last entry is of {last}, long before: check the date. Until somebody confirms it, nothing is proposed for erasure.",
    ),
}
"""What a person is told where the clock does not agree with the journal."""
