"""Read by Python at its start: gives the program's window an ear for the commands of a test."""

import os
import sys


def _listen() -> None:
    from PySide6.QtWidgets import QApplication

    plain = QApplication.exec

    def with_ear(*_self: object) -> int:
        from listening import Ear

        QApplication.instance().ear = Ear(sys._getframe(1).f_locals["application"])
        return plain()

    QApplication.exec = with_ear


class _AfterWidgets:
    """Waits for the program to load Qt by itself: its start stays as it is."""

    def find_spec(self, name: str, *_rest: object) -> None:
        if name == "ui.app":
            sys.meta_path.remove(self)
            _listen()


if os.environ.get("KAMKOR_TALK"):
    sys.meta_path.insert(0, _AfterWidgets())
