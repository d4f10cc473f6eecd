"""Where a record stands with the supervisor, and the buttons that take it further.

Tabs put the row beside the assessment, plan or closing it is about. Each verb opens a short form
above the list, so that a note or a remark that is typed is never lost.
"""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from services.approvals import ApprovalView
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.cases.case_page.record_card import CardAction
from ui.cases.case_page.tab import CaseTab
from ui.i18n import translate
from ui.widgets import Button, Card, IconView, Label

FORM = "supervisor"
"""The first part of the ids of these forms: "supervisor:PLAN+<id>:approve"."""

SUBMIT, APPROVE, RETURN = "submit", "approve", "return"
RETURNED = "RETURNED"


class ApprovalRow(Card):
    """One record and the supervisor: not sent, waiting, approved as a version, or returned.

    ``refused`` says why it cannot be submitted yet. ``before`` is asked first and may stop the
    submission (text that cannot be saved). ``revise`` is the way on from an approved version.
    """

    def __init__(
        self,
        tab: CaseTab,
        subject: str,
        subject_id: UUID,
        *,
        refused: str = "",
        before: Callable[[], bool] | None = None,
        revise: CardAction | None = None,
    ) -> None:
        super().__init__(kind="sunken", gap=1)
        self.setObjectName("approval_row")
        self._tab, self._subject, self._subject_id = tab, subject, subject_id
        self._before = before
        ctx = tab.ctx
        self.view = ctx.workspace.approvals.of_subject(ctx.case_id, subject_id)
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        icon, token = _shape(self.view)
        row.addWidget(IconView(icon, token, 5), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(ctx), 1)
        for button in self._buttons(refused, revise):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.add(row)

    def submit(self) -> None:
        """Open the form that sends the record to the supervisor, after what is typed is saved."""
        if self._before is None or self._before():
            self._edit(SUBMIT)

    def withdraw(self) -> None:
        """Take the submission back: the record can be changed again."""
        view = self.view
        if view is not None:
            shell = self._tab.ctx.shell
            shell.run(lambda: self._tab.ctx.workspace.approvals.withdraw(view.id))

    def _edit(self, verb: str) -> None:
        open_form(self._tab, f"{self._subject}+{self._subject_id}", verb)

    def _words(self, ctx: CaseContext) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(theme.u(0.5))
        words.addWidget(Label(approval_text(ctx, self.view), role="strong", wrap=True))
        for text in self._details():
            words.addWidget(Label(text, colour="text2", wrap=True))
        return words

    def _details(self) -> list[str]:
        view = self.view
        if view is None:
            return [self.tr("While it is with the supervisor nobody changes it.")]
        if view.is_waiting:
            own = self.tr("You submitted this yourself.") if view.own_work else ""
            if view.own_work and view.may_decide:
                own = self.tr("You submitted this yourself and are the only one who can decide.")
            return [text for text in (view.note or "", own) if text]
        same = self.tr("Submitted and approved by the same person.") if view.own_work else ""
        return [text for text in (view.remarks or "", same) if text]

    def _buttons(self, refused: str, revise: CardAction | None) -> list[Button]:
        view = self.view
        if view is None or view.outcome == RETURNED:
            text = self.tr("Submit again…") if view else self.tr("To the supervisor…")
            send = _button(text, "submit_approval", self.submit, "primary", "send")
            send.refuse(refused)
            return [send]
        if not view.is_waiting:
            if revise is None:
                return []
            return [_button(revise.text, revise.name, revise.run, "secondary", revise.icon)]
        buttons = []
        if view.may_withdraw:
            buttons.append(_button(self.tr("Withdraw"), "withdraw_approval", self.withdraw))
        if view.may_decide:
            back, yes = self.tr("Return…"), self.tr("Approve…")
            buttons.append(_button(back, "return_approval", lambda: self._edit(RETURN)))
            buttons.append(
                _button(yes, "approve_approval", lambda: self._edit(APPROVE), "primary", "check")
            )
        return buttons


def open_form(tab: CaseTab, about: str, verb: str) -> bool:
    """Open one of these forms on a tab: ``about`` is "PLAN+<id>"; False where it is no longer
    possible."""
    subject, _, text = about.partition("+")
    ctx, subject_id = tab.ctx, UUID(text)
    view = ctx.workspace.approvals.of_subject(ctx.case_id, subject_id)
    key = f"{FORM}:{about}:{verb}"
    if verb == SUBMIT:
        tab.edit(_submit_editor(ctx, key, subject, subject_id))
    elif view is None or not view.is_waiting:
        return False
    else:
        tab.edit(_decision_editor(ctx, key, view, verb))
    return True


def approval_text(ctx: CaseContext, view: ApprovalView | None) -> str:
    """Where a record stands with the supervisor, in one line."""
    if view is None:
        return translate("approval", "Not submitted to the supervisor yet")
    if view.is_waiting:
        words = translate("approval", "With the supervisor since {moment} · {name}")
        return words.format(moment=ctx.moment(view.submitted_at), name=view.submitter)
    day = ctx.moment_day(view.decided_at)
    if view.outcome == RETURNED:
        words = translate("approval", "Returned by {name} on {day}, with remarks")
        return words.format(name=view.decider, day=day)
    words = translate("approval", "Version {number}, approved by {name} on {day}")
    return words.format(number=view.edition, name=view.decider, day=day)


def _shape(view: ApprovalView | None) -> tuple[str, str]:
    if view is None:
        return "circle", "open"
    if view.is_waiting:
        return "player-pause", "waiting"
    return ("alert-circle", "soon") if view.outcome == RETURNED else ("circle-check-filled", "done")


def _button(
    text: str, name: str, run: Callable[[], object], kind: str = "secondary", icon: str = ""
) -> Button:
    return Button(text, kind=kind, icon=icon, size="small", clicked=run, name=name)


def _submit_editor(ctx: CaseContext, key: str, subject: str, subject_id: UUID) -> Editor:
    def save(values: dict[str, Any], _version: int) -> object:
        note = values["note"] or ""
        return ctx.workspace.approvals.submit(subject, subject_id, note)

    title = translate("approval", "To the supervisor: {what}")
    editor = Editor(
        ctx,
        key,
        title.format(what=ctx.code("approval_subject", subject)),
        FormBody(ctx, "approval", ("note",)),
        save,
        intro=translate(
            "approval", "It is not changed while it waits. You can withdraw it until then."
        ),
        save_text=translate("approval", "Submit"),
    )
    editor.save_button.setObjectName("send_approval")
    return editor


def _decision_editor(ctx: CaseContext, key: str, view: ApprovalView, verb: str) -> Editor:
    approvals = ctx.workspace.approvals

    def save(values: dict[str, Any], _version: int) -> object:
        decide = approvals.approve if verb == APPROVE else approvals.send_back
        return decide(view.id, values["remarks"] or "")

    if verb == APPROVE:
        title = translate("approval", "Approve: {what}")
        intro = translate("approval", "This version stays as it is. An approval is not undone.")
        button = translate("approval", "Approve")
    else:
        title = translate("approval", "Return with remarks: {what}")
        intro = translate("approval", "The worker can change it again and sees the remarks.")
        button = translate("approval", "Return")
    editor = Editor(
        ctx,
        key,
        title.format(what=ctx.code("approval_subject", view.subject)),
        FormBody(ctx, "approval", ("remarks",)),
        save,
        intro=intro,
        save_text=button,
    )
    editor.save_button.setObjectName("decide_approval")
    return editor
