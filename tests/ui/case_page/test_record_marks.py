"""Papers of the child and its schooling: what is awaited, and what helps meanwhile."""

from datetime import timedelta

import pytest

from ui.widgets import Badge, InlineMessage


def paper(workspace, case_id, kind, state, **values):
    child_id = workspace.cases.page(case_id).header.child_id
    held = {"kind": kind, "state": state, **values}
    return workspace.records.add("document_held", held, child_id=child_id)


def badges(tab):
    return [badge.accessibleName() for badge in tab.findChildren(Badge)]


def tips(tab):
    shown = [line for line in tab.findChildren(InlineMessage) if line.isVisibleTo(tab)]
    return [line.text.text() for line in shown]


def test_copy_of_the_birth_record_is_offered_while_the_certificate_is_missing(
    page, workspace, case_id
):
    paper(workspace, case_id, "BIRTH_CERT", "MISSING")
    page.show_tab("documents")
    (tip,) = [tip for tip in tips(page.tab()) if "birth record" in tip]
    assert "164" in tip

    paper(workspace, case_id, "BIRTH_RECORD_COPY", "ISSUED")

    assert not [tip for tip in tips(page.tab()) if "birth record" in tip]


def test_paper_applied_for_shows_since_when_and_its_obstacle(page, workspace, case_id, clock):
    day = clock().date() - timedelta(days=10)
    paper(
        workspace,
        case_id,
        "GUARDIAN_ACT",
        "APPLIED",
        applied_on=day,
        applied_to="KG.TU",
        obstacle="The mother is abroad",
    )
    page.show_tab("documents")

    assert {"waiting since 07.11.2026", "obstacle"} <= set(badges(page.tab()))


@pytest.mark.parametrize(
    ("planned", "back", "badge"),
    [(-1, None, "return overdue"), (5, None, "return planned"), (-5, 0, "back at school")],
)
def test_return_to_school_is_planned_overdue_or_done(
    page, workspace, case_id, clock, planned, back, badge
):
    today = clock().date()
    values = {"enrolled": True, "planned_on": today + timedelta(days=planned)}
    if back is not None:
        values["returned_on"] = today + timedelta(days=back)
    workspace.records.add("schooling", values, case_id=case_id)
    page.show_tab("work")

    assert badge in badges(page.tab())
