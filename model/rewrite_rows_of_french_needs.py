"""The replacements for what French says of needs, ways out and parts of the spending in words that are read as something
else ("besoin 250 Md$, Nvidia ?", "à quelle marge on s'en sort ?"), before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite, behind

_SPEND = r"(?:du capex|des depenses|de la depense|des investissements)"
_BACKED = (
    r"(?:est|sont) (?:vraiment |reellement )?(?:soutenue?s?|couverte?s?|portee?s?|justifiee?s?|financee?s?|adossee?s?)"
    r" (?:par|a) (?:la |une )?(?:vraie )?demande|correspond(?:ent)? a (?:la|une) (?:vraie )?demande"
)

REWRITES_OF_FRENCH_NEEDS = (
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
)
