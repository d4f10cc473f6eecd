"""Reading typed values out of a pack's tables; each fault names its file, its key and the reason."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from services.errors import PackError
from services.packs.conditions import Condition
from services.packs.text import KNOWN_LANGUAGES, REQUIRED_LANGUAGES, Text, same_in_all


@dataclass(slots=True)
class Table:
    """One table of a file; ``label`` is its own name, the last part of ``key``.

    Each key is taken once; ``finish`` refuses those nobody asked for.
    """

    file: str
    key: str
    values: Mapping[str, Any]
    label: str = ""
    taken: set[str] = field(default_factory=set)

    def error(self, name: str, reason: str) -> PackError:
        """The error for one key of this table (``name`` empty: the table itself)."""
        return PackError(self.file, ".".join(part for part in (self.key, name) if part), reason)

    def take(self, name: str) -> Any:
        """The raw value or None."""
        self.taken.add(name)
        return self.values.get(name)

    def string(self, name: str, default: str | None = None) -> str:
        """A line of text. Without a default the key is required and must not be blank."""
        value = self.take(name)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.error(name, "expected a text")
        return value

    def yes_no(self, name: str, default: bool = False) -> bool:
        """true or false."""
        value = self.take(name)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self.error(name, "expected true or false")
        return value

    def number(self, name: str) -> float | None:
        """A number, or None where the key is absent."""
        value = self.take(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.error(name, "expected a number")
        return value

    def strings(self, name: str) -> tuple[str, ...]:
        """A list of texts, empty where the key is absent."""
        value = self.take(name)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.error(name, "expected a list of texts")
        return tuple(value)

    def day(self, name: str) -> date | None:
        """A date as year-month-day, or None where the key is absent."""
        value = self.take(name)
        if value is None:
            return None
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError) as error:
            raise self.error(name, "expected a date (year-month-day)") from error

    def text(self, name: str) -> Text:
        """A text in every required language."""
        value = self.take(name)
        if not isinstance(value, Mapping):
            raise self.error(name, "expected a text in each language")
        return read_text(self.file, f"{self.key}.{name}", value)

    def optional_text(self, name: str) -> Text:
        """A text in each language, a single wording for all of them, or nothing."""
        value = self.values.get(name)
        if value is None or isinstance(value, str):
            self.taken.add(name)
            return same_in_all(value) if value else {}
        return self.text(name)

    def condition(self, name: str, declared: Collection[str]) -> Condition | None:
        """A condition over the declared facts, or None where the key is absent."""
        value = self.take(name)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self.error(name, "expected a condition")
        return Condition.compile(value, declared, file=self.file, key=f"{self.key}.{name}")

    def tables(self, name: str) -> list["Table"]:
        """The tables of ``[[name]]`` or ``[name.…]`` below this one; a named one keeps its name."""
        value = self.take(name)
        if value is None:
            return []
        pairs: list[tuple[str, Any]] = (
            list(value.items())
            if isinstance(value, Mapping)
            else [(str(number), item) for number, item in enumerate(value, 1)]
            if isinstance(value, list)
            else []
        )
        if not all(isinstance(item, Mapping) for _, item in pairs):
            raise self.error(name, "expected tables")
        return [
            Table(self.file, f"{self.key}.{name}.{label}", item, label) for label, item in pairs
        ]

    def finish(self) -> None:
        """Refuse the keys that were never taken."""
        unknown = sorted(self.values.keys() - self.taken)
        if unknown:
            raise self.error(unknown[0], "unknown key")


def read_text(file: str, key: str, value: Mapping[str, Any]) -> Text:
    """The wordings of a table; PackError for a missing or blank one or an unknown language."""
    for language in REQUIRED_LANGUAGES:
        wording = value.get(language)
        if not isinstance(wording, str) or not wording.strip():
            raise PackError(file, f"{key}.{language}", "no wording in this language")
    unknown = sorted(value.keys() - set(KNOWN_LANGUAGES))
    if unknown:
        raise PackError(file, f"{key}.{unknown[0]}", "unknown language")
    return dict(value)
