"""The replacements for short questions as people type them on phones: whether something gets us there, what it was before
and is after, "be" for break even, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_GOAL = r"(gap|hole|shortfall|coverage|cov|ai rev(?:enue)?|capex|tco)"
_MAY = r"(?:does|do|would|will|can|could)"
_NAME = r"(?:mgn|margin|payback|capex|tco|ai rev(?:enue)?|cloud margin|nvda|nvidia)"


def _is_there(found: re.Match[str]) -> str:
    """ "does margin 30 get us to 60% coverage" as what it asks: "is coverage 60% with margin 30"."""
    return f"is {found[3]} {found[2]} with {found[1]}"


REWRITES_OF_CHECKS = (
    # "does mgn 30 get us to 60% coverage", "if we cut mgn to 30 do we get to 60% coverage"
    Rewrite(
        (" get us to ", " bring us to ", " take us to ", " get us down to "),
        Late(
            rf"(?<![a-z]){_MAY} ([^?.]*?) (?:get|bring|take) us (?:down )?to (?:a )?(\$?\d[\d.]*(?: ?%"
            rf"|[bmtn]*)) {_GOAL}(?![a-z])"
        ),
        _is_there,
    ),
    Rewrite(
        (" get to ", " go to "),
        Late(
            rf"(?<![a-z])(?:do|would|will|can|could) we (?:get|go) to (?:a )?(\$?\d[\d.]*(?: ?%|[bmtn]*)) {_GOAL}(?![a-z])"
        ),
        r"is \2 \1",
    ),
    # "gap now and at mgn 40", "gap before n after nvda 80b", "rn vs openai 20b", "as is vs mgn 40"
    Rewrite(
        (" and at ", " and w", " and after", " and if ", " and gap ", " and the gap "),
        Late(
            r"(gap|hole|coverage|shortfall) (?:now|today|as is|currently|rn) and (?:(?:the )?\1 )?(?:at|w|with|w/"
            r"|after|if) (?=[^?.]*\d)"
        ),
        r"\1 now vs ",
    ),
    Rewrite(
        ("today's gap and", "current gap and", "today's coverage and"),
        Late(r"(?:today's|(?:the )?current) (gap|coverage) and (?:that|the \1|the one) (?:at|with|if) (?=[^?.]*\d)"),
        r"\1 now vs ",
    ),
    # "Apple: what AI revenue closes the gap?": its own.
    Rewrite(
        (": what ai revenue", ": how much ai revenue"),
        Late(rf"^(\W*)({COMPANY}): (what|how much) ai revenue (?=closes|breaks|gives|brings|fills|would)"),
        r"\1\3 \2 ai revenue ",
    ),
    # "AI spending by customers reaches 140B": AI revenue.
    Rewrite(
        (" by customers", " by end customers", " by end users", " by consumers"),
        Late(r"ai spend(?:ing)? by (?:end )?(?:customers|users|consumers)(?![a-z])"),
        "ai revenue",
    ),
    # "how much rev for nvda 65b"
    Rewrite(
        (" rev for ", " revenue for "),
        Late(rf"how much rev(?:enue)? for (?=(?:nvda|nvidia) (?:at )?{SUM}|{SUM} of (?:nvidia|gpus|chips))"),
        "req rev at ",
    ),
    Rewrite(
        (" after ",),
        Late(rf"(?<![a-z])(?:before|b4) (?:and|n|&) after (?=(?:{COMPANY}|{_NAME})[^?.]*\d)"),
        "now vs ",
    ),
    # "diff btw mgn 40 and 50"
    Rewrite(
        (" btw ", " btwn ", " betw "),
        Late(rf"(?:diff|difference) (?:btw|btwn|betw) ({COMPANY}|{_NAME}) (\$?\d[\d.]*[a-z%]*) and (?=\$?\d)"),
        r"\1 \2 vs ",
    ),
    # "what ai rev to be", "whats nvda at be", "payback for be?": break even.
    Rewrite(
        (" be",),
        Late(
            r"(?<!have)(?<!has)(?<!need)(?<!needs)(?<!ought)(?<!going)(?<!it)(?<!take)(?<!taken)(?<!pretend)(?<!gap)"
            r"(?<=[a-z]) (?:to|at|for) be(?= ?[?!.]*$)"
        ),
        " b/e",
    ),
    # "what rev closes it at nvda 60b"
    Rewrite((" rev closes it",), Late(r"(?:what|how much) rev closes it"), "what ai rev b/e"),
    # "what closes at nvda 35b"
    Rewrite((" closes",), Late(r"(?:what|who) closes(?= (?:at|w|with|if) | ?\??$)"), "close gap"),
    # "how much capex is backed at nvda 60b", "backed spend w mgn 40"
    Rewrite(
        (" backed",),
        Late(r"how much (?:of )?(?:the )?(?:capex|tco|spend) is (?:demand[- ])?backed(?= (?:at|w|with|if) | ?\??$)"),
        "demand-backed spend",
    ),
    # "solve 4 margin", "builders on the GPUs", "zeroes it out", "let's pretend"
    Rewrite((" 4 ",), Late(r"(?<=solve )4 (?=[a-z])"), ""),
    Rewrite(
        ("builders on", "developers on"),
        Late(r"(?:builders|developers) on (?:the |top of )?(?:the )?gpus"),
        "end users",
    ),
    Rewrite((" out",), Late(r"zero(?:e?s)? (?:it|the gap|this) out(?![a-z])"), "breaks even"),
    Rewrite(
        ("pretend ",),
        Late(r"^(\W*(?:ok |so |now )?)(?:let'?s )?pretend (?:that )?(?!to |you )(?=[a-z]{2})"),
        r"\1suppose ",
    ),
    # "on allonge le délai de retour d'un an"
    Rewrite(("d'un an",), Late(r"(?<=[a-z] )d'un an(?![a-z])"), "de 1 an"),
    # "margin 30% or 55%, which leaves the smaller gap?"
    Rewrite(
        (", which ",),
        Late(
            r"(?<=[\d%bmns]), which (?:one )?(?:leaves|gives|has|means) the (?:smaller|larger|bigger|wider|narrower"
            r"|lower|higher) (gap|hole|shortfall)(?= ?\?$)"
        ),
        r", \1",
    ),
    # "Nvidia $8B above baseline", "stretch the payback by two years"
    Rewrite(
        (" above ", " below "),
        Late(rf"(?<=[a-z] )({SUM}) (above|below) (?:the )?(?:baseline|article|base case)(?![a-z])"),
        lambda found: f"{'up' if found[2] == 'above' else 'down'} {found[1]}",
    ),
    Rewrite(("stretch ",), Late(r"(?<![a-z])stretch (?=(?:the |our )?payback by )"), "extend "),
    # "Which AI revenue breaks even at a cloud margin of 10%, and which at 30%?"
    Rewrite(
        (" and which at ", " and what at "),
        Late(r"((?:which|what) [^?]{0,60}\d\S{0,9}?),? and (?:which|what) at (?=\$?\d[\d.]*\S{0,9} ?\?)"),
        r"\1 vs ",
    ),
    # "X, formerly Twitter, at just 1B", "Nvidia at 70B in both cases: margin 35% vs 55%"
    Rewrite((", formerly", ", ex-twitter", ", ex twitter"), Late(r"(?<=x), (?:formerly |ex[- ])twitter,?"), ""),
    # "margins 40 across cloud n product"
    Rewrite(("across cloud n ", "across cloud & "), Late(r"across cloud (?:n|&) product"), "across both"),
    # "How many billions short are we at 70B of Nvidia?"
    Rewrite(
        (" short ", "missing"),
        Late(
            r"(?<![a-z])how (?:many|much) (?:billions?|dollars|money|\$)? ?(?:short (?:are|would|will) (?:we|they)(?: be)?"
            r"|(?:of )?ai revenues? (?:are|is) missing)(?= ?(?:[?.,]|$| (?:if|with|at|when) ))"
        ),
        "what gap",
    ),
    # "How many months of payback do we need?"
    Rewrite((" of payback",), Late(r"(?<![a-z])how many (?:months|years) of payback(?![a-z])"), "what payback"),
)
