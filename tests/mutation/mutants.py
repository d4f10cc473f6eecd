"""Small changes of a source file, each of which some test should notice.

A mutant is one change at one place: a comparison turned, *and* made *or*, a condition negated, a
number or a text altered, a value not returned. Docstrings, annotations and imports stay.
"""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_SUMS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: in which file and line, what it was and became, and the whole changed source."""

    file: Path
    line: int
    before: str
    after: str
    source: str


def mutants_of(file: Path) -> list[Mutant]:
    """Every mutant of a file, in the order of its lines."""
    tree = ast.parse(file.read_text("utf-8"))
    found = []
    for place, node in enumerate(_changeable(tree)):
        for number, changed in enumerate(_changes(node)):
            found.append(_mutant(file, tree, place, number, node, changed))
    return sorted(found, key=lambda mutant: mutant.line)


def _mutant(
    file: Path, tree: ast.Module, place: int, number: int, node: ast.AST, changed: ast.AST
) -> Mutant:
    fresh = copy.deepcopy(tree)
    target = list(_changeable(fresh))[place]
    new = list(_changes(target))[number]
    whole = ast.fix_missing_locations(_Replace(target, new).visit(fresh))
    return Mutant(
        file, getattr(node, "lineno", 0), _short(node), _short(changed), ast.unparse(whole)
    )


class _Replace(ast.NodeTransformer):
    def __init__(self, target: ast.AST, new: ast.AST) -> None:
        self.target, self.new = target, new

    def visit(self, node: ast.AST) -> ast.AST:
        if node is self.target:
            return self.new
        return super().generic_visit(node)


def _changeable(tree: ast.Module) -> Iterator[ast.AST]:
    """Every node that runs and may be changed."""
    still = set()
    for node in ast.walk(tree):
        still |= {id(part) for part in _kept(node)}
    for node in ast.walk(tree):
        if id(node) not in still:
            yield node


def _kept(node: ast.AST) -> Iterator[ast.AST]:
    """What is no behaviour: texts that document, annotations, decorators, the list of exports."""
    parts: list[ast.AST | None] = []
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        parts.append(node)
    if isinstance(node, ast.FunctionDef):
        parts += [node.returns, *node.decorator_list]
    if isinstance(node, ast.ClassDef):
        parts += node.decorator_list
    if isinstance(node, ast.arg | ast.AnnAssign):
        parts.append(node.annotation)
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
        parts.append(node)
    if isinstance(node, ast.JoinedStr | ast.Import | ast.ImportFrom | ast.Raise):
        parts.append(node)
    for part in parts:
        if part is not None:
            yield from ast.walk(part)


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        turned = copy.deepcopy(node)
        turned.ops = [_COMPARISONS[type(node.ops[0])]()]
        yield turned
    elif isinstance(node, ast.BoolOp):
        turned_bool = copy.deepcopy(node)
        turned_bool.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield turned_bool
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield copy.deepcopy(node.operand)
    elif isinstance(node, ast.BinOp) and type(node.op) in _SUMS:
        turned_sum = copy.deepcopy(node)
        turned_sum.op = _SUMS[type(node.op)]()
        yield turned_sum
    elif isinstance(node, ast.Constant):
        yield from _other_values(node)
    else:
        yield from _other_ways(node)


def _other_values(node: ast.Constant) -> Iterator[ast.AST]:
    if isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node.value, int):
        yield ast.Constant(node.value + 1)
    elif isinstance(node.value, str):
        yield ast.Constant(f"{node.value}~" if node.value else "~")


def _other_ways(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        negated = copy.deepcopy(node)
        negated.test = ast.UnaryOp(ast.Not(), negated.test)
        yield negated
    elif isinstance(node, ast.Return) and node.value is not None:
        if not (isinstance(node.value, ast.Constant) and node.value.value is None):
            yield ast.Return(ast.Constant(None))
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
        other = copy.deepcopy(node)
        other.func = ast.Name(_CALLS[node.func.id], ast.Load())
        yield other
    elif isinstance(node, ast.Continue):
        yield ast.Break()
    elif isinstance(node, ast.Break):
        yield ast.Continue()


def _short(node: ast.AST) -> str:
    if isinstance(node, ast.If | ast.While):
        return f"if {ast.unparse(node.test)}"[:90]
    return " ".join(ast.unparse(node).split())[:90]
