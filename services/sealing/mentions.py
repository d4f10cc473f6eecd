"""Where else a child stands by name: sealing takes out the child's own cases, and no word of others."""

from typing import TYPE_CHECKING
from uuid import UUID

from sqlmodel import Session, col, select

from models.case import Case
from models.child import Child
from services.access import Actor, may_know
from services.casework import found
from services.names import words
from services.sealing.moving import cases_of_child

if TYPE_CHECKING:
    from services.search import Search

_STEM = 4
"""A name of so many letters or more is looked for without a vowel at its end, which is declined:
Айзада, Айзаде, Айзаду."""


def mentions(session: Session, search: "Search", actor: Actor, case_id: UUID) -> list[str]:
    """The numbers of other cases in which the child's family and given name stand, newest first.

    Only of cases that the actor may know, as in every search: that a kept case names the child
    would be told otherwise.
    """
    child = found(session, Child, found(session, Case, case_id).child_id)
    matching = search.matching(" ".join(_stems(child)))
    if matching is None:
        return []
    query = (
        select(Case.number)
        .where(
            col(Case.id).in_(matching),
            col(Case.id).not_in(cases_of_child(session, case_id)),
            may_know(actor),
        )
        .order_by(col(Case.opened_at).desc(), col(Case.number))
    )
    return list(session.exec(query))


def _stems(child: Child) -> list[str]:
    names = words(" ".join(name for name in (child.family_name, child.given_name) if name))
    return [name[:-1] if len(name) >= _STEM and name[-1] in "aeiou" else name for name in names]
