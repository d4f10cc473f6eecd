"""Sheets of sealed cases: making their vault, and sealing one case."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout

from services.access import LEADERS
from services.sealing.holders import NAMED, Holder
from ui import theme
from ui.confirm import confirmed
from ui.deed_sheet import DeedSheet
from ui.shell import Shell
from ui.widgets import Button, CheckBox, InlineMessage, Label, LineEdit, Progress, labelled

if TYPE_CHECKING:
    from services.workspace import Workspace

DONE = "done"
SHOWN = 12
"""So many numbers of other cases stand in the sheet; the rest is counted."""


class LongSheet(DeedSheet):
    """Its deed takes seconds, wants the passphrase first and cannot be stopped."""

    def __init__(self, shell: Shell, title: str, text: str, deed: str, name: str) -> None:
        super().__init__(shell.window, title, text, width=135, name=name)
        self._shell, self._title = shell, title
        self.middle = QVBoxLayout()
        self.middle.setSpacing(theme.u(1))
        self.body.addLayout(self.middle)
        self._progress = Progress(self.tr("One moment…"), can_cancel=False)
        self.body.addWidget(self._progress)
        button = Button(deed, kind="primary", clicked=self.go, name="seal_now")
        self.foot(self.tr("Cancel"), "seal_cancel", button)

    def go(self) -> None:
        """Do it, after the passphrase was given once more."""
        if not self.busy and confirmed(self._shell, self._title):
            self._progress.follow(self.run(self._shell.tasks, self.deed(), self._went_well))

    def deed(self) -> Callable[[], object]:
        """What is done away from the window's thread."""
        raise NotImplementedError

    def finished(self, result: object) -> None:
        """It was done."""
        raise NotImplementedError

    def _went_well(self, result: object) -> None:
        self.done(DONE)
        self.finished(result)


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
        self._list_mentions()

    def _list_mentions(self) -> None:
        """Say where else the child stands by name: sealing takes no word out of other cases."""
        found = self._sealing.mentions(self._case_id)
        if not found:
            return
        words = self.tr(
            "The child's name also stands in %n other case(s), which stay as they are. Also look "
            "at:", "", len(found),
        )  # fmt: skip
        more = ["…"] if len(found) > SHOWN else []
        self.middle.addSpacing(theme.u(1))
        lines = InlineMessage(f"{words} {', '.join([*found[:SHOWN], *more])}", "warning")
        lines.setObjectName("also_look_at")
        self.middle.addWidget(lines)

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
