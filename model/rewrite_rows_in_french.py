"""The replacements for French turns of speech that say a plain thing otherwise, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_PARTS = {
    "la moitie": "0,5",
    "le tiers": "1/3",
    "un tiers": "1/3",
    "le double": "2",
    "autant que": "1",
    "le quart": "0,25",
}
_PERCENT = {"un tiers": "1/3", "la moitie": "50%", "un quart": "25%"}


def _ratio(percent: str) -> str:
    return str(int(percent.rstrip(" %")) / 100)


REWRITES_IN_FRENCH = (
    Rewrite(("lineaire sur", "straight-line over"), Late(r"(?<=amortissement )lineaire (?=sur )"), ""),
    Rewrite(
        ("aucun ", "ne compte pas ", "pas de revenu", "zero revenu"),
        Late(
            rf"({COMPANY}) n'a (?:pas|aucun) (?:de )?(?:revenus?|chiffre d'affaires)(?: ia| d'ia)?(?![a-z])"
            rf"|on ne compte pas ({COMPANY})(?![a-z])|pas de revenus?(?: ia| d'ia)? (?:chez"
            rf"|pour) ({COMPANY})(?![a-z])|({COMPANY}),? zero revenus?(?: ia)?(?![a-z])"
        ),
        lambda found: f"{next(filter(None, found.groups()))} a 0",
    ),
    Rewrite((" egale",), Late(r"(?<![a-z])a (?:marges?|payback|ratio) egale?s?, (?=.*\d)"), ""),
    Rewrite(
        ("gpu",),
        Late(
            r"(?<![a-z])(?:l'energie(?: et les batiments)?|les batiments) (?:represente(?:nt)?|coute(?:nt)?|vaut"
            rf"|valent|fait|font) ({'|'.join(_PARTS)}|\d{{1,3}} ?%) (?:(?:du|le|de) )?(?:cout|prix)? ?(?:des |les "
            r"|de )?gpus?(?![a-z])"
        ),
        lambda found: f"ratio energie {_PARTS.get(found[1]) or _ratio(found[1])}",
    ),
    Rewrite(
        ("un dollar de ",),
        Late(
            r"(?<![a-z])un dollar de (?:gpus?|puces?) (?:demande|exige|appelle|necessite|entraine) (deux|trois"
            r"|\d[\d.,]*) dollars? d'energie(?: et de batiments?)?"
        ),
        r"ratio energie \1",
    ),
    # "10 milliards de plus de revenus IA", "encore 10 Md$ de revenus IA", "we lose 15b ai rev".
    Rewrite(
        ("de plus de revenu", "encore "),
        Late(rf"(?<![a-z])(?:encore ({SUM}\$?)|({SUM}\$?) de plus) de revenus? ia(?![a-z])"),
        lambda found: f"revenus ia +{found[1] or found[2]}",
    ),
    # "une marge de 10 points plus haute", "revenus IA 40 Md$ plus élevés", "30 % de ventes en plus pour Nvidia".
    Rewrite(
        (" points plus ",),
        Late(r"(?<![a-z])(?:une |la )?marge (?:de )?(\d[\d.,]*) points plus (?:(haute|elevee|forte)|basse|faible)"),
        lambda found: f"marge {'+' if found[2] else '-'}{found[1]} points",
    ),
    Rewrite(
        (" plus eleve", " plus haut", " plus bas", " plus faible"),
        Late(
            rf"(?<![a-z])(revenus? ia|nvidia) (?:de |a )?({SUM}\$?) plus (?:(eleve|haut)|bas|faible)(?:e?s)?(?![a-z])"
        ),
        lambda found: f"{found[1]} {'+' if found[3] else '-'}{found[2]}",
    ),
    Rewrite(
        (" de ventes en ",),
        Late(r"(?<=[%st]) de ventes(?= en (?:plus|moins) (?:pour|chez) nvidia)"),
        "",
    ),
    Rewrite(
        ("combien gagne",),
        Late(r"(?<![a-z])combien gagnent les (?:entreprises|boites|societes) d'ia(?![a-z])"),
        "quel revenu ia",
    ),
    # French asides.
    Rewrite(
        ("sans oublier", "entre autres", "me trompe", "sans certitude", "sauf erreur", "en plus,"),
        Late(
            r"(?<![a-z])(?:sans oublier (?=[a-z])|entre autres, |si je ne me trompe(?: pas)?, "
            r"|sans (?:aucune )?certitude, |sauf erreur(?: de ma part)?, )|^en plus, (?=[a-z])"
        ),
        "",
    ),
    Rewrite(
        ("remplace",),
        Late(r"(?<![a-z])remplace[rz]? (?:la |le |les |l')([a-z' ]{3,24}?) par (?=\d)"),
        r"\1 a ",
    ),
    Rewrite(
        (", dont les ventes",),
        Late(r"(?<=nvidia), dont les ventes (?:atteignent|sont de|s'elevent a|montent a) (?=\d)"),
        " ",
    ),
    Rewrite(
        ("on couvre", "ne couvre", "du requis", "du necessaire", "du besoin", "du revenu requis"),
        Late(
            r"(?<![a-z])(?:on (?:ne )?couvre (?:que |a peine |seulement )?|revenus? ia (?:a |couvrent "
            r"|= ?))(\d[\d.,]* ?%|un tiers|la moitie|un quart) (?:du|des) (?:revenu requis|necessaire|besoin"
            r"|requis)(?![a-z])"
        ),
        lambda found: f"couverture {_PERCENT.get(found[1], found[1])}",
    ),
    Rewrite(
        ("achetent",),
        Late(rf"(?<![a-z])(?:les )?(?:hyperscalers|clouds|entreprises) achetent (?:pour )?(?={SUM}\$? de gpus?)"),
        "",
    ),
    Rewrite(("la somme des",), Late(r"(?<![a-z])la somme des (?=revenus? ia)"), ""),
    Rewrite(
        ("depasser ",),
        Late(rf"(?<![a-z])(?:pour ne pas|sans) depasser ({SUM}\$?) (?:d'ecart|de trou|de gap)(?![a-z])"),
        r"pour ecart de \1",
    ),
    Rewrite(
        ("pas d'ecart", "aucun trou", "aucun ecart", "zero ecart"),
        Late(r"^(\W*)(?:pas d'ecart|aucun (?:trou|ecart)|zero ecart) ?[,:] (?=[a-z])"),
        r"\1equilibre, ",
    ),
    Rewrite(("le jour ou ",), Late(r"(?<![a-z])le jour ou (?=[a-z])"), "si "),
    Rewrite(("on en sera ou", "on en est ou"), Late(r", on en (?:sera|est) ou(?= ?\??$)"), ", quel gap"),
    Rewrite(("ia = ", "ia="), Late(rf"(?<![a-z])ia ?= ?({SUM}\$?) de revenus?(?![a-z])"), r"revenus ia \1"),
    Rewrite(
        (" contre ",), Late(rf"({SUM}\$?|\d[\d.,]* ?%) contre (?=(?:{SUM}\$?|\d[\d.,]* ?%) ?[:;,] ?quel)"), r"\1 vs "
    ),
    # "que ferait Nvidia à 60 Md$ à l'écart ?"
    Rewrite(
        ("que ferait ", "que fait ", "que donnerait ", "que changerait "),
        Late(
            r"(?<![a-z])que (?:ferait|fait|donnerait|changerait) (?:une? )?([^?;]{3,60}?\d[^?;]{0,10}?) (?:a"
            r"|sur) (?:l'(ecart)|le (gap|trou)|la (couverture)|le (revenu requis))(?= ?\??$)"
        ),
        lambda found: f"{found[1]}, quel {next(filter(None, found.groups()[1:]))}",
    ),
    # "Nvidia figé à 50 milliards"
    Rewrite(("fige",), Late(r"(?<![a-z])figee?s? a(?= \d)"), "a"),
    # "plafond de ventes Nvidia pour être à l'équilibre"
    Rewrite(
        ("plafond d",),
        Late(r"(?<![a-z])(?:le )?plafond d(?:es? )?(?:ventes (?:de |pour )?)?nvidia(?= (?:pour|a|avec|si)(?![a-z]))"),
        "nvidia max",
    ),
    Rewrite(("revenus ia nul", "revenu ia nul"), Late(r"(?<![a-z])revenus? ia nuls?(?![a-z])"), "revenus ia 0"),
    Rewrite(
        ("sans revenu",),
        Late(rf"^(\W*)({COMPANY}) sans (?:aucun )?revenus?(?: d'ia| ia)?(?= ?(?:[,;.?]|$))"),
        r"\1\2 a 0",
    ),
    # "Quel pourcentage du revenu requis est couvert ?", "quelle proportion du besoin est couverte".
    Rewrite(
        ("couver",),
        Late(
            r"(?<![a-z])quel(?:le)? (?:pourcentage|part|proportion)(?: (?:du (?:revenu requis|besoin)|des (?:besoins"
            r"|revenus requis)))? (?:est|sont|serait|seraient) couvert(?:e|s|es)?(?![a-z])"
        ),
        "quelle couverture",
    ),
    # "Quelle durée pour être rentable avec une marge de 45 % ?"
    Rewrite(
        ("rentab", "amortir"),
        Late(
            r"(?<![a-z])(?:quelle duree|quel delai|combien de temps|combien d'annees) pour (?:etre rentable|rentabiliser"
            r"|amortir)(?= (?:avec|si|a) )"
        ),
        "equilibre, quel payback",
    ),
    # "Quel revenu IA rentabilise 55 Md$ de GPU ?"
    Rewrite(
        ("rentabilis",),
        Late(r"(?<![a-z])quels? revenus? ia rentabilis(?:e|ent|erait|eraient) (?=\d)"),
        "equilibre quel ca ia,",
    ),
    # "L'écart dépasse-t-il 100 Md$ ?", "on veut rester sous 150 Md$ de gap".
    Rewrite(
        ("depass",),
        Late(
            r"(?:^|(?<=[?.;:,] )|est-ce que )(?:le (gap|trou)|l'(ecart)|le (revenu requis)) depasse(?:ra|rait)?(?:-t-il)?"
            rf" {SUM}\$?(?=[^?]*\?)"
        ),
        lambda found: f"quel {found[1] or found[2] or found[3]}",
    ),
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
    Rewrite(("manqu",), Late(r"(?<![a-z])combien de milliards manqu(?:ent|eraient)(?![a-z])"), "quel ecart"),
    # "Nvidia vend deux fois plus que dans l'article", "google perd un quart".
    Rewrite(
        ("deux fois plus",),
        Late(r"(?<![a-z])(?:deux|(trois)) fois plus que dans (?:l'article|la base|la reference)"),
        lambda found: "x3" if found[1] else "x2",
    ),
    Rewrite(
        (" perd",),
        Late(
            rf"(?<![a-z])({COMPANY}|nvidia) perd(?:ait|rait|ra)? (?:(un quart)|(un tiers)|la moitie)(?: de (?:ses"
            r"|son) (?:revenus?|ventes"
            r"|chiffre d'affaires|ca)(?: (?:d'|en |de l')?ia)?)?(?=\W*$|[,;.] | et )"
        ),
        lambda found: f"{found[1]} {'-25%' if found[2] else 'x2/3' if found[3] else '-50%'}",
    ),
    # "il manque combien de revenus ia", "un écart limité à 90 Md$".
    Rewrite(
        ("combien de revenu",),
        Late(r"(?<![a-z])(?:il )?manque combien de revenus?(?: ia| d'ia)?(?![a-z])"),
        "quel ecart",
    ),
    Rewrite((" limite a ",), Late(r"(?<![a-z])(ecart|gap|trou) limite a (?=\d)"), r"\1 de "),
    # "Si Nvidia fait 45 Md$ ça donne quoi, pis si c'est 80 Md$ ?"
    Rewrite((" si c'",), Late(rf"(?:,|\?)? (?:pis|puis) si c'(?:est|etait) (?={SUM}\$?\W*$)"), " vs "),
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
