"""The scenarios of the training and their branch drills, as files of facts with what they lead to."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from services.errors import AppError
from services.packs.loader import load_pack
from services.pathway.facts_file import read_facts_file
from services.pathway.facts_file_answer import answer_json
from ui.command_line import run_command

FOLDER = Path(__file__).parents[2] / "data" / "facts"
FILES = sorted(FOLDER.glob("*.json"))
SCENARIOS = [file for file in FILES if file.name[0].isdigit()]
DRILLS = [file for file in FILES if file.name.startswith("drill_")]


def read(file: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return loaded


def shown(file: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """What the command prints for a file."""
    assert run_command(["pathway", "explain", str(file), "--json"]) == 0
    printed: dict[str, Any] = json.loads(capsys.readouterr().out)
    return printed


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_steps_of_a_scenario_stand_where_the_procedure_puts_them(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    expected, answer = read(file)["expected"], shown(file, capsys)
    steps = {step["code"]: step for step in answer["steps"]}

    for code, wanted in expected["steps"].items():
        state, due = wanted if isinstance(wanted, list) else (wanted, None)
        assert (code, steps[code]["state"]) == (code, state)
        assert due is None or (code, steps[code]["due"][:10]) == (code, due)
    for code, why in expected.get("why", {}).items():
        assert (code, steps[code]["why"]) == (code, why)
    if "late" in expected:
        late = {code for code, step in steps.items() if step["late"]}
        assert late == set(expected["late"])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_findings_and_papers_of_a_scenario_are_those_of_its_story(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    expected, answer = read(file)["expected"], shown(file, capsys)

    if "findings" in expected:
        assert [finding["code"] for finding in answer["findings"]] == expected["findings"]
    papers = {*answer["documents"]["made"], *answer["documents"]["due"]}
    assert set(expected.get("documents", ())) <= papers
    assert all(finding["source"] for finding in answer["findings"])
    assert all(right["source"] for right in answer["rights"])


def test_all_eight_scenarios_and_all_eight_drills_are_there() -> None:
    assert [file.name[0] for file in SCENARIOS] == list("12345678")
    assert len(DRILLS) == 8
    assert {read(file)["pack"] for file in SCENARIOS} == {"kg", "kz", "tj"}


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_the_answer_in_words_has_every_step(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["pathway", "explain", str(SCENARIOS[1]), "--lang", language]) == 0

    printed = capsys.readouterr().out
    for step in load_pack("kg").steps.values():
        assert f"{step.code} {step.name[language]}" in printed
    assert "{" not in printed


def test_another_moment_and_another_pack_outrank_the_file(
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = str(FOLDER / "drill_deadline_missed.json")

    run_command(["pathway", "explain", file, "--json", "--at", "2026-05-22T09:00+06:00"])
    earlier = json.loads(capsys.readouterr().out)
    assert not any(step["late"] for step in earlier["steps"] if step["code"] == "S40")

    assert read_facts_file('{"at": "2026-05-12"}', "tj").pack.code == "tj"


FAULTS = {
    "no JSON": ("{", "facts_file_not_json", None),
    "half a letter": ('{"pack": "kg", "events": [{"act": "INFORMED", "about": "\\ud800"}]}', "facts_file_not_json", None),
    "no object": ("[]", "facts_file_wrong_type", "{}"),
    "an unknown key": ('{"at": "2026-05-12", "x": 1}', "facts_file_unknown_key", "x"),
    "a key twice": ('{"at": "2026-05-12", "at": "2026-05-12"}', "facts_file_unknown_key", "at"),
    "not a number": ('{"at": NaN}', "facts_file_wrong_type", "NaN"),
    "no time": ("{}", "facts_file_missing", "at"),
    "a wrong time": ('{"at": "noon"}', "facts_file_not_moment", "at"),
    "a time that is a number": ('{"at": 5}', "facts_file_not_moment", "at"),
    "a wrong channel": ('{"at":"2026-05-12","channel":"X"}', "facts_file_unknown_code", "channel"),
    "a wrong fact": ('{"at":"2026-05-12","child":{"x":1}}', "facts_file_unknown_key", "child.x"),
    "a fact that is read off another": (
        '{"at":"2026-05-12","child":{"sector_marked_hazardous":true}}',
        "facts_file_unknown_key",
        "child.sector_marked_hazardous",
    ),
    "a wrong age": (
        '{"at":"2026-05-12","child":{"age":"x"}}', "facts_file_wrong_type", "child.age",
    ),
    "a wrong job": ('{"at":"2026-05-12","work":[3]}', "facts_file_wrong_type", "work[1]"),
    "jobs that are no list": ('{"at":"2026-05-12","work":{}}', "facts_file_wrong_type", "work"),
    "a wrong day of a job": (
        '{"at":"2026-05-12","work":[{"on":"x"}]}', "facts_file_not_moment", "work[1].on",
    ),
    "an event without an act": (
        '{"at":"2026-05-12","events":[{}]}', "facts_file_missing", "events[1].act",
    ),
    "an unknown act": (
        '{"at":"2026-05-12","events":[{"act":"X"}]}', "facts_file_unknown_code", "events[1].act",
    ),
    "an unknown key of an event": (
        '{"at":"2026-05-12","events":[{"act":"VISIT","who":"x"}]}',
        "facts_file_unknown_key",
        "events[1].who",
    ),
    "an amount in words": (
        '{"at":"2026-05-12","events":[{"act":"VISIT","amount":"x"}]}',
        "facts_file_wrong_type",
        "events[1].amount",
    ),
    "a reason that is no text": (
        '{"at":"2026-05-12","events":[{"act":"VISIT","reason":1}]}',
        "facts_file_wrong_type",
        "events[1].reason",
    ),
    "a wrong pathway fact": (
        '{"at":"2026-05-12","facts":{"x":true}}', "facts_file_unknown_key", "facts.x",
    ),
    "a moment among the facts": (
        '{"at":"2026-05-12","facts":{"detected_at":true}}',
        "facts_file_unknown_key",
        "facts.detected_at",
    ),
    "a fact of the wrong kind": (
        '{"at":"2026-05-12","facts":{"danger":1}}', "facts_file_wrong_type", "facts.danger",
    ),
    "an unknown moment": (
        '{"at":"2026-05-12","moments":{"x":"2026-05-12"}}', "facts_file_unknown_key", "moments.x",
    ),
    "a wrong moment": (
        '{"at":"2026-05-12","moments":{"detected_at":"x"}}',
        "facts_file_not_moment",
        "moments.detected_at",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "code", "key"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_names_its_key(text: str, code: str, key: str | None) -> None:
    with pytest.raises(AppError) as caught:
        answer_json(text)

    assert caught.value.code == code
    assert key is None or caught.value.details["key"] == key


def test_a_fault_is_one_plain_line_and_exit_code_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "facts.json"
    file.write_text('{"at": "2026-05-12", "facts": {"no_such": true}}', "utf-8")

    assert run_command(["pathway", "explain", str(file)]) == 2

    line = capsys.readouterr().err
    assert line.count("\n") == 1
    assert "facts.no_such" in line
    file.write_bytes(b"\xff\xfe\x00")
    assert run_command(["pathway", "explain", str(file)]) == 2


def test_null_leaves_a_fact_unknown_and_a_day_stands_for_its_noon() -> None:
    text = '{"at": "2026-05-12", "child": {"danger": true}, "facts": {"danger": null}}'

    answer = answer_json(text)

    emergency = next(step for step in answer["steps"] if step["code"] == "S25")
    assert emergency["facts"]["danger"] is None
    assert answer["at"] == "2026-05-12T12:00:00+06:00"
    assert datetime.fromisoformat(answer["at"]).utcoffset() is not None


def test_what_was_done_in_one_record_stays_together() -> None:
    events = [
        {"act": "OFFENCE_CASE_OPENED", "at": "2026-05-12", "about": "first"},
        {"act": "OFFENCE_DECIDED", "at": "2026-05-20", "about": "first", "outcome": "WARNING"},
        {"act": "OFFENCE_CASE_OPENED", "at": "2026-05-13", "about": "second"},
    ]

    answer = answer_json(json.dumps({"at": "2026-06-01", "events": events}))

    offence = next(step for step in answer["steps"] if step["code"] == "X30")
    assert (offence["state"], offence["why"]) == (
        "OPEN",
        "reopened:offence_undecided;applies:offence_undecided",
    )
