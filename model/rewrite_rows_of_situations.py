"""The replacements for a situation in one sentence and the question about it in the next, before the words of a text are
read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_SIZE = (
    r"(?:huge|enormous|big|bigger|large|larger|wide|wider|tiny|small|smaller|massive|better|worse|bad|terrible|ugly|scary"
    r"|nearly closed|almost closed|manageable)"
)


REWRITES_OF_SITUATIONS = (
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
)
