"""The replacements for a situation in one sentence and the question about it in the next, before the words of a text are
read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_INPUT = r"(?:margins?|ratio|payback|ai revenue|energy|nvidia|openai|coverage|marge)"
_SIZE = (
    r"(?:huge|enormous|big|bigger|large|larger|wide|wider|tiny|small|smaller|massive|better|worse|bad|terrible|ugly|scary"
    r"|nearly closed|almost closed|manageable)"
)


REWRITES_OF_SITUATIONS = (
    # "Nvidia is at 90B. And what if the margin drops to 40% on top of that?"
    Rewrite(
        ("and what if", "and what about"),
        Late(r"([.?] )and what (?:if|about) (?=[^?]*\b(?:on top(?: of that)?|also|as well|too|joins|then)\b)"),
        r"\1and ",
    ),
    Rewrite(
        ("and what if",),
        Late(r"(?<=[^?]\. )and what if (?=(?:the |our |we )?(?P<named>[a-z]+)\b)(?=[^?]*\?\W*$)"),
        lambda found: found[0] if re.search(rf"\b{found['named']}\b", found.string[: found.start()]) else "and ",
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
    # "I want the gap at zero. What are my options?"
    Rewrite(
        ("gap at zero", "gap at 0"),
        Late(r"(?<![a-z])((?:i|we) )?(?:want|need)(?: to have)? (?:the|a) gap at (?:zero|0)(?=[.!] +[a-z])"),
        r"close the gap",
    ),
    # "The gap's too wide. How much less Nvidia for 100B?"
    Rewrite(
        (" for ",),
        Late(rf"((?<![a-z])gap[^.?!;]*[.!] how much (?:less |more |of )?[a-z ]{{2,20}}?) for (?={SUM}\W*$)"),
        r"\1 gap ",
    ),
    # "I have no idea about the margin. What does it have to be …?"
    Rewrite(
        ("no idea", "no clue", "no view", "no opinion", "no number", "no sense"),
        Late(
            r"(?<![a-z])no (?:idea|clue|view|opinion|number|sense) (?:about|on|of|for|what) (?:the |our )?"
            rf"({_INPUT})[.,;] what (?:does|must|should|would|will) it (?:have to |need to )?be\b"
        ),
        r"what \1",
    ),
    # "It depends on the margin. At 30%, what AI revenue do we need?"
    Rewrite(
        ("depends on", "depend on"),
        Late(
            r"(?:^|(?<=[.!?] ))(?:(?:it|that|this|the gap|doesn't it|does it) )?(?:all )?depends? on "
            rf"(?:the |our )?({_INPUT})[.?!,] (?:at|say|assume|if they make) (?=\$?\d)"
        ),
        r"with \1 at ",
    ),
    Rewrite(
        ("depends on", "depend on", "matters most", "matter most"),
        Late(
            r"(?:^|(?<=[.!?] ))(?:(?:(?:it|that|this|the gap|doesn't it|does it) )?(?:all )?depends? on "
            rf"(?:the |our )?{_INPUT}|the {_INPUT} matters? most)[.?!] (?=[^?]*\d)"
        ),
        " ",
    ),
    # "De quoi l'écart dépend-il le plus ?"
    Rewrite(
        ("de quoi",), Late(r"(?<![a-z])de quoi l'ecart depend(?:-il)?(?: le plus| surtout)?(?=\W*$)"), "sensibilite"
    ),
    # "Payback lengthens to somewhere from 2 to 4 years."
    Rewrite(
        ("to somewhere", "to anywhere"),
        Late(rf"(?<=[a-z]) to (?:somewhere|anywhere) (?:from|between|in) ({SUM}|\d[\d.]* ?%?) (?:to|and) (?=\$?\d)"),
        r" to between \1 and ",
    ),
    # "Between $100 billion and $130 billion of AI revenue, what would the gap look like?"
    Rewrite(
        ("between ",),
        Late(rf"^(\W*)between ({SUM}) and ({SUM}) (?:of|in) (ai revenue|nvidia sales|gpu sales|nvidia revenue)(?=, )"),
        r"\1\4 \2 to \3",
    ),
    # "Amazon should be in there too, with AI revenue of 8 billion."
    Rewrite(
        (" in there", " in the list", " on the list", " in it"),
        Late(
            rf"(?<![a-z])({COMPANY}) (?:should be|is|belongs|goes) (?:in|on) (?:there|the list|it)(?: too| as well| now)?,?"
            rf" (?:with|at) (?:ai rev(?:enue)?s? (?:of|at) )?(?={SUM})"
        ),
        r"\1 at ",
    ),
    # "Compare the gap at a 30% margin to the one at a 70% margin."
    Rewrite(
        ("to the one", "to that at", "to that with", "with the one", "and the one"),
        Late(r"(?<=[\da-z%]) (?:to|with|and) (?:the one|that) (at|with|under) (?=(?:an? )?\$?\d|(?:nvidia|a margin) )"),
        r" vs \1 ",
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
    # "Let the ratio go from 0.6 to 1.4": a range.
    Rewrite(
        ("let ", "have "),
        Late(
            rf"(?<![a-z])(?:let|have) ((?:the |our )?{_INPUT}) (?:go|move|run|vary|range) from ({SUM}"
            rf"|\d[\d.]* ?%?)( ?(?:years?)?) to"
            r" (?=\$?\d)"
        ),
        r"\1 between \2\3 and ",
    ),
)
