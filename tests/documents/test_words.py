"""Every refusal and every check has its words; files are written whole or not at all."""

import re
from pathlib import Path

import pytest

from services.documents import building, checks, papers, subjects
from services.documents.checks import Check, CheckState
from services.documents.saving import save_paper
from services.documents.words import CHECKS
from services.errors import StorageError
from services.messages import ACTIONS, ERRORS

SOURCES = [Path(module.__file__) for module in (papers, building, subjects, checks)]


def test_every_refusal_of_a_print_has_its_sentence():
    codes = {
        code
        for path in SOURCES
        for code in re.findall(r'"(print_[a-z_]+)"', path.read_text("utf-8"))
    }
    assert len(codes) > 8
    assert codes <= set(ERRORS)
    assert {"paper_not_saved", "disk_full"} <= set(ERRORS)
    assert "paper_printed" in ACTIONS


def test_every_check_has_words_for_each_of_its_states():
    text = "".join(path.read_text("utf-8") for path in SOURCES)
    codes = set(re.findall(r'Check\(\s*"([a-z_]+)"', text))
    assert codes == set(CHECKS)
    for code, words in CHECKS.items():
        assert ("OK" in words) is (code != "draft")


def test_check_names_its_fields_and_cuts_a_long_list():
    few = Check("unknown", CheckState.QUESTION, ("Age", "School"))
    many = Check("unknown", CheckState.QUESTION, tuple(f"field{n}" for n in range(30)))
    assert few.text(lambda _context, text: text).endswith("Age · School")
    assert many.text(lambda _context, text: text).endswith("field7 …")


def test_paper_is_written_whole_and_leaves_no_other_file(tmp_path):
    target = tmp_path / "KG-26-7Q4-00001-A-D15.pdf"
    save_paper(target, b"old")
    save_paper(target, b"new paper")
    assert target.read_bytes() == b"new paper"
    assert list(tmp_path.iterdir()) == [target]


def test_paper_that_cannot_be_written_says_so(tmp_path):
    with pytest.raises(StorageError) as failed:
        save_paper(tmp_path / "nowhere" / "a.pdf", b"x")
    assert failed.value.code == "paper_not_saved"


def test_folder_in_the_way_is_not_replaced(tmp_path):
    target = tmp_path / "taken.pdf"
    target.mkdir()
    with pytest.raises(StorageError):
        save_paper(target, b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["taken.pdf"]
