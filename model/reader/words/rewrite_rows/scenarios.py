"""The replacements for how scenarios and lists are headed, and for values told as a part of what they are today, before the
words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite, in_place

_CASE = (
    r"(?:base(?:line)?(?: case)?|bull(?: case)?|bear(?: case)?|upside|downside|stress(?: case)?|best(?: case)?"
    r"|worst(?: case)?|today|now|before|after|then)"
)

_COUNT = r"(?:two|three|four|five|six|[2-9])"

_FACTORS = {
    "twice": "x2",
    "double": "x2",
    "half": "x0.5",
    "a third": "x1/3",
    "la moitie d": "x0.5",
    "le double d": "x2",
}


def _factor(found: re.Match[str]) -> str:
    factor = next(factor for words, factor in _FACTORS.items() if words in found[0])
    name: str = found[1] or found[2]
    return name + factor.ljust(len(found[0]) - len(name))


def _lettered(found: re.Match[str]) -> str:
    """The sides behind letters or numbers, parted by "vs"."""
    more = {"two": found["two"], "third": " vs"} if found["third"] else {}
    return in_place(found, word=found["word"], one=found["one"], second=" vs", **more)


_KIND = r"(?:big|top|mag|magnificent|group of|group|take|pick|other)"

_ONE = rf"(?:{COMPANY}|x)"

_SHARED = rf"(?:{SUM}\$?(?![\w%])|double|triple|halve|zero|flat|up \d|down \d|[+-]\d)"

_FIRMS = r"(?:companies|firms|names|players|labs)"

_SIZE = (
    r"(?:huge|enormous|big|bigger|large|larger|wide|wider|tiny|small|smaller|massive|better|worse|bad|terrible|ugly|scary"
    r"|nearly closed|almost closed|manageable)"
)

_VALUE = r"\$?\d[\d.]*(?: ?(?:%|bn?(?![a-z])|billion|md\$?))"
_NEXT = r"(?:,| ?/| ?;)? "

ROWS = (
    # "low 40B mid 60B high 80B for Nvidia", "Nvidia: low 40B / base 60B / high 80B": each label with a bare value, whose
    # name stands once for all.
    Rewrite(
        ("mid ", "mid:", "base ", "base:", "central ", "central:"),
        Late(
            rf"(?<![a-z])(?:(?P<ahead>{COMPANY}|margins?) ?:? )?(?:low|bear|worst|bas)(?: case)? ?:? ?(?P<low>{_VALUE})"
            rf"{_NEXT}(?:mid|base|central)(?: case)? ?:? ?(?P<mid>{_VALUE})"
            rf"{_NEXT}(?:and )?(?:high|bull|best|haut)(?: case)? ?:? ?(?P<high>{_VALUE})"
            rf"(?(ahead)| (?:for|of|pour|de) (?P<behind>{COMPANY}|margins?))(?=\W*$)"
        ),
        lambda found: f"{found['ahead'] or found['behind']} {found['low']} vs {found['mid']} vs {found['high']}",
    ),
    # "Base vs bear: Nvidia 60B vs 40B": the names of the sides once more.
    Rewrite(
        (" vs ",),
        Late(rf"^\W*{_CASE} (?:vs\.?|versus) {_CASE} ?: ?(?=.* (?:vs\.?|versus|bull|bear|base|upside|downside) )"),
        "",
    ),
    # "Big four (Google, Microsoft, Meta, Apple) 15B each", "top 3 Google, Microsoft, Meta 15B each".
    Rewrite(
        (" each", "chacun", " apiece", " both ", " ea"),
        Late(
            rf"(?<![a-z\d.,])(?:(?:(?:the |these |those |all |all the |les |ces )(?:{_KIND} )?"
            rf"|{_KIND} ){_COUNT}(?: {_FIRMS})?"
            rf"|{_COUNT} {_FIRMS}) ?[(:,]? ?"
            rf"(?={COMPANY}(?:,| and | et |\)| )(?:.{{0,80}}) (?:each|ea|apiece|both|chacune?))"
        ),
        "",
    ),
    # "Margin half what it is today", "coverage at half what it was": half of a percentage, not 50%.
    Rewrite(
        ("what it", "what we assumed", "as high", "as big", "as large", "as wide", "aujourd'hui"),
        Late(
            rf"((?:margins?|coverage|capex|{COMPANY}) )(?:(?:is|are|at|to|only|just) )*(?:twice|double|half"
            r"|a third of) (?:of )?"
            r"(?:what (?:it (?:is|was)|we assumed)|as (?:high|big|large|wide)(?: as (?:today|now|before|it (?:is"
            r"|was)))?)"
            r"(?: (?:today|now|before|currently))?(?= ?(?:[,;.?!)]|$| and | with | if | in (?:2023|the baseline)))"
            r"|((?:marge|couverture) )(?:a |est )*(?:la moitie d|le double d)'aujourd'hui"
        ),
        _factor,
    ),
    # "Google meta apple all at 15B", "goog, msft and meta all double", "google microsoft meta tous à 20 Md$".
    Rewrite(
        (" all ", " tous ", " toutes "),
        Late(
            rf"(?<![a-z])({_ONE}(?:(?:,? (?:and |n |& |et )?|/){_ONE})+) (?:all|tous|toutes)(?: les (?:deux|trois|quatre))?"
            rf"(?: deux| trois| quatre)? (?:(?:at|make|makes|do|to|doing|hit|a|font) )?(\$?)(?={_SHARED})"
        ),
        r"\1 ∀ \2",
    ),
    # "Nvidia doubled from 50B to 100B": the amounts say it.
    Rewrite(
        (" from ",),
        Late(rf"(?<=[a-z] )(?:doubled|doubles|tripled|triples|quadrupled|halved)(?= from {SUM} to {SUM})"),
        "goes",
    ),
    # "can't we just set the gap to 0 and see …": a wish, no denial.
    Rewrite(
        (" we ",),
        Late(
            r"^(\W*)(?:can't|cant|can not|couldn't|couldnt|shouldn't|why don't|why dont|why not) we (?:just |simply )?"
            r"(?=(?:set|put|assume|take|say|use|make|plug)(?![a-z]))"
        ),
        r"\1",
    ),
    # "1 and a half B", "payback yr and a half".
    Rewrite(
        (" and a half", " n a half"),
        Late(r"(?<![a-z\d.,])(\d) (?:and|n) a half ?(b|bn|billion|m|mn|million|t|tn|trillion|x|years?|yrs?)(?![a-z])"),
        r"\1.5 \2",
    ),
    Rewrite(
        (" and a half", " n a half"),
        Late(r"(?<![a-z\d])(?:a |one |1 )?(?:yr|year) (?:and|n) a half(?![a-z])"),
        "1.5 yr",
    ),
    # "10B up for Nvidia, 2B down for Google".
    Rewrite(
        (" down for ", " down from ", " up for "),
        Late(rf"(?<![a-z\d.,$])({SUM}) (up|down) (?:for|from) ({COMPANY})(?![a-z])"),
        r"\3 \2 \1",
    ),
    # "Two scenarios: margin 40% and margin 60%."
    Rewrite(
        ("two ", "deux "),
        Late(
            r"^(\W*)(?:two|deux) (?:scenarios?|cases|cas|worlds"
            r"|hypotheses) ?: ([^.;\d]{1,30}\d[^.;]{0,24}?) (?P<link>and"
            r"|et)(?= [^.;]{1,60}$| [^.;]{1,60}\.$)"
        ),
        lambda found: in_place(found, 1, 2, link="vs"),
    ),
    # "Haut : Nvidia 100 milliards. Bas : Nvidia 30 milliards."
    Rewrite(
        ("haut :", "bas :", "haut:", "bas:"),
        Late(r"(^\W*|[.;] )(?:(haut)|bas) ?: (?=[a-z])"),
        lambda found: f"{found[1]}{'bull: ' if found[2] else 'bear:'} ",
    ),
    # "A: margin 40%, B: margin 50%", "1) Nvidia 60B 2) Nvidia 80B": the letters of two sides that begin alike.
    Rewrite(
        (" b:", " b)", " 2)", " 2.", "\nb:", "\nb)", "\n2)", "\n2."),
        Late(
            r"^\W{0,3}(?P<first>(?:a|1)[:.)]) ?(?P<word>[a-z]+) (?P<one>[^\n]{3,60}?)"
            r"(?P<second>[,;]?\s(?:and )?(?:b|2)[:.)]) ?(?=(?P=word) )"
            r"(?:(?P<two>[^\n]{3,60}?)(?P<third>[,;]?\s(?:and )?(?:c|3)[:.)]) ?(?=(?P=word) ))?"
        ),
        _lettered,
    ),
    # "With Nvidia at 85B the gap must be huge. How huge?"
    Rewrite(
        ("the gap",),
        Late(
            r"(?<=\d)( ?(?:billion|bn|b|%)?),? the gap (?:must|should|can only|gets?|looks?|is|will|would|could)"
            rf"(?: be| get| look)? (?:so |pretty |really |quite )?{_SIZE}"
            rf"(?:(?P<asked>[.!] how (?:much )?{_SIZE}(?: is it)?(?=\W*$))|(?=[.!]))"
        ),
        lambda found: f"{found[1]}, gap" if found["asked"] else found[1],
    ),
    # "Take Apple out of the revenue count."
    Rewrite(
        (" out",),
        Late(
            rf"(?<![a-z])(?:take|leave|strike) ({COMPANY}) out(?: of (?:the |it|this|that)?[a-z ]{{0,16}})?(?=\W*$|[,;.])"
        ),
        r"\1 0",
    ),
    # "The margin stays, nvda goes to 60b": as it is.
    Rewrite(
        (" stays", " stay"),
        Late(
            r"(?:^|(?<=[.,;] ))(?!.*(?:\bclos|break))(?:the )?(?:ai rev(?:enue)?|margin|nvidia|nvda|payback) stays?"
            rf"(?=[.,;] ?|$| (?:{COMPANY}|margins?|ai rev\w*|payback) )"
        ),
        " ",
    ),
    # "Le coût des datacenters à 150 Md$ du coup revenu requis ?", "data center cost at 150B so required revenue?"
    Rewrite(
        (" du coup ", " donc ", " so ", " alors "),
        Late(
            r"(?<=[\d$bns]) (?:du coup|donc|so|alors) (?=(?:the |le |la |l')?(?:revenus? requis|ecart|gap|required revenue"
            r"|coverage|couverture|trou|hole)\W*$)"
        ),
        ", ",
    ),
    # "solve 4 margin", "builders on the GPUs"
    Rewrite((" 4 ",), Late(r"(?<=solve )4 (?=[a-z])"), ""),
    Rewrite(
        ("builders on", "developers on"),
        Late(r"(?:builders|developers) on (?:the |top of )?(?:the )?gpus"),
        "end users",
    ),
    # "on allonge le délai de retour d'un an"
    Rewrite(("d'un an",), Late(r"(?<=[a-z] )d'un an(?![a-z])"), "de 1 an"),
    # "Nvidia $8B above baseline", "stretch the payback by two years"
    Rewrite(
        (" above ", " below "),
        Late(rf"(?<=[a-z] )({SUM}) (above|below) (?:the )?(?:baseline|article|base case)(?![a-z])"),
        lambda found: f"{'up' if found[2] == 'above' else 'down'} {found[1]}",
    ),
    Rewrite(("stretch ",), Late(r"(?<![a-z])stretch (?=(?:the |our )?payback by )"), "extend "),
    # "How many billions short are we at 70B of Nvidia?"
    Rewrite(
        (" short ", "missing"),
        Late(
            r"(?<![a-z])how (?:many|much) (?:billions?|dollars|money|\$)? ?(?:short (?:are|would|will) (?:we|they)(?: be)?"
            r"|(?:of )?ai revenues? (?:are|is) missing)(?= ?(?:[?.,]|$| (?:if|with|at|when) ))"
        ),
        "what gap",
    ),
    # "gap now and at a 40% margin".
    Rewrite(
        (" and at ", " and w", " and after", " and if ", " and gap ", " and the gap "),
        Late(
            r"(gap|hole|coverage|shortfall) (?:now|today|as is|currently|rn) and (?:(?:the )?\1 )?(?:at|w|with|w/"
            r"|after|if) (?=[^?.]*\d)"
        ),
        r"\1 now vs ",
    ),
)
