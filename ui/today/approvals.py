"""What waits for my decision, and what came back to me: two short lists above the queue."""

from collections.abc import Sequence

from services.approvals import WaitingApproval
from ui import i18n
from ui.i18n import translate
from ui.shell import Shell
from ui.widgets import Card, ListRow

_TAB_OF = {"ASSESSMENT": "assessment", "PLAN": "plan", "CLOSURE": "outcome"}
_LIST_OF = {"ASSESSMENT": "assessment_kind", "PLAN": "plan_kind", "CLOSURE": "closure_reason"}
_FORM_OF = {"ASSESSMENT": "assessment", "PLAN": "plan"}


def approval_cards(shell: Shell) -> list[Card]:
    """The cards that have something to show: for the supervisor, and for who reworks."""
    approvals = shell.workspace.approvals
    waiting = translate("TodayPage", "Waiting for your approval")
    returned = translate("TodayPage", "Returned to you with remarks")
    found = (
        ("waiting_approvals", waiting, "clipboard-list", "open", approvals.waiting()),
        ("returned_approvals", returned, "alert-circle", "soon", approvals.returned()),
    )
    return [
        _card(shell, name, title, (icon, token), rows)
        for name, title, icon, token, rows in found
        if rows
    ]


def open_subject(shell: Shell, row: WaitingApproval) -> None:
    """Open the case at the tab of the assessment, plan or closing."""
    form = f"{_FORM_OF[row.subject]}:{row.subject_id}" if row.subject in _FORM_OF else ""
    shell.go("case", case_id=row.case_id, tab=_TAB_OF[row.subject], form=form)


def _card(
    shell: Shell, name: str, title: str, mark: tuple[str, str], rows: Sequence[WaitingApproval]
) -> Card:
    card = Card(title, len(rows), gap=1)
    card.setObjectName(name)
    for row in rows:
        # the remarks themselves stay on the case: visitors see this screen
        lines = [("", _since(shell, row), "text3")]
        line = ListRow(_what(shell, row), icon=mark[0], token=mark[1], lines=lines, opens=True)
        line.setObjectName(f"approval:{row.number}:{row.subject}")
        line.activated.connect(lambda row=row: open_subject(shell, row))
        card.add(line)
    return card


def _what(shell: Shell, row: WaitingApproval) -> str:
    """What it is, and of which child; of a kept case the number alone."""
    pack, language = shell.workspace.pack, i18n.language()
    subject = pack.text("approval_subject", row.subject, language)
    kind = pack.text(_LIST_OF[row.subject], row.kind, language) if row.kind else ""
    about = f"{subject}: {kind}" if row.subject == "CLOSURE" and kind else kind or subject
    child = "" if row.restricted else row.name
    return " · ".join(part for part in (about, child, row.number) if part)


def _since(shell: Shell, row: WaitingApproval) -> str:
    when = i18n.moment_text(row.since, shell.workspace.pack.timezone)
    if row.remarks is not None:
        return translate("TodayPage", "returned by {name}, {moment}").format(
            name=row.who, moment=when
        )
    return translate("TodayPage", "submitted by {name}, {moment}").format(name=row.who, moment=when)
