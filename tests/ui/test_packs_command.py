"""``main.py packs``: what it prints and with which exit code it ends."""

import json
import shutil
from pathlib import Path

import pytest

from services.packs.loader import PACKS_FOLDER
from ui.command_line import DONE, WRONG_INPUT, run_command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the Kyrgyz pack outside the program."""
    shutil.copytree(PACKS_FOLDER / "kg", tmp_path / "kg")
    return tmp_path / "kg"


def test_a_sound_pack_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    code = run_command(["packs", "check", "kg"])

    lines = capsys.readouterr().out.splitlines()
    assert code == DONE
    assert lines[0].startswith("kg ")
    assert any(line.split() == ["en", "complete"] for line in lines)


def test_the_counts_come_as_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    code = run_command(["packs", "check", "kg", "--json"])

    answer = json.loads(capsys.readouterr().out)
    assert code == DONE
    assert answer["faults"] == []
    assert answer["entries"]["step"] > 40
    assert answer["languages"]["ky"] == answer["texts"]


def test_each_fault_is_a_line_and_the_exit_code_says_so(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "spoilt.toml").write_text('[right.X]\nsource = "XX 1"\n', encoding="utf-8")

    code = run_command(["packs", "check", str(folder)])

    assert code == WRONG_INPUT
    assert capsys.readouterr().out.splitlines() == [
        "kg/spoilt.toml: right.X.text: is missing",
        "kg: Faults: 1",
    ]


def test_a_pack_that_is_not_there_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    code = run_command(["packs", "check", "no/such/pack"])

    assert code == WRONG_INPUT
    assert capsys.readouterr().err.splitlines() == ["pack: : no such folder"]


def test_the_steps_are_shown_with_source_and_status(capsys: pytest.CaptureFixture[str]) -> None:
    run_command(["packs", "show", "kg", "--kind", "step", "--lang", "ru"])

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "step S10: Сообщение (Кодекс о детях, ст. 34) [READ]"
    assert all(line.startswith("step ") for line in lines)


def test_an_unknown_kind_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["packs", "show", "kg", "--kind", "song"]) == WRONG_INPUT
    assert "step" in capsys.readouterr().err


def test_differences_are_told_in_words(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "tracks" / "social.toml"
    path.write_text(path.read_text("utf-8").replace("amount = 2, unit", "amount = 5, unit", 1))

    code = run_command(["packs", "diff", "kg", str(folder)])

    out = capsys.readouterr().out
    assert code == DONE
    assert "2 days (Code on Children, Art. 34) → 5 days" in out


def test_the_same_pack_has_no_differences(capsys: pytest.CaptureFixture[str]) -> None:
    run_command(["packs", "diff", "kg", "kg"])

    assert capsys.readouterr().out.splitlines()[-1] == "No differences"


def test_the_schema_is_written_to_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "schema.json"

    code = run_command(["packs", "export", "kg", "--format", "json-schema", "--out", str(out)])

    schema = json.loads(out.read_text("utf-8"))
    assert code == DONE
    assert str(out) in capsys.readouterr().out
    assert {"pack", "list", "step", "law", "holiday"} <= set(schema["properties"])


def test_the_schema_goes_to_standard_output(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    run_command(["packs", "export", "kg", "--format", "json-schema", "--out", "-"])

    assert json.loads(capfdbinary.readouterr().out)["additionalProperties"] is False


@pytest.mark.parametrize(("form", "begins"), [("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_the_procedure_is_drawn_from_a_pack_or_its_folder(
    form: str, begins: bytes, folder: Path, tmp_path: Path
) -> None:
    for number, pack in enumerate(("kz", str(folder))):
        out = tmp_path / f"{number}.{form}"
        words = ["--format", form, "--out", str(out), "--lang", "kk"]

        assert run_command(["packs", "export", pack, *words]) == DONE

        assert out.read_bytes().startswith(begins)
