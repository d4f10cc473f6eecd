"""What the papers say, without a page being drawn."""

from dataclasses import replace

import pytest

from services.documents import content as c
from services.documents.content import reading
from tests.documents.conftest import at, row

HOUR_ORDER = ("10.11.2026", "12.11.2026", "14.11.2026")


def blocks_of(paper: c.Paper, kind: type) -> list:
    found = []
    for block in paper.blocks:
        inner = block.blocks if isinstance(block, c.KeepTogether) else (block,)
        found += [b for b in inner if isinstance(b, kind)]
    return found


def test_referral_says_only_what_the_receiver_needs(case, referral_paper):
    text = reading(referral_paper(case))
    assert "Нужна беседа с психологом" in text
    for piece in ("Рассказ", "Школа № 0", "Шаблонова", "Рынок", "Макетная", "Примеров"):
        assert piece not in text


def test_referral_carries_number_return_code_and_ground(case, referral_paper):
    text = reading(referral_paper(case))
    for piece in ("KG-26-7Q4-R00031-X", "K7M-4QX", "consent, given on 10.11.2026"):
        assert piece in text


def test_referral_of_a_trafficking_case_carries_no_name(trafficking_case, referral_paper):
    text = reading(referral_paper(trafficking_case))
    assert "Образцов" not in text
    assert "Азат" not in text
    assert "KG-26-7Q4-00042-K" in text


def test_referral_to_a_school_does_not_say_why(case, referral_paper):
    paper = referral_paper(case, "SCHOOL")
    assert "Purpose" not in reading(paper)
    assert ("referral", "purpose") in {(h.record, h.name) for h in paper.hidden}


def test_referral_without_its_need_is_not_complete(case, referral_paper):
    empty = replace(case, referrals=({**case.referrals[0], "need": None},))
    assert referral_paper(empty).missing == ("need",)
    assert referral_paper(case).missing == ()


def test_kyrgyz_referral_prints_the_russian_text_of_the_signed_part(case, referral_paper):
    paper = referral_paper(case, language="ky", legal=True)
    text = reading(paper)
    assert "Психологиялык жардам" in text
    assert "Психологическая помощь" in text
    notes = blocks_of(paper, c.Note)
    assert any("Russian text" in note.text or "орус" in note.text.lower() for note in notes)
    assert len(blocks_of(paper, c.SignatureLines)) == 1


def test_russian_referral_stands_alone(case, referral_paper):
    text = reading(referral_paper(case, language="ru"))
    assert text.count("Психологическая помощь") == 1


def test_summary_of_a_school_reader_uses_months_only(case, referral_paper):
    text = reading(referral_paper(case, "SCHOOL", "en"))
    assert "November 2026" in text
    assert "30.11.2026" not in text


def test_timeline_runs_from_the_oldest_to_the_newest(case, summary):
    timeline = blocks_of(summary(case, "SUPERVISOR"), c.Timeline)[0]
    days = [entry.when for entry in timeline.entries]
    assert days == sorted(days, key=lambda d: (d[6:], d[3:5], d[:2]))
    assert [day for day in HOUR_ORDER if day in days] == list(HOUR_ORDER)


def test_not_recorded_is_printed_as_not_known(case, summary):
    paper = summary(case, "SUPERVISOR")
    assert "Hours a week: not known" in reading(paper)
    assert any("Hours a week" in label for label in paper.unknown)


def test_facts_that_the_law_asks_for_are_listed(case, summary, pack):
    text = reading(summary(case, "SUPERVISOR"))
    assert pack.facts["hours_week"].text["en"] in text


def test_findings_never_call_a_case_lawful(case, summary):
    for language in ("en", "ru", "ky"):
        text = reading(summary(case, "SUPERVISOR", language)).lower()
        assert "lawful" not in text.replace("unlawful", "")
    assert "No breach found in the recorded facts." in reading(summary(case, "SUPERVISOR"))


def test_finding_stands_with_its_source(case, summary, pack):
    rule = pack.laws[0].rules[-1]
    finding = {"code": rule.finding, "band": "14-15", "source": "CC 36.7"}
    text = reading(summary(replace(case, findings=(finding,)), "SUPERVISOR"))
    assert "Code on Children, Art. 36.7" in text
    assert "if the child is aged 14–15" in text


def test_decision_of_the_supervisor_stands_beside_the_finding(case, summary):
    finding = {
        "code": "F_CONTRACT", "band": "", "source": "CO 92", "decision": "SET_ASIDE", "work_id": None,
    }  # fmt: skip
    override = row(
        "finding_override", finding="F_CONTRACT", decision="SET_ASIDE", work_id=None,
        reason="The contract was shown later", decided_at=at(12), withdrawn_at=None,
    )  # fmt: skip
    decided = replace(case, findings=(finding,), overrides=(override,))
    text = reading(summary(decided, "SUPERVISOR"))
    assert "Set aside · The contract was shown later · 12.11.2026" in text
    for reader in ("SCHOOL", "LABOUR_AUTHORITY"):
        assert "The contract was shown later" not in reading(summary(decided, reader))


def test_overdue_step_is_late_without_being_stored_so(case, summary, pack):
    step = {
        "track": "SOC",
        "step": "S40",
        "state": "OPEN",
        "due_at": case.now.replace(day=12),
        "done_at": None,
        "responsible": "KG.TU",
        "source": "CC 36.1",
        "position": 1,
    }
    table = blocks_of(summary(replace(case, steps=(step,)), "SUPERVISOR"), c.PathwayTable)[0]
    assert table.rows[0].state == "LATE"
    assert "36.1" in table.rows[0].source
    later = {**step, "due_at": case.now.replace(day=20)}
    table = blocks_of(summary(replace(case, steps=(later,)), "SUPERVISOR"), c.PathwayTable)[0]
    assert table.rows[0].state == "OPEN"


def test_deadline_without_a_law_is_called_an_office_default(case, summary):
    step = {
        "track": "SOC",
        "step": "S60",
        "state": "OPEN",
        "due_at": case.now,
        "done_at": None,
        "responsible": "KG.LSA",
        "source": "OFFICE",
        "position": 1,
    }
    table = blocks_of(summary(replace(case, steps=(step,)), "SUPERVISOR"), c.PathwayTable)[0]
    assert table.rows[0].source == "office default"


def test_reading_covers_every_kind_of_block():
    blocks: tuple[c.Block, ...] = (
        c.Heading("one"),
        c.Paragraph("two"),
        c.FieldRows((c.FieldRow("three", "3"),)),
        c.Table(("four",), (("4",),), (1,)),
        c.BulletList(("five",)),
        c.NumberedList(("six",)),
        c.Note("seven"),
        c.CheckBoxes((c.CheckBox("eight"),)),
        c.SignatureLines((c.SignatureLine("nine"),), "", "", ""),
        c.Timeline((c.TimelineEntry("ten", "10"),)),
        c.PathwayTable((), (c.PathwayRow("OPEN", "eleven", "", "", "", "", ""),)),
        c.TearOffSlip("", "twelve", (), (), (), "code", "12"),
        c.KeyBox(("thirteen", "13")),
        c.PageBreak(),
        c.KeepTogether((c.Paragraph("fourteen"),)),
    )
    paper = c.Paper("X", "title", "en", c.Letterhead("office"), blocks)
    text = reading(paper)
    for word in [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
    ]:
        assert word in text
    assert text.endswith("fourteen")


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_summary_uses_the_words_of_its_language(case, summary, pack, language):
    text = reading(summary(case, "SUPERVISOR", language))
    assert pack.text("sector", "SV.MARKET", language) in text
