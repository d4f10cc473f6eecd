"""What was typed into a form and not saved yet: kept in the vault, so that no power cut loses it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlmodel import col, select

from models.audit import Draft
from services.access import Actor, require
from services.clock import Clock
from services.storage.database import Database


@dataclass(frozen=True, slots=True)
class DraftView:
    """A kept draft: of which form, of which case if of one, and when it was kept last."""

    form: str
    case_id: UUID | None
    saved_at: datetime
    payload: Mapping[str, Any]


class Drafts:
    """One draft for each person, form and case. Drafts are neither audited nor undone."""

    def __init__(self, db: Database, clock: Clock, actor: Callable[[], Actor | None]) -> None:
        self._db = db
        self._clock = clock
        self._actor = actor

    def save(self, form: str, payload: Mapping[str, Any], case_id: UUID | None = None) -> datetime:
        """Keep what is typed; replaces the earlier draft of the form. Returns the moment."""
        person = self._person("write", case_id)
        now = self._clock()
        with self._db.write("draft_saved") as session:
            draft = session.exec(self._of(person, form, case_id)).first()
            if draft is None:
                draft = Draft(user_id=person, form=form, case_id=case_id, saved_at=now, payload="")
            draft.saved_at = now
            draft.payload = json.dumps(_packed(payload), ensure_ascii=False)
            session.add(draft)
        return now

    def load(self, form: str, case_id: UUID | None = None) -> DraftView | None:
        """The draft of a form, or None when nothing is kept."""
        person = self._person("read", case_id)
        with self._db.read() as session:
            draft = session.exec(self._of(person, form, case_id)).first()
            return _view(draft) if draft else None

    def discard(self, form: str, case_id: UUID | None = None) -> None:
        """Forget the draft of a form; nothing happens when there is none."""
        person = self._person("write", case_id)
        with self._db.read() as session:
            kept = session.exec(self._of(person, form, case_id)).first() is not None
        if not kept:
            return
        with self._db.write("draft_discarded") as session:
            for draft in session.exec(self._of(person, form, case_id)):
                session.delete(draft)

    def list(self) -> list[DraftView]:
        """All drafts of this person, newest first."""
        person = self._person("read", None)
        with self._db.read() as session:
            query = select(Draft).where(Draft.user_id == person)
            return [_view(d) for d in session.exec(query.order_by(col(Draft.saved_at).desc()))]

    def _person(self, action: str, case_id: UUID | None) -> UUID:
        actor = self._actor()
        if case_id is None:
            require(actor, action, "draft", db=self._db)
        else:
            # what was typed about a case is of the case: who may not know it now, reads none of it
            require(actor, action, "case_file", context={"case_id": case_id}, db=self._db)
        assert actor is not None
        return actor.id

    @staticmethod
    def _of(person: UUID, form: str, case_id: UUID | None) -> Any:
        own = col(Draft.user_id) == person
        of_case = col(Draft.case_id) == case_id if case_id else col(Draft.case_id).is_(None)
        return select(Draft).where(own, Draft.form == form, of_case)


def _view(draft: Draft) -> DraftView:
    payload = _unpacked(json.loads(draft.payload))
    return DraftView(draft.form, draft.case_id, draft.saved_at, payload)


def _packed(value: Any) -> Any:
    """Values as JSON, with a mark for each type that JSON does not have."""
    for mark, kind, write in _MARKS:
        if type(value) is kind:
            return {mark: write(value)}
    if isinstance(value, Mapping):
        return {str(key): _packed(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return {"$tuple": [_packed(item) for item in value]}
    if isinstance(value, list):
        return [_packed(item) for item in value]
    return value


def _unpacked(value: Any) -> Any:
    if isinstance(value, list):
        return [_unpacked(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        ((mark, item),) = value.items()
        if mark == "$tuple":
            return tuple(_unpacked(part) for part in item)
        if mark in _READERS:
            return _READERS[mark](item)
    return {key: _unpacked(item) for key, item in value.items()}


_MARKS: tuple[tuple[str, type, Callable[[Any], str]], ...] = (
    ("$moment", datetime, datetime.isoformat),
    ("$date", date, date.isoformat),
    ("$decimal", Decimal, str),
    ("$uuid", UUID, str),
)
_READERS: dict[str, Callable[[str], Any]] = {
    "$moment": datetime.fromisoformat,
    "$date": date.fromisoformat,
    "$decimal": Decimal,
    "$uuid": UUID,
}
