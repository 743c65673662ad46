"""The replacements for whose figure counts: what others say before what we take, a figure turned down for another, last
year's beside this one's, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import SIZED

_NAME = rf"(?:the |la |les )?({COMPANY}|(?:end-user |cloud |gross )?margins?|marges?|payback|ai revenues?|revenus? ia)"
_OTHERS = (
    r"(?:(?:the |street |wall street |sell-side )?(?:consensus|street|management|analysts?|guidance|company|cons|sell-side"
    r"|model)|la direction|le consensus|les analystes)"
)
_LINK = r"(?:[,;.:] ?(?:but |mais |and )?| but | mais )"
_OWN = (
    r"(?:i'?d (?:go with|use|take|say)|i(?:'m| am) at|i (?:use|take|say|assume|model|have)|we (?:model|use|have|take|assume"
    r"|say|go with)|we're at|let'?s (?:say|use|go with|take|model)|je (?:prends|retiens|mets|dis)|retenons|prenons|disons"
    r"|on prend|on retient|now more like|more like|call it)"
)
_TOO = (
    r"(?:is|are|looks?|feels?|seems?|sounds?) (?:way |far |much |a bit |a little )?(?:too )?(?:low|high|rich|thin|light"
    r"|aggressive|optimistic|conservative|pessimistic)"
)
_WRONG = r"(?:is|are) (?:a joke|nonsense|absurd|wrong|outdated|old|stale|too (?:high|low|much))"
_INSTEAD = (
    r"(?:(?:set|make|put) it (?:to |at )?|use |take |try |go with |make that |it's |it is |more like |rather |say )"
)

REWRITES_OF_VIEWS = (
    # "Cloud margin 22%. Source: the AWS segment disclosure."
    Rewrite(("source",), Late(r"(?<=[.;] )source ?: ?[^.;?\d]*\.?$"), ""),
    # "Consensus has Nvidia at 55B but I'd go with 65B", "management says 60B for Nvidia, we model 70B".
    Rewrite(
        (
            "consensus",
            "street",
            "management",
            "analyst",
            "guidance",
            "company",
            "cons ",
            "direction",
            "sell-side",
            "model",
        ),
        Late(
            rf"^(\W*){_OTHERS}(?:[^,;.\d]{{0,20}}? {_NAME}[^,;.\d]{{0,10}} {SIZED}"
            rf"|[^,;.\d]{{0,12}} {SIZED} (?:for |of |on |de |pour"
            rf" )?{_NAME}){_LINK}{_OWN} (?=\$?\d)"
        ),
        lambda found: f"{found[1]}{found[2] or found[3]} at ",
    ),
    # "Nvidia could do 100B but let's say 70B", "was thinking 60b nvda, now more like 70b".
    Rewrite(
        (" could do ", " hopes for ", " says ", " targets ", " aims for ", " annonce ", " wants "),
        Late(
            rf"^(\W*){_NAME} (?:could do|hopes for|says|targets|aims for|annonce|wants) {SIZED}{_LINK}{_OWN} (?=\$?\d)"
        ),
        r"\1\2 at ",
    ),
    Rewrite(
        ("was thinking", "j'avais mis", "i had "),
        Late(
            rf"^(\W*)(?:i |we |hier )?(?:was thinking|j'avais mis|i had|we had) {SIZED} (?:for |on |pour )?{_NAME},"
            r" (?:now|aujourd'hui) (?:more like|i have|we have|je mets|it's) (?=\$?\d)"
        ),
        r"\1\2 at ",
    ),
    # "I said 60B for Nvidia but it should be 65B".
    Rewrite(
        ("i said ", "i wrote ", "i put "),
        Late(
            rf"(?<![a-z])(?:earlier )?i (?:said|wrote|put) (?:{SIZED} (?:for|on) {_NAME}|{_NAME} (?:at |of "
            rf"|is )?\d[\d.,]* ?(?:%|[bm]n?)?"
            r"),? (?:but )?(?:it|that) should (?:be|have been) (?=\$?\d)"
        ),
        lambda found: f"{found[1] or found[2]} at ",
    ),
    # "50B is too low for Nvidia, take 60B", "50% is too high a margin, 40% is better".
    Rewrite(
        (" low", " high", " rich", " thin", " light", "aggressive", "optimistic", "conservative"),
        Late(rf"^(\W*){SIZED} {_TOO} (?:for (?:the )?|an? ){_NAME}[,;.] (?:{_INSTEAD})?(?=\$?\d)"),
        r"\1\2 at ",
    ),
    Rewrite(
        (" low", " high", "optimistic", "aggressive", "conservative"),
        Late(rf"^(\W*)(?:the )?{SIZED} (?:of|for) {_NAME} {_TOO}[.,;:] {_INSTEAD}(?=\$?\d)"),
        r"\1\2 at ",
    ),
    Rewrite(
        (" is better", " seems right", " is right", " feels right", " looks right", " seems fair"),
        Late(r"(?<=\d%) (?:is (?:better|right|closer)|(?:seems|feels|looks) (?:right|fair|better))(?= ?(?:$|[.,!]))"),
        "",
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
    # "no way margins are 50%, use 30", "I don't buy 50%. Use a 30% margin."
    Rewrite(
        ("no way ",),
        Late(rf"^(\W*)no way {_NAME} (?:is|are|at|makes?|does|sells?) {SIZED}[,;.] {_INSTEAD}(?=\$?\d)"),
        r"\1\2 at ",
    ),
    Rewrite(
        ("don't ", "dont ", "do not "),
        Late(
            rf"^(\W*)i (?:don'?t|do not) (?:buy|believe|trust|like) (?:the )?{SIZED}[.,;] (?=(?:use|take|try|make it) )"
        ),
        r"\1",
    ),
    # "Sur un an plein, Nvidia vend 90 milliards": as everything is.
    Rewrite(
        ("un an plein", "annee pleine"), Late(r"(?<![a-z])(?:sur|en|pour) (?:un an plein|(?:une )?annee pleine),? "), ""
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
    Rewrite(("revenue, up ",), Late(rf"({SUM} (?:in |of )?revenue), up \d[\d.,]* ?%(?= ?(?:$|[.;]))"), r"\1"),
    # "Nvidia visait 60 Md$, elle en a fait 55", "Nvidia ne vendra pas 60 Md$ mais 45".
    Rewrite(
        ("visait", "devait faire", "esperait", "ne vend", "ne fera", "ne fait", "on attendait"),
        Late(
            rf"^(\W*)(?:({COMPANY}) (?:visait|devait faire|esperait|(?:ne (?:vend|vendra|fait"
            rf"|fera) pas)) (?P<size>{SUM}\$?),? "
            r"(?:mais |elle |il |resultat |n'en a fait que |en a fait |a fait |ce sera )+|on attendait"
            rf" (?P<other>{SUM}\$?) (?:de|d'|pour) ({COMPANY}), ce (?:sera|est|fut) )(\d[\d.,]*)(?! ?%)( ?(?:md|mds"
            rf"|milliards|bn?|millions))?"
        ),
        lambda found: _sized(found),
    ),
)


def _sized(found: re.Match[str]) -> str:
    """The figure that holds behind its name, in the size of the one that does not."""
    other = found["size"] or found["other"]
    size = found[7] or re.sub(r"^\$?[\d.,]*", "", other)
    return f"{found[1]}{found[2] or found[5]} a {found[6]}{size}"
