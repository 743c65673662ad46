"""Wordings that give what was made over other times than a year: since something, in all, in a month, in several years."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_EARNED = (
    r"(?:sold|shipped|made|earned|booked|generated|delivered|taken in|brought in|pulled in|raked in|collected|invoiced)"
)
_IN_ALL = r"(?:so far|in total|all told|altogether|in all|ever since|since then)"
_GAGNE = r"(?:vendu|gagn[ée]|fait|r[ée]alis[ée]|encaiss[ée]|livr[ée]|g[ée]n[ée]r[ée]|empoch[ée]|rapport[ée])"
_EN_TOUT = r"(?:en tout(?: et pour tout)?|jusqu['’][àa] pr[ée]sent|jusqu['’]ici|[àa] ce jour)"
_FLOW = r"(?:make|sell|earn|book|generate|ship|collect|bring in|rake in|take in)"
_FLUX = r"(?:gagner|vendre|encaisser|engranger|g[ée]n[ée]rer|facturer|livrer)"
_SHORT = r"(?:months?|quarters?|weeks?|days?)"
_COURT = r"(?:mois|trimestres?|semaines?|jours?)"
_COUNT = r"(?:an?|one|two|three|four|five|six|\d+)"
_COMPTE = r"(?:une? (?:seul )?|deux |trois |quatre |cinq |six |\d+ |le |ce )"
_REVENUE = r"(?:revenus?|ventes|chiffre d['’]affaires|ca|recettes)"

WORDINGS_OF_PERIODS = (
    # "Nvidia has sold 150B of GPUs so far", "OpenAI a gagné 4 milliards en tout": over all the years.
    Wording(
        (" has ", " have ", " a ", " ont "),
        Late(
            rf"\b(?:has|have) (?:already )?{_EARNED}\b[^.;?]{{0,40}}\d[^.;?]{{0,30}}\b{_IN_ALL}\b"
            rf"|\b{_IN_ALL},? [^.;?\d]{{0,24}}\b(?:has|have) (?:already )?{_EARNED}\b"
            rf"|\b(?:a|ont) (?:d[ée]j[àa] )?{_GAGNE}\b[^.;?]{{0,40}}\d[^.;?]{{0,30}}\b{_EN_TOUT}"
            rf"|\b{_EN_TOUT},? [^.;?\d]{{0,24}}\b(?:a|ont) (?:d[ée]j[àa] )?{_GAGNE}\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Since its founding OpenAI has made 6B", "depuis sa création, OpenAI a gagné 6 milliards".
    Wording(
        ("since ", "depuis ", "existence"),
        Late(
            rf"\bsince\b[^.;?\d]{{2,60}}\b(?:has|have) (?:already |now )?{_EARNED}\b"
            rf"|\b(?:has|have) (?:already |now )?{_EARNED}\b[^.;?]{{0,40}}\d[^.;?]{{0,30}}\bsince\b"
            rf"|\b(?:depuis|sur toute) [^.;?\d]{{2,48}}\b(?:a|ont) (?:d[ée]j[àa] )?{_GAGNE}\b"
            rf"|\b(?:a|ont) (?:d[ée]j[àa] )?{_GAGNE}\b[^.;?]{{0,40}}\d[^.;?]{{0,30}}\bdepuis\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "It takes OpenAI a month to make 400M", "OpenAI met un mois à gagner 400 millions".
    Wording(
        ("takes ", "take ", "took ", " needs ", " faut ", " faudra ", " met "),
        Late(
            rf"\b(?:takes?|took|needs?)\b[^.;?]{{0,24}}\b{_COUNT} {_SHORT} (?:for \w+ )?to {_FLOW}\b"
            rf"|\bit (?:takes|took|will take)\b[^.;?]{{0,24}}\b{_COUNT} years? (?:for \w+ )?to (?:sell|earn|book"
            r"|generate|collect)\b(?! (?:the|its|it|their|back|that)\b)"
            rf"|\b(?:faut|faudra|met|mettra)\b[^.;?]{{0,24}}\b{_COMPTE}{_COURT}\b[^.;?]{{0,24}}\b(?:pour|[àa]) {_FLUX}\b"
            rf"|\b(?:faut|faudra) [^.;?]{{0,24}}\bans\b[^.;?]{{0,24}}\bpour (?:vendre|gagner|encaisser)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Un mois de revenus d'OpenAI, c'est 400 millions", "cinq ans de ventes de Nvidia : 300 milliards".
    Wording(
        (" de revenu", " de vente", " de chiffre", " de ca", " de recette", " of revenue", " of sales"),
        Late(
            rf"\b{_COMPTE}(?:{_COURT}|ans?|ann[ée]es?) de {_REVENUE} (?:de |d['’]|chez ){COMPANY}\b"
            rf"|\b{_COUNT} (?:{_SHORT}|years?) of (?:{COMPANY}(?:['’]s)? )?(?:ai )?(?:revenues?|sales) (?:of|at|from"
            rf"|is|are)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "En un mois, OpenAI encaisse 400 millions", "pour deux ans, Google a gagné 20 milliards".
    Wording(
        ("en un ", "en deux ", "en trois ", "en six ", "pour deux ", "pour trois ", "ce mois"),
        Late(
            rf"\ben {_COMPTE}{_COURT}\b[^.;?\d]{{0,40}}\d|\d[^.;?]{{0,24}} en {_COMPTE}{_COURT}\b"
            rf"|\bpour (?:deux|trois) ans,? [^.;?\d]{{0,24}}\b(?:a|ont) {_GAGNE}\b|\bce mois\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Cet été, Nvidia a vendu 20 milliards", "overnight Nvidia made 1B".
    Wording(
        ("été", " hiver", "l'hiver", "automne", "printemps", "overnight", "summer", "winter"),
        Late(
            r"\b(?:cet |l['’]|en |d['’]|durant l['’]|pendant l['’])(?:été|hiver|automne)\b|\b(?:ce|au) printemps\b"
            rf"|\bovernight,? \w+ {_EARNED}\b"
            r"|\b(?:this|last|over the|in the|during the) (?:summer|winter|autumn|spring)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "The GPU market is worth 100B", "le marché mondial des puces vaut 90 milliards": of all who sell.
    Wording(
        (" market", "marché", "marche "),
        Late(
            r"\b(?:gpu|chip|accelerator|data[- ]?cent(?:er|re))s? market\b[^,;.?]{0,24}\d"
            r"|\bmarket for (?:ai )?(?:gpu|chip|accelerator)s?\b[^,;.?]{0,24}\d"
            r"|\bmarch[ée] (?:(?:mondial |global )?(?:des? |de l['’])(?:gpus?|puces|acc[ée]l[ée]rateurs)"
            r"|(?:mondial|global) (?:de |de l['’]|d['’])ia|de l['’]ia (?:p[èe]se|vaut|repr[ée]sente"
            r"|atteint))\b[^,;.?]{0,24}\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia croît de 10 milliards par an", "chaque année, Nvidia vend 10 milliards de plus": for how many years?
    Wording(
        (" par an", "chaque année", "chaque annee", "tous les ans", "rythme annuel", "each year", "every year"),
        Late(
            r"\b(?:cro[îi](?:t|ssent)|progresse(?:nt)?|augmente(?:nt)?|grimpe(?:nt)?|monte(?:nt)?|grandi(?:t"
            r"|ssent)) de \d[\d,.]* ?(?:%|milliards?"
            r"|mds?\b|md\$)[^.;?]{0,24}\b(?:par an|chaque ann[ée]e|tous les ans|en rythme annuel)\b"
            r"|\bchaque ann[ée]e,? [^.;?]{2,40}\d[^.;?]{0,16}\b(?:de plus|en plus|suppl[ée]mentaires)"
            r"|\b(?:grows?|rises?|increases?|adds?) (?:by )?\$?\d[^.;?]{0,16}\b(?:each|every) year\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Quand Nvidia vend-il 60 milliards ?"
    Wording(
        ("quand ",),
        Late(r"\A\W*quand \w+ (?:vend|gagn|attein|f)\w*-(?:t-)?(?:il|elle|on)\b", re.IGNORECASE),
        "refused_period",
    ),
    # "Moitié moins d'énergie que de GPU": of today's, or of the GPUs?
    Wording(
        (" que de gpu", " que de puces", " que d'énergie", " que d'energie"),
        Late(
            r"\b(?:moins|plus) d(?:e |['’])(?:[ée]nergie|gpus?|puces|courant)[^,;.?]{0,12} que d(?:e |['’])(?:gpus?"
            r"|puces|[ée]nergie|courant)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Notre modèle à cinq ans retient 60 % de marge": no payback.
    Wording(
        ("modèle", "modele", "taux ", "prêt ", "pret ", "obligation", "emprunt"),
        Late(r"\b(?:mod[èe]le|taux|pr[êe]t|obligations?|emprunt) [àa] [\w-]{1,10} ans\b(?! ?:)", re.IGNORECASE),
        "refused_period",
    ),
)
