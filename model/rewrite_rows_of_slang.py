"""The replacements for colourful words of paying, costing, adding and comparing, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_SLANG = (
    # "Energy and facilities swallow 80B".
    Rewrite(
        (" swallow", " gobble", " devour", " guzzle", " soak", " eat"),
        Late(
            r"(?<![a-z])(facilities|buildings|power|electricity|energy) (?:swallows?|gobbles?(?: up)?|devours?"
            r"|guzzles?|soaks? up|eats?(?: up)?)"
            rf"(?= {SUM})"
        ),
        r"\1 cost",
    ),
    # "Tack another 6B onto Microsoft's AI revenue".
    Rewrite(
        ("tack ", "tacks ", "tacking "),
        Late(rf"(?<![a-z])tack(?:s|ing)? (?:on )?(?:another |an extra )?(?={SUM} (?:more )?(?:on|to|onto|on to) )"),
        "add ",
    ),
    # "Founders would have to swallow a margin of 30%".
    Rewrite(
        (" have to ", " has to ", " settle for ", " live with ", " make do "),
        Late(
            r"(?<![a-z])(?:(?:would |will |may )?(?:have|has) to )?(?:swallow|stomach|live with|make do with"
            r"|settle for|accept)s?"
            r" (?=an? (?:gross )?(?:margin|\d[\d.,]* ?(?:%|percent) (?:gross )?margin))"
        ),
        "",
    ),
    # "Nvidia walks off with 55B in sales".
    Rewrite(
        (" off with ", " away with "),
        Late(
            r"(?<=[a-z]) (?:still )?(?:walks?|makes?|runs?|comes?|gets?) (?:off|away) with"
            rf" (?={SUM} (?:in|of) (?:sales|revenue))"
        ),
        " makes ",
    ),
    # "…, and nobody else budges": they stay as they are.
    Rewrite(
        (" else budges", " else moves", " else changes"),
        Late(r"[,;]? (?:and |but )?(?:nobody|no one|nothing) else (?:budges|moves|changes)(?=\W*$|[.;])"),
        "",
    ),
    # "just the gap plz, nothing set".
    Rewrite(
        (" nothing set", " nothing changed", " nothing else set", " no changes"),
        Late(r",? (?:with )?(?:nothing (?:else )?(?:set|changed)|no changes)(?=\W*$)"),
        "",
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
    # "How large may Nvidia's sales grow before the gap hits 200B?"
    Rewrite(
        ("how large ", "how big ", "how high ", "how far "),
        Late(
            r"(?<![a-z])how (?:large|big|high|far) (?:may|can|could|might) nvidia(?:'s)?(?: gpu)?(?: sales| revenue)?"
            r" (?:grow|get|go|rise|climb|become)(?= before )"
        ),
        "how much may nvidia sell",
    ),
    # "Mistral entre en scène avec 1 Md$ de revenus".
    Rewrite(
        (" en scene", " dans la danse", " dans l'arene"),
        Late(r"(?<=[a-z]) (?:entre|arrive|debarque|monte) (?:en scene|dans la danse|dans l'arene) avec(?= )"),
        " fait",
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
    # "Énergie et bâtiments : ratio de 1,25."
    Rewrite(
        (" ratio de ",),
        Late(r"(?<![a-z])energie(?: et (?:batiments|installations|infrastructures?))? ?[:,] ?(?:un )?ratio de (?=\d)"),
        "ratio energie ",
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
    Rewrite(
        (" numbers", " results", " sales", " figures"),
        Late(
            r"(?<=[\dbnmt$%]),? (?:after|on|given) (?:the|those|these|its|their) (?:ads?|cloud|search|iphone|chip)"
            r" (?:numbers|results|sales|figures)(?=\W*$|[,.;])"
        ),
        "",
    ),
    # "what r we short by".
    Rewrite(
        (" short by", " we short"),
        Late(r"(?<![a-z])what (?:are|r) we (?:short by|short)(?=\W*$| (?:if|with|at) )"),
        "what's the gap",
    ),
)
