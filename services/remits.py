"""Who acts on what: labour authority, police, prosecutor and court, by the roles of the pack."""

from collections.abc import Mapping
from uuid import UUID

from sqlmodel import Session, col, select

from models.situation import Harm
from services.errors import RuleViolation
from services.packs.model import Pack

LABOUR, POLICE, JUSTICE = "LABOUR", "POLICE", "JUSTICE"
_REMITS: Mapping[str, frozenset[str]] = {
    LABOUR: frozenset({"labour_authority"}),
    POLICE: frozenset({"police", "investigator"}),
    JUSTICE: frozenset({"prosecutor", "court", "ombudsman"}),
}


def remit_of(pack: Pack, agency: str | None) -> str:
    """LABOUR, POLICE or JUSTICE (prosecutor, court, ombudsman); empty for any other body."""
    body = pack.agencies.get(agency or "")
    kinds = frozenset(body.kinds) if body is not None else frozenset()
    return next((remit for remit, those in _REMITS.items() if kinds & those), "")


def receivers(pack: Pack) -> tuple[str, ...]:
    """The bodies that may get materials, as the pack orders them, without those long gone."""
    in_force = {code for code, _ in pack.options("agency", "en")}
    return tuple(code for code in pack.agencies if code in in_force and remit_of(pack, code))


def refuse_police_if_alleged(
    session: Session, pack: Pack, case_id: UUID, receiver: str | None
) -> None:
    """The police get no materials of a case in which an official is alleged to be involved.

    Raises RuleViolation official_involved_use_prosecutor (domain D: prosecutor, not police).
    """
    if remit_of(pack, receiver) != POLICE:
        return
    alleged = select(Harm.id).where(
        Harm.case_id == case_id, col(Harm.official_complicity).is_(True)
    )
    if session.exec(alleged).first() is not None:
        raise RuleViolation("official_involved_use_prosecutor")
