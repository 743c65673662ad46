"""The replacements for questions in two steps ("how big at 60B, and how big at 80B?") and for how far something gets us,
before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import FACILITIES

_HOW = r"(?:how (?:big|large|wide|high|low|much|bad|deep|far)|what|where)"
_GIVEN = r"(?:if|with|at|when|under|for)"
_TOLD = Late(r"\d[\d.,]* ?[a-z$%]* (?:of |in |on |for )?$")
_EVEN = r"break[- ]?even"


def _whole(found: re.Match[str]) -> str:
    """GPUs and what they need as what both cost, where no amount tells of which: "60B of GPUs and energy"."""
    return found[0] if _TOLD.search(found.string, 0, found.start()) else "total cost"


_RESULT = r"(?:gap|coverage|required revenue|revenue requirement|ecart|couverture|revenu requis)"


def _results(found: re.Match[str]) -> str:
    """Of two results that are asked for the gap, else the first."""
    named = found[2] if found[2] in ("gap", "ecart") else found[1]
    return named.ljust(len(found[0]))


REWRITES_OF_STEPS = (
    # "Find both the gap and coverage at Nvidia 58B": the breakdown has every result, so the gap is asked for.
    Rewrite(
        (" and ", " & ", " et "),
        Late(
            rf"(?<![a-z])(?:both )?(?:the |le |la |l')?({_RESULT}) (?:and|&|et) (?:also |quel(?:le)? |the |le |la "
            rf"|l')*({_RESULT})"
            r"(?=\W*$|\?|,? (?:at|if|with|when|under|for|si|avec|pour|quand|a) )(?! (?:at|with|of|for|a|pour) \$?\d)"
        ),
        _results,
    ),
    # "How big is the hole at Nvidia 80B, and how big with a 3-year payback?", "…, and what is it at a 35% margin?"
    Rewrite(
        (" and how ", " and what", " and where"),
        Late(
            rf"^(?=[^?]{{0,40}}(?<![a-z]){_HOW}(?![a-z]))([^?]{{0,80}}?"
            rf"(?<![a-z]){_GIVEN} [^?\d]{{0,40}}\d[^?]{{0,40}}?)"
            rf",? and {_HOW}(?: much)?(?:'s it| is it| would it be| is that| does it (?:land|end up|look|come to)"
            rf"| do we need"
            rf"| would we need| revenue"
            rf"|(?:'s| is| would| does) the (?:gap|hole|shortfall|coverage|requirement)(?: be| land)?)?"
            rf" (?={_GIVEN} [^?\d]{{0,40}}\d)"
        ),
        r"\1 vs ",
    ),
    # "What if Nvidia sells 80B? What if margin is 60%?"
    Rewrite(
        ("what if ", "what about "),
        Late(
            r"^(\W*(?:and )?what (?:if|about) [^?]*\d[^?]*)\? ?(?:and |or |then )?(?:also )?what (?:if"
            r"|about) (?=[^?]*\d[^?]*\?? ?$)"
        ),
        r"\1 vs ",
    ),
    # "how much does doubling AI revenue close the gap?"
    Rewrite(
        (" close the gap", " close the hole"),
        Late(
            r"how much does ((?:doubling|halving|tripling|an? [^?]*? (?:drop|rise|fall|cut|increase) in) [^?]*?)"
            r" (?:help (?:to )?)?close the (gap|hole)"
        ),
        r"what does \1 do to the \2",
    ),
    # "how much closer to break even are we at AI revenue 120B?"
    Rewrite(
        ("break even", "breakeven", "break-even"),
        Late(
            rf"how (?:much|far|close) (?:closer to|to|above|below|away from|from|short of) {_EVEN} (?:are we|do we get"
            rf"|do we end up|will we be"
            rf"|would we be) (?=(?:at|with|if) )"
        ),
        "gap ",
    ),
    Rewrite(
        ("closer to break",),
        Late(rf"how much closer to {_EVEN} does (?=[^?]*\d)([^?]*?) (?:get|bring|take|put) us"),
        r"gap with \1",
    ),
    # "how close are we to break even at Nvidia 30B?", "what's the distance to break even at Nvidia 60B?"
    Rewrite(
        ("how close are we", "how far are we", "distance to break"),
        Late(
            rf"(?:how (?:close|far) are we (?:to|from)|(?:what's |what is )?the distance (?:to"
            rf"|from)) {_EVEN}(?= (?:at|with|if) )"
        ),
        "gap",
    ),
    # "is AI revenue high enough at Nvidia 30B?"
    Rewrite(
        (" enough ",),
        Late(
            r"is (?:the )?(?:current |today's |present )?ai revenue (?:high |big |large )?enough (for|at|with|if) "
            r"(?=[^?]*\d)"
        ),
        r"gap \1 ",
    ),
    # "all companies up 20%": so is their total.
    Rewrite(
        ("all companies", "every company", "each company"),
        Late(
            r"(?<![a-z])(?:all|every|each) (?:the )?(?:ai )?compan(?:ies|y)(?:'s)?(?: (?:is|are|goes|go))?"
            r"(?= (?:up|down|grows?|grew|rises?|rose|\+|-|by) ?(?:by )?\d[\d.]* ?(?:%|percent|pct))"
        ),
        "ai revenue",
    ),
    # "Nvidia ships twice as many GPUs", "flat at 100B".
    Rewrite(
        ("twice as many", "half as many"),
        Late(r"nvidia (?:ships|sells|moves) (twice|half) as many (?:gpus|chips)(?! as)"),
        lambda found: "nvidia doubles" if found[1] == "twice" else "nvidia halves",
    ),
    # "the AI revenue from Google is 20B"
    Rewrite(
        ("ai revenue from", "ai revenue of"),
        Late(rf"(?:the )?ai revenues? (?:from|of) ({COMPANY})(?= (?:is|was|at|hits|reaches|goes|=))"),
        r"\1",
    ),
    # "gap at a 40% margin and at a 60% margin?", "with Nvidia at 60B, then with Nvidia at 80B?"
    Rewrite(
        (" and at ", " and with ", " then at ", " then with "),
        Late(
            r"((?<![a-z])(?:at|with) (?:an? )?\d[\d.]*(?: ?%|[- ]years?) (margins?|payback)),? (?:and |then "
            r"|and then )(?:at|with)"
            r" (?=(?:an? )?\d[\d.]*(?: ?%|[- ]years?) \2)"
        ),
        r"\1 vs ",
    ),
    Rewrite(
        (" and at ", " and with ", " then at ", " then with ", " and for ", " then for "),
        Late(
            rf"((?<![a-z])(?:at|with|for) (nvidia|{COMPANY}) at {SUM}),? (?:and |then |and then )(?:at|with"
            rf"|for) (?=\2 at \$?\d)"
        ),
        r"\1 vs ",
    ),
    # "tell me whether Nvidia at 30B breaks even": if.
    Rewrite(
        (" whether ",),
        Late(r"(?<=[a-z] )whether (?:or not )?(?=[^?.]*(?:break|close|cover|enough))(?!.* or not)"),
        "if ",
    ),
    # "how much must be earned by OpenAI to break even?"
    Rewrite(
        (" be earned by ", " be made by ", " be sold by ", " be generated by "),
        Late(
            rf"how much (?:must|has to|needs to|would have to|should|will have to) be (?:earned|made|sold"
            rf"|generated) by ({COMPANY})"
        ),
        r"how much must \1 earn",
    ),
    # "how short can payback be with AI revenue at 100B?"
    Rewrite(
        (" be with ", " be at ", " be if ", " be for "),
        Late(r"how (?:short|long|low|high|thin) can (?:the )?(payback|margins?) be(?= (?:with|at|if|for) )"),
        r"what \1 is ok",
    ),
    # "Wouldn't a 30% margin close the gap?"
    Rewrite(
        ("n't ", "nt "),
        Late(
            r"^(\W*(?:so |but |and )?)(would|does|is|will|could|are)n'?t (?=[^?]*(?:gap|break|enough|cover)[^?]*\?\W*$)"
        ),
        r"\1\2 ",
    ),
    # "first Nvidia 60B, then 80B", "Nvidia 60B. And at 80B?"
    Rewrite(
        ("first ", "try ", "start with "),
        Late(r"^(\W*)(?:first|try|start with) ([^,;?.]*\d\w*),? (?:and )?then (?=\$?\d[\d.]*\w*\W*$)"),
        r"\1\2 vs ",
    ),
    Rewrite((". and at ", "? and at "), Late(r"^([^,;?.]*\d\w*)[.?] and at (?=\$?\d[\d.]*\w* ?\?$)"), r"\1 vs "),
    Rewrite(("break down the gap",), Late(r"(?<![a-z])break down (?=the gap)"), "explain "),
    # "how much goes to energy?"
    Rewrite(
        ("how much goes", "how much flows", "how much is going"),
        Late(
            rf"how much (?:goes|flows|is going) (?:to|into|on|towards) (?:the )?({FACILITIES}|data ?cent(?:er|re)s?|nvidia)"
            r"(?= ?(?:[?,]|$| at | if | with | when ))"
        ),
        r"how much is \1",
    ),
    # "GPUs plus energy at Nvidia 80B": the whole.
    Rewrite(
        ("gpu", "chips"),
        Late(
            r"(?<![a-z\d])(?:the )?(?:gpus?|chips) (?:plus|and|\+|&) (?:energy|power|facilities|electricity)(?: costs?)?"
            r"(?= (?:at|with|if) )"
        ),
        _whole,
    ),
    # "how much do apps need to sell if Nvidia sells 60B?": AI.
    Rewrite(
        ("apps", "software companies"),
        Late(
            r"how much (do|must|should|would) (?:the )?(?:apps|ai apps|software companies|app companies) (need to "
            r"|have to )?"
            r"(?:sell|earn|make|bring in)(?![a-z])"
        ),
        lambda found: f"how much {found[1]} ai {found[2] or ''}earn",
    ),
    # "do we break even if margins hold?"
    Rewrite((" hold",), Late(r"(?<=margins )hold(?= ?[?,.]| ?$)|(?<=margin )holds(?= ?[?,.]| ?$)"), "flat"),
    # "how many billion does Nvidia sell?"
    Rewrite(
        ("how many b", "how many m", "how many t"),
        Late(
            r"how many (more )?(?:billions?|bn|millions?|trillions?)(?: (?:dollars|usd|of dollars|in dollars|us dollars))?"
            r"(?= (?:do|does|must|would|should|has|have|is|in|of|to|more|can|could|did|will|for|from)(?![a-z])|\?| ?$)"
        ),
        lambda found: f"how much {found[1] or ''}".rstrip(),
    ),
    # "I would bracket Nvidia between 55 and 70B".
    Rewrite(("bracket ",), Late(r"(?<![a-z])(?<!the )(?<!a )bracket (?=[^,;.?\d]{2,40} between \$?\d)"), "put "),
    # "Operators cut facility costs and Nvidia sells 40B": the one is no part of the other's bill.
    Rewrite(
        (" and n",),
        Late(r"(?<=costs|.bill|spend) and (?=(?:nvidia|nvda) (?:sells|makes|does|books|ships|hits|reaches) \$?\d)"),
        ". ",
    ),
    # "AI revenue climbs from its baseline by 20 percent".
    Rewrite(
        (" from its ", " from the ", " from our "),
        Late(
            r"(?<=[a-z]) from (?:its|the|our) (?:baseline|base|(?:current|present|baseline) (?:level|value"
            r"|figure))(?= by \d)"
        ),
        "",
    ),
    # "Take Nvidia up to 110B, AI revenue up to 160B".
    Rewrite(
        (" up to ",),
        Late(
            r"(?<![a-z])((?:take|bring|push|raise|lift|move|crank|bump) [a-z' ]{3,24}?) up to"
            r" (?=\$?\d[^,;.]{0,14}(?:,|and|\W*$))"
        ),
        r"\1 to ",
    ),
    # "How far does coverage fall when Nvidia's sales hit 85B?"
    Rewrite(
        ("how far does ", "how far would ", "how far will "),
        Late(
            r"(?<![a-z])how far (?:does|would|will) coverage (?:fall|drop|rise|climb|go|improve|slip)(?= (?:if|when"
            r"|with|once|at) )"
        ),
        "what is coverage",
    ),
    # "Nvidia is on course for 83B", "shrink the gap to 80B by way of the margin".
    Rewrite(
        (" on course for ", " on track for ", " on course to ", " on track to "),
        Late(
            r"(?<=[a-z])(?: is| are|'s)? on (?:course|track) (?:for|to (?:make|sell|hit|reach|earn)) (?=(?:about "
            r"|around |roughly )?\$?\d)"
        ),
        " at ",
    ),
    Rewrite(
        (" by way of ",),
        Late(r"(?<![a-z])by way of (?!compar|example|illustr|contrast|introduc)(?=(?:the |our )?[a-z])"),
        "through ",
    ),
)
