"""Wordings of French questions that look for no figure of the model ("Que dit la presse d'une marge de 40 % ?"), of figures
that are cancelled, denied, doubted, bounded or only joked about, and of names that are compared with names."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_SAYS = r"(?:dit|disent|dis|dites|pense|pensent|pensez|penses|raconte|racontent|faut-il penser|penser)"
_TOLD = r"(?:dit|[ée]crit|calcul[ée]|d[ée]cid[ée]|invent[ée]|pr[ée]tendu|affirm[ée]|publi[ée]|annonc[ée])"
_IS = (
    r"(?:possible|grave|l[ée]gal|normal|beaucoup|cher|bien|peu|raisonnable|cr[ée]dible|r[ée]aliste|probable|vraisemblable"
    r"|plausible|faisable)"
)
_ITEMS = r"(?:les |l['’]|la |le |des )?(?:co[ûu]ts?|factures?|bourse|d[ée]penses?|capex|prix|march[ée])"
_MOUNT = r"(?:monter|grimper|exploser|baisser|bondir|chuter|gonfler|tomber)"
_RISES = (
    r"(?:augment|croiss|progress|diminu|baiss|grimp|mont|recul|chut|s['’]envol|se sont envol|ont (?:bondi|fondu"
    r"|augment|grimp|chut|progress"
    r"|baiss|doubl|explos)|bondiss|fond|explos)\w*"
)
_BIGGER = r"(?:haute?s?|fort(?:e|s)?|gros(?:se)?s?|grande?s?|[ée]lev[ée]e?s?|bas(?:se)?s?|petite?s?|important(?:e|s)?)"
_CROIT = r"(?:croi\w+|croyez|croyons|pens\w+|imagin\w+|gob\w+)"
_CHANGE = (
    r"(?:baiss|augment|progress|mont|recul|grimp|chut|tomb|gonfl|creus|r[ée]dui|diminu|chang|boug|grandi"
    r"|gagn|perdu)"
)
_SURELY = r"(?:vraiment|s[ée]rieusement|honn[êe]tement|encore)"

WORDINGS_OF_FRENCH_RHETORIC = (
    # "Que dit la presse d'une marge de 40 % ?", "qui a écrit que …", "comment justifier Nvidia à 60 Md ?"
    Wording(
        ("que ", "qu'en ", "qui ", "comment ", "où ", "ou ", "quoi sert"),
        Late(
            rf"(?:(?<!ce )\bque|(?<!quoi )\bqu['’]en) {_SAYS}\b(?! le (?:mod[èe]le|calcul))[^.;\d]{{0,60}}\d"
            rf"|\d[^.;\d]{{0,60}}\bqu['’]en {_SAYS}"
            rf"|\bque (?:fait|font|va faire|vont faire|devient) {COMPANY} (?:de|avec)\b[^.;\d]{{0,40}}\d"
            rf"|(?:\A\W*qui (?:t['’]a|vous a|nous a|a) {_TOLD}\b|(?<![,;] )\bqui (?:t['’]a|vous a|nous a) {_TOLD}\b)"
            r"|\bcomment (?:expliquer?|justifier?|r[ée]agit|r[ée]agissent|comprendre|croire|la bourse"
            r"|le march[ée])\b[^.;\d]{0,60}\d"
            r"|\bo[ùu] (?:est|sont|trouver?|trouve-t-on) (?!l['’][ée]quilibre|le (?:point"
            r"|seuil))[^.;?\d]{0,60}\d[^.;?]{0,60}\?"
            r"|\bo[ùu] est l['’][ée]cart\W*\Z|\b[àa] quoi sert\b"
            r"|\bqu['’]est-ce qui (?:prouve|fait monter|explique|justifie)\b[^.;\d]{0,60}\d",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Est-ce légal, une marge de 40 % ?", "est-il probable que …", "C'est cher, Nvidia à 60 Md ?"
    Wording(
        (
            "est-ce ",
            "est-il ",
            "c'est ",
            "c vrai",
            "c bien",
            "c realiste",
            "c possible",
            "c normal",
            "c cher",
            "t sur ",
        ),
        Late(
            rf"\best-(?:ce|il) {_IS}\b[^.;\d]{{0,60}}\d|\bc['’]est {_IS}\b,? [^.;?\d]{{0,60}}\d[^.;?]{{0,40}}\?"
            r"|\bc (?:vrai|bien|realiste|possible|normal|cher)\b[^.;?\d]{0,60}\d[^.;?]{0,40}\?|\bt sur (?:ke|que)\b",
            re.IGNORECASE,
        ),
        "unread_question",
        Late(r"\b(?:[ée]cart|trou)\b|[ée]quilibre|\bcombler\b|\bcalculer\b|\bd['’]avoir\b|\bquel", re.IGNORECASE),
    ),
    # "Crois-tu que la marge sera de 40 % ?", "vous y croyez, à OpenAI à 20 Md ?"
    Wording(
        ("crois", "croit", "croyez", "pens", "croire"),
        Late(
            r"\b(?:crois-tu|croyez-vous|penses-tu|pensez-vous|pense-t-on|croit-on|doit-on croire|faut-il croire"
            r"|(?:tu|vous) (?:crois|croyez|penses|pensez)|vous y croyez|tu y crois)\b[^.;?\d]{0,60}\d[^.;?]{0,40}\?",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Nvidia 60 milliards, annulé", "les 20 Md de Google ont été annulés", "meta 15 md jrigole".
    Wording(
        (
            "annul",
            "supprim",
            "erreur",
            "rigole",
            "plaisante",
            "déconne",
            "deconne",
            "blague",
            "joke",
            "jsuis pas",
        ),
        Late(
            r"\d[^.;?]{0,32}\b(?:est|sont|[ée]t[ée]|[ée]tait) (?:annul|supprim)[ée]e?s?\b"
            r"|\d[\w%$ ]{0,24}[,(]? ?(?:annul|supprim)(?:é|ée|és|ées|ee|ees)\b|\d[\w%$ ]{0,12}, (?:annule|supprime)\W*\Z"
            r"|\bd[ou]u?blement [^.;?\d]{0,24}(?:annul|supprim)[ée]"
            r"|\d[\w%$ ]{0,12} (?:erreur|joke|supprime)\W*\Z|\bj ?(?:rigole|plaisante|d[ée]conne|blague)\b"
            r"|\bjsuis pas s[uû]re?\b",
            re.IGNORECASE,
        ),
        "refused_negation",
        Late(r"[ée]cart|\btrou\b|\bgap\b", re.IGNORECASE),
    ),
    # "Google à 20 Md, ou pas", "marge de 40 % (ou pas)".
    Wording(
        ("ou pas",),
        Late(
            rf"(?:{SUM}\$?|\d ?%)(?: de marge)?[ ,(]{{1,3}}ou pas(?: du tout)?\W*\Z|\bd['’]accord ou pas\W*\Z",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "40 % de marge minimum", "au moins 45 % de marge et au plus 60 Md pour Nvidia", "la marge plus haute que 40 %".
    Wording(
        ("minimum", "maximum", "mini", "maxi", "au moins", "plus "),
        Late(
            r"\d ?% de marge (?:minimum|maximum|mini|maxi)\b"
            r"|\bau (?:moins|minimum) \d[\d., ]*%[^.;?]{0,30} au (?:plus|maximum) \d[\d., ]*(?:md|milliards)"
            r"|\bau (?:moins|minimum) \d[\d., ]*(?:md\$?|milliards)[^.;?]{0,30} au (?:plus|maximum) \d[\d., ]*%"
            rf"|\bplus {_BIGGER} qu(?:e |['’])\$?\d",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Les revenus IA montent à la moitié du coût des datacenters": a part of another thing.
    Wording(
        ("moitié d", "moitie d", "double d", "triple d", "tiers d", "quart d"),
        Late(
            r"\brevenus? (?:ia|de l['’]ia|requis)(?: (?!pour|afin|que)[a-zéèà-]+){0,3} (?:la moiti[ée]|le double|le triple"
            r"|le tiers"
            r"|un tiers|le quart|un quart) (?:de ce qu(?:i|e|['’])|du co[ûu]t|des co[ûu]ts"
            r"|du capex|de la facture|des d[ée]penses)(?![^.;?]*\d)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia à la même hauteur que Meta ?", "Nvidia aussi grosse que Meta": no amount.
    Wording(
        ("hauteur", "niveau", " plus ", " aussi ", "égal", "egal"),
        Late(
            rf"\A\W*{COMPANY} (?:est )?(?:[àa] la m[êe]me hauteur|au (?:m[êe]me )?niveau|(?:plus|aussi) [a-zé]+|[ée]gale?)"
            rf" (?:que |qu['’]|[àa] |de |d['’]){COMPANY}\W*\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "La marge à combien ou Nvidia à combien pour l'équilibre ?": one or the other is sought.
    Wording(
        ("combien ou ", " combien "),
        Late(r"\bcombien\b[^.;?,]{0,16} ou (?!combien)[^.;?]{0,40}\bcombien\b", re.IGNORECASE),
        "unread_question",
    ),
    # "Nvidia doit 60 milliards": it owes them.
    Wording(
        (" doit ",),
        Late(
            r"\b(?:nvidia|nvda)(?: lui| nous| leur)? doit \$?\d[\d.,]*(?! ?(?:md\$?"
            r"|milliards)(?: de dollars)? de (?:ventes|gpu|puces))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia fait monter les coûts de 20 %", "l'énergie augmente les coûts de 20 %": what is changed is not what is named.
    Wording(
        ("fait ", "augmente ", "alourdit ", "gonfle "),
        Late(
            rf"\b(?:fait {_MOUNT} (?:{_ITEMS}|l['’][ée]cart)|(?:augmente|alourdit|gonfle) {_ITEMS})[^.;?\d]{{0,12}} de \d",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Est-ce que OpenAI est rentable ?", "is Meta at break even?", "Google est dans le trou de 10 Md": its own.
    Wording(
        (
            "rentab",
            "équilibre",
            "equilibre",
            "break even",
            "breakeven",
            "profitable",
            "in the black",
            "dans le trou",
            "son seuil",
            "son point",
        ),
        Late(
            rf"\b(?:est-ce qu(?:e |['’])){COMPANY} est (?:rentable|[àa] l['’][ée]quilibre|b[ée]n[ée]ficiaire)"
            rf"|\A\W*is {COMPANY} (?:at break[ -]?even|profitable|in the black)\W*\Z|\b{COMPANY} (?:est"
            rf"|tombe) dans le trou\b"
            rf"|\b{COMPANY} atteint son (?:seuil|point)\b|\A\W*{COMPANY} rentable [àa] ",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia ouvre à +4 %", "nvidia +4% cet aprem": its share price.
    Wording(
        ("ouvre ", "termine ", "finit ", "clôture ", "cloture ", "cet aprem", "cet après", "cet apres"),
        Late(
            r"\b(?:ouvre|termine|finit|cl[ôo]ture) (?:la s[ée]ance )?[àa] [+-]?\d[\d,.]* ?%"
            r"|\d ?% cet (?:aprem|apr[eè]s)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Les 15 Md de Meta s'envolent": that is what they are, not by how much they rise.
    Wording(
        ("les ",),
        Late(
            rf"\bles {SUM}\$? (?:de |d['’]){COMPANY} (?:vont )?{_RISES}(?! (?:de|à|a|d['’]) ?\$?\d)(?: encore"
            rf"| aussi)?(?=\W*\Z|[,;.])",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
    # "Qui pense sérieusement que la marge sera de 70 % ?": a figure that is doubted.
    Wording(
        ("croi", "croy", "pens", "imagin", "gob"),
        Late(
            rf"\b(?:qui|quelqu['’]un|peut-on|peut on|qui peut|comment) (?:{_SURELY} )?{_CROIT}(?:-t)?(?:-(?:il"
            rf"|on|elle|nous))?\b"
            rf"[^?\d]*\d[^?]*\?"
            rf"|\b{_CROIT}-(?:vous|on|tu|nous)(?: {_SURELY})\b[^?\d]*\d"
            rf"|\b(?:vous|tu|on) {_CROIT} {_SURELY}\b[^?\d]*\d[^?]*\?",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "De combien la marge a-t-elle baissé ?": since when?
    Wording(
        ("de combien ",),
        Late(
            rf"\bde combien [^?.,;:\d]{{2,40}} (?:a|ont|est|sont|avait|s['’]est)(?:-t)?(?:-(?:il|elle|ils|elles))?"
            rf" (?:t-(?:il|elle) )?{_CHANGE}\w*\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Non pas que la marge soit de 40 %, mais …", "avant que la marge soit de 40 %, …", "il s'en faut que …": not so.
    Wording(
        ("non qu", "non pas qu", "peur qu", "crainte qu", "avant qu", "en faut qu", "loin qu"),
        Late(
            r"\b(?:non(?: pas)?|de (?:peur|crainte)|il s['’]en faut|loin) qu(?:e |['’])[^.;?]*\d"
            r"|\bavant qu(?:e |['’])[^.;?,]{2,40} (?:soit|fasse|vende|atteigne|tombe|passe|monte"
            r"|gagne)[^.;?,]{0,12}\d[^.;?,]*,",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Le cloud a la même marge que l'utilisateur final": which of the two is the other's?
    Wording(
        ("même marge", "meme marge"),
        Late(r"\bm[êe]me marge\b[^.;?\d]{0,30}\bqu(?:e |['’])(?!avant|aujourd|hier|l['’]an)", re.IGNORECASE),
        "refused_reference",
    ),
)
