"""The head of a case: who the child is, how it stands, and what to mind before contact."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.approvals import ApprovalView
from services.cases import CaseHeader, SafetyLine
from services.closures.views import TransferState
from services.formats import age_text
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.move_sheet import procedure_line
from ui.i18n import translate
from ui.widgets import Badge, Button, InlineMessage, PageHeader, set_tooltip

RISKS = {"HIGH": "risk_high", "MED": "risk_medium", "MEDIUM": "risk_medium", "LOW": "risk_low"}
NORMAL, OFFICE, TEAM = "NORMAL", "OFFICE", "TEAM"
MALE, FEMALE = "MALE", "FEMALE"
TEENAGE, ADULT = 14, 18
"""Ages in years from which one speaks of a teenager, and of a grown-up person."""


class CaseHead(QWidget):
    """Title, badges, one line of facts, two buttons; and the safety notes above everything."""

    def __init__(
        self,
        ctx: CaseContext,
        header: CaseHeader,
        safety: tuple[SafetyLine, ...],
        *,
        back: Callable[[], object],
        print_page: Callable[[], object],
        record_event: Callable[[], object],
        more: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName("case_head")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        head = PageHeader(title_of(header), subtitle_of(ctx, header), back=back)
        head.title.setObjectName("case_title")
        head.subtitle.setObjectName("case_subtitle")
        for badge in _badges(ctx, header):
            head.add_badge(badge)
        head.add_action(
            Button(self.tr("More…"), kind="quiet", icon="dots", clicked=more, name="case_more")
        )
        papers = Button(self.tr("Print"), icon="printer", clicked=print_page, name="print_case")
        papers.setToolTip("Ctrl+P")
        head.add_action(papers)
        event = Button(
            self.tr("Record event"),
            kind="primary",
            icon="plus",
            clicked=record_event,
            name="record_event",
        )
        event.setToolTip("Ctrl+E")
        head.add_action(event)
        column.addWidget(head)
        older = procedure_line(ctx, header)
        if older is not None:
            column.addWidget(older)
        if not header.open:
            column.addWidget(self._closed(ctx, header))
        for line in safety:
            column.addWidget(self._safety(ctx, line))

    def _closed(self, ctx: CaseContext, header: CaseHeader) -> InlineMessage:
        """Since when and why the case is closed, and the way to open it again."""
        words = self.tr("since {day}: {reason}. Only follow-ups and verifications go on.")
        message = InlineMessage(
            words.format(
                day=ctx.moment_day(header.closed_at),
                reason=ctx.code("closure_reason", header.closure_reason) or "—",
            ),
            "info",
            lead=self.tr("Closed"),
            button=self.tr("Reopen…"),
            clicked=lambda: ctx.go("reopen"),
        )
        message.setObjectName("closed")
        message.button.setObjectName("reopen")
        return message

    def _safety(self, ctx: CaseContext, line: SafetyLine) -> InlineMessage:
        scope = line.applies_to
        lead = self.tr("Before print:") if scope == "PRINT" else self.tr("Before contact:")
        who = ", ".join(part for part in (line.set_by, ctx.moment_day(line.set_at)) if part)
        text = self.tr("{text} · set by {who}").format(text=line.text, who=who)
        kind = "sealed" if line.hides else "safety"
        message = InlineMessage(text if who else line.text, kind, lead=lead)
        message.setObjectName("safety")
        return message


def title_of(header: CaseHeader) -> str:
    """The child's name, or the case number where no name is known."""
    return header.name or header.number


def subtitle_of(ctx: CaseContext, header: CaseHeader) -> str:
    """Number, age, sex, how and where found, who works on it."""
    age = age_text(header.age.low, header.age.high, ctx.language, exact=header.age.exact)
    found = [ctx.code("channel", header.channel), header.place or header.district]
    worker = translate("case_page", "worker {name}").format(name=header.worker)
    parts = [
        header.number,
        age or translate("case_page", "age not known"),
        sex_text(ctx, header),
        ", ".join(part for part in (*found, ctx.moment_day(header.detected_at)) if part),
        worker if header.worker else "",
    ]
    return " · ".join(part for part in parts if part)


def sex_text(ctx: CaseContext, header: CaseHeader) -> str:
    """The sex as one speaks of a person: boy, teenage girl, woman; unknown ages as children."""
    low, high = header.age.low, header.age.high
    if header.sex not in (MALE, FEMALE):
        return ctx.code("sex", header.sex)
    girl = header.sex == FEMALE
    if low is not None and low >= ADULT:
        return translate("case_page", "woman") if girl else translate("case_page", "man")
    if low is not None and low >= TEENAGE and (high is None or high >= TEENAGE):
        if girl:
            return translate("case_page", "teenage girl")
        return translate("case_page", "teenage boy")
    return translate("case_page", "girl") if girl else translate("case_page", "boy")


def _badges(ctx: CaseContext, header: CaseHeader) -> list[Badge]:
    badges = []
    if header.risk in RISKS:
        text = translate("case_page", "Risk: {risk}").format(risk=ctx.code("risk", header.risk))
        badges.append(Badge(text, RISKS[header.risk]))
    if header.sensitivity not in ("", NORMAL):
        badges.append(Badge(ctx.code("case_sensitivity", header.sensitivity), "sealed"))
    if header.knows != OFFICE:
        badges.append(_circle(ctx, header.knows))
    if header.open:
        badges += _waiting(ctx)
    return badges


def _circle(ctx: CaseContext, knows: str) -> Badge:
    """Who may know, short where the whole would leave no room for the child's name."""
    whole = ctx.code("who_may_know", knows)
    badge = Badge(translate("case_page", "Named people only") if knows == TEAM else whole, "sealed")
    badge.setAccessibleName(whole)
    set_tooltip(badge, whole if badge.text() != whole else "")
    return badge


def _waiting(ctx: CaseContext) -> list[Badge]:
    """What somebody else holds, or has given back: a transfer under way, remarks to work in."""
    badges = []
    for transfer in ctx.workspace.transfers.of_case(ctx.case_id):
        if transfer.state is TransferState.AWAITING:
            badges.append(Badge(translate("case_page", "Transfer: receipt awaited"), "waiting"))
        elif transfer.state is TransferState.LATE:
            badges.append(Badge(translate("case_page", "Transfer: receipt is late"), "overdue"))
    latest: dict[UUID, ApprovalView] = {}
    for row in ctx.workspace.approvals.of_case(ctx.case_id):
        latest.setdefault(row.subject_id, row)
    if any(row.outcome == "RETURNED" for row in latest.values()):
        badges.append(Badge(translate("case_page", "Returned with remarks"), "soon"))
    return badges
