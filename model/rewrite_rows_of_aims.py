"""The replacements for what is to be added, found or reached, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_INPUT = r"(?<![a-z])(?:margins?|payback|ratio|revenues?|sales|spend(?:ing)?|capex|cost)"
_WHOSE = r"(?:(?:cloud|end-user|end user|gross|ai|nvidia|nvidia's) )?"
_FREE = rf"({_WHOSE}(?:margins?|payback|ratio|revenues?|sales)|nvidia)"
_OPEN = rf"{_WHOSE}(?:margins?|payback|ratio|revenues?|sales|capex)|{COMPANY}"

REWRITES_OF_AIMS = (
    # "remplace la marge de 50 % par 35 %".
    Rewrite(
        ("remplace",),
        Late(r"(?<![a-z])remplace[rz]? ((?:la |le |l')[a-z' ]+ (?:de|a) \d[^,;.?]*?) par (?=\d)"),
        lambda found: f"passe{found[1]:>{len(found[0]) - len('passe par ')}} a",
    ),
    # "aucun revenu d'Apple".
    Rewrite(
        ("aucun",), Late(rf"(?<![a-z])aucun (?:revenu|chiffre d'affaires) (?:d'|de |pour |chez )(?={COMPANY})"), "sans "
    ),
    # "what's Nvidia's ceiling for a 100B gap?"
    Rewrite(
        ("ceiling", "upper limit", "'s cap ", "'s limit"),
        Late(rf"(?<![a-z])(what(?:'s| is)) ({COMPANY})'s (?:ceiling|upper limit|cap|limit)(?= (?:for|with|at|if) )"),
        r"\1 max \2",
    ),
    # "Meta 12 Md$ et Apple rien", "Google 12B, Apple nothing".
    Rewrite(
        (" rien", " nothing", " nada"),
        Late(rf"(?<![a-z])({COMPANY}) (?:rien|nothing|nada)(?= ?(?:[,;.?]|$| et | and ))"),
        r"\1 0",
    ),
    # "if Meta makes 30B and Nvidia stays".
    Rewrite((" stays", " reste"), Late(rf"(?<![a-z])({COMPANY}) (?:stays|reste)(?= ?(?:[,;.?]|$))"), r"\1 const"),
    # "the clouds, so they say, keep 20%".
    Rewrite(
        (" say,", "i hear,", "am told,", "it seems,", "apparently,", "one hears,", "dit-on,", "il,"),
        Late(
            r", ?(?:so (?:they|people|we|i) (?:say|hear)|(?:they|people) say|i hear|i am told|it seems|apparently"
            r"|one hears|dit-on"
            r"|para[iî]t-il|semble-t-il),"
        ),
        " ",
    ),
    # "the margin is the free variable", "keep the margin free", "let payback vary so that …", "margin unknown": what is
    # asked for.
    Rewrite(
        (" free", "free ", " variable", " unknown", " float", " vary", " open"),
        Late(
            rf"(?<![a-z])(?:(?:with|keep|leave|treat|make) )?(?:the )?(?:{_FREE}(?: (?:is|are|be|being|as))? free"
            rf"|({_OPEN})(?: (?:is|are|be|being|as))? (?:(?:the|an?) )?(?:(?:free|unknown|open) (?:variable|parameter|one)"
            rf"|unknown)|(?:let|leave|keep) (?:the )?({_OPEN}) (?:float|vary|open)|free ({_INPUT})(?= ?,))"
            r"(?: so that)?(?= ?(?:[,;.?]|$| and | such | to ))"
        ),
        lambda found: f"what {next(filter(None, found.groups()))}",
    ),
    # "tack 2B onto Meta".
    Rewrite(
        (" on ", " onto "),
        Late(rf"(?<![a-z])(?:tack|stick|pile|bolt|slap) ({SUM}) on(?:to)? (?=[a-z])"),
        r"add \1 to ",
    ),
    # "back out OpenAI from AI revenue 90B".
    Rewrite(
        (" from ",),
        Late(
            r"(?<![a-z])(?:back out|infer|derive|solve(?: for)?|compute) ([a-z]+) from (?=(?:an? )?(?:ai revenue"
            r"|total|\d))"
        ),
        r"what \1, ",
    ),
    # "target zero, lever margin"; "lever: margin 30%".
    Rewrite(
        ("zero", " 0"),
        Late(r"(?<![a-z])(?:target|goal|aim for|objectif|cible) (?:zero|0)(?=,| via | with | par | avec )"),
        "breakeven",
    ),
    Rewrite(
        ("lever", "levier"),
        Late(r"^(\W*)(?:un seul |only |the (?:biggest|only|main) )?(?:levers?|leviers?)(?: we have)? ?:(?=.*\d)"),
        r"\1",
    ),
    # "énergie un pour un".
    Rewrite(
        ("pour un", "contre un", "pour dollar", "for dollar", "pour deux", "pour trois"),
        Late(
            r"(?<=energie )(?:a )?(?::? ?)(?:un pour (?:un|(deux)|(trois))|un contre un|dollar pour dollar)(?![a-z])"
            r"|(?<=energy )(?:at )?dollar for dollar(?![a-z])"
        ),
        lambda found: "1/2" if found[1] else "1/3" if found[2] else "1",
    ),
    # "energy at parity with GPUs".
    Rewrite(
        ("parity",),
        Late(r"(?:(?<=energy)|(?<=power)) at parity with (?:the )?(?:gpus?|chips?|nvidia)(?![a-z])"),
        " ratio 1",
    ),
    # "what growth in AI revenue closes the gap?".
    Rewrite(
        ("growth", "croissance"),
        Late(
            r"(?<![a-z])(what|which|quelle) (?:% )?(?:growth|croissance) (?:in|of|de|des|d')(?="
            r" ?[a-z ]{2,24}(?:closes?|fills?|pour combler))"
        ),
        r"\1",
    ),
    # "we spend 60B on GPUs".
    Rewrite(
        ("spend ", "depens"),
        Late(
            rf"(?<![a-z])(?:we |they |i |on |nous )(?:spend|depense|depensons) (?={SUM} (?:on|in|en|sur)(?: les| the"
            r"| des)? (?:gpus?|chips|puces)(?![a-z]))"
        ),
        "",
    ),
    # "une marge supérieure de 5 points".
    Rewrite(
        ("superieur", "inferieur"),
        Late(r"(?<= )(?:(superieure?s?)|inferieure?s?)(?= d(?:e \d|'un ))"),
        lambda found: "en hausse" if found[1] else "en baisse",
    ),
    # "Meta retire 6 milliards de l'IA": what it draws from it.
    Rewrite((" retire ",), Late(rf"(?<= )retire (?={SUM} d(?:e (?:l'ia|copilot|gemini)|'ia)(?![a-z]))"), "fait "),
    # "data-centre cost 1.5 times the baseline", "one and a half times as much as in the baseline".
    Rewrite(
        ("the baseline", "the article"),
        Late(
            r"((?:(?<=\d)|(?<=half)|(?<=one)|(?<=two)|(?<=three)|(?<=four)|(?<=five)|(?<=ten)) ?(?:x|times)"
            r"|(?<= )twice|(?<= )half)"
            r" (?:as (?:much|high|large|big) as )?(?:in )?(?:the (?:baseline|article)(?:'s figure| figure"
            r"| value)?)(?=\W*$|[,.;?])"
        ),
        r"\1",
    ),
    # "The end-user margin improves by five points": upwards, unlike a gap that improves.
    Rewrite(
        (
            "margin improv",
            "margins improv",
            "coverage improv",
            "revenue improv",
            "sales improv",
            "marge s'amelior",
            "couverture s'amelior",
        ),
        Late(
            r"(?<=[a-z] )(?:improv(?:es?|ed|ing)|s'amelior(?:e|ent|ait|erait|era))(?= (?:by|de|d'|to|a) )"
            r"(?<!gap improves)(?<!hole improves)"
        ),
        lambda found: "monte" if found[0].startswith("s'") else "rises",
    ),
    Rewrite(("payback x",), Late(r"(?<![a-z])payback x ?(\d)(?![\d.,])"), r"payback*\1"),
    # "how short of break-even are we if Tesla books 20B"
    Rewrite(
        (" of break", " from break"),
        Late(
            r"(?<![a-z])how (?:far |much )?(?:short|far) (?:are we |would we be |is ai |are they )?(?:of|from)"
            r" break(?:ing)?[- ]?even(?: are we| would we be| is ai)?(?![a-z])"
        ),
        "what gap",
    ),
    Rewrite((" needed 4 ",), Late(r"(?<=[a-z] )needed 4 (?=\$?\d)"), "need for "),
    # "hyperscalers order 95B from Nvidia"
    Rewrite(
        (" from nvidia",),
        Late(
            r"(?<![a-z])(?:hyperscalers|the clouds|cloud providers|customers|everyone|big tech|tech giants|buyers)"
            rf" (?:order|buy|purchase|bought|ordered) ({SUM})(?: worth)?(?: of (?:gpus|chips))? from nvidia(?![a-z])"
        ),
        r"nvidia \1",
    ),
    # "The gear has to pay for itself within four years"
    Rewrite(
        (" pay for itself", " pay for themselves", " pay itself", " pays for itself"),
        Late(
            r"(?<![a-z])(?:the |this |all this )?(?:gear|hardware|kit|equipment|gpus?|chips|investment|capex|spend(?:ing)?)"
            r" (?:(?:has to|have to|must|should|needs? to|will|would) )?pays? (?:for )?(?:itself|themselves)(?: back| off)?"
            r" (?:(?:with)?in|over) (?=an? |\d|one|two|three|four|five|six)"
        ),
        "payback ",
    ),
    # "Oracle 8 Md$, et rien pour X", "Oracle 8B and nothing for X"
    Rewrite(
        ("rien pour ", "rien chez ", "nothing for ", "nothing from ", "nothing at "),
        Late(
            rf"(?<=[,;] )(?:et |and )?(?:rien (?:pour|chez)|nothing (?:for|from|at)) ({COMPANY}|x)(?= ?(?:[,;.]|$))"
            rf"|(?<= )(?:et rien (?:pour|chez)|and nothing (?:for|from|at)) ({COMPANY}|x)(?= ?(?:[,;.]|$))"
        ),
        lambda found: f"{found[1] or found[2]} 0",
    ),
    # "Oracle 8B, Tesla: nothing"
    Rewrite(
        (": nothing", ": rien", ": zilch", ": nada", ": zip"),
        Late(rf"({COMPANY}) ?: (?:nothing|rien|zilch|nada|zip)(?= ?(?:[,;.]|$))"),
        r"\1: 0",
    ),
    # "How much may Nvidia sell before we exceed a gap of 150B?"
    Rewrite(
        ("exceed a gap", "exceed the gap", "exceed a shortfall"),
        Late(r"(?<![a-z])before (?:we|you|they|it) (?:would )?exceed an? (gap|hole|shortfall) of (?=\$?\d)"),
        r"before the \1 reaches ",
    ),
)
