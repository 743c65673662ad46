"""The replacements for what is typed short: arrows, signs, letters for words and verbs of spreadsheets, before the words of
a text are read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import ENDS

REWRITES_OF_TYPING = (
    # "minus meta", "gap minus meta": without it.
    Rewrite(
        ("minus ", "subtract ", "deduct "),
        Late(rf"(?:^|(?<=gap )|(?<=revenue )|(?<=, ))(?:minus|subtract|deduct) (?={COMPANY}(?:\W*$|,| gap))"),
        "ex ",
    ),
    # "i got 48b for nvda from the 10k".
    Rewrite(
        (" 10-k", " 10k", " 10-q", " 10q"),
        Late(rf"(?<=[\w$%)]),? (?:from|per|in|see) (?:the|its|their|his|our)? ?10-?[kq]s?{ENDS}"),
        "",
    ),
    # "Execute: Nvidia 63B".
    Rewrite(
        ("execute", "compute", "evaluate", "process"),
        Late(r"^(\W*)(?:execute|compute|evaluate|process)(?: this| the following)? ?: "),
        r"\1",
    ),
    # "Forget what I said before, margin 40%".
    Rewrite(
        ("forget ", "scratch ", "ignore ", "oublie"),
        Late(
            r"^(\W*)(?:forget|scratch|ignore|disregard|oublie[zs]?) (?:(?:what|everything|all|whatever) (?:i"
            r"|we) (?:just )?"
            r"(?:said|wrote|typed|asked|put)|(?:tout )?ce que j'ai dit|my last (?:message|line|one))"
            r"(?: before| earlier| above| avant| plus tot)?[,.;:!-]+ "
        ),
        r"\1",
    ),
    # "how much nvda to be even".
    Rewrite(("to be even",), Late(r"(?<![a-z])to be even(?=\W*$| at| with| if)"), "breakeven"),
    # "Forget the hype: Nvidia 44B".
    Rewrite(
        ("forget ", "ignore "),
        Late(
            r"^(\W*)(?:forget|ignore) the (?:hype|noise|headlines|drama|narrative|story|bears|bulls)[:;,.-]+ (?=[a-z])"
        ),
        r"\1",
    ),
)
