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
    r"(?:(?:sh|w|c)ould|will|can|may|might|must|has to|have to|ought to|'ll"
    r"|(?:needs?|plans?|wants?|intends?|aims?|expects?|hopes?|has|decided|promised|agreed|seeks?|tries|looks?"
    r"|(?:is|are|was) (?:going|set|due|expected|likely|planning|about|ready|supposed|looking|trying|slated|poised)) to"
    r"|gonna)(?: now| also| then| probably| likely| have to| need to)*"
)
_SPEND = (
    r"(?:invest|spend|pay(?: out)?|borrow|buy(?: back)?|repurchase|pour|plow|plough|sink|lend|commit|pledge|donate"
    r"|burn(?: through)?|repay|set aside|deploy|allocate|earmark|raise)"
)
_VEUT = (
    r"(?:va|vont|doi(?:t|vent)|devr(?:a|ait|aient)|veu(?:t|lent)|voudrait|compte(?:nt)?|peu(?:t|vent)|pourr(?:a|ait)"
    r"|esp[èe]re|souhaite|pense|(?:pr[ée]voit|vient|promet|projette|envisage|d[ée]cide"
    r"|a (?:d[ée]cid[ée]|promis|pr[ée]vu|choisi|accept[ée])|est en train) d(?:e |['’])|s['’]appr[êe]te [àa]"
    r"|s['’]engage [àa]|cherche [àa]|est pr[êe]te? [àa])"
)
_INVESTIR = (
    r"(?:investir|d[ée]penser|payer|lever|verser|co[ûu]ter|emprunter|mettre|b[âa]tir|construire|consacrer|engager"
    r"|d[ée]bourser|injecter|racheter|acheter|pr[êe]ter|br[ûu]ler|rembourser|allouer)"
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
            rf"|nearly )*{SUM}(?! (?:(?:more|extra) )?(?:of|in) (?:ai )?(?:revenue|sales))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How much should Meta invest?", "combien Meta va-t-elle investir ?"
    Wording(
        (" invest", " spend", " borrow", " buy back", " lend", " donate"),
        Late(
            rf"\b(?:what|how much) (?:must|should|will|would|can|could|does|do|is|has) {_FIRM} "
            r"(?:have to |need to |going to |plan to |expected to |supposed to )?(?:invest|spend|borrow|buy back|lend"
            r"|donate)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("investir", "épenser", "epenser", " emprunter", " payer", "bourser", " lever"),
        Late(
            rf"\bcombien (?:est-ce que )?{_FIRM} {_VEUT}(?:-t-(?:elle|il))? ?{_INVESTIR}"
            rf"|\bcombien (?:doit|va|peut|devrait) {_FIRM} {_INVESTIR}",
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
            rf"{_FIRM}['’]s? {SUM} (?:new |latest |series \w )?(?:funding|round|raise|valuation|fundrais(?:e|ing)|debt"
            r"|loan|credit|backlog|buyback|budget)\b",
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
            r"\b(?:my|our) (?:company|firm|start-?up|business)(?:['’]s)? (?:ai )?(?:revenues?|sales|capex|gpus?|spends?"
            rf"|makes?|earns?|sells?|buys?|margin)\b|\bour (?:own )?(?:ai )?capex (?:is|was|of|at|:) {SUM}"
            rf"|\b(?:my|our) (?:own )?gpu (?:budget|bill|spend(?:ing)?) (?:is|was|of|at|:) {SUM}"
            r"|\b(?:ma bo[iî]te|mon entreprise|notre entreprise)\b[^.;?]{0,20} \d"
            r"|\b(?:nos|mes) d[ée]penses (?:en|de) (?:gpus?|puces)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Half of Nvidia's sales are data center": a share, which halves nothing. "The average AI revenue is 10B".
    Wording(
        ("half of nvidia", "third of nvidia", "quarter of nvidia", "average ai revenue", "revenu ia moyen"),
        Late(
            r"\b(?:half|an? (?:third|quarter|fifth|tenth)|two thirds|most) of nvidia['’]s (?:sales|revenues?) "
            r"(?:is|are|comes?|goes?|go)\b|\baverage ai revenue (?:is|of|at|:)",
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
    # "Meta is doubling its AI spend", "Amazon adds 20B to its budget", "Oracle triples what it spends".
    Wording(
        (" its ", " their ", " what it ", " money it "),
        Late(
            rf"(?<![\w'’-]){_FIRM}(?: [^,;.?\d]{{0,24}})? (?:doubl|tripl|quadrupl|halv|cut|rais|add|trim|increas|reduc"
            rf"|boost|slash|lift|grow|expand|shrink)\w*(?: (?:{SUM}|\d[\d.,]* ?%|half))?(?: (?:to|from|off|of|by))? "
            r"(?:(?:its|their) (?:own |ai |annual |total |data[- ]?cent(?:er|re) )*(?:spend(?:ing)?|outlays?|bills?"
            r"|budgets?|costs?|capex|plans?|power|energy|investments?|debt|workforce|headcount|prices?|orders?|purchases"
            r"|capacity|losses|burn)\b|(?:what|the (?:money|amount|sum)) (?:it|they) "
            r"(?:spends?|puts?|invests?|pays?|pours?))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        (" ses ", " son ", " sa ", " leurs "),
        Late(
            rf"(?<![\w'’-]){_FIRM}(?: (?:va|a|ont|vont|veut|compte))? (?:doubl|tripl|r[ée]dui|augment|relev|rel[èe]v"
            r"|ajout|retir|coup|baiss|diminu|hauss|accro)\w* [^,;.?]{0,40}?\b(?:ses|son|sa|leurs) "
            r"(?:d[ée]penses?|co[ûu]ts?|budget|plan|investissements?|effort|facture|effectifs|capex|prix|commandes"
            r"|achats|capacit[ée]s?|dette|pertes)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia crosses 5 trillion", "Mistral pèse 12 milliards", "Jensen sold 1B of Nvidia": what it is worth.
    Wording(
        (" cross", " tops ", " topped ", " passes ", " pèse ", " pese ", " of nvidia", " engag"),
        Late(
            r"\b(?:cross(?:es|ed)|tops|topped|passes|passed) \$?\d[\d.]* ?(?:t|tn|trillion)\b"
            rf"|(?<![\w'’-])(?-i:[A-Z])[\w.]+ p[èe]se (?:environ )?\d(?![^.;?]{{0,40}}revenus)|\b(?:sold"
            rf"|sells) {SUM} of (?:his )?nvidia\W*$"
            rf"|\bs['’]est engag[ée]e? pour {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI keeps 80% of its revenue", "AI pays back only half of its costs", "for its 80B of capex Microsoft makes 13B".
    Wording(
        (" keeps ", " pays back ", "for its "),
        Late(
            r"\bkeeps? \d[\d.,]* ?% of (?:its|their) revenue|\bpays? back "
            rf"(?:only |just )?(?:half|\d[\d.,]* ?%|a (?:third|quarter)) of|\bfor its {SUM} of (?:capex|spend)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What would the other companies need to make?": the rest together are no line of the model.
    Wording(
        ("other companies ", "other players ", "other firms "),
        Late(r"\b(?:the )?other (?:companies|players|firms) (?:need|have) to (?:make|earn|bring)", re.IGNORECASE),
        "refused_scope",
    ),
    # "OpenAI has 40B to spend", "Meta has 70B earmarked", "a 70 milliards à investir", "OpenAI faces a 1.4T bill".
    Wording(
        (
            " to spend",
            " to invest",
            " earmarked",
            " in the works",
            " on hand",
            " à investir",
            " de côté",
            " de cote",
            " left",
            " bill",
            " fund",
            " order",
            " in funding",
            " charges",
            " à dépenser",
        ),
        Late(
            rf"{_FIRM} (?:has|have|got|had) {SUM} (?:to (?:spend|invest|deploy|burn)|earmarked|set aside"
            r"|in the works|on hand|left\b|in funding"
            rf"|saved)|{_FIRM} a {SUM} (?:à (?:investir|d[ée]penser)|de c[ôo]t[ée])"
            rf"|{_FIRM} [^.;?]{{0,20}}\ban? {SUM} (?:bill|fund|order|tab|check|cheque)\b"
            rf"|{SUM} (?:de charges|in funding)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Power costs Microsoft 20B a year", "compute costs Anthropic 8B".
    Wording(
        (" costs ", " cost "),
        Late(
            rf"\b(?:power|energy|compute|electricity|training) costs? {_FIRM} (?:about |around )?{SUM}", re.IGNORECASE
        ),
        "refused_outside",
    ),
    # "Le contrat avec Oracle est de 300 milliards", "l'accord avec Microsoft porte sur …", "OpenAI to pay 300B".
    Wording(
        ("contrat", "accord ", " to pay ", " is paying ", " willing to ", "annonce", " plan"),
        Late(
            rf"\b(?:contrat|accord|deal) (?:avec|with|de|d['’]) ?{_FIRM} (?:est de|porte sur|vaut|is|of)"
            rf"|{_FIRM} (?:to pay|is paying|are paying) {SUM}"
            rf"|\b(?:Trump|Macron|Biden|Starmer|Musk|Altman) (?:annonce|announces|promises|promet) {SUM}"
            rf"|\btrims? its {SUM} plan",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Half the money goes to Nvidia", "la moitié de la facture, c'est Nvidia", "Nvidia loses 10% of the market": shares.
    Wording(
        (
            "half the ",
            "moitié de la facture",
            "moitie de la facture",
            " of the market",
            "part de marché",
            "part de marche",
            "half of the capex",
            " is real",
        ),
        Late(
            r"\bhalf (?:of )?the (?:money|bill|spend(?:ing)?|capex) (?:goes|is|ends up)"
            r"|\bmoiti[ée] de la facture, c|\d ?% of the market\b"
            rf"|\bpart de march[ée]\b|{SUM} of (?:the )?(?:capex|spend(?:ing)?) is real\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia should have sold 60B", "aurait pu vendre 60 milliards", "was meant to sell": it did not.
    Wording(
        (" should have ", " aurait pu ", " meant to ", " auraient pu "),
        Late(
            r"\b(?:should|might) have (?:sold|made|earned|done)\b|\baura(?:it|ient) pu \w+|\b(?:was|were) meant to\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "AI revenue 100B if OpenAI delivers, 75B if not".
    Wording((" if not", " sinon"), Late(rf"{SUM} (?:if not|otherwise|sinon)\W*$", re.IGNORECASE), "refused_side"),
    # "OpenAI helps AI revenue reach 100B": the total, not OpenAI's.
    Wording(
        (" helps ", " pousse ", " aide "),
        Late(
            rf"{_FIRM} (?:helps?|pousse|aide|lifts?|pushes) (?:les )?(?:ai revenues?|revenus (?:de l['’]|d['’])?ia)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Get the bill down to 80B by cutting Nvidia", "bring it to 100B via Nvidia": of what, is not said.
    Wording(
        ("down to", "get us to", "bring it to", "get it to"),
        Late(
            rf"\b(?:get|bring|take) (?:(?:it|us|the bill|the costs?|spending|the total) )?(?:down )?to {SUM},? "
            rf"(?:by |via |with |through )?(?:moving|cutting|lowering|raising)? ?{COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)
