"""Events, children and cases with sensible defaults; everybody is fictional."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from services.intake import IntakeResult
    from services.workspace import Workspace

TRAFFICKING_SIGN = "FORCED_LABOUR"


def raid(workspace: "Workspace", **values: Any) -> dict[str, Any]:
    """The values of a raid that has just taken place."""
    return {
        "channel": "RAID",
        "received_at": workspace.clock(),
        "place": "рынок «Пример», ряд 4",
        "district": "Бишкек",
        "sector": "SV.MARKET",
        **values,
    }


def call(workspace: "Workspace", **values: Any) -> dict[str, Any]:
    """The values of a call with its mandatory answers."""
    return {
        "channel": "HOTLINE",
        "received_at": workspace.clock(),
        "topic": "CHILD_LABOUR",
        "child_labour": True,
        "worst_form": None,
        "trafficking": None,
        **values,
    }


def person(
    family: str | None = "Кулунбаев", given: str | None = "Азат", **values: Any
) -> dict[str, Any]:
    """One person found: a boy of 13 unless said otherwise."""
    return {
        "family_name": family,
        "given_name": given,
        "age_from": 13,
        "age_to": 13,
        "sex": "MALE",
        **values,
    }


def record_raid(
    workspace: "Workspace",
    *persons: dict[str, Any],
    knows: str = "OFFICE",
    event: dict[str, Any] | None = None,
    readers: tuple[UUID, ...] = (),
) -> "IntakeResult":
    """Store a raid and open a case for each person; one boy unless persons are given."""
    return workspace.intake.record(
        event or raid(workspace),
        [],
        list(persons) or [person()],
        knows=knows,
        open_cases=True,
        readers=readers,
    )


def open_case(workspace: "Workspace", knows: str = "OFFICE", **values: Any) -> UUID:
    """One case, opened by a raid."""
    return record_raid(workspace, person(**values), knows=knows).case_ids[0]
