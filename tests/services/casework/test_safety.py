"""Safety notes: shown for what they apply to, for as long as they apply."""

from datetime import date

import pytest

from services.errors import InvalidInput, RuleViolation


def test_note_is_in_force_for_its_scope_and_for_both(desk):
    case_id = desk.case()
    safety = desk.workspace.safety
    safety.add(case_id, {"text": "Ring after school", "applies_to": "CONTACT"})
    safety.add(case_id, {"text": "Never name the shelter", "applies_to": "BOTH"})

    assert [n.text for n in safety.notes(case_id, "PRINT")] == ["Never name the shelter"]
    assert len(safety.notes(case_id, "CONTACT")) == 2
    assert len(safety.notes(case_id)) == 2


def test_note_hides_what_it_says_until_it_ends(desk):
    case_id = desk.case()
    safety = desk.workspace.safety
    note = safety.add(case_id, {"text": "Hide it", "hides": ("ADDRESS", "PHONE")})
    assert safety.hidden(case_id) == {"ADDRESS", "PHONE"}

    safety.end(note, date(2026, 11, 17))

    assert safety.hidden(case_id) == frozenset()
    assert [row.ended_on for row in safety.history(case_id)] == [date(2026, 11, 17)]


def test_note_ends_once(desk):
    note = desk.workspace.safety.add(desk.case(), {"text": "Ring after school"})
    desk.workspace.safety.end(note)

    with pytest.raises(RuleViolation, match="note_ended"):
        desk.workspace.safety.end(note)


def test_note_needs_its_text(desk):
    with pytest.raises(InvalidInput):
        desk.workspace.safety.add(desk.case(), {"hides": ("PHONE",)})
