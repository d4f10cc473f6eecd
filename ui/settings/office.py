"""The office whose vault this is: its name and address stand on every paper."""

from PySide6.QtWidgets import QHBoxLayout

from ui.forms import RecordForm
from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.cards import Card

NAMES = ("name", "region", "address", "phone")


class OfficeCard(Card):
    """Edits the office's record; whoever may not gets the refusal in words."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(self.tr("The office"))
        self._shell = shell
        self.form = RecordForm("office", shell.workspace.pack, names=NAMES)
        self._load()
        self.add(self.form)
        row = QHBoxLayout()
        row.addStretch(1)
        self.button = Button(self.tr("Save the office"), clicked=self.save, name="save_office")
        row.addWidget(self.button)
        self.add(row)

    def save(self) -> None:
        """Save what was changed."""
        if not self.form.is_changed():
            return
        records = self._shell.workspace.records
        done = self._shell.run(
            lambda: records.change("office", self._id, self.form.values(), self._version),
            self.form,
        )
        if done:
            self._load()

    def _load(self) -> None:
        office = self._shell.workspace.office
        self._id, self._version = office.id, office.version
        self.form.show_values(
            {
                "name": office.name,
                "region": office.region or None,
                "address": office.address,
                "phone": office.phone,
            }
        )
