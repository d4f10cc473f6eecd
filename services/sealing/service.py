"""The verbs of sealed cases: make the vault, open it, name people, seal a case, open in need."""

from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from services.access import require
from services.errors import InvalidInput, NotAllowed, RuleViolation, StorageError
from services.events import Committed
from services.sealing import moving
from services.sealing.mirror import WATCHED, mirror
from services.sealing.stubs import StubView, in_both, reconcile, stubs
from services.storage import keyfile
from services.storage.vault import Vault

if TYPE_CHECKING:
    from services.workspace import Workspace

TRUST = "sealed"
"""The label of the main vault's key that shows later that the second file was made here."""
NONE, OPEN, EMERGENCY, SHUT, FAULT = "NONE", "OPEN", "EMERGENCY", "SHUT", "FAULT"
NAMED, IN_NEED, KEY_CHANGED = "NAMED", "EMERGENCY", "KEY_CHANGED"


@dataclass(frozen=True, slots=True)
class Holder:
    """A person as the sealed vault knows them.

    ``state``: NAMED opens it, EMERGENCY only for a reason, KEY_CHANGED was named but has another
    key since (a new passphrase set by somebody else) and must be named anew; empty is not named.
    ``can_be_named`` is False for a person who has not opened the main vault yet.
    """

    id: UUID
    name: str
    role: str
    state: str
    can_be_named: bool


class Sealing:
    """The second vault beside the main one. ``inside`` is the workspace over it, once it is open."""

    def __init__(self, main: "Workspace", make: Callable[[Vault], "Workspace"]) -> None:
        self._main = main
        self._make = make
        self._slot = ""
        self._unsubscribe: list[Callable[[], None]] = []
        self.inside: Workspace | None = None
        self.fault: StorageError | None = None

    @property
    def path(self) -> Path:
        """Where the second vault lies: beside the main one, under a name of its own."""
        return keyfile.sealed_path(self._main.vault.path)

    @property
    def state(self) -> str:
        """NONE (there is none), OPEN, EMERGENCY (could be opened for a reason), SHUT (this person
        is not named) or FAULT (see ``fault``)."""
        if self.inside is not None:
            return OPEN
        if self.fault is not None:
            return FAULT
        return self._slot or (SHUT if self.path.exists() else NONE)

    def open(self) -> "Workspace | None":
        """Open the second vault where the person at the keyboard is named; finishes what a power
        cut broke off. An emergency slot alone opens nothing here (``open_in_need``)."""
        vault = self._try()
        if vault is None:
            return None
        if vault.slot_kind == keyfile.EMERGENCY:
            self._slot = EMERGENCY
            vault.close()
            return None
        return self._enter(vault)

    def create(self, named: Collection[UUID], in_need: Collection[UUID] = ()) -> "Workspace":
        """Make the second vault for these people; who makes it is one of them.

        ``in_need`` are supervisors who may open it in an emergency, with a reason that is told.
        Raises NotAllowed, RuleViolation ``seal_vault_exists``, InvalidInput (people), StorageError.
        """
        me = self._may("manage")
        if self.path.exists():
            raise RuleViolation("seal_vault_exists")
        vault = self._main.vault
        public = vault.recipients()
        wanted = {me, *named}
        self._known([*wanted, *in_need], public)
        recipients: dict[UUID | None, str] = {one: public[one] for one in wanted}
        if vault.recovery_recipient:
            recipients[None] = vault.recovery_recipient
        made = Vault.create_for(
            self.path,
            recipients,
            identity=vault.identity,
            user_id=me,
            main_id=vault.vault_id,
            trust=vault.key(TRUST),
            emergency={one: public[one] for one in set(in_need) - wanted},
            training=vault.training,
        )
        self._main.db.note("sealed_vault_made", record="vault")
        return self._enter(made)

    def open_in_need(self, reason: str) -> "Workspace":
        """Open the second vault with an emergency slot; each case still asks for itself.

        Noted in both journals. Raises InvalidInput (reason), NotAllowed, StorageError.
        """
        self._may("manage")
        if not reason.strip():
            raise InvalidInput({"reason": "required"})
        vault = self._try()
        if vault is None:
            raise self.fault or NotAllowed("seal_not_named")
        self._main.db.note("sealed_vault_opened_in_need", record="vault")
        inside = self._enter(vault)
        inside.db.note("sealed_vault_opened_in_need", record="vault")
        return inside

    def holders(self) -> list[Holder]:
        """Everyone of the office and how the second vault knows them, by name."""
        require(self._main.actor(), "read", "user_account", db=self._main.db)
        public = self._main.vault.recipients()
        slots = {} if self.inside is None else _slots(self.inside.vault)
        return [
            Holder(one.id, one.name, one.role, _state(one.id, slots, public), one.id in public)
            for one in self._main.users()
        ]

    def name(self, user_id: UUID, *, in_need: bool = False) -> None:
        """Let a person open the second vault (``in_need``: only for a reason).

        Raises NotAllowed, RuleViolation ``seal_no_key``, StorageError.
        """
        inside = self._inside()
        self._may("manage")
        public = self._main.vault.recipients()
        self._known([user_id], public)
        kind = keyfile.PERSON if in_need else keyfile.EMERGENCY
        with suppress(StorageError):
            inside.vault.remove_slot(user_id, kind=kind)
        inside.vault.add_recipient(user_id, public[user_id], emergency=in_need)
        inside.db.note("sealed_person_named", record="user_account", record_id=user_id)

    def unname(self, user_id: UUID) -> None:
        """End a person's access and give the second vault a new data key, so that a copy taken
        before opens nothing that comes after. Raises NotAllowed, StorageError ``slot_last``."""
        inside = self._inside()
        self._may("manage")
        inside.vault.remove_slot(user_id)
        inside.vault.rotate()
        inside.db.note("sealed_person_ended", record="user_account", record_id=user_id)

    def seal(self, case_id: UUID, readers: Collection[UUID] = ()) -> str:
        """Move a case, with every other case of its child, into the second vault; returns the
        receipt. ``readers`` are people named there beside worker and supervisor.

        Raises NotAllowed (also ``confirm_again``), RuleViolation ``seal_no_vault``, ``seal_changed``,
        ``seal_worker_not_named``; StorageError ``seal_differs``. Nothing is lost in any of them.
        """
        main, inside = self._main, self._inside()
        actor = main.actor()
        require(actor, "seal", "case_file", context={"case_id": case_id}, db=main.db)
        assert actor is not None
        main.confirmation.require()
        self._check_readers(inside, readers)
        with main.db.read() as session:
            cases = moving.cases_of_child(session, case_id)
        for other in cases:
            require(actor, "seal", "case_file", context={"case_id": other}, db=main.db)
        mirror(main.db, inside.db)
        rows = moving.copy(main.db, inside.db, cases)
        receipt = moving.verify(inside.db, rows)
        moving.erase(main.db, cases, rows, receipt, main.clock(), actor.id)
        moving.keep_within(inside.db, cases, {*readers, actor.id})
        main.erasure.clean()
        return receipt

    def stubs(self) -> list[StubView]:
        """Numbers and keepers of all sealed cases, for anybody who reads cases."""
        require(self._main.actor(), "list", "sealed_stub", db=self._main.db)
        return stubs(self._main.db)

    def close(self) -> None:
        """Let go of the second vault."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()
        if self.inside is not None:
            self.inside.close()
            self.inside = None

    def _try(self) -> Vault | None:
        """The second vault, if it is there and the person has a slot; else the fault is kept."""
        main = self._main.vault
        self.fault = None
        if not self.path.exists() or not main.identity:
            return None
        try:
            return Vault.open_with_identity(
                self.path, main.identity, main.slot_user_id, trust=main.key(TRUST)
            )
        except StorageError as error:
            if error.code != "vault_wrong_passphrase":
                self.fault = error
            return None

    def _enter(self, vault: Vault) -> "Workspace":
        inside = self._make(vault)
        mirror(self._main.db, inside.db)
        actor = self._main.actor()
        if inside.sign_in(actor.id if actor else None) is not None:
            inside.begin()
        self.inside = inside
        self._finish(inside)
        reconcile(self._main.db, inside.db, self._main.clock)
        self._unsubscribe = [
            self._main.bus.subscribe(self._office_changed),
            inside.bus.subscribe(self._cases_changed),
        ]
        return inside

    def _finish(self, inside: "Workspace") -> None:
        """Finish a sealing that was broken off: compare again, then take the case out.

        Where the copy differs from what the main vault holds now, it is brought up to date first.
        """
        actor = self._main.actor()
        left = in_both(self._main.db, inside.db)
        if not left or actor is None:
            return
        rows = moving.copy(self._main.db, inside.db, left)
        receipt = moving.verify(inside.db, rows)
        moving.erase(self._main.db, left, rows, receipt, self._main.clock(), actor.id)
        moving.keep_within(inside.db, left, {actor.id})
        self._main.erasure.clean()

    def _office_changed(self, committed: Committed) -> None:
        if self.inside is not None and any(committed.touches(name) for name in WATCHED):
            mirror(self._main.db, self.inside.db)

    def _cases_changed(self, committed: Committed) -> None:
        if self.inside is not None and committed.touches("case_file"):
            reconcile(self._main.db, self.inside.db, self._main.clock)

    def _inside(self) -> "Workspace":
        if self.inside is None:
            raise RuleViolation("seal_no_vault")
        return self.inside

    def _may(self, action: str) -> UUID:
        """Who may change the circle: a supervisor, proved anew. Returns the person's id."""
        actor = self._main.actor()
        require(actor, action, "sealed_stub", db=self._main.db)
        assert actor is not None
        self._main.confirmation.require()
        return actor.id

    def _known(self, people: Collection[UUID], public: Mapping[UUID, str]) -> None:
        if any(one not in public for one in people):
            raise RuleViolation("seal_no_key")

    def _check_readers(self, inside: "Workspace", readers: Collection[UUID]) -> None:
        """A reader who holds no slot there could never read the case: say so instead."""
        slots = _slots(inside.vault)
        if any(reader not in slots for reader in readers):
            raise InvalidInput({"readers": "seal_not_named"})


def _slots(vault: Vault) -> dict[UUID, tuple[str, str]]:
    """Kind and public identity of each person's slot."""
    return {slot.user_id: (slot.kind, slot.public) for slot in vault.slots if slot.user_id}


def _state(person: UUID, slots: Mapping[UUID, tuple[str, str]], public: Mapping[UUID, str]) -> str:
    kind, key = slots.get(person, ("", ""))
    if not kind:
        return ""
    if public.get(person) != key:
        return KEY_CHANGED
    return IN_NEED if kind == keyfile.EMERGENCY else NAMED
