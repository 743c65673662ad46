"""The replacements for whose figure counts: what others say before what we take, a figure turned down for another, last
year's beside this one's, before the words of a text are read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import SIZED

_NAME = rf"(?:the |la |les )?({COMPANY}|(?:end-user |cloud |gross )?margins?|marges?|payback|ai revenues?|revenus? ia)"
_TOO = (
    r"(?:is|are|looks?|feels?|seems?|sounds?) (?:way |far |much |a bit |a little )?(?:too )?(?:low|high|rich|thin|light"
    r"|aggressive|optimistic|conservative|pessimistic)"
)
_WRONG = r"(?:is|are) (?:a joke|nonsense|absurd|wrong|outdated|old|stale|too (?:high|low|much))"
_INSTEAD = (
    r"(?:(?:set|make|put) it (?:to |at )?|use |take |try |go with |make that |it's |it is |more like |rather |say )"
)

REWRITES_OF_VIEWS = (
    # "50B is too low for Nvidia, take 60B", "50% is too high a margin, 40% is better".
    Rewrite(
        (" low", " high", " rich", " thin", " light", "aggressive", "optimistic", "conservative"),
        Late(rf"^(\W*){SIZED} {_TOO} (?:for (?:the )?|an? ){_NAME}[,;.] (?:{_INSTEAD})?(?=\$?\d)"),
        r"\1\2 at ",
    ),
    # "X's 5B is a joke; set it to 0.1B", "the article's 50B for Nvidia is outdated: it's 60B now".
    Rewrite(
        (" is a joke", " nonsense", " absurd", " wrong", " outdated", " stale", " too "),
        Late(
            rf"^(\W*)(?:(?:the )?(?:article|baseline)'s {SIZED} for {_NAME}"
            rf"|({COMPANY})'s {SIZED}) {_WRONG}[;,.:] (?:{_INSTEAD})?"
            r"(?=\$?\d)"
        ),
        lambda found: f"{found[1]}{found[2] or found[3]} at ",
    ),
    # "goog 15b, +50% yoy", "Nvidia 60 Md$ (+20 % sur un an)", "$130.5 billion revenue, up 114%".
    Rewrite(
        (" yoy", " y/y", "year on year", "year over year", " sur un an", " en un an"),
        Late(
            r"(?<=[\d$bmn])(?:,? ?\(|, ?)(?:up |down )?[+-]?\d[\d.,]* ?% (?:yoy|y/y|year (?:on|over) year"
            r"|sur un an|en un an)\)?"
            r"(?= ?(?:$|[.,;?]))"
        ),
        "",
    ),
)
