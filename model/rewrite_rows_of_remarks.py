"""The replacements for a remark behind a value that tells where it comes from or rests on, without a figure ("mostly
ChatGPT", "as the order book suggests", "by our own count", "owner of Instagram"), before the words of a text are read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import ENDS, HARMLESS, SIZED

# What a remark may stand behind.
_VALUE = (
    rf"(?P<value>(?:{SIZED}|(?:\d[\d.]*|two|three|four|five|six|seven|eight|ten)[- ](?:years?|yrs?|ans)"
    rf"|\d[\d.,]* (?:percent|per cent|pct|pour cent))"
    r"(?: (?:(?:gross|cloud|end-user) )?(?:margins?|payback|(?:ai )?revenues?|sales))?)"
)
_TOLD = (
    r"(?:account|count|estimates?|reckoning|guidance|numbers|figures|telling|filings?|reports?|note|tally"
    r"|trackers?|survey|disclosures?"
    r"|forecasts?|guess|assumption|math|arithmetic|book|analysis)"
)


def _behind_value(hints: tuple[str, ...], remark: str) -> Rewrite:
    """The replacement of a remark right behind a value by nothing."""
    return Rewrite(hints, Late(_VALUE + remark), r"\g<value>")


REWRITES_OF_REMARKS = (
    # "On the strength of its order book", "based on ad pricing", "judging by TSMC's capacity".
    _behind_value(
        ("strength of ", "based on ", "judging by ", "judging from ", "in view of "),
        r",? (?:on the strength of|based on|judging (?:by|from)|in view of) (?!last\b|this\b|the (?:last"
        r"|next)\b|current\b|live\b)"
        rf"{HARMLESS}[^,;:.?!()\d]{{2,48}}{ENDS}",
    ),
    # "By our own count", "on the company's guidance", "per company guidance".
    _behind_value(
        (" by ", " on ", " per ", "selon "),
        rf",? (?:by|on|per|going by) {HARMLESS}"
        r"(?:the |its |their |our |my |his |her )?(?:(?!last\b|next\b|this\b"
        r"|current\b|live\b)[a-z'’-]+ ){0,3}(?:own )?"
        rf"{_TOLD}{ENDS}",
    ),
    # "A four-year payback, in line with how long a GPU stays useful".
    _behind_value(
        (" how ", " what "),
        rf",? (?:in line with|consistent with|close to|matching|roughly|given) (?:how"
        rf"|what) {HARMLESS}[^,;:.?!()\d]{{3,60}}{ENDS}",
    ),
    # "Meta, owner of Instagram, earns 13B", "ByteDance, parent of TikTok, 9B".
    Rewrite(
        (" of ", " behind "),
        Late(
            rf"(?<![a-z])({COMPANY}), (?:the )?(?:owner|parent|maker|operator|home|creator|company|group"
            rf"|firm) (?:of|behind) [a-z][a-z -]{{1,24}},(?= )"
        ),
        r"\1",
    ),
)  # fmt: skip
