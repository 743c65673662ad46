"""The replacements for the margins of both sides where "margin" or their unit is said once ("margin 60 for end users, 20
for clouds", "margins: cloud 25 end user 40", "none for the clouds"), before the words of a text are read."""

from __future__ import annotations

import re
from collections.abc import Callable

from model.late import Late
from model.numerals import NUMERALS
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

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
    """Both sides in this order, each with its value before or behind it, or the first before its value and the second
    behind: "cloud margin 0, 55 for end users"."""
    va, vb, vc, wa, wb, wc = (rf"(?P<{name}>{_TWO}){_UNIT}{_NOT_MORE}" for name in ("va", "vb", "vc", "wa", "wb", "wc"))
    ahead = rf"{va}(?: {_MARGIN})? {_FOR}(?P<sa>{first}){_JOINT}{wa} {_FOR}(?P<ta>{second})"
    after = rf"(?P<sb>{first})(?: {_MARGIN})?{_TO} {vb}{_JOINT}{_FOR}(?P<tb>{second}){_TO} {wb}"
    mixed = rf"(?P<sc>{first})(?: {_MARGIN})?{_TO} {vc}{_JOINT}{wc} (?:for|on|pour|chez) (?:the |les )?(?P<tc>{second})"
    return rf"(?:{ahead}|{after}|{mixed})"


def _told(found: re.Match[str]) -> str:
    """The sides with a percentage each, at the end of where they stand."""
    if found["va"]:
        told = f"{found['va']}% {found['sa']},{found['wa']}% {found['ta']}"
    elif found["vb"]:
        told = f"{found['sb']} {found['vb']}%,{found['tb']} {found['wb']}%"
    else:
        told = f"{found['sc']} {found['vc']}%,{found['wc']}% {found['tc']}"
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


_NAMED = (
    rf"(?:(?:total )?ai rev(?:enue)?s?|(?:end[- ]user |cloud |gross )?margins?|(?:energy|facility) (?:ratio"
    rf"|costs?)|capex|payback"
    rf"|data ?cent(?:er|re) (?:costs?|spend(?:ing)?)|gpu (?:sales|spend(?:ing)?)|{COMPANY})"
)

# What something is sought for: without it, or with a value, a limit is a limit ("upper limit on Nvidia sales is 60B").
_TARGET = Late(r"(?<![a-z])(?:gap|hole|shortfall|coverage|break|even|ecart|trou|couverture|equilibre)")

_NO_VALUE = r"(?! ?(?:of |at |is |are |to |case |= ?|: ?)*\$?\d)"


def _sought(instead: str) -> Callable[[re.Match[str]], str]:
    """What is written instead where the text names a target."""
    return lambda found: found.expand(instead) if _TARGET.search(found.string) else found[0]


_NUMBER = r"(?:one|two|three) and a half|\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty"

# Of itself, as it is: "as much as now", "as big as in the article".
_AS_MUCH = (
    r"as (?:much|many|big|large|high)(?: (?:as (?:now|today|before|currently|it (?:does|did|is|was|sells|makes|earns)"
    r"|they (?:do|did|are|were)|in the (?:article|baseline))(?: now| today)?))?"
)

_ENDS = r"(?=\W*$| ?[,;.:?!)]| and | from ai(?![a-z])| in ai(?![a-z]))"


def _factor(words: str) -> str:
    """A number in words or digits as a factor: "ten" is "x10", "one and a half" "x1.5"."""
    whole, half, _ = words.partition(" and a half")
    return f"x{NUMERALS.get(whole, whole)}{'.5' if half else ''}"


_BEGINS = r"(?:(?<=^)|(?<=[,;.:] )|(?<=if )|(?<=with )|(?<=say ))"

ROWS = (
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
    # "The least AI revenue for a gap under 50B", "break even at a 30% margin, most nvda can sell?"
    Rewrite(
        ("least ", "smallest "),
        Late(rf"(?<![a-z])(?<!at )(?:the )?(?:least|smallest) (?:possible )?(?={_NAMED}(?![a-z]){_NO_VALUE})"),
        _sought("min "),
    ),
    Rewrite(
        ("most ", "best ", "largest "),
        Late(
            r"(?<![a-z])(?<!at )(?<!what )(?:the )?(?:most|best|largest) (?:possible )?(?!ai companies)"
            rf"(?={_NAMED}(?![a-z]){_NO_VALUE})"
        ),
        _sought("max "),
    ),
    # "Upper limit on Nvidia sales", "what ceiling on the margin", "floor on AI revenue".
    Rewrite(
        ("upper ", "ceiling", "floor ", "lower "),
        Late(
            r"(?<![a-z])(?:upper (?:limit|bound)|ceiling|lower (?:limit|bound)|floor) (?:on|of|for|to|under) (?:the )?"
            rf"(?={_NAMED}(?:'s)?(?: sales| revenue)?(?![a-z]){_NO_VALUE})"
        ),
        _sought(""),
    ),
    # "Up to what margin is the gap no more than 150B?"
    Rewrite(
        ("up to ",), Late(r"(?<![a-z])(?<!adds )(?<!add )(?<!comes )(?<!come )up to (?=(?:what|how much|which) )"), ""
    ),
    # "Nvidia sells 1.5x as much", "OpenAI earns ten times as much as now".
    Rewrite(
        ("x as ", "times as "),
        Late(
            r"(?<=[a-z] )(?<!energy costs )(?<!power costs )(?<!facilities cost )(?<!facility costs )"
            rf"({_NUMBER})(?: ?x| times) {_AS_MUCH}{_ENDS}"
        ),
        lambda found: _factor(found[1]),
    ),
    # "AI revenue becomes half as big".
    Rewrite(("half as ",), Late(rf"(?<=[a-z] )half {_AS_MUCH}{_ENDS}"), "x0.5"),
    # "2x OpenAI 3x Google".
    Rewrite(("x ",), Late(rf"(?<=\dx )({COMPANY}) (?=\d[\d.]*x [a-z])"), r"\1,"),
    # "tesla 0.5b x 1b", "tsla 0 x 0": the company.
    Rewrite(
        (" x ",),
        Late(
            r"(?:(?<=[a-z] 0)|(?<=\db)|(?<=\d b)|(?<=bn)|(?<=\dm)|(?<=mds)) x (?=(?:0|\$?\d[\d.,]* ?(?:bn?|m"
            r"|mds?))(?![\da-z.]))"
        ),
        ",x ",
    ),
    # "half Nvidia's sales".
    Rewrite(
        ("half ",),
        Late(rf"{_BEGINS}half ({COMPANY})'?s? (?:ai )?(?:sales|rev(?:enues?)?){_ENDS}"),
        r"half \1",
    ),
)
