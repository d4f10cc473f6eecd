"""What the login manager of Linux tells: a real D-Bus of the test's own, with a manager on it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="no dbus-daemon"
)
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><listen>unix:path={path}</listen><policy context="default">
<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"""
MANAGER_PATH, SESSION_PATH = "/org/freedesktop/login1", "/org/freedesktop/login1/session/_3"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """The address of a bus that nobody else is on."""
    config = tmp_path / "bus.conf"
    config.write_text(CONFIG.format(path=tmp_path / "bus"), encoding="utf-8")
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.stdout.close()
    daemon.kill()
    daemon.wait()


class Manager:
    """The login manager's side: answers the two calls and sends what a test asks for."""

    def __init__(self, address: str) -> None:
        from PySide6.QtDBus import (
            QDBusConnection,
            QDBusMessage,
            QDBusObjectPath,
            QDBusUnixFileDescriptor,
            QDBusVirtualObject,
        )

        self.calls: list[str] = []
        self.held, given = os.pipe()
        manager = self

        class Answers(QDBusVirtualObject):
            def introspect(self, _path: str) -> str:
                return ""

            def handleMessage(self, message: Any, connection: Any) -> bool:
                manager.calls.append(message.member())
                reply = message.createReply()
                if message.member() == "Inhibit":
                    reply.setArguments([QDBusUnixFileDescriptor(given)])
                    os.close(given)
                else:
                    reply.setArguments([QDBusObjectPath(SESSION_PATH)])
                connection.send(reply)
                return True

        self._message = QDBusMessage
        self._bus = QDBusConnection.connectToBus(address, f"manager of {address}")
        self._answers = Answers()
        way = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert self._bus.registerVirtualObject(MANAGER_PATH, self._answers, way)
        assert self._bus.registerService("org.freedesktop.login1")

    def tell(self, path: str, interface: str, name: str, *arguments: object) -> None:
        """Send a signal."""
        message = self._message.createSignal(path, f"org.freedesktop.{interface}", name)
        message.setArguments(list(arguments))
        assert self._bus.send(message)


@pytest.fixture
def manager(kamkor_app: QApplication, address: str) -> Iterator[Manager]:
    made = Manager(address)
    yield made
    os.close(made.held)


@pytest.fixture
def told(manager: Manager, address: str, qtbot: Any) -> Iterator[list[str]]:
    """What the program's side made of it."""
    from PySide6.QtDBus import QDBusConnection

    from ui.lock.logind import Logind

    owner = QObject()
    bus = QDBusConnection.connectToBus(address, f"program of {address}")
    signals = Logind(bus, owner)
    found: list[str] = []
    signals.slept.connect(lambda: found.append("slept"))
    signals.switched.connect(lambda: found.append("switched"))
    qtbot.waitUntil(lambda: len(manager.calls) == 2 and not signals._waiting)
    yield found
    signals.stop()
    for name in ("manager", "program"):
        QDBusConnection.disconnectFromBus(f"{name} of {address}")


def test_sleep_is_held_back_and_told(manager: Manager, told: list[str], qtbot: Any) -> None:
    assert sorted(manager.calls) == ["GetSessionByPID", "Inhibit"]
    manager.tell(MANAGER_PATH, "login1.Manager", "PrepareForSleep", False)
    manager.tell(MANAGER_PATH, "login1.Manager", "PrepareForSleep", True)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["slept"]


def test_a_locked_session_is_told(manager: Manager, told: list[str], qtbot: Any) -> None:
    manager.tell(SESSION_PATH, "login1.Session", "Lock")
    qtbot.waitUntil(lambda: told == ["switched"])


@pytest.mark.parametrize("changed", [{"Active": False}, {"LockedHint": True}])
def test_another_user_at_the_screen_is_told(
    manager: Manager, told: list[str], qtbot: Any, changed: dict[str, bool]
) -> None:
    def tell(values: dict[str, bool]) -> None:
        manager.tell(SESSION_PATH, "DBus.Properties", "PropertiesChanged",
                     "org.freedesktop.login1.Session", values, ["IdleHint"])  # fmt: skip

    tell({name: not value for name, value in changed.items()})
    tell(changed)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["switched"]


def test_a_computer_without_a_bus_is_not_an_error() -> None:
    script = (
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([])\n"
        "from ui.lock.logind import Logind; print(Logind.listening(app))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/bus"},
        cwd=Path(__file__).resolve().parents[3],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("None\n", "")
