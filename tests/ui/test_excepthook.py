"""What nothing else caught: said, or apologised for and logged without a value."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from services.errors import AppError, RuleViolation
from tests.conftest import SUPERVISOR_ID
from ui.excepthook import install, support_code
from ui.shell import Question
from ui.widgets import Label


@pytest.fixture
def net(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[list[Any], list[str]]]:
    monkeypatch.setenv("KAMKOR_HOME", str(tmp_path))
    said: list[AppError] = []
    sorry: list[str] = []
    restore = install(said.append, sorry.append)
    yield said, sorry
    restore()


def throw(error: BaseException) -> None:
    try:
        raise error
    except type(error) as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_an_expected_error_is_said(net: tuple[list[AppError], list[str]]) -> None:
    throw(RuleViolation("case_closed"))
    assert [error.code for error in net[0]] == ["case_closed"]
    assert net[1] == []


def test_a_fault_is_apologised_for_and_logged_without_its_value(
    net: tuple[list[AppError], list[str]], tmp_path: Path
) -> None:
    throw(ValueError("Үлгүбаева Мисал, Образцовая 0"))
    (code,) = net[1]
    log = (tmp_path / "data" / "kamkor.log").read_text(encoding="utf-8")
    assert code in log
    assert "ValueError" in log
    assert "test_excepthook.py" in log
    assert "Мисал" not in log


def test_the_same_fault_has_the_same_code() -> None:
    def code() -> str:
        try:
            raise KeyError("x")
        except KeyError as error:
            return support_code(type(error), error.__traceback__)

    assert code() == code()
    assert code() != support_code(KeyError, None)


def test_a_fault_while_saving_keeps_the_form_as_typed_and_says_so(
    shell: Any, visit: Any, sign_in_as: Any, qtbot: Any,
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:  # fmt: skip
    monkeypatch.setenv("KAMKOR_HOME", str(tmp_path))
    sign_in_as(SUPERVISOR_ID)
    questions: list[Question] = []
    monkeypatch.setattr(shell, "ask", lambda question: questions.append(question) or "close")
    page = visit("settings")
    page.office.form.editor("name").setText("Үлгү мекемеси")

    def break_off(*_arguments: object) -> None:
        raise ZeroDivisionError("Үлгү мекемеси")

    monkeypatch.setattr(shell.workspace, "change_office", break_off)
    with qtbot.captureExceptions() as caught:
        page.office.button.click()
    ((kind, error, trace),) = caught
    restore = install(shell.show_error, shell.apologise)
    sys.excepthook(kind, error, trace)
    restore()
    assert page.office.form.is_changed()
    assert page.office.form.editor("name").text() == "Үлгү мекемеси"
    (question,) = questions
    assert "not saved" in question.text
    assert "Үлгү" not in question.text + (tmp_path / "data" / "kamkor.log").read_text("utf-8")
    assert "Last step not saved" in {label.text() for label in shell.view.findChildren(Label)}
