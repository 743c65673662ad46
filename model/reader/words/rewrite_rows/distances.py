"""The replacements for how far it is to break even, which asks the gap and sets no target, before the words of a text are
read."""

from __future__ import annotations

from model.late import Late
from model.reader.words.rewrite import Rewrite

_EVEN = (
    r"(?:the )?(?:break(?:ing)?[- ]?even|(?:a )?zero gap|zero(?=\W*$| (?:with|at|if)\b)|closing (?:the |our )?(?:gap|hole"
    r"|shortfall)|full coverage|covering (?:it|everything)|being (?:covered|even))(?! (?:revenue|margin|payback|level"
    r"|sales))(?! (?:is|are) (?!we\b|they\b|it\b|you\b|ai\b|the industry))"
)
_EVEN_IN_FRENCH = r"(?:l'equilibre|le point mort|(?:un |l')ecart nul|combler (?:l'ecart|le trou)|le point d'equilibre)"
_AFAR = r"(?:a combien(?: de milliards?)?|a quelle distance|loin)"
_AT = r"(?:est-on|sommes-nous|on est|nous sommes)"
# What is sought by such words is how far an input must go: "how far must Nvidia fall to break even?".
_NO_INPUT = r"(?![^,;.?]*\b(?:must|should|can|could|have to|has to|need|needs)\b)"
_WE = r"(?:we|they|you|one|it|ai|the industry|us)"

ROWS = (
    # "How far off is break even at Nvidia 60B?", "how much is left to break even", "by how much do we miss break even".
    Rewrite(
        ("how ", "distance"),
        Late(
            r"(?<![a-z])(?:(?:so |and |by )*how (?:far|distant|short|(?:much|many billions?)(?= (?:(?:do|would"
            rf"|will) {_WE} miss|(?:is|are|still|remains?|left|separates?|short|away|off"
            rf"|missing)\b))){_NO_INPUT}(?: (?:off|away|out|short|left|missing|still|is|are|am|was|remains?|to|go"
            rf"|separates?|do|would|will|miss|i|{_WE}|from|of|until|before|for|be|get(?:ting)?))*?|(?:what(?:'s"
            rf"| is) )?(?:the |our )?distance (?:to|from|until)) {_EVEN}(?![a-z])(?: (?:are|is|would|am) (?:{_WE}"
            r"|i)(?: be)?)?"
        ),
        "what is the gap",
    ),
    # "How far is AI revenue from what's needed?", "how short is AI revenue at Nvidia 60B?"
    Rewrite(
        ("how far ", "how short "),
        Late(
            r"(?<![a-z])how (?:far|short)(?: off)? (?:(?:are (?:we|they)|is (?:the |our |today's )?(?:ai )?revenue) from"
            r" (?:the |our )?(?:what(?:'s| is) (?:needed|required)|required revenue|requirement|need)"
            r"|is (?:the |our |today's )?ai revenue(?= (?:at|with|if|when) |\W*$))(?![a-z])"
        ),
        "what is the gap",
    ),
    # "How near is break even at 30B Nvidia?", "how close are we to break even", "on en est loin à 40 % de marge ?"
    Rewrite(
        ("how close", "how near", " loin"),
        Late(
            rf"(?<![a-z])how (?:close|near) {_NO_INPUT}(?:(?:are|is|am|would) {_WE}(?: be)?(?: to {_EVEN})?"
            rf"|is {_EVEN})(?! to )(?![a-z])|(?<![a-z])(?:on|nous) en (?:est|sommes) loin(?= (?:a|avec|si) )"
        ),
        lambda found: "what is the gap" if found[0].startswith("how") else "quel ecart",
    ),
    # "Il manque combien pour l'équilibre ?", "à combien de l'équilibre est-on ?", "quelle est la distance à l'équilibre ?"
    Rewrite(
        ("equilibre", "point mort", "combler", "ecart nul"),
        Late(
            r"(?<![a-z])(?:(?:il (?:nous )?(?:manque|reste) (?:encore )?combien|combien (?:nous |en )?(?:manque|separe"
            rf"|reste)(?:-t-il|-t-on)?(?: encore)?|(?:on est |sommes-nous |est-on ){_AFAR}"
            rf"|(?:{_AFAR}) (?=.*{_AT})(?:{_AT} )?|(?:quelle est )?la distance|de combien (?:rate"
            r"|manque)-t-on)(?: ?(?:pour|de|d'|a|jusqu'a|avant|etre a|arriver a"
            rf"|atteindre))* {_EVEN_IN_FRENCH}(?: {_AT})?|(?:jusqu'a|pour"
            rf"|avant) {_EVEN_IN_FRENCH},? (?:il (?:nous )?(?:manque|reste) combien|combien (?:manque|reste)-t-il))"
        ),
        "quel ecart",
    ),
    # "How much must OpenAI earn compared with now for a gap of 50B?" asks for the same without.
    Rewrite(
        (" compared ", " relative to ", " par rapport "),
        Late(
            r"(?<=[a-z]),? (?:compared (?:to|with)|relative to|par rapport a) (?:now|today|(?:the |its "
            r"|their )?(?:baseline|current (?:level|figure|number))|aujourd'hui|maintenant|la base)(?=[^?]*\b(?:for|to"
            r"|pour)\b[^?]*\?)"
        ),
        "",
    ),
    # "Margin 40%, regardless of coverage", "Nvidia 60B whatever the coverage": nothing is asked of it.
    Rewrite(
        ("regardless of ", "whatever the ", "no matter the ", "whatever our ", "quelle que soit ", "quel que soit "),
        Late(
            r",? (?:regardless of|whatever|no matter) (?:the |our |its )?(?:coverage|gap|payback|margin"
            r"|required revenue)(?= is|,|;|\W*$)(?: is)?|,? quel(?:le)? que soit (?:la |le |l')(?:couverture|ecart|marge"
            r"|amortissement)(?=,|;|\W*$)"
        ),
        "",
    ),
)
