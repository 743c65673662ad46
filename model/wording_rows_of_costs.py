"""Wordings of what one firm, or a kind of firm, pays, charges, lacks or must earn to break even, and of what nobody in the
model pays or uses: prices, power."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_SUM = rf"(?:about |around |roughly |environ |de |d['’])*{SUM}"
_IS = r"(?:is|was|will be|stands at|comes to|at|est(?: de| à)?|serait(?: de| à)?|se situe à|s['’]élève à|:|=)"
_EVEN = r"(?:break[- ]?even(?: point)?|seuil de rentabilit[ée]|point mort|[ée]quilibre)"
_LAYERS = r"(?:g[ée]ants|fournisseurs|hyperscalers?|clouds?|utilisateurs|clients|acheteurs|d[ée]veloppeurs|startups?)"
_USERS = (
    r"(?:end[- ]?users|clouds|cloud (?:providers|giants|companies)|hyperscalers|app (?:companies|makers)|developers)"
)
_LACKS = (
    r"(?:gap|shortfall|hole|deficit|loss|missing revenue|manque(?: [àa] gagner)?|trou|d[ée]ficit|impact|hit"
    r"|requirement)"
)

_EARNINGS = (
    r"(?:ca\b|chiffre|revenu|vente|recette|montant|niveau|total|somme|seuil|point|volume|besoin|run|top|sales|level"
    r"|amount|break"
    r"|ai\b|figure|number|turnover|impact|eff|part\b|share|contribution|valeur|value)"
)

WORDINGS_OF_COSTS = (
    # "OpenAI's break-even is 20B", "le point mort d'OpenAI est de 20 milliards": a company's own.
    Wording(
        ("even", "rentab", "point mort", "quilibre"),
        Late(
            rf"\b{COMPANY}['’]s (?:own )?{_EVEN} {_IS} ?{_SUM}|\b{_EVEN} (?:for|at|of|de|pour"
            rf"|chez) ?{COMPANY} {_IS} ?{_SUM}"
            rf"|\b{_EVEN} d['’]{COMPANY} {_IS} ?{_SUM}|\b{COMPANY} (?:reaches|hits) {_EVEN} (?:at|with) {_SUM}"
            rf"|\b{COMPANY} (?:sera|serait|est) rentable [àa] {_SUM}|\b{COMPANY} atteint l['’][ée]quilibre (?:avec"
            rf"|[àa]) {_SUM}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "The shortfall at OpenAI is 5B", "le manque à gagner pour Nvidia est de 5 milliards".
    Wording(
        (
            "gap ",
            "shortfall ",
            "hole ",
            "deficit ",
            "missing revenue",
            "manque ",
            "trou ",
            "impact ",
            "requirement ",
            " hit ",
        ),
        Late(
            rf"\b(?:the |le |l['’])?{_LACKS} (?:at|for|to|of|pour|chez) {COMPANY} (?:is|was|will be|comes to|est de"
            rf"|est d['’]|serait de) ?"
            rf"{_SUM}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "L'IA coûte 10 milliards par an chez Google".
    Wording(
        (" coûte", " coute", " costs "),
        Late(
            rf"\b(?:l['’]ia|ai) (?:co[uû]te(?:nt)?|costs?) [^.;?]{{0,12}}\d[^.;?]{{0,30}}\b(?:chez|at|pour|for) {COMPANY}"
            rf"|\b(?:chez|at|for) {COMPANY},? (?:l['’]ia|ai) (?:co[uû]te|costs?)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What price must ChatGPT charge to break even?", "which price for Gemini closes the gap?"
    Wording(
        (" charge", " price", " fee ", " subscription ", " asp ", " cost of a"),
        Late(
            rf"\b(?:must|should|can|could|does|would|will) (?:{COMPANY}|they|it|we) (?:have to |need to )?charge\b"
            r"|\b(?:what|which) (?:[a-z]+ )?(?:price|fee|subscription)s?\b"
            r"|\b(?:prices?|asp) of (?:an? |the |each |one )?(?:h100|h200|b200|gb200|gpu|chip|rack|server|token|kwh"
            r"|blackwell|hopper)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Combien dépensent les géants du cloud ?", "how much money do the end users make?"
    Wording(
        ("combien ", "que ", "quel montant ", "how much "),
        Late(
            r"\b(?:combien|que|quel montant) (?:d[ée]pensent|gagnent|investissent|co[uû]te(?:nt)?|font|vaut|valent"
            r"|paient|encaissent)"
            rf" (?:le |les |nos |leurs )?{_LAYERS}\b"
            rf"|\bhow much (?:money )?do (?:the )?{_USERS} (?:make|earn|spend|invest|burn|lose|pay)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How much power do the data centres use?"
    Wording(
        ("electricity", "power", "energy", "water"),
        Late(
            r"\bhow much (?:electricity|power|energy|water) (?:do|does|will|would)\b[^.?]{0,40}\b(?:use|need|consume"
            r"|draw|burn)\b"
            r"|\b(?:energy|power|electricity) (?:use|usage|consumption) of\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "AI makes up 10% of Google's revenue", "Nvidia's biggest customer, Microsoft, accounts for 12B".
    Wording(
        (" makes up ", " account for ", " accounts for ", " represents "),
        Late(
            rf"\bai (?:makes up|accounts for|represents) (?:about |around )?\d[\d.]* ?% of {COMPANY}"
            r"|\b(?:customer|client|buyer)s?\b[^.;?]{0,40}\baccounts? for (?:about |around )?\$?\d",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Microsoft 365 makes 60B": little of it is AI.
    Wording((" 365",), Late(r"\b(?:microsoft|office|m) ?365\b(?! copilot)", re.IGNORECASE), "refused_outside"),
    # "What would the rest of the market need to earn?"
    Wording(
        ("rest of the ", "remaining "),
        Late(
            r"\b(?:rest of the (?:market|industry|field|companies|pack|players)|remaining (?:companies|players|firms))\b"
            r"[^.;?]{0,16}\b(?:need|have|must|earn|make)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "What could raise AI revenue if Nvidia sells 60B?": none of the model's levers.
    Wording(
        ("raise ", "boost ", "lift ", "increase ", "grow "),
        Late(
            r"\b(?:what|how) (?:could|can|would|will|might|do|should) (?:we |they )?(?:raise|boost|lift|increase"
            r"|grow) (?:the |our )?"
            r"ai revenues?(?! (?:to|by|in|enough)\b)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "A gap of 80B must be filled by OpenAI": to zero, or is that what is to be left?
    Wording(
        ("closed", "filled", "plugged", "disappear"),
        Late(
            rf"\bgap of {SUM}(?: \w+)? (?:must|can|could|would|will|should|needs?|has|is)\b[^.;?]{{0,24}}\b(?:closed"
            rf"|filled|plugged)\b"
            rf"|\b{SUM} (?:gap|hole|shortfall) (?:must|can|could|would|will|should|needs?|has"
            rf"|is)\b[^.;?]{{0,24}}\b(?:closed|filled|plugged)\b"
            rf"|\b{SUM} (?:gap|hole|shortfall) disappears? with\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Combien les clouds devraient-ils gagner ?"
    Wording(
        ("combien ",),
        Late(
            rf"\bcombien (?:faut-il que |peuvent (?:bien )?gagner )?(?:les|nos|leurs) {_LAYERS}(?: (?:de|du) cloud"
            rf"| finaux)?\b[^?]{{0,24}}\b(?:gagner|rapporter|encaisser"
            r"|facturer|d[ée]penser|investir|gagnent|rapportent|encaissent|facturent)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How do we get from 75B to 150B of AI revenue?": by which company?
    Wording(
        (" of ai revenue", " in ai revenue"),
        Late(
            rf"\b(?:how (?:do|can|could|would) (?:we|they|you) (?:get|go)|what would it take to (?:get"
            rf"|go)) from {SUM} to {SUM} (?:of|in) ai revenue",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How many years does AI revenue of 100B need to cover Nvidia's 80B?": to pay it back?
    Wording(
        (" cover",),
        Late(r"\bhow (?:long|many years)\b[^?]*\d[^?]* cover\b[^?]*\d", re.IGNORECASE),
        "refused_period",
    ),
    # "Nvidia has costs of 60B", "Nvidia affiche des coûts de 60 milliards": its own.
    Wording(
        (" costs of", " expenses of", " spending of", " coût", " cout", " dépense", " depense"),
        Late(
            r"\b(?:nvidia|nvda) (?:has|had|reports?|books?|faces?|carries|bears|runs?|incurs?|posts?)"
            r" (?:[a-z]+ )?(?:costs?|expenses?|spending) of"
            r" \$?\d|\b(?:nvidia|nvda) [a-zé]+ (?:des|une?) (?:co[uû]ts?|d[ée]penses?|charges?) (?:de |d['’]) ?\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Quel est le PDG de Nvidia ?", "what's the ticker of Google?"
    Wording(
        (" est l", "what's the", "what is the"),
        Late(
            rf"\b(?:quel(?:le)? est|qui est|what is|what['’]s) (?:le |la |l['’]|the )(?!{_EARNINGS})[\wéè]+ (?:de "
            rf"|d['’]|of )(?:nvidia|nvda"
            rf"|{COMPANY})\W*\?",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
