"""Keeps what is typed into an intake form in the vault while it is typed."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from services.errors import AppError
from ui import i18n
from ui.shell import Shell
from ui.widgets import Badge

PAUSE = 1_200
"""Milliseconds of silence after which the draft is kept."""


class Drafting(QObject):
    """One form's draft: kept after a pause in typing, shown by a badge, dropped once saved.

    ``form`` names it in the vault; a page that serves several forms sets it when it opens.
    """

    def __init__(
        self, shell: Shell, form: str, read: Callable[[], Mapping[str, Any] | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.form = form
        self._shell, self._read = shell, read
        self.badge = Badge("", "done")
        self.badge.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._rested)

    def touch(self) -> None:
        """Something was typed."""
        self._timer.start()

    def keep(self) -> None:
        """Keep the draft now; an empty form keeps none, and forgets the one it had."""
        self._timer.stop()
        content = self._read()
        if content is None:
            self.drop()
            return
        try:
            moment = self._shell.workspace.drafts.save(self.form, content)
        except AppError as error:
            from ui.messages import message

            self.badge.set(message(error), "overdue")
        else:
            clock = i18n.clock_text(moment, self._shell.workspace.pack.timezone)
            self.badge.set(self.tr("Draft kept {time}").format(time=clock), "done")
        self.badge.show()

    def _rested(self) -> None:
        """The pause is over; a form that is off the screen by now was kept when it was left."""
        page = self.parent()
        if isinstance(page, QWidget) and page.isVisible():
            self.keep()

    def load(self) -> Mapping[str, Any] | None:
        """What was kept before, if anything."""
        draft = self._shell.workspace.drafts.load(self.form)
        return draft.payload if draft is not None else None

    def drop(self) -> None:
        """The form was saved or thrown away: its draft goes."""
        self._timer.stop()
        self._shell.workspace.drafts.discard(self.form)
        self.badge.hide()
