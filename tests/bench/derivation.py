"""Deriving: everything about one case, and every case anew."""

from statistics import median
from time import perf_counter
from uuid import UUID

from sqlmodel import Session, SQLModel

from services.law.case_facts import law_of_case
from services.law.case_records import read_records as read_for_law
from services.law.rights import right_facts, rights_for
from services.pathway.derive import rebuild_all
from services.pathway.engine import assess
from services.pathway.facts import pathway_facts
from services.pathway.records import read_records
from services.workspace import Workspace
from tests.bench.office_of_many import CASES, office
from tests.bench.rows import Row, p95

RUNS, WARM, TRIES = 400, 10, 3
LIMIT_MS = 2.0
"""What deriving one case may cost in 95 of 100 times, so that it can follow every save."""

REBUILD_LIMIT_MS = 4.0
"""What a case may cost of a rebuild: read, derived by two engines, compared, written."""


def steps() -> Row:
    """All steps, findings and rights of a case, from its records; the p95 against 2 ms."""
    workspace = office()
    ids = workspace.cases.find_ids()
    chosen = ids[:: max(1, len(ids) // RUNS)][:RUNS]
    with workspace.db.read() as session:
        times = [_one(session, workspace, case_id) for case_id in chosen][WARM:]
    workspace.close()
    p50_ms, p95_ms = median(times) * 1000, p95(times) * 1000
    return Row(
        "steps",
        f"{LIMIT_MS} ms for steps, findings and rights of a case: p95 of {len(times)} cases,"
        f" each the best of {TRIES}",
        LIMIT_MS,
        LIMIT_MS,
        round(p50_ms, 3),
        round(p95_ms, 3),
        round(p95_ms / LIMIT_MS, 3),
        1.0,
    )


def _one(session: Session, workspace: Workspace, case_id: UUID) -> float:
    """The best time of a few, so that what else the machine does is left out."""
    pack, now = workspace.pack, workspace.clock()
    today = now.astimezone(pack.timezone).date()
    records = read_records(session, pack, [case_id])[case_id]
    for_law = read_for_law(session, [case_id])[case_id]
    known = right_facts(session, pack, case_id, today)
    times = []
    for _ in range(TRIES):
        began = perf_counter()
        law = law_of_case(pack, for_law, today)
        found = pathway_facts(pack, records, law.standing, law.unknown)
        assess(pack, found.facts, found.moments, now)
        rights_for(pack, known, law.standing)
        times.append(perf_counter() - began)
    return min(times)


def rebuild() -> Row:
    """Every case derived anew, the whole office at once, against a length a case."""
    workspace = office()
    raw = _raw_pass(workspace)
    began = perf_counter()
    changed = rebuild_all(workspace.db, workspace.shelf, workspace.clock)
    took = (perf_counter() - began) * 1000
    workspace.close()
    limit = CASES * REBUILD_LIMIT_MS
    return Row(
        "rebuild",
        f"{CASES:,} cases at {REBUILD_LIMIT_MS} ms; {changed:,} changed; reading their rows raw"
        f" takes {raw / 1000:.1f} s",
        limit,
        limit,
        round(took, 1),
        round(took, 1),
        round(took / limit, 3),
        1.0,
    )


def _raw_pass(workspace: Workspace) -> float:
    """How many milliseconds it takes to fetch every row that belongs to a case, and do no more."""
    connection = workspace.vault.engine.raw_connection()
    cursor = connection.cursor()
    began = perf_counter()
    for table in SQLModel.metadata.tables.values():
        if "case_id" in table.c:
            for _row in cursor.execute(f"SELECT * FROM {table.name}"):
                pass
    took = (perf_counter() - began) * 1000
    connection.close()
    return took
