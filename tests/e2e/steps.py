"""The steps of the main job, walked with whatever hands one has.

Where one thing has two ways, the hands choose theirs: a button for the mouse, keys for the keyboard.
"""

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdfium2
from PySide6.QtCore import Qt

from tests.e2e.driver import CONTROL, SHIFT, Hands, reading_order
from ui.widgets import Label, ListRow

Key = Qt.Key
PASSPHRASE = "төрт тынч сөз бул жерде"
OFFICE = "Үлгү бөлүмү"
PERSON = "Жылдыз Макетова"
FAMILY, GIVEN = "Үлгүбаев", "Өмүрбек"
CHILDREN = (
    (f"{FAMILY} {GIVEN}", "13", "м", "жүк ташуу", "д", "жалгыз", "чоң энеси"),
    ("Образцова Мээрим", "11", "ж", "соода", "н", "эжеси", "борбор"),
    ("Шаблонов Тест", "15", "м", "мойка", "н", "жалгыз", "апасы"),
)
SAFETY = "Уйга чалбаңыз: угузуп коёт"
WISH = "«Мектепке баргым келет»"
YES, NO = 0, 1
FIRST, SECOND, THIRD = range(3)


def create_vault(hands: Hands, language: str = "ky") -> None:
    """First start: a language, the office, a passphrase twice, and the recovery key typed back."""
    hands.press(f"language_{language}")
    hands.until(lambda: hands.program.application.settings.language == language)
    hands.press("create_vault")
    hands.fill("name", OFFICE)
    hands.fill("address", "Үлгү көчөсү 0")
    hands.fill("name", PERSON, which=1)
    hands.press("wizard_next")
    for field in ("passphrase_new", "passphrase_again"):
        hands.fill(field, PASSPHRASE)
    hands.press("wizard_next")
    hands.see("typed_key")
    hands.fill("typed_key", "-".join(key_on_screen(hands)))
    hands.press("wizard_next")
    hands.until(lambda: hands.program.main is not None, "the pages do not open")


def key_on_screen(hands: Hands) -> list[str]:
    """The groups of the recovery key, read as they stand there."""
    labels = [one for one in hands.program.frame.findChildren(Label) if one.isVisible()]
    labels.sort(key=reading_order)
    return [one.text() for one in labels if re.fullmatch("[0-9A-Z]{5}", one.text())]


def unlock(hands: Hands, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase where the cursor already is."""
    hands.until(lambda: hands.shown("passphrase") and hands.shown("passphrase")[0].hasFocus())
    hands.type(passphrase)
    hands.keys(Key.Key_Return)
    hands.until(lambda: hands.program.main is not None, "the vault does not open")
    page = hands.program.page
    hands.until(lambda: page.isVisible() and not hands.shown("passphrase"), "no page is shown")


def write_raid(hands: Hands) -> None:
    """A raid at a market: what is common once, and each child as a line of the grid."""
    hands.fill("place", "«Үлгү» базары")
    hands.pick("sector", "SV.MARKET")
    hands.press("agency_KG.MOIA")
    hands.enter("raid_grid")
    for child in CHILDREN:
        for cell in child:
            hands.type(cell)
            hands.keys(Key.Key_Return)
        hands.answering("take", lambda: hands.press("sign_PAPERS"))
        hands.keys(Key.Key_Return)


def open_cases(hands: Hands) -> None:
    """Say who may know; a case opens for each child."""
    hands.answering("save", lambda: hands.press("knows_OFFICE"))
    hands.press("save_raid")
    hands.until(lambda: hands.program.route in ("event", "case"), "the raid is not saved")


def begin_at_today(hands: Hands) -> None:
    """The day's line leads straight to the form of its step, on the page of its case."""
    number = hands.program.page.title()
    hands.go("today")
    hands.press(f"open:{number}:S10")
    hands.until(lambda: hands.program.route == "case", "the case does not open")
    hands.see("happened_at")
    hands.press("discard")


def look_at_unfounded_paper(hands: Hands) -> list[str]:
    """The summary for the police while no ground lets them know; returns what the page says."""
    hands.print_case()
    hands.pick("reader", "POLICE")
    page = hands.program.page
    for button in (page.print_button, page.save_button):
        assert not button.isEnabled()
        assert button.toolTip()

    def said() -> list[str]:
        rows = page.panel.findChildren(ListRow)
        return [row.accessibleName() for row in rows if row.isVisible()]

    hands.until(said, "the checks do not show")
    words = said()
    leave_print(hands)
    return words


def leave_print(hands: Hands) -> None:
    """Back from the print preview to the case."""
    hands.back()
    hands.until(lambda: hands.program.route == "case", "the case does not come back")


def give_ground(hands: Hands) -> None:
    """The law as the ground on which social services and the Commission may know."""
    hands.tab("consent")
    hands.press("add_consent")
    hands.pick("basis", "LAW")
    hands.pick("legal_ground", "CC_34")
    for receiver in ("PSYCHOSOCIAL", "PROTECTION", "COMMISSION"):
        hands.press(f"share_with_{receiver}")
    hands.save()
    hands.until(lambda: len(consents(hands)) == 1, "the ground is not stored")


def write_safety_note(hands: Hands) -> None:
    """What to mind before contact and print."""
    hands.tab("consent")
    hands.press("add_safety_note")
    hands.fill("text", SAFETY)
    hands.save()
    hands.see("safety")


def refer(hands: Hands, need: str = "Каттоо жана баштапкы баалоо") -> None:
    """A referral to the territorial unit: draft, send after a question."""
    hands.tab("referrals")
    hands.press("add_referral")
    hands.fill("need", need)
    hands.save()
    hands.answering("send")
    hands.press("send")
    hands.until(lambda: referrals(hands)[0].number, "the referral is not sent")


def receive(hands: Hands, number: str = "17") -> None:
    """The return slip came back."""
    hands.press("receive")
    hands.fill("received_by", "Бакыт Шаблонов")
    hands.fill("received_number", number)
    hands.save()
    hands.until(lambda: referrals(hands)[0].accepted, "the receipt is not stored")


def print_slip(hands: Hands) -> Path:
    """The referral and its return slip (D10), from the card of the referral."""
    hands.press("print")
    hands.until(lambda: hands.program.route == "print", "the preview does not open")
    paper = save_paper(hands, "slip.pdf")
    leave_print(hands)
    return paper


def print_summary(hands: Hands) -> Path:
    """The summary of the case (D15) for the supervisor."""
    hands.print_case()
    hands.until(lambda: hands.program.route == "print", "the preview does not open")
    paper = save_paper(hands, "summary.pdf", "SUPERVISOR")
    leave_print(hands)
    return paper


def save_paper(hands: Hands, name: str, reader: str = "") -> Path:
    """Read the safety note where there is one, say why, save the paper; returns the file."""
    page = hands.program.page
    target = hands.program.papers / name
    page.choose_file = lambda _proposed: target
    if page.preview.safety_notes:
        assert SAFETY in page.notes_text.text()
        assert not page.work.isVisible()
        assert not page.save_button.isEnabled()
        hands.press("notes_read")
    if reader:
        hands.pick("reader", reader)
    hands.fill("purpose", "Үлгү үчүн")
    hands.save_paper()
    hands.until(target.exists, "the paper is not saved")
    return target


def text_of(paper: Path) -> str:
    """All the text of a PDF."""
    with pypdfium2.PdfDocument(paper) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def undo_an_ordinary_change(hands: Hands) -> None:
    """A family member is recorded, taken back with Ctrl+Z, and recorded again."""
    hands.tab("family")
    hands.press("add_family_member")
    hands.fill("name", "Үлгүлүева Өрнөк")
    hands.pick("relation", "MOTHER")
    hands.save()
    hands.until(lambda: hands.shown("change_family_member"), "the mother is not stored")
    hands.keys(Key.Key_Z, CONTROL)
    hands.until(lambda: not hands.shown("change_family_member"), "Ctrl+Z takes nothing back")
    hands.keys(Key.Key_Z, CONTROL | SHIFT)
    hands.until(lambda: hands.shown("change_family_member"), "Ctrl+Shift+Z brings nothing back")


def try_to_undo_the_sending(hands: Hands) -> list[str]:
    """Ctrl+Z after a referral was sent; returns what the window says."""
    number = referrals(hands)[0].number
    hands.keys(Key.Key_Z, CONTROL)
    assert referrals(hands)[0].number == number
    return hands.said()


def take_a_call(hands: Hands) -> None:
    """A call that only asks for advice: it opens no case, and is kept."""
    hands.go("intake")
    hands.press("new_call")
    hands.fill("allegation", "Кеңеш сурады: жайкы жумушка канча жаштан алышат")
    hands.fill("place", "Үлгү айылы")
    hands.segment("child_labour", YES)
    hands.segment("worst_form", NO)
    hands.segment("trafficking", NO)
    hands.pick("topic", "CHILD_LABOUR")
    hands.press("outcome_ADVICE")
    hands.answering("save")
    hands.press("save_call")
    hands.until(lambda: hands.program.route == "event", "the call is not kept")


def assess(hands: Hands) -> None:
    """The comprehensive assessment: how the talk went, domains, risk, the child's own words."""
    hands.tab("overview")
    hands.press("do:S30")
    for answer in ("place_chosen", "breaks_agreed", "carer_away"):
        hands.segment(answer, YES)
    hands.fill("situation", "Базарда жүк ташыйт")
    hands.fill("child_words", "«Белим ооруйт»")
    hands.pick("risk", "HIGH")
    hands.fill("risk_reason", "Түнкү оор жумуш")
    hands.segment("score:SAFETY", 2)
    hands.fill("evidence:SAFETY", "Түнкү жумуш")
    hands.segment("score:EDUCATION", 3)
    hands.save()
    hands.until(lambda: len(assessments(hands)[0].domains) == 2, "the domains are not stored")
    hands.press("finish")
    hands.until(lambda: assessments(hands)[0].is_done, "the assessment is not finished")


def plan(hands: Hands) -> None:
    """The plan: four questions of the law, a goal, a measure; approved, handed to the Commission."""
    hands.tab("plan")
    hands.press("begin_plan")
    hands.segment("needs_protection", YES)
    hands.segment("needs_rehabilitation", NO)
    hands.pick("stays_with", "FAMILY")
    hands.pick("care_form", "NONE")
    hands.fill("child_opinion", WISH)
    hands.fill("situation", "Базарда жүк ташыйт")
    hands.fill("forecast", "Мектепке кайтат")
    hands.segment("family_agreed", YES)
    hands.fill("control_on", in_days(60))
    hands.save()
    hands.press("add_goal")
    hands.pick("domain", "EDUCATION")
    hands.fill("text", "Күн сайын мектепке барат")
    hands.save()
    hands.press("add_measure")
    hands.fill("action", "Мектепке кайтаруу")
    hands.pick("agency", "KG.TU")
    hands.fill("person", "Бакыт Шаблонов")
    hands.fill("starts_on", in_days(0))
    hands.fill("due_on", in_days(20))
    hands.pick("monitoring", "WEEKLY")
    hands.save()
    clear_by_supervisor(hands)
    hands.answering("submit")
    hands.press("submit_plan")
    hands.until(lambda: plans(hands)[0].submitted_at, "the plan is not submitted")


def clear_by_supervisor(hands: Hands) -> None:
    """The only supervisor of the office submits the plan and approves it; both stay visible."""
    for name in ("submit_approval", "send_approval", "approve_approval", "decide_approval"):
        hands.press(name)
    hands.until(lambda: plans(hands)[0].state == "CLEARED", "the supervisor's approval is missing")


def decide(hands: Hands) -> None:
    """A sitting with three members, the case on its agenda, an approval by all votes."""
    number = hands.program.page.title()
    hands.go("commission")
    hands.press("plan_sitting")
    today = hands.program.workspace.clock().astimezone(hands.program.workspace.pack.timezone)
    hands.fill("held_at", f"{today:%d.%m.%Y}")
    hands.fill("held_at_time", f"{today:%H:%M}")
    hands.fill("place", "Үлгү залы")
    hands.fill("chair", "Өкмөт Мисалов")
    for place, member in enumerate(("Өкмөт Мисалов", "Айгүл Үлгүлүева", "Example Member")):
        hands.fill("member_name", member, which=place)
    hands.press("save_sitting")
    hands.until(lambda: hands.program.route == "sitting", "the sitting is not stored")
    hands.go("commission")
    hands.press(f"add_{number}")
    sitting = hands.program.workspace.commission.sittings()[0]
    hands.press(f"sitting_{sitting.number}")
    hands.press("decision_APPROVED")
    hands.press("all_for")
    hands.fill("child_opinion", WISH)
    hands.answering("record")
    hands.press("record_decision")
    hands.until(lambda: hands.program.workspace.commission.sittings()[0].decided == 1)
    hands.answering("close")
    hands.press("close_sitting")


def approve(hands: Hands) -> None:
    """The head of the administration approved the plan."""
    hands.press("open_case")
    hands.press("approve_plan")
    hands.fill("approved_by", "Өкмөт Башчыев")
    hands.save()
    hands.until(lambda: state(hands, "S60") == "DONE", "the plan is not approved")


def detect(hands: Hands) -> None:
    """The questions on trafficking; papers and pay kept back are a suspicion."""
    hands.tab("nrm")
    hands.press("add_nrm_screening")
    for sign in ("PAPERS_HELD", "PAY_WITHHELD"):
        hands.press(f"indicators_{sign}")
    hands.save()
    hands.until(lambda: state(hands, "N10") == "DONE", "the questions are not stored")


def identify(hands: Hands, stage: str, outcome: str) -> None:
    """A decision on the status of a victim."""
    hands.tab("nrm")
    hands.press(f"add_{stage}")
    hands.pick("body", "KG.MOIA")
    hands.pick("outcome", outcome)
    hands.fill("reasons", "Документтери жана акысы кармалган")
    hands.save()
    step = "N20" if stage == "PRELIMINARY" else "N30"
    hands.until(lambda: state(hands, step) == "DONE", f"{stage} is not stored")


def refer_by_number(hands: Hands) -> None:
    """A referral of the mechanism: it names no child."""
    hands.tab("overview")
    hands.press("do:N40")
    hands.pick("to_agency", "KG.SEZIM")
    hands.pick("service", "PSYCHOLOGICAL")
    hands.fill("need", "Кыргыз тилинде психологдун жардамы")
    hands.save()
    hands.answering("send")
    hands.press("send")
    hands.until(lambda: len([r for r in referrals(hands) if r.number]) == 2, "it is not sent")
    assert state(hands, "N40") == "DONE"


def in_days(days: int) -> str:
    """A day from now, as one types it."""
    return f"{date.today() + timedelta(days=days):%d.%m.%Y}"


def case_id(hands: Hands) -> UUID:
    """The case that is shown."""
    return hands.program.page._ctx.case_id


def states(hands: Hands) -> dict[str, str]:
    """The state of every step of the case that is shown, as the strip draws it."""
    hands.tab("overview")
    strip = hands.program.page.tab().strip
    return {station.code: station.state for lane in strip.lanes() for station in lane.stations}


def state(hands: Hands, step: str) -> str:
    """The stored state of a step of the case that is shown."""
    page = hands.program.workspace.cases.page(case_id(hands))
    return {row.step: row.state for lane in page.lanes for row in lane.steps}[step]


def consents(hands: Hands) -> Any:
    """Its consents and grounds."""
    return hands.program.workspace.consents.rows(case_id(hands))


def referrals(hands: Hands) -> Any:
    """Its referrals, the newest first."""
    return hands.program.workspace.referrals.of_case(case_id(hands))


def assessments(hands: Hands) -> Any:
    """Its assessments."""
    return hands.program.workspace.assessments.of_case(case_id(hands))


def plans(hands: Hands) -> Any:
    """Its child protection plans."""
    return hands.program.workspace.plans.of_case(case_id(hands), "CHILD")
