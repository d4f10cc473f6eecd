"""No text of a person's is ever read as HTML: a walk through the source of the whole window."""

import ast
from collections.abc import Iterator

import pytest

from tests.house.source import modules

ONE_HOME = "ui/widgets/label.py"
"""The only module that may use what guesses at HTML."""
GUESSING = frozenset(
    {
        "QErrorMessage", "QInputDialog", "QLabel", "QMessageBox", "QProgressDialog", "QSplashScreen",
        "QStaticText", "QTextBrowser", "QTextDocument", "QTextEdit", "QWebEngineView", "QWhatsThis",
    }
)  # fmt: skip
RICH = frozenset(
    {
        "appendHtml", "insertHtml", "openUrl", "setHtml", "setMarkdown", "setStatusTip",
        "setTextFormat", "setWhatsThis", "toHtml",
    }
)  # fmt: skip


def faults(tree: ast.AST) -> Iterator[str]:
    """What may not stand in a module of the window, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
            for name in node.names:
                if name.name in GUESSING:
                    yield f"{node.lineno}: {name.name}"
        elif isinstance(node, ast.Attribute) and node.attr in GUESSING | RICH:
            yield f"{node.lineno}: {node.attr}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield from _tooltips(node, node.func.attr)


def _tooltips(call: ast.Call, name: str) -> Iterator[str]:
    """A tooltip of words that are not the program's own goes through ``set_tooltip``."""
    if name == "setToolTip" and not all(isinstance(each, ast.Constant) for each in call.args):
        yield f"{call.lineno}: setToolTip"
    if name == "showText":
        shown = call.args[1] if len(call.args) > 1 else None
        own = isinstance(shown, ast.Call) and isinstance(shown.func, ast.Attribute)
        if not (own and shown.func.attr == "toolTip"):
            yield f"{call.lineno}: showText"


def test_only_one_module_uses_widgets_that_guess_at_html() -> None:
    found = {
        path: wrong
        for path, tree in modules().items()
        if path.startswith("ui/") and path != ONE_HOME and (wrong := list(faults(tree)))
    }
    assert found == {}


@pytest.mark.parametrize(
    "line",
    [
        "from PySide6.QtWidgets import QLabel",
        "QtWidgets.QMessageBox.warning(None, 'a', name)",
        "view.setHtml(text)",
        "label.setTextFormat(Qt.RichText)",
        "button.setToolTip(case.name)",
        "button.setToolTip(f'{case.name}')",
        "QToolTip.showText(place, name, self)",
    ],
)
def test_the_walk_finds_each_kind_of_fault(line: str) -> None:
    assert list(faults(ast.parse(line)))


def test_words_of_the_program_itself_are_no_fault() -> None:
    assert not list(faults(ast.parse("button.setToolTip('Ctrl+S')\nset_tooltip(button, name)")))
