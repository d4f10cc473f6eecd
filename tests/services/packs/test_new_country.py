"""The worked example of docs/packs.md is a whole country: it loads, has no faults, and works."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from services.law.engine import check
from services.packs.check import check_pack, common_files, find_files, find_pack
from services.packs.loader import PACKS_FOLDER
from services.packs.model import Pack
from services.pathway.engine import assess

PAGE = PACKS_FOLDER.parents[1] / "docs" / "packs.md"
_FILE = re.compile(r"^`(ex/[a-z/]+\.toml)`\n\n```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FOUND = datetime(2026, 11, 10, 4, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example's files, written outside the program."""
    root = tmp_path_factory.mktemp("packs")
    for name, content in _FILE.findall(PAGE.read_text(encoding="utf-8")):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, encoding="utf-8")
    return root / "ex"


@pytest.fixture(scope="module")
def ex(folder: Path) -> Pack:
    """The pack of Exampleland."""
    return find_pack(str(folder))


def test_the_example_is_short(folder: Path) -> None:
    lines = [
        line
        for path in folder.rglob("*.toml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]

    assert len(lines) < 100


def test_the_example_has_no_faults_and_what_the_page_says(folder: Path) -> None:
    report = check_pack(*find_files(str(folder)), common_files())

    assert [fault.args[0] for fault in report.faults] == []
    assert {kind: report.kinds[kind] for kind in ("step", "rule", "right", "agency")} == {
        "step": 4,
        "rule": 4,
        "right": 2,
        "agency": 3,
    }


def test_the_example_derives_its_steps(ex: Pack) -> None:
    facts = {"danger": False, "finding_emerg": False, "case_closed": False, "notice_given": True}
    facts |= {"registered": False, "service_started": False, "emergency_taken": False}
    moments = {"detected_at": FOUND, "notice_at": FOUND + timedelta(hours=2)}

    pathway = assess(ex, facts, moments, FOUND + timedelta(hours=3))

    states = {status.code: status.state for status in pathway.steps}
    assert states == {"C10": "DONE", "C20": "OPEN", "C30": "NOT_APPLICABLE", "C40": "BLOCKED"}
    due = {status.code: status.due_at for status in pathway.steps}
    assert due["C20"] == datetime(2026, 11, 12, 17, 59, 59, tzinfo=UTC)


def test_the_example_gives_findings_with_their_sources(ex: Pack) -> None:
    facts = {"age": 14, "night": True, "contract": False, "creative": False, "danger": False}

    found = check(ex, facts, on=date(2026, 11, 10)).findings

    assert {finding.code: finding.source["en"] for finding in found} == {
        "F_AGE": "Labour Act, s. 10",
        "F_NIGHT": "Labour Act, s. 11",
        "F_CONTRACT": "Labour Act, s. 12",
    }


def test_the_example_has_the_shared_papers_and_lists(ex: Pack) -> None:
    assert ex.text("region", "NORTH", "kk") == "Север (рус.)"
    assert ex.options("sector", "en")
    assert ex.documents
