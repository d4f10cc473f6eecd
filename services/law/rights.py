"""Rights and services due to the child of a case, each with its source."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.orm import Session
from sqlmodel import Session as SQLModelSession

from models.case import Case
from models.child import Child, DocumentHeld, FamilyMember
from models.derived import CaseFinding
from models.situation import Harm, Schooling
from services.law.age import age_on
from services.law.decisions import standing
from services.law.facts import flatten
from services.mission_hold import hold_of
from services.packs.links import BY_KIND
from services.packs.model import Pack
from services.packs.rights import RightRule
from services.packs.text import Text, pick

_PARENTS = frozenset({"MOTHER", "FATHER"})
_IN_HAND = frozenset({"HELD", "ISSUED"})
_BIRTH = (
    "birth_date", "birth_date_estimated", "age_from", "age_to", "age_estimated", "age_stated_on",
)  # fmt: skip
_NO_GROUND = frozenset({"INFORMAL", "NONE"})


@dataclass(frozen=True, slots=True)
class Right:
    """A right or service due; ``service`` is the code of the service that meets it, if any.

    ``by`` are the agencies it is due from (``kind:…``: those of a kind); ``findings`` and ``facts``
    (name and value) are what it rests on; ``citation`` is the source in short.
    """

    code: str
    text: Text
    source: Text
    service: str
    unverified: bool
    by: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    facts: tuple[tuple[str, Any], ...] = ()
    citation: str = ""

    def by_names(self, pack: Pack, language: str) -> tuple[str, ...]:
        """The bodies it is due from, by their short names; those of a kind are all named."""
        names: dict[str, None] = {}
        for body in self.by:
            kind = body.removeprefix(BY_KIND)
            codes = (
                [body]
                if kind == body
                else [a.code for a in pack.agencies.values() if kind in a.kinds]
            )
            known = (pack.agencies.get(code) for code in codes)
            names.update(dict.fromkeys(pick(one.short, language) for one in known if one))
        return tuple(names)


def rights_for(
    pack: Pack, facts: Mapping[str, Any], findings: Collection[str]
) -> tuple[Right, ...]:
    """The rights due, in the order of the pack; a condition that is not known true does not open.

    Raises TypeError for a fact that is not declared or of a wrong type.
    """
    flat = flatten(pack, facts)
    open_by = frozenset(findings)
    return tuple(
        _right(rule, flat, open_by)
        for rule in pack.rights
        if (not rule.findings or not open_by.isdisjoint(rule.findings))
        and (rule.when is None or rule.when.evaluate(flat).value is True)
    )


def _right(rule: RightRule, facts: Mapping[str, Any], open_by: frozenset[str]) -> Right:
    read = sorted(rule.when.variables) if rule.when is not None else ()
    return Right(
        code=rule.code,
        text=rule.text,
        source=rule.source,
        service=rule.service,
        unverified=rule.unverified,
        by=rule.by,
        findings=tuple(code for code in rule.findings if code in open_by),
        facts=tuple((name, facts[name]) for name in read if name in facts),
        citation=rule.citation,
    )


def case_rights(session: Session, pack: Pack, case_id: UUID, now: datetime) -> tuple[Right, ...]:
    """The rights due in a case, by its records and the findings last derived.

    ``now`` is the moment of the question: the child's age is that of its day. A finding that was
    set aside opens no right.
    """
    rows = _columns(session, CaseFinding, CaseFinding.case_id, case_id, ("code", "decision"))
    today = now.astimezone(pack.timezone).date()
    facts = right_facts(session, pack, case_id, today)
    return rights_for(pack, facts, standing((row.code, row.decision) for row in rows))


def right_facts(session: Session, pack: Pack, case_id: UUID, today: date) -> dict[str, Any]:
    """The facts about age, family, papers, origin and health that rights ask for."""
    connection = session.connection()
    child, case = Child.__table__.c, Case.__table__.c  # type: ignore[attr-defined]
    query = select(
        child.id, child.citizenship, child.interpreter, *(child[n] for n in _BIRTH)
    ).join(
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
    facts["age"] = age_on({name: getattr(row, name) for name in _BIRTH}, today).known
    facts["interpreter"] = row.interpreter
    facts["foreign_child"] = _foreign(pack, row.citizenship)
    if facts["foreign_child"]:
        facts["mission_held"] = hold_of(cast(SQLModelSession, session), case_id).holds
    facts["no_birth_certificate"] = _no_birth_certificate(session, case_id, row.id)
    facts["parent_abroad"] = _any(
        member.whereabouts == "MIGRANT_ABROAD" for member in family if member.relation in _PARENTS
    )
    facts["carer_without_paper"] = _any(
        member.legal_basis in _NO_GROUND for member in family if member.carer
    )
    return {name: value for name, value in facts.items() if name in pack.facts}


def _foreign(pack: Pack, citizenship: str | None) -> bool | None:
    """A pack of no country knows no foreigners."""
    home = pack.code.upper()
    if citizenship in (None, "UNDETERMINED") or pack.item("citizenship", home) is None:
        return None
    return citizenship != home


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
