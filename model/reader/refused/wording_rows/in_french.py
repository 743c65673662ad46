"""Wordings of French that are asked back: limits, shares and counts in words, what is spent, owed or lost, and whose figure
it is."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_PART = r"(?:moiti[ée]|tiers|quarts?|cinqui[èe]me|dixi[èe]me)"
_DAYS = (
    r"(?:hier|lundi|mardi|mercredi|jeudi|vendredi|ce matin|[àa] wall street|en bourse|avant-bourse|[àa] la cl[ôo]ture)"
)

ROWS = (
    # "nvda 60 mds et +", "marge 40 % dans le meilleur des cas".
    Wording(
        ("et +", "des cas"),
        Late(
            r"\d[^,;.]{0,16} et \+(?=\s*(?:\Z|[,;.]))"
            r"|\bdans le (?:meilleur|pire) des cas\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Nvidia tombe au quart": à cela, non d'autant.
    Wording(
        (" au tiers", " au quart", " au cinqui", " au dixi", " aux deux tiers", " aux trois quarts"),
        Late(rf"\b(?:re)?(?:tomb|chut|r[ée]dui|ramen|descend|baiss)\w* aux? (?:deux |trois )?{_PART}\b", re.IGNORECASE),
        "refused_offset",
    ),
    # "Oracle s'envole de 36 % mercredi": le cours.
    Wording(
        ("hier", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "wall street", "bourse", "clôture"),
        Late(rf"\d ?% [^,;.\d]{{0,12}}{_DAYS}\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "Entre Google à 20 Md$ et Microsoft à 20 Md$, lequel comble mieux l'écart ?"
    Wording(
        ("entre ", "d'une "),
        Late(
            r"\A\W*(?:entre|de|d['’]).{4,80}\d.{4,80}\d.{0,24}, ?(?:lequel|laquelle|lesquels|que|qui)\b.*\?",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "L'an dernier Nvidia vendait 30 Md$".
    Wording(
        ("an dernier", "année dernière", "annee derniere"),
        Late(r"\A\W*l['’](?:an dernier|ann[ée]e derni[èe]re),? (?:\w+ ){1,3}\w+ai(?:t|ent) ", re.IGNORECASE),
        "refused_period",
    ),
    # "Combien de fois OpenAI doit-elle doubler …?"
    Wording(
        ("combien de fois", "combien de soci", "combien d'openai", "combien de bo", "combien d'entreprises"),
        Late(
            rf"\bcombien d(?:e |['’])(?:fois|soci[ée]t[ée]s|bo[îi]tes|entreprises|{COMPANY} de plus)\b", re.IGNORECASE
        ),
        "refused_outside",
    ),
    # "Quelle marge OpenAI doit-elle faire ?": la sienne.
    Wording(("marge ",), Late(rf"\bquelle marge {COMPANY}\b", re.IGNORECASE), "refused_outside"),
    # "La demande réelle justifie 45 Md$ de capex": une part du coût.
    Wording(
        ("justifi", "soutien", "supporte"),
        Late(
            r"\b(?:demande|revenus?|recettes|ventes)\b[^,;.?\d]{0,24}\b(?:justifi|soutien"
            r"|support)\w* (?:que )?\d[^,;.?]{0,16}"
            r"(?:de |d['’])(?:capex|centres|gpu|puces|investissements|d[ée]penses)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "les GPU coûtent 20 % de moins": le prix d'une pièce.
    Wording(
        ("de moins", "de plus"),
        Late(
            r"\b(?:gpus?|puces?|h100s?|cartes) (?:co[ûu]tent|est vendue?|sont vendue?s) \d[\d,.]* ?% de (?:moins|plus)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI à 100 Md$, ça m'étonnerait".
    Wording(
        ("quoi encore", "m'étonner"),
        Late(
            r"\bet puis quoi encore\b"
            r"|\bm['’][ée]tonner\w*",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    Wording(
        ("$ ca", "$ can"),
        Late(r"\d ?(?:g|md|m|milliards? )?\$ ?(?:ca\b(?! )|can\.?(?!\w))", re.IGNORECASE),
        "refused_outside",
    ),
    # "Nvidia 60 Md$ hors énergie", "Nvidia 80bn ex facilities": what comes on top, or none of it?
    Wording(
        ("hors ", "excluding ", " ex ", " excl"),
        Late(
            rf"\b(?:nvidia|nvda|gpus?|chips?)\b[^,;.]{{0,12}}{SUM},? (?:hors|excluding|ex"
            rf"|excl\.?) (?:l['’])?(?:[ée]nergie|[ée]lectricit[ée]|energy"
            r"|facilit(?:y|ies)|power|b[âa]timents|buildings)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
)
