"""The replacements for questions asked in a roundabout way, and for who an outcome is told by."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite, behind
from model.reader.words.row_words import SIZED

_COMPANY = rf"(?:{COMPANY}|sequoia|x)"

_A_MORE = r"(?:an? (?:extra|additional|further|second|single extra)|another|one more)"

_ASKED = {"cover": "coverage", "couve": "coverage"}

_ASKED |= dict.fromkeys(("specu", "antic", "hype"), "speculation") | dict.fromkeys(
    ("real", "reel", "backe", "justi"), "demand-backed"
)


def _part_of(found: re.Match[str]) -> str:
    """The amount in its place, then what is asked of it: "60B of GPUs, coverage"."""
    asked = (
        "coverage"
        if found[0].startswith("what share")
        else next(v for k, v in _ASKED.items() if found[2].startswith(k))
    )
    return f"{'':{found.start(1) - found.start()}}{found[1]}, {asked}"


def _ai_total(found: re.Match[str]) -> str:
    return "ai revenue" if len(found[0]) < len("what ai revenue") else "what ai revenue"


def _one(found: re.Match[str]) -> str:
    """ "a year" as a count of years, in the unit's own word."""
    return f"1 {found[found.lastindex or 1]}"


_SOUGHT = (
    r"(?:nvidia|gpus|facilit(?:y|ies)(?: costs?| bill)?|energy(?: costs?| bill)?|(?:total |the )?(?:ai"
    r"|required) revenue|(?:the"
    r" )?(?:gap|hole|shortfall|coverage)|(?:the )?data[- ]?cent(?:er|re)(?: costs?|s)|capex|tco|(?:the )?(?:total costs?"
    r"|facility ratio|ratio|margin|cloud margin)|demand-backed spend|anticipated spend)"
)

_LEADS = r"(?:put|make|hold|leave|bring|take|push|keep|lift|raise|lower|cut|limit|restrict|confine)"


def _in_turn(found: re.Match[str]) -> str:
    """The value in its place, and then what is asked."""
    return f"{behind('with', found, 'value')}, {found['asked']}?"


def _whether(found: re.Match[str]) -> str:
    return found[1] + ("trou" if re.search("trou|ecart|equil", found[0]) else "gap")


ROWS = (
    # "what's the total with Google at 15B?": of AI revenue; with Nvidia's sales it is the cost.
    Rewrite(
        (" total", " the sum "),
        Late(
            r"(?<![a-z])(?:what(?:'s| is) the total(?: for ai)?|how much is the total(?: for ai)?"
            r"|what does the (?:sum|total) come to"
            rf"|(?:ai total))(?= (?:with|if|without|at|once) [^?,;]{{0,12}}(?!nvidia){_COMPANY})"
        ),
        _ai_total,
    ),
    # "what does one more year of payback do to the gap?"
    Rewrite(
        (" payback",),
        Late(rf"(?<![a-z])what (?:does|would|will) {_A_MORE} year of payback do to(?= )"),
        "with payback up 1 year, what",
    ),
    Rewrite(
        ("year of payback",), Late(rf"(?<![a-z]){_A_MORE} year of payback(?= ?(?:[:,;?.]|$))"), "payback up 1 year"
    ),
    # "how much of 300B of capex is speculative?", "what part of a 120B capex is built in anticipation if …"
    Rewrite(
        ("how much of ", "what share of ", "what part of ", "what portion of ", "combien d", "quelle part d"),
        Late(
            r"(?<![a-z])(?:how much of|what (?:share|part|portion) of|combien (?:de|des|sur)|quelle part (?:de|des)) "
            rf"(?:an? |the |this |that |les |ces |la |une? )?((?:nvidia's )?{SUM}"
            r"(?: (?:(?:of|in|de|en) )?(?:capex|spend|spending|gpus|chips|data cent\w+|d[eu]penses?|puces))?)"
            r" (?:is|are|est|sont)(?: (?:built|made|spent|in|en|on|par|construite?s?))* ?"
            r"(speculati\w+|anticipat\w+|hype|covered|real(?! d)|backed by (?:real )?demand|justified by demand|couver\w+"
            r"|reel\w*)(?: of (?:real )?(?:demand|revenue))?(?= ?(?:[?.,]|$| (?:if|with|at|when|once|si|avec) ))"
        ),
        _part_of,
    ),
    # "by how many points must the margin fall …"
    Rewrite(
        (" points ",),
        Late(
            r"(?<![a-z])(?:(?:by )?how many (?:percentage )?points (?=must|should|does|do|would|can|has)"
            r"|(de combien) de points (?=doi|dev|faut|peut))"
        ),
        lambda found: f"{found[1] or 'how much'} ",
    ),
    # "is there no margin that closes the gap?", "aucune marge ne comble l'écart ?"
    Rewrite(
        (" no ", "aucun"),
        Late(
            r"^(\W*)(?:is there |there is |there's )?(?:(no)|(aucune?)) ([a-z]+(?: [a-z]+)?)"
            r"(?(2) (?:that |which )(?=clos|fill|get|bring|break)| n(?:e |')(?=combl|ferm|permet|suffi))"
        ),
        lambda found: f"{found[1]}{'what' if found[2] else 'quel'} {found[4]}",
    ),
    # "how much of the capex does today's end-customer revenue support?"
    Rewrite(
        ("capex do", "spend do", "spending do", "capex is", "spend is", "spending is"),
        Late(
            r"(?<![a-z])(?:how much|what (?:share|part|portion)) (?:of )?(?:the |our |this |today's )?(capex|spend(?:ing)?)"
            r" (?:does|do|is|can|could|would) (?:the )?(?:(?:today's|current|actual|existing|end-customer|end"
            r"|customer|ai|real)"
            r" )*(?:revenues?|demand|sales) (?:really |actually )?(?:support|justify|back|cover|pay for|carry"
            r"|sustain)(?![a-z])"
        ),
        r"how much \1 demand-backed",
    ),
    # "un à deux ans", "one, two or three years", "Retour de un à deux ans.": there "Retour d'un à deux ans." counts.
    Rewrite(
        ("un ", "one ", "one-", "one,", "un,"),
        Late(
            r"(?<![a-z'])(?:d'un|un|one)(?=(?: (?:a|ou|to|or) |-to-|, )(?:\d+|deux|trois|quatre|cinq|two|three|four|five)"
            r"(?: (?:ou|or) (?:deux|trois|quatre|cinq|two|three|four|five))?"
            r"[ -](?:ans?|years?|milliards?|billions?|md|bn)(?![a-z]))"
        ),
        "1",
    ),
    # "quel retour comble le trou ?", "de combien d'années de retour a-t-on besoin pour un trou de 40 Md$ ?"
    Rewrite(
        ("quel retour ", "combien d'annees"),
        Late(
            r"(?<![a-z])(?:quel retour(?: sur investissement)?(?= (?:(?:combl|annul|met|donn|pour|faut|divis|redui"
            r"|ramen|abaiss|ferm|port|amen"
            r"|permet|effac|attein|couvr)[a-z]*(?![a-z])|avec [^?]*ramene))"
            r"|(?:on a besoin )?de combien d'annees(?: de (?:retour|payback))?(?: a[- ]t[- ]on besoin)?(?= pour))"
        ),
        "payback",
    ),
    # "take x n tesla out"
    Rewrite(
        (" goes", " left out", " count", " dropped", " pull", " stops", " gone", " out"),
        Late(
            rf"(?<![a-z])({_COMPANY}) (?:goes|left out|doesn't count|is dropped|pull(?:s|ed) out|stops|is gone|out)"
            r"(?= ?(?:[,;:?]|$))"
        ),
        r"\1 0",
    ),
    # "what does Nvidia sell for a need of 300B?"
    Rewrite(
        ("need of ", "besoin de "),
        Late(rf"(?<![a-z])(?:(?:for|with|at) a need of|(?:pour|avec) un besoin de) (?={SUM})"),
        "if req rev ",
    ),
    # "gap at margins of 40, 45 and 50 percent?", "Nvidia at 50, 60 and 70 billion: gap for each?"
    Rewrite(
        (" gap ", " gap?", "gap ", "each"),
        Late(
            rf"((?:^\W*|gap (?:at|for|with|if) (?:a |the )?)(?:margins?|payback|{_COMPANY})(?: (?:of|at|sells|is|makes))?"
            r" \$?\d[\d.]* ?(?:%|bn|b|billion)?(?:, \$?\d[\d.]* ?(?:%|bn|b|billion)?)+)"
            r" and(?= \$?\d[\d.]* ?(?:%|percent|bn|b|billion|years))"
        ),
        r"\1 or",
    ),
    # "Payback takes a year to 18 months."
    Rewrite(
        ("year to ", "un an a ", "between a year", "entre un an", "and a year", "et un an"),
        Late(
            r"(?<![a-z'])(?:d'un|un) (an)(?= a 1)|(?<![a-z])a (year)(?= to 1)"
            r"|(?<=between )a (year)(?= and)|(?<=months and )a (year)(?! and)(?![a-z])|(?<=entre )un (an)(?= et)"
            r"|(?<=mois et )un (an)(?! et)(?![a-z])"
        ),
        _one,
    ),
    # "What does required revenue of 300B put Nvidia at?", "what does OpenAI at 20B bring total AI revenue to?"
    Rewrite(
        ("what does ", "what do ", "what would "),
        Late(
            rf"(?<![a-z])what (?:does|do|would|will) (?P<value>(?:an? |the )?(?:[a-z][a-z' -]{{2,28}} (?:of|at) {SIZED}"
            rf"|{SIZED}(?: (?:of|in))? [a-z][a-z' -]{{2,20}}?|\d[\d.]* ratio)) {_LEADS} (?P<asked>{_SOUGHT})"
            r"(?: (?:at|to))?(?=\W*\?|\W*$)"
        ),
        _in_turn,
    ),
    # "Revenue implied by Nvidia 65B", "the smallest revenue that works", "least revenue needed".
    Rewrite(
        ("revenue implied", "minimum ", "smallest ", "least ", "lowest ", " downstream"),
        Late(
            r"(?<![a-z])(?:revenue implied by|(?:minimum|smallest|least|lowest) (?:ai "
            r"|end )?revenue(?: (?:that works|needed"
            r"|required|necessary))?(?=\W*$|\W*\?| (?:at|with|if|for|when) )"
            r"|(?:sales|revenue) (?:needed|required) downstream)(?![a-z])"
        ),
        lambda found: "req revenue for" if "implied" in found[0] else "req revenue",
    ),
    # "what's another year of payback worth?".
    Rewrite(
        (" payback",),
        Late(
            rf"(?<![a-z])(?:what (?:does|would|will)|how much (?:does|would)|how much is|what(?:'s| is)) {_A_MORE} year of"
            r" payback (?:give|bring|buy|change|mean|save|help|do|worth|get us|buy us|give us)(?= ?(?:[?.,]|$))"
        ),
        "gap with payback up 1 year",
    ),
    # "no gap at Nvidia 15B?".
    Rewrite(
        ("gap ", "break", "trou ", "ecart ", "equilibre "),
        Late(
            r"^(\W*)(?:(?:no gap|the gap (?:vanishes|disappears|is gone|closes))(?= (?:at|if|with|when) [^?]*\d[^?]*\?\s*$)"
            r"|(?:(?:le trou|l'ecart) (?:disparait|s'efface|se referme|est comble)"
            r"|(?:plus|pas) (?:de trou|d'ecart))"
            r"(?= (?:si|avec|a|quand) [^?]*\d[^?]*\?\s*$)"
            r"|(?:break[- ]?even|equilibre)"
            r"(?= (?:at|if|with|avec|si|a) [^?]*\d[^?]*,? (?:right|correct|no|non|hein) ?\?\s*$))"
        ),
        _whether,
    ),
    # "Apple ne touche rien. Tesla non plus.".
    Rewrite((" non plus",), Late(r"(?<= rien)([.,;] (?:et )?[a-z]+) non plus(?![a-z])"), r"\1 a zero"),
    # "six months to a year".
    Rewrite(
        ("to a year", "a un an"),
        Late(r"(?<=to )a (year)(?! and)(?![a-z])|(?<=mois a )un (an)(?! et)(?![a-z])"),
        _one,
    ),
)
