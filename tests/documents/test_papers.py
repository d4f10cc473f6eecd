"""Papers of a real vault: previews, numbers, the register, and prints that are refused."""

import hashlib
import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pytest
from sqlmodel import select

from models.audit import PrintedDocument
from models.child import Child
from services.documents.checks import CheckState
from services.errors import Conflict, InvalidInput, NotAllowed, NotFound, RuleViolation
from services.messages import ERRORS
from services.numbers import parse_number
from tests.conftest import ADMINISTRATOR_ID, OTHER_WORKER_ID, SUPERVISOR_ID
from tests.documents.asking import (
    audit_results,
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


def test_preview_takes_no_number_and_leaves_no_trace_in_the_register(workspace):
    case_id = open_case(workspace)
    preview = workspace.papers.preview(wanted(case_id))
    assert "PREVIEW, no number yet" in text_of(preview.pdf)
    assert workspace.papers.register(case_id) == ()
    first = workspace.papers.issue(wanted(case_id))
    assert parse_number(first.number).sequence == 1


def test_issued_paper_carries_its_number_and_stands_in_the_register(workspace):
    case_id = open_case(workspace)
    issued = workspace.papers.issue(wanted(case_id, copies=2))
    text = text_of(issued.pdf)
    assert issued.number in text
    assert "copy 2 of 2" in text
    assert "PREVIEW" not in text
    row = workspace.papers.register(case_id)[0]
    assert (row.number, row.document, row.reader) == (issued.number, "D15", "SUPERVISOR")
    assert (row.purpose, row.copies, row.printed_by) == (
        "for the meeting", 2, "Жылдыз Макетова",
    )  # fmt: skip


def test_register_keeps_the_checksum_of_the_bytes_and_the_head_of_the_audit(workspace):
    case_id = open_case(workspace)
    issued = workspace.papers.issue(wanted(case_id))
    with workspace.db.read() as session:
        row = session.exec(select(PrintedDocument)).one()
    assert row.sha256 == hashlib.sha256(issued.pdf).hexdigest()
    assert re.fullmatch(r"\d+:[0-9A-F]{8}", row.audit_head)
    assert f"journal {row.audit_head}" in text_of(issued.pdf)


def test_numbers_of_papers_are_never_given_twice(workspace):
    case_id = open_case(workspace)
    numbers = [workspace.papers.issue(wanted(case_id)).number for _ in range(3)]
    assert len(set(numbers)) == 3
    assert [row.number for row in workspace.papers.register(case_id)] == numbers[::-1]


def test_printed_paper_cannot_be_undone(workspace):
    case_id = open_case(workspace)
    issued = workspace.papers.issue(wanted(case_id))
    with pytest.raises((RuleViolation, Conflict)):
        workspace.history.undo()
    assert [row.number for row in workspace.papers.register(case_id)] == [issued.number]


def test_print_is_in_the_audit(workspace):
    case_id = open_case(workspace)
    workspace.papers.issue(wanted(case_id))
    assert "OK" in audit_results(workspace, "paper_printed")


def test_file_name_and_properties_name_nobody(workspace):
    case_id = open_case(workspace)
    issued = workspace.papers.issue(wanted(case_id))
    assert re.fullmatch(r"KG-26-7Q4-\d{5}-.-D15\.pdf", issued.file_name)
    assert "Кулунбаев".encode() not in issued.pdf


def test_purpose_is_needed_to_print(workspace):
    case_id = open_case(workspace)
    with pytest.raises(InvalidInput) as wrong:
        workspace.papers.issue(wanted(case_id, purpose="  "))
    assert wrong.value.fields == {"purpose": "required"}
    assert workspace.papers.register(case_id) == ()


@pytest.mark.parametrize(("copies", "code"), [(0, "too_small"), (21, "too_large")])
def test_number_of_copies_has_bounds(workspace, copies, code):
    case_id = open_case(workspace)
    with pytest.raises(InvalidInput) as wrong:
        workspace.papers.issue(wanted(case_id, copies=copies))
    assert wrong.value.fields == {"copies": code}


def test_outside_reader_without_a_ground_is_refused_and_the_refusal_is_noted(workspace):
    case_id = open_case(workspace)
    request = wanted(case_id, "LABOUR_AUTHORITY")
    preview = workspace.papers.preview(request)
    assert state_of(preview, "ground") is CheckState.STOP
    assert not preview.ready
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.issue(request)
    assert refused.value.code == "print_needs_ground"
    assert "REFUSED:print_needs_ground" in audit_results(workspace, "print")
    assert workspace.papers.register(case_id) == ()


def test_outside_reader_with_a_ground_gets_the_paper(workspace):
    case_id = open_case(workspace)
    give_ground(workspace, case_id, "LABOUR_AUTHORITY")
    issued = workspace.papers.issue(wanted(case_id, "LABOUR_AUTHORITY"))
    text = text_of(issued.pdf)
    assert "Кулунбаев" not in text
    assert "age group" in text


def test_ground_for_another_receiver_does_not_count(workspace):
    case_id = open_case(workspace)
    give_ground(workspace, case_id, "HEALTH")
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.issue(wanted(case_id, "POLICE"))
    assert refused.value.code == "print_needs_ground"


def test_withdrawn_consent_no_longer_carries_a_print(workspace, clock):
    case_id = open_case(workspace, age_from=15, age_to=15)
    consent = workspace.consents.give(
        case_id,
        {
            "basis": "CONSENT",
            "giver": "CHILD",
            "share_with": ("COMMISSION",),
            "given_at": workspace.clock() - timedelta(hours=1),
        },
    )
    request = wanted(case_id, "COMMISSION")
    assert state_of(workspace.papers.preview(request), "ground") is CheckState.OK
    clock.forward(hours=1)
    workspace.consents.withdraw(consent, clock(), "changed its mind")
    clock.forward(minutes=1)
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.issue(request)
    assert refused.value.code == "print_needs_ground"


def test_paper_not_meant_for_a_reader_is_refused_even_as_a_preview(workspace):
    case_id = open_case(workspace)
    for reader in ("SCHOOL", "STATISTICIAN", "NOBODY"):
        with pytest.raises(RuleViolation) as refused:
            workspace.papers.preview(wanted(case_id, reader))
        assert refused.value.code == "print_reader_not_allowed"


def test_trainer_gets_nothing_from_a_real_vault(workspace):
    case_id = open_case(workspace)
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.preview(wanted(case_id, "TRAINER"))
    assert refused.value.code == "print_training_only"
    options = {o.document: o for o in workspace.papers.documents_for(case_id)}
    assert "TRAINER" not in options["D15"].readers


def test_unknown_paper_is_not_found(workspace):
    case_id = open_case(workspace)
    for document in ("D99", "RECOVERY"):
        with pytest.raises(NotFound):
            workspace.papers.preview(wanted(case_id, document=document))


def test_administrator_cannot_print_a_case(workspace, sign_in_as):
    case_id = open_case(workspace)
    sign_in_as(ADMINISTRATOR_ID)
    with pytest.raises(NotAllowed):
        workspace.papers.issue(wanted(case_id))


def test_case_kept_from_a_colleague_is_not_previewed(workspace, sign_in_as):
    case_id = open_case(workspace, knows="TEAM")
    sign_in_as(OTHER_WORKER_ID)
    with pytest.raises(NotAllowed):
        workspace.papers.preview(wanted(case_id))


def test_supervisor_prints_too(workspace, sign_in_as):
    case_id = open_case(workspace)
    sign_in_as(SUPERVISOR_ID)
    assert "Нурила Образцова" in text_of(workspace.papers.issue(wanted(case_id)).pdf)


def test_safety_note_comes_with_the_preview_and_hides_its_part(workspace):
    case_id = open_case(workspace)
    child = workspace.records.get("child", child_id_of(workspace, case_id))
    workspace.records.change("child", child.id, {"address": "ул. Макетная, 7"}, child.version)
    assert "Макетная" in workspace.papers.preview(wanted(case_id)).text
    workspace.safety.add(
        case_id, {"text": "Отцу не звонить.", "applies_to": "BOTH", "hides": ("ADDRESS",)}
    )
    preview = workspace.papers.preview(wanted(case_id))
    assert preview.safety_notes == ("Отцу не звонить.",)
    assert "Макетная" not in preview.text
    assert ("child", "address") in {(f.record, f.name) for f in preview.hidden_fields}


def test_note_about_contact_only_does_not_stand_before_printing(workspace):
    case_id = open_case(workspace)
    workspace.safety.add(case_id, {"text": "Звонить вечером.", "applies_to": "CONTACT"})
    assert workspace.papers.preview(wanted(case_id)).safety_notes == ()


def test_other_children_of_the_raid_are_on_no_paper_of_the_case(workspace):
    first, _second = record_raid(
        workspace, person(), person("Мокова", "Гулнара", sex="FEMALE")
    ).case_ids
    text = workspace.papers.preview(wanted(first)).text
    assert "Кулунбаев" in text
    assert "Мокова" not in text


@pytest.mark.parametrize("who", [{"relation": "FATHER"}, {"relation": "UNCLE", "carer": True}])
def test_suspected_parent_or_carer_does_not_get_the_paper_for_parents(workspace, who):
    case_id = open_case(workspace)
    workspace.records.add(
        "family_member",
        {"name": "Фиктивов Бек", "suspected": True, **who},
        child_id=child_id_of(workspace, case_id),
    )
    with pytest.raises(RuleViolation) as refused:
        workspace.papers.preview(wanted(case_id, "PARENT"))
    assert refused.value.code == "print_parent_suspected"
    assert workspace.papers.preview(wanted(case_id, "PARENT_SUSPECTED")).text


def test_unknown_fields_are_named_before_printing(workspace):
    case_id = open_case(workspace)
    preview = workspace.papers.preview(wanted(case_id))
    check = next(c for c in preview.checks if c.code == "unknown")
    assert check.state is CheckState.QUESTION
    assert "Hours a day" in check.details


def test_steps_of_the_case_stand_on_the_summary_with_their_sources(workspace):
    case_id = open_case(workspace)
    preview = workspace.papers.preview(wanted(case_id))
    assert "Code on Children, Art. 34" in preview.text
    assert state_of(preview, "sources") is CheckState.OK


def test_register_follows_the_clock(workspace, clock):
    case_id = open_case(workspace)
    workspace.papers.issue(wanted(case_id))
    clock.forward(days=1)
    workspace.papers.issue(wanted(case_id))
    moments = [row.printed_at for row in workspace.papers.register(case_id)]
    assert moments[0] - moments[1] == timedelta(days=1)


def test_reader_sees_the_child_that_was_recorded_last(workspace):
    case_id = open_case(workspace)
    with workspace.db.read() as session:
        child = session.exec(select(Child)).one()
    workspace.records.change("child", child.id, {"given_name": "Бакыт"}, child.version)
    assert "Кулунбаев Бакыт" in workspace.papers.preview(wanted(case_id)).text


@pytest.fixture
def training(tmp_path, clock):
    """A training vault with its trainer at the keyboard."""
    from services.storage.keyfile import Kdf
    from services.storage.vault import Vault
    from services.workspace import create_office

    made = Vault.create(
        tmp_path / "class.kamkor-training", "four quiet example words",
        kdf=Kdf(64 * 1024, 1, 1), training=True,
    )  # fmt: skip
    office = {"name": "Example Class", "address": "", "phone": ""}
    opened = create_office(made.vault, office, "Бек Тестов", "TRAINER", clock=clock)
    yield opened
    opened.close()


def test_every_paper_of_a_training_vault_is_marked(training):
    case_id = open_case(training)
    for reader in ("SUPERVISOR", "TRAINER"):
        request = wanted(case_id, reader)
        for pdf in (training.papers.preview(request).pdf, training.papers.issue(request).pdf):
            document = pdfium.PdfDocument(pdf)
            pages = [page.get_textpage().get_text_bounded() for page in document]
            document.close()
            assert all("TRAINING, fictional" in page for page in pages)


def test_trainer_is_on_offer_in_a_training_vault(training):
    options = {o.document: o for o in training.papers.documents_for(open_case(training))}
    assert "TRAINER" in options["D15"].readers


def test_documents_on_offer_say_why_one_is_missing(workspace):
    case_id = open_case(workspace)
    options = {o.document: o for o in workspace.papers.documents_for(case_id)}
    papers = ["D01", "D03", "D04", "D05", "D06", "D07", "D08", "D09", "D10", "D11", "D15"]
    papers.append("D90")
    assert list(options) == papers
    available = [code for code in papers if options[code].available]
    assert available == ["D01", "D03", "D15", "D90"]
    assert all(options[code].why_not in ERRORS for code in papers if not options[code].available)
    assert not options["D10"].available
    assert options["D10"].why_not == "print_referral_not_sent"
    referral_id = sent_referral(workspace, case_id)
    options = {o.document: o for o in workspace.papers.documents_for(case_id)}
    assert options["D10"].record_ids == (referral_id,)


def test_commission_gets_the_number_only_where_an_official_is_alleged_to_be_involved(workspace):
    case_id = open_case(workspace)
    coded = "by the number of the case only"
    assert coded not in workspace.papers.preview(wanted(case_id, "COMMISSION")).text
    workspace.records.add("harm", {"official_complicity": True}, case_id=case_id)
    assert coded in workspace.papers.preview(wanted(case_id, "COMMISSION")).text
