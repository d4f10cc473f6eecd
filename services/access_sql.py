"""Who may know a case, said to the database: the twins of ``access.knows_case``.

``may_know`` is the condition for statements that the library builds. ``known_sql`` is the same as
text, for the two statements that are read at every key that is pressed. A test compares all three.
"""

import json
from datetime import UTC
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, or_
from sqlmodel import col

from models.case import Case, CaseReader
from services.access_circle import GROUP_KNOWS, OFFICE_KNOWS
from services.storage.actor import Actor

_ROLES = frozenset({"WORKER", "SUPERVISOR", "TRAINER"})

_KNOWN = (
    "(c.binned_at IS NULL AND (c.knows = 'OFFICE' OR c.worker_id = {mark}"
    " OR c.supervisor_id = {mark} OR (c.knows = 'GROUP' AND c.worker_id {team})"
    " OR EXISTS (SELECT 1 FROM case_reader r WHERE r.case_id = c.id AND r.user_id = {mark}"
    " AND (r.until IS NULL OR r.until > {mark}))))"
)
KNOWN_VAULT = _KNOWN.format(mark="?", team="IN (SELECT value FROM json_each(?))")
KNOWN_SERVER = _KNOWN.format(mark="%s", team="= ANY(%s)")
"""The condition on ``case_file c``; its marks are filled by ``known_values``."""


def may_know(actor: Actor | None) -> ColumnElement[bool]:
    """The condition on ``case_file`` for cases of which the actor may know more than the number.

    It is true or false and never unknown: a list leaves out what is *not* known as well, and a case
    without a supervisor must not slip through both.
    """
    if actor is None or actor.role not in _ROLES:
        return false()
    reader = exists().where(
        col(CaseReader.case_id) == col(Case.id),
        col(CaseReader.user_id) == actor.id,
        or_(col(CaseReader.until).is_(None), col(CaseReader.until) > actor.at),
    )
    return and_(
        col(Case.binned_at).is_(None),
        or_(
            col(Case.knows).is_not_distinct_from(OFFICE_KNOWS),
            col(Case.worker_id).is_not_distinct_from(actor.id),
            col(Case.supervisor_id).is_not_distinct_from(actor.id),
            and_(
                col(Case.knows).is_not_distinct_from(GROUP_KNOWS),
                col(Case.worker_id).is_not(None),
                col(Case.worker_id).in_(actor.team),
            ),
            reader,
        ),
    )


def known_values(actor: Actor, *, sqlite: bool) -> tuple[Any, ...]:
    """What fills the marks of KNOWN_VAULT or KNOWN_SERVER, in their order."""
    if not sqlite:
        return (actor.id, actor.id, list(actor.team), actor.id, actor.at)
    me, team = actor.id.hex, json.dumps([one.hex for one in actor.team])
    # as the column type stores a moment: in UTC, without a zone, so that texts compare like moments
    now = actor.at.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ", timespec="microseconds")
    return (me, me, team, me, now)
