"""Wordings of what a memo says beside its figures: who is the biggest, what it is set against, when a firm breaks even,
and that somebody has to earn more."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_MOST = r"(?:biggest|largest|smallest|highest|lowest|longest)"
_RANKED = (
    r"(?:buyers?|customers?|clients?|suppliers?|rivals?|partners?|bets?|headaches?|fans?|bidders?|losers?"
    r"|winners?|earn\w+|tenants?"
    r"|names?|unknowns?|threats?|risks?|competitors?|sponsors?|lenders?|backers?|investors?)"
)
_ASKS = Late(r"\?|\b(?:what|which|how|find|show|give|tell|combien|quel\w*|rank)\b", re.IGNORECASE)
# Who it is may stand beside its name: "Microsoft, Nvidia's largest customer, makes 20B from AI".
_WHO_IT_IS = Late(
    rf"{_ASKS.source[0]}|[,(] ?(?:the |{COMPANY}['’]s )(?:second )?{_MOST} {_RANKED}"
    rf"(?:[,)]|\W*\Z)|\A\W*{COMPANY} is the {_MOST} (?:winner|loser)",
    re.IGNORECASE,
)
_OWN = r"(?:expects?|hopes?|plans?|aims?|wants?|intends?|will|would|says? (?:it|they)|could|should)"

WORDINGS_OF_MEMOS = (
    # "Nvidia sells $60 billion, Microsoft being its biggest buyer", "margins are at their highest": nothing is sought.
    Wording(
        (
            "biggest", "largest", "smallest", "highest", "lowest", "longest", " the most", "le maximum",
        ),
        Late(
            rf"\b{_MOST}(?:-paying)? {_RANKED}\b(?!, {COMPANY},)",
            re.IGNORECASE,
        ),
        "refused_outside",
        _WHO_IT_IS,
    ),
    # "OpenAI expects to break even once it makes $10 billion", "Mistral espère être à l'équilibre à 2 Md$": its own.
    Wording(
        ("break even", "breaks even", "break-even", "quilibre"),
        Late(
            rf"\b{COMPANY} (?:[a-z]+ly )?{_OWN} (?:to )?(?:[a-z]+ )?breaks? even\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        _ASKS,
    ),
    # "Google earns $12 billion from AI, compared with Meta's $8 billion", "the margin is 40%, instead of the clouds' 10%":
    # two facts of two things, neither of which takes the other's place.
    Wording(
        (
            "compare", "against ", "as opposed to ", "instead of ", "rather than ", "opposition à", "comparée", "one hand",
            "one side", "un côté", "un cote",
        ),
        Late(
            r"\bon (?:the )?one (?:hand|side),? (?:there is )?(?P<two>[^\W\d]\w*)\b(?![^?]*\bother (?:hand "
            r"|side )?,?[^?]{0,12}(?P=two)\b)"
            r"|\bd['’]un c[ôo]t[ée] (?P<one>[^\W\d]\w*)\b(?![^?]*\bde l['’]autre (?P=one)\b)[^.;?]*\bde l['’]autre\b",
            re.IGNORECASE,
        ),
        "refused_side",
        _ASKS,
    ),
)  # fmt: skip
