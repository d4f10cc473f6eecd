"""Wrong passphrases in a row: after five, a pause. A courtesy against guessing by hand only:
whoever copies the file is stopped by the cost of each try, not by this."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

TRIES = 5
PAUSE_SECONDS = 30


class Tries(QObject):
    """``left`` are the seconds one has still to wait; ``moved`` tells that they changed."""

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.wrong, self.left = 0, 0
        self._clock: QTimer | None = None

    def fail(self) -> None:
        """One more wrong passphrase."""
        self.wrong += 1
        if self.wrong % TRIES == 0:
            self._wait(PAUSE_SECONDS)

    def restore(self, wrong: int, left: int) -> None:
        """Go on from the tries of a view before."""
        self.wrong = wrong
        if left:
            self._wait(left)

    def count_down(self) -> None:
        """One second of the pause has passed."""
        self.left = max(self.left - 1, 0)
        if not self.left and self._clock is not None:
            self._clock.stop()
        self.moved.emit()

    def words(self) -> str:
        """What the button says during the pause; empty when one may try."""
        seconds = self.left  # the extractor overlooks a text counted by an attribute
        if not seconds:
            return ""
        return QCoreApplication.translate("UnlockView", "Wait %n second(s)", None, seconds)

    def _wait(self, seconds: int) -> None:
        self.left = seconds
        if self._clock is None:
            self._clock = QTimer(self)
            self._clock.setInterval(1000)
            self._clock.timeout.connect(self.count_down)
        self._clock.start()
        self.moved.emit()
