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
_COSTS = Late(r"nvidia|gpu|ratio|energ|data|capex|cout|cost|marge|margin")
_DIGITS = {"un": "1", "deux": "2", "trois": "3", "cinq": "5", "dix": "10", "vingt": "20"}


def _added(found: re.Match[str]) -> str:
    """ "google +5 milliards" for "5 milliards de google en plus de l'existant"."""
    amount = re.sub(r"^[a-z]+", lambda word: _DIGITS[word[0]], found["sum"])
    named = re.sub(r"^(?:de |d'|of |in )", "", found["what"])
    return f"{named} {'-' if found['less'] else '+'}{amount}"


def _total_of_ai(found: re.Match[str]) -> str:
    """The AI revenue for a total of companies; where costs are told as well, as it stands."""
    if _COSTS.search(found.string):
        return found[0]
    if found[0].startswith("what"):
        return "what is ai revenue"
    return "ca ia" if found[0] == "total ia" else "quel revenu ia"


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
    # "Le revenu nécessaire pour un coût de centres de données de 240 Md$"
    Rewrite(
        ("pour un cout ",),
        Late(
            r"(?<![a-z])(revenu (?:necessaire|requis)|ecart|gap|besoin|depense anticipee) pour un cout (?:de "
            r"|des )(?:centres? de donnees|data ?centers?)"
            rf" de (?={SUM})"
        ),
        r"\1 si le cout total est de ",
    ),
    # "Combien l'IA doit-elle rapporter pour amortir 90 Md$ de puces ?", "how much must AI earn to amortize 90B of chips?"
    Rewrite(
        (" amortir ", " amortize ", " amortise "),
        Late(
            rf"((?:doi(?:t|vent)|faut)(?:-(?:il|elle|ils))?[a-z' ]{{0,24}} (?:generer|rapporter|encaisser"
            rf"|gagner)(?: l'ia)?) pour amortir (?={SUM})"
            rf"|(?P<en>must [a-z ]{{2,24}} (?:generate|earn|make|bring in)) to amorti[sz]e (?={SUM})"
        ),
        lambda found: f"{found['en']} for " if found["en"] else f"{found[1]} pour ",
    ),
    # "La moitié du capex doit être soutenue par la demande", "if half of the capex were anticipation".
    Rewrite(
        ("moitie du ", "half of the capex"),
        Late(
            r"(?<![a-z])(?:la )?moitie du (?:capex|cout(?: total)?) (?:doit|devrait|devra) etre (?:soutenue?|couverte?"
            r"|portee?) par la demande"
            r"|(?<![a-z])(?:la )?moitie du capex (?:etait de l'anticipation|(?:doit|devait) etre (?:de l'anticipation"
            r"|anticipee?))|(?<![a-z])(?:la )?moitie du revenu requis (?:doit|devrait) venir de l'ia"
            r"|(?<=if )(?P<en>half of the capex (?:were|was|is) anticipation)"
        ),
        lambda found: "coverage is 50%" if found["en"] else "couverture de 50 %",
    ),
    # "Que faut-il que l'IA gagne pour 45 Md$ de GPU ?"
    Rewrite(
        ("que l'ia gagne", "que l'ia rapporte"),
        Late(r"(?<![a-z])qu(?:e faut-il|'est-ce qu'il faut) que l'ia (?:gagne|rapporte)"),
        "combien doit gagner l'ia",
    ),
    # "Meta à 12 Md$, Google à 8 Md$ : total IA ?", "que devient le total ?"
    Rewrite(
        ("total",),
        Late(
            r"(?<![a-z])(?:(?:que devient|ou en est|; donne) le total(?: ia)?|what does the total become"
            r"|(?<=: )total ia)(?=\W*$)"
        ),
        _total_of_ai,
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
