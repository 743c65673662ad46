"""The replacements for what French questions ask for in other words: a least revenue, a need, a coverage, a comparison,
before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite, in_place

_SPENT = r"(?:les |le |l'|des? |nos )?(?:depenses?|capex|investissements?|couts?)"
_EARNED = r"(?:les |le |des? |nos )?(?:revenus?|recettes|ca)(?: (?:de l'|d')ia| ia)?"

REWRITES_OF_FRENCH_ASKING = (
    # "Quel est l'écart entre les dépenses et les revenus ?"
    Rewrite(
        (" entre ",),
        Late(rf"(?<![a-z])(ecart|trou|fosse|difference|gap)( aujourd'hui)? entre {_SPENT} et {_EARNED}(?![a-z])"),
        r"ecart\2",
    ),
    # "Quel chiffre d'affaires minimal pour OpenAI …?", "Combien au minimum Microsoft doit-il gagner …?"
    Rewrite(
        (" minim", " maxim"),
        Late(r"(?<=quel )(chiffre d'affaires|revenu|montant|ca) (?:minimal|minimum|maximal|maximum)(?= [^?]*\?)"),
        r"\1",
    ),
    Rewrite(("combien au m",), Late(r"(?<![a-z])combien au (?:minimum|maximum)(?= [^?]*\?)"), "combien"),
    # "Que faut-il comme revenus avec Nvidia à 70 Md$ ?"
    Rewrite(
        (" comme revenus", " comme recettes"),
        Late(r"(?<![a-z])que faut-il comme (?:revenus|recettes)(?: a l'ia)?(?![a-z])"),
        "quels revenus faut-il",
    ),
    # "Quelle somme Google doit-il gagner …?"
    Rewrite(
        ("quelle somme ",), Late(r"(?<![a-z])quelle somme (?=[a-z' ]{2,24}[ -](?:doit|faut|devrait)|faut)"), "combien "
    ),
    # "Le cloud ne prélève que 10 % de marge", "Les hyperscalers ne margent qu'à 12 %".
    Rewrite(
        (" que ", " qu'a "),
        Late(
            r"(?<= )(?:ne |n')(preleve(?:nt)?|marge(?:nt)?|garde(?:nt)?|encaisse(?:nt)?|touche(?:nt)?) qu(?:e "
            r"|')(?=\d|a \d)"
        ),
        r"\1 ",
    ),
    # "Dans quelle mesure les dépenses sont-elles couvertes ?"
    Rewrite(
        ("couvert",),
        Late(
            r"(?<![a-z])(?:dans quelle mesure|a quel point) (?:les depenses|les besoins|le besoin|le capex)"
            r" (?:sont-elles|sont-ils|est-il) couverte?s?(?![a-z])"
        ),
        "quelle couverture",
    ),
    # "Marge de 40 % comparé à 60 %".
    Rewrite((" compare",), Late(r"(?<=[\d%$]) comparee?s? a (?=\d|une? (?:marge|amortissement) )"), " vs "),
    # "Comment évolue l'écart entre une marge de 40 % et une marge de 60 % ?"
    Rewrite(
        ("comment evolue",),
        Late(
            r"(?<![a-z])comment evolue(?:rait)? (l'ecart|le trou|la couverture) (?P<first>entre)"
            r"( une? [^?,]{4,32}?) (?P<then>et)( une? [^?,]{4,32}?)(?= ?\?)"
        ),
        lambda found: in_place(found, 1, 3, 5, first="avec", then="vs"),
    ),
    # "dépenses par anticipation pour un coût de 200 Md$".
    Rewrite((" pour un cout de ",), Late(r"(?<=anticipation) pour un cout de (?=\d)"), " pour capex de "),
)
