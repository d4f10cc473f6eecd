"""Minutes of a sitting and the extract of one item: votes, dissent, opinion, recusals, and codes."""

import re

import pytest

from models.sitting import AgendaItem
from services.documents.request import PaperRequest
from services.errors import NotAllowed, RuleViolation
from tests.conftest import ADMINISTRATOR_ID, OTHER_WORKER_ID
from tests.documents.marked import MarkedCase, mark
from tests.documents.test_new_papers import words_of
from tests.documents.test_papers import text_of


def minutes(marked: MarkedCase, reader: str, language: str = "en", **more) -> PaperRequest:
    """The request for the minutes of the whole sitting: it has no case."""
    sitting_id = marked.rows["sitting"].id
    values = {"purpose": "for the members", "record_id": sitting_id, **more}
    return PaperRequest("D09", None, reader, language, **values)


def minutes_text(marked: MarkedCase, reader: str, language: str = "en") -> str:
    pdf = marked.workspace.papers.preview(minutes(marked, reader, language)).pdf
    return text_of(pdf).lower().replace("\r", "").replace("\n", "")


def change_item(marked: MarkedCase, **values) -> None:
    with marked.workspace.db.write("agenda_item_added") as session:
        item = session.get_one(AgendaItem, marked.rows["agenda_item"].id)
        for name, value in values.items():
            setattr(item, name, value)


def test_extract_says_decision_votes_dissent_opinion_and_who_took_no_part(workspace):
    marked = MarkedCase(workspace)
    text = words_of(marked, "D09", "SUPERVISOR")
    for name in ("reason", "instruction", "dissent", "child_opinion"):
        assert mark("agenda_item", name) in text
    assert mark("sitting_member", "name") in text
    assert mark("agenda_recusal", "reason") in text
    assert "took no part" in text
    assert mark("child", "family_name") in text


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
@pytest.mark.parametrize(
    "reader", ["COMMISSION", "CHILD_PROTECTION", "COURT", "PROSECUTOR", "PARENT"]
)
def test_extract_names_no_child_outside_the_office(workspace, reader, language):
    marked = MarkedCase(workspace)
    text = words_of(marked, "D09", reader, language)
    for name in ("family_name", "given_name", "other_names"):
        assert mark("child", name) not in text
    assert mark("family_member", "name") not in text
    assert mark("agenda_recusal", "reason") not in text
    number = workspace.cases.page(marked.case_id).header.number
    assert number.lower() in text


def test_coded_item_gives_no_extract_to_the_body_and_is_left_out_of_its_minutes(workspace):
    marked = MarkedCase(workspace)
    number = workspace.cases.page(marked.case_id).header.number.lower()
    assert number in minutes_text(marked, "COMMISSION")
    change_item(marked, coded=True)
    with pytest.raises(RuleViolation) as refused:
        words_of(marked, "D09", "COMMISSION")
    assert refused.value.code == "print_item_coded"
    assert number not in minutes_text(marked, "COMMISSION")
    inside = minutes_text(marked, "SUPERVISOR")
    assert number in inside
    assert mark("child", "family_name") not in inside


def test_official_alleged_later_codes_the_item_as_well(workspace):
    marked = MarkedCase(workspace, harm={"official_complicity": True})
    number = workspace.cases.page(marked.case_id).header.number.lower()
    assert number not in minutes_text(marked, "COMMISSION")
    assert number in minutes_text(marked, "SUPERVISOR")


def test_minutes_are_issued_without_a_case_and_stand_in_the_register_of_the_sitting(workspace):
    marked = MarkedCase(workspace)
    before = len(workspace.papers.register(marked.case_id))
    request = minutes(marked, "COMMISSION", copies=3)
    issued = workspace.papers.issue(request)
    assert issued.number in text_of(issued.pdf)
    assert "copy 3 of 3" in text_of(issued.pdf)
    assert re.fullmatch(r"KG-26-7Q4-S\d{5}-.-D09\.pdf", issued.file_name)
    rows = workspace.papers.minutes_register(marked.rows["sitting"].id)
    assert [row.number for row in rows] == [issued.number]
    assert workspace.papers.register_of(request) == rows
    assert len(workspace.papers.register(marked.case_id)) == before


def test_minutes_are_offered_to_their_own_readers_only(workspace):
    marked = MarkedCase(workspace)
    option = workspace.papers.option_for(minutes(marked, ""))
    assert option.readers == ("CASE_WORKER", "SUPERVISOR", "COMMISSION")
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.preview(minutes(marked, "PARENT"))
    assert refused.value.code == "print_reader_not_allowed"


def test_name_in_a_decision_stops_the_minutes_for_the_commission(workspace):
    marked = MarkedCase(workspace)
    child = workspace.records.get("child", workspace.cases.page(marked.case_id).header.child_id)
    workspace.records.change("child", child.id, {"given_name": "Зарина"}, child.version)
    change_item(marked, reason="Зарина идёт в школу")
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.issue(minutes(marked, "COMMISSION"))
    assert refused.value.code == "print_text_names_people"


def test_case_kept_from_a_colleague_shows_number_and_decision_only(workspace, sign_in_as):
    marked = MarkedCase(workspace, case_file={"knows": "TEAM"})
    number = workspace.cases.page(marked.case_id).header.number.lower()
    sign_in_as(OTHER_WORKER_ID)
    text = minutes_text(marked, "SUPERVISOR")
    assert number in text
    for name in ("reason", "instruction", "dissent", "child_opinion"):
        assert mark("agenda_item", name) not in text
    assert mark("child", "family_name") not in text


def test_administrator_sees_no_minutes(workspace, sign_in_as):
    marked = MarkedCase(workspace)
    sign_in_as(ADMINISTRATOR_ID)
    with pytest.raises(NotAllowed):
        workspace.papers.preview(minutes(marked, "SUPERVISOR"))


def test_safety_note_of_a_case_stands_before_the_minutes(workspace):
    marked = MarkedCase(workspace)
    workspace.safety.add(marked.case_id, {"text": "Do not phone.", "applies_to": "PRINT"})
    notes = workspace.papers.preview(minutes(marked, "COMMISSION")).safety_notes
    assert len(notes) == 1
    assert notes[0].endswith("Do not phone.")
