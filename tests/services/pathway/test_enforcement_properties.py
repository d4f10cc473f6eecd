"""Whatever the mix of offence cases and investigations: no fine, check or charge is lost."""

from datetime import UTC, datetime, timedelta
from random import Random
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from services.packs.model import Pack
from services.pathway.case_facts import CaseFacts
from services.pathway.deeds import Deed
from services.pathway.enforcement_facts import enforcement
from services.pathway.records import CaseRecords

START = datetime(2026, 11, 10, 4, 0, tzinfo=UTC)
DAYS = st.integers(0, 400)
OFFENCES = st.sampled_from(["OPENED", "WARNING", "FINE", "SERVED", "PAID"])
INVESTIGATIONS = st.sampled_from(
    ["CHECK", "EXTENDED", "REFUSED", "OPEN", "PROLONGED", "NO_EVIDENCE", "CHARGED", "JUDGED"]
)
ORDERS = st.integers(0, 999).map(Random)
REVIEWS = st.sampled_from(["ASKED", "DECIDED"])


def deeds_of(state: str, day: int) -> list[Deed]:
    """What the pathway reads of one record in this state, begun on that day."""
    about, at = uuid4(), START + timedelta(days=day)
    steps: dict[str, list[tuple[str, str | None]]] = {
        "OPENED": [("OFFENCE_CASE_OPENED", None)],
        "WARNING": [("OFFENCE_CASE_OPENED", None), ("OFFENCE_DECIDED", "WARNING")],
        "FINE": [("OFFENCE_CASE_OPENED", None), ("OFFENCE_DECIDED", "FINE")],
        "CHECK": [("CHECK_STARTED", None)],
        "ASKED": [("REVIEW_ASKED", None)],
        "DECIDED": [("REVIEW_ASKED", None), ("REINVESTIGATION_DECIDED", "CONFIRMED")],
    }
    steps["SERVED"] = [*steps["FINE"], ("DECISION_SERVED", None)]
    steps["PAID"] = [*steps["SERVED"], ("FINE_PAID", None)]
    steps["EXTENDED"] = [*steps["CHECK"], ("CHECK_EXTENDED", None)]
    steps["REFUSED"] = [*steps["CHECK"], ("INVESTIGATION_REFUSED", None)]
    steps["OPEN"] = [*steps["CHECK"], ("INVESTIGATION_OPENED", None)]
    steps["PROLONGED"] = [*steps["OPEN"], ("INVESTIGATION_EXTENDED", None)]
    steps["NO_EVIDENCE"] = [*steps["OPEN"], ("INVESTIGATION_ENDED", "NO_EVIDENCE")]
    steps["CHARGED"] = [*steps["OPEN"], ("INVESTIGATION_ENDED", "CHARGED")]
    steps["JUDGED"] = [*steps["CHARGED"], ("VERDICT", "CONVICTED")]
    return [
        Deed(
            uuid4(), kind, None, at + timedelta(hours=number), None, outcome, None, None, None,
            about=about,
        )
        for number, (kind, outcome) in enumerate(steps[state])
    ]  # fmt: skip


def stated(pack: Pack, deeds: list[Deed], shuffle: Any) -> CaseFacts:
    """The facts of a case in which these things were done, read in any order."""
    shuffle.shuffle(deeds)
    out = CaseFacts(moments={"detected_at": START})
    enforcement(out, pack, CaseRecords(SimpleNamespace(), {"act": deeds}))  # type: ignore[arg-type]
    return out


@given(records=st.lists(st.tuples(OFFENCES, DAYS), max_size=5), shuffle=ORDERS)
def test_a_fine_counts_as_paid_only_when_every_fine_is(
    pack: Pack, records: list[tuple[str, int]], shuffle: Any
) -> None:
    deeds = [deed for state, day in records for deed in deeds_of(state, day)]
    states = [state for state, _ in records]
    fines = [state for state in states if state in ("FINE", "SERVED", "PAID")]

    out = stated(pack, deeds, shuffle)

    assert out.facts["fine_paid"] is (bool(fines) and set(fines) == {"PAID"})
    assert out.facts["offence_undecided"] is ("OPENED" in states)
    if fines:
        assert out.facts["fine_imposed"] is True
    elif "OPENED" in states or not states:
        assert "fine_imposed" not in out.facts
    else:
        assert out.facts["fine_imposed"] is False
    unpaid = [
        START + timedelta(days=day, hours=2 if state == "SERVED" else 1)
        for state, day in records
        if state in ("FINE", "SERVED")
    ]
    assert out.moments.get("unpaid_fine_at") == min(unpaid, default=None)


@given(records=st.lists(st.tuples(INVESTIGATIONS, DAYS), max_size=5), shuffle=ORDERS)
def test_no_running_check_investigation_or_charge_is_lost(
    pack: Pack, records: list[tuple[str, int]], shuffle: Any
) -> None:
    deeds = [deed for state, day in records for deed in deeds_of(state, day)]
    states = {state for state, _ in records}
    checks, runs = states & {"CHECK", "EXTENDED"}, states & {"OPEN", "PROLONGED"}
    opened = runs | states & {"NO_EVIDENCE", "CHARGED", "JUDGED"}

    facts = stated(pack, deeds, shuffle).facts

    assert facts["check_running"] is bool(checks)
    # of several, what is said is said of the one that must end first
    assert facts["check_extended"] in {state == "EXTENDED" for state in checks or {""}}
    assert facts["investigation_ended"] is (bool(opened) and not runs)
    assert facts["investigation_extended"] in {state == "PROLONGED" for state in runs or {""}}
    assert facts["verdict_given"] is ("JUDGED" in states and "CHARGED" not in states)
    assert facts.get("investigation_opened") is (
        True if opened else False if states == {"REFUSED"} else None
    )
    if states & {"CHARGED", "JUDGED"}:
        assert facts["charged"] is True
    elif states and not checks and not runs:
        assert facts["charged"] is False
    else:
        assert "charged" not in facts


@given(records=st.lists(st.tuples(REVIEWS, DAYS), max_size=4), shuffle=ORDERS)
def test_a_review_that_waits_keeps_its_step_open(
    pack: Pack, records: list[tuple[str, int]], shuffle: Any
) -> None:
    deeds = [deed for state, day in records for deed in deeds_of(state, day)]
    waiting = [START + timedelta(days=day) for state, day in records if state == "ASKED"]

    out = stated(pack, deeds, shuffle)

    assert out.facts["reinvestigation_decided"] is (bool(records) and not waiting)
    if waiting:
        assert out.moments["review_asked_at"] == min(waiting)


@given(
    records=st.lists(st.tuples(OFFENCES | INVESTIGATIONS, DAYS), min_size=1, max_size=5),
    told=DAYS,
    shuffle=ORDERS,
)
def test_feedback_counts_only_from_the_day_of_the_last_outcome(
    pack: Pack, records: list[tuple[str, int]], told: int, shuffle: Any
) -> None:
    ends = {"WARNING", "PAID", "REFUSED", "NO_EVIDENCE", "JUDGED"}
    last = max((day for state, day in records if state in ends), default=None)
    deeds = [deed for state, day in records for deed in deeds_of(state, day)]
    at = START + timedelta(days=told, hours=5)
    deeds.append(
        Deed(uuid4(), "FEEDBACK_GIVEN", None, at, None, None, None, None, None, about=uuid4())
    )

    facts = stated(pack, deeds, shuffle).facts

    assert facts["enforcement_ended"] is (last is not None)
    assert facts["feedback_given"] is (last is None or told >= last)
