"""The replacements for levels and changes as the French press tells them, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import SIZED

_MOVES = r"(?:(?:re)?mont|grimp|bondi|(?:re)?tomb|chut|recul|baiss|plong|(?:re)?descend|gliss|s'envol|se repli)[a-z]*"
_CHANGE = r"(?:hausse|baisse|chute|progression|recul|croissance|augmentation|diminution|reduction|repli)"
_LEVEL = r"(?=\$?\d[\d., ]{0,8} ?(?:md\$?|mds|milliards?|b|bn)(?![a-z])|[01][.,]\d(?!\d* ?[%a-z]))"

_UNIT = re.compile(r" ?(?:mds?\$?|milliards(?: de dollars)?|t\$?|bn?|%|ans?)$")


def _unit(found: str) -> str:
    """The unit at the end of what was found."""
    unit = _UNIT.search(found)
    return unit[0] if unit else ""


REWRITES_OF_FRENCH_LEVELS = (
    # "Nvidia monte vers les 70 Md$", "une chute de Nvidia aux alentours de 40 Md$": the level that it comes to.
    Rewrite(
        (
            "vers ",
            "autour d",
            "alentours ",
            "environs ",
            "au niveau d",
            "du cote d",
            "jusqu'aux ",
            " dans les ",
            " aux ",
            " sur ",
            "pres de ",
        ),
        Late(
            rf"(?<![a-z])((?:{_MOVES}|{_CHANGE})[^,.;:?\d]{{0,40}}? )(?:vers (?:les )?|autour (?:de |des )"
            rf"|aux alentours (?:de |des )"
            r"|aux environs (?:de |des )|au niveau (?:de |des )|du cote (?:de |des )|jusqu'aux |aux "
            r"|sur (?:les )?|dans les "
            rf"|tout pres de |a pres de ){_LEVEL}"
        ),
        r"\1a ",
    ),
    # "Nvidia : baisse attendue à 40 Md$", "hausse anticipée de 20 %".
    Rewrite(
        ("attendu", "anticipe", "espere", "vise", "projete"),
        Late(rf"(?<![a-z])({_CHANGE}) (?:attendue?|anticipee?|esperee?|visee?|projetee?)(?= (?:a|de) \d)"),
        r"\1",
    ),
    Rewrite(
        (" seen at ", " forecast at ", " expected at ", " seen to ", " forecast to "),
        Late(
            r"(?<![a-z])(drop|fall|decline|rise|increase|jump) (?:seen|forecast|expected|projected) (?:at|to) (?=\$?\d)"
        ),
        r"\1 to ",
    ),
    # "La hausse de Nvidia s'élèverait à 8 Md$": its size.
    Rewrite(
        (" a ",),
        Late(
            rf"(?<![a-z])({_CHANGE} (?:de |d'|du |des )[^,.;:?\d]{{2,40}}?) (?:(?:s'eleve|se chiffre|se monte"
            rf"|se limite)[a-z]*"
            r"|(?:est |serait |etait )?(?:estimee|evaluee|chiffree)) a (?=\d)"
        ),
        r"\1 de ",
    ),
    # "Nvidia passe le seuil de 60 Md$", "OpenAI au seuil des 12 Md$": a level, no break-even.
    Rewrite(
        ("seuil ",),
        Late(r"(?<![a-z])(?:le|au|sous le|sur le) seuil (?:de |des |d'environ )(?=\d)"),
        "a ",
    ),
    Rewrite(("seuil ",), Late(r"(?<=quel )seuil de (?=ventes|ca |revenus?|marge|chiffre)"), ""),
    # "marge cloud et produit 50 %".
    Rewrite(
        (" produit",),
        Late(
            r"(?<=marge )((?:de )?(?:\d[\d.,]* ?% )?)(?:sur le )?cloud (?:et|\+|plus) (?:(?:le"
            r"|sur le) )?produits?(?![a-z])"
        ),
        r"\1",
    ),
    # "Quelle hausse d'OpenAI comblerait l'écart ?": to what?
    Rewrite(
        ("quelle hausse ", "quelle augmentation ", "quelle progression "),
        Late(
            r"(?<![a-z])quelle (?:hausse|augmentation|progression) (?:de |d'|du |des )"
            r"(?=[^,.;?\d]{2,30} (?:combl|ferm|port|ramen)[a-z]* )"
        ),
        "quelle ",
    ),
    # "60 bons milliards".
    Rewrite((" bons milliards",), Late(r"(?<=\d) bons (milliards)(?![a-z])"), r" \1"),
    # "2 milliards 500 millions".
    Rewrite(
        (" milliards ", " milliard "),
        Late(r"(?<![\d.,])(\d{1,3}) milliards? (?:et )?(\d00) millions?(?![a-z])"),
        lambda found: f"{found[1]},{found[2][0]} milliards",
    ),
    # "deux fois moins de ventes pour Nvidia".
    Rewrite(
        ("fois moins de ", "fois plus de "),
        Late(r"(?<=fois )(moins|plus) de (?:ventes|revenus?|chiffre d'affaires|ca)(?: ia)?(?= (?:pour|chez|a) [a-z])"),
        r"\1",
    ),
    # "Pour les revenus IA on prend 90 Md$", "Nvidia, on met 60 Md$": that is where it is put, and no gain.
    Rewrite(
        ("on pren", "on met", "on retient", "on pose", "nous pren", "nous met", "nous reten"),
        Late(
            rf",? ?(?<![a-z])(?:on (?:prend|prendra|met|mettra|retient|pose)|nous (?:prenons|mettons|retenons))"
            rf"(?: plutot| donc| alors)? (?={SUM}(?! ?(?:\$ ?|de dollars )?de (?:plus|moins)))"
        ),
        " ",
    ),
    # "Nvidia plutôt à 70 Md$ qu'à 60 Md$", "je préfère une marge à 40 % qu'à 50 %": the first of the two.
    Rewrite(
        (" qu'a ",),
        Late(
            rf"(?<![a-z])(?:plutot|davantage|plus) a (?P<one>{SIZED}|\d[\d.,]*(?: ans?)?) qu'a (?:{SIZED}"
            rf"|\d[\d.,]*(?: ans?)?)(?![a-z])"
        ),
        lambda found: f"a {found['one']}{_unit(found[0]) if found['one'][-1].isdigit() else ''}",
    ),
    Rewrite(
        (" qu'a ",),
        Late(rf"(?<![a-z])(prefer\w* [^.;,?\d]{{0,30}} a {SIZED}) qu'a {SIZED}"),
        r"\1",
    ),
)
