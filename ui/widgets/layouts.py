"""Building a part of a page anew without leaving anything of the old part behind."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QWidget


def empty_layout(layout: QLayout) -> None:
    """Destroy the widgets of a layout; it holds widgets only, no stretches and no inner layouts.

    The items of the layout are not asked: Qt frees them while Python still knows their address.
    """
    holder = layout.parentWidget()
    only = Qt.FindChildOption.FindDirectChildrenOnly
    for widget in holder.findChildren(QWidget, options=only) if holder is not None else ():
        if layout.indexOf(widget) >= 0:
            layout.removeWidget(widget)
            retire(widget)


def retire(widget: QWidget) -> None:
    """Take a part off the screen; nobody finds it by name any more.

    It keeps its parent until it is gone: a part that loses its parent becomes a window for a
    moment, and takes the cursor from the real one.
    """
    widget.hide()
    for part in (widget, *widget.findChildren(QWidget)):
        part.setObjectName("")
    widget.deleteLater()


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
