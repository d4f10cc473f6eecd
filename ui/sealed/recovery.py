"""The office's recovery key and the sealed cases: does it open them, and how it comes to do so."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from services.access import LEADERS
from services.sealing.recovery import OLD, UNKNOWN
from ui.confirm import confirmed
from ui.deed_sheet import DeedSheet
from ui.i18n import translate
from ui.shell import Shell
from ui.widgets import Button, InlineMessage, LineEdit

if TYPE_CHECKING:
    from services.workspace import Workspace


def recovery_line(
    shell: Shell, office: "Workspace", changed: Callable[[], None]
) -> InlineMessage | None:
    """What a named supervisor has to know of it; nothing where the key opens them."""
    actor, sealing = office.actor(), office.sealing
    assert sealing is not None
    if actor is None or actor.role not in LEADERS or sealing.inside is None:
        return None
    words = {
        OLD: translate(
            "sealed",
            "The sealed cases do not know the present recovery key of the office, but an older "
            "one.",
        ),
        UNKNOWN: translate(
            "sealed",
            "The office's recovery key does not open the sealed cases. Once nobody who is named "
            "can open them any more, they are lost.",
        ),
    }.get(sealing.recovery)
    if words is None:
        return None
    line = InlineMessage(
        words,
        "warning" if sealing.recovery == OLD else "info",
        button=translate("sealed", "Type the recovery key…"),
        clicked=lambda: KnowRecoverySheet(shell, office, changed).open(),
    )
    line.setObjectName("sealed_recovery_line")
    return line


class KnowRecoverySheet(DeedSheet):
    """The key as it stands on the paper in the envelope; ``changed`` is called when it was right."""

    def __init__(self, shell: Shell, office: "Workspace", changed: Callable[[], None]) -> None:
        super().__init__(
            shell.window,
            self.tr("Let the recovery key open the sealed cases"),
            self.tr(
                "Take the sheet out of the envelope, type the key, and seal the envelope again. "
                "Where they knew an older key, a verified backup is made first and that key opens "
                "nothing later."
            ),
            width=135,
            name="know_recovery",
        )
        assert office.sealing is not None
        self._shell, self._sealing, self._changed = shell, office.sealing, changed
        self.typed = LineEdit(name="known_key")
        self.typed.returnPressed.connect(self.go)
        self.field(self.tr("Recovery key of the office, from the paper"), self.typed)
        take = Button(
            self.tr("Take the key over"), kind="primary", clicked=self.go, name="take_key"
        )
        self.foot(self.tr("Cancel"), "cancel_key", take)

    def go(self) -> None:
        """Hand the key to the sealed cases, after the passphrase was given once more."""
        typed = self.typed.text().strip()
        if self.busy or not typed:
            return
        if confirmed(self._shell, self.accessibleName()):
            self.run(
                self._shell.tasks, partial(self._sealing.know_recovery, typed), self._taken_over
            )

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self.typed.setReadOnly(busy)

    def closing(self, _code: str) -> None:
        self.typed.clear()

    def _taken_over(self, _nothing: object) -> None:
        self.done("known")
        self._shell.toast(self.tr("The recovery key opens the sealed cases too"))
        self._changed()
