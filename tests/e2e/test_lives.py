"""Samples of ``main.py demo`` lived through to their end in the real window."""

from typing import Any

import pytest

from tests.e2e.deeds_later import ALL
from tests.e2e.driver import Hands, Keyboard
from tests.e2e.living import Life
from tests.e2e.office import SUPERVISOR, WORKER, OfficeOfTwo

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


@pytest.mark.full
def test_shepherd_lives_to_a_closed_case_by_keyboard_alone(keys: Hands, two: OfficeOfTwo) -> None:
    """Social track, mechanism and prosecution; then the closing, and the case opened once more."""
    life = begin(keys, two, "1_shepherd", "boy")
    life.live()
    close(life, "GOALS_MET")
    life.go_on(WORKER, "closures.reopen", reason="Бала кайра короого кайтты")
    assert (state(life, "S90"), life.page().header.closed_at) == ("OPEN", None)


@pytest.mark.full
def test_child_returns_to_its_country_with_the_mouse_and_its_stages_by_keyboard(
    pointer: Hands, two: OfficeOfTwo
) -> None:
    other = Keyboard(pointer.program)
    begin(pointer, two, "6_return", "second").by(other, "returns").live()


@pytest.mark.full
def test_unpaid_fine_and_dismissed_investigation_by_keyboard_alone(
    keys: Hands, two: OfficeOfTwo
) -> None:
    """The fine nobody paid; then, as in the sample of the dismissed case, what may still come."""
    life = begin(keys, two, "8_fine", "washer")
    life.live()
    pay_at_last(life)
    dismiss_and_reopen(life)
    life.go_on(
        WORKER,
        "enforcement.feedback",
        values={"agency": "KG.PGO", "content": "Өкүм күчүнө кирди"},
    )
    assert [state(life, step) for step in ("X35", "X58", "X60", "X70")] == ["DONE"] * 4


def begin(hands: Hands, office: OfficeOfTwo, sample: str, child: str) -> Life:
    """The worker sits down on a morning before the sample begins."""
    office.seat(hands, WORKER)
    return Life(hands, office, sample, child, ALL)


def close(life: Life, reason: str) -> None:
    """Prepared by the worker, approved by the supervisor; what is open is named with its reason."""
    values = {
        "reason": reason,
        "summary": "Тууганында, коопсуз",
        "unfinished_reason": "Сот али бүтө элек",
    }
    life.go_on(WORKER, "closures.prepare", "closing", values=values)
    subject = {"subject": "CLOSURE", "subject_id": life.names["closing"]}
    life.go_on(WORKER, "approvals.submit", **subject)
    life.go_on(SUPERVISOR, "approvals.approve")
    assert (state(life, "S90"), life.page().header.closed_at) == ("DONE", life.office.clock())


def pay_at_last(life: Life) -> None:
    """The fine is paid once; a second payment has no button any more, and the card says so."""
    fine = {"paid_on": None, "paid_reference": "00-3"}
    life.go_on(WORKER, "enforcement.record_payment", values=fine)
    assert not life.hands.shown("record_payment")
    life.hands.until_read("fine paid")


def dismiss_and_reopen(life: Life) -> None:
    """A check, an investigation dismissed, reviewed by the prosecutor, reopened, judged."""
    deeds: tuple[tuple[str, dict[str, Any]], ...] = (
        ("start_check", {"articles": ["CRC_167"], "check_number": "00-55"}),
        ("extend_check", {}),
        ("open_investigation", {"number": "00-56", "gravity": "SERIOUS_CRIME"}),
        ("end_investigation", {"outcome": "NO_EVIDENCE", "outcome_reason": "Далил жок"}),
        ("ask_review", {"grounds": "Жазуу угулган эмес"}),
        ("decide_review", {"outcome": "REOPENED", "reason": "Мурда токтотулган"}),
        ("end_investigation", {"outcome": "CHARGED", "outcome_reason": "Сотко өткөрүлдү"}),
        ("verdict", {"verdict": "CONVICTED"}),
    )
    for verb, values in deeds:
        life.go_on(WORKER, f"enforcement.{verb}", values=values)


def state(life: Life, step: str) -> str:
    """The stored state of a step."""
    return {row.step: row.state for lane in life.page().lanes for row in lane.steps}[step]
