"""The replacements for French turns of speech that say a plain thing otherwise, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

_PARTS = {
    "la moitie": "0,5",
    "le tiers": "1/3",
    "un tiers": "1/3",
    "le double": "2",
    "autant que": "1",
    "le quart": "0,25",
}


def _ratio(percent: str) -> str:
    return str(int(percent.rstrip(" %")) / 100)


ROWS = (
    # "Nvidia 90 Md$ à plus ou moins 5 Md$": around it, no range up to there.
    Rewrite(("plus ou moins",), Late(r"(?<=[\d$a-z]) a (?=plus ou moins \d)"), " "),
    Rewrite(
        ("gpu",),
        Late(
            r"(?<![a-z])(?:l'energie(?: et les batiments)?|les batiments) (?:represente(?:nt)?|coute(?:nt)?|vaut"
            rf"|valent|fait|font) ({'|'.join(_PARTS)}|\d{{1,3}} ?%) (?:(?:du|le|de) )?(?:cout|prix)? ?(?:des |les "
            r"|de )?gpus?(?![a-z])"
        ),
        lambda found: f"ratio energie {_PARTS.get(found[1]) or _ratio(found[1])}",
    ),
    # "une marge de 10 points plus haute", "30 % de ventes en plus pour Nvidia".
    Rewrite(
        (" points plus ",),
        Late(r"(?<![a-z])(?:une |la )?marge (?:de )?(\d[\d.,]*) points plus (?:(haute|elevee|forte)|basse|faible)"),
        lambda found: f"marge {'+' if found[2] else '-'}{found[1]} points",
    ),
    Rewrite(
        (" de ventes en ",),
        Late(r"(?<=[%st]) de ventes(?= en (?:plus|moins) (?:pour|chez) nvidia)"),
        "",
    ),
    # French asides.
    Rewrite(
        ("sans oublier", "entre autres", "me trompe", "sans certitude", "sauf erreur"),
        Late(
            r"(?<![a-z])(?:sans oublier (?=[a-z])|entre autres, |si je ne me trompe(?: pas)?, "
            r"|sans (?:aucune )?certitude, |sauf erreur(?: de ma part)?, )"
        ),
        "",
    ),
    Rewrite(
        (", dont les ventes",),
        Late(r"(?<=nvidia), dont les ventes (?:atteignent|sont de|s'elevent a|montent a) (?=\d)"),
        " ",
    ),
    Rewrite(("le jour ou ",), Late(r"(?<![a-z])le jour ou (?=[a-z])"), "si "),
    Rewrite(
        (" contre ",), Late(rf"({SUM}\$?|\d[\d.,]* ?%) contre (?=(?:{SUM}\$?|\d[\d.,]* ?%) ?[:;,] ?quel)"), r"\1 vs "
    ),
    # "plafond de ventes Nvidia pour être à l'équilibre"
    Rewrite(
        ("plafond d",),
        Late(r"(?<![a-z])(?:le )?plafond d(?:es? )?(?:ventes (?:de |pour )?)?nvidia(?= (?:pour|a|avec|si)(?![a-z]))"),
        "nvidia max",
    ),
    Rewrite(("revenus ia nul", "revenu ia nul"), Late(r"(?<![a-z])revenus? ia nuls?(?![a-z])"), "revenus ia 0"),
    # "Quel pourcentage du revenu requis est couvert ?", "quelle proportion du besoin est couverte".
    Rewrite(
        ("couver",),
        Late(
            r"(?<![a-z])quel(?:le)? (?:pourcentage|part|proportion)(?: (?:du (?:revenu requis|besoin)|des (?:besoins"
            r"|revenus requis)))? (?:est|sont|serait|seraient) couvert(?:e|s|es)?(?![a-z])"
        ),
        "quelle couverture",
    ),
    # "Quel revenu IA rentabilise 55 Md$ de GPU ?"
    Rewrite(
        ("rentabilis",),
        Late(r"(?<![a-z])quels? revenus? ia rentabilis(?:e|ent|erait|eraient) (?=\d)"),
        "equilibre quel ca ia,",
    ),
    # "on veut rester sous 150 Md$ de gap".
    Rewrite(
        (" sous ",),
        Late(
            r"(?<![a-z])(?:on veut |il faut |pour )?(?:rester|descendre|passer|tomber) sous "
            rf"(?={SUM}\$? (?:de gap|d'ecart))"
        ),
        "",
    ),
    Rewrite(
        ("ventes max",),
        Late(r"(?<![a-z])ventes max(?:imales|imum|i)?(?= (?:de nvidia )?(?:pour|avec) )"),
        "quelles ventes",
    ),
    # "google perd un quart".
    Rewrite(
        (" perd",),
        Late(
            rf"(?<![a-z])({COMPANY}|nvidia) perd(?:ait|rait|ra)? (?:(un quart)|(un tiers)|la moitie)(?: de (?:ses"
            r"|son) (?:revenus?|ventes"
            r"|chiffre d'affaires|ca)(?: (?:d'|en |de l')?ia)?)?(?=\W*$|[,;.] | et )"
        ),
        lambda found: f"{found[1]} {'-25%' if found[2] else 'x2/3' if found[3] else '-50%'}",
    ),
    # "Les revenus de l'IA gagnent 20 milliards": by as much.
    Rewrite(
        (" gagne", " prend", " prenn"),
        Late(
            r"((?:revenus?|ventes|affaires|ecart|trou|couts?|facture|depenses?)(?: (?:(?! ?(?:si|quand|lorsque|que"
            r"|clouds?) )[a-z' ]){1,24}?)?)"
            r" (?:gagnent?|prend|prennent|gagnerai(?:en)?t|prendrai(?:en)?t) (?=\d)"
        ),
        lambda found: found[1].ljust(len(found[0]) - 1) + "+",
    ),
)
