"""The replacements for French verbs and turns that give, ask for or compare a value, in forms that the vocabulary lacks,
before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_GAP = r"(?:ecart|trou|deficit|manque a gagner)"
_SCALE = r"(?:milliards?|mds?|md\$|billions?|bn|b|%)"
_PUT = (
    r"(?:(?:je |j'|nous |on )?(?:saisis|saisissons|inscris|inscrivons|retiens|retenons|retenez|retiens|prends|prenons"
    r"|prenez|mets|mettons|mettez|met"
    r"|compte|comptons|comptez|note|notons|notez|table sur|tablons sur|pose|posons|posez))"
)
_TENS = {
    "dix": 10,
    "vingt": 20,
    "vingt-cinq": 25,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "quatre-vingts": 80,
}
_UNITS = {"un": 1, "deux": 2}


def _in_digits(found: re.Match[str]) -> str:
    """ "1,5 dollar" for "un dollar cinquante"."""
    return f"{_UNITS[found[1]] + _TENS[found[2]] / 100:g} dollar".replace(".", ",")


REWRITES_OF_FRENCH_FORMS = (
    # "Je saisis 105 milliards pour Nvidia", "mettez 12,8 Md$ à Meta et 9,6 Md$ à Apple".
    Rewrite(
        (" pour ", " a "),
        Late(
            rf"(?<![a-z']){_PUT} (?P<sum>{SUM}) (?:pour|a) (?P<who>{COMPANY}|l'ia)(?![a-z])"
            rf"(?P<again>(?:,| et) (?P<sum2>{SUM}) (?:pour|a) (?P<who2>{COMPANY}|l'ia)(?![a-z]))?"
        ),
        lambda found: (
            f"{found['who']} {found['sum']}" + (f", {found['who2']} {found['sum2']}" if found["again"] else "")
        ),
    ),
    # "Et si l'IA générait deux cents milliards ?", "le cloud prenait 20 %".
    Rewrite(
        ("generait", "genererait", "degageait", "encaissait"),
        Late(r"(?<![a-z])(?<!que )(?<!combien )(?:generait|genererait|degageait|encaissait)(?= )"),
        "rapporte",
    ),
    Rewrite(
        (" prenait ", " prendrait ", " prenaient ", " prendraient "),
        Late(r"(?<![a-z])(clouds?|hyperscalers?) (?:prenai(?:en)?t|prendrai(?:en)?t) (?=\d[\d.,]* ?%)"),
        r"\1 garde ",
    ),
    # "Un dollar cinquante d'énergie par dollar de GPU".
    Rewrite(
        (" dollar",),
        Late(rf"(?<![a-z])(un|deux) dollars? ({'|'.join(sorted(_TENS, key=len, reverse=True))})(?= d)"),
        _in_digits,
    ),
    # "Salesforce arrive avec 4 milliards", "Nvidia termine l'exercice à 68 milliards", "quelque chose comme 70 milliards".
    Rewrite(
        (" arrive avec ", " termine ", "quelque chose comme"),
        Late(rf"(?<= )(?:arrive avec|termine (?:l'exercice|l'annee) a|quelque chose comme) (?={SUM})"),
        "a ",
    ),
    # "Gonfle les revenus IA de 15 milliards".
    Rewrite(("gonfle",), Late(rf"(?<![a-z])gonfle(?:z|r)?(?= [^,;.?]{{3,30}} de {SUM})"), "monte"),
    # "J'encadre Nvidia entre 58 et 63 milliards", "balaye la marge de 30 à 60 %".
    Rewrite(
        ("j'encadre ", "balaye", "balaie"),
        Late(r"(?<![a-z])(?:j'encadre|nous encadrons|bala[yi]e(?:z|ons)?) (?=[^,;.?]*\d)"),
        "",
    ),
    # "Marge en recul de 3 points à peine".
    Rewrite((" a peine",), Late(r"(?<=points) a peine(?=\W*$|[,;.])|(?<=%) a peine(?=\W*$|[,;.])"), ""),
    # "Atteindre l'équilibre rien qu'avec OpenAI".
    Rewrite(("rien qu'avec",), Late(rf"(?<![a-z])rien qu'avec(?= {COMPANY}(?![a-z]))"), "avec"),
    # "Dans quelles conditions arrive-t-on à l'équilibre ?", "comment éliminer les 125 milliards d'écart ?"
    Rewrite(
        ("dans quelles conditions",),
        Late(r"(?<![a-z])dans quelles conditions (?:arrive|parvient|revient)(?:-t)?-on a l'equilibre(?=\W*$)"),
        "quels leviers pour l'equilibre",
    ),
    Rewrite(
        ("comment elimin", "comment suppr", "comment effac", "comment resorb"),
        Late(
            rf"(?<![a-z])comment (?:eliminer|supprimer|effacer|resorber|faire disparaitre) (?:les {SUM} (?:de |d')|l'|le "
            rf"|ce |cet )(?={_GAP})"
        ),
        "comment combler l'",
    ),
    # "Quelle fraction des revenus nécessaires avons-nous déjà ?"
    Rewrite(
        ("quelle fraction ", "quelle part ", "quelle proportion "),
        Late(
            r"(?<![a-z])quelle (?:fraction|part|proportion) (?:des revenus|du revenu) (?:necessaires?|requis"
            r"|exiges?) (?:avons-nous|a-t-on|est(?:-elle)?) (?:deja )?"
            r"(?:couverte?|la|acquise?|gagnes?|deja)?(?=\W*$| (?:avec|si) )"
        ),
        "quelle couverture",
    ),
    # "Dans ton modèle, les revenus d'Apple valent combien ?", "que vaudrait l'écart sans OpenAI ?"
    Rewrite(
        ("valent combien", "combien valent", "vaudrait"),
        Late(
            r"(?<![a-z])(?:val(?:ent|ait|aient)|vaudrai(?:t|ent)) combien|combien (?:valent|vaudrai(?:t|ent))"
            r"|que vaudrait(?= (?:l'|le |la |les )[a-z])"
        ),
        lambda found: "quel est" if found[0].startswith("que ") else "est combien",
    ),
    # "Nouvel écart ?"
    Rewrite(
        ("nouvel ecart", "nouveau trou", "nouvelle couverture"),
        Late(r"(?<![a-z])(?:le )?(?:nouvel|nouveau|nouvelle) (?=(?:ecart|trou|revenu requis|couverture)(?![a-z]))"),
        "",
    ),
    # "Nvidia vend 60 contre 65 milliards", "écart pour 50 / 75 / 100 milliards de ventes Nvidia".
    Rewrite(
        (" contre ",), Late(rf"(?<![\d.,])(\d+(?:[.,]\d+)?) contre (?=\d+(?:[.,]\d+)? ?{_SCALE}(?![a-z]))"), r"\1 vs "
    ),
    Rewrite(
        (" / ",),
        Late(rf"(?<![\d.,/])(\d+) / (\d+) / (?=\d+ ?{_SCALE}(?![a-z]))"),
        lambda found: f"{found[1]}, {found[2]}, ",
    ),
    # "Deux scénarios : IA à 90 milliards, puis IA à 130 milliards", "je veux comparer A et B".
    Rewrite(
        ("deux scenarios", "deux hypotheses", "deux cas", "two scenarios", "two cases"),
        Late(
            r"(?<![a-z])(?:deux (?:scenarios|hypotheses|cas)|two (?:scenarios|cases)) ?: ([^,;.?]*\d[^,;.?]*), (?:puis"
            r"|then) (?=[^,;.?]*\d)"
        ),
        r"\1 vs ",
    ),
    Rewrite(
        ("comparer ", "comparatif "),
        Late(r"(?<![a-z])(?:je|nous|on) (?:veux|voudrais|souhaite|voulons|veut|aimerais) comparer (?=[^.?]*\d)"),
        "compare ",
    ),
    # "60 milliards, non pardon 65 milliards".
    Rewrite(("non pardon", "non, pardon"), Late(r",? non,? pardon,?(?= )"), ", non,"),
    # "Enlève la Chine : Alibaba 0, Tencent 0, ByteDance 0".
    Rewrite(
        ("la chine", "china"),
        Late(r"\A\W*(?:enleve|retire|supprime|sans|oublie|remove|drop|without|ex)(?:z)? (?:la )?chin[ea] ?: ?"),
        "",
    ),
    # "Sur quelle durée faut-il amortir pour que l'écart soit nul ?"
    Rewrite(
        ("quelle duree ", "combien de temps "),
        Late(
            r"(?<![a-z])sur (?:quelle duree|combien de temps) (?:faut-il|doit-on|faudrait-il|peut-on) (?:amortir|etaler"
            r"|rembourser)(?= pour )"
        ),
        "quelle duree de retour",
    ),
)
