"""The verbs of intake."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from models.case import Case
from models.intake import IntakeEvent, PersonFound
from services.access import Actor, intake_context, require, withheld
from services.clock import Clock
from services.errors import InvalidInput, NotFound, RuleViolation
from services.intake.changes import (
    IntakeResult,
    Office,
    needs_no_case,
    open_case,
    store_event,
    store_persons,
    store_situation,
)
from services.intake.checks import HOTLINE, LINK, OPENED, checked_event, checked_persons
from services.intake.lookalikes import Lookalike, lookalikes
from services.intake.queries import IntakeRow, IntakeView, event_rows, event_view, events_at
from services.intake.router import RoutingAnswer, facts_of_event, routes
from services.packs.model import Pack
from services.packs.shelf import PackShelf
from services.storage.database import Database
from services.validation import Values


class Intake:
    """Raids, calls, lists and visits."""

    def __init__(
        self,
        db: Database,
        pack: Pack,
        clock: Clock,
        actor: Callable[[], Actor | None],
        shelf: PackShelf,
    ) -> None:
        self._db = db
        self._pack = pack
        self._clock = clock
        self._actor = actor
        self._shelf = shelf

    def record(
        self,
        event: Values,
        participants: Sequence[str],
        persons: Sequence[Values],
        *,
        knows: str,
        open_cases: bool,
        readers: Sequence[UUID] = (),
    ) -> IntakeResult:
        """Store an event with its agencies and persons, and open a case for each child.

        ``knows`` is asked first: a code of *who_may_know*; ``readers`` are the persons named when
        it is not the whole office. A person whose values hold ``case_id`` is added to that case.
        Everything is one step that can be undone; numbers given stay used. Raises InvalidInput
        (errors of persons as ``row.field``, rows from 0), NotAllowed.
        """
        actor = self._allowed("open", "intake_event")
        now = self._clock()
        clean = checked_event(event, knows, self._pack, now, open_cases=open_cases)
        found = checked_persons(
            persons, clean.get("outcome"), self._pack, now, open_cases=open_cases
        )
        self._check_agencies(participants)
        self._check_links(actor, [person[LINK] for person in found if person[LINK]])
        if open_cases and not clean.get("outcome") and OPENED in self._pack.lists["intake_outcome"]:
            clean["outcome"] = OPENED
        office = Office(self._pack, now, actor, tuple(readers))
        label = "call_recorded" if clean["channel"] == HOTLINE else "intake_recorded"
        self._shelf.keep_present()
        with self._db.write(label) as session:
            row = store_event(session, clean, participants, office)
            return store_persons(session, row, found, office, open_cases=open_cases)

    def open_cases(self, intake_id: UUID, person_ids: Sequence[UUID]) -> tuple[UUID, ...]:
        """Open cases for persons of an event that was stored without them; can be undone.

        Raises NotFound, and RuleViolation ``person_has_case`` or ``person_is_adult``.
        """
        actor = self._event_allowed("open", intake_id)
        office = Office(self._pack, self._clock(), actor)
        opened: list[UUID] = []
        self._shelf.keep_present()
        with self._db.write("cases_opened") as session:
            event = session.get(IntakeEvent, intake_id)
            for person_id in person_ids:
                person = session.get(PersonFound, person_id)
                if event is None or person is None or person.intake_id != intake_id:
                    raise NotFound("not_found", record="person_found")
                if person.case_id is not None:
                    raise RuleViolation("person_has_case")
                if needs_no_case(person.model_dump()):
                    raise RuleViolation("person_is_adult")
                case = open_case(session, event, person, office)
                person.case_id = case.id
                store_situation(session, event, person, case.id, self._pack.timezone, alone=False)
                opened.append(case.id)
        return tuple(opened)

    def rows(self, limit: int = 200, offset: int = 0) -> list[IntakeRow]:
        """Events, newest first; of events kept from this person no place is shown."""
        actor = self._allowed("list", "intake_event")
        with self._db.read() as session:
            return event_rows(session, actor, limit, offset)

    def view(self, intake_id: UUID) -> IntakeView:
        """One event; of a person whose case is kept from the actor only the case number, and who
        reported only to those who work on it and to supervisors. Raises NotFound, NotAllowed.
        """
        view = self._whole(intake_id)
        with self._db.read() as session:
            actor = self._actor()
            kept = withheld(actor, "intake_event", intake_context(session, intake_id, actor))
        if not kept:
            return view
        values = {name: None if name in kept else value for name, value in view.values.items()}
        told = any(view.values[name] is not None for name in kept)
        return replace(view, values=values, reporter_kept=told)

    def _whole(self, intake_id: UUID) -> IntakeView:
        """The event with who reported it: what may be started depends on that too."""
        actor = self._event_allowed("read", intake_id)
        with self._db.read() as session:
            view = event_view(session, actor, intake_id)
        if view is None:
            raise NotFound("not_found", record="intake_event")
        return view

    def earlier_at(self, place: str, district: str | None = None) -> list[IntakeRow]:
        """Events of the last year at the same place: the second call about one address."""
        actor = self._allowed("search", "intake_event")
        with self._db.read() as session:
            return events_at(session, actor, place, district, self._clock())

    def lawful_starts(self, intake_id: UUID) -> RoutingAnswer:
        """What a stored event may lawfully start, by the rules of its day.

        Raises NotFound, NotAllowed.
        """
        view = self._whole(intake_id)
        return self._starts(
            view.values,
            [row.agency for row in view.participants],
            [person.values for person in view.persons],
        )

    def starts_of(
        self, event: Values, participants: Sequence[str] = (), persons: Sequence[Values] = ()
    ) -> RoutingAnswer:
        """What an event still being typed may lawfully start; without an hour it is of today.

        Raises NotAllowed.
        """
        self._allowed("write", "intake_event")
        return self._starts(event, participants, persons)

    def _starts(
        self, event: Values, participants: Sequence[str], persons: Sequence[Values]
    ) -> RoutingAnswer:
        received = event.get("received_at")
        moment = received if isinstance(received, datetime) else self._clock()
        facts = facts_of_event(event, self._pack, persons, participants)
        return routes(self._pack, facts, moment.astimezone(self._pack.timezone).date())

    def similar(self, person: Values, limit: int = 5) -> list[Lookalike]:
        """Children already known who may be this one, most alike first.

        Spelling, script and an estimated age are allowed for. Nothing is proposed from a case of
        which this person may only know the number.
        """
        actor = self._allowed("search", "child")
        with self._db.read() as session:
            today = self._clock().astimezone(self._pack.timezone).date()
            return lookalikes(session, actor, person, today, limit)

    def _allowed(self, action: str, record: str) -> Actor:
        actor = self._actor()
        require(actor, action, record, db=self._db)
        assert actor is not None
        return actor

    def _event_allowed(self, action: str, intake_id: UUID) -> Actor:
        actor = self._actor()
        with self._db.read() as session:
            context = intake_context(session, intake_id, actor)
        require(actor, action, "intake_event", context=context, record_id=intake_id, db=self._db)
        assert actor is not None
        return actor

    def _check_agencies(self, participants: Sequence[str]) -> None:
        if any(agency not in self._pack.lists["agency"] for agency in participants):
            raise InvalidInput({"participants": "unknown_code"})

    def _check_links(self, actor: Actor, case_ids: Sequence[UUID]) -> None:
        for case_id in case_ids:
            require(actor, "write", "case_file", context={"case_id": case_id}, db=self._db)
            with self._db.read() as session:
                case = session.get(Case, case_id)
            if case is None:
                raise NotFound("not_found", record="case_file")
            if case.closed_at is not None:
                raise RuleViolation("case_closed")
