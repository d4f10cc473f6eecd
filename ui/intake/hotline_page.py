"""A call: danger first, then what is said, three codes, and how the call ended."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.errors import InvalidInput
from services.intake import IntakeResult
from services.intake.ages import parse_age
from services.intake.checks import LINK, LINKED, OPENED
from ui import theme
from ui.forms import RecordForm
from ui.intake.call_codes import ANSWERS, CallCodes
from ui.intake.call_danger import DangerBar
from ui.intake.call_notes import CallNotes
from ui.intake.channels import site_questions
from ui.intake.drafting import Drafting
from ui.intake.starts_card import StartsCard
from ui.intake.who_may_know import ask_who_may_know, show_recorded
from ui.shell import Page, Shell
from ui.typed import Unreadable, read_moment
from ui.widgets import Button, Card, PageHeader, ScrollArea, Section, Separator

FORM = "call"
SAID = ("allegation", "place", "official_alleged")
CHILD = ("family_name", "given_name", "age_from", "age_to", "age_estimated", "sex", "activity")
CALLER = ("source_kind", "source_anonymous", "source_name", "source_phone")
WHEN = ("received_at", "line")
NARROW = 250
"""Units of width below which two columns must do."""

PAUSE = 300
"""Milliseconds of silence after which known children of a like name are looked for."""


class HotlinePage(Page):
    """Takes a call; one that becomes no case is kept as well, with its reason."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.header = PageHeader(self.tr("Call"), back=shell.back)
        self.drafting = Drafting(shell, FORM, self._content, self)
        self.header.add_badge(self.drafting.badge)
        self.save_button = self.header.add_action(
            Button("", kind="primary", icon="check", clicked=self.save, name="save_call")
        )
        self.column.addWidget(self.header)
        self.danger = DangerBar(shell)
        self.danger.changed.connect(self._danger_changed)
        self.column.addWidget(self.danger)
        self.codes, self.notes = CallCodes(shell), CallNotes(shell)
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        self._areas = [ScrollArea(), ScrollArea(), ScrollArea()]
        for area, share in zip(self._areas, (8, 7, 5), strict=True):
            row.addWidget(area, share)
        self.column.addLayout(row, 1)
        for area, card in zip(
            self._areas, (self._said_card(), self.codes, self.notes), strict=True
        ):
            area.body.addWidget(card, 1)
        self.starts = StartsCard(shell.workspace.pack, narrow=True)
        self._areas[2].body.addWidget(self.starts)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(PAUSE)
        self._look.timeout.connect(self._rested)
        self.codes.changed.connect(self._touched)
        self.when.changed.connect(self._danger_changed)
        self.codes.ended.connect(self._show_outcome)
        self.notes.chosen.connect(self.drafting.touch)
        self._show_outcome()
        self._show_starts()

    def title(self) -> str:
        return self.tr("Call")

    def open(self, fresh: bool = False, **_rest: Any) -> None:
        """Begin, or go on with the draft that was kept."""
        self.when.show_values({"received_at": self.shell.workspace.clock()})
        kept = None if fresh else self.drafting.load()
        if kept is not None:
            self.restore(kept)

    def starts_at(self) -> QWidget | None:
        return self.said.editor("allegation")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window, or with large text, the notes stand below the codes."""
        super().resizeEvent(event)
        narrow = self.width() < theme.u(NARROW)
        if narrow == self._areas[2].isHidden():
            return
        for card in (self.notes, self.starts):
            self._areas[1 if narrow else 2].body.addWidget(card, 0 if narrow else 1)
        self._areas[2].setHidden(narrow)

    def state(self) -> dict[str, Any]:
        return self._content() or {}

    def restore(self, state: Mapping[str, Any]) -> None:
        if "said" not in state:
            return
        self.said.restore_draft(state["said"])
        self.child.restore_draft(state["child"])
        self.caller.restore_draft(state["caller"])
        self.when.restore_draft(state["when"])
        self.danger.box.set_value(state["danger"])
        self.codes.restore(state["codes"])
        self.notes.restore(state["notes"])
        self._danger_changed()
        self._look_back()
        self._propose()

    def can_leave(self) -> bool:
        """Nothing is lost by leaving: the draft waits on the page Intake."""
        self.drafting.keep()
        return True

    def save(self) -> None:
        """Store the call; a case is opened only after asking who may know."""
        try:
            event, child = self._event(), self.child.values()
        except InvalidInput as error:
            self._show_errors(error)
            self.shell.say(self.tr("Some fields need another look. Nothing is lost."), "danger")
            return
        unanswered = self.codes.unanswered()
        if unanswered:
            self.codes.flags[unanswered[0]].focus_chosen()
            self.shell.say(self.tr("Answer the three codes; “don't know” is an answer."), "danger")
        elif event["outcome"] == LINKED and self.notes.chosen_case() is None:
            self.notes.ask_for_case()
            self.shell.say(self.tr("Choose the case this call belongs to."), "danger")
        else:
            self._store(event, child)

    def _store(self, event: dict[str, Any], child: dict[str, Any]) -> None:
        outcome = event["outcome"]
        opens = outcome == OPENED
        known = any(value is not None for value in child.values())
        child |= {"whereabouts": event.get("place"), "danger": self.danger.box.value()}
        if outcome == LINKED:
            child[LINK] = self.notes.chosen_case()
        persons = [child] if opens or known or outcome == LINKED else []
        told = ("trafficking", "worst_form", "immediate_danger", "official_alleged")
        careful = any(event.get(name) for name in told)
        answer = ask_who_may_know(
            self.shell, 1 if opens else 0, careful=careful, linked=outcome == LINKED
        )
        if answer is None:
            return

        def record() -> IntakeResult:
            try:
                return answer.vault.intake.record(
                    event,
                    (),
                    persons,
                    knows=answer.knows,
                    open_cases=opens,
                    readers=answer.readers,
                )
            except InvalidInput as error:
                self._show_errors(error)
                raise

        done = self.shell.run(record)
        if done:
            self._forget()
            show_recorded(self.shell, answer.vault, done.value)

    def _event(self) -> dict[str, Any]:
        values = self.said.values() | self.caller.values() | self.when.values()
        values |= self.codes.values()
        return values | {"channel": "HOTLINE", "immediate_danger": self.danger.box.value()}

    def _show_errors(self, error: InvalidInput) -> None:
        """Each error beside its field; those of the child come as ``0.field``."""
        codes = {name.removeprefix("0."): code for name, code in error.fields.items()}
        for form in (
            self.codes.forward,
            self.codes.about,
            self.when,
            self.caller,
            self.child,
            self.said,
        ):
            mine = {name: code for name, code in codes.items() if name in form.names()}
            if mine:
                form.show_errors(mine)

    def _said_card(self) -> Card:
        pack = self.shell.workspace.pack
        card = Card(self.tr("What the caller says"))
        said = (*SAID, *site_questions(pack))
        self.said = RecordForm("intake_event", pack, names=said, columns=1)
        self.child = RecordForm("person_found", pack, names=CHILD, columns=2, keys=False)
        self.caller = RecordForm("intake_event", pack, names=CALLER, columns=2, keys=False)
        self.when = RecordForm("intake_event", pack, names=WHEN, columns=1, keys=False)
        card.add(self.said)
        card.add(Separator())
        card.add(Section(self.tr("The child, as far as known")))
        card.add(self.child)
        card.add(Separator())
        card.add(Section(self.tr("Who is calling")))
        card.add(self.caller)
        card.add(self.when)
        card.body.addStretch(1)
        for form in (self.said, self.child, self.caller, self.when):
            form.changed.connect(self._changed)
        self.said.editor("place").editingFinished.connect(self._look_back)  # type: ignore[attr-defined]
        return card

    def _changed(self) -> None:
        self._touched()
        self._look.start()

    def _touched(self) -> None:
        self.drafting.touch()
        self._show_starts()

    def _show_starts(self) -> None:
        """What the call as it stands may lawfully start."""
        event: dict[str, Any] = {"channel": "HOTLINE"}
        for form in (self.said, self.caller, self.when):
            event |= {name: form.peek(name) for name in form.names()}
        event |= {name: ANSWERS.get(box.value() or "") for name, box in self.codes.flags.items()}
        event["immediate_danger"] = self.danger.box.value()
        child = {name: self.child.peek(name) for name in self.child.names()}
        known = [child] if any(value is not None for value in child.values()) else []
        self.starts.show_answer(self.shell.workspace.intake.starts_of(event, (), known))

    def _danger_changed(self) -> None:
        day, clock = self.when.draft()["received_at"]
        try:
            received_at = read_moment(day, clock, self.shell.workspace.pack.timezone)
        except Unreadable:
            received_at = None
        self.danger.show_until(received_at)
        self._touched()

    def _show_outcome(self) -> None:
        opens = self.codes.outcome() == OPENED
        self.save_button.setText(
            self.tr("Save and open a case") if opens else self.tr("Save the call")
        )
        self.notes.want_case(self.codes.outcome() == LINKED)

    def _rested(self) -> None:
        """The pause in typing is over; a call that was left asks nothing any more."""
        if self.isVisible():
            self._propose()

    def _propose(self) -> None:
        """Known children of a like name stand beside the questions while the call goes on."""
        self._look.stop()
        typed = self.child.draft()
        names = {name: str(typed[name]).strip() for name in ("family_name", "given_name")}
        if not any(names.values()):
            self.notes.show_alike(())
            return
        try:
            low, high, _about = parse_age(f"{typed['age_from']}")
        except InvalidInput:
            low = high = None
        person = {**names, "age_from": low, "age_to": high}
        self.notes.show_alike(self.shell.workspace.intake.similar(person))

    def _look_back(self) -> None:
        place = str(self.said.draft()["place"]).strip()
        self.notes.show_earlier(self.shell.workspace.intake.earlier_at(place) if place else [])

    def _content(self) -> dict[str, Any] | None:
        forms = (self.said, self.child, self.caller, self.when)
        touched = any(form.is_changed() for form in forms) or self.codes.touched()
        if not touched and self.danger.box.value() is None:
            return None
        return {
            "said": self.said.draft(),
            "child": self.child.draft(),
            "caller": self.caller.draft(),
            "when": self.when.draft(),
            "danger": self.danger.box.value(),
            "codes": self.codes.state(),
            "notes": self.notes.state(),
        }

    def _forget(self) -> None:
        """After saving: going back here begins a new call."""
        for form in (self.said, self.child, self.caller, self.when):
            form.mark_saved()
        self.danger.box.set_value(None)
        self.codes.forget()
        self.drafting.drop()
