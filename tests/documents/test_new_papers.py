"""Each paper of the procedure as the PDF of a real vault: what it says and what it leaves out."""

import pytest

from models.act import Act
from models.plan import Measure
from services.documents.checks import CheckState
from services.documents.request import PaperRequest
from services.documents.subjects import has_fitting
from services.errors import NotFound, RuleViolation
from tests.documents.marked import MarkedCase, mark
from tests.documents.test_papers import give_ground, state_of, text_of
from tests.factories import open_case


def request_for(marked: MarkedCase, document: str, reader: str, language: str = "en", **more):
    """A request for a paper about the record that fits, with a purpose."""
    needs = marked.pack.documents[document]["needs"]
    values = {"record_id": marked.record_for(needs), "purpose": "for the file", **more}
    return PaperRequest(document, marked.case_id, reader, language, **values)


def words_of(marked: MarkedCase, document: str, reader: str, language: str = "en", **more) -> str:
    """The text of the PDF, without line ends, in small letters."""
    request = request_for(marked, document, reader, language, **more)
    text = text_of(marked.workspace.papers.preview(request).pdf).lower()
    return text.replace("\r", "").replace("\n", "")


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_notice_to_the_labour_authority_does_not_say_who_the_child_is(workspace, language):
    marked = MarkedCase(workspace)
    text = words_of(marked, "D01", "LABOUR_AUTHORITY", language)
    for name in ("family_name", "given_name", "address", "personal_number", "phone"):
        assert mark("child", name) not in text
    assert mark("intake_event", "place") not in text
    assert mark("work_situation", "employer") in text
    full = words_of(marked, "D01", "CHILD_PROTECTION", language)
    assert mark("child", "family_name") in full
    assert mark("person_found", "activity") in full


def test_notice_to_the_child_protection_body_states_the_law_as_its_ground(workspace):
    marked = MarkedCase(workspace)
    request = request_for(marked, "D01", "CHILD_PROTECTION")
    preview = workspace.papers.preview(request)
    assert state_of(preview, "ground") is CheckState.OK
    assert marked.pack.text("legal_ground", "CC_34", "en") in preview.text
    assert workspace.papers.issue(request).number


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_registration_card_keeps_number_and_address_inside_the_unit(workspace, language):
    marked = MarkedCase(workspace)
    hidden = ("personal_number", "address", "phone")
    inside = words_of(marked, "D03", "CASE_WORKER", language)
    assert all(mark("child", name) in inside for name in hidden)
    for reader in ("CHILD_PROTECTION", "PROSECUTOR", "COURT"):
        text = words_of(marked, "D03", reader, language)
        assert mark("child", "family_name") in text
        assert not any(mark("child", name) in text for name in hidden)
        assert mark("family_member", "phone") not in text
        assert mark("family_member", "name") not in text, "a sister is a number outside"


def test_assessment_scores_every_domain_and_the_commission_gets_a_digest(workspace):
    marked = MarkedCase(workspace, assessment_domain={"domain": "SAFETY"})
    whole = words_of(marked, "D04", "SUPERVISOR")
    digest = words_of(marked, "D04", "COMMISSION")
    for name in ("evidence", "source", "child_words"):
        assert mark("assessment_domain", name) in whole
        assert mark("assessment_domain", name) not in digest
    assert mark("assessment", "situation") not in digest
    assert "safety" in digest
    assert "0 no concern" in digest


def test_family_gets_no_word_of_a_third_person_or_of_the_child(workspace):
    marked = MarkedCase(workspace, assessment_domain={"domain": "FAMILY"})
    text = words_of(marked, "D04", "PARENT")
    assert "family and carers" in text
    for record, name in (
        ("assessment_domain", "evidence"),
        ("assessment_domain", "source"),
        ("assessment_domain", "child_words"),
        ("assessment", "child_words"),
        ("assessment", "earlier_account"),
        ("assessment", "interviewer"),
    ):
        assert mark(record, name) not in text


def test_unfinished_assessment_is_marked_as_a_draft(workspace):
    marked = MarkedCase(workspace, assessment={"done_at": None})
    request = request_for(marked, "D04", "SUPERVISOR")
    preview = workspace.papers.preview(request)
    assert state_of(preview, "draft") is CheckState.QUESTION
    assert "DRAFT" in text_of(preview.pdf)


@pytest.mark.parametrize("reader", ["COURT", "PROSECUTOR", "COMMISSION"])
def test_emergency_notice_is_addressed_and_says_only_its_own_deadline(workspace, reader):
    marked = MarkedCase(workspace)
    text = words_of(marked, "D05", reader)
    assert "notice of emergency measures" in text
    assert marked.pack.text("reader", reader, "en").lower() in text
    assert marked.pack.text("legal_ground", "CC_36_7", "en").lower() in text
    assert mark("act", "reason") in text
    shelter = mark("placement", "address") in text
    assert shelter is (reader != "COMMISSION")


@pytest.mark.parametrize(
    ("harm", "family", "told"),
    [
        ({"exploiter_access": False}, {}, True),
        ({"exploiter_access": True}, {}, False),
        ({"exploiter_access": None}, {}, False),
        ({"exploiter_access": False}, {"relation": "UNCLE", "suspected": True}, False),
    ],
)
def test_parents_learn_where_the_child_is_only_where_it_is_known_to_be_safe(
    workspace, harm, family, told
):
    marked = MarkedCase(workspace, harm=harm, family_member={"carer": False, **family})
    text = words_of(marked, "D05", "PARENT")
    assert (mark("placement", "address") in text) is told
    assert ("this paper does not name it" in text) is not told


def test_safety_note_keeps_the_shelter_off_the_parents_copy(workspace):
    marked = MarkedCase(workspace, harm={"exploiter_access": False})
    workspace.safety.add(
        marked.case_id, {"text": "Keep the place.", "applies_to": "BOTH", "hides": ("WHEREABOUTS",)}
    )
    assert mark("placement", "address") not in words_of(marked, "D05", "PARENT")
    assert mark("placement", "address") not in words_of(marked, "D05", "COURT")


def test_reason_that_names_the_hidden_shelter_stops_the_parents_copy(workspace):
    marked = MarkedCase(
        workspace,
        placement={"address": "Quiet Lane 3"},
        act={"kind": "EMERGENCY_MEASURES", "reason": "Taken to Quiet Lane 3 at once"},
    )
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.issue(request_for(marked, "D05", "PARENT"))
    assert refused.value.code == "print_shows_hidden_part"


def test_appeal_notice_names_rights_with_their_sources_and_nothing_that_happened(workspace):
    marked = MarkedCase(workspace)
    text = words_of(marked, "D06", "PARENT_SUSPECTED")
    assert "how to appeal" in text
    assert "free lawyer" in text
    assert "code on children" in text
    for name in ("reason", "note", "person"):
        assert mark("act", name) not in text
    assert workspace.papers.issue(request_for(marked, "D06", "PARENT")).number


def test_provider_gets_its_own_measures_and_nothing_else_of_the_plan(workspace):
    marked = MarkedCase(workspace)
    plan_id = marked.rows["plan"].id
    goal_id = marked.rows["goal"].id
    with workspace.db.write("measure_added") as session:
        other = {"action": "Check the market", "agency": "KG.LABINSP", "goal_id": goal_id}
        session.add(Measure(case_id=marked.case_id, plan_id=plan_id, **other))
    own = words_of(marked, "D07", "PROVIDER", body="KG.CHC")
    assert mark("measure", "action") in own
    assert "check the market" not in own
    for name in ("situation", "forecast", "child_opinion", "family_duties", "alternatives"):
        assert mark("plan", name) not in own
    assert mark("goal", "text") not in own
    other = words_of(marked, "D07", "PROVIDER", body="KG.LABINSP")
    assert "check the market" in other
    assert mark("measure", "action") not in other


def test_paper_for_one_body_asks_which_body(workspace):
    marked = MarkedCase(workspace)
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.preview(request_for(marked, "D07", "PROVIDER"))
    assert refused.value.code == "print_needs_body"
    option = next(o for o in workspace.papers.documents_for(marked.case_id) if o.document == "D07")
    assert option.own == ("PROVIDER",)
    assert option.records[0].bodies == ("KG.CHC",)


def test_ground_for_a_body_follows_its_role(workspace):
    marked = MarkedCase(workspace, measure={"agency": "KG.CHC"})
    request = request_for(marked, "D07", "PROVIDER", body="KG.MOIA")
    give_ground(workspace, marked.case_id, "PSYCHOSOCIAL")
    assert state_of(workspace.papers.preview(request), "ground") is CheckState.STOP
    give_ground(workspace, marked.case_id, "POLICE")
    assert state_of(workspace.papers.preview(request), "ground") is CheckState.OK


def test_draft_of_a_plan_is_marked_on_every_page_and_a_submitted_one_is_not(workspace):
    marked = MarkedCase(workspace, plan={"submitted_at": None, "approved_at": None})
    for document in ("D07", "D08"):
        preview = workspace.papers.preview(request_for(marked, document, "SUPERVISOR"))
        assert "DRAFT" in text_of(preview.pdf)
        assert preview.ready
    done = MarkedCase(workspace)
    assert "DRAFT" not in text_of(
        workspace.papers.preview(request_for(done, "D07", "SUPERVISOR")).pdf
    )


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_school_sees_schooling_and_neither_debts_nor_health(workspace, language):
    at_school = MarkedCase(workspace)
    seen = words_of(at_school, "D08", "SCHOOL", language)
    assert mark("measure", "action") in seen
    for domain in ("HOUSING_INCOME", "PHYSICAL_HEALTH"):
        marked = MarkedCase(workspace, goal={"domain": domain})
        text = words_of(marked, "D08", "SCHOOL", language)
        assert mark("measure", "action") not in text
        assert mark("goal", "text") not in text
        assert mark("plan", "situation") not in text
        assert mark("plan", "family_duties") not in text


def test_commission_does_not_read_the_analysis_of_a_trafficking_case(workspace):
    plain, kept = MarkedCase(workspace), MarkedCase(workspace, case_file={"sensitivity": "TIP"})
    assert mark("plan", "situation") in words_of(plain, "D07", "COMMISSION")
    assert mark("plan", "situation") not in words_of(kept, "D07", "COMMISSION")


def test_name_in_a_goal_stops_the_plan_for_the_commission(workspace):
    marked = MarkedCase(workspace, goal={"text": "Зарина goes to school", "domain": "EDUCATION"})
    child = workspace.records.get("child", workspace.cases.page(marked.case_id).header.child_id)
    workspace.records.change("child", child.id, {"given_name": "Зарина"}, child.version)
    give_ground(workspace, marked.case_id, "COMMISSION")
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.issue(request_for(marked, "D07", "COMMISSION"))
    assert refused.value.code == "print_text_names_people"


def test_indicator_sheet_is_for_the_mechanism_and_the_investigator_alone(workspace):
    marked = MarkedCase(workspace)
    assert set(marked.pack.documents["D11"]["readers"]) == {"NRM_TEAM", "POLICE", "TRAINER"}
    text = words_of(marked, "D11", "NRM_TEAM")
    indicators = marked.pack.lists["indicator"]
    for code in list(indicators)[:4]:
        assert marked.pack.text("indicator", code, "en").lower() in text
    with pytest.raises(RuleViolation) as refused:
        words_of(marked, "D11", "COMMISSION")
    assert refused.value.code == "print_reader_not_allowed"


def test_suspected_victim_goes_by_number_on_the_indicator_sheet(workspace):
    marked = MarkedCase(workspace, case_file={"sensitivity": "TIP"})
    assert mark("child", "family_name") not in words_of(marked, "D11", "NRM_TEAM")
    assert mark("child", "family_name") in words_of(marked, "D11", "POLICE")


def test_summary_shows_what_was_done_and_how_it_ended(workspace):
    marked = MarkedCase(workspace, assessment_domain={"domain": "SAFETY"})
    text = words_of(marked, "D15", "SUPERVISOR")
    for record, name in (
        ("assessment_domain", "evidence"),
        ("placement", "address"),
        ("violation", "employer"),
        ("outcome", "evidence"),
        ("closure", "summary"),
        ("investigation_review", "grounds"),
    ):
        assert mark(record, name) in text, name
    for part in ("services", "visits", "reviews of the plan", "offence cases", "outcomes"):
        assert part in text
    authority = words_of(marked, "D15", "LABOUR_AUTHORITY")
    assert "offence cases" in authority
    assert "investigations" not in authority
    assert "visits" not in authority


def test_withdrawn_act_is_not_in_the_course_of_the_case(workspace):
    marked = MarkedCase(workspace)
    assert mark("act", "note") in words_of(marked, "D15", "SUPERVISOR")
    with workspace.db.write("act_withdrawn") as session:
        session.get_one(Act, marked.rows["act"].id).withdrawn_at = workspace.clock()
    assert mark("act", "note") not in words_of(marked, "D15", "SUPERVISOR")


def test_paper_without_its_record_says_what_is_missing(workspace):
    case_id = open_case(workspace)
    missing = {
        "D04": "print_no_assessment",
        "D05": "print_no_emergency",
        "D07": "print_no_plan",
        "D09": "print_no_agenda_item",
    }
    for document, code in missing.items():
        with pytest.raises(RuleViolation) as refused:
            workspace.papers.preview(PaperRequest(document, case_id, "SUPERVISOR", "en"))
        assert refused.value.code == code


def test_record_of_another_kind_or_case_is_not_found(workspace):
    first, second = MarkedCase(workspace), MarkedCase(workspace)
    for record_id in (first.rows["family_plan"].id, second.rows["plan"].id):
        with pytest.raises(NotFound):
            workspace.papers.preview(
                PaperRequest("D07", first.case_id, "SUPERVISOR", "en", record_id=record_id)
            )


def test_what_is_ready_is_answered_the_same_with_and_without_reading_the_case(workspace):
    for case_id in (open_case(workspace), MarkedCase(workspace).case_id):
        options = workspace.papers.documents_for(case_id)
        offered = {option.document for option in options if option.available}
        with workspace.db.read() as session:
            assert has_fitting(session, case_id, "plan:CHILD") is ("D07" in offered)
        if "D07" in offered:
            assert offered >= {"D04", "D05", "D06", "D07", "D08", "D09", "D11"}
        assert workspace.papers.ready(case_id) == offered


def test_option_names_the_steps_that_produce_the_paper(workspace):
    options = workspace.papers.documents_for(open_case(workspace))
    steps = {option.document: option.steps for option in options}
    assert steps["D01"] == ("S10",)
    assert "S30" in steps["D04"]


def test_issued_paper_stands_in_the_register_with_its_record(workspace):
    marked = MarkedCase(workspace)
    workspace.papers.issue(request_for(marked, "D07", "SUPERVISOR", copies=2))
    row = workspace.papers.register(marked.case_id)[0]
    assert (row.document, row.record_id) == ("D07", marked.rows["plan"].id)
