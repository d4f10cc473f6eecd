"""One row of each list of keeping, with what can be done about it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from services.access import allowed
from services.bin import BinRow
from services.erasure import LedgerRow
from services.retention import DueRow, Hold, PeriodRow
from services.two_person import RequestView
from ui import i18n
from ui.i18n import translate
from ui.retention.sheets import (
    CarryOutSheet,
    DecideSheet,
    holder,
    lift_sheet,
    period_sheet,
    review_sheet,
)
from ui.retention.words import (
    category_text,
    copies_text,
    ledger_line,
    months_text,
    period_source,
    sum_text,
)
from ui.shell import Shell
from ui.widgets import Badge, Button, Label, ListRow


def due_row(shell: Shell, row: DueRow) -> QWidget:
    """A case (or raid) whose period ends: its sum, and what can be decided."""
    term = row.term
    lines = [
        ("", category_text(shell.workspace.pack, term.period.category), "text2"),
        ("", sum_text(term), "text2"),
    ]
    action: QWidget | None = None
    if term.held:
        action = Badge(translate("retention", "on hold"), "sealed")
    elif row.request is not None and row.request.approved:
        action = _on_the_way(shell, translate("retention", "agreed, to be carried out"), "soon")
    elif row.request is not None:
        action = _on_the_way(shell, translate("retention", "waits for a second person"), "waiting")
    elif row.due:
        action = Button(
            translate("retention", "Decide…"),
            clicked=lambda: review_sheet(shell, term).open(),
            name=f"decide_{term.number}",
        )
    else:
        soon = translate("retention", "from {day}").format(day=i18n.date_text(term.until))
        action = Badge(soon, "open")
    return ListRow(term.number, icon="folder", lines=lines, action=action)


def _on_the_way(shell: Shell, text: str, kind: str) -> QWidget:
    """How far a request is, and the way to where it goes on."""
    show = Button(
        translate("retention", "Show"),
        kind="quiet",
        clicked=lambda: shell.go("retention", tab="waiting"),
        name="show_request",
    )
    return holder(Badge(text, kind), show)


def request_row(shell: Shell, row: RequestView) -> QWidget:
    """What one person asked for, and the next step of another."""
    zone = shell.workspace.pack.timezone
    what = shell.workspace.pack.text("two_person_kind", row.kind, i18n.language())
    asked = translate("retention", "{name}, {day}: {reason}").format(
        name=row.asked_by_name, day=i18n.moment_text(row.asked_at, zone), reason=row.reason
    )
    lines = [("", what, "text2"), ("", asked, "text2")]
    action: QWidget
    if row.approved:
        agreed = translate("retention", "agreed: {name}").format(name=row.decided_by_name)
        lines.append(("check", agreed, "text2"))
        action = Button(
            translate("retention", "Carry out…"),
            kind="danger",
            clicked=lambda: shell.run(lambda: CarryOutSheet(shell, row).open()),
            name=f"carry_out_{row.number}",
        )
    elif row.may_decide:
        action = Button(
            translate("retention", "Decide…"),
            kind="primary",
            clicked=lambda: shell.run(lambda: DecideSheet(shell, row).open()),
            name=f"decide_request_{row.number}",
        )
    else:
        action = Badge(translate("retention", "another supervisor decides"), "waiting")
        if row.refused == "same_hand":
            why = translate(
                "retention",
                "Not you: within the last 30 days one of you two let the other in by a single-use "
                "phrase, or somebody else let in both, or one of you came in with the recovery key.",
            )
            lines.append(("users", why, "text2"))
    return ListRow(row.number, icon="users", lines=lines, action=action)


def hold_row(shell: Shell, row: Hold) -> QWidget:
    """A hold, in force or lifted."""
    since = translate("retention", "since {day}, {name}").format(
        day=i18n.date_text(row.placed_on), name=row.placed_by
    )
    lines = [("", row.reason, "text"), ("", since, "text2")]
    if row.lifted_at is not None:
        lifted = translate("retention", "lifted on {day}: {reason}").format(
            day=i18n.moment_text(row.lifted_at, shell.workspace.pack.timezone),
            reason=row.lifted_reason,
        )
        lines.append(("check", lifted, "text2"))
        return ListRow(row.number, icon="lock", lines=lines, bold=False)
    lift = Button(
        translate("retention", "Lift…"),
        clicked=lambda: lift_sheet(shell, row.id, row.number).open(),
        name=f"lift_{row.number}",
    )
    return ListRow(row.number, icon="lock-filled", lines=lines, action=lift)


def bin_row(shell: Shell, row: BinRow) -> QWidget:
    """A case in the bin, and the way out of it."""
    put = translate("retention", "{day}, {name}; proposed for erasure from {until}").format(
        day=i18n.moment_text(row.binned_at, shell.workspace.pack.timezone),
        name=row.binned_by,
        until=i18n.date_text(row.until),
    )
    out = Button(
        translate("retention", "Take out"),
        clicked=lambda: shell.run(lambda: shell.workspace.bin.restore(row.case_id)),
        name=f"unbin_{row.number}",
    )
    lines = [("", row.reason, "text"), ("", put, "text2")]
    return ListRow(row.number, icon="trash", lines=lines, action=out)


def ledger_row(shell: Shell, row: LedgerRow, print_it: Callable[[LedgerRow], object]) -> QWidget:
    """An erasure of the past, which copies still hold the case, and its record on paper."""
    day = i18n.moment_text(row.erased_at, shell.workspace.pack.timezone)
    lines = [
        ("", ledger_line(row, day), "text2"),
        ("database", copies_text(row.copies, row.copies_until), "text2"),
    ]
    button = Button(
        translate("retention", "Print record…"),
        icon="printer",
        clicked=lambda: print_it(row),
        name=f"print_{row.number}",
    )
    action: QWidget = button
    if not row.cleaned:
        action = holder(Badge(translate("retention", "cleaning not finished"), "soon"), button)
    return ListRow(row.number, icon="clipboard-check", lines=lines, action=action)


def period_row(shell: Shell, row: PeriodRow) -> QWidget:
    """A category with its period and where that comes from."""
    lines = [("", months_text(row.months), "text"), ("", period_source(row), "text2")]
    change = Button(
        translate("retention", "Change…"),
        clicked=lambda: period_sheet(shell, row).open(),
        name=f"period_{row.category}",
    )
    if not allowed(shell.workspace.actor(), "manage", "retention_period").ok:
        change.refuse(translate("retention", "The supervisor decides this."))
    back = Button(
        translate("retention", "Back to the program's"),
        kind="quiet",
        clicked=lambda: shell.run(lambda: shell.workspace.retention.drop_period(row.category)),
        name=f"drop_{row.category}",
    )
    action = holder(back, change) if row.own else change
    name = category_text(shell.workspace.pack, row.category)
    return ListRow(name, icon="clock", lines=lines, action=action)


def more(count: int) -> QWidget:
    """The rest of a long list."""
    words = translate("retention", "and {count} more; the earliest stand first")
    return Label(words.format(count=count), colour="text2")
