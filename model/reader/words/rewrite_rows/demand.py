"""The replacements for what all customers pay for AI and what all firms earn from it, which is the AI revenue, and for a
company said with its sales, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

_ABOUT = r"(?:about |around |almost |nearly |roughly |some |environ |presque |pres de )?"
_SUM = rf"{SUM}|\d[\d.,]* bil"
_YEARLY = r"(?: (?:a|per|each|every|this) year| par an(?:nee)?| annually)?(?: en tout| au total)?"
_CUSTOMERS = (
    r"(?:(?:the |all (?:the )?|actual |real )?(?:end[- ])?(?:customers|users|clients|buyers|people|ppl|companies"
    r"|businesses|consumers|enterprises)"
    r"|(?:les |des |tous les )?(?:clients|utilisateurs|consommateurs|acheteurs|usagers)(?: finau?x| finales)?)"
)
_PAY = (
    r"(?:(?:only|just|will|would|actually|really) )*(?:paid|pay|spent|spend|(?:pony|cough|shell|fork|dish|plunk)"
    r" (?:up|out|over|down))"
    r"|(?:ne )?(?:deboursent|crachent|allongent|lachent|paient|versent|depensent|paieront|depenseront|paieraient)"
)
_FIRMS = (
    r"(?:(?:all (?:the )?|the )?(?:companies|firms|businesses|players)(?: (?:worldwide|combined|in total))?"
    r"|every(?:one|body)|we|the (?:whole |entire )?(?:world|economy|field|market|tech sector)|they all"
    r"|(?:toutes )?(?:les )?(?:entreprises|societes|boites)|(?:tous )?les acteurs|tout le monde|on|nous"
    r"|le monde(?: entier)?|l'economie)"
    r"(?: (?:all )?together| ensemble)?"
)
_EARN = (
    r"(?:(?:only|just|will|would|actually|really|now) )*(?:earns?|makes?|books?|generates?|takes? in|brings? in|gets?"
    r"|collects?|pulls? in)"
    r"|(?:gagn|encaiss|tir|engrang|gener|degag)(?:e|ent|ons|era|eront|erait|eraient)|rapportent|font|fait|retirent"
)
# Behind it nothing goes on about what the money is for: "for AI chips", "from AI stocks".
_NO_MORE = (
    r"(?! (?:and|et) (?:the |l'|les |la )?(?:energy|power|chips|gpus?|clouds?|hardware|infra|data|energie|puces"
    r"|reseau))"
    r"(?=\W*$|[,;:?!)]|\.(?: |$)| (?:in total|overall|altogether|all in|annually|(?:a|per|each|every|this) year"
    r"|today|now"
    r"|and|but|if|while|with|when|where|what|so|then|how|at|against|et|si|avec|mais|par an|au total|en tout|cette annee"
    r"|quel|combien|que|alors|pour)(?![a-z]))"
)
_FROM_THE_START = (
    r"(?:^|(?<=[,;:.!?] )|(?<=\()|(?<= if )|(?<=^if )|(?<= si )|(?<=^si )|(?<= and )|(?<= et )|(?<= so )|(?<= that )"
    r"|(?<= que )|(?<=^say )|(?<= say )|(?<= when )|(?<=^suppose )|(?<=^assume )|(?<=^with )|(?<= with ))"
)
# "Google's customers", "Chinese customers": some of them.
_OF_ALL = (
    r"(?<![a-z])(?<!'s )(?<!ese )(?<!ean )(?<!ian )(?<!its )(?<!their )(?<!cloud )(?<!some )(?<!most )(?<!'s end )"
    r"(?<!certains )(?<!quelques )(?<!plusieurs )(?<!nos )(?<!mes )(?<!vos )(?<!leurs )(?<!ses )(?<!our )(?<!my"
    r" )(?<!nvidia )"
)
_SPEND = (
    r"(?<![a-z])(?:(?:capex|spend(?:ing)?|outlays?|investments?)(?: (?:that(?:'s| is)?|which(?: is)?|is))?"
    r"|(?:depenses?|capex|investissements?)(?: (?:qui|que))?)"
)
_BACKS = r"(?:back|support|justify|justifie|cover|carry|carrie|underwrite|sustain)"
_DEMAND = r"(?:(?:real|end|customer|end[- ]customer|actual|current|genuine|the|any|today's) )*demand"
_BACKED_FR = r"(?:couvert|soutenu|finance|justifie|porte|tire)e?s? par|adosse?e?s? a"


def _revenue(found: re.Match[str]) -> str:
    return f"{'revenus ia' if found['of'].endswith('ia') else 'ai revenue'} {found['sum']}"


ROWS = (
    # "What would the AI companies be earning at 50% coverage?", "how much are AI firms bringing in?"
    Rewrite(
        ("ai companies ", "ai firms "),
        Late(
            r"(?<![a-z])(?:what|how much) (?:would|are|will|do|should|must) (?:the )?ai (?:companies|firms)"
            r" (?:(?:have to |need to )?be |all |together )?(?:earning|making|taking in|bringing in|earn|make"
            r"|take in|bring in)"
            r"(?= (?:at|if|with|when|for) |\W*$)"
        ),
        "what ai revenue",
    ),
    # "capex with no demand", "spend that demand doesn't support", "dépense non portée par la demande".
    Rewrite(
        (" demand",),
        Late(
            rf"{_SPEND} (?:(?:with(?:out| no)|lacking|has no) {_DEMAND}(?: (?:behind it|in sight|to {_BACKS} it))?"
            rf"|{_DEMAND} (?:does(?: no|n')t|can(?:no|'|)t|wo(?:uld )?n'?t|fails to) {_BACKS}"
            rf"|(?:not|isn't|un) ?(?:{_BACKS}d|back|sustained) by {_DEMAND}"
            r"|(?:goes |going )?(?:beyond|above|over|in excess of|past) (?:what "
            rf"|that which )?{_DEMAND}(?: (?:can )?{_BACKS}s?)?"
            rf"|(?:exceeds?|outruns?|outpaces?) {_DEMAND}"
            rf"|(?:(?:n'est |ne sont )?pas |non )(?:{_BACKED_FR}) la demande|sans (?:vraie )?demande(?: en face"
            rf"| derriere)?"
            r"|la demande ne (?:porte|soutient|justifie|couvre|finance) pas|n'est pas (?:due|dus?) a la demande"
            r"|(?:au-dela de|depassant|excedant|depasse(?:nt)?|excede(?:nt)?) (?:ce que (?:porte|justifie"
            r"|soutient) )?la demande)"
            r"(?![a-z])"
        ),
        "anticipation",
    ),
    # "end customers pay 140 billion dollars a year for AI in total", "les clients déboursent 110 Md$ pour l'IA".
    Rewrite(
        ("for ai", "on ai", "pour l'ia", "en ia", "dans l'ia", "d'ia"),
        Late(
            rf"{_OF_ALL}{_CUSTOMERS} (?:{_PAY}) {_ABOUT}(?P<sum>{_SUM}){_YEARLY}"
            r" (?P<of>(?:for|on) ai|(?:pour|dans) l'ia|en ia|d'ia)"
            rf"(?: in total| all in| overall| au total)?{_NO_MORE}"
        ),
        _revenue,
    ),
    # "Companies earn 100B from AI", "les entreprises gagnent 100 milliards avec l'IA".
    Rewrite(
        ("from ai", "with ai", "on ai", "avec l'ia", "de l'ia", "grace a l'ia", "out of ai", "off ai", "sur l'ia"),
        Late(
            rf"{_FROM_THE_START}{_FIRMS} (?:{_EARN}) {_ABOUT}(?P<sum>{_SUM}){_YEARLY}"
            r" (?P<of>(?:from|with|on|off|out of) ai|(?:avec|de|grace a|sur) l'ia)"
            rf"{_NO_MORE}"
        ),
        _revenue,
    ),
    # "Nvidia with 60B of sales", "OpenAI avec 3,7 milliards de revenus".
    Rewrite(
        (
            " of sales",
            " in sales",
            " of revenue",
            " in revenue",
            " ai revenue",
            " de ventes",
            " de ca",
            " de chiffre",
            " de revenu",
        ),
        Late(
            rf"(?<![a-z])({COMPANY}) (with|avec) (?={SUM} (?:of|in|de) (?:ai |gpu |annual )?"
            r"(?:sales|revenues?|ventes|ca|chiffre d'affaires|revenus?)(?![a-z]))"
        ),
        lambda found: f"{found[1]} {'at' if found[2] == 'with' else 'a'} ",
    ),
)
