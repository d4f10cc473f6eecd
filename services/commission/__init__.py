"""Sittings of the Children's Affairs Commission: agenda, decisions, recusals (Code on Children 30)."""

from services.commission.service import Commission
from services.commission.views import Candidate, ItemView, MemberView, SittingRow, SittingView

__all__ = ["Candidate", "Commission", "ItemView", "MemberView", "SittingRow", "SittingView"]
