"""What the verbs of enforcement share: values of a step, links, and the order of moments."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlmodel import Session, SQLModel

from services.casework import Casework
from services.consents import suspects_of
from services.enforcement.rules import check_moments
from services.errors import InvalidInput, RuleViolation
from services.validation import Values, validated


class EnforcementWork(Casework):
    """The base of the verbs over violations, notices, offence cases and investigations."""

    def _step(self, record: str, values: Values, names: Collection[str]) -> dict[str, Any]:
        """What a step may set, checked: columns that no plain form shows. Raises InvalidInput."""
        strange = {name: "unknown_field" for name in values if name not in names}
        if strange:
            raise InvalidInput(strange)
        return validated(record, values, self._pack, True, now=self._now())

    def _put(self, row: SQLModel, values: Values) -> None:
        """Set these columns and check the moments of the whole record."""
        for name, value in values.items():
            setattr(row, name, value)
        check_moments(row, self._now(), self._pack.timezone)


def needed(values: Values, *names: str) -> None:
    """Raise InvalidInput ``required`` for each of these that is not there."""
    missing = {name: "required" for name in names if values.get(name) in (None, "", ())}
    if missing:
        raise InvalidInput(missing)


def refuse_suspect(session: Session, case_id: UUID, code: str, *names: str | None) -> None:
    """Nobody under suspicion has a part in this. Raises RuleViolation with ``code``."""
    suspects = suspects_of(session, case_id)
    if any(suspects.named_in(name) for name in names):
        raise RuleViolation(code)
