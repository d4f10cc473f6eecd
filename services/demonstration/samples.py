"""The documented cases of ``resources/samples``: read, checked, and turned into values.

A sample is an intake and a list of dated acts, each a verb of the services with its values. What
the source does not say is absent, and so stays unknown. Values are plain TOML with four additions:

* a table with en, ru and ky is a text in the language of the demonstration;
* "day 3" is a date and "day 3, 10:30" a moment, counted from the day the sample begins;
* "?" is an answer that was asked for and is not known;
* "@boy" is what an earlier act gave the name *boy*; "@boy.child" is the child of that case and
  "@boy.harm" its latest record of that table; "@sitting.2" is the second member of that sitting;
  "@supervisor" is a person of the office.

An act with ``each`` is done once for every name in it, with the name in place of "{each}". An act is
done by the worker, unless ``by`` names another person of the office (PERSONS).
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from services.demonstration.verbs import VERBS
from services.errors import PackError
from services.packs.text import REQUIRED_LANGUAGES, Text, pick

SAMPLES_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "samples"

NOT_KNOWN = "?"
EACH = "{each}"
WORKER, SUPERVISOR = "worker", "supervisor"
PERSONS = (WORKER, SUPERVISOR)
"""Who acts in a sample: a second person approves and verifies what the first has recorded."""

_DAY = re.compile(r"day (?P<day>-?\d+)(?:, (?P<hour>\d\d):(?P<minute>\d\d))?")
_ACT_KEYS = frozenset({"day", "time", "by", "each", "do", "as", "cases", "with"})


@dataclass(frozen=True, slots=True)
class Source:
    """Where the story was told: the file, the part of it, and the words the paragraph begins with."""

    seed: str
    part: str
    paragraph: str


@dataclass(frozen=True, slots=True)
class Goal:
    """Where a case of the sample ends: a step in a state, or an outcome that a second person verified."""

    case: str
    step: str = ""
    state: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class ActOfSample:
    """One dated act: ``do`` is a verb, ``values`` its arguments as they stand in the file."""

    day: int
    at: time
    by: str
    do: str
    name: str
    cases: tuple[str, ...]
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sample:
    """One documented case, or several children of one raid, in an office of the country ``pack``."""

    code: str
    pack: str
    title: Text
    told: Text
    sources: tuple[Source, ...]
    starts_days_before: int
    acts: tuple[ActOfSample, ...]
    reaches: tuple[Goal, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """How the values of a sample are read: language, first day, zone, and names given so far."""

    language: str
    first_day: date
    zone: ZoneInfo
    names: Mapping[str, Any]

    def moment(self, day: int, at: time) -> datetime:
        """The moment of a day of the sample, in the zone of the pack."""
        return datetime.combine(self.first_day + timedelta(days=day), at, self.zone)


def load_samples(folder: Path = SAMPLES_FOLDER) -> tuple[Sample, ...]:
    """Every sample, in the order of their numbers. Raises PackError (file, key, reason)."""
    samples = tuple(read_sample(path) for path in sorted(folder.glob("*.toml"), key=_number))
    if not samples:
        raise PackError(folder.name, "", "no samples there")
    return samples


def _number(path: Path) -> tuple[int, str]:
    number, _, name = path.stem.partition("_")
    return (int(number) if number.isdecimal() else 0, name)


def read_sample(path: Path) -> Sample:
    """Read one sample. Raises PackError."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
        return Sample(
            code=path.stem,
            pack=str(raw.get("pack", "kg")),
            title=_text(path, "title", raw["title"]),
            told=_text(path, "told", raw["told"]),
            sources=tuple(Source(**entry) for entry in raw["source"]),
            starts_days_before=int(raw["starts_days_before"]),
            acts=tuple(_acts(path, raw["act"])),
            reaches=tuple(Goal(**entry) for entry in raw["reaches"]),
        )
    except tomllib.TOMLDecodeError as error:
        raise PackError(path.name, "", f"not readable as TOML: {error}") from error
    except KeyError as error:
        raise PackError(path.name, str(error.args[0]), "is missing") from error
    except TypeError as error:
        raise PackError(path.name, "", f"a key is missing or not known: {error}") from error


def read_value(value: Any, reading: Reading) -> Any:
    """A value of a sample as a service takes it. Raises KeyError for a name not given yet."""
    if isinstance(value, str):
        return _read_word(value, reading)
    if isinstance(value, float):
        return Decimal(str(value))
    if isinstance(value, Mapping):
        if _is_text(value):
            return pick(value, reading.language)
        return {_name(key, reading): read_value(inner, reading) for key, inner in value.items()}
    if isinstance(value, Sequence):
        return tuple(read_value(inner, reading) for inner in value)
    return value


def _name(key: str, reading: Reading) -> Any:
    """The name of a value; of a vote it is the member who gave it."""
    return reading.names[key.removeprefix("@")] if key.startswith("@") else key


def _read_word(word: str, reading: Reading) -> Any:
    if word == NOT_KNOWN:
        return None
    if word.startswith("@"):
        return reading.names[word.removeprefix("@")]
    found = _DAY.fullmatch(word)
    if found is None:
        return word
    if found["hour"] is None:
        return reading.first_day + timedelta(days=int(found["day"]))
    return reading.moment(int(found["day"]), time(int(found["hour"]), int(found["minute"])))


def _acts(path: Path, raw: Sequence[Mapping[str, Any]]) -> Iterator[ActOfSample]:
    for number, entry in enumerate(raw, 1):
        key = f"act.{number}"
        unknown = sorted(entry.keys() - _ACT_KEYS)
        if unknown:
            raise PackError(path.name, f"{key}.{unknown[0]}", "unknown key")
        if entry["do"] not in VERBS:
            raise PackError(path.name, f"{key}.do", f"no such verb: {entry['do']}")
        if entry.get("by", WORKER) not in PERSONS:
            raise PackError(path.name, f"{key}.by", f"no such person: {entry['by']}")
        for each in entry.get("each", ("",)):
            yield ActOfSample(
                day=int(entry["day"]),
                at=time.fromisoformat(entry["time"]),
                by=str(entry.get("by", WORKER)),
                do=entry["do"],
                name=str(entry.get("as", "")).replace(EACH, each),
                cases=tuple(entry.get("cases", ())),
                values=_for_each(entry.get("with", {}), each),
            )


def _for_each(value: Any, each: str) -> Any:
    """The values of an act with the name of the one it is done for."""
    if isinstance(value, str):
        return value.replace(EACH, each)
    if isinstance(value, Mapping):
        return {key: _for_each(inner, each) for key, inner in value.items()}
    return [_for_each(inner, each) for inner in value] if isinstance(value, list) else value


def _text(path: Path, key: str, value: Any) -> Text:
    if not isinstance(value, Mapping) or not _is_text(value):
        raise PackError(path.name, key, "expected a text in each language")
    return dict(value)


def _is_text(value: Mapping[str, Any]) -> bool:
    return value.keys() == set(REQUIRED_LANGUAGES)
