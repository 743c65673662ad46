"""The replacements for what a company earns or shrinks to, in words that would be of its products, its price or its plans,
and for one figure that takes the place of another's, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import SIZED

_NAME = rf"(?:the |our )?(?:{COMPANY}|(?:end[- ]user |cloud |gross )?margin|ai revenue|gpu sales|payback)"


ROWS = (
    # "Consensus had Nvidia at 80B but I'm using 92B".
    Rewrite(
        ("consensus ", "analyst", "colleague ", "my boss ", "the street ", "everyone "),
        Late(
            r"(?<![a-z])(?:the )?(?:consensus|analysts?|(?:my|our) (?:colleague|boss|analyst|associate)s?|the street"
            r"|everyone)(?: else)? "
            rf"(?:has|had|have|for|expects?|uses?|thinks?|says|sees|puts) (?P<who>{_NAME})(?:'s)? (?:at |is |is at "
            rf"|will (?:do|make|sell) |to (?:do|make|sell) )?{SIZED}[,;.]? "
            rf"(?:but |and )?(?:i(?:'m| am) using|i(?:'d)? use|i(?:'m| am) at|my number is|i have|i(?:'d)? (?:think"
            rf"|prefer|go with|take|say)|use|mine is) (?=(?:an? |about )?{SIZED})"
        ),
        r"\g<who> ",
    ),
    # "Nvidia 74B (guidance), margin 46% (my guess)".
    Rewrite(
        ("(guidance)", "(consensus)", "(my ", "(est", "(street)", "(reported)", "(mine)"),
        Late(
            r"(?<=[\d%bnm]) \((?:guidance|consensus|my (?:guess|estimate|number|view)|est(?:imate|imated|\.)?|street"
            r"|reported|mine)\)"
        ),
        "",
    ),
    # "how many times bigger must OpenAI be?"
    Rewrite(
        ("by what ", "how many times", "how much lower", "how much higher", "how much smaller"),
        Late(
            rf"(?<![a-z])(?:by what (?:percentage|percent|multiple|factor)|how many times(?: bigger| larger| over)?"
            rf"|how much (?:lower|higher|smaller|bigger)) "
            rf"(?P<must>must|would|does|should|will|do) (?P<who>{_NAME}) (?:have to |need to )?(?:rise|grow|fall|be"
            rf"|increase|drop|shrink|go up|go down|come down)"
            r"(?=(?: to| for|,|\?| if| at| with)(?![a-z]))"
        ),
        lambda found: f"what {'must' if found['must'] in ('does', 'do') else found['must']} {found['who']} be",
    ),
    # "What if Nvidia sold half as much again?"
    Rewrite(
        ("half as much again",),
        Late(rf"(?<![a-z])(?P<who>{COMPANY}) (?:sold|sells|makes|made|earns|earned) half as much again(?![a-z])"),
        r"\g<who> +50%",
    ),
    # "0.8 ratio".
    Rewrite((" ratio",), Late(r"(?<![\d.,%])(?<!coverage )((?:0|1)?\.\d+|[12]) ratio(?=\W*$|,)"), r"ratio \1"),
    # "Subtract 2bn from Oracle's AI revenue"
    Rewrite(
        ("subtract ", "deduct "),
        Late(
            rf"(?<![a-z])(?:subtract|deduct) (?:another )?({SUM}) from (?:the )?({COMPANY})(?:'s)?(?: ai)?(?: revenues?"
            rf"| sales)?(?![a-z])"
        ),
        r"\2 down \1",
    ),
    # "Google at a higher 15B": a level, not a change by it.
    Rewrite(
        (" lower ", " higher ", " longer ", " shorter ", " reduced ", " increased ", " bigger ", " smaller "),
        Late(
            r"(?<![a-z])(?:at|to|on|with|have|has|in) (?:an? |the )?(?:lower|higher|longer|shorter|reduced|increased"
            r"|bigger|smaller) "
            r"(?=(?:(?:level|figure|number|value|(?:ai )?revenue|sales|cost|estimate)s? of )?\$?\d[\d.,]* ?(?:b|bn"
            r"|billions?|m|%|years?|md)?(?![a-z%]| ?(?:points|pts|higher|lower|more|less|than)))"
        ),
        "at ",
    ),
)
