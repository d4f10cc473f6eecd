"""The table of proofs keeps what was reached, and what was not run again."""

import pytest

from tests.reliability import report
from tests.reliability.record import BENCH, FULL, record, recorded


def test_a_result_comes_back_from_the_table_as_it_was_kept(tmp_path):
    kept = record(9, "Bombs | images", "12 of 12", True, "all, < 1 s", folder=tmp_path)
    page = tmp_path / "page.md"
    assert report.main(page, tmp_path) == 0
    assert report.read_table(page) == recorded(tmp_path) == [kept]


def test_a_later_result_replaces_the_one_of_the_same_run_only(tmp_path):
    page = tmp_path / "page.md"
    record(2, "Power cuts", "10,000 states, 0 bad", True, "0 bad", run=FULL, folder=tmp_path / "a")
    record(2, "Power cuts", "1,000 states, 0 bad", True, "0 bad", folder=tmp_path / "a")
    report.main(page, tmp_path / "a")
    record(2, "Power cuts", "1,000 states, 3 bad", False, "0 bad", folder=tmp_path / "b")
    assert report.main(page, tmp_path / "b") == 1
    assert [(row.run, row.passed) for row in report.read_table(page)] == [
        ("fast", False),
        ("full", True),
    ]


def test_rows_stand_in_the_order_of_the_plan(tmp_path):
    for number in (12, 2, "1b", 25):
        record(number, "x", "x", True, "x", folder=tmp_path)
    rows = report.merged([], recorded(tmp_path))
    assert [row.row for row in rows] == ["1b", "2", "12", "25"]


def test_a_run_that_is_not_known_is_refused(tmp_path):
    with pytest.raises(ValueError, match="run is one of"):
        record(1, "x", "x", True, "x", run="quick", folder=tmp_path)


def test_a_slow_computer_fails_nobodys_run(tmp_path):
    record(19, "Load", "12 s", False, "< 10 s", run=BENCH, folder=tmp_path)
    assert report.main(tmp_path / "page.md", tmp_path) == 0
