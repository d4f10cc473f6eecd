"""The pages there are: one function and one line each. Pages are loaded when they are first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.workspace import Workspace
    from ui.shell import Page, Shell


def _today(shell: "Shell") -> "Page":
    from ui.today.page import TodayPage

    return TodayPage(shell)


def _intake(shell: "Shell") -> "Page":
    from ui.intake.page import IntakePage

    return IntakePage(shell)


def _raid(shell: "Shell") -> "Page":
    from ui.intake.raid_page import RaidPage

    return RaidPage(shell)


def _call(shell: "Shell") -> "Page":
    from ui.intake.hotline_page import HotlinePage

    return HotlinePage(shell)


def _event(shell: "Shell") -> "Page":
    from ui.intake.event_page import EventPage

    return EventPage(shell)


def _cases(shell: "Shell") -> "Page":
    from ui.cases.page import CasesPage

    return CasesPage(shell)


def _case(shell: "Shell") -> "Page":
    from ui.cases.case_page.page import CasePage

    return CasePage(shell)


def _commission(shell: "Shell") -> "Page":
    from ui.commission.page import CommissionPage

    return CommissionPage(shell)


def _sitting(shell: "Shell") -> "Page":
    from ui.commission.sitting_page import SittingPage

    return SittingPage(shell)


def _referrals(shell: "Shell") -> "Page":
    from ui.referrals.page import ReferralsPage

    return ReferralsPage(shell)


def _enforcement(shell: "Shell") -> "Page":
    from ui.enforcement.page import EnforcementPage

    return EnforcementPage(shell)


def _directory(shell: "Shell") -> "Page":
    from ui.directory.page import DirectoryPage

    return DirectoryPage(shell)


def _work_check(shell: "Shell") -> "Page":
    from ui.work_check.page import WorkCheckPage

    return WorkCheckPage(shell)


def _procedure(shell: "Shell") -> "Page":
    from ui.procedure.page import ProcedurePage

    return ProcedurePage(shell)


def _sealed(shell: "Shell") -> "Page":
    from ui.sealed.page import SealedPage

    return SealedPage(shell)


def _settings(shell: "Shell") -> "Page":
    from ui.settings.page import SettingsPage

    return SettingsPage(shell)


def _journal(shell: "Shell") -> "Page":
    from ui.journal.page import JournalPage

    return JournalPage(shell)


def _people(shell: "Shell") -> "Page":
    from ui.people.page import PeoplePage

    return PeoplePage(shell)


def _retention(shell: "Shell") -> "Page":
    from ui.retention.page import RetentionPage

    return RetentionPage(shell)


def _print(shell: "Shell") -> "Page":
    from ui.printing.page import PrintPage

    return PrintPage(shell)


ROUTES: dict[str, Callable[["Shell"], "Page"]] = {
    "today": _today,
    "intake": _intake,
    "raid": _raid,
    "call": _call,
    "event": _event,
    "cases": _cases,
    "case": _case,
    "commission": _commission,
    "sitting": _sitting,
    "referrals": _referrals,
    "enforcement": _enforcement,
    "directory": _directory,
    "work_check": _work_check,
    "procedure": _procedure,
    "sealed": _sealed,
    "settings": _settings,
    "people": _people,
    "journal": _journal,
    "retention": _retention,
    "print": _print,
}

RAIL_OF: dict[str, str] = {
    "case": "cases",
    "raid": "intake",
    "call": "intake",
    "event": "intake",
    "sitting": "commission",
    "print": "cases",
    "people": "settings",
    "journal": "settings",
    "retention": "settings",
    "work_check": "procedure",
}
"""The rail entry that a page without one of its own belongs to."""

OF_THE_OFFICE = frozenset({"settings", "people"})
"""Pages about the office itself: from the sealed cases they lead back to the office's vault."""


def _overdue(workspace: "Workspace") -> tuple[int, bool]:
    return workspace.today.overdue_count(), True


def _late_referrals(workspace: "Workspace") -> tuple[int, bool]:
    return workspace.referrals.late_count(), True


def _late_enforcement(workspace: "Workspace") -> tuple[int, bool]:
    return workspace.enforcement.overdue_count(), True


COUNTS: dict[str, Callable[["Workspace"], tuple[int, bool]]] = {
    "today": _overdue,
    "referrals": _late_referrals,
    "enforcement": _late_enforcement,
}
"""The number beside a rail entry, and whether it is urgent: overdue and mine."""
