"""The composition of everything below the window: one open vault and all its verbs."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from sqlmodel import select

from models.user import Office, User
from services.access import ADMINISTRATOR, OFFICE_KNOWS, SUPERVISOR, TRAINER, WORKER, Actor, require
from services.access_context import actor_of
from services.acts import Acts
from services.approvals import Approvals
from services.assessments import Assessments
from services.attachments.service import Attachments
from services.backups import Backups
from services.bin import Bin
from services.care import Care
from services.cases import Cases
from services.clock import Clock, system_clock
from services.closures.outcomes import Outcomes
from services.closures.service import Closures
from services.closures.transfers import Transfers
from services.commission import Commission
from services.confirmation import Confirmation
from services.consents import Consents
from services.documents.papers import Papers
from services.drafts import Drafts
from services.enforcement import Enforcement
from services.erasure import Erasure
from services.errors import InvalidInput, RuleViolation, StorageError
from services.events import Committed, EventBus
from services.intake import Intake
from services.law.overrides import FindingDecisions
from services.nrm import Nrm
from services.numbers import new_vault_code
from services.packs.loader import load_pack
from services.packs.model import Pack
from services.packs.moving import Procedure
from services.packs.office_pack import changes_packs
from services.packs.shelf import PackShelf
from services.pathway.derive import make_derivation, recheck_due
from services.people import People
from services.plans import Plans
from services.records import Records
from services.referrals import Referrals
from services.retention import Retention
from services.returns import Returns
from services.safety import Safety
from services.sealing import Sealing
from services.search import Search
from services.search import make_derivation as make_search_derivation
from services.search.engines import engine_for
from services.search.service import ensure_tables
from services.storage.database import Database, check_version
from services.storage.history import History
from services.storage.tries import taken_tries
from services.storage.vault import Vault
from services.today import Today
from services.trail import Trail
from services.two_person import Requests
from services.validation import Values, validated
from services.vault_keys import VaultKeys

FIRST_ROLES = (WORKER, SUPERVISOR, TRAINER, ADMINISTRATOR)
"""Who may set an office up."""

LOCK_MINUTES = 5
"""Minutes without work after which the screen is covered, where the office has set none."""


@dataclass(frozen=True, slots=True)
class OfficeView:
    """The office whose vault this is."""

    id: UUID
    version: int
    name: str
    address: str
    phone: str
    region: str
    vault_code: str
    training: bool
    approval_needed: bool
    identification_body: str
    lock_minutes: int
    default_knows: str


class Workspace:
    """One open vault: its data, its packs, the person at the keyboard, and every service.

    ``actor`` is a function, because nobody is signed in before the first user exists. ``pack``
    stands for the one that came with the program; without it the office's is loaded. ``main`` is
    set over the vault of sealed cases: the workspace it belongs to, whose passphrase counts here too.
    """

    def __init__(
        self,
        vault: Vault,
        clock: Clock,
        pack: Pack | None = None,
        *,
        main: "Workspace | None" = None,
    ) -> None:
        self.vault = vault
        self.main = main
        self.clock = clock
        self.bus = EventBus()
        self._person: Actor | None = None
        self.db = Database(
            vault.engine,
            actor=self.actor,
            clock=clock,
            audit_key=vault.key("audit"),
            bus=self.bus,
            derivations=(
                make_derivation(lambda: self.shelf, clock),
                make_search_derivation(engine_for(vault.engine)),
            ),
        )
        # before anything is written: it meets the journal as the file holds it
        self.trail = Trail(self.db, clock, self.actor, lambda: self.pack, vault)
        self.shelf = PackShelf(self.db, pack)
        ensure_tables(self.db)
        # first of all listeners: whoever shows a change of the pack must find the new one
        self.bus.subscribe(self._renew_packs)
        self.bus.subscribe(self._renew_person)
        self.history = History(self.db)
        self.bus.subscribe(self.history.remember)
        self.search = Search(self.db, self.actor)
        self.today = Today(self.db, self.pack, clock, self.actor)
        self.drafts = Drafts(self.db, clock, self.actor)
        self.backups = Backups(vault, self.db, clock, self.actor)
        self.confirmation: Confirmation = (
            main.confirmation if main else Confirmation(self.db, vault, clock, self.actor)
        )
        self.erased_again = 0
        self._build_casework()
        self._build_procedure()
        self.sealing = Sealing(self, self._beside) if main is None else None
        self.keys: VaultKeys = (
            main.keys
            if main
            else VaultKeys(self.db, self.actor, vault, self.confirmation, lambda: self.sealing)
        )

    @property
    def sealed(self) -> "Workspace | None":
        """The workspace over the vault of sealed cases, where it is open."""
        return self.sealing.inside if self.sealing is not None else None

    @property
    def pack(self) -> Pack:
        """The present pack of the office: codes, bodies, forms and papers are read from it.

        The steps and the law of one case are read from the version it keeps (``shelf.of``).
        """
        return self.shelf.present

    def actor(self) -> Actor | None:
        """Who is at the keyboard now; None for a person who is no active user of this office."""
        return replace(self._person, at=self.clock()) if self._person else None

    @property
    def office(self) -> OfficeView:
        """The office. Raises RuleViolation ``office_missing`` before it is set up."""
        with self.db.read() as session:
            row = session.exec(select(Office)).first()
            if row is None:
                raise RuleViolation("office_missing")
            return OfficeView(
                row.id,
                row.version,
                row.name,
                row.address or "",
                row.phone or "",
                row.region or "",
                row.vault_code,
                row.training,
                row.approval_needed is not False,
                row.identification_body or "",
                row.lock_minutes or LOCK_MINUTES,
                row.default_knows or OFFICE_KNOWS,
            )

    def sign_in(self, user_id: UUID | None) -> Actor | None:
        """Put a person at the keyboard: the one whose slot opened the vault, or a second person
        who has just given the passphrase. A trainer's role counts in a training vault only.

        Another person takes back none of the steps of the one before, who may know other cases.
        """
        if self._person is not None and self._person.id != user_id:
            self.history.clear()
        self._person = self._person_of(user_id)
        return self.actor()

    def _person_of(self, user_id: UUID | None) -> Actor | None:
        with self.db.read() as session:
            user = session.get(User, user_id) if user_id else None
            if user is None or not user.active:
                return None
            role = user.role if user.role != TRAINER or self.vault.training else ""
            return actor_of(session, user, role)

    def _renew_person(self, committed: Committed) -> None:
        """Role and team as they stand after a change of the people of the office."""
        if self._person is not None and committed.touches("user_account"):
            self._person = self._person_of(self._person.id)

    def change_office(self, values: Values, version: int) -> None:
        """Change what the office says of itself and how it works; audited, and can be undone.

        ``values`` may hold the fields of the office's form: name, address, phone, region, whether
        only approved plans enter an agenda, and the body that identifies victims officially.
        Raises InvalidInput, Conflict, NotAllowed.
        """
        require(self.actor(), "manage", "office", db=self.db)
        clean = validated("office", values, self.pack, partial=True)
        with self.db.write("office_settings_changed") as session:
            office = session.exec(select(Office)).one()
            check_version(office, version)
            for name, value in clean.items():
                setattr(office, name, value)

    def begin(self) -> None:
        """Begin the sitting of the person at the keyboard: enter it in the journal, and bring into
        line what happened to the file or to the calendar since the last one."""
        self.today.remember_visit()
        self.trail.begin(taken_tries(self.vault.path))
        self.db.note("vault_opened")
        if self.main is None:
            # a disk that takes no writing now is no reason to keep everybody out
            with suppress(StorageError):
                self.people.remove_strange_keys()
        self.backups.note_upgrade()
        self.renew_code_after_restore()
        self.finish_erasures()
        self.recheck()

    def users(self) -> list[Actor]:
        """Everyone of the office who is active, by name."""
        require(self.actor(), "read", "user_account", db=self.db)
        with self.db.read() as session:
            rows = session.exec(select(User).where(User.active).order_by(User.name)).all()
        return [Actor(row.id, row.name, row.role) for row in rows]

    def recheck(self) -> int:
        """Derive again what time alone has changed; returns how many cases. Called at start, at
        a change of day and after sleep."""
        return recheck_due(self.db, self.shelf, self.clock)

    def renew_code_after_restore(self) -> bool:
        """Draw a new vault code where the vault came out of a backup; says whether it did.

        The series of a backup are older than the papers already printed: with another code no
        number can be given a second time.
        """
        from services.storage.backup import RESTORED

        with self.db.read() as session:
            connection = session.connection()
            if connection.dialect.name != "sqlite":
                return False
            mark = connection.exec_driver_sql("PRAGMA user_version").scalar()
        if mark != RESTORED:
            return False
        with self.db.write("vault_code_renewed", reversible=False) as session:
            office = session.exec(select(Office)).one()
            before = office.vault_code
            while office.vault_code == before:
                office.vault_code = new_vault_code()
            session.connection().exec_driver_sql("PRAGMA user_version = 0")
        return True

    def finish_erasures(self) -> int:
        """Take out again what a backup brought back after it was erased, and end a cleaning that
        was cut off, before anybody sees a case; returns how many cases went again.

        Raises StorageError where a case cannot be taken out again.
        """
        self.erased_again = self.erasure.finish()
        return self.erased_again

    def close(self) -> None:
        """Forget what is in memory and let go of the files."""
        if self.sealing is not None:
            self.sealing.close()
        self.history.clear()
        self.trail.finish()
        self._person = None
        self.vault.close()

    def _beside(self, vault: Vault) -> "Workspace":
        """A workspace over the vault of sealed cases; its procedure is this one's."""
        return Workspace(vault, self.clock, load_pack(self.pack.code), main=self)

    def _renew_packs(self, committed: Committed) -> None:
        """Read the packs again, and build anew what works by the present one."""
        if changes_packs(committed):
            self.shelf.refresh()
            self._build_casework()
            self._build_procedure()

    def _build_casework(self) -> None:
        db, pack, clock, actor = self.db, self.pack, self.clock, self.actor
        self.records = Records(db, pack, clock, actor)
        office = self.main.db if self.main else None
        self.requests = Requests(db, pack, clock, actor, office)
        # who belongs to the office is decided in the office's vault, whichever is shown
        self.people: People = (
            self.main.people
            if self.main
            else People(
                db,
                pack,
                clock,
                actor,
                self.vault,
                self.confirmation,
                self.backups,
                lambda user_id: self.sealing is not None and self.sealing.keeps(user_id),
            )
        )
        self.bin = Bin(db, pack, clock, actor)
        self.retention = Retention(db, pack, clock, actor, self.trail, self.requests)
        self.erasure = Erasure(
            db,
            pack,
            clock,
            actor,
            vault=self.vault,
            history=self.history,
            requests=self.requests,
            confirmation=self.confirmation,
            watch=self.trail,
            copies=self.backups,
        )
        self.intake = Intake(db, pack, clock, actor, self.shelf)
        self.cases = Cases(db, pack, clock, actor, self.search, self.shelf, self.confirmation)
        self.attachments = Attachments(db, pack, clock, actor)
        self.procedure = Procedure(db, self.shelf, clock, actor, self.vault.path.parent)

    def _build_procedure(self) -> None:
        parts = (self.db, self.pack, self.clock, self.actor, self.shelf)
        self.consents = Consents(*parts)
        self.safety = Safety(*parts)
        self.referrals = Referrals(*parts)
        self.assessments = Assessments(*parts)
        self.plans = Plans(*parts)
        self.approvals = Approvals(*parts)
        self.commission = Commission(*parts)
        self.findings = FindingDecisions(*parts)
        self.nrm = Nrm(*parts)
        self.returns = Returns(*parts)
        self.acts = Acts(*parts)
        self.enforcement = Enforcement(*parts)
        self.care = Care(*parts)
        self.outcomes = Outcomes(*parts)
        self.transfers = Transfers(*parts)
        self.closures = Closures(*parts)
        self.papers = Papers(*parts)


def open_workspace(
    vault: Vault,
    clock: Clock = system_clock,
    *,
    pack: Pack | None = None,
    user_id: UUID | None = None,
) -> Workspace:
    """Everything over an open vault. ``user_id`` names the person where the recovery key was used.

    Rechecks what time has changed and remembers when the person was here last. Raises PackError,
    StorageError.
    """
    workspace = Workspace(vault, clock, pack)
    if workspace.sign_in(vault.slot_user_id or user_id) is not None:
        workspace.begin()
        if workspace.sealing is not None:
            workspace.sealing.open()
    return workspace


def create_office(
    vault: Vault,
    office: Values,
    user_name: str,
    role: str = SUPERVISOR,
    *,
    clock: Clock = system_clock,
    language: str | None = None,
    pack_code: str = "kg",
    vault_code: Callable[[], str] = new_vault_code,
) -> Workspace:
    """Set up a vault just made: the office and its first person, whose slot opens it.

    ``office`` holds name, address, phone, region; ``pack_code`` is the country whose procedure the
    office follows, for good; ``vault_code`` draws the three characters that keep the numbers of two
    offices apart. Raises InvalidInput, PackError, RuleViolation ``office_exists``.
    """
    if role not in FIRST_ROLES or (role == TRAINER and not vault.training):
        raise InvalidInput({"role": "unknown_code"})
    pack = load_pack(pack_code)
    clean = validated("office", office, pack)
    person = validated("user_account", {"name": user_name, "role": role}, pack)
    person["language"] = language
    first = vault.slot_user_id or uuid4()
    workspace = Workspace(vault, clock, pack)
    with workspace.db.write("office_created", reversible=False) as session:
        if session.exec(select(Office)).first() is not None:
            raise RuleViolation("office_exists")
        session.add(User(id=first, **person))
        session.add(
            Office(
                **clean,
                vault_code=vault_code(),
                pack=pack.code,
                training=vault.training,
            )
        )
    workspace.sign_in(first)
    workspace.trail.begin()
    return workspace
