"""Checks, investigations, reviews and interviews: in order, once, and without a suspect."""

from datetime import date, timedelta

import pytest

from services.enforcement import InvestigationState
from services.errors import Conflict, InvalidInput, NotAllowed, RuleViolation
from tests.conftest import ADMINISTRATOR_ID

DAY = timedelta(days=1)


class Bench:
    """A case with checks, and short words for what tests do often."""

    def __init__(self, desk):
        self.desk = desk
        self.case_id = desk.case()
        self.verbs = desk.workspace.enforcement

    @property
    def now(self):
        return self.desk.clock()

    @property
    def view(self):
        return self.verbs.of_case(self.case_id)

    def row(self, investigation_id):
        return next(row for row in self.view.investigations if row.id == investigation_id)

    def check(self, **values):
        given = {"agency": "KG.MOIA", "check_started_at": self.now, "articles": ("CRC_170",)}
        return self.verbs.start_check(self.case_id, {**given, **values})

    def opened(self, **values):
        check = self.check()
        self.verbs.open_investigation(check, {"opened_at": self.now, "number": "5", **values})
        return check

    def ended(self, outcome="NO_EVIDENCE"):
        opened = self.opened()
        self.verbs.end_investigation(opened, {"ended_at": self.now, "outcome": outcome})
        return opened

    def review(self, investigation_id):
        asked = {"asked_at": self.now, "grounds": "Новые показания"}
        return self.verbs.ask_review(investigation_id, asked)

    def interview(self, **values):
        return self.verbs.plan_interview(self.case_id, {"planned_at": self.now + DAY, **values})


@pytest.fixture
def bench(desk):
    return Bench(desk)


class TestCheck:
    def test_check_is_due_after_ten_days_and_after_twenty_when_extended(self, bench):
        check = bench.check()
        began = bench.now.date()
        assert bench.row(check).due == began + 10 * DAY

        bench.verbs.extend_check(check, bench.now)

        assert bench.row(check).due == began + 20 * DAY
        with pytest.raises(RuleViolation, match="check_already_extended"):
            bench.verbs.extend_check(check, bench.now)

    def test_check_is_overdue_the_day_after_its_limit(self, bench):
        check = bench.check()

        bench.desk.clock.forward(days=10)
        assert not bench.row(check).overdue
        bench.desk.clock.forward(days=1)

        assert bench.row(check).overdue

    def test_refusal_needs_a_reason_and_a_day(self, bench):
        check = bench.check()

        with pytest.raises(InvalidInput) as refused:
            bench.verbs.refuse_investigation(check, bench.now, " ")
        assert refused.value.fields == {"refusal_reason": "required"}
        with pytest.raises(InvalidInput) as refused:
            bench.verbs.refuse_investigation(check, None, "Нет состава")
        assert refused.value.fields == {"refused_at": "required"}

    def test_result_of_a_check_is_recorded_once(self, bench):
        check = bench.check()
        bench.verbs.refuse_investigation(check, bench.now, "Нет состава")

        for again in (
            lambda: bench.verbs.open_investigation(check, {"opened_at": bench.now}),
            lambda: bench.verbs.refuse_investigation(check, bench.now, "Снова"),
            lambda: bench.verbs.extend_check(check, bench.now),
        ):
            with pytest.raises(RuleViolation, match="check_already_decided"):
                again()

    def test_nothing_happens_before_the_check_began(self, bench):
        check = bench.check()
        yesterday = bench.now - DAY

        with pytest.raises(RuleViolation, match="check_extended_before_begun"):
            bench.verbs.extend_check(check, yesterday)
        with pytest.raises(RuleViolation, match="check_decided_before_begun"):
            bench.verbs.refuse_investigation(check, yesterday, "Нет состава")
        with pytest.raises(RuleViolation, match="check_decided_before_begun"):
            bench.verbs.open_investigation(check, {"opened_at": yesterday})

    def test_suspected_person_does_not_investigate(self, bench):
        bench.desk.member(bench.case_id, name="Темир Үлгүбаев", relation="UNCLE", suspected=True)

        with pytest.raises(RuleViolation, match="person_suspected"):
            bench.check(investigator="Темир Үлгүбаев")


class TestInvestigation:
    @pytest.mark.parametrize(
        ("gravity", "due"),
        [
            (None, date(2026, 12, 17)),
            ("MINOR_CRIME", date(2026, 12, 17)),
            ("SERIOUS_CRIME", date(2027, 1, 17)),
        ],
    )
    def test_investigation_takes_one_or_two_months(self, bench, gravity, due):
        assert bench.row(bench.opened(gravity=gravity)).due == due

    def test_extension_moves_the_limit_and_only_forward(self, bench):
        opened = bench.opened()

        bench.verbs.extend_investigation(opened, date(2027, 3, 17))
        assert bench.row(opened).due == date(2027, 3, 17)

        with pytest.raises(InvalidInput) as refused:
            bench.verbs.extend_investigation(opened, date(2027, 2, 1))
        assert refused.value.fields == {"extended_until": "not_later"}

    def test_number_and_gravity_are_put_right_later(self, bench):
        opened = bench.opened()
        version = bench.row(opened).version

        values = {"gravity": "SERIOUS_CRIME", "number": "6"}
        bench.verbs.change("investigation", opened, values, version)

        assert (bench.row(opened).gravity, bench.row(opened).number) == ("SERIOUS_CRIME", "6")
        with pytest.raises(Conflict):
            bench.verbs.change("investigation", opened, values, version)

    def test_check_without_an_opening_has_no_gravity(self, bench):
        check = bench.check()

        with pytest.raises(InvalidInput) as refused:
            bench.verbs.change("investigation", check, {"gravity": "MINOR_CRIME"}, 1)

        assert refused.value.fields == {"gravity": "unknown_field"}

    def test_what_has_ended_is_not_extended_or_ended_again(self, bench):
        ended = bench.ended()

        with pytest.raises(RuleViolation, match="investigation_not_open"):
            bench.verbs.extend_investigation(ended, date(2027, 3, 17))
        with pytest.raises(RuleViolation, match="investigation_not_open"):
            bench.verbs.end_investigation(ended, {"ended_at": bench.now, "outcome": "CHARGED"})

    def test_end_says_how(self, bench):
        opened = bench.opened()

        with pytest.raises(InvalidInput) as refused:
            bench.verbs.end_investigation(opened, {"ended_at": bench.now})

        assert refused.value.fields == {"outcome": "required"}

    def test_verdict_follows_a_charge_and_is_given_once(self, bench):
        charged = bench.ended("CHARGED")
        given = {"verdict_at": bench.now, "verdict": "CONVICTED_COMPENSATION"}

        bench.verbs.verdict(charged, {**given, "compensation_som": 90000})

        assert bench.row(charged).state is InvestigationState.JUDGED
        with pytest.raises(RuleViolation, match="verdict_already_given"):
            bench.verbs.verdict(charged, given)

    def test_without_a_charge_there_is_no_verdict(self, bench):
        with pytest.raises(RuleViolation, match="no_charge_sent"):
            bench.verbs.verdict(bench.ended(), {"verdict_at": bench.now, "verdict": "ACQUITTED"})

    def test_decisions_of_the_bodies_cannot_be_undone(self, bench):
        bench.ended()

        with pytest.raises(RuleViolation, match="undo_barrier"):
            bench.desk.workspace.history.undo()


class TestReview:
    def test_reopened_investigation_is_a_new_one_that_names_the_old(self, bench):
        check = bench.check(suspect="Темир Үлгүбаев")
        bench.verbs.refuse_investigation(check, bench.now, "Нет состава")
        before = bench.row(check)
        bench.desk.clock.forward(days=4)

        review = bench.review(check)
        decision = {"decided_at": bench.now, "outcome": "REOPENED", "reason": "Неполная проверка"}
        new = bench.verbs.decide_review(review, decision)

        reopened, old = bench.row(new), bench.row(check)
        assert (reopened.previous_id, reopened.opened_at) == (check, bench.now)
        assert (reopened.suspect, reopened.state) == ("Темир Үлгүбаев", InvestigationState.OPEN)
        assert (old.refused_at, old.refusal_reason) == (before.refused_at, "Нет состава")
        assert (old.next_id, old.reviewable) == (new, False)
        with pytest.raises(RuleViolation, match="investigation_reopened"):
            bench.review(check)

    def test_reopened_investigation_is_put_right_without_a_check_of_its_own(self, bench):
        ended = bench.ended()
        decision = {"decided_at": bench.now, "outcome": "REOPENED"}
        new = bench.verbs.decide_review(bench.review(ended), decision)

        bench.verbs.change("investigation", new, {"investigator": "Example Investigator"}, 1)

        assert bench.row(new).investigator == "Example Investigator"
        assert bench.row(new).check_started_at is None

    def test_confirmed_refusal_opens_nothing_and_can_be_asked_about_again(self, bench):
        ended = bench.ended()
        review = bench.review(ended)
        with pytest.raises(RuleViolation, match="review_waits_already"):
            bench.review(ended)

        decision = {"decided_at": bench.now, "outcome": "CONFIRMED"}
        assert bench.verbs.decide_review(review, decision) is None

        assert len(bench.view.investigations) == 1
        with pytest.raises(RuleViolation, match="review_already_decided"):
            bench.verbs.decide_review(review, decision)
        bench.review(ended)
        assert len(bench.row(ended).reviews) == 2

    @pytest.mark.parametrize("state", ["check", "opened", "charged"])
    def test_what_runs_or_was_charged_is_not_reviewed(self, bench, state):
        makes = {
            "check": bench.check,
            "opened": bench.opened,
            "charged": lambda: bench.ended("CHARGED"),
        }

        with pytest.raises(RuleViolation, match="nothing_to_review"):
            bench.review(makes[state]())

    def test_review_follows_the_end_and_its_decision_follows_the_asking(self, bench):
        ended = bench.ended()
        early = {"asked_at": bench.now - DAY, "grounds": "Жалоба"}
        with pytest.raises(RuleViolation, match="review_asked_before_end"):
            bench.verbs.ask_review(ended, early)

        review = bench.review(ended)

        with pytest.raises(RuleViolation, match="review_decided_before_asked"):
            bench.verbs.decide_review(
                review, {"decided_at": bench.now - DAY, "outcome": "CONFIRMED"}
            )

    def test_review_needs_new_facts_or_a_complaint(self, bench):
        with pytest.raises(InvalidInput) as refused:
            bench.verbs.ask_review(bench.ended(), {"asked_at": bench.now})

        assert refused.value.fields == {"grounds": "required"}


class TestInterview:
    def test_child_below_fourteen_lacks_a_psychologist_until_one_is_named(self, bench):
        bench.desk.change_child(bench.case_id, birth_date=date(2014, 1, 1))
        interview = bench.interview(representative="Гүлнара Шаблонова")
        (planned,) = bench.view.interviews
        assert planned.gaps == ("NO_PSYCHOLOGIST",)

        bench.desk.clock.forward(days=1)
        values = {
            "held_at": bench.now,
            "representative": "Гүлнара Шаблонова",
            "psychologist": "Example Psychologist",
            "opinion": "Не повторять",
            "opinion_filed_at": bench.now,
        }
        bench.verbs.hold_interview(interview, values, planned.version)

        (held,) = bench.view.interviews
        assert (held.gaps, held.opinion) == ((), "Не повторять")

    def test_child_of_fourteen_needs_no_psychologist(self, bench):
        bench.desk.change_child(bench.case_id, birth_date=date(2012, 11, 18))
        bench.interview(representative="Гүлнара Шаблонова")

        assert bench.view.interviews[0].gaps == ()

    def test_unknown_age_counts_as_younger(self, bench):
        bench.interview(representative="Гүлнара Шаблонова")

        assert bench.view.interviews[0].gaps == ("NO_PSYCHOLOGIST",)

    def test_interview_held_with_gaps_is_recorded_with_them(self, bench):
        values = {"held_at": bench.now, "recorded": False, "friendly_room": False}
        bench.verbs.plan_interview(bench.case_id, values)

        assert bench.view.interviews[0].gaps == (
            "NO_REPRESENTATIVE",
            "NO_PSYCHOLOGIST",
            "NO_FRIENDLY_ROOM",
            "NOT_RECORDED",
            "NO_OPINION",
        )

    @pytest.mark.parametrize(
        ("field", "code"),
        [
            ("representative", "representative_suspected"),
            ("psychologist", "person_suspected"),
            ("interpreter", "interpreter_suspected"),
            ("investigator", "person_suspected"),
        ],
    )
    def test_suspected_person_is_not_beside_the_child(self, bench, field, code):
        bench.desk.member(bench.case_id, name="Темир Үлгүбаев", relation="UNCLE", suspected=True)
        interview = bench.interview()

        with pytest.raises(RuleViolation, match=code):
            bench.interview(**{field: "Ulgubaev Temir"})
        values = {"held_at": bench.now, field: "Темир Үлгүбаев"}
        with pytest.raises(RuleViolation, match=code):
            bench.verbs.hold_interview(interview, values, 1)
        with pytest.raises(RuleViolation, match=code):
            bench.verbs.change("child_interview", interview, {field: "Темир Үлгүбаев"}, 1)

    def test_interview_is_held_once_and_on_the_version_that_was_read(self, bench):
        interview = bench.interview()
        with pytest.raises(Conflict):
            bench.verbs.hold_interview(interview, {"held_at": bench.now}, 9)

        bench.verbs.hold_interview(interview, {"held_at": bench.now}, 1)

        with pytest.raises(RuleViolation, match="interview_already_held"):
            bench.verbs.hold_interview(interview, {"held_at": bench.now}, 2)

    def test_interview_names_no_investigation_of_another_case(self, bench):
        with pytest.raises(RuleViolation, match="link_to_other_case"):
            bench.interview(investigation_id=Bench(bench.desk).check())

    def test_interview_has_a_day(self, bench):
        with pytest.raises(InvalidInput) as refused:
            bench.verbs.plan_interview(bench.case_id, {})

        assert refused.value.fields == {"planned_at": "required"}


def test_administrator_reads_nothing_of_enforcement(bench, sign_in_as):
    bench.check(suspect="Темир Үлгүбаев")

    sign_in_as(ADMINISTRATOR_ID)

    assert not bench.verbs.shows_suspect()
    with pytest.raises(NotAllowed, match="role_not_enough"):
        bench.verbs.of_case(bench.case_id)
    with pytest.raises(NotAllowed, match="role_not_enough"):
        bench.verbs.waiting()


def test_undo_of_a_check_leaves_no_trace_on_the_pathway(bench):
    bench.check()
    assert bench.desk.steps(bench.case_id)["X40"] == "OPEN"

    bench.desk.workspace.history.undo()

    assert bench.view.investigations == ()
    assert bench.desk.steps(bench.case_id)["X40"] != "OPEN"


def test_step_is_due_with_the_check_that_must_end_first_though_it_was_extended(bench):
    first = bench.check()
    bench.desk.clock.forward(days=5)
    bench.verbs.extend_check(first, bench.now)
    bench.desk.clock.forward(days=10)
    bench.check(agency="KG.PGO")

    page = bench.desk.workspace.cases.page(bench.case_id)
    step = next(row for lane in page.lanes for row in lane.steps if row.step == "X40")

    assert step.due_at.date() == bench.row(first).due
