"""The keys that work everywhere, as data: shortcuts, the palette and the help page read them."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from services.texts import QT_TRANSLATE_NOOP


class ActionSpec(NamedTuple):
    """One action: its id, words and key; ``palette`` lists it there, with ``icon``."""

    id: str
    text: str
    keys: str
    icon: str = ""
    palette: bool = True


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("palette", QT_TRANSLATE_NOOP("actions", "Find anything"), "Ctrl+K", palette=False),
    ActionSpec("new", QT_TRANSLATE_NOOP("actions", "Record something new"), "Ctrl+N", "plus"),
    ActionSpec("find", QT_TRANSLATE_NOOP("actions", "Search on this page"), "Ctrl+F", "search"),
    ActionSpec("save", QT_TRANSLATE_NOOP("actions", "Save now"), "Ctrl+S", "device-floppy"),
    ActionSpec("print", QT_TRANSLATE_NOOP("actions", "Print"), "Ctrl+P", "printer"),
    ActionSpec("event", QT_TRANSLATE_NOOP("actions", "Record what happened"), "Ctrl+E", "pencil"),
    ActionSpec("undo", QT_TRANSLATE_NOOP("actions", "Undo"), "Ctrl+Z", "arrow-back-up"),
    ActionSpec("redo", QT_TRANSLATE_NOOP("actions", "Redo"), "Ctrl+Shift+Z", "arrow-forward-up"),
    ActionSpec("lock", QT_TRANSLATE_NOOP("actions", "Lock"), "Ctrl+L", "lock"),
    ActionSpec("back", QT_TRANSLATE_NOOP("actions", "Back"), "Alt+Left", "chevron-left"),
    ActionSpec("next_tab", QT_TRANSLATE_NOOP("actions", "Next tab"), "Ctrl+Tab", palette=False),
    ActionSpec(
        "previous_tab",
        QT_TRANSLATE_NOOP("actions", "Previous tab"),
        "Ctrl+Shift+Tab",
        palette=False,
    ),
    ActionSpec("help", QT_TRANSLATE_NOOP("actions", "Help: keys"), "F1", "help-circle"),
)

Handlers = Mapping[str, Callable[[], object]]


def action_name(spec: ActionSpec) -> str:
    """The action's words in the language in force."""
    return QCoreApplication.translate("actions", spec.text)


def build_shortcuts(
    parent: QWidget, handlers: Handlers, allowed: Callable[[str], bool]
) -> list[QShortcut]:
    """Bind every key to its handler; ``allowed`` is asked each time (a dialog may be open)."""

    def bind(keys: str, name: str, handler: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), parent)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda: handler() if allowed(name) else None)
        return shortcut

    return [bind(spec.keys, spec.id, handlers[spec.id]) for spec in ACTIONS]
