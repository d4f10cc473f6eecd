"""Making a vault in three steps: the office, the passphrase, and the recovery key typed back."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.errors import AppError, InvalidInput
from services.settings import home
from ui import files, i18n, theme
from ui.forms import RecordForm
from ui.messages import message
from ui.tasks import Tasks
from ui.unlock import work
from ui.unlock.new_passphrase import NewPassphrase
from ui.unlock.recovery_key import RecoveryKeyStep
from ui.widgets.buttons import Button
from ui.widgets.cards import ScrollArea
from ui.widgets.inputs import Combo
from ui.widgets.label import Label
from ui.widgets.layouts import retire
from ui.widgets.notices import InlineMessage, Progress

if TYPE_CHECKING:
    from services.storage.vault import NewVault
    from services.workspace import Workspace

OFFICE, PASSPHRASE, KEY = range(3)


class CreateVault(QWidget):
    """``finished`` gives the workspace once the key was typed back; before that nothing counts."""

    finished = Signal(object)
    abandoned = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        from services.packs.loader import built_in_packs

        self._tasks, self._packs = tasks, built_in_packs()
        self._pack = self._packs[0]
        self._step = OFFICE
        self._workspace: Workspace | None = None
        self.key_step: RecoveryKeyStep | None = None
        self._busy = False
        self._folder = home("data") / "vaults"
        self._build()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.office.focus_first()

    def state(self) -> dict[str, Any]:
        """What is typed, without the passphrase."""
        return {
            "country": self._pack.code,
            "office": self.office.draft(),
            "person": self.person.draft(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Bring back what was typed."""
        self.country.setCurrentIndex(self.country.findData(state["country"]))
        self.office.restore_draft(state["office"])
        self.person.restore_draft(state["person"])

    def next(self) -> None:
        """Go on to the next step, if this one is complete."""
        if self._busy:
            return
        self._message.hide()
        if self._step == OFFICE and self._office_is_good():
            self._show_step(PASSPHRASE)
        elif self._step == PASSPHRASE and not self.passphrase.problem():
            self._create()
        elif self._step == KEY and self.key_step is not None and self.key_step.is_typed_back():
            workspace, self._workspace = self._workspace, None
            self.passphrase.clear()
            self.finished.emit(workspace)

    def back(self) -> None:
        """Go back a step; leaving the wizard takes an unfinished vault away."""
        if self._busy:
            return
        self._message.hide()
        self._discard()
        if self._step == OFFICE:
            self.abandoned.emit()
        else:
            self._show_step(OFFICE if self._step == PASSPHRASE else PASSPHRASE)

    def abandon(self) -> None:
        """Take an unfinished vault away; called when the window closes."""
        self._discard()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        self._title = Label("", role="title", wrap=True)
        self._words = Label("", colour="text2", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._words)
        area = ScrollArea()
        self._body = area.body
        self._body.setContentsMargins(theme.u(0.5), theme.u(2), theme.u(3), theme.u(2))
        column.addWidget(area, 1)
        self._build_office()
        self.passphrase = NewPassphrase()
        self.passphrase.setMaximumWidth(theme.u(120))
        self._body.addWidget(self.passphrase)
        self._body.addStretch(1)
        self._progress = Progress(self.tr("Making the vault"), can_cancel=False)
        column.addWidget(self._progress)
        self._message = InlineMessage("", "danger")
        self._message.hide()
        column.addWidget(self._message)
        foot = QHBoxLayout()
        self._back = Button(self.tr("Back"), icon="chevron-left", clicked=self.back, name="back")
        self._next = Button(
            self.tr("Continue"), kind="primary", clicked=self.next, name="wizard_next"
        )
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._next)
        column.addLayout(foot)
        self._show_step(OFFICE)

    def _build_office(self) -> None:
        self._office_part = QWidget()
        part = QVBoxLayout(self._office_part)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(theme.u(3))
        part.addWidget(Label(self.tr("Country"), role="card"))
        part.addWidget(self._country_choice())
        words = self.tr("Procedure, law and forms follow it. It cannot be changed later.")
        part.addWidget(Label(words, role="label", colour="text2", wrap=True))
        self._office_place = QVBoxLayout()
        self.office = self._office_form()
        roles = self._pack.options("role", i18n.language())
        real = [(code, text) for code, text in roles if code in ("SUPERVISOR", "WORKER")]
        self.person = RecordForm(
            "user_account", self._pack, names=("name", "role"), links={"role": real}, keys=False
        )
        self.person.show_values({"role": "SUPERVISOR"})
        part.addWidget(Label(self.tr("The office"), role="card"))
        self._office_place.addWidget(self.office)
        part.addLayout(self._office_place)
        part.addWidget(Label(self.tr("You"), role="card"))
        part.addWidget(self.person)
        self._place = Label("", role="label", colour="text2", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self._place, 1)
        row.addWidget(
            Button(
                self.tr("Other folder…"), kind="link", clicked=self._choose_folder, name="folder"
            )
        )
        part.addLayout(row)
        self._show_place()
        self._body.addWidget(self._office_part)

    def _office_form(self) -> RecordForm:
        return RecordForm("office", self._pack, names=("name", "region", "address", "phone"))

    def _country_choice(self) -> Combo:
        """The countries whose pack is there; the form of the office follows the choice."""
        self.country = Combo("country")
        self.country.setAccessibleName(self.tr("Country"))
        self.country.setMaximumWidth(theme.u(80))
        for pack in self._packs:
            self.country.addItem(i18n.pick(pack.name), pack.code)
        self.country.currentIndexChanged.connect(self._country_chosen)
        return self.country

    def _country_chosen(self, number: int) -> None:
        """Offer the regions of this country; what was typed stays."""
        self._pack = self._packs[number]
        old, draft = self.office, self.office.draft()
        draft.pop("region", None)
        self.office = self._office_form()
        self.office.restore_draft(draft)
        self._office_place.removeWidget(old)
        retire(old)
        self._office_place.addWidget(self.office)

    def _show_step(self, step: int) -> None:
        self._step = step
        titles = (
            self.tr("Whose vault is it"),
            self.tr("Choose a passphrase"),
            self.tr("Keep the recovery key"),
        )
        words = (
            self.tr("Step 1 of 3. The office's name stands on every paper."),
            self.tr("Step 2 of 3. It opens the vault on this computer."),
            self.tr("Step 3 of 3. Print it or write it down, then type it back."),
        )
        self._title.setText(titles[step])
        self._words.setText(words[step])
        self._office_part.setVisible(step == OFFICE)
        self.passphrase.setVisible(step == PASSPHRASE)
        if self.key_step is not None:
            self.key_step.setVisible(step == KEY)
        last = self.tr("Finish and open") if step == KEY else self.tr("Continue")
        self._next.setText(last)
        if step == PASSPHRASE:
            self.passphrase.first.edit.setFocus()

    def _office_is_good(self) -> bool:
        wrong: dict[str, str] = {}
        try:
            office, person = self.office.values(), self.person.values()
        except InvalidInput:
            return False
        for form, values, names in (
            (self.person, person, ("name", "role")),
            (self.office, office, ("name",)),
        ):
            wrong = {name: "required" for name in names if not values[name]}
            if wrong:
                form.show_errors(wrong)
                return False
        return True

    def _create(self) -> None:
        self._set_busy(True)
        path = work.free_path(self._folder, "kamkor", work.SUFFIX)
        person = self.person.values() | {"language": i18n.language()}
        making = partial(
            work.create_vault,
            self._folder,
            path.name,
            self.passphrase.text(),
            self.office.values(),
            person,
            self._pack.code,
        )
        self._tasks.run(making, self._created, self._failed)

    def _created(self, made: "tuple[NewVault, Workspace]") -> None:
        self._set_busy(False)
        new, self._workspace = made
        office = self._workspace.office
        self.key_step = RecoveryKeyStep(new.recovery_key, office.name, office.address)
        self._body.insertWidget(0, self.key_step)
        self._show_step(KEY)
        self.key_step.typed.setFocus()
        self.key_step.typed.returnPressed.connect(self.next)

    def _failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, InvalidInput):
            self._show_step(OFFICE)
            self.office.show_errors(error.fields)
            self.person.show_errors(error.fields)
        if not isinstance(error, AppError):
            raise error
        self._message.set(message(error), "danger")
        self._message.show()

    def _discard(self) -> None:
        if self._workspace is not None:
            vault, self._workspace = self._workspace.vault, None
            work.discard(vault)
        if self.key_step is not None:
            self._body.removeWidget(self.key_step)
            self.key_step.hide()
            self.key_step.deleteLater()
            self.key_step = None

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._next.setEnabled(not busy)
        self._back.setEnabled(not busy)
        if busy:
            self._progress.start()
        else:
            self._progress.stop()

    def _choose_folder(self) -> None:
        chosen = files.folder(self, self.tr("Folder for the vault"), str(self._folder))
        if chosen is not None:
            self._folder = Path(chosen)
            self._show_place()

    def _show_place(self) -> None:
        text = self.tr("The vault is kept on this computer: {folder}")
        self._place.setText(text.format(folder=self._folder))
