"""The replacements for French forms: endings, elisions and levels, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import SIZED

_SCALE = r"(?:milliards?|mds?|md\$|billions?|bn|b|%)"

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


_RISE = r"(?:rise|increase|gain|jump|boost|hike|bump)"

_CUT = r"(?:cut|drop|fall|decline|reduction|loss)"

_UNIT = re.compile(r" ?(?:mds?\$?|milliards(?: de dollars)?|t\$?|bn?|%|ans?)$")


def _unit(found: str) -> str:
    """The unit at the end of what was found."""
    unit = _UNIT.search(found)
    return unit[0] if unit else ""


_SPENT = r"(?:les |le |l'|des? |nos )?(?:depenses?|capex|investissements?|couts?)"
_EARNED = r"(?:les |le |des? |nos )?(?:revenus?|recettes|ca)(?: (?:de l'|d')ia| ia)?"

ROWS = (
    # "le cloud prenait 20 %".
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
    # "Atteindre l'équilibre rien qu'avec OpenAI".
    Rewrite(("rien qu'avec",), Late(rf"(?<![a-z])rien qu'avec(?= {COMPANY}(?![a-z]))"), "avec"),
    # "que vaudrait l'écart sans OpenAI ?"
    Rewrite(
        ("vaudrait",),
        Late(r"que vaudrait(?= (?:l'|le |la |les )[a-z])"),
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
    # "A cut of 10 points in the margin and one of 10B at Nvidia", "a 5B increase for Google and one of 3B for Meta".
    Rewrite(
        (" and one of ", ", one of "),
        Late(
            rf"(?<![a-z])((?:(?P<more>{_RISE})|{_CUT})(?![a-z])[^;.?]{{0,60}}?(?:,| and)) one of (?=(?:about )?\$?\d)"
        ),
        lambda found: f"{found[1]} {'rise' if found['more'] else 'cut'} ",
    ),
    # "deux fois moins de ventes pour Nvidia".
    Rewrite(
        ("fois moins de ", "fois plus de "),
        Late(r"(?<=fois )(moins|plus) de (?:ventes|revenus?|chiffre d'affaires|ca)(?: ia)?(?= (?:pour|chez|a) [a-z])"),
        r"\1",
    ),
    # "Quel chiffre d'affaires minimal pour OpenAI …?", "Combien au minimum Microsoft doit-il gagner …?"
    Rewrite(
        (" minim", " maxim"),
        Late(r"(?<=quel )(chiffre d'affaires|revenu|montant|ca) (?:minimal|minimum|maximal|maximum)(?= [^?]*\?)"),
        r"\1",
    ),
    Rewrite(("combien au m",), Late(r"(?<![a-z])combien au (?:minimum|maximum)(?= [^?]*\?)"), "combien"),
    # "pour les revenus IA on prend 90 Md$".
    Rewrite(
        ("on pren", "on met", "on retient", "on pose", "nous pren", "nous met", "nous reten"),
        Late(
            rf",? ?(?<![a-z])(?:on (?:prend|prendra|met|mettra|retient|pose)|nous (?:prenons|mettons|retenons))"
            rf"(?: plutot| donc| alors)? (?={SUM}(?! ?(?:\$ ?|de dollars )?de (?:plus|moins)))"
        ),
        " ",
    ),
    # "Nvidia plutôt à 70 Md$ qu'à 60 Md$".
    Rewrite(
        (" qu'a ",),
        Late(
            rf"(?<![a-z])(?:plutot|davantage|plus) a (?P<one>{SIZED}|\d[\d.,]*(?: ans?)?) qu'a (?:{SIZED}"
            rf"|\d[\d.,]*(?: ans?)?)(?![a-z])"
        ),
        lambda found: f"a {found['one']}{_unit(found[0]) if found['one'][-1].isdigit() else ''}",
    ),
    # "l'écart entre dépenses et revenus".
    Rewrite(
        (" entre ",),
        Late(rf"(?<![a-z])(ecart|trou|fosse|difference|gap)( aujourd'hui)? entre {_SPENT} et {_EARNED}(?![a-z])"),
        r"ecart\2",
    ),
)
