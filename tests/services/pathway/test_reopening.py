"""Whatever is recorded after whatever: a step taken back says which fact took it back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import Session, SQLModel

from models.act import Act
from models.assistance import Visit
from models.closure import Closure
from models.enforcement import (
    CrossNotice,
    EnforcementFeedback,
    Investigation,
    InvestigationReview,
    OffenceCase,
)
from models.nrm import NrmIdentification, NrmScreening
from models.plan import Plan
from models.return_case import ReturnCase
from models.sitting import AgendaItem
from models.situation import Harm
from services.packs.loader import load_pack
from services.packs.model import Pack
from services.pathway.engine import BLOCKED, DONE, NOT_APPLICABLE, OPEN
from services.pathway.words import opening_facts, reopening_facts, why_text
from services.storage.engine import vault_engine
from tests.services.pathway.any_records import FOUND, Known, Life

SEEDS = st.integers(0, 10**9)
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def engine(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A database in which nothing is ever kept."""
    path = tmp_path_factory.mktemp("reopening") / "vault"
    path.write_bytes(empty_file.read_bytes())
    made = vault_engine(path, b"k" * 32, b"s" * 16)
    yield made
    made.dispose()


def changed(before: Known, after: Known) -> set[str]:
    """The facts whose value is another one now."""
    names = {*before.facts, *after.facts}
    return {name for name in names if before.facts.get(name) != after.facts.get(name)}


def unexplained(before: Known, after: Known) -> list[str]:
    """The steps that were taken back or opened without a fact of the change as the reason."""
    facts, found = changed(before, after), []
    for was, now in zip(before.pathway.steps, after.pathway.steps, strict=True):
        if was.state == DONE and now.state in (OPEN, BLOCKED):
            named = set(reopening_facts(now.why))
        elif was.state == NOT_APPLICABLE and now.state == OPEN:
            named = set(opening_facts(now.why))
        else:
            if was.state == DONE and now.state == NOT_APPLICABLE and not now.why:
                found.append(f"{now.code} is not needed any more, without a reason")
            continue
        if not named & facts:
            found.append(f"{now.code}: {was.state} {was.why} -> {now.state} {now.why}, {facts}")
    return found


def one_more_record(engine: Engine, pack: Pack, seed: int) -> list[str]:
    """What stays unexplained while records come one by one after a number of others."""
    pick = Random(seed)
    with Session(engine) as session:
        life = Life.begin(session, pack, pick)
        for _ in range(pick.randrange(25)):
            life.happen()
        before, found = life.known(), []
        for _ in range(3):
            life.happen()
            after = life.known()
            found += unexplained(before, after)
            before = after
        return found


@given(seed=SEEDS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_one_more_record_takes_no_step_back_without_naming_a_fact_of_its_own(
    engine: Engine, seed: int
) -> None:
    assert one_more_record(engine, load_pack("kg"), seed) == []


@pytest.mark.full
@pytest.mark.parametrize("code", ["kg", "kz", "tj", "gen"])
@given(seed=SEEDS)
@settings(max_examples=300, suppress_health_check=list(HealthCheck))
def test_no_record_takes_a_step_back_unexplained_in_any_country(
    engine: Engine, code: str, seed: int
) -> None:
    assert one_more_record(engine, load_pack(code), seed) == []


@pytest.fixture
def life(engine: Engine, kg: Pack) -> Iterator[Life]:
    """One case; what happens in it is gone afterwards."""
    with Session(engine) as session:
        yield Life.begin(session, kg, Random(1))


def taken_back(life: Life, code: str, fact: str) -> None:
    """The step is not done any more, and says so in words."""
    status = life.known().pathway.step(code)
    assert status.state in (OPEN, BLOCKED)
    assert fact in reopening_facts(status.why)
    for language in ("en", "ru", "ky"):
        assert "_" not in why_text(life.pack, status.why, language)


def done(life: Life, *codes: str) -> None:
    """These steps are done."""
    pathway = life.known().pathway
    assert [code for code in codes if pathway.step(code).state != DONE] == []


def bare(life: Life, model: type[SQLModel], /, **values: Any) -> Any:
    """A record of which nothing but these values is known."""
    row = model(case_id=life.case.id, **values)
    life.session.add(row)
    life.session.flush()
    return row


def test_the_commission_returns_a_plan_that_was_drafted(life: Life) -> None:
    plan = bare(life, Plan, kind="CHILD", drafted_at=FOUND + DAY, submitted_at=FOUND + DAY)
    sitting = life.happen(AgendaItem, plan_id=None, decision=None, decided_at=None, matter="OTHER")
    bare(
        life, AgendaItem, plan_id=plan.id, sitting_id=sitting.sitting_id, matter="PLAN",
        decision="APPROVED", decided_at=FOUND + 2 * DAY,
    )  # fmt: skip
    done(life, "S40", "S50")

    bare(
        life, AgendaItem, plan_id=plan.id, sitting_id=sitting.sitting_id, matter="PLAN",
        decision="RETURNED", decided_at=FOUND + 3 * DAY,
    )  # fmt: skip

    taken_back(life, "S40", "plan_sent_back")
    taken_back(life, "S50", "cac_returned")


def test_a_new_threat_after_a_rejected_one_asks_for_everything_again(life: Life) -> None:
    bare(life, Harm, danger=True, observed_on=FOUND.date())
    duties = ("EMERGENCY_MEASURES", "COURT_NOTIFIED", "PROSECUTOR_NOTIFIED", "COMMISSION_NOTIFIED")
    for kind in duties:
        bare(life, Act, kind=kind, happened_at=FOUND + timedelta(hours=2))
    done(life, "S25", "S25A", "S25B", "S25C")
    bare(life, Act, kind="EMERGENCY_REJECTED", reason="x", happened_at=FOUND + DAY)
    assert life.known().pathway.step("S25").state == NOT_APPLICABLE
    done(life, "S25A", "S25B", "S25C")

    noticed = FOUND + 5 * DAY
    bare(life, Harm, danger=True, observed_on=noticed.date(), created_at=noticed)

    for code in ("S25", "S25A", "S25B", "S25C"):
        taken_back(life, code, "danger_again")
    for kind in duties:
        bare(life, Act, kind=kind, happened_at=noticed + timedelta(hours=3))
    done(life, "S25", "S25A", "S25B", "S25C")


def test_a_reopened_case_goes_on_with_visits_and_reviews(life: Life) -> None:
    bare(life, Visit, purpose="MONITORING", place_kind="HOME", visited_at=FOUND + DAY, seen=True)
    bare(life, Act, kind="REVIEW", happened_at=FOUND + 2 * DAY)
    life.case.closed_at = FOUND + 9 * DAY
    life.session.flush()
    done(life, "S80", "S85", "S90")

    life.case.closed_at = None
    bare(life, Closure, reopened_at=FOUND + 12 * DAY)

    for code in ("S80", "S85", "S90"):
        taken_back(life, code, "case_reopened")


def test_an_identification_that_was_overturned_asks_for_help_again(life: Life) -> None:
    bare(life, NrmScreening, asked_at=FOUND, indicators=("DEBT",))
    bare(life, NrmIdentification, stage="PRELIMINARY", decided_at=FOUND, outcome="VICTIM")
    bare(life, NrmIdentification, stage="OFFICIAL", decided_at=FOUND + DAY, outcome="NOT_VICTIM")
    assert life.known().pathway.step("N40").why == "not_victim"

    bare(life, NrmIdentification, stage="OFFICIAL", decided_at=FOUND + 9 * DAY, outcome="VICTIM")

    for code in ("N40", "N50"):
        assert "denial_overturned" in reopening_facts(life.known().pathway.step(code).why)


def test_another_offence_case_another_fine_and_another_end_are_told(life: Life) -> None:
    bare(life, CrossNotice, to_agency="KG.LABINSP", sent_at=FOUND)
    fine = {"outcome": "FINE", "fine_som": 100, "opened_at": FOUND, "decided_at": FOUND + DAY}
    bare(life, OffenceCase, **fine, paid_on=(FOUND + 2 * DAY).date())
    bare(life, EnforcementFeedback, given_at=FOUND + 4 * DAY)
    done(life, "X30", "X35", "X70")

    second = bare(life, OffenceCase, opened_at=FOUND + 5 * DAY)
    taken_back(life, "X30", "offence_undecided")
    second.outcome, second.decided_at, second.fine_som = "FINE", FOUND + 6 * DAY, 50
    life.session.flush()
    taken_back(life, "X35", "fine_unpaid_again")
    second.paid_on = (FOUND + 8 * DAY).date()
    life.session.flush()
    taken_back(life, "X70", "ended_again")


def test_the_prosecutor_reopens_an_investigation(life: Life) -> None:
    ended = {"ended_at": FOUND + 9 * DAY, "outcome": "NO_EVIDENCE"}
    first = bare(life, Investigation, check_started_at=FOUND, opened_at=FOUND + DAY, **ended)
    bare(
        life, InvestigationReview, investigation_id=first.id, asked_at=FOUND + 10 * DAY,
        decided_at=FOUND + 12 * DAY, outcome="REOPENED",
    )  # fmt: skip
    done(life, "X40", "X50", "X58")

    again = bare(life, Investigation, previous_id=first.id, opened_at=FOUND + 12 * DAY)
    taken_back(life, "X50", "investigation_again")
    again.check_started_at, again.opened_at = FOUND + 12 * DAY, None
    life.session.flush()
    taken_back(life, "X40", "check_running")
    bare(life, InvestigationReview, investigation_id=first.id, asked_at=FOUND + 20 * DAY)
    taken_back(life, "X58", "review_again")


def test_a_further_charge_reopens_the_court(life: Life) -> None:
    charged = {"opened_at": FOUND, "ended_at": FOUND + DAY, "outcome": "CHARGED"}
    bare(life, Investigation, **charged, verdict_at=FOUND + 5 * DAY, verdict="CONVICTED")
    done(life, "X60")

    bare(life, Investigation, **charged)

    taken_back(life, "X60", "charged_again")


def test_a_second_return_begins_anew(life: Life) -> None:
    bare(
        life, ReturnCase, opened_at=FOUND, identity_at=FOUND + DAY, contacted_at=FOUND + 2 * DAY,
        traced_at=FOUND + 3 * DAY, decided_at=FOUND + 4 * DAY, decision="STAY",
    )  # fmt: skip
    done(life, "R10", "R20", "R30", "R40")

    bare(life, ReturnCase, opened_at=FOUND + 30 * DAY)

    for code in ("R10", "R20", "R30", "R40"):
        taken_back(life, code, "return_count")
