"""What a decision of the Commission must satisfy. Quorum and majority are not checked: the text of
Regulation 449 was not read, and no rule of ours may pass for law."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.situation import Harm
from services.errors import InvalidInput, RuleViolation
from services.plans.decisions import ACCEPTING, AMENDED, NEEDS_REASON

VOTES = ("votes_for", "votes_against", "votes_abstained")


def check_votes(values: Mapping[str, Any], present: int, recused: int) -> None:
    """Refuse more votes than members who are present and take part in this item.

    Votes may stay unknown. Raises RuleViolation votes_exceed_present (details: votes, voters).
    """
    voters = max(present - recused, 0)
    votes = sum(values.get(name) or 0 for name in VOTES)
    if votes > voters:
        raise RuleViolation("votes_exceed_present", votes=votes, voters=voters)


def check_decision(values: Mapping[str, Any]) -> None:
    """Raise InvalidInput for a decision without what it needs.

    A return, a postponement or a refusal needs its reason, an amendment the wording it adds.
    """
    decision = values.get("decision")
    if decision is None:
        raise InvalidInput({"decision": "required"})
    if decision in NEEDS_REASON and not values.get("reason"):
        raise InvalidInput({"reason": "required"})
    if decision == AMENDED and not values.get("instruction"):
        raise InvalidInput({"instruction": "required"})


def official_alleged(session: Session, case_id: UUID) -> bool:
    """Whether anyone has said that an official is involved in what happened to the child."""
    query = select(Harm.id).where(Harm.case_id == case_id, col(Harm.official_complicity).is_(True))
    return session.exec(query).first() is not None


def accepts(decision: str | None) -> bool:
    """Whether the decision lets the plan go on to the head of the administration."""
    return decision in ACCEPTING
