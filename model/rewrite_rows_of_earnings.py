"""The replacements for what a company earns or shrinks to, in words that would be of its products, its price or its plans,
and for one figure that takes the place of another's, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import SIZED

_NAME = rf"(?:the |our )?(?:{COMPANY}|(?:end[- ]user |cloud |gross )?margin|ai revenue|gpu sales|payback)"
_BASE = (
    r"(?:its|their|the|today's|this year's|current)(?: current| present| existing)?"
    r" (?:sales|ai revenues?|revenues?|level|size|figure|number|business)|what it (?:is|was|sells|makes|earns)(?: now"
    r"| today)?"
)
_SELLS = r"(?:shrinks?|falls?|drops?|declines?|slips?|slides?|goes|comes|rises?|grows?|climbs?)(?: back| down| up)?"


def _share_left(found: re.Match[str]) -> str:
    """ "nvidia -60%" for "nvidia shrinks to 40% of its current sales"."""
    left = float(found["left"].replace(",", "."))
    return f"{found['who']} {left - 100:+g}%"


REWRITES_OF_EARNINGS = (
    # "Meta gets 35 billion from AI", "OpenAI's revenue jumps to 25 billion".
    Rewrite(
        (" gets ",),
        Late(rf"(?<![a-z])({COMPANY}) gets (?={SUM} (?:a year |per year )?(?:from|in) (?:its )?ai(?![a-z]))"),
        r"\1 at ",
    ),
    Rewrite(
        (
            "revenue jumps ",
            "revenue leaps ",
            "revenue soars ",
            "revenue surges ",
            "revenue shoots up ",
            "revenues jump ",
        ),
        Late(rf"(?<![a-z])({COMPANY})'s revenues? (?:jumps?|leaps?|soars?|surges?|shoots up) to (?={SUM})"),
        r"\1 at ",
    ),
    # "Salesforce's AI products bring in 2.4B".
    Rewrite(
        ("'s ai ",),
        Late(
            rf"(?<![a-z])({COMPANY})'s ai (?:products?|tools?|services?|offerings?|business|apps?|assistants?|arm|unit) "
            rf"(?:sells?|makes?|earns?|brings? in|generates?) (?={SUM})"
        ),
        r"\1 makes ",
    ),
    # "Google makes between 12 and 20 billion on AI".
    Rewrite(
        (" on ai",),
        Late(rf"((?:makes?|earns?|books?|made|earned) [^,;.?]{{0,24}}{SUM}) on ai(?=\W*$|[,;.?]| and )"),
        r"\1",
    ),
    # "Nvidia shrinks to 40% of its current sales".
    Rewrite(
        ("% of its ", "% of their ", "% of today", "% of current ", "% of the current ", "% of what it "),
        Late(
            rf"(?<![a-z])(?P<who>{COMPANY}) (?:{_SELLS}) to (?:about |around "
            rf"|only )?(?P<left>\d+(?:[.,]\d+)?) ?% of (?:{_BASE})(?![a-z])"
        ),
        _share_left,
    ),
    # "Consensus had Nvidia at 80B but I'm using 92B", "my colleague uses a 40% margin, I prefer 55%".
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
    # "The margin is too low at 50%; go with 62%".
    Rewrite(
        (" too low ", " too high ", " too generous ", " too optimistic "),
        Late(
            rf"(?<![a-z])(?P<who>{_NAME}) is (?:far |way |much )?too (?:low|high|generous|optimistic|pessimistic"
            rf"|conservative) at {SIZED}[,;.]? "
            rf"(?:go with|use|try|make it|take|i(?:'d)? (?:say|use|go with)|say|put it at) (?={SIZED})"
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
    # "Amazon isn't in the list, add it with 12B", "xAI not included, put 2B".
    Rewrite(
        ("isn't in", "is not in", " not in", "not included", "not listed", " missing"),
        Late(
            rf"(?<![a-z])({COMPANY}|amazon|aws|xai|coreweave) (?:(?:is|was)(?:n't| not)|not) (?:(?:in|on) (?:the list"
            rf"|there|it|here|your list)|included|listed)[,;.]? (?:so )?"
            rf"(?:please )?(?:add|put|give|count|include) (?:it |them )?(?:with |at |in at |in with )?(?={SUM})"
        ),
        r"\1 ",
    ),
    # "Assuming no growth at OpenAI", "zero change in margin".
    Rewrite(
        ("no growth ", "no change ", "zero change ", "zero growth ", "any change "),
        Late(
            r"(?<=, )(?:(?:with|and|but) )?(?:no|zero|without any) (?:growth|change)s? (?:at|in|for|to|from) "
            r"(?=(?:the |our )?(?!any|every|all)[a-z][a-z' -]*\W*$)"
        ),
        "same ",
    ),
    Rewrite(
        (" stays the same", " as before", " remains the same", " stays as "),
        Late(
            r"(?<![a-z])(facility ratio|cloud margin|payback) (?:(?:stays|remains) the same|as before)(?=\W*$|[,;.?])"
        ),
        r"\1 unchanged",
    ),
    # "By what percentage must Nvidia fall …?", "how many times bigger must OpenAI be?"
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
    # "How much do AI companies actually earn when the gap is 80B?"
    Rewrite(
        ("companies actually ", "companies really ", "companies currently "),
        Late(r"(?<![a-z])ai companies (?:actually|really|currently)(?= (?:earn|make))"),
        lambda found: "ai companies".rjust(len(found[0])),
    ),
    # "What if Nvidia sold half as much again?"
    Rewrite(
        ("half as much again",),
        Late(rf"(?<![a-z])(?P<who>{COMPANY}) (?:sold|sells|makes|made|earns|earned) half as much again(?![a-z])"),
        r"\g<who> +50%",
    ),
    # "Nvidia's customers spent about 56B on its chips."
    Rewrite(
        ("'s customers ",),
        Late(
            rf"(?<![a-z])nvidia's customers (?:spen[dt]|pay|paid) (?:about |around |roughly |some )?({SUM}) (?:on"
            rf"|for) (?:its|their|nvidia's) (?:chips|gpus)(?![a-z])"
        ),
        r"nvidia \1",
    ),
    # "I find a 50% margin too generous. Use 42%."
    Rewrite(
        (" too generous", " too low", " too high", " too optimistic", " too short", " too long"),
        Late(
            rf"(?<![a-z])(?:i (?:find|think|consider|call) )?an? (?:{SIZED}|[a-z]+-year) (?P<what>(?:end-user |cloud "
            rf"|gross )?margin|payback)(?: is)? (?:far |much |way )?too "
            rf"(?:generous|low|high|optimistic|pessimistic|short|long)[.;,] (?:i(?:'d)? )?(?:use|try|take|say|make it"
            rf"|go with|put) (?={SIZED}|[a-z\d.]+ years)"
        ),
        r"\g<what> ",
    ),
    # "GPUs worth 48 billion are sold by Nvidia", "without any change in Nvidia's 50B".
    Rewrite(
        (" worth ",),
        Late(rf"(?<![a-z])(?:gpus|chips) worth ({SUM}) (?:are|were|being) sold by nvidia(?![a-z])"),
        r"nvidia sells \1",
    ),
    Rewrite(
        ("any change in ", "no change in "),
        Late(rf"(?<![a-z])with(?:out any| no) change in (?={COMPANY}'s {SUM})"),
        "with ",
    ),
    # "With 2024's assumptions"
    Rewrite(
        ("'s assumptions", "'s figures", "'s numbers", "'s inputs"),
        Late(r"(?<![a-z])(?:with|on|using|under) (20\d\d)'s (?:assumptions|figures|numbers|inputs|values)(?![a-z])"),
        r"as of \1",
    ),
    # "0.8 ratio", "double openai n double meta".
    Rewrite((" ratio",), Late(r"(?<![\d.,%])(?<!coverage )((?:0|1)?\.\d+|[12]) ratio(?=\W*$|,)"), r"ratio \1"),
    Rewrite((" n double", " n triple", " n halve"), Late(r"(?<=[a-z]) n (?=(?:double|triple|halve) )"), ", "),
    # "1.5 times as much as it does now", "GPU purchases from Nvidia worth 69B", "$55B worth of accelerators".
    Rewrite(
        (" as much as it ",),
        Late(r"(?<=times )as much as it (?:does|did|sells|makes|earns|is)(?: now| today)?(?![a-z])"),
        "as much",
    ),
    Rewrite(
        (" worth ",),
        Late(rf"(?<![a-z])(?:gpu|chip|accelerator) purchases from nvidia worth ({SUM})"),
        r"nvidia sells \1",
    ),
    Rewrite((" worth of ",), Late(rf"({SUM}) worth of (?=(?:accelerators|gpus|chips)(?![a-z]))"), r"\1 of "),
    # "End customers pay 95 billion dollars a year for AI products", "the whole industry earning 95B from AI".
    Rewrite(
        (" a year for ai ", " per year for ai "),
        Late(rf"(pays? {SUM}) (?:a|per) year for ai (?:products|services|tools|software)(?![a-z])"),
        r"\1 for ai",
    ),
    Rewrite(
        (" industry earning ", " industry making "),
        Late(
            rf"(?<![a-z])the (?:whole |entire )?industry (?:earning|making|bringing in) (?:usd "
            rf"|\$)?({SUM}) from ai(?![a-z])"
        ),
        r"ai revenue \1",
    ),
    # "Subtract 2bn from Oracle's AI revenue"
    Rewrite(
        ("subtract ", "deduct "),
        Late(
            rf"(?<![a-z])(?:subtract|deduct) (?:another )?({SUM}) from (?:the )?({COMPANY})(?:'s)?(?: ai)?(?: revenues?"
            rf"| sales)?(?![a-z])"
        ),
        r"\2 down \1",
    ),
    # "Capital is to be recovered over 3 years"
    Rewrite(
        ("capital ",),
        Late(
            r"(?<![a-z])(?:the )?capital is (?:to be )?(?:recovered|recouped|paid back|repaid) (?:over|in"
            r"|within) (?=[a-z\d.]+ years)"
        ),
        "payback ",
    ),
    # "Nvidia's lower number of 45B", "Google at a higher 15B": a level, not a change by it.
    Rewrite(
        ("'s ",),
        Late(
            r"(?<=[a-z])'s (?:new )?(?!(?:reduced|increased) \$?\d)(?:lower|higher|reduced|increased|growing|rising"
            r"|declining|shrinking|boosted|slashed|cut|bigger|smaller) "
            r"(?=(?:(?:ai )?(?:numbers?|figures?|sales|revenues?|level|value|estimate|cost|number|guess) (?:of|is|are"
            r"|would be|was) )?(?:about )?\$?\d)"
        ),
        lambda found: "'s ".ljust(len(found[0])),
    ),
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
    # "The margin evens out at 45%"
    Rewrite(
        (" even out ", " evens out "),
        Late(r"(?<![a-z])(?:should |would |will |might |could )?evens? out (?:at|around)(?= \$?\d)"),
        "at",
    ),
)
