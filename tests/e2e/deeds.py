"""The verbs of a sample done by hand: intake, consent, referrals, assessment, plan and Commission."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from services.approvals import ApprovalState
from services.referrals import ReferralState
from tests.e2e.driver import Key
from tests.e2e.forms import choose, fill_in
from tests.e2e.living import Deed, Life

_LETTERS = {"MALE": "м", "FEMALE": "ж", None: ""}
_TABS = {"ASSESSMENT": "assessment", "PLAN": "plan", "CLOSURE": "outcome"}
_WAITING = (ReferralState.AWAITING, ReferralState.LATE)
CHILD = "CHILD"


def form(
    tab: str,
    button: str,
    record: str,
    *,
    drop: Sequence[str] = (),
    rename: Mapping[str, str] | None = None,
    which: Callable[[Life, dict[str, Any]], int] | None = None,
) -> Deed:
    """A verb that is one form: on its tab its button, the fields, and Save."""
    names = rename or {}

    def deed(life: Life, given: dict[str, Any]) -> str:
        plain = {key: value for key, value in given.items() if not isinstance(value, dict)}
        values = {names[key]: plain[key] for key in names if key in plain}
        values |= {k: v for k, v in given.get("values", {}).items() if k not in drop}
        life.tab(tab)
        life.hands.press(button, which(life, given) if which else 0)
        fill_in(life.hands, record, values)
        life.save()
        return record

    return deed


def record_intake(life: Life, given: dict[str, Any]) -> None:
    """An event with one child, on the sheet of its channel; its case opens."""
    hands, event, person = life.hands, given["event"], given["persons"][0]
    hands.go("intake")
    channel = event["channel"]
    hands.press("new_raid" if channel == "RAID" else f"new_{channel}")
    hands.until(lambda: hands.program.route == "raid", "the sheet does not open")
    shown = ("received_at", "place", "region", "sector")
    fill_in(hands, "intake_event", {n: (event | person)[n] for n in shown if n in (event | person)})
    for agency in given["participants"]:
        hands.press(f"agency_{agency}")
    hands.enter("raid_grid")
    name = " ".join(filter(None, (person.get("family_name"), person.get("given_name"))))
    cells = (name, "", _LETTERS[person.get("sex")], person.get("activity", ""), "", "", "")
    for cell in cells:
        hands.type(cell)
        hands.keys(Key.Key_Return)
    signs = person.get("exploitation", ())

    def tick() -> None:
        for sign in signs:
            hands.press(f"sign_{sign}")

    if signs:
        hands.answering("take", tick)
        hands.keys(Key.Key_Return)
    hands.answering("save", lambda: hands.press(f"knows_{given['knows']}"))
    hands.press("save_raid")
    hands.until(lambda: hands.program.route == "case", "no case is opened")
    life.case_id = hands.program.page._ctx.case_id


def change_record(life: Life, given: dict[str, Any]) -> None:
    """Correct the child's details or the work."""
    tab = {"child": "child", "work_situation": "work"}[given["record"]]
    form(tab, f"change_{given['record']}", given["record"])(life, given)


def add_record(life: Life, given: dict[str, Any]) -> None:
    """Add a person of the family."""
    assert given["record"] == "family_member"
    form("family", "add_family_member", "family_member")(life, given)


def send(life: Life, _given: dict[str, Any]) -> None:
    """Send the one draft, after the last question."""
    life.tab("referrals")
    sent = len(_sent(life))
    life.hands.answering("send")
    life.hands.press("send")
    life.hands.until(lambda: len(_sent(life)) == sent + 1, "the referral is not sent")


def _sent(life: Life) -> list[Any]:
    rows = life.workspace.referrals.of_case(life.case_id)
    return [row for row in rows if row.sent_at is not None]


def _waiting(life: Life, given: dict[str, Any]) -> int:
    rows = life.workspace.referrals.of_case(life.case_id)
    waiting = [row.id for row in rows if row.state in _WAITING]
    return waiting.index(given["referral_id"])


def start_assessment(life: Life, given: dict[str, Any]) -> str:
    """Begin an assessment; its form stays open."""
    life.tab("assessment")
    life.hands.press(f"begin_{given['values']['kind']}")
    _write_assessment(life, {k: v for k, v in given["values"].items() if k != "kind"})
    return "assessment"


def save_assessment(life: Life, given: dict[str, Any]) -> None:
    """Go on with it: what was found, and the domains."""
    _open_assessment(life, given["assessment_id"])
    for domain in given["domains"]:
        life.hands.segment(f"score:{domain['domain']}", domain["score"])
        if "evidence" in domain:
            life.hands.fill(f"evidence:{domain['domain']}", domain["evidence"])
    _write_assessment(life, given["values"])


def finish_assessment(life: Life, given: dict[str, Any]) -> None:
    """Finish it."""
    _open_assessment(life, given["assessment_id"])
    tab = life.hands.program.page.tab()
    life.hands.way_out("finish", "Finish")
    life.hands.until(lambda: tab.editor is None, "the assessment is not finished")


def _open_assessment(life: Life, assessment_id: UUID) -> None:
    life.tab("assessment")
    editor = life.hands.program.page.tab().editor
    if editor is None or editor.key != f"assessment:{assessment_id}":
        kind = life.workspace.assessments.view(assessment_id).kind
        life.hands.press(f"begin_{kind}")
    life.hands.see("finish")


def _write_assessment(life: Life, values: dict[str, Any]) -> None:
    fill_in(life.hands, "assessment", values)
    life.hands.save()
    editor = life.hands.program.page.tab().editor
    life.hands.until(lambda: not editor.is_dirty(), "the assessment is not saved")


def submit_approval(life: Life, given: dict[str, Any]) -> str:
    """To the supervisor."""
    subject = given["subject"]
    life.tab(_TABS[subject])
    which = 0
    if subject == "ASSESSMENT":
        views = life.workspace.assessments.of_case(life.case_id)
        ready = [v.id for v in views if v.is_done and v.approval is ApprovalState.NONE]
        which = ready.index(given["subject_id"])
    life.hands.press("submit_approval", which)
    tab = life.hands.program.page.tab()
    life.hands.press("send_approval")
    life.hands.until(lambda: tab.editor is None, "it is not submitted")
    return "approval"


def approve(life: Life, _given: dict[str, Any]) -> None:
    """The supervisor finds what waits on the page Today, reads it on its tab, and approves it."""
    hands = life.hands
    (waiting,) = life.workspace.approvals.waiting()
    hands.go("today")
    hands.press(f"approval:{waiting.number}:{waiting.subject}")
    hands.until(lambda: hands.program.route == "case", "the case does not open")
    hands.press("approve_approval")
    tab = hands.program.page.tab()
    hands.press("decide_approval")
    hands.until(lambda: tab.editor is None, "it is not approved")


def draft_plan(life: Life, given: dict[str, Any]) -> str:
    """Begin the plan and answer its questions."""
    life.tab("plan")
    life.hands.press("begin_plan")
    fill_in(life.hands, "plan", given["values"])
    life.hands.save()
    questions = life.hands.program.page.tab()._questions
    life.hands.until(lambda: not questions.is_dirty(), "the answers are not saved")
    return "plan"


def add_measure(life: Life, given: dict[str, Any]) -> str:
    """A measure for a goal."""
    life.tab("plan")
    life.hands.press("add_measure")
    choose(life.hands, "goal_id", given["goal_id"])
    fill_in(life.hands, "measure", given["values"])
    life.save()
    return "measure"


def plan_ready(life: Life, _given: dict[str, Any]) -> None:
    """The draft is finished."""
    life.tab("plan")
    life.hands.press("mark_ready")
    life.hands.until(lambda: life.workspace.plans.of_case(life.case_id, CHILD)[0].drafted_at)


def submit_plan(life: Life, _given: dict[str, Any]) -> None:
    """Hand the plan to the Commission."""
    life.tab("plan")
    life.hands.answering("submit")
    life.hands.press("submit_plan")
    life.hands.until(lambda: life.workspace.plans.of_case(life.case_id, CHILD)[0].submitted_at)


def follow_measure(life: Life, given: dict[str, Any]) -> None:
    """A measure of the plan is done."""
    life.tab("plan")
    life.hands.press(f"measure:{given['measure_id']}")
    fill_in(life.hands, "measure", {"done_on": given["done_on"]})
    life.save()


def plan_sitting(life: Life, given: dict[str, Any]) -> str:
    """A sitting with its members; who is not there is marked so."""
    hands, values = life.hands, dict(given["values"])
    members = given.get("members", values.pop("members", ()))
    hands.go("commission")
    hands.press("plan_sitting")
    fill_in(hands, "sitting", values)
    for place, member in enumerate(members):
        if len(hands.shown("member_name")) == place:
            hands.press("add_member")
        hands.fill("member_name", member["name"], which=place)
    hands.press("save_sitting")
    hands.until(lambda: hands.program.route == "sitting", "the sitting is not stored")
    for member in members:
        if member.get("present") is False:
            hands.press(f"present_{member['name']}")
    return "sitting"


def add_item(life: Life, _given: dict[str, Any]) -> str:
    """Put the plan on the agenda."""
    life.hands.go("commission")
    life.hands.press(f"add_{life.number}")
    life.hands.until(lambda: life.workspace.commission.sittings()[0].items == 1)
    return "agenda_item"


def decide(life: Life, given: dict[str, Any]) -> None:
    """The votes of the members one by one, the decision, and its words."""
    hands, values = life.hands, dict(given["values"])
    _go_to_sitting(life)
    hands.press(f"decision_{values.pop('decision')}")
    hands.press("all_for")
    for position, vote in given["votes"].items():
        if vote != "FOR":
            hands.segment(f"vote_{position}", ("FOR", "AGAINST", "ABSTAINED").index(vote))
    fill_in(hands, "agenda_item", values)
    hands.answering("record")
    hands.press("record_decision")
    hands.until(lambda: life.workspace.commission.sittings()[0].decided == 1, "not recorded")


def close_sitting(life: Life, _given: dict[str, Any]) -> None:
    """Close the sitting."""
    _go_to_sitting(life)
    life.hands.answering("close")
    life.hands.press("close_sitting")
    life.hands.until(lambda: life.workspace.commission.sittings()[0].state == "CLOSED")


def _go_to_sitting(life: Life) -> None:
    if life.hands.program.route != "sitting":
        life.hands.go("commission")
        life.hands.press(f"sitting_{life.workspace.commission.sittings()[0].number}")
        life.hands.until(lambda: life.hands.program.route == "sitting")


def happened(life: Life, kind: str, values: dict[str, Any]) -> None:
    """What has no form of its own: chosen by its words from the list of what can happen."""
    hands = life.hands
    life.open_case()
    hands.record_event()
    hands.until(lambda: hands.see("choice_text").hasFocus(), "the list does not open")
    hands.type(life.workspace.pack.text("act", kind, "en"))
    hands.keys(Key.Key_Return)
    hands.until(lambda: hands.program.page.tab().editor is not None, f"{kind} has no form")
    assert hands.program.page.tab().editor.key.startswith(f"act:{kind}"), kind
    fill_in(hands, "act", values)
    life.save()


SOCIAL: Mapping[str, Deed] = {
    "intake.record": record_intake,
    "records.change": change_record,
    "records.add": add_record,
    "consents.give": form("consent", "add_consent", "consent"),
    "safety.add": form("consent", "add_safety_note", "safety_note"),
    "referrals.draft": form("referrals", "add_referral", "referral"),
    "referrals.send": send,
    "referrals.receive": form(
        "referrals",
        "receive",
        "referral",
        rename={
            "at": "received_at",
            "by": "received_by",
            "number": "received_number",
            "accepted": "accepted",
            "reason": "refusal_reason",
        },
        which=_waiting,
    ),
    "assessments.start": start_assessment,
    "assessments.save": save_assessment,
    "assessments.finish": finish_assessment,
    "approvals.submit": submit_approval,
    "approvals.approve": approve,
    "plans.draft": draft_plan,
    "plans.add_goal": form("plan", "add_goal", "goal"),
    "plans.add_measure": add_measure,
    "plans.draft_ready": plan_ready,
    "plans.submit": submit_plan,
    "plans.approve": form(
        "plan", "approve_plan", "plan", rename={"at": "approved_at", "by": "approved_by"}
    ),
    "plans.follow_measure": follow_measure,
    "commission.plan_sitting": plan_sitting,
    "commission.add_item": add_item,
    "commission.decide": decide,
    "commission.close": close_sitting,
    "acts.record": lambda life, given: happened(life, given["kind"], given["values"]),
}
