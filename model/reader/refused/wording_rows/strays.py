"""Wordings of numbers that are no value of the model: what one firm put into another, a share of an amount, dates and
splits written with a slash, counts, ages, sizes of language models, moves of a security."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY
from model.reader.words.row_words import ANY_SUM

_COUNT = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|\d{1,3}|deux|trois|quatre|cinq|sept"
    r"|huit|neuf|dix)"
)
_PARTIES = (
    r"(?:firms?|compan(?:y|ies)|labs?|sites?|countr(?:y|ies)|startups?|analysts?|markets?|segments?|scenarios?"
    r"|centers?|centres?"
    r"|plants?|deals?|entreprises|soci[ée]t[ée]s|labos|pays|valeurs|clients|sc[ée]narios|march[ée]s"
    r"|installations?)"
)
_BUYERS = (
    r"(?:customers?|clients?|compan(?:y|ies)|firms?|startups?|hyperscalers?|buyers?|entreprises?|acheteurs?|partners?)"
)
_SECURITY = r"(?:position|holding|paper|ticker|calls?|puts?|options?|lots?)"
_MODEL = r"(?:gpt|grok|claude|gemini|llama|mistral|qwen|deepseek)"

ROWS = (
    # "Nvidia, which put 100B in OpenAI, sells 60B", "OpenAI got 13B from Microsoft and makes 12B"
    Wording(
        ("put ", "putting ", "invest", "placed", "poured", "got ", "took ", "received", " mis ", "plac", "inject", "reçu"),
        Late(
            rf"(?:\b(?:which|who|that|having|after|qui)|{COMPANY}),? (?:has |had |have |already |recently |just "
            rf"|a |avait )*"
            rf"(?:(?:put|putting|invest(?:ed|ing)|placed|poured|got|took|received) {ANY_SUM} (?:more )?(?:in(?:to)?|from)"
            rf"|(?:mis|plac[ée]|investi|inject[ée]|re[çc]u) {ANY_SUM} (?:dans|chez|de)) {COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia 60B, 40% of it from four customers": a share of it.
    Wording(
        ("%",),
        Late(
            rf"{ANY_SUM}[^.;?!\n%]{{0,24}}[,;(–-] ?(?:with |and |of which |dont )?\d[\d.]* ?%,? (?:of (?:it|that"
            rf"|this|which|them)\b"
            r"|(?:(?:(?:coming|going|goes|sold) )?(?:from|to)|for|with|aupr[èe]s d|venant d|provenant d|chez"
            r"|pour)\b[^,.;:?%]{0,20}"
            rf"\b{_COUNT} {_BUYERS})",
            re.IGNORECASE,
        ),
        "refused_reference",
        Late(r"\bmarg(?:in|e)|\bkeep|\bhalf\b", re.IGNORECASE),
    ),
    # "margin as of 6/30", "cloud margin 80/20", "energy ratio 24/7"
    Wording(
        ("/",),
        Late(
            r"(?<![\d/.,$])(?:0\d/\d{1,2}|\d{1,2}/0\d|24/7|(?:as of|on|since|until|le|au|du|depuis) \d{1,2}/\d{1,2}"
            r"|(?:at|of) \d/\d\d|[1-9]0/[1-9]0)(?![\d/.,%])"
        ),
        "refused_period",
    ),
    # "four firms with 20B of AI revenue each", "data center cost 30B each, ten of them"
    Wording(
        (" each", "chacun"),
        Late(
            rf"\b{_COUNT} (?:more |other |big |autres )?{_PARTIES}\b[^.;?]{{0,60}}\d[^.;?]{{0,60}}\b(?:each|chacune?)\b"
            rf"|\d[^.;?,]{{0,60}}\b(?:each|chacune?)\b[^.;?]{{0,60}}\b{_COUNT} (?:of them|{_PARTIES}\b|d['’]entre)",
            re.IGNORECASE,
        ),
        "refused_joint",
        Late(rf"{COMPANY}(?:,? (?:and|et|&) |, ?)(?:{COMPANY}|x\b)", re.IGNORECASE),
    ),
    # "margin at 12 labs", "marge en 40 pays", "revenus IA de 3 entreprises à 20 Md$"
    Wording(
        (
            " firms", " labs", " compan", " sites", " countr", " pays", " valeurs", " entreprises", "scénarios",
            "scenarios", " markets",
        ),
        Late(
            rf"\b(?:margins?|payback|coverage|ratio|revenues?|cost|marges?|couverture|revenus? ia) (?:at|across"
            rf"|in|over|for|from|of|en|dans"
            rf"|chez|sur|de|pour|:) ?\d{{1,3}} {_PARTIES}\b|: ?\d{{1,2}} {_PARTIES} (?:to|at|[àa]) \$?\d",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Satya, 58 years", "Nvidia 60B, 33 years": no payback; "two years to a margin of 40%"
    Wording(
        (" years", "-year", " ans"),
        Late(
            rf"(?<![\d.,])(?<!\bde )[2-9]\d (?:years?|ans)\b(?! ago)|\b{_COUNT} (?:years?|ans) (?:to|until|till"
            rf"|pour) (?:an? "
            rf"|une? |the |la )?marg(?:in|e)",
            re.IGNORECASE,
        ),
        "refused_period",
        Late(r"pay ?-?back|\blife|amorti|depreciat|\blast|lives|dur(?:e|ée)|retour", re.IGNORECASE),
    ),
    # "Anthropic 1B this month"
    Wording(
        (" month", " week", " mois", " semaine"),
        Late(rf"{ANY_SUM} (?:this (?:month|week)\b(?!['’]s)|cette semaine\b|(?:sur|dans) le mois\b)", re.IGNORECASE),
        "refused_period",
        Late(r"\b(?:raised|forecasts?|estimates?|revised|by)\b", re.IGNORECASE),
    ),
    # "Grok 314B params", "GPT-4 1.8T": the size of a model.
    Wording(
        ("param", "gpt", "grok", "claude", "gemini", "llama"),
        Late(
            rf"\d ?[bmt] (?:of )?param|\b{_MODEL}[- ]?\d(?:\.\d)?(?: (?:pro|mini|opus|sonnet"
            rf"|flash))? \d[\d.]*[bmt]\b(?! (?:of |in )?(?:revenue"
            r"|sales|ai))",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\$|\b(?:makes?|earns?|brings?|revenues?|sales)\b", re.IGNORECASE),
    ),
    # "le titre Nvidia perd 8 %", "Meta gained 11% on Wall Street", "my MSFT position -4%", "GOOG calls up 200%"
    Wording(
        (
            "titre ", "papier ", "valeur ", "position", "holding", "paper", "ticker", " call", " put", "option", " lot",
            "wall street", "monday", "tuesday", "wednesday", "thursday", "friday",
        ),
        Late(
            rf"\b(?:le (?:titre|papier)|la valeur|ma position) (?:d['’]|de |sur )?{COMPANY}\b[^,;]*\d ?%"
            rf"|\b{COMPANY}(?:['’]s)? {_SECURITY}\b[^,;]*\d ?%|\b(?:position|holding|ticker|options?) (?:on |in "
            rf"|d['’]|de )?{COMPANY}\b[^,;]*\d ?%"
            r"|\d ?%[^,;.\d]{0,14}\bon (?:wall street|(?:mon|tues|wednes|thurs|fri)day)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "margin in the third quarter", "third scenario margin", "marge du quart": no fraction.
    Wording(
        ("third ", "quarter", " half", "tiers", " quart", " demi"),
        Late(
            r"\b(?:margins?|coverage|payback|ratio),? (?:(?:in|of|for|from|at|on) )?(?:the |a )?(?:third|fourth"
            r"|second|first)"
            r" (?:quarter|half|scenario|case|page|try|party|source|option|slide|version)\b"
            r"|\b(?:third|fourth) (?:quarter|scenario|case) (?:margin|coverage|payback)"
            r"|\b(?:margins?|coverage|payback|ratio) (?:of|for|in) the (?:quarter|half)\b(?! (?:of|a)\b)"
            r"|\bmarge (?:du |des |au )(?:tiers|quart|demi)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Claude 4 500M", "top 5 100B AI revenue": a version or a count ahead of an amount, no thousands.
    Wording(
        ("gpt", "gemini", "claude", "grok", "llama", "copilot", "qwen", "top ", "year ", "phase ", "blackwell"),
        Late(
            rf"\b(?:{_MODEL}|copilot|top|year|phase|blackwell|rubin) ?\d \d{{3}} ?(?:[bmt]n?|md|mds|billions?"
            rf"|millions?|milliards?)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI triple A": a grade.
    Wording(
        (" triple", "triple "),
        Late(r"\btriple (?:a|top|bottom|crown|play|threat)\b", re.IGNORECASE),
        "refused_outside",
    ),
)  # fmt: skip
