"""What the tabs of a case share: a list that is rebuilt, and above it one form that never is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.widgets import ScrollArea
from ui.widgets.layouts import retire


class CaseTab(ScrollArea):
    """``build`` fills ``self.content`` from the services; ``open`` opens a form by its id."""

    key = ""

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.editor: Editor | None = None
        self._slot = QVBoxLayout()
        self._slot.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(self._slot)
        self.content = self.body
        self._holder: QWidget | None = None
        self._built = False
        self._begun_at = ""

    @property
    def is_built(self) -> bool:
        """Whether the tab shows the present data."""
        return self._built

    def show_now(self) -> None:
        """Fill the tab if it was not looked at since the data changed."""
        if not self._built:
            self.refresh()

    def forget(self) -> None:
        """Read everything again the next time the tab is looked at."""
        self._built = False

    def editors(self) -> list[Editor]:
        """The open forms of this tab."""
        return [self.editor] if self.editor is not None else []

    def refresh(self) -> None:
        """Read everything again. An open form keeps its text."""
        self._built = True
        holder = QWidget()
        self.content = QVBoxLayout(holder)
        self.content.setContentsMargins(0, 0, 0, theme.u(3))
        self.content.setSpacing(theme.u(3))
        self.build()
        self.content.addStretch(1)
        old, self._holder = self._holder, holder
        focus, focused = QApplication.focusWidget(), _focused_inside(old)
        inside = old is not None and focus is not None and old.isAncestorOf(focus)
        if old is not None:
            self.body.removeWidget(old)
            retire(old)
        self.body.addWidget(holder, 1)
        again = holder.findChild(QWidget, focused) if focused else None
        if again is not None:
            again.setFocus()
        elif inside:
            self.take_cursor()

    def build(self) -> None:
        """Fill ``self.content``; each tab says how."""
        raise NotImplementedError

    def open(self, form: str) -> bool:  # noqa: ARG002  the tabs read it
        """Open the form with this id (also the key of an editor); False where there is none."""
        return False

    def edit(self, editor: Editor) -> Editor:
        """Put a form above the list. A form that is open stays where there is unsaved text."""
        if self.editor is not None:
            if self.editor.key == editor.key or self.editor.is_dirty():
                editor.dispose()
                self.editor.focus_first()
                if self.editor.key != editor.key:
                    words = self.tr("Save or discard this first. Your text is kept.")
                    self.editor.say(words, "warning")
                return self.editor
            self._drop()
        self._begun_at = _focused_inside(self)
        self.editor = editor
        editor.closed.connect(self._closed)
        self._slot.addWidget(editor)
        editor.begin()
        editor.focus_first()
        return editor

    def on_closed(self) -> None:
        """Called after the form has gone."""

    def _closed(self) -> None:
        self._drop()
        self.on_closed()

    def _drop(self) -> None:
        if self.editor is not None:
            focus = QApplication.focusWidget()
            if focus is not None and self.editor.isAncestorOf(focus):
                self.take_cursor()
            self._slot.removeWidget(self.editor)
            self.editor.dispose()
            self.editor = None

    def take_cursor(self) -> None:
        """Put the cursor on the button that opened the form, or on the first of the tab.

        Left alone, Qt would move it on to whatever comes next, even to the toast's Undo.
        """
        held = self._holder
        buttons = held.findChildren(QAbstractButton) if held is not None else []
        for button in sorted(buttons, key=lambda one: one.objectName() != self._begun_at):
            if button.isEnabled() and button.focusPolicy() & Qt.FocusPolicy.TabFocus:
                button.setFocus()
                return


def _focused_inside(widget: QWidget | None) -> str:
    """The name of the button or field that holds the cursor inside ``widget``."""
    focus = QApplication.focusWidget()
    if widget is None or focus is None or not widget.isAncestorOf(focus):
        return ""
    return focus.objectName()
