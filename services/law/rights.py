"""Rights and services due to the child of a case, each with its source."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from models.case import Case
from models.child import Child, DocumentHeld, FamilyMember
from models.derived import CaseFinding
from models.situation import Harm, Schooling
from services.law.facts import flatten
from services.packs.model import Pack
from services.packs.text import Text

_PARENTS = frozenset({"MOTHER", "FATHER"})
_IN_HAND = frozenset({"HELD", "ISSUED"})
_NO_GROUND = frozenset({"INFORMAL", "NONE"})


@dataclass(frozen=True, slots=True)
class Right:
    """A right or service due; ``service`` is the code of the service that meets it, if any."""

    code: str
    text: Text
    source: Text
    service: str
    unverified: bool


def rights_for(
    pack: Pack, facts: Mapping[str, Any], findings: Collection[str]
) -> tuple[Right, ...]:
    """The rights due, in the order of the pack; a condition that is not known true does not open.

    Raises TypeError for a fact that is not declared or of a wrong type.
    """
    flat = flatten(pack, facts)
    return tuple(
        Right(rule.code, rule.text, rule.source, rule.service, rule.unverified)
        for rule in pack.rights
        if (not rule.findings or set(rule.findings) & set(findings))
        and (rule.when is None or rule.when.evaluate(flat).value is True)
    )


def case_rights(session: Session, pack: Pack, case_id: UUID, now: datetime) -> tuple[Right, ...]:
    """The rights due in a case, by its records and the findings last derived.

    ``now`` is the moment of the question; no right of the present packs depends on it.
    """
    del now
    findings = _columns(session, CaseFinding, CaseFinding.case_id, case_id, ("code",))
    facts = right_facts(session, pack, case_id)
    return rights_for(pack, facts, {row.code for row in findings})


def right_facts(session: Session, pack: Pack, case_id: UUID) -> dict[str, Any]:
    """The facts about family, papers, origin and health that rights ask for."""
    connection = session.connection()
    child, case = Child.__table__.c, Case.__table__.c  # type: ignore[attr-defined]
    query = select(child.id, child.citizenship, child.interpreter).join(
        Case.__table__,  # type: ignore[attr-defined]
        case.child_id == child.id,
    )
    row = connection.execute(query.where(case.id == case_id)).first()
    if row is None:
        return {}
    family = _columns(
        session, FamilyMember, FamilyMember.child_id, row.id,
        ("relation", "whereabouts", "carer", "legal_basis"),
    )  # fmt: skip
    harm = _columns(
        session, Harm, Harm.case_id, case_id, ("sexual_violence", "injuries", "distress")
    )
    facts: dict[str, Any] = {
        name: _any(getattr(entry, name) for entry in harm)
        for name in ("sexual_violence", "injuries", "distress")
    }
    facts["interpreter"] = row.interpreter
    facts["foreign_child"] = _foreign(pack, row.citizenship)
    facts["no_birth_certificate"] = _no_birth_certificate(session, case_id, row.id)
    facts["parent_abroad"] = _any(
        member.whereabouts == "MIGRANT_ABROAD" for member in family if member.relation in _PARENTS
    )
    facts["carer_without_paper"] = _any(
        member.legal_basis in _NO_GROUND for member in family if member.carer
    )
    return facts


def _foreign(pack: Pack, citizenship: str | None) -> bool | None:
    if citizenship in (None, "UNDETERMINED"):
        return None
    return citizenship != pack.code.upper()


def _no_birth_certificate(session: Session, case_id: UUID, child_id: UUID) -> bool | None:
    papers = _columns(session, DocumentHeld, DocumentHeld.child_id, child_id, ("kind", "state"))
    states = {paper.state for paper in papers if paper.kind == "BIRTH_CERT"}
    if states & _IN_HAND:
        return False
    school = _columns(session, Schooling, Schooling.case_id, case_id, ("barriers",))
    named = any("NO_BIRTH_CERT" in (row.barriers or ()) for row in school)
    return True if states or named else None


def _any(answers: Any) -> bool | None:
    """True if one answer is yes, False if all are no, None where nothing is known."""
    known = [answer for answer in answers if answer is not None]
    return any(known) if known else None


def _columns(
    session: Session, model: Any, owner: Any, owner_id: UUID, names: tuple[str, ...]
) -> list[Row[Any]]:
    columns = model.__table__.c
    query = select(*(columns[name] for name in names)).where(owner == owner_id)
    return list(session.connection().execute(query))
