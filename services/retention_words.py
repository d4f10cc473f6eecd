"""The sentences of keeping, the bin, erasing and anonymising.

Part of services.messages, which holds the rest; English source texts of the context *messages*.
"""

from collections.abc import Mapping

from services.texts import QT_TRANSLATE_NOOP

RETENTION_ERRORS: dict[str, str] = {
    "erasure_case_open": QT_TRANSLATE_NOOP(
        "messages",
        "The case is open, so nothing of it can be erased. Nothing was changed. Close it first, or put a case opened in error into the bin.",
    ),
    "case_on_hold": QT_TRANSLATE_NOOP(
        "messages",
        "The case is on hold: somebody still needs its records. Nothing was changed. Lift the hold first, with a reason.",
    ),
    "not_due": QT_TRANSLATE_NOOP(
        "messages",
        "The period of keeping has not ended: it runs until {until}. Nothing was changed. Come back then.",
    ),
    "clock_doubtful": QT_TRANSLATE_NOOP(
        "messages",
        "The date of this computer does not fit the journal, so no period can be said to have ended. Nothing was changed. Check the date, then confirm it.",
    ),
    "held_already": QT_TRANSLATE_NOOP(
        "messages", "The case is on hold already. Nothing was changed. Lift that hold first."
    ),
    "hold_lifted": QT_TRANSLATE_NOOP(
        "messages", "This hold was lifted before. Nothing was changed. Place a new one."
    ),
    "raid_not_kept": QT_TRANSLATE_NOOP(
        "messages",
        "A raid or call without a case is not kept longer by a decision. Nothing was changed. Change the period of its category, or open a case.",
    ),
    "bin_case_lived": QT_TRANSLATE_NOOP(
        "messages",
        "Something of this case was sent, approved or decided, so it is no mistake of opening. Nothing was changed. Close it with a reason instead.",
    ),
    "not_in_bin": QT_TRANSLATE_NOOP(
        "messages", "The case is not in the bin. Nothing was changed. Look for it in the list."
    ),
    "erasure_uncleaned": QT_TRANSLATE_NOOP(
        "messages",
        "What was agreed is done for good, but the file could not be made anew. No other case was touched. Make room on the disk and open the vault again: the cleaning then goes on by itself.",
    ),
}

RETENTION_FIELD_ERRORS: dict[str, str] = {
    "not_after_today": QT_TRANSLATE_NOOP("messages", "This day must still be to come"),
}

RETENTION_ACTIONS: dict[str, str] = {
    "retention_period_set": QT_TRANSLATE_NOOP("messages", "Period of keeping set by the office"),
    "retention_period_dropped": QT_TRANSLATE_NOOP(
        "messages", "Period of keeping set back to the program's"
    ),
    "case_held": QT_TRANSLATE_NOOP("messages", "Case put on hold: nothing of it is erased"),
    "hold_lifted": QT_TRANSLATE_NOOP("messages", "Hold lifted"),
    "retention_reviewed": QT_TRANSLATE_NOOP("messages", "Decided what becomes of the records"),
    "case_binned": QT_TRANSLATE_NOOP("messages", "Case put into the bin"),
    "case_unbinned": QT_TRANSLATE_NOOP("messages", "Case taken out of the bin"),
    "case_erased": QT_TRANSLATE_NOOP("messages", "Case erased for good"),
    "case_anonymised": QT_TRANSLATE_NOOP("messages", "Taken out of the case whom it is about"),
    "erasure_cleaned": QT_TRANSLATE_NOOP("messages", "File made anew after an erasure"),
    "erasures_repeated": QT_TRANSLATE_NOOP(
        "messages", "Cases erased again that a backup had brought back"
    ),
    "erasure_ledger_damaged": QT_TRANSLATE_NOOP(
        "messages", "The ledger of erasures beside the vault was altered"
    ),
}

COUNTED: dict[str, tuple[str, tuple[str, ...]]] = {
    "who": (
        QT_TRANSLATE_NOOP("retention", "the child, the family and their papers"),
        ("child", "family_member", "document_held", "person_found"),
    ),
    "found": (
        QT_TRANSLATE_NOOP("retention", "raid or call"),
        ("intake_event", "intake_participant"),
    ),
    "situation": (
        QT_TRANSLATE_NOOP("retention", "notes, work, school and harm"),
        ("case_narrative", "work_situation", "schooling", "harm", "safety_note", "act"),
    ),
    "consent": (
        QT_TRANSLATE_NOOP("retention", "consents and referrals"),
        ("consent", "referral", "case_transfer"),
    ),
    "plan": (
        QT_TRANSLATE_NOOP("retention", "assessments, plans and outcomes"),
        (
            "assessment", "assessment_domain", "plan", "goal", "measure", "plan_review",
            "goal_rating", "approval", "outcome", "finding_override", "agenda_item",
            "agenda_recusal", "agenda_vote",
        ),
    ),
    "help": (
        QT_TRANSLATE_NOOP("retention", "care, services and visits"),
        ("placement", "service_given", "visit"),
    ),
    "bodies": (
        QT_TRANSLATE_NOOP("retention", "victim identification, return and enforcement"),
        (
            "nrm_identification", "nrm_screening", "return_case", "return_follow_up",
            "cross_notice", "enforcement_feedback", "investigation", "investigation_review",
            "child_interview", "violation", "offence_case",
        ),
    ),
    "attachment": (QT_TRANSLATE_NOOP("retention", "pictures and scans"), ("attachment",)),
    "rest": (
        QT_TRANSLATE_NOOP("retention", "the case itself, its readers, holds and drafts"),
        ("case_file", "case_reader", "closure", "legal_hold", "retention_review", "draft"),
    ),
}  # fmt: skip
"""How the records of a case are counted before they go: words, and the tables they stand for."""


def counted(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """The counts by table as groups a person reads: source text of the context *retention*, sum."""
    known = {table for _, tables in COUNTED.values() for table in tables}
    sums = {
        group: sum(counts.get(table, 0) for table in tables)
        for group, (_, tables) in COUNTED.items()
    }
    sums["rest"] += sum(number for table, number in counts.items() if table not in known)
    return [(COUNTED[group][0], number) for group, number in sums.items() if number]


LEDGER_KINDS: dict[str, str] = {
    "ERASE": QT_TRANSLATE_NOOP("retention", "erased"),
    "ANONYMISE": QT_TRANSLATE_NOOP("retention", "who it was about was taken out"),
    "SEALED": QT_TRANSLATE_NOOP("retention", "moved to the sealed cases"),
}
"""What the ledger says became of a case."""
