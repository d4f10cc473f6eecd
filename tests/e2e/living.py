"""A sample lived through in the window: the same acts as ``main.py demo`` plays, done by hand.

Each act is done at its own day and hour by the person who does it in the sample; at the end the
window's vault is held against the goals of the sample, as the demonstration is.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from services.cases.page import CasePage
from services.demonstration.clock import DEMO_DAY, demo_moment
from services.demonstration.player import PlayedCase, check_goals
from services.demonstration.samples import (
    SAMPLES_FOLDER,
    ActOfSample,
    Reading,
    Sample,
    read_sample,
    read_value,
)
from tests.e2e.driver import Hands
from tests.e2e.office import OfficeOfTwo

LANGUAGE = "ky"

Deed = Callable[["Life", dict[str, Any]], str | None]
"""Does one verb by hand; returns the record whose newest row the sample names, if any."""


class Life:
    """One child of a sample. ``names`` are the ids that the sample's "@names" stand for."""

    def __init__(
        self, hands: Hands, office: OfficeOfTwo, sample: str, child: str, deeds: Mapping[str, Deed]
    ) -> None:
        self.hands, self.office, self.child, self.deeds = hands, office, child, deeds
        self.sample: Sample = read_sample(SAMPLES_FOLDER / f"{sample}.toml")
        self._own = hands
        self._others: tuple[Hands, tuple[str, ...]] = (hands, ())
        self.names: dict[str, Any] = {}
        self.case_id = UUID(int=0)
        zone = hands.program.workspace.pack.timezone
        self._reading = Reading(
            LANGUAGE,
            DEMO_DAY - timedelta(days=self.sample.starts_days_before),
            zone,
            _Names(self),
        )

    @property
    def workspace(self) -> Any:
        """The services, to read what was stored."""
        return self.hands.program.workspace

    @property
    def number(self) -> str:
        """The number of the case."""
        return str(self.page().header.number)

    def page(self) -> CasePage:
        """The case as it is stored."""
        page: CasePage = self.workspace.cases.page(self.case_id)
        return page

    def live(self) -> None:
        """Do every act of this child, and hold the end against what the sample reaches."""
        for act in self.acts():
            self.do(act)
        self.office.clock.set(demo_moment(DEMO_DAY, self._reading.zone))
        self.workspace.recheck()
        self.check_end()

    def go_on(self, by: str, do: str, name: str = "", **values: Any) -> None:
        """An act beyond the sample, a day after the one before."""
        self.office.clock.set(self.office.clock() + timedelta(days=1))
        self.do_now(by, do, values, name)

    def check_end(self) -> None:
        """The goals of the sample for this child, by the same check as the demonstration's."""
        goals = tuple(goal for goal in self.sample.reaches if goal.case == self.child)
        assert goals
        mine = self.sample.__class__(
            **{name: getattr(self.sample, name) for name in self.sample.__dataclass_fields__}
            | {"reaches": goals}
        )
        check_goals(self.workspace, [PlayedCase(mine, self.child, self.case_id)])

    def acts(self) -> Iterator[ActOfSample]:
        """The acts that concern this child, in the order of their hours."""
        known = {self.child, "supervisor"}
        for act in sorted(self.sample.acts, key=lambda one: (one.day, one.at)):
            if act.cases and self.child not in act.cases:
                continue
            if not {ref.partition(".")[0] for ref in _references(act.values)} <= known:
                continue
            known.add(act.name)
            yield act

    def do(self, act: ActOfSample) -> None:
        """Do one act."""
        self.office.clock.set(self._reading.moment(act.day, act.at))
        values = read_value(act.values, self._reading)
        if act.cases:
            values["persons"] = [values["persons"][act.cases.index(self.child)]]
        self.do_now(act.by, act.do, values, act.name)

    def do_now(self, by: str, do: str, values: dict[str, Any], name: str = "") -> None:
        """Do something at the present moment of the office."""
        self.office.seat(self.hands, by)
        self._take_hands(do.partition(".")[0])
        try:
            record = self.deeds[do](self, values)
        except AssertionError as fault:
            raise AssertionError(f"{self.office.clock():%d.%m. %H:%M}, {do}: {fault}") from fault
        if name and record:
            self.names[name] = self.newest(record)

    def by(self, hands: Hands, *services: str) -> "Life":
        """Let other hands do the acts of some services."""
        self._others = (hands, services)
        self.hands.take_over(hands)
        return self

    def _take_hands(self, service: str) -> None:
        other, services = self._others
        if (service in services) != (self.hands is not self._own):
            wanted = other if service in services else self._own
            wanted.take_over(self.hands)
            self.hands = wanted

    def newest(self, record: str) -> UUID:
        """The id of the newest row of a record of this case."""
        if record in ("goal", "measure"):
            plan = self.workspace.plans.of_case(self.case_id, "CHILD")[0]
            return self.workspace.records.list(record, plan_id=plan.id)[-1].id  # type: ignore[no-any-return]
        if record == "sitting":
            return self.workspace.commission.sittings()[0].id  # type: ignore[no-any-return]
        return self.workspace.records.list(record, case_id=self.case_id)[-1].id  # type: ignore[no-any-return]

    def open_case(self) -> None:
        """Bring the case to the screen, unless it is there."""
        program, hands = self.hands.program, self.hands
        if program.route == "case" and program.page._ctx.case_id == self.case_id:
            return
        hands.find_case(self.number)
        hands.until(lambda: program.route == "case", "the case does not open")

    def tab(self, key: str) -> None:
        """Show a tab of the case."""
        self.open_case()
        self.hands.tab(key)

    def save(self) -> None:
        """Save the form above the list; it closes where nothing was refused."""
        self.hands.save()
        tab = self.hands.program.page.tab()
        self.hands.until(lambda: tab.editor is None, "the form is not saved")


class _Names(Mapping[str, Any]):
    """What "@name" stands for; "@boy.harm" is the newest such record of the case."""

    def __init__(self, life: Life) -> None:
        self._life = life

    def __getitem__(self, name: str) -> Any:
        life = self._life
        _owner, dot, record = name.partition(".")
        if not dot:
            return life.case_id if name == life.child else life.names[name]
        if record.isdecimal():
            return int(record)
        return life.page().header.child_id if record == "child" else life.newest(record)

    def __iter__(self) -> Iterator[str]:
        return iter(self._life.names)

    def __len__(self) -> int:
        return len(self._life.names)


def _references(value: Any) -> Iterator[str]:
    """Every "@name" in the values of an act."""
    if isinstance(value, str) and value.startswith("@"):
        yield value.removeprefix("@")
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _references(key)
            yield from _references(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _references(inner)
