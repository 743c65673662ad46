"""Wordings of requests that the model has no one answer to: an average or a rank, a share of a share, a wish without a
size, another's case, and what is short for several things."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.row_words import ANY_SUM
from model.wording import Wording

_FIRM = rf"(?:{COMPANY}|oai|x)"
_RESULT = r"(?:gap|hole|shortfall|coverage|[ée]cart|trou|couverture)"
_STANDARD = r"(?:baseline|base case|original|normal(?: level)?|today['’]s|sc[ée]nario de base|origine)"

WORDINGS_OF_REQUESTS = (
    # "What is the average gap?", "largest company by AI revenue", "what is the gap by region?", "écart moyen ?"
    Wording(
        (
            "average",
            "typical",
            "maximum",
            "worst",
            "best",
            "largest",
            "biggest",
            "rank",
            " by year",
            " by region",
            " by country",
            " by company",
            "per company",
            "as a percentage",
            "real terms",
            " moyen",
            " maximal",
            " marginal",
            "par région",
            "par region",
            "per dollar",
        ),
        Late(
            rf"\b(?:average|typical|maximum|worst[- ]case|best[- ]case) (?:{_RESULT}|ai revenue)\b"
            r"(?! (?:of |is |at )?\$?\d)"
            r"|\b(?:largest|biggest) company by\b|['’]s rank\b|\bai revenue (?:per company|in the worst case)"
            rf"|\b{_RESULT} (?:by (?:year|region|country|company)|per (?:dollar of ai revenue|company)"
            rf"|as a percentage|in real terms"
            r"|moyen|maximal(?! (?:de |[àa] )?\d)|marginal|par r[ée]gion)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"\b(?:average|typical) of\b|\bbetween\b", re.IGNORECASE),
    ),
    # "I want a smaller gap", "Nvidia 60B, gap reduced": by how much?
    Wording(
        (
            "smaller ",
            "lower ",
            "better ",
            "bigger ",
            "larger ",
            "more ai revenue",
            "tiny",
            "reduced",
            "narrowed",
            "trimmed",
            "to shrink",
            "to narrow",
            "to fall",
            "acceptable",
            "negative",
        ),
        Late(
            r"\b(?:want|need|show me|give me|like|get) (?:a |the )?(?:smaller|lower|tiny|better|bigger|larger"
            r"|negative) (?:gap|coverage)"
            r"\b(?! (?:of|by|than))|\b(?:need|want) more ai revenue\W*\Z"
            r"|\b(?:the )?gap (?:reduced|narrowed|trimmed|tiny|negative|acceptable|to (?:shrink|narrow|fall))\W*\Z",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "margin at 80% of normal", "coverage at 1.5 times the baseline", "80% of the margin", "un tiers de la marge".
    Wording(
        ("margin", "marge", "coverage", "couverture"),
        Late(
            r"\b(?:margin|coverage|marge|couverture) (?!(?:is |at )?half today)(?:at |is |of |[àa] )?(?:half"
            r"|two thirds|a third|a quarter"
            r"|\d[\d.,]* ?(?:%|x|times))"
            rf" (?:of |de l['’]|du |de )?(?:the )?{_STANDARD}(?!\w)"
            r"|\b(?:\d\d? ?%|un tiers|le tiers|un quart|le quart|2/3|deux tiers|a third|a quarter"
            r"|two thirds) (?:of|de) (?:the |la )"
            r"(?:margin|coverage|marge|couverture)\b|\bmoiti[ée] de (?:marge|couverture)\b"
            r"|\b(?:twice|double) the price (?:is|goes to|as) (?:the )?margin",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "as before margin 40", "anna's version w margin 40", "comme avant marge 40", "last one but nvda 60b": whose case?
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
    # "oai 800m users margin 40", "meta 3b people", "mistral 7 md parametres": a count of something else.
    Wording(
        (
            "users",
            " people",
            " accounts",
            " tweets",
            " hits",
            "utilisateurs",
            "parametres",
            "paramètres",
            "parameters",
            "subscribers",
            "downloads",
            "queries",
            "tokens",
            "followers",
            " folks",
            " ppl",
            " peeps",
            " dudes",
            " chats",
            " posts",
            " customers",
            " clients",
            " comptes",
            " params",
        ),
        Late(
            rf"\b{_FIRM} {ANY_SUM} (?:d['’])?(?:users|people|accounts|tweets|hits|utilisateurs|param[èe]tres"
            rf"|parameters|subscribers"
            r"|downloads|queries|tokens|followers|folks|ppl|peeps|dudes|chats|posts|customers|clients|comptes"
            r"|params|end users)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
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
    # "oai 1b pm", "nvda 15 md trim".
    Wording(
        (" pm", " mo", " mon", " mnth", " mois", " trim"),
        Late(rf"\b{_FIRM} {ANY_SUM} (?:pm|mo|mon|mnth|mois|trim)\b(?! \d)", re.IGNORECASE),
        "refused_period",
    ),
    # "be margin?", "nvda be?": break even, or is?
    Wording(
        ("be ", " be"),
        Late(
            rf"\A\W*(?:be (?:margin|payback|cloud margin|ai revenue)|(?:margin|payback"
            rf"|{_FIRM})(?: \d)? be)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "margin 40 x", "coverage 80x".
    Wording(
        (" x", "0x", "5x"),
        Late(r"\b(?:margin|marge|coverage|couverture) \d\d ?x\b(?! ?\d)", re.IGNORECASE),
        "refused_reference",
    ),
    # "k?", "k pls?"
    Wording(("k",), Late(r"\A\W*(?:ok\W+)?k(?: (?:pls|ty|cool|now))?\W*\Z", re.IGNORECASE), "refused_outside"),
    # "nvda 60b or up", "google 12b ish up".
    Wording(
        ("or up", "ish up"),
        Late(r"\d ?(?:b|bn|m|%|billion)? ?(?:or|ish|ish or) up\b(?! (?:to|by|from|\$?\d))", re.IGNORECASE),
        "refused_bound",
    ),
)
