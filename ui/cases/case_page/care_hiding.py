"""What a safety note hides on the tab until somebody asks to see it."""

from services.care.reading import WHEREABOUTS
from ui.cases.case_page.context import CaseContext


def whereabouts_of(ctx: CaseContext, record: str) -> frozenset[str]:
    """The fields of a record that tell where the child is: the pack's table ``[hides]``, as on paper."""
    entries = ctx.pack.section("hides").get(WHEREABOUTS, ())
    return frozenset(
        entry.removeprefix(f"{record}.") for entry in entries if entry.startswith(f"{record}.")
    )
