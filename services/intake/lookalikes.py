"""Children already known who may be the one just found: another spelling, another age."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from rapidfuzz import fuzz
from sqlalchemy.orm import Session
from sqlmodel import col, select

from models.case import Case
from models.child import Child
from services.access import Actor, may_know
from services.law.age import age_on
from services.names import display_name, skeleton
from services.search.engines import engine_for
from services.search.service import typed_words

CANDIDATES = 250
ENOUGH = 82.0
ONE_NAME_ENOUGH = 92.0
YEARS_APART = 3
COST_OF_A_YEAR = 4.0


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A known child who may be the same. ``score`` is 0–100; ages are in years, None unknown."""

    case_id: UUID
    child_id: UUID
    number: str
    name: str
    age_low: int | None
    age_high: int | None
    sex: str | None
    place: str
    open_case: bool
    score: float


def lookalikes(
    session: Session, actor: Actor, person: Mapping[str, Any], today: date, limit: int
) -> list[Lookalike]:
    """Known children by likeness of name and age, most alike first."""
    wanted = _Wanted(person, today)
    if not wanted.terms:
        return []
    connection = session.connection()
    near = engine_for(connection).alike(connection, wanted.terms, CANDIDATES)
    query = (
        select(Case, Child)
        .join(Child, col(Child.id) == col(Case.child_id))
        .where(col(Case.id).in_(near), may_know(actor))
    )
    found = [
        lookalike
        for case, child in session.execute(query).all()
        if (lookalike := wanted.compared(case, child)) is not None
    ]
    found.sort(key=lambda lookalike: (-lookalike.score, lookalike.number))
    return found[:limit]


class _Wanted:
    """The child just found, made ready for comparing."""

    def __init__(self, person: Mapping[str, Any], today: date) -> None:
        self.given = skeleton(person.get("given_name") or "")
        self.family = skeleton(person.get("family_name") or "")
        self.terms = typed_words(f"{self.family} {self.given}")
        self.sex = person.get("sex")
        self.today = today
        self.low, self.high = person.get("age_from"), person.get("age_to")
        if person.get("birth_date"):
            age = age_on(dict(person), today)
            self.low, self.high = age.low, age.high

    def compared(self, case: Case, child: Child) -> Lookalike | None:
        """The known child as a lookalike, or None when too different."""
        if self.sex and child.sex and self.sex != child.sex:
            return None
        age = age_on(child.model_dump(), self.today)
        apart = _years_apart(self.low, self.high, age.low, age.high)
        if apart > YEARS_APART:
            return None
        likeness, enough = self._likeness(child)
        score = likeness - apart * COST_OF_A_YEAR
        if score < enough:
            return None
        return Lookalike(
            case_id=case.id,
            child_id=child.id,
            number=case.number,
            name=display_name(child.family_name, child.given_name, child.other_names),
            age_low=age.low,
            age_high=age.high,
            sex=child.sex,
            place=case.place or "",
            open_case=case.closed_at is None,
            score=round(score, 1),
        )

    def _likeness(self, child: Child) -> tuple[float, float]:
        """Likeness of names (0–100), and how much is enough: one name alone must fit better."""
        known = [skeleton(part or "") for part in (child.family_name, child.given_name)]
        known = [part for part in known if part]
        mine = [part for part in (self.family, self.given) if part]
        other = skeleton(child.other_names or "")
        best = fuzz.token_sort_ratio(" ".join(mine), " ".join(known)) if known else 0.0
        if other:
            best = max(best, fuzz.token_sort_ratio(" ".join(mine), other))
        if len(mine) == 2 and len(known) == 2:
            return best, ENOUGH
        single = max((fuzz.ratio(a, b) for a in mine for b in (*known, other) if b), default=0.0)
        return max(best, single), ONE_NAME_ENOUGH


def _years_apart(
    low: int | None, high: int | None, known_low: int | None, known_high: int | None
) -> int:
    """Years between two ages or ranges; nothing known is no distance."""
    if (low is None and high is None) or (known_low is None and known_high is None):
        return 0
    first = (low if low is not None else high, high if high is not None else low)
    second = (
        known_low if known_low is not None else known_high,
        known_high if known_high is not None else known_low,
    )
    return max(0, (first[0] or 0) - (second[1] or 0), (second[0] or 0) - (first[1] or 0))
