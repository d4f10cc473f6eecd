"""The port that screens use, and the derivation that keeps the index in step with every write."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from rapidfuzz import fuzz
from sqlalchemy import Connection, Engine, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.expression import TextualSelect
from sqlmodel import col

from models.audit import PrintedDocument
from models.case import Case
from models.child import Child
from models.intake import IntakeEvent
from models.referral import Referral
from models.sealed import SealedStub
from models.user import User
from services.access import Actor, may_know, require
from services.access_sql import known_values
from services.errors import InvalidInput
from services.events import Change
from services.names import display_name, words
from services.numbers import (
    CASE,
    DOCUMENT,
    INTAKE,
    REFERRAL,
    looks_like_number,
    parse_number,
    part_of_number,
)
from services.search.engines import SearchEngine, engine_for
from services.search.index import CHUNK, cases_touched, indexed_cases, names_of
from services.search.reasons import reasons_in
from services.storage.database import Database, Derivation
from services.storage.engine import ACCESS, WRITE
from services.storage.faults import translated

MOST_TERMS = 12
ALIKE_CANDIDATES = 200
ALIKE_ENOUGH = 78.0


@dataclass(frozen=True, slots=True)
class Hit:
    """A case that was found; ``name`` and ``place`` are empty where the case is kept from the
    person who searches. ``how``: WORDS, NUMBER, PART (inside a name) or ALIKE (another spelling)."""

    case_id: UUID
    number: str
    name: str
    place: str
    how: str = "WORDS"
    kept: bool = False


@dataclass(frozen=True, slots=True)
class SealedHit:
    """A case that lies among the sealed ones: its number and who keeps it."""

    number: str
    keeper: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a case was found: the record, its field, and the value with the words in it."""

    record: str
    field: str
    text: str


class Search:
    """Find cases by anything that is written in them, as far as one may know."""

    def __init__(self, db: Database, actor: Callable[[], Actor | None]) -> None:
        self._db = db
        self._actor = actor
        self.engine = engine_for(db.engine)

    def find(self, text: str, limit: int = 50) -> list[Hit]:
        """Cases with every typed word at the start of one of theirs, newest first.

        A whole number finds its case (or the case of a referral, paper or intake event) even when
        the case is kept; names and words of kept cases are never matched. Where nothing begins so,
        parts of names and then other spellings are tried.
        """
        actor = self._allowed()
        if looks_like_number(text):
            return self._by_number(actor, text)
        terms = typed_words(text)
        if not terms:
            return []
        known = known_values(actor, sqlite=self._db.engine.dialect.name == "sqlite")
        values = (self.engine.prefixes(terms), *known, limit)
        with self._db.read() as session:
            connection = session.connection()
            rows = connection.exec_driver_sql(self.engine.hit_sql, values).all()
            if rows:
                return [_hit(row) for row in rows]
            return self._further(session, connection, actor, terms, limit)

    def sealed(self, text: str, limit: int = 5) -> list[SealedHit]:
        """Sealed cases with the typed number, or with part of it; never by a name. Raises NotAllowed."""
        require(self._actor(), "list", "sealed_stub", db=self._db)
        part = part_of_number(text)
        if not part:
            return []
        query = (
            select(col(SealedStub.number), col(User.name))
            .join(User, col(User.id) == col(SealedStub.keeper_id), isouter=True)
            .order_by(col(SealedStub.number))
        )
        with self._db.read() as session:
            found = [SealedHit(number, name or "") for number, name in session.execute(query)]
        return [hit for hit in found if part in part_of_number(hit.number)][:limit]

    def matching(self, text: str) -> TextualSelect | None:
        """A SELECT of the ids of cases with these words, for a list; None for an empty text.

        The list itself adds who may know.
        """
        terms = typed_words(text)
        return self.engine.matching(terms) if terms else None

    def reasons(self, case_id: UUID, text: str) -> list[Reason]:
        """In which fields of a case the typed words stand. Raises NotAllowed."""
        require(self._actor(), "read", "case", context={"case_id": case_id}, db=self._db)
        with self._db.read() as session:
            return [Reason(*found) for found in reasons_in(session, case_id, typed_words(text))]

    def rebuild(
        self,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> int:
        """Build the index anew; returns how many cases it holds. Cancelled, the old one stays."""
        require(self._actor(), "maintain", "vault", db=self._db)
        return rebuild(self._db, progress, cancelled)

    def _allowed(self) -> Actor:
        actor = self._actor()
        require(actor, "search", "case", db=self._db)
        assert actor is not None
        return actor

    def _by_number(self, actor: Actor, text: str) -> list[Hit]:
        try:
            number = parse_number(text)
        except InvalidInput:
            return []
        with self._db.read() as session:
            query = _hits(actor).where(
                _numbered(number.letter, str(number)), col(Case.binned_at).is_(None)
            )
            return [_hit_of(row, "NUMBER") for row in session.execute(query)]

    def _further(
        self,
        session: Session,
        connection: Connection,
        actor: Actor,
        terms: Sequence[str],
        limit: int,
    ) -> list[Hit]:
        how, found = "PART", self.engine.inside(connection, terms, limit)
        if not found:
            how = "ALIKE"
            near = self.engine.alike(connection, terms, ALIKE_CANDIDATES)
            names = names_of(session, near)
            scores = {case_id: _likeness(terms, name) for case_id, name in names.items()}
            good = [case_id for case_id in near if scores.get(case_id, 0) >= ALIKE_ENOUGH]
            found = sorted(good, key=lambda case_id: -scores[case_id])[:limit]
        query = _hits(actor).where(col(Case.id).in_(found), may_know(actor))
        hits = {row.id: _hit_of(row, how) for row in session.execute(query)}
        return [hits[case_id] for case_id in found if case_id in hits]


def _likeness(terms: Sequence[str], name: str) -> float:
    """How alike the typed words are to the words of a name they fit best, 0–100 on average."""
    parts = name.split()
    best = [max((fuzz.ratio(term, part) for part in parts), default=0.0) for term in terms]
    return sum(best) / len(best)


def typed_words(text: str) -> list[str]:
    """What was typed as words of the index, no more than are useful."""
    return words(text)[:MOST_TERMS]


def ensure_tables(db: Database) -> None:
    """Make the tables of the index where they are missing (they belong to no migration)."""
    with translated(), _writer(db).begin() as connection:
        engine_for(db.engine).ensure_tables(connection)


def make_derivation(engine: SearchEngine) -> Derivation:
    """Index what a write has changed, in the transaction of the write."""

    def reindex(session: Session, changes: Sequence[Change]) -> None:
        touched = cases_touched(session, changes)
        if not touched:
            return
        connection = session.connection()
        found = indexed_cases(session, list(touched))
        gone = touched - {case.case_id for case in found}
        if gone:
            engine.remove(connection, gone)
        engine.put(connection, found)

    return reindex


def rebuild(
    db: Database,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Build the index anew, oldest case first; one transaction, so that it is whole or as it was."""
    index = engine_for(db.engine)
    done = 0
    with (
        translated(),
        _writer(db).connect() as connection,
        connection.begin() as transaction,
    ):
        order = select(col(Case.id)).order_by(col(Case.opened_at), col(Case.number))
        ids = list(connection.scalars(order))
        index.clear(connection)
        for start in range(0, len(ids), CHUNK):
            if cancelled is not None and cancelled():
                transaction.rollback()
                return 0
            part = indexed_cases(connection, ids[start : start + CHUNK])
            index.put(connection, part)
            done += len(part)
            if progress is not None:
                progress(done, len(ids))
    db.note("search_rebuilt")
    return done


def _writer(db: Database) -> Engine:
    return db.engine.execution_options(**{ACCESS: WRITE})


def _hits(actor: Actor) -> Any:
    known = may_know(actor).label("known")
    return select(
        col(Case.id),
        col(Case.number),
        col(Child.family_name),
        col(Child.given_name),
        col(Case.place),
        known,
    ).join(Child, col(Child.id) == col(Case.child_id))


def _numbered(letter: str, number: str) -> Any:
    if letter == CASE:
        return col(Case.number) == number
    if letter == INTAKE:
        return col(Case.intake_id).in_(
            select(col(IntakeEvent.id)).where(col(IntakeEvent.number) == number)
        )
    tables: dict[str, Any] = {REFERRAL: Referral, DOCUMENT: PrintedDocument}
    table = tables.get(letter)
    if table is None:
        return col(Case.id).is_(None)
    return col(Case.id).in_(select(table.case_id).where(table.number == number))


def _hit(row: Any) -> Hit:
    case_id = row[0] if isinstance(row[0], UUID) else UUID(row[0])
    return Hit(case_id, row[1], display_name(row[2], row[3]), row[4] or "")


def _hit_of(row: Any, how: str) -> Hit:
    if not row.known:
        return Hit(row.id, row.number, "", "", how, kept=True)
    return Hit(
        row.id, row.number, display_name(row.family_name, row.given_name), row.place or "", how
    )
