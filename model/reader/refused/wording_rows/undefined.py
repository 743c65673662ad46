"""Wordings of what is named and not defined: a scenario without values, a side that is empty, the break-even of something
that the model lacks, several unknowns at once."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording

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
_EVEN = (
    r"(?:(?:ca|chiffre d['’]affaires|revenus?|ventes|recettes)(?: ia)? d['’][ée]quilibre|point mort"
    r"|seuil de rentabilit[ée])"
)
_LACKED = (
    r"(?:(?:oil|gas|token|copper|power|energy|electricity|chip|gpu|api|stock|share|carbon|rental|lease|interest"
    r"|growth|tax|adoption)"
    r" (?:price|prices|rate|rates|term|cost per \w+)|utili[sz]ation|churn|arpu|volumes?|wacc|throughput"
    r"|occupancy|growth|uptime"
    r"|headcount|price|pricing|irr|roi|load factor|latency|market share|discount rate)"
)

ROWS = (
    # "Downside scenario, gap?", "Goldman's scenario, gap?", "scénario pessimiste, quel écart ?"
    Wording(
        ("scenario", "scénario", "case", "outlook", "cas ", "hypoth"),
        Late(rf"\b(?:{_MOOD} {_CASE}|{_CASE_IN_FRENCH} {_MOOD_IN_FRENCH})\b", re.IGNORECASE),
        "case_without_values",
        unless=Late(rf"\d|\b{_CHANGES}", re.IGNORECASE),
    ),
    # "Bull case Nvidia 80B, bear case tbd", "scénario bas inconnu".
    Wording(
        ("tbd", "tbc", "to be ", "unknown", "inconnu", "définir", "definir", "?", ":", "not set"),
        Late(
            rf"\b{_SIDE}(?: {_CASE})? ?:? ?(?:is |est )?(?:tbd|tbc|to be (?:defined|determined|confirmed|set)"
            rf"|unknown|(?:not )(?:yet )?(?:set|known|defined)|inconnue?|[àa] d[ée]finir)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Margin 40% against", "Nvidia 60 Md$ ou", "Nvidia 60B or": against what?
    Wording(
        ("against", "contre", " or", " ou"),
        Late(
            r"\d[\d.,]* ?(?:bn?|tn?|billion|mds?\$?|milliards|%)? (?:against|contre|or|ou)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "What's the break-even oil price", "break-even churn", "zero-gap token price".
    Wording(
        ("even", "zero-gap", "zero gap", "gap-closing", "gap closing"),
        Late(
            rf"\b(?:break[- ]?even|zero[- ]gap|gap[- ]closing) {_LACKED}\b"
            rf"|\b{_LACKED} (?:that )?(?:breaks?|to break) even",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Break-even revenue for each", "CA d'équilibre moyen", "point mort de chaque société": there is one, of all.
    Wording(
        ("even", "quilibre", "point mort", "seuil de rent"),
        Late(
            r"\b(?:average|mean|median|individual|respective|each (?:firm|company|lab)['’]s) break[- ]?even\b"
            r"|\bbreak[- ]?even\b(?: ai)?(?: revenues?| sales| points?)? (?:for|of|per)"
            r" (?:each|every|an? (?:average|typical)(?! (?:margin|year)))\b"
            rf"|\b{_EVEN} (?:moyen|individuel|respecti|(?:pour|de|par) (?:chaque|chacune?)\b)"
            rf"|\bcombien (?:chacune?|chaque \w+) [^.;?\d]{{0,40}}(?:[ée]quilibre|rentable)",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
)  # fmt: skip
