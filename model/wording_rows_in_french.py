"""Wordings of French that are asked back: limits, shares and counts in words, what is spent, owed or lost, and whose figure
it is."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_PART = r"(?:moiti[ée]|tiers|quarts?|cinqui[èe]me|dixi[èe]me)"
_DAYS = (
    r"(?:hier|lundi|mardi|mercredi|jeudi|vendredi|ce matin|[àa] wall street|en bourse|avant-bourse|[àa] la cl[ôo]ture)"
)
_COSTS = r"(?:d[ée]penses|co[ûu]ts|charges|frais|investissements|capex|effectifs|prix)"

WORDINGS_IN_FRENCH = (
    # "plus d'un milliard", "moins d'une dizaine de milliards".
    Wording(
        ("plus d'un", "moins d'un"),
        Late(
            rf"\b(?:plus|moins) d['’]une? (?:demi-|petite? |bonne? )?(?:\w+aine|milliards?|milliers?|millions?|demi"
            rf"|{_PART})\b",
            re.IGNORECASE,
        ),
        "refused_bound",
        unless=Late(r"d['’]une?\b[^,;.]{0,24} (?:en|de) (?:plus|moins)\b", re.IGNORECASE),
    ),
    # "nvda 60 mds et +", "10 Md$ à tout casser", "marge 40 % dans le meilleur des cas".
    Wording(
        ("et +", "tout casser", "des cas", "bonnes ann", "mauvaises ann"),
        Late(
            r"\d[^,;.]{0,16} et \+(?=\s*(?:\Z|[,;.]))|\b[àa] tout casser\b|\bdans le (?:meilleur|pire) des cas\b"
            r"|\b(?:les|dans les) (?:bonnes|mauvaises) ann[ée]es\b",
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
    # "Nvidia 50 moins 10 milliards", "12 Md$ de différence".
    Wording((" moins ",), Late(r"\d moins \d[\d,.]* ?(?:milliards|md|mds|g\$)", re.IGNORECASE), "refused_offset"),
    Wording(("diff",), Late(rf"{SUM} de diff[ée]rence\b", re.IGNORECASE), "how_much_change"),
    # "La marge gagne un tiers".
    Wording(
        (" gagn", " perd"),
        Late(
            r"\b(?:marge|couverture)s?\b[^,;.\d]{0,16}\b(?:gagn|perd)\w* (?:une? |la |le )?(?:tiers|quart"
            r"|cinqui[èe]me|moiti[ée])\b",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
    # "Google double ses dépenses", "Microsoft 80 Md$ dépensés dans l'IA", "OpenAI doit trouver 12 Md$".
    Wording(
        (" ses ", " leurs "),
        Late(
            rf"\b{COMPANY} (?:va |vont |devrait |pourrait )?(?:doubl|tripl|quadrupl|r[ée]dui|augment|baiss|coup"
            rf"|divis|multipli)\w* (?:par \w+ )?"
            rf"(?:ses|leurs) {_COSTS}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("pens", "glouti", "investi", "consacr", "bours", "budg", "vapor", "envol", "brûl", "brul", "promis", "lev"),
        Late(
            rf"\b{COMPANY}\b[^,;.\d]{{0,12}}{SUM}(?<![,.]) (?:d[ée]pensée?s?|engloutis?|investis?|consacr[ée]s?"
            rf"|d[ée]bours[ée]s?|budg[ée]t[ée]s?|[ée]vapor[ée]s?"
            r"|envol[ée]s?|br[ûu]l[ée]s?|promis|lev[ée]s)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("besoin de ", "trouver ", "rembourser ", "emprunter ", " cherche ", "dispose de "),
        Late(
            rf"\b{COMPANY}\b[^,;.\d]{{0,16}} (?:besoin de|trouver|lever|rembourser|emprunter|cherche(?:nt)?"
            rf"|dispose(?:nt)? de) \d",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"\b(?:[ée]quilibre|[ée]cart|trou|combler)\b", re.IGNORECASE),
    ),
    # "Oracle s'envole de 36 % mercredi": le cours.
    Wording(
        ("hier", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "wall street", "bourse", "clôture", "cloture"),
        Late(rf"\d ?% [^,;.\d]{{0,12}}{_DAYS}\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "Revenus totaux de Microsoft 245 Md$", "Apple réalise 390 Md$ au total".
    Wording(
        ("totaux", "global", "ca groupe", "au total", "en tout", "confondus", "ensemble du groupe"),
        Late(
            rf"\b(?:revenus?|ventes|ca|chiffres? d['’]affaires) (?:totaux|total|globaux|global|groupe) (?:de "
            rf"|d['’])?{COMPANY}\b"
            rf"|\b{COMPANY}\b[^,;.?]{{0,24}}{SUM},? (?:au total|en tout|tous m[ée]tiers confondus"
            rf"|pour l['’]ensemble du groupe)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google et consorts 60 Md$", "les fournisseurs d'OpenAI gagnent 20 Md$", "le géant de Mountain View".
    Wording(
        ("consorts", " etc", "et compagnie"),
        Late(rf"\b{COMPANY} (?:et consorts|etc\.?|et compagnie) ?:? ?\d", re.IGNORECASE),
        "refused_scope",
    ),
    Wording(
        ("fournisseurs", "veloppeurs", "partenaires", "concurrents", "rivaux", "sous-traitants", "salari"),
        Late(
            rf"\b(?:fournisseurs|d[ée]veloppeurs|partenaires|concurrents|rivaux|sous-traitants|salari[ée]s) d(?:e "
            rf"|['’]){COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    Wording(
        ("mountain view", "cupertino", "redmond", "menlo park", "seattle"),
        Late(r"\b(?:de|of) (?:mountain view|cupertino|redmond|menlo park|seattle)\b", re.IGNORECASE),
        "refused_scope",
    ),
    # "Entre Google à 20 Md$ et Microsoft à 20 Md$, lequel comble mieux l'écart ?"
    Wording(
        ("entre ", "d'une ", "d'un "),
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
    # "Combien de fois OpenAI doit-elle doubler …?", "quelle est la part d'OpenAI dans les revenus IA ?"
    Wording(
        ("combien de fois", "combien de soci", "combien d'openai", "combien de bo", "combien d'entreprises"),
        Late(
            rf"\bcombien d(?:e |['’])(?:fois|soci[ée]t[ée]s|bo[îi]tes|entreprises|{COMPANY} de plus)\b", re.IGNORECASE
        ),
        "refused_outside",
    ),
    Wording(
        ("la part d", "le poids d"),
        Late(r"\b(?:la part|le poids) d(?:e |u |es |['’])[^?.,;\d]{2,32} (?:dans|sur) ", re.IGNORECASE),
        "refused_outside",
    ),
    Wording(
        ("de trop", "en trop"), Late(r"\bcombien d[e'’].{2,32} (?:de|en) trop\b", re.IGNORECASE), "refused_outside"
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
    # "Les GPU sont deux fois moins chers": le prix d'une pièce.
    Wording(
        ("cher", "de moins", "de plus"),
        Late(
            r"\b(?:gpus?|puces?|h100s?|cartes)\b[^,;.]{0,16}\b(?:co[ûu]t|sont|est|devien)\w*[^,;.]{0,16}\b(?:moins"
            r"|plus) ch[eè]re?s?\b"
            r"|\b(?:gpus?|puces?|h100s?|cartes) (?:co[ûu]tent|est vendue?|sont vendue?s) \d[\d,.]* ?% de (?:moins|plus)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(("dont ",), Late(r"\bdont \d[\d,.]* ?(?:%|points?)? pour le cloud\b", re.IGNORECASE), "refused_layers"),
    # "écart ± 20 Md$", "gap +/- 10".
    Wording(
        ("±", "+/-", "plus ou moins"),
        Late(r"\b(?:gap|[ée]cart|trou)(?: [àa])? (?:±|\+/-|plus ou moins)", re.IGNORECASE),
        "how_much_change",
    ),
    # "marge 90 % ben voyons", "OpenAI à 100 Md$, ça m'étonnerait".
    Wording(
        ("ben voyons", "quoi encore", "moins sûr", "moins sur", "m'étonner", "m'etonner", "et ta soeur"),
        Late(
            r"\bben voyons\b|\bet puis quoi encore\b|\brien n['’]est moins s[ûu]r\b|\bm['’][ée]tonner\w*", re.IGNORECASE
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
    Wording(
        ("chaque milliard", "each billion", "every billion"),
        Late(
            r"\b(?:chaque milliard|each (?:extra |additional )?billion|every (?:extra |additional )?billion)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "La marge n'est as de 40 %", "Nvidia ne vendra amais 60 Md$": a denial with a slip.
    Wording(
        (" ne ", " n'"),
        Late(r"\b(?:ne |n['’])\w+ (?:as|pa|aps|ps|amais?|jamai|jmais|us)\b", re.IGNORECASE),
        "refused_negation",
    ),
    # "L'écart se comble de 20 milliards": by as much, or to it?
    Wording(
        (" se comble ", " se referme ", " se resserre "),
        Late(r"\b(?:[ée]cart|trou|d[ée]ficit) se (?:comble|referme|resserre) de \d", re.IGNORECASE),
        "refused_offset",
    ),
)
