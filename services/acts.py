"""Acts of procedure: what happened at a step that has no record of its own.

Which kinds there are, what each needs and which are never undone is data of the pack's list *act*
(attributes ``needs`` and ``irreversible``).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.act import Act
from models.fields import fields_of
from services.casework import Casework, found, said
from services.consents import suspects_of
from services.errors import InvalidInput, RuleViolation
from services.mission_hold import MISSION_RELEASED, refuse_mission_contact, refuse_while_held
from services.packs.model import Pack
from services.storage.database import check_version
from services.validation import Values

POSTPONED = "POSTPONED"
MISSION_NOTICE = "MISSION_NOTICE"
PLAN_APPROVED = "PLAN_APPROVED"

_SUPERVISED = frozenset({MISSION_RELEASED})
"""Kinds that only who may approve may record, correct or withdraw."""

_OWN_VERBS = frozenset({MISSION_NOTICE, MISSION_RELEASED, PLAN_APPROVED})
"""Kinds that only their own verb may record, because it checks more (services.nrm, services.plans)."""


@dataclass(frozen=True, slots=True)
class ActView:
    """One act; a withdrawn one counts as never done but stays readable with its reason."""

    id: UUID
    version: int
    case_id: UUID
    kind: str
    step: str | None
    happened_at: datetime | None
    agency: str | None
    person: str | None
    reference: str | None
    outcome: str | None
    reason: str | None
    next_on: date | None
    amount: int | None
    note: str | None
    withdrawn_at: datetime | None
    withdrawn_reason: str | None
    irreversible: bool


class Acts(Casework):
    """Record, correct and withdraw acts."""

    def record(self, case_id: UUID, kind: str, values: Values) -> UUID:
        """Record what happened; ``happened_at`` defaults to now.

        Raises InvalidInput for what the pack says this kind needs (``in_future``); RuleViolation
        act_has_own_form (a kind with a verb of its own), person_suspected or mission_notice_held.
        """
        if kind in _OWN_VERBS or read_from(self._pack, kind):
            raise RuleViolation("act_has_own_form", kind=kind)
        self._require("write", "act", case_id)
        pack = self._case_pack(case_id)
        act = new_act(pack, case_id, kind, self._act_values(pack, kind, values))
        reversible = not is_irreversible(self._pack, kind)
        with self._db.write("act_recorded", reversible=reversible, case_id=case_id) as session:
            refuse_suspected(session, case_id, act)
            refuse_mission_contact(session, self._pack, case_id, act.agency)
            session.add(act)
        return act.id

    def correct(self, act_id: UUID, values: Values, version: int) -> UUID:
        """Correct an act; returns the id of the act that now counts. Fields not given stay.

        An ordinary act is changed in place. One that is never undone keeps its old wording: it
        is withdrawn and a new one is recorded beside it. Raises InvalidInput, Conflict,
        RuleViolation act_withdrawn; mission_notice_held for a release that no longer counts.
        """
        case_id = self._may_correct(act_id)
        with self._db.read() as session:
            wrong = found(session, Act, act_id)
            kind = wrong.kind or ""
            said_before = {name: getattr(wrong, name) for name in (*_form_fields(), "step")}
            pack = self._pack_of(session, case_id)
        clean = self._act_values(pack, kind, {**said_before, **values})
        fresh = new_act(pack, case_id, kind, clean)
        irreversible = is_irreversible(self._pack, kind)
        with self._db.write(
            "act_corrected", reversible=not irreversible, case_id=case_id
        ) as session:
            act = _standing(session, act_id)
            check_version(act, version)
            fresh.covers = act.covers
            if kind in _SUPERVISED:  # new words answer no allegation that came after the decision
                refuse_while_held(session, case_id)
            refuse_suspected(session, case_id, fresh)
            refuse_mission_contact(session, self._pack, case_id, fresh.agency)
            if not irreversible:
                for name, value in clean.items():
                    setattr(act, name, value)
                return act.id
            act.withdrawn_at = self._now()
            act.withdrawn_reason = None
            session.add(fresh)
        return fresh.id

    def withdraw(self, act_id: UUID, reason: str) -> None:
        """Say that an act did not happen or was entered by mistake; it stays readable.

        Irreversible for the kinds that are never undone. Raises InvalidInput without a reason,
        RuleViolation act_withdrawn.
        """
        said_reason = said(reason, "withdrawn_reason")
        case_id = self._may_correct(act_id)
        with self._db.read() as session:
            kind = found(session, Act, act_id).kind or ""
        reversible = not is_irreversible(self._pack, kind)
        with self._db.write("act_withdrawn", reversible=reversible, case_id=case_id) as session:
            act = _standing(session, act_id)
            act.withdrawn_at = self._now()
            act.withdrawn_reason = said_reason

    def of_case(self, case_id: UUID) -> tuple[ActView, ...]:
        """Every act of a case, the newest first."""
        self._require("read", "act", case_id)
        query = select(Act).where(Act.case_id == case_id).order_by(col(Act.happened_at).desc())
        with self._db.read() as session:
            return tuple(self._view(act) for act in session.exec(query))

    def needs(self, kind: str) -> tuple[str, ...]:
        """The fields this kind of act cannot do without, beside the moment it happened."""
        return needed(self._pack, kind)

    def _may_correct(self, act_id: UUID) -> UUID:
        """The case of an act that this person may correct. Raises NotFound, NotAllowed."""
        with self._db.read() as session:
            supervised = found(session, Act, act_id).kind in _SUPERVISED
        return self._require_for("approve" if supervised else "write", Act, act_id)

    def _act_values(self, pack: Pack, kind: str, values: Values) -> dict[str, Any]:
        known = {"happened_at": self._now(), **values, "kind": kind}
        clean = self._validated("act", known, also=("step",), pack=pack)
        self._not_ahead(clean["happened_at"], "happened_at")
        return clean

    def _view(self, act: Act) -> ActView:
        return ActView(
            id=act.id,
            version=act.version,
            case_id=act.case_id,
            kind=act.kind or "",
            step=act.step,
            happened_at=act.happened_at,
            agency=act.agency,
            person=act.person,
            reference=act.reference,
            outcome=act.outcome,
            reason=act.reason,
            next_on=act.next_on,
            amount=act.amount,
            note=act.note,
            withdrawn_at=act.withdrawn_at,
            withdrawn_reason=act.withdrawn_reason,
            irreversible=is_irreversible(self._pack, act.kind or ""),
        )


def _form_fields() -> tuple[str, ...]:
    return tuple(name for name, spec in fields_of("act").items() if spec.in_form)


def new_act(pack: Pack, case_id: UUID, kind: str, clean: Mapping[str, Any]) -> Act:
    """An act from checked values, not yet stored.

    Raises InvalidInput for what the kind needs and for a result of another kind; RuleViolation
    step_not_postponable.
    """
    missing = {name: "required" for name in needed(pack, kind) if clean.get(name) is None}
    if missing:
        raise InvalidInput(missing)
    _check_outcome(pack, kind, clean.get("outcome"))
    if kind == POSTPONED and not _postponable(pack, clean["step"]):
        raise RuleViolation("step_not_postponable", step=clean["step"])
    happened_at: datetime = clean["happened_at"]
    next_on: date | None = clean.get("next_on")
    if next_on is not None and next_on <= happened_at.astimezone(pack.timezone).date():
        raise InvalidInput({"next_on": "not_ahead"})
    return Act(case_id=case_id, **{**clean, "kind": kind})


def needed(pack: Pack, kind: str) -> tuple[str, ...]:
    """The fields the pack asks for with this kind of act. Raises InvalidInput for no such kind."""
    item = pack.item("act", kind)
    if item is None:
        raise InvalidInput({"kind": "unknown_code"})
    return tuple(item.attributes.get("needs", ()))


def is_irreversible(pack: Pack, kind: str) -> bool:
    """Whether the pack says that this kind of act is never undone (receipts, decisions)."""
    item = pack.item("act", kind)
    return bool(item is not None and item.attributes.get("irreversible", False))


def read_from(pack: Pack, kind: str) -> str:
    """The record this kind of act is read from (a visit, an offence case); empty: it is entered."""
    item = pack.item("act", kind)
    return str(item.attributes.get("record", "")) if item is not None else ""


def refuse_suspected(session: Session, case_id: UUID, act: Act) -> None:
    """Nobody under suspicion collects a child, interprets for it or receives it (do-no-harm 3)."""
    if suspects_of(session, case_id).named_in(act.person):
        raise RuleViolation("person_suspected")


def _check_outcome(pack: Pack, kind: str, outcome: str | None) -> None:
    item = pack.item("act_outcome", outcome) if outcome is not None else None
    if item is not None and kind not in item.attributes.get("acts", (kind,)):
        raise InvalidInput({"outcome": "unknown_code"})


def _postponable(pack: Pack, step: str) -> bool:
    return step in pack.steps and pack.steps[step].postponable


def _standing(session: Session, act_id: UUID) -> Act:
    act = found(session, Act, act_id)
    if act.withdrawn_at is not None:
        raise RuleViolation("act_withdrawn")
    return act
