"""The ear itself, and the words that a command finds: see, press, type_text, said."""

import json
import os
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

TALK = Path(os.environ["KAMKOR_TALK"])


class Ear(QObject):
    """Looks every few milliseconds for a command of its own process."""

    def __init__(self, application: Any) -> None:
        super().__init__()
        self._application = application
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        (TALK / f"{os.getpid()}.here").touch()

    def _look(self) -> None:
        asked = sorted(TALK.glob(f"{os.getpid()}-*.ask"), key=_number)
        for file in asked[:1]:
            code = file.read_text(encoding="utf-8")
            file.unlink()
            told = _run(code, self._application)
            part = file.with_suffix(".told")
            part.write_text(json.dumps(told, default=str), encoding="utf-8")
            part.rename(file.with_suffix(".answer"))


def _number(file: Path) -> int:
    return int(file.stem.partition("-")[2])


def _run(code: str, application: Any) -> dict[str, object]:
    names = {
        "app": QApplication.instance(),
        "application": application,
        "window": application.frame,
        "see": see,
        "press": press,
        "type_text": type_text,
        "said": said,
        "answer": None,
    }
    try:
        exec(code, names)
    except Exception:
        return {"fault": traceback.format_exc()}
    return {"answer": names["answer"]}


def see(name: str) -> QWidget:
    """A widget that is shown, by its name."""
    found = [w for w in QApplication.allWidgets() if w.objectName() == name and w.isVisible()]
    assert found, f"not shown: {name}"
    return found[0]


def said() -> str:
    """All texts that are shown."""
    from ui.widgets import Label

    return "\n".join(
        w.text() for w in QApplication.allWidgets() if isinstance(w, Label) and w.isVisible()
    )


def type_text(text: str) -> None:
    """Type letters of any alphabet where the cursor is."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(QApplication.focusWidget(), event)


def press(key: str, *held: str) -> None:
    """Press a key: press('L', 'Control', 'Shift')."""
    from PySide6.QtTest import QTest

    modifiers = Qt.KeyboardModifier.NoModifier
    for name in held:
        modifiers |= getattr(Qt.KeyboardModifier, f"{name}Modifier")
    target = QApplication.focusWidget() or QApplication.activeWindow()
    QTest.keyClick(target, getattr(Qt.Key, f"Key_{key}"), modifiers)
