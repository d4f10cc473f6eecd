"""The documented cases: each reaches what its source tells, in every language."""

import json
from pathlib import Path

import pytest

from services.demonstration import (
    DEMO_PASSPHRASE,
    build_demo,
    fill_training_vault,
    load_samples,
)
from services.demonstration.samples import read_sample
from services.errors import InvalidInput, PackError, RuleViolation
from services.storage.keyfile import Kdf
from services.storage.vault import Vault
from services.texts import LANGUAGES
from services.workspace import create_office, open_workspace

SAMPLES = {"1_shepherd", "2_raid", "3_hotline", "4_sexual_exploitation"}
KEYS = {"code", "state", "due", "why", "source"}


@pytest.fixture(scope="module")
def demonstrations(tmp_path_factory):
    """One demonstration in each language, built once."""
    folder = tmp_path_factory.mktemp("demo")
    return {language: build_demo(folder / language, language) for language in LANGUAGES}


def _summary(demonstration):
    return json.loads(demonstration.summary.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_case_reaches_the_state_its_source_tells(demonstrations, language):
    reached = {}
    for case in _summary(demonstrations[language])["cases"]:
        states = {step["code"]: step["state"] for step in case["steps"]}
        reached.setdefault(case["sample"], []).append(states)

    assert set(reached) == SAMPLES
    for sample in load_samples():
        for goal in sample.reaches:
            assert any(states[goal.step] == goal.state for states in reached[sample.code])


@pytest.mark.parametrize("language", LANGUAGES)
def test_summary_has_exactly_the_promised_keys(demonstrations, language):
    summary = _summary(demonstrations[language])

    assert set(summary) == {"cases"}
    for case in summary["cases"]:
        assert set(case) == {"number", "sample", "steps", "findings"}
        assert all(set(step) == KEYS for step in case["steps"])
        assert all(set(row) == {"code", "text", "source"} for row in case["findings"])
        assert case["findings"]


def test_texts_of_the_summary_are_in_the_language(demonstrations):
    texts = {
        language: _summary(demonstrations[language])["cases"][0]["findings"][0]["text"]
        for language in LANGUAGES
    }

    assert len(set(texts.values())) == len(LANGUAGES)


def test_demonstration_is_the_same_each_time(demonstrations, tmp_path):
    again = build_demo(tmp_path / "again", "en")

    assert _summary(again) == _summary(demonstrations["en"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_case_has_its_summary_and_each_sent_referral_its_paper(demonstrations, language):
    names = [path.name for path in demonstrations[language].papers]
    numbers = [case["number"] for case in _summary(demonstrations[language])["cases"]]

    assert len(numbers) == 7
    assert {f"{number}-D15.pdf" for number in numbers} <= set(names)
    assert sum("-D10" in name for name in names) == 12
    assert all(path.read_bytes().startswith(b"%PDF") for path in demonstrations[language].papers)


def test_written_vault_opens_with_the_public_passphrase_and_is_a_training_vault(demonstrations):
    vault = Vault.open(demonstrations["ky"].vault, DEMO_PASSPHRASE)
    try:
        workspace = open_workspace(vault)
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


def test_every_sample_names_its_source_and_leaves_the_age_unknown():
    for sample in load_samples():
        assert sample.sources
        assert all(source.seed and source.paragraph for source in sample.sources)
        intake = next(act for act in sample.acts if act.do == "intake.record")
        assert all("age_from" not in person for person in intake.values["persons"])


def test_training_vault_is_filled_up_to_today_and_its_history_stays_empty(tmp_path, clock):
    cheap = Kdf(64 * 1024, 1, 1)
    vault = Vault.create(tmp_path / "class", "four quiet words", kdf=cheap, training=True).vault
    seen = []
    try:
        workspace = create_office(vault, {"name": "Example"}, "Example Trainer", clock=clock)
        workspace.history.clear()

        played = fill_training_vault(
            workspace, "ky", lambda done, total: seen.append((done, total))
        )

        assert len(workspace.cases.find_ids()) == len(played) == 7
        assert seen[-1][0] == seen[-1][1] == len(seen)
        assert workspace.history.can_undo is None
    finally:
        vault.close()


def test_vault_of_real_cases_takes_no_fictional_ones(workspace):
    with pytest.raises(RuleViolation, match="vault_not_training"):
        fill_training_vault(workspace, "en")
