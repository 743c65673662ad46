"""The replacements for what has to be found, had or borne, in the words of a speaker who wants an answer: "we need 600B and
have 100B", "how short of it are we", before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

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
_REQUIRED = (
    r"(?:(?:the |what )?(?:required revenue|revenue (?:we need|that we need|required|needed)|requirement|need)"
    r"|what (?:we need|(?:is|'s) (?:required|needed))|what's (?:required|needed))"
)

ROWS = (
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
    # "Quelle part du revenu requis est couverte ?"
    Rewrite(
        ("du revenu requis", "des revenus requis"),
        Late(
            r"(?<![a-z])quel(?:le)? (?:pourcentage|part|fraction) (?:du revenu requis|des revenus requis)"
            r" (?:a-t-on|avons-nous|on a|couvre-t-on|est couverte?)(?: deja)?(?![a-z])"
        ),
        "quelle couverture",
    ),
    # "quel revenu reste-t-il à trouver ?"
    Rewrite(
        ("reste-t-il ", "manquent", "manque-t-il"),
        Late(
            r"(?<![a-z])(?:quels? revenus?(?: ia)? (?:reste(?:-t-il| t il) a (?:trouver|gagner|couvrir)|manquent(?:-ils)?)"
            r"|combien de revenus? (?:manque-t-il|reste-t-il a (?:trouver|gagner|couvrir)))(?![a-z])"
        ),
        "quel ecart",
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
    # "Nvidia à plus ou moins 60 milliards": about so much.
    Rewrite(
        ("a plus ou moins ", "at plus or minus "),
        Late(
            r"(?<= )(?<!md )(?<!mds )(?<![\d$%] )(?<!\db )(?<!milliards )(a|at) (?:plus ou moins"
            r"|plus or minus) (?=\d[\d.,]* ?(?:milliard|md|bn?(?![a-z])|billion))"
        ),
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
    # "Si on bump Google à 20B", "cut Nvidia à 40B": to so much, in two languages.
    Rewrite(
        ("cut ", "bump ", "increase ", "raise ", "drop ", "boost ", "push ", "lower ", "reduce "),
        Late(
            rf"(?<![a-z])(?:cut|bump|increase|raise|drop|boost|push|lower|reduce) ({COMPANY}|margins?) a (?={SUM}"
            r"|\d[\d.]* ?%)"
        ),
        r"\1 at ",
    ),
    # "What is the gap with Nvidia at 30B as opposed to 45B?"
    Rewrite(
        (" as opposed to ",),
        Late(rf"(?<=[\da-z%]) as opposed to (?=(?:{SUM}|\d[\d.]* ?%|{_PAYBACK})(?:\W*$|[,;]))"),
        " vs ",
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
    # "The payback is stretched from one year to three".
    Rewrite(
        (" stretched from ", " extended from ", " lengthened from "),
        Late(r"(?<= )(?:is|gets|was) (?:stretched|extended|lengthened) (?=from )"),
        "goes ",
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
    # "revenue needed to cover 90B of chips": what is to be earned for it.
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
    # "we have 40% of what we need".
    Rewrite(
        (" of the r", " of what ", " of the need"),
        Late(
            r"(?<![a-z])(?:we|they|customers|users|companies|apps) (?:only |just |already )?(?:have|earn|make"
            r"|pay) (?:only |just )?(\d[\d.]* ?%) of"
            rf" {_REQUIRED}(?![a-z])"
        ),
        r"coverage \1",
    ),
    # "pull up the gap for a 68B Nvidia year".
    Rewrite(
        ("pull up ", "bring up ", "look up ", "write down ", "note down ", "jot down ", "call up "),
        Late(
            r"^(\W*(?:please |can you |could you |now )?)(?:pull up|bring up|look up|write down|note down|jot down|call up)"
            r" (?=(?:the |our )?(?:gap|coverage|required revenue|capex|data[- ]?cent|facility))"
        ),
        r"\1show ",
    ),
)
