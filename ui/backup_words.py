"""How the screens speak of backups: their state, their folder, their trial, in plain words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import i18n

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from services.backup_records import BackupState, Comparison
    from services.rehearsal import Rehearsal
    from services.storage.backup import Contents


def size_text(size: int) -> str:
    """A size as people read it."""
    return f"{i18n.number_text(round(max(size / 1_000_000, 0.1), 1))} MB"


def moment(at: "datetime", zone: "tzinfo") -> str:
    """A day and time of the office."""
    return i18n.moment_text(at, zone)


def state_text(state: "BackupState", zone: "tzinfo") -> tuple[str, str]:
    """One line about how safe the vault is, and the kind of message it is."""
    if state.last is None or state.days is None:
        words = QCoreApplication.translate("backup_words", "There is no backup of this vault yet.")
        return words, "danger" if state.late else "warning"
    at = moment(state.last.at, zone)
    if state.days == 0:
        words = QCoreApplication.translate("backup_words", "Saved today: {at}.")
        return words.format(at=at), "done"
    days = state.days  # the extractor overlooks a text counted by an attribute
    words = QCoreApplication.translate(
        "backup_words", "Last good copy: {at}, %n day(s) ago.", None, days
    )
    if state.late:
        return words.format(at=at), "danger"
    if not state.changed:
        since = QCoreApplication.translate("backup_words", "Nothing was recorded since.")
        return f"{words.format(at=at)} {since}", "done"
    return words.format(at=at), "info"


def folder_text(state: "BackupState") -> tuple[str, str]:
    """What is to be known of the folder, and the kind of message; empty if nothing is."""
    from services.storage.place import NETWORK, SAME_DISK

    if not state.reachable:
        words = QCoreApplication.translate(
            "backup_words",
            "The folder is not there now. Put the stick in, or choose another folder.",
        )
        return words, "warning"
    if state.beside == SAME_DISK:
        words = QCoreApplication.translate(
            "backup_words",
            "The folder lies on the same disk as the vault: a broken or stolen computer takes both. "
            "A stick that lies elsewhere is better.",
        )
        return words, "info"
    if state.beside == NETWORK:
        words = QCoreApplication.translate(
            "backup_words",
            "The folder lies on a server. The copies are encrypted; whoever runs the server sees "
            "only that they are there.",
        )
        return words, "info"
    if state.beside:
        words = QCoreApplication.translate(
            "backup_words",
            "The folder is copied to the internet by {service}. The copies are encrypted; the "
            "service sees only that they are there.",
        )
        return words.format(service=state.beside), "info"
    return "", ""


def rehearsal_text(state: "BackupState", zone: "tzinfo") -> str:
    """When restoring was tried last, and whether it is time again."""
    if state.last_rehearsal is None:
        words = QCoreApplication.translate("backup_words", "Restoring has not been tried yet.")
    else:
        words = QCoreApplication.translate("backup_words", "Restoring was tried on {day}.")
        day = i18n.date_text(state.last_rehearsal.at.astimezone(zone).date())
        words = words.format(day=day)
    if state.rehearsal_due and state.last is not None:
        due = QCoreApplication.translate(
            "backup_words", "Once a quarter is good: only a copy that was restored is sure."
        )
        return f"{words} {due}"
    return words


def late_text(state: "BackupState") -> tuple[str, str]:
    """The lead and the text of the banner."""
    if state.days is None:
        lead = QCoreApplication.translate("backup_words", "There is no backup of this vault yet.")
        text = QCoreApplication.translate(
            "backup_words", "If this computer breaks or is stolen, everything in it is lost."
        )
        return lead, text
    days = state.days
    lead = QCoreApplication.translate("backup_words", "No backup for %n day(s).", None, days)
    text = QCoreApplication.translate(
        "backup_words", "If this computer breaks or is stolen, what was recorded since is lost."
    )
    return lead, text


def contents_text(contents: "Contents") -> str:
    """What a backup holds; its moment on this computer's clock, as in its file name."""
    at, cases = contents.made_at.astimezone(), contents.cases
    words = QCoreApplication.translate(
        "backup_words",
        "The backup is whole. It holds %n case(s), and everything saved until {at}.",
        None,
        cases,
    )
    return words.format(at=f"{at:%d.%m.%Y %H:%M}")


def comparison_text(contents: "Contents", comparison: "Comparison") -> str:
    """The backup against the present vault."""
    if not comparison.same_vault:
        return QCoreApplication.translate(
            "backup_words", "It is a backup of another vault than the one that is open now."
        )
    fewer = comparison.cases_now - contents.cases
    if fewer > 0:
        return QCoreApplication.translate(
            "backup_words", "That is %n case(s) fewer than the vault has now.", None, fewer
        )
    if fewer < 0:
        return QCoreApplication.translate(
            "backup_words", "That is %n case(s) more than the vault has now.", None, -fewer
        )
    if comparison.entries_since:
        return QCoreApplication.translate(
            "backup_words", "The number of cases is the same; what was changed since is not in it."
        )
    return QCoreApplication.translate("backup_words", "The number of cases is the same as now.")


def rehearsed_text(found: "Rehearsal", zone: "tzinfo") -> str:
    """How a trial went."""
    cases = found.cases
    words = QCoreApplication.translate(
        "backup_words",
        "The trial went well: %n case(s) of {at} were restored, opened and counted, then removed "
        "again. This backup can be relied on.",
        None,
        cases,
    )
    return words.format(at=moment(found.made_at, zone))
