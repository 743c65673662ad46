"""Wordings of French questions that the model has no answer to: another noun that is asked for, a count, a date, one firm's
debts; and of what is told in doubt or as a share."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_NOUN = (
    r"(?:rendement|dette|budget|mise|croissance annuelle|pib|subvention|taxe|imp[ôo]t|aide(?: publique)?|pr[êe]t"
    r"|emprunt|financement"
    r"|prix|risque|bulle"
    r"|g[âa]chis|puissance|capacit[ée]|surcapacit[ée]|surinvestissement|sous-utilisation|enjeu|perte|b[ée]n[ée]fice"
    r"|profit(?! margin)"
    r"|consommation|production|valeur|valorisation|capitalisation|bourse|rentabilit[ée]|hausse(?! d[e’'])|technologie"
    r")"
)
_IS = r"(?:est|serait|sera|passe|passerait|monte|grimpe|fait|s['’][ée]l[èe]ve|tombe|revient)"
_THINGS = (
    r"(?:utilisateurs?(?: finaux)?|applis?|applications?|clients?|fournisseurs(?: cloud)?|hyperscalers?|clouds|startups?"
    r"|data ?centers?|centres de donn[ée]es|entreprises|d[ée]veloppeurs|h\d+|chips|temps de calcul)"
)

WORDINGS_OF_FRENCH_QUESTIONS = (
    # "La dette est de combien si Nvidia vend 80 Md$ ?", "quel rendement avec une marge de 40 % ?"
    Wording(
        ("combien", "quel"),
        Late(
            rf"\b(?:la |le |l['’]|une |un )?{_NOUN} (?:d['’e]\S* ?\w* )?{_IS}(?:ait)? (?:de |[àa] )?combien\b"
            rf"|\b[àa] combien (?:{_IS}|est|se monte)(?:-t-elle)? (?:la |le |l['’]){_NOUN}\b"
            rf"|\bcombien (?:fait|vaut) (?:la |le |l['’]){_NOUN}\b"
            rf"|\bquel(?:le)?s? (?:(?:est|serait|sera|devient) )?(?:la |le "
            rf"|l['’])?{_NOUN}\b(?! (?:de (?:l['’][ée]nergie|capex|la d[ée]pense)|du (?:co[ûu]t|capex)))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Combien d'utilisateurs pour être à l'équilibre ?", "quel nombre de data centers ?", "combien d'OpenAI faut-il ?"
    Wording(
        ("combien d", "nombre d"),
        Late(
            rf"\b(?:combien|quel nombre) d(?:e |['’]){_THINGS}\b|\bcombien d(?:e |['’]){COMPANY}(?= (?:faut"
            rf"|il faudrait)\b)"
            rf"|\bfaudrait combien d(?:e |['’]){COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Combien OpenAI doit-il dépenser pour combler le gap ?"
    Wording(
        ("dépenser", "depenser", "emprunter", "économiser", "economiser", " lever ", "investir", "payer"),
        Late(
            rf"\bcombien (?:doit |devrait )?{COMPANY} (?:doit|devrait|peut)(?:-(?:il|elle))? (?:d[ée]penser"
            rf"|emprunter|[ée]conomiser"
            rf"|lever|investir|payer)|\b{COMPANY} doit (?:d[ée]penser|emprunter|[ée]conomiser|lever|investir"
            rf"|payer) combien",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Combien les clouds doivent-ils rapporter pour combler le gap ?"
    Wording(
        ("cloud", "hyperscaler"),
        Late(
            r"\bcombien (?:le |les )?(?:clouds?|hyperscalers) doi(?:t|vent)(?:-ils?)? (?:rapporter|encaisser|gagner|faire)"
            r"|\b(?:clouds|hyperscalers) doivent (?:faire|gagner|encaisser|rapporter) combien",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Quand OpenAI fera-t-il 100 Md$ ?", "comment Google peut-il gagner 30 Md$ ?", "qui paie si Nvidia vend 80 Md$ ?"
    Wording(
        ("quand ", "comment ", "où ", "qui "),
        Late(
            r"\A\W*quand (?:est-ce qu)?[^?,]*\b(?:atteint|atteindra-t-on|sera-t-on|rentable|fera|vendra|atteindra"
            r"|aura|d[ée]passera|passera|tombera"
            r"|atteindront|feront)[^?,]*\?"
            rf"|\A\W*(?:comment|o[ùu]) (?:{COMPANY}|nvidia)\b[^?]*\?|\A\W*qui paie\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Je vois mal Nvidia à 100 Md$", "j'ai du mal à croire à …".
    Wording(
        ("mal ", "délire", "delire", "folie", "difficile d"),
        Late(
            r"\b(?:vois|imagine) mal\b|\bc['’]est de la folie\b|\bdifficile d['’]imaginer\b|\bdu mal [àa] (?:voir"
            r"|croire|imaginer)\b|\bc['’]est du d[ée]lire\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "L'énergie passe à 45 % du coût total", "l'énergie, c'est la moitié du coût total"
    Wording(
        ("coût", "cout"),
        Late(
            r"\b(?:[ée]nergie|[ée]lectricit[ée]|b[âa]timents)\b[^.;?]*\d ?% (?:du|des) (?:co[ûu]ts?(?: total)?"
            r"|d[ée]penses)\b(?! (?:des|de) (?:gpu|puces))"
            r"|\bc['’]est la moiti[ée] du co[ûu]t total\b|\bla moiti[ée] du co[ûu]t total, c['’]est\b",
            re.IGNORECASE,
        ),
        "ratio_of_total",
    ),
    # "Quel coût par GPU pour l'équilibre ?"
    Wording(
        ("par gpu", "par data center", "par puce"),
        Late(r"\bco[ûu]t par (?:gpu|data ?center|puce)\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "La marge passe à la moitié": half of what it is, or 50 %?
    Wording(
        ("à la moitié", "a la moitie"),
        Late(r"\bmarge (?:passe|tombe|descend) [àa] la moiti[ée]\W*\Z", re.I),
        "refused_reference",
    ),
    # "Nvidia à 60 Md$, quel gap ? Et quelle marge pour l'équilibre ?"
    Wording(
        ("quel gap", "quel est le gap", "quel écart", "quel ecart"),
        Late(
            r"\bquel(?: est le)? (?:gap|[ée]cart)\b[^?]*(?:\?|,) ?et (?:quel(?:le)?s? (?:marge|payback)|combien pour)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Faut-il que les revenus IA doublent si on veut 75 % de couverture ?"
    Wording(
        ("faut-il que", "combien d'énergie", "combien d’énergie", "combien doit faire le reste"),
        Late(
            r"\bfaut-il que les revenus ia\b|\bcombien d['’][ée]nergie faut-il\b|\bcombien doit faire le reste\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "à combien s'élèvent-ils ?", "combien font-ils ?": who?
    Wording(
        ("-ils ?", "-ils?"),
        Late(r"\b(?:combien (?:font|gagnent)|[àa] combien s['’][ée]l[èe]vent)-ils ?\?", re.IGNORECASE),
        "refused_reference",
    ),
    # "La part d'OpenAI est de combien s'il fait 20 Md$ ?"
    Wording(
        ("part d", "part de ", "part pour ", "part est"),
        Late(
            rf"\b(?:quel(?:le)?|la|sa) (?:est (?:la |sa )?)?part (?:d['’e] ?|pour )(?:l['’][ée]nergie|{COMPANY})\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Quel gap si Nvidia vend 70 Md$ ? Et si la marge tombe à 40 % ?": with both, or instead?
    Wording(
        ("? et ", "?et ", "et quel"),
        Late(
            r"\d[^?]*\? ?et (?:si|avec) (?!\d[\d,. ]*(?:md\$|%|ans) ?\?)[^?]*\d|\baujourd['’]hui ?\? et (?:avec|si) "
            r"|\baujourd['’]hui et quel (?:gap|[ée]cart) si |\bactuel et celui (?:avec|si) ",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Combien de mois pour rembourser 60 Md$ de GPU ?"
    Wording(("combien de mois",), Late(r"\bcombien de mois\b", re.IGNORECASE), "refused_period"),
    Wording(
        ("prévisions", "previsions"),
        Late(r"\b[ée]cart par rapport aux pr[ée]visions\b", re.IGNORECASE),
        "refused_offset",
    ),
    # "Combien doit investir Google ?", "Oracle doit rembourser combien ?"
    Wording(
        ("combien",),
        Late(
            rf"\bcombien doit (?:investir|payer|lever|emprunter|rembourser|pr[êe]ter|acheter|d[ée]penser) {COMPANY}\b"
            rf"|\b{COMPANY} doit (?:rembourser|acheter|pr[êe]ter) combien\b|\bde combien {COMPANY} doit(?:-(?:il"
            rf"|elle))? r[ée]duire ses co[ûu]ts",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Combien coûte le passage de Nvidia à 100 Md$ ?", "de combien la facture augmente si l'énergie double ?"
    Wording(
        ("combien", "qu'est-ce que", "qu’est-ce que", "taille du march"),
        Late(
            r"\bcombien co[ûu]te (?:le passage|le tout)|\bcombien [çc]a co[ûu]te de passer\b"
            r"|\bcombien est investi\b|\bde combien (?:la )?facture\b"
            r"|\bqu['’]est-ce que [çc]a (?:co[ûu]te|rapporte|demande)\b|\bcombien [çc]a rapporte\b"
            r"|\b[çc]a (?:rapporte|demande) (?:combien(?! de revenus?)|quoi)\b"
            r"|\ble march[ée] (?:passe [àa]|est de) combien\b|\btaille du march[ée]\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)
