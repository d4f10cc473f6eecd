"""A condition as a tree of tests, answered in three values or over all possibilities at once.

Conditions are CEL text (services.packs.conditions). The law's conditions compare a fact with a
literal and join such comparisons; that small part of the language is read here into a tree which
is a hundred times quicker to answer than the text. The answers are those of CEL.
"""

import ast
import operator
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

Get = Callable[[str], Any]
Answered = Callable[[Get], bool | None]
Compare = Callable[[Any, Any], bool]

_OPERATORS: dict[type[ast.cmpop], Compare] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.In: lambda value, among: value in among,
}
_TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.Eq,
    ast.NotEq: ast.NotEq,
    ast.Lt: ast.Gt,
    ast.LtE: ast.GtE,
    ast.Gt: ast.Lt,
    ast.GtE: ast.LtE,
}
_PIECE = re.compile(r"'[^']*'|\"[^\"]*\"|&&|\|\||!=|!|\btrue\b|\bfalse\b")
_PYTHON = {"&&": " and ", "||": " or ", "!": "~", "true": "True", "false": "False"}


@dataclass(frozen=True, slots=True)
class Test:
    """One fact compared with a literal; ``value`` is a tuple for *in*."""

    name: str
    compare: Compare
    value: Any

    def holds(self, value: Any) -> bool:
        """Whether a known value passes the test."""
        return bool(self.compare(value, self.value))


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of a part."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class Both:
    """True if every part is."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Either:
    """True if one part is."""

    parts: "tuple[Node, ...]"


Node = Test | Not | Both | Either


@cache
def tree_of(text: str) -> Node:
    """The tree of a condition.

    Raises ValueError for anything but facts, their comparison with a literal, &&, || and !.
    """
    written = _PIECE.sub(lambda piece: _PYTHON.get(piece.group(), piece.group()), text)
    try:
        return _node(ast.parse(f"({written.strip()})", mode="eval").body)
    except SyntaxError as error:
        raise ValueError(f"not a comparison of facts with values: {text}") from error


def _node(tree: ast.expr) -> Node:
    if isinstance(tree, ast.Name):
        return Test(tree.id, operator.is_, True)
    if isinstance(tree, ast.BoolOp):
        parts = tuple(_node(value) for value in tree.values)
        return Both(parts) if isinstance(tree.op, ast.And) else Either(parts)
    if isinstance(tree, ast.UnaryOp) and isinstance(tree.op, ast.Invert):
        return Not(_node(tree.operand))
    if isinstance(tree, ast.Compare) and len(tree.ops) == 1:
        return _comparison(tree.left, type(tree.ops[0]), tree.comparators[0])
    raise ValueError(f"not a comparison of a fact with a value: {ast.unparse(tree)}")


def _comparison(left: ast.expr, kind: type[ast.cmpop], right: ast.expr) -> Test:
    if not isinstance(left, ast.Name) and kind in _TURNED:
        left, kind, right = right, _TURNED[kind], left
    if not isinstance(left, ast.Name) or kind not in _OPERATORS:
        raise ValueError(f"not a comparison of a fact with a value: {ast.unparse(left)}")
    try:
        value = ast.literal_eval(right)
    except ValueError as error:
        raise ValueError(
            f"not a comparison of a fact with a value: {ast.unparse(right)}"
        ) from error
    return Test(left.id, _OPERATORS[kind], tuple(value) if isinstance(value, list) else value)


def tests_of(node: Node) -> Iterable[Test]:
    """Every comparison below a node."""
    if isinstance(node, Test):
        yield node
    elif isinstance(node, Not):
        yield from tests_of(node.part)
    else:
        for part in node.parts:
            yield from tests_of(part)


def three_valued(node: Node) -> Answered:
    """The answer to a tree as a function: None where it depends on a fact that is not known."""
    if isinstance(node, Test):
        return _tested(node)
    if isinstance(node, Not):
        inner = three_valued(node.part)

        def opposite(get: Get) -> bool | None:
            answer = inner(get)
            return None if answer is None else not answer

        return opposite
    decisive = isinstance(node, Either)
    return _joined(tuple(three_valued(part) for part in node.parts), decisive)


def _tested(test: Test) -> Answered:
    name, compare, value = test.name, test.compare, test.value
    if compare is operator.is_:
        return _said(name)

    def answer(get: Get) -> bool | None:
        known = get(name)
        return None if known is None else compare(known, value)

    return answer


def _said(name: str) -> Answered:
    """A fact that stands alone: its own yes or no. Raises TypeError for any other value."""

    def answer(get: Get) -> bool | None:
        known = get(name)
        if known is None or known is True or known is False:
            return known
        raise TypeError(f"condition is not a yes or a no: {name}")

    return answer


def _joined(parts: tuple[Answered, ...], decisive: bool) -> Answered:
    """A part that answers ``decisive`` settles the whole, also beside an unknown one."""

    def answer(get: Get) -> bool | None:
        whole: bool | None = not decisive
        for part in parts:
            said = part(get)
            if said is decisive:
                return decisive
            if said is None:
                whole = None
        return whole

    return answer


def mask_of(node: Node, tested: Callable[[Test], int], full: int) -> int:
    """The possibilities in which a tree is true, one bit each; ``tested`` gives those of a test."""
    if isinstance(node, Test):
        return tested(node)
    if isinstance(node, Not):
        return full & ~mask_of(node.part, tested, full)
    if isinstance(node, Both):
        mask = full
        for part in node.parts:
            mask &= mask_of(part, tested, full)
        return mask
    mask = 0
    for part in node.parts:
        mask |= mask_of(part, tested, full)
    return mask
