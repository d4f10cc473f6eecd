"""Changes of a vault's keys, one after the other."""

from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def through_the_gate(verb: Callable[P, R]) -> Callable[P, R]:
    """For a vault's methods that write slots: each waits while the vault is given another data key,
    and that waits for it. A slot written in between would hold the old key, or be written over."""

    @wraps(verb)
    def waiting(*args: P.args, **kwargs: P.kwargs) -> R:
        vault: Any = args[0]
        with vault.gate:
            return verb(*args, **kwargs)

    return waiting
