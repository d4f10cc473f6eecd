"""A call: danger first, then what is said, three codes, and how the call ended."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from services.errors import InvalidInput
from services.intake.checks import CALL_FLAGS, WITHOUT_CASE
from services.intake.lookalikes import Lookalike
from ui import i18n, theme
from ui.forms import RecordForm
from ui.intake.call_notes import CallNotes
from ui.intake.drafting import Drafting
from ui.intake.who_may_know import ask_who_may_know
from ui.shell import Page, Shell
from ui.widgets import (
    Button,
    Card,
    InlineMessage,
    Label,
    PageHeader,
    Radio,
    ScrollArea,
    Section,
    Segmented,
    Separator,
    YesNoUnknown,
)

FORM = "call"
SAID = ("allegation", "place", "source_kind", "source_name", "source_phone", "source_anonymous")
CHILD = ("family_name", "given_name", "age_from", "age_to", "age_estimated", "sex", "activity")
ABOUT = ("received_at", "line", "topic", "hoax")
OPENED, LINKED = "CASE_OPENED", "LINKED"
ANSWERS = {"YES": True, "NO": False, "UNKNOWN": None}


class HotlinePage(Page):
    """Takes a call; one that becomes no case is kept as well, with its reason."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._similar: list[Lookalike] = []
        self._flags: dict[str, Segmented] = {}
        self.header = PageHeader(self.tr("Call"), back=shell.back)
        self.drafting = Drafting(shell, FORM, self._content, self)
        self.header.add_badge(self.drafting.badge)
        self.save_button = self.header.add_action(
            Button("", kind="primary", icon="check", clicked=self.save, name="save_call")
        )
        self.column.addWidget(self.header)
        self.column.addWidget(self._danger_bar())
        self.notes = CallNotes(shell)
        self.column.addWidget(self.notes.emergency)
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        said, codes = ScrollArea(), ScrollArea()
        said.body.addWidget(self._said_card(), 1)
        codes.body.addWidget(self._codes_card(), 1)
        row.addWidget(said, 6)
        row.addWidget(codes, 5)
        row.addWidget(self.notes, 3)
        self.column.addLayout(row, 1)
        self._show_outcome()

    def title(self) -> str:
        return self.tr("Call")

    def open(self, fresh: bool = False, **_rest: Any) -> None:
        """Begin, or go on with the draft that was kept."""
        kept = None if fresh else self.drafting.load()
        if kept is not None:
            self.restore(kept)
        else:
            self.about.show_values({"received_at": self.shell.workspace.clock()})
        QTimer.singleShot(0, lambda: self.said.editor("allegation").setFocus())

    def state(self) -> dict[str, Any]:
        return self._content() or {}

    def restore(self, state: Mapping[str, Any]) -> None:
        if "said" not in state:
            return
        self.said.restore_draft(state["said"])
        self.child.restore_draft(state["child"])
        self.about.restore_draft(state["about"])
        self.danger.set_value(state["danger"])
        for name, answer in state["flags"].items():
            self._flags[name].set_value(answer)
        button = self._outcomes.get(state["outcome"])
        if button is not None:
            button.setChecked(True)
        self._danger_changed()

    def can_leave(self) -> bool:
        """Nothing is lost by leaving: the draft waits on the page Intake."""
        if self._content() is not None:
            self.drafting.keep()
        return True

    def save(self) -> None:
        """Store the call; a case is opened only after asking who may know."""
        try:
            event, child = self._event(), self.child.values()
        except InvalidInput as error:
            for form in (self.said, self.about, self.child):
                mine = {n: code for n, code in error.fields.items() if n in form.names()}
                if mine:
                    form.show_errors(mine)
            self.shell.say(self.tr("Some fields need another look. Nothing is lost."), "danger")
            return
        unanswered = [name for name in CALL_FLAGS if self._flags[name].value() is None]
        if unanswered:
            self._flags[unanswered[0]].focus_chosen()
            self.shell.say(self.tr("Answer the three codes; “don't know” is an answer."), "danger")
            return
        self._store(event, child)

    def _store(self, event: dict[str, Any], child: dict[str, Any]) -> None:
        outcome = event["outcome"]
        child["whereabouts"] = event.get("place")
        child["danger"] = self.danger.value()
        if outcome == LINKED:
            child["case_id"] = self._link_choice()
        opens = outcome == OPENED
        careful = bool(event.get("trafficking") or event.get("worst_form") or self.danger.value())
        knows = ask_who_may_know(self.shell, 1 if opens else 0, careful=careful)
        if not knows:
            return
        known = any(child.get(name) is not None for name in (*CHILD, "case_id"))
        persons = [child] if opens or known else []
        done = self.shell.run(
            lambda: self.shell.workspace.intake.record(
                event, (), persons, knows=knows, open_cases=opens
            ),
            self.about,
        )
        if not done:
            return
        self._forget()
        result = done.value
        cases = result.case_ids or result.linked
        if cases:
            self.shell.open_case(cases[0])
        else:
            self.shell.go("event", intake_id=result.intake_id)

    def _event(self) -> dict[str, Any]:
        values = self.said.values() | self.about.values()
        values |= {name: ANSWERS.get(box.value() or "") for name, box in self._flags.items()}
        outcome = self._outcome()
        return values | {
            "channel": "HOTLINE",
            "immediate_danger": self.danger.value(),
            "outcome": outcome,
        }

    def _outcome(self) -> str:
        return next((code for code, radio in self._outcomes.items() if radio.isChecked()), OPENED)

    def _danger_bar(self) -> InlineMessage:
        bar = InlineMessage(
            self.tr(
                "If yes: police and shelter first, and 24 hours begin (Code on Children, art. 36.7)."
            ),
            "danger",
            lead=self.tr("Is the child in danger right now?"),
        )
        self.danger = YesNoUnknown(None)
        self.danger.setObjectName("immediate_danger")
        self.danger.set_accessible_names(self.tr("Is the child in danger right now?"))
        self.danger.changed.connect(self._danger_changed)
        layout = bar.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addWidget(self.danger)
        return bar

    def _said_card(self) -> Card:
        pack = self.shell.workspace.pack
        card = Card(self.tr("What the caller says"))
        self.said = RecordForm("intake_event", pack, names=SAID, columns=2)
        self.child = RecordForm("person_found", pack, names=CHILD, columns=2, keys=False)
        for form in (self.said, self.child):
            form.changed.connect(self._changed)
        card.add(self.said)
        card.add(Separator())
        card.add(Section(self.tr("The child, as far as known")))
        card.add(self.child)
        card.body.addStretch(1)
        self.said.editor("place").editingFinished.connect(self._look_back)  # type: ignore[attr-defined]
        return card

    def _codes_card(self) -> Card:
        pack = self.shell.workspace.pack
        card = Card(self.tr("Three codes that must be answered"))
        texts = {
            "child_labour": (self.tr("Child labour"), self.tr("below the permitted age")),
            "worst_form": (self.tr("Worst form"), self.tr("exploitation, danger")),
            "trafficking": (self.tr("Trafficking"), self.tr("kept, moved, bought or sold")),
        }
        words = (
            ("YES", self.tr("yes")),
            ("NO", self.tr("no")),
            ("UNKNOWN", self.tr("don't know")),
        )
        for name in CALL_FLAGS:
            box = Segmented(words)
            box.setObjectName(name)
            box.set_accessible_names(texts[name][0])
            box.changed.connect(self._changed)
            self._flags[name] = box
            card.add(_question(*texts[name], box))
        self.about = RecordForm("intake_event", pack, names=ABOUT, columns=2, keys=False)
        self.about.changed.connect(self._changed)
        card.add(self.about)
        card.add(Separator())
        card.add(Section(self.tr("How the call ended")))
        self._group = QButtonGroup(self)
        self._outcomes: dict[str, Radio] = {}
        for code in (OPENED, LINKED, *WITHOUT_CASE):
            if code in pack.lists["intake_outcome"]:
                radio = Radio(pack.text("intake_outcome", code, i18n.language()))
                radio.setObjectName(f"outcome_{code}")
                radio.toggled.connect(self._show_outcome)
                self._group.addButton(radio)
                self._outcomes[code] = radio
                card.add(radio)
        self._outcomes[OPENED].setChecked(True)
        card.body.addStretch(1)
        return card

    def _changed(self) -> None:
        self.drafting.touch()
        self._propose()

    def _danger_changed(self) -> None:
        self.notes.show_danger(self.danger.value() is True)
        self.drafting.touch()

    def _show_outcome(self) -> None:
        if not hasattr(self, "_outcomes"):
            return
        opens = self._outcome() == OPENED
        self.save_button.setText(
            self.tr("Save and open a case") if opens else self.tr("Save the call")
        )

    def _propose(self) -> None:
        """Known children of a like name stand beside the questions while the call goes on."""
        try:
            values = self.child.values()
        except InvalidInput:
            return
        named = values.get("family_name") or values.get("given_name")
        self._similar = self.shell.workspace.intake.similar(values) if named else []
        self.notes.show_alike(self._similar)

    def _link_choice(self) -> Any:
        chosen = self.notes.chosen_case()
        return (
            chosen if chosen is not None else (self._similar[0].case_id if self._similar else None)
        )

    def _look_back(self) -> None:
        try:
            place = self.said.values().get("place")
        except InvalidInput:
            return
        if place:
            self.notes.show_earlier(self.shell.workspace.intake.earlier_at(place))

    def _content(self) -> dict[str, Any] | None:
        flags = {name: box.value() for name, box in self._flags.items()}
        touched = self.said.is_changed() or self.child.is_changed() or any(flags.values())
        if not touched:
            return None
        return {
            "said": self.said.draft(),
            "child": self.child.draft(),
            "about": self.about.draft(),
            "danger": self.danger.value(),
            "flags": flags,
            "outcome": self._outcome(),
        }

    def _forget(self) -> None:
        self.drafting.drop()
        for form in (self.said, self.child, self.about):
            form.mark_saved()
        for box in self._flags.values():
            box.set_value(None)


def _question(title: str, hint: str, box: QWidget) -> QWidget:
    """A question at the left with its answers at the right."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(title, role="strong", wrap=True))
    words.addWidget(Label(hint, role="label", colour="text3", wrap=True))
    row.addLayout(words, 1)
    row.addWidget(box)
    return holder
