"""Wordings that tell or doubt another figure beside AI revenue: all that a company sells, who buys from Nvidia, what a
company spends, how a business grew, and questions whether a value is true or realistic."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY, FIRM
from model.late import Late
from model.wording import Wording

_TOTAL = (
    rf"(?:(?<!ai )total revenues?(?: ?[:=])? (?:of |is |at )?{SUM}|{SUM} (?:of|in) total revenue|(?:ca"
    rf"|chiffre d['’]affaires"
    rf"|revenus?) tota(?:l|ux)"
    rf" (?:est |[àa] |de )?{SUM}|total revenue of {SUM})"
)
_SPENT = r"(?:investissements?|d[ée]penses d['’]investissement|infrastructure spend(?:ing)?|energy(?: costs?)?)"
_REALISTIC = r"(?:realistic|plausible|credible|reasonable|sensible|achievable|doable|far-?fetched|believable)"

WORDINGS_OF_REPORTS = (
    # "Microsoft AI revenue 13B, total revenue 245B", "pour un CA total de 245 Md$".
    Wording(
        ("total revenue", "ca total", "affaires total", "revenu total", "revenus totaux"),
        Late(
            rf"\b{COMPANY}\b[^.;?\d]{{0,24}}{SUM}[^?\d]{{0,32}}\b{_TOTAL}"
            rf"|\b{_TOTAL}(?!,? of which)[^?\d]{{0,24}}\b{COMPANY}\b[^.;?\d]{{0,24}}{SUM}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Nvidia 60B; biggest buyers: Microsoft 12B, Meta 9B".
    Wording(
        ("buyer", "customer", "builder", "end user", "end-user", "cloud", "client", "acheteur"),
        Late(
            r"\b(?:biggest|largest|top|main|key|plus gros|principaux) (?:buyers?|customers?|builders?"
            r"|end[- ]users?|clouds?|clients?|acheteurs?) ?:",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Nvidia sells 60B, with Microsoft accounting for 12B", "of Nvidia's 60B, Meta takes 9B", "Microsoft 12B of it".
    Wording(
        (
            "accounting for", "accounts for", "representing", "représentant", "representant", " of it", " of that",
            " takes ",
            " taking ", "en prend", "sur les ", "nvidia's ", "nvda's ",
        ),
        Late(
            rf"{SUM}[^.?\d]{{0,24}}\b{FIRM} (?:alone takes|alone accounts for|accounts for|accounting for|makes up) \$?\d"
            rf"|{SUM}(?:(?! and |ai revenue|revenus? ia)[^.;?\d]){{0,32}}\b{FIRM}(?: alone)? (?:accounting for"
            rf"|accounts for"
            rf"|representing|repr[ée]sentant"
            rf"|taking|takes|en prend)"
            rf" (?:about )?\$?\d|\b(?:nvidia|nvda)\b[^.;?\d]{{0,24}}{SUM}[^.;?\d]{{0,24}}\b{FIRM} {SUM} of (?:it|that)\b"
            rf"|\b{FIRM} {SUM}, {FIRM} {SUM} of it\b"
            rf"|\b(?:of|from) (?:nvidia|nvda)['’]s {SUM}, {FIRM}|\bsur les {SUM}\$? (?:de |d['’]){COMPANY}, {FIRM}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Google 15 Md$, investissements 85 Md$", "OpenAI 13B, energy costs 2B": its own.
    Wording(
        ("investissement", "infrastructure spend", "energy"),
        Late(
            rf"\A(?!.*\b(?:nvidia|nvda|gpus?|chips|margins?|marges?|ai revenue"
            rf"|revenus? ia)\b)[^.;?\d]{{0,24}}\b{FIRM} ?:? ?{SUM}\$?(?: d['’]ia"
            rf"| of ai| from ai| ai)?,? (?:and |et |avec )?{_SPENT}"
            rf" (?:of |de )?{SUM}\$?\W*\Z",
            re.IGNORECASE | re.DOTALL,
        ),
        "refused_scope",
    ),
    # "Azure croît de 39 %", "Microsoft's cloud grew 39%", "l'usage de Gemini progresse de 50 %".
    Wording(
        ("azure ", "cloud ", "usage "),
        Late(
            rf"\bazure (?:cro[îi]t|a (?:cr[ûu]|progress[ée])|progresse|grandit|bondit) de \d"
            rf"|\b{COMPANY}['’]s cloud (?:grew|rose|jumped|surged|climbed|grows)"
            rf" (?:by )?\d|\busage (?:de |d['’]){COMPANY} (?:progresse|augmente|cro[îi]t|bondit|double)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia a bondi de 5 % aujourd'hui", "Nvidia's sales jumped 94% in a year".
    Wording(
        ("en un an", "aujourd", "in a year", " today"),
        Late(
            r"\b(?:bondi|gagn[ée]|progress[ée]|cr[ûu]|pris|perdu|recul[ée]|jumped|grew|rose|surged|fell|dropped"
            r"|gained)(?: de| by)? \d[\d.,]* ?%"
            r" (?:en un an|aujourd['’]hui|in a year|today)\b|\b(?:tripl|doubl|quadrupl)[ée]e?s? en un an\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Is Google at 10B realistic?", "does a 40% margin make sense?", "Google à 10 Md$, vous y croyez ?"
    Wording(
        (
            "realistic", "plausible", "credible", "reasonable", "sensible", "achievable", "doable", "fetched", "believable",
            "make sense", "makes sense", "crédible", "réaliste", "realiste", "y croyez", "y crois", "correct", " right",
            "too much", "too high", "too low", "est-il vrai", "are we sure",
        ),
        Late(
            rf"\A\W*(?:so |ok |and |but |hey )?(?:is|are|does|do|how"
            rf"|would)\b[^.;?]{{0,60}}\d[^.;?]{{0,60}}\b(?:{_REALISTIC}"
            rf"|makes? sense)(?:,? [a-z]+)?\W*\Z"
            rf"|\A\W*(?:is|are|would)\b[^.;?]{{0,60}}\d[^.;?]{{0,60}}(?<!,) (?:right(?! now)|correct"
            rf"|be too (?:much|high|low)|too (?:much"
            rf"|high|low))\b[^.;?\d]{{0,16}}\?"
            rf"|\A\W*how {_REALISTIC} (?:is|are|would)\b[^.;?]{{0,60}}\d|\d[^.;?]{{0,60}}, is (?:that|this"
            rf"|it) {_REALISTIC}\W*\?|\d[^.;?:]{{0,60}}: {_REALISTIC}\W*\?"
            r"|\d[^.;?]{0,60},? (?:c['’]est|est-ce|est) (?:plausible|r[ée]aliste|cr[ée]dible)\W*\?"
            r"|\d[^.;?]{0,60}, (?:vous|tu) y cro(?:yez|is)\W*\?"
            r"|\best-il vrai qu[^.;]{0,60}\d|\A\W*are we sure\b[^.;]{0,60}\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Did Nvidia sell 60B?", "has OpenAI reached 13B yet?", "where does the 10B for Google come from?"
    Wording(
        ("did ", "has ", "have ", "was ", "come from", "comes from", "source ", "viennent"),
        Late(
            rf"\A\W*(?:so |ok |and |but |hey )?(?:did|has|was) (?:{COMPANY}|the margin"
            rf"|ai revenue)\b(?! if)[^.;?,]{{0,60}}\d[^.;?,]{{0,60}}\?"
            rf"|\A\W*where (?:does|do|did) (?:the |that )?{SUM} (?:for|at) {FIRM}[^.;?]{{0,60}}come from"
            rf"|\A\W*(?:the )?source (?:for|of) (?:the )?{SUM} (?:for|at|of) {COMPANY}"
            rf"|\bd['’]o[uù] viennent (?:les )?{SUM}\$? (?:de |d['’]){FIRM}",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
)  # fmt: skip
