"""Record forms, built from the table of fields: label, editor, hint, error and tab order."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.fields import FieldSpec, Kind, fields_of
from services.errors import InvalidInput
from services.merging import Keep, Side, changed_by, merged
from ui import i18n, theme
from ui.editors import (
    CodeEditor,
    CodesEditor,
    DateEditor,
    Editor,
    MomentEditor,
    NarrativeEditor,
    NumberEditor,
    Options,
    TextEditor,
    YesNoEditor,
)
from ui.form_row import FieldRow
from ui.merge import Comparison, Difference
from ui.messages import field_message
from ui.typed import Unreadable, read_age_range, says_about
from ui.widgets.inputs import KyrgyzKeys

if TYPE_CHECKING:
    from services.packs.model import Pack

_WIDE = (Kind.NARRATIVE, Kind.CODES)
_TYPED = (Kind.TEXT, Kind.NAME, Kind.NARRATIVE)


def field_label(spec: FieldSpec) -> str:
    """A field's label in the language in force."""
    return QCoreApplication.translate("fields", spec.label)


class RecordForm(QWidget):
    """A form for one record of the table of fields.

    ``names`` chooses fields and their order (default: all that belong into a form); ``links``
    gives the choices of fields that point to another record; ``needed`` are fields that this
    use of the record cannot do without. What cannot be read stays typed: ``values`` raises
    InvalidInput and the field says what is wrong.
    """

    changed = Signal()

    def __init__(
        self,
        record: str,
        pack: "Pack",
        language: str = "",
        names: Sequence[str] | None = None,
        *,
        columns: int = 2,
        links: Mapping[str, Options] | None = None,
        read_only: bool = False,
        keys: bool = True,
        needed: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._needed = frozenset(needed)
        self.record, self._columns, self._read_only = record, columns, read_only
        self._pack, self._language = pack, language or i18n.language()
        self._links = dict(links or {})
        self._rows: dict[str, FieldRow] = {}
        self._specs = _chosen(fields_of(record), names, self._links)
        self._problems: dict[str, str] = {}
        self._baseline: dict[str, Any] = {}
        self._quiet = False
        self._build(keys and not read_only)
        self._baseline = self.draft()

    def editor(self, name: str) -> QWidget:
        """The input widget of a field; its ``objectName`` is the field's name."""
        return self._rows[name].editor.input

    def names(self) -> tuple[str, ...]:
        """The fields of this form, in order."""
        return tuple(self._rows)

    def values(self) -> dict[str, Any]:
        """What was entered, by field; fields out of play are None.

        Raises InvalidInput for text without a meaning; the form keeps it and shows the reason.
        """
        self.clear_errors()
        found: dict[str, Any] = {}
        wrong: dict[str, str] = {}
        for name, row in self._rows.items():
            try:
                found[name] = row.editor.value()
            except Unreadable as problem:
                wrong[name] = problem.code
                self._problems[name] = problem.sentence
        if wrong:
            self.show_errors(wrong)
            raise InvalidInput(wrong)
        return found

    def stops(self) -> list[QWidget]:
        """Every widget of the form that takes the cursor, in order."""
        return [stop for row in self._rows.values() for stop in row.stops()]

    def peek(self, name: str) -> Any:
        """The value of one field as it stands; None where it is empty or cannot be read."""
        try:
            return self._rows[name].editor.value()
        except Unreadable:
            return None

    def suggest(self, name: str, value: Any) -> None:
        """Put a value into one field as if it had been typed."""
        self._quiet = True
        self._rows[name].editor.put(value)
        self._quiet = False
        self._tell()

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show stored values; the form then counts as unchanged."""
        self._quiet = True
        for name, row in self._rows.items():
            if name in values:
                row.editor.put(values[name])
        self._quiet = False
        self.clear_errors()
        self._show_what_applies()
        self.mark_saved()

    def show_errors(self, codes: Mapping[str, str]) -> None:
        """Say below each field what is wrong, and go to the first."""
        for name, code in codes.items():
            if name in self._rows:
                sentence = self._problems.get(name) or field_message(code)
                self._rows[name].show_error(sentence)
        self.focus_first_error()

    def clear_errors(self) -> None:
        """Take all error lines away."""
        self._problems.clear()
        for row in self._rows.values():
            row.show_error("")

    def focus_first_error(self) -> None:
        """Put the cursor into the first field that is wrong."""
        for row in self._rows.values():
            if row.has_error:
                row.take_focus()
                return

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        for row in self._rows.values():
            row.take_focus()
            return

    def is_changed(self) -> bool:
        """Whether anything differs from what was loaded or saved last."""
        return self.draft() != self._baseline

    def mark_saved(self) -> None:
        """Count what stands in the form as saved."""
        self._baseline = self.draft()

    def draft(self) -> dict[str, Any]:
        """What stands in the form as plain data, also where it cannot be read yet."""
        return {name: row.editor.raw() for name, row in self._rows.items()}

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        """Bring back a draft; the form counts as changed where it differs from what was loaded."""
        self._quiet = True
        for name, raw in draft.items():
            if name in self._rows:
                self._rows[name].editor.put_raw(raw)
        self._quiet = False
        self._show_what_applies()
        self.changed.emit()

    def baseline(self) -> dict[str, Any]:
        """What stood in the form when it was loaded or saved last, as plain data."""
        return dict(self._baseline)

    def restore_baseline(self, loaded: Mapping[str, Any]) -> None:
        """Count this as what was loaded: a draft was typed on top of it."""
        self._baseline |= {name: raw for name, raw in loaded.items() if name in self._rows}

    def compare(self, theirs: Mapping[str, Any]) -> Comparison:
        """What both changed since it was loaded, in words; the form stays as it is."""
        found = Comparison()
        for name, row in self._both(theirs):
            mine = row.editor.raw()
            words = self._words(row)
            other = self._as_shown(row, theirs[name])
            row.editor.put_raw(mine)
            side = changed_by(self._baseline[name], mine, other)
            if side is Side.BOTH:
                spec = self._specs[name]
                long = spec.kind is Kind.NARRATIVE and bool(words) and theirs[name] is not None
                shown = row.editor.text_of(theirs[name])
                found.open.append(Difference(name, field_label(spec), words, shown, long))
            elif side is not Side.NOBODY:
                found.settled += 1
        self._quiet = False
        return found

    def merge(
        self, theirs: Mapping[str, Any], choices: Mapping[str, Keep], names: tuple[str, str]
    ) -> None:
        """Show what became of both; it counts as changed on top of what is stored now."""
        rows = dict(self._both(theirs))
        mine = {name: row.editor.raw() for name, row in rows.items()}
        stored = {name: self._as_shown(row, theirs[name]) for name, row in rows.items()}
        for name, raw in merged(self._baseline, mine, stored, choices, names).items():
            if raw != stored[name]:
                rows[name].editor.put_raw(raw)
        self._quiet = False
        self._baseline |= stored
        self.clear_errors()
        self._tell()

    def _both(self, theirs: Mapping[str, Any]) -> list[tuple[str, FieldRow]]:
        return [(name, row) for name, row in self._rows.items() if name in theirs]

    def _as_shown(self, row: FieldRow, value: Any) -> Any:
        """A stored value as it would stand in the editor, which it stands in now; quietly."""
        self._quiet = True
        row.editor.put(value)
        return row.editor.raw()

    def _words(self, row: FieldRow) -> str:
        """What I typed, in words; as typed where it cannot be read."""
        try:
            return row.editor.text_of(row.editor.value())
        except Unreadable:
            return str(row.editor.raw())

    def _build(self, keys: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.u(3))
        self._grid.setVerticalSpacing(theme.u(2.5))
        for number in range(self._columns):
            self._grid.setColumnStretch(number, 1)
        for name, spec in self._specs.items():
            row = FieldRow(spec, field_label(spec), self._editor(spec))
            row.editor.set_read_only(self._read_only)
            row.editor.changed.connect(self._tell)
            row.editor.left.connect(lambda name=name: self._check(name))
            row.setParent(self)
            self._rows[name] = row
        column.addLayout(self._grid)
        if keys and any(spec.kind in _TYPED for spec in self._specs.values()):
            foot = QHBoxLayout()
            foot.addStretch(1)
            foot.addWidget(KyrgyzKeys())
            column.addLayout(foot)
        self._show_what_applies(first=True)

    def _editor(self, spec: FieldSpec) -> Editor:
        unit = QCoreApplication.translate("fields", spec.unit) if spec.unit else ""
        simple: dict[Kind, Callable[[], Editor]] = {
            Kind.TEXT: lambda: TextEditor(spec.name),
            Kind.NAME: lambda: TextEditor(spec.name),
            Kind.NARRATIVE: lambda: NarrativeEditor(spec.name),
            Kind.WHOLE: lambda: NumberEditor(spec.name, whole=True, unit=unit),
            Kind.NUMBER: lambda: NumberEditor(spec.name, whole=False, unit=unit),
            Kind.DATE: lambda: DateEditor(spec.name),
            Kind.MOMENT: lambda: MomentEditor(spec.name, self._pack.timezone),
            Kind.YES_NO: lambda: YesNoEditor(spec.name),
            Kind.CODE: lambda: CodeEditor(spec.name, self._options(spec)),
            Kind.CODES: lambda: CodesEditor(spec.name, self._options(spec)),
            Kind.LINK: lambda: CodeEditor(spec.name, self._options(spec)),
        }
        return simple[spec.kind]()

    def _options(self, spec: FieldSpec) -> Options:
        if spec.name in self._links:
            return self._links[spec.name]
        return self._pack.options(spec.codes, self._language) if spec.codes else ()

    def _tell(self) -> None:
        if self._quiet:
            return
        self._show_what_applies()
        self.changed.emit()

    def _check(self, name: str) -> None:
        """On leaving a field: say at once what cannot be read, and spread a range of ages."""
        row = self._rows[name]
        self._spread_age(name)
        try:
            row.editor.value()
        except Unreadable as problem:
            row.show_error(problem.sentence)
        else:
            row.show_error("")

    def _spread_age(self, name: str) -> None:
        partner = "age_to" if name == "age_from" else ""
        raw = self._rows[name].editor.raw()
        if not partner or partner not in self._rows or not isinstance(raw, str):
            return
        found = read_age_range(raw)
        if found is not None:
            self._rows[name].editor.put(found[0])
            self._rows[partner].editor.put(found[1])
        if (found or says_about(raw)) and "age_estimated" in self._rows:
            self._rows["age_estimated"].editor.put(True)

    def _show_what_applies(self, *, first: bool = False) -> None:
        """Show the fields in play; a field that holds something is never hidden."""
        shown = [name for name in self._rows if self._applies(name)]
        before = [name for name, row in self._rows.items() if not row.isHidden()]
        for name, row in self._rows.items():
            row.setVisible(name in shown)
            row.mark_required(self._is_required(name))
        if first or shown != before:
            self._place(shown)

    def _place(self, shown: Sequence[str]) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        line, place = 0, 0
        before: QWidget | None = None
        for name in shown:
            row = self._rows[name]
            span = self._columns if self._specs[name].kind in _WIDE else 1
            if place + span > self._columns:
                line, place = line + 1, 0
            self._grid.addWidget(row, line, place, 1, span)
            place += span
            for stop in row.stops():
                if before is not None:
                    QWidget.setTabOrder(before, stop)
                before = stop

    def _applies(self, name: str) -> bool:
        rule = self._specs[name].shown_when
        if rule is None or rule[0] not in self._rows or self._holds(rule):
            return True
        return self._rows[name].editor.raw() not in ("", None, [], ["", ""])

    def _is_required(self, name: str) -> bool:
        spec = self._specs[name]
        if self._read_only:
            return False
        if spec.required or name in self._needed:
            return True
        return spec.required_when is not None and self._holds(spec.required_when)

    def _holds(self, rule: tuple[str, tuple[str, ...]]) -> bool:
        name, codes = rule
        if name not in self._rows:
            return False
        try:
            value = self._rows[name].editor.value()
        except Unreadable:
            return False
        if isinstance(value, tuple):
            return any(code in codes for code in value)
        return {True: "YES", False: "NO"}.get(value, value) in codes


def _chosen(
    specs: Mapping[str, FieldSpec], names: Sequence[str] | None, links: Mapping[str, Options]
) -> dict[str, FieldSpec]:
    if names is not None:
        return {name: specs[name] for name in names}
    return {
        name: spec
        for name, spec in specs.items()
        if spec.in_form and (spec.kind is not Kind.LINK or name in links)
    }
