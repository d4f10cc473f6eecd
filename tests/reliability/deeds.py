"""What a social worker does all day, by the real verbs of the workspace, drawn from a seed."""

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any
from uuid import UUID

from services.demonstration.clock import DemoClock
from services.errors import Conflict, RuleViolation
from services.workspace import Workspace
from tests.reliability.office import open_cases

WORDS = ("базар", "Пример", "үлгү", "market", "ташыйт", "көмөк", "«образец»", "түнкү", "🙂", "ҢҮӨ")


class Day:
    """Acts of one person over an open workspace. ``done`` names the verbs that returned."""

    def __init__(self, workspace: Workspace, clock: DemoClock, rng: random.Random) -> None:
        self.workspace, self.clock, self.rng = workspace, clock, rng
        self.cases: list[tuple[UUID, UUID]] = []
        self.look_around()

    def look_around(self) -> None:
        """Find out which cases there are."""
        with self.workspace.db.read() as session:
            rows = session.connection().exec_driver_sql("SELECT id, child_id FROM case_file").all()
        self.cases = [(UUID(case), UUID(child)) for case, child in sorted(rows)]

    def act(self) -> str:
        """Do one thing, and say what it was; a refusal in words counts as done."""
        verb = self.rng.choices(list(_VERBS), list(_VERBS.values()))[0]
        self.clock.set(self.clock() + timedelta(seconds=self.rng.randrange(20, 600)))
        with suppress(RuleViolation, Conflict):
            verb(self)
        return verb.__name__

    @property
    def case(self) -> tuple[UUID, UUID]:
        """A case, and its child."""
        return self.rng.choice(self.cases)

    def text(self, most: int = 40) -> str:
        """Some words; now and then a long text."""
        count = self.rng.choice((1, 3, 8, most, most * 20))
        return " ".join(self.rng.choices(WORDS, k=count))


def open_new(day: Day) -> None:
    """A raid with up to three children."""
    for case_id in open_cases(day.workspace, day.rng.randint(1, 3)):
        child_id = day.workspace.cases.header(case_id).child_id
        day.cases.append((case_id, child_id))


def change_child(day: Day) -> None:
    """Correct what is known of a child."""
    _, child = day.case
    name = day.rng.choice(("patronymic", "other_names", "family_name", "phone"))
    _change(day, "child", child, {name: day.text(3)[:80]})


def change_case(day: Day) -> None:
    """Where it was, and how grave it is."""
    case, _ = day.case
    _change(day, "case_file", case, {"place": day.text(3)[:80]})


def add_relative(day: Day) -> None:
    """A person of the family."""
    _, child = day.case
    relation = day.rng.choice(("FATHER", "MOTHER", "EMPLOYER", "AUNT"))
    values = {"name": day.text(2)[:60], "relation": relation, "note": day.text()}
    day.workspace.records.add("family_member", values, child_id=child)


def remove_relative(day: Day) -> None:
    """A person entered by mistake."""
    _, child = day.case
    rows = day.workspace.records.list("family_member", child_id=child)
    if rows:
        row = day.rng.choice(rows)
        day.workspace.records.remove("family_member", row.id, row.version)


def write_note(day: Day) -> None:
    """A note on the case."""
    case, _ = day.case
    values = {"kind": "NOTE", "text": day.text()}
    day.workspace.records.add("case_narrative", values, case_id=case)


def change_work(day: Day) -> None:
    """What work the child does."""
    case, _ = day.case
    rows = day.workspace.records.list("work_situation", case_id=case)
    values = {"hours_day": day.rng.randint(1, 12), "night": day.rng.choice((True, False, None))}
    if rows:
        _change(day, "work_situation", rows[0].id, values)
    else:
        day.workspace.records.add("work_situation", {"sector": "SV.MARKET", **values}, case_id=case)


def give_consent(day: Day) -> None:
    """The ground on which something may be shared."""
    case, _ = day.case
    values = {"basis": "LAW", "legal_ground": "CC_34", "share_with": ["PROTECTION", "POLICE"],
              "given_at": day.clock()}  # fmt: skip
    day.workspace.consents.give(case, values)


def refer(day: Day) -> None:
    """A referral, drafted and mostly sent."""
    case, _ = day.case
    values = {"purpose": "SOCIAL", "to_agency": "KG.TU", "service": "LEGAL_AID",
              "need": day.text(5)}  # fmt: skip
    made = day.workspace.referrals.draft(case, values)
    if day.rng.random() < 0.7:
        day.workspace.referrals.send(made)


def assess(day: Day) -> None:
    """An assessment is begun or gone on with."""
    case, _ = day.case
    rows = [view for view in day.workspace.assessments.of_case(case) if not view.is_done]
    if not rows:
        day.workspace.assessments.start(case, {"kind": "COMPREHENSIVE"})
        return
    domains = [{"domain": "SAFETY", "score": day.rng.randint(0, 3), "evidence": day.text(6)[:300]}]
    version = day.workspace.records.get("assessment", rows[0].id).version
    day.workspace.assessments.save(rows[0].id, {"situation": day.text()}, domains, version)


def keep_draft(day: Day) -> None:
    """What is typed and not saved yet."""
    case, _ = day.case
    day.workspace.drafts.save("child", {"patronymic": day.text(4)}, case)


def plan_sitting(day: Day) -> None:
    """A sitting of the Commission."""
    values = {"held_at": day.clock() + timedelta(days=7), "place": day.text(2)[:60]}
    members = [{"name": "Өкмөт Мисалов"}, {"name": "Example Member", "present": False}]
    day.workspace.commission.plan_sitting(values, members)


def take_back(day: Day) -> None:
    """Undo, and now and then redo."""
    day.workspace.history.undo()
    if day.rng.random() < 0.5:
        day.workspace.history.redo()
    day.look_around()


def read_all(day: Day) -> None:
    """Look at a case and search; what reading enters in the trail is saved as well."""
    case, _ = day.case
    day.workspace.cases.page(case)
    day.workspace.search.find("Образцов")


def _change(day: Day, record: str, record_id: UUID, values: dict[str, Any]) -> None:
    version = day.workspace.records.get(record, record_id).version
    day.workspace.records.change(record, record_id, values, version)


_VERBS: dict[Callable[[Day], None], int] = {
    open_new: 4, change_child: 12, change_case: 6, add_relative: 10, remove_relative: 3,
    write_note: 12, change_work: 8, give_consent: 4, refer: 6, assess: 8, keep_draft: 6,
    plan_sitting: 2, take_back: 6, read_all: 2,
}  # fmt: skip
"""Each verb, and how often it is done."""
