"""Sheets of sealed cases: making their vault, and sealing one case."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout

from services.access import LEADERS
from services.errors import AppError
from services.sealing.holders import NAMED, Holder
from ui import theme
from ui.confirm import confirmed
from ui.messages import message
from ui.people.choices import labelled
from ui.shell import Shell
from ui.widgets import Button, CheckBox, Label, LineEdit, Sheet
from ui.widgets.notices import InlineMessage, Progress

if TYPE_CHECKING:
    from services.workspace import Workspace

DONE = "done"


class LongSheet(Sheet):
    """A sheet whose deed takes seconds: one button, a bar, and the fault in words below it."""

    def __init__(self, shell: Shell, title: str, text: str, deed: str, name: str) -> None:
        super().__init__(shell.window, width=135)
        self._shell, self._busy, self._title = shell, False, title
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.body.addWidget(Label(title, role="section", wrap=True))
        self.body.addWidget(Label(text, colour="text2", wrap=True))
        self.middle = QVBoxLayout()
        self.middle.setSpacing(theme.u(1))
        self.body.addLayout(self.middle)
        self._progress = Progress(self.tr("One moment…"), can_cancel=False)
        self.body.addWidget(self._progress)
        self._message = InlineMessage("", "danger")
        self._message.hide()
        self.body.addWidget(self._message)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Cancel"), clicked=lambda: self.done(""), name="seal_cancel")
        )
        self.button = Button(deed, kind="primary", clicked=self.go, name="seal_now")
        self.buttons.addWidget(self.button)

    def done(self, code: str) -> None:
        if not self._busy:
            super().done(code)

    def go(self) -> None:
        """Do it, after the passphrase was given once more."""
        if self._busy or not confirmed(self._shell, self._title):
            return
        self._busy = True
        self.button.setEnabled(False)
        self._message.hide()
        self._progress.start()
        self._shell.tasks.run(self.deed(), self._went_well, self._failed)

    def deed(self) -> Callable[[], object]:
        """What is done away from the window's thread."""
        raise NotImplementedError

    def finished(self, result: object) -> None:
        """It was done."""
        raise NotImplementedError

    def _went_well(self, result: object) -> None:
        self._end()
        self.done(DONE)
        self.finished(result)

    def _failed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, AppError):
            raise error
        self._message.set(message(error), "danger")
        self._message.show()

    def _end(self) -> None:
        self._busy = False
        self._progress.stop()
        self.button.setEnabled(True)


class CreateSheet(LongSheet):
    """Who opens the sealed cases, and who may in an emergency."""

    def __init__(self, shell: Shell, office: "Workspace", created: Callable[[], None]) -> None:
        super().__init__(
            shell,
            self.tr("Make the vault of sealed cases"),
            self.tr(
                "It lies beside the office's vault and opens with the same passphrases, but only "
                "for the people named here."
            ),
            self.tr("Make it"),
            "create_sealed",
        )
        assert office.sealing is not None
        self._sealing, self._created = office.sealing, created
        me = office.actor()
        others = [one for one in self._sealing.holders() if me is None or one.id != me.id]
        self.named = self._boxes(self.tr("Named beside you"), others, "named")
        leaders = [one for one in others if one.role in LEADERS]
        self.in_need = self._boxes(
            self.tr("May open them in an emergency, with a reason"), leaders, "need"
        )
        words = self.tr("Recovery key from the envelope, so that it opens the sealed cases too")
        self.recovery = LineEdit(name="sealed_recovery")
        self.middle.addSpacing(theme.u(1))
        self.middle.addLayout(labelled(words, self.recovery))
        warning = self.tr(
            "Without it the sealed cases are lost when all the people named lose their passphrases."
        )
        self.middle.addWidget(Label(warning, role="label", colour="text3", wrap=True))

    def deed(self) -> Callable[[], object]:
        named = [one for one, box in self.named.items() if box.isChecked()]
        in_need = [one for one, box in self.in_need.items() if box.isChecked()]
        recovery_key = self.recovery.text()
        return lambda: self._sealing.create(named, in_need, recovery_key)

    def finished(self, _result: object) -> None:
        self._created()

    def _boxes(self, title: str, people: Sequence[Holder], name: str) -> dict[UUID, CheckBox]:
        if not people:
            return {}
        self.middle.addSpacing(theme.u(1))
        self.middle.addWidget(Label(title, role="label_strong"))
        return person_boxes(self.middle, people, name)


class SealSheet(LongSheet):
    """One case moves: what that means, who reads it there, and the receipt at the end."""

    def __init__(self, shell: Shell, case_id: UUID, number: str) -> None:
        super().__init__(
            shell,
            self.tr("Seal case {number}").format(number=number),
            self.tr(
                "Everything of this child moves to the sealed cases: it is copied, compared record "
                "by record, and then taken out of the office's vault. The office keeps the number "
                "and the keeper. Copies made earlier still hold it until they expire."
            ),
            self.tr("Seal"),
            "seal_case",
        )
        self._office, self._case_id, self._number = shell.workspace, case_id, number
        sealing = self._office.sealing
        assert sealing is not None
        self._sealing = sealing
        me = self._office.actor()
        people = [
            one
            for one in sealing.holders()
            if one.state == NAMED and (me is None or one.id != me.id)
        ]
        self.readers: dict[UUID, CheckBox] = {}
        if people:
            self.middle.addWidget(
                Label(self.tr("Who reads it there, beside you"), role="label_strong")
            )
            self.readers = person_boxes(self.middle, people, "reader")

    def deed(self) -> Callable[[], object]:
        readers = [one for one, box in self.readers.items() if box.isChecked()]
        return lambda: self._sealing.seal(self._case_id, readers)

    def finished(self, receipt: object) -> None:
        self._shell.go("sealed")
        words = self.tr("Case {number} is sealed. Receipt: {mark}")
        self._shell.say(words.format(number=self._number, mark=str(receipt)[:12]), "sealed")


def person_boxes(column: QVBoxLayout, people: Sequence[Holder], name: str) -> dict[UUID, CheckBox]:
    """A box for each person; who cannot be named yet is shown, but cannot be ticked."""
    boxes = {}
    for one in people:
        box = CheckBox(one.name)
        box.setObjectName(f"{name}_{one.name}")
        box.setEnabled(one.can_be_named)
        column.addWidget(box)
        boxes[one.id] = box
    return boxes
