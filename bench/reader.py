"""How the cost of reading grows with a statement's length: in proportion, whatever it is made of."""

from __future__ import annotations

from functools import partial

from bench.row import Row, best_of, milliseconds
from model.ask import ask
from model.statement import LONGEST

# Texts that would be slow to read if any step went back over what it has read.
PIECES = {
    "values": "Nvidia 60B, ",
    "bare amounts": "60B ",
    "names": "nvidia margin ",
    "typos": "nvdia margn ",
    "ranges": "60B to 70B, ",
    "number words": "sixty and a half ",
    "digits": "9",
    "marks": "-.,;? ",
    "unseen characters": "\u200b6\u200b0",
    "brackets": "<a|<b|&amp;",
}
SHORT = LONGEST // 4
MOST_GROWTH = 8.0  # four times the text: 4 in proportion, 16 if it went over it again and again
MOST = 0.050


def rows() -> list[Row]:
    """The largest ratio of the time for the longest statement to that for a quarter of it, and the slowest text."""
    long = {name: _cost(piece, LONGEST) for name, piece in PIECES.items()}
    growth = {name: long[name] / _cost(piece, SHORT) for name, piece in PIECES.items()}
    steepest, slowest = max(growth, key=growth.__getitem__), max(long, key=long.__getitem__)
    return [
        Row(
            "four times the text, steepest growth",
            f"{growth[steepest]:.1f}× ({steepest})", f"≤ {MOST_GROWTH:.0f}×", growth[steepest] <= MOST_GROWTH,
        ),
        Row(
            f"the slowest text of {LONGEST} characters",
            f"{milliseconds(long[slowest])} ({slowest})", f"≤ {MOST * 1e3:.0f} ms", long[slowest] <= MOST,
        ),
    ]  # fmt: skip


def _cost(piece: str, length: int) -> float:
    text = (piece * length)[:length]
    return best_of(partial(ask, text), 3)
