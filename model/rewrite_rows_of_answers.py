"""The replacements for what has to be found, had or borne, in the words of a speaker who wants an answer: "we need 600B and
have 100B", "how short of it are we", before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_REQUIRED = (
    r"(?:(?:the |what )?(?:required revenue|revenue (?:we need|that we need|required|needed)|requirement|need)"
    r"|what (?:we need|(?:is|'s) (?:required|needed))|what's (?:required|needed))"
)
_OF_NEED = r"(?: of (?:ai )?revenue| in (?:ai )?revenue)?"
_FACILITIES = r"(?:energy|power|electricity|facilities)"
_CHIPS = r"(?:the )?(?:gpus?|chips)"


def _ratio(found: re.Match[str]) -> str:
    """What costs so many percent more or less than the GPUs, as its ratio to them."""
    percent = int(found["percent"])
    return f"facility ratio {(100 + percent if found['more'] else 100 - percent) / 100:g}"


def _of_today(found: re.Match[str]) -> str:
    """A percentage of what something is today as how many times that is."""
    return f"{found['what']} x{int(found['percent']) / 100:g}"


_PAYBACK = r"(?:an? )?(?:\d|one|two|three|four|five|six|ten)[- ]years?(?:[- ]payback)?"
REWRITES_OF_ANSWERS = (
    # "We need 600B and have 100B".
    Rewrite(
        ("we need ",),
        Late(
            rf"^(\W*)(?:so |if )?we need ({SUM}){_OF_NEED}(?:,? (?:and|but)|,) (?:we )?(?:only |just |already )?(?:have"
            r"|earn|make|got)"
            rf" (?:only |just )?(?={SUM}(?:\W|$))"
        ),
        r"\1req rev \2, ai rev ",
    ),
    # "We have 40% of the revenue we need".
    Rewrite(
        (" of the r", " of what ", " of the need"),
        Late(
            r"(?<![a-z])(?:we|they|customers|users|companies|apps) (?:only |just |already )?(?:have|earn|make"
            r"|pay) (?:only |just )?(\d[\d.]* ?%) of"
            rf" {_REQUIRED}(?![a-z])"
        ),
        r"coverage \1",
    ),
    # "Required 600B, missing 100B".
    Rewrite((" missing ",), Late(rf"(?<=[\da-z])[,;] (?:and )?missing (?={SUM}(?:\W|$))"), ", gap "),
    # "AI revenue minus required revenue must be zero".
    Rewrite(
        (" minus required",),
        Late(
            r"(?<![a-z])ai revenues? minus (?:the )?required revenue (?:must be|has to be|should be|is|equals|=|be)"
            r" (?:zero|0(?![\d.,]))"
        ),
        "gap 0",
    ),
    # "Is the gap even real if margins are 20%?"
    Rewrite(
        (" gap ",),
        Late(
            r"(?<![a-z])is (?:the|this|that) gap (?:even |really |actually )?(?:real|a thing)(?= (?:if|with|at|when) )"
        ),
        "what gap",
    ),
    # "By the fund's estimate total AI revenue is 210 billion".
    Rewrite(
        ("by the ", "by our ", "by my ", "by his ", "by her ", "by their "),
        Late(
            r"^(\W*)by (?:the|our|my|his|her|their) (?:[a-z]+(?:'s)? )?(?:estimates?|count|reckoning|maths?|numbers|figures"
            r"|calculations?),? (?=[^.;?]*\d)"
        ),
        r"\1",
    ),
    # As dictated: "nvidia does ninety billion period margin fifty five percent comma payback three years".
    Rewrite(
        (" comma ", " period "),
        Late(
            r"(?<=[a-z\d%] )(comma|period) (?=(?:nvidia|margin|payback|gap|ai|cloud|openai|google|what|energy"
            r"|coverage)(?![a-z]))"
        ),
        lambda found: ("," if found[1] == "comma" else ".").ljust(len(found[0])),
    ),
    # "What is the gap under a 1-year and under a 3-year payback?"
    Rewrite(
        (" and under ", " and at ", " and with ", " and for "),
        Late(
            r"(?<= )(an? \d[\d.]*(?:[- ]years?| ?%)) and (?:under|at|with|for) (?=an? \d[\d.]*(?:[- ]years?"
            r"| ?%) (?:payback|margin|cloud"
            r"|coverage|end-user|gross))"
        ),
        r"\1 vs ",
    ),
    # "What share of required revenue do we already have at Nvidia 60B?"
    Rewrite(
        (" of required", " of the required", " of the requirement", " of what"),
        Late(
            r"(?<![a-z])(?:what|which) (?:share|percentage|percent|part|fraction|portion|proportion|%) of"
            rf" {_REQUIRED} (?:do we|do they|does ai) (?:already |now |currently )?(?:have|earn|cover|make)(?![a-z])"
        ),
        "what coverage",
    ),
    Rewrite(
        ("du revenu requis", "des revenus requis"),
        Late(
            r"(?<![a-z])quel(?:le)? (?:pourcentage|part|fraction) (?:du revenu requis|des revenus requis)"
            r" (?:a-t-on|avons-nous|on a|couvre-t-on|est couverte?)(?: deja)?(?![a-z])"
        ),
        "quelle couverture",
    ),
    # "How short of the required revenue are we?", "quel revenu reste-t-il à trouver ?", "… leave how much to find?"
    Rewrite(
        ("how short ",),
        Late(rf"(?<![a-z])how (?:far )?short of {_REQUIRED} (?:are|would) (?:we|they)(?: be)?(?![a-z])"),
        "what gap",
    ),
    Rewrite(
        ("reste-t-il ", "manquent", "manque-t-il"),
        Late(
            r"(?<![a-z])(?:quels? revenus?(?: ia)? (?:reste(?:-t-il| t il) a (?:trouver|gagner|couvrir)|manquent(?:-ils)?)"
            r"|combien de revenus? (?:manque-t-il|reste-t-il a (?:trouver|gagner|couvrir)))(?![a-z])"
        ),
        "quel ecart",
    ),
    Rewrite(
        (" leave how much", " leaves how much"),
        Late(r" leaves? how much(?: to (?:find|go|earn|cover)| missing| uncovered)?(?=\W*$)"),
        ": what gap",
    ),
    # "How do we get the gap from 125B to 50B?"
    Rewrite(
        ("the gap from ",),
        Late(
            rf"(?<![a-z])(how (?:do|can|could|would) (?:we|you|i|one) (?:get|bring|take|move|cut) the gap) from {SUM}"
            r" (?:down )?to"
        ),
        r"\1 to",
    ),
    # "How much capex is not covered at Nvidia 60B?"
    Rewrite(
        ("not covered", "uncovered", "not backed", "unbacked"),
        Late(
            r"(?<![a-z])how much (?:of the )?(?:capex|spend(?:ing)?|investment) is (?:not (?:covered|backed)"
            r"|uncovered|unbacked)"
            r"(?: by (?:real )?(?:demand|revenue))?(?![a-z])"
        ),
        "what is anticipated spend",
    ),
    # "Energy costs 20% more than the chips".
    Rewrite(
        (" more than ", " less than "),
        Late(
            rf"(?<![a-z])(?:the )?{_FACILITIES}(?: and {_FACILITIES})?(?: would| will)? costs? (?P<percent>\d\d?) ?%"
            rf" (?:(?P<more>more)|less) than {_CHIPS}(?![a-z])"
        ),
        _ratio,
    ),
    # "Nvidia at 80% of its current level", "les revenus d'IA à 150 % d'aujourd'hui".
    Rewrite(
        (
            " of its current",
            " of today",
            " of the current",
            " d'aujourd'hui",
            " of current",
            " of baseline",
            " of the baseline",
        ),
        Late(
            rf"(?<![a-z])(?P<what>{COMPANY}|(?:gpu|ai) (?:revenues?|sales)"
            r"|revenus? (?:d')?ia)(?:'s)?(?: sales)?(?: (?:at|a|is|is at))?"
            r" (?P<percent>\d{2,3}) ?% (?:of (?:its |the )?current (?:level|sales|revenues?)|of (?:the )?baseline"
            r"|of today(?:'s (?:level"
            r"|sales))?"
            r"|d'aujourd'hui)(?![a-z])"
        ),
        _of_today,
    ),
    # "OpenAI earns $12bn more than it does in the baseline".
    Rewrite(
        (" than it ",),
        Late(
            r"(?<= (?:more|less) than )it (?:does|did|is|was) (?=(?:in|at) (?:the|your) (?:list|article|baseline|model)"
            r"(?![a-z]))"
        ),
        "",
    ),
    # "The margin that takes required revenue to $250bn".
    Rewrite(
        (" that takes ", " that brings ", " that gets ", " that puts ", " that moves "),
        Late(
            r"^(\W*)the ((?:end-user |cloud |gross )?(?:margin|payback|ai revenue|nvidia sales|energy (?:ratio"
            r"|cost)|facility cost)) that"
            r" (?=(?:takes|brings|gets|puts|moves) )"
        ),
        r"\1what \2 ",
    ),
    # "Is there any margin that closes this thing?"
    Rewrite((" this thing", " that thing"), Late(r"(?<= clos)(es?) (?:this|that) thing(?![a-z])"), r"\1 the gap "),
    # "Tous deux, Google et Microsoft, font 20 milliards".
    Rewrite((" deux, ",), Late(rf"(?<![a-z])(?:tous|toutes) (?:les )?deux, (?={COMPANY})"), ""),
    # "Nvidia à plus ou moins 60 milliards": about so much.
    Rewrite(
        ("a plus ou moins ", "at plus or minus "),
        Late(r"(?<= )(a|at) (?:plus ou moins|plus or minus) (?=\d[\d.,]* ?(?:milliard|md|bn?(?![a-z])|billion))"),
        lambda found: "a environ " if found[1] == "a" else "at about ",
    ),
    # "Coverage is twice as high", "coverage is half today's", "make coverage twice as high".
    Rewrite(
        (" is twice ", " is half ", " is three times "),
        Late(
            r"(?<![a-z])(coverage|gap|margin|payback) is (?:(?P<two>twice)|(?P<three>three times)"
            r"|half) (?:as (?:high|big|large|wide"
            r"|long)(?! as)|what it (?:was|is)(?: now| today)?|today's)(?![a-z])"
        ),
        lambda found: f"{found[1]} {'doubles' if found['two'] else 'triples' if found['three'] else 'halves'}",
    ),
    Rewrite(
        (" twice as ",),
        Late(r"(?<![a-z])makes? (?:the )?(coverage|gap|margin|payback) twice as (?:high|big|large|wide|long)(?! as)"),
        r"double \1",
    ),
    # "What margin makes required revenue equal to AI revenue?"
    Rewrite(
        (" makes required revenue ", " make required revenue "),
        Late(r"(?<![a-z])makes? required revenue (?:equal(?: to)?|match) ai revenue(?![a-z])"),
        "breaks even",
    ),
    # "Between Nvidia at 40B and OpenAI at 20B, which is better?"
    Rewrite(
        ("between ", "entre "),
        Late(
            r"^(\W*)(?:between|entre) ([^?,]{0,60}?\d[^?,]{0,40}?) (?:and"
            r"|et) ([^?,]{0,60}?\d[^?,]{0,40}?), ?(?:which(?: one)? is (?:better"
            r"|worse|best)|which helps more|lequel est (?:mieux|meilleur)|que vaut-il mieux)(?=\W*$)"
        ),
        r"\1\2 vs \3",
    ),
    # "Si on bump Google à 20B", "cut Nvidia à 40B": to so much, in two languages.
    Rewrite(
        ("cut ", "bump ", "increase ", "raise ", "drop ", "boost ", "push ", "lower ", "reduce "),
        Late(
            rf"(?<![a-z])(?:cut|bump|increase|raise|drop|boost|push|lower|reduce) ({COMPANY}|margins?) a (?={SUM}"
            r"|\d[\d.]* ?%)"
        ),
        r"\1 at ",
    ),
    # "Nvidia pushes out 64B of accelerators".
    Rewrite(
        (" out ",),
        Late(rf"(?<=nvidia )(?:pushes|pumps|churns|cranks|turns) out (?={SUM} (?:of|in|worth) )"),
        "sells ",
    ),
    # "To what extent does AI revenue cover the bill?"
    Rewrite(
        ("to what extent ",),
        Late(
            r"(?<![a-z])(?:to what extent (?:(?:does|do|would|will) (?:the )?ai revenues? cover|(?:is"
            r"|are) (?:the )?(?:bill|spend(?:ing)?"
            r"|capex|costs?) covered)(?: (?:the |this |that )?(?:bill|spend(?:ing)?|capex|costs?|outlay"
            r"|requirement))?)(?![a-z])"
        ),
        "what coverage",
    ),
    # "What is the gap with Nvidia at 30B as opposed to 45B?"
    Rewrite(
        (" as opposed to ",),
        Late(rf"(?<=[\da-z%]) as opposed to (?=(?:{SUM}|\d[\d.]* ?%|{_PAYBACK})(?:\W*$|[,;]))"),
        " vs ",
    ),
    # "Les revenus IA sont 20 % plus élevés".
    Rewrite(
        (" plus elev", " plus haut", " plus important"),
        Late(r"(\d[\d.,]* ?%) plus (?:elevee?s?|hauts?|hautes?|importante?s?)(?![a-z])(?! qu)"),
        r"\1 de plus",
    ),
    # "Users keep 47%", "users make 48%": their margin.
    Rewrite(
        ("users ",),
        Late(
            r"(?<![a-z])(?<!end )(?<!end-)(?<!'s )(?<!of )users (?=(?:would |will |still |now )?(?:keep|make|earn"
            r"|retain|pocket|net|clear)"
            r" (?:about |around |only |just |a )?\d[\d.]* ?(?:%|percent|cents))"
        ),
        "apps ",
    ),
    # "Push Nvidia out to 130B", "Take Nvidia up by a fifth and the margin up to 55%".
    Rewrite(
        (" out to ", " up to "),
        Late(
            rf"^(\W*(?:and |then )?(?:push|take|bring|stretch|lift|move|raise) [^.;?]{{2,60}}?) (?:out"
            rf"|up) to (?={SUM}|\d[\d.]* ?%)"
        ),
        r"\1 to ",
    ),
    # "Bring Google's 20B to 30B", "porter Nvidia de 50 à 60 milliards".
    Rewrite(
        ("bring ", "take ", "push ", "move ", "lift ", "raise ", "cut "),
        Late(rf"(?<![a-z])((?:bring|take|push|move|lift|raise|cut) {COMPANY})'s {SUM} (?:up |down )?(?=to {SUM})"),
        r"\1 ",
    ),
    Rewrite(
        ("porter ", "porte ", "portez ", "portons ", "monter ", "montez ", "amener "),
        Late(
            rf"(?<![a-z])(?:porter|porte|portez|portons|monter|montez|amener) ({COMPANY}"
            r"|la marge) de (?=\$?\d[\d.,]* ?\S* a \d)"
        ),
        r"\1 passe de ",
    ),
    # "The payback is stretched from one year to three".
    Rewrite(
        (" stretched from ", " extended from ", " lengthened from "),
        Late(r"(?<= )(?:is|gets|was) (?:stretched|extended|lengthened) (?=from )"),
        "goes ",
    ),
    # "80 milliards de GPU, ça demande combien de revenus ?"
    Rewrite(
        ("combien de revenu",),
        Late(
            r"(?<![a-z])(?:[cç]a|cela) (?:demande|exige|necessite|reclame|requiert) combien de revenus?(?: ia"
            r"| d'ia)?(?![a-z])"
        ),
        "quel revenu requis",
    ),
    # "What is the difference between payback over 2 years and payback over 5 years?"
    Rewrite(
        ("difference between ", "difference entre "),
        Late(
            r"^(\W*)(?:(?:what(?:'s| is)|quelle est) )?(?:the |la )?difference (?:between"
            r"|entre) ([^?,]{0,60}?\d[^?,]{0,40}?) (?:and|et)"
            r" (?=[^?,]{0,60}\d)(?![^?]{0,60} (?:and|et) [^?]{0,60}\d)"
        ),
        r"\1\2 vs ",
    ),
    # "Cover" is what is to be earned for it: "revenue needed to cover 90B of chips".
    Rewrite(
        ("to cover ", "pour couvrir "),
        Late(
            rf"(?<![a-z])(?:(?:ai |end-user )?revenues? (?:is |are )?(?:needed|required|necessary) to cover"
            r"|(?:quels? )?revenus?(?: d'ia| ia)? (?:faut-il|il faut|necessaires?"
            rf"|requis) pour couvrir) (?={SUM} (?:of |de )"
            r"(?:gpus?|chips|puces|nvidia|capex))"
        ),
        lambda found: "revenu requis pour " if "couvrir" in found[0] else "revenue required for ",
    ),
    # "Pull up the gap for a 68B Nvidia year", "write down the gap for a 40% margin": show it.
    Rewrite(
        ("pull up ", "bring up ", "look up ", "write down ", "note down ", "jot down ", "call up "),
        Late(
            r"^(\W*(?:please |can you |could you |now )?)(?:pull up|bring up|look up|write down|note down|jot down|call up)"
            r" (?=(?:the |our )?(?:gap|coverage|required revenue|capex|data[- ]?cent|facility))"
        ),
        r"\1show ",
    ),
)
