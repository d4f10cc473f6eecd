"""The settings page: what a person changes about the program, and the safety of the vault."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from services.access import allowed
from ui import i18n, theme
from ui.confirm import confirmed
from ui.settings.backup import BackupCard
from ui.settings.journal import JournalCard
from ui.settings.keeping import KeepingCard
from ui.settings.moved_days import MovedDaysCard
from ui.settings.office import OfficeCard
from ui.settings.people import PeopleCard
from ui.settings.procedure import RECORDS, ProcedureCard
from ui.shell import Page, Shell
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, FactRows, PageHeader, ScrollArea
from ui.widgets.choices import Segmented
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from services.events import Committed


TWO_COLUMNS_FROM = 250
"""Width in units below which the cards stand in one column."""


class SettingsPage(Page):
    """Two columns of cards; every choice takes effect at once."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.column.addWidget(
            PageHeader(self.tr("Settings"), self.tr("Yours, and those of the office"))
        )
        area = ScrollArea()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.u(3))
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(theme.u(3))
            self._columns.addLayout(side, 1)
        left.addWidget(self._look())
        left.addWidget(self._you())
        self._add_office(left, right)
        left.addWidget(self._about())
        left.addStretch(1)
        right.addStretch(1)
        area.body.addLayout(self._columns)
        area.body.addStretch(1)
        self.column.addWidget(area, 1)

    def _add_office(self, left: QVBoxLayout, right: QVBoxLayout) -> None:
        """The cards about the office and its vault, as far as this person's role reaches."""
        shell, actor = self.shell, self.shell.workspace.actor()
        self.office: OfficeCard | None = None
        self.people: PeopleCard | None = None
        self._live: list[ProcedureCard | MovedDaysCard] = []
        # pages of their own stand high up: nobody looks for people below the country's procedure
        if allowed(actor, "manage", "user_account").ok:
            self.people = PeopleCard(shell)
            left.addWidget(self.people)
        if allowed(actor, "erase", "case_file").ok:
            left.addWidget(KeepingCard(shell))
        if allowed(actor, "verify", "audit_entry").ok:
            left.addWidget(JournalCard(shell))
        if allowed(actor, "read", "office").ok:
            self.office, self.backup = OfficeCard(shell), BackupCard(shell)
            self.procedure, self.moved_days = ProcedureCard(shell), MovedDaysCard(shell)
            self._live = [self.procedure, self.moved_days]
            left.addWidget(self.procedure)
            for card in (self.backup, self.office, self.moved_days):
                right.addWidget(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two would be cut off: a small window, or large text."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        wide = self.width() >= theme.u(TWO_COLUMNS_FROM)
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def title(self) -> str:
        return self.tr("Settings")

    def refresh(self, commit: "Committed | None") -> None:
        if self.people is not None and (commit is None or commit.touches("user_account")):
            self.people.renew()
        if commit is None or any(commit.touches(record) for record in RECORDS):
            for card in self._live:
                card.renew()

    def state(self) -> dict[str, Any]:
        if self.office is None or not self.office.form.is_changed():
            return {}
        return {"office": self.office.form.draft()}

    def restore(self, state: "Mapping[str, Any]") -> None:
        if "office" in state and self.office is not None:
            self.office.form.restore_draft(state["office"])

    def save(self) -> None:
        if self.office is not None:
            self.office.save()

    def _look(self) -> Card:
        card = Card(self.tr("Language and look"), gap=3)
        settings = self.shell.settings
        self.language = self._choice(
            card,
            self.tr("Language"),
            "language",
            [(code, name) for code, name in i18n.NAMES.items()],
            i18n.language(),
        )
        self.theme = self._choice(
            card,
            self.tr("Colours"),
            "theme",
            [("light", self.tr("Light")), ("dark", self.tr("Dark"))],
            settings.theme,
        )
        self.size = self._choice(
            card,
            self.tr("Text size"),
            "text_size",
            [(percent, f"{percent} %") for percent in theme.TEXT_SIZES],
            settings.text_size,
        )
        return card

    def _choice(
        self, card: Card, says: str, name: str, options: list[tuple[Any, str]], value: Any
    ) -> Segmented:
        label = Label(says, role="label", colour="text2")
        choice = Segmented(options, value)
        choice.setObjectName(name)
        choice.set_accessible_names(says)
        label.setBuddy(choice.buttons()[0])
        choice.changed.connect(
            lambda: self.shell.change_settings(
                self.shell.settings._replace(**{name: choice.value()})
            )
        )
        part = QVBoxLayout()
        part.setSpacing(theme.u(1))
        part.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(choice)
        row.addStretch(1)
        part.addLayout(row)
        card.add(part)
        return choice

    def _you(self) -> Card:
        card = Card(self.tr("You and this vault"))
        workspace = self.shell.workspace
        actor = workspace.actor()
        role = workspace.pack.text("role", actor.role, i18n.language()) if actor else ""
        facts = FactRows()
        facts.add(self.tr("Name"), actor.name if actor else "")
        facts.add(self.tr("Role"), role)
        facts.add(self.tr("Vault"), workspace.vault.path.name)
        facts.add(self.tr("Folder"), str(workspace.vault.path.parent))
        facts.add(self.tr("Code of the vault"), workspace.office.vault_code)
        card.add(facts)
        self._choice(card, self.tr("Cover the screen after"), "lock_minutes",
                     self._minutes(), self.shell.settings.lock_minutes)  # fmt: skip
        row = FlowLayout(gap=2)
        change = self.tr("Change passphrase…")
        row.addWidget(Button(change, clicked=self.change_passphrase, name="change_passphrase"))
        row.addWidget(Button(self.tr("Other vault…"), clicked=self.open_other, name="other_vault"))
        card.add(row)
        return card

    def _minutes(self) -> list[tuple[int, str]]:
        """The office's own minutes, and those that are shorter."""
        office = self.shell.workspace.office.lock_minutes
        kept = self.tr("As the office: {minutes} min").format(minutes=office)
        text = self.tr("{minutes} min")
        shorter = [(few, text.format(minutes=few)) for few in (1, 2, 3, 5, 10) if few < office]
        return [(0, kept), *shorter]

    def _about(self) -> Card:
        card = Card(self.tr("About the program"))
        facts = FactRows()
        facts.add(self.tr("Version"), version())
        facts.add(self.tr("Licence"), "Apache 2.0")
        card.add(facts)
        row = QHBoxLayout()
        row.addWidget(
            Button(self.tr("Licences of its parts…"), clicked=self.show_licences, name="licences")
        )
        row.addStretch(1)
        card.add(row)
        return card

    def change_passphrase(self) -> None:
        """Set another passphrase for the person who opened the vault."""
        from ui.settings.passphrase import ChangePassphrase

        # else whoever sits down at an open screen makes the vault their own
        if confirmed(self.shell, self.tr("You are changing your passphrase.")):
            ChangePassphrase(self.shell).open()

    def open_other(self) -> None:
        """Close this vault and choose another one, or begin anew."""
        leave = getattr(self.shell, "vault_wanted", None)
        if leave is not None and self.can_leave():
            leave.emit(None)

    def show_licences(self) -> None:
        """Show what the program is built from, and under which licences."""
        from ui.settings.licences import LicencesSheet

        LicencesSheet(self.shell.window).open()


def version() -> str:
    """The program's version, as the project file has it."""
    import tomllib

    from ui.resources import RESOURCES

    project: Path = RESOURCES.parent / "pyproject.toml"
    if not project.exists():
        return ""
    return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])
