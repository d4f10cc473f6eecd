"""One chronology over everything: by month, narrowed by kind and by words, walked by keys."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from services.cases import LATE, WITHDRAWN
from ui import i18n

TWO_HUNDRED = 200


@pytest.fixture
def tab(page):
    page.show_tab("chronology")
    return page.tab()


def lines(tab):
    model = tab.events.lines
    return [model.line(row) for row in range(model.rowCount())]


def texts(tab):
    return [line.text for line in lines(tab) if not line.heading]


def chip(tab, group):
    return tab.findChild(QWidget, f"group_{group}")


@pytest.fixture
def busy(workspace, case_id, clock):
    """A case with a ground, a visit, a note and a breach of the law over three months."""
    workspace.consents.give(
        case_id,
        {
            "basis": "LAW",
            "legal_ground": "CC_34",
            "share_with": ("PROTECTION",),
            "given_at": clock(),
        },
    )
    clock.forward(days=31)
    visit(workspace, case_id)
    clock.forward(days=31)
    workspace.enforcement.note_violation(
        case_id, {"noted_at": clock(), "agency": "KG.GIETB", "findings": ("CONTRACT",)}
    )
    return case_id


def visit(workspace, case_id):
    return workspace.care.record_visit(
        case_id, {"place_kind": "HOME", "visited_at": workspace.clock(), "seen": True}
    )


def test_months_are_headings_and_the_newest_comes_first(busy, tab):
    shown = lines(tab)

    assert [line.text for line in shown if line.heading] == [
        "January 2027",
        "December 2026",
        "November 2026",
    ]
    assert shown[0].heading
    assert "Violation" in shown[1].text


def test_each_chip_narrows_the_list_and_counts_it(busy, tab):
    everything = texts(tab)
    chip(tab, "ENFORCEMENT").click()
    assert all("Violation" in text for text in texts(tab))
    assert len(texts(tab)) == chip(tab, "ENFORCEMENT")._count == 1
    chip(tab, "HELP").click()
    assert [text for text in texts(tab) if "Visit" in text] == texts(tab)
    assert not chip(tab, "ENFORCEMENT").isChecked()
    chip(tab, "ALL").click()
    assert texts(tab) == everything


def test_search_finds_words_of_the_sentence_and_says_when_nothing_fits(busy, tab):
    tab.search("visit")
    assert len(texts(tab)) == 1
    tab.search("zebra")
    assert [line.text for line in lines(tab)] == ["Nothing fits"]
    tab.search("")
    assert len(texts(tab)) > 3


def test_enter_opens_the_tab_where_the_event_stands(busy, tab, page, qtbot):
    chip(tab, "HELP").click()
    tab.events.setFocus()

    qtbot.keyClick(tab.events, Qt.Key.Key_Return)

    assert page.tab().key == "care"


def test_arrows_pass_over_the_months(busy, tab, qtbot):
    chosen = []
    tab.events.setFocus()
    for _ in range(len(lines(tab))):
        chosen.append(tab.events.lines.line(tab.events.currentIndex().row()))
        qtbot.keyClick(tab.events, Qt.Key.Key_Down)

    assert not any(line.heading for line in chosen)
    assert len({line.said for line in chosen}) >= len(set(texts(tab)))


def test_what_was_taken_back_is_marked(busy, tab, page, workspace, clock):
    (ground,) = workspace.consents.rows(busy)
    workspace.consents.withdraw(ground.id, clock(), "The family asked for it")
    page.refresh(None)
    tab.show_now()

    marks = {row.event: row.mark for row in workspace.cases.timeline(busy)}
    assert marks["consent_given"] == WITHDRAWN
    assert marks["consent_withdrawn"] == ""
    assert "withdrawn" in [line.mark[0] for line in lines(tab)]


def test_measure_that_was_done_after_its_day_is_marked_late(workspace, case_id, clock):
    plans = workspace.plans
    plan_id = plans.draft(case_id)
    goal = plans.add_goal(plan_id, {"domain": "EDUCATION", "text": "Goes to school"})
    for days in (3, 30):
        due = clock().date() + timedelta(days=days)
        plans.add_measure(
            plan_id,
            {"action": "Enrol", "agency": "KG.TU", "person": "Example", "due_on": due},
            goal,
        )
    clock.forward(days=20)
    for measure in plans.view(plan_id).measures:
        plans.follow_measure(measure.id, clock().date())

    rows = [row for row in workspace.cases.timeline(case_id) if row.event == "measure_done"]

    assert sorted(row.mark for row in rows) == ["", LATE]


@pytest.mark.full
def test_two_hundred_events_are_one_list_and_no_two_hundred_widgets(
    tab, page, workspace, case_id, clock
):
    few = len(tab.findChildren(QWidget))
    for _ in range(TWO_HUNDRED):
        clock.set(clock() + timedelta(hours=3))
        visit(workspace, case_id)
    page.refresh(None)
    tab.show_now()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert len(texts(tab)) > TWO_HUNDRED
    assert len(tab.findChildren(QWidget)) < few + 20


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_months_are_named_in_every_language(language, clock):
    i18n.install(language)
    try:
        named = i18n.month_text(clock().date())
    finally:
        i18n.install("en")

    assert named.endswith(" 2026")
    assert named[0].isupper()
    assert "November" not in named
