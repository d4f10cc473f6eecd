"""Building a part of a page anew without leaving anything of the old part behind."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication, QLayout, QWidget


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout and destroy it."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            empty_layout(inner)


@contextmanager
def focus_kept(page: QWidget) -> Iterator[None]:
    """While a part of ``page`` is built anew: the cursor goes back to the widget of the same name.

    Without this a person at the keyboard would begin at the top again after every change.
    """
    held = QApplication.focusWidget()
    name = held.objectName() if held is not None and page.isAncestorOf(held) else ""
    yield
    now = QApplication.focusWidget()
    if not name or (now is not None and page.isAncestorOf(now) and now.objectName() == name):
        return
    again = page.findChild(QWidget, name)
    if again is not None:
        again.setFocus()
