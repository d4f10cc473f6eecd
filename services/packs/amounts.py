"""Limits in short: an amount and its unit as they stand in a list or a table."""

from collections.abc import Sequence

from services.packs.text import Text
from services.texts import plural

_UNITS: dict[str, dict[str, Sequence[str]]] = {
    "hours": {"en": ("{n} hour", "{n} hours"), "ru": ("{n} час", "{n} часа", "{n} часов")},
    "days": {"en": ("{n} day", "{n} days"), "ru": ("{n} день", "{n} дня", "{n} дней")},
    "working_days": {
        "en": ("{n} working day", "{n} working days"),
        "ru": ("{n} рабочий день", "{n} рабочих дня", "{n} рабочих дней"),
    },
    "months": {"en": ("{n} month", "{n} months"), "ru": ("{n} месяц", "{n} месяца", "{n} месяцев")},
    "years": {"en": ("{n} year", "{n} years"), "ru": ("{n} год", "{n} года", "{n} лет")},
}
_KYRGYZ = {
    "hours": "{n} саат",
    "days": "{n} күн",
    "working_days": "{n} жумуш күнү",
    "months": "{n} ай",
    "years": "{n} жыл",
}
_SAME_DAY: Text = {"en": "the same day", "ru": "в тот же день", "ky": "ошол эле күнү"}


def amount_text(amount: int, unit: str) -> Text:
    """An amount of hours, days, working_days, months or years in each language; 0 is the same day."""
    if amount == 0:
        return _SAME_DAY
    words = {language: plural(forms, amount) for language, forms in _UNITS[unit].items()}
    words["ky"] = _KYRGYZ[unit]
    return {language: form.format(n=amount) for language, form in words.items()}
