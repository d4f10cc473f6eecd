"""What the office's own pages say of sealed cases: one line of what is due, and whose number it is."""

from services.errors import AppError
from services.search.service import SealedHit
from ui.i18n import translate
from ui.shell import Shell
from ui.widgets import Card, InlineMessage, ListRow


def sealed_cards(shell: Shell) -> list[Card]:
    """One calm card for a person who is named; nobody else learns that there is something to do."""
    inside = shell.workspace.sealed
    sealing = shell.workspace.sealing
    if inside is None or sealing is None:
        return []
    counts = inside.today.counts()
    due, late = counts.soon + counts.week, counts.overdue
    words = translate("sealed", "Sealed cases: {due} due, {late} overdue")
    title = words.format(due=due, late=late)
    if not due and not late:
        title = translate("sealed", "Sealed cases: nothing is due this week")
    lines = []
    told = len(inside.cases.emergencies())
    if told:
        words = translate("sealed", "Opened in an emergency: {count}. Take note of it there.")
        lines.append(("alert-triangle", words.format(count=told), "overdue"))
    row = ListRow(title, icon="shield-lock", token="sealed", lines=lines, opens=True, bold=False)
    row.setObjectName("sealed_due")
    row.activated.connect(lambda: shell.enter(inside, "today"))
    card = Card(gap=1)
    card.setObjectName("sealed_today")
    card.add(row)
    for one in sealing.left():
        words = translate("sealed", "{name} left the office: take out of the sealed cases")
        left = ListRow(words.format(name=one.name), icon="user", token="overdue", opens=True)
        left.setObjectName("sealed_left")
        left.activated.connect(lambda: shell.go("sealed"))
        card.add(left)
    return [card]


def sealed_hits(shell: Shell, text: str) -> list[SealedHit]:
    """Sealed cases with this number; nothing for who may not know even that."""
    try:
        return shell.workspace.search.sealed(text)
    except AppError:
        return []


class SealedNumbers(InlineMessage):
    """Above the list of cases: the number that was typed lies among the sealed ones."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            "",
            "sealed",
            button=translate("rail", "Sealed cases"),
            clicked=lambda: shell.go("sealed"),
        )
        self.setObjectName("sealed_numbers")
        self._shell = shell
        self.hide()

    def look(self, text: str) -> None:
        """Say which of them fit what was typed; nothing is shown where none does."""
        hits = sealed_hits(self._shell, text)
        if hits:
            self.set("; ".join(hit_text(hit) for hit in hits), "sealed")
        self.setVisible(bool(hits))


def hit_text(hit: SealedHit) -> str:
    """Number and keeper in one line."""
    if not hit.keeper:
        return hit.number
    return translate("sealed", "{number}, keeper: {name}").format(
        number=hit.number, name=hit.keeper
    )
