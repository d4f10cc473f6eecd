"""The cache of steps, findings and case states: derived in the transaction of each change.

Nothing here is recorded or undone: every row can be made again from the records and the pack.
Late is never stored: it is ``state = OPEN AND due_at < now`` in the query.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from models.case import Case
from models.derived import CaseState
from services.clock import Clock
from services.events import Change, Origin
from services.law.case_facts import CaseLaw, findings_of_cases
from services.packs.model import Pack
from services.packs.shelf import Shelf, as_shelf
from services.pathway.engine import OPEN, Pathway, StepStatus, assess
from services.pathway.facts import pathway_facts
from services.pathway.records import CaseRecords, read_records
from services.pathway.rows import DerivedRows, Values, store
from services.sort_key import name_key
from services.storage.database import EFFECTS, Database, Derivation

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Packs = Pack | Shelf
"""One pack for every case, or the shelf that knows the version each case keeps."""

_CHUNK = 100
_LABEL = "case_steps_rechecked"
_BY_CHILD = frozenset({"child", "family_member", "document_held"})
_WITHOUT_EFFECT = frozenset(
    {
        "agenda_recusal",
        "assessment_domain",
        "case_narrative",
        "case_reader",
        "consent",
        "goal",
        "moved_day",
        "pack_version",
        "printed_document",
        "safety_note",
    }
)


def make_derivation(packs: Packs | Callable[[], Packs], clock: Clock) -> Derivation:
    """What ``Database`` calls after each write: derives the cases that the changes touch."""

    def derive(session: Session, changes: Sequence[Change]) -> None:
        case_ids = affected_cases(session, changes)
        if case_ids:
            known = packs if isinstance(packs, Pack | Shelf) else packs()
            derive_cases(session, known, case_ids, clock())

    return derive


def affected_cases(session: Session, changes: Iterable[Change]) -> set[UUID]:
    """The cases whose steps or findings these changes can alter, also those now gone."""
    cases: set[UUID] = set()
    children: set[UUID] = set()
    intakes: set[UUID] = set()
    for change in changes:
        if change.record in _WITHOUT_EFFECT:
            continue
        images = [image for image in (change.before, change.after) if image is not None]
        if change.record == "case_file":
            cases.add(change.id)
        elif change.record == "intake_event":
            intakes.add(change.id)
        elif change.record in _BY_CHILD:
            key = "id" if change.record == "child" else "child_id"
            children |= {image[key] for image in images if image.get(key)}
        else:
            cases |= {image["case_id"] for image in images if image.get("case_id")}
    if children or intakes:
        found = select(col(Case.id)).where(
            or_(col(Case.child_id).in_(children), col(Case.intake_id).in_(intakes))
        )
        cases |= set(session.scalars(found))
    return cases


def derive_cases(session: Session, packs: Packs, case_ids: Collection[UUID], now: datetime) -> int:
    """Bring the cache of these cases into line; returns how many of them changed.

    Each case is derived with the version of the pack that it keeps.
    """
    shelf = as_shelf(packs)
    wanted: dict[UUID, DerivedRows] = {}
    for release, ids in _by_release(session, case_ids).items():
        rows = derived_rows(session, shelf.of(release), ids, now, shelf.stamp(release))
        wanted.update(rows)
    gone = [case_id for case_id in case_ids if case_id not in wanted]
    effects = session.info.setdefault(EFFECTS, [])
    return store(session.connection(), wanted, gone, effects)


def derived_rows(
    session: Session, pack: Pack, case_ids: Collection[UUID], now: datetime, stamp: str = ""
) -> dict[UUID, DerivedRows]:
    """What the cache of these cases would hold by one version of the pack; nothing is stored.

    ``stamp`` is what they are marked with as derived by. A case that is gone is left out.
    """
    records = read_records(session, pack, case_ids)
    law = findings_of_cases(session, pack, records.keys(), now)
    return {case_id: _rows(pack, row, law[case_id], now, stamp) for case_id, row in records.items()}


def _by_release(session: Session, case_ids: Collection[UUID]) -> dict[str, list[UUID]]:
    """The cases by the version of the pack that they keep; those that are gone are left out."""
    found: dict[str, list[UUID]] = {}
    ids = list(case_ids)
    for start in range(0, len(ids), _CHUNK):
        query = select(col(Case.id), col(Case.pack_version))
        query = query.where(col(Case.id).in_(ids[start : start + _CHUNK]))
        for case_id, release in session.connection().execute(query):
            found.setdefault(release, []).append(case_id)
    return found


def recheck_due(
    db: Database,
    packs: Packs,
    clock: Clock,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Derive the cases that time alone has changed, or that were derived by something else than
    the pack they keep and the moved days of now; how many changed.

    For start, change of day and waking up. Stops between two chunks when cancelled.
    """
    shelf = as_shelf(packs)
    stamp = col(Case.pack_version).concat(shelf.tail())
    query = (
        select(col(Case.id))
        .outerjoin(CaseState, col(CaseState.case_id) == col(Case.id))
        .where(
            or_(
                col(CaseState.case_id).is_(None),
                col(CaseState.recheck_at) <= clock(),
                col(CaseState.pack_version).not_in((stamp, stamp.concat(shelf.other()))),
            )
        )
    )
    return _derive_all(db, shelf, clock, query, progress, cancelled)


def rebuild_all(
    db: Database,
    packs: Packs,
    clock: Clock,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Derive every case anew, after a repair or an import; how many changed."""
    return _derive_all(db, as_shelf(packs), clock, select(col(Case.id)), progress, cancelled)


def _derive_all(
    db: Database,
    shelf: Shelf,
    clock: Clock,
    query: Select[UUID],
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> int:
    with db.read() as session:
        ids = list(session.scalars(query.order_by(col(Case.opened_at))))
    changed = 0
    for start in range(0, len(ids), _CHUNK):
        if cancelled is not None and cancelled():
            break
        chunk = ids[start : start + _CHUNK]
        with db.write(_LABEL, origin=Origin.SYSTEM, reversible=False) as session:
            changed += derive_cases(session, shelf, chunk, clock())
        if progress is not None:
            progress(start + len(chunk), len(ids))
    return changed


def _rows(pack: Pack, records: CaseRecords, law: CaseLaw, now: datetime, stamp: str) -> DerivedRows:
    known = pathway_facts(pack, records, law.standing, law.unknown)
    pathway = assess(pack, known.facts, known.moments, now)
    case_id: UUID = records.case.id
    return DerivedRows(
        steps=_step_rows(pack, pathway, records),
        findings=[
            {
                "case_id": case_id,
                "work_id": row.work_id,
                "position": position,
                "code": row.code,
                "band": row.band,
                "source": row.source,
                "decision": row.decision,
                "missing": row.missing,
            }
            for position, row in enumerate(law.findings, start=1)
        ],
        state=_state(stamp, pathway, records, law, known.facts),
    )


def _step_rows(pack: Pack, pathway: Pathway, records: CaseRecords) -> list[Values]:
    lanes = {track.code: track for track in pack.tracks}
    rows = [
        {
            "case_id": records.case.id,
            "track": status.track,
            "step": status.code,
            "position": pack.steps[status.code].position,
            "state": status.state,
            "due_at": status.due_at,
            "done_at": status.done_at,
            "responsible": lanes[status.track].responsible(
                pack.steps[status.code], records.case.channel
            ),
            "why": status.why,
            "source": status.source,
        }
        for status in pathway.steps
    ]
    return sorted(rows, key=lambda row: (row["track"], row["position"]))


def _state(
    stamp: str,
    pathway: Pathway,
    records: CaseRecords,
    law: CaseLaw,
    facts: dict[str, bool | int],
) -> Values:
    case = records.case
    following = next_step(pathway)
    rechecks = [at for at in (pathway.recheck_at, law.recheck_at) if at is not None]
    return {
        "case_id": case.id,
        "opened_at": case.opened_at,
        "stage": _stage(facts),
        "open_case": case.closed_at is None,
        "worker_id": case.worker_id,
        "risk": case.risk or "",
        "channel": case.channel or "",
        "region": case.region or "",
        "sort_key": name_key(case.family_name, case.given_name, case.patronymic),
        "next_track": following.track if following else "",
        "next_step": following.code if following else "",
        "next_due_at": following.due_at if following else None,
        "unknown": " ".join(sorted({*pathway.unknown, *law.unknown})),
        "recheck_at": min(rechecks, default=None),
        "pack_version": stamp,
    }


def next_step(pathway: Pathway) -> StepStatus | None:
    """The most urgent open step: the earliest limit; without any limit the first in order."""
    open_steps = [status for status in pathway.steps if status.state == OPEN]
    dated = [status for status in open_steps if status.due_at is not None]
    if dated:
        return min(dated, key=lambda status: status.due_at or datetime.max)
    return open_steps[0] if open_steps else None


def _stage(facts: dict[str, bool | int]) -> str:
    """The stage of the case (list *case_stage*), by what has been done so far."""
    stages = (
        ("case_closed", "CLOSED"),
        ("plan_approved", "ACTIVE"),
        ("no_plan_needed", "ACTIVE"),
        ("plan_drafted", "CAC"),
        ("comprehensive_assessed", "PLAN_DRAFT"),
        ("registered", "ASSESS"),
        ("initial_assessed", "ASSESS"),
    )
    return next((stage for fact, stage in stages if facts.get(fact)), "INTAKE")
