"""One body or place of help in full: what it does, where, when, and how well that is known."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from services.directory import PROVIDER, Entry
from services.packs.model import Pack
from services.packs.source_views import status_text
from ui import i18n
from ui.directory.words import open_badge
from ui.widgets import Badge, Card, FactRows, InlineMessage, Label, ListRow, ScrollArea, Section
from ui.widgets.layouts import empty_layout


class Details(Card):
    """``wanted`` tells the code of another body to be shown: who runs it, who took over."""

    wanted = Signal(str)

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self.setObjectName("details")
        self._pack = pack
        self._area = ScrollArea(gap=2)
        self.body.addWidget(self._area, 1)

    def show_entry(self, entry: Entry | None) -> None:
        """Show another one, or nothing."""
        empty_layout(self._area.body)
        self.setVisible(entry is not None)
        if entry is None:
            return
        add = self._area.body.addWidget
        add(Label(i18n.pick(entry.name), role="section", wrap=True))
        badge = open_badge(entry)
        if badge is not None:
            self._area.body.addWidget(Badge(*badge), 0, Qt.AlignmentFlag.AlignLeft)
        add(self._facts(entry))
        if entry.services:
            add(Section(self.tr("Services"), len(entry.services)))
            for code in entry.services:
                text = self._pack.text("service", code, i18n.language())
                add(Label(text, wrap=True))
        for code, words in (
            (entry.run_by, self.tr("Run by")),
            (entry.successor, self.tr("Its work was taken over by")),
        ):
            if code in self._pack.agencies:
                add(self._link(code, words))
        self._add_source(entry)

    def _facts(self, entry: Entry) -> FactRows:
        pack, language = self._pack, i18n.language()
        rows = FactRows()
        roles = ", ".join(pack.text("agency_role", role, language) for role in entry.roles)
        known = (
            (self.tr("Roles"), roles),
            (
                self.tr("Region"),
                pack.text("region", entry.region, language) if entry.region else "",
            ),
            (self.tr("Place"), i18n.pick(entry.place)),
            (self.tr("Places"), str(entry.capacity) if entry.capacity is not None else ""),
            (self.tr("Ages"), "–".join(str(age) for age in entry.ages) if entry.ages else ""),
            (
                self.tr("Opening"),
                pack.text("provider_opening", entry.opening, language) if entry.opening else "",
            ),
            (self.tr("Hours"), i18n.pick(entry.hours)),
            (self.tr("From"), i18n.date_text(entry.valid_from)),
            (self.tr("Until"), i18n.date_text(entry.valid_to)),
            (self.tr("Note"), i18n.pick(entry.note)),
        )
        for name, value in known:
            if value:
                rows.add(name, value)
        if entry.kind == PROVIDER and entry.capacity is None:
            rows.add(self.tr("Places"), self.tr("not known"))
        return rows

    def _link(self, code: str, words: str) -> ListRow:
        name = i18n.pick(self._pack.agencies[code].name)
        row = ListRow(name, icon="address-book", lines=[("", words, "text2")], opens=True)
        row.setObjectName(f"to_{code}")
        row.activated.connect(lambda: self.wanted.emit(code))
        return row

    def _add_source(self, entry: Entry) -> None:
        add = self._area.body.addWidget
        add(Section(self.tr("Source")))
        add(Label(i18n.pick(entry.source) or self.tr("none named"), wrap=True))
        add(
            Label(
                status_text(entry.status, i18n.language()), role="label", colour="text2", wrap=True
            )
        )
        if entry.unverified:
            text = self.tr("Not verified: ask before you send somebody there.")
            add(InlineMessage(text, "warning"))
        self._area.body.addWidget(QWidget(), 1)
