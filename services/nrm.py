"""National Referral Mechanism: the trafficking questions, identification, referral, mission notice.

Government Decree 493 (2019), stages after the state report to the CMW ¶315–320; its own text was
not read, so which body decides, and by when, is data of the pack and shown as an office default.
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlmodel import Session, col, select

from models.act import Act
from models.case import Case
from models.derived import CaseFinding
from models.nrm import NrmIdentification, NrmScreening
from models.referral import Referral
from models.user import Office
from services.acts import MISSION_NOTICE, new_act, refuse_suspected
from services.casework import Casework, child_of, found, said
from services.consents import suspects_of
from services.errors import InvalidInput, RuleViolation
from services.law.age import age_on
from services.law.decisions import SET_ASIDE
from services.law.trafficking import shows_suspicion
from services.mission_hold import MISSION_RELEASED, MissionHold, hold_of
from services.referrals.guards import NRM, refuse_name, refuse_suspect
from services.validation import Values

SAFETY_MEASURES = "SAFETY_MEASURES"
ASSISTANCE_PLAN = "ASSISTANCE_PLAN"
TRAFFICKING = "TIP"
OFFICIAL = "OFFICIAL"
ADULT_AGE = 18
ADULT_FINDING = "ADULT_NRM"
_LOWER_SENSITIVITY = ("NORMAL", "WFCL")


@dataclass(frozen=True, slots=True)
class ScreeningView:
    """One set of trafficking questions; ``indicators`` () means asked and none found."""

    id: UUID
    version: int
    case_id: UUID
    asked_at: datetime | None
    asked_by: str | None
    indicators: tuple[str, ...]
    act: str | None
    purpose: str | None
    means: str | None
    note: str | None
    suspicion: bool


@dataclass(frozen=True, slots=True)
class IdentificationView:
    """One decision whether the child is a victim of trafficking."""

    id: UUID
    version: int
    case_id: UUID
    stage: str
    body: str
    representative: str | None
    interpreter: str | None
    agreed: bool | None
    decided_at: datetime | None
    outcome: str
    reasons: str | None
    appeal_until: date | None


class Nrm(Casework):
    """The steps of the referral mechanism for one case."""

    def screen(self, case_id: UUID, values: Values) -> UUID:
        """Record the trafficking questions: ``indicators`` is the set found, () for none.

        For a child act and purpose suffice: means are not needed. A suspicion makes the case a
        trafficking case for everyone's need to know. Raises InvalidInput when the indicators
        are not answered at all, RuleViolation interviewer_suspected.
        """
        self._require("write", "nrm_screening", case_id)
        clean = self._validated("nrm_screening", values)
        if clean.get("indicators") is None:
            raise InvalidInput({"indicators": "required"})
        self._not_ahead(clean["asked_at"], "asked_at")
        with self._db.write("nrm_screened", case_id=case_id) as session:
            _refuse_people(session, case_id, "interviewer_suspected", clean.get("asked_by"))
            screening = NrmScreening(case_id=case_id, **clean)
            session.add(screening)
            if shows_suspicion(clean["indicators"], clean.get("act"), clean.get("purpose")):
                case = found(session, Case, case_id)
                if case.sensitivity in _LOWER_SENSITIVITY:
                    case.sensitivity = TRAFFICKING
        return screening.id

    def identify(self, case_id: UUID, values: Values) -> UUID:
        """Record a preliminary or official decision; irreversible, and corrected by another one.

        Raises InvalidInput, RuleViolation representative_suspected or interpreter_suspected.
        """
        self._require("decide", "nrm_identification", case_id)
        clean = self._validated("nrm_identification", values)
        self._not_ahead(clean["decided_at"], "decided_at")
        with self._db.write("nrm_identified", reversible=False, case_id=case_id) as session:
            _refuse_people(
                session, case_id, "representative_suspected", clean.get("representative")
            )
            _refuse_people(session, case_id, "interpreter_suspected", clean.get("interpreter"))
            identification = NrmIdentification(case_id=case_id, **clean)
            session.add(identification)
        return identification.id

    def identifying_body(self, case_id: UUID, stage: str) -> str:
        """The body a form proposes: who found the child, or the one that identifies officially.

        No text that could be read says which body that is: the office chooses it, else the pack.
        """
        self._require("read", "nrm_identification", case_id)
        with self._db.read() as session:
            channel = found(session, Case, case_id).channel
            pack = self._pack_of(session, case_id)
            office = session.exec(select(Office)).first()
        if stage == OFFICIAL and office is not None and office.identification_body:
            return office.identification_body
        step = pack.step_of(f"nrm_identification:{stage}")
        track = next((one for one in pack.tracks if step and one.code == step.track), None)
        return track.responsible(step, channel) if track and step else ""

    def adult_suspected(self, case_id: UUID) -> bool:
        """Whether the person is 18 or older for certain and shows signs of trafficking, by the
        questions or by the law's finding: then it is referred as an adult victim (do-no-harm 8)."""
        suspected = any(view.suspicion for view in self.screenings(case_id))
        query = select(CaseFinding.code).where(
            CaseFinding.case_id == case_id,
            CaseFinding.code == ADULT_FINDING,
            CaseFinding.decision != SET_ASIDE,
        )
        with self._db.read() as session:
            child = child_of(session, case_id)
            suspected = suspected or session.exec(query).first() is not None
        age = age_on(child.model_dump(exclude={"age_estimated"}), self._today())
        return suspected and age.low is not None and age.low >= ADULT_AGE

    def refer(self, case_id: UUID, values: Values) -> UUID:
        """Draft a referral of the mechanism: the child goes by its number only.

        It is sent like any other, by Referrals.send. Raises InvalidInput, RuleViolation
        nrm_referral_names_child or referral_to_suspect.
        """
        self._require("write", "referral", case_id)
        clean = self._validated("referral", {**values, "purpose": NRM})
        with self._db.write("nrm_referral_drafted", case_id=case_id) as session:
            referral = Referral(case_id=case_id, **clean)
            refuse_suspect(session, referral)
            refuse_name(session, referral)
            session.add(referral)
        return referral.id

    def secure(self, case_id: UUID, values: Values) -> UUID:
        """Record urgent safety and help (N15): given on any suspicion, never for testimony."""
        return self._act(case_id, SAFETY_MEASURES, "nrm_safety_recorded", values)

    def plan_assistance(self, case_id: UUID, values: Values) -> UUID:
        """Record that assistance is planned together with the protection plan (N50, S40)."""
        return self._act(case_id, ASSISTANCE_PLAN, "nrm_assistance_planned", values)

    def mission_hold(self, case_id: UUID) -> MissionHold:
        """Whether a notice to the child's mission may go now, and if not, why not."""
        self._require("read", "act", case_id)
        with self._db.read() as session:
            return hold_of(session, case_id)

    def release_mission_hold(self, case_id: UUID, reason: str, at: datetime | None = None) -> UUID:
        """The supervisor lets the notice go, with a reason; irreversible (do-no-harm 5).

        It decides on the reasons there are now; one that is recorded later holds again.
        Raises NotAllowed for anyone else, RuleViolation mission_not_held.
        """
        self._require("approve", "act", case_id)
        values = {"reason": said(reason, "reason"), "happened_at": at or self._now()}
        act = self._new_act(case_id, MISSION_RELEASED, values)
        with self._db.write("mission_hold_released", reversible=False, case_id=case_id) as session:
            hold = hold_of(session, case_id)
            if not hold.holds:
                raise RuleViolation("mission_not_held")
            act.covers = hold.reasons
            session.add(act)
        return act.id

    def notify_mission(self, case_id: UUID, values: Values) -> UUID:
        """Record the notice to the foreign mission; irreversible.

        State report to the CMW ¶318: notified without fail; but held for asylum, statelessness,
        fear or state involvement. Raises RuleViolation mission_notice_held (details: reasons) or
        child_not_foreign, person_suspected.
        """
        self._require("send", "act", case_id)
        act = self._new_act(case_id, MISSION_NOTICE, values)
        with self._db.write("mission_notified", reversible=False, case_id=case_id) as session:
            hold = hold_of(session, case_id)
            if not hold.foreign:
                raise RuleViolation("child_not_foreign")
            if hold.holds:
                raise RuleViolation("mission_notice_held", reasons=hold.reasons)
            refuse_suspected(session, case_id, act)
            session.add(act)
        return act.id

    def screenings(self, case_id: UUID) -> tuple[ScreeningView, ...]:
        """Every set of questions asked, the newest first."""
        self._require("read", "nrm_screening", case_id)
        query = select(NrmScreening).where(NrmScreening.case_id == case_id)
        with self._db.read() as session:
            rows = session.exec(query.order_by(col(NrmScreening.asked_at).desc())).all()
        return tuple(_screening(row) for row in rows)

    def identifications(self, case_id: UUID) -> tuple[IdentificationView, ...]:
        """Every decision, the newest first."""
        self._require("read", "nrm_identification", case_id)
        query = select(NrmIdentification).where(NrmIdentification.case_id == case_id)
        with self._db.read() as session:
            rows = session.exec(query.order_by(col(NrmIdentification.decided_at).desc())).all()
        return tuple(_identification(row) for row in rows)

    def _act(self, case_id: UUID, kind: str, label: str, values: Values) -> UUID:
        self._require("write", "act", case_id)
        act = self._new_act(case_id, kind, values)
        with self._db.write(label, case_id=case_id) as session:
            refuse_suspected(session, case_id, act)
            session.add(act)
        return act.id

    def _new_act(self, case_id: UUID, kind: str, values: Values) -> Act:
        known = {"happened_at": self._now(), **values, "kind": kind}
        pack = self._case_pack(case_id)
        clean = self._validated("act", known, also=("step",), pack=pack)
        self._not_ahead(clean["happened_at"], "happened_at")
        return new_act(pack, case_id, kind, clean)


def _refuse_people(session: Session, case_id: UUID, code: str, name: str | None) -> None:
    if suspects_of(session, case_id).named_in(name):
        raise RuleViolation(code)


def _screening(row: NrmScreening) -> ScreeningView:
    return ScreeningView(
        id=row.id,
        version=row.version,
        case_id=row.case_id,
        asked_at=row.asked_at,
        asked_by=row.asked_by,
        indicators=row.indicators or (),
        act=row.act,
        purpose=row.purpose,
        means=row.means,
        note=row.note,
        suspicion=shows_suspicion(row.indicators, row.act, row.purpose),
    )


def _identification(row: NrmIdentification) -> IdentificationView:
    return IdentificationView(
        id=row.id,
        version=row.version,
        case_id=row.case_id,
        stage=row.stage or "",
        body=row.body or "",
        representative=row.representative,
        interpreter=row.interpreter,
        agreed=row.agreed,
        decided_at=row.decided_at,
        outcome=row.outcome or "",
        reasons=row.reasons,
        appeal_until=row.appeal_until,
    )
