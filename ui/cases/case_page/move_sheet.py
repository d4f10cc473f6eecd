"""Moving a case to the present version of the procedure: a quiet line, and what it would change."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.access import allowed
from services.cases import CaseHeader
from services.packs.model import Pack
from services.packs.moving import MovePreview, StepChange, StepSide
from services.packs.text import Text
from ui import i18n, theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.folded import FoldedList
from ui.differences import difference_rows
from ui.i18n import translate
from ui.widgets import Button, InlineMessage, Label, ListRow
from ui.widgets.dialog import Sheet

SHOWN = 8


def procedure_line(ctx: CaseContext, header: CaseHeader) -> QWidget | None:
    """One quiet line on an open case that keeps another version than the present one."""
    present = ctx.workspace.pack.version
    if not header.open or header.pack_version in ("", present):
        return None
    old, new = short_versions(header.pack_version, present)
    text = translate("move_case", "Procedure version {old}; the office now works by {new}.")
    holder = QWidget()
    holder.setObjectName("procedure_line")
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.u(2))
    line.addWidget(Label(text.format(old=old, new=new), role="label", colour="text2"))
    line.addWidget(
        Button(
            translate("move_case", "See what changes"),
            kind="link",
            size="small",
            clicked=lambda: MoveSheet(ctx).open(),
            name="see_move",
        )
    )
    line.addStretch(1)
    return holder


def short_versions(old: str, new: str) -> tuple[str, str]:
    """Two releases as one says them; with the hash of their files only where they differ in that."""
    first, second = old.partition("+")[0], new.partition("+")[0]
    return (first, second) if first != second else (old, new)


class MoveSheet(Sheet):
    """What changes in this case and in the procedure, and the button that moves the case."""

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__(ctx.shell.window, width=170)
        self.setObjectName("move_case")
        self._ctx = ctx
        self._preview = ctx.workspace.procedure.changes(ctx.case_id)
        self._old, self._new = ctx.pack, ctx.workspace.pack
        versions = short_versions(self._preview.from_release, self._preview.to_release)
        title = self.tr("Procedure version {old} → {new}").format(old=versions[0], new=versions[1])
        self.setAccessibleName(title)
        self.body.addWidget(Label(title, role="section", wrap=True))
        if self._preview.missing:
            words = self.tr(
                "The version this case was opened with is not kept here, so the case follows the "
                "present one already."
            )
            self.body.addWidget(InlineMessage(words, "info"))
        self._add_case()
        self._add_procedure()
        words = self.tr("What is recorded stays as it is. Moving a case is not undone.")
        self.body.addWidget(Label(words, role="label", colour="text2", wrap=True))
        self.body.addStretch(1)
        self._add_buttons()

    def move(self) -> None:
        """Move the case, if nobody has changed it meanwhile."""
        preview = self._preview
        self._ctx.shell.run(
            lambda: self._ctx.workspace.procedure.move(preview.case_id, preview.version)
        )
        self.done("moved")

    def _add_case(self) -> None:
        self.body.addWidget(Label(self.tr("In this case"), role="card"))
        rows = change_rows(self._ctx, self._preview, self._old, self._new)
        if rows:
            self.body.addWidget(FoldedList(rows, SHOWN))
        else:
            text = self.tr("No step, deadline, finding or right of this case changes.")
            self.body.addWidget(Label(text, colour="text2", wrap=True))

    def _add_procedure(self) -> None:
        changes = self._ctx.workspace.procedure.differences(self._new, i18n.language(), self._old)
        if not changes:
            return
        self.body.addWidget(Label(self.tr("In the procedure"), role="card"))
        self.body.addWidget(FoldedList(difference_rows(changes), SHOWN))

    def _add_buttons(self) -> None:
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Leave it as it is"), clicked=lambda: self.done(""), name="leave_case")
        )
        button = Button(
            self.tr("Move this case"), kind="primary", clicked=self.move, name="move_this_case"
        )
        if not allowed(self._ctx.workspace.actor(), "manage", "pack").ok:
            button.refuse(translate("procedure", "The supervisor decides this."))
        self.buttons.addWidget(button)


def change_rows(ctx: CaseContext, preview: MovePreview, old: Pack, new: Pack) -> Sequence[QWidget]:
    """One row for each step, finding and right that comes, goes or changes."""
    rows: list[QWidget] = [_step_row(ctx, change, old, new) for change in preview.steps]
    findings = (
        (preview.findings_gone, old, translate("move_case", "Finding no longer made: {what}")),
        (preview.findings_new, new, translate("move_case", "New finding: {what}")),
    )
    for codes, pack, words in findings:
        texts = {code: finding.text for code, finding in pack.findings.items()}
        rows += _plain_rows(codes, texts, words, "flag-filled")
    rights = (
        (preview.rights_gone, old, translate("move_case", "Right no longer listed: {what}")),
        (preview.rights_new, new, translate("move_case", "New right: {what}")),
    )
    for codes, pack, words in rights:
        texts = {right.code: right.text for right in pack.rights}
        rows += _plain_rows(codes, texts, words, "circle")
    return rows


def _plain_rows(
    codes: Sequence[str], texts: dict[str, Text], words: str, icon: str
) -> list[QWidget]:
    found = []
    for code in codes:
        text = i18n.pick(texts[code]) if code in texts else code
        found.append(ListRow(words.format(what=text), icon=icon, token="text2", bold=False))
    return found


def _step_row(ctx: CaseContext, change: StepChange, old: Pack, new: Pack) -> QWidget:
    step = new.steps.get(change.step) or old.steps.get(change.step)
    name = i18n.pick(step.name) if step is not None else change.step
    lines = [("", text, "text2") for text in _told(ctx, change)]
    return ListRow(name, icon="list-check", token="text2", lines=lines, bold=False)


def _told(ctx: CaseContext, change: StepChange) -> list[str]:
    """What becomes of a step: it comes, it goes, or its state, limit or body is another."""
    before, after = _alive(change.before), _alive(change.after)
    if before is None:
        assert after is not None
        parts = (translate("move_case", "new"), _state(ctx, after), _until(ctx, after))
        return [" · ".join(part for part in parts if part)]
    if after is None:
        return [translate("move_case", "no longer asked for")]
    pairs = (
        (_state(ctx, before), _state(ctx, after)),
        (_until(ctx, before), _until(ctx, after)),
        (ctx.agency(before.responsible), ctx.agency(after.responsible)),
    )
    nothing = translate("move_case", "no deadline")
    return [f"{old or nothing} → {new or nothing}" for old, new in pairs if old != new]


def _alive(side: StepSide | None) -> StepSide | None:
    return None if side is None or side.state == "NOT_APPLICABLE" else side


def _state(ctx: CaseContext, side: StepSide) -> str:
    return ctx.code("step_state", side.state)


def _until(ctx: CaseContext, side: StepSide) -> str:
    if side.due_at is None:
        return ""
    return translate("dates", "until {day}").format(day=ctx.moment_day(side.due_at))
