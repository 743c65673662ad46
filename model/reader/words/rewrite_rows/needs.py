"""The replacements for what has to be earned, what demand backs, and how long it takes, before the words of a text are
read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

_EARNERS = (
    r"(?:(?:the |our |all )?(?:ai |app |application |genai |software )?(?:companies|startups|start-ups|firms"
    r"|businesses|players|apps|developers"
    r"|layer|vendors)|(?:the |our )?(?:end )?(?:customers|users|clients)|everyone|we|you|they|people|the (?:world"
    r"|industry|sector|market))"
)
_EARN = r"(?:earn|make|pay|bring in|generate|collect|take in)"
_BACK = (
    r"(?: (?:to|pour) (?:pay(?: back| for| off)?|payer|rembourser|rentabiliser)"
    r" (?:the |les |ces |its |their )?(?:gpus?|chips|puces|capex)(?= ?(?:[?.,]|$)))?"
)
_CAPEX = (
    r"(?:all )?(?:the |our |this year's |that |this |du |de |le |la |des )?"
    r"(?:capex|spend(?:ing)?|investissements?|d[eu]penses?|data-? ?cent(?:er|re) (?:costs?|spend(?:ing)?))"
)
_BACKED = (
    r"(?:really |actually )?(?:backed|covered|supported|justified|funded|built)"
    r" (?:by|on) (?:real |actual |true |ai |end-user |end-customer )*demand"
)
_PORTE = (
    r"(?:portee?s?|soutenue?s?|justifiee?s?|financee?s?|couverte?s?|adossee?s?|repose(?:nt)?) (?:par|a|sur) (?:la "
    r"|une )?(?:vraie |reelle )?"
    r"demande(?: reelle)?"
)
_PART = {"half": "50%", "la moitie": "50%", "moitie": "50%", "un tiers": "1/3", "a third": "1/3", "un quart": "25%"}
_PART |= {
    "all of": "100%",
    "all": "100%",
    "a quarter": "25%",
    "tout": "100%",
    "les deux tiers": "2/3",
    "two thirds": "2/3",
}
_PARTS = "|".join(_PART)


def _covered(found: re.Match[str]) -> str:
    part = next(each for each in found.groups() if each)
    return f"{'couverture' if 'demande' in found[0] else 'coverage'} {_PART.get(part, part)}"


def _backed(found: re.Match[str]) -> str:
    return f"demand-backed {next(each for each in found.groups() if each)}"


ROWS = (
    # "If all-in spend is 180B, what has to come in?"
    Rewrite(
        (" come in", " flow in", " doit rentrer", " doit entrer"),
        Late(
            r"(?<![a-z])(?:(?:what|how much(?: money| revenue)?) (?:has to|must|should|needs to|would have to"
            r"|would need to)"
            r" (?:come|flow) in|(?:combien|que) doit (?:r?entrer))(?![a-z])(?! (?:from|for|at|as|to|de|d')(?![a-z]))"
        ),
        "required revenue",
    ),
    # "how much do companies need to earn to pay back 60B of GPUs?": all that AI has to.
    Rewrite(
        ("need to ", "have to ", "must ", "should "),
        Late(
            rf"(?<![a-z])(?:how much|what) (?:(?:do|does|would|will) {_EARNERS} (?:need to|have to)"
            rf"|(?:must|should) {_EARNERS}) {_EARN}(?! (?:from|more|per|for (?:each|every))\b)(?! off\b){_BACK}"
            r"(?! back)"
        ),
        "how much must ai earn",
    ),
    Rewrite(
        ("need to pay back", "need to pay for", "have to pay back"),
        Late(r"(?<![a-z])how much (?:would|do|will) (?:we|you|they) (?:need|have) (?=to pay (?:back|for) )"),
        "how much must ai earn ",
    ),
    # "half of the capex is backed by demand", "if all of it were demand-backed": as much is covered.
    Rewrite(
        (" demand", "demand-backed"),
        Late(
            rf"(?<![a-z])(?<!how much of )(?:({_PARTS}|\d[\d.,]* ?%) (?:of )?(?:{_CAPEX}|it)"
            r" (?:(?:is|are|was|were|gets|being|(?:(?:is |are )?to|would|should|must|will) be|est|sont|soit|etait"
            rf"|serait) )?(?:only |fully )?(?:(?:{_BACKED}|{_PORTE})|demand[- ]backed))(?![a-z])"
        ),
        _covered,
    ),
    # "only 20B of the capex is built on real demand", "20 Md$ de capex portés par la demande".
    Rewrite(
        ("demand", "demande"),
        Late(
            rf"(?<![a-z])(?:only |just |seuls )?({SUM}\$?) (?:of |de |du |d'){_CAPEX},? (?:(?:is|are|being|sont|est) )?"
            rf"(?:{_BACKED}|{_PORTE})(?![a-z])"
            rf"|(?<![a-z])(?:the |our )?(?:capex|spend(?:ing)?|investissements) (?:{_BACKED}|{_PORTE})(?: ?[:=]"
            rf"| (?:is|of|at|de|est de))? ({SUM}\$?)"
            r"|(?<![a-z])la demande (?:ne )?(?:soutient|justifie|porte|finance|couvre)(?: que)?"
            rf" ({SUM}\$?) (?:de |of )?{_CAPEX}"
        ),
        _backed,
    ),
    # "quelle part des dépenses est portée par la demande ?": a share, as in English.
    Rewrite(
        (" demande",),
        Late(
            r"(?<![a-z])(?P<which>quel(?:le)?) (?:part|partie|proportion|fraction|pourcentage)"
            rf" (?:de |d'|du |des )?{_CAPEX} (?:(?:est(?:-elle|-il)?|sont|serait|etait) )?"
            rf"(?:vraiment |reellement )?{_PORTE}(?![a-z]| reelle|,? en (?:dollars|milliards|md))"
        ),
        r"\g<which> couverture",
    ),
    Rewrite(
        (" is real",),
        Late(r"(?<![a-z])how much (?:of )?(?:capex|spend(?:ing)?) is real(?! estate)(?![a-z])"),
        r"how much demand-backed",
    ),
    # "yrs to break even @ nvda 100b", "# of years to break even".
    Rewrite(
        ("yrs to ", "years to ", "yr to "),
        Late(
            r"^(\W*)(?:(?:# |number )of )?(?:yrs?|years) (?:to|till|until) (?:break ?even|break-even|pay ?back|pay ?off)"
            r"(?= ?(?:[@?,.]|$| at | with | if ))"
        ),
        r"\1payback gap 0",
    ),
    # "il faut que la marge tombe à 30 %": what holds, where nothing is asked.
    Rewrite(("faut que ",), Late(r"^(\W*)(?:il )?faut que (?=[^?]*\d[^?]*$)(?!.*\bpour\b)"), r"\1"),
    # "what GPU spend is supported by today's AI revenue?"
    Rewrite(
        (" ai revenue",),
        Late(
            r"(?<![a-z])(?:is|are|gets|would be) (?:supported|backed|justified|carried|sustained|paid for"
            r"|funded)(?: in full)? by (?:today's "
            r"|the current |current |existing )"
            r"ai revenues?(?![a-z])"
        ),
        "breaks even",
    ),
    # "has the gap closed?": what is it?
    Rewrite(
        ("has the ", "did the ", "is the gap", "is the hole", "is the shortfall", "est-il "),
        Late(
            r"^(\W*)(?:(?:has|did|is) the (?:gap|hole|shortfall) (?:already |now |finally )?(?:closed?|closing|filled|gone)"
            r"|(?:(?:l'ecart|le trou) (?:s'est-il|est-il) (?:deja )?(?:re)?(?:ferme|comble|bouche|resorbe)))(?= ?\??$)"
        ),
        lambda found: f"{found[1]}{'quel ecart' if 'il' in found[0] else 'what gap'}",
    ),
    # "sur quoi jouer pour réduire l'écart".
    Rewrite(
        ("sur quoi ", "que faire ", "quoi faire ", "reduire l"),
        Late(
            r"(?:sur quoi (?:jouer|agir)|que faire|quoi faire) pour (?:reduire|combler|resorber"
            r"|fermer) (?:l'ecart|le trou|le gap)(?![a-z])"
        ),
        lambda found: "leviers" if found[0].startswith(("sur", "que", "quoi", "comment")) else "levers",
    ),
    # "Margin is the biggest lever. Put it at 30%."
    Rewrite(
        ("lever", "levier"),
        Late(
            r"^(\W*)(?:the |la |le )?(margin|marge|payback|nvidia) (?:is|est) (?:the |le )?(?:biggest|main"
            r"|most important|key)?"
            r" ?(?:lever|levier(?: le plus important| principal)?)[.;,!] (?:so |donc )?(?:put|set|make|mets|mettons|prends)"
            r"(?: it| la| le)?(?: at| to| a)? (?=\d)"
        ),
        r"\1\2 ",
    ),
    # "nvda 60b vs 50b last yr".
    Rewrite(
        (" last yr", " last year", " a year ago", "l'an passe", "l'an dernier", "annee derniere"),
        Late(
            rf"({COMPANY}(?: a| at| :|:)? {SUM}\$?),? (?:vs\.?|versus|contre|against|after|apres|from|up from) {SUM}\$?"
            r" (?:last (?:yr|year)|a year ago|l'an (?:passe|dernier)|l'annee (?:passee|derniere))(?![a-z])"
        ),
        r"\1",
    ),
    # "source: Bloomberg. Nvidia 80B", "selon nos sources, …".
    Rewrite(
        ("source", "sources", "src"),
        Late(
            r"(?<![a-z])(?:\((?:source|sources|src) ?:? ?(?!20\d\d-\d\d)[^)]{1,40}\)"
            r"|(?<=\()(?:source|sources|src) ?:? ?(?!20\d\d-\d\d)[^);]{1,40}(?=\))"
            r"|^(?:source|sources|src) ?:? (?!20\d\d-\d\d|of|for|de|du|des|pour|behind)[a-z .'&]{2,40}[.:;] (?=.*\d)"
            r"|^(?:sources? (?:say|says|tell us|indicate|suggest) (?:that )?|(?:according to|per|selon"
            r"|d'apres) (?:our |the |my"
            r"|nos |la |les |des |une )?sources?(?: (?:close to|at|chez|proches? de|within) [a-z]{2,20})?, ?(?:it |elle )?)"
            r"|(?<=[\w%$]),? (?:per|via|according to) (?:a |the |our |my )?sources?(?= ?[.,;]|$))"
        ),
        "",
    ),
    # "un requis de 300 Md$".
    Rewrite((" requis de ",), Late(rf"(?<![a-z])(?:un|le) requis (?:de|a) (?={SUM})"), "ca requis "),
    # "dans l'hypothèse où Nvidia vendrait 90 Md$ et où la marge tomberait à 40 %": both.
    Rewrite(("et ou ",), Late(r"(?<![a-z])et ou (?=[a-z])"), "et si "),
    # "comment réduire l'écart ?".
    Rewrite(
        (
            "fix",
            "pull on to",
            "sur quoi ",
            "que faire ",
            "quoi faire ",
            "shrink the",
            "reduce the",
            "cut the",
            "narrow the",
            "lower the",
            "bring down the",
            "reduire l",
            "baisser l",
            "diminuer l",
            "resserrer l",
        ),
        Late(
            r"(?<![a-z])(?:how (?:to|do we|can we|could we)|what) fix(?:es)? the (?:gap|hole|shortfall)"
            r"|how (?:to|do we|can we|could we|do you|would you|would we) (?:shrink|reduce|cut|narrow|lower"
            r"|bring down) the (?:gap|hole"
            r"|shortfall)(?= ?\??$)|(?:comment|sur quel(?:s)? leviers? agir pour) (?:faire )?(?:reduire|baisser"
            r"|diminuer|resserrer) (?:l'ecart"
            r"|le trou|le gap)(?= ?\??$)"
            r"|what (?:should|can|could) we (?:pull|work|act|focus) on to (?:cut|close|reduce|fix|shrink|narrow) the"
            r" (?:gap|hole)|(?:sur quoi (?:jouer|agir)|que faire|quoi faire) pour (?:reduire|combler|resorber|fermer)"
            r" (?:l'ecart|le trou|le gap)(?![a-z])"
        ),
        lambda found: "leviers" if found[0].startswith(("sur", "que", "quoi", "comment")) else "levers",
    ),
)
