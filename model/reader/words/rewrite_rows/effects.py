"""The replacements for what a change does to a result, for another figure that is called higher or lower, and for what is
still open, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import SIZED

_SIZED = rf"(?:{SIZED}|\d[\d.,]* points?)"
_INPUT = (
    rf"(?:{COMPANY}(?:'s (?:sales|revenues?))?|(?:cloud |end-user |gross )?margins?|payback|ai revenues?|capex"
    r"|energy costs?)"
)
_RESULT = r"(?:the )?(gap|hole|shortfall|coverage|required revenue)"
_UP = r"increase|rise|jump|raising|increasing|growth|growing"
_DOWN = r"cut|drop|fall|decline|decrease|reduction|cutting|lowering|reducing"
_FIGURE = r"(?:figure|number|estimate|value|total|assumption|forecast)"


def _not_compared(found: re.Match[str]) -> str:
    return f"{found[1]} at {found[2]}" if found[1] else f"{found[3]} for"


_ANY_RESULT = (
    r"(?:gap|coverage|required revenue|data[- ]?cent(?:er|re) costs?|facility costs?|capex|(?:demand[- ]backed"
    r"|anticipated)"
    r" spend(?:ing)?)"
)


def _with(found: re.Match[str]) -> str:
    """A result and the change that it is asked for with, joined in the language of both."""
    french = found["result"] in ("ecart", "trou", "couverture") or "chez" in found["change"]
    return f"{found['result']} {'avec' if french else 'with'} {found['change']}"


ROWS = (
    # "Gap effect of 5B more from Oracle", "effect on the gap of 20B from Google", "écart après 5 Md$ de plus chez Meta".
    Rewrite(
        ("gap", "hole", "shortfall", "coverage", "ecart", "trou", "couverture"),
        Late(
            r"(?<![a-z])(?:(?:effect|impact|influence) on (?:the )?|effet sur (?:la |l'|le )?)?"
            r"(?P<result>gap|hole|shortfall|coverage|ecart|trou|couverture)(?: (?:effect|impact|change|sensitivity))?"
            r" (?:of|from|after|following|to|de|d'|apres) ?(?P<change>(?:an (?:extra|additional) |another )?"
            rf"(?:{SUM}|\d[\d.,]* ?%)(?: (?:more|less|extra|additional|de plus|de moins))? (?:from|at|by|chez)"
            rf" (?={COMPANY}))"
        ),
        _with,
    ),
    # "what would raising Nvidia to 60B do to the gap?", "what does AI revenue growing 20% mean for coverage?"
    Rewrite(
        (" do to ", " do for ", " mean for ", " affect "),
        Late(
            r"(?<![a-z])(?:what|how) (?:does|would|will|did|could) (?:an? "
            r"|the )?(?P<x>[^?;]{3,60}?\d[^?;]{0,10}?) (?:do to|do for|mean for|affect) "
            + _RESULT.replace("(gap", "(?P<result>gap")
            + r"(?= ?\??$)"
        ),
        lambda found: f"{found['x']}, what {found['result']}",
    ),
    # "a lower Nvidia figure of 40B", "a lower figure of 40B for Nvidia": that much, not by so much.
    Rewrite(
        ("higher ", "lower "),
        Late(
            rf"(?<![a-z])(?:an? |the )?(?:even |much |slightly |somewhat )?(?:higher"
            rf"|lower) (?:({_INPUT}) {_FIGURE} (?:of|at) ({_SIZED})"
            rf"|(?:{_FIGURE}|revenues?|sales|margins?) (?:of |\()({_SIZED})\)? (?:for|at)(?= ))"
        ),
        _not_compared,
    ),
    # "increase in gap at 60% margin", "lower gap at 40% margin".
    Rewrite(
        (" gap ", " coverage ", " required revenue "),
        Late(rf"^(\W*)(?:(?:the )?(?:{_UP}|{_DOWN}) in|lower|higher|bigger|smaller) {_RESULT}(?= (?:at|with|if|for) )"),
        r"\1\2",
    ),
    # "OpenAI makes 20B. How much is still needed?", "how far below the requirement is AI revenue?"
    Rewrite(
        ("still needed", "remains to cover", "left to cover", "still missing", "still required"),
        Late(
            r"(?<![a-z])how much (?:(?:ai )?revenue )?(?:is (?:still |left to )?(?:needed|missing|required|cover)"
            r"|remains to (?:be )?cover(?:ed)?"
            r"|is left to cover)(?<!is needed)(?<!is required)"
        ),
        "what gap",
    ),
    Rewrite(
        ("requirement", "required"),
        Late(
            r"(?<![a-z])(?:how far (?:away )?(?:is|are) ai revenues? from "
            r"(?:the requirement|(?:the )?required revenue|what(?:'s| is) (?:required|needed))"
            r"|(?:by )?how much (?:does|do|would) ai revenues? (?:miss|undershoot) "
            r"(?:the requirement|(?:the )?required revenue|what(?:'s| is) (?:required|needed))"
            r"|how (?:far|much) (?:below|above|short of|under) (?:the )?(?:requirement|required revenue|ai revenues?) "
            r"(?:is|are) (?:ai revenues?(?! (?:of|at|with|is|like) )|the requirement|required revenue)"
            r"|ai revenues? (?:is|are) how (?:far|much) (?:below|short of|under) "
            r"(?:the )?(?:requirement|required revenue)|(?:the )?difference between required(?: revenue)? and ai "
            r"revenues?|extra ai revenue needed)(?![a-z])"
        ),
        "what gap",
    ),
    # "how does 60B in GPUs translate into required revenue?"
    Rewrite(
        ("double it for ", "double for ", "doubled for "),
        Late(r"(?<![a-z])doubled?(?: it)? for (?:facilities|energy|power)(?![a-z])"),
        "energy ratio 1",
    ),
    # "Microsoft raises its AI revenue by 5B".
    Rewrite(
        (" its ai revenue", " their ai revenue", " its revenue"),
        Late(
            rf"({COMPANY}) (?:(raises|lifts|grows|increases|boosts)|cuts|lowers) (?:its"
            rf"|their) (?:ai )?revenues? (?:(by)|to) (?=\$?\d)"
        ),
        lambda found: f"{found[1]} {('up' if found[2] else 'down') if found[3] else 'at'} ",
    ),
    Rewrite(
        ("be spent on ",),
        Late(
            r"(?<![a-z])how much (?:could|can|may) be spent on (?:the )?(?:(gpus?|chips)|data-? ?cent(?:er|re)s?"
            r"|capex)(?![a-z])"
        ),
        lambda found: "how much can nvidia sell" if found[1] else "how much capex can we have",
    ),
    Rewrite(
        (" exceed",),
        Late(
            r"(?<![a-z])(?:by how much does (?:the )?(?:requirement|required revenue) exceed ai revenues?"
            r"|(?:the )?(?:requirement|required revenue) exceeds ai revenues? by how much)(?![a-z])"
        ),
        "what gap",
    ),
    Rewrite(
        ("what's needed", "whats needed", "what's not covered", "what is needed", "what is not covered"),
        Late(r"^(\W*)what(?:'?s| is) (?:(needed)|not covered)(?= ?(?:\?|$| (?:at|with|if) ))"),
        lambda found: f"{found[1]}{'what req rev' if found[2] else 'what gap'}",
    ),
    Rewrite(
        ("all companies make", "all the companies make", "all companies earn"),
        Late(r"(?<![a-z])how much do all (?:the )?companies (?:make|earn) (?:together|in all|combined)(?![a-z])"),
        "what ai revenue",
    ),
    Rewrite(("enough revenue",), Late(r"(?<![a-z])is there enough (?:ai )?revenue(?= (?:at|with|if) )"), "what gap"),
    # "How would a facility ratio of 0.5 affect data-centre cost?"
    Rewrite(
        (" affect ", " change ", " impact ", " influence ", " alter "),
        Late(
            rf"^(\W*)how (?:would|does|will|do|might|could) ((?:an? |the )?[^?]{{3,50}}?\d[^?]{{0,20}}?) (?:affect"
            rf"|change|impact|influence|alter)"
            rf" (?:the |our )?({_ANY_RESULT})(?=\W*\?)"
        ),
        r"\1with \2, what \3",
    ),
    # "rank the inputs by their effect on the gap".
    Rewrite(
        ("rank ",),
        Late(
            r"(?<![a-z])rank (?:the |all |all the )?(?:inputs|variables|assumptions"
            r"|parameters)(?: by (?:their |the )?(?:effect|impact|influence) on "
            r"(?:the )?(gap|coverage|required revenue))?"
        ),
        lambda found: f"rank drivers of {found[1]}" if found[1] else "rank drivers",
    ),
    # "What does a 10% drop in Nvidia sales do?", "how much does a 40% margin help?", "would Tesla at 20B change anything?"
    Rewrite(
        (" do?", " help?", " change anything", " make a difference", " do for us"),
        Late(
            r"\A(?P<lead>\W*(?:so |ok |and )?)(?:(?:what|how much) (?:does|would|will|could)|(?:does|would|will"
            r"|could)) (?P<case>[^?;]{0,60}?\d[^?;]{0,40}?)"
            r" (?:do|help|change anything|make a difference|do for us)(?: at all)?(?=\W*\Z)"
        ),
        lambda found: f"{found['lead']}gap with {found['case']}",
    ),
    # "How close to break even does 160B of AI revenue get us?"
    Rewrite(
        ("how close ",),
        Late(
            r"\A\W*how close to break(?:ing)?[ -]?even (?:does|would|will|do) (?P<case>[^?;]*?\d[^?;]*?) (?:get"
            r"|bring|take|put) us(?=\W*\Z)"
            r"|\A\W*how close (?:does|would|will|do) (?P<other>[^?;]*?\d[^?;]*?) (?:get|bring|take"
            r"|put) us to break(?:ing)?[ -]?even(?=\W*\Z)"
        ),
        lambda found: f"gap with {found['case'] or found['other']}",
    ),
    # "Target gap 0. Unknown: OpenAI.", "The unknown is the margin."
    Rewrite(
        ("unknown:", "unknown is ", "inconnue :", "inconnue est ", "inconnue:"),
        Late(
            rf"(?<![a-z])(?:the )?unknown(?: is|:) (?:the |our )?(?P<what>{_INPUT})(?=\W*(?:\Z|[.;,]))"
            rf"|(?<![a-z])(?:l')?inconnue(?: est| ?:) (?:la |le |l')?(?P<quoi>marge(?: cloud)?|{COMPANY}"
            rf"|revenu ia|payback|ratio)(?=\W*(?:\Z|[.;,]))"
        ),
        lambda found: f"what {found['what']}" if found["what"] else f"quel {found['quoi']}",
    ),
    # "If AI revenue is 75B and required is 150B, what's coverage?"
    Rewrite((" required is ",), Late(rf"(?<= )required is (?={SUM})"), "req rev is "),
)
