"""Derive the closed forms with sympy and write them to `closed_forms.py` (`make forms`).

Each equation is solved once, symbolically, for each of its variables. Where one equation at a time is not enough
(the gap and the coverage are known, say), the smallest simultaneous blocks are solved as well. Symbols are real, not
positive: a negative answer must be seen. Only the project's own `equations.toml` is read here, never a user's text.
"""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import sympy

from model.catalogue import EQUATIONS

TARGET = Path(__file__).with_name("closed_forms.py")
# The whole numbers above and below the line of a form's inputs.
ABOVE, BELOW = "abcdefgh", "pqrstuvw"


class ClosedForm(NamedTuple):
    """A variable as an expression of others (`text`, in Python), from the equations named; `whole` is the same in whole
    numbers, above and below the line, of inputs a/p, b/q, c/r … in alphabetical order."""

    equations: tuple[str, ...]
    variable: str
    text: str
    whole: tuple[str, str]
    inputs: frozenset[str]


_OPERATORS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
}


def symbol(name: str) -> sympy.Symbol:
    """The real symbol of a variable."""
    return sympy.Symbol(name, real=True)


def expression(formula: str) -> sympy.Expr:
    """A formula of the data file as a sympy expression.

    Raises ValueError for anything but names, whole numbers, brackets and + - * /.
    """

    def build(node: ast.expr) -> Any:
        match node:
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
                return _OPERATORS[type(op)](build(left), build(right))
            case ast.Name(id=name):
                return symbol(name)
            case ast.Constant(value=int(value)):
                return sympy.Integer(value)
        raise ValueError(f"formula {formula!r}: only names, whole numbers, brackets and + - * / are allowed")

    return build(ast.parse(formula, mode="eval").body)


def residuals(equations: Mapping[str, str]) -> dict[str, sympy.Expr]:
    """Each equation as an expression that is zero when the equation holds, fractions cleared."""
    return {
        name: sympy.numer(sympy.together(symbol(name) - expression(formula))) for name, formula in equations.items()
    }


def single_forms(equations: Mapping[str, str]) -> list[ClosedForm]:
    """Each equation solved for each of its variables."""
    forms = []
    for name, residual in residuals(equations).items():
        own = expression(equations[name])
        for variable in sorted(residual.free_symbols, key=str):
            solution = own if str(variable) == name else _one(sympy.solve(residual, variable))
            forms.append(closed_form((name,), variable, solution))
    return forms


def block_forms(equations: Mapping[str, str], known: list[ClosedForm]) -> list[ClosedForm]:
    """Closed forms of the simultaneous blocks that one equation at a time cannot reach.

    Variables shared by the equations of a block are eliminated; what is left is a relation, solved for each of its
    variables. A form is kept only where the forms before it, applied in turn, do not reach the same variable.
    """
    zero = residuals(equations)
    variables = {name: {str(s) for s in residual.free_symbols} for name, residual in zero.items()}
    kept = list(known)
    for size in range(2, len(equations) + 1):
        for block in itertools.combinations(equations, size):
            held = [v for equation in block for v in variables[equation]]
            shared = sorted(v for v in set(held) if held.count(v) > 1)
            for count in (size - 1, size):
                for eliminated in itertools.combinations(shared, count):
                    inputs = set(held) - set(eliminated)
                    if any(v not in reach(inputs - {v}, kept) for v in inputs):
                        kept += _solved_relation(block, eliminated, zero, kept)
    return kept[len(known) :]


def reach(known: Iterable[str], forms: Iterable[ClosedForm]) -> set[str]:
    """Every variable that follows from the known ones by applying the forms in turn."""
    reached, forms = set(known), list(forms)
    before = -1
    while before < len(reached):
        before = len(reached)
        reached |= {form.variable for form in forms if form.inputs <= reached}
    return reached


def _solved_relation(
    block: tuple[str, ...], eliminated: tuple[str, ...], zero: Mapping[str, sympy.Expr], kept: list[ClosedForm]
) -> list[ClosedForm]:
    relation = _relation(block, eliminated, zero)
    forms: list[ClosedForm] = []
    for variable in sorted(relation.free_symbols, key=str):
        inputs = {str(s) for s in relation.free_symbols - {variable}}
        if str(variable) not in reach(inputs, kept):
            forms.append(closed_form(block, variable, _one(sympy.solve(relation, variable))))
    return forms


def _relation(block: tuple[str, ...], eliminated: tuple[str, ...], zero: Mapping[str, sympy.Expr]) -> sympy.Expr:
    """What the equations of a block say without the eliminated variables; 0 where they say nothing."""
    left = [zero[equation] for equation in block]
    for unknown in map(symbol, eliminated[: len(block) - 1]):
        holding = [each for each in left if each.has(unknown)]
        left = [each for each in left if not each.has(unknown)]
        left += [_without(unknown, *pair) for pair in itertools.pairwise(holding)]
    alone = len(left) == 1 and left[0].free_symbols.isdisjoint(map(symbol, eliminated))
    return left[0] if alone else sympy.Integer(0)


@cache
def _without(unknown: sympy.Symbol, first: sympy.Expr, second: sympy.Expr) -> sympy.Expr:
    """What two equations say together without an unknown; 0 where that is not one relation. A factor of one symbol alone
    is the trivial solution: no spending, no revenue."""
    factors = sympy.factor_list(sympy.resultant(first, second, unknown))[1]
    relations = [factor for factor, _ in factors if len(factor.free_symbols) > 1]
    return relations[0] if len(relations) == 1 else sympy.Integer(0)


def _one(solutions: list[Any]) -> Any:
    if len(solutions) != 1:
        raise ValueError(f"expected one solution, found {solutions}")
    return solutions[0]


def closed_form(equations: tuple[str, ...], variable: sympy.Symbol, solution: sympy.Expr) -> ClosedForm:
    """A solution in the shortest wording: margins as `(1 - margin)`, the way the equations say it."""
    inputs = frozenset(str(s) for s in solution.free_symbols)
    written = [
        _written(solution),
        _written(sympy.factor(solution)),
        f"1 - {_written(sympy.factor(1 - solution))}",
        sympy.sstr(sympy.factor(solution)),
    ]
    text = _spaced(min(written, key=len))
    return ClosedForm(equations, str(variable), text, _whole(solution, sorted(inputs)), inputs)


def _whole(solution: sympy.Expr, inputs: list[str]) -> tuple[str, str]:
    parts = {
        symbol(name): symbol(above) / symbol(below) for name, above, below in zip(inputs, ABOVE, BELOW, strict=False)
    }
    above, below = sympy.fraction(sympy.factor(solution.subs(parts, simultaneous=True)))
    return _spaced(sympy.sstr(above)), _spaced(sympy.sstr(below))


def _spaced(text: str) -> str:
    return text.replace("*", " * ").replace("/", " / ")


def _written(form: sympy.Expr) -> str:
    rest = {s: symbol(f"(1 - {s})") for s in form.free_symbols if sympy.factor(form).has(s - 1, 1 - s)}
    shown: str = sympy.sstr(sympy.factor(form.subs({s: 1 - kept for s, kept in rest.items()})) if rest else form)
    return shown


def write(equations: Mapping[str, str]) -> str:
    """The text of `closed_forms.py`."""
    single = single_forms(equations)
    lines = [
        '"""The closed forms of `equations.toml`. Written by `make forms`; a test derives them again and compares."""',
        "",
        "from model.forms import Form",
        "",
        "# fmt: off",
        "FORMS = (",
        "    # One equation, solved for each of its variables.",
        *map(_line, single),
        "    # Several equations at once, where one at a time does not lead there.",
        *map(_line, block_forms(equations, single)),
        ")",
        "",
    ]
    return "\n".join(lines)


def _line(form: ClosedForm) -> str:
    arguments = ", ".join(sorted(form.inputs))
    ratios = ", ".join(f"{above}, {below}" for above, below, _ in zip(ABOVE, BELOW, form.inputs, strict=False))
    names = "".join(f'"{name}", ' for name in form.equations).rstrip()
    return (
        f'    Form("{form.variable}", ({names}),\n         lambda {arguments}:\n         {form.text},\n'
        f"         lambda {ratios}: ({', '.join(form.whole)})),"
    )


if __name__ == "__main__":
    TARGET.write_text(write(EQUATIONS), encoding="utf-8")
