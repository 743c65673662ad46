"""The replacements for questions in two steps ("how big at 60B, and how big at 80B?") and for how far something gets us,
before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite, in_place
from model.reader.words.row_words import AND_GIVE_IT, CHANGE, FACILITIES, TAKE

_HOW = r"(?:how (?:big|large|wide|high|low|much|bad|deep|far)|what|where)"

_GIVEN = r"(?:if|with|at|when|under|for)"

_EVEN = r"break[- ]?even"

_RESULT = r"(?:gap|coverage|required revenue|revenue requirement|ecart|couverture|revenu requis)"


def _results(found: re.Match[str]) -> str:
    """Of two results that are asked for the gap, else the first."""
    named = found[2] if found[2] in ("gap", "ecart") else found[1]
    return named.ljust(len(found[0]))


_NOUN = rf"(?:{CHANGE}|boost)"

_SO_LONG = (
    r"(?:\d+|an?|one|two|three|four|five|six|un|une|deux|trois|quatre|cinq|six|dix-huit|douze) ?"
    r"(?:years?|yrs?|months?|quarters?|ans?|annees?|mois|trimestres?)"
)
_CAME = (
    r"(?:(?:est|sont|a|ont) (?:passe|tombe|monte|descendu|grimpe|bondi|chute|recule|glisse)"
    r"|(?:passe|tombe|monte|grimpe|descend|glisse)(?:nt|ra|ront)? (?:de |a )|went|fell|rose|grew|dropped|climbed|slid)"
)

ROWS = (
    # "On top of the baseline, Google 5B": a change from it.
    Rewrite(
        ("on top of", "over and above", "en plus d"),
        Late(
            r"(?<![a-z])(?:on top of|over and above|en plus d[eu]) (?:the |la |cahn's )?(?:baseline|base case|base),? "
            rf"(?P<who>{COMPANY}|nvidia|ai revenue|revenus? ia)(?:'s)? (?:at |makes |earns |is |de |a |fait )?(?=\$?\d)"
        ),
        lambda found: f"{found['who']} +".rjust(len(found[0])),
    ),
    # "Take 5B from Google and give it to Meta", "prends 5 Md$ à Google et donne-les à Meta".
    Rewrite(
        (" give ", " hand ", " donne"),
        Late(
            rf"(?<![a-z])(?P<verb>{TAKE}) (?P<sum>{SUM})"
            rf" (?:from|off|a|de|chez) (?P<who>{COMPANY}),? {AND_GIVE_IT} (?P<to>to|a) (?=(?:{COMPANY})(?![a-z]))"
        ),
        lambda found: in_place(found, "sum", "who", "to", verb="move"),
    ),
    # "Google 5 Md$ de plus que la base": counted from it too.
    Rewrite(
        ("de plus que",),
        Late(rf"({SUM} de plus) qu(?:e (?:la base|l'article|la reference|l'an dernier)|'aujourd'hui)(?![a-z])"),
        r"\1",
    ),
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
    # "How big is the hole at Nvidia 80B, and how big with a 3-year payback?"
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
    # "how much closer to break-even does margin 40% bring us?"
    Rewrite(
        ("closer to break",),
        Late(rf"how much closer to {_EVEN} does (?=[^?]*\d)([^?]*?) (?:get|bring|take|put) us"),
        r"gap with \1",
    ),
    # "tell me whether Nvidia at 30B breaks even": if.
    Rewrite(
        (" whether ",),
        Late(r"(?<=[a-z] )whether (?:or not )?(?=[^?.]*(?:break|close|cover|enough))(?!.* or not)"),
        "if ",
    ),
    # "Wouldn't a 30% margin close the gap?"
    Rewrite(
        ("n't ",),
        Late(
            r"^(\W*(?:so |but |and )?)(would|does|is|will|could|are)n'?t (?=[^?]*(?:gap|break|enough|cover)[^?]*\?\W*$)"
        ),
        r"\1\2 ",
    ),
    # "break down the gap"
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
    # "do we break even if margins hold?"
    Rewrite((" hold",), Late(r"(?<=margins )hold(?= ?[?,.]| ?$)"), "flat"),
    # "I would bracket Nvidia between 55 and 70B".
    Rewrite(("bracket ",), Late(r"(?<![a-z])(?<!the )(?<!a )bracket (?=[^,;.?\d]{2,40} between \$?\d)"), "put "),
    # "Take Nvidia up to 110B, AI revenue up to 160B".
    Rewrite(
        (" up to ",),
        Late(
            r"(?<![a-z])((?:take|bring|push|raise|lift|move|crank|bump) [a-z' ]{3,24}?) up to"
            r" (?=\$?\d[^,;.]{0,14}(?:,|and|\W*$))"
        ),
        r"\1 to ",
    ),
    # "Tesla loses half".
    Rewrite(
        (" loses half", " lost half"), Late(rf"(?<![a-z])({COMPANY}) (?:loses|lost) half(?=\W*$|[,;])"), r"\1 halves"
    ),
    # "Nvidia augmente ses ventes de moitié": half as much again.
    Rewrite(
        ("de moitie",),
        Late(
            r"(?<!marge )(?<![a-z])((?:augment|accroi|accru|gonfl|grossi|progress|grimp|relev|hauss|bondi|mont)[a-z]*"
            r"[^,.;?\d]{0,40} (?:de|d'))( moitie)(?![a-z])(?! (?:moins|du))"
        ),
        r"\1   50 %",
    ),
    # "Le besoin est couvert à 60 %".
    Rewrite(
        ("couvert",),
        Late(
            r"(?<![a-z])(?:le )?(?:besoin|revenu requis|revenus requis) (?:est|sont|serait|seraient) couverts? (?:a|pour)"
            r"(?: seulement| moins de)?(?= (?:\d|moitie))"
        ),
        "couverture",
    ),
    # "Quick check before the memo goes out. …", "The old memo is out of date. …".
    Rewrite((" out. ", " out of date"), Late(r"(?<=[a-z] )(?:goes|go|went|is|are) out(?: of date)?(?=[.!;] )"), ""),
    # "Nvidia's rise leaves it at 58B": what it comes to.
    Rewrite(
        ("leaves it at ", "puts it at ", "has it at ", "ends at ", "takes it to ", "brings it to ", "makes it "),
        Late(
            rf"(?<![a-z])({COMPANY})(?:'s|s)? +{_NOUN} (?:(?:leaves|puts|has) it at|ends at|(?:takes|brings) it to"
            rf"|makes it)"
            r" (?=\$?\d)"
        ),
        r"\1 at ",
    ),
    # "Nvidia moves in a range of 50 to 60B".
    Rewrite(
        ("fourchette", "intervalle", "plage", " range", " band", "corridor"),
        Late(
            r"(?<![a-z])(?:(?:devrait|pourrait|va|doit|should|could|may|might|will) )?(?:(?:progress\w*|mont\w*"
            r"|grimp\w*|rises?)"
            r"(?=[^%.;]{0,60}\d ?(?:b|bn|md|mds|milliards|billions?)(?![a-z]))|evolu\w*|boug\w*|vari\w*"
            r"|oscill\w*|fluctu\w*|situ\w*"
            r"|moves?|moving|drifts?|fluctuates?|swings?|sits?|trades?)"
            r" (?:dans|in|within) (?:une|la|un|le|a|the) (?:fourchette|intervalle|plage|corridor|range|band)"
            r"(?: (?:de|entre|of|from|between|allant de))?(?= \$?\d)"
        ),
        "",
    ),
    # "depuis trois ans".
    Rewrite(
        ("depuis ", "voila ", "voici ", " fait ", "for ", "over the "),
        Late(
            rf"(?<![a-z])(?:(?:depuis|voila|voici|(?:ca|cela) fait) (?:deja |environ |pres de |plus d[e'] ?)?{_SO_LONG}"
            rf"(?: (?:deja|maintenant))?,?(?: qu(?:e |'))?|for {_SO_LONG} now|for (?:the|more than|over) (?:last |past )?"
            rf"{_SO_LONG}(?= [a-z]+ (?:has|have) )|over the (?:last|past) {_SO_LONG}(?=,? [a-z ]{{2,30}} {_CAME})),?"
        ),
        "",
    ),
    # "GPUs last quarter".
    Rewrite(
        ("s last ",),
        Late(
            r"(?<![a-z])(gpu|chip|accelerator)s last (?=(?:fiscal )?(?:quarter|month|year|week|half|spring|summer"
            r"|fall|winter)(?![a-z]))"
        ),
        r"\1, last ",
    ),
    # "10B below where they were".
    Rewrite(
        (" where it ", " where they ", " than it did"),
        Late(
            r"(?<![a-z])(?:(below|under|lower than|less than)|above|over|higher than|more than)"
            r" (?:where (?:it|they) (?:was|were|is|are)(?: now| today)?|it did(?: before)?)(?=\W*$|[,;.:?])"
        ),
        lambda found: "lower" if found[1] else "higher",
    ),
)
