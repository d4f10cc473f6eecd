"""The tab Enforcement: every verb by a button or a step, where each record stands, plain words."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton

from ui.cases.case_page.editor import Editor
from ui.cases.case_page.stage_line import StageLine
from ui.widgets import Badge, InlineMessage, Label

DAY = timedelta(days=1)
ADDS = (
    "add_violation",
    "add_cross_notice",
    "add_offence_case",
    "add_investigation",
    "add_child_interview",
    "add_enforcement_feedback",
)


@pytest.fixture
def tab(page):
    page.show_tab("enforcement")
    return page.tab()


@pytest.fixture
def verbs(workspace):
    return workspace.enforcement


def editor(page) -> Editor:
    found = page.tab().editor
    assert found is not None
    return found


def fill(page, **values):
    form = editor(page).fields.form
    form.restore_draft({**form.draft(), **_drafted(form, values)})


def _drafted(form, values):
    before = form.draft()
    form.show_values({**form.values_or_nothing(), **values}) if False else None
    return {**{name: before[name] for name in ()}, **values}


def texts(tab) -> str:
    return " | ".join(label.text() for label in tab.findChildren(Label))


def badges(tab) -> list[str]:
    return [badge.text() for badge in tab.findChildren(Badge)]
