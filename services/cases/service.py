"""The verbs of the list of cases and of the case page."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlmodel import col, select

from models.case import Case, CaseReader
from models.user import User
from services.access import CASE_ROLES, CIRCLE, GROUP_KNOWS, LEADERS, Actor, require
from services.cases.emergency import (
    EmergencyNotice,
    acknowledge,
    end_of_tomorrow,
    notices_for,
    open_for_a_time,
)
from services.cases.listing import (
    CaseCounts,
    CaseFilters,
    CaseRow,
    CaseSort,
    case_counts,
    case_ids,
    case_rows,
)
from services.cases.page import (
    CaseHeader,
    CasePage,
    findings_of,
    header_of,
    lanes_of,
    next_steps,
    safety_lines,
    steps_of,
    tab_counts,
    unknown_of,
)
from services.cases.timeline import TimelineRow, timeline_of
from services.clock import Clock
from services.confirmation import Confirmation
from services.errors import InvalidInput, NotFound, RuleViolation
from services.law.rights import case_rights
from services.numbers import looks_like_number
from services.packs.model import Pack
from services.packs.shelf import Shelf
from services.pathway.case_explained import explain_case
from services.pathway.explain import StepExplanation
from services.search import Search
from services.storage.database import Database

LATEST = 6
FALLBACK = 200
NAMED_KNOW = "TEAM"
TAKES_NAMES = (NAMED_KNOW, GROUP_KNOWS)
"""The circles for which further persons may be named."""


class Cases:
    """The list of cases, one case, and who works on it."""

    def __init__(
        self,
        db: Database,
        pack: Pack,
        clock: Clock,
        actor: Callable[[], Actor | None],
        search: Search,
        shelf: Shelf,
        confirmation: Confirmation,
    ) -> None:
        self._db = db
        self._pack = pack
        self._clock = clock
        self._actor = actor
        self._search = search
        self._shelf = shelf
        self._confirmation = confirmation

    def find_ids(
        self,
        text: str = "",
        filters: CaseFilters | None = None,
        sort: CaseSort | str = CaseSort.DUE,
    ) -> list[UUID]:
        """The cases in order. With words, those that match; other spellings where none does."""
        actor = self._allowed("list")
        wanted, order = filters or CaseFilters(), CaseSort(sort)
        if looks_like_number(text):
            return [hit.case_id for hit in self._search.find(text)]
        matching = self._search.matching(text)
        if matching is None and text.strip():
            return []
        now, first = self._clock(), self._first_steps()
        with self._db.read() as session:
            ids = case_ids(session, actor, wanted, order, now, first_steps=first, matching=matching)
        if ids or matching is None:
            return ids
        near = [hit.case_id for hit in self._search.find(text, FALLBACK)]
        if not near:
            return []
        with self._db.read() as session:
            found = set(
                case_ids(session, actor, wanted, order, now, first_steps=first, matching=near)
            )
        return [case_id for case_id in near if case_id in found]

    def rows(self, ids: Sequence[UUID]) -> dict[UUID, CaseRow]:
        """The rows in view, by id; of kept cases the number only."""
        actor = self._allowed("list")
        with self._db.read() as session:
            return case_rows(session, actor, ids, self._clock(), self._pack.timezone)

    def counts(self) -> CaseCounts:
        """The numbers on the chips of the list."""
        actor = self._allowed("list")
        with self._db.read() as session:
            return case_counts(session, actor, self._clock())

    def count(self, filters: CaseFilters) -> int:
        """How many cases the list would hold with these filters and no words."""
        return len(self.find_ids("", filters, CaseSort.NEWEST))

    def header(self, case_id: UUID) -> CaseHeader:
        """Who the case is about. Raises NotFound, NotAllowed."""
        self._case_allowed("read", case_id)
        with self._db.read() as session:
            header = header_of(session, case_id, self._today())
        if header is None:
            raise NotFound("not_found", record="case_file")
        return header

    def page(self, case_id: UUID) -> CasePage:
        """The overview of a case. Raises NotFound, NotAllowed."""
        self._case_allowed("read", case_id)
        now, today = self._clock(), self._today()
        with self._db.read() as session:
            header = header_of(session, case_id, today)
            if header is None:
                raise NotFound("not_found", record="case_file")
            pack = self._shelf.of(header.pack_version)
            steps = [row for row in steps_of(session, case_id, now) if row.step in pack.steps]
            findings = findings_of(session, case_id)
            events = timeline_of(session, case_id, self._pack.timezone)
            return CasePage(
                header=header,
                safety=safety_lines(session, case_id, today),
                lanes=lanes_of(steps, [track.code for track in pack.tracks]),
                next_steps=next_steps(steps),
                findings=findings,
                unknown=unknown_of(session, case_id),
                rights=case_rights(session, pack, case_id, now),
                counts=tab_counts(session, case_id, header.child_id),
                events=tuple(events[:LATEST]),
            )

    def explain(self, case_id: UUID) -> tuple[StepExplanation, ...]:
        """Why each step stands as it does: facts, rule, source and sums. Raises NotFound,
        NotAllowed."""
        self._case_allowed("read", case_id)
        with self._db.read() as session:
            header = header_of(session, case_id, self._today())
            if header is None:
                raise NotFound("not_found", record="case_file")
            pack = self._shelf.of(header.pack_version)
            return explain_case(session, pack, case_id, self._clock())

    def timeline(self, case_id: UUID) -> list[TimelineRow]:
        """The chronology of a case, newest first."""
        self._case_allowed("read", case_id)
        with self._db.read() as session:
            return timeline_of(session, case_id, self._pack.timezone)

    def assign(
        self, case_id: UUID, worker_id: UUID, supervisor_id: UUID | None, version: int
    ) -> None:
        """Give the case to another worker or supervisor of the office; can be undone.

        Raises NotFound, Conflict, RuleViolation ``no_such_worker`` or ``no_such_supervisor``.
        """
        self._circle_allowed("change", case_id)
        with self._db.write("case_assigned", case_id=case_id) as session:
            case = self._loaded(session.get(Case, case_id), version)
            worker = session.get(User, worker_id)
            if worker is None or not worker.active or worker.role not in CASE_ROLES:
                raise RuleViolation("no_such_worker")
            if supervisor_id is not None:
                leader = session.get(User, supervisor_id)
                if leader is None or not leader.active or leader.role not in LEADERS:
                    raise RuleViolation("no_such_supervisor")
            case.worker_id = worker_id
            case.supervisor_id = supervisor_id

    def readers(self, case_id: UUID) -> tuple[UUID, ...]:
        """The persons named as readers of a kept case."""
        self._case_allowed("read", case_id)
        with self._db.read() as session:
            query = select(CaseReader.user_id).where(
                CaseReader.case_id == case_id, col(CaseReader.until).is_(None)
            )
            return tuple(session.scalars(query))

    def set_readers(self, case_id: UUID, knows: str, readers: Sequence[UUID]) -> None:
        """Say who may know of a case: a code of *who_may_know*, and the persons named.

        Persons are named for a circle that knows persons (``TAKES_NAMES``). Not undone by a
        keystroke: a person who was told stays told. Raises InvalidInput, NotAllowed.
        """
        self._circle_allowed("change", case_id)
        if knows not in self._pack.lists["who_may_know"]:
            raise InvalidInput({"knows": "unknown_code"})
        with self._db.write("case_readers_changed", reversible=False, case_id=case_id) as session:
            case = self._loaded(session.get(Case, case_id), None)
            case.knows = knows
            wanted = set(readers) if knows in TAKES_NAMES else set()
            query = select(CaseReader).where(
                CaseReader.case_id == case_id, col(CaseReader.until).is_(None)
            )
            for row in list(session.scalars(query)):
                if row.user_id in wanted:
                    wanted.remove(row.user_id)
                else:
                    session.delete(row)
            session.add_all(CaseReader(case_id=case_id, user_id=reader) for reader in wanted)

    def open_in_emergency(self, case_id: UUID, reason: str) -> datetime:
        """Open a case that is kept from this supervisor, until the end of tomorrow.

        The people of the case are told of it, with the reason; it is not undone. Returns until
        when. Raises NotFound, InvalidInput (``reason``), RuleViolation ``case_not_kept``,
        NotAllowed (``confirm_again`` among others).
        """
        require(
            self._actor(), "open_in_emergency", "case_file", context={"case_id": case_id},
            db=self._db,
        )  # fmt: skip
        self._confirmation.require()
        until = end_of_tomorrow(self._clock(), self._pack.timezone)
        actor = self._allowed("read")
        with self._db.write("emergency_opened", reversible=False, case_id=case_id) as session:
            open_for_a_time(session, case_id, actor, reason, until)
        return until

    def emergencies(self) -> tuple[EmergencyNotice, ...]:
        """Openings in an emergency of which this person is to take note, oldest first."""
        actor = self._allowed("list")
        with self._db.read() as session:
            return notices_for(session, actor)

    def acknowledge_emergency(self, reader_id: UUID) -> None:
        """Take note of an opening in an emergency. Raises NotFound, NotAllowed."""
        actor = self._allowed("change")
        with self._db.write("emergency_acknowledged", reversible=False) as session:
            acknowledge(session, reader_id, actor, self._clock())

    def workers(self) -> list[tuple[UUID, str]]:
        """The people to whom a case may be given: (id, name), by name."""
        return self._people(col(User.role).in_(CASE_ROLES))

    def supervisors(self) -> list[tuple[UUID, str]]:
        """The people who may answer for a case: (id, name), by name."""
        return self._people(col(User.role).in_(LEADERS))

    def _people(self, wanted: ColumnElement[bool] | bool) -> list[tuple[UUID, str]]:
        self._allowed("list")
        with self._db.read() as session:
            found = session.execute(select(User.id, User.name).where(User.active, wanted))
            return sorted(((row[0], row[1]) for row in found), key=lambda row: row[1])

    def _first_steps(self) -> dict[str, str]:
        return {track.code: track.steps[0].code for track in self._pack.tracks if track.steps}

    def _today(self) -> date:
        return self._clock().astimezone(self._pack.timezone).date()

    def _allowed(self, action: str) -> Actor:
        actor = self._actor()
        require(actor, action, "case", db=self._db)
        assert actor is not None
        return actor

    def _case_allowed(self, action: str, case_id: UUID) -> None:
        require(self._actor(), action, "case_file", context={"case_id": case_id}, db=self._db)

    def _circle_allowed(self, action: str, case_id: UUID) -> None:
        require(self._actor(), action, CIRCLE, context={"case_id": case_id}, db=self._db)

    @staticmethod
    def _loaded(case: Case | None, version: int | None) -> Case:
        from services.storage.database import check_version

        if case is None:
            raise NotFound("not_found", record="case_file")
        if version is not None:
            check_version(case, version)
        return case
