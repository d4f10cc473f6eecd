"""What the verbs on a case share: the vault, the pack, the hour and the person who acts."""

from collections.abc import Callable, Collection
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import Session, SQLModel, col, select

from models.case import Case, CaseRecord
from models.child import Child, FamilyMember
from models.fields import fields_of
from services.access import Actor, require
from services.clock import Clock
from services.errors import InvalidInput, NotFound, RuleViolation
from services.packs.model import Pack
from services.packs.shelf import Shelf
from services.storage.database import Database
from services.validation import Values, validated

_Row = TypeVar("_Row", bound=SQLModel)


class Casework:
    """The base of the services that act on a case; each public method is one intention.

    Permission is asked before the write begins: a refusal is noted in the audit, and that note
    is a write of its own.
    """

    def __init__(
        self,
        db: Database,
        pack: Pack,
        clock: Clock,
        actor: Callable[[], Actor | None],
        shelf: Shelf | None = None,
    ) -> None:
        self._db = db
        self._pack = pack
        self._clock = clock
        self._actor = actor
        self._shelf = shelf or Shelf(pack)

    def _case_pack(self, case_id: UUID) -> Pack:
        """The version of the pack that a case keeps: its steps and its law."""
        with self._db.read() as session:
            return self._pack_of(session, case_id)

    def _pack_of(self, session: Session, case_id: UUID) -> Pack:
        """The same, in a session. The present pack for a case that is gone."""
        release = session.exec(select(Case.pack_version).where(Case.id == case_id)).first()
        return self._shelf.of(release or "")

    def _require(self, action: str, record: str, case_id: UUID | None = None) -> None:
        """Refuse (NotAllowed) what this person may not do to this record of this case."""
        context = None if case_id is None else {"case_id": case_id}
        require(self._actor(), action, record, context=context, db=self._db)

    def _require_for(self, action: str, model: type[CaseRecord], record_id: UUID) -> UUID:
        """The same for a record known by its id; returns its case. Raises NotFound."""
        with self._db.read() as session:
            case_id = found(session, model, record_id).case_id
        self._require(action, str(model.__tablename__), case_id)
        return case_id

    def _validated(
        self,
        record: str,
        values: Values,
        *,
        also: Collection[str] = (),
        partial: bool = False,
        pack: Pack | None = None,
    ) -> dict[str, Any]:
        """The values a form may submit, checked; a column that no form shows is refused.

        What a step decides (sent, approved, decided) is set by its own verb, never by a form.
        ``pack`` is the case's own where a step of it is named.
        """
        shown = {name for name, spec in fields_of(record).items() if spec.in_form}
        strange = {name: "unknown_field" for name in values if name not in shown | set(also)}
        if strange:
            raise InvalidInput(strange)
        return validated(record, values, pack or self._pack, partial, now=self._now())

    def _not_ahead(self, moment: date | None, field: str) -> None:
        """Refuse (InvalidInput ``in_future``) a day or moment still to come for what has happened."""
        now = self._now() if isinstance(moment, datetime) else self._today()
        if moment is not None and moment > now:
            raise InvalidInput({field: "in_future"})

    def _now(self) -> datetime:
        return self._clock()

    def _today(self) -> date:
        return self._day(self._now())

    def _day(self, moment: datetime) -> date:
        """The calendar day of a moment where the office is."""
        return moment.astimezone(self._pack.timezone).date()


def found(session: Session, model: type[_Row], record_id: UUID) -> _Row:
    """The record with this id. Raises NotFound."""
    row = session.get(model, record_id)
    if row is None:
        raise NotFound("not_found", record=str(model.__tablename__))
    return row


def open_case(session: Session, case_id: UUID) -> Case:
    """The case, which must not be closed. Raises NotFound, RuleViolation ``case_closed``."""
    case = found(session, Case, case_id)
    if case.closed_at is not None:
        raise RuleViolation("case_closed")
    return case


def child_of(session: Session, case_id: UUID) -> Child:
    """The child of a case. Raises NotFound."""
    return found(session, Child, found(session, Case, case_id).child_id)


def family_of(session: Session, case_id: UUID) -> list[FamilyMember]:
    """The adults and children around the child of a case."""
    child_id = found(session, Case, case_id).child_id
    query = select(FamilyMember).where(FamilyMember.child_id == child_id)
    return list(session.exec(query.order_by(col(FamilyMember.created_at))))


def said(reason: str | None, field: str) -> str:
    """The reason without blanks around it. Raises InvalidInput for that field when there is none."""
    text = (reason or "").strip()
    if not text:
        raise InvalidInput({field: "required"})
    return text
