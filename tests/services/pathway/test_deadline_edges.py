"""Every fixed limit of the procedure at its edges: the last second, the day before, the day after.

The table is written from the description of the procedures, not from the pack: each row says
what is known, from when the limit runs on the wall clock of Bishkek, and the last moment that is
still in time. Limits in days and months end with the local day, also on a Sunday: only a limit in
working days moves past weekends and holidays.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.packs.loader import load_pack
from services.packs.tracks import UNITS, Deadline
from services.pathway.deadlines import Zone, end_of
from services.pathway.engine import BLOCKED, OPEN, StepStatus, assess
from services.pathway.working_days import pack_calendar

KG = load_pack("kg")
BISHKEK = ZoneInfo("Asia/Bishkek")
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
LONG_AGO = datetime(2025, 3, 3, 10, 0, tzinfo=BISHKEK)
MATERIALS = "offence_finding labour_materials_sent"
CHECK = "finding_crim police_materials_sent"
RETURN = "return_opened return_due"
FOUND_IN_DANGER = "danger -emergency_rejected -cac_returned"
TOGETHER = ("FOUND_IN_DANGER",)
"""Rows whose child was found at the moment that the limit begins; the others were found long ago."""

TABLE = """
# step | known                              | runs from                                  | last moment in time | by
# the notice: 2 days, also over a weekend, a turn of the month, and from the last minute of a day
S10  |                                      | detected_at = 2026-11-10 10:00             | 2026-11-12          | CC 34
S10  |                                      | detected_at = 2026-11-10 23:30             | 2026-11-12          | CC 34
S10  |                                      | detected_at = 2026-11-11 00:00             | 2026-11-13          | CC 34
S10  |                                      | detected_at = 2026-11-13 23:30             | 2026-11-15          | CC 34
S10  |                                      | detected_at = 2026-12-31 23:59             | 2027-01-02          | CC 34
S10  |                                      | detected_at = 2028-02-28 09:00             | 2028-03-01          | CC 34
# an emergency: 24 hours to the minute, from the threat, not from the day
S25  | danger                               | danger_detected_at = 2026-11-14 23:30      | 2026-11-15 23:30:00 | CC 36.7
S25A | danger                               | danger_detected_at = 2026-12-31 23:30      | 2027-01-01 23:30:00 | CC 36.7
S25B | danger                               | danger_detected_at = 2026-11-14 00:05      | 2026-11-15 00:05:00 | FC 82
S25C | danger                               | danger_detected_at = 2028-02-28 14:00      | 2028-02-29 14:00:00 | FC 82
# its draft plan: 3 working days by one law, 3 days by the other; the earlier counts
S40  | FOUND_IN_DANGER                      | danger_detected_at = 2026-11-09 10:00      | 2026-11-12          | CC 36.7
S40  | FOUND_IN_DANGER                      | danger_detected_at = 2026-11-12 10:00      | 2026-11-15          | FC 82
S40  | FOUND_IN_DANGER                      | danger_detected_at = 2026-11-13 23:30      | 2026-11-16          | FC 82
S40  | FOUND_IN_DANGER                      | danger_detected_at = 2026-12-30 10:00      | 2027-01-02          | FC 82
# without an emergency: 10 days from detection, whatever day that is
S30  | registered                           | detected_at = 2026-11-10 23:30             | 2026-11-20          | CC 36.1
S30  | registered                           | detected_at = 2026-12-28 10:00             | 2027-01-07          | CC 36.1
S40  | registered comprehensive_assessed -danger -finding_emerg -cac_returned | detected_at = 2026-11-12 10:00 | 2026-11-22 | CC 36.1
S45  | registered comprehensive_assessed family_known | detected_at = 2026-02-19 10:00    | 2026-03-01          | CC 35
S50  | registered comprehensive_assessed plan_drafted | plan_submitted_at = 2026-12-31 23:30 | 2027-01-10        | CC 36.6
S50  | registered comprehensive_assessed plan_drafted | plan_submitted_at = 2028-02-20 08:00 | 2028-03-01        | CC 36.6
# offices' own limits in working days: past weekends, and past the holidays of January and May
S20  |                                      | notice_at = 2026-11-13 23:30               | 2026-11-16          | OFFICE
S20  |                                      | notice_at = 2026-11-14 10:00               | 2026-11-16          | OFFICE
S20  |                                      | notice_at = 2025-12-31 10:00               | 2026-01-08          | OFFICE
S60  | registered comprehensive_assessed plan_drafted cac_decided | cac_decided_at = 2026-11-12 15:00 | 2026-11-17 | OFFICE
S60  | registered comprehensive_assessed plan_drafted cac_decided | cac_decided_at = 2026-04-30 15:00 | 2026-05-13 | OFFICE
X20  | violation_recorded                   | violation_at = 2026-11-12 23:30            | 2026-11-17          | OFFICE
X20  | violation_recorded                   | violation_at = 2026-08-28 10:00            | 2026-09-03          | OFFICE
N60  | tip_suspected foreign_child -stateless -asylum -fears_state -official_involved | suspected_at = 2026-03-19 10:00 | 2026-03-23 | OFFICE
# offices' own limits of the referral mechanism
N10  |                                      | detected_at = 2026-11-14 23:30             | 2026-11-14          | OFFICE
N15  | tip_suspected                        | suspected_at = 2026-11-14 23:30            | 2026-11-15 23:30:00 | OFFICE
N20  | nrm_screened tip_suspected           | suspected_at = 2026-02-27 23:30            | 2026-03-02          | OFFICE
N30  | nrm_screened tip_suspected preliminary_identified | preliminary_at = 2026-12-25 09:00 | 2027-01-04        | OFFICE
N40  | nrm_screened tip_suspected preliminary_identified officially_identified | official_at = 2026-11-14 09:00 | 2026-11-15 | OFFICE
N50  | tip_suspected                        | suspected_at = 2026-11-20 09:00            | 2026-11-30          | OFFICE
# a guardian for a child whose parents leave: the court's month, and the last day of the term it set
G25  | parent_migrant -parent_stays guardian_applied | guardian_applied_at = 2026-11-14 23:30 | 2026-12-14      | CC 74
G25  | departure_noticed -parent_stays guardian_applied | guardian_applied_at = 2027-01-31 10:00 | 2027-02-28   | CC 74
G60  | parent_migrant -parent_stays guardian_applied guardian_appointed guardian_term | guardian_until = 2027-06-05 12:00 | 2027-06-05 | CC 76
# offices' own limits of monitoring, of parents away, of school and papers
M30  | clm_monitored clm_interviewed        | clm_interviewed_at = 2026-11-10 23:30      | 2026-11-24          | OFFICE
M40  | clm_monitored clm_interviewed clm_decided | clm_decided_at = 2026-12-28 10:00     | 2027-01-04          | OFFICE
M60  | clm_monitored clm_referred clm_received clm_verified | clm_verified_at = 2026-11-30 10:00 | 2027-02-28    | OFFICE
G10  | parent_migrant                       | detected_at = 2026-11-13 23:30             | 2026-11-20          | OFFICE
G30  | parent_migrant -parent_stays guardian_absent | guardian_absent_at = 2026-11-14 10:00 | 2026-11-17       | OFFICE
E10  | out_of_school                        | school_known_at = 2026-11-13 10:00         | 2026-11-20          | OFFICE
E35  | out_of_school school_refused         | school_refused_at = 2026-11-14 10:00       | 2026-11-24          | OFFICE
P20  | papers_needed birth_paper_needed     | papers_known_at = 2026-11-14 23:30         | 2026-11-24          | OFFICE
P05  | papers_needed papers_kept            | papers_known_at = 2026-11-14 23:30         | 2026-11-17          | OFFICE
# offices' own limits of the return
R10  | return_opened                        | return_opened_at = 2026-11-20 23:30        | 2026-11-30          | OFFICE
R20  | RETURN identity_established -stateless -asylum -fears_state -official_involved | contact_free_at = 2026-11-12 10:00         | 2026-11-17          | OFFICE
R30  | RETURN identity_established          | state_contacted_at = 2027-01-31 10:00      | 2027-03-02          | OFFICE
R50A | RETURN handed_over_abroad            | handed_over_at = 2027-01-31 15:00          | 2027-02-28          | OFFICE
R50B | RETURN handed_over_abroad return_follow_up_count=1 | handed_over_at = 2026-11-30 15:00 | 2027-02-28       | OFFICE
# after the plan, and after closing: months of unequal length
S85  | registered comprehensive_assessed plan_drafted cac_decided plan_approved | plan_approved_at = 2026-11-30 10:00 | 2027-02-28 | OFFICE
S90A | case_closed follow_up_needed         | closed_at = 2026-11-30 16:00               | 2027-02-28          | OFFICE
S90B | case_closed follow_up_needed follow_up_count=1 | closed_at = 2026-08-31 16:00     | 2027-02-28          | OFFICE
# the offence: 6 months for people, a year for firms; what nobody asked is the shorter of both
X30  | MATERIALS -employer_is_firm          | violation_at = 2026-08-31 10:00            | 2027-02-28          | CO 48
X30  | MATERIALS -employer_is_firm          | violation_at = 2027-08-31 23:30            | 2028-02-29          | CO 48
X30  | MATERIALS employer_is_firm           | violation_at = 2028-02-29 10:00            | 2029-02-28          | CO 48
X30  | MATERIALS                            | violation_at = 2026-11-10 10:00            | 2027-05-10          | CO 48
# the fine: 30 days after it was served
X35  | MATERIALS offence_decided fine_imposed | unpaid_fine_at = 2027-01-31 23:30        | 2027-03-02          | CO 563
X35  | MATERIALS offence_decided fine_imposed | unpaid_fine_at = 2028-01-31 10:00        | 2028-03-01          | CO 563
# the check: 10 days, 20 when it was extended
X40  | CHECK -check_extended                | police_materials_at = 2026-12-25 23:30     | 2027-01-04          | CPC 153.3
X40  | CHECK check_extended                 | police_materials_at = 2026-12-25 23:30     | 2027-01-14          | CPC 153.3
X40  | CHECK -check_extended                | police_materials_received_at = 2028-02-20 08:00 | 2028-03-01     | CPC 153.3
# the investigation: a month for minor crimes, else two; nobody said which: the shorter
X50  | CHECK check_decided investigation_opened minor_crime -investigation_extended  | investigation_opened_at = 2027-01-31 10:00 | 2027-02-28 | CPC 162
X50  | CHECK check_decided investigation_opened -minor_crime -investigation_extended | investigation_opened_at = 2026-12-31 23:30 | 2027-02-28 | CPC 162
X50  | CHECK check_decided investigation_opened -minor_crime -investigation_extended | investigation_opened_at = 2027-12-30 10:00 | 2028-02-29 | CPC 162
X50  | CHECK check_decided investigation_opened -investigation_extended | investigation_opened_at = 2026-11-30 10:00 | 2026-12-30 | CPC 162
X58  | review_asked                         | review_asked_at = 2027-01-31 10:00         | 2027-03-02          | OFFICE
X70  | violation_recorded materials_sent enforcement_ended | enforcement_ended_at = 2026-12-31 10:00 | 2027-01-30 | OFFICE
"""


@dataclass(frozen=True)
class Edge:
    """One row of the table."""

    step: str
    facts: dict[str, Any]
    moments: dict[str, datetime]
    last: datetime
    source: str

    @property
    def start(self) -> datetime:
        """From when the limit runs."""
        return max(self.moments.values())

    def at(self, now: datetime) -> StepStatus:
        """The step at that moment."""
        return assess(KG, self.facts, self.moments, now).step(self.step)

    def late(self, now: datetime) -> bool:
        """As every list asks it: due before now, and still to be done or barred by time."""
        status = self.at(now)
        assert status.due_at is not None
        return status.state in (OPEN, BLOCKED) and status.due_at < now


def _edges() -> Iterator[Edge]:
    for line in TABLE.strip().splitlines():
        if line.startswith("#"):
            continue
        step, known, start, last, source = (part.strip() for part in line.split("|"))
        name, _, begun = start.partition(" = ")
        moments = {name: _local(begun)}
        moments.setdefault("detected_at", _local(begun) if known in TOGETHER else LONG_AGO)
        known = known.replace("MATERIALS", MATERIALS).replace("CHECK", CHECK)
        known = known.replace("FOUND_IN_DANGER", FOUND_IN_DANGER).replace("RETURN ", f"{RETURN} ")
        yield Edge(step, dict(map(_fact, known.split())), moments, _end(last), source)


def _fact(word: str) -> tuple[str, Any]:
    name, counted, number = word.partition("=")
    if counted:
        return name, int(number)
    return word.removeprefix("-"), not word.startswith("-")


def _local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BISHKEK)


def _end(text: str) -> datetime:
    """The moment itself, or the last second of the day."""
    if " " in text:
        return _local(text)
    return datetime.combine(_local(text).date(), time(23, 59, 59), BISHKEK)


EDGES = tuple(_edges())


def _name(edge: Edge) -> str:
    return f"{edge.step}-{edge.start:%Y-%m-%d-%H%M}"


@pytest.mark.parametrize("edge", EDGES, ids=_name)
def test_a_limit_ends_at_its_own_last_moment_by_its_own_law(edge: Edge) -> None:
    status = edge.at(edge.start)

    assert status.due_at is not None
    assert status.due_at.astimezone(BISHKEK) == edge.last
    assert status.source == edge.source
    assert status.state == OPEN


@pytest.mark.parametrize("edge", EDGES, ids=_name)
def test_nothing_is_late_up_to_its_last_moment_and_everything_is_after_it(edge: Edge) -> None:
    in_time = (edge.start, edge.last - DAY, edge.last - SECOND, edge.last)
    too_late = (edge.last + SECOND, edge.last + DAY)

    assert not any(edge.late(now) for now in in_time if now >= edge.start)
    assert all(edge.late(now) for now in too_late)


def test_every_limit_that_a_law_sets_stands_in_the_table() -> None:
    by_law = {
        step.code
        for step in KG.steps.values()
        for limit in step.deadlines
        if limit.source not in ("OFFICE", "PLAN")
    }

    assert by_law <= {edge.step for edge in EDGES}


@pytest.mark.parametrize("edge", [e for e in EDGES if e.step == "X30"], ids=_name)
def test_a_limitation_that_ran_out_bars_the_step_and_an_unknown_employer_waits_for_both(
    edge: Edge,
) -> None:
    after = edge.at(edge.last + DAY)

    if "employer_is_firm" in edge.facts:
        assert after.state == BLOCKED
        assert after.why == f"limit_passed:{edge.last.date()}"
    else:
        assert after.state == OPEN


moments = st.datetimes(datetime(2025, 1, 1), datetime(2029, 1, 1), timezones=st.just(BISHKEK))
lengths = st.timedeltas(timedelta(), timedelta(days=800))
amounts = st.integers(0, 40)


@given(edge=st.sampled_from(EDGES), first=lengths, second=lengths)
def test_what_is_late_stays_late_as_time_goes_on(
    edge: Edge, first: timedelta, second: timedelta
) -> None:
    sooner, later = sorted((edge.start + first, edge.start + second))

    assert edge.late(sooner) <= edge.late(later)
    assert edge.at(sooner).due_at == edge.at(later).due_at


@given(start=moments, amount=amounts, unit=st.sampled_from(sorted(UNITS)))
def test_no_limit_ends_before_it_began_and_days_end_with_a_local_day(
    start: datetime, amount: int, unit: str
) -> None:
    ends = _end_of(start, amount, unit)

    assert ends >= start.replace(microsecond=0)
    assert unit == "hours" or ends.time() == time(23, 59, 59)


@given(start=moments, amount=amounts)
def test_a_limit_in_working_days_ends_on_no_weekend_and_no_holiday(
    start: datetime, amount: int
) -> None:
    ends = _end_of(start, amount, "working_days")

    assert pack_calendar(KG).is_working_day(ends.date())


def _end_of(start: datetime, amount: int, unit: str) -> datetime:
    limit = Deadline(("begun",), amount, unit, "OFFICE")
    zone = Zone(KG.timezone, pack_calendar(KG))
    ends = end_of(limit, {"begun": start.astimezone(UTC)}, zone)
    assert ends is not None
    return ends.astimezone(BISHKEK)
