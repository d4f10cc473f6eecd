"""The end of the process that holds the keys: Python cannot wipe them, only the system can.

Another process, which has never seen a key, shows the lock window afterwards.
"""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

_SECRET = ("PASS", "SECRET", "TOKEN", "CREDENTIAL", "PRIVATE")
_DETACHED_ON_WINDOWS = 0x00000008 | 0x00000200
"""DETACHED_PROCESS and CREATE_NEW_PROCESS_GROUP."""


def lock_window_command(vault: Path, reason: str) -> list[str]:
    """What starts the clean lock window."""
    arguments = ["--vault", str(vault), "--locked", reason]
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, str(Path(__file__).resolve().parents[2] / "main.py"), *arguments]


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The surroundings without anything that is named like a secret."""
    return {
        name: value
        for name, value in environment.items()
        if not any(word in name.upper() for word in _SECRET)
    }


def start_lock_window(vault: Path, reason: str) -> None:
    """Start the lock window as a process of its own. Raises OSError where the system refuses."""
    options: dict[str, object] = {"start_new_session": True}
    if sys.platform == "win32":
        options = {"creationflags": _DETACHED_ON_WINDOWS}
    subprocess.Popen(
        lock_window_command(vault, reason),
        env=clean_environment(os.environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        close_fds=True,
        **options,  # type: ignore[call-overload]
    )


def hand_over(vault: Path, reason: str) -> NoReturn:
    """Start the lock window and end this process at once: nothing of it runs any more.

    Without a lock window, where the system starts none, the keys still go.
    """
    try:
        start_lock_window(vault, reason)
    finally:
        os._exit(0)
