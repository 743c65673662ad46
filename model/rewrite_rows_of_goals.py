"""The replacements for a goal and what is to be moved for it ("solve for Apple so that AI revenue totals 90B"), before the
words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_LEVER = rf"(?:{COMPANY}|(?:the |our )?(?:cloud |end[- ]user )?margins?|(?:the )?ai rev(?:enue)?s?|(?:the )?payback)"
_ARROW = r" ?(?:→|->|=>) ?"

REWRITES_OF_GOALS = (
    # "Solve for Apple so that AI revenue totals 90B", "put OpenAI at whatever makes AI revenue 90B".
    Rewrite(
        ("so that", "such that", "so ai", "until", "till ", "whatever makes"),
        Late(
            rf"(?<![a-z])(?:(?:solve for|find|set|pick|adjust|tweak|move|choose|change|tune|let|put|take) )({COMPANY}) "
            r"(?:so that|such that|so|until|till|be such that|at whatever makes) (?:the )?(?:total )?(?:ai revenues?)"
            rf" ?(?:totals?|is|adds up to|reach(?:es)?|comes to|sums to|hits|equals|=)? ?(?={SUM})"
        ),
        r"what \1, ai revenue ",
    ),
    Rewrite(
        ("de sorte que", "tel que", "pour que"),
        Late(
            rf"(?<![a-z])(?:regle[rz]?|calcule[rz]?|trouve[rz]?|ajuste[rz]?|fixe[rz]?|mets|mettre) ({COMPANY}) "
            r"(?:de sorte que|tel(?:le)? que|pour que) (?:les? )?revenus? ia"
            rf" (?:atteigne(?:nt)?|atteignent|fassent|fasse|soi(?:en)?t(?: de| a)?) (?={SUM})"
        ),
        r"quel \1, revenu ia ",
    ),
    # "Get the total to 85B by raising Google".
    Rewrite(
        ("total", " sum "),
        Late(
            rf"(?<![a-z])(?:get|bring|take|ramener|porter|mettre) (?:the |le )?(?:total|sum) (?:up )?(?:to|a) ({SUM})"
            rf" (?:by|en) (?:raising|moving|growing|augmentant|montant) ({COMPANY})"
        ),
        r"what \2, ai revenue \1",
    ),
    # "Get required down to 150B, moving Nvidia", "bring required down to 160B via Nvidia".
    Rewrite(
        ("required down", "required to", "required up"),
        Late(
            rf"(?<![a-z])(?:(?:get|bring|take|push|cut|lower|reduce|drop|shrink|trim"
            rf"|raise) )?(?:what's )?required (?:down |up )?to ({SUM}),?"
            r" (?:(?:by |via |with |through |by way of )?(?:moving|cutting|changing|shrinking|raising|lowering)?) ?"
            rf"({COMPANY})"
        ),
        r"required rev \1, \2?",
    ),
    # "Crank Nvidia up until the gap hits 400B": where it goes, not by how much.
    Rewrite(
        (" up until", " down until", " up till", " down till", "hausse jusqu", "baisse jusqu"),
        Late(r"(?<=[a-z]) (?:up|down) (?=(?:until|till) (?:the |our )?(?:gap|hole|coverage|shortfall) )"),
        " ",
    ),
    Rewrite(
        ("hausse jusqu", "baisse jusqu"),
        Late(r"(?<=[a-z]) en (?:hausse|baisse) jusqu'a (?=un (?:ecart|trou) )"),
        " pour ",
    ),
    # "nvda up → 80b", "ratio down -> 0.8".
    Rewrite(
        ("→", "->", "=>"),
        Late(
            r"(?<=[a-z]) (?:(?:goes |go )?(?:up|down)|rises?|falls?|drops?|jumps?|climbs?|higher|lower|(?:en )?hausse"
            r"|en baisse"
            rf"|monte|baisse){_ARROW}(?=\$?\d)"
        ),
        " to ",
    ),
    # "Shrink the hole to 35B by adjusting AI revenue".
    Rewrite(
        ("by adjusting", "by moving", "by changing", "by tweaking"),
        Late(
            rf"(?<![a-z])(?:shrink|narrow|get|bring|cut|close|reduce|take|lower|raise) (?:the |our )?(gap|hole|shortfall)"
            rf" (?:down |up )?to ({SUM}) by (?:adjusting|moving|changing|tweaking) (?:the |our )?(ai rev(?:enue)?s?)"
        ),
        r"\1 \2, \3?",
    ),
    # "Scale AI revenue to 100B", "at that scale AI revenue is 90B": no company of that name.
    Rewrite(
        ("scale ai",),
        Late(r"(?<![a-z])(?:at |on )?(?:that|this|a|our|larger|such a|a larger) scale,? (?=(?:the )?ai rev)"),
        " ",
    ),
    Rewrite(("scale ",), Late(r"(?<![a-z])scale (?=(?:the |our |total )?ai rev(?:enue)?s? (?!\$?\d))"), "raise "),
    Rewrite(
        ("together ai", "together the ai"),
        Late(r"(?<![a-z])(?:(?:all|taken|everyone|added) )?together,? (?=(?:the )?ai rev)"),
        " ",
    ),
    Rewrite(
        ("figure ",), Late(r"(?<![a-z])(?:(?:i|we|they) )?figure (?=(?:the |our )?ai rev(?:enue)?s? (?!\$?\d))"), "say "
    ),
    # "Target: gap 50B. Free: AI revenue": what is to be found.
    Rewrite(
        ("free:", "free variable", ": free", "libre"),
        Late(rf"(?:(?<=\n)|(?<=^)|(?<=[;,.] ))(?:free|libre)(?: variable)?: ({_LEVER})(?=\s*(?:[\n;,.]|$))"),
        r"what \1?",
    ),
    # "gap=50 margin=?": the amount is the gap's.
    Rewrite(
        ("?",),
        Late(
            r"(?<![a-z])((?:gap|hole|ecart|trou|surplus) ?[=:]? ?\d[\d.]*(?:bn|b)?) (margin|marge|payback|ratio|coverage"
            r"|ai rev|required)(?: ?[=:])?(?= ?\?)"
        ),
        r"\1,\2",
    ),
    # "nvda give or take 60b": about.
    Rewrite(
        ("give or take",),
        Late(
            rf"(?<![a-z])({COMPANY}|ai rev(?:enue)?s?|margin|payback|ratio) give or take (?=\$?\d)(?!\d[\d.]* ?(?:%"
            rf"|percent|pct))"
        ),
        r"\1 about ",
    ),
    # "Jensen says 1T in DC spend", "nvda guides 600b data center spend": who says so.
    Rewrite(
        ("nvidia", "nvda", "jensen"),
        Late(
            r"(?<![a-z])(?:nvidia|nvda|jensen)(?:'s)? (?:(?:says|thinks|guides|guided|expects|est|sees|predicts|forecasts)"
            rf" )(?={SUM}t? (?:in |of )?(?:(?:dc|data ?cent(?:er|re)s?) (?:spend|capex|cost|buildout|build-out)\b"
            r"|data cent(?:er|re)s|tco\b|power bill|facilit(?:y cost|ies)|required))"
        ),
        " ",
    ),
    # "To hit a gap of 40b msft would need …", "nvda at 80b openai would have to make".
    Rewrite(
        (
            " would",
            " could",
            " must",
            " need",
            " has to",
            " have to",
            " makes",
            " sells",
            " will ",
            " devrait",
            " doit",
            " serait",
        ),
        Late(
            rf"(?<=\d)( ?(?:billions?|bn|b|trillions?|tn|t|%|md\$?|milliards)?) ({COMPANY} (?:would|could|must|needs?"
            rf"|has to"
            r"|will (?:need|have)|devrait|doit|serait|(?:makes|sells|vend|fait)(?=\W*$))\b)(?![^,.;?\n]*\d)"
        ),
        r"\1,\2",
    ),
    # "nvda 80b so required is", "… implies required of".
    Rewrite(
        (" required is", " required of"),
        Late(r"(?<![a-z])(?:so|implies|means) required (?:is|of)(?=\W*$)"),
        ", required?",
    ),
)
