"""How the cost of reading grows with a statement's length: in proportion, whatever it is made of."""

from __future__ import annotations

from functools import partial

from bench.row import Row, best_of, milliseconds
from model.ask import ask
from model.reader.refused.wordings import ROWS as WORDINGS
from model.reader.words.rewrites import ROWS as REWRITES
from model.statement import LONGEST
from model.text import fold

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
# What a pattern that looks for one thing behind another can be made to try again and again.
LURES = ("1 ", "at 1b ", "or 1 ", "with 1 and ", "what is 1 at ", "nvidia 1b ", "google, ")
SHORT = LONGEST // 4
MOST_GROWTH = 8.0  # four times the text: 4 in proportion, 16 if it went over it again and again
MOST = 0.050


def rows() -> list[Row]:
    """The largest ratio of the time for the longest statement to that for a quarter of it, and the slowest text."""
    long = {name: _cost(piece, LONGEST) for name, piece in PIECES.items()}
    growth = {name: long[name] / _cost(piece, SHORT) for name, piece in PIECES.items()}
    steepest, slowest = max(growth, key=growth.__getitem__), max(long, key=long.__getitem__)
    lured, hint = _lured()
    return [
        Row(
            "four times the text, steepest growth",
            f"{growth[steepest]:.1f}× ({steepest})", f"≤ {MOST_GROWTH:.0f}×", growth[steepest] <= MOST_GROWTH,
        ),
        Row(
            f"the slowest text of {LONGEST} characters",
            f"{milliseconds(long[slowest])} ({slowest})", f"≤ {MOST * 1e3:.0f} ms", long[slowest] <= MOST,
        ),
        Row(
            "the slowest pattern on such a text made for it",
            f"{milliseconds(lured)} ({hint.strip()})", f"≤ {MOST * 1e3:.0f} ms", lured <= MOST,
        ),
    ]  # fmt: skip


def _cost(piece: str, length: int) -> float:
    text = (piece * length)[:length]
    return best_of(partial(ask, text), 3)


def _lured() -> tuple[float, str]:
    """(the longest time that one pattern of the rows takes for a text that begins with its hint, the hint)."""
    patterns = [(row.pattern, hint) for row in (*WORDINGS, *REWRITES) for hint in row.hints[:2]]
    costs = []
    for pattern, hint in patterns:
        for lure in LURES:
            text = fold((f"{hint} {lure * LONGEST}")[: LONGEST - len(hint)] + hint)
            costs.append((best_of(partial(pattern.search, text), 1), hint))
    return max(costs)
