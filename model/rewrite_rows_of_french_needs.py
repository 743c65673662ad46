"""The replacements for what French says of needs, ways out and parts of the spending in words that are read as something
else ("besoin 250 Md$, Nvidia ?", "à quelle marge on s'en sort ?"), before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite, behind

_SPEND = r"(?:du capex|des depenses|de la depense|des investissements)"
_BACKED = (
    r"(?:est|sont) (?:vraiment |reellement )?(?:soutenue?s?|couverte?s?|portee?s?|justifiee?s?|financee?s?|adossee?s?)"
    r" (?:par|a) (?:la |une )?(?:vraie )?demande|correspond(?:ent)? a (?:la|une) (?:vraie )?demande"
)

_YEARS = r"(?:\d+|un|deux|trois|quatre|cinq|six|sept|huit|dix) ans?(?![a-z])"


def _one_year(found: re.Match[str]) -> str:
    """A year in a figure, which "un" alone is not."""
    return f"{found[1]} 1 an"


REWRITES_OF_FRENCH_NEEDS = (
    # "Quel effet a une hausse de 20 % des ventes de Nvidia sur le revenu requis ?"
    Rewrite(
        ("quel effet ", "quel impact ", "quel est l'effet ", "quel est l'impact ", "quel serait l'"),
        Late(
            r"^(\W*)quel (?:(?:est|serait|sera) l')?(?:effet|impact)(?: (?:aurait|a|de)(?![a-z])| d'|) ?("
            r"(?:une? |la |le |l'|des? )?[^?]{6,60}?) sur (?:la |le |l')(couverture"
            r"|revenu requis|cout total|ecart|trou)(?=\W*\?)"
        ),
        r"\1avec \2, quel \3",
    ),
    # "besoin 250 Md$, Nvidia ?", "tco et besoin pour nvidia 60 mds", "couverture à 80 %, besoin combien ?"
    Rewrite(
        ("besoin",),
        Late(
            r"(?:^|(?<=[,;:.?!] )|(?<= et )|(?<= et le )|(?<=^un )|(?<=^le )|(?<=[%\d] )|(?<=mds ))besoin"
            rf"(?= (?:combien|(?:avec|pour|si|de) |sans marge|sans energie|{SUM}|et )|\W*$)(?! (?:de|d') (?!{SUM}))"
        ),
        "hurdle",
    ),
    # "Que signifie un besoin de 280 Md$ pour Nvidia ?"
    Rewrite(
        (" un besoin de ",),
        Late(
            r"(?<![a-z])que (?:signifie|implique|donne"
            rf"|veut dire) (?P<need>un )besoin de (?={SUM}[^,;?]{{0,12}} pour nvidia)"
        ),
        lambda found: f"{behind('nvidia ? avec', found, 'need')}hurdle de ",
    ),
    # "OpenAI gagne 12,5 Md$ par an": earns.
    Rewrite(
        (" gagne",),
        Late(rf"(?<=[a-z] )gagne(?= {SUM} (?:par an|chaque annee|annuels)(?![a-z])(?! de plus))"),
        "fait",
    ),
    # "À quelle marge on s'en sort ?"
    Rewrite(
        ("s'en sort", "s en sort", "s’en sort"),
        Late(r"(?<![a-z])(?:on |nous |l'ia |ca )?(?:s'en |s en )sort(?![a-z])"),
        "equilibre",
    ),
    # "Qu'est-ce qui ferme le trou avec marge 40"
    Rewrite(
        ("qui ferme", "qui comble", "qui remplit", "qui efface"),
        Late(
            r"(?<![a-z])qu(?:'| )est[- ]ce qui (?:ferme|comble|remplit|efface) (?=(?:le trou|l'ecart"
            r"|le deficit)(?! de \d)(?![a-z]))"
        ),
        "comment combler ",
    ),
    # "Quel % du capex est soutenu par la demande ?"
    Rewrite(
        ("%", "pourcentage", "part ", "proportion", "fraction"),
        Late(
            r"(?<![a-z])quel(?:le)? (?:%|pourcentage|part|proportion"
            rf"|fraction) {_SPEND} (?:{_BACKED})(?![a-z])(?!(?: reelle| actuelle)?,? en (?:dollars|milliards))"
        ),
        "quelle couverture",
    ),
    # "Google prend 5 milliards de plus".
    Rewrite(
        (" prend", " prenn"),
        Late(rf"(?<=[a-z] )(?:prend|prenne?nt)(?= {SUM} (?:de plus|en plus|supplementaires)(?![a-z]))"),
        "gagne",
    ),
    # "Nvidia plus ou moins 60 milliards": about as much.
    Rewrite(
        ("plus ou moins",),
        Late(rf"(?<=[a-z] )plus ou moins (?={SUM}(?! ?%))(?<! a plus ou moins )"),
        "environ ",
    ),
    # "Le total IA ça fait combien avec OpenAI 13 Md$ ?"
    Rewrite(
        ("le total",),
        Late(r"(?<![a-z])le total (?:de l')?ia,? (?:ca|cela) (?:fait|donne) combien(?![a-z])"),
        "combien de revenus ia ?",
    ),
    # "payback un an", "rembourser en un an ou en trois ans", "un amortissement de un an et de quatre ans".
    Rewrite(
        (" un an", "d'un an", " une annee"),
        Late(
            r"(?<![a-z])((?:pay-?back|amorti[a-z]*|retour|rembours[a-z]*|recuper[a-z]*|delai|duree"
            r"|rentabilis[a-z]*)(?: (?:sur"
            r" investissement|du capex|des? [a-z]+|les? [a-z]+|est|serait|passe|tombe|de retour|de payback))?(?:"
            r" (?:en|sur|de|a|d'|:))?"
            r"|(?<![a-z])pour) ?(?:d')?(?:un an|une annee)(?![a-z]| (?:et demi|plus tot|avant|auparavant))"
        ),
        _one_year,
    ),
    Rewrite(
        ("d'un, ", " un, ", " un et ", " un ou "),
        Late(
            r"(?<![a-z])((?:pay-?back|amorti[a-z]*|retour|rembours[a-z]*)(?: [a-z]+){0,2} )(?:d')?(?:de )?un((?:,"
            r" (?:de )?(?:deux|trois|quatre"
            r"|cinq|\d))* (?:et|ou) (?:de )?(?:deux|trois|quatre|cinq|six|\d+) ans)(?![a-z])"
        ),
        r"\1 1\2",
    ),
    # "L'IA est-elle rentable si la marge est de 30 % ?": with what gap?
    Rewrite(
        (" rentable", " rembourse", " amorti", " justifie"),
        Late(
            r"^(\W*)(?:est-ce que )?(?:l'(?:ia|investissement|industrie|affaire)|le capex) (?:est|serait|devient"
            r"|deviendrait|sera|peut|pourrait)(?:-(?:t-)?(?:elle|il))?(?: (?:etre|devenir))?"
            r" (?:rentable|rembourse|amorti|justifie)(?: (?:aujourd'hui|actuellement|maintenant))?"
            r"(?=(?: (?:si|avec|quand|a|lorsque|pour) [^?]*)?\W*\?)"
        ),
        r"\1quel ecart",
    ),
    Rewrite(
        (" l'ia est-elle rentable", " l'ia serait-elle rentable"),
        Late(r"(?<![a-z])(?:sous|a) quelles? conditions? l'ia (?:est|serait)-elle rentable(?![a-z])"),
        "comment combler trou",
    ),
    # "Comment rendre l'IA rentable ?", "que faudrait-il pour que l'IA soit rentable ?": what closes the gap.
    Rewrite(
        (" rentable",),
        Late(
            r"(?<![a-z])(?:(?:sous|a) quelles? conditions? l'ia (?:est|serait|devient|deviendrait)-elle rentable"
            r"|qu'est-ce qui (?:rendrait|rend|peut rendre) (?:l'ia|tout ca|l'ensemble) rentable|comment rendre"
            r" (?:l'ia|tout ca) rentable"
            r"|comment l'ia (?:peut|pourrait)-elle (?:etre|devenir) rentable|que fau(?:t"
            r"|drait)-il pour que l'ia soit rentable)(?![a-z])"
        ),
        "comment combler trou",
    ),
    Rewrite(
        ("l'ecart", " le trou", " le gap"),
        Late(
            r"(?<![a-z])(?:comment (?:peut-on |on peut )?(?:resserrer|faire (?:baisser|disparaitre)|retrecir"
            r"|contenir|attenuer|limiter|abaisser|alleger|eliminer|supprimer)"
            r"|qu'est-ce qui (?:ferait|fait|peut faire)"
            r" baisser) (?:l'|le )(?:ecart|trou|gap)(?! ?(?:a|de|d'|sous|jusqu)(?![a-z]))"
        ),
        "comment combler trou",
    ),
    # "À combien revient l'énergie par dollar de GPU ?"
    Rewrite(
        ("a combien revien",),
        Late(r"(?<![a-z])a combien revien(?:t|nent) (?=l'energie|les installations)"),
        "combien coute ",
    ),
    # "Quelles mesures pour réduire l'écart ?", "comment améliorer la couverture ?"
    Rewrite(
        ("l'ecart", " le trou", " le gap"),
        Late(
            r"(?<![a-z])quel(?:le)?s (?:mesures|solutions|pistes|actions|moyens) pour (?:reduire|resorber|diminuer"
            r"|baisser|combler) (?:l'|le )"
            r"(?:ecart|trou|gap)(?! ?(?:a|de|d'|sous|jusqu)(?![a-z]))"
        ),
        "comment combler trou",
    ),
    Rewrite(
        (" la couverture",),
        Late(
            r"(?<![a-z])(?:comment (?:peut-on |on peut )?|qu'est-ce qui (?:peut |pourrait |permet d'|permettrait d'"
            r"|ferait )?)(?:ameliore(?:r|rait)?"
            r"|augmente(?:r|rait)?|remonte(?:r|rait)?|monter|accroitre) la couverture(?! ?(?:a|de|d'|jusqu)(?![a-z]))"
        ),
        "facteurs cles couverture",
    ),
    # "Rembourser en deux ans ou en trois ans ?", "une marge de 50 % ou bien de 30 %".
    Rewrite(
        (" ou en ", " ou bien "),
        Late(rf"(?<=ans|.an) ou (?:bien )?en (?={_YEARS})(?=[a-z])|(?<= %|.%) ou bien de (?=\d+ ?%)"),
        " ou ",
    ),
    Rewrite(
        (" plutot que sur ", " plutot que en ", " plutot qu'en "),
        Late(rf"(?<=ans|.an) plutot (?:que (?:sur|en)|qu'en) {_YEARS}"),
        "",
    ),
    # "On rembourse l'investissement en cinq ans".
    Rewrite(
        (" l'investissement ", " la mise ", " les depenses "),
        Late(
            r"(?<![a-z])(rembours(?:e|er|ons|ent)|amorti(?:t|r|ssons|ssent)) (?:l'investissement|la mise"
            r"|les depenses) (?=(?:en|sur) )"
        ),
        r"\1 ",
    ),
    Rewrite(
        (" de cote",),
        Late(rf"(?<![a-z])on (?:laisse|met) ({COMPANY}) de cote(?![a-z])"),
        r"sans \1",
    ),
    # "La rentabilité des clouds est de 20 %": their margin.
    Rewrite(
        ("rentabilite d", "rentabilite est ", "rentabilite de "),
        Late(
            r"(?<![a-z])(?:la |une )?rentabilite(?= (?:des (?:clouds|utilisateurs|hyperscalers|fournisseurs)"
            r"|du cloud)[^,;.?]{0,24}\d+ ?%"
            r"| (?:est )?de \d+ ?% (?:pour|chez) (?:les )?(?:clouds|utilisateurs|hyperscalers))"
        ),
        "la marge",
    ),
    # "Fais le calcul pour un écart nul avec la marge comme inconnue".
    Rewrite(
        (" comme inconnue", " comme variable"),
        Late(r"(?<=[a-z\d$%]),? avec (?:la |le |les |l')?([a-z' ]{4,30}?) comme (?:inconnue|variable)(?=\W*$)"),
        r", quelle \1 ?",
    ),
    # "Que rapporterait l'IA si OpenAI doublait ?"
    Rewrite(
        ("que rapport", "que gagn", "que gener", "qu'encaiss"),
        Late(r"^(\W*)(?:que |qu')(?:rapport|gagn|gener|encaiss)(?:e|erait|ait) l'ia (?=si |avec |quand )"),
        r"\1quel revenu ia ",
    ),
    Rewrite(
        ("un an d", "un an pour "),
        Late(r"(?<![a-z])un an (?=d'amortissement|de payback|de retour|pour (?:rembourser|amortir|rentabiliser))"),
        "1 an ",
    ),
    # "Avec 90 milliards de revenus IA, rembourse-t-on l'investissement ?"
    Rewrite(
        ("-t-on ", "-il "),
        Late(
            r"(?<![a-z])(?:(?:rembourse|recupere)-t-on (?:l'investissement|le capex|la mise)"
            r"|(?:l'investissement|le capex) (?:est|serait)-il (?:rembourse|amorti|justifie|rentable))(?![a-z])"
        ),
        "quel ecart",
    ),
    Rewrite(
        (" une rentabilite de ",),
        Late(
            r"(?<![a-z])((?:clouds|utilisateurs|hyperscalers|fournisseurs) (?:ont|gardent"
            r"|font)) une rentabilite (?=de \d)"
        ),
        r"\1 une marge ",
    ),
    # "Nvidia vaut combien en ventes si la couverture est de 80 % ?"
    Rewrite((" vaut combien en ventes",), Late(r"(?<=[a-z]) vaut combien en ventes"), " vend combien"),
)
