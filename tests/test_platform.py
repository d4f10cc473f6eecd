"""The libraries below us behave as the program relies on."""

import sys

from PySide6 import __version__
from PySide6.QtCore import QPoint


def test_void_qt_calls_lose_no_reference_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one each time, until the process dies."""
    point = QPoint()
    before = sys.getrefcount(None)
    for _ in range(500):
        point.setX(1)
    assert sys.getrefcount(None) > before - 50


def test_the_qt_binding_is_the_pinned_one() -> None:
    assert __version__ == "6.11.3"
