"""The pages there are: one function and one line each. Pages are loaded when they are first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.workspace import Workspace
    from ui.shell import Page, Shell


def _settings(shell: "Shell") -> "Page":
    from ui.settings.page import SettingsPage

    return SettingsPage(shell)


ROUTES: dict[str, Callable[["Shell"], "Page"]] = {
    "settings": _settings,
}

RAIL_OF: dict[str, str] = {"case": "cases"}
"""The rail entry that a page without one of its own belongs to."""

COUNTS: dict[str, Callable[["Workspace"], tuple[int, bool]]] = {}
"""The number beside a rail entry, and whether it is urgent: overdue and mine."""
