"""Wordings of remarks, most of them French, that hold a word of the model in another sense: a target missed, a coverage by
a bank, a half that is a share, what AI costs a firm."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

WORDINGS_OF_FRENCH_REMARKS = (
    # "Nvidia 60 Md$ : objectif manqué", "Meta 12 Md$, manqué !"
    Wording(
        ("manqu", "ratée", "raté"),
        Late(
            r"\b(?:objectif|cible|consensus|cap|but|pari)s? (?:de \w+ )?(?:manqu|rat)[ée]e?s?\b"
            r"|\d[^;.!?]{0,16}, ?(?:manqu|rat)[ée]e?s? ?!",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Nvidia 60 Md$ par anticipation", "pure spéculation", "in anticipation of demand".
    Wording(
        ("anticipation", "spéculation", "speculation"),
        Late(
            r"\d[^;.!?,]{0,12}(?:,| :)? (?:par|(?:une |d['’])?(?:pure|simple)|une|in|d[ée]pense d['’])"
            r" ?(?:anticipation|sp[ée]culation)\b(?! ?\?)"
            r"|\d[^;.!?,]{0,12}, (?:anticipation|sp[ée]culation|speculation) (?:pure|only|selon|du|de)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\?|\b(?:montant|part|combien|quel\w*)\b", re.IGNORECASE),
    ),
    # "Marge de 40 %, couverture du titre par Barclays", "Nvidia 60B, coverage by Barclays".
    Wording(
        ("couverture", "coverage by", "coverage from"),
        Late(
            r"\bcouverture (?:du titre|de l['’]action|ubs|barclays|par [A-Z])|\banalyse de couverture\b"
            r"|\bsous couverture\b"
            r"|\bcoverage (?:by|from) (?!\w+ing\b|ai|openai|demand|revenue|google|microsoft|meta|the |our )[a-z]+",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Marge 40 %, négociations au point mort", "Nvidia 60 Md$, groupe rentable".
    Wording(
        ("point mort", "rentab", "quilibre"),
        Late(
            r"\b(?:n[ée]gociations?|plan|projet|discussions?|chantier|dossier) (?:est |sont )?au point mort\b"
            r"|\brentabilit[ée] (?:record|correcte|retrouv[ée]e|excellente|modeste|faible|insuffisante|solide)\b"
            r"|\bquestion de rentabilit[ée]\b"
            r"|\d[^;.!?]{0,16}, (?:(?:le |un |une |l['’])?(?:groupe|entreprise|soci[ée]t[ée]|bo[îi]te) (?:est "
            r"|tr[èe]s |d[ée]j[àa] |enfin )*|(?:tr[èe]s|d[ée]j[àa]"
            r"|bient[ôo]t|enfin|presque) )rentables?\b|\b(?:juste|rare) [ée]quilibre\b|\b[ée]quilibre (?:instable"
            r"|fragile"
            r"|pr[ée]caire)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "La moitié des revenus de Google vient de Gemini", "half the gap is explained by the margin".
    Wording(
        ("moitié ", "moitie ", "half "),
        Late(
            r"\bla moiti[ée] d(?:es|u|e) (?:la |l['’])?[^;.?!\d]{2,48}?(?:,? (?:c['’]est|ce sont|s['’]explique"
            r"|vien(?:t|nent)|provien(?:t|nent)"
            r"|tien(?:t|nent)|manque)\b| est (?!de |[àa] |atteinte|couverte)\w|, gr[âa]ce [àa]\b)"
            rf"|\bhalf of {COMPANY}(?:['’]s)? (?:ai )?(?:revenues?|sales) (?:is|are|comes?|came)\b"
            rf"|\bhalf (?:of )?the gap is (?:explained|due|down to)\b"
            rf"|\b{COMPANY},? (?:fait |explique |repr[ée]sente |explains? )?(?:la moiti[ée] d(?:es|u|e) "
            rf"|half (?:of )?the gap)"
            r"|\b(?:absorbe|prend|mange|avale|eats?|takes?|swallows?) (?:la moiti[ée] du|half (?:of )?the) budget\b",
            re.IGNORECASE,
        ),
        "refused_reference",
        Late(r"\b(?:si|if|quel|combien|what|how)\b", re.IGNORECASE),
    ),
    # "Adieu la marge de 40 %", "La marge de 40 % appartient au passé", "mettons de côté …".
    Wording(
        (
            "adieu",
            "exit ",
            "fini",
            "termin",
            "laissez tomber",
            "laisse tomber",
            "de côté",
            "de cote",
            "passé",
        ),
        Late(
            r"(?:\A|[.!?;] )\W*(?:adieu|exit|finie?s?|termin[ée]e?s?|laisse[zs]? tomber|(?:mettons|laissons|mets"
            r"|laisse[zs]?) de c[ôo]t[ée]),? (?:à |a )?(?:la |les? |l['’])[^;.?!,]{0,80}\d"
            r"|\d[^;.?!,]{0,32} (?:appartien(?:t|nent) au|est du|sont du) pass[ée]\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "estimation revue depuis", "prévision retirée par la direction", "forecast pulled by management".
    Wording(
        ("retir", "démenti", "revue", "enterr", "pulled", "withdrawn", "abandonn", "promesse"),
        Late(
            r"\d[^;.?!]{0,24}(?:,| :|:| [-–—]) ?(?:la |une? )?(?:rumeur|pr[ée]vision|estimation|promesse"
            r"|donn[ée]e|objectif|forecast|guidance|estimate)s?"
            r" (?:d[ée]menti|retir[ée]|revue?|enterr[ée]|trahi|abandonn[ée]|pulled|withdrawn|dropped|scrapped)"
            r"",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Combien coûte l'IA à Google ?", "Que manque-t-il à Meta ?"
    Wording(
        ("coût", "cout", "revient", "manque-t-il", "manque t il"),
        Late(
            rf"\b(?:combien|que|qu['’]est-ce que) (?:co[ûu]t\w* l['’]ia"
            rf"|l['’]ia [^?;.]{{0,24}}co[ûu]t\w*)[^?;.]{{0,24}} (?:à|a|pour) {COMPANY}\b(?! (?:à|a) \d)"
            rf"|\bl['’]ia\b[^?;.]{{0,80}}co[ûu]t\w* (?:combien )?(?:à|a|pour) {COMPANY}\b"
            rf"|\b{COMPANY}, (?:[çc]a|cela) co[ûu]te combien\b|\b[àa] combien revient l['’]ia (?:pour|[àa]) {COMPANY}\b"
            rf"|\b(?:combien|que)\b[^?;.]{{0,80}}\bmanque[- ]t[- ]il (?:à|a) {COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google 12 Md$ ; Meta pareil", "Google et consorts".
    Wording(
        ("pareil", "identique", "consorts", "and co", "and the like"),
        Late(
            rf"{COMPANY}(?: :)? (?:[àa] )?\d[^;,]{{0,24}}[;,] (?:et )?{COMPANY}(?: :)? (?:pareil|identique)\W*\Z"
            rf"|\b{COMPANY} (?:et consorts|and the like|and co\b"
            rf"|et compagnie)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)
