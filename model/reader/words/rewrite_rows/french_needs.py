"""The replacements for what French says of needs, ways out and parts of the spending in words that are read as something
else ("besoin 250 Md$, Nvidia ?", "à quelle marge on s'en sort ?"), before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.rewrite import Rewrite


def _one_year(found: re.Match[str]) -> str:
    """A year in a figure, which "un" alone is not."""
    return f"{found[1]} 1 an"


ROWS = (
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
    # "OpenAI gagne 12,5 Md$ par an": earns.
    Rewrite(
        (" gagne",),
        Late(rf"(?<=[a-z] )gagne(?= {SUM} (?:par an|chaque annee|annuels)(?![a-z])(?! de plus))"),
        "fait",
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
    # "Le retour est de 2 ans", "le retour serait de 18 mois".
    Rewrite(
        ("retour est ", "retour serait "),
        Late(
            r"(?<![a-z])retour (?:est|serait) (?:de |d'|a )?(?:environ )?(?=\d[\d.,]* ?(?:ans?|annees?|mois)(?![a-z]))"
        ),
        "payback ",
    ),
    # "six mois à un an de retour"
    Rewrite(
        ("un an d", "un an pour "),
        Late(r"(?<![a-z])un an (?=d'amortissement|de payback|de retour|pour (?:rembourser|amortir|rentabiliser))"),
        "1 an ",
    ),
    # "comment rendre l'IA rentable ?".
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
)
