"""The start: the passphrase can be typed before anything slow is loaded."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "sqlalchemy", "sqlmodel", "pydantic", "reportlab", "alembic", "cel", "argon2", "cryptography",
    "sqlcipher3", "babel", "holidays", "rapidfuzz", "json", "xml", "tomllib", "dataclasses",
    "concurrent.futures", "services.workspace", "models",
)  # fmt: skip

SCRIPT = """
import sys
sys.path.insert(0, {root!r})
from ui.quick_start import prepare
prepare()
import ui.app as app
from PySide6.QtWidgets import QApplication
begin = app.Application.begin
def watched(self):
    begin(self)
    for _ in range(3):
        QApplication.processEvents()
    field = QApplication.focusWidget()
    loaded = [name for name in {heavy!r} if name in sys.modules]
    print("|".join([self.frame.windowTitle(), field.objectName(), ",".join(loaded)]), flush=True)
    self.frame.shown.complete()
    self.frame.grab()
    loaded = [name for name in {heavy!r} if name in sys.modules]
    print(",".join(loaded), flush=True)
    import os
    os._exit(0)
app.Application.begin = watched
app.run({vault!r})
"""


def test_the_passphrase_has_the_cursor_before_the_data_layer_is_loaded(tmp_path: Path) -> None:
    vault = tmp_path / "example.kamkor"
    vault.write_bytes(os.urandom(4096))
    script = SCRIPT.format(root=str(ROOT), heavy=HEAVY, vault=str(vault))
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "KAMKOR_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout.splitlines() == ["Kamkor|passphrase|", ""], done.stderr[-2000:]
