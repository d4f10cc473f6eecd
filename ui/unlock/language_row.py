"""The three languages in a line: each in its own words, the present one in blue."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.i18n import NAMES, language
from ui.widgets.buttons import Button


class LanguageRow(QWidget):
    """``wanted`` tells the code of the language that was clicked."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(2.5))
        for code, name in NAMES.items():
            current = code == language()
            button = Button(name, kind="link" if current else "quiet", name=f"language_{code}")
            button.setFont(theme.font("strong" if current else "body"))
            button.clicked.connect(lambda _on=False, code=code: self.wanted.emit(code))
            row.addWidget(button)
        row.addStretch(1)
