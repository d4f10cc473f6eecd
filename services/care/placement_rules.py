"""What the law asks before a child is placed anywhere (Code on Children 36, 37, 43, 75, 82).

Family first, brothers and sisters together, the consent of a child of 10 or older, an institution
only when everything else failed, and each form of care no longer than its limit. Which limit a form
has, and whether it is care by the family, is data of the pack's list *placement*.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlmodel import Session, select

from models.child import Child
from models.return_case import ReturnCase
from services.casework import child_of, family_of
from services.consents import suspects_of
from services.errors import InvalidInput, RuleViolation
from services.law.age import age_on
from services.packs.model import Pack
from services.pathway.deadlines import add_months

CONSENT_AGE = 10
"""From this age a child is not placed without its consent (Code on Children 43)."""

_SIBLINGS = ("BROTHER", "SISTER")
_RETURN = "RETURN"


def limit_of(pack: Pack, kind: str | None, start: date, *, extended: bool = False) -> date | None:
    """The last day this form of care may last when it begins on ``start``; None without a limit.

    ``extended`` counts the months by which a later change may lengthen it (Code on Children 75).
    """
    marks = _marks(pack, kind)
    months = int(marks.get("months", 0))
    if extended and months:
        months += int(marks.get("extension_months", 0))
    if months:
        return add_months(start, months)
    days = int(marks.get("days", 0))
    return start + timedelta(days=days) if days else None


def within_limit(pack: Pack, values: dict[str, Any], *, extended: bool = False) -> dict[str, Any]:
    """The values with a planned end: the given one, else the last day of the form's limit.

    Raises RuleViolation placement_too_long.
    """
    kind, start, end = values.get("kind"), values["starts_on"], values.get("ends_on")
    limit = limit_of(pack, kind, start, extended=extended)
    if limit is None:
        return values
    if end is None:
        return {**values, "ends_on": limit_of(pack, kind, start)}
    if end > limit:
        raise RuleViolation("placement_too_long", until=f"{limit:%d.%m.%Y}")
    return values


def check_placement(session: Session, pack: Pack, case_id: UUID, values: Mapping[str, Any]) -> None:
    """Refuse what the law does not allow, in plain words.

    Raises InvalidInput (carer, not_family_reason, siblings_together, child_consents) and
    RuleViolation carer_not_of_family, person_suspected, institution_without_alternatives,
    placement_child_refuses.
    """
    _check_carer(session, pack, case_id, values)
    marks = _marks(pack, values.get("kind"))
    if marks.get("institution") and not values.get("alternatives"):
        raise RuleViolation("institution_without_alternatives")
    errors = dict(_reason_missing(session, case_id, marks, values))
    if values.get("siblings_together") is None and has_siblings(session, case_id):
        errors["siblings_together"] = "required"
    asked = asks_child(child_of(session, case_id), values["starts_on"])
    if asked and values.get("child_consents") is None:
        errors["child_consents"] = "required"
    if errors:
        raise InvalidInput(errors)
    if asked and values.get("child_consents") is False and not _decided(pack, values):
        raise RuleViolation("placement_child_refuses")


def asks_child(child: Child, on: date) -> bool:
    """Whether the child's consent counts on a day; an age that is not known counts as 10 or more."""
    high = age_on(child.model_dump(), on).high
    return high is None or high >= CONSENT_AGE


def has_siblings(session: Session, case_id: UUID) -> bool:
    """Whether a brother or sister is recorded with whom the child may safely live."""
    return any(
        member.relation in _SIBLINGS and not member.suspected
        for member in family_of(session, case_id)
    )


def return_decided(session: Session, case_id: UUID) -> bool:
    """Whether it was decided that the child returns to its country."""
    query = select(ReturnCase.id).where(
        ReturnCase.case_id == case_id, ReturnCase.decision == _RETURN
    )
    return session.exec(query).first() is not None


def _marks(pack: Pack, kind: str | None) -> Mapping[str, Any]:
    item = pack.item("placement", kind or "")
    return item.attributes if item is not None else {}


def _check_carer(session: Session, pack: Pack, case_id: UUID, values: Mapping[str, Any]) -> None:
    """Nobody suspected takes the child in, named or chosen; care by the family names the person."""
    member_id, carer = values.get("member_id"), values.get("carer")
    suspects = suspects_of(session, case_id)
    if member_id is not None:
        if member_id not in {member.id for member in family_of(session, case_id)}:
            raise RuleViolation("carer_not_of_family")
        if member_id in suspects.ids:
            raise RuleViolation("person_suspected")
    elif not carer and _marks(pack, values.get("kind")).get("family"):
        raise InvalidInput({"carer": "carer_needed"})
    if suspects.named_in(carer):
        raise RuleViolation("person_suspected")


def _reason_missing(
    session: Session, case_id: UUID, marks: Mapping[str, Any], values: Mapping[str, Any]
) -> Mapping[str, str]:
    """Care outside the family comes last: it needs a reason, abroad a decision on the return."""
    if marks.get("family") or values.get("not_family_reason"):
        return {}
    if not marks.get("abroad"):
        return {"not_family_reason": "placement_needs_reason"}
    if return_decided(session, case_id):
        return {}
    return {"not_family_reason": "abroad_needs_decision"}


def _decided(pack: Pack, values: Mapping[str, Any]) -> bool:
    """Whether a court, or a decision with its number, stands against the child's wish, with a reason."""
    body = pack.agencies.get(values.get("decided_by") or "")
    by_court = body is not None and "court" in body.kinds
    return bool(by_court or values.get("reference")) and bool(values.get("against_will_reason"))
