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
        options = ["-locations", "none", "-no-obsolete", "-silent", "-source-language", "en"]
        options += ["-target-language", language, *(["-pluralonly"] if language == "en" else [])]
        command = [str(tool), *files, str(FIELDS_FILE), *options, "-ts", str(source_file(language))]
        done = subprocess.run(command, check=False)
        if done.returncode != 0:
            return done.returncode
    return 0


def unfinished(language: str) -> Iterator[tuple[str, str]]:
    """Context and source text of every message without all its forms."""
    wanted = plural_forms(language)
    for context in ElementTree.parse(source_file(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else translation.findall("numerusform")
            texts = [form.text for form in forms] if forms else [getattr(translation, "text", "")]
            short = message.get("numerus") == "yes" and len(texts) < wanted
            if short or not all(texts):
                yield context.findtext("name") or "", message.findtext("source") or ""


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
