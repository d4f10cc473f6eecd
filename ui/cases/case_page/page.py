"""The case page: one child on one screen, and a tab for every part of the record."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout

from services.cases import CasePage as CaseView
from services.documents.request import PaperRequest
from services.events import Committed
from ui.cases.case_page.assessment_tab import AssessmentTab
from ui.cases.case_page.care_tab import CareTab
from ui.cases.case_page.child_tab import ChildTab
from ui.cases.case_page.chronology_tab import ChronologyTab
from ui.cases.case_page.consent_tab import ConsentTab
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.documents_tab import DocumentsTab
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.enforcement_tab import EnforcementTab
from ui.cases.case_page.event_menu import ChoiceSheet, choose
from ui.cases.case_page.header import CaseHead, title_of
from ui.cases.case_page.keeping import do_keeping, keeping_choices
from ui.cases.case_page.nrm_tab import NrmTab
from ui.cases.case_page.outcome_tab import OutcomeTab
from ui.cases.case_page.overview import OverviewTab
from ui.cases.case_page.plan_tab import PlanTab
from ui.cases.case_page.record_tab import FamilyTab, WorkTab
from ui.cases.case_page.referrals_tab import ReferralsTab
from ui.cases.case_page.return_tab import ReturnTab
from ui.cases.case_page.step_forms import events, route
from ui.cases.case_page.tab import CaseTab
from ui.shell import Answer, Command, Page, Question, Shell
from ui.widgets import SectionTabs, Sheet
from ui.widgets.layouts import retire

OVERVIEW = "overview"
_TABS: tuple[type[CaseTab], ...] = (
    OverviewTab, ChildTab, FamilyTab, WorkTab, ConsentTab, AssessmentTab, PlanTab, ReferralsTab,
    CareTab, NrmTab, ReturnTab, EnforcementTab, OutcomeTab, DocumentsTab, ChronologyTab,
)  # fmt: skip
_CHILD_RECORDS = ("child", "family_member", "document_held")


class CasePage(Page):
    """Header, tabs, and the forms that the steps of the pathway open."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._ctx: CaseContext | None = None
        self._view: CaseView | None = None
        self._head: CaseHead | None = None
        self._step = ""
        self._tabs: dict[str, CaseTab] = {}
        self._head_place = QVBoxLayout()
        self.column.addLayout(self._head_place)
        self.bar: SectionTabs | None = None
        self._stack = QStackedWidget()

    def title(self) -> str:
        return self._view.header.number if self._view is not None else ""

    def open(self, **args: Any) -> None:
        """Show a case. Raises NotFound, NotAllowed; then nothing of the case is shown."""
        case_id: UUID = args["case_id"]
        self._ctx = CaseContext(self.shell, case_id)
        self._ctx.go = self.go
        self._view = self.shell.workspace.cases.page(case_id)
        self._ctx.knows(self._view.header.pack_version)
        self.shell.workspace.trail.case_seen(case_id)
        self._build_tabs()
        self._show_head()
        self.show_tab(args.get("tab", OVERVIEW))
        self._step = args.get("step", "")
        if args.get("form"):
            self.tab().open(args["form"])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._take_focus)

    def refresh(self, commit: Committed | None) -> None:
        """Show what changed; forms that hold unsaved text are marked, never replaced."""
        if self._ctx is None or not self._concerns(commit):
            return
        if commit is not None and _out_of_sight(commit, self._ctx.case_id):
            self._leave()
            return
        self._ctx.forget()
        self._view = self.shell.workspace.cases.page(self._ctx.case_id)
        self._ctx.knows(self._view.header.pack_version)
        self._show_head()
        for tab in self._tabs.values():
            tab.forget()
            for editor in tab.editors():
                if commit is None or commit.touches(editor.fields.record):
                    editor.mark_stale()
        self._fill(self.tab())

    def can_leave(self) -> bool:
        """Ask where there is unsaved text: save it, keep editing, or discard it."""
        dirty = self.dirty()
        if not dirty:
            return True
        answer = self.shell.ask(
            Question(
                self.tr("Save what you typed?"),
                self.tr("This case has text that is not saved yet."),
                (
                    Answer("discard", self.tr("Discard"), "danger"),
                    Answer("stay", self.tr("Keep editing")),
                    Answer("save", self.tr("Save"), "primary"),
                ),
                keep="stay",
            )
        )
        if answer == "save":
            return all(editor.save() for editor in dirty)
        if answer == "discard":
            for editor in dirty:
                editor.discard()
            return True
        return False

    def state(self) -> dict[str, Any]:
        """The tab, and every open form with what was typed, letter for letter."""
        forms = {
            editor.key: {"tab": tab.key, "typed": editor.typed()}
            for tab in self._tabs.values()
            for editor in tab.editors()
            if editor.is_dirty()
        }
        for editor in self.dirty():
            editor.keep_draft()
        return {"tab": self.tab().key if self._tabs else OVERVIEW, "forms": forms}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Open the same tab and the same forms, with what was typed."""
        self._step = ""
        for key, kept in state.get("forms", {}).items():
            tab = self._tabs.get(kept["tab"])
            if tab is None:
                continue
            tab.show_now()
            tab.open(key)
            for editor in tab.editors():
                if editor.key == key:
                    editor.put_back(kept["typed"])
        self.show_tab(state.get("tab", OVERVIEW))

    def commands(self) -> Sequence[Command]:
        """Ways to end the open form, every tab and every next step, for the palette."""
        if self._ctx is None or self._view is None:
            return ()
        steps = [
            Command(choice.text, self._runner(choice.code), "circle", choice.detail)
            for choice in events(self._ctx, self._view)
        ]
        whole = [
            Command(choice.text, partial(self._do_whole, choice.code), choice.icon, choice.detail)
            for choice in keeping_choices(self._ctx, self._view.header)
        ]
        tabs = [
            Command(text, partial(self.show_tab, key), "folder-open")
            for key, text in self._tab_names()
        ]
        ways = [
            Command(button.text(), button.click, "check")
            for editor in self.tab().editors()
            for button in editor.ways_out()
        ]
        return [*ways, *tabs, *steps, *whole]

    def save(self) -> None:
        """Ctrl+S: save the forms of this tab."""
        for editor in self.tab().editors():
            if editor.has_something_to_save():
                editor.save()

    def print_page(self) -> None:
        """Ctrl+P: the summary of the case."""
        if self._ctx is not None:
            role = "SUPERVISOR" if self._is_supervisor() else "CASE_WORKER"
            request = PaperRequest("D15", self._ctx.case_id, role, self._ctx.language)
            self.shell.print_paper(request)

    def record_event(self) -> None:
        """Ctrl+E: choose what happened; the form opens on its tab."""
        self.offer_events()

    def offer_events(self) -> ChoiceSheet | None:
        """Open the choice of what can be recorded now."""
        if self._ctx is None or self._view is None:
            return None
        title = self.tr("What happened?")
        return choose(self.shell, title, events(self._ctx, self._view), self.go)

    def offer_more(self) -> ChoiceSheet | None:
        """Open the choice of what can be done with the case as a whole."""
        if self._ctx is None or self._view is None:
            return None
        choices = keeping_choices(self._ctx, self._view.header)
        if not choices:
            self.shell.say(self.tr("There is nothing you may do with the case as a whole."), "info")
            return None
        title = self.tr("The case as a whole")
        return choose(self.shell, title, choices, self._do_whole)

    def _do_whole(self, code: str) -> None:
        if self._ctx is not None and self._view is not None:
            do_keeping(self._ctx, self._view.header, code)

    def go(self, form: str) -> bool:
        """Open a form by its id, on its tab, or a tab ("tab:plan"); False where there is none."""
        if self._ctx is None:
            return False
        key, wanted = route(self._ctx, form)
        if not key:
            self.shell.say(self.tr("This version has no form for this step yet."), "info")
            return False
        self.show_tab(key)
        return not wanted or self.tab().open(wanted)

    def tab(self) -> CaseTab:
        """The tab that is shown."""
        assert self.bar is not None
        return self._tabs[self.bar.current()]

    def show_tab(self, key: str) -> None:
        """Show a tab; an unknown name shows the overview."""
        assert self.bar is not None
        if key not in self._tabs:
            key = OVERVIEW
        if self.bar.current() == key:
            self._changed(key)
        else:
            self.bar.set_current(key)

    def dirty(self) -> list[Editor]:
        """Every form of the page that holds unsaved text."""
        tabs = self._tabs.values()
        return [editor for tab in tabs for editor in tab.editors() if editor.is_dirty()]

    def _build_tabs(self) -> None:
        assert self._ctx is not None
        self.bar = SectionTabs(self._tab_names())
        self.bar.changed.connect(self._changed)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._stack, 1)
        for kind in _TABS:
            tab = kind(self._ctx)
            self._tabs[tab.key] = tab
            self._stack.addWidget(tab)

    def _tab_names(self) -> list[tuple[str, str]]:
        return [
            ("overview", self.tr("Overview")),
            ("child", self.tr("Child")),
            ("family", self.tr("Family")),
            ("work", self.tr("Work")),
            ("consent", self.tr("Consent")),
            ("assessment", self.tr("Assessment")),
            ("plan", self.tr("Plan")),
            ("referrals", self.tr("Referrals")),
            ("care", self.tr("Care")),
            ("nrm", self.tr("NRM")),
            ("return", self.tr("Return")),
            ("enforcement", self.tr("Enforcement")),
            ("outcome", self.tr("Outcome")),
            ("documents", self.tr("Documents")),
            ("chronology", self.tr("Chronology")),
        ]

    def _changed(self, key: str) -> None:
        tab = self._tabs[key]
        self._fill(tab)
        self._stack.setCurrentWidget(tab)

    def _fill(self, tab: CaseTab) -> None:
        """Give the tab what was read for the whole page, and let it read the rest if it must."""
        if isinstance(tab, OverviewTab) and self._view is not None:
            tab.show_page(self._view)
        tab.show_now()

    def _show_head(self) -> None:
        assert self._ctx is not None
        assert self._view is not None
        old = self._head
        self._head = CaseHead(
            self._ctx,
            self._view.header,
            self._view.safety,
            back=self.shell.back,
            print_page=self.print_page,
            record_event=self.record_event,
            more=self.offer_more,
        )
        self._head_place.addWidget(self._head)
        self.setAccessibleName(title_of(self._view.header))
        self._offer_return()
        if old is not None:
            self._head_place.removeWidget(old)
            retire(old)

    def _offer_return(self) -> None:
        """The return has a tab where it may concern the child; otherwise opening one brings it."""
        assert self._ctx is not None
        assert self._view is not None
        assert self.bar is not None
        applies = any(lane.applies for lane in self._view.lanes if lane.track == ReturnTab.track)
        concerns = applies or self._ctx.workspace.returns.may_concern(self._ctx.case_id)
        self.bar.offer(ReturnTab.key, concerns)

    def _leave(self) -> None:
        """Go back to the list: the case lies in the bin now, or is not in this vault any more."""
        for editor in self.dirty():
            editor.discard()
        self._ctx = None
        QTimer.singleShot(0, self, lambda: self.shell.go("cases"))

    def _take_focus(self) -> None:
        """A person without a mouse begins at what is next on the pathway, not in the rail."""
        step, self._step = self._step, ""
        if step and self.go(f"step:{step}"):
            return
        focus = QApplication.focusWidget()
        tab = self.tab()
        inside = focus is not None and self.isAncestorOf(focus)
        # what one asked for meanwhile (Ctrl+E, Ctrl+K) keeps the cursor
        asked = any(sheet.isVisible() for sheet in self.window().findChildren(Sheet))
        if inside or asked:
            return
        if isinstance(tab, OverviewTab):
            tab.strip.take_focus()
        else:
            tab.take_cursor()

    def _concerns(self, commit: Committed | None) -> bool:
        if commit is None or self._ctx is None:
            return True
        others = any(commit.touches(record) for record in (*_CHILD_RECORDS, "sitting"))
        return others or self._ctx.case_id in commit.case_ids

    def _runner(self, code: str) -> Callable[[], object]:
        return lambda: self.go(code)

    def _is_supervisor(self) -> bool:
        actor = self.shell.workspace.actor()
        return actor is not None and actor.role == "SUPERVISOR"


def _out_of_sight(commit: Committed, case_id: UUID) -> bool:
    """Whether this commit took the case away: into the bin, out of the vault."""
    return any(
        change.after is None or change.after.get("binned_at") is not None
        for change in commit.changes
        if change.record == "case_file" and change.id == case_id
    )
