"""Wordings that say of an amount what money it is, whose or of what ("OpenAI 9B, its burn", "Microsoft 18 Md$, il s'agit
d'un emprunt", "Nvidia 60B, though that's AMD's target"), so that it is none of the model's figures."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY
from model.reader.words.row_words import SIZED

_FIRM = rf"(?!nvidia|nvda|jensen|gpu){COMPANY}"
_BEHIND = (
    r"(?:(?:,|;|\.|:) | [-–—] | ?\(| (?=though|although|but|because|since|as |in |en |c['’]est|it['’]s|that['’]s"
    r"|puisqu|car "
    r"|according|m[êe]me))"
)
_LEAD = (
    r"(?:(?:though|although|but|because|since|as|so|actually|well|car|puisque?|puisqu['’]|mais|parce qu['’]|m[êe]me si)"
    r" ?)?"
)
_MORE = r"(?:(?:just|only|really|mostly|all|in fact|basically|simplement|surtout|en fait|l[àa]|bien) )?"
_OF = r"(?:(?:their|its|his|her|the|an?|for|of|de|du|des|la|le|les|un|une|son|sa|ses|leurs?|en) |d['’]|l['’])*"
_IS = (
    r"(?:(?:that|it|this|they)(?:['’]s|['’]re| is| are| was| were| could be| may be)|c['’]est|ce sont"
    r"|il s['’]agi(?:t|rait)|soit"
    r"|[àa] savoir|c['’]est-[àa]-dire|ce qui correspond [àa]|s['’]agissant"
    r"|en l['’]occurrence|on parle|ce montant correspond [àa]|cela repr[ée]sente|ce serait|il est question)"
)
# Money that a firm does not make.
_SPENT = (
    r"(?:burn|bills?|costs?|capex|capital expenditures?|spending|spend|investments?|outlays?"
    r"|d[ée]penses?(?: d['’]investissement)?"
    r"|co[ûu]ts?(?: de calcul)?|investissements?|factures?|note d['’][ée]lectricit[ée]|infrastructures?|loyers?"
    r"|rents?|leases?|wages|salar(?:y|ies)|salaires?)"
)
_OTHER = (
    r"(?:debts?|cash(?: pile)?|fines?|buybacks?|budgets?|loss(?:es)?|loans?|bonds?|bookings(?: figure)?|backlog"
    r"|pipeline|rpo|orders?"
    r"|fundraising|raise|rounds?|valuation|stakes?|grants?|bonus(?:es)?|tax(?:es)?|dividends?|assets?|settlement"
    r"|acquisition|subsid(?:y|ies)"
    r"|deposit|provision|refunds?|donation|pledge|promise|contract|commitment|amendes?|emprunts?|pr[êe]ts?"
    r"|dettes?|subventions?|rachats?"
    r"|programme de rachat(?: d['’]actions)?|primes?|dons?|fonds|proc[èe]s|cr[ée]dits?|provisions?|promesses?"
    r"|contrats?|commandes?|projets?|cautions?"
    r"|actifs?|acomptes?|lev[ée]es?(?: de fonds)?|pertes?|b[ée]n[ée]fices?|dividendes?|imp[ôo]ts?|stocks?"
    r"|tr[ée]sorerie|valorisation|yens?|roupies"
    r"|march[ée](?: total| entier)?|secteur(?: entier)?|pub|aide(?: publique)?|groupe(?: entier)?|garantie"
    r"|ad money|cars|services|phones)"
)
_DID = (
    r"(?:what|ce qu['’]) ?(?:they|it|he|she|we|investors|the market|elle|il|ils|on)(?:['’]ll| will| would| have"
    r"| has| all)? "
    r"(?:spends?|spent|invests?|invested|pays?|paid|owes?|owed|borrow(?:s|ed)?|raised?|burns?|burnt|br[ûu]le\w*"
    r"|d[ée]pense\w*|doi\w+|investi\w*|pai\w*|l[èe]ve\w*)"
)
_ENDS = (
    r"(?=\W*\Z|[,.;)]| (?:they|it|he|she|according|per|in|of|on|from|for|this|last|next|that|which|faces"
    r"|announced|i|we|qu['’e]"
    r"|d[eu]|des|en|pour|sur|annonc[ée]e?s?|cette|money|figure|plans?|program(?:me)?)\b)"
)

ROWS = (
    # "OpenAI 9B, its burn", "Google 75B (capex)", "Meta 65B, that's what they invest".
    Wording(
        (
            "burn",
            "bill",
            "cost",
            "capex",
            "capital exp",
            "spend",
            "invest",
            "outlay",
            "dépense",
            "depense",
            "coût",
            "factur",
            "note d",
            "infrastructure",
            "loyer",
            "rent",
            "lease",
            "wage",
            "salar",
            "salair",
            "pay",
            "paid",
            "owe",
            "borrow",
            "raise",
            "brûl",
            "spent",
        ),
        Late(
            rf"\b{_FIRM}[^.;?\d]{{0,20}}{SIZED}(?: ?\((?:(?:as|en|in|for|pour) )?"
            rf"|{_BEHIND}{_LEAD}(?:{_IS} ?{_MORE}|{_MORE}(?:as|en|in|for|pour) "
            rf"|(?=(?:its|their|his|her|son|sa|ses|leurs?|what|the|all) |ce qu['’])))(?:(?:guided|announced"
            rf"|annonc[ée]e?s?) (?:for |pour )?)?(?:all of (?:it|that) )?{_OF}"
            rf"(?:(?!facility|energy|power|data|total|end)[a-z-]+ )??(?:{_SPENT}\b{_ENDS}|{_DID})(?=[^?]*\Z)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI 40B, a loan", "Nvidia 60B, the buyback they announced", "Microsoft 18 Md$, il s'agit d'un emprunt".
    Wording(
        (
            "debt",
            "cash",
            "fine",
            "buyback",
            "budget",
            "loss",
            "loan",
            "bond",
            "booking",
            "backlog",
            "pipeline",
            "rpo",
            "order",
            "rais",
            "round",
            "valuation",
            "stake",
            "grant",
            "bonus",
            "tax",
            "dividend",
            "asset",
            "settlement",
            "acquisition",
            "subsid",
            "deposit",
            "provision",
            "refund",
            "donation",
            "pledge",
            "promise",
            "contract",
            "commitment",
            "amende",
            "emprunt",
            "prêt",
            "dette",
            "subvention",
            "rachat",
            "prime",
            "don",
            "fonds",
            "proc",
            "crédit",
            "promesse",
            "contrat",
            "commande",
            "projet",
            "caution",
            "actif",
            "acompte",
            "levée",
            "levee",
            "perte",
            "stock",
            "trésorerie",
            "valorisation",
            "yen",
            "roupie",
            "ad money",
            "march",
            "secteur",
            "pub",
            "aide",
            "groupe",
            "garantie",
            "cars",
            "services",
            "phones",
        ),
        Late(
            rf"\b{COMPANY}[^.;?\d]{{0,20}}{SIZED}{_BEHIND}{_LEAD}(?:{_IS} ?{_MORE}{_OF}|(?:its|their|his|the|an?"
            rf"|next year['’]s|this year['’]s|last year['’]s|ses|son|sa"
            rf"|une?|leurs?) )(?:[a-z-]+ )??{_OTHER}\b(?!['’\w-]){_ENDS}(?=[^?]*\Z)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia 60B. That's a minimum.", "Margin 40%. At the very most.", "marge 40 %, au grand maximum".
    Wording(
        ("minimum", "maximum", "very most", "very least", "upper limit", "lower limit"),
        Late(
            rf"{SIZED}[^.;?\d]{{0,12}}{_BEHIND}{_LEAD}(?:(?:{_IS} ?(?:a|the|an absolute|de|du|le|un)? ?|at (?:a"
            rf"|the) |au (?:grand )?)(?:minimum|maximum|upper limit|lower limit)"
            r"|at the very (?:most|least))\W*\Z",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Marge 40 %, c'est une erreur", "marge 40 % : mauvais chiffre".
    Wording(
        ("erreur", "coquille", "faute de", "mauvais chiffre", "mauvaise ligne", "annulée", "annulee", "annulé"),
        Late(
            rf"{SIZED}{_BEHIND}{_LEAD}(?:c['’]est |c['’][ée]tait |il s['’]agit )?(?:d['’]|est )?(?:une "
            rf"|de )?(?:erreur|coquille|faute de frappe|mauvais chiffre|mauvaise ligne|pr[ée]vision annul[ée]e"
            rf"|donn[ée]e annul[ée]e)\b"
            rf"|{SIZED} ?: (?:mauvais chiffre|erreur)",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
)
