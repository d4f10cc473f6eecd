"""A worker and a supervisor who do whatever comes to their mind, in a real vault.

Acts are drawn at random, lawful or not. A refusal is fine; what may never be is an error that is none of
ours, half a change, a broken audit chain, steps that are not those of the facts, an approved or decided
record that changes after all, or a closed case without its row in the log of closings.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlmodel import Session, col, select

from models.approval import Approval
from models.case import Case
from models.closure import Closure, Outcome
from models.enforcement import Investigation, OffenceCase
from models.plan import Goal, Measure, Plan
from models.registry import RECORDS
from models.sitting import AgendaItem, AgendaVote
from services.errors import AppError, NotAllowed
from services.pathway.derive import rebuild_all
from services.storage.vault import Vault
from services.workspace import open_workspace
from tests.conftest import PASSPHRASE, SUPERVISOR_ID, WORKER_ID, FakeClock, VaultFiles

pick = st.integers(0, 50)
MAY_CHANGE = {
    "plan": {"submitted_at", "approved_at", "approved_by", "returned_reason"},
    "measure": {"done_on", "delay_reason"},
    "closure": {"reopened_at", "reopened_by", "reopen_reason"},
    "offence_case": {
        "served_at", "paid_on", "paid_som", "paid_reference", "collection", "note", "reference",
        "articles", "liable", "liable_name", "violation_id", "agency", "opened_at",
    },
    "investigation": {
        "verdict_at", "verdict", "compensation_som", "note", "investigator", "suspect", "articles",
        "agency", "check_number", "check_started_at",
    },
}  # fmt: skip
"""What a frozen record still takes in: what is done with it next, by verbs of their own."""
_ALWAYS = {"version", "changed_at", "changed_by"}


class Office(RuleBasedStateMachine):
    """The vault with its two persons, and what is checked after every act."""

    files: VaultFiles
    folder: Path

    def __init__(self) -> None:
        super().__init__()
        type(self).runs = getattr(type(self), "runs", 0) + 1
        self.path = self.files.copy_to(self.folder / f"run{type(self).runs}")
        self.clock = FakeClock()
        self.person = WORKER_ID
        self.ids: dict[str, list[UUID]] = {}
        self.frozen: dict[tuple[str, UUID], dict[str, Any]] = {}
        self._open()

    def _open(self) -> None:
        self.vault = Vault.open(self.path, PASSPHRASE)
        self.ws = open_workspace(self.vault, self.clock)
        self.ws.sign_in(self.person)

    def teardown(self) -> None:
        self.ws.close()

    # --- acting

    def act(self, kept_as: str, verb: Callable[..., Any], *args: Any, **values: Any) -> Any:
        """Do something; where it is refused nothing at all has changed."""
        before = self.digest()
        try:
            result = verb(*args, **values)
        except AppError as error:
            whole = not isinstance(error, NotAllowed)  # a refusal by right is noted in the audit
            assert self.digest(audit=whole) == (before if whole else self._without_audit(before))
            return None
        if kept_as and isinstance(result, UUID):
            self.ids.setdefault(kept_as, []).append(result)
        return result

    def any(self, kind: str, number: int) -> UUID:
        """One of the records of a kind; an id of nothing where there is none."""
        known = self.ids.get(kind)
        return known[-1 - number % len(known)] if known else UUID(int=number + 1)

    def version(self, record: str, record_id: UUID, number: int) -> int:
        """The version a form has loaded, sometimes an old one."""
        with self.ws.db.read() as session:
            row = session.get(RECORDS[record], record_id)
            current = row.version if row is not None else 1
        return current - (number % 7 == 6)

    def digest(self, *, audit: bool = True) -> dict[str, str]:
        """Each table and a hash of all that is in it."""
        found = {}
        with self.ws.db.read() as session:
            connection = session.connection()
            names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'fts_%'"
            for (name,) in connection.exec_driver_sql(names).all():
                rows = sorted(map(repr, connection.exec_driver_sql(f'SELECT * FROM "{name}"')))
                found[name] = hashlib.sha256("".join(rows).encode()).hexdigest()
        return found if audit else self._without_audit(found)

    @staticmethod
    def _without_audit(digest: dict[str, str]) -> dict[str, str]:
        return {name: mark for name, mark in digest.items() if not name.startswith("audit")}

    # --- what must be true after every act

    @invariant()
    def the_audit_chain_holds(self) -> None:
        """No entry is missing, changed or out of order."""
        assert self.ws.db.verify_audit().ok

    @invariant()
    def the_steps_are_those_of_the_facts(self) -> None:
        """Deriving every case anew changes none."""
        self.ws.recheck()
        assert rebuild_all(self.ws.db, self.ws.pack, self.clock) == 0

    @invariant()
    def what_is_approved_or_decided_stays_as_it_was(self) -> None:
        """Frozen records keep every word, whatever is done, undone or done again."""
        with self.ws.db.read() as session:
            now = {(r.__tablename__, r.id): _content(r) for r in _frozen(session)}
        for key, content in self.frozen.items():
            assert now.get(key) == content, key
        self.frozen = now

    @invariant()
    def a_closed_case_stands_in_the_log(self) -> None:
        """A case is closed exactly where one closing is in force."""
        with self.ws.db.read() as session:
            closed = set(session.exec(select(Case.id).where(col(Case.closed_at).is_not(None))))
            query = select(Closure.case_id).where(
                col(Closure.closed_at).is_not(None), col(Closure.reopened_at).is_(None)
            )
            in_force = list(session.exec(query))
        assert sorted(in_force) == sorted(closed)

    # --- the office itself

    @initialize(children=st.integers(1, 2))
    def a_raid(self, children: int) -> None:
        """Nothing can be done without a case."""
        event = {"channel": "RAID", "received_at": self.clock(), "region": "BISHKEK"}
        child = {"family_name": "Образцов", "given_name": "Мисал", "sector": "SV.MARKET"}
        result = self.act(
            "", self.ws.intake.record, event, ["KG.MOIA"], [child] * children,
            knows="OFFICE", open_cases=True,
        )  # fmt: skip
        self.ids["case"] = list(result.case_ids)

    @rule(hours=st.integers(1, 24 * 40))
    def time_passes(self, hours: int) -> None:
        """From one hour to forty days."""
        self.clock.forward(hours=hours)

    @rule()
    def the_other_person_sits_down(self) -> None:
        """The worker makes room for the supervisor, or the other way round."""
        self.person = SUPERVISOR_ID if self.person == WORKER_ID else WORKER_ID
        self.ws.sign_in(self.person)

    @rule()
    def the_vault_is_closed_and_opened(self) -> None:
        """As over night; the digest of the records survives it."""
        before = self.digest(audit=False)
        self.ws.close()
        self._open()
        after = self.digest(audit=False)
        assert {k: v for k, v in after.items() if k != "user_account"} == {
            k: v for k, v in before.items() if k != "user_account"
        }

    @rule()
    def undo(self) -> None:
        """The last step back, where it may be."""
        self.act("", self.ws.history.undo)

    @rule()
    def redo(self) -> None:
        """And again."""
        self.act("", self.ws.history.redo)


def _content(row: Any) -> dict[str, Any]:
    free = _ALWAYS | MAY_CHANGE.get(row.__tablename__, set())
    return {name: value for name, value in row.model_dump().items() if name not in free}


def _frozen(session: Session) -> list[Any]:
    """Every record that a decision has put out of reach."""
    found: list[Any] = []
    for approval in session.exec(select(Approval).where(Approval.outcome == "APPROVED")):
        found += [approval, *_subject(session, approval)]
    for model, decided in (
        (AgendaItem, AgendaItem.decided_at),
        (Outcome, Outcome.verified_at),
        (Closure, Closure.closed_at),
        (OffenceCase, OffenceCase.decided_at),
        (Investigation, Investigation.ended_at),
    ):
        found += session.exec(select(model).where(col(decided).is_not(None))).all()
    found += session.exec(select(AgendaVote)).all()
    return found


def _subject(session: Session, approval: Approval) -> list[Any]:
    row = session.get(RECORDS[str(approval.subject).lower()], approval.subject_id)
    if not isinstance(row, Plan):
        return [row]
    goals = session.exec(select(Goal).where(Goal.plan_id == row.id)).all()
    measures = session.exec(select(Measure).where(Measure.plan_id == row.id)).all()
    return [row, *goals, *measures]
