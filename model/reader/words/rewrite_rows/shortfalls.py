"""The replacements for what is short, met, lacking or paid back, before the words of a text are read."""

from __future__ import annotations

import re
from functools import partial

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY, FIRM
from model.reader.words.rewrite import Rewrite

_SALES = r"(?:ca|chiffre d'affaires|revenus?|ventes|recettes)(?: ia| annuels?)?"
# Without an amount of its own, which would be what is given: "break-even revenue for Nvidia at 70bn".
_ALONE = rf"{COMPANY}(?! (?:at |a |= ?|: ?)?\$?\d)"
_WE = r"(?:we|they|you|ai|it|one|the industry)"

_AI = r"(?:ai |end |end[- ]customer )?"

_TARGET = Late(r"(?:gap|shortfall|hole|surplus|coverage|ecart|trou|deficit|couverture)(?![a-z])")

_DEPENSE = r"(?: (?:l'|le |les |la |cet |ces |notre |nos )?(?:investissements?|capex|depenses?|mise|argent))?"


def _payback(asked: str, even: str, found: re.Match[str]) -> str:
    """The payback asked for: to break even, where the question names no other target."""
    return asked if _TARGET.search(found.string) or len(found[0]) < len(even) else even


_GAP = r"(?:hole|gap|shortfall|deficit)"
_CLOSE = r"(?:close|fill|plug|bridge|cover)"
_CLOSED = r"(?:closed|filled|plugged|bridged|covered)"

_MEETING = ("required revenue of", "required revenue at", "ai revenue of", "ai revenue at")


def _met(found: re.Match[str]) -> str:
    """What is to be met as the aim of AI revenue, or as what an input leads to."""
    earned = found[0].startswith("to ") or "ai revenue" in found.string[: found.start()]
    return f"gap 0, {found[1]} " if earned else f"for {found[1]} "


# What is earned back, whatever it is called.
_SPENT = (
    r"(?: (?:the |our |its |this |that |an? )?"
    r"(?:investments?|capex|spend(?:ing)?|money|outlays?|costs?|build(?:[ -]?out)?))?"
)
# What is paid back, by whom, and small verbs between: nobody else.
_WHOSE = (
    r"(?:(?:the|our|this|that|all|it|its|we|they|you|one|ai|data|centers?|centres?|capex|spend|spending"
    r"|investments?|gpus?|chips?"
    r"|money|build|build-out|buildout|outlays?|hardware|costs?|bet|purchases?|fully|finally|is|are|gets?|would"
    r"|will|has|have|been) ){0,6}"
)

ROWS = (
    # "CA d'équilibre d'OpenAI", "pour Google, le CA d'équilibre ?", "break-even revenue of OpenAI": one company's.
    Rewrite(
        ("equilibre",),
        Late(
            rf"(?<![a-z])(?P<ahead>(?:pour|chez|cote) {FIRM},? (?:quel(?:le)?s? (?:est |serait )?)?"
            r"(?:le |la |les |son |ses )?"
            rf"|(?={_SALES} d'equilibre (?:d'|de |pour |chez ){_ALONE})){_SALES} d'equilibre"
        ),
        r"\g<ahead>point mort",
    ),
    Rewrite(
        ("break-even ", "break even ", "breakeven "),
        Late(rf"(?<![a-z])(break[- ]?even) (?:ai )?(?:revenues?|sales)(?= (?:of|for) {_ALONE})"),
        r"\1",
    ),
    # "How short of full coverage are we …?", "how much is missing for full coverage?"
    Rewrite(
        ("full coverage", "break even", "break-even", "breaking even", "100% coverage"),
        Late(
            r"(?<![a-z])(?:how (?:short|far|far off|far away|far short|many billions (?:away|short|off))(?: of| from| off)?"
            r" (?:full coverage|100% coverage|break(?:ing)?[- ]even)"
            rf" (?:are|is|would|will) {_WE}(?: be)?"
            rf"|how much (?:is|are {_WE}|do {_WE}|does {_WE}) (?:still )?(?:missing|lack|short) (?:for|to|of|from)"
            r" (?:reach |get to )?(?:full coverage|100% coverage|break(?:ing)?[- ]even)"
            rf"|how much more do {_WE} need (?:to|for) (?:break[- ]even|full coverage))(?![a-z])"
        ),
        "what is the gap",
    ),
    # "Net new AI revenue needed", "how much AI revenue do we still need?", "required revenue still to be earned".
    Rewrite(
        (" new ", "new ", "remaining ", "outstanding ", " still ", " missing", "left to earn", "yet to "),
        Late(
            rf"(?<![a-z])(?:(?:net new|remaining|outstanding|leftover) {_AI}revenue (?:(?:is|are) )?(?:still )?"
            r"(?:needed|required|to (?:be )?(?:find|earn|found|earned))"
            rf"|required (?:ai )?revenue (?:still|yet|left) to (?:be )?(?:earn(?:ed)?|find|found|come)"
            rf"|how much (?:new|net new|fresh|brand new) {_AI}(?:revenue|money) (?:must be|needs to be|has to be"
            r"|should be|is)"
            r" (?:found|earned|needed|required|generated)"
            rf"|how much {_AI}(?:revenue )?(?:do|does|must|will|would) {_WE} still (?:need|lack|have to earn|need to earn)"
            r"|(?:what|how much) still (?:needs|has) to be (?:earned|found|made)"
            r"|how much (?:of the )?(?:required )?revenue is (?:still )?missing)(?![a-z])(?! to )"
        ),
        "what is the gap",
    ),
    # "Actual less required revenue", "required revenue net of AI revenue", "how far apart are required and actual revenue?"
    Rewrite(
        (" less ", " minus ", " net of ", " over ", "apart ", "greater ", " vs"),
        Late(
            r"(?<![a-z])(?:(?:actual|earned|ai)(?: ai)?(?: revenue)? (?:less|minus) (?:the )?(?:required"
            r"|requirement)(?: revenue)?(?! (?:revenue|must|has|should|is|be|equals|=))"
            r"|required(?: revenue)? net of (?:the )?(?:actual )?(?:ai )?(?:revenue|actual)"
            r"|(?:the )?excess of required (?:revenue )?over (?:actual|ai|actual ai)(?: revenue)?"
            r"|how far apart are (?:the )?(?:required and (?:actual|ai|earned)|(?:actual|ai"
            r"|earned) and required)(?: revenues?)?"
            r"|how much (?:greater|higher|bigger|larger) than ai revenue is (?:the )?required revenue"
            r"|ai revenue shortfall (?:vs\.?|versus|against) (?:the )?(?:required|requirement)(?: revenue)?)(?![a-z])"
        ),
        "what is the gap",
    ),
    # "What margin gets us to zero with Nvidia at 30B?"
    Rewrite(
        (" to zero", " to 0"),
        Late(
            r"(?<=[a-z] )(?:gets?|brings?|takes?) (?:us|it|things|everything) (?:down |back )?to (?:zero|0)"
            r"(?! (?:gap|hole|shortfall|deficit|profit|loss|margin(?! \d)|coverage))(?![a-z%.,]?\d|[a-z])"
        ),
        "breaks even",
    ),
    # "How far short does AI revenue fall today?", "by how much is revenue short?", "how much more is missing?"
    Rewrite(
        ("how far short", "revenue short", "more is missing", "more is lacking"),
        Late(
            r"(?<![a-z])(?:how far short (?:does|do|would) (?:the |ai |our )*revenues? (?:fall|come)(?: today| now)?"
            r"|by how much (?:is|are) (?:the |ai |our )*revenues? short|how much (?:more )?(?:is"
            r"|are we) (?:still )?(?:missing|lacking))(?=\W*$|[,;.?]| (?:at|if|with) )"
        ),
        "what is the gap",
    ),
    # "how many yrs payback til its even"
    Rewrite((" even",), Late(r"(?<![a-z])(?:un)?till? (?:it'?s|we'?re|its) even(?=\W*$|[,;])"), "break even"),
    # "what do we still lack, in revenue?"
    Rewrite(
        ("we still lack", "we lack"),
        Late(r"(?<![a-z])what do we (?:still )?lack(?:,? in revenue,?)?(?=\W*$| (?:when|if|with|at) )"),
        "what is the gap",
    ),
    # "What's the difference between required and actual?".
    Rewrite(
        (" between ",),
        Late(
            r"(?<![a-z])(?:difference|gap|delta|spread|distance|space) between (?:what(?:'s| is) "
            r"|the )?(?:required|needed) and (?:what(?:'s| is) |the )?(?:actual(?:ly earned)?|earned"
            r"|real)(?! revenue)(?![a-z])"
        ),
        lambda found: "ecart" if " entre " in found[0] else "gap",
    ),
    # "Ça coûte combien en énergie si Nvidia progresse de 20 % ?"
    Rewrite(("coute combien en ",), Late(r"(?<![a-z])coute combien en (energie|electricite)"), r"combien coute l'\1"),
    # "How much is needed to cover Nvidia's 80B?": what is required for it.
    Rewrite(
        (" to cover ", " covering "),
        Late(
            r"(?<![a-z])((?:how much|what)(?: more)?(?: ai revenue)? (?:is|would be|does it|do we|would we|should we"
            r"|does ai|do they"
            r"|would it|must we|must ai)"
            r" ?(?:have to |need to |need|needed|take|earn|required|make|require| )* ?)to cover (?=(?:costs? (?:at"
            r"|of|with) )?(?:nvidia|nvda|gpus?"
            r"|(?:the |a |an )?(?:data[- ]?cent(?:er|re)|total|gpu|capex|facility|\$?\d))[^?]*\d)"
        ),
        r"\1for ",
    ),
    # "En combien d'années l'investissement est-il remboursé avec 40 % de marge ?"
    Rewrite(
        ("combien d'annees", "combien de temps", "combien d annees"),
        Late(
            r"(?<![a-z])(?:en |au bout de |dans )?combien (?:d['’ ]annees|de temps)"
            r" (?:l')?(?:[a-z'-]+ ){0,4}?(?:rembourse|amorti|recupere|rentabilise|rentable)(?:r|e?s|e|ra|rait"
            r"|-t-on|-t-il)?"
            rf"{_DEPENSE}(?![a-z]| \d)"
        ),
        partial(_payback, "quel payback", "payback equilibre"),
    ),
    # "is 90B sufficient at a two-year payback?"
    Rewrite((" sufficient",), Late(r"(?<![a-z])sufficient(?= (?:at|with|if|when|to|for|given) |\W*$)"), "enough"),
    # "how big a gap do we need to close?".
    Rewrite(
        (" to close", " to fill", " to plug", " to be ", " filling", " closing", " plugging"),
        Late(
            rf"(?<![a-z])(?:what(?:'s| is) the size of the|what|which|how (?:big|large|wide|deep|much of) an?) {_GAP}"
            rf" (?:needs? (?:filling|closing|plugging|to be {_CLOSED})"
            rf"|(?:do|must|should|would|does) {_WE} (?:need to |have to )?{_CLOSE}"
            rf"|(?:(?:that |still )?(?:remains|is left|is still|has|left) )?to be {_CLOSED}"
            rf"|(?:(?:remains|is left|left) )to {_CLOSE})(?![a-z])"
        ),
        "what is the gap",
    ),
    # "grand total for chips at 70B and energy at 60B?".
    Rewrite(
        ("total ", " total"),
        Late(
            r"^(\W*)(?:the )?(?:grand )?total(?= (?:for|with|avec|pour) [^?]*(?:chip|gpu|puce)[^?]*(?:energ|power"
            r"|electric))"
            r"|^(?=[^?]*(?:chip|gpu|puce)[^?]*(?:energ|power|electric))([^?]*[:,;.] )(?:what|which"
            r"|quel)(?:'s the)? total(?=\W*$)"
        ),
        lambda found: f"{found[2]}what tco" if found[2] else f"{found[1]}tco",
    ),
    # "Can AI revenue of 90B meet required revenue of 180B?"
    Rewrite(
        _MEETING,
        Late(
            rf"^(\W*)(?:can|could|would|does|will|is|are) (?P<of>ai revenues? (?:of|at) {SUM}(?: dollars?)?"
            rf"|{SUM}(?: dollars?)? (?:of|in) ai revenues?) (?:be )?(?:enough (?:to )?)?"
            r"(?:meet|match|reach|cover|hit|equal|for) (?:the |a )?required revenue (?:of|at) (?=\$?\d)"
        ),
        lambda found: f"{found[1]}{found['of']}, required revenue ",
    ),
    # "to meet required revenue of 170B".
    Rewrite(
        _MEETING,
        Late(
            r"(?<![a-z])(?:to |(?:would |could |can |will )?)(?:meet|match|reach|cover|hit|equal)(?:e?s)? (?:the |a )?"
            r"(required revenue|ai revenue) (?:of|at) (?=\$?\d)"
        ),
        _met,
    ),
    # "how many years until it pays for itself?".
    Rewrite(
        ("how many years ", "how many yrs ", "how long "),
        Late(
            r"(?<![a-z])(?:in |over |within |after )?how (?:many (?:years|yrs)|long) (?:until|till|before|for|is|are|to)"
            rf" {_WHOSE}(?:recoups?|recouped|recovers?|recovered|repaid|pay(?:s|ing)? (?:for itself"
            rf"|(?:itself )?(?:back|off))"
            rf"|paid (?:back|off)|earns? (?:itself )?back|earned back|break[ -]?evens?"
            rf"|breaks even){_SPENT}(?![a-z]| \$?\d)"
        ),
        partial(_payback, "what payback", "break even payback"),
    ),
    # "how much AI revenue is enough?".
    Rewrite(
        (" is enough", " is sufficient", " would be enough", " be sufficient"),
        Late(
            r"(?<![a-z])((?:how much|what)(?: [a-z-]+){1,3}?) (?:is|would be) (?:enough|sufficient)(?=\W*$|[,;?]|"
            r" (?:if|with|at|to) )"
        ),
        r"\1 needed",
    ),
)
