"""The replacements for turns of phrase that have a plain form, before the words of a text are read."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.rewrite import Rewrite

_AINES = {"diz": 10, "quinz": 15, "vingt": 20, "trent": 30, "quarant": 40, "cinquant": 50, "soixant": 60, "cent": 100}


def _times(found: re.Match[str]) -> str:
    """ "twice" as "2x", in its place."""
    factor = "0.5x" if found[2] == "half" else "2x"
    return found[1] + factor.ljust(len(found[2]) + len(found[3] or ""))


def _does_to(found: re.Match[str]) -> str:
    """What one thing does to another, in one form: "what … do to …", the thing in its place."""
    return f"{'what'.ljust(len(found[1]))} {found[2]}{' do to'.ljust(len(found[3]))}"


def _about(found: re.Match[str]) -> str:
    """ "une soixantaine de" as the number."""
    return f"{_AINES[found[1]]} ".rjust(len(found[0]))


def _either_way(found: re.Match[str]) -> str:
    """What lies on both sides of the amount before it."""
    return f" ± {'1' if found[1] in ('a', 'an') else found[1]} {found[2]}s"


ROWS = (
    # "ne vend plus que 30" says what is left.
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
    Rewrite((" times ",), Late(r"(?<=[a-z]) times (?=\d)"), lambda found: "x".rjust(len(found[0]))),  # "OpenAI times 5"
    # "neither Apple nor Tesla earns anything", the names in their places.
    Rewrite(
        ("neither ",),
        Late(
            r"(?<![a-z])neither( [a-z]+) nor( [a-z]+) (?:earns?|makes?|sells?|brings? in)"
            r" (?:anything|a cent|a dollar|a dime)(?: (?:from|with|on|off) ai)?(?![a-z])"
        ),
        r"       \1 and\2 make nothing",
    ),
    # "Nvidia at 60B, then with 70B".
    Rewrite((", then ",), Late(r", then (?:with|at|avec|[aà]) (?=\$?\d)"), " vs "),
    # "The margin lies between 45% and 55%.".
    Rewrite((" lie",), Late(r"(?<![a-z])(?:lies|lie) (?=between|in the|in a|at |around|somewhere)"), "is "),
    # "facilities cost twice the chips": 2 × what they cost.
    Rewrite(
        ("twice", "double", "half"),
        Late(
            r"((?:energy|power|electricity|facilit(?:y|ies)|buildings)(?: costs?)? (?:will |would )?(?:costs?|is|are|at) )"
            r"(twice|double|half)( of)?(?= (?:the )?(?:cost of (?:the )?)?(?:gpus?|chips)(?![a-z]))"
        ),
        _times,
    ),
    # "what effect does a 40% margin have on coverage?".
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
    # "nothing changes, except the margin: 45%".
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
    # "1. Nvidia 66B. 2. Margin 48%.".
    Rewrite(("1. ",), Late(r"(?:^|(?<=[.;] ))[1-9]\. (?=[a-z])"), ""),  # "1. Nvidia 66B. 2. Margin 48%."
    # "if OpenAI did not exist".
    Rewrite((" exist",), Late(r"(?:did not|didn'?t|does not|doesn'?t) exist(?![a-z])"), "is at zero"),
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
    # "a cloud margin of 10% or of 20%".
    Rewrite(
        (" or of ", " or at ", " or one ", " or with "),
        Late(r"(?<=[\d%bmn]) or (?:of|at|with|one of|one at) (?=\$?\d)"),
        lambda found: " or ".rjust(len(found[0])),
    ),
    Rewrite(("hurts ",), Late(r",? which (?:one )?hurts (?:less|more)(?= ?\??$)"), ""),
    Rewrite(("my bet", "our bet"), Late(r"^(\W*)(?:my|our) bet ?[:,] "), r"\1"),
    # "3 years, a year either way".
    Rewrite(
        (" either way", " more or less"),
        Late(r", (an?|one|two|three|five|ten|\d+) (year|point)s? (?:either way|more or less)"),
        _either_way,
    ),
)
