"""The sheets of keeping: decide what becomes of a record, agree, carry out, hold, bin, periods."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from services.erasure import ErasurePlan
from services.messages import ERRORS
from services.retention import PeriodRow
from services.retention_calendar import Term
from services.two_person import ERASE, RequestView
from ui import i18n, theme
from ui.confirm import confirmed
from ui.deed_sheet import DeedSheet
from ui.forms import RecordForm
from ui.i18n import translate
from ui.retention.words import (
    category_text,
    copies_text,
    count_lines,
    kept_lines,
    months_text,
    sum_text,
)
from ui.shell import Shell
from ui.widgets import Button, FactRows, InlineMessage, Label, TextArea

DONE = "done"


class FormSheet(DeedSheet):
    """A title, a sentence, a form, and two buttons; it closes when the save went well."""

    def __init__(
        self,
        shell: Shell,
        title: str,
        text: str,
        form: RecordForm,
        save: Callable[[dict[str, Any]], object],
        save_text: str,
    ) -> None:
        super().__init__(shell.window, title, text, name="keeping_sheet")
        self._shell, self.form, self._save = shell, form, save
        self.body.addWidget(form)
        end(self, save_text, self.save)

    def save(self) -> None:
        """Save, and close if it was saved."""
        form, save = self.form, self._save
        form.clear_errors()
        if self._shell.run(lambda: save(form.values()), form):
            self.done(DONE)


class ReasonSheet(DeedSheet):
    """Something that wants a reason and nothing else."""

    def __init__(
        self,
        shell: Shell,
        title: str,
        text: str,
        save: Callable[[str], object],
        save_text: str,
        *,
        kind: str = "primary",
    ) -> None:
        super().__init__(shell.window, title, text, width=125, name="reason_sheet")
        self._shell, self._save = shell, save
        self.reason = TextArea(rows=3, name="reason")
        self.field(translate("retention", "Reason"), self.reason)
        end(self, save_text, self.save, kind=kind)
        self.button.setEnabled(False)
        self.reason.textChanged.connect(
            lambda: self.button.setEnabled(bool(self.reason.text().strip()))
        )

    def save(self) -> None:
        """Do it with the reason, and close if it was done."""
        save, reason = self._save, self.reason.text()
        if self._shell.run(lambda: save(reason)):
            self.done(DONE)


class DecideSheet(DeedSheet):
    """The second person: what would go, and agree or refuse."""

    def __init__(self, shell: Shell, request: RequestView) -> None:
        title = request_title(shell, request)
        super().__init__(shell.window, title, width=140, name="decide_request")
        self._shell, self._request = shell, request
        asked = translate("retention", "{name} asks: {reason}")
        self.explain(asked.format(name=request.asked_by_name, reason=request.reason), "text")
        add_plan(self, shell, request)
        self.reason = TextArea(rows=2, name="decision_reason")
        words = translate("retention", "Why so decided (needed where you refuse)")
        self.field(words, self.reason)
        refuse, agree = translate("retention", "Refuse"), translate("retention", "Agree")
        self.foot(
            translate("retention", "Not now"),
            "not_now",
            Button(refuse, clicked=lambda: self.decide(False), name="refuse"),
            Button(agree, kind="primary", clicked=lambda: self.decide(True), name="agree"),
        )

    def decide(self, approved: bool) -> None:
        """Agree or refuse."""
        requests, reason = self._shell.workspace.requests, self.reason.text()
        if self._shell.run(lambda: requests.decide(self._request.id, approved, reason)):
            self.done(DONE)


class CarryOutSheet(DeedSheet):
    """The last look: counts of what will be gone for good, then the passphrase, then the act."""

    def __init__(self, shell: Shell, request: RequestView) -> None:
        title = request_title(shell, request)
        super().__init__(shell.window, title, width=140, name="carry_out")
        self._shell, self._request = shell, request
        agreed = translate("retention", "{asked} asked, {agreed} agreed.")
        people = {"asked": request.asked_by_name, "agreed": request.decided_by_name}
        self.explain(agreed.format(**people), "text")
        plan = add_plan(self, shell, request)
        never = translate("retention", "This is never undone.")
        self.body.addWidget(InlineMessage(never, "danger"))
        words = (
            translate("retention", "Erase for good")
            if request.kind == ERASE
            else translate("retention", "Take out who it is about")
        )
        end(self, words, self.carry_out, kind="danger")
        if plan.refused:
            self.button.refuse(refusal_text(plan))

    def carry_out(self) -> None:
        """Ask for the passphrase, then do it away from the screen's thread."""
        shell, request = self._shell, self._request
        why = translate("retention", "You are ending the records of {number} for good.")
        if not confirmed(shell, why.format(number=request.number)):
            return
        self.done(DONE)
        erasure = shell.workspace.erasure
        verb = erasure.erase if request.kind == ERASE else erasure.anonymise
        shell.start(
            lambda: verb(request.id), self._told, translate("retention", "Making the file anew")
        )

    def _told(self, _entry: object) -> None:
        shell = self._shell
        shell.toast(translate("retention", "Done. The file was made anew and has another key."))
        if shell.page is not None:
            shell.page.refresh(None)


def add_plan(sheet: DeedSheet, shell: Shell, request: RequestView) -> ErasurePlan:
    """Show what would go, what stays, and which copies keep it; returns the plan."""
    assert request.case_id is not None
    plan = shell.workspace.erasure.plan(request.case_id)
    gone = (
        translate("retention", "Gone for good")
        if request.kind == ERASE
        else translate("retention", "Emptied of names, words and exact days")
    )
    sheet.body.addWidget(Label(gone, role="strong"))
    sheet.body.addWidget(FactRows(count_lines(plan)))
    sheet.body.addWidget(Label(translate("retention", "What stays"), role="strong"))
    for line in (*kept_lines(plan), copies_text(plan.copies, plan.copies_until)):
        sheet.explain(line)
    if plan.refused:
        sheet.body.addWidget(InlineMessage(refusal_text(plan), "warning"))
    sheet.body.addSpacing(theme.u(1))
    return plan


def end(sheet: DeedSheet, text: str, save: Callable[[], object], *, kind: str = "primary") -> None:
    """Cancel, and the button that does it."""
    button = Button(text, kind=kind, clicked=save, name="save_keeping")
    sheet.foot(translate("retention", "Cancel"), "cancel_keeping", button)


def refusal_text(plan: ErasurePlan) -> str:
    """What forbids an erasure now, in one sentence."""
    until = i18n.date_text(plan.until)
    return translate("messages", ERRORS[plan.refused]).format(until=until)


def request_title(shell: Shell, request: RequestView) -> str:
    """What is asked of which case."""
    what = shell.workspace.pack.text("two_person_kind", request.kind, i18n.language())
    return f"{what}: {request.number}"


def review_sheet(shell: Shell, term: Term) -> FormSheet:
    """Decide what becomes of a record whose time is over."""
    pack = shell.workspace.pack
    form = RecordForm("retention_review", pack, columns=1, needed=("decision", "reason"))
    retention = shell.workspace.retention
    text = f"{category_text(pack, term.period.category)}: {sum_text(term)}. " + translate(
        "retention",
        "To erase or anonymise, another supervisor has to agree. Name nobody in the reason.",
    )
    return FormSheet(
        shell,
        translate("retention", "What becomes of {number}?").format(number=term.number),
        text,
        form,
        lambda values: retention.review(
            term.subject, values["decision"], values["reason"], values["keep_until"]
        ),
        translate("retention", "Decide"),
    )


def period_sheet(shell: Shell, row: PeriodRow) -> FormSheet:
    """The office's own period for a category."""
    pack, retention = shell.workspace.pack, shell.workspace.retention
    form = RecordForm("retention_period", pack, names=("months", "ground"), columns=1)
    form.show_values({"months": row.months, "ground": row.ground or None})
    text = translate(
        "retention",
        "The program proposes {months}. Name the order or law that your period rests on.",
    )
    return FormSheet(
        shell,
        category_text(pack, row.category),
        text.format(months=months_text(row.pack_months)),
        form,
        lambda values: retention.set_period(row.category, values["months"], values["ground"]),
        translate("retention", "Set this period"),
    )


def hold_sheet(shell: Shell, case_id: UUID, number: str) -> ReasonSheet:
    """Put a case on hold."""
    return ReasonSheet(
        shell,
        translate("retention", "Put {number} on hold").format(number=number),
        translate(
            "retention",
            "A court, a prosecutor or a complaint still needs the records. While the hold stands, "
            "nothing of the case is erased, whatever its period.",
        ),
        lambda reason: shell.workspace.retention.hold(case_id, reason),
        translate("retention", "Put on hold"),
    )


def lift_sheet(shell: Shell, hold_id: UUID, number: str) -> ReasonSheet:
    """End a hold."""
    return ReasonSheet(
        shell,
        translate("retention", "Lift the hold on {number}").format(number=number),
        translate("retention", "From then on the period of keeping counts again."),
        lambda reason: shell.workspace.retention.lift(hold_id, reason),
        translate("retention", "Lift the hold"),
    )


def bin_sheet(shell: Shell, case_id: UUID, number: str) -> ReasonSheet:
    """Put a case that was opened in error into the bin."""
    return ReasonSheet(
        shell,
        translate("retention", "Put {number} into the bin").format(number=number),
        translate(
            "retention",
            "For a case opened in error only. It vanishes from lists, search and counts; the "
            "supervisor can take it out again. After a month it is proposed for erasure.",
        ),
        lambda reason: shell.workspace.bin.put(case_id, reason),
        translate("retention", "Put into the bin"),
        kind="danger",
    )


def holder(*widgets: QWidget) -> QWidget:
    """Some buttons of one row, beside each other."""
    from PySide6.QtWidgets import QHBoxLayout

    place = QWidget()
    line = QHBoxLayout(place)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.u(2))
    for widget in widgets:
        line.addWidget(widget)
    return place
