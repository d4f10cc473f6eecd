"""The navigation rail: pages in a fixed order, search, the person, the lock and what is saved."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from services.packs.model import Pack
from services.texts import QT_TRANSLATE_NOOP
from ui import theme
from ui.widgets.brand import Mark, product_name
from ui.widgets.buttons import IconButton
from ui.widgets.cards import Separator
from ui.widgets.label import IconView, Label, set_tooltip

WIDE, NARROW = 46, 14

# route, words, icon; the order is fixed, Alt+1…9 follow it
RAIL: tuple[tuple[str, str, str], ...] = (
    ("journal", QT_TRANSLATE_NOOP("rail", "Journal"), "history"),
    ("today", QT_TRANSLATE_NOOP("rail", "Today"), "sun"),
    ("intake", QT_TRANSLATE_NOOP("rail", "Intake"), "inbox"),
    ("cases", QT_TRANSLATE_NOOP("rail", "Cases"), "folders"),
    ("commission", QT_TRANSLATE_NOOP("rail", "Commission"), "users-group"),
    ("referrals", QT_TRANSLATE_NOOP("rail", "Referrals"), "arrows-right-left"),
    ("enforcement", QT_TRANSLATE_NOOP("rail", "Enforcement"), "gavel"),
    ("directory", QT_TRANSLATE_NOOP("rail", "Directory"), "address-book"),
    ("procedure", QT_TRANSLATE_NOOP("rail", "Procedure and law"), "sitemap"),
    ("sealed", QT_TRANSLATE_NOOP("rail", "Sealed cases"), "shield-lock"),
    ("statistics", QT_TRANSLATE_NOOP("rail", "Statistics"), "chart-bar"),
    ("training", QT_TRANSLATE_NOOP("rail", "Training"), "school"),
)
SETTINGS = ("settings", QT_TRANSLATE_NOOP("rail", "Settings"), "settings")

OFF_RAIL: tuple[tuple[str, str, str], ...] = (
    ("work_check", QT_TRANSLATE_NOOP("rail", "Check a work situation"), "scale"),
)
"""Pages without an entry of their own; the palette leads there."""


_FORMS = {"commission": "sitting"}
"""Pages that serve one step: the form of the step without which a procedure has no such page."""


ROLE_PAGES = {
    "AUDITOR": frozenset({"journal", "sealed", "settings", "statistics"}),
    "ADMINISTRATOR": frozenset(
        {"settings", "people", "journal", "directory", "procedure", "sealed"}
    ),
}
"""The only pages of a role that sees no case. Others come to the journal from the settings."""

FIRST_PAGE = {"ADMINISTRATOR": "settings"}
"""Where a role begins that does not begin at the first entry."""


def pages_of(pack: Pack, routes: Collection[str], role: str = "") -> frozenset[str]:
    """The routes with a page in the procedure of this country, for a person of this role."""
    if role in ROLE_PAGES:
        return frozenset(routes) & ROLE_PAGES[role]
    without = {name for name, form in _FORMS.items() if pack.step_of(form) is None}
    return frozenset(routes) - without - {"journal"}


def rail_text(route: str) -> str:
    """The name of a rail entry in the language in force."""
    for name, text, _icon in (*RAIL, *OFF_RAIL, SETTINGS):
        if name == route:
            return QCoreApplication.translate("rail", text)
    return ""


class RailButton(QToolButton):
    """One entry: icon, word, and a number where there is one to say."""

    def __init__(self, route: str, text: str, icon: str, keys: str = "") -> None:
        super().__init__()
        self.route, self._icon, self._keys = route, icon, keys
        self._count, self._urgent, self._narrow = 0, False, False
        self.setObjectName(f"rail_{route}")
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def set_count(self, count: int, urgent: bool) -> None:
        """Show a number; 0 shows none."""
        self._count, self._urgent = count, urgent
        self._name()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone."""
        self._narrow = narrow
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.u(20 if not self._narrow else 9), theme.u(8.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, box = self.isChecked(), QRectF(self.rect())
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface" if on else "hover"))
            painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))
        if on:
            painter.fillRect(QRectF(0, theme.u(2), 3, box.height() - theme.u(4)), _accent())
        if self.hasFocus():
            painter.setPen(QPen(_accent(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.u(1.5), theme.u(1.5))
        side = theme.u(4.5)
        left = theme.u(3)
        if self._narrow:
            left = theme.u(0.5) if self._count else (box.width() - side) / 2
        spot = QRectF(left, (box.height() - side) / 2, side, side)
        theme.draw_icon(painter, self._icon, "accent" if on else "text2", spot)
        if not self._narrow:
            painter.setFont(theme.font("strong" if on else "body"))
            painter.setPen(theme.colour("text" if on else "text2"))
            words = box.adjusted(theme.u(10), 0, -self._count_room(), 0)
            text = painter.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, round(words.width())
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        if self._count:
            self._paint_count(painter, box)

    def _count_room(self) -> int:
        if not self._count:
            return theme.u(2)
        wide = QFontMetrics(theme.font("small_strong")).horizontalAdvance(self._count_text())
        return wide + theme.u(4.5)

    def _count_text(self) -> str:
        return str(self._count) if self._count < 100 else "99+"

    def _paint_count(self, painter: QPainter, box: QRectF) -> None:
        text = self._count_text()
        painter.setFont(theme.font("small_strong"))
        wide = QFontMetrics(painter.font()).horizontalAdvance(text) + theme.u(2.5)
        pill = QRectF(box.right() - wide - theme.u(1), 0, wide, theme.u(5))
        pill.moveTop((box.height() - pill.height()) / 2)
        if self._narrow:
            pill.setLeft(box.left() + theme.u(5))
            pill.setRight(box.right())
        if self._urgent:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("overdue_bg"))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(theme.colour("overdue" if self._urgent else "text2"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _name(self) -> None:
        says = f"{self.text()}, {self._count}" if self._count else self.text()
        self.setAccessibleName(says)
        hint = f"{self.text()} ({self._keys})" if self._keys else self.text()
        set_tooltip(self, hint if self._narrow or self._keys else "")


class Rail(QWidget):
    """``chosen`` tells the route that was clicked; ``routes`` are those that have a page."""

    chosen = Signal(str)
    searched = Signal()
    locked = Signal()

    def __init__(self, routes: Collection[str], person: str, role: str) -> None:
        super().__init__()
        self._narrow = False
        self._buttons: dict[str, RailButton] = {}
        column = QVBoxLayout(self)
        edge = theme.u(2.5)
        column.setContentsMargins(edge, theme.u(3.5), edge, theme.u(2.5))
        column.setSpacing(theme.u(0.5))
        head = QHBoxLayout()
        head.setContentsMargins(theme.u(1.5), 0, 0, 0)
        head.setSpacing(theme.u(2.5))
        head.addWidget(Mark())
        self._name = Label(product_name(), role="section")
        head.addWidget(self._name, 1)
        column.addLayout(head)
        column.addSpacing(theme.u(2.5))
        self._search = _SearchButton(self.tr("Search"))
        self._search.clicked.connect(self.searched)
        column.addWidget(self._search)
        column.addSpacing(theme.u(2))
        shown = [entry for entry in RAIL if entry[0] in routes]
        for number, (route, text, icon) in enumerate(shown, 1):
            self._add(
                column, route, QCoreApplication.translate("rail", text), icon, f"Alt+{number}"
            )
        column.addStretch(1)
        if SETTINGS[0] in routes:
            self._add(column, SETTINGS[0], rail_text("settings"), SETTINGS[2], "")
        column.addSpacing(theme.u(1.5))
        column.addWidget(Separator())
        column.addSpacing(theme.u(1.5))
        self._build_person(column, person, role)
        self.setFixedWidth(theme.u(WIDE))

    def set_current(self, route: str) -> None:
        """Mark the entry of the page that is shown."""
        for name, button in self._buttons.items():
            button.setChecked(name == route)

    def set_count(self, route: str, count: int, urgent: bool) -> None:
        """Show a number beside an entry."""
        if route in self._buttons:
            self._buttons[route].set_count(count, urgent)

    def set_saved(self, text: str) -> None:
        """Say when the last change was saved."""
        self._saved.setText(text)
        set_tooltip(self._saved_icon, text)
        self._saved_icon.setAccessibleName(text)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, for a small window or large text."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(theme.u(NARROW if narrow else WIDE))
        self._search.set_narrow(narrow)
        for button in self._buttons.values():
            button.set_narrow(narrow)
        for part in (self._name, self._person, self._saved):
            part.setVisible(not narrow)
        self._disc.setVisible(not narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("rail"))

    def _add(self, column: QVBoxLayout, route: str, text: str, icon: str, keys: str) -> None:
        button = RailButton(route, text, icon, keys)
        button.clicked.connect(lambda _on=False: self._click(button))
        self._buttons[route] = button
        column.addWidget(button)

    def _click(self, button: RailButton) -> None:
        button.setChecked(False)
        self.chosen.emit(button.route)

    def _build_person(self, column: QVBoxLayout, person: str, role: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        self._disc = _Initials(person)
        row.addWidget(self._disc)
        self._person = QWidget()
        words = QVBoxLayout(self._person)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        name = Label(_short(person), role="label_strong", elide=True)
        set_tooltip(name, person)
        words.addWidget(name)
        words.addWidget(Label(role, role="small", colour="text2", elide=True))
        row.addWidget(self._person, 1)
        lock = IconButton("lock", self.tr("Lock (Ctrl+L)"), clicked=self.locked.emit, name="lock")
        row.addWidget(lock)
        column.addLayout(row)
        saved = QHBoxLayout()
        saved.setContentsMargins(theme.u(2), theme.u(1), 0, 0)
        saved.setSpacing(theme.u(1.5))
        self._saved_icon = IconView("circle-check-filled", "done", 3.5)
        self._saved = Label("", role="label", colour="text2", elide=True)
        saved.addWidget(self._saved_icon)
        saved.addWidget(self._saved, 1)
        column.addLayout(saved)


class _SearchButton(QToolButton):
    """Looks like a field and opens the palette."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._narrow = False
        self.setObjectName("open_palette")
        self.setText(text)
        self.setAccessibleName(text)
        set_tooltip(self, f"{text} (Ctrl+K)")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.u(9), theme.u(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        pen = QPen(_accent(), 2) if self.hasFocus() else QPen(theme.colour("edge"), 1)
        painter.setPen(pen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))
        side = theme.u(4)
        left = (self.width() - side) / 2 if self._narrow else theme.u(2.5)
        spot = QRectF(left, (self.height() - side) / 2, side, side)
        theme.draw_icon(painter, "search", "text2", spot)
        if not self._narrow:
            painter.setPen(theme.colour("text2"))
            words = box.adjusted(theme.u(7.5), 0, -theme.u(2.5), 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
            painter.setFont(theme.font("label"))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(words, right, "Ctrl+K")


class _Initials(QWidget):
    def __init__(self, person: str) -> None:
        super().__init__()
        self._letters = "".join(word[0] for word in person.split()[:2]).upper()
        self.setFixedSize(theme.u(7), theme.u(7))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("selected"))
        painter.drawEllipse(self.rect())
        painter.setPen(_accent())
        painter.setFont(theme.font("label_strong"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)


class TrainingBand(QWidget):
    """The striped band over a vault of fictional cases: it cannot be missed or switched off."""

    def __init__(self) -> None:
        super().__init__()
        self._text = self.tr("TRAINING VAULT · all people and cases are fictional")
        self.setAccessibleName(self._text)
        self.setFixedHeight(theme.u(6.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("training_bg"))
        painter.setPen(QPen(theme.colour("training_stripe"), theme.u(2)))
        high = self.height()
        for left in range(-high, self.width(), theme.u(5)):
            painter.drawLine(left, high + 4, left + high + 8, -4)
        painter.setFont(theme.font("label_strong"))
        wide = QFontMetrics(painter.font()).horizontalAdvance(self._text) + theme.u(16)
        middle = QRectF((self.width() - wide) / 2, 0, wide, high)
        painter.fillRect(middle, theme.colour("training_bg"))
        side = theme.u(4)
        spot = QRectF(middle.left() + theme.u(3), (high - side) / 2, side, side)
        theme.draw_icon(painter, "school", "training", spot)
        painter.setPen(theme.colour("training"))
        words = middle.adjusted(theme.u(5), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._text)


def _short(person: str) -> str:
    """A name as one line of the rail holds it: "Ж. Макетова"."""
    words = person.split()
    return " ".join([*(f"{word[0]}." for word in words[:-1]), *words[-1:]])


def _accent() -> QColor:
    return theme.colour("accent")
