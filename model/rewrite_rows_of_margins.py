"""The replacements for the margins of both sides where "margin" or their unit is said once ("margin 60 for end users, 20
for clouds", "margins: cloud 25 end user 40", "none for the clouds"), before the words of a text are read."""

from __future__ import annotations

import re

from model.late import Late
from model.rewrite import Rewrite

_END = r"(?:end[- ]?(?:users?|customers?)|customers|utilisateurs? fina(?:ls?|ux)|clients? fina(?:ls?|ux))"
_CLOUD = r"(?:clouds?(?: providers| vendors)?|hyperscalers?|fournisseurs de cloud)"
_TWO = r"(?<![\d.,$])\d\d?(?:\.\d)?(?![\d.]|,\d)"  # a percentage as people write one
_UNIT = r"(?: ?(?:%|percent|pct))?"
_NOT_MORE = r"(?! ?(?:%|percent|pct|[bmk]n?\b|md|points?|pts?))"
_MARGIN = r"(?:gross )?marg(?:i?n|e)s?(?: brutes?)?"
_TO = r"(?: ?[:=]| of| at| de| a)?"
_FOR = r"(?:for |on |at |to |pour |chez |sur )?(?:the |les |l'|le )?"
_JOINT = r"(?: ?[,;/]| and| et| &| n)?(?: (?:and|et))? "
_LAST = r"(?![\w%]| ?(?:%|percent))"


def _sides(first: str, second: str) -> str:
    """Both sides in this order, each with its value before or behind it."""
    va, vb, wa, wb = (rf"(?P<{name}>{_TWO}){_UNIT}{_NOT_MORE}" for name in ("va", "vb", "wa", "wb"))
    ahead = rf"{va}(?: {_MARGIN})? {_FOR}(?P<sa>{first}){_JOINT}{wa} {_FOR}(?P<ta>{second})"
    after = rf"(?P<sb>{first})(?: {_MARGIN})?{_TO} {vb}{_JOINT}{_FOR}(?P<tb>{second}){_TO} {wb}"
    return rf"(?:{ahead}|{after})"


def _told(found: re.Match[str]) -> str:
    """The sides with a percentage each, at the end of where they stand."""
    if found["va"]:
        told = f"{found['va']}% {found['sa']},{found['wa']}% {found['ta']}"
    else:
        told = f"{found['sb']} {found['vb']}%,{found['tb']} {found['wb']}%"
    return told.rjust(len(found[0]))


def _both(first: str, second: str) -> tuple[Rewrite, Rewrite]:
    """The replacements with "margin" before, within or behind both sides."""
    hints = ("marg",)
    return (
        Rewrite(hints, Late(rf"(?<![a-z]){_MARGIN}{_TO} {_FOR}{_sides(first, second)}(?: {_MARGIN})?{_LAST}"), _told),
        Rewrite(
            hints,
            Late(
                rf"(?<![\w-])(?=[^,;.?]*{_MARGIN}"
                rf"|[^;.?]{{0,40}} {_MARGIN}{_LAST}){_sides(first, second)}(?: {_MARGIN})?{_LAST}"
            ),
            _told,
        ),
    )


def _in_turn(first: str, second: str) -> Rewrite:
    """The replacement of both sides before both values: "cloud and end-user margins of 20% and 50%"."""
    va, wa = (rf"(?P<{name}>{_TWO}){_UNIT}{_NOT_MORE}" for name in ("va", "wa"))
    return Rewrite(
        ("marg",),
        Late(
            rf"(?<![a-z])(?:the )?(?P<sa>{first})(?: and |/| & | et "
            rf"|, )(?P<ta>{second})(?:'s)? {_MARGIN}{_TO} ?{va}(?:,? and |/|, | et ){wa}{_LAST}"
        ),
        lambda found: f"{found['va']}% {found['sa']},{found['wa']}% {found['ta']}".rjust(len(found[0])),
    )


REWRITES_OF_MARGINS = (
    _in_turn(_CLOUD, _END),
    _in_turn(_END, _CLOUD),
    # "Two-thirds margin for end users and none for the clouds".
    Rewrite(
        ("none ",),
        Late(rf"(?<=[a-z%,] )none (?=(?:for|on|at|to) (?:the )?(?:{_CLOUD}|{_END})(?![a-z]))"),
        "0%",
    ),
    *_both(_END, _CLOUD),
    *_both(_CLOUD, _END),
    # "No cloud margin, end user 40".
    Rewrite(
        ("end user", "end-user"),
        Late(r"(?<=, )end[ -]users?( \d\d)(?: ?%)?(?=\W*$|,)"),
        r"margin\1",
    ),
)  # fmt: skip
