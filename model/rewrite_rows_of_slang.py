"""The replacements for colourful words of paying, costing, adding and comparing, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_SLANG = (
    # "Tack another 6B onto Microsoft's AI revenue".
    Rewrite(
        ("tack ", "tacks ", "tacking "),
        Late(rf"(?<![a-z])tack(?:s|ing)? (?:on )?(?:another |an extra )?(?={SUM} (?:more )?(?:on|to|onto|on to) )"),
        "add ",
    ),
    # "How does a one-year payback stack up against a three-year one?"
    Rewrite(
        (" stack up against ", " stacks up against ", " measure up against "),
        Late(r" (?:stacks?|measures?) up against "),
        " compare with ",
    ),
    # "what's the damage".
    Rewrite(
        ("damage", "dmg", "verdict"),
        Late(r"(?<![a-z])what(?:'?s| is| would be) the (?:damage|dmg|verdict)(?=\W*$| (?:if|with|at|for|on)(?![a-z]))"),
        "whats the gap",
    ),
    # "Quelle est la situation avec Nvidia à 60 Md$ ?", "quel effet si la marge passe à 40 % ?"
    Rewrite(
        ("bilan ", "verdict ", "resultat ", "situation ", "tableau ", "impact ", "effet ", "conclusion "),
        Late(
            r"(?<![a-z])quel(?:le)? (?:(?:est|serait|sera) (?:donc )?)?(?:le |la |l'|un )?(?:bilan|verdict|resultat"
            r"|situation|tableau|impact|effet|conclusion)(?: global| final)? (?=(?:si|avec|quand|une fois|en|d'une?"
            r"|aurait|a)(?![a-z]))(?:aurait |d'(?=une? ))?"
        ),
        "quel ecart ",
    ),
    # "The cloud guys want their cut too, say 18%".
    Rewrite(
        (" their cut", " their slice", " their share"),
        Late(
            r"(?<![a-z])(?:the )?(?:clouds?|hyperscalers?)(?: guys| folks| people| providers)? (?:want|take|get"
            r"|keep)s? their"
            r" (?:cut|slice|share)(?: too| as well)?(?:,? say| of|:|,) (?=\d[\d.,]* ?(?:%|percent))"
        ),
        "cloud margin ",
    ),
    # "…: laquelle creuse le plus l'écart ?"
    Rewrite(
        ("laquelle ", "lequel "),
        Late(
            r"[,:]? ?(?:laquelle|lequel) (?:creuse|comble|reduit|augmente|ferme) (?:le plus |davantage )(?:l'ecart|le trou)"
            r"(?: le plus)?(?=\W*$)"
        ),
        "",
    ),
    # "If power costs push the facility ratio to 1.2", "meta +50% after those ad numbers".
    Rewrite(
        (" costs ", " prices "),
        Late(
            r"(?<![a-z])(?:higher |rising |lower |falling )?(?:power|energy|electricity|construction|land"
            r"|labou?r) (?:costs|prices)"
            r" (?:push|drive|lift|raise|send|take|bring)(?:es|s)? (?=(?:the |our )?(?:facility|energy) ratio)"
        ),
        "",
    ),
)
