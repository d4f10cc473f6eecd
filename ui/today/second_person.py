"""What another supervisor asked to erase or anonymise: nobody would look for it by themselves."""

from services.access import allowed
from services.two_person import BULK_EXPORT
from ui import i18n
from ui.i18n import translate
from ui.shell import Shell
from ui.widgets import Card, ListRow


def second_person_cards(shell: Shell) -> list[Card]:
    """One card for a supervisor whose agreement is asked for."""
    workspace = shell.workspace
    if not allowed(workspace.actor(), "erase", "case_file").ok:
        return []
    asked = [row for row in workspace.requests.list() if row.may_decide and row.kind != BULK_EXPORT]
    if not asked:
        return []
    card = Card(translate("TodayPage", "Waiting for your agreement"), len(asked), gap=1)
    card.setObjectName("second_person")
    for row in asked:
        what = workspace.pack.text("two_person_kind", row.kind, i18n.language())
        line = ListRow(
            row.number, icon="users", token="waiting", opens=True,
            lines=[("", f"{what} · {row.asked_by_name}", "text2")],
        )  # fmt: skip
        line.activated.connect(lambda: shell.go("retention", tab="waiting"))
        card.add(line)
    return [card]
