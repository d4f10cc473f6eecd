"""Ctrl+K: actions, cases and pages by name; refusals say why."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from services.access import allowed
from services.errors import AppError
from ui import theme
from ui.actions import ACTIONS, action_name
from ui.messages import message
from ui.palette.row import ENTRY, PaletteDelegate
from ui.rail import OFF_RAIL, RAIL, pages_of, rail_text
from ui.routes import ROUTES
from ui.sealed.outside import sealed_hits
from ui.widgets.dialog import Sheet
from ui.widgets.inputs import IconLineEdit
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MOST_CASES = 8


class Entry(NamedTuple):
    """One line: a group's heading where ``run`` is None."""

    text: str
    run: Callable[[], object] | None = None
    icon: str = ""
    detail: str = ""
    keys: str = ""
    refused: str = ""


class Palette(Sheet):
    """Type a few letters, go with the arrows, open with Enter; Tab leaves only the cases."""

    def __init__(self, shell: "MainWindow") -> None:
        super().__init__(shell.window, width=160)
        self._shell, self._cases_only = shell, False
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find anything"))
        hint = self.tr("A name, a case number or an action")
        self.edit = IconLineEdit("search", placeholder=hint, name="palette_text")
        self.edit.setAccessibleName(self.tr("Find anything"))
        self.edit.setMinimumHeight(theme.u(10))
        self.edit.setFont(theme.font("lead"))
        self.list = QListWidget()
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(theme.u(80))
        self.body.setSpacing(theme.u(2))
        self.body.addWidget(self.edit)
        self.body.addWidget(self.list, 1)
        hint = self.tr("↑↓ choose · Enter open · Tab only cases · Esc close")
        self.body.addWidget(Label(hint, role="label", colour="text2"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(120)
        self._wait.timeout.connect(self._fill)
        self.edit.textChanged.connect(lambda _text: self._wait.start())
        self.edit.returnPressed.connect(self._open_current)
        self.edit.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._open_current())
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.edit and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._moved(Qt.Key(event.key())):
            return True
        return super().eventFilter(watched, event)

    def _moved(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._cases_only = not self._cases_only
            self._fill()
            return True
        return False

    def _fill(self) -> None:
        self._wait.stop()
        text = self.edit.text().strip().casefold()
        self.list.clear()
        for heading, entries in self._groups(text):
            if entries:
                self._add(Entry(heading))
                for entry in entries:
                    self._add(entry)
        if not self.list.count():
            text = self.tr("Nothing found. Check the spelling, or type a case number.")
            self._add(Entry(text, None, "search", refused=" "))
        self.list.setCurrentRow(-1)
        self._step(1)

    def _groups(self, text: str) -> list[tuple[str, list[Entry]]]:
        cases = [(self.tr("Cases"), self._cases(text))]
        if self._cases_only:
            return cases
        return [
            (self.tr("On this page"), _matching(self._page_entries(), text)),
            *cases,
            (self.tr("Actions"), _matching(self._action_entries(), text)),
            (self.tr("Go to"), _matching(self._route_entries(), text)),
        ]

    def _page_entries(self) -> list[Entry]:
        page = self._shell.page
        commands = page.commands() if page is not None else ()
        return [Entry(c.text, c.run, c.icon, c.detail, c.keys, c.refused) for c in commands]

    def _action_entries(self) -> list[Entry]:
        handlers = self._shell.handlers()
        history = self._shell.workspace.history
        refused = {
            "undo": "" if history.can_undo else self.tr("nothing to take back"),
            "redo": "" if history.can_redo else self.tr("nothing to repeat"),
        }
        return [
            Entry(action_name(spec), handlers[spec.id], spec.icon, "", spec.keys,
                  refused.get(spec.id, ""))
            for spec in ACTIONS if spec.palette
        ]  # fmt: skip

    def _route_entries(self) -> list[Entry]:
        actor = self._shell.workspace.actor()
        role = actor.role if actor else ""
        pages = pages_of(self._shell.workspace.pack, ROUTES, role)
        shown = [route for route, _text, _icon in RAIL if route in pages]
        icons = {route: icon for route, _text, icon in RAIL}
        entries = [
            Entry(rail_text(r), lambda r=r: self._shell.go(r), icons[r], "", f"Alt+{n}")
            for n, r in enumerate(shown, 1)
        ]
        entries += [
            Entry(rail_text(r), lambda r=r: self._shell.go(r), icon)
            for r, _text, icon in OFF_RAIL if r in pages
        ]  # fmt: skip
        if "journal" not in pages and allowed(actor, "verify", "audit_entry").ok:
            entries.append(
                Entry(rail_text("journal"), lambda: self._shell.go("journal"), icons["journal"])
            )
        if allowed(actor, "manage", "user_account").ok:
            entries.append(Entry(self.tr("People"), lambda: self._shell.go("people"), "users"))
        if "settings" not in pages:
            return entries
        settings = Entry(rail_text("settings"), lambda: self._shell.go("settings"), "settings")
        return [*entries, settings]

    def _cases(self, text: str) -> list[Entry]:
        if len(text) < 2 or "case" not in ROUTES:
            return []
        try:
            hits = self._shell.workspace.search.find(text, MOST_CASES)
        except AppError as error:
            return [Entry(message(error), None, "alert-circle", refused=" ")]
        return [
            Entry(
                hit.name or self.tr("Name kept"),
                lambda hit=hit: self._shell.open_case(hit.case_id),
                "lock-filled" if hit.kept else "folder",
                " · ".join(part for part in (hit.number, hit.place) if part),
            )
            for hit in hits
        ] + [
            Entry(
                hit.number,
                lambda: self._shell.go("sealed"),
                "shield-lock",
                self.tr("sealed; keeper: {name}").format(name=hit.keeper),
            )
            for hit in sealed_hits(self._shell, text)
        ]

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem(entry.text)
        item.setData(ENTRY, entry)
        if entry.run is None or entry.refused:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        words = [entry.text, entry.detail, entry.refused, entry.keys]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(w for w in words if w))
        self.list.addItem(item)

    def _step(self, by: int) -> None:
        count, row = self.list.count(), self.list.currentRow()
        for _ in range(count):
            row = (row + by) % count
            if self.list.item(row).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.list.setCurrentRow(row)
                return

    def _open_current(self) -> None:
        if self._wait.isActive():
            self._fill()
        item = self.list.currentItem()
        entry = item.data(ENTRY) if item is not None else None
        if not isinstance(entry, tuple) or entry[1] is None or entry[5]:
            return
        self.done("opened")
        entry[1]()


def _matching(entries: Sequence[Entry], text: str) -> list[Entry]:
    """Entries in which every typed word begins a word."""
    words = text.split()
    return [
        entry
        for entry in entries
        if all(
            any(part.startswith(word) for part in entry.text.casefold().split()) for word in words
        )
    ]
