"""The replacements for figures that stand against others, before the words of a text are read: what was hoped for or
denied, a result that is to stay as it is, what only the article has."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_AMOUNT = rf"(?:{SUM}s?|\d[\d.,]* ?%)"
_MONTH = (
    r"(?:jan(?:uary|vier)?|feb(?:ruary)?|fevrier|mar(?:ch|s)|apr(?:il)?|avril|may|mai|june?|juin|july?|juillet"
    r"|aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?)"
)
_SIZE = Late(r"\d[\d.,]*( ?(?:%|[a-z]+\$?|\$))?\W*$")
_ASKS = Late(r"(?<![a-z])(?:quel|combien|que devient|que deviendrait|what|which|how (?:much|low|high|far))")
_RESULT = Late(r"(?<![a-z])(?:gap|hole|shortfall|coverage|ecart|trou|couverture)(?![a-z])")
_GAP = r"(?:(?:the |our )?(?:gap|hole|shortfall|coverage)|l'ecart|le trou|le gap|la couverture)"
_STILL = (
    r"(?:the same|unchanged|constant|where it is|as (?:it )?is|steady|flat|stable"
    r"|inchangee?|identique|le meme|tel quel)"
)
_REVENUE = r"(?:(?:ai )?revenues?|(?:ai )?sales|ca|chiffre d'affaires|ventes|revenus?)(?: (?:d'ia|ia))?"


def _now(found: re.Match[str]) -> str:
    """The figure that holds, in the size of the one that does not: "visait 60 Mds mais n'en fait que 45"."""
    number, size = found[2], found[3]
    written = _SIZE.search(found[1])
    return f"a {number}{size or (written and written[1]) or ''}"


def _kept_gap(found: re.Match[str]) -> str:
    """The gap or the coverage of the baseline as an aim, where a question asks what keeps it."""
    if not _ASKS.search(found.string):
        return found[0]
    if "couverture" in found[0]:
        return "pour couverture +0 pt"
    if "coverage" in found[0]:
        return "for coverage +0 pts"
    return "pour ecart +0%" if found[0].startswith(("pour", "a ")) else "for gap +0%"


def _of_ai(found: re.Match[str]) -> str:
    """ "what coverage with 100B of revenue?": nobody else's than AI's."""
    asked = _ASKS.search(found.string) and _RESULT.search(found.string)
    if not asked or _ANY_COMPANY.search(found.string):
        return found[0]
    return f"{found[1]} revenus ia" if found[2].startswith("de") else f"{found[1]} ai revenue"


_ANY_COMPANY = Late(rf"(?<![a-z]){COMPANY}(?![a-z])")

REWRITES_OF_CONTRASTS = (
    # "Nvidia visait 60 Mds mais n'en fait que 45", "Google ne fait pas 10 Mds, il en fait 15".
    Rewrite(
        ("n'en ", "il en ", "elle en ", " en fait ", "ils en "),
        Late(
            rf"(?<![a-z])(?:devait (?:faire|vendre|gagner)|visait|esperait|,? ?qui (?:faisait|vendait)|(?:ne "
            rf"|n')(?:fait|vend"
            rf"|gagne|faisait) pas|faisait|vendait) ({_AMOUNT}),? (?:mais |et )?(?:il |elle |ils |elles )?(?:n')?en"
            r" (?:fait|fera|vend|vendra|gagne|font|feront)(?: (?:que|plus que|desormais|maintenant|plutot|en fait))?"
            r" (\d[\d.,]*)( ?(?:%|mds?|milliards?|[bm]n?)\$?(?![a-z]))?"
        ),
        _now,
    ),
    # "Nvidia aimed for 60B but only makes 45B".
    Rewrite(
        (" but ",),
        Late(
            rf"(?<= )(?:aimed (?:for|at)|was aiming for|targeted|hoped for|planned"
            rf"|guided(?: to)?) ({_AMOUNT}),? but (?:it |they )?"
            r"(?:only |just |now |actually )?(?:makes?|sells?|made|sold|does|did|reached|hit)(?: only)? (\$?\d[\d.,]*)"
            r"( ?(?:%|[bm]n?|billions?)(?![a-z]))?"
        ),
        _now,
    ),
    # "Nvidia à 60 Mds contre 50 attendus", "marge de 40 % contre 50 % un an plus tôt".
    Rewrite(
        ("contre ", "against "),
        Late(
            rf"({_AMOUNT}),? (?:contre|against) \$?\d[\d.,]*(?: ?(?:%|[bm]n?|mds?|milliards?|billions?)\$?(?![a-z]))?"
            r" (?:attendus?|prevus?|esperes?|l'an (?:passe|dernier)|l'annee (?:passee|derniere)|un an (?:plus tot|avant"
            r"|auparavant)|il y a un an|auparavant|expected|forecast|a year (?:ago|earlier|before)|last year)(?![a-z])"
        ),
        r"\1",
    ),
    # "La marge n'est plus de 50 %, elle est de 40 %", "Ce n'est pas 50 Mds mais 65 Mds que vend Nvidia".
    Rewrite(
        ("n'est ", "n'etait ", "ne sont ", "n'etaient "),
        Late(
            rf"(?<![a-z])(?:ce )?(?:n'(?:est|etait|etaient)|ne sont) (?:plus|pas) (?:de |d'|a )?{_AMOUNT},?"
            r" (?:mais(?: plutot)? |elle est |il est |elles sont |ils sont |c'est )(?:de |a )?"
            r"(?=\d[\d.,]* ?(?:%|mds?|milliards?|[bm]))"
        ),
        "",
    ),
    Rewrite(
        (" que vend ", " que fait "),
        Late(rf"(?<=[\d%sbm$]) que (?:vend|fait|vendrait|ferait) (?=(?:l')?{COMPANY})"),
        " pour ",
    ),
    # "Google fait 12 Mds, Meta également", "Microsoft pareil".
    Rewrite(
        ("egalement", "pareil", "autant"),
        Late(
            rf"(?<=[,;] )({COMPANY}) (?:egalement|pareil|(?:tout )?autant)(?=\W*$|[,;.?])"
            rf"|(?<= et )({COMPANY}) autant(?=\W*$)"
        ),
        lambda found: f"{found[1] or found[2]} aussi",
    ),
    # "Et si l'énergie ne coûtait rien ?", "si OpenAI ne faisait rien".
    Rewrite(
        (" rien",),
        Late(
            r"(?<![a-z])ne (?:(?:faisai|vendai|coutai|rapportai|gagnai|generai)(?:t|ent)|coute|coutera|rapportera"
            r"|fera) rien"
            r"(?![a-z])"
        ),
        "a 0",
    ),
    # "OpenAI triple son CA à 3 Mds", "Nvidia doubles its sales to reach 100B".
    Rewrite(
        ("doubl", "tripl", "quadrupl"),
        Late(
            rf"(?<![a-z])((?:doubl|tripl|quadrupl)[a-z]*) (?:its|their|son|ses|leurs?) {_REVENUE},?"
            rf" (?:(a |to )|pour (?:atteindre|arriver a|passer a) |(?:to|and) reach(?:es)? |et atteint )(?={SUM})"
        ),
        lambda found: f"{found[1]} {found[2] or 'a '}",
    ),
    # "Nvidia en repli, à 45 Mds".
    Rewrite(
        ("en repli", "en baisse", "en hausse", "en recul", "en retrait", "en progression"),
        Late(
            r"(?<![a-z])en (?:repli|baisse|hausse|recul|retrait|progression) ?,? ?a (?=\d[\d.,]* ?(?:mds?"
            r"|milliards?|%))"
        ),
        "a ",
    ),
    # "Quelle marge pour garder le même écart ?", "at a constant gap, what can Nvidia sell?": the gap as it is.
    Rewrite(
        ("gap", "hole", "shortfall", "coverage", "ecart", "trou", "couverture"),
        Late(
            rf"(?<![a-z])(?:(?:that |to |pour |qui |and )?(?:keep|hold|leave|maintain|garde|maint(?:ien|en)"
            rf"|conserve)[a-z]* (?:{_GAP}"
            r" (?:(?:right |exactly )?" + _STILL + r"|a (?:sa valeur|son niveau)(?: actuelle?)?)"
            r"|(?:the same|le meme|the current|the existing) (?:gap|ecart|trou|coverage))"
            rf"|(?:so that |pour que |such that ){_GAP} (?:(?:stays?|remains?|reste|soit) {_STILL}|(?:does not|doesn't)"
            r" (?:move|change)|ne (?:bouge|change) pas)"
            r"|a ecart (?:constant|inchange|egal)|(?:at|for|with) (?:a |an )?(?:constant|unchanged|the same) (?:gap|hole)"
            r"|(?:pour le|avec le|au) meme (?:ecart|trou)|(?:gap|ecart) (?:unchanged|constant|inchange)(?=,))(?![a-z])"
        ),
        _kept_gap,
    ),
    # "What coverage with 100B of revenue?", "quel écart reste-t-il avec 150 Mds de revenus ?".
    Rewrite(
        (" revenue", " revenus", " de ca"),
        Late(
            rf"((?:with|avec|at|a|on|pour|for) {SUM}s?) ((?:of|in) revenues?|de revenus|de ca|de chiffre d'affaires)"
            r"(?= ?(?:[?.,;]|$))(?! needed| required)"
        ),
        _of_ai,
    ),
    # "60 milliards et demi".
    Rewrite(
        ("milliards et demi", "milliard et demi", "millions et demi"),
        Late(r"(?<![\d.,])(\d{1,3}) (milliards?|millions?) et demie?(?![a-z])"),
        r"\1,5 \2",
    ),
    # "Le 28 août Nvidia a publié 60 Mds": the day on which it was said.
    Rewrite(
        ("le ", "on ", "du "),
        Late(
            rf"(?:(?<=^)|(?<=[.;] ))(?:le |on |du )(?:the )?(?:\d{{1,2}}(?:er|st|nd|rd|th)? (?:of )?{_MONTH}|{_MONTH}"
            r" \d{1,2}(?:st|nd|rd|th)?)(?! ?\d),?(?= [a-z])"
        ),
        "",
    ),
    # "Contrairement à l'article, la marge est de 40 %", "comme l'article, sauf que Nvidia fait 60 Mds".
    Rewrite(
        (
            "contrairement",
            "contrary",
            "comme l'article",
            "comme dans l'article",
            "like the article",
            "as in the article",
        ),
        Late(
            r"^(\W*)(?:(?:contrairement (?:a l'article|a cahn|a sequoia|au consensus)|contrary to (?:the article"
            r"|cahn|sequoia"
            r"|consensus)),?|(?:comme (?:dans )?l'article|like the article|as in the article),? (?:sauf(?: que"
            r"| pour)?|mais(?: avec)?"
            r"|except(?: that| for)?|but(?: with)?))(?= )"
        ),
        r"\1",
    ),
    Rewrite(("condition q", "pourvu q"), Late(r"(?<![a-z])(?:a (?:la )?condition|pourvu) qu(?:e |')"), "si "),
    Rewrite(
        ("l'ia ne ", "l'ia n'en "),
        Late(r"(?<![a-z])l'ia (?:ne |n'en )(?:rapporte|genere|gagne|fait|vend)(?:rait|ra)? que (?=\d)"),
        "revenu ia ",
    ),
    Rewrite(
        (" quoi comme",),
        Late(r"(?<![a-z])(?:on )?(?:tombe|arrive|finit|est|se retrouve) (?:a|sur|avec) quoi comme(?![a-z])"),
        "quel",
    ),
)
