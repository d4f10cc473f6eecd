"""Every code that the program can raise or write has words: the source itself is read."""

import ast
from functools import cache
from pathlib import Path

import pytest

from services import access, messages
from services.storage import faults
from tests.house.source import modules

ERRORS = {"RuleViolation", "StorageError", "NotFound", "Conflict", "NotAllowed", "AppError"}


@cache
def calls() -> tuple[tuple[str, ast.Call], ...]:
    """Every call in the source with the name that is called."""
    return tuple(
        (getattr(node.func, "id", getattr(node.func, "attr", "")), node)
        for path, tree in modules().items()
        if path.startswith(("services/", "ui/"))
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    )


def texts(node: ast.AST | None) -> set[str]:
    """The text constants of an expression, also of both ends of a choice."""
    if isinstance(node, ast.IfExp):
        return texts(node.body) | texts(node.orelse)
    if isinstance(node, ast.BoolOp):
        return set().union(*(texts(part) for part in node.values))
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


def first_texts(*names: str) -> set[str]:
    """What stands first in the calls of these names."""
    found = [texts(call.args[0]) for name, call in calls() if name in names and call.args]
    return set().union(*found)


def test_every_error_that_is_raised_has_a_sentence() -> None:
    raised = first_texts(*ERRORS)
    raised |= {
        code
        for name, call in calls()
        if name == "Check"
        for word in call.keywords
        if word.arg == "error"
        for code in texts(word.value)
    }
    assert len(raised) > 80
    assert raised - set(messages.ERRORS) == set()


def test_every_fault_of_a_field_has_a_sentence() -> None:
    raised = first_texts("_Wrong")
    for name, call in calls():
        if name == "InvalidInput" and call.args and isinstance(call.args[0], ast.Dict):
            raised = raised.union(*(texts(value) for value in call.args[0].values))
    assert len(raised) > 10
    assert raised - set(messages.FIELD_ERRORS) == set()


def test_every_label_of_a_write_or_note_has_words() -> None:
    written = {text for text in first_texts("write", "note") if text.isidentifier()}
    assert len(written) > 50
    assert written - set(messages.ACTIONS) == set()


@pytest.mark.parametrize(
    "action", sorted(access.READ | access.WRITE | access.LEAVE | access.APPROVE | access.MANAGE)
)
def test_every_action_that_can_be_refused_has_words(action: str) -> None:
    assert action in messages.ACTIONS


def test_faults_of_the_disk_have_words() -> None:
    source = ast.parse(Path(faults.__file__).read_text(encoding="utf-8"))
    codes = {
        text
        for node in ast.walk(source)
        if isinstance(node, ast.Dict)
        for value in node.values
        for text in texts(value)
    }
    assert codes
    assert codes <= set(messages.ERRORS)
