"""A small form over the page: correct a sitting, name a member."""

from collections.abc import Callable, Mapping
from typing import Any

from ui.forms import RecordForm
from ui.merge import save_merged
from ui.shell import Shell
from ui.widgets import Button, Label, Sheet

Save = Callable[[dict[str, Any], int], object]
"""Gets what was entered and the version it was typed on top of."""


class RecordSheet(Sheet):
    """One form with Save and Cancel; Esc closes it and changes nothing."""

    def __init__(
        self, shell: Shell, title: str, form: RecordForm, save: Save, version: int = 0
    ) -> None:
        super().__init__(shell.window)
        self.setObjectName("record_sheet")
        self.setAccessibleName(title)
        self._shell, self._save, self.form = shell, save, form
        self._version = version
        self.body.addWidget(Label(title, role="section", wrap=True))
        self.body.addWidget(form)
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Cancel"), clicked=lambda: self.done(""), name="cancel_sheet")
        )
        self.buttons.addWidget(
            Button(
                self.tr("Save"), kind="primary", icon="check", clicked=self.save, name="save_sheet"
            )
        )

    def save(self) -> None:
        """Store what was entered; what is wrong is said below its field."""
        if save_merged(self._shell, self.form, self._save, self._version):
            self.done("saved")


def open_record_sheet(
    shell: Shell,
    title: str,
    form: RecordForm,
    values: Mapping[str, Any],
    save: Save,
    version: int = 0,
) -> RecordSheet:
    """Open a form over the window with these values, loaded at ``version``."""
    form.show_values(values)
    sheet = RecordSheet(shell, title, form, save, version)
    sheet.open()
    return sheet
