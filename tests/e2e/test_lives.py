"""Samples of ``main.py demo`` lived through to their end in the real window."""

import pytest

from tests.e2e.deeds_later import ALL
from tests.e2e.driver import Hands
from tests.e2e.living import Life
from tests.e2e.office import WORKER, OfficeOfTwo

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


def test_shepherd_lives_to_his_verified_outcomes_by_keyboard_alone(
    keys: Hands, two: OfficeOfTwo
) -> None:
    begin(keys, two, "1_shepherd", "boy").live()


def test_child_returns_to_its_country_and_the_case_is_closed_with_the_mouse(
    pointer: Hands, two: OfficeOfTwo
) -> None:
    begin(pointer, two, "6_return", "second").live()


def test_fine_nobody_paid_is_followed_by_keyboard_alone(keys: Hands, two: OfficeOfTwo) -> None:
    begin(keys, two, "8_fine", "washer").live()


def begin(hands: Hands, office: OfficeOfTwo, sample: str, child: str) -> Life:
    """The worker sits down on the morning before the sample begins."""
    office.seat(hands, WORKER)
    return Life(hands, office, sample, child, ALL)
