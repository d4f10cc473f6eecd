"""What a page is made of: its header, cards, sections and rows of facts."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.buttons import Button, IconButton
from ui.widgets.label import Label


class Separator(QWidget):
    """A thin line between rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("line"))


class Section(QWidget):
    """A title with an optional count, and at its right end a place for a button (``tools``)."""

    def __init__(
        self, title: str, count: int | None = None, *, role: str = "card", colour: str = "text"
    ) -> None:
        super().__init__()
        self.tools = QHBoxLayout(self)
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.tools.setSpacing(theme.u(2))
        self.title = Label(title, role=role, colour=colour)
        self.count = Label("", colour="text3")
        self.tools.addWidget(self.title)
        self.tools.addWidget(self.count)
        self.tools.addStretch(1)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Show another number behind the title; None hides it."""
        self.count.setText("" if count is None else str(count))
        self.count.setVisible(count is not None)

    def add(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self.tools.addWidget(widget)


class Card(QFrame):
    """A white sheet: ``body`` is its column; ``kind`` is plain, sunken or selected."""

    def __init__(
        self, title: str = "", count: int | None = None, *, kind: str = "plain", gap: float = 2
    ) -> None:
        super().__init__()
        self.setProperty("card", kind)
        self.body = QVBoxLayout(self)
        edge = theme.u(4)
        self.body.setContentsMargins(edge, theme.u(3.5), edge, theme.u(3.5))
        self.body.setSpacing(theme.u(gap))
        self.head: Section | None = None
        if title:
            self.head = Section(title, count)
            self.body.addWidget(self.head)

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Put a widget or a layout below what is there."""
        if isinstance(item, QLayout):
            self.body.addLayout(item, stretch)
        else:
            self.body.addWidget(item, stretch)


class FactRows(QWidget):
    """Names at the left, values beside them: plain facts to read."""

    def __init__(self, rows: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.u(4))
        self._grid.setVerticalSpacing(theme.u(1.5))
        self._grid.setColumnStretch(1, 1)
        for name, value in rows:
            self.add(name, value)

    def add(self, name: str, value: str | QWidget) -> None:
        """Add one fact."""
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(Label(name, role="label", colour="text2"), row, 0, top)
        shown = Label(value, wrap=True) if isinstance(value, str) else value
        self._grid.addWidget(shown, row, 1)


class PageHeader(QWidget):
    """The head of every page: title, badges, a line below, and at most three buttons.

    ``back`` shows the chevron; it is the same as Alt+Left.
    """

    def __init__(
        self, title: str, subtitle: str = "", *, back: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(2))
        text = QVBoxLayout()
        text.setSpacing(theme.u(0.5))
        self._first = QHBoxLayout()
        self._first.setSpacing(theme.u(2))
        if back is not None:
            button = IconButton("chevron-left", self.tr("Back"), clicked=back, name="back")
            self._first.addWidget(button)
        self.title = Label(title, role="page", elide=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._first.addWidget(self.title)
        self._badges = QHBoxLayout()
        self._badges.setSpacing(theme.u(1.5))
        self._first.addLayout(self._badges)
        self._first.addStretch(1)
        text.addLayout(self._first)
        self.subtitle = Label(subtitle, role="label", colour="text2", elide=True)
        text.addWidget(self.subtitle)
        row.addLayout(text, 1)
        self.subtitle.setVisible(bool(subtitle))
        self._actions = QHBoxLayout()
        self._actions.setSpacing(theme.u(2))
        row.addLayout(self._actions)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show another title and line."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add_badge(self, badge: QWidget) -> None:
        """Put a badge behind the title."""
        self._badges.addWidget(badge)

    def add_action(self, button: Button) -> Button:
        """Put a button at the right; the primary one comes last. Returns it."""
        self._actions.addWidget(button)
        return button


class ScrollArea(QScrollArea):
    """Content that scrolls up and down, never sideways; ``body`` is its column."""

    def __init__(self, gap: float = 3) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.u(gap))
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
