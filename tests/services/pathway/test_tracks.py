"""The track files: complete, cited, and refused with file, key and reason when wrong."""

import shutil
from pathlib import Path

import pytest

from services.errors import PackError
from services.packs.loader import PACKS_FOLDER, read_pack
from services.packs.model import Pack
from services.packs.tracks import DETECTOR

LANES = {
    "SOC": "S10 S20 S25 S30 S40 S45 S50 S60 S70 S80 S85 S90",
    "NRM": "N10 N15 N20 N30 N40 N50 N60 N70",
    "ENF": "X10 X20 X30 X35 X40 X50 X55 X58 X60 X70",
    "RET": "R10 R20 R30 R40 R50",
    "CLM": "M10 M20 M30 M40 M50 M60 M70",
    "MIG": "G10 G20 G25 G30 G40 G45 G60",
    "EDU": "E10 E20 E30 E35 E40 E50",
    "DOC": "P05 P10 P20 P25 P30 P40 P45 P50",
}
FORMS = frozenset(
    "notice registration emergency assessment plan family_plan sitting approval referral visit service_given "  # noqa: SIM905
    "plan_review visit:FOLLOW_UP closure nrm_screening nrm_safety nrm_referral nrm_plan "
    "nrm_identification:PRELIMINARY nrm_identification:OFFICIAL "
    "mission_notice return return_identity return_contact return_tracing return_decision "
    "return_hand_over return_follow_up violation cross_notice offence_case fine check investigation "
    "interview reinvestigation court feedback schooling enrolment document_held allowance "
    "record_abroad".split()
)


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """A copy of the packs, to be damaged."""
    for folder in ("kg", "common"):
        shutil.copytree(PACKS_FOLDER / folder, tmp_path / folder)
    return tmp_path


def damage(path: Path, old: str, new: str) -> None:
    """Put one thing into a file in another's place; it must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_step_of_the_eight_procedures_is_there_in_order(kg: Pack) -> None:
    for track in kg.tracks:
        assert [step.code for step in track.steps if not step.part_of] == LANES[track.code].split()


def test_every_form_is_one_the_screens_know(kg: Pack) -> None:
    for step in kg.steps.values():
        kind, _, act = step.form.partition(":")
        assert step.form in FORMS or (kind == "act" and kg.item("act", act)), step.code


def test_every_act_of_a_step_and_of_a_fact_is_in_the_list(kg: Pack) -> None:
    named = {act for step in kg.steps.values() for act in step.acts}
    named |= {act for fact in kg.tracks[0].facts.values() for act in fact.acts}

    assert named <= set(kg.lists["act"])
    assert set(kg.lists["act"]) - named <= {"POSTPONED", "MATERIALS_RECEIVED"}


def test_every_result_belongs_to_acts_of_the_list(kg: Pack) -> None:
    for item in kg.lists["act_outcome"].values():
        assert set(item.attributes["acts"]) <= set(kg.lists["act"])


def test_every_responsible_body_is_an_agency_of_the_pack(kg: Pack) -> None:
    for track in kg.tracks:
        assert set(track.detectors.values()) <= set(kg.agencies)
        for step in track.steps:
            assert step.responsible == DETECTOR or step.responsible in kg.agencies
            assert track.responsible(step, "RAID") in kg.agencies
            assert track.responsible(step, "A CHANNEL NOBODY KNOWS") in kg.agencies


def test_every_channel_of_the_detectors_is_a_channel(kg: Pack) -> None:
    assert set(kg.tracks[0].detectors) - {"OTHERWISE"} <= set(kg.lists["channel"])


def test_every_reason_code_has_words(kg: Pack) -> None:
    codes = {step.otherwise for step in kg.steps.values()}
    for step in kg.steps.values():
        codes |= {because.why for because in (*step.drops, *step.holds)}

    assert codes <= set(kg.lists["why"])


def test_every_need_has_words_or_is_a_document(kg: Pack) -> None:
    needs = {need for step in kg.steps.values() for need in step.needs}

    assert {need for need in needs if not need.startswith("D")} - {"DOMAINS"} <= set(
        kg.lists["step_need"]
    )


def test_a_station_name_fits_the_strip(kg: Pack) -> None:
    for step in kg.steps.values():
        for words in step.short.values():
            assert len(words) <= 14, (step.code, words)


@pytest.mark.parametrize(
    ("code", "limits"),
    [
        ("S10", {(2, "days", "CC 34")}),
        ("S20", {(1, "working_days", "OFFICE")}),
        ("S25", {(24, "hours", "CC 36.7")}),
        ("S25A", {(24, "hours", "CC 36.7")}),
        ("S25B", {(24, "hours", "FC 82")}),
        ("S25C", {(24, "hours", "FC 82")}),
        ("S30", {(10, "days", "CC 36.1")}),
        ("S45", {(10, "days", "CC 35")}),
        ("S50", {(10, "days", "CC 36.6")}),
        ("S60", {(3, "working_days", "OFFICE")}),
        ("S85", {(3, "months", "OFFICE")}),
        ("S90A", {(3, "months", "OFFICE")}),
        ("S90B", {(6, "months", "OFFICE")}),
        ("N10", {(0, "days", "OFFICE")}),
        ("N15", {(24, "hours", "OFFICE")}),
        ("N20", {(3, "days", "OFFICE")}),
        ("N30", {(10, "days", "OFFICE")}),
        ("N40", {(1, "days", "OFFICE")}),
        ("N50", {(10, "days", "OFFICE")}),
        ("N60", {(1, "working_days", "OFFICE")}),
        ("R10", {(10, "days", "OFFICE")}),
        ("R20", {(3, "working_days", "OFFICE")}),
        ("R30", {(30, "days", "OFFICE")}),
        ("R50A", {(1, "months", "OFFICE")}),
        ("R50B", {(3, "months", "OFFICE")}),
        ("M10", {(14, "days", "OFFICE")}),
        ("M20", {(14, "days", "OFFICE")}),
        ("M30", {(14, "days", "OFFICE")}),
        ("M40", {(7, "days", "OFFICE")}),
        ("M50", {(30, "days", "OFFICE")}),
        ("M60", {(3, "months", "OFFICE")}),
        ("M60A", {(6, "months", "OFFICE")}),
        ("M60B", {(12, "months", "OFFICE")}),
        ("M70", {(3, "months", "OFFICE")}),
        ("G10", {(5, "working_days", "OFFICE")}),
        ("G25", {(1, "months", "CC 74")}),
        ("G30", {(10, "working_days", "OFFICE"), (3, "days", "OFFICE")}),
        ("G60", {(0, "days", "CC 76")}),
        ("E10", {(5, "working_days", "OFFICE")}),
        ("E20A", {(30, "days", "OFFICE")}),
        ("E40", {(0, "days", "PLAN"), (30, "days", "OFFICE")}),
        ("P05", {(3, "days", "OFFICE")}),
        ("P20", {(10, "days", "OFFICE")}),
        ("X20", {(3, "working_days", "OFFICE")}),
        ("X30", {(6, "months", "CO 48"), (12, "months", "CO 48")}),
        ("X35", {(30, "days", "CO 563")}),
        ("X40", {(10, "days", "CPC 153.3"), (20, "days", "CPC 153.3")}),
        ("X58", {(30, "days", "OFFICE")}),
        ("X70", {(30, "days", "OFFICE")}),
    ],
)
def test_the_limits_are_those_of_the_procedure(
    kg: Pack, code: str, limits: set[tuple[int, str, str]]
) -> None:
    found = {(limit.amount, limit.unit, limit.source) for limit in kg.steps[code].deadlines}

    assert found == limits


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('done = "notice_given"', 'done = "notice_givn"', "S10.done", "undeclared fact"),
        ('from = "detected_at"', 'from = "detected"', "S10.deadlines.1.from", "undeclared moment"),
        (
            'source = "CC 34" }]',
            'source = "XX 34" }]',
            "S10.deadlines.1.source",
            "undeclared reference",
        ),
        ('unit = "days"', 'unit = "weeks"', "S10.deadlines.1.unit", "expected one of"),
        (
            ', source = "CC 34" }]',
            " }]",
            "S10.deadlines.1.source",
            "a source or is an office default",
        ),
        ('ky = "Билдирүү" }\nshort', 'kg = "Билдирүү" }\nshort', "S10.name.ky", "no wording"),
        ('form = "notice"', 'fom = "notice"', "S10.form", "is missing"),
        ('code = "S20"', 'code = "S10"', "S10.code", "already"),
        ('waits = ["S20"]', 'waits = ["S60"]', "S30.waits", "no earlier step"),
    ],
)
def test_a_fault_in_a_track_names_file_step_and_reason(
    packs: Path, old: str, new: str, key: str, reason: str
) -> None:
    damage(packs / "kg" / "tracks" / "social.toml", old, new)

    with pytest.raises(PackError) as caught:
        read_pack("kg", packs)

    assert caught.value.details["key"] == f"step.{key}"
    assert reason in caught.value.details["reason"]


def test_a_track_that_is_no_toml_is_refused(packs: Path) -> None:
    (packs / "kg" / "tracks" / "nrm.toml").write_text("[[step", encoding="utf-8")

    with pytest.raises(PackError, match=r"nrm\.toml"):
        read_pack("kg", packs)


def test_a_fact_of_an_unknown_type_is_refused(packs: Path) -> None:
    damage(packs / "common" / "pathway_facts.toml", 'type = "int"', 'type = "float"')

    with pytest.raises(PackError, match="expected one of"):
        read_pack("kg", packs)


def test_the_packs_version_changes_with_a_track(tmp_path: Path, kg: Pack) -> None:
    root = tmp_path / "packs"
    shutil.copytree(PACKS_FOLDER, root)
    damage(root / "kg" / "tracks" / "social.toml", "amount = 2", "amount = 3")

    assert read_pack("kg", root).version != kg.version
