"""A save met a newer version: what both changed is chosen field by field, the rest fits together.

Nothing typed is lost by putting the choice off: the form keeps it and asks again at the next save.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from services.errors import Conflict
from services.merging import Keep
from ui import i18n, theme
from ui.shell import Done
from ui.widgets import Button, IconView, Label, Sheet

if TYPE_CHECKING:
    from ui.shell import Shell

SHOWN = 500
"""So many letters of a long text are shown to choose by; all of it is kept."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that both changed, in words; both versions of a ``long`` text can be kept."""

    key: str
    label: str
    mine: str
    theirs: str
    long: bool = False


@dataclass(slots=True)
class Comparison:
    """What is to be chosen, and how many fields fitted together by themselves."""

    open: list[Difference] = field(default_factory=list)
    settled: int = 0

    def add(self, other: "Comparison") -> None:
        """Take in the fields of another part of the same form."""
        self.open += other.open
        self.settled += other.settled


class Mergeable(Protocol):
    """A form that can be compared with what somebody else saved."""

    def compare(self, theirs: Mapping[str, Any]) -> Comparison:
        """Compare what was loaded, what stands here and what is stored now; changes nothing."""

    def merge(
        self, theirs: Mapping[str, Any], choices: Mapping[str, Keep], names: tuple[str, str]
    ) -> None:
        """Show the result; it counts as changed on top of what is stored now."""


def resolve(shell: "Shell", form: Mergeable, current: Mapping[str, Any]) -> bool:
    """Bring a form and a newer version together; False where the person puts it off.

    Asks only where both changed the same field. ``current`` is that of a Conflict.
    """
    comparison = form.compare(current)
    author = _author(shell, current)
    choices: Mapping[str, Keep] = {}
    if comparison.open:
        sheet = MergeSheet(shell.window, comparison, author, _moment(shell, current))
        if sheet.exec() != "save":
            return False
        choices = sheet.choices()
    actor = shell.workspace.actor()
    form.merge(current, choices, (author, actor.name if actor else _you()))
    return True


def save_merged(
    shell: "Shell", form: Any, store: Callable[[dict[str, Any], int], Any], version: int
) -> Done:
    """Store a RecordForm's values on top of ``version``; as often as somebody was faster, merge.

    ``store`` gets the values and the version. Other errors go where ``shell.run`` puts them.
    """
    while True:
        met: list[Conflict] = []

        def work(version: int = version, met: list[Conflict] = met) -> Any:
            try:
                return store(form.values(), version)
            except Conflict as error:
                if "version" not in error.current:
                    raise
                met.append(error)
                return None

        done = shell.run(work, form)
        if not met:
            return done
        if not resolve(shell, form, met[0].current):
            shell.say(put_off_text(), "warning")
            return Done(False)
        version = int(met[0].current["version"])


def put_off_text() -> str:
    """What is said when the choice was put off."""
    return QCoreApplication.translate(
        "MergeSheet", "Not saved yet: another person changed this record. Your text is kept."
    )


class MergeSheet(Sheet):
    """Mine at the left, theirs at the right; saving waits until every field is chosen."""

    def __init__(self, host: QWidget, comparison: Comparison, author: str, moment: str) -> None:
        super().__init__(host, width=190, keep="put_off")
        self.setObjectName("merge")
        title = self.tr("Another person has just changed this record")
        self.setAccessibleName(title)
        self._groups: dict[str, QButtonGroup] = {}
        self._add_head(title, comparison)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.u(2.5))
        self._grid.setVerticalSpacing(theme.u(2))
        for column, stretch in enumerate((2, 4, 4)):
            self._grid.setColumnStretch(column, stretch)
        self._grid.addLayout(_heading(self.tr("You"), self.tr("not saved yet")), 0, 1)
        saved = self.tr("saved {moment}").format(moment=moment)
        self._grid.addLayout(_heading(author, saved), 0, 2)
        for difference in comparison.open:
            self._add_row(difference)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._add_buttons()
        self._count()

    def choices(self) -> dict[str, Keep]:
        """What was chosen, by field."""
        chosen = {key: group.checkedButton() for key, group in self._groups.items()}
        return {key: button.keep for key, button in chosen.items() if isinstance(button, Option)}

    def option(self, key: str, keep: Keep) -> "Option":
        """The button of one version of a field."""
        found = [b for b in self._groups[key].buttons() if isinstance(b, Option) and b.keep == keep]
        return found[0]

    def _add_head(self, title: str, comparison: Comparison) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        row.addWidget(IconView("git-merge", "accent", 5), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.u(1))
        words.addWidget(Label(title, role="section", wrap=True))
        kept = self.tr(
            "Your text is kept. Choose what stays: {open} fields differ, {settled} fitted together."
        ).format(open=len(comparison.open), settled=comparison.settled)
        words.addWidget(Label(kept, colour="text2", wrap=True))
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def _add_row(self, difference: Difference) -> None:
        group = QButtonGroup(self)
        self._groups[difference.key] = group
        line = self._grid.rowCount()
        label = Label(difference.label, role="strong", wrap=True)
        self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
        options = [(Keep.MINE, difference.mine, 1, 1), (Keep.THEIRS, difference.theirs, 2, 1)]
        if difference.long:
            options.append((Keep.BOTH, self.tr("Both texts, one below the other"), 1, 2))
        for keep, words, column, span in options:
            shown = words or self.tr("not known")
            option = Option(keep, shown, f"{keep}:{difference.key}")
            option.setAccessibleName(f"{difference.label}: {_whose(keep)}: {shown}")
            group.addButton(option)
            below = 1 if keep is Keep.BOTH else 0
            self._grid.addWidget(option, line + below, column, 1, span)
        group.buttonToggled.connect(lambda _button, _on: self._count())

    def _add_buttons(self) -> None:
        later = self.tr("Put off, my text stays")
        self.buttons.addWidget(
            Button(later, kind="quiet", clicked=lambda: self.done("put_off"), name="put_off")
        )
        self.buttons.addStretch(1)
        self._left = Label("", role="label_strong", colour="soon")
        self.buttons.addWidget(self._left)
        self.save_button = Button(
            self.tr("Save the result"),
            kind="primary",
            clicked=lambda: self.done("save"),
            name="save_merged",
        )
        self.buttons.addWidget(self.save_button)

    def _count(self) -> None:
        left = len(self._groups) - len(self.choices())
        self.save_button.setEnabled(not left)
        words = self.tr("left to choose: {count}").format(count=left)
        self._left.setText(words if left else "")


class Option(QAbstractButton):
    """One version of a field, to be chosen."""

    def __init__(self, keep: Keep, words: str, name: str) -> None:
        super().__init__()
        self.keep = keep
        self.setObjectName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.u(9), theme.u(1.5), theme.u(2), theme.u(1.5))
        shown = words if len(words) <= SHOWN else words[:SHOWN] + "…"
        self._words = Label(shown, wrap=True)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self._words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(lambda on: self._words.set_role("strong" if on else "body"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, focus = self.isChecked(), self.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if on or focus else "edge"), 2 if on else 1))
        painter.setBrush(theme.colour("selected" if on else "surface"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.u(1.5), theme.u(1.5))
        middle, radius = QPointF(theme.u(4.5), self.height() / 2), theme.u(1.6)
        painter.setPen(QPen(theme.colour("accent" if on else "text2"), 1.5))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(middle, radius, radius)
        if on:
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(middle, radius / 2, radius / 2)


def _heading(name: str, below: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Label(name, role="strong", wrap=True))
    column.addWidget(Label(below, role="label", colour="text2", wrap=True))
    return column


def _whose(keep: Keep) -> str:
    return {
        Keep.MINE: QCoreApplication.translate("MergeSheet", "mine"),
        Keep.THEIRS: QCoreApplication.translate("MergeSheet", "theirs"),
        Keep.BOTH: QCoreApplication.translate("MergeSheet", "both"),
    }[keep]


def _you() -> str:
    return QCoreApplication.translate("MergeSheet", "You")


def _author(shell: "Shell", current: Mapping[str, Any]) -> str:
    """Who saved the newer version, where the office still knows the person."""
    names = {user.id: user.name for user in shell.workspace.users()}
    found = names.get(current.get("changed_by"))
    return found or QCoreApplication.translate("MergeSheet", "Another person")


def _moment(shell: "Shell", current: Mapping[str, Any]) -> str:
    return i18n.moment_text(current.get("changed_at"), shell.workspace.pack.timezone)
