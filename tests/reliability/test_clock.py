"""A clock that is wrong: back a day, ten years on, over the change of the hour, on 29 February, and while
somebody works. The order of the journal does not change, and nothing is erased before its time.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from sqlmodel import select

from models.audit import AuditEntry
from services.errors import RuleViolation
from tests.conftest import PASSPHRASE
from tests.reliability.deeds import Day
from tests.reliability.office import SECOND_SUPERVISOR_ID, START, agree_on_an_erasure, opened
from tests.reliability.oracle import Judge
from tests.reliability.record import record

JUMPS = {
    "back one day": (START, START - timedelta(days=1)),
    "ten years on": (START, START.replace(year=START.year + 10)),
    "29 February": (
        datetime(2028, 2, 28, 17, 59, tzinfo=UTC),
        datetime(2028, 2, 29, 3, tzinfo=UTC),
    ),
    "the hour that comes twice": (
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    ),
    "back to 1970 and on to 2099": (
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(2099, 12, 31, 23, 59, tzinfo=UTC),
    ),
}


@pytest.mark.parametrize("jump", JUMPS)
@pytest.mark.parametrize("session", ["one sitting", "two sittings"])
def test_clock_jumps_change_neither_order_nor_content(
    jump: str, session: str, copy: Callable[[], Path], judge: Judge, rng: Random
) -> None:
    path = copy()
    before, after = JUMPS[jump]
    workspace, clock = opened(path, before)
    for _ in range(8):
        Day(workspace, clock, rng).act()
    if session == "two sittings":
        workspace.close()
        workspace, clock = opened(path, after)
    clock.set(after)
    workspace.recheck()
    for _ in range(8):
        Day(workspace, clock, rng).act()
    with workspace.db.read() as reading:
        numbers = reading.exec(select(AuditEntry.sequence).order_by(AuditEntry.sequence)).all()
    ordered = list(numbers) == list(range(1, len(numbers) + 1)) and workspace.db.verify_audit().ok
    workspace.close()
    judge.look(path, None, max(before, after) + timedelta(days=1))
    record(
        18,
        f"clock: {jump}, {session}",
        f"{len(numbers)} entries in order",
        ordered,
        "order unaffected, nothing lost",
    )
    assert ordered


@pytest.mark.parametrize("years", [-1, 9, 40])
def test_clock_that_jumped_erases_nothing_early(years: int, copy: Callable[[], Path]) -> None:
    path = copy()
    case_id, request = agree_on_an_erasure(path)
    moment = START.replace(year=START.year + years)
    workspace, _clock = opened(path, moment)
    workspace.sign_in(SECOND_SUPERVISOR_ID)
    workspace.confirmation.confirm(PASSPHRASE)
    with pytest.raises(RuleViolation) as refused:
        workspace.erasure.erase(request)
    kept = case_id in workspace.cases.rows([case_id])
    workspace.close()
    record(
        18,
        f"clock {years:+} years: an erasure",
        f"refused: {refused.value.code}",
        kept,
        "never erased early",
    )
    assert kept
