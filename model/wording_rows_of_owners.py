"""Wordings of a cost or a result that is a firm's own ("capex Microsoft : 80 milliards", "le gap OpenAI est de 12 Md$"), of
what holds for all but one, and of what a measure is the same as, or whether it is good."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.row_words import SIZED
from model.wording import Wording

_SPENDING = r"(?:capex|co[ûu]ts?|d[ée]penses?|charges?|investissements?|factures?(?: [ée]nergie| d['’][ée]nergie)?)"
_DERIVED = (
    r"(?:gap|[ée]cart|trou|couverture|capex|revenu (?:requis|n[ée]cessaire)|co[ûu]t (?:data ?center|[ée]nergie|total)"
    r"|required revenue"
    r"|coverage|shortfall)"
)
_IS = r"(?: ?: ?| (?:est|sont|is|are|s['’][ée]l[èe]ve|atteint|s['’][ée]tablit|se monte|reaches)(?: [àa]| de| at)? )"
_ALL_BUT = r"(?:hormis|hors|sans compter|except[ée]|excluding|excl\.?|leaving out)"

WORDINGS_OF_OWNERS = (
    # "Dépenses Google 20 milliards", "les coûts OpenAI sont de 12 milliards".
    Wording(
        ("capex ", "coût", "cout", "dépense", "depense", "charge", "investissement", "facture"),
        Late(
            rf"(?:\A|[.;,] |\b(?:le|la|les|des|un|une) |\bl['’]){_SPENDING} (?!nvidia|nvda|gpu){COMPANY}(?:{_IS}"
            rf"| (?:de )?){SIZED}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Le gap OpenAI est de 12 milliards", "required revenue Nvidia is 60 billion".
    Wording(
        (
            "gap ",
            "capex ",
            "cart ",
            "trou ",
            "couverture ",
            "revenu ",
            "coût ",
            "cout ",
            "revenue ",
            "coverage ",
            "shortfall ",
        ),
        Late(rf"\b{_DERIVED} (?:d['’]|de |of )?{COMPANY}{_IS}\$?\d", re.IGNORECASE),
        "refused_outside",
    ),
    # "Marge 40 % hormis Google", "Nvidia sells 60B excluding Meta".
    Wording(
        ("hormis ", "hors ", "sans compter ", "except", "exclu", "leaving out"),
        Late(
            r"\b(?:marges?|margins?|ratio|amortissement|payback|nvidia|nvda)"
            r"\b[^.;?:\d]{0,24}\d[\d.,]*[^.;?\d]{0,16}?[ (]"
            rf"{_ALL_BUT} (?:les ventes |sales )?(?:[àa] |to |de |d['’])?(?!tpus?\b){COMPANY}(?=\W*\Z|[,.;)])",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "La marge cloud est la même que la marge finale", "… identique à …".
    Wording(
        ("même", "meme", "identique", "the same as"),
        Late(
            r"\b(?:marges?|margin|revenus?|revenue|ventes|sales|co[ûu]ts?|costs?|ratio)\b[^.;?,\d]{0,24} (?:est"
            r"|sont|is|are) (?:exactement )?"
            r"(?:(?:la |le |les |the )(?:m[êe]mes?|same) (?:que|as)|identiques? [àa])\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "La couverture est-elle bonne ?", "Nvidia vend-il trop cher ?", "Nvidia vend à qui ?"
    Wording(
        ("-il ", "-elle ", "-t-il", "vend ", "gagne ", "sells ", "earns ", "makes "),
        Late(
            r"-(?:t-)?(?:il|elle)s? (?:(?:trop|tr[èe]s|assez|plut[ôo]t|vraiment) )?(?:bon(?:ne)?s?|correcte?s?"
            r"|normale?s?|normaux|r[ée]alistes?"
            r"|raisonnables?|[ée]normes?|gros(?:se)?s?|petite?s?|ch[èe]re?s?|bien|mieux|vite|fragiles?|solides?"
            r"|cr[ée]dibles?|trop)\W*\?"
            r"|\b(?:vend|gagne|fait) (?:(?:trop|si|tr[èe]s) )?(?:[àa] qui|o[ùu]|quand|comment|bien|vite|mieux"
            r"|cher|trop)\W*\?"
            rf"|\bvend quoi(?: [àa] {COMPANY})?\W*\?"
            r"|\b(?:sells?|earns?|makes?) (?:where|when|how|to whom|too (?:much|little))\W*\?",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
)
