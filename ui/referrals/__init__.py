"""Referrals of all cases: what was sent, what came back, what is late."""
