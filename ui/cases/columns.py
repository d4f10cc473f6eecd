"""How one case reads in the list: child, where from, next step, risk, worker."""

from services.cases import CaseRow
from services.intake.ages import age_words
from services.names import skeleton, words
from ui import i18n
from ui.i18n import translate
from ui.record_table import Cell, Column
from ui.shell import Shell

RISK_BADGES = {"HIGH": "risk_high", "MED": "risk_medium", "LOW": "risk_low"}


class CaseCells:
    """Builds the cells of the list; ``mark`` is what is being searched for."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self.mark = ""

    def columns(self) -> tuple[Column, ...]:
        """The columns of the list, from left to right."""
        return (
            Column(translate("cases", "Child"), self._child, 10),
            Column(translate("cases", "Where from"), self._origin, 8),
            Column(translate("cases", "Next step"), self._next, 11),
            Column(translate("cases", "Risk"), self._risk, width=30),
            Column(translate("cases", "Worker"), self._worker, width=27),
        )

    def _child(self, row: CaseRow) -> Cell:
        if row.kept:
            return Cell(
                translate("cases", "name kept"), row.number, "lock-filled", "sealed", tone="sealed"
            )
        name = row.name or translate("cases", "name not known")
        detail = " · ".join(part for part in (row.number, age_text(row)) if part)
        icon = "lock-filled" if row.restricted else ""
        tone = "sealed" if row.restricted else "text"
        mark = matched_part(name, self.mark)
        return Cell(name, detail, icon, "sealed", bold=True, tone=tone, mark=mark)

    def _origin(self, row: CaseRow) -> Cell:
        pack = self._shell.workspace.pack
        if row.kept or not row.channel:
            return Cell("")
        day = row.detected_at.astimezone(pack.timezone).date() if row.detected_at else None
        channel = pack.text("channel", row.channel, i18n.language())
        when = f"{day.day:02}.{day.month:02}.{day.year}" if day else ""
        return Cell(f"{channel} {when}".strip(), row.place)

    def _next(self, row: CaseRow) -> Cell:
        if row.kept:
            return Cell("")
        if not row.open:
            return Cell(translate("cases", "closed"), "", "circle-check-filled", "done")
        workspace = self._shell.workspace
        if not row.next_step:
            return Cell(translate("cases", "nothing open"), "", "circle-check", "text3")
        step = workspace.shelf.of(row.pack_version).steps.get(row.next_step)
        task = i18n.pick(step.task) if step is not None else row.next_step
        due, token = i18n.due_text(row.next_due_at, workspace.clock(), workspace.pack.timezone)
        # a list has room for one way of saying it: since when, or until when
        due = due.split(" · ")[-1 if token == "overdue" else 0]
        icons = {"overdue": "alert-triangle-filled", "soon": "clock"}
        tone = token if token in icons else "text2"
        return Cell(task, due, icons.get(token, "circle"), token, tone2=tone)

    def _risk(self, row: CaseRow) -> Cell:
        if not row.risk:
            return Cell("" if row.kept else translate("cases", "not assessed"), tone="text3")
        text = self._shell.workspace.pack.text("risk", row.risk, i18n.language())
        return Cell(text, badge=RISK_BADGES.get(row.risk, "neutral"))

    def _worker(self, row: CaseRow) -> Cell:
        return Cell(translate("cases", "you") if row.mine else row.worker, tone="text2")


def matched_part(name: str, searched: str) -> str:
    """The part of a name that was searched for, in whatever script: "Айгүл" for "aigul"."""
    for term in words(searched):
        for word in name.split():
            for end in range(1, len(word) + 1):
                if skeleton(word[:end]).startswith(term):
                    return word[:end]
    return ""


def age_text(row: CaseRow) -> str:
    """The age in words; empty where nothing is known."""
    age = age_words(row.age_low, row.age_high, not row.age_exact)
    return translate("ages", "{age} years").format(age=age) if age else ""
