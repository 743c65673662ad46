"""The replacements for French questions of how large the gap is and when it closes, and for French amounts that come on top
or move from one value to another, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite

_GAP = r"(?:ecart|trou|deficit|manque|gouffre|fosse)"
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
_TO_BE_PAID = (
    r"(?:que (?:[cç]a (?:marche|tienne|passe)|le compte y soit|tout soit (?:paye|rembourse)|on s'y retrouve)"
    r"|s'en (?:tirer|sortir)|recuperer (?:sa|la|notre) mise|s'y retrouver)"
)
_ASKED = r"(?=[^.;]*(?:combien|quel|how much|how many|what))"
_ON_TOP = r" de (?:l'existant|l'actuel|ce qui (?:existe|est prevu)(?: deja)?|la base|la reference|la normale)"
_DIGITS = {"un": "1", "deux": "2", "trois": "3", "cinq": "5", "dix": "10", "vingt": "20"}


def _added(found: re.Match[str]) -> str:
    """ "google +5 milliards" for "5 milliards de google en plus de l'existant"."""
    amount = re.sub(r"^[a-z]+", lambda word: _DIGITS[word[0]], found["sum"])
    named = re.sub(r"^(?:de |d'|of |in )", "", found["what"])
    return f"{named} {'-' if found['less'] else '+'}{amount}"


REWRITES_OF_FRENCH_SIZES = (
    # "Quel écart reste-t-il à combler avec 95 milliards de revenus IA ?", "l'écart à résorber".
    Rewrite(
        (" a combler", " a boucher", " a fermer", " a resorber", "faut combler"),
        Late(
            rf"(?<![a-z])({_GAP})(?: (?:restant|qui reste(?:rait)?|qu'il (?:nous )?reste(?:rait)?"
            rf"|reste(?:rait)?(?:-t-il)?))?"
            r"(?: a|(?<=[a-z]) qu'il faut(?:drait)?) (?:combler|boucher|fermer|resorber)(?![a-z])"
        ),
        r"\1",
    ),
    # "Pour atteindre le point d'équilibre il manque combien de revenus ?", "combien manque-t-il pour être rentable ?"
    Rewrite(
        ("manque combien", "manque-t-il", "manquerait-il", "manquerait combien"),
        Late(rf"(?<![a-z])(?:pour {_EVEN},? {_MISSING}|{_MISSING} pour {_EVEN})(?![a-z])"),
        "quel ecart",
    ),
    # "5 milliards de Google en plus de l'existant, écart ?", "un milliard de GPU en moins réduit l'écart de combien ?"
    Rewrite(
        ("en plus", "en moins", "additionnel", "supplementaire"),
        Late(
            rf"(?:(?<=^)|(?<=[,;:.?] )|(?<=avec )|(?<=si on compte )|(?<=si on ajoute ))(?P<sum>{SUM}"
            r"|(?:un|deux|trois|cinq|dix|vingt) milliards?) (?P<what>(?:de |d')[a-z][a-z' ]{1,32}?) (?:(?P<less>en moins)"
            rf"|en plus|additionnels?|supplementaires?)(?:{_ON_TOP})?"
            r"(?=\W*$|,| (?:augment|redui|font|fait|feraient|creus|chang|port|ajout|retir|diminu|rapproch))"
        ),
        _added,
    ),
    Rewrite(
        (" on top of ",),
        Late(
            rf"(?:(?<=^)|(?<=[,;:.?] )|(?<=with ))(?P<sum>{SUM}) (?P<what>(?:of |in )[a-z][a-z' ]{{1,24}}?) on top of"
            r" (?:the (?:current|existing)(?: figure| one| level| number)?|what (?:exists|there is|we have)"
            r"|today's)(?P<less>)"
        ),
        _added,
    ),
    # "Passons Google de 10 à 15 milliards", "glissons la marge de 50 vers 40 %".
    Rewrite(
        ("passons ", "passez ", "gliss"),
        Late(
            r"(?<![a-z])(?:(?:nous |vous )?pass(?:ons|ez)|gliss(?:ons|ez"
            r"|e))(?= [^,;.?]*(?<![a-z])de [^,;.?]*\d[^,;.?]* (?:a|vers) )"
        ),
        "passe",
    ),
    Rewrite((" vers ",), Late(r"(?<![a-z])(?:va )?de (\d[\d.,]*)( ?%)? vers (?=\d)"), "passe a "),
    # "On rentre dans nos sous si Nvidia vend combien ?", "pour que ça marche, quelle marge ?"
    Rewrite(
        (" si ", " if ", " a partir de "),
        Late(rf"\A\W*{_PAID}(?= (?:si|if|a partir de) ){_ASKED}"),
        lambda found: "break even" if re.search(" (?:we|it|the) ", f" {found[0]} ") else "ecart 0",
    ),
    Rewrite(("on s'y retrouve",), Late(r"(?<=combien )si on s'y retrouve(?=\W*$)"), "a l'equilibre"),
    Rewrite(
        ("pour que ", "pour s'", "pour recuperer "),
        Late(rf"\A\W*pour {_TO_BE_PAID},? {_ASKED}"),
        "equilibre, ",
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
    # "Les revenus actuels suffisent-ils ?", "est-ce que l'IA rapporte assez ?"
    Rewrite(
        (" suffi", "a la hauteur", "rapporte assez"),
        Late(
            r"(?<![a-z])(?:(?:les |le )?revenus? (?:de l'ia |ia |d'ia )?actuels? (?:suffi(?:sen)?t-ils?|(?:est-il"
            r"|sont-ils) a la hauteur"
            r"|suffi(?:sen)?t)|est-ce que l'ia rapporte assez)(?=\W*$)"
        ),
        "quel ecart",
    ),
    # "Comment arrive-t-on à 200 milliards de revenus requis ?", "explique les 50 milliards de coût énergétique".
    Rewrite(
        ("comment ", "explique", "how ", "explain "),
        Late(
            r"(?<![a-z])(?:(?:explique(?:z)?(?:-(?:moi|nous))? |montre(?:z)?(?:-(?:moi|nous))? )?comment (?:(?:arrive"
            r"|obtien|trouve|calcule|parvien)(?:-?t)?-(?:on|tu)"
            r"|(?:on|tu|vous) (?:arriv\w+|obt\w+|trouv\w+|calcul\w+|parv\w+))(?: a)?|explique(?:z)?(?:-(?:moi"
            r"|nous))? (?:les|d'ou viennent(?: les)?))"
            rf" {SUM} (?:de |d'|pour )(?:les |le |la )?(?=(?:revenus? requis|cout|data|facture|chiffre|revenus?)(?![a-z]))"
        ),
        "explique ",
    ),
    Rewrite(
        ("how ", "explain "),
        Late(
            rf"(?<![a-z])(?:(?:explain |show (?:me )?)?how (?:do |did )?(?:we|you|one|they|i) (?:get|come|arrive) (?:to"
            rf"|at|up with)|explain the) {SUM}"
            r" (?:of|for|in) (?=(?:the )?(?:required|data|ai|facilit|energy|total)(?![a-z]*s? at))"
        ),
        "explain ",
    ),
    # "Il faut quelle marge pour arriver à 0 ?", "c koi la marge pr etre a 0".
    Rewrite(
        (" a 0", " a zero"),
        Late(
            r"(?<![a-z])(?:pour|pr) (?:arriver|etre|tomber|descendre|revenir|soi[ts]?) a (?:0|zero)(?=\W*$|[,;]| (?:svp"
            r"|stp|avec|si) )"
        ),
        "a l'equilibre",
    ),
    # "Quel serait l'effet d'une marge de 40 % sur les revenus requis ?"
    Rewrite(
        ("sur les revenus requis", "sur les revenus necessaires", "sur la depense anticipee", "sur le capex justifie"),
        Late(
            r"(?<![a-z])sur (?:les revenus (?:requis|necessaires)(?P<requis>)|la depense anticipee"
            r"|le capex justifie par la demande(?P<backed>))(?![a-z])"
        ),
        lambda found: (
            "sur le revenu requis"
            if found["requis"] is not None
            else "sur le capex soutenu"
            if found["backed"] is not None
            else "sur l'anticipation"
        ),
    ),
    # "En combien d'années récupère-t-on la mise ?", "comment boucler avec 60 Md$ de Nvidia ?"
    Rewrite(
        ("-t-on la mise", "-t-on sa mise"),
        Late(
            r"(?<![a-z])(?:en|dans) combien (?:d'annees|de temps) (?:recupere|rembourse|retrouve)-t-on (?:la"
            r"|sa) mise(?![a-z])"
        ),
        "combien d'annees pour rembourser",
    ),
    Rewrite(
        ("comment boucler", "comment s'en ", "comment y arriver", "make ends meet"),
        Late(
            r"(?<![a-z])comment (?:boucler(?: le budget)?|s'en (?:sortir|tirer)|y arriver)(?= (?:avec|si|a) )"
            r"|(?<![a-z])how (?:do|can|could) we make ends meet(?= (?:with|if|at) )"
        ),
        lambda found: "how to break even" if found[0].startswith("how") else "equilibre,",
    ),
    # "Que coûte au total un parc avec 70 Md$ de GPU ?"
    Rewrite(
        ("que coute ",),
        Late(
            rf"(?<![a-z])que coute (?:au total|en tout) (?:un parc|une ferme|un data ?center|un centre) (?:avec"
            rf"|de) (?={SUM})"
        ),
        "quel cout total avec ",
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
)
