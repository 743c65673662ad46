"""`python -m bench [model|reader|start|slack ...]`: the speed table, in Markdown. Exit status 1 where an aim is missed."""

from __future__ import annotations

import sys
from collections.abc import Callable

from bench.row import Row


def model() -> list[Row]:
    from bench.model import rows

    return rows()


def reasoning() -> list[Row]:
    from bench.reasoning import rows

    return rows()


def reader() -> list[Row]:
    from bench.reader import rows

    return rows()


def start() -> list[Row]:
    from bench.start import rows

    return rows()


def slack() -> list[Row]:
    """The rows against a bare Bolt app: an aim is a bound of the ratio, "≥ 0.6" or "≤ 1.6"."""
    from bench.slack import rows

    found = []
    for row in rows():
        sign, bound = row.aim.split()
        met = row.ratio >= float(bound) if sign == "≥" else row.ratio <= float(bound)
        measured = f"{row.ours}, {row.ratio:.2f} × a bare Bolt app ({row.theirs})"
        found.append(Row(row.name, measured, f"{sign} {bound} ×", met))
    return found


PARTS: dict[str, Callable[[], list[Row]]] = {
    "model": model, "reasoning": reasoning, "reader": reader, "start": start, "slack": slack,
}  # fmt: skip


def main(names: list[str]) -> int:
    """Print the rows of the named parts, or of all."""
    if unknown := set(names) - PARTS.keys():
        sys.stderr.write(f"no benchmark {', '.join(sorted(unknown))}; there are: {', '.join(PARTS)}\n")
        return 2
    missed = False
    sys.stdout.write("| what | measured | aim | |\n|---|---|---|---|\n")
    for name in names or PARTS:
        for row in PARTS[name]():
            missed |= not row.met
            sys.stdout.write(f"| {row.name} | {row.measured} | {row.aim} | {'' if row.met else 'missed'} |\n")
            sys.stdout.flush()
    return int(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
