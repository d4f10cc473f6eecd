"""The two choices that every sheet about a person shares: a role, and the supervisor of the team."""

from collections.abc import Sequence
from uuid import UUID

from ui import i18n
from ui.shell import Shell
from ui.widgets import Combo


def role_choice(shell: Shell, roles: Sequence[str], chosen: str) -> Combo:
    """The roles by their names in the pack."""
    combo = Combo("person_role")
    for role in roles:
        combo.addItem(shell.workspace.pack.text("role", role, i18n.language()), role)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
    return combo


def person_choice(
    people: Sequence[tuple[UUID, str]], chosen: UUID | None, nobody: str, name: str
) -> Combo:
    """People by name; ``nobody`` is the entry for none of them, left out where it is empty."""
    combo = Combo(name)
    if nobody:
        combo.addItem(nobody, None)
    for person, text in people:
        combo.addItem(text, person)
    found = [index for index in range(combo.count()) if combo.itemData(index) == chosen]
    combo.setCurrentIndex(found[0] if found else 0)
    return combo
