"""The people of the office: who has which role and key, who comes, and who leaves.

Nothing here is undone by a keystroke, and all of it wants the passphrase once more. About people
who read cases only supervisors decide: an administrator who could hand out a single-use phrase for
a worker could read with it what the worker reads.
"""

import builtins
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlmodel import col, select

from models.user import User
from services.access import CASE_ROLES, LEADERS, ROLES, Actor, allowed, require
from services.access_context import case_context
from services.backup_records import REKEY
from services.backups import Backups
from services.clock import Clock
from services.confirmation import Confirmation
from services.errors import InvalidInput, NotAllowed, RuleViolation
from services.packs.model import Pack
from services.people_rules import (
    RECORD,
    PersonView,
    active,
    case_counts,
    check_leader,
    check_no_cases,
    dissolve_team,
    hand_over,
    loaded,
    manages,
    may_give,
    open_cases_of,
    person_view,
)
from services.storage.database import Database, check_version
from services.storage.vault import Vault
from services.validation import Values, validated

__all__ = ["CaseToHandOver", "People", "PersonView", "SinglePhrase"]

PHRASE_LASTS = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class SinglePhrase:
    """A phrase that lets a person in once, to be handed over in person; it is never shown again."""

    user_id: UUID
    name: str
    phrase: str
    until: datetime


@dataclass(frozen=True, slots=True)
class CaseToHandOver:
    """An open case of somebody who leaves. ``answers``: that person is its supervisor;
    ``kept``: who looks may know the number only."""

    case_id: UUID
    number: str
    answers: bool
    kept: bool


class People:
    """The list of people, and the verbs that change it."""

    def __init__(
        self,
        db: Database,
        pack: Pack,
        clock: Clock,
        actor: Callable[[], Actor | None],
        vault: Vault,
        confirmation: Confirmation,
        backups: Backups,
        keeps_sealed: Callable[[UUID], bool],
    ) -> None:
        self._keeps_sealed = keeps_sealed
        self._db = db
        self._pack = pack
        self._clock = clock
        self._actor = actor
        self._vault = vault
        self._confirmation = confirmation
        self._backups = backups

    def list(self, *, left: bool = True) -> tuple[PersonView, ...]:
        """Everyone by name, those who left last; without ``left`` only who is active."""
        actor = self._allowed("list")
        with self._db.read() as session:
            people = list(session.scalars(select(User).order_by(col(User.name))))
            cases = case_counts(session)
        names, phrases = {user.id: user.name for user in people}, self._phrases()
        keys = [slot.user_id for slot in self._vault.slots if slot.user_id and not slot.until]
        rows = [
            person_view(user, actor, names, keys, phrases, cases)
            for user in people
            if user.active or left
        ]
        return tuple(sorted(rows, key=lambda row: not row.active))

    def supervisors(self) -> builtins.list[tuple[UUID, str]]:
        """Who may lead a team: (id, name), by name."""
        return [(row.id, row.name) for row in self.list(left=False) if row.role in LEADERS]

    def takers(self, user_id: UUID) -> builtins.list[tuple[UUID, str]]:
        """Who may take over all cases of a person: (id, name), by name."""
        answers = any(case.answers for case in self.cases_of(user_id))
        roles = LEADERS if answers else CASE_ROLES
        rows = self.list(left=False)
        return [(row.id, row.name) for row in rows if row.role in roles and row.id != user_id]

    def roles(self) -> tuple[str, ...]:
        """The roles that this person may give, in the order of the list."""
        actor = self._allowed("list")
        training = self._vault.training
        with self._db.read() as session:
            return tuple(one for one in ROLES if may_give(session, actor, one, training=training))

    def add(
        self, name: str, role: str, supervisor_id: UUID | None = None, language: str = "ru"
    ) -> SinglePhrase:
        """Add a person, and make the phrase with which they come in for the first time, in words of a
        language.

        Raises InvalidInput, RuleViolation ``no_such_supervisor``, StorageError, NotAllowed
        (``confirm_again``, ``role_not_yours_to_give``).
        """
        actor = self._risky()
        clean = validated(RECORD, {"name": name, "role": role}, self._pack)
        self._check_gives(actor, clean["role"])
        user = User(id=uuid4(), **clean, supervisor_id=supervisor_id)
        with self._db.write("user_added", reversible=False) as session:
            check_leader(session, user.id, supervisor_id)
            session.add(user)
        return self._make_phrase(user.id, user.name, language)

    def change(self, user_id: UUID, values: Values, version: int) -> None:
        """Change name, role, job title or ``supervisor_id`` of somebody loaded at ``version``.

        Raises InvalidInput, Conflict, NotFound, NotAllowed, RuleViolation ``own_role``,
        ``person_left``, ``no_such_supervisor`` and, for a role that reads no
        cases, ``cases_to_hand_over``, ``sealed_to_hand_over``.
        """
        actor, user = self._person(user_id)
        plain = {name: value for name, value in values.items() if name != "supervisor_id"}
        clean = validated(RECORD, plain, self._pack, partial=True)
        role = clean.get("role", user.role)
        if role != user.role:
            if user_id == actor.id:
                raise RuleViolation("own_role")
            self._check_gives(actor, role)
        if role not in CASE_ROLES:
            self._check_no_sealed(user_id)
        with self._db.write("user_changed", reversible=False) as session:
            user = active(session, user_id)
            check_version(user, version)
            if role not in LEADERS:
                dissolve_team(session, user_id)
            if role not in CASE_ROLES:
                check_no_cases(session, user_id)
            if "supervisor_id" in values:
                check_leader(session, user_id, values["supervisor_id"])
                user.supervisor_id = values["supervisor_id"]
            for name, value in clean.items():
                setattr(user, name, value)

    def new_phrase(self, user_id: UUID, language: str = "ru") -> SinglePhrase:
        """Let a person who lost the passphrase in once more, by a phrase of 48 hours.

        The person sets a new passphrase with it; nobody else learns that one. Raises NotFound,
        StorageError, NotAllowed, RuleViolation ``person_left`` or ``own_phrase``.
        """
        actor, user = self._person(user_id)
        if user_id == actor.id:
            raise RuleViolation("own_phrase")
        return self._make_phrase(user.id, user.name, language)

    def cases_of(self, user_id: UUID) -> tuple[CaseToHandOver, ...]:
        """The open cases that somebody works on or answers for: to be handed over before they go."""
        actor = self._allowed("manage")
        with self._db.read() as session:
            cases = session.scalars(open_cases_of(user_id)).all()
            contexts = {case.id: case_context(session, case.id) for case in cases}
        return tuple(
            CaseToHandOver(
                case_id=case.id,
                number=case.number,
                answers=case.supervisor_id == user_id,
                kept=not allowed(actor, "read", "case_file", context=contexts[case.id]).ok,
            )
            for case in cases
        )

    def hand_over(self, user_id: UUID, to_id: UUID) -> int:
        """Give all open cases of a person to another, at once; returns how many.

        Nobody takes over a case that is kept from them: to read it they open it in an emergency, of
        which its people are told. Raises NotFound, NotAllowed (also ``kept_from_you``),
        RuleViolation ``no_such_worker`` or ``no_such_supervisor``.
        """
        actor, _user = self._person(user_id)
        if to_id == actor.id and any(case.kept for case in self.cases_of(user_id)):
            self._refuse("kept_from_you")
        with self._db.write("cases_handed_over", reversible=False) as session:
            taker = session.get(User, to_id)
            if taker is None or not taker.active or taker.role not in CASE_ROLES:
                raise RuleViolation("no_such_worker")
            return hand_over(session, user_id, taker)

    def leave(self, user_id: UUID, *, sealed_later: bool = False) -> None:
        """Somebody leaves the office: no longer active, no team, and their key slots taken away.

        What they copied stays readable to them: ``renew_key`` afterwards. Done again for a person
        who left, it takes away a slot that was left over. Raises NotFound, StorageError,
        NotAllowed, RuleViolation ``own_leave``, ``cases_to_hand_over``, and ``sealed_to_hand_over``
        unless ``sealed_later``: the key must be taken away today, and somebody who is named hands
        the sealed cases over afterwards (``Sealing.hand_over``). An office keeps its last
        supervisor by that: only a supervisor lets another one go.
        """
        actor = self._risky()
        with self._db.read() as session:
            user = loaded(session, user_id)
        self._check_manages(actor, user.role)
        if user_id == actor.id:
            raise RuleViolation("own_leave")
        if user.active:
            if not sealed_later:
                self._check_no_sealed(user_id)
            with self._db.write("user_left", reversible=False) as session:
                user = loaded(session, user_id)
                check_no_cases(session, user_id)
                user.active = False
                user.left_at = self._clock()
                user.supervisor_id = None
                dissolve_team(session, user_id)
        if any(slot.user_id == user_id for slot in self._vault.slots):
            self._vault.remove_slot(user_id)

    def renew_key(
        self,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Give the vault another data key, after a verified backup: what a leaver or a thief copied
        opens nothing that is written from now on.

        Takes minutes with many cases, and nothing can be saved meanwhile. Raises StorageError as
        ``Backups.before`` and ``Vault.rotate``, NotAllowed.
        """
        require(self._actor(), "manage", "vault", db=self._db)
        self._confirmation.require()
        self._backups.before(REKEY, progress, cancelled)
        self.remove_strange_keys()
        self._vault.rotate(progress)
        self._db.note("key_renewed", record="vault", record_id=self._vault.vault_id)

    def remove_strange_keys(self) -> int:
        """Take away the slots of people who do not work here; returns how many. Part of an opening
        and of a new key.

        Whoever has a slot can write one more into the key file with other tools, and would keep a
        way in after they have left. Raises StorageError.
        """
        with self._db.read() as session:
            here = set(session.scalars(select(User.id).where(User.active)))
        gone = self._vault.keep_slots_of(here)
        if gone:
            self._db.note("strange_keys_removed", record="vault", result=f"KEYS:{gone}")
        return gone

    def _make_phrase(self, user_id: UUID, name: str, language: str) -> SinglePhrase:
        from services.storage.phrases import new_phrase  # its word list is wanted here only

        phrase, until = new_phrase(language), self._clock() + PHRASE_LASTS
        self._vault.add_once_slot(user_id, phrase, until)
        self._db.note("single_phrase_made", record=RECORD, record_id=user_id)
        return SinglePhrase(user_id, name, phrase, until)

    def _phrases(self) -> dict[UUID, datetime]:
        """Whose single-use phrase waits, and until when."""
        now = self._clock()
        return {
            slot.user_id: slot.until
            for slot in self._vault.slots
            if slot.user_id is not None and slot.until is not None and slot.until > now
        }

    def _allowed(self, action: str) -> Actor:
        actor = self._actor()
        require(actor, action, RECORD, db=self._db)
        assert actor is not None
        return actor

    def _risky(self) -> Actor:
        actor = self._allowed("manage")
        self._confirmation.require()
        return actor

    def _person(self, user_id: UUID) -> tuple[Actor, User]:
        """Who asks, having proved it, and the person it is about, whom they may manage."""
        actor = self._risky()
        with self._db.read() as session:
            user = active(session, user_id)
        self._check_manages(actor, user.role)
        return actor, user

    def _check_no_sealed(self, user_id: UUID) -> None:
        if self._keeps_sealed(user_id):
            raise RuleViolation("sealed_to_hand_over")

    def _check_manages(self, actor: Actor, role: str) -> None:
        if not manages(actor, role):
            self._refuse()

    def _check_gives(self, actor: Actor, role: str) -> None:
        if role not in self._roles_here():
            raise InvalidInput({"role": "unknown_code"})
        with self._db.read() as session:
            gives = may_give(session, actor, role, training=self._vault.training)
        if not gives:
            self._refuse()

    def _roles_here(self) -> tuple[str, ...]:
        return tuple(role for role in ROLES if role != "TRAINER" or self._vault.training)

    def _refuse(self, code: str = "role_not_yours_to_give") -> None:
        self._db.note("manage", record=RECORD, result=f"REFUSED:{code}")
        raise NotAllowed(code, action="manage", record=RECORD)
