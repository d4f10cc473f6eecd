"""This case before the Commission, below its plan: items, decisions, the way onto an agenda."""

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.commission import Candidate, ItemView, SittingRow
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.event_menu import Choice, choose
from ui.cases.case_page.extract import extract_of
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.widgets import Button, InlineMessage, Label, Section

CLOSED = "CLOSED"
OTHER = "OTHER"


class CommissionSection(QWidget):
    """Agenda items of this case in every sitting, the newest first."""

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(theme.u(3))
        found = self._items()
        section = Section(self.tr("Commission"), len(found))
        section.add(
            Button(
                self.tr("Put on an agenda"),
                icon="plus",
                size="small",
                clicked=self.add_to_sitting,
                name="add_to_sitting",
            )
        )
        self.content.addWidget(section)
        for one in self._waiting():
            self.content.addWidget(InlineMessage(self._why(one), "warning"))
        if not found:
            words = self.tr("The Commission has not had this case on its agenda.")
            self.content.addWidget(Label(words, colour="text2", wrap=True))
        for sitting, item in found:
            self.content.addWidget(self._card(sitting, item))

    def go_to_sitting(self) -> None:
        """Open the sitting that has this case on its agenda, or offer to put it on one."""
        waiting = [item for _row, item in self._items() if not item.decision]
        if waiting:
            self.ctx.shell.go("sitting", sitting_id=waiting[0].sitting_id)
        else:
            self.add_to_sitting()

    def add_to_sitting(self) -> None:
        """Offer the open sittings, and then put the case on the agenda of one."""
        rows = [row for row in self.ctx.workspace.commission.sittings() if row.state != CLOSED]
        options = [Choice(str(row.id), self._sitting_name(row), row.place or "") for row in rows]
        options.append(Choice("new", self.tr("Plan a new sitting"), self.tr("Page Commission")))
        choose(self.ctx.shell, self.tr("Which sitting?"), options, self._chosen)

    def print_extract(self, item: ItemView) -> None:
        """Open the preview of the extract from the minutes, for the office first."""
        self.ctx.shell.print_paper(extract_of(self.ctx, item))

    def _chosen(self, code: str) -> None:
        if code == "new":
            self.ctx.shell.go("commission")
            return
        waiting = self._waiting()
        if len(waiting) > 1:
            options = [
                Choice(str(place), self.ctx.code("agenda_matter", one.matter))
                for place, one in enumerate(waiting)
            ]
            choose(
                self.ctx.shell,
                self.tr("Which matter?"),
                options,
                lambda place: self._add(code, waiting[int(place)]),
            )
            return
        self._add(code, waiting[0] if waiting else None)

    def _add(self, sitting: str, one: Candidate | None) -> None:
        case_id, commission = self.ctx.case_id, self.ctx.workspace.commission
        matter, plan_id = (one.matter, one.plan_id) if one else (OTHER, None)
        self.ctx.shell.run(lambda: commission.add_item(UUID(sitting), case_id, matter, plan_id))

    def _items(self) -> list[tuple[SittingRow, ItemView]]:
        found = self.ctx.workspace.commission.of_case(self.ctx.case_id)
        return [(one.sitting, one.item) for one in found]

    def _waiting(self) -> list[Candidate]:
        """What waits for the Commission in this case and is on no agenda."""
        return [
            one
            for one in self.ctx.workspace.commission.candidates()
            if one.case_id == self.ctx.case_id and not one.on_agenda
        ]

    def _why(self, one: Candidate) -> str:
        words = {
            "PLAN_SUBMITTED": self.tr("{matter}: submitted, not on an agenda yet."),
            "EMERGENCY_TAKEN": self.tr("{matter}: taken, not reported to the Commission yet."),
            "PLAN_TO_CHANGE": self.tr("{matter}: the last review wants the plan changed."),
            "INSTITUTION": self.tr("{matter}: in an institution, not considered yet."),
            "CLOSURE_PREPARED": self.tr("{matter}: prepared, not on an agenda yet."),
        }[one.reason]
        return words.format(matter=self.ctx.code("agenda_matter", one.matter))

    def _sitting_name(self, row: SittingRow) -> str:
        return " · ".join(part for part in (self.ctx.moment(row.held_at), row.number) if part)

    def _card(self, sitting: SittingRow, item: ItemView) -> RecordCard:
        if item.decision:
            badge = (self.ctx.code("sitting_decision", item.decision), "done")
        else:
            badge = (self.tr("not decided yet"), "waiting")
        votes = ""
        if item.votes_for is not None:
            votes = self.tr("{yes} in favour, {no} against, {none} abstained").format(
                yes=item.votes_for, no=item.votes_against or 0, none=item.votes_abstained or 0
            )
        facts = [
            (self.tr("Sitting"), self._sitting_name(sitting)),
            (self.tr("Votes"), votes),
            (self.tr("Decided on"), self.ctx.moment(item.decided_at)),
            (self.tr("Reason"), item.reason or ""),
            (self.tr("Instruction"), item.instruction or ""),
            (self.tr("Dissenting opinion"), item.dissent or ""),
            (self.tr("The child's opinion"), item.child_opinion or ""),
        ]
        if item.coded:
            facts.append((self.tr("On the agenda"), self.tr("by number only")))
        actions = [
            CardAction(
                self.tr("Open the sitting"),
                lambda: self.ctx.shell.go("sitting", sitting_id=item.sitting_id),
                name="open_sitting",
            )
        ]
        if not item.decision:
            actions.append(
                CardAction(
                    self.tr("Take off"),
                    lambda: self.ctx.shell.run(
                        lambda: self.ctx.workspace.commission.remove_item(item.id)
                    ),
                    kind="quiet",
                    name="remove_item",
                )
            )
        if item.decision:
            actions.append(
                CardAction(
                    self.tr("Print the extract"),
                    lambda: self.print_extract(item),
                    "printer",
                    name="print_extract",
                )
            )
        return RecordCard(
            self.ctx.code("agenda_matter", item.matter),
            [(name, value) for name, value in facts if value],
            badges=(badge,),
            actions=actions,
        )
