"""The replacements for turns of phrase that have a plain form, before the words of a text are read."""

from __future__ import annotations

import re

from model.late import Late
from model.rewrite import Rewrite

_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "tenth": 10}
_AINES = {"diz": 10, "quinz": 15, "vingt": 20, "trent": 30, "quarant": 40, "cinquant": 50, "soixant": 60, "cent": 100}


def _times(found: re.Match[str]) -> str:
    """ "twice" as "2x", in its place."""
    factor = "0.5x" if found[2] == "half" else "2x"
    return found[1] + factor.ljust(len(found[2]) + len(found[3] or ""))


def _does_to(found: re.Match[str]) -> str:
    """What one thing does to another, in one form: "what … do to …", the thing in its place."""
    return f"{'what'.ljust(len(found[1]))} {found[2]}{' do to'.ljust(len(found[3]))}"


def _alone(found: re.Match[str]) -> str:
    """The one thing that changes, in its place."""
    return " " * len(found[1]) + found[2]


def _gives_way(found: re.Match[str]) -> str:
    """A value that another takes the place of, as what was: "50B of Nvidia, now 65B"."""
    return " " * len(found[1]) + found[2] + " now".ljust(len(found[3]))


def _ordinal(found: re.Match[str]) -> str:
    """ "in the third year" as the number of years."""
    return f"in {_ORDINALS[found[1]]} years"


def _either_way(found: re.Match[str]) -> str:
    """What lies on both sides of the amount before it."""
    return f" ± {'1' if found[1] in ('a', 'an') else found[1]} {found[2]}s"


def _about(found: re.Match[str]) -> str:
    """ "une soixantaine de" as the number."""
    return f"{_AINES[found[1]]} ".rjust(len(found[0]))


REWRITES_OF_PHRASES = (
    # "ne vend plus que 30" says what is left, "plus que 30" a limit.
    Rewrite(("plus que",), Late(r"((?<![a-z])(?:ne |n')[^,;.?]{0,40}?)plus que(?: d[e'])?(?![a-z])"), r"\1"),
    Rewrite((" c combien", " c quoi"), Late(r"(?<= )c (?=combien|quoi)"), ""),
    Rewrite((":1",), Late(r"(?<![\d:.,])(\d(?:\.\d+)?):1(?![\d:])"), r"\1"),  # "a 1.2:1 ratio"
    # "how far from break-even are we?" asks for the gap.
    Rewrite(
        ("how far", "how much"),
        Late(
            r"(?<![a-z])how (?:far|much (?:short|below|off|is missing))(?: (?:short|below|away|off))?"
            r"(?: (?:are|is|would|will) (?:we|it|the industry)(?: be)?)?(?: (?:short|below|away|off))?"
            r" (?:from |of |below |off |to )?break(?:ing)?[ -]?even"
            r"(?: (?:are|is|would|will) (?:we|it|the industry)(?: be)?)?(?![a-z])"
        ),
        "what gap",
    ),
    Rewrite(
        ("l'equilibre", "equilibre"),
        Late(
            r"(?<![a-z])"
            r"(?:(?:a (?:quelle distance|combien)|combien nous separe|qu'est-ce qui nous separe) de l ?'?equilibre"
            r"|(?:il manque combien|combien (?:il )?manque(?:[ -]t[ -]il)?(?: encore)?) pour (?:etre a )?l ?'?equilibre)"
            r"(?: (?:est[ -]on|sommes[ -]nous|est l'industrie))?(?![a-z])"
        ),
        "quel ecart",
    ),
    Rewrite((" times ",), Late(r"(?<=[a-z]) times (?=\d)"), lambda found: "x".rjust(len(found[0]))),  # "OpenAI times 5"
    # "neither Apple nor Tesla earns anything", the names in their places; "Apple et Tesla ne font rien".
    Rewrite(
        ("neither ",),
        Late(
            r"(?<![a-z])neither( [a-z]+) nor( [a-z]+) (?:earns?|makes?|sells?|brings? in)"
            r" (?:anything|a cent|a dollar|a dime)(?: (?:from|with|on|off) ai)?(?![a-z])"
        ),
        r"       \1 and\2 make nothing",
    ),
    # "Nvidia at 60B, then with 70B", "in one Nvidia sells 60B, in the other 80B".
    Rewrite((", then ",), Late(r", then (?:with|at|avec|[aà]) (?=\$?\d)"), " vs "),
    Rewrite(("less ",), Late(r"^(\W*)less (?=[a-z]+(?: and [a-z]+)?,)"), r"\1w o "),  # "less Google, what's the gap?"
    Rewrite((" less ",), Late(r"(?<=revenue )less (?=[a-z]+\?)"), "w o "),
    # "developers demand a 60% margin".
    Rewrite(
        (" demand", "demand "), Late(r"(?<![a-z])demands? (?=(?:an? )?(?:\d|higher|lower|margins?|payback))"), "want "
    ),
    Rewrite(
        ("give or take", "plus or minus", "±", "+/-"),
        Late(r"(give or take|plus or minus|\+/-|±) an? (?=year|point)"),
        r"\1 1 ",
    ),
    Rewrite(
        (" either way", " more or less"),
        Late(r", (an?|one|two|three|five|ten|\d+) (year|point)s? (?:either way|more or less)"),
        _either_way,
    ),
    Rewrite(
        ("give or take", "plus or minus"),
        Late(r"(?<=years )(give or take|plus or minus) one(?= ?(?:[.,;?]|$))"),
        "± 1 year",
    ),
    # "pays back in the third year".
    Rewrite(
        (" year",),
        Late(
            r"(?<![a-z])(?:in|by|during|at the end of) (?:its |the )"
            r"(second|third|fourth|fifth|sixth|seventh|tenth) year(?![a-z])"
        ),
        _ordinal,
    ),
    Rewrite((" lie",), Late(r"(?<![a-z])(?:lies|lie) (?=between|in the|in a|at |around|somewhere)"), "is "),
    # "que faut-il encaisser ?".
    Rewrite(
        ("que faut-il", "que doit-on", "combien faut-il", "combien doit-on"),
        Late(
            r"(?<![a-z])(?:que|combien) (?:faut-il|doit-on) (?:encaisser|gagner|rapporter)"
            r"(?: (?:en ia|avec l'ia))?(?![a-z])"
        ),
        "revenu requis",
    ),
    # "facilities cost twice the chips": 2 × what they cost.
    Rewrite(
        ("twice", "double", "half"),
        Late(
            r"((?:energy|power|electricity|facilit(?:y|ies)|buildings)(?: costs?)? (?:will |would )?(?:costs?|is|are|at) )"
            r"(twice|double|half)( of)?(?= (?:the )?(?:cost of (?:the )?)?(?:gpus?|chips)(?![a-z]))"
        ),
        _times,
    ),
    # "how does a 10% rise in X affect the gap?", "what effect does a 40% margin have on coverage?".
    Rewrite(
        (" affect", "effect", "impact"),
        Late(r"(?<![a-z])(how (?:does|do|would|will)) (?=an? |one |the )([^?.;]{3,60}?)( (?:affect|impact))(?= )"),
        _does_to,
    ),
    Rewrite(
        ("effect", "impact"),
        Late(r"(?<![a-z])(what (?:effect|impact) (?:does|do|would|will)) ([^?.;]{3,60}?)( have on)(?= )"),
        _does_to,
    ),
    # "if Anthropic made 5B, how much would be missing?", "by how much do we miss?".
    Rewrite(
        ("missing", "uncovered", "we miss"),
        Late(
            r"(?<![a-z])(?:(?:how much|what) (?:would be|will be|is|are we|would we be|remains)"
            r" (?:still )?(?:missing|uncovered)|by how much (?:do|would|will) we miss)(?![a-z])"
        ),
        "what gap",
    ),
    # "nothing changes, except the margin: 45%", "apart from Nvidia at 60B, nothing changes".
    Rewrite(
        ("except", "but ", "sauf", "hormis", "mais "),
        Late(
            r"(?<![a-z])(?:(?:nothing (?:else )?changes|as before|all as in the (?:article|baseline)"
            r"|everything as in the (?:article|baseline)|same as (?:cahn|the article|before|the baseline|yesterday)"
            r"|(?<!leave )(?:everything|all) (?:as (?:is|it is|it was)|stays|the same)"
            r"|(?:i|we) keep (?:cahn's|the article's|the baseline) (?:inputs|numbers|assumptions)),? (?:except|but)"
            r"|(?:rien ne change|tout (?:reste )?pareil|idem|comme avant|pareil),? (?:sauf|hormis|mais))"
            r"(?: (?:that|for|with|avec|que))?(?= )"
        ),
        "",
    ),
    Rewrite(
        ("apart from", "other than", "besides"),
        Late(
            r"^(\W*(?:apart from|other than|besides) )([^,;]{4,60}?(?:, which is [^,;]{3,20})?)"
            r"(,? (?:nothing (?:else )?(?:changes|moves)|no(?: other)? changes|keep (?:the baseline|everything)(?:"
            r" as is)?|(?:i|we) keep (?:cahn's|the article's|the baseline) (?:inputs|numbers|assumptions)"
            r"|everything (?:is|stays) the same))"
        ),
        _alone,
    ),
    # "swap the 50B of Nvidia for 65B", "replace the 50% margin by 40%".
    Rewrite(
        ("swap ", "replace ", "remplace"),
        Late(
            r"(?<![a-z])((?:swap|replace|remplace[zr]?) (?:the |les |la |le )?)(\$?\d[^,;?]{2,32}?)"
            r"( (?:by|for|with|par) )(?=(?:an? |une? )?\$?\d)"
        ),
        _gives_way,
    ),
    Rewrite(("1. ",), Late(r"(?:^|(?<=[.;] ))[1-9]\. (?=[a-z])"), ""),  # "1. Nvidia 66B. 2. Margin 48%."
    Rewrite((" excl.",), Late(r"(?<= excl)\."), " "),
    # "if OpenAI did not exist".
    Rewrite((" exist",), Late(r"(?:did not|didn'?t|does not|doesn'?t) exist(?![a-z])"), "is at zero"),
    Rewrite(("n'exist",), Late(r"n'exist(?:ait|e|aient|ent) pas(?![a-z])"), "a zero"),
    # "if nobody takes a margin", "aucune marge pour le cloud".
    Rewrite(
        (" margin", " margins"),
        Late(r"(?<![a-z])(?:nobody|no one|noone) (?:takes|earns|keeps|makes|charges) (?:an?|any) (?=margins?)"),
        "no ",
    ),
    Rewrite(("aucune marge", "pas de marge"), Late(r"(?<![a-z])(?<![a-z] )(?:aucune|pas de) (?=marge)"), "sans "),
    # "une soixantaine de milliards".
    Rewrite(
        ("aine de", "aine d"),
        Late(
            r"(?<![a-z])(?:une )?(diz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine de (?=milliards?|millions?)"
        ),
        _about,
    ),
    Rewrite((" no dollars",), Late(r"(?<=gap of )no dollars(?: at all)?"), "0"),
    Rewrite(
        ("s required", " is required"),
        Late(r"(?:^|(?<=[?.,;:] )|(?<=question ))what(?:'?s| is) required(?= ?\??$)"),
        "what req rev",
    ),
    Rewrite(
        (" should be added ",),
        Late(r"(?<![a-z])(?:i think )?([a-z]{3,20}) should be added (?:with|at) (?=\$?\d)"),
        r"\1 makes ",
    ),
    # "a cloud margin of 10% or of 20%".
    Rewrite(
        (" or of ", " or at ", " or one ", " or with "),
        Late(r"(?<=[\d%bmn]) or (?:of|at|with|one of|one at) (?=\$?\d)"),
        lambda found: " or ".rjust(len(found[0])),
    ),
    Rewrite(("either ",), Late(r"(?<![a-z])either (?=\$?\d[^,;]* or \$?\d)"), ""),
    Rewrite(("swap ",), Late(r"^(\W*)swap (?=.*(?:->|→))"), r"\1"),
    Rewrite(("alternatively",), Late(r",? (?:and|or),? alternatively,? (?:of |at )?(?=\$?\d)"), " vs "),
    Rewrite(("hurts ",), Late(r",? which (?:one )?hurts (?:less|more)(?= ?\??$)"), ""),
    Rewrite(("my bet", "our bet"), Late(r"^(\W*)(?:my|our) bet ?[:,] "), r"\1"),
    Rewrite(("on condition that ",), Late(r"(?<![a-z])on condition that "), "if "),
)
