"""The Commission's decisions that a plan depends on (codes of the list *sitting_decision*)."""

APPROVED = "APPROVED"
AMENDED = "APPROVED_WITH_CHANGES"
RETURNED = "RETURNED"
POSTPONED = "POSTPONED"
REJECTED = "REJECTED"

ACCEPTING = (APPROVED, AMENDED)
"""After one of these the head of the district administration can approve the plan."""

NEEDS_REASON = (RETURNED, POSTPONED, REJECTED)
