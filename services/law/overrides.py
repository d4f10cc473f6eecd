"""A supervisor decides on findings of the law, always in sight and with a reason (do no harm 2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from models.derived import CaseFinding
from models.finding import FindingOverride
from models.user import Office, User
from services.casework import Casework, found, said
from services.errors import InvalidInput, RuleViolation
from services.law.decisions import CONFIRMED, DECISIONS, READINGS, SET_ASIDE, option_of
from services.packs.model import Pack
from services.pathway.derive import rebuild_all

EMERGENCY = "EMERG"
_NEVER_SET_ASIDE = frozenset({EMERGENCY, "AGE_UNKNOWN"})
"""An emergency is rejected by its own act; an unknown age ends when the age is recorded: until then
the person counts as a child."""
_GRAVE = frozenset({"CRIM", "TIP_SCREEN", "ADULT_NRM"})
_PLAIN = ("ok", "scope")


@dataclass(frozen=True, slots=True)
class FindingDecision:
    """A decision on a finding; ``withdrawn_at`` None while it holds."""

    id: UUID
    version: int
    case_id: UUID
    finding: str
    work_id: UUID | None
    decision: str
    reason: str
    decided_by: str
    decided_at: datetime | None
    withdrawn_at: datetime | None
    withdrawn_reason: str

    @property
    def holds(self) -> bool:
        """Whether the decision counts."""
        return self.withdrawn_at is None


@dataclass(frozen=True, slots=True)
class OfficeReadings:
    """The readings of the law chosen for the whole office (codes of *law_option*), and why."""

    chosen: tuple[str, ...]
    reason: str


class FindingDecisions(Casework):
    """Set a finding aside, confirm a check as a breach, choose a reading of the law."""

    def choices(self, case_id: UUID, finding: str) -> tuple[str, ...]:
        """The decisions that this finding allows (codes of *finding_decision*)."""
        return _choices(self._case_pack(case_id), finding)

    def decide(
        self, case_id: UUID, finding: str, work_id: UUID | None, decision: str, reason: str
    ) -> UUID:
        """Decide on a finding that stands; for the supervisor, irreversible but withdrawable.

        ``work_id`` names the job it was found for; a finding about the child needs none. Raises
        NotAllowed, InvalidInput (decision, reason), RuleViolation finding_not_there,
        finding_decided, finding_emergency (an emergency is rejected by its own act) or
        finding_reason_own (a worst form or a crime is never set aside with another one's reason).
        """
        self._require("approve", "finding_override", case_id)
        pack = self._case_pack(case_id)
        if finding == EMERGENCY and decision == SET_ASIDE:
            raise RuleViolation("finding_emergency")
        if decision not in _choices(pack, finding):
            raise InvalidInput({"decision": "unknown_code"})
        values = {"decision": decision, "reason": said(reason, "reason")}
        clean = self._validated("finding_override", values, partial=True)
        with self._db.write("finding_decided", reversible=False, case_id=case_id) as session:
            target = _target(session, pack, case_id, finding, work_id)
            earlier = _decisions(session, case_id, holding=True)
            if any((one.finding, one.work_id) == (finding, target) for one in earlier):
                raise RuleViolation("finding_decided")
            if decision == SET_ASIDE and _is_grave(pack, finding):
                _require_own_reason(earlier, clean["reason"])
            override = FindingOverride(
                case_id=case_id, finding=finding, work_id=target, decided_at=self._now(), **clean
            )
            session.add(override)
        return override.id

    def withdraw(self, override_id: UUID, reason: str) -> None:
        """Take a decision back; it stays readable. Raises RuleViolation decision_withdrawn."""
        case_id = self._require_for("approve", FindingOverride, override_id)
        why = said(reason, "reason")
        with self._db.write(
            "finding_decision_withdrawn", reversible=False, case_id=case_id
        ) as session:
            override = found(session, FindingOverride, override_id)
            if override.withdrawn_at is not None:
                raise RuleViolation("decision_withdrawn")
            override.withdrawn_at = self._now()
            override.withdrawn_reason = why

    def of_case(self, case_id: UUID) -> tuple[FindingDecision, ...]:
        """Every decision on a case, those withdrawn too, oldest first."""
        self._require("read", "finding_override", case_id)
        with self._db.read() as session:
            return decisions_of(session, case_id)

    def readings(self) -> OfficeReadings:
        """The readings of the law that hold for the whole office."""
        self._require("read", "office")
        with self._db.read() as session:
            office = session.exec(select(Office)).first()
        if office is None:
            return OfficeReadings((), "")
        return OfficeReadings(tuple(office.law_options or ()), office.law_options_reason or "")

    def readings_for(self, finding: str) -> tuple[str, ...]:
        """The readings (codes of *law_option*) that could be chosen because of a finding."""
        return _offered(self._pack, READINGS, finding)

    def choose_readings(self, codes: Sequence[str], reason: str) -> None:
        """Choose the readings of the law for the whole office; every case is judged anew.

        Raises NotAllowed, InvalidInput (law_options, reason), RuleViolation office_missing.
        """
        self._require("write", "office")
        self._require("approve", "finding_override")
        known = self._pack.lists.get(READINGS, {})
        if any(code not in known for code in codes):
            raise InvalidInput({"law_options": "unknown_code"})
        why = said(reason, "reason")
        with self._db.write("law_readings_chosen", reversible=False) as session:
            office = session.exec(select(Office)).first()
            if office is None:
                raise RuleViolation("office_missing")
            office.law_options = tuple(codes)
            office.law_options_reason = why
        rebuild_all(self._db, self._shelf, self._clock)


def decisions_of(session: Session, case_id: UUID) -> tuple[FindingDecision, ...]:
    """The decisions on a case with the names of those who decided, oldest first."""
    names = {row.id: row.name for row in session.exec(select(User))}
    return tuple(
        FindingDecision(
            id=row.id,
            version=row.version,
            case_id=row.case_id,
            finding=row.finding,
            work_id=row.work_id,
            decision=row.decision or "",
            reason=row.reason or "",
            decided_by=names.get(row.created_by, "") if row.created_by else "",
            decided_at=row.decided_at,
            withdrawn_at=row.withdrawn_at,
            withdrawn_reason=row.withdrawn_reason or "",
        )
        for row in _decisions(session, case_id)
    )


def _decisions(session: Session, case_id: UUID, holding: bool = False) -> list[FindingOverride]:
    query = select(FindingOverride).where(FindingOverride.case_id == case_id)
    if holding:
        query = query.where(col(FindingOverride.withdrawn_at).is_(None))
    return list(
        session.exec(query.order_by(col(FindingOverride.decided_at), col(FindingOverride.id)))
    )


def _choices(pack: Pack, finding: str) -> tuple[str, ...]:
    text = pack.findings.get(finding)
    if text is None or text.kind in _PLAIN:
        return ()
    codes = [] if finding in _NEVER_SET_ASIDE else [SET_ASIDE]
    if text.confirms:
        codes.append(CONFIRMED)
    return (*codes, *_offered(pack, DECISIONS, finding))


def _offered(pack: Pack, list_name: str, finding: str) -> tuple[str, ...]:
    """The codes that choose a reading because of a finding, where a table of the pack has it."""
    known = {name for law in pack.laws for name in law.options}
    return tuple(
        code
        for code, item in pack.lists.get(list_name, {}).items()
        if item.attributes.get("finding") == finding and option_of(pack, list_name, code) in known
    )


def _is_grave(pack: Pack, finding: str) -> bool:
    return finding in _GRAVE or pack.findings[finding].kind == "worst_form"


def _target(
    session: Session, pack: Pack, case_id: UUID, finding: str, work_id: UUID | None
) -> UUID | None:
    """The job that the decision is about, none for a finding about the child itself."""
    query = select(CaseFinding.work_id).where(
        CaseFinding.case_id == case_id, CaseFinding.code == finding
    )
    standing = list(session.exec(query))
    if any(
        rule.finding == finding and rule.scope == "child" for law in pack.laws for rule in law.rules
    ):
        work_id = None
    elif work_id not in standing:
        standing = []
    if not standing:
        raise RuleViolation("finding_not_there")
    return work_id


def _require_own_reason(earlier: Sequence[FindingOverride], reason: str) -> None:
    if any((one.reason or "").casefold() == reason.casefold() for one in earlier):
        raise RuleViolation("finding_reason_own")
