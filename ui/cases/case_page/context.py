"""What every part of the case page shares: the shell, the case, and how its values read."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from models.fields import FieldSpec, Kind, fields_of
from ui import i18n

if TYPE_CHECKING:
    from services.consents import Suspects
    from services.packs.model import Pack
    from services.workspace import Workspace
    from ui.shell import Shell


class CaseContext:
    """One open case. ``go`` opens a form by its id; the page sets it."""

    def __init__(self, shell: "Shell", case_id: UUID) -> None:
        self.shell = shell
        self.case_id = case_id
        self.go: Callable[[str], bool] = _nowhere
        self._child_id: UUID | None = None
        self._suspects: Suspects | None = None
        self._release: str | None = None

    @property
    def workspace(self) -> "Workspace":
        """The open vault's services."""
        return self.shell.workspace

    @property
    def pack(self) -> "Pack":
        """The version of the country pack that the case keeps: its steps, its law, its words."""
        if self._release is None:
            self._release = self.workspace.shelf.release_of(self.case_id)
        return self.workspace.shelf.of(self._release)

    @property
    def child_id(self) -> UUID:
        """The child of the case."""
        if self._child_id is None:
            view = self.workspace.records.get("case_file", self.case_id)
            self._child_id = view.values["child_id"]
        return self._child_id

    def forget(self) -> None:
        """Read again who is suspected, and which version the case keeps: it has changed."""
        self._suspects = None
        self._release = None

    def knows(self, release: str) -> None:
        """Take the version that the case keeps from what was read for the whole page."""
        self._release = release

    def is_suspected(self, name: str | None) -> bool:
        """Whether the text names somebody marked as suspected."""
        if not name:
            return False
        if self._suspects is None:
            self._suspects = self.workspace.consents.suspects(self.case_id)
        return self._suspects.named_in(name)

    @property
    def language(self) -> str:
        """The code of the language in force."""
        return i18n.language()

    def now(self) -> datetime:
        """The moment on the vault's clock."""
        return self.workspace.clock()

    def today(self) -> date:
        """The day where the office is."""
        return self.now().astimezone(self.pack.timezone).date()

    def code(self, list_name: str, code: str | None) -> str:
        """The wording of a code; empty where nothing is known."""
        return self.pack.text(list_name, code, self.language) if code else ""

    def cites(self, law: str) -> bool:
        """Whether this law is among the sources of the case's pack: its hints fit only there."""
        return law in self.pack.references

    def step_name(self, code: str) -> str:
        """The name of a step; the code where the version of this case has no such step."""
        step = self.pack.steps.get(code)
        return i18n.pick(step.name) if step is not None else code

    def step_task(self, code: str) -> str:
        """What a step asks to be done; the code where the version of this case has none."""
        step = self.pack.steps.get(code)
        return i18n.pick(step.task) if step is not None else code

    def agency(self, code: str | None) -> str:
        """The short name of a body."""
        agency = self.pack.agencies.get(code or "")
        return i18n.pick(agency.short) if agency else self.code("agency", code)

    def day(self, day: date | None) -> str:
        """A date as dd.mm.yyyy."""
        return i18n.date_text(day)

    def moment_day(self, moment: datetime | None) -> str:
        """The office's calendar day of a moment."""
        return "" if moment is None else self.day(moment.astimezone(self.pack.timezone).date())

    def moment(self, moment: datetime | None) -> str:
        """A moment as dd.mm.yyyy hh:mm on the office's clock."""
        return i18n.moment_text(moment, self.pack.timezone)

    def label(self, spec: FieldSpec) -> str:
        """The name of a field, with its unit."""
        text = QCoreApplication.translate("fields", spec.label)
        return f"{text}, {QCoreApplication.translate('fields', spec.unit)}" if spec.unit else text

    def value(self, spec: FieldSpec, value: Any) -> str:
        """A value in words; empty where it is not known.

        A person marked as suspected is marked in every role in which it is named.
        """
        if value is None or value == "":
            return ""
        if spec.kind is Kind.CODE:
            return self.code(spec.codes, str(value))
        if spec.kind is Kind.CODES:
            return ", ".join(self.code(spec.codes, code) for code in value)
        if isinstance(value, bool):
            return yes_no(value)
        if isinstance(value, datetime):
            return self.moment(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, Decimal | int):
            return i18n.number_text(value)
        if spec.kind is Kind.NAME and self.is_suspected(str(value)):
            return suspected_text(str(value))
        return str(value)

    def show_source(self, citation: str) -> None:
        """Open the sources that a citation names, over the page."""
        from ui.procedure.source_sheet import show_source

        show_source(self.shell.window, self.pack, citation)

    def facts(
        self, record: str, values: Mapping[str, Any], skip: frozenset[str] = frozenset()
    ) -> list[tuple[str, str]]:
        """(label, value) of every known field of a record, in form order."""
        found = []
        for name, spec in fields_of(record).items():
            if name in skip:
                continue
            text = self.value(spec, values.get(name))
            if text:
                found.append((self.label(spec), text))
        return found


def suspected_text(name: str) -> str:
    """A person's name with the mark of suspicion, in words: colour alone would not say it."""
    return QCoreApplication.translate("case_page", "{name} (suspected)").format(name=name)


def yes_no(value: bool) -> str:
    """Yes or no."""
    word = "yes" if value else "no"
    return QCoreApplication.translate("YesNoUnknown", word)


def _nowhere(_form: str) -> bool:
    return False
