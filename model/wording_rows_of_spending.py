"""Wordings of what a company means to spend, borrow or raise, and of what is yet to be built: none of it is earned."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_EARNERS = (
    r"Customers|Clients|Users|Buyers|People|Consumers|Enterprises|Business|Compan|Every|They|We|End|App|The|Le|AI|IA|If"
    r"|Si"
)
_FIRM = rf"(?:{COMPANY}|(?-i:(?!{_EARNERS})[A-Z])[\w.]+)"
_MEANS_TO = (
    r"(?:(?:sh|w|c)ould|will|can|may|might|must|has to|have to|ought to|'ll|(?:needs?|plans?|wants?|intends?|aims?"
    r"|expects?|hopes?"
    r"|has|decided|promised|agreed|seeks?|tries|looks?|(?:is|are|was) (?:going|set|due|expected|likely|planning|about|ready"
    r"|supposed|looking|trying|slated|poised)) to|gonna)(?: now| also| then| probably| likely| have to| need to)*"
)
_SPEND = (
    r"(?:invest|spend|pay(?: out)?|borrow|buy(?: back)?|repurchase|pour|plow|plough|sink|lend|commit|pledge|donate"
    r"|burn(?: through)?"
    r"|repay|set aside|deploy|allocate|earmark|raise)"
)
_VEUT = (
    r"(?:va|vont|doi(?:t|vent)|devr(?:a|ait|aient)|veu(?:t|lent)|voudrait|compte(?:nt)?|peu(?:t|vent)|pourr(?:a"
    r"|ait)|esp[èe]re"
    r"|souhaite|pense|(?:pr[ée]voit|vient|promet|projette|envisage|d[ée]cide|a (?:d[ée]cid[ée]|promis|pr[ée]vu"
    r"|choisi|accept[ée])"
    r"|est en train) d(?:e |['’])|s['’]appr[êe]te [àa]|s['’]engage [àa]|cherche [àa]|est pr[êe]te? [àa])"
)
_INVESTIR = (
    r"(?:investir|d[ée]penser|payer|lever|verser|co[ûu]ter|emprunter|mettre|b[âa]tir|construire|consacrer|engager"
    r"|d[ée]bourser"
    r"|injecter|racheter|acheter|pr[êe]ter|br[ûu]ler|rembourser|allouer)"
)

WORDINGS_OF_SPENDING = (
    # "Meta is going to invest 65B", "OpenAI needs to raise 50B", "Nvidia will buy back 60B"; not "needs to raise sales".
    Wording(
        (
            " invest ",
            " spend ",
            " pay ",
            " borrow ",
            " buy ",
            " repurchase ",
            " pour ",
            " sink ",
            " lend ",
            " commit ",
            " pledge ",
            " burn ",
            " repay ",
            " set aside ",
            " deploy ",
            " allocate ",
            " earmark ",
            " raise ",
            " plow ",
            " plough ",
        ),
        Late(
            rf"(?<![\w'’-]){_FIRM} {_MEANS_TO} {_SPEND} (?:about |around |roughly |up to |over |another |an extra "
            r"|nearly )*"
            rf"{SUM}(?! (?:(?:more|extra) )?(?:of|in) (?:ai )?(?:revenue|sales))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How much should Meta invest?", "combien Meta va-t-elle investir ?"
    Wording(
        (" invest", " spend", " borrow", " buy back", " lend", " donate"),
        Late(
            rf"\b(?:what|how much) (?:must|should|will|would|can|could|does|do|is|has) {_FIRM} (?:have to |need to "
            r"|going to |plan to "
            r"|expected to |supposed to )?(?:invest|spend|borrow|buy back|lend|donate)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("investir", "épenser", "epenser", " emprunter", " payer", "bourser", " lever"),
        Late(
            rf"\bcombien (?:est-ce que )?{_FIRM} {_VEUT}(?:-t-(?:elle|il))? ?{_INVESTIR}|\bcombien (?:doit|va|peut"
            rf"|devrait) {_FIRM}"
            rf" {_INVESTIR}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Meta va investir 65 milliards dans l'IA", "OpenAI devrait lever 40 milliards", "Oracle va bâtir pour 40 milliards".
    Wording(
        (
            "investir",
            "épenser",
            "epenser",
            " payer",
            " lever",
            " verser",
            " coûter",
            " couter",
            " emprunter",
            " mettre",
            "âtir",
            " batir",
            " construire",
            " consacrer",
            " engager",
            "bourser",
            " injecter",
            " racheter",
            " acheter",
            "prêter",
            "preter",
            "brûler",
            "bruler",
            " rembourser",
            " allouer",
        ),
        Late(
            rf"(?<![\w'’-]){_FIRM} {_VEUT} ?{_INVESTIR} (?:encore |environ |quelque |pr[èe]s de |jusqu['’][àa] "
            rf"|pour )*{SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI's 40B funding", "Oracle's 300B backlog".
    Wording(
        (
            " funding",
            " round",
            " raise",
            " valuation",
            " fundrais",
            " debt",
            " loan",
            " credit",
            " backlog",
            " buyback",
            " budget",
        ),
        Late(
            rf"{_FIRM}['’]s? {SUM} (?:new |latest |series \w )?(?:funding|round|raise|valuation|fundrais(?:e|ing)"
            r"|debt|loan|credit"
            r"|backlog|buyback|budget)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "My company's AI revenue is 10M", "our capex is 10B", "my GPU budget is 1B": not the industry's.
    Wording(
        (
            "my company",
            "our company",
            "my firm",
            "our firm",
            "my startup",
            "our startup",
            " capex ",
            "gpu budget",
            "ma boite",
            "ma boîte",
            "mon entreprise",
            "notre entreprise",
            "dépenses en gpu",
        ),
        Late(
            r"\b(?:my|our) (?:company|firm|start-?up|business)(?:['’]s)? (?:ai )?(?:revenues?|sales|capex|gpus?"
            r"|spends?|makes?|earns?"
            rf"|sells?|buys?|margin)\b|\bour (?:own )?(?:ai )?capex (?:is|was|of|at|:) {SUM}"
            rf"|\b(?:my|our) (?:own )?gpu (?:budget|bill|spend(?:ing)?) (?:is|was|of|at|:) {SUM}"
            r"|\b(?:ma bo[iî]te|mon entreprise|notre entreprise)\b[^.;?]{0,20} \d|\b(?:nos|mes) d[ée]penses (?:en"
            r"|de) (?:gpus?|puces)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Half of Nvidia's sales are data center": a share, which halves nothing. "The average AI revenue is 10B".
    Wording(
        ("half of nvidia", "third of nvidia", "quarter of nvidia", "average ai revenue", "revenu ia moyen"),
        Late(
            r"\b(?:half|an? (?:third|quarter|fifth|tenth)|two thirds|most) of nvidia['’]s (?:sales|revenues?) (?:is"
            r"|are|comes?|goes?|go)\b"
            r"|\baverage ai revenue (?:is|of|at|:)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What is the margin on Copilot?": a product's own.
    Wording(
        (" margin on ", " margins on ", " marge sur "),
        Late(rf"\b(?:margins? on|marge sur) (?:the )?{COMPANY}\b(?!['’]s? (?:ai )?(?:revenue|sales))", re.IGNORECASE),
        "refused_outside",
    ),
)
