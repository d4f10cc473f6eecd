"""Consent of the child or its representative, or the legal ground that stands in its place.

Code on Children 5 (representatives), Digital Code 78 and 80 (grounds, consent from 14 years).
A consent is never edited and never undone: it is withdrawn by an act of its own.
"""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.child import Child
from models.consent import Consent
from models.situation import WorkSituation
from services.casework import Casework, child_of, family_of, found, said
from services.errors import InvalidInput, RuleViolation
from services.law.age import age_on
from services.people_named import names_person
from services.validation import Values

CONSENT_AGE = 14
"""From this age a child may consent within its capacity (Digital Code 80)."""

_NO_CARE = ("INFORMAL", "NONE")


@dataclass(frozen=True, slots=True)
class Suspects:
    """Who may take no part in a case: people around the child marked as suspected, and employers
    of work with a sign of exploitation (do-no-harm 3)."""

    ids: frozenset[UUID] = frozenset()
    names: tuple[str, ...] = ()

    def named_in(self, text: str | None) -> bool:
        """Whether the text names one of them."""
        return any(names_person(text, name) for name in self.names)


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One ground on the case; ``void`` is empty while it counts, else WITHDRAWN, EXPIRED,
    NOT_YET or SUSPECTED (its giver is now suspected of exploiting or harming the child)."""

    id: UUID
    version: int
    case_id: UUID
    basis: str
    giver: str | None
    giver_name: str | None
    member_id: UUID | None
    form: str | None
    language: str | None
    explained: bool | None
    legal_ground: str | None
    share_with: tuple[str, ...]
    withhold_from: tuple[str, ...]
    withhold_reason: str | None
    given_at: datetime | None
    valid_until: date | None
    withdrawn_at: datetime | None
    withdrawn_reason: str | None
    note: str | None
    void: str


class Consents(Casework):
    """Give, withdraw and find the ground on which information about a child may go to others."""

    def give(self, case_id: UUID, values: Values) -> UUID:
        """Record a consent or a legal ground; irreversible.

        ``values`` may hold ``member_id``, the family member who consents. Raises InvalidInput;
        RuleViolation giver_suspected, giver_not_of_family, giver_not_representative,
        child_too_young_to_consent or child_age_unknown_for_consent. InvalidInput
        ``shared_and_withheld`` where the same kind of body is named twice.
        """
        self._require("write", "consent", case_id)
        clean = self._validated("consent", values, also=("member_id",))
        if not clean.get("share_with"):
            raise InvalidInput({"share_with": "required"})
        if set(clean["share_with"]) & set(clean.get("withhold_from") or ()):
            raise InvalidInput({"withhold_from": "shared_and_withheld"})
        with self._db.write("consent_given", reversible=False, case_id=case_id) as session:
            if clean["basis"] == "CONSENT":
                _check_giver(session, case_id, clean, self._day(clean["given_at"]))
            consent = Consent(case_id=case_id, **clean)
            session.add(consent)
        return consent.id

    def withdraw(self, consent_id: UUID, at: datetime, reason: str) -> None:
        """Withdraw a consent from ``at`` on; irreversible. What was sent before stays sent.

        Raises InvalidInput without a reason, RuleViolation consent_already_withdrawn or
        withdrawn_before_given.
        """
        said_reason = said(reason, "withdrawn_reason")
        case_id = self._require_for("write", Consent, consent_id)
        with self._db.write("consent_withdrawn", reversible=False, case_id=case_id) as session:
            consent = found(session, Consent, consent_id)
            if consent.withdrawn_at is not None:
                raise RuleViolation("consent_already_withdrawn")
            if consent.given_at is not None and at < consent.given_at:
                raise RuleViolation("withdrawn_before_given")
            consent.withdrawn_at = at
            consent.withdrawn_reason = said_reason

    def ground_for(self, case_id: UUID, share_with: str, on: datetime | None = None) -> UUID | None:
        """The consent or legal ground that lets this kind of receiver know, or None.

        Raises RuleViolation consent_withheld where the child asked to keep it from them.
        """
        self._require("read", "consent", case_id)
        with self._db.read() as session:
            moment = on or self._now()
            refuse_withheld(session, case_id, (share_with,), moment, self._pack.timezone)
            ground = ground_in(session, case_id, (share_with,), moment, self._pack.timezone)
        return ground.id if ground else None

    def rows(self, case_id: UUID) -> tuple[ConsentRow, ...]:
        """Every ground of a case, newest first, with whether it counts now."""
        self._require("read", "consent", case_id)
        now = self._now().astimezone(self._pack.timezone)
        with self._db.read() as session:
            suspects = suspects_of(session, case_id)
            return tuple(_row(c, void_code(c, now, suspects)) for c in _all(session, case_id))

    def suspects(self, case_id: UUID) -> Suspects:
        """Who may take no part in a case, to be marked wherever such a person is named."""
        self._require("read", "family_member", case_id)
        with self._db.read() as session:
            return suspects_of(session, case_id)

    def possible_givers(self, case_id: UUID) -> tuple[tuple[UUID, str], ...]:
        """Family members a form may offer as givers: (id, name), without anyone suspected."""
        self._require("read", "consent", case_id)
        with self._db.read() as session:
            return tuple(
                (member.id, member.name or "")
                for member in family_of(session, case_id)
                if member.suspected is not True
            )


def ground_in(
    session: Session, case_id: UUID, share_with: tuple[str, ...], on: datetime, zone: tzinfo
) -> Consent | None:
    """The ground that counts on that moment and covers one of ``share_with``.

    A person's consent is preferred to a legal ground, a newer one to an older. Of a receiver from
    whom something is withheld only a later legal ground counts. ``zone`` is the office's: the last
    day of a consent ends at its midnight.
    """
    counting = _counting(session, case_id, on, zone)
    valid = [row for row in counting if set(share_with) & set(row.share_with or ())]
    withheld = _withheld_at(counting, share_with)
    if withheld is not None:
        valid = [row for row in valid if _law_after(row, withheld)]
    valid.sort(key=lambda consent: consent.basis != "CONSENT")
    return valid[0] if valid else None


def refuse_withheld(
    session: Session, case_id: UUID, share_with: tuple[str, ...], on: datetime, zone: tzinfo
) -> None:
    """Nothing goes to a kind of body from which the child or its representative withholds it.

    A legal ground recorded after that wish, which covers the body, goes before it. Raises
    RuleViolation ``consent_withheld`` (details: share_with).
    """
    counting = _counting(session, case_id, on, zone)
    withheld = _withheld_at(counting, share_with)
    if withheld is None:
        return
    covering = [row for row in counting if set(share_with) & set(row.share_with or ())]
    if not any(_law_after(row, withheld) for row in covering):
        raise RuleViolation("consent_withheld", share_with=share_with)


def _counting(session: Session, case_id: UUID, on: datetime, zone: tzinfo) -> list[Consent]:
    suspects, local = suspects_of(session, case_id), on.astimezone(zone)
    return [row for row in _all(session, case_id) if not void_code(row, local, suspects)]


def _withheld_at(counting: list[Consent], share_with: tuple[str, ...]) -> datetime | None:
    """When it was last said to keep it from one of these kinds of receivers."""
    wishes = [row for row in counting if set(share_with) & set(row.withhold_from or ())]
    return max((row.given_at for row in wishes if row.given_at is not None), default=None)


def _law_after(row: Consent, withheld: datetime) -> bool:
    return row.basis != "CONSENT" and row.given_at is not None and row.given_at > withheld


def void_code(consent: Consent, on: datetime, suspects: Suspects) -> str:
    """Why a consent does not count on a moment of the office's time zone: empty when it does."""
    if consent.withdrawn_at is not None and consent.withdrawn_at <= on:
        return "WITHDRAWN"
    if consent.given_at is None or consent.given_at > on:
        return "NOT_YET"
    if consent.valid_until is not None and consent.valid_until < on.date():
        return "EXPIRED"
    if consent.member_id in suspects.ids or suspects.named_in(consent.giver_name):
        return "SUSPECTED"
    return ""


def suspects_of(session: Session, case_id: UUID) -> Suspects:
    """Who is suspected of exploiting or harming the child of a case."""
    members = [member for member in family_of(session, case_id) if member.suspected]
    jobs = session.exec(select(WorkSituation).where(WorkSituation.case_id == case_id))
    employers = [job.employer for job in jobs if job.exploitation]
    names = [*(member.name for member in members), *employers]
    return Suspects(
        frozenset(member.id for member in members), tuple(name for name in names if name)
    )


def check_child_may_consent(child: Child, on: date) -> None:
    """Refuse a child's own consent below 14, and where the age is not known to reach 14."""
    age = age_on(_age_values(child), on)
    if age.high is not None and age.high < CONSENT_AGE:
        raise RuleViolation("child_too_young_to_consent", age=CONSENT_AGE)
    if age.low is None or age.low < CONSENT_AGE:
        raise RuleViolation("child_age_unknown_for_consent", age=CONSENT_AGE)


def _check_giver(session: Session, case_id: UUID, values: dict[str, Any], on: date) -> None:
    member_id = values.get("member_id")
    suspects = suspects_of(session, case_id)
    if member_id in suspects.ids or suspects.named_in(values.get("giver_name")):
        raise RuleViolation("giver_suspected")
    if values["giver"] == "CHILD":
        check_child_may_consent(child_of(session, case_id), on)
    elif member_id is not None:
        _check_representative(session, case_id, member_id)


def _check_representative(session: Session, case_id: UUID, member_id: UUID) -> None:
    members = {member.id: member for member in family_of(session, case_id)}
    if member_id not in members:
        raise RuleViolation("giver_not_of_family")
    if members[member_id].legal_basis in _NO_CARE:
        raise RuleViolation("giver_not_representative")


def _all(session: Session, case_id: UUID) -> list[Consent]:
    query = select(Consent).where(Consent.case_id == case_id)
    return list(session.exec(query.order_by(col(Consent.given_at).desc())))


def _age_values(child: Child) -> dict[str, Any]:
    return child.model_dump(
        include={"birth_date", "birth_date_estimated", "age_from", "age_to", "age_stated_on"}
    )


def _row(consent: Consent, void: str) -> ConsentRow:
    return ConsentRow(
        id=consent.id,
        version=consent.version,
        case_id=consent.case_id,
        basis=consent.basis or "",
        giver=consent.giver,
        giver_name=consent.giver_name,
        member_id=consent.member_id,
        form=consent.form,
        language=consent.language,
        explained=consent.explained,
        legal_ground=consent.legal_ground,
        share_with=consent.share_with or (),
        withhold_from=consent.withhold_from or (),
        withhold_reason=consent.withhold_reason,
        given_at=consent.given_at,
        valid_until=consent.valid_until,
        withdrawn_at=consent.withdrawn_at,
        withdrawn_reason=consent.withdrawn_reason,
        note=consent.note,
        void=void,
    )
