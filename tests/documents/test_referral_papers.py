"""The referral and its return slip (D10): who gets it, when it is refused, what it says."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from services.documents.checks import CheckState
from services.errors import NotFound, RuleViolation
from tests.documents.asking import (
    child_id_of,
    give_ground,
    sent_referral,
    state_of,
    text_of,
    wanted,
)
from tests.factories import open_case, person, record_raid

if TYPE_CHECKING:
    pass


def test_referral_needs_to_be_sent_before_it_is_printed(workspace):
    case_id = open_case(workspace)
    give_ground(workspace, case_id, "PSYCHOSOCIAL")
    referral_id = workspace.referrals.draft(
        case_id,
        {"to_agency": "KG.CHC", "service": "PSYCHOLOGICAL", "need": "Беседа.", "purpose": "SOCIAL"},
    )
    request = wanted(case_id, "PROVIDER", "D10", record_id=referral_id)
    assert "Draft: not sent yet" in workspace.papers.preview(request).text
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.issue(request)
    assert refused.value.code == "print_referral_not_sent"


def test_sent_referral_is_printed_with_its_return_code(workspace):
    case_id = open_case(workspace)
    referral_id = sent_referral(workspace, case_id)
    row = workspace.referrals.view(referral_id)
    issued = workspace.papers.issue(wanted(case_id, "PROVIDER", "D10", record_id=referral_id))
    text = text_of(issued.pdf)
    assert row.return_code in text
    assert row.number in text
    assert workspace.papers.register(case_id)[0].record_id == referral_id


def test_referral_is_not_printed_for_a_mission_while_contact_is_held(workspace):
    case_id = open_case(workspace)
    referral_id = sent_referral(workspace, case_id)
    request = wanted(case_id, "FOREIGN_MISSION", "D10", record_id=referral_id)
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.issue(request)
    assert refused.value.code == "mission_notice_held"


def test_referral_read_by_another_body_needs_a_ground_for_that_body(workspace):
    case_id = open_case(workspace)
    referral_id = sent_referral(workspace, case_id)
    request = wanted(case_id, "POLICE", "D10", record_id=referral_id)
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.issue(request)
    assert refused.value.code == "print_needs_ground"
    give_ground(workspace, case_id, "POLICE")
    assert workspace.papers.issue(request).number


def test_recalled_referral_is_not_printed_again(workspace):
    case_id = open_case(workspace)
    referral_id = sent_referral(workspace, case_id)
    workspace.referrals.recall(referral_id, "sent to the wrong office")
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.issue(wanted(case_id, "PROVIDER", "D10", record_id=referral_id))
    assert refused.value.code == "print_referral_recalled"
    options = {o.document: o for o in workspace.papers.documents_for(case_id)}
    assert not options["D10"].available


def test_referral_paper_asks_which_referral_where_there_are_several(workspace):
    case_id = open_case(workspace)
    request = wanted(case_id, "PROVIDER", "D10")
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.preview(request)
    assert refused.value.code == "print_referral_not_sent"
    first = sent_referral(workspace, case_id)
    assert workspace.papers.issue(request).number
    assert workspace.papers.register(case_id)[0].record_id == first
    sent_referral(workspace, case_id)
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.preview(request)
    assert refused.value.code == "print_needs_record"


def test_referral_of_another_case_is_not_found(workspace):
    first, second = record_raid(workspace, person(), person("Мокова", "Гулнара")).case_ids
    referral_id = sent_referral(workspace, first)
    with pytest.raises(NotFound):
        workspace.papers.preview(wanted(second, "PROVIDER", "D10", record_id=referral_id))


def test_coded_referral_whose_text_names_the_child_is_refused(workspace):
    case_id = open_case(workspace)
    referral_id = sent_referral(workspace, case_id, need="Азату нужен психолог. Кулунбаев Азат.")
    case = workspace.records.get("case_file", case_id)
    workspace.records.change("case_file", case_id, {"sensitivity": "TIP"}, case.version)
    request = wanted(case_id, "PROVIDER", "D10", record_id=referral_id)
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.issue(request)
    assert refused.value.code == "print_text_names_people"


def test_name_in_the_text_of_an_open_referral_is_only_a_question(workspace):
    case_id = open_case(workspace)
    referral_id = sent_referral(workspace, case_id, need="Кулунбаев Азат просит о встрече.")
    preview = workspace.papers.preview(wanted(case_id, "PROVIDER", "D10", record_id=referral_id))
    assert state_of(preview, "names") is CheckState.QUESTION
    assert preview.ready


def test_hidden_address_in_the_free_text_stops_the_paper(workspace):
    case_id = open_case(workspace)
    child = workspace.records.get("child", child_id_of(workspace, case_id))
    workspace.records.change("child", child.id, {"address": "ул. Макетная, 7"}, child.version)
    referral_id = sent_referral(workspace, case_id, need="Живёт: ул. Макетная, 7.")
    workspace.safety.add(
        case_id, {"text": "Адрес не сообщать.", "applies_to": "PRINT", "hides": ("ADDRESS",)}
    )
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.issue(wanted(case_id, "PROVIDER", "D10", record_id=referral_id))
    assert refused.value.code == "print_shows_hidden_part"


def test_kyrgyz_referral_says_that_the_russian_text_applies(workspace):
    case_id = open_case(workspace)
    referral_id = sent_referral(workspace, case_id, feedback_due=date(2026, 12, 1))
    for language, both in (("ky", True), ("ru", False), ("en", False)):
        request = wanted(case_id, "PROVIDER", "D10", record_id=referral_id, language=language)
        text = workspace.papers.preview(request).text
        services = [workspace.pack.text("service", "PSYCHOLOGICAL", code) for code in ("ky", "ru")]
        assert all(service in text for service in services) is both
