"""Who opened a kept case of mine in an emergency: it stands here until I have taken note."""

from services.cases import EmergencyNotice
from ui import i18n
from ui.i18n import translate
from ui.shell import Shell
from ui.widgets import Button, Card, ListRow


def emergency_cards(shell: Shell) -> list[Card]:
    """The card, where there is something to take note of."""
    notices = shell.workspace.cases.emergencies()
    if not notices:
        return []
    card = Card(translate("TodayPage", "Opened in an emergency"), len(notices), gap=1)
    card.setObjectName("emergencies")
    for notice in notices:
        card.add(_row(shell, notice))
    return [card]


def _row(shell: Shell, notice: EmergencyNotice) -> ListRow:
    zone = shell.workspace.pack.timezone
    when = translate("TodayPage", "{name}, {moment}; open to that person until {until}").format(
        name=notice.who,
        moment=i18n.moment_text(notice.at, zone),
        until=i18n.moment_text(notice.until, zone),
    )
    noted = Button(
        translate("TodayPage", "Taken note"),
        size="small",
        clicked=lambda: shell.run(
            lambda: shell.workspace.cases.acknowledge_emergency(notice.reader_id)
        ),
        name=f"noted:{notice.number}",
    )
    # the reason may tell of the child: visitors see this screen, so it stands on the case
    row = ListRow(
        notice.number, icon="shield-lock", token="overdue", lines=[("", when, "text2")],
        action=noted, opens=True,
    )  # fmt: skip
    row.activated.connect(lambda: shell.open_case(notice.case_id))
    return row
