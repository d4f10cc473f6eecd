"""A source in full: what it is, how well it is known, its numbers then and now, what rests on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.packs.source_views import RestGroup, SourceView
from ui import theme
from ui.widgets import Badge, Button, Card, FactRows, InlineMessage, Label, ListRow, Section

SHOWN = 5
STATUS_BADGES = {"READ": "done", "OFFICE": "none"}
"""The badge of a status; every other one is a source that is not verified."""


def status_badge(status: str, text: str) -> Badge:
    """How well a source is known, as a sign with words."""
    return Badge(text, STATUS_BADGES.get(status, "unverified"))


class SourceCard(Card):
    """One source, or one article of it."""

    def __init__(self, view: SourceView, *, kind: str = "plain") -> None:
        super().__init__(kind=kind, gap=2)
        self.setObjectName(f"source:{view.citation}")
        head = QHBoxLayout()
        head.setSpacing(theme.u(2))
        head.addWidget(Label(view.title, role="card", wrap=True), 1)
        badge = status_badge(view.status, view.status_text)
        head.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        self.add(head)
        if view.status not in ("READ", "OFFICE"):
            text = self.tr("Read the source itself before you rely on it.")
            self.add(InlineMessage(text, "warning"))
        self.add(FactRows(self._facts(view)))
        if view.numbers:
            self._add_numbers(view)
        self._add_groups(self.tr("Rests on it in this pack"), view.here)
        self._add_groups(self.tr("Rests on other parts of the same source"), view.elsewhere)

    def _facts(self, view: SourceView) -> list[tuple[str, str | QWidget]]:
        rows = [
            (self.tr("What it is"), view.kind),
            (self.tr("Edition"), view.edition),
            (self.tr("In force"), view.dates or self.tr("not known")),
            (self.tr("Note"), view.note),
        ]
        return [(name, value) for name, value in rows if value]

    def _add_numbers(self, view: SourceView) -> None:
        """Then and now: one provision under its numbers."""
        self.add(Label(self.tr("Number of the article then and now"), role="label_strong"))
        self.add(Label(view.provision, role="label", colour="text2", wrap=True))
        for number in view.numbers:
            text = f"{number.text} · {number.dates}" if number.dates else number.text
            icon = "circle-check-filled" if number.present else "history"
            word = self.tr("now") if number.present else self.tr("then")
            self.add(ListRow(f"{word}: {text}", icon=icon, bold=False))

    def _add_groups(self, title: str, groups: tuple[RestGroup, ...]) -> None:
        if not groups:
            return
        count = sum(len(group.entries) for group in groups)
        self.add(Section(title, count, role="strong"))
        for group in groups:
            self.add(Label(group.title, role="label_strong", colour="text2"))
            self.add(_Entries(group.entries))


class _Entries(QWidget):
    """The first entries as rows; the others, of which there may be hundreds, as one text on request."""

    def __init__(self, entries: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(0.5))
        for text, cited in entries[:SHOWN]:
            column.addWidget(ListRow(text, bold=False, lines=[("scale", cited, "text2")]))
        self._rest = entries[SHOWN:]
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
        """Show the others."""
        self._more.hide()
        text = "\n".join(f"{entry} · {cited}" for entry, cited in self._rest)
        label = Label(text, wrap=True)
        label.setContentsMargins(theme.u(1), 0, 0, 0)
        self.layout().addWidget(label)  # type: ignore[union-attr]
