"""Whether contact with another state must wait for the supervisor: pure rules (do-no-harm 5).

A release speaks of the reasons that the supervisor saw: another reason, or another allegation
against an official that is recorded later, holds the contact again.
"""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

HOLDS = ("ASYLUM", "STATELESS", "FEAR", "STATE_INVOLVED", "NOT_ASKED")
"""Why contact waits; NOT_ASKED: asylum or fear was never asked about, and what is not known never
clears."""

STATE_INVOLVED = "STATE_INVOLVED"


def hold_reasons(child: Any, *, official_involved: bool) -> tuple[str, ...]:
    """The reasons, codes of HOLDS, that ``child`` (citizenship, asylum, fears_state) gives."""
    found = {
        "ASYLUM": child.asylum is True,
        "STATELESS": child.citizenship == "STATELESS",
        "FEAR": child.fears_state is True,
        STATE_INVOLVED: official_involved,
        "NOT_ASKED": child.asylum is None or child.fears_state is None,
    }
    return tuple(code for code in HOLDS if found[code])


def alleged_at(harms: Iterable[Any]) -> tuple[bool, datetime | None]:
    """Whether an official is alleged to be involved, and when that was last recorded."""
    alleged = [harm for harm in harms if harm.official_complicity is True]
    stamps = [stamp for harm in alleged if (stamp := harm.changed_at or harm.created_at)]
    return bool(alleged), max(stamps, default=None)


def still_counts(
    reasons: Collection[str],
    alleged: datetime | None,
    covers: Collection[str] | None,
    recorded_at: datetime | None,
) -> bool:
    """Whether a release that decided on ``covers`` answers every reason there is now."""
    if not set(reasons) <= set(covers or ()):
        return False
    if STATE_INVOLVED not in reasons or alleged is None or recorded_at is None:
        return True
    return alleged <= recorded_at
