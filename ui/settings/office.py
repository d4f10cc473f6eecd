"""The office whose vault this is: what stands on every paper, and how the office works."""

from PySide6.QtWidgets import QHBoxLayout

from services.access import allowed
from ui.forms import RecordForm
from ui.merge import save_merged
from ui.shell import Shell
from ui.widgets.buttons import Button, CheckBox
from ui.widgets.cards import Card
from ui.widgets.label import Label, set_tooltip

NAMES = (
    "name", "region", "address", "phone", "identification_body", "default_knows", "lock_minutes",
)  # fmt: skip


class OfficeCard(Card):
    """Edits the office's record; whoever may not gets the refusal in words."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(self.tr("The office"))
        self._shell = shell
        self.form = RecordForm("office", shell.workspace.pack, names=NAMES)
        self.add(self.form)
        self.approval = CheckBox(self.tr("Only plans approved by the supervisor enter an agenda"))
        self.approval.setObjectName("approval_needed")
        self.approval.clicked.connect(self.switch_approval)
        self._load()
        row = QHBoxLayout()
        row.addStretch(1)
        self.button = Button(self.tr("Save the office"), clicked=self.save, name="save_office")
        row.addWidget(self.button)
        self.add(row)
        self.add(self.approval)
        hint = self.tr("Takes effect at once. Plans already on an agenda stay there.")
        self.add(Label(hint, role="label", colour="text2", wrap=True))
        self._refuse_others()

    def save(self) -> None:
        """Save what was changed."""
        if not self.form.is_changed():
            return
        workspace = self._shell.workspace
        if save_merged(self._shell, self.form, workspace.change_office, self._version):
            self._load()

    def switch_approval(self) -> None:
        """Ask for the supervisor's approval from now on, or no longer."""
        wanted = self.approval.isChecked()
        workspace = self._shell.workspace
        version = workspace.office.version
        if self._shell.run(lambda: workspace.change_office({"approval_needed": wanted}, version)):
            if self._version == version:
                # what is typed above was loaded before this change, and goes on top of it
                self._version = workspace.office.version
        else:
            self.approval.setChecked(not wanted)

    def _refuse_others(self) -> None:
        """Who may not manage the office sees how it works, and why it is not for them to change."""
        if not allowed(self._shell.workspace.actor(), "manage", "office").ok:
            self.approval.setEnabled(False)
            set_tooltip(self.approval, self.tr("The supervisor decides this."))

    def _load(self) -> None:
        office = self._shell.workspace.office
        self._version = office.version
        self.approval.setChecked(office.approval_needed)
        self.form.show_values(
            {
                "name": office.name,
                "region": office.region or None,
                "address": office.address,
                "phone": office.phone,
                "identification_body": office.identification_body or None,
                "default_knows": office.default_knows,
                "lock_minutes": office.lock_minutes,
            }
        )
