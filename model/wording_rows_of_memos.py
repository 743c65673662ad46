"""Wordings of what a memo says beside its figures: who is the biggest, what it is set against, when a firm breaks even,
and that somebody has to earn more."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.row_words import SIZED
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
            rf"\b{_MOST}(?:-paying)? {_RANKED}\b(?!, {COMPANY},)|\bat (?:their|its) (?:highest|lowest)\b"
            rf"|\b(?:has|have|had|posting|being|with) the {_MOST}(?:\W*\Z|[,.;]| margins?\W*\Z)|\bthe (?:longest"
            rf"|highest|most|lowest) {COMPANY} allows"
            rf"|\b{COMPANY}['’]s {_MOST}\W*\Z|\band {COMPANY} the most\W*\Z|\b{COMPANY}['’]s {_MOST} (?!margin|ai\b"
            rf"|revenue|sales|value)[a-z]"
            r"|\ble maximum (?:de|pour) [^.;,\d]{2,24} (?:est|[ée]tant) inconnue?",
            re.IGNORECASE,
        ),
        "refused_outside",
        _WHO_IT_IS,
    ),
    # "OpenAI expects to break even once it makes $10 billion", "Mistral espère être à l'équilibre à 2 Md$": its own.
    Wording(
        ("break even", "breaks even", "break-even", "quilibre"),
        Late(
            rf"\b{COMPANY} (?:[a-z]+ly )?{_OWN} (?:to )?(?:[a-z]+ )?breaks? even\b"
            rf"|\bonce {COMPANY} [a-z]+ {SUM},? (?:it|they) (?:would |will )?breaks? even"
            rf"|\b{COMPANY} needs? to earn {SUM} to break even on\b|\bbreaks? even when its\b"
            rf"|\b{COMPANY} (?:ne )?(?:sera|serait|esp[èe]re [êe]tre|compte [êe]tre|veut [êe]tre"
            rf"|pense [êe]tre) [àa] l['’][ée]quilibre\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        _ASKS,
    ),
    # "Google has to earn more, since the margin is 40%", "donc OpenAI doit gagner plus": how much more?
    Wording(
        (" more", " better", " plus", " mieux"),
        Late(
            rf"\b{COMPANY} (?:has to|have to|needs to|must|doit|doivent|devra) (?:earn|sell|make|do|gagner|vendre"
            rf"|faire) (?:more|better|plus"
            r"|mieux)(?=\W*\Z|[,;.]| since| because| as | car | donc | puisque)",
            re.IGNORECASE,
        ),
        "how_much_change",
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
            rf"\b(?:earns?|makes?|sells?|is|are|keeps?"
            rf"|est)\b[^.;?]{{0,40}}{SIZED}[^.;?\d]{{0,24}},? (?:as )?(?:compared (?:with|to)|against"
            rf"|opposed to|instead of|rather than|par opposition [àa]|compar[ée]e? [àa]) (?:{COMPANY}['’]s {SUM}"
            rf"|the clouds['’]? |une? marge"
            rf"|an? (?:cloud|end[- ]user) margin|a payback|{SIZED} (?:at|for) {COMPANY})"
            rf"|\bcompares? with (?:{COMPANY}['’]s|ai revenue) |{SIZED} compares? with\b"
            rf"|\A\W*as opposed to {COMPANY}['’]s {SUM},"
            rf"|\bcloud margins? (?:is|are) {SIZED},? (?:as )?(?:compared (?:with|to)|against"
            rf"|opposed to) {SIZED} for end users"
            r"|\bon (?:the )?one (?:hand|side),? (?:there is )?(?P<two>[^\W\d]\w*)\b(?![^?]*\bother (?:hand "
            r"|side )?,?[^?]{0,12}(?P=two)\b)"
            r"|\bd['’]un c[ôo]t[ée] (?P<one>[^\W\d]\w*)\b(?![^?]*\bde l['’]autre (?P=one)\b)[^.;?]*\bde l['’]autre\b",
            re.IGNORECASE,
        ),
        "refused_side",
        _ASKS,
    ),
    # "The gap between two forecasts is $50 billion", "Nvidia sells between one quarter and the next $60 billion".
    Wording(
        ("between two ", "between the two ", "between one "),
        Late(
            r"\bbetween (?:the two|two|one) (?!and\b|or\b|to\b|years?|yrs?|billion|trillion|per ?cent|points"
            r"|dollars|thirds|hundred|half)[a-z]{3,}",
            re.IGNORECASE,
        ),
        "refused_side",
        _ASKS,
    ),
)  # fmt: skip
