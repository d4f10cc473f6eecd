"""The verbs of sealed cases: make the vault, open it, name people, seal a case, open in need."""

from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from services.access import CASE_ROLES, LEADERS, allowed, require
from services.backup_records import REKEY
from services.errors import InvalidInput, NotAllowed, RuleViolation, StorageError
from services.events import Committed
from services.sealing import handing_over, moving
from services.sealing.finishing import finish, tidy
from services.sealing.genuine import accept, is_known, note_made
from services.sealing.handing_over import SealedKept
from services.sealing.holders import LEFT, NAMED, Holder, holders_of, slots_of
from services.sealing.mentions import mentions
from services.sealing.mirror import WATCHED, mirror
from services.sealing.recovery import OLD, recovery_state
from services.sealing.restoring import (
    Cancelled,
    Progress,
    Slots,
    beyond_repair,
    note_ended,
    note_named,
    present_slots,
    restore,
    take_out_again,
    was_ended,
)
from services.sealing.stubs import StubView, reconcile, stubs
from services.storage import keyfile
from services.storage.copies import Copy
from services.storage.vault import Vault

if TYPE_CHECKING:
    from services.workspace import Workspace

TRUST = "sealed"
"""The label of the main vault's key that shows later that the second file was made here."""
NONE, OPEN, EMERGENCY, SHUT, FAULT = "NONE", "OPEN", "EMERGENCY", "SHUT", "FAULT"


class Sealing:
    """The second vault beside the main one. ``inside`` is the workspace over it, once it is open."""

    def __init__(self, main: "Workspace", make: Callable[[Vault], "Workspace"]) -> None:
        self._main = main
        self._make = make
        self._slot = ""
        self._unsubscribe: list[Callable[[], None]] = []
        self.inside: Workspace | None = None
        self.fault: StorageError | None = None
        self.taken_out_again: tuple[str, ...] = ()
        """The names of whom the last restore would have let in again."""

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

    @property
    def restorable(self) -> bool:
        """Whether a backup may be put there: no file is there, or it is damaged."""
        return self.state == NONE or (self.state == FAULT and beyond_repair(self.fault))

    def copies(self) -> list[Copy]:
        """The backups of the sealed cases that are found, newest first."""
        from services.damage import last_copies  # what saves a damaged vault is wanted rarely

        return last_copies(self.path, self._main.backups.chosen)

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
        try:
            return self._enter(vault)
        except StorageError as error:
            # the office opens all the same; the page of sealed cases says what is wrong
            self.close()
            vault.close()
            self.fault = error
            return None

    def create(
        self, named: Collection[UUID], in_need: Collection[UUID] = (), recovery_key: str = ""
    ) -> "Workspace":
        """Make the second vault for these people; who makes it is one of them.

        ``in_need`` are supervisors who may open it in an emergency, with a reason that is told.
        The recovery key opens it too where it is typed: what stands in the key file under its name
        could have been put there by anybody who opens the main vault. Raises NotAllowed,
        RuleViolation ``seal_vault_exists``, ``seal_no_key``, StorageError ``recovery_key_…``.
        """
        me = self._may("manage")
        if self.path.exists():
            raise RuleViolation("seal_vault_exists")
        vault = self._main.vault
        public = vault.recipients()
        wanted = {me, *named}
        self._known([*wanted, *in_need], public)
        self._reads_cases([*named, *in_need])
        recipients: dict[UUID | None, str] = {one: public[one] for one in wanted}
        if recovery_key.strip():
            recipients[None] = vault.proved_recovery(recovery_key)
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
        note_made(self._main.db, made.vault_id)
        return self._enter(made)

    def accept(self) -> "Workspace | None":
        """Use the second vault that the journal does not know: a supervisor says it is the office's.

        Raises NotAllowed.
        """
        self._may("manage")
        vault = self._try(known_only=False)
        if vault is None:
            return None
        accept(self._main.db, vault.vault_id)
        vault.close()
        return self.open()

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
        inside = self.inside.vault if self.inside is not None else None
        return holders_of(self._main.db, self._main.vault, inside)

    def left(self) -> list[Holder]:
        """Who left the office and still holds a slot: to be taken out by somebody who is named."""
        if self.inside is None:
            return []
        held = holders_of(self._main.db, self._main.vault, self.inside.vault)
        return [one for one in held if one.state == LEFT]

    def name(self, user_id: UUID, *, in_need: bool = False) -> None:
        """Let a person open the second vault (``in_need``: only for a reason).

        Raises NotAllowed, RuleViolation ``seal_no_key``, StorageError.
        """
        inside = self._inside()
        self._may("manage")
        public = self._main.vault.recipients()
        self._known([user_id], public)
        self._reads_cases([user_id])
        inside.vault.add_recipient(user_id, public[user_id], emergency=in_need)
        slot = keyfile.EMERGENCY if in_need else keyfile.PERSON
        for db in (self._main.db, inside.db):
            note_named(db, user_id, slot)

    @property
    def recovery(self) -> str:
        """How the second vault stands to the office's recovery key: see ``recovery_state``."""
        return recovery_state(self._main.vault, self.path)

    def know_recovery(self, typed: str) -> None:
        """Let the office's recovery key, as typed, open the second vault. Where that knew an older
        key, it gets a new data key after a verified copy: the old paper opens nothing later.

        Raises NotAllowed, StorageError ``recovery_key_…`` and as ``unname``.
        """
        inside = self._inside()
        self._may("manage")
        public = self._main.vault.proved_recovery(typed)
        other = self.recovery == OLD
        if other:
            # until this is done they know the old key, and it is said: nothing of it is skipped
            inside.backups.before(REKEY)
            self._renew(inside.vault)
        inside.vault.add_recipient(None, public)
        inside.db.note("sealed_recovery_known", record="vault")

    def unname(self, user_id: UUID) -> None:
        """End a person's access and give the second vault a new data key, so that a copy taken
        before opens nothing that comes after. A verified copy comes first.

        Raises NotAllowed, StorageError ``slot_last`` and as ``Backups.before``, ``Vault.rotate``.
        """
        inside = self._inside()
        self._may("manage")
        self._end(inside, user_id)

    def seal(self, case_id: UUID, readers: Collection[UUID] = ()) -> str:
        """Move a case, with every other case of its child, into the second vault; returns the
        receipt. ``readers`` are people named there beside worker and supervisor.

        Raises NotAllowed (also ``confirm_again``), RuleViolation ``seal_no_vault``, ``seal_changed``;
        StorageError ``seal_differs``. Nothing is lost in any of them.
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
        # before the case is gone here: there is no moment in which all who are named read it
        moving.keep_within(inside.db, cases, {*readers, actor.id})
        moving.erase(main.db, cases, rows, receipt, main.clock(), actor.id)
        tidy(main)
        return receipt

    def keeps(self, user_id: UUID) -> bool:
        """Whether somebody keeps sealed cases that could be handed over: asked by the program itself
        before a person goes, whoever sits at it."""
        return bool(self._kept(user_id)) and self.state != NONE

    def kept_by(self, user_id: UUID) -> list[SealedKept]:
        """The sealed cases that somebody keeps, by number: all they work on or answer for where the
        second vault is open, else those of which the office's vault says so. Nothing for a person
        who may not list sealed cases."""
        if not allowed(self._main.actor(), "list", "sealed_stub").ok:
            return []
        return self._kept(user_id)

    def takers(self, user_id: UUID) -> list[tuple[UUID, str]]:
        """Who may take over the sealed cases of a person: (id, name), by name; nobody while the
        second vault is not open."""
        if self.inside is None:
            return []
        answers = any(case.answers for case in self._kept(user_id))
        return [
            (one.id, one.name)
            for one in self.holders()
            if one.state == NAMED and one.id != user_id and (one.role in LEADERS or not answers)
        ]

    def hand_over(self, user_id: UUID, to_id: UUID) -> int:
        """Give all sealed cases of a person to another who is named; returns how many.

        The person may have left already. Raises NotAllowed (also ``kept_from_you``), RuleViolation
        ``seal_no_vault``, ``seal_not_named``, ``no_such_worker``, ``no_such_supervisor``.
        """
        inside = self._inside()
        self._may("manage")
        actor = self._main.actor()
        assert actor is not None
        named = {one.id for one in self.holders() if one.state == NAMED}
        return handing_over.hand_over(inside.db, user_id, to_id, actor, named)

    def mentions(self, case_id: UUID) -> list[str]:
        """The numbers of other cases in which the child of this one stands by name, as far as one
        may know: to be looked at before it is sealed. Raises NotAllowed, NotFound."""
        main, actor = self._main, self._main.actor()
        require(actor, "seal", "case_file", context={"case_id": case_id}, db=main.db)
        assert actor is not None
        with main.db.read() as session:
            return mentions(session, main.search, actor, case_id)

    def restore(
        self,
        file: Path,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> "Workspace | None":
        """Put a backup of the sealed cases where their vault is missing or damaged, and open it.

        It opens for whoever was named on the day of the backup and was not taken out since: who was
        is taken out again (``taken_out_again``), whoever restores it, and the vault gets another key.
        Who may open it only in an emergency since keeps that much. A damaged vault is
        put aside under another name, never replaced. Raises NotAllowed, RuleViolation
        ``seal_vault_exists`` where the present one is whole, ``seal_ended_since``, and StorageError
        as ``services.storage.backup.restore``, ``unname``, ``seal_backup_not_yours``.
        """
        me = self._may("restore")
        if not self.restorable:
            raise RuleViolation("seal_vault_exists")
        main, self.taken_out_again = self._main, ()
        if was_ended(main.db, me):
            main.db.note("restore", record="sealed_stub", result="REFUSED:seal_ended_since")
            raise RuleViolation("seal_ended_since")
        present = present_slots(main.vault, self.path, TRUST)
        restore(main.vault, file, self.path, TRUST, progress, cancelled)
        main.db.note("sealed_vault_restored", record="vault")
        gone = self._take_out_again(present, me)
        inside = self.open()
        if inside is not None:
            for one in gone:
                note_ended(inside.db, one)
        return inside

    def _take_out_again(self, present: tuple[UUID, Slots] | None, me: UUID) -> set[UUID]:
        """Before the restored vault is used by anybody; the backup is the copy that a new key wants."""
        main, vault = self._main, self._try(known_only=False)
        if vault is None:
            return set()
        try:
            held = holders_of(main.db, main.vault, vault)
            left = {one.id for one in held if one.state == LEFT}
            gone = take_out_again(main.db, vault, present, left, me)
            if gone:
                self._renew(vault)
        finally:
            vault.close()
        gone.discard(me)
        self.taken_out_again = tuple(one.name for one in held if one.id in gone)
        return gone

    def missing(self) -> list[StubView]:
        """Sealed cases that the open vault does not hold, nor its ledger: an old backup came back."""
        if self.inside is None:
            return []
        with self.inside.db.read() as session:
            there = moving.known_cases(session)
        return [stub for stub in stubs(self._main.db) if stub.case_id not in there]

    def stubs(self) -> list[StubView]:
        """Numbers and keepers of all sealed cases, for anybody who reads cases."""
        require(self._main.actor(), "list", "sealed_stub", db=self._main.db)
        return stubs(self._main.db)

    def close(self) -> None:
        """Let go of the second vault."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()
        self._main.backups.companions.clear()
        if self.inside is not None:
            self.inside.close()
            self.inside = None

    def _kept(self, user_id: UUID) -> list[SealedKept]:
        if self.inside is not None:
            return handing_over.inside_of(self.inside.db, user_id, self._main.actor())
        return handing_over.outside_of(self._main.db, user_id)

    def _try(self, *, known_only: bool = True) -> Vault | None:
        """The second vault, if it is there and the person has a slot; else the fault is kept."""
        main = self._main.vault
        self.fault = None
        if not self.path.exists() or not main.identity:
            return None
        try:
            vault = Vault.open_with_identity(
                self.path, main.identity, main.slot_user_id, trust=main.key(TRUST)
            )
        except StorageError as error:
            if error.code != "vault_wrong_passphrase":
                self.fault = error
            return None
        if known_only and not is_known(self._main.db, vault.vault_id):
            vault.close()
            self.fault = StorageError("seal_unknown")
            return None
        return vault

    def _enter(self, vault: Vault) -> "Workspace":
        inside = self._make(vault)
        mirror(self._main.db, inside.db)
        actor = self._main.actor()
        if inside.sign_in(actor.id if actor else None) is not None:
            inside.begin()
        self.inside = inside
        self._main.backups.accompany(inside.backups)
        finish(self._main, inside)
        reconcile(self._main.db, inside.db, self._main.clock)
        self._unsubscribe = [
            self._main.bus.subscribe(self._office_changed),
            inside.bus.subscribe(self._cases_changed),
        ]
        return inside

    def _end(self, inside: "Workspace", user_id: UUID) -> None:
        inside.backups.before(REKEY)
        inside.vault.remove_slot(user_id)
        # before the key, which may fail: a restored backup is compared with these entries
        for db in (self._main.db, inside.db):
            note_ended(db, user_id)
        self._renew(inside.vault)

    def _renew(self, vault: Vault) -> None:
        # a slot that somebody wrote into the key file with other tools must not get the next key
        vault.keep_slots_of({one.id for one in self._main.users()}, named=True)
        vault.rotate()

    def _office_changed(self, committed: Committed) -> None:
        inside = self.inside
        if inside is None or not any(committed.touches(name) for name in WATCHED):
            return
        mirror(self._main.db, inside.db)
        if committed.label == "user_left":
            # what fails here stays a task of whoever is named: see ``left``
            with suppress(StorageError):
                for one in self.left():
                    self._end(inside, one.id)

    def _cases_changed(self, committed: Committed) -> None:
        if self.inside is not None and committed.touches("case_file"):
            if committed.label != moving.RECEIVED:
                # a copy that is being compared must stay what it is
                moving.mark(self.inside.db)
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

    def _reads_cases(self, people: Collection[UUID]) -> None:
        """Nobody is named who could read no case there: administrators, auditors, who left."""
        reads = {one.id for one in self._main.users() if one.role in CASE_ROLES}
        if not reads.issuperset(people):
            raise RuleViolation("seal_reads_no_cases")

    def _check_readers(self, inside: "Workspace", readers: Collection[UUID]) -> None:
        """A reader who holds no slot there could never read the case: say so instead."""
        slots = slots_of(inside.vault)
        if any(reader not in slots for reader in readers):
            raise InvalidInput({"readers": "seal_not_named"})
