"""Wordings that ask whether something is so, how it came to be so or where it goes, and results told to be checked beside
what they follow from: none of them states a value."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_GIVES = r"(?:donn\w+|f(?:ait|ont)|m[èe]n\w+ [àa]|impliqu\w+|entra[îi]n\w+|exig\w+)"
_RESULT = (
    r"(?:[ée]cart|trou|revenus? requis|co[ûu]t (?:total|des data ?centers?)|couverture|gap|hole|shortfall|required revenue"
    r"|total cost|coverage)"
)

WORDINGS_OF_CHECKS = (
    # "Est-il vrai que Nvidia vend 60 milliards et Google 15 ?"; a single figure is checked.
    Wording(
        ("est-il ", "rifie", "sait-on", "is it true", "verify", "check if", "check whether"),
        Late(
            r"\b(?:est-il (?:vraiment )?(?:vrai|exact|[ée]tabli|av[ée]r[ée]|confirm[ée]|juste) (?:que |qu['’])"
            r"|v[ée]rifi(?:e|ez|er|ons) si |sait-on si |is it true that |(?:verify|check) (?:if|whether) )"
            rf"(?![^?.;]*(?:{_RESULT}|clos|combl|break))[^?.;\d]*\d[^?.;]{{0,60}}\b(?:et|and|si|if|avec|with)\b[^?.;\d]*\d",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Vérifie que 40 % de marge donne bien un écart de 80 milliards", "60 milliards de GPU donnent-ils 130 milliards …?"
    Wording(
        (" que ", " bien ", "-ils ", "-elles ", "-il "),
        Late(
            rf"\b(?:v[ée]rifi(?:e|ez|er|ons)|confirm(?:e|ez|er)|assur(?:e|ez)|montr(?:e|ez))(?:-(?:moi|toi|nous"
            rf"|vous))? que [^?.;\d]*\d[^?.;]* {_GIVES} [^?.;]*{_RESULT}"
            rf"|(?:\A|[?.;])[^?.;\d]*\d[^?.;]* (?:{_GIVES} bien [^?.;]*{_RESULT}|(?:donnent|font|exigent)-(?:ils"
            rf"|elles) {SUM})",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Pourquoi double-t-on les ventes de Nvidia ?", "why do we double Nvidia's sales?"
    Wording(
        ("double", "multipl"),
        Late(
            r"\b(?:pourquoi|why)\b[^?.;\d]*\b(?:double|doublons|doublez|multipl\w+)(?:-t-on)?\b[^?.;\d]*(?:\?|\.|$)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Comment évoluent les revenus IA ?", "how do AI revenues evolve?"
    Wording(
        ("comment ", " evolve", " developing", " doing"),
        Late(
            r"\bcomment (?:[ée]volu(?:e|ent)|vont|va|se portent?) (?:les |la |le |l['’])(?:revenus?|ventes|marges?|ratio"
            r"|chiffre)[^?\d]*(?:\?|$)"
            r"|\bcomment [^?\d]*(?:ont|a)(?:-t)?-(?:ils|elles|il|elle) [ée]volu[^?\d]*(?:\?|$)"
            rf"|\bhow (?:do|does|did|is|are) (?:the |our )?(?:ai revenues?|{COMPANY}(?:['’]s)?(?: revenues?| sales)?"
            rf"|margins?) (?:evolv\w+|develop\w*|doing)[^?\d]*(?:\?|$)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Qui contribue le plus aux revenus IA ?", "quelle société a le revenu IA le plus faible ?"
    Wording(
        (" le plus", "plus gros", "plus grand", "plus petit"),
        Late(
            r"(?<!ce )(?<!tre )(?<!put )(?<!ble )(?<!eur )(?<![eè]se )(?<!ier )\b(?:qui|quelle (?:soci[ée]t[ée]"
            r"|entreprise|ligne)) (?:contribue|p[èe]se|rapporte|gagne|fait|a"
            r"|vend)\b[^?]*\ble (?:plus|moins)\b[^?]*"
            r"|\bquel(?:le)? est (?:le|la) (?:plus (?:gros|grand|petit|grosse|grande|petite) (?:contribu\w+|revenu|ligne"
            r"|vendeur|part)"
            r"|revenu [^?]{0,12}le plus)[^?]*",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How much of required revenue comes from Google?", "how much of capex is Nvidia?"
    Wording(
        ("how much of ",),
        Late(
            rf"\bhow much of (?:the |our )?(?:required revenue|tco|capex|total cost|gap|shortfall) (?:comes from"
            rf"|is due to|is|does|do) (?:the )?{COMPANY}\b[^?]*",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Earned in 2024?", "total spent, as of 2023?"
    Wording(
        ("earned", "spent", "sold", "speculative", "needed"),
        Late(
            r"\A\W*(?:total )?(?:(?:earned|spent|sold|speculative|needed),? (?:in|as of)|needed,) [^,;.?]*\?",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Does 90B of AI revenue cover 40% of what is required?"
    Wording(
        (" of what is ", " of what's "),
        Late(
            r"\A\W*(?:does|do|would|will|can|is) [^?]*\bcovers? (?:\d[\d.]* ?%|half|a (?:third|quarter)|two thirds"
            r"|three quarters) of what(?: is|['’]s) (?:required|needed)\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "How much would the moon have to sell to close the gap?"
    Wording(
        (" have to sell", " need to sell", " have to earn", " need to earn", " have to make", " need to make"),
        Late(
            r"\bhow much (?:would|must|should|does|do|will) (?:the|a|an|my|your|his|her) "
            r"(?!(?:ai|industry|sector|clouds?|market|world|labs?|ecosystem|app|apps|end|hyperscalers?|users?|customers?"
            r"|whole|entire|big|software|chip\w*|gpu)\b)"
            r"[a-z]+ (?:have|need) to (?:sell|earn|make)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Quand récupère-t-on l'investissement avec 100 milliards de revenus IA ?"
    Wording(
        ("-t-on",),
        Late(r"\bquand (?:r[ée]cup[èe]re|rembourse|amorti|rentabilise)(?:-t)?-on\b[^?]*", re.IGNORECASE),
        "refused_period",
    ),
    # "Avant, la marge était de 60 %, quel écart aujourd'hui ?"
    Wording(
        ("avant", "before", "origine", "originally", "auparavant", "formerly"),
        Late(
            r"(?:\A|[.;] )\W*(?:avant|auparavant|[àa] l['’]origine|before|originally|formerly),? [^,;.?]*"
            r"\b(?:[ée]tai(?:t|ent)|fai[st]ai(?:t|ent)|vendai(?:t|ent)|gagnai(?:t|ent)|was|were|made"
            r"|sold)\b[^,;.?]*\d[^;.?]*",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
)
