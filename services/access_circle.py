"""The circle of a case: who may know what it is about. Pure: no database, no clock."""

from collections.abc import Mapping
from typing import Any

from services.storage.actor import Actor

OFFICE_KNOWS = "OFFICE"
GROUP_KNOWS = "GROUP"


def knows_case(actor: Actor | None, context: Mapping[str, Any] | None) -> bool:
    """Whether the actor may know what the case described by ``context`` is about."""
    if context is None:
        return True
    if context.get("binned"):
        return False
    knows = context.get("knows", OFFICE_KNOWS)
    if knows == OFFICE_KNOWS:
        return True
    if actor is None:
        return False
    if knows == GROUP_KNOWS and context.get("worker_id") in actor.team:
        return True
    return belongs_to_case(actor, context)


def belongs_to_case(actor: Actor, context: Mapping[str, Any]) -> bool:
    """Whether the actor is the case's worker, its supervisor, or a person named in it."""
    if actor.id in (context.get("worker_id"), context.get("supervisor_id")):
        return True
    until = context.get("until", {}).get(actor.id)
    return actor.id in context.get("readers", ()) or (until is not None and actor.at < until)
