"""Referrals: a request to another agency, followed from the draft to its return slip."""

from services.referrals.rows import ReferralRow, ReferralState
from services.referrals.service import Referrals, SentReferral

__all__ = ["ReferralRow", "ReferralState", "Referrals", "SentReferral"]
