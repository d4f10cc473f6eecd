"""From process start to a passphrase field that has the focus and took a key."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.rows import Row, row

ROOT = Path(__file__).resolve().parents[2]
RUNS = 21

WATCH = """
import sys, time
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

class Watch(QObject):
    def eventFilter(self, target, event):
        if event.type() == QEvent.Type.FocusIn and isinstance(target, QLineEdit):
            QApplication.instance().removeEventFilter(self)
            target.textChanged.connect(self.took)
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "k")
            QApplication.postEvent(target, key)
        return False

    def took(self, _text):
        print(time.monotonic_ns(), flush=True)
        import os
        os._exit(0)

plain_exec = QApplication.exec
def watched(*arguments):
    app = QApplication.instance()
    app.watch = Watch()
    field = app.focusWidget()
    app.installEventFilter(app.watch)
    if isinstance(field, QLineEdit):
        app.watch.eventFilter(field, QEvent(QEvent.Type.FocusIn))
    return plain_exec()
QApplication.exec = watched
"""

EMPTY = """
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
app = QApplication(sys.argv)
window = QWidget()
layout = QVBoxLayout(window)
field = QLineEdit()
layout.addWidget(field)
window.resize(1280, 720)
window.show()
window.activateWindow()
field.setFocus()
app.exec()
"""

KAMKOR = """
sys.path.insert(0, {root!r})
import main
main.main(["--vault", {vault!r}])
"""


def measure() -> Row:
    """Start an empty Qt window and Kamkor in turn; the vault file is there, closed."""
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder) / "bench.kamkor"
        vault.write_bytes(os.urandom(8192))
        vault.with_name("bench.kamkor-keys").write_bytes(os.urandom(512))
        environment = {**os.environ, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder}
        # compiled once, as on a person's computer; the two runs before counting fill the cache
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "pycache")
        kamkor = KAMKOR.format(root=str(ROOT), vault=str(vault))
        series: dict[str, list[float]] = {EMPTY: [], kamkor: []}
        for number in range(-2, RUNS):
            for script in series:
                seconds = _start(WATCH + script, environment)
                if number >= 0:
                    series[script].append(seconds)
    return row("start", "an empty PySide6 window", series[EMPTY], series[kamkor], 1.15)


def _start(script: str, environment: dict[str, str]) -> float:
    began = time.monotonic_ns()
    result = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if not result.stdout.strip():
        raise RuntimeError(f"the window took no key: {result.stderr[-2000:]}")
    return (int(result.stdout.split()[0]) - began) / 1e9
