"""What stands where the list of cases would be, when it is empty."""

from collections.abc import Callable

from ui.i18n import translate
from ui.widgets import Button, EmptyState, ScrollArea


def nothing_yet() -> ScrollArea:
    """An office without a case: how one begins."""
    return _scrolling(
        EmptyState(
            "folders",
            translate("CasesPage", "No case yet"),
            translate("CasesPage", "A raid, a call or a list opens cases."),
            steps=[
                (
                    translate("CasesPage", "Write it down"),
                    translate("CasesPage", "Each child is one line."),
                ),
                (
                    translate("CasesPage", "Say who may know"),
                    translate("CasesPage", "Before any case exists."),
                ),
                (
                    translate("CasesPage", "Follow the steps"),
                    translate("CasesPage", "Each with its time and its law."),
                ),
            ],
        )
    )


def nothing_fits(clear: Callable[[], object]) -> ScrollArea:
    """No case fits what was typed or chosen; ``clear`` shows all open ones."""
    return _scrolling(
        EmptyState(
            "search",
            translate("CasesPage", "Nothing fits"),
            translate("CasesPage", "Try fewer letters, another spelling, or fewer filters."),
            actions=[
                Button(translate("CasesPage", "Show all open cases"), clicked=clear, name="clear")
            ],
        )
    )


def _scrolling(state: EmptyState) -> ScrollArea:
    """Large text takes the room it needs also in a small window."""
    area = ScrollArea()
    area.body.addWidget(state, 1)
    return area
