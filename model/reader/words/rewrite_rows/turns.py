"""The replacements for turns that say a plain thing otherwise, found last: what a list lacks, by what means, once with this
and once with that, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.numerals import NUMERALS
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import FACILITIES

_TENS = "|".join(word for word, value in NUMERALS.items() if value % 10 == 0 and 10 <= value <= 90)


def _cents(found: re.Match[str]) -> str:
    return f"facility ratio {NUMERALS[found[1]] / 100:g}"


_LIST = (
    r"(?:the |your |that |cahn's |our )?(?:original |company |published )?(?:list|article|baseline|table|model|sheet)"
)

ROWS = (
    # "Each dollar of GPUs drags along seventy cents of power and buildings."
    Rewrite(
        (" cents of ", " cents in ", " cents for "),
        Late(
            rf"(?<![a-z])(?:every|each|a|per) (?:dollar (?:of|in|on|spent on) (?:nvidia |the )?(?:silicon|gpus?"
            rf"|chips?)|gpu dollar) (?:drags|pulls|carries|entails|brings|comes with|triggers|calls for|takes|draws"
            rf"|needs|requires|means|costs) (?:along |in |with it )?"
            rf"({_TENS}) cents (?:of|in|for) (?:the )?{FACILITIES}(?: along| behind it| with it)?"
        ),
        _cents,
    ),
    # "once with margin 35%, once with 65%", "payback over 1 year or over 4 years?"
    Rewrite(
        ("once with ",),
        Late(r"(?<![a-z])once with ([^,;]{0,40}?\d[^,;]{0,30}?),? (?:and )?(?:once|then) with (?=[^,;]*\d)"),
        r"\1 vs ",
    ),
    Rewrite(
        (" or over ", " ou de ", " ou a ", " ou d'"),
        Late(r"(?<=[\d%bmnrs]) (?:or over (?=\d[\d.]* ?(?:years?|yrs?))|ou (?:de|a|d'une?) (?=\d))"),
        lambda found: (" or " if " or" in found[0] else " ou ").rjust(len(found[0])),
    ),
    # "No opinion on the margin, Nvidia 60B": nothing is said of it.
    Rewrite(
        ("no ",),
        Late(
            r"(?:(?:i|we) (?:have|see) )?(?<![a-z])no (?:strong |particular |real |special |firm |good |new "
            r"|hard )*(?:views?|opinions?|news|figures?|numbers?|data|idea|clue|consensus|forecasts?|estimates?"
            r"|guidance|info|information|updates?)(?: yet)? (?:on|for|about|of|from)(?: (?:the"
            r"|our))? [a-z' ]{1,30}?(?=[,.;:]| but | and | - |$)"
        ),
        "",
    ),
    # "twice openai, half tesla".
    Rewrite(
        ("half ",),
        Late(rf"(?<![a-z])((?:twice|double|triple|2x|3x) {COMPANY}(?:,? and|,)) half (?=(?:{COMPANY})(?![a-z']))"),
        r"\1 0.5x ",
    ),
    # "a 55% margin across cloud and product combined".
    Rewrite(
        (" combined", " together", " as a whole", " taken together"),
        Late(
            r"(?<=across )((?:the )?clouds? and (?:the )?(?:products?|apps?|software"
            r"|end[- ]users?)(?: layers?)?) (?:combined|together|as a whole|taken together)"
        ),
        r"\1",
    ),
    # "90B of facility cost and 60B of sales: what's the ratio?"
    Rewrite(
        ("what's the ratio", "what is the ratio"),
        Late(r"^(?=.*(?:facilit|energy|power|electric))(.*)(?<![a-z])what(?:'s| is) the ratio(?=\W*$)"),
        r"\1facility ratio",
    ),
    Rewrite(
        (" of what nvidia sells", " of what nvidia makes"),
        Late(
            rf"(?<![a-z])((?:the )?{FACILITIES}(?:cost|costs|spend|bill)? ?(?:is|are|at"
            rf"|=) )(\d[\d.]* ?%) of what nvidia (?:sells|makes)(?![a-z])"
        ),
        r"facility ratio \2",
    ),
    # "get to break-even by adjusting the payback period": through it.
    Rewrite(
        ("by adjusting ",),
        Late(r"(?<=[\dbnm%]) by adjusting (?:only |just )?(?:the )?(?=[a-z]+)"),
        " through ",
    ),
    # "Copilot is worth 7 billion a year to Microsoft".
    Rewrite(
        (" is worth ",), Late(rf"(?<![a-z])({COMPANY}) is worth ({SUM}) a year to (?={COMPANY})"), r"\1 makes \2 for "
    ),
    # "full coverage, meaning 100%".
    Rewrite(
        ("full coverage",),
        Late(r"(?<![a-z])full coverage,? (?:(?:meaning|that is|i\.e\.|so|or) )?100 ?%"),
        "full coverage",
    ),
    # "What would close the gap, taking one input at a time?"
    Rewrite(
        ("one input at a time", "one lever at a time", "one at a time", "one thing at a time"),
        Late(
            r"(?<![%\d])(?<!\d[bnm]),? (?:taking |changing |moving |with )?(?:only |just )?one (?:input|lever|thing"
            r"|variable"
            r"|assumption)? ?at a time(?![a-z])"
        ),
        "",
    ),
    Rewrite(("full stop", "period."), Late(r",? (?:full stop|period)(?=\W*$)"), ""),
    # "skim 15% off the top".
    Rewrite(("% off the top",), Late(r"(?<=%) off the top(?![a-z])"), ""),
    # "End-user margin of 45% throughout the period".
    Rewrite(
        ("throughout", "over the period", "across the period"),
        Late(
            r"(?<=%) (?:throughout(?: the (?:period|forecast|horizon|years?|model))?|(?:over"
            r"|across) the (?:forecast )?(?:period|horizon))(?![a-z])"
        ),
        "",
    ),
    # "AI companies collectively take in 95bn".
    Rewrite(
        ("ai companies ", "ai firms ", "ai vendors ", "ai players ", "ai industry ", "ai sector "),
        Late(
            r"(?<![a-z])(?:all )?(?:the )?ai (?:companies|firms|vendors|players|industry"
            r"|sector) (?:all )?(?:collectively |together "
            r"|combined |jointly |as a group |as a whole )?(?:take in|takes in|makes?|earns?|brings? in|rakes? in|pulls? in"
            r"|books?|generates?|collects?)(?: together| collectively| combined)? (?=\$?\d)"
        ),
        "ai revenue ",
    ),
    # "Goal seek: Oracle's AI revenue for a gap of 100B".
    Rewrite(("goal seek", "goal-seek"), Late(r"(?<![a-z])goal[- ]seek(?:ing)?(?: for| on)?(?: ?:)?(?![a-z])"), "what"),
    # "ratio of energy to GPU spend 1.25".
    Rewrite(
        ("ratio of ",),
        Late(
            rf"(?<![a-z])(?:the |an? )?ratio of {FACILITIES} (?:costs? |spend(?:ing)? )?to (?:gpu|chip|nvidia)s?"
            r"(?: costs?| spend(?:ing)?| sales| bill)?(?= ?(?:of|at|is|=|:|to|stays|goes|rises|falls)? ?\d)"
        ),
        "facility ratio",
    ),
    # "Investors wait five years to be paid back".
    Rewrite(
        (" wait ", " waits "),
        Late(
            r"(?<![a-z])(?:the |our )?(?:customers|clients|buyers|investors|shareholders|lenders"
            r"|capital) (?:have to |must |will |would |can )?"
            r"waits? ([a-z\d.-]+(?: and a half)? (?:years?|months)) (?:to be (?:paid back|repaid)|for (?:payback"
            r"|their money"
            r"|a return|repayment)|to (?:get|see) (?:their|its) money(?: back)?)(?![a-z])"
        ),
        r"payback \1",
    ),
    # "Add OpenAI to the list at 13B": at, not by.
    Rewrite(
        ("add ",),
        Late(rf"(?<![a-z])add ({COMPANY}) (?:back )?(?:to|into|on) {_LIST} (?:at|with|making) (?=\$?\d)"),
        r"\1 at ",
    ),
)
