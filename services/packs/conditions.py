"""Conditions as data: the one door to the expression language CEL.

A condition reads flat facts that are declared once (``facts.toml``). A fact that is not known is
left out: CEL absorbs it where it does not matter, and where it matters the answer is *unknown*
(``None``) together with the names that are missing.
"""

import re
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

from services.errors import PackError
from services.packs.logic import Answered, three_valued, tree_of

_STRING = re.compile(r"'[^']*'|\"[^\"]*\"")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_MEMBER = re.compile(r"[A-Za-z_\])]\s*\.|\.\s*[A-Za-z_]")
_CALL = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\s*\(")
_WORDS = frozenset({"true", "false", "in"})


@dataclass(frozen=True, slots=True)
class Answer:
    """``value`` is None where it depends on facts that are not known; ``missing`` names them."""

    value: bool | None
    missing: frozenset[str]


_YES, _NO = Answer(True, frozenset()), Answer(False, frozenset())


@dataclass(frozen=True, slots=True)
class Condition:
    """One checked expression; equal texts share one compiled program."""

    text: str
    variables: frozenset[str]

    @classmethod
    def compile(
        cls, text: str, declared: Collection[str], *, file: str = "", key: str = ""
    ) -> "Condition":
        """Check and compile ``text``.

        Raises PackError (with ``file`` and ``key``) for a syntax error, for a variable that is
        not in ``declared``, and for members, macros and functions: these do not absorb an
        unknown fact, and a misspelt member would go unnoticed.
        """
        bare = _STRING.sub("''", text)
        if _MEMBER.search(bare):
            raise PackError(file, key, f"no member access in a condition: {text}")
        if re.search(r"\bin\s*\(", bare) is None and _CALL.search(bare):
            raise PackError(file, key, f"no function or macro in a condition: {text}")
        names = frozenset(_NAME.findall(bare)) - _WORDS
        unknown = sorted(names - set(declared))
        if unknown:
            raise PackError(file, key, f"undeclared fact: {', '.join(unknown)}")
        try:
            _program(text)
        except ValueError as error:
            raise PackError(file, key, str(error).splitlines()[0]) from error
        return cls(text, names)

    def evaluate(self, facts: Mapping[str, Any]) -> Answer:
        """Answer over ``facts``; a fact that is absent or None is not known.

        Raises TypeError where the result is not a yes or a no, or where a value does not fit the
        expression: the facts are typed by ``Fact.check`` before they come here.
        """
        quick = _quick(self.text)
        if quick is None:
            return self.evaluate_as_cel(facts)
        value = quick(facts.get)
        if value is None:
            unknown = [name for name in self.variables if facts.get(name) is None]
            return Answer(None, frozenset(unknown))
        return _YES if value else _NO

    def evaluate_as_cel(self, facts: Mapping[str, Any]) -> Answer:
        """The same by the library: for what is more than comparisons of facts with values.

        Raises TypeError as ``evaluate``.
        """
        known = {name: value for name in self.variables if (value := facts.get(name)) is not None}
        try:
            result = _program(self.text).execute(known)
        except RuntimeError as error:
            missing = self.variables - known.keys()
            if not missing:
                raise TypeError(f"condition cannot be evaluated: {self.text}") from error
            return Answer(None, missing)
        if not isinstance(result, bool):
            raise TypeError(f"condition is not a yes or a no: {self.text}")
        return _YES if result else _NO


@cache
def _quick(text: str) -> Answered | None:
    """The answer of a condition without the library; None for what only the library can read."""
    if text.strip() in ("true", "false"):
        always = text.strip() == "true"
        return lambda _get: always
    try:
        return three_valued(tree_of(text))
    except ValueError:
        return None


@cache
def _program(text: str) -> Any:
    return _cel().compile(text)


@cache
def _cel() -> ModuleType:
    """The CEL library without its own command line, which would take 200 ms to import."""
    sys.modules.setdefault("cel.cli", ModuleType("cel.cli"))
    import cel

    return cel
