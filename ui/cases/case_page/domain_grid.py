"""The domains of an assessment: how serious, on what evidence, in which words of the child."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from services.merging import Keep, Side, changed_by, merged
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.i18n import translate
from ui.merge import Comparison, Difference
from ui.widgets import Label, LineEdit, Segmented, Separator

TEXTS = ("evidence", "source", "child_words")


class DomainGrid(QWidget):
    """One row for each domain of the pack; ``entries`` tells those that were looked at."""

    changed = Signal()

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__()
        self._rows: dict[str, DomainRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        words = scale_text()
        column.addWidget(Label(self.tr("Domains"), role="card"))
        column.addWidget(Label(words, role="label", colour="text2", wrap=True))
        self._wrong = Label("", role="label", colour="overdue", wrap=True)
        self._wrong.setObjectName("domains_problem")
        self._wrong.hide()
        column.addWidget(self._wrong)
        for code, name in ctx.pack.options("domain", ctx.language):
            row = DomainRow(code, name)
            row.changed.connect(self.changed)
            column.addWidget(Separator())
            column.addWidget(row)
            self._rows[code] = row

    def entries(self) -> list[dict[str, Any]]:
        """The values of every domain for which something was entered or stored."""
        return [row.values() for row in self._rows.values() if row.is_used()]

    def show_entries(self, entries: Sequence[Mapping[str, Any]]) -> None:
        """Show stored domains."""
        stored = {entry["domain"]: entry for entry in entries}
        for code, row in self._rows.items():
            row.show_values(stored.get(code, {}))

    def draft(self) -> list[Any]:
        """What stands in the grid, as plain data."""
        return [row.values() for row in self._rows.values() if not row.is_empty()]

    def compare(
        self, base: Sequence[Mapping[str, Any]], theirs: Sequence[Mapping[str, Any]]
    ) -> Comparison:
        """What both changed of the domains since they were loaded, in words."""
        before, mine, stored = (_flat(entries) for entries in (base, self.draft(), theirs))
        found = Comparison()
        for code, row in self._rows.items():
            for part in ("score", *TEXTS):
                key = f"{code}.{part}"
                side = changed_by(before.get(key), mine.get(key), stored.get(key))
                if side is Side.BOTH:
                    words = [_shown(each.get(key)) for each in (mine, stored)]
                    found.open.append(Difference(key, row.label_of(part), *words))
                elif side is not Side.NOBODY:
                    found.settled += 1
        return found

    def merge(
        self,
        base: Sequence[Mapping[str, Any]],
        theirs: Sequence[Mapping[str, Any]],
        choices: Mapping[str, Keep],
        names: tuple[str, str],
    ) -> None:
        """Show what became of both."""
        keys = [f"{code}.{part}" for code in self._rows for part in ("score", *TEXTS)]
        nothing = dict.fromkeys(keys)
        before, mine, stored = (_flat(each) for each in (base, self.draft(), theirs))
        result = merged(nothing | before, nothing | mine, nothing | stored, choices, names)
        for code, row in self._rows.items():
            values = {part: result[f"{code}.{part}"] for part in ("score", *TEXTS)}
            row.show_values(values)
        self.changed.emit()

    def show_error(self, code: str) -> None:
        """Say above the domains what is missing; an empty code takes the sentence away."""
        self._wrong.setText(self.tr("Score at least one domain") if code else "")
        self._wrong.setVisible(bool(code))

    def row(self, code: str) -> "DomainRow":
        """One domain's row."""
        return self._rows[code]


class DomainRow(QWidget):
    """One domain: its score, the evidence and the child's own words."""

    changed = Signal()

    def __init__(self, code: str, name: str) -> None:
        super().__init__()
        self._code, self._name = code, name
        self._stored = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.u(3))
        grid.setVerticalSpacing(theme.u(1.5))
        self.score = Segmented([(n, str(n)) for n in range(4)] + [(None, "—")], value=None)
        self.score.setObjectName(f"score:{code}")
        self.score.set_accessible_names(name)
        self.score.changed.connect(self._scored)
        grid.addWidget(Label(name, role="strong", wrap=True), 0, 0)
        grid.addWidget(self.score, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self._texts = QWidget()
        inner = QGridLayout(self._texts)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.u(2))
        self.fields: dict[str, LineEdit] = {}
        hints = {
            "evidence": self.tr("Evidence"),
            "source": self.tr("Source"),
            "child_words": self.tr("The child's own words"),
        }
        for place, (key, hint) in enumerate(hints.items()):
            field = LineEdit(placeholder=hint, name=f"{key}:{code}")
            field.setAccessibleName(f"{name}: {hint}")
            field.textChanged.connect(lambda _text: self.changed.emit())
            inner.addWidget(field, 0, place)
            inner.setColumnStretch(place, (3, 2, 3)[place])
            self.fields[key] = field
        grid.addWidget(self._texts, 1, 0, 1, 2)
        self._texts.setVisible(False)

    def label_of(self, part: str) -> str:
        """What a part of this domain is called: the domain itself for its score."""
        return self._name if part == "score" else self.fields[part].accessibleName()

    def values(self) -> dict[str, Any]:
        """The domain's values."""
        texts = {key: field.text().strip() or None for key, field in self.fields.items()}
        return {"domain": self._code, "score": self.score.value(), **texts}

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show stored values without telling anyone."""
        self._stored = bool(values)
        self.score.set_value(values.get("score"))
        for key, field in self.fields.items():
            blocked = field.blockSignals(True)
            field.setText(values.get(key) or "")
            field.blockSignals(blocked)
        self._texts.setVisible(not self.is_empty())

    def is_empty(self) -> bool:
        """Whether nothing stands here."""
        values = self.values()
        return all(values[key] is None for key in ("score", *TEXTS))

    def is_used(self) -> bool:
        """Whether there is something to store, or something stored to be emptied."""
        return self._stored or not self.is_empty()

    def _scored(self) -> None:
        """The texts appear once a domain is scored: an untouched list stays short."""
        self._texts.setVisible(self.score.value() is not None or not self.is_empty())
        self.changed.emit()


def _flat(entries: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The parts of each domain by "DOMAIN.part"."""
    return {
        f"{entry['domain']}.{part}": entry.get(part)
        for entry in entries
        for part in ("score", *TEXTS)
    }


def _shown(value: Any) -> str:
    return score_text(value) if isinstance(value, int) else value or ""


def scale_text() -> str:
    """The four scores in words."""
    return translate("DomainGrid", "0 no concern · 1 some · 2 serious · 3 acute")


def score_text(score: int) -> str:
    """A score with its word: "2 serious"."""
    parts = scale_text().split(" · ")
    return parts[score] if score < len(parts) else str(score)
