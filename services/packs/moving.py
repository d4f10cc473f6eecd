"""Which procedure the office and each case follow: adopting a version, moving cases to it, and the
days that a decree moved."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func
from sqlalchemy.orm import Session
from sqlmodel import col, select

from models.case import Case
from services.access import Actor, require
from services.casework import found as found_row
from services.casework import open_case
from services.clock import Clock
from services.errors import RuleViolation
from services.law.decisions import standing
from services.law.rights import right_facts, rights_for
from services.packs import moved_days, office_pack
from services.packs.diff import diff, grouped
from services.packs.model import Pack
from services.packs.moved_days import MovedDayView
from services.packs.office_pack import FoundPack
from services.packs.shelf import PackShelf
from services.pathway.derive import Cancelled, Progress, derived_rows, recheck_due
from services.pathway.rows import DerivedRows
from services.storage.database import Database, check_version
from services.validation import Values

_CHUNK = 50


@dataclass(frozen=True, slots=True)
class StepSide:
    """One step by one version; the source and ``why`` are codes as the pathway derives them."""

    state: str
    due_at: datetime | None
    responsible: str
    why: str
    source: str


@dataclass(frozen=True, slots=True)
class StepChange:
    """A step that moving the case alters; a side is None where its version has no such step."""

    step: str
    before: StepSide | None
    after: StepSide | None


@dataclass(frozen=True, slots=True)
class MovePreview:
    """What moving one case would change. ``version`` is that of the case's record, for ``move``;
    ``missing`` tells that the case's own version is not kept, so it follows the present one."""

    case_id: UUID
    version: int
    from_release: str
    to_release: str
    missing: bool
    steps: tuple[StepChange, ...]
    findings_gone: tuple[str, ...]
    findings_new: tuple[str, ...]
    rights_gone: tuple[str, ...]
    rights_new: tuple[str, ...]

    @property
    def changes_case(self) -> bool:
        """Whether anything of the case itself changes."""
        return bool(
            self.steps
            or self.findings_gone
            or self.findings_new
            or self.rights_gone
            or self.rights_new
        )


class Procedure:
    """The pack of the office, the version of each case, and the moved days."""

    def __init__(
        self,
        db: Database,
        shelf: PackShelf,
        clock: Clock,
        actor: Callable[[], Actor | None],
        beside: Path,
    ) -> None:
        self._db = db
        self._shelf = shelf
        self._clock = clock
        self._actor = actor
        self._beside = beside

    def changes(self, case_id: UUID) -> MovePreview:
        """What would change in a case that is moved to the present version. Raises NotFound."""
        require(self._actor(), "read", "case_file", context={"case_id": case_id}, db=self._db)
        present, now = self._shelf.present, self._clock()
        with self._db.read() as session:
            case = found_row(session, Case, case_id)
            own = self._shelf.of(case.pack_version)
            before, after = (
                derived_rows(session, pack, [case_id], now)[case_id] for pack in (own, present)
            )
            rights = [
                _rights(session, own, case_id, before, now),
                _rights(session, present, case_id, after, now),
            ]
            return MovePreview(
                case_id=case_id,
                version=case.version,
                from_release=case.pack_version,
                to_release=present.version,
                missing=own.version != case.pack_version,
                steps=_step_changes(before, after),
                findings_gone=_without(_findings(before), _findings(after)),
                findings_new=_without(_findings(after), _findings(before)),
                rights_gone=_without(rights[0], rights[1]),
                rights_new=_without(rights[1], rights[0]),
            )

    def move(self, case_id: UUID, version: int) -> None:
        """Let a case follow the present version from now on; a deliberate act, not undone by a
        keystroke. ``version`` is that of the case's record as it was looked at.

        Raises NotAllowed, NotFound, Conflict, RuleViolation case_closed and case_pack_present.
        """
        self._manage()
        require(self._actor(), "change", "case_file", context={"case_id": case_id}, db=self._db)
        present = self._shelf.present.version
        self._shelf.keep_present()
        with self._db.write("case_moved_to_pack", reversible=False, case_id=case_id) as session:
            case = open_case(session, case_id)
            check_version(case, version)
            if case.pack_version == present:
                raise RuleViolation("case_pack_present")
            case.pack_version = present

    def waiting(self) -> tuple[UUID, ...]:
        """The open cases on another version than the present one, the oldest first."""
        require(self._actor(), "read", "pack", db=self._db)
        query = select(col(Case.id)).where(self._is_older()).order_by(col(Case.opened_at))
        with self._db.read() as session:
            return tuple(session.exec(query))

    def releases(self) -> Mapping[str, int]:
        """How many open cases are on each other version than the present one."""
        require(self._actor(), "read", "pack", db=self._db)
        release = col(Case.pack_version)
        query = select(release, func.count()).where(self._is_older()).group_by(release)
        with self._db.read() as session:
            return dict(session.exec(query).all())

    def move_all(self, progress: Progress | None = None, cancelled: Cancelled | None = None) -> int:
        """Move every open case to the present version, in steps that can be stopped between;
        returns how many were moved. An act of the office: also of cases kept from this person,
        of which nothing is shown. Raises NotAllowed."""
        self._manage()
        ids, present, done = self.waiting(), self._shelf.present.version, 0
        if ids:
            self._shelf.keep_present()
        for start in range(0, len(ids), _CHUNK):
            if cancelled is not None and cancelled():
                break
            chunk = ids[start : start + _CHUNK]
            with self._db.write("cases_moved_to_pack", reversible=False) as session:
                # one that was closed meanwhile stays by the version it was closed with
                chosen = select(Case).where(col(Case.id).in_(chunk), self._is_older())
                for case in session.exec(chosen):
                    case.pack_version = present
                    done += 1
            if progress is not None:
                progress(start + len(chunk), len(ids))
        return done

    def found(self) -> FoundPack | None:
        """What lies beside the vault for this office to adopt; None where there is nothing."""
        require(self._actor(), "read", "pack", db=self._db)
        return office_pack.look(self._beside, self._shelf.present)

    def differences(
        self, after: Pack, language: str, before: Pack | None = None
    ) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """What a version changes against another one, or against the present one: sentences under
        a heading for each kind of entry."""
        return grouped(diff(before or self._shelf.present, after), language)

    def adopt(self, release: str) -> None:
        """Use the pack beside the vault for new cases from now on; old ones keep theirs.

        Raises NotAllowed and what ``office_pack.adopt`` raises; nothing is changed then.
        """
        self._manage()
        office_pack.adopt(self._db, self._shelf, self._clock, self._beside, release)

    def use_built_in(self) -> None:
        """Use the pack of the program again for new cases. Raises NotAllowed, RuleViolation."""
        self._manage()
        office_pack.withdraw(self._db, self._shelf, self._clock)

    def moved_days(self) -> tuple[MovedDayView, ...]:
        """The days that a decree moved, the latest first."""
        require(self._actor(), "read", "moved_day", db=self._db)
        return moved_days.moved_days(self._db)

    def add_moved_day(self, values: Values) -> UUID:
        """Record a moved day; ``recheck`` then brings the cases into line. Raises InvalidInput."""
        self._manage()
        return moved_days.add(self._db, self._shelf.present, values)

    def change_moved_day(self, day_id: UUID, values: Values, version: int) -> None:
        """Change a moved day; ``recheck`` then. Raises InvalidInput, NotFound, Conflict."""
        self._manage()
        moved_days.change(self._db, self._shelf.present, day_id, values, version)

    def remove_moved_day(self, day_id: UUID) -> None:
        """Take a moved day out; ``recheck`` then. Raises NotFound."""
        self._manage()
        moved_days.remove(self._db, day_id)

    def recheck(self, progress: Progress | None = None, cancelled: Cancelled | None = None) -> int:
        """Derive every case anew that another pack or another calendar derived; how many changed.

        After a change of the moved days or of the pack. What is stopped goes on at the next start.
        """
        return recheck_due(self._db, self._shelf, self._clock, progress, cancelled)

    def _manage(self) -> None:
        require(self._actor(), "manage", "pack", db=self._db)

    def _is_older(self) -> ColumnElement[bool]:
        """A closed case stays by the version it was closed with."""
        older = col(Case.pack_version) != self._shelf.present.version
        return and_(older, col(Case.closed_at).is_(None))


def _step_changes(before: DerivedRows, after: DerivedRows) -> tuple[StepChange, ...]:
    old, new = _sides(before), _sides(after)
    return tuple(
        StepChange(code, old.get(code), new.get(code))
        for code in (*new, *(code for code in old if code not in new))
        if _told(old.get(code)) != _told(new.get(code))
    )


def _sides(rows: DerivedRows) -> dict[str, StepSide]:
    names = ("state", "due_at", "responsible", "why", "source")
    return {row["step"]: StepSide(**{name: row[name] for name in names}) for row in rows.steps}


def _told(side: StepSide | None) -> tuple[object, ...]:
    """What a change is told of: a step that does not apply is as good as none."""
    if side is None or side.state == "NOT_APPLICABLE":
        return ()
    return side.state, side.due_at, side.responsible


def _findings(rows: DerivedRows) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row["code"] for row in rows.findings))


def _rights(
    session: Session, pack: Pack, case_id: UUID, rows: DerivedRows, now: datetime
) -> tuple[str, ...]:
    facts = right_facts(session, pack, case_id, now.astimezone(pack.timezone).date())
    found = standing((row["code"], row["decision"]) for row in rows.findings)
    return tuple(right.code for right in rights_for(pack, facts, found))


def _without(codes: Collection[str], others: Collection[str]) -> tuple[str, ...]:
    return tuple(code for code in codes if code not in others)
