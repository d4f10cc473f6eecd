"""The talk with the child: stopped at distress, resumed when the child is ready.

Do-no-harm rule 10: the trauma pause moves the step, with a reason and a next date.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from models.act import Act
from models.assessment import Assessment, AssessmentDomain
from models.referral import Referral
from services.acts import POSTPONED, new_act
from services.errors import InvalidInput
from services.packs.model import Pack

PSYCHOLOGIST_WITHIN = timedelta(hours=72)
"""Office default: so soon after its beginning a psychologist sees a child in distress."""

FORMS = {"INITIAL": "registration", "COMPREHENSIVE": "assessment"}
"""The form of the step that each kind of assessment does."""

_TRAUMA = ("MENTAL_HEALTH", "SEXUAL_HEALTH")
_SERIOUS = 2
_PSYCHOLOGICAL = "PSYCHOLOGICAL"


def is_stopped(assessment: Assessment) -> bool:
    """Whether the talk was stopped at distress and has not gone on since."""
    return assessment.stopped is True and assessment.resumed_at is None


def stopping_act(
    pack: Pack, assessment: Assessment, values: Mapping[str, Any], now: datetime
) -> Act | None:
    """The postponement that a stop recorded just now stands for; None where nothing was stopped.

    A new day for the next talk is a stop of its own. Call it before the values are stored; it
    takes back that the talk was resumed. Raises InvalidInput where the reason or the next day is
    missing or the day is not ahead.
    """
    told = {
        name: values.get(name, getattr(assessment, name))
        for name in ("stopped", "stop_reason", "next_session_on")
    }
    if told["stopped"] is not True:
        return None
    missing = {name: "required" for name, value in told.items() if value is None}
    if missing:
        raise InvalidInput(missing)
    if assessment.stopped and told["next_session_on"] == assessment.next_session_on:
        return None
    if told["next_session_on"] <= _day(pack, now):
        raise InvalidInput({"next_session_on": "not_ahead"})
    assessment.resumed_at = None
    step = pack.step_of(FORMS.get(assessment.kind or "", ""))
    if step is None or not step.postponable:
        return None
    act = {
        "kind": POSTPONED,
        "step": step.code,
        "reason": told["stop_reason"],
        "next_on": told["next_session_on"],
        "happened_at": now,
    }
    return new_act(pack, assessment.case_id, POSTPONED, act)


def psychologist_by(
    session: Session, assessment: Assessment, domains: Iterable[AssessmentDomain]
) -> datetime | None:
    """Until when a psychologist should see the child (office default); None where none is needed
    or one was present or called in."""
    if assessment.psychologist or assessment.started_at is None:
        return None
    hurt = any((row.score or 0) >= _SERIOUS for row in domains if row.domain in _TRAUMA)
    if not hurt and not assessment.stopped:
        return None
    called = select(Referral.id).where(
        Referral.case_id == assessment.case_id,
        Referral.service == _PSYCHOLOGICAL,
        col(Referral.sent_at).is_not(None),
    )
    if session.exec(called).first() is not None:
        return None
    return assessment.started_at + PSYCHOLOGIST_WITHIN


def _day(pack: Pack, moment: datetime) -> date:
    return moment.astimezone(pack.timezone).date()
