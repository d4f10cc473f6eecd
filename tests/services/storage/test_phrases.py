"""Phrases drawn by chance: enough of them, readable, and accepted as passphrases."""

import re

import pytest
from rapidfuzz.distance import Levenshtein

from services.storage.passphrase import check_passphrase
from services.storage.phrases import BITS, bits, enough, new_phrase, words_of


@pytest.mark.parametrize(("language", "least", "words"), [("ru", 1024, 5), ("ky", 512, 6)])
def test_a_list_is_long_enough_for_its_phrases(language, least, words):
    assert len(words_of(language)) >= least
    assert enough(language) == words
    assert bits(language, words) >= BITS > bits(language, words - 1)


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_words_are_plain_and_not_mistaken_for_each_other(language):
    words = words_of(language)
    assert list(words) == sorted(set(words))
    assert [word for word in words if not re.fullmatch("[а-яңөү]{4,8}", word)] == []
    pairs = [
        (one, other)
        for place, one in enumerate(words)
        for other in words[place + 1 :]
        if Levenshtein.distance(one, other, score_cutoff=1) <= 1
    ]
    assert pairs == []


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_a_phrase_is_new_each_time_and_a_good_passphrase(language):
    phrases = {new_phrase(language) for _ in range(50)}
    assert len(phrases) == 50
    assert {check_passphrase(phrase) for phrase in phrases} == {None}
    assert all(len(set(phrase.split())) == enough(language) for phrase in phrases)


def test_a_phrase_of_too_few_words_is_never_made():
    with pytest.raises(ValueError, match="too few"):
        new_phrase("ru", 4)
    assert len(new_phrase("ru", 7).split()) == 7
