"""Each illegal move is refused in the window, and the reason can be read there.

What leads up to a move is stored by the services; the move itself is made by keyboard.
"""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from services.messages import ERRORS
from services.workspace import Workspace
from tests.e2e.driver import Hands, Key, holds_cursor
from tests.e2e.forms import fill_in
from tests.e2e.office import SUPERVISOR, OfficeOfTwo
from ui.i18n import translate

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
SUSPECT = "Өрнөкбаев К."
MEMBERS = ("Өкмөт Мисалов", "Айгүл Үлгүлүева", "Example Member")


def test_suspect_institution_and_high_risk_are_refused(keys: Hands, two: OfficeOfTwo) -> None:
    case_id = open_case(keys, two)
    workspace = keys.program.workspace
    child = workspace.cases.header(case_id).child_id
    suspect = {"name": SUSPECT, "relation": "EMPLOYER", "suspected": True}
    workspace.records.add("family_member", suspect, child_id=child)
    case = workspace.records.get("case_file", case_id)
    workspace.records.change("case_file", case_id, {"risk": "HIGH"}, case.version)
    refuse_suspects_consent(keys, case_id)
    refuse_institution(keys, case_id)
    refuse_closing(keys, case_id)


def refuse_suspects_consent(hands: Hands, case_id: UUID) -> None:
    """A consent that the suspected person is said to have given."""
    hands.tab("consent")
    hands.press("add_consent")
    assert not hands.shown("member_id"), "the suspected person is offered as a giver"
    fill_in(
        hands, "consent", {"basis": "CONSENT", "giver": "REPRESENTATIVE", "giver_name": SUSPECT}
    )
    hands.press("share_with_PROTECTION")
    refused(hands, "giver_suspected")
    assert hands.program.workspace.consents.rows(case_id) == ()
    discard(hands)


def refuse_institution(hands: Hands, case_id: UUID) -> None:
    """An institution before anything else was tried; with what failed it is taken."""
    hands.tab("care")
    hands.press("add_placement")
    values = {
        "kind": "INSTITUTION",
        "carer": "«Үлгү» мекемеси",
        "decided_by": "KG.COURT",
        "not_family_reason": "Үй-бүлөсү жок",
        "child_consents": True,
    }
    fill_in(hands, "placement", values)
    refused(hands, "institution_without_alternatives")
    hands.fill("alternatives", "Туугандары баш тартты")
    hands.save()
    care = hands.program.workspace.care
    hands.until(lambda: care.of_case(case_id).placements, "it is not stored with alternatives")


def refuse_closing(hands: Hands, case_id: UUID) -> None:
    """The closing can be written down, but neither submitted nor approved."""
    hands.tab("outcome")
    hands.press("add_closure")
    fill_in(hands, "closure", {"reason": "GOALS_MET", "summary": "Баары жакшы"})
    hands.until_read(said("closing_high_risk"))
    hands.save()
    hands.until(lambda: hands.program.page.tab().editor is None, "the closing is not kept")
    hands.until_read(said("closing_high_risk"))
    assert not hands.shown("submit_approval")
    assert not hands.shown("close_case")
    assert hands.program.workspace.cases.header(case_id).closed_at is None


@pytest.mark.full
def test_unapproved_plan_and_recused_members_vote_are_refused(
    keys: Hands, two: OfficeOfTwo
) -> None:
    case_id = open_case(keys, two)
    workspace = keys.program.workspace
    plan_id = whole_plan(workspace, case_id)
    keys.tab("plan")
    keys.until_read("The supervisor approves first")
    assert not keys.shown("submit_plan")
    sitting = plan_sitting(workspace)
    keys.go("commission")
    assert not keys.shown(f"add_{workspace.cases.header(case_id).number}")
    workspace.approvals.approve(workspace.approvals.submit("PLAN", plan_id))
    workspace.plans.submit(plan_id)
    workspace.commission.add_item(sitting, case_id, "PLAN", plan_id)
    refuse_recused_vote(keys)


def refuse_recused_vote(hands: Hands) -> None:
    """Who takes no part has no buttons for a vote; everybody's "in favour" leaves the member out."""
    commission = hands.program.workspace.commission
    hands.press(f"sitting_{commission.sittings()[0].number}")
    hands.until(lambda: hands.program.route == "sitting", "the sitting does not open")
    hands.press("decision_APPROVED")
    hands.see("vote_2")
    hands.press("recuse_2")
    hands.until(lambda: hands.see("recusal_reason").hasFocus(), "no reason is asked for")
    hands.type("Баланын тууганы")
    hands.keys(Key.Key_Return)
    hands.until(lambda: not hands.shown("vote_2"), "the recused member still votes")
    hands.until_read("takes no part: Баланын тууганы")
    hands.until(lambda: holds_cursor(hands.see("vote_1")), "the cursor is lost after a recusal")
    hands.press("all_for")
    hands.answering("record")
    hands.press("record_decision")
    hands.until(lambda: commission.sittings()[0].decided == 1, "the decision is not recorded")
    (item,) = commission.sitting(commission.sittings()[0].id).items
    assert (item.votes_for, len(item.votes)) == (2, 2)


@pytest.mark.full
def test_second_payment_of_a_fine_is_refused(keys: Hands, two: OfficeOfTwo) -> None:
    case_id = open_case(keys, two)
    verbs, now = keys.program.workspace.enforcement, two.clock()
    values = {"agency": "KG.LABINSP", "articles": ["CO_92_1"], "liable": "INDIVIDUAL"}
    offence = verbs.open_offence(case_id, {**values, "opened_at": now})
    verbs.decide_offence(offence, {"decided_at": now, "outcome": "FINE", "fine_som": 7500})
    verbs.serve_decision(offence, now)
    keys.tab("enforcement")
    keys.press("record_payment")
    keys.see("paid_on")
    somebody_elses(keys).enforcement.record_payment(
        offence, {"paid_on": now.date(), "paid_som": 7500}
    )
    keys.fill("paid_reference", "00-8")
    refused(keys, "fine_already_paid")
    (stored,) = verbs.of_case(case_id).offences
    assert stored.paid_reference is None


def refused(hands: Hands, code: str) -> None:
    """Save, and read the refusal above the fields; what was typed still stands there."""
    hands.save()
    hands.until(lambda: said(code) in hands.said(), f"{code} is not said")
    assert hands.program.page.tab().editor is not None


def said(code: str) -> str:
    """The sentence of a refusal."""
    return translate("messages", ERRORS[code])


def discard(hands: Hands) -> None:
    """Esc leaves the form; what was typed is thrown away on purpose."""
    hands.answering("discard")
    hands.keys(Key.Key_Escape)
    hands.until(lambda: hands.program.page.tab().editor is None, "the form stays")


def open_case(hands: Hands, office: OfficeOfTwo) -> UUID:
    """A case that the supervisor has open."""
    office.seat(hands, SUPERVISOR)
    event = {"channel": "VISIT", "received_at": office.clock(), "child_labour": True}
    person = {"family_name": "Үлгүбаев", "given_name": "Мисал", "age_from": 12, "danger": False}
    workspace = hands.program.workspace
    result = workspace.intake.record(event, (), [person], knows="OFFICE", open_cases=True)
    office.clock.set(office.clock() + timedelta(hours=1))
    case_id: UUID = result.case_ids[0]
    hands.find_case(workspace.cases.header(case_id).number)
    hands.until(lambda: hands.program.route == "case", "the case does not open")
    return case_id


def whole_plan(workspace: Workspace, case_id: UUID) -> UUID:
    """A plan without gaps that no supervisor has seen."""
    today = workspace.clock().date()
    plan_id = workspace.plans.draft(
        case_id,
        "CHILD",
        {
            "situation": "Базарда иштейт",
            "forecast": "Мектепке кайтат",
            "needs_protection": True,
            "needs_rehabilitation": False,
            "stays_with": "FAMILY",
            "care_form": "NONE",
            "child_opinion": "«Окугум келет»",
            "control_on": today + timedelta(days=60),
        },
    )
    goal = workspace.plans.add_goal(plan_id, {"domain": "EDUCATION", "text": "Окуйт"})
    measure: dict[str, Any] = {
        "action": "Мектепке кайтаруу",
        "agency": "KG.TU",
        "person": "Бакыт Шаблонов",
        "due_on": today + timedelta(days=20),
        "monitoring": "WEEKLY",
    }
    workspace.plans.add_measure(plan_id, measure, goal)
    return plan_id


def plan_sitting(workspace: Workspace) -> UUID:
    """A sitting with three members who are there."""
    members = [{"name": name, "present": True} for name in MEMBERS]
    return workspace.commission.plan_sitting({"held_at": workspace.clock()}, members)


def somebody_elses(hands: Hands) -> Workspace:
    """The same vault, as somebody else has it open."""
    mine = hands.program.workspace
    theirs = Workspace(mine.vault, mine.clock, mine.pack)
    theirs.sign_in(mine.actor().id)
    return theirs
