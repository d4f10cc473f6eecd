"""A small form over the page: correct a sitting, name a member."""

from collections.abc import Callable, Mapping
from typing import Any

from services.errors import InvalidInput
from ui.forms import RecordForm
from ui.shell import Shell
from ui.widgets import Button, Label, Sheet


class RecordSheet(Sheet):
    """One form with Save and Cancel; Esc closes it and changes nothing."""

    def __init__(
        self, shell: Shell, title: str, form: RecordForm, save: Callable[[dict[str, Any]], object]
    ) -> None:
        super().__init__(shell.window)
        self.setObjectName("record_sheet")
        self.setAccessibleName(title)
        self._shell, self._save, self.form = shell, save, form
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
        try:
            values = self.form.values()
        except InvalidInput as error:
            self.form.show_errors(error.fields)
            return
        if self._shell.run(lambda: self._save(values), self.form):
            self.done("saved")


def open_record_sheet(
    shell: Shell,
    title: str,
    form: RecordForm,
    values: Mapping[str, Any],
    save: Callable[[dict[str, Any]], object],
) -> RecordSheet:
    """Open a form over the window with these values; ``save`` gets what was entered."""
    form.show_values(values)
    sheet = RecordSheet(shell, title, form, save)
    sheet.open()
    return sheet
