"""Every verb of every service asks who is there before it does anything.

The services are found by looking at an open workspace, so that a new one is held to it unasked. What
asks nobody stands below with its reason, for a person to review.
"""

import ast
import inspect
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from services.events import EventBus
from services.storage.database import Database
from services.storage.history import History
from services.storage.vault import Vault
from services.workspace import Workspace, open_workspace
from tests.conftest import PASSPHRASE, FakeClock, VaultFiles

BELOW = (Database, EventBus, Vault, History)
"""Storage: it knows no roles, and no screen is given it to read with."""

REVIEWED: dict[str, str] = {
    "Acts.needs": "reads the pack, no case",
    "Backups.accompany": "joins the copies of the sealed cases to every run, reads no case",
    "Sealing.copies": "files in a folder, and when they were made",
    "Sealing.keeps": "yes or no for the leaving that has asked; names no case",
    "Sealing.left": "who left and still holds a key, for who has the sealed vault open",
    "Sealing.missing": "numbers that a restored sealed vault lacks, for who has it open",
    "Backups.compare": "counts cases and entries of the journal, no content",
    "Backups.kept": "files in a folder, and how many cases each holds",
    "Backups.log": "when copies were made, no content",
    "Backups.state": "when a copy was made, no content",
    "Backups.before": "part of a step that has asked: a copy before it",
    "Backups.daily": "the copy at close, for whoever closes; `daily_due` asks first",
    "Backups.note_rehearsal": "counts a rehearsal, reads no case",
    "Backups.note_upgrade": "notes the copy that a new version made by itself",
    "Closures.can_close_directly": "a right of who asks, no case",
    "Confirmation.confirm": "proves who is there",
    "Confirmation.forget": "ends a proof",
    "Confirmation.require": "is itself a question",
    "Enforcement.shows_suspect": "a right of who asks, no case",
    "Erasure.clean": "the end of an erasure that has asked; removes, shows nothing",
    "Erasure.finish": "at opening: takes out what was erased before, whoever opens",
    "FindingDecisions.choices": "the decisions that the procedure knows for a finding",
    "FindingDecisions.readings_for": "reads the pack, no case",
    "Outcomes.can_verify": "a right of who asks, about a view that they have",
    "PackShelf.keep_present": "keeps a version of the procedure, no case",
    "PackShelf.of": "the procedure, no case",
    "PackShelf.other": "the procedure, no case",
    "PackShelf.refresh": "the procedure, no case",
    "PackShelf.release_of": "the version that a case follows, no content",
    "PackShelf.stamp": "the procedure, no case",
    "PackShelf.tail": "the procedure, no case",
    "People.remove_strange_keys": "at opening and before a new key: takes away, shows nothing",
    "Procedure.differences": "two versions of the procedure, no case",
    "Procedure.recheck": "derives again; tells a number",
    "Requests.mark_done": "inside the write of a verb that has asked",
    "Retention.clock_is_doubtful": "the computer's clock",
    "Sealing.close": "lets go of the second vault",
    "Sealing.open": "opens with the key of who opened the first vault, or not at all",
    "Search.matching": "a piece of a query; the list that runs it asks",
    "Today.remember_visit": "keeps the moment of the last visit, gives nothing away",
    "Trail.begin": "at opening: notes what was outside, before anybody is there",
    "Trail.clock_doubt": "the computer's clock",
    "Trail.clock_is_doubtful": "the computer's clock",
    "Trail.finish": "notes the end of the journal outside the vault",
    "Trail.note_failures": "writes times of wrong passphrases",
    "Trail.note_lock": "writes that the screen was covered",
    "Trail.note_unlock": "writes that it was uncovered",
    "Trail.remember": "notes the end of the journal outside the vault",
    "VaultKeys.left_since_renewal": "asks by itself: empty for who may not renew the key",
}


def services(workspace: Workspace) -> Iterator[tuple[str, type]]:
    """The services of a workspace: attributes whose class is written in services/."""
    for name, value in vars(workspace).items():
        cls = type(value)
        if cls.__module__.startswith("services.") and not isinstance(value, (*BELOW, Workspace)):
            yield name.lstrip("_"), cls


def verbs(cls: type) -> list[str]:
    """The public functions of a class."""
    return [
        name for name, _f in inspect.getmembers(cls, inspect.isfunction) if not name.startswith("_")
    ]


@cache
def calls(cls: type, name: str) -> frozenset[str]:
    """What a method calls, as it is written there."""
    source = textwrap.dedent(inspect.getsource(getattr(cls, name)))
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            found.add(ast.unparse(node.func))
    return frozenset(found)


def asks(cls: type, name: str, seen: frozenset[str] = frozenset()) -> bool:
    """Whether a method reaches ``require`` or ``allowed``, itself or by methods of its own."""
    made = calls(cls, name)
    if made & {"require", "allowed", "self._search.find"}:
        return True
    own = {call.removeprefix("self.") for call in made if call.startswith("self.")}
    own = {one for one in own if "." not in one and inspect.isfunction(getattr(cls, one, None))}
    return any(asks(cls, one, seen | {name}) for one in own - seen - {name})


@pytest.fixture(scope="module")
def opened(
    vault_files: VaultFiles, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Workspace]:
    """A workspace with everything that a workspace has."""
    folder: Path = tmp_path_factory.mktemp("guards")
    workspace = open_workspace(Vault.open(vault_files.copy_to(folder), PASSPHRASE), FakeClock())
    yield workspace
    workspace.close()


def test_every_verb_reaches_the_question_or_was_reviewed(opened: Workspace) -> None:
    unguarded = {
        f"{cls.__name__}.{verb}"
        for _name, cls in services(opened)
        for verb in verbs(cls)
        if not asks(cls, verb)
    }
    new = unguarded - set(REVIEWED)
    assert not new, f"these verbs ask nobody: {sorted(new)}"


def test_list_of_what_was_reviewed_names_nothing_that_is_gone(opened: Workspace) -> None:
    known = {f"{cls.__name__}.{verb}" for _n, cls in services(opened) for verb in verbs(cls)}
    assert set(REVIEWED) <= known, sorted(set(REVIEWED) - known)
    assert all(REVIEWED.values())


def test_services_are_found(opened: Workspace) -> None:
    names = {name for name, _cls in services(opened)}
    assert {"cases", "records", "people", "requests", "search", "today", "papers"} <= names
    assert len(names) > 25


class Careless:
    """A service with a verb that asks nobody, to see that it would be noticed."""

    def read_all(self) -> list[Any]:
        """Reads."""
        return self._rows()

    def guarded(self) -> list[Any]:
        """Asks by a method of its own."""
        self._ask()
        return self._rows()

    def _ask(self) -> None:
        require = print
        require()

    def _rows(self) -> list[Any]:
        return []


def test_verb_that_asks_nobody_is_noticed() -> None:
    assert [verb for verb in verbs(Careless) if not asks(Careless, verb)] == ["read_all"]
