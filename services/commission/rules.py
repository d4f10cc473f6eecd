"""What a decision of the Commission must satisfy.

Quorum is not checked: the text of Regulation 449 was not read, and no rule of ours may pass for
law. What is checked is plain sense: who votes is there and takes part, and the votes do not
contradict the decision.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.sitting import AgendaItem, AgendaRecusal, AgendaVote, SittingMember
from models.situation import Harm
from services.casework import found
from services.consents import Suspects, suspects_of
from services.errors import InvalidInput, RuleViolation
from services.plans.decisions import ACCEPTING, AMENDED, NEEDS_REASON, POSTPONED

NOTED = "NOTED"
FOR, AGAINST, ABSTAINED = "FOR", "AGAINST", "ABSTAINED"
WITHOUT_VOTE = (POSTPONED, NOTED)
"""Decisions that may be recorded although nobody voted for them."""

Votes = Mapping[UUID, str]
"""How each member voted (FOR, AGAINST, ABSTAINED), by the id of the member."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The votes of one item, counted."""

    in_favour: int
    against: int
    abstained: int


def tally_of(votes: Votes) -> Tally:
    """Count the votes. Raises InvalidInput for one that is none of the three."""
    said = list(votes.values())
    if any(vote not in (FOR, AGAINST, ABSTAINED) for vote in said):
        raise InvalidInput({"vote": "unknown_code"})
    return Tally(said.count(FOR), said.count(AGAINST), said.count(ABSTAINED))


def check_decision(values: Mapping[str, Any], *, measures: int = 0) -> None:
    """Raise InvalidInput for a decision without what it needs.

    A return, a postponement or a refusal needs its reason, an amendment its wording or the
    measures it adds.
    """
    decision = values.get("decision")
    if decision is None:
        raise InvalidInput({"decision": "required"})
    if decision in NEEDS_REASON and not values.get("reason"):
        raise InvalidInput({"reason": "required"})
    if decision == AMENDED and not values.get("instruction") and not measures:
        raise InvalidInput({"instruction": "required"})


def check_majority(decision: str, tally: Tally) -> None:
    """Refuse a decision that its votes contradict.

    Votes are given on the decision that is recorded, whatever it is. Raises RuleViolation
    decision_without_votes (nobody in favour, and it is no postponement and no note) or
    decision_against_votes (more against than in favour).
    """
    if tally.against > tally.in_favour:
        raise RuleViolation(
            "decision_against_votes", in_favour=tally.in_favour, against=tally.against
        )
    if not tally.in_favour and decision not in WITHOUT_VOTE:
        raise RuleViolation("decision_without_votes")


def check_voters(session: Session, item: AgendaItem, votes: Votes) -> None:
    """Refuse the vote of anybody who has none on this item.

    Raises NotFound; RuleViolation member_of_other_sitting, member_recused, member_absent (details:
    position and body of the member, never the name) or person_suspected, also for a suspected
    member who is present, did not vote and was not recused.
    """
    members = {member.id: member for member in members_of(session, item.sitting_id)}
    recused = recused_from(session, item.id)
    suspects = suspects_of(session, item.case_id)
    for member_id in votes:
        member = members.get(member_id) or found(session, SittingMember, member_id)
        if member.sitting_id != item.sitting_id:
            raise RuleViolation("member_of_other_sitting")
        _refuse(member, "member_recused", member_id in recused)
        _refuse(member, "member_absent", not member.present)
    for member in members.values():
        if member.id not in recused and member.present and is_barred(suspects, member):
            raise RuleViolation("person_suspected", position=member.position, body=member.body)


def is_barred(suspects: Suspects, member: SittingMember) -> bool:
    """Whether a member bears the name of somebody suspected in the case of the item."""
    return suspects.named_in(member.name)


def store_votes(session: Session, item: AgendaItem, votes: Votes) -> Tally:
    """Keep each member's vote and put the counts on the item.

    Raises what ``check_voters`` and ``check_majority`` raise, InvalidInput for an unknown vote.
    """
    tally = tally_of(votes)
    check_voters(session, item, votes)
    check_majority(item.decision or "", tally)
    for member_id, vote in votes.items():
        session.add(AgendaVote(item_id=item.id, member_id=member_id, vote=vote))
    item.votes_for, item.votes_against = tally.in_favour, tally.against
    item.votes_abstained = tally.abstained
    return tally


def members_of(session: Session, sitting_id: UUID) -> list[SittingMember]:
    """The members of one sitting in their order."""
    query = select(SittingMember).where(SittingMember.sitting_id == sitting_id)
    order = (col(SittingMember.position), col(SittingMember.created_at), col(SittingMember.id))
    return list(session.exec(query.order_by(*order)))


def recused_from(session: Session, item_id: UUID) -> set[UUID]:
    """The members who take no part in one item."""
    query = select(AgendaRecusal.member_id).where(AgendaRecusal.item_id == item_id)
    return set(session.exec(query))


def official_alleged(session: Session, case_id: UUID) -> bool:
    """Whether anyone has said that an official is involved in what happened to the child."""
    query = select(Harm.id).where(Harm.case_id == case_id, col(Harm.official_complicity).is_(True))
    return session.exec(query).first() is not None


def accepts(decision: str | None) -> bool:
    """Whether the decision lets the plan go on to the head of the administration."""
    return decision in ACCEPTING


def _refuse(member: SittingMember, code: str, refused: bool) -> None:
    if refused:
        raise RuleViolation(code, position=member.position, body=member.body)
