"""One open form: what is typed stays until it is saved or discarded on purpose.

It is kept as a draft in the vault while one types; a refusal is said above the fields and loses
nothing; where two people changed the same record, the form asks field by field.
"""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea

from services.errors import AppError, Conflict, InvalidInput
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.form_body import FormBody
from ui.merge import put_off_text, resolve
from ui.messages import message
from ui.shell import Answer, Question
from ui.widgets import Button, Card, InlineMessage, Label

DRAFT_AFTER = 1500
"""Milliseconds after the last change until what is typed is kept as a draft."""

Save = Callable[[dict[str, Any], int], object]


class Editor(Card):
    """``save`` gets the values and the version that was loaded; it raises AppError to refuse.

    ``saved`` carries what ``save`` returned; ``closed`` follows saving and discarding. With
    ``stays`` the form remains open after saving, and ``save`` returns the version it made.
    ``agreed`` may ask a last question about the values; where it says no, the form stays open.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(
        self,
        ctx: CaseContext,
        key: str,
        title: str,
        body: FormBody,
        save: Save,
        *,
        base: Mapping[str, Any] | None = None,
        version: int = 0,
        intro: str = "",
        save_text: str = "",
        keeps_draft: bool = True,
        stays: bool = False,
        closes: bool = True,
        agreed: Callable[[dict[str, Any]], bool] | None = None,
    ) -> None:
        super().__init__(title, gap=3)
        self.setObjectName("editor")
        self.key = key
        self.ctx = ctx
        self.fields = body
        self._save = save
        self._given = dict(base or {})
        self._version = version
        self._keeps_draft = keeps_draft
        self._stays = stays
        self._closes = closes
        self._agreed = agreed
        # what is new, or said at a step, may be right as it was filled in for the person
        self._fit_untouched = not stays and (not version or bool(save_text))
        self._notice: InlineMessage | None = None
        self._wanted = ""
        self._build(intro, save_text or self.tr("Save"))
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(DRAFT_AFTER)
        self._keep.timeout.connect(self._rested)

    def begin(self) -> None:
        """Show the stored values, and what was typed earlier and not saved."""
        self.fields.show_values(self._given)
        self.fields.changed.connect(self._changed)
        kept = self.ctx.workspace.drafts.load(self._draft, self.ctx.case_id)
        if kept is not None and self._keeps_draft:
            self.put_back(kept.payload)
            words = self.tr("What you typed on {moment} is back.")
            self.say(words.format(moment=self.ctx.moment(kept.saved_at)), "info")
        self._show_state()

    def is_dirty(self) -> bool:
        """Whether there is text that is not saved."""
        return self.fields.is_changed()

    def has_something_to_save(self) -> bool:
        """Whether Ctrl+S means this form: text that is not saved, or a step not recorded yet."""
        return self._fit_untouched or self.is_dirty()

    def ways_out(self) -> list[Button]:
        """The buttons that end the form otherwise than by Save or Discard."""
        return [button for button in self._others if button.isEnabled()]

    def typed(self) -> dict[str, Any]:
        """Everything needed to go on after the page was rebuilt."""
        loaded = self.fields.baseline()
        return {"version": self._version, "fields": self.fields.draft(), "loaded": loaded}

    def put_back(self, typed: Mapping[str, Any]) -> None:
        """Show what was typed before; it is saved on top of the version it was typed on."""
        self._version = int(typed.get("version", self._version))
        self.fields.restore_baseline(typed.get("loaded", {}))
        self.fields.restore_draft(typed.get("fields", {}))
        self._show_state()

    def save(self) -> bool:
        """Store what was typed; whether it went well. A refusal is said above the fields.

        As often as somebody was faster, what both changed is chosen field by field.
        """
        results: list[object] = []
        met: list[Conflict] = []

        def store() -> None:
            values = self.fields.values()
            if self._agreed is None or self._agreed(values):
                try:
                    results.append(self._save(values, self._version))
                except Conflict as error:
                    if "version" not in error.current:
                        raise
                    met.append(error)

        if not self.attempt(store):
            return False
        if met:
            return self._merge(met[0].current) and self.save()
        if not results:
            return False
        self._forget_draft()
        self.fields.mark_saved()
        self._finish(results[0])
        return True

    def attempt(self, work: Callable[[], object]) -> bool:
        """Do something for this form; a refusal is said above the fields and loses nothing."""
        try:
            work()
        except InvalidInput as error:
            self.say(message(error), "danger")
            self.fields.show_errors(error.fields)
        except AppError as error:
            self.fields.clear_errors()
            self.say(message(error), "danger")
        else:
            self._hide_notice()
            return True
        return False

    def leave(self) -> None:
        """Close the form; unsaved text is asked about."""
        if not self.is_dirty():
            self.discard()
            return
        answer = self.ctx.shell.ask(
            Question(
                self.tr("Discard what you typed?"),
                self.tr("It is not saved yet."),
                (
                    Answer("discard", self.tr("Discard"), "danger"),
                    Answer("stay", self.tr("Keep editing")),
                    Answer("save", self.tr("Save"), "primary"),
                ),
                keep="stay",
            )
        )
        if answer == "save":
            if self.save() and self._stays:
                self.closed.emit()
        elif answer == "discard":
            self.discard()

    def discard(self) -> None:
        """Throw away what was typed."""
        self._forget_draft()
        self.closed.emit()

    def mark_stale(self) -> None:
        """Say that the case changed elsewhere while this form holds unsaved text."""
        if self.is_dirty() and self._notice is None:
            self.say(
                self.tr("The case has changed meanwhile. Your text is kept; saving compares."),
                "info",
            )

    def say(self, text: str, kind: str) -> None:
        """Say something above the fields."""
        self._hide_notice()
        self._notice = InlineMessage(text, kind)
        self._notice.setObjectName("notice")
        self.body.insertWidget(self._place, self._notice)

    def focus_first(self) -> None:
        """Put the cursor into the first field, once the form is on the screen."""
        self.focus_field("")

    def focus_field(self, name: str) -> None:
        """Put the cursor into one field, or into the first where there is no such field."""
        self._wanted = name
        QTimer.singleShot(0, self, self._take_focus)

    def _rested(self) -> None:
        """The pause in typing is over; a form off the screen was kept when it was left."""
        if self.isVisible():
            self.keep_draft()

    def keep_draft(self) -> None:
        """Keep what is typed in the vault; nothing is kept where nothing was changed."""
        self._keep.stop()
        if self._keeps_draft and self.is_dirty():
            self.ctx.workspace.drafts.save(self._draft, self.typed(), self.ctx.case_id)

    def dispose(self) -> None:
        """Remove the widget; a draft that is due is not written any more."""
        self._keep.stop()
        self.hide()
        self.setObjectName("")
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._closes:
            self.leave()
            return
        super().keyPressEvent(event)

    @property
    def _draft(self) -> str:
        return f"case:{self.key}"

    def _build(self, intro: str, save_text: str) -> None:
        if intro:
            self.add(Label(intro, role="label", colour="text2", wrap=True))
        self._place = self.body.count()
        self.add(self.fields)
        self._state = Label("", role="label", colour="text3")
        self.save_button = Button(save_text, kind="primary", clicked=self.save, name="save")
        self.save_button.setToolTip("Ctrl+S")
        text = self.tr("Close") if self._stays else self.tr("Discard")
        cancel = Button(text, kind="quiet", clicked=self.leave, name="discard")
        self._others: list[Button] = []
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.u(2))
        for widget in (self.save_button, cancel, self._state):
            self._buttons.addWidget(widget)
        self._buttons.addStretch(1)
        self.add(self._buttons)
        cancel.setHidden(not self._closes)

    def add_button(self, button: Button) -> Button:
        """Put another way to end the form beside Save."""
        self._buttons.insertWidget(1, button)
        self._others.append(button)
        return button

    def close_form(self) -> None:
        """End the form without saving or discarding: there is nothing unsaved."""
        self.closed.emit()

    def _finish(self, result: object) -> None:
        if self._stays:
            self._version = int(str(result))
            self._show_state()
            self.saved.emit(result)
            return
        self.saved.emit(result)
        self.closed.emit()

    def _take_focus(self) -> None:
        """A widget takes the cursor only when it is shown, which is after the present event."""
        self.fields.focus_field(self._wanted)
        field = QApplication.focusWidget()
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and field is not None and self.isAncestorOf(field):
            area.ensureWidgetVisible(field, 0, theme.u(24))

    def _changed(self) -> None:
        self._keep.start()
        self._show_state()

    def _show_state(self) -> None:
        self._state.setText(self.tr("not saved yet") if self.is_dirty() else "")

    def _merge(self, current: Mapping[str, Any]) -> bool:
        """Bring mine and theirs together; False where that is put off, and nothing is changed."""
        if not resolve(self.ctx.shell, self.fields, current):
            self.say(put_off_text(), "warning")
            return False
        self._version = int(current["version"])
        return True

    def _hide_notice(self) -> None:
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None

    def _forget_draft(self) -> None:
        self._keep.stop()
        if self._keeps_draft:
            self.ctx.workspace.drafts.discard(self._draft, self.ctx.case_id)
