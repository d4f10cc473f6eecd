"""The documented cases: each reaches what its source tells, in every language."""

import json
from functools import cache
from pathlib import Path

import pytest

from services.cases import CaseFilters
from services.demonstration import (
    DEMO_PASSPHRASE,
    build_demo,
    fill_training_vault,
    load_samples,
)
from services.demonstration.build import OFFICER, SECOND_PERSON
from services.demonstration.samples import read_sample
from services.demonstration.verbs import VERBS, VERSIONED
from services.errors import InvalidInput, PackError, RuleViolation
from services.storage.keyfile import Kdf
from services.storage.vault import Vault
from services.texts import LANGUAGES
from services.workspace import create_office, open_workspace

SAMPLES = {
    "1_shepherd": 1,
    "2_raid": 4,
    "3_hotline": 1,
    "4_sexual_exploitation": 1,
    "5_shop": 2,
    "6_return": 3,
    "7_papers": 1,
    "8_fine": 1,
    "9_review": 1,
    "10_cotton": 3,
    "11_night": 18,
    "12_unnamed": 2,
    "13_siblings": 3,
}
"""Each sample, and how many cases it opens."""

AGE_IS_TOLD = {"5_shop", "12_unnamed"}
OPEN_BY_ITS_SOURCE = {
    "1_shepherd",
    "2_raid",
    "4_sexual_exploitation",
    "8_fine",
    "9_review",
    "10_cotton",
    "11_night",
    "12_unnamed",
    "13_siblings",
}
"""Where the source stops before an end: on its way to court, investigated, not paid, warned only."""

KEYS = {"code", "state", "due", "why", "source"}


WHOLE = [pytest.param(code, marks=pytest.mark.full) for code in LANGUAGES]
"""The whole demonstration takes a while: each language has its turn in the long run of the tests."""

QUICK = ("5_shop", "8_fine", "10_cotton", "13_siblings")
"""The samples of the short run: one that is lived to its end, and one of each other country."""


@pytest.fixture(scope="module")
def demonstrations(tmp_path_factory):
    """The demonstration of a language, built once when it is first asked for."""
    folder = tmp_path_factory.mktemp("demo")
    return cache(lambda language: build_demo(folder / language, language))


@pytest.fixture(scope="module")
def quick(tmp_path_factory):
    """A demonstration of some of the samples, in Kyrgyz."""
    samples = [sample for sample in load_samples() if sample.code in QUICK]
    return build_demo(tmp_path_factory.mktemp("quick"), "ky", samples=samples)


def test_some_samples_of_three_countries_reach_their_ends_and_print_their_papers(quick):
    cases = _summary(quick)["cases"]
    assert {case["pack"] for case in cases} == {"kg", "kz", "tj"}
    assert len(cases) == sum(SAMPLES[code] for code in QUICK)
    names = {path.name for path in quick.papers}
    assert {f"{case['number']}-D15.pdf" for case in cases} <= names


def _few():
    return [sample for sample in load_samples() if sample.code in ("3_hotline", "8_fine")]


def _all_cases(workspace):
    return workspace.cases.find_ids(filters=CaseFilters(open=None))


def _summary(demonstration):
    return json.loads(demonstration.summary.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", WHOLE)
def test_every_case_reaches_the_state_its_source_tells(demonstrations, language):
    reached = {}
    for case in _summary(demonstrations(language))["cases"]:
        states = {step["code"]: step["state"] for step in case["steps"]}
        reached.setdefault(case["sample"], []).append(states)

    assert {code: len(cases) for code, cases in reached.items()} == SAMPLES
    for sample in load_samples():
        for goal in sample.reaches:
            if goal.step:
                assert any(states[goal.step] == goal.state for states in reached[sample.code])


def test_every_sample_is_closed_on_a_verified_outcome_or_stays_open_as_its_source_tells():
    for sample in load_samples():
        closed = {
            goal.case for goal in sample.reaches if (goal.step, goal.state) == ("S90", "DONE")
        }
        verified = {goal.case for goal in sample.reaches if goal.outcome}
        if sample.code in OPEN_BY_ITS_SOURCE:
            assert not closed
        else:
            assert closed == {name for act in sample.acts for name in act.cases}
            assert closed <= verified


def test_an_outcome_that_nobody_verified_is_no_end(tmp_path):
    source = Path("resources/samples/8_fine.toml").read_text(encoding="utf-8")
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(source.replace('outcome = "WITHDRAWN"', 'outcome = "LAWFUL"'), "utf-8")

    with pytest.raises(RuleViolation) as refused:
        build_demo(tmp_path / "demo", "en", samples=[read_sample(wrong)])

    assert refused.value.code == "sample_not_reached"
    assert refused.value.details["step"] == "LAWFUL"


def test_who_records_an_outcome_is_not_who_verifies_it(quick):
    vault = Vault.open(quick.vault, DEMO_PASSPHRASE)
    try:
        workspace = open_workspace(vault)
        everyone = _all_cases(workspace)
        checked = [row for case_id in everyone for row in workspace.outcomes.of_case(case_id)]
        approved = [row for case_id in everyone for row in workspace.approvals.of_case(case_id)]
    finally:
        vault.close()

    assert {(row.recorded_by, row.verified_by) for row in checked} == {(OFFICER, SECOND_PERSON)}
    assert {(row.submitter, row.decider) for row in approved} == {(OFFICER, SECOND_PERSON)}
    assert {row.subject for row in approved} == {"ASSESSMENT", "PLAN", "CLOSURE"}


def test_an_act_for_each_of_several_children_is_done_for_every_one(tmp_path):
    acts = next(one for one in load_samples() if one.code == "6_return").acts

    opened = [act for act in acts if act.do == "referrals.send"]
    assert [act.values["referral_id"] for act in opened] == [
        "@first_notice",
        "@second_notice",
        "@third_notice",
    ]


def test_every_verb_of_the_samples_is_a_method_of_a_service(workspace):
    for verb in VERBS:
        service, _, method = verb.partition(".")
        assert callable(getattr(getattr(workspace, service), method)), verb
    assert set(VERSIONED) <= VERBS


@pytest.mark.parametrize("language", WHOLE)
def test_summary_has_exactly_the_promised_keys(demonstrations, language):
    summary = _summary(demonstrations(language))

    assert set(summary) == {"cases"}
    for case in summary["cases"]:
        assert set(case) == {"number", "pack", "sample", "steps", "findings"}
        assert all(set(step) == KEYS for step in case["steps"])
        assert all(set(row) == {"code", "text", "source"} for row in case["findings"])
        assert case["findings"]


@pytest.mark.full
def test_texts_of_the_summary_are_in_the_language(tmp_path):
    texts = {
        language: _summary(build_demo(tmp_path / language, language, samples=_few()))["cases"][1][
            "findings"
        ][0]["text"]
        for language in LANGUAGES
    }

    assert len(set(texts.values())) == len(LANGUAGES)


@pytest.mark.full
def test_demonstration_is_the_same_each_time(tmp_path):
    once, again = (build_demo(tmp_path / name, "en", samples=_few()) for name in ("once", "again"))

    assert _summary(again) == _summary(once)


@pytest.mark.parametrize("language", WHOLE)
def test_each_case_has_its_summary_and_each_sent_referral_its_paper(demonstrations, language):
    names = [path.name for path in demonstrations(language).papers]
    numbers = [case["number"] for case in _summary(demonstrations(language))["cases"]]

    assert len(numbers) == sum(SAMPLES.values())
    for document in ("D01", "D03", "D15"):
        assert {f"{number}-{document}.pdf" for number in numbers} <= set(names)
    for document in ("D04", "D05", "D06", "D07", "D09", "D11"):
        assert any(document in name for name in names)
    sent = [act for sample in load_samples() for act in sample.acts if act.do == "referrals.send"]
    assert sum("-D10" in name for name in names) == len(sent)
    assert all(path.read_bytes().startswith(b"%PDF") for path in demonstrations(language).papers)


@pytest.mark.parametrize("country", ["kg", "kz", "tj"])
def test_written_vaults_open_with_the_public_passphrase_and_are_training_vaults(quick, country):
    paths = {path.stem.rpartition("-")[2]: path for path in quick.vaults}
    assert paths.keys() == {"demonstration", "kz", "tj"}
    vault = Vault.open(paths["demonstration" if country == "kg" else country], DEMO_PASSPHRASE)
    try:
        workspace = open_workspace(vault)
        assert workspace.pack.code == country
        assert vault.training
        assert workspace.office.training
        assert workspace.db.verify_audit().ok
    finally:
        vault.close()


def test_language_that_kamkor_does_not_speak_is_refused(tmp_path):
    with pytest.raises(InvalidInput):
        build_demo(tmp_path / "demo", "de")


def test_sample_that_ends_elsewhere_than_its_source_is_reported(tmp_path):
    sample = next(s for s in load_samples() if s.code == "3_hotline")
    wrong = tmp_path / "wrong.toml"
    source = Path("resources/samples/3_hotline.toml").read_text(encoding="utf-8")
    wrong.write_text(source.replace('state = "DONE"', 'state = "BLOCKED"'), encoding="utf-8")

    with pytest.raises(RuleViolation) as refused:
        build_demo(tmp_path / "demo", "en", samples=[read_sample(wrong)])

    assert sample.reaches[0].step == "S10"
    assert refused.value.code == "sample_not_reached"
    assert refused.value.details["found"] == "DONE"


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('do = "referrals.send"', 'do = "vault.close"', "do"),
        ("day = 0\n", "day = 0\nhour = 3\n", "hour"),
        ("day = 0\n", 'day = 0\nby = "nobody"\n', "by"),
        ("title =", "heading =", "title"),
    ],
)
def test_faulty_sample_is_refused_with_file_and_key(tmp_path, old, new, key):
    source = Path("resources/samples/3_hotline.toml").read_text(encoding="utf-8")
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(source.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(PackError) as refused:
        read_sample(wrong)

    assert refused.value.details["file"] == "wrong.toml"
    assert refused.value.details["key"].endswith(key)


def test_every_sample_names_its_source_and_leaves_the_age_unknown_unless_that_tells_it():
    for sample in load_samples():
        assert sample.sources
        assert all(source.seed and source.paragraph for source in sample.sources)
        for intake in (act for act in sample.acts if act.do == "intake.record"):
            told = ["age_from" in person for person in intake.values["persons"]]
            assert all(told) if sample.code in AGE_IS_TOLD else not any(told)


@pytest.mark.full
def test_training_vault_is_filled_up_to_today_and_its_history_stays_empty(tmp_path, clock):
    cheap = Kdf(64 * 1024, 1, 1)
    vault = Vault.create(tmp_path / "class", "four quiet words", kdf=cheap, training=True).vault
    seen = []
    try:
        workspace = create_office(vault, {"name": "Example"}, "Example Trainer", clock=clock)
        workspace.history.clear()

        played = fill_training_vault(
            workspace, "ru", lambda done, total: seen.append((done, total))
        )

        home = sum(SAMPLES[sample.code] for sample in load_samples() if sample.pack == "kg")
        assert len(_all_cases(workspace)) == len(played) == home
        assert workspace.actor().name == "Example Trainer"
        assert seen[-1][0] == seen[-1][1] == len(seen)
        assert workspace.history.can_undo is None
    finally:
        vault.close()


def test_vault_of_real_cases_takes_no_fictional_ones(workspace):
    with pytest.raises(RuleViolation, match="vault_not_training"):
        fill_training_vault(workspace, "en")
