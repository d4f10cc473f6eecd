"""The sealed cases of somebody who has left: another named person takes them over."""

from collections.abc import Callable
from uuid import UUID

from services.sealing import Sealing
from services.sealing.holders import Holder
from ui.people.choices import person_choice
from ui.sealed.sheets import LongSheet
from ui.shell import Shell
from ui.widgets import Label, labelled


class HandOverSheet(LongSheet):
    """Numbers, and who takes them over; nobody is proposed."""

    def __init__(
        self, shell: Shell, sealing: Sealing, holder: Holder, changed: Callable[[], None]
    ) -> None:
        super().__init__(
            shell,
            self.tr("Sealed cases of {name}").format(name=holder.name),
            self.tr(
                "This person left and still keeps these cases. Choose who of those named takes them "
                "over; after that the person can be taken out."
            ),
            self.tr("Hand over"),
            "sealed_hand_over",
        )
        self._sealing, self._holder, self._changed = sealing, holder, changed
        numbers = ", ".join(case.number for case in sealing.kept_by(holder.id))
        self.middle.addWidget(Label(numbers, role="strong", wrap=True))
        self.taker = person_choice(
            sealing.takers(holder.id), None, self.tr("Choose a person"), "sealed_taker"
        )
        self.taker.currentIndexChanged.connect(lambda _index: self._look())
        self.middle.addLayout(labelled(self.tr("Who takes them over"), self.taker))
        self._look()

    def deed(self) -> Callable[[], object]:
        taker: UUID = self.taker.currentData()
        return lambda: self._sealing.hand_over(self._holder.id, taker)

    def finished(self, _result: object) -> None:
        self._changed()

    def _look(self) -> None:
        chosen = self.taker.currentData() is not None
        self.button.refuse("" if chosen else self.tr("Choose first who takes the cases over."))
