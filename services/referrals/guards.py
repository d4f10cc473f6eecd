"""What must be true before a child's referral may leave the office (do-no-harm 3 and 6)."""

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, SQLModel, select

from models.assistance import Placement
from models.case import Case
from models.consent import Consent
from models.fields import fields_of
from models.referral import Referral
from models.situation import Schooling, WorkSituation
from services.casework import child_of, family_of, found
from services.consents import ground_in, refuse_withheld, suspects_of
from services.errors import RuleViolation
from services.mission_hold import refuse_mission_contact
from services.packs.model import Pack
from services.packs.text import pick
from services.people_named import mentions, names_person
from services.remits import refuse_police_if_alleged
from services.safety import hidden_in

ENFORCEMENT = "ENFORCEMENT"
"""Purpose of a referral that hands materials to the bodies of enforcement."""
NRM = "NRM"
"""Purpose of a referral in the National Referral Mechanism: the child goes by number only."""


def receiver_categories(pack: Pack, agency: str | None, service: str | None) -> tuple[str, ...]:
    """The codes of *share_with*, any of which lets this receiver know.

    Some roles of an agency decide alone (police: SECURITY); a provider is judged by the service.
    """
    sharing = pack.section("sharing")
    body = pack.agencies.get(agency or "")
    kinds = body.kinds if body is not None else ()
    by_kind: dict[str, list[str]] = dict(sharing.get("agency_kind", {}))
    by_service: dict[str, list[str]] = dict(sharing.get("service", {}))
    for kind in kinds:
        if kind in by_kind:
            return tuple(by_kind[kind])
    return tuple(by_service.get(service or "", sharing.get("otherwise", ["PROTECTION"])))


def receiver_warning(pack: Pack, agency: str | None, language: str) -> str:
    """What must be thought of before this body hears of a child (``[sharing.warning]``), with its
    source; empty for most bodies. A migration authority can do a child harm (do-no-harm 5)."""
    body = pack.agencies.get(agency or "")
    warnings = pack.section("sharing").get("warning", {})
    for kind in body.kinds if body is not None else ():
        if kind in warnings:
            text = pick(warnings[kind]["text"], language)
            return f"{text} ({pack.cite(warnings[kind]['source'], language)})"
    return ""


def check_sendable(session: Session, pack: Pack, referral: Referral, at: datetime) -> Consent:
    """The ground on which a referral goes out. Raises RuleViolation when it may not.

    Codes: referral_to_suspect, mission_notice_held, official_involved_use_prosecutor,
    referral_shows_hidden_part, nrm_referral_names_child, consent_withheld, referral_without_ground.
    """
    refuse_suspect(session, referral)
    refuse_mission_contact(session, pack, referral.case_id, referral.to_agency)
    if referral.purpose == ENFORCEMENT:
        refuse_police_if_alleged(session, pack, referral.case_id, referral.to_agency)
    _refuse_hidden(session, pack, referral, at)
    refuse_name(session, referral)
    categories = receiver_categories(pack, referral.to_agency, referral.service)
    refuse_withheld(session, referral.case_id, categories, at, pack.timezone)
    ground = ground_in(session, referral.case_id, categories, at, pack.timezone)
    if ground is None:
        raise RuleViolation("referral_without_ground", share_with=categories)
    return ground


def refuse_suspect(session: Session, referral: Referral) -> None:
    """No paper about a child goes to a person suspected of exploiting or harming it."""
    if suspects_of(session, referral.case_id).named_in(referral.to_name):
        raise RuleViolation("referral_to_suspect")


def refuse_name(session: Session, referral: Referral) -> None:
    """A referral of the National Referral Mechanism names the child nowhere (domain E2, N40)."""
    if referral.purpose != NRM:
        return
    child = child_of(session, referral.case_id)
    names = (child.family_name, child.given_name, child.other_names)
    text = " ".join(filter(None, (referral.need, referral.to_name)))
    if any(names_person(text, name) for name in names):
        raise RuleViolation("nrm_referral_names_child")


def _refuse_hidden(session: Session, pack: Pack, referral: Referral, at: datetime) -> None:
    today = at.astimezone(pack.timezone).date()
    text = " ".join(filter(None, (referral.need, referral.to_name)))
    for part in sorted(hidden_in(session, referral.case_id, today)):
        for entry in pack.section("hides").get(part, ()):
            if any(mentions(text, words) for words in _recorded(session, referral, entry)):
                raise RuleViolation("referral_shows_hidden_part", part=part)


def _recorded(session: Session, referral: Referral, entry: str) -> list[str]:
    """The words recorded in the field that an entry of the pack's ``[hides]`` names."""
    record, _, name = _CLASSES.get(entry, entry).partition(".")
    rows = _READERS[record](session, referral.case_id) if record in _READERS else ()
    spec = fields_of(record).get(name) if rows else None
    if spec is None or spec.codes:
        return []
    return [str(value) for row in rows if (value := getattr(row, name, None))]


def _schooling(session: Session, case_id: UUID) -> Sequence[SQLModel]:
    return session.exec(select(Schooling).where(Schooling.case_id == case_id)).all()


def _work(session: Session, case_id: UUID) -> Sequence[SQLModel]:
    return session.exec(select(WorkSituation).where(WorkSituation.case_id == case_id)).all()


def _placements(session: Session, case_id: UUID) -> Sequence[SQLModel]:
    return session.exec(select(Placement).where(Placement.case_id == case_id)).all()


_CLASSES = {"class:family": "family_member.name"}
_READERS: dict[str, Callable[[Session, UUID], Sequence[SQLModel]]] = {
    "child": lambda session, case_id: [child_of(session, case_id)],
    "case_file": lambda session, case_id: [found(session, Case, case_id)],
    "family_member": family_of,
    "schooling": _schooling,
    "work_situation": _work,
    "placement": _placements,
}
