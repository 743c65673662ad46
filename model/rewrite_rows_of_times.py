"""The replacements for how long something has been so, how long it took, and what does not come to pass, before the words
of a text are read: none of these is the payback, or the value that holds."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.numerals import NUMERALS
from model.rewrite import Rewrite

_SO_LONG = (
    r"(?:\d+|an?|one|two|three|four|five|six|un|une|deux|trois|quatre|cinq|six|dix-huit|douze) ?"
    r"(?:years?|yrs?|months?|quarters?|ans?|annees?|mois|trimestres?)"
)
_RESULT = Late(r"(?<![a-z])(?:ecart|trou|gap|manque)(?![a-z])")
_CAME = (
    r"(?:(?:est|sont|a|ont) (?:passe|tombe|monte|descendu|grimpe|bondi|chute|recule|glisse)"
    r"|(?:passe|tombe|monte|grimpe|descend|glisse)(?:nt|ra|ront)? (?:de |a )|went|fell|rose|grew|dropped|climbed|slid)"
)


def _of_the_rest(word: str) -> str:
    """One part of so many, as a share of the others."""
    others = int(NUMERALS.get(word) or word) - 1
    return f"1/{others}" if others > 1 else "1"


REWRITES_OF_TIMES = (
    # "depuis deux ans", "voilà 2 ans que Nvidia fait 60 Mds", "for two years now".
    Rewrite(
        ("depuis ", "voila ", "voici ", " fait ", "for ", "over the "),
        Late(
            rf"(?<![a-z])(?:(?:depuis|voila|voici|(?:ca|cela) fait) (?:deja |environ |pres de |plus d[e'] ?)?{_SO_LONG}"
            rf"(?: (?:deja|maintenant))?,?(?: qu(?:e |'))?|for {_SO_LONG} now|for (?:the|more than|over) (?:last |past )?"
            rf"{_SO_LONG}(?= [a-z]+ (?:has|have) )|over the (?:last|past) {_SO_LONG}(?=,? [a-z ]{{2,30}} {_CAME})),?"
        ),
        "",
    ),
    # "en 3 ans la marge est tombée à 40 %", "in three years Nvidia went from 10 to 60B".
    Rewrite(
        ("en ", "in "),
        Late(rf"(?:(?<=^)|(?<=[.;!] ))(?:en|in) {_SO_LONG},?(?= [^,.;?\d]{{2,30}} {_CAME})"),
        "",
    ),
    # "il a fallu 3 ans à OpenAI pour faire 12 Mds", "it took OpenAI 3 years to make 12B".
    Rewrite(
        ("fallu ", "faudra ", "took ", "takes ", " take "),
        Late(
            rf"(?<![a-z])(?:il (?:a fallu|faudra) {_SO_LONG} a ({COMPANY}) pour"
            rf"|it (?:took|takes|will take) (?:{_SO_LONG} for ({COMPANY})|({COMPANY}) {_SO_LONG}) to)"
            rf"(?= (?:faire|atteindre|arriver a|vendre|realiser|make|reach|sell|earn|get to|hit) {SUM})"
        ),
        lambda found: next(filter(None, found.groups())),
    ),
    # "La marge reste à 50 % au lieu de tomber à 40 %", "Google stays at 10B rather than doubling": what does not happen.
    Rewrite(
        ("au lieu d", "plutot qu", "instead of ", "rather than "),
        Late(
            r"(?<=[\d%bmntsd$]),? (?:au lieu de|plutot que(?: de)?|instead of|rather than) (?:(?:de |d')?"
            r"[a-z]{2,}(?:er|ir|dre|tre)|[a-z]{3,}ing)"
            rf"(?:(?: (?:de|a|d'un|to|by|at|back|down|up|at|jusqu'a)){{1,2}} (?:{SUM}s?|\d[\d.,]*)"
            r"(?: ?(?:%|pts?|points?|pour cent|percent))?)?(?=\W*$|[,.;?!])"
        ),
        "",
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
    # "Tout le monde croit aux 60 Mds de Nvidia": believes in, not grows.
    Rewrite(
        ("croit ", "croient "),
        Late(
            r"(?<![a-z])cro(?:it|ient)(?= (?:aux? |en (?!20\d\d)\d|(?:pouvoir )?(?:faire|vendre|gagner|atteindre)"
            r"(?![a-z])))"
        ),
        "pense",
    ),
    # "L'écart est de 125 Mds, quelle marge le diviserait par deux ?".
    Rewrite(
        ("divise",),
        Late(r"(?<=[a-z] )(?:le |l')divise(?:rait|ra|r)? par (deux|trois|quatre|[234])(?![\d.,a-z])"),
        lambda found: (
            f"divise ecart par {NUMERALS.get(found[1], found[1])}" if _RESULT.search(found.string) else found[0]
        ),
    ),
    # "one dollar in three goes to energy": of the whole, of which the GPUs are the rest.
    Rewrite(
        ("dollar sur ", "dollar in ", "dollar out of "),
        Late(
            r"(?<![a-z])(?:one|a|un|1) dollar (?:sur|in|out of) (two|three|four|five|deux|trois|quatre|cinq|[2-5])"
            r" (?:goes|is spent|part|va|passe|file|sert)(?: to| on| into| en| a| dans| pour)*(?: l'| la| le| the)?"
            r" ?(?:energie|energy|power|electricite|facilities)(?![a-z])"
        ),
        lambda found: f"{'ratio energie' if ' sur ' in found[0] else 'energy ratio'} {_of_the_rest(found[1])}",
    ),
    # "L'écart est-il nul à 20 Mds de Nvidia ?".
    Rewrite(("-il nul",), Late(r"(?<=t-il )nul (?:a|avec|pour)(?= \d)"), "nul,"),
    # "Le besoin est couvert à 60 %", "the need is 60% covered".
    Rewrite(
        ("couvert", "covered"),
        Late(
            r"(?<![a-z])(?:le )?(?:besoin|revenu requis|revenus requis) (?:est|sont|serait|seraient) couverts? (?:a|pour)"
            r"(?: seulement| moins de)?(?= (?:\d|moitie))"
        ),
        "couverture",
    ),
    # "Claude makes 6 billion. I doubt it lasts.", "Tesla collects 9B from AI. Hard to believe.": what one feels about it.
    Rewrite(
        (
            ". hard to",
            ". i doubt",
            ". nobody ",
            ". no one",
            " wants ",
            " want ",
            " feels ",
            " seems ",
            " looks ",
            " sounds ",
        ),
        Late(
            r"(?<=[\w%$][.!] )(?:(?:it(?:'s| is) |that(?:'s| is) )?hard to (?:believe|tell|say|fathom)"
            r"|i doubt (?:it|that) (?:will )?"
            r"(?:lasts?|holds?|sticks?)|(?:nobody|no one) (?:[a-z]+s) (?:that|this|it)(?: [a-z]+ly| right)?|(?:the )?[a-z]+"
            r" (?:wants?|needs?|asked for) (?:both|it|this|them|that)|(?:that|which|this|it) (?:feels|seems|looks|sounds)"
            r"(?: a bit| a little| pretty| quite| rather| very)? (?:high|low|rich|aggressive|optimistic"
            r"|conservative|steep|generous"
            r"|light|heavy|big|small|fair|right|plausible)(?: (?:to (?:me|us)|tbh|imo))?)(?=\W*$)"
        ),
        "",
    ),
    # "Quick check before the memo goes out. …", "The old memo is out of date. …".
    Rewrite((" out. ", " out of date"), Late(r"(?<=[a-z] )(?:goes|go|went|is|are) out(?: of date)?(?=[.!;] )"), ""),
    # "80B of facilities over a payback of three years", "spreads the investment over four years".
    Rewrite(
        ("over a payback", "over a pay-back"), Late(r"(?<![a-z])over (?=a pay-?back (?:period |time )?of )"), "with "
    ),
    Rewrite(
        (" the investment over ", " the outlay over ", " the outlays over "),
        Late(rf"(?<![a-z])(spread)(?:s|ing)? the (?:investment|outlays?) (?=over {_SO_LONG}(?:\W|$))"),
        r"\1 the capex ",
    ),
    # "Nvidia sold 18B of GPUs last quarter": not how long they last.
    Rewrite(
        ("s last ",),
        Late(
            r"(?<![a-z])(gpu|chip|accelerator)s last (?=(?:fiscal )?(?:quarter|month|year|week|half|spring|summer"
            r"|fall|winter)(?![a-z]))"
        ),
        r"\1, last ",
    ),
    # "It takes six years to pay back the capex".
    Rewrite(
        (" takes ", " take "),
        Late(
            rf"(?<![a-z])(?<!if )it (?:takes|would take|will take) (?:us |them )?({_SO_LONG}) to (?:pay (?:back|off)"
            rf"|recoup|recover|earn back)"
            r" (?:the |our |their |all (?:the |of the )?|that |this )?(?:investments?|capex|spend(?:ing)?|outlays?"
            r"|money|gpus?|build-?out)"
            r"(?=\W*$|[,;.?])"
        ),
        lambda found: f"payback {found[1]}",
    ),
    Rewrite(
        (" in half a year",),
        Late(r"(?<![a-z])(pay-?back|paid (?:back|off)|pays? (?:back|off|for itself)|recouped) in half a year(?![a-z])"),
        r"\1 in 0.5 years",
    ),
    Rewrite((" or of ",), Late(rf"(?<=years|.year) or of (?=(?:an? )?{_SO_LONG}(?:\W|$))"), " or "),
    # "OpenAI gagne maintenant 3 milliards par an".
    Rewrite(
        (" maintenant ", " desormais "),
        Late(r"(?<![a-z])(gagne|fait|vend|realise|genere|rapporte)(nt)? (?:maintenant|desormais) (?=\d)"),
        r"\1\2 ",
    ),
)
