"""The cache beside the cases: follows every change and the clock, and equals a rebuild."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, func
from sqlmodel import SQLModel, col, select

from models.act import Act
from models.assessment import Assessment
from models.case import Case
from models.child import Child, FamilyMember
from models.consent import Consent
from models.derived import CaseFinding, CaseState, CaseStep
from models.enforcement import CrossNotice
from models.intake import IntakeEvent, PersonFound
from models.nrm import NrmIdentification, NrmScreening
from models.plan import Measure, Plan
from models.referral import Referral
from models.sitting import AgendaItem, Sitting
from models.situation import Harm, Schooling, WorkSituation
from services.packs.shelf import as_shelf
from services.pathway.derive import affected_cases, rebuild_all, recheck_due
from services.pathway.engine import OPEN
from services.storage.history import History

from .conftest import START, Office

MODELS: tuple[type[SQLModel], ...] = (CaseStep, CaseFinding, CaseState)


def cache(office: Office) -> list[tuple[Any, ...]]:
    """Everything derived, without the rows' own ids."""
    rows: list[tuple[Any, ...]] = []
    with office.db.read() as session:
        for model in MODELS:
            for row in session.exec(select(model)):
                values = row.model_dump(exclude={"id"})
                rows.append((model.__name__, *(str(value) for value in values.values())))
    return sorted(rows)


def overdue(office: Office) -> list[str]:
    """The query of every list: late is never stored."""
    with office.db.read() as session:
        query = select(CaseStep.step).where(CaseStep.state == OPEN, CaseStep.due_at < office.now)
        return sorted(session.exec(query))


def test_a_new_case_has_all_its_steps_and_one_state(office: Office) -> None:
    case_id = office.open_case(risk="HIGH", region="CHUY")

    with office.db.read() as session:
        steps = session.exec(
            select(func.count()).select_from(CaseStep).where(CaseStep.case_id == case_id)
        ).one()
    state = office.case_state(case_id)
    assert steps == len(office.pack.steps)
    assert (state.stage, state.risk, state.channel, state.region) == (
        "INTAKE",
        "HIGH",
        "RAID",
        "CHUY",
    )
    assert state.pack_version == as_shelf(office.pack).stamp("")
    assert (state.next_track, state.next_step) == ("NRM", "N10")
    assert state.sort_key


def test_the_next_step_is_the_open_one_with_the_earliest_limit(office: Office) -> None:
    case_id = office.open_case()

    office.add(NrmScreening(case_id=case_id, asked_at=office.now, indicators=()))

    state = office.case_state(case_id)
    assert state.next_step == "S20"
    assert state.next_due_at == office.step(case_id, "S20").due_at


def test_a_step_turns_late_without_any_save(office: Office) -> None:
    office.open_case()
    before = cache(office)
    assert overdue(office) == []

    office.forward(days=3)

    assert overdue(office) == ["N10", "S10", "S20"]
    assert recheck_due(office.db, office.pack, office.clock) == 0
    assert cache(office) == before


def test_a_birthday_changes_a_finding_once_rechecked(office: Office) -> None:
    case_id = office.open_case(child={"birth_date": date(2008, 11, 20)})
    office.add(
        WorkSituation(
            case_id=case_id,
            sector="SV.CARWASH",
            hours_week=40,
            hours_day=8,
            contract=True,
            exploitation=(),
        )
    )
    state = office.case_state(case_id)
    assert state.recheck_at == datetime(2026, 11, 19, 18, 0, tzinfo=UTC)  # midnight in Bishkek
    before = cache(office)

    office.now = state.recheck_at - timedelta(seconds=1)
    assert recheck_due(office.db, office.pack, office.clock) == 0
    office.now = state.recheck_at
    assert recheck_due(office.db, office.pack, office.clock) == 1

    assert cache(office) != before
    assert office.case_state(case_id).recheck_at != state.recheck_at


def test_a_limitation_is_found_by_the_recheck(office: Office) -> None:
    case_id = office.open_case(child={"birth_date": None, "age_from": None})
    office.add(WorkSituation(case_id=case_id, sector="SV.MARKET", contract=False))
    office.add(CrossNotice(case_id=case_id, to_agency="KG.LABINSP", sent_at=office.now))
    year = datetime(2027, 11, 10, 17, 59, 59, tzinfo=UTC)

    office.now = year
    assert office.step(case_id, "X30").state == OPEN
    recheck_due(office.db, office.pack, office.clock)

    assert office.step(case_id, "X30").why == "limit_passed:2027-11-10"


def test_another_version_of_the_pack_derives_every_case_again(office: Office) -> None:
    case_id = office.open_case()
    newer = replace(office.pack, version="9999.1")

    assert recheck_due(office.db, newer, office.clock) == 1

    assert office.case_state(case_id).pack_version.endswith("!9999.1")
    assert recheck_due(office.db, newer, office.clock) == 0


def test_a_cache_that_was_lost_is_made_again(office: Office) -> None:
    for _ in range(3):
        office.open_case()
    before = cache(office)
    with office.db.engine.begin() as connection:
        for model in MODELS:
            connection.execute(model.__table__.delete())  # type: ignore[attr-defined]
    assert cache(office) == []

    assert recheck_due(office.db, office.pack, office.clock) == 3

    assert cache(office) == before


def test_a_rebuild_reports_progress_and_stops_when_told(office: Office) -> None:
    office.open_case()
    steps: list[tuple[int, int]] = []

    assert rebuild_all(office.db, office.pack, office.clock, lambda *at: steps.append(at)) == 0
    assert steps == [(1, 1)]
    steps.clear()
    rebuild_all(office.db, office.pack, office.clock, lambda *at: steps.append(at), lambda: True)

    assert steps == []


def test_an_unchanged_case_writes_no_row(office: Office) -> None:
    case_id = office.open_case()
    written: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if statement.startswith(("INSERT INTO case_", "DELETE FROM case_", "UPDATE case_")):
            written.append(statement)

    event.listen(office.db.engine, "before_cursor_execute", note)
    office.change(Case, case_id, place="Example Bazaar")
    assert [one for one in written if "case_file" not in one] == []

    office.change(Case, case_id, risk="LOW")

    assert any("case_state" in one for one in written)


def test_undo_brings_back_the_steps_of_before(office: Office) -> None:
    history = History(office.db)
    office.db.bus.subscribe(history.remember)
    case_id = office.open_case()
    before = cache(office)
    office.act(case_id, "REGISTERED")
    assert cache(office) != before

    history.undo()

    assert cache(office) == before


def test_undoing_the_opening_of_a_case_leaves_no_row_behind(office: Office) -> None:
    history = History(office.db)
    office.db.bus.subscribe(history.remember)
    office.open_case()

    history.undo()

    assert cache(office) == []


def test_what_is_known_of_the_child_reaches_every_case_of_the_child(office: Office) -> None:
    case_id = office.open_case(child={"citizenship": None})
    with office.db.read() as session:
        child_id = session.get(Case, case_id).child_id
    office.add(
        Case(
            number="KG-26-7Q4-99999-X", channel="VISIT", detected_at=office.now,
            opened_at=office.now, child_id=child_id,
        )
    )  # fmt: skip

    with office.db.write("act_added") as session:
        child = session.get(Child, child_id)
        child.given_name = "Бек"
    with office.db.read() as session:
        keys = set(session.exec(select(CaseState.sort_key)))

    assert len(keys) == 1


def test_a_family_member_and_an_intake_event_reach_their_cases(office: Office) -> None:
    raid = IntakeEvent(channel="RAID", received_at=office.now)
    office.add(raid)
    case_id = office.open_case(intake_id=raid.id)
    assert office.step(case_id, "S25").why == "unknown:danger"

    office.change(IntakeEvent, raid.id, immediate_danger=True)

    assert office.step(case_id, "S25").state == OPEN


def test_what_cannot_change_a_step_is_not_derived(office: Office) -> None:
    case_id = office.open_case()
    heard: list[Any] = []
    office.db.bus.subscribe(heard.append)

    office.add(Consent(case_id=case_id, basis="LAW", given_at=office.now, share_with=("LEGAL",)))

    with office.db.read() as session:
        assert affected_cases(session, heard[0].changes) == set()


def test_deriving_writes_no_audit_and_no_history(office: Office) -> None:
    office.open_case()
    with office.db.engine.begin() as connection:
        connection.execute(CaseState.__table__.delete())  # type: ignore[attr-defined]
    head = office.db.audit_head()
    heard: list[Any] = []
    office.db.bus.subscribe(heard.append)

    recheck_due(office.db, office.pack, office.clock)

    assert office.db.audit_head() == head
    assert heard == []


def random_row(office: Office, case_id: Any, pick: random.Random) -> SQLModel:
    """One thing that may happen to a case, in any order."""
    pack, moment = office.pack, office.now + timedelta(hours=pick.randint(-200, 200))
    answer = pick.choice([True, False, None])
    outcome = pick.choice([None, *pack.lists["act_outcome"]])
    makers: list[Callable[[], SQLModel]] = [
        lambda: Act(
            case_id=case_id, kind=pick.choice(list(pack.lists["act"])), happened_at=moment,
            outcome=outcome, reason=pick.choice([None, "x"]), next_on=date(2026, 12, 24),
            step=pick.choice(list(pack.steps)), agency=pick.choice([None, *pack.agencies]),
        ),
        lambda: Harm(case_id=case_id, danger=answer, observed_on=moment.date()),
        lambda: WorkSituation(
            case_id=case_id, sector=pick.choice(list(pack.lists["sector"])), contract=answer,
            exploitation=pick.choice([None, (), ("forced",), ("prostitution",)]),
        ),
        lambda: Referral(
            case_id=case_id, purpose=pick.choice(list(pack.lists["referral_purpose"])),
            to_agency=pick.choice(list(pack.agencies)), sent_at=moment, received_at=moment,
            accepted=answer, service="LEGAL_AID",
        ),
        lambda: Assessment(case_id=case_id, kind="COMPREHENSIVE", done_at=moment),
        lambda: Plan(
            case_id=case_id, kind=pick.choice(["CHILD", "FAMILY"]), drafted_at=moment,
            returned_reason=pick.choice([None, "x"]), submitted_at=moment,
        ),
        lambda: NrmScreening(
            case_id=case_id, asked_at=moment, indicators=pick.choice([None, (), ("DEBT",)])
        ),
        lambda: NrmIdentification(
            case_id=case_id, stage="OFFICIAL", decided_at=moment,
            outcome=pick.choice(["VICTIM", "NOT_VICTIM", "MORE_NEEDED"]),
        ),
        lambda: Schooling(case_id=case_id, enrolled=answer, absent=answer),
    ]  # fmt: skip
    return pick.choice(makers)()


@pytest.mark.parametrize("seed", range(6))
def test_the_cache_equals_a_rebuild_after_any_records_in_any_order(
    office: Office, seed: int
) -> None:
    pick = random.Random(seed)
    raid = IntakeEvent(channel="RAID", received_at=office.now, child_labour=True)
    sitting = Sitting(held_at=office.now)
    office.add(raid, sitting)
    cases = [office.open_case(intake_id=raid.id) for _ in range(4)]
    for _ in range(40):
        office.add(random_row(office, pick.choice(cases), pick))
    office.add(
        AgendaItem(
            sitting_id=sitting.id, case_id=cases[0], decision="RETURNED", decided_at=office.now
        ),
        PersonFound(intake_id=raid.id, case_id=cases[1], danger=True),
    )
    office.change(Case, cases[2], closed_at=office.now, closure_reason="LAWFUL")
    with office.db.read() as session:
        child_id = session.get(Case, cases[3]).child_id
        plan = session.exec(select(Plan.id).limit(1)).first()
        plan_case = session.exec(select(Plan.case_id).limit(1)).first()
    office.add(FamilyMember(child_id=child_id, name="Шаблонова", carer=True))
    if plan is not None:
        office.add(Measure(case_id=plan_case, plan_id=plan, due_on=date(2026, 12, 1)))
    before = cache(office)

    rebuild_all(office.db, office.pack, office.clock)

    assert cache(office) == before
    with office.db.engine.begin() as connection:
        for model in MODELS:
            connection.execute(model.__table__.delete())  # type: ignore[attr-defined]
    rebuild_all(office.db, office.pack, office.clock)
    assert cache(office) == before


@pytest.mark.parametrize("seed", range(3))
def test_the_order_in_which_facts_are_recorded_does_not_matter(office: Office, seed: int) -> None:
    pick = random.Random(seed)
    first, second = office.open_case(), office.open_case()
    # of two answers of one moment the law takes either, so those stay out
    drawn = [random_row(office, first, pick) for _ in range(35)]
    rows = [row for row in drawn if not isinstance(row, Schooling | Harm)]
    twins = [type(row)(**{**row.model_dump(exclude={"id"}), "case_id": second}) for row in rows]
    for row in rows:
        office.add(row)
    pick.shuffle(twins)
    for row in twins:
        office.add(row)

    for code in office.pack.steps:
        one, other = office.step(first, code), office.step(second, code)
        assert one.model_dump(exclude={"case_id"}) == other.model_dump(exclude={"case_id"})


def test_the_moments_come_back_aware_and_in_utc(office: Office) -> None:
    office.open_case()

    with office.db.read() as session:
        dues = session.exec(select(CaseStep.due_at).where(col(CaseStep.due_at).is_not(None))).all()

    assert dues
    assert all(due.tzinfo is UTC and due >= START for due in dues)


@pytest.mark.parametrize("seed", range(3))
def test_the_cache_equals_a_rebuild_after_the_clock_moved_on(office: Office, seed: int) -> None:
    pick = random.Random(seed)
    births = (None, date(2008, 11, 20), date(2013, 3, 5), date(2009, 1, 1))
    cases = [office.open_case(child={"birth_date": born}) for born in births]
    for _ in range(30):
        office.add(random_row(office, pick.choice(cases), pick))
    for days in (0.5, 9, 60, 300, 800):
        office.forward(days=days)
        recheck_due(office.db, office.pack, office.clock)
        before = cache(office)

        assert rebuild_all(office.db, office.pack, office.clock) == 0
        assert cache(office) == before
