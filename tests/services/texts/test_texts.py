"""Catalogues read from Qt's own translation sources, without Qt."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.texts import Catalogue, plural_forms

RUSSIAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context><name>documents</name>
 <message><source>Referral</source><translation>Направление</translation></message>
 <message><source>Half done</source><translation type="unfinished"></translation></message>
 <message><source>Draft &amp; co</source><translation type="unfinished">Черновик</translation></message>
 <message><source>Gone</source><translation type="vanished">Ушло</translation></message>
 <message numerus="yes"><source>%n child(ren)</source><translation>
  <numerusform>%n ребёнок</numerusform><numerusform>%n ребёнка</numerusform>
  <numerusform>%n детей</numerusform></translation></message>
 <message numerus="yes"><source>%n day(s)</source><translation>
  <numerusform>%n день</numerusform><numerusform></numerusform>
  <numerusform>%n дней</numerusform></translation></message>
</context>
<context><name>fields</name>
 <message><source>Referral</source><translation>Другое направление</translation></message>
</context>
</TS>
"""


@pytest.fixture
def russian(tmp_path: Path) -> Catalogue:
    (tmp_path / "kamkor_ru.ts").write_text(RUSSIAN, encoding="utf-8")
    return Catalogue.load("ru", tmp_path)


def test_text_is_translated_in_its_context(russian):
    assert russian.translate("documents", "Referral") == "Направление"
    assert russian("fields", "Referral") == "Другое направление"


def test_text_without_translation_stays_english(russian):
    assert russian.translate("documents", "Half done") == "Half done"
    assert russian.translate("documents", "Never seen") == "Never seen"


def test_unfinished_translation_with_words_is_used(russian):
    assert russian.translate("documents", "Draft & co") == "Черновик"


def test_vanished_translation_is_not_used(russian):
    assert russian.translate("documents", "Gone") == "Gone"


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 детей"),
        (1, "1 ребёнок"),
        (2, "2 ребёнка"),
        (5, "5 детей"),
        (11, "11 детей"),
        (14, "14 детей"),
        (21, "21 ребёнок"),
        (22, "22 ребёнка"),
        (111, "111 детей"),
    ],
)
def test_russian_number_takes_its_form(russian, count, words):
    assert russian.translate("documents", "%n child(ren)", count) == words


def test_plural_that_lacks_a_form_is_shown_in_english_as_qt_does(russian):
    assert russian.translate("documents", "%n day(s)", 1) == "1 day(s)"


def test_language_without_a_file_shows_english(tmp_path):
    assert Catalogue.load("ky", tmp_path).translate("documents", "Referral") == "Referral"


def test_catalogue_is_read_once(tmp_path):
    assert Catalogue.load("ru", tmp_path) is Catalogue.load("ru", tmp_path)


def test_russian_has_three_forms_and_kyrgyz_two():
    assert (plural_forms("en"), plural_forms("ru"), plural_forms("ky")) == (2, 3, 2)


@given(st.integers(min_value=0, max_value=10_000))
def test_every_number_finds_a_form(count):
    forms = tuple(f"%n {number}" for number in range(3))
    catalogue = Catalogue("ru", {("c", "t"): forms})
    assert catalogue.translate("c", "t", count).startswith(f"{count} ")
