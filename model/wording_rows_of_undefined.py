"""Wordings of what is named and not defined: a scenario without values, a side that is empty, the break-even of something
that the model lacks, several unknowns at once."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

# Words that state a value or a change without a figure.
_CHANGES = (
    r"(?:doubl|tripl|quadrupl|halv|half|twice|zero|without|drop|exclud|flat|nothing|lose|remov|cut|no\b|sans"
    r"|strip|moiti|nul|z[ée]ro|points?\b|quart|third|tenth|fifth|percent|pour cent|up\b|down\b)"
)
_MOOD = (
    r"(?:downside|upside|bull(?:ish)?|bear(?:ish)?|optimistic|pessimistic|bad|good|stress(?:ed)?|recession|low"
    r"|high|mid|best|worst"
    r"|aggressive|conservative|consensus|street|management|extreme|crash|boom|crisis|rosy|grim|severe|mild|[a-z]+['’]s)"
)
_MOOD_IN_FRENCH = (
    r"(?:pessimiste|optimiste|haussier|baissier|d[ée]grad[ée]e?|prudent|agressif|haute?|basse?|noir|rose"
    r"|catastrophe|de stress|central"
    r"|extr[êe]me|moyen)"
)
_CASE = r"(?:scenario|case|outlook)"
_CASE_IN_FRENCH = r"(?:sc[ée]nario|hypoth[èe]se|cas)"
_SIDE = r"(?:bull|bear|base|upside|downside|high|low|haussier|baissier|haut|bas)"
_FRAME = (
    r"(?:recession|bear market|bull market|downturn|slump|crash|house view|r[ée]cession|(?:internal|own"
    r"|house) (?:forecasts?|view|model|plan)"
    r"|forecasts?|pr[ée]visions?(?: internes)?)"
)
_LACKED = (
    r"(?:(?:oil|gas|token|copper|power|energy|electricity|chip|gpu|api|stock|share|carbon|rental|lease|interest"
    r"|growth|tax|adoption)"
    r" (?:price|prices|rate|rates|term|cost per \w+)|utili[sz]ation|churn|arpu|volumes?|wacc|throughput"
    r"|occupancy|growth|uptime"
    r"|headcount|price|pricing|irr|roi|load factor|latency|market share|discount rate)"
)
_LACKED_IN_FRENCH = r"(?:croissance|cours|prix(?: [a-z']+)?|taux|volume|occupation|effectif)"
_VARIABLE = (
    r"(?:(?:cloud |end[- ]user )?margins?|payback|capex|nvidia(?: sales)?|ai revenue|(?:facility"
    r"|energy) (?:ratio|cost))"
)

WORDINGS_OF_UNDEFINED = (
    # "Downside scenario, gap?", "Goldman's scenario, gap?", "scénario pessimiste, quel écart ?"
    Wording(
        ("scenario", "scénario", "case", "outlook", "cas ", "hypoth"),
        Late(rf"\b(?:{_MOOD} {_CASE}|{_CASE_IN_FRENCH} {_MOOD_IN_FRENCH})\b", re.IGNORECASE),
        "case_without_values",
        unless=Late(rf"\d|\b{_CHANGES}", re.IGNORECASE),
    ),
    # "Scenario 2, gap?"
    Wording(
        ("scenario ", "scénario ", "case ", "option ", "cas ", "hypothèse ", "hypothese "),
        Late(
            rf"\A(?!.*\b{_CHANGES})[^\d]*\b(?:{_CASE}|option|{_CASE_IN_FRENCH}) [1-9]\b(?! ?[:=)\d])[^\d]*\Z",
            re.IGNORECASE | re.DOTALL,
        ),
        "case_without_values",
    ),
    # "Bull case Nvidia 80B, bear case tbd", "bull: Nvidia 80B; bear: ?", "scénario bas inconnu".
    Wording(
        ("tbd", "tbc", "to be ", "unknown", "inconnu", "définir", "definir", "?", ":", "not set"),
        Late(
            rf"\b{_SIDE}(?: {_CASE})? ?:? ?(?:is |est )?(?:tbd|tbc|to be (?:defined|determined|confirmed|set)"
            rf"|unknown|(?:not )(?:yet )?(?:set"
            r"|known|defined)|inconnue?|[àa] d[ée]finir)\W*\Z"
            rf"|\d[^;]*[;,/] *{_SIDE}(?: {_CASE})? ?: ?\??\W*\Z",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Margin 40% against", "Nvidia 60 Md$ ou", "comparer Nvidia 60 Md$ et": against what?
    Wording(
        ("against", "contre", " or", " ou", " et", " and"),
        Late(
            r"\d[\d.,]* ?(?:bn?|tn?|billion|mds?\$?|milliards|%)? (?:against|contre|or|ou)\W*\Z"
            r"|\b(?:compar\w+) [^;,]*\d[\w$% ]{0,12} (?:et|and"
            r"|with|to|avec|[àa])\W*\Z",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia 60 Md$ contre le consensus", "comparé à l'an dernier".
    Wording(
        ("contre l", "against ", "comparé", "compare", "vs ", "versus "),
        Late(
            r"\b(?:against|contre|compar[ée]e?s? [àa]|vs\.?|versus) (?:the |le |la )?(?:l['’])?(?:consensus"
            r"|an dernier|ann[ée]e derni[èe]re"
            r"|last year|the street|street|peers)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "What's the break-even oil price", "break-even churn", "zero-gap token price", "cours d'équilibre de Nvidia".
    Wording(
        ("even", "zero-gap", "zero gap", "gap-closing", "gap closing", "équilibre", "equilibre"),
        Late(
            rf"\b(?:break[- ]?even|zero[- ]gap|gap[- ]closing) {_LACKED}\b|\b{_LACKED} (?:that )?(?:breaks?|to break) even"
            rf"|\b{_LACKED_IN_FRENCH} d['’] ?[ée]quilibre\b|\Awho breaks even\W*\Z",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What margin breaks even in a recession", "break-even margin under my forecast".
    Wording(
        (
            "recession", "récession", "market", "downturn", "slump", "crash", "view", "forecast", "prévision", "prevision",
            "internal", "plan",
        ),
        Late(
            rf"(?:break(?:s|ing)?[- ]?even|[ée]quilibre)\b[^.;?\d]{{0,16}} (?:in|under|with|on|avec|dans|en"
            rf"|selon) (?:a |an |the |our |my |nos |notre"
            rf" |mes )?{_FRAME}\b(?![^.;]*{_CHANGES})[^\d]*\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Both margins for gap zero", "solve margin, payback for gap 0", "what margin, payback give zero gap".
    Wording(
        ("both margins", "two margins", "deux marges", "solve", "what ", "unknown", "find "),
        Late(
            r"\b(?:both|(?:the )?two|les deux) marg(?:in|e)s (?:for|pour|at|that)\b(?! +\$?\d)"
            rf"|\bsolve (?:for )?both\b|\b(?:solve(?: for)?|what|find) {_VARIABLE}(?:,| and"
            rf"| &) {_VARIABLE} (?:for|at|to|that|gives?|closes?)\b"
            rf"|\b{_VARIABLE} and {_VARIABLE} (?:are )?unknown\b",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "The $1T question: required revenue": no such article.
    Wording(
        (" question",),
        Late(
            r"\bthe \$?(?!200 ?b|600 ?b|840 ?b|1[.,]5 ?t)\d[\d.,]* ?(?:bn?|tn?|billion|trillion)[ -](?:dollar )?question\b"
            r"|\bla question [àa] (?!200|600|840|1[ .]?500|1,5)\d[\d ]* ?(?:md|milliards)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Bull: Nvidia 20B, bear: Nvidia 30B, break even?": asked of both sides, or of the last?
    Wording(
        ("bull", "bear", "haussier", "baissier", "upside", "downside", "high", "low", "base", "haut", "bas"),
        Late(
            rf"\A\W*{_SIDE} ?:[^;:]{{0,40}}[,;/] *{_SIDE} ?:[^,;/:]{{0,40}}[,;/] *(?:break[- ]?even[^,;\d]{{0,24}}|levers?"
            r"|what closes the gap|gap \$?\d[^;]{0,32}|[a-z]+ d['’][ée]quilibre|[ée]quilibre)\W*\Z"
            rf"|\A\W*{_SIDE} ?:[^;/:]{{0,40}}[;/] *{_SIDE} ?:[^;/:]{{0,40}}[;/] *(?:margin|payback|marge"
            rf"|cloud margin|{COMPANY})"
            r" [^;/:]{0,32}\Z",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
)  # fmt: skip
