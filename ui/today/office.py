"""What the office owes its records and its vault: quiet lines for who decides about it."""

from services.access import allowed
from ui import i18n
from ui.i18n import translate
from ui.people.reminder import left_text
from ui.shell import Shell
from ui.widgets import Card, ListRow


def office_cards(shell: Shell) -> list[Card]:
    """One card where records are due for review, or where somebody left with the old key."""
    rows = [row for row in (_left(shell), _due(shell)) if row is not None]
    if not rows:
        return []
    card = Card(gap=1)
    card.setObjectName("office_today")
    for row in rows:
        card.add(row)
    return [card]


def _left(shell: Shell) -> ListRow | None:
    # the people belong to the office's vault: among the sealed cases there is no way to them
    text = left_text(shell) if shell.workspace.main is None else ""
    if not text:
        return None
    row = ListRow(text, icon="lock", token="soon", opens=True, bold=False)
    row.setObjectName("left_since_renewal")
    row.activated.connect(lambda: shell.go("people"))
    return row


def _due(shell: Shell) -> ListRow | None:
    workspace = shell.workspace
    due = (
        workspace.retention.due_count()
        if allowed(workspace.actor(), "erase", "case_file").ok
        else 0
    )
    if not due:
        return None
    text = translate("TodayPage", "Records due for review: {count}")
    row = ListRow(
        text.format(count=i18n.number_text(due)),
        icon="clock",
        token="text2",
        opens=True,
        bold=False,
    )
    row.setObjectName("retention_due")
    row.activated.connect(lambda: shell.go("retention"))
    return row
