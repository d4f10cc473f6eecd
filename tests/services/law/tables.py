"""Every law table of every pack, and strategies for the facts that it reads."""

from datetime import date
from typing import Any, NamedTuple

from hypothesis import strategies as st

from services.law.check_input import INPUTS
from services.packs.laws import LawTable
from services.packs.loader import load_pack
from services.packs.model import Pack

PACKS = ("kg", "kz", "tj", "gen")
TRAFFICKING = (
    "tip_screened", "tip_indicator", "tip_act", "tip_purpose", "tip_means",
    "tip_act_missing", "tip_purpose_missing", "tip_means_missing",
)  # fmt: skip


class Case(NamedTuple):
    """A table with its pack and a day on which it holds."""

    pack: Pack
    law: LawTable

    @property
    def day(self) -> date:
        """A day of the table: its last one, or the first where it has no end."""
        return self.law.valid_to or self.law.valid_from


TABLES = [Case(load_pack(code), law) for code in PACKS for law in load_pack(code).laws]
NAMES = [case.law.name for case in TABLES]
ANSWERS = (*INPUTS, "school_finished", "sex", *TRAFFICKING)


def value_of(pack: Pack, name: str) -> st.SearchStrategy[Any]:
    """Any answer to one fact, numbers on both sides of every limit of every table."""
    fact = pack.facts[name]
    if name == "age":
        return st.integers(0, 25)
    if fact.type == "bool":
        return st.booleans()
    if fact.type == "int":
        return st.integers(0, 7)
    codes = sorted(pack.lists.get(fact.list_name, {}))
    if fact.type == "code":
        return st.sampled_from(codes)
    if fact.type == "codes":
        return st.lists(st.sampled_from(codes), unique=True, max_size=4).map(tuple)
    return st.sampled_from(
        [0.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0, 7.0, 8.0, 24.0, 30.0, 36.0, 40.0]
    )


def complete(pack: Pack) -> st.SearchStrategy[dict[str, Any]]:
    """An answer to everything."""
    return st.fixed_dictionaries({name: value_of(pack, name) for name in ANSWERS})


def partial(pack: Pack) -> st.SearchStrategy[dict[str, Any]]:
    """An answer to some things."""
    return st.fixed_dictionaries({}, optional={name: value_of(pack, name) for name in ANSWERS})
