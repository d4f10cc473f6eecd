"""A list that shows its first rows and the rest on request."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets import Button


class FoldedList(QWidget):
    """``shown`` rows, and below them a button that shows the others."""

    def __init__(self, rows: Sequence[QWidget], shown: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(0.5))
        self._rest = list(rows[shown:])
        for row in rows:
            column.addWidget(row)
        for row in self._rest:
            row.hide()
        self._more = Button(
            self.tr("%n more", "", len(self._rest)),
            kind="link",
            size="small",
            clicked=self.unfold,
            name="more",
        )
        column.addWidget(self._more)
        self._more.setHidden(not self._rest)

    def unfold(self) -> None:
        """Show every row; the cursor goes to the first of the new ones."""
        self._more.hide()
        for row in self._rest:
            row.show()
        if self._rest:
            self._rest[0].setFocus()
