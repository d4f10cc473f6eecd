"""This case before the Commission: its items, what was decided, and the way onto an agenda."""

from uuid import UUID

from services.commission import ItemView, SittingRow
from ui.cases.case_page.event_menu import Choice, choose
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.tab import CaseTab
from ui.widgets import Button, InlineMessage, Label, Section

CLOSED = "CLOSED"
MATTERS = {"CHILD": "PLAN", "FAMILY": "FAMILY_PLAN"}


class CommissionTab(CaseTab):
    """Agenda items of this case in every sitting, the newest first."""

    key = "commission"

    def build(self) -> None:
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
        waiting = self._waiting_plans()
        for kind, _plan_id in waiting:
            text = self.tr("{plan}: submitted, not on an agenda yet.").format(
                plan=self.ctx.code("plan_kind", kind)
            )
            self.content.addWidget(InlineMessage(text, "warning"))
        if not found:
            words = self.tr("The Commission has not had this case on its agenda.")
            self.content.addWidget(Label(words, colour="text2", wrap=True))
        for sitting, item in found:
            self.content.addWidget(self._card(sitting, item))

    def open(self, form: str) -> bool:
        if form.partition(":")[0] != "sitting":
            return False
        waiting = [item for _row, item in self._items() if not item.decision]
        if waiting:
            self.ctx.shell.go("sitting", sitting_id=waiting[0].sitting_id)
        else:
            self.add_to_sitting()
        return True

    def add_to_sitting(self) -> None:
        """Offer the open sittings, and then put the case on the agenda of one."""
        rows = [row for row in self.ctx.workspace.commission.sittings() if row.state != CLOSED]
        options = [Choice(str(row.id), self._sitting_name(row), row.place or "") for row in rows]
        options.append(Choice("new", self.tr("Plan a new sitting"), self.tr("Page Commission")))
        choose(self.ctx.shell, self.tr("Which sitting?"), options, self._chosen)

    def _chosen(self, code: str) -> None:
        if code == "new":
            self.ctx.shell.go("commission")
            return
        case_id = self.ctx.case_id
        kind, plan_id = next(iter(self._waiting_plans()), ("", None))
        matter = MATTERS.get(kind, "OTHER")
        commission = self.ctx.workspace.commission
        self.ctx.shell.run(lambda: commission.add_item(UUID(code), case_id, matter, plan_id))

    def _items(self) -> list[tuple[SittingRow, ItemView]]:
        commission = self.ctx.workspace.commission
        return [
            (row, item)
            for row in commission.sittings()
            for item in commission.sitting(row.id).items
            if item.case_id == self.ctx.case_id
        ]

    def _waiting_plans(self) -> list[tuple[str, UUID]]:
        """Plans with the Commission that no sitting has on its agenda."""
        listed = {item.plan_id for _row, item in self._items()}
        plans = self.ctx.workspace.plans.of_case(self.ctx.case_id)
        return [
            (plan.kind, plan.id)
            for plan in plans
            if plan.state.value == "SUBMITTED" and plan.id not in listed
        ]

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
        return RecordCard(
            self.ctx.code("agenda_matter", item.matter),
            [(name, value) for name, value in facts if value],
            badges=(badge,),
            actions=actions,
        )
