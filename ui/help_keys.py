"""F1: the keys, on one sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.actions import ACTIONS, action_name
from ui.widgets.buttons import Button
from ui.widgets.dialog import Sheet
from ui.widgets.label import Label


class KeysSheet(Sheet):
    """What can be done without the mouse. Alt with a digit, Ctrl chords: they work on any layout."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, width=175)
        self.setAccessibleName(self.tr("Keys"))
        self.body.addWidget(Label(self.tr("Keys"), role="section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.u(5))
        grid.setVerticalSpacing(theme.u(1.5))
        rows = [(spec.keys, action_name(spec)) for spec in ACTIONS]
        rows += [
            ("Ctrl+Shift+L", self.tr("Hide the window and close the vault at once")),
            ("Alt+1…9", self.tr("Go to a page of the rail")),
            ("Tab", self.tr("Go to the next field; Shift+Tab goes back")),
            ("Enter", self.tr("Open what is chosen")),
            ("Esc", self.tr("Back out; what you typed stays")),
            ("Ctrl+Alt+Н О У", self.tr("Write ң ө ү on any keyboard; with Shift the capitals")),
        ]
        half = (len(rows) + 1) // 2
        for number, (keys, text) in enumerate(rows):
            line, block = number % half, number // half * 2
            shown = Label(keys, role="label_strong", colour="accent")
            grid.addWidget(shown, line, block, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(text, role="label", wrap=True), line, block + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        close = Button(self.tr("Close"), kind="primary", name="close_help")
        close.clicked.connect(lambda: self.done(""))
        self.buttons.addWidget(close)
