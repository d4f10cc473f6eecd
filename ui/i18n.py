"""The language of the window: translators, and dates, numbers and texts written in it.

``python -m ui.i18n`` compiles the translations, which set-up does once; the program does it too
when a ``.qm`` file is missing or older than its ``.ts``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from services.settings import LANGUAGES, home
from ui.resources import I18N

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime, tzinfo

SOON_SECONDS = 3 * 24 * 3600
NAMES = {"ky": "Кыргызча", "ru": "Русский", "en": "English"}
_LOCALES = {"ky": "ky_KG", "ru": "ru_RU", "en": "en_GB"}
_DAY_IN_WORDS = {"ky": "d-MMMM, dddd", "ru": "dddd, d MMMM", "en": "dddd, d MMMM"}

_installed: list[QTranslator] = []
_language = "en"


def guess_language() -> str:
    """The language of the computer where we have it, else Russian: most of our users read it."""
    name = QLocale.system().name()[:2]
    return name if name in LANGUAGES else "ru"


def install(language: str) -> None:
    """Put a language in force for all texts created from now on."""
    global _language
    _language = language if language in LANGUAGES else "en"
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    QLocale.setDefault(locale())
    if _language != "en":
        _add(str(Path(_qt_translations()) / f"qtbase_{_language}.qm"))
    compiled = compiled_file(_language)
    if compiled is not None:
        _add(str(compiled))


def is_installed() -> bool:
    """Whether the texts of the language in force were loaded."""
    return bool(_installed)


def language() -> str:
    """The code of the language in force: en, ru or ky."""
    return _language


def locale() -> QLocale:
    """Names of months and days, decimal signs and reading direction of the language in force."""
    return QLocale(_LOCALES[_language])


def translate(context: str, text: str) -> str:
    """A marked text of ``context`` in the language in force."""
    return QCoreApplication.translate(context, text)


def pick(text: Mapping[str, str]) -> str:
    """A pack's text in the language in force; Russian, then any, where a translation is missing."""
    return text.get(_language) or text.get("ru") or next(iter(text.values()), "")


def date_text(day: date | None) -> str:
    """A day as dd.mm.yyyy, the same in all three languages; empty when not known."""
    return "" if day is None else f"{day.day:02}.{day.month:02}.{day.year:04}"


def moment_text(moment: datetime | None, zone: tzinfo | None = None) -> str:
    """A moment as dd.mm.yyyy hh:mm on the clock of ``zone`` (the pack's), 24 hours."""
    if moment is None:
        return ""
    local = moment.astimezone(zone)
    return f"{date_text(local.date())} {local.hour:02}:{local.minute:02}"


def clock_text(moment: datetime, zone: tzinfo | None = None) -> str:
    """The time of day alone, as 14:05."""
    local = moment.astimezone(zone)
    return f"{local.hour:02}:{local.minute:02}"


def short_day(day: date) -> str:
    """A near day with its weekday: "Fri 20.11", "пт 20.11"."""
    name = locale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{name} {day.day:02}.{day.month:02}"


def day_in_words(day: date) -> str:
    """A day as one says it, without the year: "вторник, 17 ноября"."""
    from PySide6.QtCore import QDate

    return locale().toString(QDate(day.year, day.month, day.day), _DAY_IN_WORDS[_language])


def month_text(day: date) -> str:
    """A month with its year, as a heading: "November 2026"."""
    name = locale().standaloneMonthName(day.month)
    return f"{name[:1].upper()}{name[1:]} {day.year}"


def number_text(value: object) -> str:
    """A number with the language's decimal sign, without zeros at its end; empty when not known."""
    if value is None:
        return ""
    text = f"{value:f}" if hasattr(value, "as_tuple") else str(value)
    if "." in text:
        text = text.rstrip("0").rstrip(".").replace(".", locale().decimalPoint())
    return text


def due_text(due: datetime | None, now: datetime, zone: tzinfo | None = None) -> tuple[str, str]:
    """A deadline as said to a worker, and its state ("overdue", "soon" or "open").

    "until Fri 20.11 · 3 days left" before it, "was 13.11 · 4 days ago" after it.
    """
    if due is None:
        return "", "open"
    local, here = due.astimezone(zone), now.astimezone(zone)
    days = (local.date() - here.date()).days
    if due < now:
        was = QCoreApplication.translate("dates", "was {day}")
        was = was.format(day=f"{local.day:02}.{local.month:02}")
        return f"{was} · {ago_text(-days)}", "overdue"
    if days == 0:
        text = QCoreApplication.translate("dates", "today until {time}")
        return text.format(time=clock_text(local, zone)), "soon"
    if days == 1:
        text = QCoreApplication.translate("dates", "tomorrow until {time}")
        return text.format(time=clock_text(local, zone)), "soon"
    until = QCoreApplication.translate("dates", "until {day}")
    left = QCoreApplication.translate("dates", "%n day(s) left", None, days)
    state = "soon" if (due - now).total_seconds() <= SOON_SECONDS else "open"
    return f"{until.format(day=short_day(local.date()))} · {left}", state


def ago_text(days: int) -> str:
    """How long ago, in whole days: "today", "4 days ago"."""
    if days <= 0:
        return QCoreApplication.translate("dates", "today")
    return QCoreApplication.translate("dates", "%n day(s) ago", None, days)


def compiled_file(language: str) -> Path | None:
    """The ``.qm`` of a language, compiled now where it is missing or old; None without a ``.ts``."""
    source = I18N / f"kamkor_{language}.ts"
    if not source.exists():
        return None
    stamp = source.stat().st_mtime
    for folder in (I18N, home("cache")):
        target = folder / f"kamkor_{language}.qm"
        if target.exists() and target.stat().st_mtime >= stamp:
            return target
    for folder in (I18N, home("cache")):
        target = folder / f"kamkor_{language}.qm"
        if _compile(source, target):
            return target
    return None


def _compile(source: Path, target: Path) -> bool:
    import subprocess

    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    tool = Path(PySide6.__file__).parent / name
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            [str(tool), "-silent", str(source), "-qm", str(part)], capture_output=True, check=False
        )
        if done.returncode == 0 and part.exists():
            os.replace(part, target)
            return True
    except OSError:
        return False
    return False


def _add(path: str) -> None:
    translator = QTranslator(QCoreApplication.instance())
    if translator.load(path):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def _qt_translations() -> str:
    from PySide6.QtCore import QLibraryInfo

    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


if __name__ == "__main__":
    for code in LANGUAGES:
        compiled_file(code)
