"""The replacements for what a French statement rests on or is for ("pour les besoins de l'exercice", "selon la
couverture presse"), for what spending must earn, and for the sides of a comparison without "vs", before the words of a text
are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite

_GPUS = r"(?:gpus?|puces|chips|data ?centers?|datacenters|centres de donnees|capex)"
_VARIABLE = r"(?:marge(?: cloud)?|nvidia|nvda|payback|openai|google|meta|microsoft|capex|revenus? ia)"

REWRITES_OF_FRENCH_GROUNDS = (
    # "Pour les besoins de la démonstration, nvidia à 70 Md$", "au besoin, marge à 45 %".
    Rewrite(
        ("besoin",),
        Late(
            r",? ?(?<![a-z])(?:pour les besoins (?:de (?:la |l'|mon |notre )?|du )[a-z]+(?: d[eu] [a-z]+)?"
            r"|au besoin|selon les besoins d[eu] [a-z]+"
            r"|vu les besoins(?: en [a-z]+)?|pour repondre au besoin|d'apres (?:nos|mes|les) besoins"
            r"|le besoin s'en fait sentir)(?: on garde)? ?[,:]"
        ),
        "",
    ),
    Rewrite(
        ("pas besoin d",),
        Late(
            r"(?<![a-z])(?:(?:on n'a|je n'ai|nous n'avons|y a|il n'y a) )?pas besoin d(?:e |')"
            r"(?:details?|sources?|graphiques?|explications?|tableaux?|precisions?|tout ça|changer la marge"
            r"|faire simple)[,;]"
            r" ?(?:juste )?"
        ),
        "",
    ),
    # "Selon la couverture presse, OpenAI fait 13 Md$", "according to Bloomberg's coverage, …".
    Rewrite(
        ("couverture", "coverage", "cover of"),
        Late(
            r"(?<![a-z])(?:(?:en|selon|d'apres) (?:la )?couverture (?:presse|media|(?:du|des|de la"
            r"|de) [a-z]+(?: [a-z]+)?)|couverture du dossier par [a-z]+"
            r"|(?:according to|per|in) [a-z]+(?: [a-z]+)?'s coverage|on the cover of (?:the )?[a-z]+) ?[,:]"
        ),
        "",
    ),
    Rewrite(
        ("revenu requis", "taux de couverture"),
        Late(r"(?<![a-z])(?:au vu|selon|d'apres|compte tenu) (?:du |le |la |de la )?(?:revenu requis|taux de couverture),"),
        "",
    ),
    # "Qu'est-ce qu'il faut gagner pour payer 90 milliards de GPU ?", "combien d'argent manque si …"
    Rewrite(
        ("il faut gagner", "il faut encaisser"),
        Late(r"(?<![a-z])qu'est[- ]ce qu'il faut (?:gagner|encaisser)(?= pour)"),
        lambda found: "combien faut-il gagner".rjust(len(found[0])),
    ),
    Rewrite(
        (" manque",),
        Late(r"(?<![a-z])(?:combien d'argent|quelle somme)(?: nous| leur)? (?=manque)"),
        "combien ",
    ),
    # "Combien de revenus pour amortir 100 Md$ de GPU ?"
    Rewrite(
        ("amortir ", "justifier ", "rentabiliser ", "rembourser "),
        Late(
            r"(?<![a-z])(?:combien de|quels?) revenus?(?: ia| d'ia)? pour (?:amortir|justifier"
            r"|rentabiliser|rembourser)"
            rf" (?={SUM}\$?(?: de dollars)? de {_GPUS})"
        ),
        "quel revenu requis pour ",
    ),
    # "Au-dessus de quelle marge le gap dépasse-t-il 200 Md$ ?"
    Rewrite(
        ("dessus de quel", "dessous de quel"),
        Late(r"(?<![a-z])(?:au-dessus|en dessous|au-dessous) de (?=quel)"),
        "a partir de ",
    ),
    # "Quel gap pour une marge de 30 % et pour une marge de 60 % ?", "compare nvidia à 60 et à 90 milliards".
    Rewrite(
        (" et pour ", " et avec ", " et si ", " puis pour ", " puis avec ", " et pour"),
        Late(
            rf"(?<![a-z])(?P<lead>pour|avec|si) (?P<one>(?:une? |la |le "
            rf"|l')?(?P<var>{_VARIABLE}) [^,;?\d]{{0,16}}\d[^,;?]{{0,24}}?),? (?:et|puis) (?P=lead)"
            rf" (?=(?:une? |la |le |l')?(?P=var) [^,;?\d]{{0,24}}\d)"
        ),
        r"\g<lead> \g<one> vs ",
    ),
    Rewrite(
        (" et a ", " ou a "),
        Late(r"(?<=[a-z] )(a \d[\d.,]*) (et|ou) a (?=\d[\d.,]* ?(?:milliards|mds?\$?|md)(?![a-z]))"),
        r"\1 \2 ",
    ),
)  # fmt: skip
