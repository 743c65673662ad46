"""Wordings of what is measured by something that the model does not have: a share of what is needed, a part of all
customers or firms, a sum of two things of which one is told, another question beside the first."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY
from model.reader.words.row_words import ANY_SUM

_PARDON = r"(?:(?:no |non )?(?:sorry|pardon|i meant?|oops|er|wait|rather)|or rather|ou plut[ôo]t|no(?=,))\b"

_CORRECTING = (", sorry", ", pardon", ", non", ", i mean", ", oops", ", no", ", er,", "rather", ", wait")

_RESULT = r"(?:gap|hole|shortfall|coverage|[ée]cart|trou|couverture)"

_FIRM = rf"(?:{COMPANY}|oai|x)"

_MEASURED = (
    rf"(?:{_RESULT}|revenues?|sales|margins?|costs?|capex|spend(?:ing)?|energy|facilities|break-?even|earnings|marges?"
    r"|chiffre d['’]affaires|ca|revenus?|ventes|co[ûu]ts?|d[ée]penses|[ée]nergie|seuil|point mort)"
)
_COUNTED = (
    r"(?:gpus?|chips?|cards?|compan(?:y|ies)|firms?|users?|customers?|clients?|subscribers?|seats?|heads?|capita|employees?"
    r"|persons?|countr(?:y|ies)|regions?|states?|tokens?|quer(?:y|ies)|(?:mega|giga|kilo)?watts?|[mgk]w|racks?|servers?"
    r"|data ?cent(?:er|re)s?|sites?|models?|shares?|divisions?|segments?|sectors?|dollars? of ai revenue|puces?"
    r"|cartes?|entreprises?|soci[ée]t[ée]s?|utilisateurs?|abonn[ée]s?|t[êe]te|habitant|employ[ée]s?|personne"
    r"|pays|r[ée]gions?"
    r"|jetons?|requ[êe]tes?|serveurs?|secteurs?|actions?|mod[èe]les?)"
)

ROWS = (
    # "nothing but Google".
    Wording(
        ("one of ", "any of ", "nothing but ", "anyone but ", "nothing to do with "),
        Late(
            rf"\bnothing (?:but|for anyone but|to do with) {COMPANY}(?!['’])",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Are we there yet? AI revenue is 150B.", "a-t-on comblé l'écart avec OpenAI à 20 milliards ?"
    Wording(
        ("are we ", "have we ", "a-t-on", "atteint-on", "gap closed", "gap today, and", "gap now, and"),
        Late(
            r"\ba-t-on (?:combl[ée]|atteint|ferm[ée])"
            r"|\bgap (?:today|now), and (?:with|at|if)\b"
            r"|\b(?:are we (?:there|close|done)|have we closed the gap)\b[^?]{0,80}\? [^?]{0,80}\d",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "10 milliards de croissance chez Nvidia": more by so much, or so much?
    Wording(
        ("croissance ", "hausse ", "augmentation ", "progression "),
        Late(
            rf"{SUM} (?:de |d['’])(?:croissance|hausse|augmentation|progression) (?:chez|pour)\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "No margin problem, Nvidia 60B", "no Nvidia growth": none at all, or no more of it?
    Wording(
        ("no ",),
        Late(
            rf"\bno (?:ai revenue|(?:cloud |end-user )?margin|nvidia|energy|{COMPANY}) (?:problems?|issues?"
            rf"|targets?|surprises?|shortages?|needed|concerns?|news|risks?|growth|worr(?:y|ies)|guidance"
            rf"|forecasts?|data|questions?|pressure|upside|downside)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Nvidia sells 60B, sorry, I meant Google makes 20B", "Nvidia 60 million, sorry, billion": what still holds?
    Wording(
        _CORRECTING,
        Late(
            rf"\b(?P<was>{COMPANY})\b[^.;,]{{0,20}}(?:{SUM}|doubles|triples"
            rf"|halves), {_PARDON}[^.;\d]{{0,16}}?\b(?!(?P=was)){COMPANY}\b(?!['’]s)"
            rf"|\b(?:[mbt]r?illions?|milliards?),? {_PARDON}[, ]+(?:[mbt]r?illions?|milliards?)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Which of Google at 20B and Meta at 15B closes more?"
    Wording(
        ("? and ", "? et ", "which of "),
        Late(
            r"\bwhich of [^?]{0,80}\d[^?]{0,80} and [^?]{0,80}\d[^?]{0,80}\b(?:more|most|better|worse)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "what is the gap by year?", "écart moyen ?"
    Wording(
        (" by year", " maximum", "as a percentage", "real terms", " moyen", " maximal", " marginal"),
        Late(
            rf"\b{_RESULT} (?:by year|as a percentage|in real terms|moyen|maximal(?! (?:de |[àa] )?\d)|marginal)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"\b(?:average|typical) of\b|\bbetween\b", re.IGNORECASE),
    ),
    # "How much of the gap is energy?", "Nvidia is short 5B": not what the model's gap is made of, nor whose it is.
    Wording(
        ("how much of ", "quelle part d", " short ", " manque "),
        Late(
            rf"\b(?:how much|what (?:share|part)) of (?:the |our )?{_RESULT} (?:is|are|comes?|stems?"
            rf"|due)\b(?! (?:left|filled"
            r"|closed|covered|open|there|real|it\b))|\bquelle part d[eu] ?(?:l['’])?(?:[ée]cart|trou"
            r"|manque) (?:est|vient)\b"
            r"|\b(?:nvidia|nvda)(?:['’]s| is| est)? (?:short|manque)(?: by| of| de)? \$?\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "revenue per GPU?", "the gap by country", "écart par entreprise": in parts that the model has not.
    Wording(
        (" per ", " by ", " each ", " every ", " par ", " chaque "),
        Late(
            rf"\b{_MEASURED}(?: [a-zé]{{1,12}})? (?:per|by|(?:for|of) (?:each|every)|par|pour chaque) {_COUNTED}\b"
            r"(?! ?(?:dollar|\$))(?![^,;.?]*\d)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "80% of the margin", "un tiers de la marge".
    Wording(
        ("margin", "marge", "coverage", "couverture"),
        Late(
            r"\b(?:\d\d? ?%|un tiers|le tiers|un quart|le quart|2/3|deux tiers|a third|a quarter"
            r"|two thirds) (?:of|de) (?:the |la )(?:margin|coverage|marge|couverture)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "oai 13b compute", "nvda 14b order", "oai 13b raise".
    Wording(
        (" compute", " hardware", " hw", " infra", " rack", " order", " raise", " calcul", " stack", " worth"),
        Late(
            rf"\b(?:{COMPANY}|oai) {ANY_SUM} (?:compute|hardware|hw|infra|racks?|orders?|raise|calcul|stack"
            rf"|worth(?! of))\b(?! (?:by|cost))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "companies such as Google".
    Wording(
        ("customers ", "clients ", "companies ", "firms ", "businesses "),
        Late(
            rf"\b{COMPANY}(?:['’]s)? (?:customers|clients) (?:earn|make|pay|spend|bring|book)s?\b"
            r"|\b(?:companies|firms|businesses|customers) (?:(?:that|who|which) (?:buy|own|rent)|buying|renting|owning)"
            rf"[^.;,\d]{{0,24}} (?:earn|make|book|generate)s? (?:about |around )?{SUM}"
            rf"|\b(?:companies|firms|businesses) such as {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "two of Google, Meta and Apple".
    Wording(
        (
            "two of ",
            "one of ",
            "three of ",
            "any of ",
            "some of ",
            "nothing but ",
            "anyone but ",
            "nothing to do with ",
        ),
        Late(
            rf"\b(?:one|two|three|any|some) of {COMPANY},|\bnothing (?:but|for anyone but|to do with) {COMPANY}(?!['’])",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Anna's version w margin 40".
    Wording(
        (
            "as before",
            "same again",
            "ditto",
            "as above",
            "last one",
            "my last",
            "case ",
            "version ",
            "comme avant",
            "la même",
            "la meme",
            "d'avant",
            "le dernier",
            "l'autre",
            "comme hier",
        ),
        Late(
            r"\A\W*(?:as before|same again|ditto|as above|last one|my last(?: one)?|(?!base|bull"
            r"|bear|stress|worst|best)"
            r"[a-z]{3,12}['’]?s (?:case|version)|comme avant|la m[êe]me|celui d['’]avant|le dernier"
            r"|l['’]autre"
            r"|comme hier)(?: (?:but|with|w/?|avec|mais|\+))? (?:the |la |le )?"
            rf"(?:margin|marge|payback|coverage|gap|{_FIRM}) (?:at |to |[àa] )?\$?\d",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)
