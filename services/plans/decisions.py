"""The Commission's decisions that a plan depends on (codes of the list *sitting_decision*)."""

APPROVE = "APPROVE"
AMEND = "APPROVE_AMENDED"
RETURN = "RETURN"
POSTPONE = "POSTPONE"

ACCEPTING = (APPROVE, AMEND)
"""After one of these the head of the district administration can approve the plan."""

NEEDS_REASON = (RETURN, POSTPONE)
