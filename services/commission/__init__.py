"""Sittings of the Children's Affairs Commission: agenda, decisions, recusals (Code on Children 30)."""

from services.commission.candidates import Candidate
from services.commission.digest import DigestFact, DigestMeasure, ItemDigest
from services.commission.follows import Task
from services.commission.service import Commission
from services.commission.views import CaseItem, ItemView, MemberView, SittingRow, SittingView

__all__ = [
    "Candidate",
    "CaseItem",
    "Commission",
    "DigestFact",
    "DigestMeasure",
    "ItemDigest",
    "ItemView",
    "MemberView",
    "SittingRow",
    "SittingView",
    "Task",
]
