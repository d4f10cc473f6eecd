"""Every text in every language: none missing, placeholders equal, plurals filled."""

import ast
import re
import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication

from services.texts import LANGUAGES, SOURCE_FOLDER, plural_forms
from tests.house.source import modules
from ui import i18n, translations

PLACE = re.compile(r"\{\w+\}|%n|%\d")


class Message(NamedTuple):
    context: str
    source: str
    plural: bool
    finished: bool
    forms: list[str]


def messages(language: str) -> Iterator[Message]:
    root = ElementTree.parse(SOURCE_FOLDER / f"kamkor_{language}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.get("numerus") == "yes",
                translation.get("type") is None,
                plural or [translation.text or ""],
            )


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_no_text_is_missing(language: str) -> None:
    missing = [
        (m.context, m.source) for m in messages(language) if not m.finished or not all(m.forms)
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_has_the_forms_of_its_language(language: str) -> None:
    wrong = [
        m.source
        for m in messages(language)
        if m.plural and m.finished and len(m.forms) != plural_forms(language)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_the_same_in_every_language(language: str) -> None:
    wrong = []
    for m in messages(language):
        for form in m.forms:
            wanted, found = set(PLACE.findall(m.source)), set(PLACE.findall(form))
            # a form for one may say "one" in words
            if form and found != wanted and not (m.plural and found == wanted - {"%n"}):
                wrong.append((m.source, form))
    assert wrong == []


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_accelerators_stay_off_letters_that_many_keyboards_lack(language: str) -> None:
    wrong = [form for m in messages(language) for form in m.forms if re.search("&[ңөүҢӨҮ]", form)]
    assert wrong == []


def test_extraction_leaves_no_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for language in LANGUAGES:
        shutil.copy(SOURCE_FOLDER / f"kamkor_{language}.ts", tmp_path)
    before = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    monkeypatch.setattr(translations, "SOURCE_FOLDER", tmp_path)
    monkeypatch.setattr(translations, "FIELDS_FILE", tmp_path / "fields" / "fields_strings.py")
    assert translations.update() == 0
    after = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("*.ts")}
    assert sorted(name for name in before if before[name] != after[name]) == []


def test_the_extractor_overlooks_no_text() -> None:
    """It does so without a word: a text counted by an attribute (``state.days``) is one such."""
    sources = {message.source for message in messages("ru")}
    overlooked = [
        (path, text)
        for path, tree in modules().items()
        if path.startswith(("ui/", "services/"))
        for text in _marked_texts(tree)
        if text not in sources
    ]
    assert overlooked == []


def _marked_texts(tree: ast.AST) -> Iterator[str]:
    """The second word of ``translate("context", "text")``, the first of ``self.tr("text")``."""
    places = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            place = places.get(getattr(node.func, "attr", getattr(node.func, "id", "")), 9)
            text = node.args[place] if len(node.args) > place else None
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_compiled_and_loaded(language: str, kamkor_app: QApplication) -> None:
    i18n.install(language)
    try:
        assert i18n.compiled_file(language) is not None
        assert "%n" not in i18n.ago_text(5)
        assert "day(s)" not in i18n.ago_text(5)
    finally:
        i18n.install("en")


def test_russian_counts_as_russian_does(kamkor_app: QApplication) -> None:
    i18n.install("ru")
    try:
        said = [i18n.ago_text(days) for days in (1, 2, 5, 21)]
    finally:
        i18n.install("en")
    assert len({text.split()[1] for text in said}) == 3
    assert said[0].split()[1] == said[3].split()[1]


def test_the_days_have_names_in_every_language(kamkor_app: QApplication) -> None:
    from datetime import date

    said = {}
    for language in LANGUAGES:
        i18n.install(language)
        said[language] = i18n.day_in_words(date(2026, 11, 17))
    i18n.install("en")
    assert said["en"] == "Tuesday, 17 November"
    assert said["ru"] == "вторник, 17 ноября"
    assert said["ky"].startswith("17-ноябрь")


def test_every_context_is_asked_for_by_a_class_or_by_name() -> None:
    """``thing.tr(…)`` is filed under «thing», but asks for the name of its class at run time."""
    root = SOURCE_FOLDER.parent.parent
    code = "".join(
        path.read_text(encoding="utf-8")
        for folder in ("ui", "services")
        for path in (root / folder).rglob("*.py")
    )
    asked = set(re.findall(r"^class (\w+)", code, re.MULTILINE))
    asked |= set(re.findall(r'(?:translate|QT_TRANSLATE_NOOP)\(\s*"(\w+)"', code))

    assert {message.context for message in messages("ru")} <= asked
