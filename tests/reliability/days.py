"""Working days of an office of five, each sitting ended by a lock, a kill or a power cut, and held against
a model in memory: what every acknowledged deed left must be there, and nothing else.

The vault's whole content is held against the journal of its commits as well (oracle.py).
"""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID, uuid5

from models.user import User
from services.errors import Conflict, RuleViolation
from services.storage.backup import restore, save_backup
from services.storage.vault import Vault
from services.workspace import Workspace
from tests.conftest import PASSPHRASE, SUPERVISOR_ID
from tests.reliability.deeds import Day
from tests.reliability.nursery import BEGUN, Ended, Nursery
from tests.reliability.office import CHEAP, START, make_office, opened
from tests.reliability.oracle import ACKNOWLEDGED, Judge, content_of
from tests.reliability.power import cuts, read_log

USERS, ACTIONS = 5, 300
DAY_LONG = timedelta(days=1)
INTENDED = "intended"
LOCK, KILL, CUT = "lock", "kill", "cut"
_PEOPLE = UUID("5c2f4a0e-6f0b-4a55-9b1e-000000000020")
Model = dict[str, str]
"""What must be in the vault: ``table/column/row`` and the value; of a removed row there is nothing."""


def person(number: int) -> UUID:
    """The id of one of the five; the first is the supervisor."""
    return SUPERVISOR_ID if number == 0 else uuid5(_PEOPLE, str(number))


def passphrase(number: int) -> str:
    """A passphrase of their own for each."""
    return PASSPHRASE if number == 0 else f"{PASSPHRASE} {number}"


class Careful(Day):
    """A day whose deeds say beforehand what they will leave, so that a model can be kept."""

    def __init__(
        self, workspace: Workspace, clock: Any, rng: Random, intend: Callable[[Model], None]
    ) -> None:
        super().__init__(workspace, clock, rng)
        self.intend = intend

    def deed(self, serial: str) -> str:
        """One of the deeds of the model, or any other."""
        self.clock.set(self.clock() + timedelta(seconds=self.rng.randrange(20, 90)))
        verb = self.rng.choice(
            (self.correct, self.note, self.relative, self.draft, self.child, None)
        )
        self.intend({})
        try:
            if verb is None:
                return self.act()
            verb(serial)
        except (RuleViolation, Conflict) as refused:
            return refused.code
        return verb.__name__

    def correct(self, serial: str) -> None:
        """Correct a child's patronymic."""
        _, child = self.case
        version = self.workspace.records.get("child", child).version
        self.intend({f"child/phone/{child.hex}": serial})
        self.workspace.records.change("child", child, {"phone": serial}, version)

    def note(self, serial: str) -> None:
        """Write a note."""
        case, _ = self.case
        text = f"{serial} {self.text()}"
        self.intend({f"case_narrative/text/{text}": text})
        self.workspace.records.add("case_narrative", {"kind": "NOTE", "text": text}, case_id=case)

    def relative(self, serial: str) -> None:
        """Enter a person of the family."""
        _, child = self.case
        self.intend({f"family_member/name/{serial}": serial})
        self.workspace.records.add(
            "family_member", {"name": serial, "relation": "AUNT"}, child_id=child
        )

    def draft(self, serial: str) -> None:
        """Leave something typed and not saved."""
        self.intend({f"draft/payload/day {self.workspace.actor().id.hex}": serial})  # type: ignore[union-attr]
        self.workspace.drafts.save("day", {"text": serial})

    def child(self, serial: str) -> None:
        """A raid with one child of that name."""
        event = {"channel": "RAID", "received_at": self.clock(), "place": serial}
        children = [{"family_name": serial, "given_name": "Үлгү", "age_from": 12, "age_to": 12}]
        self.intend({f"child/family_name/{serial}": serial})
        self.workspace.intake.record(event, (), children, knows="OFFICE", open_cases=True)
        self.look_around()


# verbs of ``Day.act`` that touch what the model knows would need a model of their own
FREE = ("change_case", "change_work", "give_consent", "refer", "assess", "plan_sitting", "read_all")


def holds(path: Path, model: Model) -> list[str]:
    """What the vault says otherwise than the model."""
    vault = Vault.open(path, PASSPHRASE)
    try:
        with vault.engine.connect() as connection:
            execute = connection.exec_driver_sql
            phones = dict(execute("SELECT id, phone FROM child").all())
            known = {
                "child/phone": phones,
                "child/family_name": _same(execute("SELECT family_name FROM child")),
                "case_narrative/text": _same(execute("SELECT text FROM case_narrative")),
                "family_member/name": _same(execute("SELECT name FROM family_member")),
                "draft/payload": {
                    f"day {row[0]}": json.loads(row[1]).get("text")
                    for row in execute("SELECT user_id, payload FROM draft WHERE form = 'day'")
                },
            }
    finally:
        vault.close()
    found = []
    for place, value in model.items():
        table, row = place.rsplit("/", 1) if place.count("/") == 2 else _split(place)
        if known[table].get(row) != value:
            found.append(f"{table}: {value!r} is not there")
    return found


def _split(place: str) -> tuple[str, str]:
    """Of a place whose row holds slashes itself."""
    one, two, row = place.split("/", 2)
    return f"{one}/{two}", row


def _same(rows: Any) -> dict[str, str]:
    return {row[0]: row[0] for row in rows}


@dataclass
class Office:
    """The five, their vault as it is now, and what it must hold."""

    nursery: Nursery
    judge: Judge
    folder: Path
    rng: Random
    model: Model = field(default_factory=dict)
    sittings: int = 0
    deeds: int = 0
    ends: dict[str, int] = field(default_factory=lambda: {LOCK: 0, KILL: 0, CUT: 0})
    differences: list[str] = field(default_factory=list)
    copies: int = 0

    def open_for_business(self) -> None:
        """Make the vault, and let everybody in."""
        self.path, _ = make_office(self.folder / "vault")
        workspace, _clock = opened(self.path)
        with workspace.db.write("user_added", reversible=False) as session:
            for number in range(1, USERS):
                session.add(User(id=person(number), name=f"Мисалбек {number}", role="WORKER"))
        for number in range(1, USERS):
            workspace.vault.add_slot(person(number), passphrase(number), kdf=CHEAP)
        workspace.close()
        for number in range(USERS):
            self.nursery.learn(self.path, passphrase(number))

    def live(self, day: int, actions: int) -> None:
        """One day: each of the five sits down, in some order; in the evening a copy is saved."""
        morning = START + day * DAY_LONG
        for turn, number in enumerate(self.rng.sample(range(USERS), USERS)):
            self.sit(number, morning + timedelta(hours=2 * turn), actions // USERS)
        self.save_a_copy()

    def sit(self, number: int, moment: datetime, actions: int) -> None:
        """One sitting, ended by a lock, by a kill or by a power cut; then everything is compared."""
        end = self.rng.choices((LOCK, KILL, CUT), (60, 25, 15))[0]
        log, start = self.folder / "log", self.folder / "start"
        shutil.rmtree(start, ignore_errors=True)
        shutil.copytree(self.path.parent, start, ignore=shutil.ignore_patterns("*-shm", "*-lock"))
        before = content_of(start / self.path.name)
        ended = self.nursery.run(
            "sitting",
            path=self.path,
            user=number,
            serial=f"{self.sittings}",
            seed=self.rng.random(),
            acts=actions,
            moment=moment.isoformat(),
            log=log if end == CUT else "",
            kill_after=self.rng.uniform(0.05, actions * 0.02) if end == KILL else None,
        )
        entries = ended.entries
        if end == CUT:
            entries = self._cut(start, log, entries)
        self.sittings += 1
        self.ends[end] += 1
        self._compare(before, ended, entries, moment)

    def save_a_copy(self) -> None:
        """A verified copy, which is then put somewhere else and compared."""
        folder = self.folder / "copies"
        folder.mkdir(exist_ok=True)
        vault = Vault.open(self.path, PASSPHRASE)
        made = save_backup(vault, folder)
        vault.close()
        target = self.folder / "drill"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        if content_of(restore(made.path, target, PASSPHRASE)) != content_of(self.path):
            self.differences.append("a restored copy is not what the vault was")
        made.path.unlink()
        self.copies += 1

    @property
    def said(self) -> str:
        """What happened, in one line."""
        ends = ", ".join(f"{count} {name}s" for name, count in self.ends.items())
        return (
            f"{self.sittings} sittings ({ends}), {self.deeds} deeds acknowledged, {self.copies} copies"
            f" restored, {len(self.differences)} differences"
        )

    def _cut(self, start: Path, log: Path, entries: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """The power goes at some moment of the sitting: the folder becomes what was left."""
        (cut,) = cuts(start, read_log(log), self.path.parent, self.rng, 1)
        shutil.rmtree(self.path.parent)
        self.path.parent.mkdir()
        cut.write(self.path.parent)
        return entries[: max(1, cut.marked)]

    def _compare(
        self, before: str, ended: Ended, entries: list[tuple[str, str]], moment: datetime
    ) -> None:
        if ended.raised or ended.hung:
            self.differences.append(ended.raised or "hung")
        journal = Ended(0, entries).journal
        intended: Model = {}
        for kind, what in entries:
            if kind == INTENDED:
                intended = json.loads(what)
            elif kind == ACKNOWLEDGED:
                self.model.update(intended)
                self.deeds += kind == ACKNOWLEDGED
                intended = {}
        try:
            found = self.judge.look(self.path, journal.allowed or [before], moment + 2 * DAY_LONG)
        except Exception as error:
            self.differences.append(f"sitting {self.sittings}: {type(error).__name__}: {error}")
            return
        missing = holds(self.path, self.model)
        if found not in journal.allowed[:1]:
            # the last deed was saved though nobody had been told yet
            late = {**self.model, **intended}
            if not holds(self.path, late):
                self.model, missing = late, []
        self.differences += missing


def sitting(
    say: Callable[..., None],
    path: str,
    user: int,
    serial: str,
    seed: float,
    acts: int,
    moment: str,
    log: str = "",
) -> None:
    """One person's sitting; job of the nursery."""
    from tests.reliability import deeds, jobs

    deeds._VERBS = {verb: count for verb, count in deeds._VERBS.items() if verb.__name__ in FREE}
    tell, begin = jobs.at_work(say, Path(path), log, passphrase(user), person(user))
    workspace, clock = begin(datetime.fromisoformat(moment))

    def intend(model: Model) -> None:
        if model:
            tell(INTENDED, json.dumps(model, ensure_ascii=False))

    day = Careful(workspace, clock, Random(seed), intend)
    tell(BEGUN)
    for number in range(acts):
        tell(ACKNOWLEDGED, day.deed(f"d{serial}.{number}"))
    workspace.close()
