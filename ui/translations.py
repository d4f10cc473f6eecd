"""Keeps the translation sources in step with the code: ``python -m ui.translations update``.

Labels of the table of fields stand in the models, which Qt's extractor cannot read; they are
written into a helper file first. ``todo`` prints what still has no translation.
"""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from models.fields import all_fields
from services.texts import LANGUAGES, SOURCE_FOLDER, plural_forms

ROOT = Path(__file__).resolve().parent.parent
FIELDS_FILE = ROOT / "build" / "fields_strings.py"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Key = tuple[str, str]
"""Context and source text."""


def source_file(language: str) -> Path:
    """The translation source of one language."""
    return SOURCE_FOLDER / f"kamkor_{language}.ts"


def field_texts() -> list[str]:
    """Labels, helps and units of every field, each once."""
    texts = {text for spec in all_fields() for text in (spec.label, spec.help, spec.unit) if text}
    return sorted(texts)


def update() -> int:
    """Extract every text into the three sources; translations that exist are kept."""
    import PySide6

    FIELDS_FILE.parent.mkdir(exist_ok=True)
    lines = [f'QT_TRANSLATE_NOOP("fields", {text!r})' for text in field_texts()]
    FIELDS_FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    files = [str(path) for folder in ("ui", "services") for path in _python_files(ROOT / folder)]
    SOURCE_FOLDER.mkdir(parents=True, exist_ok=True)
    tool = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    for language in LANGUAGES:
        kept = _translations(language)
        options = ["-locations", "none", "-no-obsolete", "-silent", "-source-language", "en"]
        options += ["-target-language", language, "-ts", str(source_file(language))]
        done = subprocess.run([str(tool), *files, str(FIELDS_FILE), *options], check=False)
        if done.returncode != 0:
            return done.returncode
        _settle(language, kept)
    return 0


def _translations(language: str) -> dict[Key, list[str]]:
    """The forms of every finished message of a source."""
    path = source_file(language)
    if not path.exists():
        return {}
    return {
        (name, message.findtext("source") or ""): forms
        for name, message in _messages(ElementTree.parse(path).getroot())
        if (forms := _forms(message)) and all(forms)
    }


def _settle(language: str, kept: dict[Key, list[str]]) -> None:
    """Mark every text with %n as a plural, which the extractor sees in ``tr`` only, and put back
    what was translated. English holds the plurals alone: its other texts are the sources."""
    path = source_file(language)
    tree = ElementTree.parse(path)
    for context in list(tree.getroot().iter("context")):
        for message in list(context.iter("message")):
            source = message.findtext("source") or ""
            plural = "%n" in source
            if language == "en" and not plural:
                context.remove(message)
                continue
            forms = kept.get((context.findtext("name") or "", source), [])
            _put(message, forms, plural_forms(language) if plural else 0)
        if context.find("message") is None:
            tree.getroot().remove(context)
    ElementTree.indent(tree, "    ")
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f"{HEAD}{text}\n", encoding="utf-8")


def _put(message: ElementTree.Element, forms: list[str], plurals: int) -> None:
    """Write the forms of one message; where they are not all there it stays unfinished."""
    old = message.find("translation")
    if old is not None:
        message.remove(old)
    translation = ElementTree.SubElement(message, "translation")
    finished = len(forms) == max(plurals, 1) and all(forms)
    if not finished:
        translation.set("type", "unfinished")
    if plurals:
        message.set("numerus", "yes")
        for number in range(plurals):
            form = ElementTree.SubElement(translation, "numerusform")
            form.text = forms[number] if finished else ""
    else:
        translation.text = forms[0] if finished else ""


def _messages(root: ElementTree.Element) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def _forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return []
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def unfinished(language: str) -> Iterator[Key]:
    """Context and source text of every message without all its forms."""
    for name, message in _messages(ElementTree.parse(source_file(language)).getroot()):
        wanted = plural_forms(language) if message.get("numerus") == "yes" else 1
        forms = _forms(message)
        if len(forms) != wanted or not all(forms):
            yield name, message.findtext("source") or ""


def _python_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.py") if "versions" not in path.parts)


def main(arguments: list[str]) -> int:
    """``update`` or ``todo``; 2 for anything else."""
    if arguments == ["update"]:
        return update()
    if arguments == ["todo"]:
        for language in LANGUAGES:
            for context, source in unfinished(language):
                print(f"{language}\t{context}\t{source}")
        return 0
    print("python -m ui.translations update | todo")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
