"""Enforcement: what was handed over, decided, handed over again and paid stays as it was."""

import re
from datetime import date, timedelta

import pytest

from services.enforcement import NoticeState, OffenceState, fine_hints
from services.errors import Conflict, InvalidInput, NotAllowed, RuleViolation
from tests.conftest import OTHER_WORKER_ID

DAY = timedelta(days=1)


@pytest.fixture
def bench(desk):
    """The worker's desk with a case, its enforcement, and short words for what tests do often."""
    return Bench(desk)


class Bench:
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

    def violation(self, **values):
        given = {"agency": "KG.MOIA", "noted_at": self.now, "findings": ("CONTRACT",), **values}
        return self.verbs.note_violation(self.case_id, given)

    def notice(self, **values):
        given = {
            "from_agency": "KG.MOIA",
            "to_agency": "KG.LABINSP",
            "about": "LABOUR",
            "sent_at": self.now,
            **values,
        }
        return self.verbs.send_notice(self.case_id, given)

    def offence(self, **values):
        given = {"agency": "KG.LABINSP", "opened_at": self.now, "articles": ("CO_92_1",), **values}
        return self.verbs.open_offence(self.case_id, given)

    def fined(self, **values):
        offence_id = self.offence()
        decision = {"decided_at": self.now, "outcome": "FINE", "fine_som": 7500, **values}
        self.verbs.decide_offence(offence_id, decision)
        return offence_id

    def pay(self, offence_id, **values):
        payment = {"paid_on": self.now.date(), "paid_som": 7500, **values}
        self.verbs.record_payment(offence_id, payment)


class TestViolations:
    def test_violation_is_changed_and_removed_and_both_can_be_undone(self, bench):
        violation_id = bench.violation()
        version = bench.view.violations[0].version

        bench.verbs.change("violation", violation_id, {"reference": "12/Ф"}, version)
        (changed,) = bench.view.violations
        assert (changed.reference, changed.findings) == ("12/Ф", ("CONTRACT",))
        bench.verbs.remove_violation(violation_id, changed.version)
        assert bench.view.violations == ()

        bench.desk.workspace.history.undo()
        assert bench.view.violations[0].reference == "12/Ф"

    def test_violation_that_an_offence_case_names_stays(self, bench):
        violation_id = bench.violation()
        bench.offence(violation_id=violation_id)
        (violation,) = bench.view.violations

        assert violation.in_use
        with pytest.raises(RuleViolation, match="record_in_use"):
            bench.verbs.remove_violation(violation_id, violation.version)

    def test_stale_change_is_a_conflict_and_changes_nothing(self, bench):
        violation_id = bench.violation()
        version = bench.view.violations[0].version
        bench.verbs.change("violation", violation_id, {"reference": "1"}, version)

        with pytest.raises(Conflict):
            bench.verbs.change("violation", violation_id, {"reference": "2"}, version)

        assert bench.view.violations[0].reference == "1"

    def test_violation_still_to_come_is_refused(self, bench):
        with pytest.raises(InvalidInput) as refused:
            bench.violation(noted_at=bench.now + DAY)

        assert refused.value.fields == {"noted_at": "in_future"}

    def test_offence_case_names_no_violation_of_another_case(self, bench):
        violation_id = bench.violation()
        other = Bench(bench.desk)

        with pytest.raises(RuleViolation, match="link_to_other_case"):
            other.offence(violation_id=violation_id)


class TestMaterials:
    def test_materials_get_a_number_and_a_day_for_the_receipt(self, bench):
        bench.notice()

        (notice,) = bench.view.notices
        assert re.fullmatch(r"KG-26-7Q4-M00001-[0-9A-Z]", notice.number)
        assert notice.state is NoticeState.WAITING
        assert (notice.receipt_due - bench.now.date()).days >= 3

    def test_missing_receipt_is_overdue_the_day_after_it_was_expected(self, bench):
        bench.notice()
        due = bench.view.notices[0].receipt_due

        bench.desk.clock.forward(days=(due - bench.now.date()).days)
        assert bench.view.notices[0].state is NoticeState.WAITING
        bench.desk.clock.forward(days=1)

        assert bench.view.notices[0].state is NoticeState.OVERDUE

    def test_sending_and_receipt_cannot_be_undone(self, bench):
        notice_id = bench.notice()
        with pytest.raises(RuleViolation, match="undo_barrier"):
            bench.desk.workspace.history.undo()

        bench.verbs.receive_notice(notice_id, bench.now, "Example Clerk", "77")

        with pytest.raises(RuleViolation, match="undo_barrier"):
            bench.desk.workspace.history.undo()
        (notice,) = bench.view.notices
        assert (notice.state, notice.received_number) == (NoticeState.RECEIVED, "77")

    @pytest.mark.parametrize("by", ["", "  "])
    def test_receipt_says_who_received(self, bench, by):
        notice_id = bench.notice()

        with pytest.raises(InvalidInput) as refused:
            bench.verbs.receive_notice(notice_id, bench.now, by, None)

        assert refused.value.fields == {"received_by": "required"}

    def test_receipt_says_when(self, bench):
        notice_id = bench.notice()

        with pytest.raises(InvalidInput) as refused:
            bench.verbs.receive_notice(notice_id, None, "Example Clerk", None)

        assert refused.value.fields == {"received_at": "required"}

    def test_receipt_before_sending_is_refused(self, bench):
        notice_id = bench.notice()

        with pytest.raises(RuleViolation, match="notice_received_before_sent"):
            bench.verbs.receive_notice(notice_id, bench.now - DAY, "Example Clerk", None)

    def test_receipt_is_recorded_once(self, bench):
        notice_id = bench.notice()
        bench.verbs.receive_notice(notice_id, bench.now, "Example Clerk", None)

        with pytest.raises(RuleViolation, match="notice_already_received"):
            bench.verbs.receive_notice(notice_id, bench.now, "Example Clerk", None)

    def test_suspected_person_does_not_receive_materials(self, bench):
        notice_id = bench.notice()
        bench.desk.member(bench.case_id, name="Темир Үлгүбаев", relation="UNCLE", suspected=True)

        with pytest.raises(RuleViolation, match="person_suspected"):
            bench.verbs.receive_notice(notice_id, bench.now, "Ulgubaev Temir", None)

    @pytest.mark.parametrize(
        ("sender", "receiver"), [("KG.MOIA", "KG.IDN"), ("KG.LABINSP", "KG.LABINSP")]
    )
    def test_nothing_is_handed_over_within_one_remit(self, bench, sender, receiver):
        with pytest.raises(RuleViolation, match="notice_same_remit"):
            bench.notice(from_agency=sender, to_agency=receiver)

    def test_materials_do_not_go_to_a_body_without_a_remit(self, bench):
        with pytest.raises(RuleViolation, match="notice_without_remit"):
            bench.notice(to_agency="KG.MOES")

    def test_labour_authority_hands_signs_of_a_crime_to_the_police(self, bench):
        bench.notice(from_agency="KG.LABINSP", to_agency="KG.MOIA", about="CRIME")

        assert bench.view.notices[0].to_agency == "KG.MOIA"

    def test_police_get_nothing_where_an_official_is_alleged_to_be_involved(self, bench):
        harm = {"official_complicity": True}
        bench.desk.workspace.records.add("harm", harm, case_id=bench.case_id)
        crime = {"from_agency": "KG.LABINSP", "about": "CRIME"}

        with pytest.raises(RuleViolation, match="official_involved_use_prosecutor"):
            bench.notice(**crime, to_agency="KG.MOIA")
        bench.notice(**crime, to_agency="KG.PGO")

        assert bench.view.official_alleged
        assert [notice.to_agency for notice in bench.view.notices] == ["KG.PGO"]

    def test_referral_does_not_go_round_the_prosecutor(self, bench):
        harm = {"official_complicity": True}
        bench.desk.workspace.records.add("harm", harm, case_id=bench.case_id)
        bench.desk.consent(bench.case_id, "SECURITY", "PROSECUTOR")
        draft = {"purpose": "ENFORCEMENT", "service": "LEGAL_AID"}
        police = bench.desk.referral(bench.case_id, **draft, to_agency="KG.MOIA")
        prosecutor = bench.desk.referral(bench.case_id, **draft, to_agency="KG.PGO")

        with pytest.raises(RuleViolation, match="official_involved_use_prosecutor"):
            bench.desk.workspace.referrals.send(police)
        assert bench.desk.workspace.referrals.send(prosecutor).number

    def test_foreign_mission_gets_nothing_while_contact_is_held(self, bench):
        bench.desk.change_child(bench.case_id, citizenship="KZ", asylum=True)

        with pytest.raises(RuleViolation, match="mission_notice_held"):
            bench.notice(to_agency="KG.DIPL")

    def test_what_was_handed_over_is_not_rewritten(self, bench):
        notice_id = bench.notice()

        with pytest.raises(RuleViolation, match="record_has_own_verb"):
            bench.verbs.change("cross_notice", notice_id, {"content": "Other"}, 1)

    def test_receipt_is_not_expected_before_sending(self, bench):
        with pytest.raises(InvalidInput) as refused:
            bench.notice(receipt_due=date(2020, 1, 1))

        assert refused.value.fields == {"receipt_due": "range_reversed"}


class TestOffenceCases:
    def test_fine_is_imposed_handed_over_and_paid_once(self, bench):
        offence_id = bench.fined()
        bench.verbs.serve_decision(offence_id, bench.now)
        assert bench.view.offences[0].state is OffenceState.FINE_DUE

        bench.pay(offence_id, paid_reference="445")

        (offence,) = bench.view.offences
        assert (offence.state, offence.paid_som, offence.fine_due) == (
            OffenceState.PAID,
            7500,
            None,
        )
        with pytest.raises(RuleViolation, match="fine_already_paid"):
            bench.pay(offence_id)
        with pytest.raises(RuleViolation, match="fine_already_paid"):
            bench.verbs.note_collection(offence_id, "Reminder", offence.version)

    @pytest.mark.parametrize("verb", ["decide", "serve", "pay"])
    def test_decision_service_and_payment_cannot_be_undone(self, bench, verb):
        offence_id = bench.fined()
        if verb != "decide":
            bench.verbs.serve_decision(offence_id, bench.now)
        if verb == "pay":
            bench.pay(offence_id)

        with pytest.raises(RuleViolation, match="undo_barrier"):
            bench.desk.workspace.history.undo()

    def test_fine_needs_its_amount(self, bench):
        with pytest.raises(InvalidInput) as refused:
            bench.fined(fine_som=None)

        assert refused.value.fields == {"fine_som": "required"}
        assert bench.view.offences[0].decided_at is None

    def test_amount_in_calculation_units_will_do(self, bench):
        bench.fined(fine_som=None, fine_units=75)

        assert bench.view.offences[0].fine_units == 75

    def test_warning_carries_no_amount(self, bench):
        with pytest.raises(InvalidInput) as refused:
            bench.fined(outcome="WARNING")

        assert refused.value.fields == {"fine_som": "only_with_fine"}

    def test_payment_before_a_decision_is_refused(self, bench):
        offence_id = bench.offence()

        with pytest.raises(RuleViolation, match="offence_not_decided"):
            bench.pay(offence_id)
        with pytest.raises(RuleViolation, match="offence_not_decided"):
            bench.verbs.serve_decision(offence_id, bench.now)

    def test_payment_without_a_fine_is_refused(self, bench):
        offence_id = bench.fined(outcome="WARNING", fine_som=None)

        with pytest.raises(RuleViolation, match="no_fine_imposed"):
            bench.pay(offence_id)

    def test_decision_is_recorded_once(self, bench):
        offence_id = bench.fined()

        with pytest.raises(RuleViolation, match="offence_already_decided"):
            bench.verbs.decide_offence(offence_id, {"decided_at": bench.now, "outcome": "WARNING"})

    @pytest.mark.parametrize(
        ("verb", "code"),
        [
            ("decide", "offence_decided_before_opened"),
            ("serve", "decision_served_before_decided"),
            ("pay", "fine_paid_before_decided"),
        ],
    )
    def test_nothing_happens_before_what_it_follows(self, bench, verb, code):
        yesterday = bench.now - DAY
        offence_id = bench.offence() if verb == "decide" else bench.fined()
        verbs = {
            "decide": lambda: bench.verbs.decide_offence(
                offence_id, {"decided_at": yesterday, "outcome": "WARNING"}
            ),
            "serve": lambda: bench.verbs.serve_decision(offence_id, yesterday),
            "pay": lambda: bench.pay(offence_id, paid_on=yesterday.date()),
        }

        with pytest.raises(RuleViolation, match=code):
            verbs[verb]()

    def test_opening_is_not_moved_behind_the_decision(self, bench):
        offence_id = bench.fined()
        bench.desk.clock.forward(days=2)
        version = bench.view.offences[0].version

        with pytest.raises(RuleViolation, match="offence_decided_before_opened"):
            bench.verbs.change("offence_case", offence_id, {"opened_at": bench.now}, version)

    def test_decision_is_no_plain_field(self, bench):
        offence_id = bench.fined()
        version = bench.view.offences[0].version

        with pytest.raises(InvalidInput) as refused:
            bench.verbs.change("offence_case", offence_id, {"outcome": "WARNING"}, version)

        assert refused.value.fields == {"outcome": "unknown_field"}

    @pytest.mark.parametrize(("days", "state"), [(30, "FINE_DUE"), (31, "OVERDUE")])
    def test_fine_is_overdue_after_thirty_days(self, bench, days, state):
        offence_id = bench.fined()
        bench.verbs.serve_decision(offence_id, bench.now)

        bench.desk.clock.forward(days=days)

        assert bench.view.offences[0].state == state

    def test_collection_is_noted_on_the_version_that_was_read(self, bench):
        offence_id = bench.fined()
        version = bench.view.offences[0].version

        bench.verbs.note_collection(offence_id, "Letter to the bailiff", version)

        assert bench.view.offences[0].collection == "Letter to the bailiff"
        with pytest.raises(Conflict):
            bench.verbs.note_collection(offence_id, "Again", version)

    def test_pack_names_the_fines_of_its_articles_in_units(self, bench):
        (hint,) = fine_hints(bench.desk.workspace.pack, ("CO_92_1",))

        assert (hint.individual, hint.firm) == (75, 230)


def test_feedback_is_recorded_and_put_right(bench):
    given = {"agency": "KG.LABINSP", "given_at": bench.now, "content": "Fine paid"}
    feedback_id = bench.verbs.feedback(bench.case_id, given)

    bench.verbs.change("enforcement_feedback", feedback_id, {"content": "Fine paid in full"}, 1)

    assert bench.view.feedback[0].content == "Fine paid in full"


class TestPathway:
    def test_one_of_two_fines_paid_keeps_the_step_open(self, bench):
        work = {"sector": "SV.MARKET", "contract": False, "exploitation": ()}
        bench.desk.workspace.records.add("work_situation", work, case_id=bench.case_id)
        bench.notice()
        first, second = bench.fined(), bench.fined()

        bench.pay(first)
        assert bench.desk.steps(bench.case_id)["X35"] == "OPEN"
        bench.pay(second)

        assert bench.desk.steps(bench.case_id)["X35"] == "DONE"


def test_kept_case_is_told_to_nobody_else(bench, sign_in_as):
    bench.notice()
    assert len(bench.verbs.waiting()) == 1
    bench.desk.workspace.cases.set_readers(bench.case_id, "TEAM", [])

    sign_in_as(OTHER_WORKER_ID)

    assert bench.verbs.waiting() == ()
    with pytest.raises(NotAllowed, match="case_kept"):
        bench.verbs.of_case(bench.case_id)
