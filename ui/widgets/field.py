"""A field below its label, as every sheet and card shows it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.label import Label


def labelled(text: str, field: QWidget, *beside: QWidget) -> QVBoxLayout:
    """``field`` below ``text``, which names it for a screen reader too; ``beside`` stands right of
    the field, as the button that chooses a file for it."""
    edit = field.focusProxy() or field
    edit.setAccessibleName(text)
    label = Label(text, role="label", colour="text2", wrap=True)
    label.setBuddy(edit)
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.u(1))
    column.addWidget(label)
    row = QHBoxLayout()
    row.setSpacing(theme.u(2))
    row.addWidget(field, 1)
    for widget in beside:
        row.addWidget(widget)
    column.addLayout(row)
    return column
