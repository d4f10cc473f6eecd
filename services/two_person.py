"""What one person asks for and another decides: erasing, anonymising, taking many cases out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session
from sqlmodel import col, select

from models.case import Case
from models.intake import IntakeEvent
from models.retention import TwoPersonRequest
from models.user import User
from services.access import ADMINISTRATOR, LEADERS, Actor, require
from services.clock import Clock
from services.errors import InvalidInput, NotAllowed, NotFound, RuleViolation
from services.packs.model import Pack
from services.storage.database import Database
from services.two_accounts import Links, links, same_hand

ERASE, ANONYMISE, BULK_EXPORT = "ERASE", "ANONYMISE", "BULK_EXPORT"
KINDS = (ERASE, ANONYMISE, BULK_EXPORT)
_RECORD = "two_person_request"


@dataclass(frozen=True, slots=True)
class RequestView:
    """One request. ``approved`` is None until somebody decided; ``done_at``: it was carried out.

    ``may_decide``: the person who looks may decide it now. ``refused``: why not, although their role
    decides such things; a code of ``messages.ERRORS``.
    """

    id: UUID
    kind: str
    case_id: UUID | None
    number: str
    reason: str
    asked_by: UUID | None
    asked_by_name: str
    asked_at: datetime | None
    decided_by_name: str
    decided_at: datetime | None
    approved: bool | None
    decision_reason: str
    done_at: datetime | None
    may_decide: bool
    refused: str = ""

    @property
    def open(self) -> bool:
        """Whether nobody has decided yet."""
        return self.decided_at is None


class Requests:
    """The gate of two persons. It decides and remembers; carrying out is the caller's own verb.

    ``office`` is the office's own vault, whose journal knows who let whom in, where ``db`` is that
    of the sealed cases.
    """

    def __init__(
        self,
        db: Database,
        pack: Pack,
        clock: Clock,
        actor: Callable[[], Actor | None],
        office: Database | None = None,
    ) -> None:
        self._db = db
        self._office = office or db
        self._pack = pack
        self._clock = clock
        self._actor = actor

    def ask(self, kind: str, case_id: UUID | None, reason: str) -> UUID:
        """Ask for it. Raises InvalidInput (kind, ``case_id`` or ``reason`` missing), NotFound,
        RuleViolation ``asked_already`` while the same request waits, NotAllowed.
        """
        actor = self._allowed("ask")
        _check_kind(kind, case_id, reason)
        with self._db.write("two_person_asked", reversible=False, case_id=case_id) as session:
            number = _number_of(session, case_id) if case_id else ""
            waiting = select(TwoPersonRequest.id).where(
                TwoPersonRequest.kind == kind,
                col(TwoPersonRequest.case_id) == case_id if case_id
                else col(TwoPersonRequest.case_id).is_(None),
                col(TwoPersonRequest.decided_at).is_(None),
            )  # fmt: skip
            if session.scalar(waiting) is not None:
                raise RuleViolation("asked_already")
            request = TwoPersonRequest(
                kind=kind,
                case_id=case_id,
                number=number,
                reason=reason.strip(),
                asked_by=actor.id,
                asked_at=self._clock(),
            )
            session.add(request)
        return request.id

    def decide(self, request_id: UUID, approved: bool, reason: str = "") -> None:
        """Agree or refuse, as another person than the one who asked. A refusal needs a reason.

        Two accounts that may be one person's are not two people (``services.two_accounts``). Raises
        NotFound, InvalidInput, RuleViolation ``own_request``, ``same_hand`` or
        ``request_decided``, NotAllowed.
        """
        actor = self._allowed("decide")
        if not approved and not reason.strip():
            raise InvalidInput({"decision_reason": "required"})
        self._check_two(actor, request_id)
        with self._db.write("two_person_decided", reversible=False) as session:
            request = _loaded(session, request_id)
            if not _decides(actor, request.kind):
                raise NotAllowed("role_not_enough", action="decide", record=_RECORD)
            if request.decided_at is not None:
                raise RuleViolation("request_decided")
            if request.asked_by == actor.id:
                raise RuleViolation("own_request")
            request.approved = approved
            request.decision_reason = reason.strip() or None
            request.decided_by = actor.id
            request.decided_at = self._clock()

    def require_approved(self, kind: str, case_id: UUID | None) -> UUID:
        """The approved request of this kind that nobody has carried out yet.

        Raises NotAllowed ``second_person_missing``, also for a request that one person alone both
        asked and decided, however that came to stand in the vault.
        """
        self._allowed("read")
        with self._db.read() as session:
            query = select(TwoPersonRequest).where(
                TwoPersonRequest.kind == kind,
                col(TwoPersonRequest.approved).is_(True),
                col(TwoPersonRequest.done_at).is_(None),
            )
            for request in session.scalars(query):
                if request.case_id == case_id and self._by_two(request):
                    return request.id
        raise NotAllowed("second_person_missing", kind=kind)

    def mark_done(self, session: Session, request_id: UUID) -> None:
        """Note inside the write that carries it out that it is done: it serves once."""
        request = _loaded(session, request_id)
        if not request.approved or request.done_at is not None:
            raise NotAllowed("second_person_missing", kind=request.kind)
        request.done_at = self._clock()

    def list(self, *, open_only: bool = True) -> list[RequestView]:
        """The requests, oldest first. A supervisor sees all of them, an administrator those for taking
        cases out, anybody else their own: a reason may tell of a case that is kept from them."""
        actor = self._allowed("list")
        with self._db.read() as session:
            names = {row.id: row.name for row in session.execute(select(User.id, User.name))}
            query = select(TwoPersonRequest).order_by(col(TwoPersonRequest.asked_at))
            rows = [row for row in session.scalars(query) if _sees(actor, row)]
        let_in = self._links(self._clock()) if any(row.decided_at is None for row in rows) else ()
        return [
            _view(row, names, actor, let_in)
            for row in rows
            if row.decided_at is None or not open_only
        ]

    def _check_two(self, actor: Actor, request_id: UUID) -> None:
        """Refuse, and say so in the journal, where who asked and who decides may be one person."""
        with self._db.read() as session:
            request = _loaded(session, request_id)
        open_for = request.decided_at is None and _decides(actor, request.kind)
        if open_for and _not_two(request, actor, self._links(self._clock())) == "same_hand":
            self._db.note("decide", record=_RECORD, result="REFUSED:same_hand")
            raise RuleViolation("same_hand")

    def _by_two(self, row: TwoPersonRequest) -> bool:
        """Whether two people stand behind an approval, however it came to stand in the vault."""
        one, other, at = row.asked_by, row.decided_by, row.decided_at
        if one is None or other is None or at is None or one == other:
            return False
        return not same_hand(self._links(at, until=at), one, other)

    def _links(self, now: datetime, until: datetime | None = None) -> Links:
        """Who let whom in, as the journal of the office's own vault tells it."""
        with self._office.read() as session:
            return links(session, now, until)

    def _allowed(self, action: str) -> Actor:
        actor = self._actor()
        require(actor, action, _RECORD, db=self._db)
        assert actor is not None
        return actor


def _check_kind(kind: str, case_id: UUID | None, reason: str) -> None:
    wrong = {}
    if kind not in KINDS:
        wrong["kind"] = "unknown_code"
    if kind in (ERASE, ANONYMISE) and case_id is None:
        wrong["case_id"] = "required"
    if not reason.strip():
        wrong["reason"] = "required"
    if wrong:
        raise InvalidInput(wrong)


def _number_of(session: Session, subject: UUID) -> str:
    """The number of a case, or of a raid or call that no case came out of."""
    for model in (Case, IntakeEvent):
        number = session.scalar(select(model.number).where(col(model.id) == subject))
        if number is not None:
            return number
    raise NotFound("not_found", record="case_file")


def _loaded(session: Session, request_id: UUID) -> TwoPersonRequest:
    request = session.get(TwoPersonRequest, request_id)
    if request is None:
        raise NotFound("not_found", record=_RECORD)
    return request


def _decides(actor: Actor, kind: str) -> bool:
    return actor.role in LEADERS or (actor.role == ADMINISTRATOR and kind == BULK_EXPORT)


def _sees(actor: Actor, row: TwoPersonRequest) -> bool:
    return _decides(actor, row.kind) or row.asked_by == actor.id


def _not_two(row: TwoPersonRequest, actor: Actor, let_in: Links) -> str:
    """Why this person is no second one beside who asked; empty where they are."""
    if row.asked_by == actor.id:
        return "own_request"
    if row.asked_by is not None and same_hand(let_in, row.asked_by, actor.id):
        return "same_hand"
    return ""


def _view(
    row: TwoPersonRequest, names: dict[UUID, str], actor: Actor, let_in: Links
) -> RequestView:
    open_for = row.decided_at is None and _decides(actor, row.kind)
    refused = _not_two(row, actor, let_in) if open_for else ""
    return RequestView(
        id=row.id,
        kind=row.kind,
        case_id=row.case_id,
        number=row.number,
        reason=row.reason or "",
        asked_by=row.asked_by,
        asked_by_name=names.get(row.asked_by, "") if row.asked_by else "",
        asked_at=row.asked_at,
        decided_by_name=names.get(row.decided_by, "") if row.decided_by else "",
        decided_at=row.decided_at,
        approved=row.approved,
        decision_reason=row.decision_reason or "",
        done_at=row.done_at,
        may_decide=open_for and not refused,
        refused=refused,
    )
