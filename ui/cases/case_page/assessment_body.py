"""The form of an assessment: the talk with the child as a calm part of its own, then what was found."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from services.errors import InvalidInput
from services.merging import Keep
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.domain_grid import DomainGrid
from ui.cases.case_page.form_body import FormBody, LinkField
from ui.i18n import translate
from ui.merge import Comparison
from ui.widgets import Card, Label

TALK = (
    "started_at", "place", "place_chosen", "breaks_agreed", "interviewer", "psychologist",
    "carer_away", "earlier_account", "stopped", "stop_reason", "next_session_on",
)  # fmt: skip
FOUND = ("situation", "child_words", "risk", "risk_reason")
DOMAINS = "domains"


class AssessmentBody(FormBody):
    """Two forms as one: the talk above, the findings and the domains below.

    The form of this class itself holds the findings; everything asked of the body is asked of
    both, so that saving, drafts, errors and conflicts treat it as one. ``stored_domains`` reads the
    domains as they are stored now.
    """

    def __init__(
        self,
        ctx: CaseContext,
        people: Sequence[tuple[UUID, str]],
        stored_domains: Callable[[], Sequence[Mapping[str, Any]]],
    ) -> None:
        super().__init__(ctx, "assessment", FOUND)
        self._stored_domains = stored_domains
        label = translate("AssessmentTab", "Who is with the child, of the family")
        links = (LinkField("supporter_id", label, people),) if people else ()
        self.talk = FormBody(ctx, "assessment", TALK, links=links)
        self.talk.changed.connect(self.changed)
        # put in anew, so that Tab goes through the talk first and then through the findings
        self.column.removeWidget(self.form)
        self.form.setParent(None)
        self.column.addWidget(self._talk_card())
        self.column.addWidget(self.form)
        self.grid = DomainGrid(ctx)
        self.grid.changed.connect(self.changed)
        self.column.addSpacing(theme.u(2))
        self.column.addWidget(self.grid)
        # the talk stands above and was built after the findings: Tab goes down the page all the same
        for stop, following in pairwise([*self.talk.form.stops(), *self.form.stops()]):
            QWidget.setTabOrder(stop, following)
        self._domains: list[Any] = []

    def values(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        wrong: dict[str, str] = {}
        for read in (self.talk.values, super().values):
            try:
                found |= read()
            except InvalidInput as error:
                wrong |= error.fields
        if wrong:
            raise InvalidInput(wrong)
        return found | {DOMAINS: self.grid.entries()}

    def show_values(self, values: Mapping[str, Any]) -> None:
        self.talk.show_values(values)
        super().show_values({name: value for name, value in values.items() if name != DOMAINS})
        self.grid.show_entries(values.get(DOMAINS, ()))
        self._domains = self.grid.draft()

    def show_errors(self, errors: Mapping[str, str]) -> None:
        super().show_errors(errors)
        self.talk.show_errors(errors)
        self.grid.show_error(errors.get(DOMAINS, ""))

    def clear_errors(self) -> None:
        self.talk.clear_errors()
        super().clear_errors()
        self.grid.show_error("")

    def baseline(self) -> dict[str, Any]:
        return self.talk.baseline() | super().baseline() | {DOMAINS: self._domains}

    def restore_baseline(self, loaded: Mapping[str, Any]) -> None:
        self.talk.restore_baseline(loaded)
        super().restore_baseline(loaded)
        self._domains = list(loaded.get(DOMAINS, self._domains))

    def compare(self, theirs: Mapping[str, Any]) -> Comparison:
        found = self.talk.compare(theirs)
        found.add(super().compare(theirs))
        found.add(self.grid.compare(self._domains, self._stored_domains()))
        return found

    def merge(
        self, theirs: Mapping[str, Any], choices: Mapping[str, Keep], names: tuple[str, str]
    ) -> None:
        self.talk.merge(theirs, choices, names)
        stored = self._stored_domains()
        self.grid.merge(self._domains, stored, choices, names)
        self._domains = [dict(entry) for entry in stored]
        super().merge(theirs, choices, names)

    def is_changed(self) -> bool:
        parts = self.talk.is_changed() or super().is_changed()
        return parts or self.grid.draft() != self._domains

    def mark_saved(self) -> None:
        self.talk.mark_saved()
        super().mark_saved()
        self._domains = self.grid.draft()

    def draft(self) -> dict[str, Any]:
        return self.talk.draft() | super().draft() | {DOMAINS: self.grid.draft()}

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        self.talk.restore_draft(draft)
        super().restore_draft({name: raw for name, raw in draft.items() if name != DOMAINS})
        self.grid.show_entries(draft.get(DOMAINS, ()))
        self.changed.emit()

    def focus_field(self, name: str) -> None:
        if name in FOUND:
            super().focus_field(name)
        else:
            self.talk.focus_field(name)

    def focus_first(self) -> None:
        self.talk.focus_first()

    def _talk_card(self) -> Card:
        card = Card(self.tr("The talk with the child"), kind="sunken", gap=2)
        words = self.tr(
            "The same trained person throughout, no detail more than needed, no examination"
            " without consent. At the first sign of distress the talk stops."
        )
        card.add(Label(words, role="label", colour="text2", wrap=True))
        card.add(self.talk)
        return card
