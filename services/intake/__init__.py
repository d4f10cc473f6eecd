"""Intake: a raid, a call or a visit becomes cases, in one transaction."""

from services.intake.ages import age_words, parse_age
from services.intake.changes import IntakeResult
from services.intake.lookalikes import Lookalike
from services.intake.queries import IntakeRow, IntakeView, ParticipantRow, PersonRow
from services.intake.router import Reason, RoutingAnswer, StartAnswer, facts_of_event, routes
from services.intake.service import Intake

__all__ = [
    "Intake",
    "IntakeResult",
    "IntakeRow",
    "IntakeView",
    "Lookalike",
    "ParticipantRow",
    "PersonRow",
    "Reason",
    "RoutingAnswer",
    "StartAnswer",
    "age_words",
    "facts_of_event",
    "parse_age",
    "routes",
]
