"""What an editor edits: a record's form, and whatever a step adds to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from services.merging import Keep, Side, changed_by, merged
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.forms import RecordForm
from ui.merge import Comparison, Difference
from ui.messages import field_message
from ui.widgets import Combo, Label, Segmented


@dataclass(frozen=True, slots=True)
class LinkField:
    """A column that points to another record; ``options`` are (id, words), or (code, words)."""

    name: str
    label: str
    options: Sequence[tuple[Any, str]]


class FormBody(QWidget):
    """One RecordForm in a column, with links above; a step's own body derives from it.

    ``choices`` narrows the codes of a field to those that fit; ``needed`` marks fields that this
    step asks for.
    """

    changed = Signal()

    def __init__(
        self,
        ctx: CaseContext,
        record: str,
        names: Sequence[str] | None = None,
        *,
        links: Sequence[LinkField] = (),
        columns: int = 2,
        choices: Mapping[str, Sequence[tuple[Any, str]]] | None = None,
        needed: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self.ctx = ctx
        self.record = record
        self._links: dict[str, Combo] = {}
        self._wrong: dict[str, Label] = {}
        self._linked: dict[str, Any] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.u(3))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.u(3))
        self._grid.setVerticalSpacing(theme.u(2.5))
        for number in range(columns):
            self._grid.setColumnStretch(number, 1)
        for link in links:
            self._add_link(link)
        if links:
            self.column.addLayout(self._grid)
        self.form = RecordForm(
            record,
            ctx.pack,
            ctx.language,
            names=names,
            columns=columns,
            links=dict(choices or {}),
            needed=needed,
        )
        self.column.addWidget(self.form)
        self.form.changed.connect(self.changed)
        self._linked = self._link_values()

    def values(self) -> dict[str, Any]:
        """What is in the form. Raises InvalidInput for what cannot be read."""
        return dict(self.form.values()) | self._link_values()

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show stored values; they count as unchanged."""
        self.form.show_values(values)
        for name, combo in self._links.items():
            if name in values:
                _choose(combo, values[name])
        self._linked = self._link_values()

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Say under each field what is to be put right: {field: code}."""
        self.clear_errors()
        for name, label in self._wrong.items():
            if name in errors:
                self._bring_up(name)
                label.setText(field_message(errors[name]))
                label.show()
                self._links[name].set_problem(True)
        self.form.show_errors({n: code for n, code in errors.items() if n not in self._links})

    def clear_errors(self) -> None:
        """Take the sentences away."""
        self.form.clear_errors()
        for name, label in self._wrong.items():
            label.hide()
            self._links[name].set_problem(False)

    def baseline(self) -> dict[str, Any]:
        """What was loaded or saved last, as plain data."""
        return self.form.baseline() | self._linked

    def restore_baseline(self, loaded: Mapping[str, Any]) -> None:
        """Count this as what was loaded: a draft was typed on top of it."""
        self.form.restore_baseline(loaded)
        self._linked |= {name: loaded[name] for name in self._links if name in loaded}

    def compare(self, theirs: Mapping[str, Any]) -> Comparison:
        """What both changed since it was loaded, in words; the form stays as it is."""
        found = self.form.compare(theirs)
        for name, combo in self._links.items():
            if name not in theirs:
                continue
            mine = combo.currentData()
            side = changed_by(self._linked.get(name), mine, theirs[name])
            if side is Side.BOTH:
                shown = _words(combo, theirs[name])
                label = combo.accessibleName()
                found.open.append(Difference(name, label, _words(combo, mine), shown))
            elif side is not Side.NOBODY:
                found.settled += 1
        return found

    def merge(
        self, theirs: Mapping[str, Any], choices: Mapping[str, Keep], names: tuple[str, str]
    ) -> None:
        """Show what became of both; it counts as changed on top of what is stored now."""
        self.form.merge(theirs, choices, names)
        stored = {name: theirs[name] for name in self._links if name in theirs}
        linked = merged(self._linked, self._link_values(), stored, choices, names)
        for name, value in linked.items():
            _choose(self._links[name], value)
        self._linked |= stored
        self.changed.emit()

    def is_changed(self) -> bool:
        """Whether something was typed that is not saved."""
        return bool(self.form.is_changed()) or self._link_values() != self._linked

    def mark_saved(self) -> None:
        """Take what is shown as saved."""
        self.form.mark_saved()
        self._linked = self._link_values()

    def draft(self) -> dict[str, Any]:
        """What was typed, letter for letter, to be put back later."""
        return dict(self.form.draft()) | self._link_values()

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        """Put back what was typed."""
        for name, combo in self._links.items():
            _choose(combo, draft.get(name))
        self.form.restore_draft({n: raw for n, raw in draft.items() if n not in self._links})

    def focus_field(self, name: str) -> None:
        """Put the cursor into one field; where this form has no such field, into the first."""
        if name in self._links:
            self._links[name].setFocus()
        elif name not in self.form.names():
            self.focus_first()
        else:
            field = self.form.editor(name)
            if isinstance(field, Segmented):
                field.focus_chosen()
            else:
                field.setFocus()

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        for combo in self._links.values():
            if not combo.parentWidget().isHidden():
                combo.setFocus()
                return
        self.form.focus_first()

    def _bring_up(self, name: str) -> None:
        """Show a link that was left out because there is nothing to choose from."""
        holder = self._links[name].parentWidget()
        if holder is not None and holder.isHidden():
            self.column.insertWidget(0, holder)
            holder.show()

    def _link_values(self) -> dict[str, Any]:
        return {name: combo.currentData() for name, combo in self._links.items()}

    def _add_link(self, link: LinkField) -> None:
        combo = Combo(link.name)
        combo.addItem("—", None)
        for value, words in link.options:
            combo.addItem(words, value)
        holder = QWidget(self)
        label = Label(link.label, role="label", colour="text2")
        label.setBuddy(combo)
        combo.setAccessibleName(link.label)
        wrong = Label("", role="label", colour="overdue", wrap=True)
        wrong.hide()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.u(1))
        for widget in (label, combo, wrong):
            box.addWidget(widget)
        box.addStretch(1)
        if link.options:
            self._grid.addWidget(holder, *divmod(self._grid.count(), self._grid.columnCount()))
        else:  # a list of nothing is no question; it comes up if the service asks for it
            holder.hide()
        self._links[link.name] = combo
        self._wrong[link.name] = wrong
        combo.currentIndexChanged.connect(lambda _index: self.changed.emit())


def _words(combo: Combo, value: Any) -> str:
    ids = [str(combo.itemData(row)) for row in range(combo.count())]
    return combo.itemText(ids.index(str(value))) if str(value) in ids else ""


def _choose(combo: Combo, value: Any) -> None:
    # findData compares objects by identity, and a stored id is another object than the listed one
    ids = [str(combo.itemData(row)) for row in range(combo.count())]
    blocked = combo.blockSignals(True)
    combo.setCurrentIndex(ids.index(str(value)) if str(value) in ids else 0)
    combo.blockSignals(blocked)
