"""The replacements for French questions of how large the gap is and when it closes, and for French amounts that come on top
or move from one value to another, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.rewrite import Rewrite

_EVEN = (
    r"(?:(?:etre|atteindre|arriver|parvenir|revenir)(?: a| au)? (?:l'equilibre|(?:le )?point d'equilibre"
    r"|(?:le )?seuil de rentabilite)"
    r"|etre rentables?|rentrer dans (?:nos|ses|leurs|les) (?:frais|sous|fonds)|s'y retrouver)"
)
_MISSING = (
    r"(?:il (?:nous )?manque(?:rait)? combien(?: de revenus)?"
    r"|combien (?:de revenus )?(?:nous )?manque(?:rait)?-t-il(?: de revenus)?)"
)
# What says that all is paid for, where the model has nothing else that could be meant.
_PAID = (
    r"(?:on (?:rentre dans (?:nos|ses) (?:sous|frais|fonds)|s'y retrouve|s'en sort|est (?:tranquilles?|rentables?"
    r"|dans le vert))"
    r"|tout est (?:rembourse|paye|amorti)|les comptes sont (?:bons|a l'equilibre)|le compte y est"
    r"|(?:le modele|[cç]a|l'equation|le calcul) (?:tient|marche|passe|est bouclee?)|c'est (?:bon|jouable|gagne)"
    r"|we get our money back|it (?:all )?works(?: out)?|the (?:numbers|math|maths|sums) works?|we are fine)"
)
_ASKED = r"(?=[^.;]*(?:combien|quel|how much|how many|what))"


ROWS = (
    # "Pour atteindre le point d'équilibre il manque combien de revenus ?", "combien manque-t-il pour être rentable ?"
    Rewrite(
        ("manque combien", "manque-t-il", "manquerait-il", "manquerait combien"),
        Late(rf"(?<![a-z])(?:pour {_EVEN},? {_MISSING}|{_MISSING} pour {_EVEN})(?![a-z])"),
        "quel ecart",
    ),
    # "On rentre dans nos sous si Nvidia vend combien ?"
    Rewrite(
        (" si ", " if ", " a partir de "),
        Late(rf"\A\W*{_PAID}(?= (?:si|if|a partir de) ){_ASKED}"),
        lambda found: "break even" if re.search(" (?:we|it|the) ", f" {found[0]} ") else "ecart 0",
    ),
    # "En combien d'années récupère-t-on l'investissement avec 75 milliards de revenus IA ?"
    Rewrite(
        ("-t-on l'investissement", "l'investissement est-il "),
        Late(
            r"(?<![a-z])(?:en combien (?:d'annees|de temps)) (?:(?:recupere|rembourse|amorti"
            r"|rentabilise)(?:-t)?-on l'investissement"
            r"|l'investissement est-il (?:rembourse|recupere|amorti|rentabilise))"
            r"(?![^?]*equilibre)"
        ),
        "combien d'annees pour rembourser",
    ),
    # "En combien d'années récupère-t-on la mise ?"
    Rewrite(
        ("-t-on la mise", "-t-on sa mise"),
        Late(
            r"(?<![a-z])(?:en|dans) combien (?:d'annees|de temps) (?:recupere|rembourse|retrouve)-t-on (?:la"
            r"|sa) mise(?![a-z])"
        ),
        "combien d'annees pour rembourser",
    ),
    # "Nvidia 70 Md$ [sources : Reuters, FT]", ", source Bloomberg".
    Rewrite(
        ("source", "sources"),
        Late(
            r"(?<=[\w$%]) ?(?:[\[(] ?sources? ?: [^\])\d]{2,40}[\])]|[-–—] sources? ?: [a-z ,]{2,30}(?= [-–—]|\W*$)"
            r"|, source (?:: )?[a-z ]{2,20}(?=\W*$|,))"
        ),
        "",
    ),
    # "La marge est de 46 %, non de 56 %", "ratio 1,1 (non 1,3)".
    Rewrite(
        ("non de ", "non a ", "non d'", "(non "),
        Late(
            rf"(?<=[\d%$a-z]),? (?:non (?:de |a |d'une? )(?:{SUM}|\d[\d.,]* ?%|\d[\d.,]*|(?:un|deux|trois|quatre"
            rf"|cinq)(?: ans?)?)|\(non (?:{SUM}|\d[\d.,]* ?%|\d[\d.,]*)\))(?![\w%])"
        ),
        "",
    ),
    # "Tesla aurait besoin de gagner combien pour que l'on soit à zéro ?"
    Rewrite(
        (" a zero", " a 0"),
        Late(
            r"(?<![a-z])pour qu(?:e (?:l'on|tout|l'ecart)|'on) (?:soit|tombe|arrive|revienne) a (?:0|zero)(?=\W*$|[,;])"
        ),
        "pour l'equilibre",
    ),
    # "On hésite entre 45 et 50 % de marge ; montre les deux."
    Rewrite(
        ("hesit",),
        Late(
            r"(?<![a-z])(?:on |je |nous |we |i )?hesit(?:e|ons|ate) (?:entre|between) ([^;,.?]*?\d[^;,.?]*?) (?:et"
            r"|and) ([^;,.?]*\d[^;,.?]*?) ?[;,.] (?:montre|show)[a-z -]*(?:les deux|both)"
        ),
        r"\1 vs \2",
    ),
)
