"""Which variables a set of known ones determines, told by the equations' tangent space instead of by closed forms.

At a point in general position the equations cut out a smooth surface. A variable follows from others exactly when its
gradient along that surface lies in the span of theirs. Gradients are carried along by dual numbers, modulo a large
prime, so that nothing is rounded.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

PRIME = 2**61 - 1

Vector = tuple[int, ...]


class Dual(NamedTuple):
    """A value with its gradient, modulo PRIME."""

    value: int
    gradient: Vector


def gradients(equations: Mapping[str, str], point: Mapping[str, int]) -> dict[str, Vector]:
    """The gradient of every variable along the inputs of `point`; the equations are in order of calculation."""
    known = {
        name: Dual(value, tuple(int(place == other) for other in range(len(point))))
        for place, (name, value) in enumerate(point.items())
    }
    for name, formula in equations.items():
        known[name] = _evaluate(ast.parse(formula, mode="eval").body, known)
    return {name: dual.gradient for name, dual in known.items()}


def determined(vectors: Sequence[Vector]) -> Iterator[tuple[int, int]]:
    """(members, everything in their span) for every set of the vectors, both as bit masks."""
    spans: dict[tuple[Vector, ...], int] = {}

    def visit(place: int, members: int, basis: tuple[Vector, ...]) -> Iterator[tuple[int, int]]:
        if place == len(vectors):
            if basis not in spans:
                inside = (index for index, each in enumerate(vectors) if not any(_reduced(each, basis)))
                spans[basis] = sum(1 << index for index in inside)
            yield members, spans[basis]
            return
        yield from visit(place + 1, members, basis)
        yield from visit(place + 1, members | 1 << place, _with(basis, vectors[place]))

    return visit(0, 0, ())


def _evaluate(node: ast.expr, known: Mapping[str, Dual]) -> Dual:
    match node:
        case ast.BinOp(left=left, op=op, right=right):
            return _OPERATORS[type(op)](_evaluate(left, known), _evaluate(right, known))
        case ast.Name(id=name):
            return known[name]
        case ast.Constant(value=int(value)):
            return Dual(value, (0,) * len(next(iter(known.values())).gradient))
    raise ValueError(ast.dump(node))


def _sum(a: Dual, b: Dual, sign: int = 1) -> Dual:
    gradient = tuple((x + sign * y) % PRIME for x, y in zip(a.gradient, b.gradient, strict=True))
    return Dual((a.value + sign * b.value) % PRIME, gradient)


def _product(a: Dual, b: Dual) -> Dual:
    gradient = tuple((x * b.value + a.value * y) % PRIME for x, y in zip(a.gradient, b.gradient, strict=True))
    return Dual(a.value * b.value % PRIME, gradient)


def _inverse(a: Dual) -> Dual:
    value = pow(a.value, -1, PRIME)
    return Dual(value, tuple(-x * value * value % PRIME for x in a.gradient))


_OPERATORS: dict[type[ast.operator], Callable[[Dual, Dual], Dual]] = {
    ast.Add: _sum,
    ast.Sub: lambda a, b: _sum(a, b, -1),
    ast.Mult: _product,
    ast.Div: lambda a, b: _product(a, _inverse(b)),
}


def _reduced(vector: Vector, basis: tuple[Vector, ...]) -> Vector:
    """What is left of a vector without its part in the span; the basis is in reduced echelon form."""
    for row in basis:
        lead = next(place for place, entry in enumerate(row) if entry)
        if factor := vector[lead]:
            vector = tuple((x - factor * y) % PRIME for x, y in zip(vector, row, strict=True))
    return vector


def _with(basis: tuple[Vector, ...], vector: Vector) -> tuple[Vector, ...]:
    """The reduced echelon basis of the span with one more vector; a span has one such basis."""
    rest = _reduced(vector, basis)
    if not any(rest):
        return basis
    scale = pow(next(entry for entry in rest if entry), -1, PRIME)
    row = tuple(entry * scale % PRIME for entry in rest)
    return tuple(sorted([row, *(_reduced(each, (row,)) for each in basis)], reverse=True))
