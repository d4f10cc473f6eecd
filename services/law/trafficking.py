"""What the trafficking questions showed: act, purpose and means (Trafficking Protocol, Art. 3).

For a child act and purpose suffice; means are a part of the crime against an adult only.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

ELEMENTS = ("act", "purpose", "means")
NOT_FOUND = "NONE"


def shows_suspicion(
    indicators: Collection[str] | None, act: str | None, purpose: str | None
) -> bool:
    """Whether the answers suspect trafficking of a child: an indicator, or act and purpose.

    NONE is an answer too: asked, and not found.
    """
    return bool(indicators) or bool(_found([act]) and _found([purpose]))


def trafficking_facts(asked: Sequence[Any]) -> dict[str, bool]:
    """What the trafficking questions showed; NONE is a known no.

    One that was asked and named no sign, no act and no purpose is a no to all of them: only where
    a part was found are the others still open.
    """
    rows = [row for row in asked if row.indicators is not None]
    if not rows:
        return {}
    facts = {"tip_screened": True, "tip_indicator": any(row.indicators for row in rows)}
    parts = {name: _found([getattr(row, name) for row in rows]) for name in ELEMENTS}
    began = facts["tip_indicator"] or True in parts.values()
    for name, answer in parts.items():
        if answer is not None or not began:
            facts[f"tip_{name}"] = bool(answer)
        facts[f"tip_{name}_missing"] = not answer
    return facts


def _found(codes: Iterable[str | None]) -> bool | None:
    """Whether an act, a purpose or means were found; None: nobody has answered yet."""
    answered = [code for code in codes if code is not None]
    return any(code != NOT_FOUND for code in answered) if answered else None
