"""A file of facts: what is known of a child and what was done, without a vault (docs/packs.md).

Its acts become facts by the same code as those of a case; what the file states itself as a fact or
a moment outranks that. Every fault is an AppError that names the key.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid5

from services.errors import AppError
from services.law.check_input import typed_value
from services.packs.loader import load_pack
from services.packs.model import Pack
from services.pathway.case_facts import noon
from services.pathway.deeds import Deed
from services.pathway.engine import postponed_moment
from services.pathway.records import CaseRecords, bare_case

_KEYS = (
    "pack", "at", "channel", "child", "work", "events", "facts", "moments", "rights", "expected",
)  # fmt: skip
_EVENT = ("act", "at", "outcome", "reason", "next_on", "step", "agency", "amount", "about")
_ON = "on"
_CASE = UUID("00000000-0000-4000-8000-000000000001")


@dataclass(frozen=True, slots=True)
class Job:
    """What is known of one job, and the day the law is asked for."""

    facts: Mapping[str, Any]
    on: date


@dataclass(frozen=True, slots=True)
class FactsFile:
    """A file that was read and checked. ``facts`` and ``moments`` are those stated outright;
    ``rights`` what else decides on rights; ``expected`` is for whoever keeps the file."""

    pack: Pack
    at: datetime
    channel: str = ""
    child: Mapping[str, Any] = field(default_factory=dict)
    work: Sequence[Job] = ()
    deeds: Sequence[Deed] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    moments: Mapping[str, datetime] = field(default_factory=dict)
    rights: Mapping[str, Any] = field(default_factory=dict)
    expected: Mapping[str, Any] = field(default_factory=dict)

    @property
    def records(self) -> CaseRecords:
        """The records of a case of which just this is known."""
        dated = [deed.happened_at for deed in self.deeds if deed.happened_at is not None]
        found = self.moments.get("detected_at") or min(dated, default=self.at)
        case = bare_case(id=_CASE, detected_at=found, opened_at=found, channel=self.channel or None)
        harm = SimpleNamespace(
            danger=self.child.get("danger"), observed_on=None, official_complicity=None,
            created_at=found, changed_at=None,
        )  # fmt: skip
        work = [_job_row(job.facts) for job in self.work]
        return CaseRecords(case, {"act": list(self.deeds), "harm": [harm], "work_situation": work})


def _job_row(facts: Mapping[str, Any]) -> Any:
    known = ("sector", "hours_day", "hours_week")
    return SimpleNamespace(
        activity=None, employer_kind=None, **{name: facts.get(name) for name in known}
    )


def read_facts_file(
    text: str, pack_code: str | None = None, at: datetime | None = None
) -> FactsFile:
    """Read a file of facts; ``pack_code`` and ``at`` outrank what it says itself.

    Raises AppError facts_file_not_json, facts_file_unknown_key, facts_file_wrong_type,
    facts_file_unknown_code, facts_file_not_moment, facts_file_missing; PackError.
    """
    raw = _object(_parsed(text), "")
    _only(raw, _KEYS, "")
    pack = load_pack(pack_code or _text(raw.get("pack") or "kg", "pack"))
    reader = _Reader(pack)
    now = at or reader.moment(_needed(raw, "at", "at"), "at")
    jobs = [
        reader.job(entry, f"work[{number}]", now)
        for number, entry in enumerate(_list(raw.get("work"), "work"), 1)
    ]
    events = [
        reader.event(entry, f"events[{number}]")
        for number, entry in enumerate(_list(raw.get("events"), "events"), 1)
    ]
    return FactsFile(
        pack=pack,
        at=now,
        channel=reader.code("channel", raw.get("channel"), "channel") or "",
        child=reader.law_facts(raw.get("child"), "child"),
        work=jobs,
        deeds=events,
        facts=reader.pathway_facts(raw.get("facts"), "facts"),
        moments=reader.moments(raw.get("moments"), "moments"),
        rights=reader.law_facts(raw.get("rights"), "rights"),
        expected=_object(raw.get("expected"), "expected"),
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    """Checks values against what a pack declares; ``key`` says where in the file they stand."""

    pack: Pack

    def law_facts(self, raw: Any, key: str) -> dict[str, Any]:
        """Facts of the law by name."""
        found = {}
        for name, value in _object(raw, key).items():
            fact = self.pack.facts.get(name)
            if fact is None or fact.input != fact.name:
                raise AppError("facts_file_unknown_key", key=f"{key}.{name}")
            try:
                found[name] = typed_value(self.pack, fact, value)
            except AppError as error:
                raise AppError("facts_file_wrong_type", key=f"{key}.{name}") from error
        return found

    def job(self, raw: Any, key: str, now: datetime) -> Job:
        """One job: facts of the law, and the day it was seen."""
        entry = dict(_object(raw, key))
        on = self.day(entry.pop(_ON, None), f"{key}.{_ON}")
        return Job(self.law_facts(entry, key), on or now.astimezone(self.pack.timezone).date())

    def event(self, raw: Any, key: str) -> Deed:
        """One thing done. Events of one record (an offence case, a return) share ``about``."""
        entry = _object(raw, key)
        _only(entry, _EVENT, key)
        act = self.code("act", _needed(entry, "act", f"{key}.act"), f"{key}.act")
        about = _optional(entry, "about", key, _text)
        amount = entry.get("amount")
        if amount is not None and (not isinstance(amount, int) or isinstance(amount, bool)):
            raise AppError("facts_file_wrong_type", key=f"{key}.amount")
        return Deed(
            case_id=_CASE,
            kind=str(act),
            step=self.code("step", entry.get("step"), f"{key}.step"),
            happened_at=_optional(entry, "at", key, self.moment),
            agency=self.code("agency", entry.get("agency"), f"{key}.agency"),
            outcome=self.code("act_outcome", entry.get("outcome"), f"{key}.outcome"),
            reason=_optional(entry, "reason", key, _text),
            next_on=self.day(entry.get("next_on"), f"{key}.next_on"),
            amount=amount,
            about=uuid5(_CASE, about) if about else None,
        )

    def pathway_facts(self, raw: Any, key: str) -> dict[str, Any]:
        """Facts of the pathway that the file states outright; null leaves one unknown."""
        declared = self.pack.tracks[0].facts if self.pack.tracks else {}
        found = {}
        for name, value in _object(raw, key).items():
            fact = declared.get(name)
            if fact is None or fact.type == "moment":
                raise AppError("facts_file_unknown_key", key=f"{key}.{name}")
            try:
                if value is not None:
                    fact.check(value)
            except TypeError as error:
                raise AppError("facts_file_wrong_type", key=f"{key}.{name}") from error
            found[name] = value
        return found

    def moments(self, raw: Any, key: str) -> dict[str, datetime]:
        """Moments of the pathway, and the days to which steps are postponed."""
        declared = self.pack.tracks[0].facts if self.pack.tracks else {}
        known = {name for name, fact in declared.items() if fact.type == "moment"}
        known |= {postponed_moment(code) for code in self.pack.steps}
        found = {}
        for name, value in _object(raw, key).items():
            if name not in known:
                raise AppError("facts_file_unknown_key", key=f"{key}.{name}")
            found[name] = self.moment(value, f"{key}.{name}")
        return found

    def moment(self, value: Any, key: str) -> datetime:
        """A moment; without an offset it is local time, without an hour noon."""
        try:
            if isinstance(value, str) and len(value) == len("2026-05-12"):
                return noon(date.fromisoformat(value), self.pack)
            read = datetime.fromisoformat(value)
        except (TypeError, ValueError) as error:
            raise AppError("facts_file_not_moment", key=key) from error
        return read if read.tzinfo else read.replace(tzinfo=self.pack.timezone)

    def day(self, value: Any, key: str) -> date | None:
        """A day, or None where there is none."""
        try:
            return None if value is None else date.fromisoformat(value)
        except (TypeError, ValueError) as error:
            raise AppError("facts_file_not_moment", key=key) from error

    def code(self, list_name: str, value: Any, key: str) -> str | None:
        """A code of a list, or None where there is none."""
        if value is None:
            return None
        if not isinstance(value, str) or value not in self.pack.lists.get(list_name, {}):
            raise AppError("facts_file_unknown_code", key=key, list=list_name)
        return value


def _parsed(text: str) -> Any:
    try:
        # an escaped half of a letter (\\ud800) is JSON, but nothing can store or print it
        json.dumps(json.loads(text), ensure_ascii=False).encode()
        return json.loads(text, object_pairs_hook=_once, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise AppError("facts_file_not_json", line=getattr(error, "lineno", 0)) from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise AppError("facts_file_unknown_key", key=key)
        found[key] = value
    return found


def _refuse(name: str) -> Any:
    raise AppError("facts_file_wrong_type", key=name)


def _object(value: Any, key: str) -> dict[str, Any]:
    if value is None and key:
        return {}
    if not isinstance(value, dict):
        raise AppError("facts_file_wrong_type", key=key or "{}")
    return value


def _list(value: Any, key: str) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise AppError("facts_file_wrong_type", key=key)
    return value


def _text(value: Any, key: str) -> str:
    if not isinstance(value, str):
        raise AppError("facts_file_wrong_type", key=key)
    return value


def _optional(
    entry: Mapping[str, Any], name: str, key: str, read: Callable[[Any, str], Any]
) -> Any:
    value = entry.get(name)
    return None if value is None else read(value, f"{key}.{name}")


def _needed(entry: Mapping[str, Any], name: str, key: str) -> Any:
    if entry.get(name) is None:
        raise AppError("facts_file_missing", key=key)
    return entry[name]


def _only(entry: Mapping[str, Any], known: Sequence[str], key: str) -> None:
    for name in entry:
        if name not in known:
            raise AppError("facts_file_unknown_key", key=f"{key}.{name}" if key else name)
