"""The journal of a case on paper: who, when, what, by the labels of fields and never their values."""

import pytest

from services.errors import NotAllowed, RuleViolation
from services.trail import Compared
from tests.conftest import ADMINISTRATOR_ID, OTHER_WORKER_ID, SUPERVISOR_ID
from tests.documents.asking import text_of, wanted
from tests.factories import open_case


@pytest.fixture
def case_id(workspace, sign_in_as):
    """A kept case in which something happened, some of it refused; the supervisor looks."""
    found = open_case(workspace, knows="SUPERVISOR")
    child_id = workspace.cases.header(found).child_id
    workspace.records.change("child", child_id, {"address": "Тайная улица 0"}, 1)
    workspace.trail.case_seen(found)
    workspace.papers.preview(wanted(found))
    sign_in_as(OTHER_WORKER_ID)
    with pytest.raises(NotAllowed):
        workspace.cases.page(found)
    sign_in_as(SUPERVISOR_ID)
    return found


def test_it_names_fields_people_refusals_and_no_value(workspace, case_id):
    text = " ".join(workspace.papers.preview(wanted(case_id, document="D90")).text.split())
    assert "Child's details changed: Address" in text
    assert "Case seen" in text
    assert "Paper previewed: Case summary" in text
    assert "Бакыт Шаблонов" in text
    assert "refused: the case is kept from this person" in text
    assert "17.11.2026 09:00" in text
    assert "Тайная" not in text
    assert "Кулунбаев" not in text


def test_the_mark_at_its_foot_is_found_in_the_journal(workspace, case_id):
    text = text_of(workspace.papers.issue(wanted(case_id, document="D90")).pdf)
    mark = text.split("journal ")[1].split()[0]
    assert workspace.trail.compare(mark).code is Compared.CONTAINED


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_it_is_drawn_in_every_language(workspace, case_id, language):
    pdf = workspace.papers.preview(wanted(case_id, document="D90", language=language)).pdf
    assert "Бакыт Шаблонов" in text_of(pdf)


@pytest.mark.parametrize("reader", ["PARENT", "POLICE", "CASE_WORKER", "COMMISSION"])
def test_it_is_for_the_supervisor_alone(workspace, case_id, reader):
    with pytest.raises(RuleViolation, match="print_reader_not_allowed"):
        workspace.papers.preview(wanted(case_id, reader, "D90"))


@pytest.mark.parametrize("person", [ADMINISTRATOR_ID, OTHER_WORKER_ID])
def test_nobody_prints_it_of_a_case_kept_from_them(workspace, case_id, sign_in_as, person):
    sign_in_as(person)
    with pytest.raises(NotAllowed):
        workspace.papers.preview(wanted(case_id, document="D90"))
